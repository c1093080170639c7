// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Padding: what a convolution puts around its input.
//
//   {.padding = "SAME"}              // by name
//   {.padding = 2}                   // 2 on every side
//   {.padding = {{1, 0}, {2, 2}}}    // low and high of each spatial dimension

#ifndef GRAFT_NNX_PADDING_H
#define GRAFT_NNX_PADDING_H

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "graft/nnx/int_tuple.h"

namespace graft::nnx {

/// A name, one amount for all sides, or a pair (low, high) a spatial dimension.
/// Whether it fits the layer, the layer says.
class Padding {
public:
  using Pair = std::pair<int64_t, int64_t>;

  /// "SAME", "VALID", "CIRCULAR", "REFLECT" or "CAUSAL".
  Padding(const char *name) : text(name) {}
  Padding(std::string name) : text(std::move(name)) {}
  /// The same on every side of every spatial dimension.
  template <std::integral T> Padding(T amount) : amounts(IntTuple(amount)) {}
  /// One pair a spatial dimension.
  Padding(std::initializer_list<Pair> pairs) {
    std::vector<int64_t> flat;
    for (const Pair &pair : pairs)
      flat.insert(flat.end(), {pair.first, pair.second});
    amounts = IntTuple(std::move(flat));
  }

  /// Returns the name, empty if amounts were given.
  const std::string &name() const { return text; }

  /// Returns the amount, or low, high, low, high, ...; meaningless with a name.
  const IntTuple &pairs() const { return amounts; }

private:
  std::string text;
  IntTuple amounts = 0;
};

} // namespace graft::nnx

#endif // GRAFT_NNX_PADDING_H

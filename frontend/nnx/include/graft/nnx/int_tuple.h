// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// IntTuple: one integer or several, where Flax takes `int | Sequence[int]`.
//
//   auto a = nnx::Conv::make(3, 8, 5, rngs);                // 1-D, 5 wide
//   auto b = nnx::Conv::make(3, 8, {3, 3}, rngs, {.strides = 2});
//   auto c = nnx::Conv::make(3, 8, {3, 3}, rngs, {.strides = {2, 1}});

#ifndef GRAFT_NNX_INT_TUPLE_H
#define GRAFT_NNX_INT_TUPLE_H

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <vector>

namespace graft::nnx {

/// One integer, which may stand for as many equal ones as are needed, or a
/// tuple of any length. Immutable.
class IntTuple {
public:
  /// One integer.
  template <std::integral T>
  IntTuple(T value) : ints{static_cast<int64_t>(value)}, single(true) {}
  /// A tuple, as it is: `{3}` is a tuple of one.
  IntTuple(std::initializer_list<int64_t> values) : ints(values) {}
  IntTuple(std::vector<int64_t> values) : ints(std::move(values)) {}

  /// Whether this was made from one integer.
  bool isInt() const { return single; }

  /// Returns the integers; one for `isInt`.
  const std::vector<int64_t> &values() const { return ints; }

  /// Returns `count` integers: the one, repeated, or the tuple as it is, whose
  /// length the caller checks.
  std::vector<int64_t> repeated(size_t count) const {
    return single ? std::vector<int64_t>(count, ints.front()) : ints;
  }

private:
  std::vector<int64_t> ints;
  bool single = false;
};

} // namespace graft::nnx

#endif // GRAFT_NNX_INT_TUPLE_H

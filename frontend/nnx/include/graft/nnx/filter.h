// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Filters: which leaves of a model.
//
//   nnx::state(model, nnx::Param);
//   nnx::split(model, nnx::LoRAParam, nnx::everything());
//   nnx::Filter f = nnx::allOf(nnx::Param,
//   nnx::notIn(nnx::pathContains("bias")));

#ifndef GRAFT_NNX_FILTER_H
#define GRAFT_NNX_FILTER_H

#include <concepts>
#include <functional>
#include <string>
#include <vector>

#include "graft/nnx/path.h"
#include "graft/nnx/variable_type.h"

namespace graft::nnx {

struct Leaf;

/// A predicate on a path and a leaf.
class Filter {
public:
  using Predicate = std::function<bool(const Path &, const Leaf &)>;

  /// Variables of `type` and of types descended from it. Raw data never match.
  Filter(const VariableType &type);
  /// Leaves whose metadata `tag` is `tag`: the stream a key belongs to.
  Filter(const char *tag) : Filter(std::string(tag)) {}
  Filter(std::string tag);
  /// Everything or nothing.
  template <std::same_as<bool> B> Filter(B value) : all(value) {
    predicate = [value](const Path &, const Leaf &) { return value; };
  }
  template <class F>
    requires(std::is_invocable_r_v<bool, F &, const Path &, const Leaf &> &&
             !std::same_as<std::remove_cvref_t<F>, Filter>)
  Filter(F function) : predicate(std::move(function)) {}

  bool operator()(const Path &path, const Leaf &leaf) const {
    return predicate(path, leaf);
  }

  /// Whether this is the filter `true`: only the last of several may be.
  bool isEverything() const { return all; }

private:
  Predicate predicate;
  bool all = false;
};

/// Matches each leaf; Flax's `...`.
Filter everything();

/// Leaves that one of the filters, each of them, or not this filter matches.
Filter anyOf(std::vector<Filter> filters);
Filter allOf(std::vector<Filter> filters);
Filter notIn(Filter filter);

/// Leaves whose path has `element`; with `exact` false, leaves with a path
/// element of which `element`, as text, is a part.
Filter pathContains(PathElement element, bool exact = true);

/// Leaves at exactly these paths.
Filter pathIn(std::vector<Path> paths);

template <class... Rest>
  requires(sizeof...(Rest) > 0)
Filter anyOf(Filter first, Rest &&...rest) {
  return anyOf(std::vector<Filter>{std::move(first),
                                   Filter(std::forward<Rest>(rest))...});
}
template <class... Rest>
  requires(sizeof...(Rest) > 0)
Filter allOf(Filter first, Rest &&...rest) {
  return allOf(std::vector<Filter>{std::move(first),
                                   Filter(std::forward<Rest>(rest))...});
}

} // namespace graft::nnx

#endif // GRAFT_NNX_FILTER_H

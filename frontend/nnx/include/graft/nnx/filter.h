// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Filters: which leaves of a model.
//
//   auto params = nnx::state(model, nnx::Param);
//   auto apart = nnx::split(model, nnx::LoRAParam, nnx::everything());
//   nnx::Filter f =
//       nnx::allOf(nnx::Param, nnx::notIn(nnx::pathContains("bias")));
//
// Types, tags, booleans and functions convert to filters, as in Flax.

#ifndef GRAFT_NNX_FILTER_H
#define GRAFT_NNX_FILTER_H

#include <concepts>
#include <functional>
#include <source_location>
#include <string>
#include <vector>

#include "graft/nnx/path.h"
#include "graft/nnx/variable_type.h"

namespace graft::nnx {

struct Leaf;

/// A predicate on a path and a leaf. It knows the user's line, for the errors
/// of the functions that take filters.
class Filter {
public:
  /// Says of a leaf, and of its path in the model, whether it matches.
  using Predicate = std::function<bool(const Path &, const Leaf &)>;
  /// The user's line, noted where something converts to a Filter.
  using Where = std::source_location;

  /// Variables of `type` and of types descended from it. Raw data never match.
  Filter(const VariableType &type, Where where = Where::current());

  /// Leaves whose metadata `tag` is `tag`: "dropout" matches the key and the
  /// count of that stream.
  Filter(const char *tag, Where where = Where::current())
      : Filter(std::string(tag), where) {}
  Filter(std::string tag, Where where = Where::current());

  /// Everything or nothing.
  template <std::same_as<bool> B>
  Filter(B value, Where where = Where::current())
      : predicate([value](const Path &, const Leaf &) { return value; }),
        all(value), line(where) {}

  /// Leaves for which `function(path, leaf)` is true. It must not change the
  /// model.
  template <class F>
    requires(std::is_invocable_r_v<bool, F &, const Path &, const Leaf &> &&
             !std::same_as<std::remove_cvref_t<F>, Filter>)
  Filter(F function, Where where = Where::current())
      : predicate(std::move(function)), line(where) {}

  /// Returns whether the filter matches `leaf`, which is at `path` in what the
  /// filter is applied to.
  bool operator()(const Path &path, const Leaf &leaf) const {
    return predicate(path, leaf);
  }

  /// Whether this is the filter `true`: only the last of several may be.
  bool isEverything() const { return all; }

  /// Where the filter was written.
  Where where() const { return line; }

private:
  Predicate predicate;
  bool all = false;
  Where line;
};

/// Matches each leaf; Flax's `...`.
Filter everything(Filter::Where where = Filter::Where::current());

/// Matches what one of `filters` matches; nothing if there are none.
Filter anyOf(std::vector<Filter> filters,
             Filter::Where where = Filter::Where::current());

/// Matches what each of `filters` matches; everything if there are none.
Filter allOf(std::vector<Filter> filters,
             Filter::Where where = Filter::Where::current());

/// Matches what `filter` does not.
Filter notIn(Filter filter);

/// Matches leaves whose path has `element`; with `exact` false, leaves with a
/// path element of which `element`, as text, is a part.
Filter pathContains(PathElement element, bool exact = true,
                    Filter::Where where = Filter::Where::current());

/// Matches leaves at exactly these paths, which begin at the model or state
/// that the filter is applied to. A path that no leaf has is no error.
Filter pathIn(std::vector<Path> paths,
              Filter::Where where = Filter::Where::current());

/// anyOf and allOf with the filters as arguments. Errors show the line of the
/// first.
template <class... Rest>
  requires(std::convertible_to<Rest, Filter> && ...)
Filter anyOf(Filter first, Rest &&...rest) {
  Filter::Where where = first.where();
  return anyOf({std::move(first), Filter(std::forward<Rest>(rest))...}, where);
}
template <class... Rest>
  requires(std::convertible_to<Rest, Filter> && ...)
Filter allOf(Filter first, Rest &&...rest) {
  Filter::Where where = first.where();
  return allOf({std::move(first), Filter(std::forward<Rest>(rest))...}, where);
}

} // namespace graft::nnx

#endif // GRAFT_NNX_FILTER_H

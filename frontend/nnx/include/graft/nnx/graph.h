// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Taking models apart and putting them together.
//
//   auto [graphDef, params, rest] =
//       nnx::split(model, nnx::Param, nnx::everything()).value();
//   auto copy = nnx::merge<Mlp>(graphDef, params, rest).value();

#ifndef GRAFT_NNX_GRAPH_H
#define GRAFT_NNX_GRAPH_H

#include <tuple>

#include "graft/nnx/filter.h"
#include "graft/nnx/module.h"
#include "graft/nnx/state.h"

namespace graft::nnx {

namespace detail {
struct GraphDefData;
} // namespace detail

/// A model without its values: classes, names, static attributes, and which
/// modules and variables are shared. Immutable; copying it copies a handle.
class GraphDef {
public:
  GraphDef() = default;
  explicit GraphDef(std::shared_ptr<const detail::GraphDefData> data)
      : data(std::move(data)) {}
  const std::shared_ptr<const detail::GraphDefData> &impl() const {
    return data;
  }

  /// Formats as nested lines, "linear1: Linear", for people.
  std::string toString() const;

private:
  std::shared_ptr<const detail::GraphDefData> data;
};

/// How strict `merge` is.
struct MergeOptions {
  /// Accept a dtype or shape that differs from the model that was split: for a
  /// state that was cast or resized on purpose.
  bool allowTypeChange = false;
};

namespace detail {
absl::StatusOr<std::vector<State>> states(Module *model,
                                          std::vector<Filter> filters,
                                          bool exhaustive, GraphDef *graphDef,
                                          std::source_location where);
absl::StatusOr<Ref<Module>> merge(const GraphDef &graphDef,
                                  std::vector<const State *> states,
                                  const MergeOptions &options,
                                  std::source_location where);
absl::Status wrongClass(const Module &module, const std::string &expected);

/// Turns `states` into a tuple after `head`.
template <class... Head, size_t... I>
auto tupleOf(std::vector<State> states, std::index_sequence<I...>,
             Head... head) {
  return std::make_tuple(std::move(head)..., std::move(states[I])...);
}
} // namespace detail

/// Returns the leaves of `model`: each variable and raw array once, at the
/// first path of the traversal in sorted order, with its present value. With
/// one filter, the leaves it matches; with several, a tuple: each leaf goes to
/// the first filter that matches it, and is left out if none does.
///
/// Fails with the error of a poisoned value or refused assignment, all of them
/// in one message, or with InvalidArgument if `everything` is not the last
/// filter.
template <std::derived_from<Module> T>
absl::StatusOr<State>
state(const Ref<T> &model,
      std::source_location where = std::source_location::current()) {
  auto result =
      detail::states(model.get(), {everything()}, false, nullptr, where);
  if (!result.ok())
    return result.status();
  return std::move(result->front());
}
template <std::derived_from<Module> T>
absl::StatusOr<State>
state(const Ref<T> &model, Filter filter,
      std::source_location where = std::source_location::current()) {
  auto result =
      detail::states(model.get(), {std::move(filter)}, false, nullptr, where);
  if (!result.ok())
    return result.status();
  return std::move(result->front());
}
template <std::derived_from<Module> T, class... Filters>
  requires(sizeof...(Filters) > 1 &&
           (std::convertible_to<Filters, Filter> && ...))
auto state(const Ref<T> &model, Filters &&...filters)
    -> absl::StatusOr<decltype(detail::tupleOf(
        std::vector<State>(), std::index_sequence_for<Filters...>()))> {
  auto result = detail::states(model.get(), {Filter(filters)...}, false,
                               nullptr, std::source_location::current());
  if (!result.ok())
    return result.status();
  return detail::tupleOf(std::move(*result),
                         std::index_sequence_for<Filters...>());
}

/// Returns the graph definition and one State a filter (one of everything
/// without filters), as a tuple. Fails as `state` does, and with
/// InvalidArgument "Non-exhaustive filters, ..." if a leaf matches none.
template <std::derived_from<Module> T, class... Filters>
auto split(const Ref<T> &model, Filters &&...filters) {
  constexpr size_t count = sizeof...(Filters) ? sizeof...(Filters) : 1;
  using Indices = std::make_index_sequence<count>;
  using Result =
      decltype(detail::tupleOf(std::vector<State>(), Indices(), GraphDef()));
  std::vector<Filter> list{Filter(filters)...};
  if (list.empty())
    list.push_back(everything());
  GraphDef graphDef;
  auto states = detail::states(model.get(), std::move(list), true, &graphDef,
                               std::source_location::current());
  if (!states.ok())
    return absl::StatusOr<Result>(states.status());
  return absl::StatusOr<Result>(
      detail::tupleOf(std::move(*states), Indices(), std::move(graphDef)));
}

/// Builds the model of `graphDef` with the values of `states`, matched by path
/// (Flax matches by position). Sharing is restored. Fails with InvalidArgument,
/// listing every problem, if a leaf is missing, given twice or unknown, if a
/// dtype or shape differs from the model that was split (unless allowed), if a
/// class cannot be made from a Blank, or, for `merge<T>`, if the model is no T.
template <std::derived_from<Module> T = Module, std::same_as<State>... States>
absl::StatusOr<Ref<T>> merge(const GraphDef &graphDef, const State &first,
                             const States &...rest) {
  return merge<T>(graphDef, std::vector<const State *>{&first, &rest...},
                  MergeOptions());
}
template <std::derived_from<Module> T = Module>
absl::StatusOr<Ref<T>>
merge(const GraphDef &graphDef, const std::vector<const State *> &states,
      const MergeOptions &options,
      std::source_location where = std::source_location::current()) {
  absl::StatusOr<Ref<Module>> module =
      detail::merge(graphDef, states, options, where);
  if (!module.ok())
    return module.status();
  Ref<T> cast = std::dynamic_pointer_cast<T>(*module);
  if (!cast)
    return detail::wrongClass(**module, typeid(T).name());
  return cast;
}

} // namespace graft::nnx

#endif // GRAFT_NNX_GRAPH_H

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Taking models apart and putting them together.
//
//   auto [graphDef, params, rest] =
//       nnx::split(model, nnx::Param, nnx::everything()).value();
//   auto copy = nnx::merge<Mlp>(graphDef, params, rest).value();

#ifndef GRAFT_NNX_GRAPH_H
#define GRAFT_NNX_GRAPH_H

#include "graft/nnx/detail/graph.h"

namespace graft::nnx {

/// Returns the leaves of `model`: each variable and raw array once, at the
/// first path of the traversal in sorted order, with its present value. Inside
/// a trace the values are reads of the variables.
///
/// Fails with the error of a poisoned value or refused assignment, all of them
/// in one message.
template <std::derived_from<Module> T>
absl::StatusOr<State>
state(const Ref<T> &model,
      std::source_location where = std::source_location::current()) {
  return detail::oneState(model.get(), everything(where), where);
}

/// Returns the leaves that `filter` matches, at the paths they have in the
/// whole model. There may be none: the State is then empty. Fails in the same
/// way.
template <std::derived_from<Module> T>
absl::StatusOr<State> state(const Ref<T> &model, Filter filter) {
  std::source_location where = filter.where();
  return detail::oneState(model.get(), std::move(filter), where);
}

/// Returns a tuple with one State a filter: each leaf goes to the first filter
/// that matches it, and is left out if none does. States of filters that match
/// nothing are empty. Fails as `state` of the whole model does, and with
/// InvalidArgument if a filter that matches everything is not the last.
template <std::derived_from<Module> T, class... Filters>
  requires(std::convertible_to<Filters, Filter> && ...)
auto state(const Ref<T> &model, Filter first, Filter second,
           Filters &&...filters) {
  std::source_location where = first.where();
  return detail::stateTuple<2 + sizeof...(Filters)>(
      detail::states(model.get(),
                     {std::move(first), std::move(second),
                      Filter(std::forward<Filters>(filters))...},
                     false, nullptr, where));
}

/// Returns the graph definition and the state of everything, as a tuple. The
/// model stays as it is. Fails as `state` does.
template <std::derived_from<Module> T>
absl::StatusOr<std::tuple<GraphDef, State>>
split(const Ref<T> &model,
      std::source_location where = std::source_location::current()) {
  GraphDef graphDef;
  auto states =
      detail::states(model.get(), {everything(where)}, true, &graphDef, where);
  return detail::stateTuple<1>(std::move(states), std::move(graphDef));
}

/// Returns the graph definition and one State a filter, as a tuple. Fails as
/// `state` does, and with InvalidArgument "Non-exhaustive filters, ..." if a
/// leaf matches none.
template <std::derived_from<Module> T, class... Filters>
  requires(std::convertible_to<Filters, Filter> && ...)
auto split(const Ref<T> &model, Filter first, Filters &&...filters) {
  std::source_location where = first.where();
  GraphDef graphDef;
  auto states = detail::states(
      model.get(),
      {std::move(first), Filter(std::forward<Filters>(filters))...}, true,
      &graphDef, where);
  return detail::stateTuple<1 + sizeof...(Filters)>(std::move(states),
                                                    std::move(graphDef));
}

/// Builds the model of `graphDef` with the values of `states`, matched by path
/// (Flax matches by position). Sharing is restored.
///
/// Fails with InvalidArgument, listing every problem, if a leaf is missing,
/// given twice or unknown, if a dtype or shape differs from the model that was
/// split, if a class cannot be made from a Blank, or if the model is no T.
template <std::derived_from<Module> T = Module, std::same_as<State>... States>
absl::StatusOr<Ref<T>> merge(LocatedGraphDef graphDef, const State &first,
                             const States &...rest) {
  return detail::castTo<T>(detail::merge(graphDef, {&first, &rest...}, {}));
}

/// The same for any number of states, of which none may be null, and with
/// options that say which mismatches are no errors.
template <std::derived_from<Module> T = Module>
absl::StatusOr<Ref<T>> merge(LocatedGraphDef graphDef,
                             const std::vector<const State *> &states,
                             const MergeOptions &options) {
  return detail::castTo<T>(detail::merge(graphDef, states, options));
}

} // namespace graft::nnx

#endif // GRAFT_NNX_GRAPH_H

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What the templates of graph.h call: not for users.

#ifndef GRAFT_NNX_DETAIL_GRAPH_H
#define GRAFT_NNX_DETAIL_GRAPH_H

#include <tuple>
#include <typeinfo>
#include <utility>
#include <vector>

#include "graft/nnx/filter.h"
#include "graft/nnx/graph_def.h"
#include "graft/nnx/module.h"
#include "graft/nnx/state.h"

namespace graft::nnx {

namespace detail {

/// Returns a state a filter and, if asked for, the graph definition. With
/// `exhaustive`, a leaf that no filter matches is an error.
absl::StatusOr<std::vector<State>> states(Module *model,
                                          const std::vector<Filter> &filters,
                                          bool exhaustive, GraphDef *graphDef,
                                          std::source_location where);

/// The same for the leaves of a state.
absl::StatusOr<std::vector<State>>
splitState(const State &state, const std::vector<Filter> &filters,
           bool exhaustive, std::source_location where);

/// The same for one filter.
absl::StatusOr<State> oneState(Module *model, Filter filter,
                               std::source_location where);

/// Builds the model of a graph definition; see nnx::merge.
absl::StatusOr<Ref<Module>> merge(LocatedGraphDef graphDef,
                                  const std::vector<const State *> &states,
                                  const MergeOptions &options);

/// The error of merge<T> for a model that is no T.
absl::Status wrongClass(const Module &module, const std::type_info &expected);

/// Puts `head` and the states into one tuple.
template <size_t... I, class... Head>
auto makeStateTuple(std::vector<State> states, std::index_sequence<I...>,
                    Head... head) {
  return std::make_tuple(std::move(head)..., std::move(states[I])...);
}

/// The same, if there are states.
template <size_t count, class... Head>
auto stateTuple(absl::StatusOr<std::vector<State>> states, Head... head) {
  using Indices = std::make_index_sequence<count>;
  using Result =
      decltype(makeStateTuple(*std::move(states), Indices(), head...));
  if (!states.ok())
    return absl::StatusOr<Result>(states.status());
  return absl::StatusOr<Result>(
      makeStateTuple(*std::move(states), Indices(), std::move(head)...));
}

/// Returns the module as a Ref<T>.
template <class T>
absl::StatusOr<Ref<T>> castTo(absl::StatusOr<Ref<Module>> module) {
  if (!module.ok())
    return module.status();
  Ref<T> cast = std::dynamic_pointer_cast<T>(*module);
  if (!cast)
    return wrongClass(**module, typeid(T));
  return cast;
}

} // namespace detail

} // namespace graft::nnx

#endif // GRAFT_NNX_DETAIL_GRAPH_H

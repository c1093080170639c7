// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// States apart and together.
//
//   auto [params, rest] =
//       nnx::splitState(state, nnx::Param, nnx::everything()).value();
//   nnx::State all = nnx::mergeState(params, rest).value();

#ifndef GRAFT_NNX_SPLIT_STATE_H
#define GRAFT_NNX_SPLIT_STATE_H

#include "graft/nnx/detail/graph.h"

namespace graft::nnx {

/// Returns one State a filter, as a tuple: each leaf goes to the first filter
/// that matches it. Fails with the state's own error, and with InvalidArgument
/// if a leaf matches no filter or one that matches everything is not the last.
template <class... Filters>
  requires(std::convertible_to<Filters, Filter> && ...)
auto splitState(const State &state, Filter first, Filters &&...filters) {
  std::source_location where = first.where();
  return detail::stateTuple<1 + sizeof...(Filters)>(detail::splitState(
      state, {std::move(first), Filter(std::forward<Filters>(filters))...},
      true, where));
}

/// Returns the leaves that `filter` matches. Fails with the state's own error.
absl::StatusOr<State> filterState(const State &state, Filter filter);

/// Returns the leaves of all; of a path that several have, the last one's.
/// Fails with a state's own error, and with InvalidArgument if a path of one is
/// below a path of another.
absl::StatusOr<State> mergeState(const std::vector<const State *> &states);
template <std::same_as<State>... States>
absl::StatusOr<State> mergeState(const State &first, const States &...rest) {
  return mergeState(std::vector<const State *>{&first, &rest...});
}

} // namespace graft::nnx

#endif // GRAFT_NNX_SPLIT_STATE_H

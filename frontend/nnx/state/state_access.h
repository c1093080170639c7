// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_NNX_STATE_STATE_ACCESS_H
#define GRAFT_FRONTEND_NNX_STATE_STATE_ACCESS_H

#include "graft/nnx/state.h"

namespace graft::nnx::detail {

/// The private parts of a State, for sessions.
struct StateAccess {
  static State::Map &leaves(State &state) { return state.leaves; }
  static std::string &label(State &state) { return state.label; }
  static const std::string &label(const State &state) { return state.label; }
};

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_STATE_STATE_ACCESS_H

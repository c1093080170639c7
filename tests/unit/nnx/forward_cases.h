// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Layers with the inputs, states and results that Flax had for them.

#ifndef GRAFT_TESTS_UNIT_NNX_FORWARD_CASES_H
#define GRAFT_TESTS_UNIT_NNX_FORWARD_CASES_H

#include <functional>
#include <string>
#include <vector>

#include "tests/unit/nnx/golden_states.h"

namespace graft::nnx::testing {

/// Returns an input of a case by its name.
using Inputs = std::function<Tensor(const std::string &)>;

/// A layer, and how to call it; with the input x alone if not said.
struct ForwardCase {
  std::string name;
  Ref<Module> layer;
  std::function<std::vector<Tensor>(const Inputs &)> call = nullptr;
};

/// Gives each layer the case's state, calls it, and compares the results and
/// the state afterwards with the goldens `layers_forward`; the same inside jit
/// where the call is the plain one.
void expectForward(const std::vector<ForwardCase> &cases);

} // namespace graft::nnx::testing

#endif // GRAFT_TESTS_UNIT_NNX_FORWARD_CASES_H

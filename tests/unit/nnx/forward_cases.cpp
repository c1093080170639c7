// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tests/unit/nnx/forward_cases.h"
#include "tests/unit/status.h"

#include "gtest/gtest.h"

namespace graft::nnx::testing {

namespace {

std::string nameOf(const std::string &prefix, const Path &path) {
  std::string name = prefix;
  for (const PathElement &element : path)
    name += "/" + element.toString();
  return name;
}

/// Gives every leaf of the layer the golden of its path.
void load(GoldenStates &goldens, const ForwardCase &forward) {
  absl::StatusOr<State> values = state(forward.layer);
  ASSERT_THAT(values.status(), IsOk()) << forward.name;
  State loaded;
  for (const auto &[path, leaf] : *values)
    ASSERT_TRUE(
        loaded
            .set(path, {goldens.tensor(nameOf(forward.name + "/state", path)),
                        leaf.type, leaf.metadata})
            .ok());
  absl::Status updated = update(forward.layer, loaded);
  ASSERT_THAT(updated, IsOk()) << forward.name;
}

/// Expects what the call made of the layer's state.
void expectAfter(GoldenStates &goldens, const ForwardCase &forward) {
  State after = *state(forward.layer);
  for (const auto &[path, leaf] : after) {
    std::string changed = nameOf(forward.name + "/after", path);
    goldens.expectValue(
        goldens.has(changed) ? changed : nameOf(forward.name + "/state", path),
        leaf.value);
  }
}

/// Calls the layer with x inside jit, which changes it in place.
void expectCompiled(GoldenStates &goldens, const ForwardCase &forward) {
  load(goldens, forward);
  Tensor x = goldens.tensor(forward.name + "/in/x");
  auto call = [](Ref<Module> layer, Tensor x) { return layer->call(x); };
  absl::StatusOr<Tensor> y = jit(call)(forward.layer, x);
  ASSERT_THAT(y.status(), IsOk()) << forward.name;
  goldens.expectValue(forward.name + "/out", *y);
  expectAfter(goldens, forward);
}

void expectCase(GoldenStates &goldens, const ForwardCase &forward) {
  load(goldens, forward);
  Inputs inputs = [&](const std::string &name) {
    return goldens.tensor(forward.name + "/in/" + name);
  };
  std::vector<Tensor> results =
      forward.call ? forward.call(inputs)
                   : std::vector<Tensor>{forward.layer->call(inputs("x"))};
  for (size_t i = 0; i < results.size(); ++i)
    goldens.expectValue(forward.name + "/out" +
                            (results.size() > 1 ? std::to_string(i) : ""),
                        results[i]);
  expectAfter(goldens, forward);
}

} // namespace

void expectForward(const std::vector<ForwardCase> &cases) {
  GoldenStates goldens("layers_forward");
  for (const ForwardCase &forward : cases) {
    expectCase(goldens, forward);
    if (!forward.call)
      expectCompiled(goldens, forward);
    for (const std::string &name : goldens.unchecked())
      EXPECT_NE(name.rfind(forward.name + "/", 0), 0u) << name;
  }
}

} // namespace graft::nnx::testing

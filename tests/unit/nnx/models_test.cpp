// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Whole models against the values that Flax 0.12.8 gave, in both counter
// layouts: after construction, and after the guide's partial initialization.

#include "gtest/gtest.h"

#include "golden_states.h"
#include "models.h"

namespace graft::nnx {
namespace {

using namespace graft::nnx::testing;

constexpr CounterLayout layouts[] = {CounterLayout::Partitionable,
                                     CounterLayout::Original};

const char *nameOf(CounterLayout layout) {
  return layout == CounterLayout::Partitionable ? "part" : "legacy";
}

/// Expects that `M(rngs)` has the values of `name`, eager and under jit.
template <class M> void expectModel(GoldenStates &goldens, const char *name) {
  auto make = [](Rngs rngs) { return nnx::make<M>(std::move(rngs)); };
  for (CounterLayout layout : layouts)
    for (int64_t seed : {0, 42}) {
      ScopedConfig config({.layout = layout});
      std::string prefix = std::string(name) + "/" + nameOf(layout) + "/s" +
                           std::to_string(seed);
      Rngs eager(seed), traced(seed);
      auto model = make(eager);
      goldens.expectState(prefix, *state(model), false, &eager);
      auto jitted = jit(make)(traced);
      ASSERT_TRUE(jitted.ok()) << jitted.status();
      goldens.expectState(prefix, *state(*jitted), true, &traced);
    }
}

struct Mlp4 : TwoLayerMLP {
  using TwoLayerMLP::TwoLayerMLP;
  explicit Mlp4(Rngs rngs) : TwoLayerMLP(4, std::move(rngs)) {}
};

TEST(ModelsTest, TwoLayerMLP) {
  GoldenStates goldens("models");
  expectModel<Mlp4>(goldens, "TwoLayerMLP4");
}

absl::StatusOr<Ref<TwoLayerMLP>> partialInit(State old, Rngs rngs) {
  auto model = make<TwoLayerMLP>(4, rngs);
  model->linear1 = LoRALinear::make(4, 4, 3, rngs);
  if (absl::Status status = update(model, old); !status.ok())
    return status;
  return model;
}

/// The guide's first try: the new layer alone takes the seed.
Ref<TwoLayerMLP> naivePartialInit(int64_t old, int64_t fresh) {
  auto model = make<TwoLayerMLP>(4, Rngs(old));
  auto replacement = LoRALinear::make(4, 4, 3, Rngs(fresh));
  EXPECT_TRUE(update(replacement, *state(model->linear1.module())).ok());
  model->linear1 = replacement;
  return model;
}

void expectPartialInit(GoldenStates &goldens) {
  for (CounterLayout layout : layouts)
    for (auto [old, fresh] : {std::pair{0, 42}, std::pair{42, 0}}) {
      ScopedConfig config({.layout = layout});
      std::string suffix = std::string(nameOf(layout)) + "/old" +
                           std::to_string(old) + "_rngs" +
                           std::to_string(fresh);
      std::string prefix = "partial_init/" + suffix;
      State values = *state(make<TwoLayerMLP>(4, Rngs(old)));
      goldens.expectState(prefix + "/eager",
                          *state(*partialInit(values, Rngs(fresh))), false);
      auto model =
          jit(partialInit, {.donateArgnums = {0}})(values, Rngs(fresh));
      ASSERT_TRUE(model.ok()) << model.status();
      goldens.expectState(prefix + "/jit", *state(*model), true);
      goldens.expectState("naive_partial_init/" + suffix,
                          *state(naivePartialInit(old, fresh)), false);
    }
}

TEST(ModelsTest, PartialInit) {
  GoldenStates goldens("models");
  expectPartialInit(goldens);
}

} // namespace
} // namespace graft::nnx

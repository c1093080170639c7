// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Whole models against the values that Flax 0.12.8 gave, in both counter
// layouts: after construction, and after the guide's partial initialization.

#include "gtest/gtest.h"

#include "tests/unit/nnx/golden_states.h"
#include "tests/unit/nnx/models.h"
#include "tests/unit/status.h"

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
      GRAFT_ASSERT_OK_AND_ASSIGN(auto jitted, jit(make)(traced));
      goldens.expectState(prefix, *state(jitted), true, &traced);
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

struct Transformer6 : Transformer {
  using Transformer::Transformer;
  explicit Transformer6(Rngs rngs) : Transformer(6, std::move(rngs)) {}
};

TEST(ModelsTest, Transformer) {
  GoldenStates goldens("models");
  expectModel<Transformer6>(goldens, "transformer");
}

struct DroppingCnn : Cnn {
  using Cnn::Cnn;
  explicit DroppingCnn(Rngs rngs) : Cnn(true, std::move(rngs)) {}
};

TEST(ModelsTest, Cnn) {
  GoldenStates goldens("models");
  expectModel<DroppingCnn>(goldens, "cnn");
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
  EXPECT_THAT(update(replacement, *state(model->linear1.module())), IsOk());
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
      GRAFT_ASSERT_OK_AND_ASSIGN(
          auto model,
          jit(partialInit, {.donateArgnums = {0}})(values, Rngs(fresh)));
      goldens.expectState(prefix + "/jit", *state(model), true);
      goldens.expectState("naive_partial_init/" + suffix,
                          *state(naivePartialInit(old, fresh)), false);
    }
}

/// Expects that a model with the goldens' parameters computes what the goldens
/// say, of `input`, at once and inside jit.
void expectForward(GoldenStates &goldens, const Ref<Module> &model,
                   const std::string &input, const std::string &result) {
  auto call = [](Ref<Module> model, Tensor x) { return model->call(x); };
  Tensor x = goldens.tensor(input);
  goldens.expectValue(result, call(model, x));
  GRAFT_ASSERT_OK_AND_ASSIGN(Tensor compiled, jit(call)(model, x));
  goldens.expectValue(result, compiled);
}

void expectForwards(GoldenStates &goldens) {
  for (CounterLayout layout : layouts)
    for (int64_t seed : {0, 42}) {
      ScopedConfig config({.layout = layout});
      std::string prefix = std::string("forward/") + nameOf(layout) + "/";
      std::string suffix = "/s" + std::to_string(seed);
      std::string mlp = prefix + "MLP4" + suffix;
      std::string transformer = prefix + "transformer" + suffix;
      expectForward(goldens, make<Mlp4>(Rngs(seed)), mlp + "/x", mlp + "/y");
      expectForward(goldens, make<Transformer6>(Rngs(seed)),
                    transformer + "/tokens", transformer + "/y");
      int64_t fresh = 42 - seed;
      State old = *state(make<TwoLayerMLP>(4, Rngs(seed)));
      expectForward(goldens, *partialInit(old, Rngs(fresh)), mlp + "/x",
                    prefix + "partial_init" + suffix + "_" +
                        std::to_string(fresh) + "/y");
    }
}

TEST(ModelsTest, Forward) {
  GoldenStates goldens("models");
  expectForwards(goldens);
}

/// Gives the model the parameters of a program that JAX compiled, and expects
/// its results.
void expectProgram(const Ref<Module> &model, const std::string &name,
                   const std::string &input) {
  auto load = [&](GoldenStates &goldens) {
    State values = *state(model);
    std::vector<std::pair<Path, Leaf>> leaves = values.toFlat();
    for (auto &[path, leaf] : leaves) {
      std::string golden = name + "/state";
      for (const PathElement &element : path)
        golden += "/" + element.toString();
      leaf.value = goldens.tensor(golden);
    }
    EXPECT_THAT(update(model, *State::fromFlat(leaves)), IsOk());
  };
  GoldenStates goldens("models_forward");
  auto call = [](Ref<Module> model, Tensor x) { return model->call(x); };
  for (bool compiled : {false, true}) {
    load(goldens);
    Tensor x = goldens.tensor(name + "/in/" + input);
    GRAFT_ASSERT_OK_AND_ASSIGN(Tensor y,
                               compiled ? jit(call)(model, x) : call(model, x));
    goldens.expectValue(name + "/out", y);
    for (const char *statistic : {"mean", "var"})
      if (std::string after = name + "/after/bn/" + statistic;
          goldens.has(after))
        goldens.expectValue(after,
                            model->attr("bn")[std::string(statistic)].tensor());
  }
  for (const std::string &rest : goldens.unchecked())
    EXPECT_NE(rest.rfind(name + "/", 0), 0u) << rest;
}

TEST(ModelsTest, TransformerProgram) {
  expectProgram(make<Transformer>(0, Rngs(0)), "transformer", "tokens");
}

TEST(ModelsTest, CnnProgram) {
  expectProgram(make<Cnn>(false, Rngs(0)), "cnn", "images");
}

TEST(ModelsTest, PartialInit) {
  GoldenStates goldens("models");
  expectPartialInit(goldens);
}

TEST(ModelsTest, NoGoldenIsLeftOut) {
  GoldenStates goldens("models");
  expectModel<Mlp4>(goldens, "TwoLayerMLP4");
  expectModel<Transformer6>(goldens, "transformer");
  expectModel<DroppingCnn>(goldens, "cnn");
  expectPartialInit(goldens);
  expectForwards(goldens);
  EXPECT_EQ(goldens.unchecked(), std::vector<std::string>());
}

} // namespace
} // namespace graft::nnx

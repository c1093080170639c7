// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Layers and models against values that Flax 0.12.8 gave, bit for bit.

#include <functional>

#include "gtest/gtest.h"

#include "graft/checkpoint.h"
#include "models.h"

namespace graft::nnx {
namespace {

using namespace graft::nnx::testing;

Checkpoint open(const std::string &set) {
  return *Checkpoint::open(GRAFT_GOLDEN_DIR "/" + set + ".safetensors");
}

/// Compares each leaf with the golden `prefix` + path; under jit with "@jit"
/// behind it where that exists.
void expectGolden(const Checkpoint &goldens, const std::string &prefix,
                  const State &state, bool jit = false) {
  ASSERT_FALSE(state.empty());
  int64_t found = 0;
  for (const auto &[path, leaf] : state) {
    std::string name = prefix;
    for (const PathElement &element : path)
      name += "/" + element.toString();
    if (jit && goldens.find(name + "@jit"))
      name += "@jit";
    absl::StatusOr<Array> golden = goldens.array(name);
    ASSERT_TRUE(golden.ok()) << golden.status();
    EXPECT_EQ(golden->dtype(), leaf.value.dtype()) << name;
    EXPECT_EQ(golden->shape(), leaf.value.shape()) << name;
    EXPECT_EQ(bytesOf(*golden), bytesOf(leaf.value)) << name;
    ++found;
  }
  int64_t listed = 0;
  for (const TensorInfo &info : goldens.tensors())
    listed += info.name.rfind(prefix + "/", 0) == 0 &&
              info.name.find("@jit") == std::string::npos;
  EXPECT_EQ(found, listed) << prefix;
}

using Factory = std::function<Ref<Module>(Rngs)>;

struct Variant {
  const char *name;
  Factory make;
  uint32_t draws;
};

namespace init = initializers;

std::vector<Variant> variants() {
  return {
      {"Linear/default", [](Rngs r) { return Linear::make(4, 6, r); }, 2},
      {"Linear/nobias",
       [](Rngs r) { return Linear::make(4, 6, r, {.useBias = false}); }, 1},
      {"Linear/bf16",
       [](Rngs r) {
         return Linear::make(4, 6, r, {.paramDtype = DType::BF16});
       },
       2},
      {"Linear/f16",
       [](Rngs r) { return Linear::make(4, 6, r, {.paramDtype = DType::F16}); },
       2},
      {"Linear/he_bias",
       [](Rngs r) {
         return Linear::make(
             4, 6, r,
             {.kernelInit = init::heNormal(), .biasInit = init::normal(0.5)});
       },
       2},
      {"Linear/glorot",
       [](Rngs r) {
         return Linear::make(4, 6, r, {.kernelInit = init::glorotUniform()});
       },
       2},
      {"Embed/default", [](Rngs r) { return Embed::make(11, 8, r); }, 1},
      {"Embed/bf16",
       [](Rngs r) {
         return Embed::make(11, 8, r, {.paramDtype = DType::BF16});
       },
       1},
      {"Embed/normal02",
       [](Rngs r) {
         return Embed::make(13, 8, r, {.embeddingInit = init::normal(0.02)});
       },
       1},
      {"LayerNorm/default", [](Rngs r) { return LayerNorm::make(8, r); }, 2},
      {"LayerNorm/noscale",
       [](Rngs r) { return LayerNorm::make(8, r, {.useScale = false}); }, 1},
      {"LayerNorm/init",
       [](Rngs r) {
         return LayerNorm::make(
             8, r,
             {.biasInit = init::uniform(1.0), .scaleInit = init::normal(1.0)});
       },
       2},
      {"LoRA/default", [](Rngs r) { return LoRA::make(4, 2, 6, r); }, 2},
      {"LoRA/base",
       [](Rngs r) {
         auto base = Linear::make(4, 6, r);
         return LoRA::make(4, 2, 6, r, {.baseModule = base});
       },
       4},
      {"LoRALinear/default",
       [](Rngs r) { return LoRALinear::make(4, 6, 3, r); }, 4},
      {"LoRALinear/nobias_bf16",
       [](Rngs r) {
         return LoRALinear::make(
             4, 6, 3, r,
             {.linear = {.useBias = false, .paramDtype = DType::BF16}});
       },
       3},
      {"LoRALinear/ab",
       [](Rngs r) {
         return LoRALinear::make(4, 6, 3, r,
                                 {.aInitializer = init::normal(0.02),
                                  .bInitializer = init::lecunNormal()});
       },
       4},
  };
}

TEST(GoldensTest, LayersEager) {
  Checkpoint goldens = open("nnx_layers");
  for (const Variant &variant : variants())
    for (int64_t seed : {0, 42}) {
      Rngs rngs(seed);
      auto values = state(variant.make(rngs));
      ASSERT_TRUE(values.ok()) << variant.name << values.status();
      EXPECT_EQ(rngs.count("default"), variant.draws) << variant.name;
      expectGolden(goldens,
                   std::string(variant.name) + "/s" + std::to_string(seed),
                   *values);
    }
}

TEST(GoldensTest, LayersJit) {
  Checkpoint goldens = open("nnx_layers");
  for (const Variant &variant : variants())
    for (int64_t seed : {0, 42}) {
      Rngs rngs(seed);
      auto values =
          jit([&](Rngs r) { return variant.make(std::move(r)); })(rngs);
      ASSERT_TRUE(values.ok()) << variant.name << values.status();
      EXPECT_EQ(rngs.count("default"), variant.draws) << variant.name;
      expectGolden(goldens,
                   std::string(variant.name) + "/s" + std::to_string(seed),
                   *state(*values), true);
    }
}

TEST(GoldensTest, NumericsCanBeChosen) {
  Checkpoint goldens = open("nnx_layers");
  ScopedConfig config({.numerics = Numerics::Jit});
  expectGolden(goldens, "Embed/default/s42",
               *state(Embed::make(11, 8, Rngs(42))), true);
}

TEST(GoldensTest, ParamsStreamHasTheDefaultsValues) {
  Checkpoint goldens = open("nnx_layers");
  Rngs rngs({{"params", 42}});
  expectGolden(goldens, "Linear/default/s42", *state(Linear::make(4, 6, rngs)));
  EXPECT_EQ(rngs.count("params"), 2u);
}

const char *nameOf(CounterLayout layout) {
  return layout == CounterLayout::Partitionable ? "part" : "legacy";
}

TEST(GoldensTest, TwoLayerMLPInBothLayouts) {
  Checkpoint goldens = open("models");
  for (CounterLayout layout :
       {CounterLayout::Partitionable, CounterLayout::Original})
    for (int64_t seed : {0, 42}) {
      ScopedConfig config({.layout = layout});
      std::string prefix = std::string("TwoLayerMLP4/") + nameOf(layout) +
                           "/s" + std::to_string(seed);
      expectGolden(goldens, prefix, *state(make<TwoLayerMLP>(4, Rngs(seed))));
      auto jitted =
          jit([](Rngs rngs) { return make<TwoLayerMLP>(4, rngs); })(Rngs(seed));
      ASSERT_TRUE(jitted.ok()) << jitted.status();
      expectGolden(goldens, prefix, *state(*jitted));
    }
}

absl::StatusOr<Ref<TwoLayerMLP>> partialInit(State old, Rngs rngs) {
  auto model = make<TwoLayerMLP>(4, rngs);
  model->linear1 = LoRALinear::make(4, 4, 3, rngs);
  if (absl::Status status = update(model, old); !status.ok())
    return status;
  return model;
}

TEST(GoldensTest, PartialInitInBothLayouts) {
  Checkpoint goldens = open("models");
  struct Case {
    int64_t old, fresh;
  };
  for (CounterLayout layout :
       {CounterLayout::Partitionable, CounterLayout::Original})
    for (Case c : {Case{0, 42}, Case{42, 0}}) {
      ScopedConfig config({.layout = layout});
      std::string prefix = std::string("partial_init/") + nameOf(layout) +
                           "/old" + std::to_string(c.old) + "_rngs" +
                           std::to_string(c.fresh);
      State old = *state(make<TwoLayerMLP>(4, Rngs(c.old)));
      expectGolden(goldens, prefix + "/eager",
                   *state(*partialInit(old, Rngs(c.fresh))));
      auto model = jit(partialInit, {.donateArgnums = {0}})(old, Rngs(c.fresh));
      ASSERT_TRUE(model.ok()) << model.status();
      expectGolden(goldens, prefix + "/jit", *state(*model));
    }
}

} // namespace
} // namespace graft::nnx

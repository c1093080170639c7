// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What each layer holds after its construction, against the values that Flax
// 0.12.8 gave: paths, types, shapes, bits and the counters of the streams.

#include <functional>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"

#include "tests/unit/nnx/golden_states.h"
#include "tests/unit/status.h"

namespace graft::nnx {
namespace {

using namespace graft::nnx::testing;
namespace init = initializers;

struct Variant {
  const char *name;
  std::function<Ref<Module>(Rngs)> make;
};

std::vector<Variant> linearVariants() {
  return {
      {"Linear/default", [](Rngs r) { return Linear::make(4, 6, r); }},
      {"Linear/nobias",
       [](Rngs r) { return Linear::make(4, 6, r, {.useBias = false}); }},
      {"Linear/bf16",
       [](Rngs r) {
         return Linear::make(4, 6, r, {.paramDtype = DType::BF16});
       }},
      {"Linear/f16",
       [](Rngs r) {
         return Linear::make(4, 6, r, {.paramDtype = DType::F16});
       }},
      {"Linear/he_bias",
       [](Rngs r) {
         return Linear::make(
             4, 6, r,
             {.kernelInit = init::heNormal(), .biasInit = init::normal(0.5)});
       }},
      {"Linear/glorot",
       [](Rngs r) {
         return Linear::make(4, 6, r, {.kernelInit = init::glorotUniform()});
       }},
      {"LinearGeneral/default",
       [](Rngs r) { return LinearGeneral::make(4, 6, r); }},
      {"LinearGeneral/multi",
       [](Rngs r) {
         return LinearGeneral::make({4, 3}, {6, 2}, r, {.axis = {-2, -1}});
       }},
      {"LinearGeneral/batch",
       [](Rngs r) {
         return LinearGeneral::make(4, {6, 2}, r, {.batchAxis = {{0, 3}}});
       }},
      {"LinearGeneral/nobias",
       [](Rngs r) {
         return LinearGeneral::make(4, {6, 2}, r, {.useBias = false});
       }},
      {"Einsum/nobias",
       [](Rngs r) { return Einsum::make("nta, hab -> nthb", {3, 4, 6}, r); }},
      {"Einsum/bias",
       [](Rngs r) {
         return Einsum::make("nta,hab->nthb", {3, 4, 6}, r,
                             {.biasShape = Shape{3, 6}});
       }},
      {"Embed/default", [](Rngs r) { return Embed::make(11, 8, r); }},
      {"Embed/bf16",
       [](Rngs r) {
         return Embed::make(11, 8, r, {.paramDtype = DType::BF16});
       }},
      {"Embed/normal02",
       [](Rngs r) {
         return Embed::make(13, 8, r, {.embeddingInit = init::normal(0.02)});
       }},
      {"LoRA/default", [](Rngs r) { return LoRA::make(4, 2, 6, r); }},
      {"LoRA/base",
       [](Rngs r) {
         auto base = Linear::make(4, 6, r);
         return LoRA::make(4, 2, 6, r, {.baseModule = base});
       }},
      {"LoRALinear/default",
       [](Rngs r) { return LoRALinear::make(4, 6, 3, r); }},
      {"LoRALinear/nobias_bf16",
       [](Rngs r) {
         return LoRALinear::make(
             4, 6, 3, r,
             {.linear = {.useBias = false, .paramDtype = DType::BF16}});
       }},
      {"LoRALinear/ab",
       [](Rngs r) {
         return LoRALinear::make(4, 6, 3, r,
                                 {.aInitializer = init::normal(0.02),
                                  .bInitializer = init::lecunNormal()});
       }},
  };
}

std::vector<Variant> convVariants() {
  return {
      {"Conv/default", [](Rngs r) { return Conv::make(4, 6, {3, 3}, r); }},
      {"Conv/int", [](Rngs r) { return Conv::make(4, 6, 5, r); }},
      {"Conv/group_nobias",
       [](Rngs r) {
         return Conv::make(8, 12, {3}, r,
                           {.featureGroupCount = 2, .useBias = false});
       }},
      {"ConvTranspose/default",
       [](Rngs r) { return ConvTranspose::make(4, 6, {3, 3}, r); }},
      {"ConvTranspose/tk",
       [](Rngs r) {
         return ConvTranspose::make(
             4, 6, {2, 3}, r, {.useBias = false, .transposeKernel = true});
       }},
  };
}

std::vector<Variant> normVariants() {
  return {
      {"LayerNorm/default", [](Rngs r) { return LayerNorm::make(8, r); }},
      {"LayerNorm/noscale",
       [](Rngs r) { return LayerNorm::make(8, r, {.useScale = false}); }},
      {"LayerNorm/init",
       [](Rngs r) {
         return LayerNorm::make(
             8, r,
             {.biasInit = init::uniform(1.0), .scaleInit = init::normal(1.0)});
       }},
      {"RMSNorm/default", [](Rngs r) { return RMSNorm::make(8, r); }},
      {"BatchNorm/default", [](Rngs r) { return BatchNorm::make(8, r); }},
      {"BatchNorm/bf16_nobias",
       [](Rngs r) {
         return BatchNorm::make(8, r,
                                {.useBias = false, .paramDtype = DType::BF16});
       }},
      {"GroupNorm/default", [](Rngs r) { return GroupNorm::make(64, r); }},
      {"GroupNorm/g4",
       [](Rngs r) {
         return GroupNorm::make(16, r, {.numGroups = 4, .useBias = false});
       }},
      {"InstanceNorm/default", [](Rngs r) { return InstanceNorm::make(8, r); }},
      {"InstanceNorm/noscale",
       [](Rngs r) { return InstanceNorm::make(8, r, {.useScale = false}); }},
      {"PReLU/default", [](Rngs) { return PReLU::make(); }},
      {"PReLU/v",
       [](Rngs) { return PReLU::make(0.25, {.paramDtype = DType::BF16}); }},
  };
}

std::vector<Variant> attentionVariants() {
  auto make = [](int64_t heads, const MultiHeadAttentionOptions &options) {
    return
        [=](Rngs r) { return MultiHeadAttention::make(heads, 8, r, options); };
  };
  return {
      {"MultiHeadAttention/default", make(2, {})},
      {"MultiHeadAttention/full",
       make(2, {.qkvFeatures = 16, .outFeatures = 6})},
      {"MultiHeadAttention/nobias_qkln",
       make(2, {.useBias = false, .normalizeQk = true})},
      {"MultiHeadAttention/gqa",
       make(4, {.qkvFeatures = 16, .numKvHeads = 2, .inKvFeatures = 4})},
      {"MultiHeadAttention/drop", make(2, {.dropoutRate = 0.1})},
      {"Dropout/default", [](Rngs r) { return Dropout::make(0.5, r); }},
  };
}

std::vector<Variant> wrapperVariants() {
  return {
      {"SpectralNorm/linear",
       [](Rngs r) { return SpectralNorm::make(Linear::make(4, 6, r), r); }},
      {"SpectralNorm/conv",
       [](Rngs r) { return SpectralNorm::make(Conv::make(4, 6, 3, r), r); }},
      {"WeightNorm/linear",
       [](Rngs r) { return WeightNorm::make(Linear::make(4, 6, r), r); }},
      {"WeightNorm/noscale",
       [](Rngs r) {
         return WeightNorm::make(Linear::make(4, 6, r), r, {.useScale = false});
       }},
  };
}

std::vector<Variant> recurrentVariants() {
  return {
      {"LSTMCell/default", [](Rngs r) { return LSTMCell::make(4, 6, r); }},
      {"OptimizedLSTMCell/default",
       [](Rngs r) { return OptimizedLSTMCell::make(4, 6, r); }},
      {"GRUCell/default", [](Rngs r) { return GRUCell::make(4, 6, r); }},
      {"SimpleCell/default", [](Rngs r) { return SimpleCell::make(4, 6, r); }},
      {"RNN/default",
       [](Rngs r) { return RNN::make(OptimizedLSTMCell::make(4, 6, r)); }},
      {"RNN/fork",
       [](Rngs r) {
         auto cell = GRUCell::make(4, 6, r);
         return RNN::make(cell, {.rngs = r});
       }},
  };
}

std::vector<Variant> variants() {
  std::vector<Variant> all;
  for (auto some : {linearVariants, convVariants, normVariants,
                    attentionVariants, wrapperVariants, recurrentVariants})
    for (Variant &variant : some())
      all.push_back(std::move(variant));
  return all;
}

std::string prefixOf(const Variant &variant, int64_t seed) {
  return std::string(variant.name) + "/s" + std::to_string(seed);
}

void expectEager(GoldenStates &goldens) {
  for (const Variant &variant : variants())
    for (int64_t seed : {0, 42}) {
      Rngs rngs(seed);
      auto values = state(variant.make(rngs));
      ASSERT_THAT(values.status(), IsOk()) << variant.name;
      goldens.expectState(prefixOf(variant, seed), *values, false, &rngs);
    }
}

void expectJit(GoldenStates &goldens) {
  for (const Variant &variant : variants())
    for (int64_t seed : {0, 42}) {
      Rngs rngs(seed);
      auto model =
          jit([&](Rngs r) { return variant.make(std::move(r)); })(rngs);
      ASSERT_THAT(model.status(), IsOk()) << variant.name;
      goldens.expectState(prefixOf(variant, seed), *state(*model), true, &rngs);
    }
}

TEST(LayersTest, Eager) {
  GoldenStates goldens("layers");
  expectEager(goldens);
}

TEST(LayersTest, Jit) {
  GoldenStates goldens("layers");
  expectJit(goldens);
}

TEST(LayersTest, NumericsCanBeChosen) {
  GoldenStates goldens("layers");
  ScopedConfig config({.numerics = Numerics::Jit});
  goldens.expectState("Embed/default/s42", *state(Embed::make(11, 8, Rngs(42))),
                      true);
}

void expectStreams(GoldenStates &goldens) {
  for (int64_t seed : {0, 42}) {
    std::string suffix = "/s" + std::to_string(seed);
    Rngs params({{"params", seed}});
    goldens.expectState("streams/params_only" + suffix,
                        *state(Linear::make(4, 6, params)), false, &params);
    Rngs three({{"params", seed + 1}, {"dropout", seed + 2}}, seed);
    goldens.expectState(
        "streams/default_params_dropout" + suffix,
        *state(MultiHeadAttention::make(2, 8, three, {.dropoutRate = 0.1})),
        false, &three);
  }
}

TEST(LayersTest, NamedStreams) {
  GoldenStates goldens("layers");
  expectStreams(goldens);
}

Tensor countOf(const Rngs &rngs) {
  return *Array::fromSpan<uint32_t>({}, {*rngs.count("default")});
}

void expectRngs(GoldenStates &goldens) {
  for (int64_t seed : {0, 42}) {
    auto name = [&](const char *what, const std::string &part) {
      return absl::StrCat("rngs/", what, "/s", seed, "/", part);
    };
    Rngs named({{"params", seed + 1}}, seed);
    const std::vector<RandomKey> keys = {
        named(), named.params(), named.params(), named.dropout(), named()};
    for (size_t i = 0; i < keys.size(); ++i)
      goldens.expectValue(name("keys", std::to_string(i)),
                          random::keyData(keys[i]));
    Rngs parent(seed);
    Rngs child = parent.fork();
    goldens.expectValue(name("fork", "next_key"), random::keyData(child()));
    goldens.expectValue(name("fork", "parent_count"), countOf(parent));
    const Tensor forked = Rngs(seed).fork("default")->key.tensor();
    goldens.expectValue(name("fork", "default_key"), forked);
    goldens.expectValue(name("streamfork", "key"), forked);
    const Tensor laneKeys = goldens.tensor(name("split3", "default_key"));
    std::vector<Tensor> counts;
    for (const Rngs &lane : Rngs(seed).split(3)) {
      Tensor key = indexInDim(laneKeys, counts.size(), 0, false);
      counts.push_back(countOf(lane));
      EXPECT_EQ(*lane().key(),
                *random::foldIn(random::wrapKeyData(key), 0).key());
    }
    goldens.expectValue(name("split3", "count"), stack(counts));
  }
}

void expectStacked(GoldenStates &goldens) {
  ScopedConfig config({.numerics = Numerics::Eager});
  auto factory = [](Rngs rngs) {
    return vmapInit(3, rngs,
                    [](Rngs lane) { return Linear::make(4, 6, lane); });
  };
  for (int64_t seed : {0, 42}) {
    std::string prefix = "vmap_stack3/s" + std::to_string(seed);
    Rngs rngs(seed);
    goldens.expectState(prefix, *state(factory(rngs)), false);
    EXPECT_EQ(rngs.count("default"), 1u);
    Rngs traced(seed);
    GRAFT_ASSERT_OK_AND_ASSIGN(auto model, jit(factory)(traced));
    goldens.expectState(prefix, *state(model), false);
    EXPECT_EQ(traced.count("default"), 1u);
  }
}

TEST(LayersTest, RandomStreams) {
  GoldenStates goldens("layers");
  expectRngs(goldens);
}

TEST(LayersTest, Stacked) {
  GoldenStates goldens("layers");
  expectStacked(goldens);
}

TEST(LayersTest, NoGoldenIsLeftOut) {
  GoldenStates goldens("layers");
  expectEager(goldens);
  expectJit(goldens);
  expectStreams(goldens);
  expectRngs(goldens);
  expectStacked(goldens);
  EXPECT_EQ(goldens.unchecked(), std::vector<std::string>());
}

} // namespace
} // namespace graft::nnx

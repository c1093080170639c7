// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Layers applied: at once, under evalShape and in jit, against flax.nnx.

#include <functional>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "graft/checkpoint.h"
#include "graft/memory.h"
#include "tests/unit/nnx/golden_cases.h"
#include "tests/unit/nnx/models.h"
#include "tests/unit/status.h"

namespace graft::nnx {
namespace {

using namespace graft::nnx::testing;
using ::testing::EndsWith;
using ::testing::HasSubstr;

struct Layer {
  const char *name;
  std::function<Ref<Module>()> make;
  double tolerance = 1e-6;
  std::function<Tensor(Module &, Tensor)> call = [](Module &layer, Tensor x) {
    return layer(x);
  };
};

constexpr double bf16 = 1.0 / 128;

std::vector<Layer> layers() {
  auto linear = [=](LinearOptions options = {}) {
    return [=] { return Linear::make(4, 6, Rngs(0), options); };
  };
  auto norm = [=](LayerNormOptions options = {}) {
    return [=] { return LayerNorm::make(8, Rngs(0), options); };
  };
  return {
      {"linear", linear()},
      {"linear_nobias", linear({.useBias = false})},
      {"linear_bf16_params", linear({.paramDtype = DType::BF16})},
      {"linear_bf16", linear({.dtype = DType::BF16}), bf16},
      {"linear_int", linear()},
      {"lora", [=] { return LoRA::make(4, 2, 6, Rngs(0)); }},
      {"lora_base",
       [=] {
         return LoRA::make(4, 2, 6, Rngs(0),
                           {.baseModule = Linear::make(4, 6, Rngs(0))});
       }},
      {"lora_linear", [=] { return LoRALinear::make(4, 6, 3, Rngs(0)); }},
      {"lora_linear_bf16",
       [=] {
         return LoRALinear::make(4, 6, 3, Rngs(0),
                                 {.linear = {.paramDtype = DType::BF16}});
       },
       bf16},
      {"embed", [=] { return Embed::make(5, 3, Rngs(0)); }, 0},
      {"embed_one", [=] { return Embed::make(1, 3, Rngs(0)); }, 0},
      {"embed_attend", [=] { return Embed::make(5, 3, Rngs(0)); }, 1e-6,
       [](Module &layer, Tensor x) {
         return static_cast<Embed &>(layer).attend(x);
       }},
      {"layer_norm", norm(), 1e-5},
      {"layer_norm_plain", norm({.useBias = false, .useScale = false}), 1e-5},
      {"layer_norm_epsilon", norm({.epsilon = 0.1, .useBias = false}), 1e-5},
      {"layer_norm_bf16", norm({.dtype = DType::BF16}), bf16},
      {"sequential",
       [=] {
         return Sequential::make({Linear::make(4, 8, Rngs(0)),
                                  [](Tensor x) { return relu(x); },
                                  Linear::make(8, 2, Rngs(0))});
       }},
  };
}

/// The golden tensors whose names begin with `prefix`, by what follows.
State stateOf(const Checkpoint &goldens, const std::string &prefix) {
  State state;
  for (const TensorInfo &info : goldens.tensors()) {
    Leaf leaf;
    leaf.value = *goldens.array(info.name);
    if (info.name.rfind(prefix, 0) == 0)
      EXPECT_EQ(state.set(Path(info.name.substr(prefix.size())), leaf),
                absl::OkStatus());
  }
  return state;
}

TEST(ForwardTest, LayersAreFlaxs) {
  Checkpoint goldens =
      *Checkpoint::open(GRAFT_GOLDEN_DIR "/forward.safetensors");
  for (const Layer &layer : layers()) {
    SCOPED_TRACE(layer.name);
    std::string name = layer.name;
    Ref<Module> model = layer.make();
    ASSERT_EQ(
        update(*model, stateOf(goldens, name + "/state/"), {.fresh = {{}}}),
        absl::OkStatus());
    Tensor x = *goldens.array(name + "/in0");
    Tensor expected = *goldens.array(name + "/out");
    expectClose(layer.call(*model, x), expected, layer.tolerance);

    auto compiled =
        jit([&](Ref<Module> m, Tensor in) { return layer.call(*m, in); });
    GRAFT_ASSERT_OK_AND_ASSIGN(Tensor result, compiled(model, x));
    expectClose(result, expected, layer.tolerance);

    size_t before = liveArrays().size();
    absl::StatusOr<Tensor> shape = evalShape([&] {
      Tensor y =
          layer.call(*layer.make(), Tensor::abstract(x.dtype(), x.shape()));
      EXPECT_EQ(liveArrays().size(), before);
      return y;
    });
    ASSERT_THAT(shape.status(), IsOk());
    EXPECT_EQ(shape->toString(), expected.toString());
  }
}

TEST(ForwardTest, TemporariesDie) {
  auto model = make<TwoLayerMLP>(4, Rngs(0));
  Tensor x = iota({3, 4});
  size_t before = liveArrays().size();
  {
    Tensor y = (*model)(x);
    EXPECT_EQ(y.toString(), "f32[3,4]");
    EXPECT_EQ(liveArrays().size(), before + 1);
  }
  EXPECT_EQ(liveArrays().size(), before);
}

TEST(ForwardTest, AnAbstractModelNamesItsVariable) {
  auto model = *evalShape([] { return make<TwoLayerMLP>(4, Rngs(0)); });
  constexpr int line = __LINE__ + 1;
  Tensor y = model->linear2(iota({3, 4}));
  std::string text(y.status().message());
  EXPECT_THAT(text, HasSubstr("forward_test.cpp:" + std::to_string(line) +
                              ": the Param 'linear2.kernel' f32[4,4] is "
                              "abstract: it has no data to compute with. Give "
                              "the model its values with nnx::update"));
}

TEST(ForwardTest, LinesAreWhereLayersAreCalled) {
  constexpr int line = __LINE__ + 4;
  auto program = trace(
      [](Tensor x) {
        auto layer = LoRALinear::make(4, 6, 3, Rngs(0));
        return (*layer)(x);
      },
      Tensor(iota({2, 4})));
  ASSERT_THAT(program.status(), IsOk());
  int computed = 0;
  for (const TracedOp &op : program->traced().ops)
    if (std::holds_alternative<ComputeOp>(op.op)) {
      EXPECT_THAT(op.where.file, EndsWith("forward_test.cpp"));
      EXPECT_EQ(op.where.line, line);
      ++computed;
    }
  EXPECT_GE(computed, 5);
}

struct Doubling : Module {
  using Module::Module;
  static constexpr int line = __LINE__ + 1;
  Tensor call(Tensor x) override { return x + x; }
};

TEST(ForwardTest, ModulesOfUsersHaveTheirOwnLines) {
  auto program = trace(
      [](Tensor x) {
        auto model = Sequential::make({make<Doubling>()});
        return (*model)(x);
      },
      Tensor(iota({2})));
  ASSERT_THAT(program.status(), IsOk());
  const TracedOp &op = program->traced().ops.back();
  ASSERT_TRUE(std::holds_alternative<ComputeOp>(op.op));
  EXPECT_EQ(op.where.line, Doubling::line);
}

TEST(ForwardTest, ShapesThatDoNotFitAreLocated) {
  auto layer = Linear::make(4, 6, Rngs(0));
  Tensor typeOnly = (*layer)(Tensor::abstract(DType::F32, {2, 4}));
  EXPECT_THAT(typeOnly.status(),
              FailsWith("dot_general: the value f32[2,4] is abstract: it has a "
                        "dtype and a shape but no data to compute with; call "
                        "inside nnx::evalShape"));
  constexpr int line = __LINE__ + 1;
  Tensor y = (*layer)(iota({2, 5}));
  EXPECT_TRUE(y.isPoisoned());
  EXPECT_THAT(y.status(), FailsWith("forward_test.cpp:" + std::to_string(line) +
                                    ": dot_general"));
  layer->attr("dtype") = "f31";
  EXPECT_THAT((*layer)(iota({2, 4})).status(),
              FailsWith("attribute 'dtype' of Linear is 'f31', expected None"));
  Tensor rows = (*Embed::make(5, 3, Rngs(0)))(iota({2}));
  EXPECT_THAT(rows.status(),
              FailsWith("Embed: the input must be of integers, found f32[2]"));
}

TEST(ForwardTest, AsGivesTheTypeOrSaysWhatIsThere) {
  auto model = make<TwoLayerMLP>(4, Rngs(0));
  GRAFT_ASSERT_OK_AND_ASSIGN(Ref<Linear> linear, model->linear1.as<Linear>());
  EXPECT_EQ(linear, model->linear1.module());
  EXPECT_THAT(model->linear1.as<LayerNorm>().status(),
              FailsWith("'linear1' of TwoLayerMLP is Linear, expected a "
                        "LayerNorm"));
}

TEST(ForwardTest, ASequenceNeedsCallables) {
  auto model = Sequential::make({Linear::make(4, 4, Rngs(0)), 3});
  EXPECT_THAT((*model)(iota({4})).status(),
              FailsWith("'1' of List is 3 and cannot be called"));
  Tensor x = iota({4});
  EXPECT_EQ(bytesOf((*Sequential::make({}))(x)), bytesOf(x));
}

} // namespace
} // namespace graft::nnx

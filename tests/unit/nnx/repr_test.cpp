// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Texts against what Flax 0.12.8 and JAX 0.10.2 print
// (tests/golden/printing.py).

#include <fstream>
#include <sstream>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "graft/checkpoint.h"
#include "tests/unit/nnx/models.h"
#include "tests/unit/status.h"

namespace graft::nnx {
namespace {

using namespace graft::nnx::testing;
using ::testing::HasSubstr;

/// A text that Flax printed, without the last line break.
std::string golden(const std::string &name) {
  std::ifstream file(GRAFT_GOLDEN_DIR "/printing/" + name + ".txt");
  EXPECT_TRUE(file) << name;
  std::stringstream text;
  text << file.rdbuf();
  std::string content = text.str();
  return content.substr(0, content.size() - 1);
}

struct Block : Module {
  explicit Block(Rngs rngs) {
    attr("mean") = BatchStat(initializers::zeros()(Key(), {3}, DType::F32));
    attr("proj") = LoRALinear::make(3, 2, 1, rngs,
                                    {.linear = {.paramDtype = DType::BF16}});
    attr("count") = RngCount(initializers::constant(7)(Key(), {}, DType::U32),
                             {{"tag", "dropout"}});
    attr("key") = RngKey(words({0, 7}), {{"tag", "dropout"}});
    attr("raw") = initializers::ones()(Key(), {2, 2}, DType::I32);
  }

  /// Key data, abstract where arrays are.
  static Tensor words(std::vector<uint32_t> values) {
    if (initializers::zeros()(Key(), {}, DType::F32).isAbstract())
      return Tensor::abstract(DType::U32, {2});
    return *Array::fromSpan<uint32_t>({2}, values);
  }
};

struct Deep : Module {
  explicit Deep(Rngs rngs) {
    attr("blocks") = List::make({make<Block>(rngs), make<Block>(rngs)});
    attr("tail") = List::make(
        {List::make({Linear::make(2, 1, rngs, {.useBias = false})})});
    attr("wide") = Linear::make(300, 1000, rngs);
    attr("none") = Param(initializers::zeros()(Key(), {0, 4}, DType::F32));
  }
};

Ref<TwoLayerMLP> mlp() { return make<TwoLayerMLP>(4, Rngs(0)); }

TEST(ReprTest, AbstractStatesPrintAsFlaxPrintsThem) {
  State s = *state(*evalShape([] { return mlp(); }));
  EXPECT_EQ(s.toString(), golden("mlp_abstract"));
  EXPECT_EQ(s["linear1"].subtree().toString(), golden("mlp_abstract_linear1"));
  State deep = *state(*evalShape([] { return make<Deep>(Rngs(0)); }));
  // Flax forgets raw data under eval_shape; Graft keeps them.
  for (int i : {0, 1}) {
    EXPECT_EQ(repr(deep["blocks"][i]["raw"].value()),
              "ShapeDtypeStruct(shape=(2, 2), dtype=int32)");
    EXPECT_EQ(deep.erase({"blocks", i, "raw"}), 1);
  }
  EXPECT_EQ(deep.toString(), golden("deep_abstract"));
}

TEST(ReprTest, ConcreteStatesPrintAsFlaxPrintsThem) {
  EXPECT_EQ(state(mlp())->toString(), golden("mlp"));
  EXPECT_EQ(state(make<Deep>(Rngs(0)))->toString(), golden("deep"));
  EXPECT_EQ(toPureDict(*state(mlp())).toString(), golden("mlp_pure"));
  auto sharded =
      Linear::make(2, 2, Rngs(0),
                   {.kernelInit = withPartitioning(initializers::lecunNormal(),
                                                   {std::nullopt, "model"})});
  EXPECT_EQ(state(sharded)->toString(), golden("sharded"));
  EXPECT_EQ(State().toString(), "State({})");
}

TEST(ReprTest, VariablesPrintAsFlaxPrintsThem) {
  EXPECT_EQ(repr(mlp()->linear1["kernel"].variable()), golden("kernel"));
  EXPECT_EQ(repr(Variable()), "None");
}

TEST(ReprTest, ArraysPrintAsJaxPrintsThem) {
  GRAFT_ASSERT_OK_AND_ASSIGN(
      auto goldens, Checkpoint::open(GRAFT_GOLDEN_DIR "/printing.safetensors"));
  EXPECT_GT(goldens.tensors().size(), 100u);
  for (const TensorInfo &info : goldens.tensors()) {
    if (!goldens.find(info.name + "/text"))
      continue;
    Array text = *goldens.array(info.name + "/text");
    absl::Span<const uint8_t> expected = *text.span<uint8_t>();
    EXPECT_EQ(repr(*goldens.array(info.name)),
              std::string(expected.begin(), expected.end()))
        << info.name;
  }
}

TEST(ReprTest, WhatHasNoValuesSaysWhy) {
  EXPECT_EQ(repr(Array()), "None");
  EXPECT_EQ(repr(Tensor()), "None");
  EXPECT_EQ(repr(Tensor::poisoned(absl::InvalidArgumentError("it's bad"))),
            "Poisoned(\"it's bad\")");
  std::vector<std::byte> two(2);
  EXPECT_EQ(repr(*Array::fromBytes(DType::F8E4M3, {2}, two)),
            "Array(shape=(2,), dtype=float8_e4m3fn)");
  Array gone = iota({2});
  gone.markDeleted("donated to f as old");
  EXPECT_THAT(repr(gone), HasSubstr("Array(shape=(2,), dtype=float32) "));
  EXPECT_THAT(repr(gone), HasSubstr("donated to f as old"));
  auto traced = trace(
      [](Tensor x) {
        EXPECT_EQ(repr(x), "Traced<float32[2]>");
        EXPECT_THAT(repr(Param(x)), HasSubstr("value=Traced<float32[2]>\n)"));
        return x;
      },
      iota({2}));
  EXPECT_THAT(traced.status(), IsOk());
}

TEST(ReprTest, PathsAndStringsPrintAsPythonLiterals) {
  EXPECT_EQ(repr(Path{"layers", 0, "kernel"}), "('layers', 0, 'kernel')");
  EXPECT_EQ(repr(Path{"a"}), "('a',)");
  EXPECT_EQ(repr(Path()), "()");
  EXPECT_EQ(repr(std::string("a'b\"c\\\n\t\r")), "'a\\'b\"c\\\\\\n\\t\\r'");
}

} // namespace
} // namespace graft::nnx

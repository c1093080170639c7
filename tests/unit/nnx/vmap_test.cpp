// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Stacked layers. Their values are goldens in layers_test.cpp.

#include "absl/strings/match.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "graft/memory.h"
#include "tests/unit/nnx/models.h"
#include "tests/unit/status.h"

namespace graft::nnx {
namespace {

using namespace graft::nnx::testing;

struct Block : Module {
  using Module::Module;
  explicit Block(const Rngs &rngs) {
    attr("linear") = Linear::make(
        4, 6, rngs,
        {.kernelInit = withPartitioning(initializers::lecunNormal(),
                                        {std::nullopt, "model"})});
    attr("tied") = attr("linear")["bias"];
    attr("drop") = Dropout::make(0.5, rngs);
  }
};

Ref<Block> stackOf(int64_t count, const Rngs &rngs,
                   const StackOptions &options = {}) {
  return vmapInit(
      count, rngs, [](Rngs lane) { return make<Block>(lane); }, options);
}

TEST(VmapTest, StacksEveryLeafOnceAndKeepsTies) {
  auto model = stackOf(3, Rngs(0), {.partitionName = "layers"});
  State values = *state(model);
  EXPECT_EQ(paths(values),
            (std::vector<std::string>{"drop.rngs.count", "drop.rngs.key",
                                      "linear.bias", "linear.kernel"}));
  Variable kernel = (*model)["linear"]["kernel"].variable();
  EXPECT_EQ(kernel.shape(), (Shape{3, 4, 6}));
  EXPECT_EQ(kernel.metadata().at("out_sharding"), "('layers', None, 'model')");
  EXPECT_EQ((*model)["tied"].variable(), (*model)["linear"]["bias"].variable());
  EXPECT_EQ((*model)["drop"]["rngs"]["key"].variable().shape(), (Shape{3, 2}));
  auto behind = stackOf(2, Rngs(0), {.axis = -1});
  kernel = (*behind)["linear"]["kernel"].variable();
  EXPECT_EQ(kernel.shape(), (Shape{4, 6, 2}));
  EXPECT_EQ(kernel.metadata().at("out_sharding"), "(None, 'model', None)");
}

TEST(VmapTest, TheFourModesAgree) {
  ScopedConfig config({.numerics = Numerics::Jit});
  auto factory = [](Rngs rngs) {
    auto model = List::make();
    model->append(stackOf(3, rngs));
    return model;
  };
  State eager = *state(factory(Rngs(42)));
  auto jitted = jit(factory);
  GRAFT_ASSERT_OK_AND_ASSIGN(auto model, jitted(Rngs(42)));
  EXPECT_EQ(state(model)->toString(), eager.toString());
  EXPECT_EQ((*model)[0]["linear"]["kernel"].variable().metadata(),
            eager.at({0, "linear", "kernel"})->metadata);
  const size_t arrays = liveArrays().size();
  GRAFT_ASSERT_OK_AND_ASSIGN(auto abstractModel,
                             evalShape([&] { return factory(Rngs(42)); }));
  EXPECT_EQ(liveArrays().size(), arrays);
  EXPECT_EQ(paths(*state(abstractModel)), paths(eager));
  // Each lane's draw says where its values end up.
  GRAFT_ASSERT_OK_AND_ASSIGN(auto program, trace(factory, Rngs(42)));
  EXPECT_EQ(absl::StrContains(*program.toMlir(), "loc(\"0.linear.kernel\""),
            true);
}

TEST(VmapTest, UnstackIsTheInverse) {
  std::vector<Ref<Block>> lanes;
  std::vector<std::string> expected;
  for (const Rngs &lane : Rngs(7).split(3)) {
    lanes.push_back(make<Block>(lane));
    expected.push_back(state(lanes.back())->toString());
  }
  for (int64_t axis : {0, -1}) {
    GRAFT_ASSERT_OK_AND_ASSIGN(
        auto parts,
        unstackModule(stackOf(3, Rngs(7), {.axis = axis}), {.axis = axis}));
    ASSERT_EQ(parts.size(), 3u);
    for (int i = 0; i < 3; ++i) {
      EXPECT_EQ(state(parts[i])->toString(), expected[i]);
      Variable kernel = (*parts[i])["linear"]["kernel"].variable();
      EXPECT_EQ(kernel.metadata().at("out_sharding"), "(None, 'model')");
    }
  }
  auto ragged = List::make();
  ragged->append(Param(iota({3, 2})));
  ragged->append(Param(iota({2, 2})));
  EXPECT_THAT(unstackModule(ragged).status(),
              FailsWith("1: f32[2,2] is not a stack of 3 along axis 0"));
  EXPECT_THAT(unstackModule(ragged, {.axis = 2}).status(),
              FailsWith("0: axis"));
}

TEST(VmapTest, DifferencesAreNamed) {
  auto one = Linear::make(4, 6, Rngs(0));
  auto other = Linear::make(4, 6, Rngs(0), {.dtype = DType::BF16});
  EXPECT_THAT(
      state(stackModules<Linear>({one, other})).status(),
      FailsWith("stacked modules must differ only in their values: 'dtype' is "
                "'bf16' in number 1 and None in number 0"));
  one = Linear::make(4, 6, Rngs(0));
  auto wider = Linear::make(4, 7, Rngs(0));
  EXPECT_THAT(
      state(stackModules<Linear>({one, wider})).status(),
      FailsWith("Param f32[7] in number 1 and Param f32[6] in number 0"));
  one = Linear::make(4, 6, Rngs(0));
  EXPECT_THAT(state(stackModules<Linear>({one, nullptr})).status(),
              FailsWith("number 1 of the modules to stack is null"));
  EXPECT_EQ(stackOf(0, Rngs(0)), nullptr);
  auto none = jit([](Rngs rngs) { return stackOf(-1, rngs); })(Rngs(0));
  EXPECT_THAT(none.status(),
              FailsWith("vmapInit: expected at least 1 lane, got -1"));
}

TEST(VmapTest, AStackedStreamBelongsToNoLane) {
  auto model = stackOf(3, Rngs(0));
  Ref<RngStream> stream = (*model)["drop"]["rngs"].module<RngStream>();
  EXPECT_THAT((*stream)().status(), FailsWith("a random stream's count is"));
}

} // namespace
} // namespace graft::nnx

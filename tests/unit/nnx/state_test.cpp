// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "tests/unit/nnx/models.h"
#include "tests/unit/status.h"

namespace graft::nnx {
namespace {

using namespace graft::nnx::testing;
using ::testing::ElementsAre;

State abcState() {
  State made;
  made["a"]["x"] = iota({1});
  made["a"]["y"] = iota({2});
  made["b"] = iota({3});
  return made;
}

TEST(StateTest, NestedAccess) {
  State s = abcState();
  EXPECT_TRUE(s.status().ok());
  EXPECT_THAT(paths(s), ElementsAre("a.x", "a.y", "b"));
  EXPECT_EQ(s["a"]["y"].value().shape(), Shape{2});
  EXPECT_EQ(s["a"].subtree().size(), 2u);
  EXPECT_TRUE(s["a"].exists());
  EXPECT_FALSE(s["c"].exists());
  EXPECT_TRUE(s["a"]["z"].value().isPoisoned());
}

TEST(StateTest, AtNamesTheNearest) {
  State s = *state(make<TwoLayerMLP>(2, Rngs(0)));
  EXPECT_TRUE(s.at({"linear1", "kernel"}).ok());
  absl::Status missing = s.at("linear1.kernle").status();
  EXPECT_THAT(missing,
              FailsWith(absl::StatusCode::kNotFound, "linear1.kernel"));
}

TEST(StateTest, CopiesSubtreesAndRenames) {
  State s = abcState();
  s["c"] = s["a"];
  EXPECT_EQ(s.erase("a"), 2);
  EXPECT_THAT(paths(s), ElementsAre("b", "c.x", "c.y"));
  EXPECT_THAT(s.rename("c", "d.e"), IsOk());
  EXPECT_THAT(paths(s), ElementsAre("b", "d.e.x", "d.e.y"));
  EXPECT_EQ(s.rename("c", "f").code(), absl::StatusCode::kNotFound);
  EXPECT_EQ(s.rename("d.e.x", "b").code(), absl::StatusCode::kInvalidArgument);
  EXPECT_EQ(s.rename("d.e.x", "b.x").code(),
            absl::StatusCode::kInvalidArgument);
  EXPECT_THAT(paths(s), ElementsAre("b", "d.e.x", "d.e.y"));
}

TEST(StateTest, ALeafIsNoSubtree) {
  State s = abcState();
  s["b"]["c"] = iota({1});
  EXPECT_THAT(s.status(), FailsWith("'b.c' is below the leaf 'b'"));
  State t = abcState();
  t["a"] = iota({1});
  EXPECT_THAT(t.status(), FailsWith("'a' is a subtree: it has the leaf 'a.x'"));
}

TEST(StateTest, FlatRoundTripAndItsErrors) {
  State s = abcState();
  State t = *State::fromFlat(s.toFlat());
  EXPECT_EQ(paths(t), paths(s));
  absl::Status bad =
      State::fromFlat({{"a", Leaf{}}, {"a.b", Leaf{}}, {"a", Leaf{}}}).status();
  EXPECT_THAT(bad, FailsWith("'a' is there twice"));
  EXPECT_THAT(bad, FailsWith("below the leaf 'a'"));
}

TEST(StateTest, KeepsTypeWhenGivenAValue) {
  State s = *state(make<TwoLayerMLP>(2, Rngs(0)));
  s["linear1"]["kernel"] = iota({2, 2});
  EXPECT_EQ(s.at("linear1.kernel")->type, &Param);
}

TEST(FilterTest, FirstMatchWins) {
  auto model = make<TwoLayerMLP>(2, Rngs(0));
  model->linear1 = LoRALinear::make(2, 2, 1, Rngs(0));
  auto [lora, params, rest] = *state(model, LoRAParam, Param, everything());
  EXPECT_THAT(paths(lora),
              ElementsAre("linear1.lora.lora_a", "linear1.lora.lora_b"));
  EXPECT_EQ(params.size(), 4u);
  EXPECT_TRUE(rest.empty());
  EXPECT_EQ(state(model, Param)->size(), 6u);
  EXPECT_THAT(
      paths(*state(model, allOf(pathContains("linear1"), notIn(LoRAParam)))),
      ElementsAre("linear1.bias", "linear1.kernel"));
  EXPECT_EQ(state(model, pathContains("lora_", false))->size(), 2u);
  EXPECT_EQ(state(model, anyOf(LoRAParam, pathIn({"linear2.bias"})))->size(),
            3u);
  EXPECT_EQ(state(model,
                  [](const Path &path, const Leaf &leaf) {
                    return leaf.value.shape().size() == 1;
                  })
                ->size(),
            2u);
  auto bad = state(model, everything(), Param);
  EXPECT_THAT(bad.status(),
              FailsWith("can only be used as the last filter, got it at index "
                        "0"));
}

TEST(FilterTest, TagsSelectByMetadata) {
  struct Holder : Module {};
  auto holder = make<Holder>();
  holder->attr("k") = RngKey(iota({1}), {{"tag", "dropout"}});
  holder->attr("p") = Param(iota({1}));
  EXPECT_THAT(paths(*state(holder, "dropout")), ElementsAre("k"));
}

} // namespace
} // namespace graft::nnx

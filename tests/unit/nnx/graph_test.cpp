// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "tests/unit/nnx/models.h"
#include "tests/unit/status.h"

namespace graft::nnx {
namespace {

using namespace graft::nnx::testing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(GraphTest, SplitAndMergeRebuild) {
  auto model = make<TwoLayerMLP>(4, Rngs(0));
  model->linear2 = [](Tensor x) { return x; };
  model->attr("layers") = List::make({Linear::make(2, 2, Rngs(1)), 7});
  auto [graphDef, values] = *split(model);
  auto copy = *merge<TwoLayerMLP>(graphDef, values);
  EXPECT_NE(copy, model);
  EXPECT_EQ(copy->className(), "TwoLayerMLP");
  EXPECT_EQ(paths(*state(copy)), paths(values));
  EXPECT_EQ(bytesOf(copy->linear1["kernel"].tensor()),
            bytesOf(model->linear1["kernel"].tensor()));
  EXPECT_NE(copy->linear1["kernel"].variable(),
            model->linear1["kernel"].variable());
  EXPECT_TRUE(std::holds_alternative<Callable>(copy->linear2.get().value()));
  EXPECT_EQ(copy->linear1["in_features"].get().describe(), "4");
  EXPECT_EQ(copy->attr("layers")[1].get().describe(), "7");
  EXPECT_NE(copy->attr("layers").module<List>(), nullptr);
  EXPECT_NE(copy->linear1.module<Linear>(), nullptr);
}

TEST(GraphTest, MergeRestoresSharing) {
  auto model = make<TwoLayerMLP>(4, Rngs(0));
  model->linear1["kernel"] = model->linear2["kernel"];
  auto [graphDef, values] = *split(model);
  auto copy = *merge<TwoLayerMLP>(graphDef, values);
  EXPECT_EQ(copy->linear1["kernel"].variable(),
            copy->linear2["kernel"].variable());
  model->linear2 = model->linear1;
  auto [tiedDef, tied] = *split(model);
  copy = *merge<TwoLayerMLP>(tiedDef, tied);
  EXPECT_EQ(copy->linear1.module(), copy->linear2.module());
  EXPECT_THAT(tiedDef.toString(), HasSubstr("linear2: Linear (shared)"));
}

TEST(GraphTest, SplitNeedsExhaustiveFilters) {
  auto model = make<TwoLayerMLP>(4, Rngs(0));
  auto bad = split(model, BatchStat);
  EXPECT_THAT(bad.status(), FailsWith("graph_test.cpp:"));
  EXPECT_THAT(bad.status(),
              FailsWith("Non-exhaustive filters, got a non-empty remainder: "
                        "linear1.bias, linear1.kernel"));
  auto [graphDef, stats, rest] = *split(model, BatchStat, true);
  EXPECT_TRUE(stats.empty());
  EXPECT_THAT(merge(graphDef, stats, rest).status(), IsOk());
  EXPECT_THAT(merge(graphDef, rest, stats).status(), IsOk());
}

TEST(GraphTest, MergeGoesByNameAndListsAllMismatches) {
  auto [graphDef, values] = *split(make<TwoLayerMLP>(4, Rngs(0)));
  State wrong = values;
  // Flax would put this kernel into the bias, silently.
  ASSERT_THAT(wrong.rename("linear1.kernel", "linear1.aaa"), IsOk());
  wrong["linear2"]["kernel"] = iota({7, 3});
  absl::Status bad = merge(graphDef, wrong).status();
  EXPECT_THAT(bad, FailsWith(absl::StatusCode::kInvalidArgument,
                             "merge: 3 names do not fit"));
  EXPECT_THAT(bad, FailsWith("linear1.kernel  model f32[4,4]  missing"));
  EXPECT_THAT(bad, FailsWith("linear2.kernel  model f32[4,4]  state f32[7,3]  "
                             "shape"));
  EXPECT_THAT(bad, FailsWith("linear1.aaa  state f32[4,4]  not in the model"));
  EXPECT_THAT(bad, FailsWith("hint: rename aaa to kernel"));
}

TEST(GraphTest, ShapesMayChangeOnRequest) {
  auto [graphDef, values] = *split(make<TwoLayerMLP>(4, Rngs(0)));
  values["linear2"]["kernel"] = iota({7, 3});
  GRAFT_ASSERT_OK_AND_ASSIGN(
      auto merged, merge<TwoLayerMLP>(
                       graphDef, {&values},
                       MergeOptions{.allowShape = {"*"}, .allowDtype = {"*"}}));
  EXPECT_EQ(merged->linear2["kernel"].variable().shape(), (Shape{7, 3}));
}

struct NotBlank : Module {
  explicit NotBlank(int) {}
};

TEST(GraphTest, ClassesWithoutBlankSaySo) {
  auto [graphDef, values] = *split(make<NotBlank>(1));
  EXPECT_THAT(merge(graphDef, values).status(),
              FailsWith("NotBlank cannot be made from a Blank"));
}

TEST(GraphTest, MergeChecksTheClass) {
  auto [graphDef, values] = *split(Linear::make(2, 2, Rngs(0)));
  EXPECT_THAT(merge<TwoLayerMLP>(graphDef, values).status(),
              FailsWith("the graph definition is of a Linear"));
  EXPECT_FALSE(merge(GraphDef(), values).ok());
}

} // namespace
} // namespace graft::nnx

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "tests/unit/nnx/models.h"
#include "tests/unit/status.h"

namespace graft::nnx {
namespace {

using namespace graft::nnx::testing;
using ::testing::HasSubstr;
namespace init = initializers;

TEST(RandomTest, KeysAreThoseOfTheCore) {
  const Key known = keyFromSeed(42);
  RandomKey key = random::key(42);
  EXPECT_EQ(*key.key(), known);
  EXPECT_EQ(*random::foldIn(key, 7).key(), foldIn(known, 7));
  for (CounterLayout layout :
       {CounterLayout::Partitionable, CounterLayout::Original}) {
    ScopedConfig config({.layout = layout});
    std::vector<RandomKey> keys = random::split(key, 3);
    ASSERT_EQ(keys.size(), 3u);
    for (int i = 0; i < 3; ++i)
      EXPECT_EQ(*keys[i].key(), split(known, i, 3, layout));
  }
}

/// Every kind of draw, from keys derived of `key`.
std::vector<Tensor> draws(const RandomKey &key) {
  std::vector<RandomKey> keys = random::split(random::foldIn(key, 3), 2);
  return {random::bits(keys[0], {5}, DType::U8),
          random::uniform(keys[1], {4, 3}, DType::F64, -1, 2),
          random::bernoulli(keys[0], 0.25, {7, 9}),
          random::randint(keys[1], {6}, -3, 12, DType::I16),
          random::gumbel(keys[0], {11}),
          random::permutation(keys[1], 100),
          init::orthogonal()(keys[0], {6, 4}, DType::F32)};
}

// A traced key is data of the program.
TEST(RandomTest, TracedKeysGiveTheSameValues) {
  const Rngs rngs(5);
  const std::vector<Tensor> eager = draws(Rngs(5).params());
  for (size_t i = 0; i < eager.size(); ++i) {
    Rngs copy(5);
    GRAFT_ASSERT_OK_AND_ASSIGN(
        auto traced, jit([&](Rngs r) { return draws(r.params())[i]; })(copy));
    EXPECT_EQ(traced.toString(), eager[i].toString());
    EXPECT_EQ(bytesOf(traced), bytesOf(eager[i])) << i;
    EXPECT_NE(bytesOf(traced), "");
  }
}

TEST(RandomTest, AbstractUnderEvalShape) {
  GRAFT_ASSERT_OK_AND_ASSIGN(
      auto shape, evalShape([] { return draws(Rngs(0).params())[5]; }));
  EXPECT_TRUE(shape.isAbstract());
  EXPECT_EQ(shape.toString(), "i32[100]");
}

TEST(RandomTest, IllFormedCallsPoison) {
  RandomKey key = random::key(0);
  EXPECT_THAT(random::normal(key, {2}, DType::I32).status(),
              FailsWith("random_test.cpp:"));
  EXPECT_THAT(random::normal(key, {2}, DType::I32).status(),
              FailsWith("expected f32, bf16, f16 or f64 for normal, got i32"));
  EXPECT_THAT(random::randint(key, {2}, 0, 257, DType::U8).status(),
              FailsWith("expected a range that u8 can hold, got [0, 257)"));
  EXPECT_THAT(random::randint(key, {2}, 0, 2, DType::F32).status(),
              FailsWith("expected an integer type for randint, got f32"));
  EXPECT_THAT(random::bernoulli(key, std::nan(""), {2}).status(),
              FailsWith("expected a finite probability, got nan"));
  EXPECT_THAT(random::permutation(key, -1).status(), FailsWith("-1"));
  RandomKey none = random::split(key, 0)[0];
  EXPECT_THAT(none.status(),
              FailsWith("split: expected at least 1 key, got 0"));
  EXPECT_EQ(random::normal(random::foldIn(none, 1), {2}).status().message(),
            none.status().message());
}

TEST(RandomTest, OrthogonalRefusesWhatJaxDoes) {
  auto error = [](const Initializer &initializer, const Shape &shape,
                  DType dtype = DType::F32) {
    return initializer(random::key(0), shape, dtype).status();
  };
  EXPECT_THAT(error(init::orthogonal(), {3}),
              FailsWith("orthogonal initializer requires at least a 2D shape"));
  EXPECT_THAT(error(init::orthogonal(), {3, 3}, DType::BF16),
              FailsWith("expected f32 or f64 for orthogonal, got bf16"));
  EXPECT_THAT(error(init::orthogonal(1, 2), {3, 3}),
              FailsWith("expected a column axis in [-2, 2), got 2"));
  EXPECT_THAT(error(init::deltaOrthogonal(), {3, 3}),
              FailsWith("Delta orthogonal initializer requires a 3D, 4D or 5D "
                        "shape, got f32[3,3]"));
  EXPECT_THAT(error(init::deltaOrthogonal(), {3, 4, 2}),
              FailsWith("`fan_in` must be less or equal than `fan_out`"));
}

// What is drawn whole takes memory beside its result, which the plan names and
// the run keeps to.
TEST(RandomTest, WorkspaceIsPlanned) {
  auto both = jit([](Rngs rngs) {
    auto model = make<TwoLayerMLP>(4, rngs);
    model->linear1 =
        Linear::make(96, 64, rngs, {.kernelInit = init::orthogonal()});
    return model;
  });
  ASSERT_TRUE(both(Rngs(0)).ok());
  const Plan &plan = *both.lastPlan();
  ASSERT_EQ(plan.workspaces.size(), 1u);
  EXPECT_EQ(plan.workspaces[0].path, "linear1.kernel");
  EXPECT_EQ(plan.workspaces[0].bytes, 96 * 64 * 4);
  EXPECT_EQ(plan.workspaces[0].reason, "its QR factors");
  EXPECT_EQ(both.lastStats().peakBytes, plan.peakBytes);
  EXPECT_GE(plan.peakBytes, 2 * 96 * 64 * 4);
  EXPECT_THAT(plan.toText(), HasSubstr("workspace, one at a time\n"
                                       "  linear1.kernel  24.6 kB  its QR "
                                       "factors\n"));
}

} // namespace
} // namespace graft::nnx

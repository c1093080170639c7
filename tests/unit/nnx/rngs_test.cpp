// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "tests/unit/nnx/models.h"
#include "tests/unit/status.h"

namespace graft::nnx {
namespace {

using namespace graft::nnx::testing;
using ::testing::HasSubstr;

TEST(RngsTest, StreamsFoldTheirCounts) {
  Rngs rngs(42);
  for (uint32_t i = 0; i < 3; ++i) {
    Key key = *rngs.params().key();
    EXPECT_EQ(key, foldIn(keyFromSeed(42), i));
  }
  EXPECT_EQ(rngs.count("default"), 3u);
  EXPECT_EQ(rngs.count("params"), std::nullopt);
}

TEST(RngsTest, CopiesShareTheCounters) {
  Rngs rngs(0), copy = rngs;
  copy.params();
  EXPECT_EQ(rngs.count("default"), 1u);
}

TEST(RngsTest, MissingStreamsAreErrors) {
  Rngs rngs({{"params", 0}});
  RandomKey key = rngs.dropout();
  EXPECT_THAT(key.status(),
              FailsWith(absl::StatusCode::kNotFound,
                        "No RngStream named 'dropout' found in Rngs."));
  EXPECT_THAT(rngs().status(),
              FailsWith("No RngStream named 'default' found in Rngs."));
}

TEST(RngsTest, KeyDataIsChecked) {
  std::vector<uint32_t> data{7, 9};
  Rngs good(RngSeed(*Array::fromSpan<uint32_t>({2}, data)));
  EXPECT_EQ(*good().key(), foldIn(Key{7, 9}, 0));
  Rngs bad{RngSeed(iota({1}))};
  EXPECT_THAT(bad().status(),
              FailsWith("Invalid rng value: f32[1], expected a seed"));
}

TEST(RngsTest, ForkStartsEachStreamFromItsNextKey) {
  Rngs rngs({{"dropout", 1}}, 0);
  Rngs forked = rngs.fork();
  EXPECT_EQ(rngs.count("default"), 1u);
  EXPECT_EQ(rngs.count("dropout"), 1u);
  EXPECT_EQ(*forked.dropout().key(), foldIn(foldIn(keyFromSeed(1), 0), 0));
  EXPECT_EQ(*forked.params().key(), foldIn(foldIn(keyFromSeed(0), 0), 0));
}

TEST(RngsTest, SplitGivesEachLaneItsKey) {
  Rngs rngs({{"dropout", 1}}, 0);
  rngs.dropout();
  std::vector<Rngs> lanes = rngs.split(3, {{"default"}});
  ASSERT_EQ(lanes.size(), 3u);
  for (int64_t i = 0; i < 3; ++i) {
    Key key =
        split(foldIn(keyFromSeed(0), 0), i, 3, CounterLayout::Partitionable);
    EXPECT_EQ(*lanes[i].params().key(), foldIn(key, 0));
    EXPECT_EQ(*lanes[i].dropout().key(), foldIn(keyFromSeed(1), 0));
  }
  EXPECT_EQ(rngs.count("default"), 1u);
  EXPECT_EQ(rngs.count("dropout"), 1u);
  for (const Rngs &lane : rngs.broadcast(2))
    EXPECT_EQ(*lane().key(), foldIn(foldIn(keyFromSeed(0), 1), 0));
  EXPECT_TRUE(rngs.split(-1).empty());
}

TEST(RngStreamTest, HasStateAndDraws) {
  Rngs rngs({{"dropout", 1}}, 0);
  auto stream = rngs.fork("dropout");
  Key key = foldIn(keyFromSeed(1), 0);
  EXPECT_EQ(*(*stream)().key(), foldIn(key, 0));
  EXPECT_EQ(*(*stream)().key(), foldIn(key, 1));
  auto child = stream->fork();
  EXPECT_EQ(*(*child)().key(), foldIn(foldIn(key, 2), 0));
  EXPECT_EQ(repr(stream->count.variable()),
            "RngCount( # 1 (4 B)\n  value=Array(3, dtype=uint32),\n  "
            "tag='dropout'\n)");
  EXPECT_EQ(paths(*state(stream, "dropout")),
            (std::vector<std::string>{"count", "key"}));
  EXPECT_EQ(rngs.fork("carry")->key.variable().metadata().at("tag"), "default");
  EXPECT_EQ(rngs.count("default"), 1u);
  auto [graphDef, values] = *split(stream);
  GRAFT_ASSERT_OK_AND_ASSIGN(auto copy, merge<RngStream>(graphDef, values));
  EXPECT_EQ(*(*copy)().key(), foldIn(key, 3));
}

TEST(RngStreamTest, TracedAndEagerAgree) {
  auto factory = [](Rngs rngs) {
    auto model = List::make();
    auto stream = rngs.fork("dropout");
    model->append(stream);
    model->append(Param(initializers::normal(1)((*stream)(), {4}, DType::F32)));
    model->append(stream->fork());
    for (const Rngs &lane : rngs.split(2))
      model->append(Linear::make(2, 2, lane));
    return model;
  };
  ScopedConfig config({.numerics = Numerics::Jit});
  State eager = *state(factory(Rngs({{"dropout", 1}}, 0)));
  GRAFT_ASSERT_OK_AND_ASSIGN(auto jitted,
                             jit(factory)(Rngs({{"dropout", 1}}, 0)));
  EXPECT_EQ(state(jitted)->toString(), eager.toString());
  GRAFT_ASSERT_OK_AND_ASSIGN(
      auto inside, jit([&] { return factory(Rngs({{"dropout", 1}}, 0)); })());
  EXPECT_EQ(state(inside)->toString(), eager.toString());
  GRAFT_ASSERT_OK_AND_ASSIGN(auto abstractModel, evalShape([&] {
                               return factory(Rngs({{"dropout", 1}}, 0));
                             }));
  EXPECT_EQ(paths(*state(abstractModel)), paths(eager));
}

TEST(RngStreamTest, ErrorsArePoison) {
  auto stream = Rngs({{"params", 0}}).fork("dropout");
  EXPECT_THAT(state(stream).status(),
              FailsWith("No RngStream named 'dropout' found in Rngs."));
  auto outside = Rngs(0).fork("dropout");
  State before = *state(outside);
  auto bad = jit(
      [&] { return initializers::normal(1)((*outside)(), {4}, DType::F32); })();
  EXPECT_THAT(bad.status(), FailsWith("from a different trace level"));
  EXPECT_EQ(state(outside)->toString(), before.toString());
  ASSERT_TRUE(outside->count.variable()
                  .set(*Array::fromSpan<uint32_t>({}, {~0u}))
                  .ok());
  (*outside)();
  EXPECT_THAT(repr(outside->count.variable()), HasSubstr("Array(0, dtype"));
}

/// The streams of a module that is an argument draw and advance, with other
/// keys from the same executable.
TEST(RngStreamTest, DrawsInAModuleThatIsAnArgument) {
  auto step = [](Ref<RngStream> stream) {
    Tensor first = random::normal((*stream)(), {4});
    auto model = List::make();
    model->append(Param(first));
    model->append(Param(random::normal((*stream)(), {2})));
    model->append(stream->fork());
    return model;
  };
  ScopedConfig config({.numerics = Numerics::Jit});
  auto jitted = jit(step);
  for (int seed : {0, 42}) {
    auto eager = Rngs(seed).fork("dropout"), traced = Rngs(seed).fork("x");
    for (int call = 0; call < 2; ++call) {
      int64_t compiled = compileCounts().programs;
      GRAFT_ASSERT_OK_AND_ASSIGN(auto result, jitted(traced));
      EXPECT_EQ(state(result)->toString(), state(step(eager))->toString());
      EXPECT_EQ(state(traced)->toString(), state(eager)->toString());
      if (call + seed > 0)
        EXPECT_EQ(compileCounts().programs, compiled);
    }
    EXPECT_THAT(repr(traced->count.variable()), HasSubstr("Array(6, dtype"));
  }
}

TEST(RngsTest, ErrorsReachTheModelsState) {
  auto model = make<TwoLayerMLP>(4, Rngs({{"dropout", 0}}));
  absl::Status bad = state(model).status();
  EXPECT_THAT(bad, FailsWith(absl::StatusCode::kInvalidArgument, "models.h:"));
  EXPECT_THAT(bad, FailsWith("No RngStream named 'params' found in Rngs."));
}

} // namespace
} // namespace graft::nnx

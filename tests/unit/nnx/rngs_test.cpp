// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "graft/checkpoint.h"
#include "models.h"

namespace graft::nnx {
namespace {

using namespace graft::nnx::testing;
using ::testing::HasSubstr;

std::vector<uint32_t> words(const RandomKey &key) {
  return {key.key()->k0, key.key()->k1};
}

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

TEST(RngsTest, MatchesFlax) {
  Checkpoint goldens =
      *Checkpoint::open(GRAFT_GOLDEN_DIR "/layers.safetensors");
  for (int64_t seed : {0, 42}) {
    Rngs r({{"params", seed + 1}}, seed);
    std::vector<RandomKey> keys{r(), r.params(), r.params(), r.dropout(), r()};
    for (size_t i = 0; i < keys.size(); ++i) {
      Array golden = *goldens.array("rngs/keys/s" + std::to_string(seed) + "/" +
                                    std::to_string(i));
      absl::Span<const uint32_t> want = *golden.span<uint32_t>();
      EXPECT_EQ(words(keys[i]), std::vector<uint32_t>(want.begin(), want.end()))
          << "seed " << seed << " call " << i;
    }
  }
}

TEST(RngsTest, MissingStreamsAreErrors) {
  Rngs rngs({{"params", 0}});
  RandomKey key = rngs.dropout();
  EXPECT_EQ(key.status().code(), absl::StatusCode::kNotFound);
  EXPECT_THAT(std::string(key.status().message()),
              HasSubstr("No RngStream named 'dropout' found in Rngs."));
  EXPECT_THAT(std::string(rngs().status().message()),
              HasSubstr("No RngStream named 'default' found in Rngs."));
}

TEST(RngsTest, KeyDataIsChecked) {
  std::vector<uint32_t> data{7, 9};
  Rngs good(RngSeed(*Array::fromSpan<uint32_t>({2}, data)));
  EXPECT_EQ(*good().key(), foldIn(Key{7, 9}, 0));
  Rngs bad{RngSeed(iota({1}))};
  EXPECT_THAT(std::string(bad().status().message()),
              HasSubstr("Invalid rng value: f32[1], expected a seed"));
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
  auto copy = merge<RngStream>(graphDef, values);
  ASSERT_TRUE(copy.ok()) << copy.status();
  EXPECT_EQ(*(**copy)().key(), foldIn(key, 3));
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
  auto jitted = jit(factory)(Rngs({{"dropout", 1}}, 0));
  ASSERT_TRUE(jitted.ok()) << jitted.status();
  EXPECT_EQ(state(*jitted)->toString(), eager.toString());
  auto inside = jit([&] { return factory(Rngs({{"dropout", 1}}, 0)); })();
  ASSERT_TRUE(inside.ok()) << inside.status();
  EXPECT_EQ(state(*inside)->toString(), eager.toString());
  auto abstractModel =
      evalShape([&] { return factory(Rngs({{"dropout", 1}}, 0)); });
  ASSERT_TRUE(abstractModel.ok()) << abstractModel.status();
  EXPECT_EQ(paths(*state(*abstractModel)), paths(eager));
}

TEST(RngStreamTest, ErrorsArePoison) {
  auto stream = Rngs({{"params", 0}}).fork("dropout");
  EXPECT_THAT(std::string(state(stream).status().message()),
              HasSubstr("No RngStream named 'dropout' found in Rngs."));
  auto outside = Rngs(0).fork("dropout");
  State before = *state(outside);
  auto bad = jit([&](Ref<RngStream> s) {
    return initializers::normal(1)((*s)(), {4}, DType::F32);
  })(outside);
  EXPECT_THAT(std::string(bad.status().message()),
              HasSubstr("was made outside of this trace"));
  EXPECT_EQ(state(outside)->toString(), before.toString());
}

TEST(RngsTest, ErrorsReachTheModelsState) {
  auto model = make<TwoLayerMLP>(4, Rngs({{"dropout", 0}}));
  absl::Status bad = state(model).status();
  EXPECT_EQ(bad.code(), absl::StatusCode::kInvalidArgument);
  EXPECT_THAT(std::string(bad.message()), HasSubstr("models.h:"));
  EXPECT_THAT(std::string(bad.message()),
              HasSubstr("No RngStream named 'params' found in Rngs."));
}

} // namespace
} // namespace graft::nnx

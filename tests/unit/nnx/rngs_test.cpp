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

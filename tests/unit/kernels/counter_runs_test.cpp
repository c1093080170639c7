// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/drawers/counter_runs.h"

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace graft {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<IndexRun> walk(const Sampler &sampler, int64_t first,
                           int64_t count) {
  std::vector<IndexRun> runs;
  int64_t expected = 0;
  WindowWalk(sampler).forEachRun(first, count,
                                 [&](const IndexRun &run, int64_t position) {
                                   EXPECT_EQ(position, expected);
                                   expected += run.count;
                                   runs.push_back(run);
                                 });
  return runs;
}

TEST(WindowWalk, AWholeTensorIsOneRun) {
  Sampler sampler;
  sampler.shape = {4, 1, 5, 6};
  EXPECT_THAT(walk(sampler, 0, 120), ElementsAre(IndexRun{0, 1, 120}));
  EXPECT_THAT(walk(sampler, 7, 30), ElementsAre(IndexRun{7, 1, 30}));
  EXPECT_THAT(walk(sampler, 7, 0), IsEmpty());
}

TEST(WindowWalk, ScalarsAndEmptyTensors) {
  Sampler sampler;
  EXPECT_THAT(walk(sampler, 0, 1), ElementsAre(IndexRun{0, 0, 1}));
  sampler.shape = {5, 0};
  EXPECT_THAT(walk(sampler, 0, 0), IsEmpty());
}

TEST(WindowWalk, WholeRowsAreOneRunAndColumnsOneEach) {
  Sampler sampler;
  sampler.shape = {10, 8};
  sampler.window = Window{16, {3, 8}, {8, 1}};
  EXPECT_THAT(walk(sampler, 0, 24), ElementsAre(IndexRun{16, 1, 24}));
  sampler.window = Window{2, {2, 10}, {1, 8}};
  EXPECT_THAT(walk(sampler, 0, 20),
              ElementsAre(IndexRun{2, 8, 10}, IndexRun{3, 8, 10}));
  EXPECT_THAT(walk(sampler, 8, 4),
              ElementsAre(IndexRun{2 + 64, 8, 2}, IndexRun{3, 8, 2}));
}

TEST(WindowWalk, BackwardsAndRepeated) {
  Sampler sampler;
  sampler.shape = {10, 8};
  sampler.window = Window{79, {10, 8}, {-8, -1}};
  EXPECT_THAT(walk(sampler, 0, 80), ElementsAre(IndexRun{79, -1, 80}));
  sampler.window = Window{3, {2, 4}, {0, 1}};
  EXPECT_THAT(walk(sampler, 0, 8),
              ElementsAre(IndexRun{3, 1, 4}, IndexRun{3, 1, 4}));
}

// Each run as {counter0, counter1, mask0, count}; steps and mask1 are checked.
std::vector<std::array<uint64_t, 4>> pieces(CounterLayout layout,
                                            uint64_t words, IndexRun run) {
  std::vector<std::array<uint64_t, 4>> result;
  WordStream({1, 2}, layout, words)
      .forEachRun(run, [&](const CounterRun &piece) {
        if (layout == CounterLayout::Partitionable) {
          EXPECT_EQ(piece.stride0, 0u);
        }
        if (piece.count > 1) {
          EXPECT_EQ(piece.stride1, static_cast<uint32_t>(run.stride));
        }
        result.push_back({piece.counter0, piece.counter1, piece.mask0,
                          static_cast<uint64_t>(piece.count)});
      });
  return result;
}

using Piece = std::array<uint64_t, 4>;
constexpr uint64_t all = 0xFFFFFFFF;

TEST(WordStream, PartitionableIsCutAtTwoTo32) {
  EXPECT_THAT(pieces(CounterLayout::Partitionable, 0, {all - 1, 1, 5}),
              ElementsAre(Piece{0, all - 1, all, 2}, Piece{1, 0, all, 3}));
  EXPECT_THAT(pieces(CounterLayout::Partitionable, 0, {all + 2, -2, 3}),
              ElementsAre(Piece{1, 1, all, 1}, Piece{0, all, all, 2}));
  // Steps as long as the counter's range leave one element a piece.
  EXPECT_THAT(pieces(CounterLayout::Partitionable, 0, {5, int64_t{1} << 33, 3}),
              ElementsAre(Piece{0, 5, all, 1}, Piece{2, 5, all, 1},
                          Piece{4, 5, all, 1}));
  EXPECT_THAT(pieces(CounterLayout::Partitionable, 0, {5, 0, 3}),
              ElementsAre(Piece{0, 5, all, 3}));
}

TEST(WordStream, OriginalIsCutAtItsHalfAndItsPadding) {
  EXPECT_THAT(pieces(CounterLayout::Original, 10, {0, 1, 10}),
              ElementsAre(Piece{0, 5, all, 5}, Piece{0, 5, 0, 5}));
  EXPECT_THAT(
      pieces(CounterLayout::Original, 9, {0, 1, 9}),
      ElementsAre(Piece{0, 5, all, 4}, Piece{4, 0, all, 1}, Piece{0, 5, 0, 4}));
  EXPECT_THAT(pieces(CounterLayout::Original, 9, {8, -3, 3}),
              ElementsAre(Piece{3, 8, 0, 2}, Piece{2, 7, all, 1}));
  EXPECT_THAT(pieces(CounterLayout::Original, 1, {0, 1, 1}),
              ElementsAre(Piece{0, 0, all, 1}));
}

TEST(WordStream, LongOriginalOnesChangeKeys) {
  std::vector<Key> keys;
  std::vector<int64_t> sizes;
  WordStream({1, 2}, CounterLayout::Original, 2 * all + 10)
      .forEachRun({all - 3, 1, 6}, [&](const CounterRun &piece) {
        keys.push_back(piece.key);
        sizes.push_back(piece.count);
      });
  EXPECT_THAT(sizes, ElementsAre(3, 3));
  EXPECT_THAT(keys, ElementsAre(split({1, 2}, 0, 3, CounterLayout::Original),
                                split({1, 2}, 1, 3, CounterLayout::Original)));
}

TEST(WordStream, WordIsThatOfItsRun) {
  // Threefry-2x32's known answer: key (0,0), counter (0,0).
  EXPECT_EQ(WordStream({0, 0}, CounterLayout::Partitionable, 0).word(0),
            0x6B200159u ^ 0x99BA4EFEu);
  EXPECT_EQ(WordStream({0, 0}, CounterLayout::Original, 1).word(0),
            0x6B200159u);
}

} // namespace
} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <algorithm>
#include <random>

#include "tests/unit/kernels/draw_check.h"

namespace graft {
namespace {

// Some rows and columns of `sampler`, forwards or backwards, in any order of
// dimensions, perhaps repeated.
Window randomWindow(const Sampler &sampler, std::mt19937 &random) {
  auto upTo = [&](int64_t n) {
    return std::uniform_int_distribution<int64_t>(0, n)(random);
  };
  struct Dimension {
    int64_t size, stride;
  };
  std::vector<Dimension> dimensions;
  Window window;
  int64_t stride = 1;
  for (size_t dim = sampler.shape.size(); dim-- > 0;) {
    int64_t step = upTo(3) == 0 ? 2 : 1;
    int64_t size = 1 + upTo((sampler.shape[dim] - 1) / step);
    int64_t start = upTo(sampler.shape[dim] - 1 - (size - 1) * step);
    bool backwards = upTo(4) == 0;
    if (backwards)
      start += (size - 1) * step;
    window.base += start * stride;
    dimensions.push_back({size, (backwards ? -step : step) * stride});
    stride *= sampler.shape[dim];
  }
  if (upTo(4) == 0)
    dimensions.push_back({1 + upTo(2), 0});
  std::reverse(dimensions.begin(), dimensions.end());
  if (upTo(1) == 0)
    std::shuffle(dimensions.begin(), dimensions.end(), random);
  for (Dimension dimension : dimensions) {
    window.sizes.push_back(dimension.size);
    window.strides.push_back(dimension.stride);
  }
  return window;
}

TEST(DrawerWindows, RandomOnesAndSplits) {
  std::mt19937 random(2024);
  std::vector<Sampler> samplers = allSamplers();
  const std::vector<Shape> shapes = {
      {300}, {17, 130}, {130, 16}, {5, 6, 70}, {9, 1, 8, 33}, {2, 2, 2, 2, 90}};
  for (int trial = 0; trial < 2000; ++trial) {
    Sampler sampler = samplers[random() % samplers.size()];
    sampler.layout = static_cast<CounterLayout>(random() % 2);
    sampler.shape = shapes[random() % shapes.size()];
    sampler.window = randomWindow(sampler, random);
    int64_t size = numElements(sampler.resultShape()).value();
    int64_t first = static_cast<int64_t>(random() % size);
    int64_t count = static_cast<int64_t>(random() % (size - first + 1));
    ASSERT_TRUE(drawsAsReference(sampler)) << "trial " << trial;
    ASSERT_TRUE(drawsAsReference(sampler, first, count)) << "trial " << trial;
  }
}

TEST(DrawerWindows, Transposed) {
  for (Sampler sampler : allSamplers())
    for (CounterLayout layout :
         {CounterLayout::Partitionable, CounterLayout::Original}) {
      sampler.layout = layout;
      sampler.shape = {130, 96};
      sampler.window = Window{0, {96, 130}, {1, 96}};
      EXPECT_TRUE(drawsAsReference(sampler));
    }
}

TEST(DrawerWindows, EmptyOneDrawsNothing) {
  for (Sampler sampler : allSamplers()) {
    sampler.shape = {10};
    sampler.window = Window{1000, {0, 3}, {5, 1}};
    EXPECT_TRUE(drawsAsReference(sampler));
  }
}

// Windows of tensors far too large to draw whole.
struct Far {
  Shape shape;
  Window window;
};

void expectAsReference(const Far &far, CounterLayout layout) {
  for (Sampler sampler : allSamplers()) {
    sampler.layout = layout;
    sampler.shape = far.shape;
    sampler.window = far.window;
    EXPECT_TRUE(drawsAsReference(sampler));
  }
}

constexpr int64_t twoTo31 = int64_t{1} << 31;
constexpr int64_t twoTo32 = int64_t{1} << 32;

TEST(DrawerWindows, AcrossA32BitCounterBoundary) {
  for (const Far &far : {Far{{3, twoTo31}, {twoTo32 - 70, {140}, {1}}},
                         Far{{3, twoTo31}, {twoTo32 + 70, {140}, {-1}}},
                         Far{{3, twoTo31}, {twoTo32 - 7, {3, 5, 2}, {3, 1, 7}}},
                         Far{{3, twoTo31}, {5, {100, 3}, {1, twoTo31}}},
                         Far{{twoTo32, 1024}, {3, {100}, {twoTo32 - 5}}},
                         Far{{twoTo32, 1024}, {3, {100}, {5 * twoTo32 + 3}}},
                         Far{{twoTo31, twoTo31}, {1, {70}, {twoTo31 * 1000}}}})
    expectAsReference(far, CounterLayout::Partitionable);
}

TEST(DrawerWindows, AcrossTheHalfOfAnOriginalStream) {
  // Words of 32 bits: half is 2^30 (+1), so of 8 bits 2^32 (+4).
  for (int64_t size : {twoTo31, twoTo31 + 1, 2 * twoTo31 - 1})
    for (int64_t middle : {size / 2, size / 4, size - 70, int64_t{70}})
      expectAsReference({{size}, {middle - 70, {140}, {1}}},
                        CounterLayout::Original);
}

// From 2^32-1 words on the stream is cut, each part under a key of its own.
TEST(DrawerWindows, AcrossThePartsOfALongOriginalStream) {
  for (int64_t size : {twoTo32 - 2, twoTo32 - 1, twoTo32, 3 * twoTo32})
    expectAsReference({{size}, {size - 140, {140}, {1}}},
                      CounterLayout::Original);
  for (int64_t middle : {twoTo31, twoTo32 - 1, 3 * twoTo31, 2 * twoTo32 - 2})
    expectAsReference({{4, twoTo32}, {middle + 70, {140}, {-1}}},
                      CounterLayout::Original);
  expectAsReference({{4, 4, twoTo32}, {8 * twoTo32 - 90, {170}, {1}}},
                    CounterLayout::Original);
}

} // namespace
} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A window never changes what an index draws.

#include <random>

#include "gtest/gtest.h"

#include "tests/unit/draw_helper.h"
#include "tests/unit/status.h"

namespace graft {
namespace {

using testing::drawAll;
using testing::drawBytes;

class Generator {
public:
  explicit Generator(uint32_t seed) : engine(seed) {}

  // Uniform in [low, high].
  int64_t between(int64_t low, int64_t high) {
    return std::uniform_int_distribution<int64_t>(low, high)(engine);
  }

  Sampler sampler() {
    static constexpr DType integers[] = {DType::U8, DType::U16, DType::U32,
                                         DType::U64};
    static constexpr DType floats[] = {DType::F32, DType::BF16, DType::F16};
    Sampler sampler;
    sampler.kind = static_cast<SamplerKind>(between(0, 3));
    bool isBits = sampler.kind == SamplerKind::RandomBits;
    sampler.dtype = isBits ? integers[between(0, 3)] : floats[between(0, 2)];
    sampler.layout = static_cast<CounterLayout>(between(0, 1));
    sampler.numerics = static_cast<Numerics>(between(0, 1));
    sampler.lower = -1.25;
    sampler.upper = 0.75;
    sampler.scale = isBits ? 1 : 0.3;
    for (int64_t rank = between(0, 4); rank > 0; --rank)
      sampler.shape.push_back(between(1, 12));
    return sampler;
  }

  // A strided, perhaps reversed and transposed, slice of `shape`.
  Window window(const Shape &shape) {
    Window window;
    int64_t pitch = 1;
    for (size_t dim = shape.size(); dim-- > 0;) {
      int64_t step = between(1, 3);
      int64_t start = between(0, shape[dim] - 1);
      int64_t size = between(1, (shape[dim] - 1 - start) / step + 1);
      bool isReversed = between(0, 3) == 0;
      window.base += (isReversed ? start + (size - 1) * step : start) * pitch;
      size_t at = between(0, static_cast<int64_t>(window.sizes.size()));
      window.sizes.insert(window.sizes.begin() + at, size);
      window.strides.insert(window.strides.begin() + at,
                            (isReversed ? -step : step) * pitch);
      pitch *= shape[dim];
    }
    return window;
  }

private:
  std::mt19937 engine;
};

// Appends the elements of `whole` that `window` names from dimension `dim` on.
void gather(const std::string &whole, int64_t size, const Window &window,
            size_t dim, int64_t index, std::string &out) {
  if (dim == window.sizes.size()) {
    out += whole.substr(index * size, size);
    return;
  }
  for (int64_t i = 0; i < window.sizes[dim]; ++i)
    gather(whole, size, window, dim + 1, index + i * window.strides[dim], out);
}

TEST(Window, IsASliceOfTheWhole) {
  Generator generator(20240607);
  Key key = keyFromSeed(11);
  int64_t elements = 0;
  for (int round = 0; round < 2000; ++round) {
    Sampler sampler = generator.sampler();
    std::string whole = drawAll(sampler, key);
    sampler.window = generator.window(sampler.shape);
    ASSERT_THAT(verify(sampler), IsOk());
    std::string expected;
    gather(whole, bitWidth(sampler.dtype) / 8, *sampler.window, 0,
           sampler.window->base, expected);
    ASSERT_TRUE(drawAll(sampler, key) == expected)
        << "round " << round << ": " << toString(sampler);
    elements += numElements(sampler.window->sizes).value();
  }
  EXPECT_GT(elements, 5000);
}

TEST(Window, PartsOfADrawJoinToTheWhole) {
  Generator generator(4);
  Key key = keyFromSeed(12);
  for (int round = 0; round < 300; ++round) {
    Sampler sampler = generator.sampler();
    if (round % 2)
      sampler.window = generator.window(sampler.shape);
    int64_t count = numElements(sampler.resultShape()).value();
    int64_t cut = generator.between(0, count);
    EXPECT_TRUE(drawBytes(sampler, key, 0, cut) +
                    drawBytes(sampler, key, cut, count - cut) ==
                drawAll(sampler, key))
        << toString(sampler) << " cut at " << cut;
  }
}

// The shape counts only through its number of elements, and that only in the
// original layout.
TEST(Window, ShapeIsOnlyANumberOfElements) {
  Generator generator(5);
  Key key = keyFromSeed(13);
  int differing = 0;
  for (int round = 0; round < 200; ++round) {
    Sampler sampler = generator.sampler();
    int64_t count = numElements(sampler.shape).value();
    std::string whole = drawAll(sampler, key);
    sampler.shape = {count};
    EXPECT_TRUE(drawAll(sampler, key) == whole) << toString(sampler);
    sampler.shape = {count + 10};
    bool isPrefix = drawBytes(sampler, key, 0, count) == whole;
    if (sampler.layout == CounterLayout::Partitionable)
      EXPECT_TRUE(isPrefix) << toString(sampler);
    else
      differing += !isPrefix;
  }
  EXPECT_GT(differing, 50);
}

TEST(Window, EmptyDrawsWriteNothing) {
  Sampler sampler;
  sampler.shape = {0, 3};
  for (CounterLayout layout :
       {CounterLayout::Partitionable, CounterLayout::Original}) {
    sampler.layout = layout;
    EXPECT_EQ(drawAll(sampler, Key{}), "");
  }
}

} // namespace
} // namespace graft

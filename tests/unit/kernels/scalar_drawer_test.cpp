// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// No kernel is asked for here: the drawer of machines that do not flush
// denormals runs on every machine.

#include "backend/drawers/scalar_drawer.h"

#include <cmath>

#include "tests/unit/kernels/draw_check.h"

namespace graft {
namespace {

void expectDrawnAsReference(const Sampler &sampler, int64_t first,
                            int64_t count) {
  ASSERT_TRUE(verify(sampler).ok());
  std::vector<std::byte> drawn(count * sizeof(float)), expected = drawn;
  ScalarDrawer(sampler).draw(testKey, first, count, drawn.data());
  reference::draw(sampler, testKey, first, count, expected.data());
  EXPECT_EQ(drawn, expected) << toString(sampler);
}

std::vector<Sampler> f32Samplers() {
  std::vector<Sampler> samplers = allSamplers();
  std::erase_if(samplers, [](const Sampler &sampler) {
    return sampler.dtype != DType::F32;
  });
  return samplers;
}

TEST(ScalarDrawer, DrawsRunsOfEveryKindInBothLayouts) {
  for (Sampler sampler : f32Samplers())
    for (CounterLayout layout :
         {CounterLayout::Partitionable, CounterLayout::Original}) {
      sampler.shape = {7, 31};
      sampler.layout = layout;
      expectDrawnAsReference(sampler, 0, 7 * 31);
      expectDrawnAsReference(sampler, 40, 75);
    }
}

TEST(ScalarDrawer, DrawsWindows) {
  for (Sampler sampler : f32Samplers()) {
    sampler.shape = {10, 9};
    sampler.window = Window{12, {3, 4}, {18, 2}};
    expectDrawnAsReference(sampler, 0, 12);
    expectDrawnAsReference(sampler, 5, 6);
  }
}

// What the drawer is for: products that are denormal are zeros.
TEST(ScalarDrawer, FlushesDenormals) {
  Sampler sampler;
  sampler.kind = SamplerKind::Normal;
  sampler.shape = {256};
  sampler.scale = 0x1p-126;
  ASSERT_TRUE(
      sampling::mayFlush(sampler.kind, sampling::parametersOf(sampler)));
  expectDrawnAsReference(sampler, 0, 256);
  std::vector<float> values(256);
  ScalarDrawer(sampler).draw(testKey, 0, 256,
                             reinterpret_cast<std::byte *>(values.data()));
  int zeros = 0;
  for (float value : values) {
    EXPECT_TRUE(value == 0 || std::abs(value) >= 0x1p-126f) << value;
    zeros += value == 0;
  }
  EXPECT_GT(zeros, 100);
}

} // namespace
} // namespace graft

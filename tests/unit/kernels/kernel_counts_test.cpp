// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tests/unit/kernels/draw_check.h"

namespace graft {
namespace {

int64_t kernelsMade() {
  return kernelCounts().generated + kernelCounts().cached;
}

TEST(KernelCounts, FiveKernelsServeEverySampler) {
  for (Sampler sampler : allSamplers())
    ASSERT_TRUE(drawerFor(sampler).ok());
  EXPECT_EQ(kernelsMade(), 5);
}

TEST(KernelCounts, NewKeysShapesBoundsAndScalesMakeNone) {
  for (Sampler sampler : allSamplers())
    ASSERT_TRUE(drawerFor(sampler).ok());
  int64_t before = kernelsMade();
  for (Sampler sampler : allSamplers())
    for (int64_t size : {1, 77, 4096}) {
      sampler.shape = {size, 3};
      sampler.layout = CounterLayout::Original;
      sampler.numerics = Numerics::Eager;
      sampler.lower -= 0.125;
      Sampler scaled = sampler;
      scaled.scale = 1.0 / static_cast<double>(size);
      if (verify(scaled).ok()) // it can be scaled
        sampler = scaled;
      EXPECT_TRUE(drawsAsReference(sampler, 0,
                                   numElements(sampler.resultShape()).value(),
                                   Key{static_cast<uint32_t>(size), 99}));
    }
  EXPECT_EQ(kernelsMade(), before);
}

} // namespace
} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/kernels/kernel_registry.h"
#include "tests/unit/kernels/draw_check.h"

namespace graft {
namespace {

int64_t kernelsMade() {
  return kernelCounts().generated + kernelCounts().cached;
}

// Those of -2.25 and 2 have a kernel that samplers of other bounds share.
std::vector<Sampler> samplersOfEveryKernel() {
  std::vector<Sampler> samplers = allSamplers();
  Sampler central;
  central.kind = SamplerKind::TruncatedNormal;
  central.lower = -2.25;
  central.upper = 2;
  samplers.push_back(central);
  return samplers;
}

TEST(KernelCounts, SixKernelsServeEverySampler) {
  for (const Sampler &sampler : samplersOfEveryKernel())
    ASSERT_TRUE(drawerFor(sampler).ok());
  EXPECT_EQ(kernelsMade(), 6);
}

TEST(KernelCounts, NewKeysShapesBoundsAndScalesMakeNone) {
  for (const Sampler &sampler : samplersOfEveryKernel())
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

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/lowering/kernel_spec.h"

#include <cmath>
#include <limits>
#include <set>

#include "backend/reference/sampler_parameters.h"
#include "backend/reference/xla_math.h"
#include "gtest/gtest.h"

namespace graft {
namespace {

TEST(KernelSpec, IndicesAndNamesAreDistinct) {
  std::set<size_t> indices;
  std::set<std::string> names;
  for (KernelSpec spec : {KernelSpec{SamplerKind::RandomBits, false},
                          KernelSpec{SamplerKind::Uniform, false},
                          KernelSpec{SamplerKind::Normal, true},
                          KernelSpec{SamplerKind::TruncatedNormal, false},
                          KernelSpec{SamplerKind::TruncatedNormal, true}}) {
    EXPECT_LT(kernelIndex(spec), numKernels);
    indices.insert(kernelIndex(spec));
    names.insert(kernelName(spec));
  }
  EXPECT_EQ(indices.size(), numKernels);
  EXPECT_EQ(names.size(), numKernels);
  EXPECT_TRUE(names.contains("graft_truncated_normal_tail"));
}

TEST(KernelSpec, OnlyWideBoundsNeedTheTail) {
  auto needsTail = [](double lower, double upper) {
    Sampler sampler;
    sampler.kind = SamplerKind::TruncatedNormal;
    sampler.lower = lower;
    sampler.upper = upper;
    reference::SamplerParameters p = reference::parametersOf(sampler);
    return kernelFor(sampler.kind, p.low, p.span).tail;
  };
  EXPECT_FALSE(needsTail(-2, 2));
  EXPECT_FALSE(needsTail(-2.8, 0));
  EXPECT_TRUE(needsTail(-3, 0));
  EXPECT_TRUE(needsTail(0, 3));
  EXPECT_TRUE(needsTail(-10, 10));
  EXPECT_TRUE(kernelFor(SamplerKind::TruncatedNormal, 0,
                        std::numeric_limits<float>::quiet_NaN())
                  .tail);
}

// The proof behind `tail`: over every f32 in [1/2, maxCentral] erf_inv's w
// stays below 5, and below 1/2 it cannot be larger than log(4/3) by any
// rounding.
TEST(KernelSpec, CentralArgumentsNeverReachTheTail) {
  float largest = 0;
  for (float u = 0.5f; u <= maxCentral; u = std::nextafter(u, 1.0f))
    largest = std::max(largest, -reference::xlaLog1p(u * -u));
  EXPECT_LT(largest, 4.62f);
  EXPECT_GT(largest, 4.60f);
}

// The proof behind leaving out |x| == 1 in Normal: its argument, max(low,
// fma(f, 2, low)), ends below 1.
TEST(KernelSpec, NormalArgumentsStayInsideOne) {
  Sampler sampler;
  sampler.kind = SamplerKind::Normal;
  reference::SamplerParameters p = reference::parametersOf(sampler);
  EXPECT_GT(p.low, -1.0f);
  EXPECT_LT(std::fma(1.0f - 0x1p-23f, p.span, p.low), 1.0f);
}

} // namespace
} // namespace graft

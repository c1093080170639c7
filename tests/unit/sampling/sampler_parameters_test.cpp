// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/sampling/sampler_parameters.h"

#include <bit>
#include <cmath>

#include "gtest/gtest.h"

#include "graft/float16.h"
#include "tests/unit/draw_helper.h"

namespace graft::sampling {
namespace {

float f32(uint32_t bits) { return std::bit_cast<float>(bits); }

Sampler make(SamplerKind kind, DType dtype, double lower, double upper,
             double scale = 1, Numerics numerics = Numerics::Jit) {
  Sampler sampler;
  sampler.kind = kind;
  sampler.dtype = dtype;
  sampler.lower = lower;
  sampler.upper = upper;
  sampler.scale = scale;
  sampler.numerics = numerics;
  return sampler;
}

TEST(SamplerParameters, NormalMergesItsFactorsUnderJit) {
  auto of = [](DType dtype, Numerics numerics) {
    return parametersOf(make(SamplerKind::Normal, dtype, 0, 1, 0.02, numerics));
  };
  SamplerParameters jit = of(DType::F32, Numerics::Jit);
  EXPECT_EQ(jit.low, f32(0xBF7FFFFF));
  EXPECT_EQ(jit.span, 2.0f);
  EXPECT_EQ(jit.multiply1, f32(0x3FB504F3) * 0.02f);
  EXPECT_EQ(jit.multiply2, 1.0f);
  SamplerParameters eager = of(DType::F32, Numerics::Eager);
  EXPECT_EQ(eager.multiply1, f32(0x3FB504F3));
  EXPECT_EQ(eager.multiply2, 0.02f);
  // bf16 does not merge, f16 does.
  EXPECT_EQ(of(DType::BF16, Numerics::Jit), of(DType::BF16, Numerics::Eager));
  EXPECT_EQ(of(DType::BF16, Numerics::Jit).multiply1, 1.4140625f);
  EXPECT_EQ(of(DType::F16, Numerics::Jit).multiply2, 1.0f);
  EXPECT_EQ(of(DType::F16, Numerics::Eager).multiply1, 1.4140625f);
}

TEST(SamplerParameters, TruncatedNormalOfTwoDeviations) {
  for (Numerics numerics : {Numerics::Jit, Numerics::Eager}) {
    SamplerParameters p = parametersOf(
        make(SamplerKind::TruncatedNormal, DType::F32, -2, 2, 0.5, numerics));
    EXPECT_EQ(p.low, f32(0xBF745A18));
    EXPECT_EQ(p.span, f32(0x3FF45A18));
    EXPECT_EQ(p.clampLow, f32(0xBFFFFFFF));
    EXPECT_EQ(p.clampHigh, f32(0x3FFFFFFF));
    EXPECT_EQ(p.multiply1, f32(0x3FB504F3));
    EXPECT_EQ(p.multiply2, 0.5f);
    SamplerParameters half = parametersOf(
        make(SamplerKind::TruncatedNormal, DType::BF16, -2, 2, 0.5, numerics));
    EXPECT_EQ(half.low, -0.953125f);
    EXPECT_EQ(half.span, 1.90625f);
    EXPECT_EQ(half.clampLow, -1.9921875f);
    EXPECT_EQ(half.clampHigh, 1.9921875f);
  }
}

TEST(SamplerParameters, OtherBoundsDependOnNumerics) {
  SamplerParameters eager = parametersOf(make(
      SamplerKind::TruncatedNormal, DType::F32, -0.3, 3.7, 1, Numerics::Eager));
  EXPECT_EQ(eager.low, f32(0xBE717B8B));
  EXPECT_EQ(eager.span, f32(0x3F7FF1DD) - f32(0xBE717B8B));
  SamplerParameters jit = parametersOf(
      make(SamplerKind::TruncatedNormal, DType::F32, -0.3, 3.7, 1));
  EXPECT_EQ(jit.low, f32(0xBE717B8C));
  EXPECT_EQ(jit.span, f32(0x3F7FF1DF) - f32(0xBE717B8C));
}

// In f16 XLA multiplies by the rounded reciprocal of sqrt(2) under jit too.
TEST(SamplerParameters, Float16BoundsAreMultiplied) {
  for (Numerics numerics : {Numerics::Jit, Numerics::Eager}) {
    SamplerParameters p = parametersOf(make(SamplerKind::TruncatedNormal,
                                            DType::F16, -0.07819084623568422,
                                            -0.02571922406188707, 1, numerics));
    EXPECT_EQ(p.low, fromFloat16(toFloat16(-0.062286f)));
    EXPECT_EQ(p.span, fromFloat16(toFloat16(0.041748f)));
  }
}

// Folding in f32 takes the C library's erff, not its double erf: where the two
// differ, as they do in glibc 2.36 for this lower bound, JAX gave these values.
TEST(SamplerParameters, FoldedErfIsErff) {
  double lower = 0.034558419206478605, upper = 0.08216181435011584;
  // Volatile, since the compiler would fold erff by way of the double erf.
  volatile float ratio = static_cast<float>(lower) / f32(0x3FB504F3);
  if (std::erf(ratio) ==
      static_cast<float>(std::erf(static_cast<double>(ratio))))
    GTEST_SKIP() << "this C library rounds erff correctly";
  SamplerParameters p = parametersOf(
      make(SamplerKind::TruncatedNormal, DType::F32, lower, upper));
  EXPECT_EQ(p.low, 0.0275681429f);
  EXPECT_EQ(p.span, 0.0379138179f);
}

TEST(SamplerParameters, ANegativeZeroBoundIsZero) {
  for (DType dtype : {DType::F32, DType::BF16, DType::F16}) {
    Sampler sampler = make(SamplerKind::Uniform, dtype, -0.0, 1);
    EXPECT_FALSE(std::signbit(parametersOf(sampler).low)) << toString(dtype);
    if (dtype != DType::F32)
      EXPECT_EQ(drawTable(sampler)[0], 0) << toString(dtype);
  }
}

TEST(SamplerParameters, DenormalConstantsAreZero) {
  SamplerParameters p =
      parametersOf(make(SamplerKind::Uniform, DType::F32, -1e-40, 1, -1e-42));
  EXPECT_EQ(p.low, 0.0f);
  EXPECT_EQ(p.span, 1.0f);
  EXPECT_EQ(std::bit_cast<uint32_t>(p.multiply1), 0x80000000u);
}

TEST(SamplerParameters, MayFlushOnlyAtExtremes) {
  auto of = [](SamplerKind kind, double lower, double upper, double scale) {
    return mayFlush(kind,
                    parametersOf(make(kind, DType::F32, lower, upper, scale)));
  };
  EXPECT_FALSE(of(SamplerKind::Uniform, 0, 1, 1));
  EXPECT_FALSE(of(SamplerKind::Uniform, -1, 1, 0.0125));
  EXPECT_FALSE(of(SamplerKind::Normal, 0, 1, 1e-6));
  EXPECT_FALSE(of(SamplerKind::Normal, 0, 1, 0));
  EXPECT_FALSE(of(SamplerKind::TruncatedNormal, -2, 2, 0.02));
  EXPECT_TRUE(of(SamplerKind::Uniform, 0, 1, 1e-37));
  EXPECT_TRUE(of(SamplerKind::Uniform, 0, 1e-37, 1));
  EXPECT_TRUE(of(SamplerKind::Normal, 0, 1, 1e-37));
  EXPECT_TRUE(of(SamplerKind::TruncatedNormal, -1, 1e-37, 0.02));
}

TEST(SamplerParameters, FlushedDrawsAreZeros) {
  Sampler sampler = make(SamplerKind::Normal, DType::F32, 0, 1, 2e-38);
  sampler.shape = {1000};
  int zeros = 0;
  for (uint32_t bits :
       testing::valuesOf<uint32_t>(testing::drawAll(sampler, Key{0, 1}))) {
    zeros += (bits & 0x7FFFFFFF) == 0;
    EXPECT_TRUE((bits & 0x7FFFFFFF) == 0 || (bits & 0x7F800000) != 0);
  }
  // P(|x| < 2^-126 / 2e-38 = 0.5877) = 0.443.
  EXPECT_NEAR(zeros, 443, 50);
}

// The table has each value at the index the draw's random bits give.
TEST(SamplerParameters, TablesHoldTheDraws) {
  for (DType dtype : {DType::BF16, DType::F16}) {
    for (SamplerKind kind : {SamplerKind::Uniform, SamplerKind::Normal,
                             SamplerKind::TruncatedNormal}) {
      Sampler sampler = make(kind, dtype, -1.5, 2.25, 0.3);
      sampler.shape = {5000};
      std::vector<uint16_t> table = drawTable(sampler);
      ASSERT_EQ(table.size(), dtype == DType::BF16 ? 128u : 1024u);
      Sampler random = sampler;
      random.kind = SamplerKind::RandomBits;
      random.scale = 1;
      random.dtype = dtype == DType::BF16 ? DType::U8 : DType::U16;
      std::string bits = testing::drawAll(random, Key{0, 9});
      std::vector<uint16_t> values =
          testing::valuesOf<uint16_t>(testing::drawAll(sampler, Key{0, 9}));
      for (size_t i = 0; i < values.size(); ++i) {
        int index = dtype == DType::BF16
                        ? testing::valuesOf<uint8_t>(bits)[i] >> 1
                        : testing::valuesOf<uint16_t>(bits)[i] >> 6;
        ASSERT_EQ(values[i], table[index]) << toString(sampler) << " " << i;
      }
    }
  }
}

TEST(SamplerParameters, TableOfABf16Uniform) {
  std::vector<uint16_t> table =
      drawTable(make(SamplerKind::Uniform, DType::BF16, 0, 1));
  for (size_t i = 0; i < table.size(); ++i)
    EXPECT_EQ(fromBFloat16(table[i]), static_cast<float>(i) / 128);
}

} // namespace
} // namespace graft::sampling

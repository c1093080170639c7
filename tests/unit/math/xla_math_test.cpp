// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The elementary functions against JAX's bits and the C library.

#include "backend/math/xla_math.h"

#include <cstring>
#include <map>

#include "tests/unit/golden_reader.h"
#include "tests/unit/status.h"
#include "gtest/gtest.h"

namespace graft::xla {
namespace {

using graft::testing::Golden;
using graft::testing::readGoldens;
using Function = float (*)(float);

std::vector<float> floatsOf(const Golden &golden) {
  std::vector<float> values(golden.bytes.size() / sizeof(float));
  std::memcpy(values.data(), golden.bytes.data(), golden.bytes.size());
  return values;
}

uint32_t bitsOf(float value) { return std::bit_cast<uint32_t>(value); }

// One NaN counts as any other.
TEST(XlaMath, MatchesJaxToTheBit) {
  GRAFT_ASSERT_OK_AND_ASSIGN(std::vector<Golden> goldens,
                             readGoldens(GRAFT_GOLDEN_DIR, "xla_math"));
  std::map<std::string, std::vector<float>> values;
  for (const Golden &golden : goldens)
    values[golden.name] = floatsOf(golden);
  const std::map<std::string, Function> functions{
      {"exp", exp},   {"expm1", expm1}, {"log", log},   {"log1p", log1p},
      {"tanh", tanh}, {"erf", erf},     {"erfc", erfc}, {"erf_inv", erfInv}};
  const std::vector<float> &x = values.at("x");
  EXPECT_EQ(x.size(), 4096u);
  for (const auto &[name, function] : functions)
    for (size_t i = 0; i < x.size(); ++i) {
      float want = values.at(name)[i], got = function(x[i]);
      ASSERT_TRUE(bitsOf(want) == bitsOf(got) ||
                  (std::isnan(want) && std::isnan(got)))
          << name << "(" << std::hexfloat << x[i] << ") is " << got
          << ", JAX gives " << want;
    }
}

// The estimate is the processor's: every mantissa, with an even and an odd
// exponent.
TEST(XlaMath, RsqrtIsWithinThreeUnitsInTheLastPlace) {
  int64_t most = 0;
  for (uint32_t bits = bitsOf(1.0f); bits < bitsOf(4.0f); ++bits) {
    float x = std::bit_cast<float>(bits);
    auto exact = static_cast<float>(1 / std::sqrt(static_cast<double>(x)));
    most = std::max(
        most, std::abs(int64_t{bitsOf(rsqrt(x))} - int64_t{bitsOf(exact)}));
  }
  EXPECT_LE(most, 3);
}

TEST(XlaMath, RsqrtAtItsEnds) {
  constexpr float infinity = std::numeric_limits<float>::infinity();
  EXPECT_EQ(rsqrt(0.0f), infinity);
  EXPECT_EQ(rsqrt(-0.0f), -infinity);
  EXPECT_EQ(rsqrt(1e-40f), infinity);
  EXPECT_EQ(bitsOf(rsqrt(infinity)), 0u);
  EXPECT_TRUE(std::isnan(rsqrt(-1.0f)));
  EXPECT_TRUE(std::isnan(rsqrt(std::numeric_limits<float>::quiet_NaN())));
}

TEST(XlaMath, ErfInvUndoesErf) {
  for (float x = -0.9999f; x < 1.0f; x += 0.0001f)
    EXPECT_NEAR(std::erf(static_cast<double>(erfInv(x))), x, 2e-7) << x;
}

TEST(XlaMath, ErfInvAtItsEnds) {
  constexpr float infinity = std::numeric_limits<float>::infinity();
  EXPECT_EQ(erfInv(1.0f), infinity);
  EXPECT_EQ(erfInv(-1.0f), -infinity);
  EXPECT_TRUE(std::isnan(erfInv(1.5f)));
  // Of the denormals only the sign is left, and of those normals whose result
  // would be denormal.
  EXPECT_EQ(std::bit_cast<uint32_t>(erfInv(-1e-40f)), 0x80000000u);
  EXPECT_EQ(std::bit_cast<uint32_t>(erfInv(1.2e-38f)), 0u);
  EXPECT_GT(erfInv(2e-38f), 0.0f);
}

TEST(XlaMath, LogarithmsAreClose) {
  for (float x = 1e-37f; x < 1e37f; x *= 1.01f)
    EXPECT_NEAR(log(x), std::log(x), 2e-7 * std::abs(std::log(x)) + 1e-7);
  for (float x = -0.999f; x < 4.0f; x += 0.001f)
    EXPECT_NEAR(log1p(x), std::log1p(x), 4e-7 * std::abs(std::log1p(x)));
  EXPECT_EQ(log(0.0f), -std::numeric_limits<float>::infinity());
  EXPECT_EQ(log(1e-40f), -std::numeric_limits<float>::infinity());
  EXPECT_TRUE(std::isnan(log(-1.0f)));
}

TEST(XlaMath, ErfsAreClose) {
  for (float x = -5.0f; x < 5.0f; x += 0.001f) {
    EXPECT_NEAR(erf(x), std::erf(x), 3e-7) << x;
    EXPECT_NEAR(foldedErf(x), std::erf(x), 1e-7) << x;
  }
  EXPECT_EQ(erf(-4.0f), -1.0f);
}

TEST(XlaMath, FlushKeepsTheSign) {
  constexpr float least = std::numeric_limits<float>::min();
  EXPECT_EQ(flushDenormal(least), least);
  EXPECT_EQ(std::bit_cast<uint32_t>(flushDenormal(std::nextafter(least, 0.0f))),
            0u);
  EXPECT_EQ(std::bit_cast<uint32_t>(flushDenormal(-1e-45f)), 0x80000000u);
}

} // namespace
} // namespace graft::xla

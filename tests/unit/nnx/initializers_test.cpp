// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "graft/float16.h"
#include "tests/unit/nnx/models.h"
#include "tests/unit/status.h"

namespace graft::nnx {
namespace {

using namespace graft::nnx::testing;

namespace init = initializers;

/// The sampler that an initializer records.
Sampler recorded(const Initializer &initializer, Shape shape, DType dtype) {
  auto program =
      trace([&] { return initializer(Rngs(0).params(), shape, dtype); });
  for (const TracedOp &op : program->traced().ops)
    if (const auto *draw = std::get_if<DrawOp>(&op.op))
      return draw->sampler;
  return {};
}

absl::Status error(const Initializer &initializer, Shape shape, DType dtype) {
  return initializer(Rngs(0).params(), shape, dtype).status();
}

TEST(InitializersTest, VarianceScalingScales) {
  Sampler lecun = recorded(init::lecunNormal(), {4, 4}, DType::F32);
  EXPECT_EQ(lecun.kind, SamplerKind::TruncatedNormal);
  EXPECT_EQ(lecun.lower, -2);
  EXPECT_EQ(lecun.upper, 2);
  EXPECT_EQ(lecun.scale, 0.5f / 0.87962566103423978f);
  Sampler he = recorded(init::heUniform(), {4, 3}, DType::F32);
  EXPECT_EQ(he.kind, SamplerKind::Uniform);
  EXPECT_EQ(he.lower, -1);
  EXPECT_EQ(he.scale, std::sqrt(3 * 0.5f));
  // 3/36 rounds in bf16, then its root and the quotient do.
  Sampler bf16 = recorded(init::glorotNormal(), {12, 24}, DType::BF16);
  double variance = roundTo(DType::BF16, 1.0 / 18);
  double root = roundTo(DType::BF16, std::sqrt(variance));
  EXPECT_EQ(
      bf16.scale,
      roundTo(DType::BF16, root / roundTo(DType::BF16, .87962566103423978)));
}

TEST(InitializersTest, AxesChooseTheFans) {
  // A convolution: 3x3, 4 in, 6 out.
  Sampler conv = recorded(init::lecunUniform(), {3, 3, 4, 6}, DType::F32);
  EXPECT_EQ(conv.scale, std::sqrt(3 * static_cast<float>(1.0 / 36)));
  Sampler batch =
      recorded(init::lecunUniform({.batch = {0}}), {3, 4, 6}, DType::F32);
  EXPECT_EQ(batch.scale, std::sqrt(3 * 0.25f));
}

TEST(InitializersTest, IllFormedCallsPoison) {
  EXPECT_THAT(error(init::lecunNormal(), {4}, DType::F32),
              FailsWith("initializers_test.cpp:"));
  EXPECT_THAT(error(init::lecunNormal(), {4}, DType::F32),
              FailsWith("Can't compute input and output sizes of a "
                        "1-dimensional weights tensor"));
  EXPECT_THAT(error(init::lecunNormal(), {0, 3}, DType::F32),
              FailsWith("fans of the shape [0,3]"));
  EXPECT_THAT(error(init::normal(), {2}, DType::I32),
              FailsWith("needs f32, bf16, f16 or f64, got i32"));
  EXPECT_THAT(error(init::constant(0.5), {2}, DType::I32),
              FailsWith("the constant 0.5 is no i32"));
  EXPECT_THAT(error(init::zeros(), {-1}, DType::F32), FailsWith("-1"));
  EXPECT_THAT(error(init::truncatedNormal(1, 2, -2), {2}, DType::F32),
              FailsWith("lower bound below the upper"));
}

TEST(InitializersTest, ConstantsOfEveryType) {
  auto bytes = [](double value, DType dtype) {
    return bytesOf(init::constant(value)(Rngs(0).params(), {1}, dtype));
  };
  EXPECT_EQ(bytes(1, DType::F32), std::string("\0\0\x80\x3f", 4));
  EXPECT_EQ(bytes(1, DType::BF16), std::string("\x80\x3f", 2));
  EXPECT_EQ(bytes(1, DType::F16), std::string("\0\x3c", 2));
  EXPECT_EQ(bytes(-3, DType::I8), "\xfd");
  EXPECT_EQ(bytes(1, DType::Bool), "\x01");
  EXPECT_EQ(bytes(1e9, DType::F16), std::string("\0\x7c", 2));
  EXPECT_EQ(bytes(5.9604644775390625e-08, DType::F16), std::string("\1\0", 2));
}

TEST(InitializersTest, LargeConstantsAreFilledInPlace) {
  Tensor ones = init::ones()(Rngs(0).params(), {300, 300}, DType::BF16);
  ASSERT_TRUE(ones.isConcrete()) << ones.status();
  std::string bytes = bytesOf(ones);
  ASSERT_EQ(bytes.size(), 180000u);
  for (size_t i = 0; i < bytes.size(); i += 2)
    ASSERT_EQ(bytes.substr(i, 2), std::string("\x80\x3f")) << i;
}

TEST(InitializersTest, FunctionsAreInitializers) {
  Initializer mine = [](const RandomKey &, const Shape &shape, DType dtype) {
    return Tensor::abstract(dtype, shape);
  };
  EXPECT_TRUE(mine(Rngs(0).params(), {2}, DType::F32).isAbstract());
}

} // namespace
} // namespace graft::nnx

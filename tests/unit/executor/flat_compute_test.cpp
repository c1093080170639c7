// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/schedule/flat_compute.h"

#include "gtest/gtest.h"

#include "tests/unit/compute/tensors.h"

namespace graft {
namespace {

using testing::Random;
using testing::Tensor;

struct Case {
  const char *name;
  TensorOp op;
  std::vector<DType> operands;
};

std::vector<Case> cases() {
  using K = ElementwiseKind;
  const DType f32 = DType::F32, bf16 = DType::BF16;
  return {
      {"f32 to bf16", {Convert{bf16}}, {f32}},
      {"f64 to f32", {Convert{f32}}, {DType::F64}},
      {"f64 to i8", {Convert{DType::I8}}, {DType::F64}},
      {"f32 to i32", {Convert{DType::I32}}, {f32}},
      {"bf16 to f32", {Convert{f32}}, {bf16}},
      {"i8 to f64", {Convert{DType::F64}}, {DType::I8}},
      {"negate", {Elementwise{K::Negate}}, {f32}},
      {"subtract f32", {Elementwise{K::Subtract}}, {f32, f32}},
      {"subtract bf16", {Elementwise{K::Subtract}}, {bf16, bf16}},
      {"less", {Elementwise{K::Less}}, {f32, f32}},
      {"select", {Elementwise{K::Select}}, {DType::Bool, f32, f32}},
  };
}

constexpr int64_t tile = 64 * 1024;

void check(const Case &c, int64_t count, int threads, Random &random) {
  std::vector<Tensor> operands;
  for (DType dtype : c.operands)
    operands.push_back(testing::randomBits(random, {dtype, {count}}));
  const Tensor expected = testing::computed(c.op, operands);
  int64_t reported = 0;
  const FlatRun run = {threads, nullptr,
                       [&](int64_t bytes) { reported += bytes; }};
  std::vector<ConstTensorView> views;
  for (const Tensor &operand : operands)
    views.push_back(operand.view());

  Tensor apart(expected.type);
  EXPECT_TRUE(computeFlat(c.op, views, {apart.type, apart.bytes.data()}, run));
  EXPECT_TRUE(apart.bytes == expected.bytes);
  EXPECT_EQ(reported, static_cast<int64_t>(expected.bytes.size()));
}

TEST(FlatCompute, TilesAreAsInOnePiece) {
  Random random(3);
  for (const Case &c : cases())
    for (int64_t count :
         {int64_t{0}, int64_t{1}, int64_t{2}, int64_t{1025}, tile - 1, tile,
          tile + 1, 2 * tile + 1, 5 * tile + 12345})
      for (int threads : {1, 3}) {
        check(c, count, threads, random);
        ASSERT_FALSE(HasFailure())
            << c.name << ", " << count << ", " << threads << " threads";
      }
}

TEST(FlatCompute, StopsWhenCancelled) {
  Random random(3);
  const Tensor operand =
      testing::randomTensor(random, {DType::F32, {9 * tile}});
  Tensor result({DType::BF16, {9 * tile}});
  std::atomic<bool> cancel{false};
  int64_t reported = 0;
  const FlatRun run = {1, &cancel, [&](int64_t bytes) {
                         reported += bytes;
                         cancel = true;
                       }};
  EXPECT_FALSE(computeFlat({Convert{DType::BF16}}, {operand.view()},
                           {result.type, result.bytes.data()}, run));
  EXPECT_EQ(reported, tile * 2);
}

} // namespace
} // namespace graft

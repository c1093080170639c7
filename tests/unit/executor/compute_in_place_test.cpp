// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/tiles/compute_in_place.h"

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
  size_t position;
};

std::vector<Case> cases() {
  using K = ElementwiseKind;
  const DType f32 = DType::F32, bf16 = DType::BF16;
  return {
      {"f32 to bf16", {Convert{bf16}}, {f32}, 0},
      {"f64 to f32", {Convert{f32}}, {DType::F64}, 0},
      {"f64 to i8", {Convert{DType::I8}}, {DType::F64}, 0},
      {"f32 to i32", {Convert{DType::I32}}, {f32}, 0},
      {"bf16 to f32", {Convert{f32}}, {bf16}, 0},
      {"i8 to f64", {Convert{DType::F64}}, {DType::I8}, 0},
      {"negate", {Elementwise{K::Negate}}, {f32}, 0},
      {"subtract from", {Elementwise{K::Subtract}}, {f32, f32}, 0},
      {"subtract", {Elementwise{K::Subtract}}, {bf16, bf16}, 1},
      {"less", {Elementwise{K::Less}}, {f32, f32}, 1},
      {"select", {Elementwise{K::Select}}, {DType::Bool, f32, f32}, 2},
      {"select by", {Elementwise{K::Select}}, {DType::Bool, f32, f32}, 0},
  };
}

constexpr int64_t tile = 64 * 1024;

FlatWriter writerOf(const Case &c, const std::vector<const std::byte *> &data) {
  std::vector<FlatSource> sources;
  FlatStage stage{c.op, {}};
  for (size_t i = 0; i < data.size(); ++i) {
    sources.push_back({c.operands[i], data[i]});
    stage.inputs.push_back(static_cast<int>(i));
  }
  return {std::move(sources), {stage}};
}

void check(const Case &c, int64_t count, int threads, Random &random) {
  std::vector<Tensor> operands;
  std::vector<const std::byte *> data;
  for (DType dtype : c.operands) {
    operands.push_back(testing::randomBits(random, {dtype, {count}}));
    data.push_back(operands.back().bytes.data());
  }
  const Tensor expected = testing::computed(c.op, operands);
  ASSERT_TRUE(canComputeInPlace(c.operands[c.position], expected.type.dtype));
  int64_t reported = 0;
  const InPlaceRun run = {threads, nullptr,
                          [&](int64_t bytes) { reported += bytes; }};
  std::vector<std::byte> shared = operands[c.position].bytes;
  shared.resize(std::max(shared.size(), expected.bytes.size()));
  for (size_t i = 0; i < operands.size(); ++i)
    data[i] = i == c.position ? shared.data() : operands[i].bytes.data();
  EXPECT_TRUE(computeInPlace(writerOf(c, data), c.operands[c.position], count,
                             absl::MakeSpan(shared), run));
  shared.resize(expected.bytes.size());
  EXPECT_TRUE(shared == expected.bytes);
  EXPECT_EQ(reported, static_cast<int64_t>(expected.bytes.size()));
}

TEST(ComputeInPlace, IsAsApart) {
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

// A stage reads the operand after another has: values in between are apart.
TEST(ComputeInPlace, TakesExpressionsOfSeveralStages) {
  Random random(5);
  const TensorOp exp{Elementwise{ElementwiseKind::Exp}},
      multiply{Elementwise{ElementwiseKind::Multiply}};
  constexpr int64_t count = 3 * tile + 7;
  Tensor a = testing::randomTensor(random, {DType::F32, {count}});
  const Tensor expected =
      testing::computed(multiply, {testing::computed(exp, {a}), a});
  FlatWriter writer({{DType::F32, a.bytes.data()}},
                    {{exp, {0}}, {multiply, {1, 0}}});
  EXPECT_TRUE(computeInPlace(writer, DType::F32, count, absl::MakeSpan(a.bytes),
                             {.threads = 3}));
  EXPECT_TRUE(a.bytes == expected.bytes);
}

TEST(ComputeInPlace, StopsWhenCancelled) {
  Random random(3);
  Tensor operand = testing::randomTensor(random, {DType::F32, {9 * tile}});
  std::atomic<bool> cancel{false};
  int64_t reported = 0;
  const InPlaceRun run = {1, &cancel, [&](int64_t bytes) {
                            reported += bytes;
                            cancel = true;
                          }};
  FlatWriter writer({{DType::F32, operand.bytes.data()}},
                    {{{Convert{DType::BF16}}, {0}}});
  EXPECT_FALSE(computeInPlace(writer, DType::F32, 9 * tile,
                              absl::MakeSpan(operand.bytes), run));
  EXPECT_EQ(reported, tile * 2);
}

} // namespace
} // namespace graft

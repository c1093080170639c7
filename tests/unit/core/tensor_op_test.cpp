// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/tensor_op.h"

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace graft {
namespace {

using ::testing::HasSubstr;
using Kind = ElementwiseKind;

TensorType f32(Shape shape) { return {DType::F32, std::move(shape)}; }
TensorType boolean(Shape shape) { return {DType::Bool, std::move(shape)}; }
TensorOp op(Kind kind) { return {Elementwise{kind}}; }

std::string typeOf(const TensorOp &op,
                   const std::vector<TensorType> &operands) {
  absl::StatusOr<TensorType> type = inferType(op, operands);
  return type.ok() ? toString(*type) : std::string(type.status().message());
}

std::string problem(const TensorOp &op,
                    const std::vector<TensorType> &operands) {
  absl::StatusOr<TensorType> type = inferType(op, operands);
  EXPECT_EQ(type.status().code(), absl::StatusCode::kInvalidArgument);
  return std::string(type.status().message());
}

TEST(TensorOp, TypesOfResults) {
  TensorType half{DType::BF16, {2, 3}};
  EXPECT_EQ(typeOf(op(Kind::Add), {half, half}), "bf16[2,3]");
  EXPECT_EQ(typeOf(op(Kind::Less), {half, half}), "bool[2,3]");
  EXPECT_EQ(typeOf(op(Kind::Select), {boolean({2, 3}), half, half}),
            "bf16[2,3]");
  EXPECT_EQ(typeOf(op(Kind::Fma), {half, half, half}), "bf16[2,3]");
  EXPECT_EQ(typeOf({Convert{DType::I8}}, {half}), "i8[2,3]");
  EXPECT_EQ(typeOf({Reshape{{6, 1}}}, {half}), "bf16[6,1]");
  EXPECT_EQ(typeOf({Transpose{{1, 0}}}, {half}), "bf16[3,2]");
  EXPECT_EQ(typeOf({Broadcast{{2, 7, 3}, {1}}}, {half}), "bf16[2,7,3]");
  EXPECT_EQ(typeOf({Slice{{0, 1}, {2, 1}, {1, 2}}}, {half}), "bf16[2,1]");
  EXPECT_EQ(typeOf({InsertSlice{{0, 1}, {1, 1}}}, {f32({1, 2}), f32({2, 3})}),
            "f32[2,3]");
  EXPECT_EQ(typeOf({Concatenate{0}}, {half, half}), "bf16[4,3]");
  EXPECT_EQ(typeOf({Reduce{ReduceKind::Add, {0}}}, {half}), "bf16[3]");
  EXPECT_EQ(typeOf({DotGeneral{{0}, {1}, {2}, {0}}},
                   {f32({2, 3, 4}), f32({4, 2, 5})}),
            "f32[2,3,5]");
  EXPECT_EQ(
      typeOf({Convolution{{2}, {2}}}, {f32({1, 9, 2, 3}), f32({3, 3, 2, 4})}),
      "f32[1,3,2,4]");
  EXPECT_EQ(typeOf({Gather{1}}, {f32({2, 3}), {DType::I32, {7, 1}}}),
            "f32[7,2]");
}

TEST(TensorOp, Names) {
  EXPECT_EQ(toString(op(Kind::GreaterEqual)), "greater_equal");
  EXPECT_EQ(toString(TensorOp{Reduce{ReduceKind::Minimum, {}}}), "reduce_min");
  EXPECT_EQ(toString(TensorOp{InsertSlice{}}), "insert_slice");
}

TEST(TensorOp, RefusesAnotherNumberOfOperands) {
  EXPECT_EQ(problem(op(Kind::Add), {f32({})}), "add takes 2 operands, found 1");
  EXPECT_EQ(problem({Concatenate{0}}, {}),
            "concatenate takes at least 1 operand");
}

TEST(TensorOp, RefusesDtypes) {
  TensorType integer{DType::I32, {2}}, word{DType::U32, {2}};
  EXPECT_EQ(problem(op(Kind::Exp), {integer}),
            "exp takes f16, bf16, f32 or f64, found i32");
  EXPECT_EQ(problem(op(Kind::Add), {word, word}),
            "add takes floats or signed integers, found u32");
  EXPECT_EQ(problem(op(Kind::Not), {f32({2})}), "not takes bool, found f32");
  EXPECT_EQ(problem(op(Kind::Equal), {word, word}),
            "equal cannot compute with u32");
  EXPECT_EQ(problem({Convert{DType::BF16}}, {{DType::F16, {}}}),
            "convert cannot take f16 to bf16");
  EXPECT_EQ(problem({Convert{DType::Bool}}, {integer}),
            "convert cannot take i32 to bool");
  EXPECT_EQ(problem({Reduce{ReduceKind::Add, {}}}, {boolean({2})}),
            "reduce takes floats or signed integers, found bool[2]");
  EXPECT_EQ(problem({Gather{0}}, {word, {DType::I32, {1}}}),
            "gather cannot compute with u32");
  EXPECT_EQ(problem({Gather{0}}, {f32({2}), {DType::I8, {1}}}),
            "gather takes i32 or i64 indices, found i8");
}

TEST(TensorOp, RefusesToMoveWhatIsSmallerThanAByte) {
  TensorType packed{DType::F4, {2, 4}};
  EXPECT_EQ(
      problem({Transpose{{1, 0}}}, {packed}),
      "transpose cannot move f4e2m1 elements, which are smaller than a byte");
  EXPECT_EQ(typeOf({Reshape{{8}}}, {packed}), "f4e2m1[8]");
}

TEST(TensorOp, RefusesOperandsThatDiffer) {
  EXPECT_EQ(problem(op(Kind::Add), {f32({2}), f32({3})}),
            "add: expected operands of one type, found f32[2] and f32[3]");
  EXPECT_EQ(problem(op(Kind::Select), {boolean({3}), f32({2}), f32({2})}),
            "select: expected operands of one type, found bool[2] and bool[3]");
  EXPECT_EQ(problem(op(Kind::Fma), {f32({2}), f32({3}), f32({2})}),
            "fma: expected operands of one type, found f32[2] and f32[3]");
  EXPECT_EQ(
      problem({InsertSlice{{0}, {1}}}, {{DType::F16, {1}}, f32({2})}),
      "insert_slice: expected operands of one dtype, found f16[1] and f32[2]");
  EXPECT_EQ(
      problem({DotGeneral{}}, {f32({}), {DType::F64, {}}}),
      "dot_general: expected operands of one dtype, found f32[] and f64[]");
  EXPECT_THAT(problem({Concatenate{0}}, {f32({2, 3}), f32({2, 4})}),
              HasSubstr("differ along axis 0 only, found f32[2,3] and "
                        "f32[2,4]"));
}

TEST(TensorOp, RefusesShapesThatDoNotFit) {
  EXPECT_EQ(problem({Reshape{{7}}}, {f32({2, 3})}),
            "reshape of f32[2,3] to [7]: the number of elements must stay the "
            "same");
  EXPECT_EQ(problem({Broadcast{{2, 7}, {1}}}, {f32({3})}),
            "broadcast of f32[3] to [2,7]: without dimensions [1] that is [2]");
  EXPECT_EQ(problem({Gather{0}}, {f32({2}), {DType::I32, {3}}}),
            "gather: expected indices [..., 1], found i32[3]");
}

TEST(TensorOp, RefusesAxes) {
  EXPECT_EQ(problem({Transpose{{0}}}, {f32({2, 3})}),
            "transpose of f32[2,3]: permutation [0] must name each dimension "
            "once");
  EXPECT_EQ(problem({Transpose{{1, 1}}}, {f32({2, 3})}),
            "transpose: permutation [1,1] must be distinct and within 0 and 1");
  EXPECT_EQ(problem({Broadcast{{2, 3}, {1, 0}}}, {f32({})}),
            "broadcast: dimensions [1,0] must ascend within 0 and 1");
  EXPECT_EQ(problem({Concatenate{1}}, {f32({2})}),
            "concatenate: axis 1 is not one of f32[2]");
  EXPECT_EQ(problem({Reduce{ReduceKind::Add, {2}}}, {f32({2, 3})}),
            "reduce: axes [2] must ascend within 0 and 1");
  EXPECT_EQ(problem({Gather{-1}}, {f32({2}), {DType::I32, {1}}}),
            "gather: axis -1 is not one of f32[2]");
}

TEST(TensorOp, RefusesWindows) {
  EXPECT_EQ(problem({Slice{{0}, {1, 1}, {1, 1}}}, {f32({2, 3})}),
            "slice: expected a start, a size and a stride for each of 2 "
            "dimensions, found [0], [1,1] and [1,1]");
  EXPECT_EQ(problem({Slice{{0, 1}, {1, 2}, {1, 2}}}, {f32({2, 3})}),
            "slice: start 1, size 2 and stride 2 leave dimension 1 of "
            "f32[2,3]");
  EXPECT_EQ(problem({InsertSlice{{INT64_MAX}, {1}}}, {f32({1}), f32({2})}),
            "insert_slice: start 9223372036854775807, size 1 and stride 1 "
            "leave dimension 0 of f32[2]");
  EXPECT_EQ(typeOf({Slice{{3}, {0}, {1}}}, {f32({3})}), "f32[0]");
}

TEST(TensorOp, RefusesProducts) {
  TensorType matrix = f32({2, 3});
  EXPECT_EQ(problem({DotGeneral{{0}, {0}, {0}, {1}}}, {matrix, matrix}),
            "dot_general: dimensions [0,0] must be distinct and within 0 and "
            "1");
  EXPECT_EQ(problem({DotGeneral{{}, {}, {1}, {}}}, {matrix, matrix}),
            "dot_general: 1 contracting dimensions on the left, 0 on the "
            "right");
  EXPECT_EQ(problem({DotGeneral{{1}, {0}, {}, {}}}, {matrix, matrix}),
            "dot_general of f32[2,3] and f32[2,3]: batch dimensions 1 and 0 "
            "differ");
}

TEST(TensorOp, RefusesConvolutions) {
  EXPECT_EQ(
      problem({Convolution{{1}, {1}}}, {f32({1, 2, 3}), f32({1, 1, 1, 1})}),
      "convolution with strides [1] and dilations [1]: expected operands "
      "of 4 dimensions, found f32[1,2,3] and f32[1,1,1,1]");
  EXPECT_EQ(
      problem({Convolution{{1}, {1}}}, {f32({1, 9, 2, 3}), f32({1, 3, 1, 4})}),
      "convolution of f32[1,9,2,3] with f32[1,3,1,4]: the groups and the "
      "features in a group must agree");
  EXPECT_EQ(
      problem({Convolution{{0}, {1}}}, {f32({1, 9, 1, 1}), f32({1, 1, 1, 1})}),
      "convolution: stride 0, dilation 1 and window 1 must be at least "
      "1");
}

TEST(TensorOp, RefusesResultsThatAreTooLarge) {
  constexpr int64_t huge = int64_t{1} << 62;
  EXPECT_THAT(problem({Broadcast{{huge, 2}, {0, 1}}}, {f32({})}),
              HasSubstr("broadcast: the number of elements of shape"));
  TensorType bytes{DType::I8, {INT64_MAX}};
  EXPECT_EQ(problem({Concatenate{0}}, {bytes, bytes}),
            "concatenate: the result is too large");
}

} // namespace
} // namespace graft

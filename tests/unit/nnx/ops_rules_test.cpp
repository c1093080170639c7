// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Promotion, and what ill-formed arithmetic says.

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "tests/unit/nnx/models.h"
#include "tests/unit/status.h"

namespace graft::nnx {
namespace {

using namespace graft::nnx::testing;

TEST(PromotionTest, TheTableIsJaxs) {
  constexpr DType types[] = {DType::Bool, DType::I8,  DType::I16,
                             DType::I32,  DType::I64, DType::F16,
                             DType::BF16, DType::F32, DType::F64};
  // jnp.promote_types with jax_enable_x64, as positions in the list.
  constexpr int expected[9][9] = {
      {0, 1, 2, 3, 4, 5, 6, 7, 8}, {1, 1, 2, 3, 4, 5, 6, 7, 8},
      {2, 2, 2, 3, 4, 5, 6, 7, 8}, {3, 3, 3, 3, 4, 5, 6, 7, 8},
      {4, 4, 4, 4, 4, 5, 6, 7, 8}, {5, 5, 5, 5, 5, 5, 7, 7, 8},
      {6, 6, 6, 6, 6, 7, 6, 7, 8}, {7, 7, 7, 7, 7, 7, 7, 7, 8},
      {8, 8, 8, 8, 8, 8, 8, 8, 8},
  };
  for (int a = 0; a < 9; ++a)
    for (int b = 0; b < 9; ++b)
      EXPECT_EQ(promoteTypes(types[a], types[b]).value(), types[expected[a][b]])
          << a << " " << b;
}

TEST(PromotionTest, NumbersAreWeak) {
  auto typeOf = [](DType dtype, auto number) {
    return *resultType({Tensor::abstract(dtype, {2}), number});
  };
  EXPECT_EQ(typeOf(DType::BF16, 2.5), DType::BF16);
  EXPECT_EQ(typeOf(DType::BF16, 2), DType::BF16);
  EXPECT_EQ(typeOf(DType::I8, 2), DType::I8);
  EXPECT_EQ(typeOf(DType::I8, 2.5), DType::F32);
  EXPECT_EQ(typeOf(DType::Bool, 2), DType::I32);
  EXPECT_EQ(typeOf(DType::Bool, true), DType::Bool);
  EXPECT_EQ(*resultType({1, 2}), DType::I32);
  EXPECT_EQ(*resultType({1, 2.0}), DType::F32);
}

TEST(PromotionTest, StoredTypesHaveNoPartner) {
  EXPECT_EQ(*promoteTypes(DType::U8, DType::U8), DType::U8);
  EXPECT_THAT(promoteTypes(DType::U8, DType::F32).status(),
              FailsWith("u8 and f32 have no common type: u8 is stored and "
                        "forwarded but not computed with"));
}

TEST(OpsErrorTest, BroadcastingNamesTheLineAndTheShapes) {
  Tensor a = zeros({4, 3}), b = zeros({2});
  constexpr int line = __LINE__ + 1;
  Tensor c = a + b;
  EXPECT_THAT(c.status(),
              FailsWith("ops_rules_test.cpp:" + std::to_string(line) +
                        ": add: the shapes [4,3] and [2] do not broadcast: "
                        "dimension -1 is 3 and 2; they must be equal or one of "
                        "them 1"));
  // What is poisoned stays so, with the first line.
  EXPECT_EQ(relu(c * 2).status().message(), c.status().message());
}

TEST(OpsErrorTest, ATraceFailsWithTheMessage) {
  auto program =
      trace([](Tensor x) { return matmul(x, x); }, Tensor(iota({2, 3})));
  EXPECT_THAT(program.status(),
              FailsWith("matmul: f32[2,3] and f32[2,3]: the contracted extents "
                        "3 and 2 differ"));
}

TEST(OpsErrorTest, EachSaysWhatItExpected) {
  Tensor x = zeros({4, 3});
  const std::pair<Tensor, const char *> cases[] = {
      {Tensor() + x, "an empty tensor was used"},
      {reshape(x, {5, -1}), "reshape: f32[4,3] has no shape [5,-1]"},
      {transpose(x, {0, 0}), "transpose: an axis is there twice in [0,0]"},
      {transpose(x, {0}), "transpose: [0] has 1 axes for f32[4,3]"},
      {squeeze(x, {0}), "squeeze: dimension 0 of f32[4,3] is not of extent 1"},
      {broadcastTo(x, {3, 4}), "broadcastTo: f32[4,3] does not broadcast"},
      {concatenate({}, 0), "concatenate: no operand was given"},
      {stack({x, zeros({3})}), "stack: the shapes [4,3] and [3]"},
      {split(x, 5).back(), "split: dimension 0 of f32[4,3] does not divide"},
      {slice(x, {0, 1}, {4, 4}), "slice: dimension 1 of f32[4,3]"},
      {slice(x, {0}, {1}), "slice: 1 starts were given for f32[4,3]"},
      {indexInDim(x, 4), "indexInDim: index 4 is out of range"},
      {setSlice(x, {3, 0}, zeros({2, 2})), "insert_slice"},
      {take(x, x, 0), "gather"},
      {pad(x, {{1, 1}}), "pad: 1 widths were given for f32[4,3]"},
      {pad(x, {{4, 0}, {0, 0}}, PadMode::Reflect), "takes widths 0 to 3"},
      {sum(x, 2), "sum: axis 2 is out of range for a tensor of 2 dimensions"},
      {max(zeros({0})), "max: dimension 0 of f32[0] has no element"},
      {einsum("ab,bc", {x}), "einsum: 'ab,bc' has 2 terms for 1 operands"},
      {einsum("a->b", {zeros({3})}), "'b' of the result of 'a->b' is in no"},
      {einsum("a,a", {zeros({3}), zeros({2})}), "'a' of 'a,a' is 3 and 2"},
      {einsum("a1", {x}), "'1' in the term 'a1' is no letter"},
      {convGeneralDilated(zeros({1, 5, 2}), zeros({3, 2, 2}), {1}, "same"),
       "the padding 'same' is not one for 1 spatial dimensions"},
      {convGeneralDilated(zeros({1, 5, 3}), zeros({3, 2, 2}), {1}, "SAME"),
       "3 input features, a kernel of 2 to 2 and 1 groups do not fit"},
      {subtract(zeros({2}, DType::Bool), zeros({2}, DType::Bool)), "subtract"},
      {power(zeros({2}, DType::I32), -1), "cannot be raised to the negative"},
      {zeros({2}, DType::I8) + 1000, "the constant 1000 is no i8"},
      {astype(x, DType::U8), "astype: f32[4,3] cannot be converted to u8"},
      {arange(0, 1, 0), "arange: from 0 to 1 in steps of 0"},
  };
  for (const auto &[tensor, expected] : cases)
    EXPECT_THAT(tensor.status(), FailsWith(expected));
}

TEST(OpsTraceTest, NumbersAreConstantsAndNotCaptured) {
  GRAFT_ASSERT_OK_AND_ASSIGN(
      auto program,
      trace([](Tensor x) { return 2 * x + 1; }, Tensor(iota({2, 3}))));
  const TracedProgram &p = program.traced();
  EXPECT_EQ(p.arguments.size(), 1u);
  ASSERT_EQ(p.ops.size(), 4u);
  EXPECT_EQ(std::get<ConstantOp>(p.ops[0].op).shape, Shape({2, 3}));
  EXPECT_EQ(std::get<ComputeOp>(p.ops[1].op).op,
            TensorOp{Elementwise{ElementwiseKind::Multiply}});
}

TEST(OpsTraceTest, JitGivesWhatEagerGives) {
  Tensor x = iota({4, 3}, -5);
  auto function = [](Tensor v) {
    return std::make_tuple(softmax(v * 0.3), einsum("ab,cb->ac", {v, v}),
                           pad(v, {{1, 0, 1}, {0, 2, 0}}, -1));
  };
  auto compiled = jit(function);
  GRAFT_ASSERT_OK_AND_ASSIGN(auto results, compiled(x));
  auto expected = function(x);
  EXPECT_EQ(bytesOf(std::get<0>(results)), bytesOf(std::get<0>(expected)));
  EXPECT_EQ(bytesOf(std::get<1>(results)), bytesOf(std::get<1>(expected)));
  EXPECT_EQ(bytesOf(std::get<2>(results)), bytesOf(std::get<2>(expected)));
}

} // namespace
} // namespace graft::nnx

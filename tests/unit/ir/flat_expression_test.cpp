// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "ir/flat_expression.h"

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"

#include "graft/tensor_op.h"
#include "ir/registration.h"

namespace graft {
namespace {

using ir::FlatExpression;
using testing::ElementsAre;
using namespace mlir;

// A function of a key %k and of tensors %a, %b, and the ops of its body.
class Program {
public:
  explicit Program(const std::string &body) {
    DialectRegistry registry;
    ir::registerDialects(registry);
    context.appendDialectRegistry(registry);
    module = parseSourceString<ModuleOp>(
        "func.func @f(%k: !graft.key, %a: tensor<4xf32>, %b: tensor<4xf32>, "
        "%w: tensor<4xi1>) {\n" +
            body + "\nreturn }",
        &context);
    if (module)
      for (Operation &op : (*module->getOps<func::FuncOp>().begin())
                               .getBody()
                               .front()
                               .without_terminator())
        ops.push_back(&op);
  }

  Operation *operator[](size_t i) const { return ops[i]; }
  Operation *last() const { return ops.back(); }
  size_t size() const { return ops.size(); }

private:
  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  std::vector<Operation *> ops;
};

// Whether the first op belongs to the second.
bool firstBelongs(const std::string &body) {
  Program program(body);
  if (program.size() < 2) {
    ADD_FAILURE() << "does not parse: " << body;
    return false;
  }
  return FlatExpression::canBelong(program[0], program[1]);
}

TEST(FlatExpression, TakesInWhatItAloneUses) {
  EXPECT_TRUE(firstBelongs(R"(
    %0 = graft.normal %k : tensor<4xf32>
    %1 = arith.mulf %0, %0 : tensor<4xf32>)"));
  EXPECT_TRUE(firstBelongs(R"(
    %0 = math.exp %a : tensor<4xf32>
    %1 = arith.addf %0, %b : tensor<4xf32>)"));
  EXPECT_FALSE(firstBelongs(R"(
    %0 = graft.normal %k : tensor<4xf32>
    %1 = math.exp %0 : tensor<4xf32>
    %2 = math.sin %0 : tensor<4xf32>)"));
}

TEST(FlatExpression, TakesInASplatWhoeverElseHasIt) {
  EXPECT_TRUE(firstBelongs(R"(
    %0 = arith.constant dense<2.0> : tensor<4xf32>
    %1 = arith.addf %a, %0 : tensor<4xf32>
    %2 = arith.addf %b, %0 : tensor<4xf32>)"));
  EXPECT_FALSE(firstBelongs(R"(
    %0 = arith.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
    %1 = arith.addf %a, %0 : tensor<4xf32>)"));
}

TEST(FlatExpression, LeavesOutWhatHasNoTiles) {
  EXPECT_FALSE(firstBelongs(R"(
    %0 = graft.orthogonal %k : tensor<2x2xf32>
    %1 = math.exp %0 : tensor<2x2xf32>)"));
  EXPECT_FALSE(firstBelongs(R"(
    %0 = tensor.expand_shape %a [[0, 1]] output_shape [2, 2]
           : tensor<4xf32> into tensor<2x2xf32>
    %1 = math.exp %0 : tensor<2x2xf32>)"));
  EXPECT_FALSE(firstBelongs(R"(
    %0 = graft.normal %k : tensor<4xf32>
    %1 = tensor.expand_shape %0 [[0, 1]] output_shape [2, 2]
           : tensor<4xf32> into tensor<2x2xf32>)"));
}

// The planner once asked for the dtype of a sampler, its verifier did not: no
// flat op takes a dtype that cannot be computed with.
TEST(FlatExpression, NeedsNoRuleForDTypes) {
  EXPECT_FALSE(firstBelongs(R"(
    %0 = graft.random_bits %k : tensor<4xui32>
    %1 = arith.select %w, %0, %0 : tensor<4xi1>, tensor<4xui32>)"));
  for (int i = 0; i <= static_cast<int>(ElementwiseKind::Select); ++i) {
    auto kind = static_cast<ElementwiseKind>(i);
    for (DType dtype : {DType::U8, DType::U16, DType::U32, DType::U64}) {
      std::vector<TensorType> operands(numOperands(kind),
                                       TensorType{dtype, {4}});
      EXPECT_FALSE(inferType({Elementwise{kind}}, operands).ok()) << i;
    }
  }
}

TEST(FlatExpression, NumbersLeavesThenStages) {
  Program program(R"(
    %0 = graft.normal %k : tensor<4xf32>
    %1 = arith.constant dense<2.0> : tensor<4xf32>
    %2 = arith.mulf %0, %1 : tensor<4xf32>
    %3 = math.exp %2 : tensor<4xf32>
    %4 = arith.addf %a, %3 : tensor<4xf32>
    %5 = math.fma %4, %b, %a : tensor<4xf32>)");
  auto expression = FlatExpression::endingIn(program.last());
  ASSERT_TRUE(expression);
  std::vector<std::string> stages;
  for (const FlatStage &stage : expression->stages()) {
    stages.push_back(toString(stage.op));
    for (int input : stage.inputs)
      stages.back() += " " + std::to_string(input);
  }
  // Leaves: %a, %0, %1, %b.
  EXPECT_THAT(stages,
              ElementsAre("multiply 1 2", "exp 4", "add 0 5", "fma 6 3 0"));
  ASSERT_EQ(expression->leaves().size(), 4u);
  EXPECT_EQ(expression->leaves()[1].getDefiningOp(), program[0]);
  EXPECT_EQ(expression->leaves()[2].getDefiningOp(), program[1]);
  EXPECT_EQ(expression->reads().size(), 3u);
  EXPECT_TRUE(expression->isDrawn());
  EXPECT_EQ(expression->members().size(), 6u);
}

TEST(FlatExpression, EndsInAFlatOpOnly) {
  Program program("%0 = graft.normal %k : tensor<4xf32>");
  EXPECT_FALSE(FlatExpression::endingIn(program.last()));
}

// Each op uses the one before twice: 2^64 ways lead to the argument.
TEST(FlatExpression, FollowsEachValueOnce) {
  std::string body = "%0 = arith.mulf %a, %a : tensor<4xf32>\n";
  for (int i = 1; i < 64; ++i) {
    const std::string last = "%" + std::to_string(i - 1);
    body += "%" + std::to_string(i) + " = arith.mulf " + last + ", " + last +
            " : tensor<4xf32>\n";
  }
  Program program(body);
  ASSERT_EQ(program.size(), 64u);
  auto expression = FlatExpression::endingIn(program.last());
  ASSERT_TRUE(expression);
  EXPECT_EQ(expression->stages().size(), 64u);
  EXPECT_EQ(expression->leaves().size(), 1u);
  EXPECT_EQ(expression->reads().size(), 2u);
  EXPECT_FALSE(expression->isDrawn());
}

} // namespace
} // namespace graft

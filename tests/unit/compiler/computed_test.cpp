// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tensor ops from the trace to the plan and the result.

#include <limits>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "graft/compiler.h"
#include "tests/unit/status.h"

namespace graft {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

ProgramArgument floats(const std::string &path, Shape shape, bool donated) {
  ProgramArgument argument;
  argument.dtype = DType::F32;
  argument.shape = std::move(shape);
  argument.source = "old";
  argument.path = path;
  argument.donated = donated;
  return argument;
}

TracedOp compute(TensorOp op, std::vector<ValueId> operands, ValueId result) {
  return {ComputeOp{std::move(op), std::move(operands)},
          result,
          "merged",
          {"a.cpp", static_cast<int>(result), 3},
          {}};
}

// merged = w + a b, the low-rank product of a LoRA.
TracedProgram mergeLora() {
  TracedProgram program;
  program.arguments = {floats("w", {256, 256}, true),
                       floats("a", {256, 8}, true),
                       floats("b", {8, 256}, false)};
  program.ops = {compute({DotGeneral{{}, {}, {1}, {0}}}, {1, 2}, 3),
                 compute({Elementwise{ElementwiseKind::Add}}, {0, 3}, 4)};
  program.results = {{4, "merged"}};
  return program;
}

TEST(Computed, MergesALora) {
  GRAFT_ASSERT_OK_AND_ASSIGN(auto executable, compile(mergeLora()));
  const Plan &plan = executable->plan();
  EXPECT_EQ(plan.results[0].origin, Plan::Origin::Computed);
  EXPECT_EQ(plan.results[0].from, "add(old:w, merged)");
  EXPECT_TRUE(plan.results[0].donated);
  ASSERT_EQ(plan.scratch.size(), 1u);
  EXPECT_EQ(plan.scratch[0].from, "dot_general");
  EXPECT_THAT(plan.scratch[0].readers, ElementsAre("add"));
  const int64_t whole = 4 * 256 * 256;
  EXPECT_EQ(plan.scratchBytes, whole);
  EXPECT_EQ(plan.freshBytes, 0);
  // What arithmetic reads is used.
  EXPECT_TRUE(plan.unused.empty());
  // The product; the sum is where w was.
  EXPECT_EQ(plan.peakBytes, whole);

  auto ones = [](Shape shape) {
    const std::vector<float> values(
        static_cast<size_t>(numElements(shape).value()), 1);
    return Array::fromSpan<float>(std::move(shape), values).value();
  };
  Array w = ones({256, 256}), a = ones({256, 8}), b = ones({8, 256});
  RunStats stats;
  GRAFT_ASSERT_OK_AND_ASSIGN(auto results,
                             executable->run({w, a, b}, {}, &stats));
  EXPECT_THAT(results[0].span<float>(), IsOkAndHolds(testing::Each(9)));
  EXPECT_NEAR(static_cast<double>(stats.peakBytes),
              static_cast<double>(plan.peakBytes),
              0.05 * static_cast<double>(plan.peakBytes));
  EXPECT_TRUE(w.isDeleted() && a.isDeleted());
  EXPECT_FALSE(b.isDeleted());
}

// w is not the caller's to give: the sum takes what nothing reads.
TEST(Computed, SumTakesDonatedStorageThatNothingReads) {
  TracedProgram program = mergeLora();
  program.arguments[0].donated = false;
  program.arguments.push_back(floats("spare", {256, 256}, true));
  for (TracedOp &op : program.ops)
    ++op.result;
  std::get<ComputeOp>(program.ops[1].op).operands = {0, 4};
  program.results = {{5, "merged"}};
  GRAFT_ASSERT_OK_AND_ASSIGN(auto executable, compile(program));
  const Plan &plan = executable->plan();
  EXPECT_TRUE(plan.results[0].donated);
  EXPECT_EQ(plan.freshBytes, 0);
  EXPECT_EQ(plan.peakBytes, 4 * 256 * 256);
}

TEST(Computed, IllTypedOpsSayWhatIsWrong) {
  TracedProgram program = mergeLora();
  std::get<ComputeOp>(program.ops[1].op).operands = {0, 1};
  EXPECT_EQ(compile(program).status(),
            absl::InvalidArgumentError(
                "merged: ill-formed traced program: add: expected operands of "
                "one type, found f32[256,256] and f32[256,8]"));
  std::get<ComputeOp>(program.ops[1].op).operands = {0, 9};
  EXPECT_EQ(compile(program).status(),
            absl::InvalidArgumentError("merged: ill-formed traced program: "
                                       "value 9 is used before it is defined"));
}

TEST(Computed, UnsupportedOpsAreNamed) {
  absl::Status status = compileMlir(R"(
func.func @main(%a: tensor<4xf32> {graft.source = "old", graft.path = "a"})
    -> (tensor<4xf32> {graft.path = "r"}) {
  %0 = math.atan %a : tensor<4xf32>
  return %0 : tensor<4xf32>
}
)",
                                    "p.mlir")
                            .status();
  EXPECT_EQ(status.code(), absl::StatusCode::kUnimplemented);
  EXPECT_THAT(status.message(),
              testing::StartsWith("p.mlir:4:8: error: 'math.atan' op is not "
                                  "something the CPU backend can compute yet"));
}

// Upstream's verifier crashes on it.
TEST(Computed, TransposeOfAScalarIsRefused) {
  absl::Status status = compileMlir(R"(
func.func @main(%a: tensor<f32> {graft.source = "old", graft.path = "a"})
    -> (tensor<f32> {graft.path = "r"}) {
  %e = tensor.empty() : tensor<f32>
  %0 = linalg.transpose ins(%a : tensor<f32>) outs(%e : tensor<f32>)
         permutation = []
  return %0 : tensor<f32>
}
)",
                                    "p.mlir")
                            .status();
  EXPECT_EQ(status, absl::InvalidArgumentError(
                        "p.mlir:5:8: error: 'linalg.transpose' op expected a "
                        "permutation of at least one dimension"));
}

// 31 squarings are one expression, to whose argument 2^31 ways lead.
TEST(Computed, SquaringsTakeTimeAndTextInProportion) {
  TracedProgram program;
  program.arguments = {floats("w", {4}, true)};
  for (ValueId i = 0; i < 31; ++i)
    program.ops.push_back(
        compute({Elementwise{ElementwiseKind::Multiply}}, {i, i}, i + 1));
  program.results = {{31, "w"}};
  GRAFT_ASSERT_OK_AND_ASSIGN(auto executable, compile(program));
  const Plan &plan = executable->plan();
  EXPECT_EQ(plan.scratchBytes, 0);
  EXPECT_LT(plan.results[0].from.size(), 2000u);
  EXPECT_THAT(plan.results[0].from, HasSubstr(", ...)"));
  const std::vector<float> values = {1, -1, 0, 2};
  Array w = Array::fromSpan<float>({4}, values).value();
  GRAFT_ASSERT_OK_AND_ASSIGN(auto results, executable->run({w}));
  EXPECT_THAT(results[0].span<float>().value(),
              ElementsAre(1, 1, 0, std::numeric_limits<float>::infinity()));
}

// Two results of one argument, one under another shape: the second is a copy,
// so that one of them may be donated.
TEST(Computed, ReshapeForwards) {
  TracedProgram program;
  program.arguments = {floats("w", {4, 3}, false)};
  program.ops = {compute({Reshape{{2, 6}}}, {0}, 1)};
  program.results = {{1, "flat"}, {0, "w"}};
  GRAFT_ASSERT_OK_AND_ASSIGN(auto executable, compile(program));
  EXPECT_THAT(executable->plan().toText(),
              HasSubstr("flat  f32[2,6]  forwarded from old:w"));
  std::vector<float> values(12);
  Array w = Array::fromSpan<float>({4, 3}, values).value();
  GRAFT_ASSERT_OK_AND_ASSIGN(auto results, executable->run({w}));
  EXPECT_EQ(results[0].shape(), Shape({2, 6}));
  EXPECT_EQ(results[0].bytes().value().data(), w.bytes().value().data());
  EXPECT_NE(results[1].bytes().value().data(), w.bytes().value().data());
}

} // namespace
} // namespace graft

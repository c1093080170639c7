// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Optimised = oracle: what the compiler makes of a generated program gives what
// the oracle gives for its traced form.

#include <map>
#include <variant>

#include "gtest/gtest.h"

#include "tests/unit/property/check_program.h"

namespace graft::property {
namespace {

constexpr uint64_t numPrograms = 600;
constexpr uint64_t numLargePrograms = 3;

TEST(Property, CompiledEqualsInterpreted) {
  int withScratch = 0;
  for (uint64_t seed = 0; seed < numPrograms; ++seed) {
    const std::optional<Plan> plan = checkProgram(randomProgram(seed), seed);
    ASSERT_FALSE(testing::Test::HasFailure()) << "seed " << seed;
    withScratch += !plan->scratch.empty();
  }
  // Arithmetic element by element needs none.
  EXPECT_GE(withScratch, 60);
}

TEST(Property, CompiledEqualsInterpretedInManyTiles) {
  for (uint64_t seed = 0; seed < numLargePrograms; ++seed) {
    checkProgram(randomProgram(seed, /*largeTensors=*/true), seed);
    ASSERT_FALSE(testing::Test::HasFailure()) << "seed " << seed;
  }
}

// The generator reaches what the property is about, or the test proves little.
TEST(Property, ProgramsCoverWhatTheyShould) {
  std::vector<int> ops(std::variant_size_v<decltype(TracedOp::op)>, 0);
  std::vector<int> tensorOps(std::variant_size_v<decltype(TensorOp::op)>, 0);
  std::map<SamplerKind, int> samplers;
  int windows = 0, counts = 0, donated = 0, undonated = 0, empty = 0;
  for (uint64_t seed = 0; seed < numPrograms; ++seed) {
    const TracedProgram program = randomProgram(seed).program;
    EXPECT_TRUE(program == randomProgram(seed).program);
    for (const ProgramArgument &argument : program.arguments)
      ++(argument.donated ? donated : undonated);
    for (const TracedOp &op : program.ops) {
      ++ops[op.op.index()];
      if (const auto *draw = std::get_if<DrawOp>(&op.op)) {
        ++samplers[draw->sampler.kind];
        windows += draw->sampler.window.has_value();
        empty += numElements(draw->sampler.resultShape()).value() == 0;
      } else if (const auto *compute = std::get_if<ComputeOp>(&op.op)) {
        ++tensorOps[compute->op.op.index()];
      } else if (const auto *fold = std::get_if<FoldInOp>(&op.op)) {
        counts += fold->count != noValue;
      }
    }
  }
  // Islands are computed by nobody here.
  const size_t island = decltype(TracedOp::op)(IslandOp()).index();
  for (size_t kind = 0; kind < ops.size(); ++kind)
    if (kind != island)
      EXPECT_GE(ops[kind], 300) << "ops of kind " << kind;
  for (size_t kind = 0; kind < tensorOps.size(); ++kind)
    EXPECT_GE(tensorOps[kind], 5) << "tensor ops of kind " << kind;
  EXPECT_EQ(samplers.size(), 9u);
  for (auto [kind, count] : samplers)
    EXPECT_GE(count, 30) << std::string(toString(kind));
  EXPECT_GE(windows, 300);
  EXPECT_GE(counts, 100);
  EXPECT_GE(donated, 500);
  EXPECT_GE(undonated, 500);
  EXPECT_GE(empty, 50);
}

} // namespace
} // namespace graft::property

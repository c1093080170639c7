// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Optimised = reference: what the compiler makes of a generated program gives,
// bit for bit, what the interpreter gives for its traced form.

#include <algorithm>
#include <variant>

#include "gtest/gtest.h"

#include "backend/reference/interpreter/interpreter.h"
#include "frontend/compiler/stages.h"
#include "graft/compiler.h"
#include "tests/unit/property/random_program.h"

namespace graft {
namespace {

constexpr uint64_t numPrograms = 400;
constexpr uint64_t numLargePrograms = 3;

void expectSameBytes(const Array &actual, const Array &expected) {
  ASSERT_EQ(toString(actual.dtype(), actual.shape()),
            toString(expected.dtype(), expected.shape()));
  absl::Span<const std::byte> a = actual.bytes().value();
  absl::Span<const std::byte> e = expected.bytes().value();
  ASSERT_EQ(a.size(), e.size());
  auto [at, other] = std::mismatch(a.begin(), a.end(), e.begin());
  EXPECT_TRUE(at == a.end()) << "the first difference is in element "
                             << (at - a.begin()) * 8 / bitWidth(actual.dtype());
}

// One run of the compiled program against the interpreter's results.
void checkRun(const Executable &executable, const TracedProgram &program,
              uint64_t seed, int numThreads,
              const std::vector<Array> &expected) {
  SCOPED_TRACE(testing::Message() << numThreads << " threads");
  std::vector<Array> arguments = property::randomArguments(program, seed);
  RunOptions options;
  options.numThreads = numThreads;
  RunStats stats;
  absl::StatusOr<std::vector<Array>> results =
      executable.run(arguments, options, &stats);
  ASSERT_TRUE(results.ok()) << results.status();
  ASSERT_EQ(results->size(), expected.size());
  for (size_t i = 0; i < expected.size(); ++i) {
    SCOPED_TRACE(program.results[i].path);
    expectSameBytes((*results)[i], expected[i]);
  }
  EXPECT_EQ(stats.drawnElements, executable.plan().drawnElements);
  // Arguments are in memory and held by nobody else: prediction is exact.
  EXPECT_EQ(stats.peakBytes, executable.plan().peakBytes);
  for (size_t i = 0; i < arguments.size(); ++i)
    EXPECT_EQ(arguments[i].isDeleted(), program.arguments[i].donated)
        << program.arguments[i].name();
}

void checkProgram(uint64_t seed, bool largeTensors) {
  TracedProgram program = property::randomProgram(seed, largeTensors);
  SCOPED_TRACE(testing::Message() << "seed " << seed << "\n"
                                  << toMlir(program).value_or("no IR"));
  absl::StatusOr<std::unique_ptr<Compilation>> traced =
      Compilation::emit(program);
  ASSERT_TRUE(traced.ok()) << traced.status();
  std::vector<Array> arguments = property::randomArguments(program, seed);
  absl::StatusOr<std::vector<Array>> expected =
      reference::interpret((*traced)->program(), arguments);
  ASSERT_TRUE(expected.ok()) << expected.status();
  for (const Array &argument : arguments)
    EXPECT_FALSE(argument.isDeleted());
  absl::StatusOr<std::shared_ptr<const Executable>> executable =
      compile(program);
  ASSERT_TRUE(executable.ok()) << executable.status();
  for (int numThreads : {1, 2, 3})
    checkRun(**executable, program, seed, numThreads, *expected);
}

TEST(Property, CompiledEqualsInterpreted) {
  for (uint64_t seed = 0; seed < numPrograms; ++seed) {
    checkProgram(seed, /*largeTensors=*/false);
    ASSERT_FALSE(testing::Test::HasFailure()) << "seed " << seed;
  }
}

TEST(Property, CompiledEqualsInterpretedInManyTiles) {
  for (uint64_t seed = 0; seed < numLargePrograms; ++seed) {
    checkProgram(seed, /*largeTensors=*/true);
    ASSERT_FALSE(testing::Test::HasFailure()) << "seed " << seed;
  }
}

// The generator reaches what the property is about, or the test proves little.
TEST(Property, ProgramsCoverWhatTheyShould) {
  std::vector<int> ops(std::variant_size_v<decltype(TracedOp::op)>, 0);
  int windows = 0, counts = 0, donated = 0, undonated = 0, empty = 0;
  for (uint64_t seed = 0; seed < numPrograms; ++seed) {
    TracedProgram program = property::randomProgram(seed);
    EXPECT_TRUE(program == property::randomProgram(seed));
    for (const TracedArgument &argument : program.arguments)
      ++(argument.donated ? donated : undonated);
    for (const TracedOp &op : program.ops) {
      ++ops[op.op.index()];
      if (const auto *draw = std::get_if<DrawOp>(&op.op)) {
        windows += draw->sampler.window.has_value();
        empty += numElements(draw->sampler.resultShape()).value() == 0;
      } else if (const auto *fold = std::get_if<FoldInOp>(&op.op)) {
        counts += fold->count != noValue;
      }
    }
  }
  for (size_t kind = 0; kind < ops.size(); ++kind)
    EXPECT_GE(ops[kind], 300) << "ops of kind " << kind;
  EXPECT_GE(windows, 300);
  EXPECT_GE(counts, 100);
  EXPECT_GE(donated, 500);
  EXPECT_GE(undonated, 500);
  EXPECT_GE(empty, 50);
}

} // namespace
} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Optimised = reference: what the compiler makes of a generated program gives
// what the interpreter gives for its traced form: bit for bit, but for sums and
// transcendental functions.

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>
#include <variant>

#include "gtest/gtest.h"

#include "backend/reference/interpreter/interpreter.h"
#include "frontend/compiler/stages.h"
#include "graft/compiler.h"
#include "graft/float16.h"
#include "tests/unit/property/random_program.h"

namespace graft {
namespace {

constexpr uint64_t numPrograms = 600;
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

template <typename T> T bitsAt(const Array &array, size_t index) {
  T value;
  std::memcpy(&value, array.bytes().value().data() + index * sizeof value,
              sizeof value);
  return value;
}

double valueAt(const Array &array, size_t index) {
  switch (array.dtype()) {
  case DType::F16:
    return fromFloat16(bitsAt<uint16_t>(array, index));
  case DType::BF16:
    return fromBFloat16(bitsAt<uint16_t>(array, index));
  case DType::F64:
    return bitsAt<double>(array, index);
  default:
    return bitsAt<float>(array, index);
  }
}

// Results are correct to one unit in the last place of 16 bits, sums of bounded
// elements to the error of an F32 sum.
void expectNear(const Array &actual, const Array &expected) {
  ASSERT_EQ(toString(actual.dtype(), actual.shape()),
            toString(expected.dtype(), expected.shape()));
  const double unit = actual.dtype() == DType::BF16  ? 0x1p-7
                      : actual.dtype() == DType::F16 ? 0x1p-10
                                                     : 1e-5;
  const auto count = static_cast<size_t>(numElements(actual.shape()).value());
  for (size_t i = 0; i < count; ++i) {
    const double a = valueAt(actual, i), e = valueAt(expected, i);
    if (a == e || (std::isnan(a) && std::isnan(e)))
      continue;
    ASSERT_NEAR(a, e, unit * std::abs(e) + 1e-3) << "element " << i;
  }
}

// One run of the compiled program against the interpreter's results.
void checkRun(const Executable &executable,
              const property::RandomProgram &random, uint64_t seed,
              int numThreads, const std::vector<Array> &expected) {
  SCOPED_TRACE(testing::Message() << numThreads << " threads");
  const TracedProgram &program = random.program;
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
    if (random.isExact[i])
      expectSameBytes((*results)[i], expected[i]);
    else
      expectNear((*results)[i], expected[i]);
  }
  EXPECT_EQ(stats.drawnElements, executable.plan().drawnElements);
  // Arguments are in memory and held by nobody else: prediction is exact.
  EXPECT_EQ(stats.peakBytes, executable.plan().peakBytes);
  for (size_t i = 0; i < arguments.size(); ++i)
    EXPECT_EQ(arguments[i].isDeleted(), program.arguments[i].donated)
        << program.arguments[i].name();
}

// Returns whether the program needs scratch.
bool checkProgram(uint64_t seed, bool largeTensors) {
  const property::RandomProgram random =
      property::randomProgram(seed, largeTensors);
  const TracedProgram &program = random.program;
  SCOPED_TRACE(testing::Message() << "seed " << seed << "\n"
                                  << toMlir(program).value_or("no IR"));
  absl::StatusOr<std::unique_ptr<Compilation>> traced =
      Compilation::emit(program);
  EXPECT_TRUE(traced.ok()) << traced.status();
  if (!traced.ok())
    return false;
  std::vector<Array> arguments = property::randomArguments(program, seed);
  absl::StatusOr<std::vector<Array>> expected =
      reference::interpret((*traced)->program(), arguments);
  EXPECT_TRUE(expected.ok()) << expected.status();
  if (!expected.ok())
    return false;
  for (const Array &argument : arguments)
    EXPECT_FALSE(argument.isDeleted());
  absl::StatusOr<std::shared_ptr<const Executable>> executable =
      compile(program);
  EXPECT_TRUE(executable.ok()) << executable.status();
  if (!executable.ok())
    return false;
  for (int numThreads : {1, 2, 3})
    checkRun(**executable, random, seed, numThreads, *expected);
  return !(*executable)->plan().scratch.empty();
}

TEST(Property, CompiledEqualsInterpreted) {
  int withScratch = 0;
  for (uint64_t seed = 0; seed < numPrograms; ++seed) {
    withScratch += checkProgram(seed, /*largeTensors=*/false);
    ASSERT_FALSE(testing::Test::HasFailure()) << "seed " << seed;
  }
  // Arithmetic element by element needs none.
  EXPECT_GE(withScratch, 60);
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
  std::vector<int> tensorOps(std::variant_size_v<decltype(TensorOp::op)>, 0);
  std::map<SamplerKind, int> samplers;
  int windows = 0, counts = 0, donated = 0, undonated = 0, empty = 0;
  for (uint64_t seed = 0; seed < numPrograms; ++seed) {
    const TracedProgram program = property::randomProgram(seed).program;
    EXPECT_TRUE(program == property::randomProgram(seed).program);
    for (const TracedArgument &argument : program.arguments)
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
  for (size_t kind = 0; kind < ops.size(); ++kind)
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
} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tests/unit/property/check_program.h"
#include "tests/unit/status.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <filesystem>
#include <unistd.h>

#include "gtest/gtest.h"

#include "absl/strings/str_cat.h"
#include "backend/reference/interpreter/interpreter.h"
#include "compiler/compilation.h"
#include "graft/checkpoint.h"
#include "graft/compiler.h"
#include "graft/float16.h"

namespace graft::property {
namespace {

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

// Returns `arguments` as arrays of a file, which is gone when they are.
std::vector<Array> inAFile(const std::vector<Array> &arguments) {
  const std::string path =
      std::filesystem::temp_directory_path() /
      absl::StrCat("graft-property-", getpid(), ".safetensors");
  std::vector<NamedArray> named;
  for (const Array &argument : arguments)
    named.push_back({absl::StrCat(named.size()), argument});
  const absl::Status saved = saveSafetensors(path, named);
  EXPECT_THAT(saved, IsOk());
  std::vector<Array> read;
  if (auto file = Checkpoint::open(path); file.ok())
    for (const NamedArray &tensor : named)
      read.push_back(file->array(tensor.name).value());
  std::filesystem::remove(path);
  EXPECT_EQ(read.size(), arguments.size());
  return read;
}

// One run of the compiled program against the interpreter's results.
void checkRun(const Executable &executable, const RandomProgram &random,
              const std::vector<Array> &arguments, int numThreads,
              int64_t predictedPeak, const std::vector<Array> &expected) {
  const TracedProgram &program = random.program;
  RunOptions options;
  options.numThreads = numThreads;
  RunStats stats;
  GRAFT_ASSERT_OK_AND_ASSIGN(std::vector<Array> results,
                             executable.run(arguments, options, &stats));
  ASSERT_EQ(results.size(), expected.size());
  for (size_t i = 0; i < expected.size(); ++i) {
    SCOPED_TRACE(program.results[i].path);
    if (random.isExact[i])
      expectSameBytes(results[i], expected[i]);
    else
      expectNear(results[i], expected[i]);
  }
  EXPECT_EQ(stats.drawnElements, executable.plan().drawnElements);
  EXPECT_EQ(stats.peakBytes, predictedPeak);
  for (size_t i = 0; i < arguments.size(); ++i)
    EXPECT_EQ(arguments[i].isDeleted(), program.arguments[i].donated)
        << program.arguments[i].name();
}

} // namespace

std::optional<Plan> checkProgram(const RandomProgram &random, uint64_t seed) {
  const TracedProgram &program = random.program;
  SCOPED_TRACE(testing::Message() << "seed " << seed << "\n"
                                  << toMlir(program).value_or("no IR"));
  absl::StatusOr<std::unique_ptr<Compilation>> traced =
      Compilation::emit(program);
  EXPECT_THAT(traced.status(), IsOk());
  if (!traced.ok())
    return std::nullopt;
  const std::vector<Array> arguments = randomArguments(random, seed);
  absl::StatusOr<std::vector<Array>> expected =
      reference::interpret((*traced)->program(), arguments);
  EXPECT_THAT(expected.status(), IsOk());
  if (!expected.ok())
    return std::nullopt;
  for (const Array &argument : arguments)
    EXPECT_FALSE(argument.isDeleted());
  absl::StatusOr<std::shared_ptr<const Executable>> executable =
      compile(program);
  EXPECT_THAT(executable.status(), IsOk());
  if (!executable.ok())
    return std::nullopt;
  const Plan &plan = (*executable)->plan();
  if (random.liveElements)
    EXPECT_EQ(plan.drawnElements, *random.liveElements);
  for (int numThreads : {1, 2, 3}) {
    SCOPED_TRACE(testing::Message() << numThreads << " threads");
    // In memory and held by nobody else.
    checkRun(**executable, random, randomArguments(random, seed), numThreads,
             plan.peakBytes, *expected);
  }
  if (!arguments.empty()) {
    SCOPED_TRACE("from a file");
    checkRun(**executable, random, inAFile(arguments), 2,
             plan.peakBytesFromFiles, *expected);
  }
  return plan;
}

} // namespace graft::property

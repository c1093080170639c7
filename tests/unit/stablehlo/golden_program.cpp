// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tests/unit/stablehlo/golden_program.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>

#include "gtest/gtest.h"

#include "graft/checkpoint.h"
#include "graft/float16.h"

namespace graft {

namespace {

const std::string directory = GRAFT_GOLDEN_DIR "/programs/";

std::string numbered(const char *prefix, size_t number) {
  std::string digits = std::to_string(number);
  return prefix + std::string(3 - digits.size(), '0') + digits;
}

/// The elements of an array of F32 or BF16.
std::vector<float> floats(const Array &array) {
  if (array.dtype() == DType::F32) {
    auto span = array.span<float>().value();
    return {span.begin(), span.end()};
  }
  std::vector<float> values;
  const auto bytes = *array.bytes();
  for (size_t i = 0; i + 1 < bytes.size(); i += 2)
    values.push_back(fromBFloat16(
        static_cast<uint16_t>(std::to_integer<int>(bytes[i]) |
                              std::to_integer<int>(bytes[i + 1]) << 8)));
  return values;
}

void expectNear(const Array &found, const Array &expected, double tolerance,
                const std::string &name) {
  std::vector<float> a = floats(found), b = floats(expected);
  ASSERT_EQ(a.size(), b.size());
  for (size_t i = 0; i < a.size(); ++i) {
    bool isSame = a[i] == b[i] || (std::isnan(a[i]) && std::isnan(b[i]));
    EXPECT_TRUE(isSame || std::abs(a[i] - b[i]) <=
                              tolerance * std::max(1.0f, std::abs(b[i])))
        << name << ", element " << i << ": " << a[i] << ", expected " << b[i];
  }
}

} // namespace

absl::StatusOr<GoldenProgram> runGolden(const std::string &name,
                                        const std::vector<int> &kept) {
  std::string file = directory + name + ".generic.mlir";
  std::stringstream text;
  text << std::ifstream(file).rdbuf();
  absl::StatusOr<TracedProgram> traced = importStableHlo(text.str(), file);
  if (!traced.ok())
    return traced.status();
  GoldenProgram program{*std::move(traced), nullptr, {}, {}};
  auto executable = compile(program.traced);
  if (!executable.ok())
    return executable.status();
  program.executable = *std::move(executable);
  auto in = Checkpoint::open(directory + name + ".in.safetensors");
  auto out = Checkpoint::open(directory + name + ".out.safetensors");
  if (!in.ok() || !out.ok())
    return in.ok() ? out.status() : in.status();
  std::vector<Array> arguments;
  for (int place : kept)
    arguments.push_back(in->array(numbered("arg", place)).value());
  auto results = program.executable->run(arguments);
  if (!results.ok())
    return results.status();
  program.results = *std::move(results);
  for (size_t i = 0; i < program.results.size(); ++i)
    program.expected.push_back(out->array(numbered("out", i)).value());
  return program;
}

void expectGolden(const GoldenProgram &program, size_t i, double tolerance) {
  const Array &found = program.results[i], &expected = program.expected[i];
  const std::string &name = program.traced.results[i].path;
  ASSERT_EQ(found.dtype(), expected.dtype()) << name;
  ASSERT_EQ(found.shape(), expected.shape()) << name;
  if (tolerance > 0 && isComputableFloat(found.dtype()))
    expectNear(found, expected, tolerance, name);
  else
    EXPECT_TRUE(*found.bytes() == *expected.bytes()) << name;
}

std::string testName(std::string golden) {
  std::replace(golden.begin(), golden.end(), '.', '_');
  return golden;
}

} // namespace graft

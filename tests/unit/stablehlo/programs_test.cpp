// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "graft/checkpoint.h"
#include "graft/compiler.h"
#include "graft/stablehlo.h"

namespace graft {
namespace {

const std::string directory = GRAFT_GOLDEN_DIR "/programs/";

std::string numbered(const char *prefix, size_t number) {
  std::string digits = std::to_string(number);
  return prefix + std::string(3 - digits.size(), '0') + digits;
}

struct ProgramCase {
  const char *name;
  std::vector<int> kept; ///< places of @main's arguments in the Python call
  std::vector<std::string> paths;
};

class StableHloPrograms : public ::testing::TestWithParam<ProgramCase> {};

// Every result has the bits that JAX gave under jit.
TEST_P(StableHloPrograms, GivesWhatJaxGives) {
  const ProgramCase &test = GetParam();
  std::string file = directory + test.name + ".generic.mlir";
  std::stringstream text;
  text << std::ifstream(file).rdbuf();
  absl::StatusOr<TracedProgram> program = importStableHlo(text.str(), file);
  ASSERT_TRUE(program.ok()) << program.status();
  auto executable = compile(*program);
  ASSERT_TRUE(executable.ok()) << executable.status();
  auto in = Checkpoint::open(directory + test.name + ".in.safetensors");
  auto out = Checkpoint::open(directory + test.name + ".out.safetensors");
  ASSERT_TRUE(in.ok() && out.ok());
  std::vector<Array> arguments;
  for (int place : test.kept)
    arguments.push_back(in->array(numbered("arg", place)).value());
  auto results = (*executable)->run(arguments);
  ASSERT_TRUE(results.ok()) << results.status();
  ASSERT_EQ(results->size(), test.paths.size());
  for (size_t i = 0; i < results->size(); ++i) {
    EXPECT_EQ(program->results[i].path, test.paths[i]);
    Array expected = out->array(numbered("out", i)).value();
    EXPECT_EQ((*results)[i].dtype(), expected.dtype());
    EXPECT_EQ((*results)[i].shape(), expected.shape());
    EXPECT_EQ(*(*results)[i].bytes(), *expected.bytes()) << test.paths[i];
  }
}

INSTANTIATE_TEST_SUITE_P(
    Movement, StableHloPrograms,
    ::testing::Values(ProgramCase{"qkv_fusion",
                                  {0, 1, 3, 4, 5, 6, 7},
                                  {"k", "out_T", "q", "qkv_bias", "qkv_kernel",
                                   "stack", "v"}},
                      ProgramCase{"stack_existing",
                                  {0, 1, 2, 3, 4, 5, 6, 7},
                                  {"linear1.bias", "linear1.kernel",
                                   "linear2.bias", "linear2.kernel"}}),
    [](const auto &info) { return std::string(info.param.name); });

} // namespace
} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <algorithm>
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

/// What the transformer holds.
const std::vector<std::string> transformerPaths = {"blocks.0.attn.key.bias",
                                                   "blocks.0.attn.key.kernel",
                                                   "blocks.0.attn.out.bias",
                                                   "blocks.0.attn.out.kernel",
                                                   "blocks.0.attn.query.bias",
                                                   "blocks.0.attn.query.kernel",
                                                   "blocks.0.attn.value.bias",
                                                   "blocks.0.attn.value.kernel",
                                                   "blocks.0.down.bias",
                                                   "blocks.0.down.kernel",
                                                   "blocks.0.ln1.bias",
                                                   "blocks.0.ln1.scale",
                                                   "blocks.0.ln2.bias",
                                                   "blocks.0.ln2.scale",
                                                   "blocks.0.up.bias",
                                                   "blocks.0.up.kernel",
                                                   "blocks.1.attn.key.bias",
                                                   "blocks.1.attn.key.kernel",
                                                   "blocks.1.attn.out.bias",
                                                   "blocks.1.attn.out.kernel",
                                                   "blocks.1.attn.query.bias",
                                                   "blocks.1.attn.query.kernel",
                                                   "blocks.1.attn.value.bias",
                                                   "blocks.1.attn.value.kernel",
                                                   "blocks.1.down.bias",
                                                   "blocks.1.down.kernel",
                                                   "blocks.1.ln1.bias",
                                                   "blocks.1.ln1.scale",
                                                   "blocks.1.ln2.bias",
                                                   "blocks.1.ln2.scale",
                                                   "blocks.1.up.bias",
                                                   "blocks.1.up.kernel",
                                                   "embed.embedding",
                                                   "head.kernel",
                                                   "lnf.bias",
                                                   "lnf.scale"};

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

INSTANTIATE_TEST_SUITE_P(
    Initialization, StableHloPrograms,
    ::testing::Values(
        ProgramCase{"full_init_mlp",
                    {0},
                    {"linear1.bias", "linear1.kernel", "linear2.bias",
                     "linear2.kernel"}},
        ProgramCase{"partial_init",
                    {0, 1, 2, 3, 4},
                    {"linear1.bias", "linear1.kernel", "linear1.lora.lora_a",
                     "linear1.lora.lora_b", "linear2.bias", "linear2.kernel"}},
        ProgramCase{"partial_init_nodonate",
                    {0, 1, 2, 3, 4},
                    {"linear1.bias", "linear1.kernel", "linear1.lora.lora_a",
                     "linear1.lora.lora_b", "linear2.bias", "linear2.kernel"}},
        ProgramCase{"transformer_init", {0}, transformerPaths},
        ProgramCase{"cnn_init",
                    {0},
                    {"bn.bias", "bn.mean", "bn.scale", "bn.var", "conv1.bias",
                     "conv1.kernel", "conv2.bias", "conv2.kernel", "fc.bias",
                     "fc.kernel"}},
        ProgramCase{"lora_all",
                    {0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12,
                     13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
                     26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36},
                    {"blocks.0.attn.key.bias",
                     "blocks.0.attn.key.kernel",
                     "blocks.0.attn.out.bias",
                     "blocks.0.attn.out.kernel",
                     "blocks.0.attn.query.bias",
                     "blocks.0.attn.query.kernel",
                     "blocks.0.attn.value.bias",
                     "blocks.0.attn.value.kernel",
                     "blocks.0.down.bias",
                     "blocks.0.down.kernel",
                     "blocks.0.down.lora.lora_a",
                     "blocks.0.down.lora.lora_b",
                     "blocks.0.ln1.bias",
                     "blocks.0.ln1.scale",
                     "blocks.0.ln2.bias",
                     "blocks.0.ln2.scale",
                     "blocks.0.up.bias",
                     "blocks.0.up.kernel",
                     "blocks.0.up.lora.lora_a",
                     "blocks.0.up.lora.lora_b",
                     "blocks.1.attn.key.bias",
                     "blocks.1.attn.key.kernel",
                     "blocks.1.attn.out.bias",
                     "blocks.1.attn.out.kernel",
                     "blocks.1.attn.query.bias",
                     "blocks.1.attn.query.kernel",
                     "blocks.1.attn.value.bias",
                     "blocks.1.attn.value.kernel",
                     "blocks.1.down.bias",
                     "blocks.1.down.kernel",
                     "blocks.1.down.lora.lora_a",
                     "blocks.1.down.lora.lora_b",
                     "blocks.1.ln1.bias",
                     "blocks.1.ln1.scale",
                     "blocks.1.ln2.bias",
                     "blocks.1.ln2.scale",
                     "blocks.1.up.bias",
                     "blocks.1.up.kernel",
                     "blocks.1.up.lora.lora_a",
                     "blocks.1.up.lora.lora_b",
                     "embed.embedding",
                     "head.kernel",
                     "head.lora.lora_a",
                     "head.lora.lora_b",
                     "lnf.bias",
                     "lnf.scale"}},
        ProgramCase{"reinit_head",
                    {0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11,
                     12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
                     24, 25, 26, 27, 28, 29, 30, 31, 32, 34, 35, 36},
                    transformerPaths},
        ProgramCase{"bf16_init", {0}, transformerPaths},
        ProgramCase{"stack_vmap_init", {0}, {"bias", "kernel"}},
        ProgramCase{"full_init_mlp.legacy",
                    {0},
                    {"linear1.bias", "linear1.kernel", "linear2.bias",
                     "linear2.kernel"}},
        ProgramCase{"partial_init.legacy",
                    {0, 1, 2, 3, 4},
                    {"linear1.bias", "linear1.kernel", "linear1.lora.lora_a",
                     "linear1.lora.lora_b", "linear2.bias", "linear2.kernel"}},
        ProgramCase{"transformer_init.legacy", {0}, transformerPaths},
        ProgramCase{"bf16_init.legacy", {0}, transformerPaths}),
    [](const auto &info) {
      std::string name = info.param.name;
      std::replace(name.begin(), name.end(), '.', '_');
      return name;
    });

} // namespace
} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <gtest/gtest.h>

#include "tests/unit/stablehlo/golden_program.h"

namespace graft {
namespace {

struct ProgramCase {
  const char *name;
  std::vector<int> kept; ///< places of @main's arguments in the Python call
  std::vector<std::string> paths;
  double tolerance = 0; ///< 0: the bits that JAX gave under jit
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

TEST_P(StableHloPrograms, GivesWhatJaxGives) {
  const ProgramCase &test = GetParam();
  auto program = runGolden(test.name, test.kept);
  ASSERT_TRUE(program.ok()) << program.status();
  ASSERT_EQ(program->results.size(), test.paths.size());
  for (size_t i = 0; i < test.paths.size(); ++i) {
    EXPECT_EQ(program->traced.results[i].path, test.paths[i]);
    expectGolden(*program, i, test.tolerance);
  }
}

// A vocabulary grows by rows that are drawn; what was there is not.
TEST(StableHloProgramPlans, DrawsOnlyNewRows) {
  auto program = runGolden("vocab_resize", {0, 1});
  ASSERT_TRUE(program.ok()) << program.status();
  EXPECT_EQ(program->executable->plan().drawnElements, 5 * 8);
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
                                   "linear2.bias", "linear2.kernel"}},
                      ProgramCase{"vocab_resize",
                                  {0, 1},
                                  {"at_set", "cat", "dus", "gather", "mean",
                                   "pad", "slice"}}),
    [](const auto &info) { return std::string(info.param.name); });

INSTANTIATE_TEST_SUITE_P(
    Rounded, StableHloPrograms,
    ::testing::Values(
        ProgramCase{"cnn_fwd",
                    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10},
                    {"0", "1.bn.mean", "1.bn.var"},
                    1e-5},
        ProgramCase{"transformer_fwd",
                    {0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12,
                     13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
                     26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36},
                    {"result0"},
                    1e-5},
        ProgramCase{"orthogonal_init", {0}, {"a", "b"}, 1e-5},
        ProgramCase{"gru_init",
                    {0},
                    {"dense_h.kernel", "dense_i.bias", "dense_i.kernel"},
                    1e-5},
        ProgramCase{"scan_fwd", {0, 1, 2}, {"result0"}, 1e-5}),
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
    [](const auto &info) { return testName(info.param.name); });

} // namespace
} // namespace graft

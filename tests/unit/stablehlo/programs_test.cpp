// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <algorithm>
#include <numeric>

#include "gtest/gtest.h"

#include "tests/unit/stablehlo/golden_program.h"
#include "tests/unit/status.h"

namespace graft {
namespace {

struct ProgramCase {
  const char *name;
  std::vector<int> kept; ///< places of @main's arguments in the Python call
  std::vector<std::string> paths;
  double tolerance = 0; ///< 0: the bits that JAX gave under jit
};

/// What the transformer holds; with the LoRAs that lora_all gives to three
/// kinds of its layers.
std::vector<std::string> transformerPaths(bool hasLora = false) {
  std::vector<std::string> paths = {"embed.embedding", "head.kernel",
                                    "lnf.bias", "lnf.scale"};
  for (std::string block : {"blocks.0.", "blocks.1."})
    for (const char *leaf :
         {"attn.key.bias", "attn.key.kernel", "attn.out.bias",
          "attn.out.kernel", "attn.query.bias", "attn.query.kernel",
          "attn.value.bias", "attn.value.kernel", "down.bias", "down.kernel",
          "ln1.bias", "ln1.scale", "ln2.bias", "ln2.scale", "up.bias",
          "up.kernel"})
      paths.push_back(block + leaf);
  if (hasLora)
    for (std::string layer : {"blocks.0.down", "blocks.0.up", "blocks.1.down",
                              "blocks.1.up", "head"})
      for (const char *factor : {".lora.lora_a", ".lora.lora_b"})
        paths.push_back(layer + factor);
  std::sort(paths.begin(), paths.end());
  return paths;
}

/// The places of a transformer's leaves and of what it is called with.
std::vector<int> upTo37() {
  std::vector<int> places(37);
  std::iota(places.begin(), places.end(), 0);
  return places;
}

std::vector<int> upTo37Without33() {
  std::vector<int> places = upTo37();
  std::erase(places, 33);
  return places;
}

const std::vector<std::string> mlpPaths = {"linear1.bias", "linear1.kernel",
                                           "linear2.bias", "linear2.kernel"};
const std::vector<std::string> partialPaths = {
    "linear1.bias",        "linear1.kernel", "linear1.lora.lora_a",
    "linear1.lora.lora_b", "linear2.bias",   "linear2.kernel"};

class StableHloPrograms : public ::testing::TestWithParam<ProgramCase> {};

std::string nameOf(const ::testing::TestParamInfo<ProgramCase> &info) {
  return testName(info.param.name);
}

TEST_P(StableHloPrograms, GivesWhatJaxGives) {
  const ProgramCase &test = GetParam();
  GRAFT_ASSERT_OK_AND_ASSIGN(auto program, runGolden(test.name, test.kept));
  ASSERT_EQ(program.results.size(), test.paths.size());
  for (size_t i = 0; i < test.paths.size(); ++i) {
    EXPECT_EQ(program.traced.results[i].path, test.paths[i]);
    expectGolden(program, i, test.tolerance);
  }
}

// A vocabulary grows by rows that are drawn; what was there is not.
TEST(StableHloProgramPlans, DrawsOnlyNewRows) {
  GRAFT_ASSERT_OK_AND_ASSIGN(auto program, runGolden("vocab_resize", {0, 1}));
  EXPECT_EQ(program.executable->plan().drawnElements, 5 * 8);
}

const ProgramCase movement[] = {
    {"qkv_fusion",
     {0, 1, 3, 4, 5, 6, 7},
     {"k", "out_T", "q", "qkv_bias", "qkv_kernel", "stack", "v"}},
    {"stack_existing", {0, 1, 2, 3, 4, 5, 6, 7}, mlpPaths},
    {"vocab_resize",
     {0, 1},
     {"at_set", "cat", "dus", "gather", "mean", "pad", "slice"}}};
INSTANTIATE_TEST_SUITE_P(Movement, StableHloPrograms,
                         ::testing::ValuesIn(movement), nameOf);

const ProgramCase rounded[] = {
    {"cnn_fwd",
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10},
     {"0", "1.bn.mean", "1.bn.var"},
     1e-5},
    {"transformer_fwd", upTo37(), {"result0"}, 1e-5},
    {"orthogonal_init", {0}, {"a", "b"}, 1e-5},
    {"gru_init",
     {0},
     {"dense_h.kernel", "dense_i.bias", "dense_i.kernel"},
     1e-5},
    {"scan_fwd", {0, 1, 2}, {"result0"}, 1e-5}};
INSTANTIATE_TEST_SUITE_P(Rounded, StableHloPrograms,
                         ::testing::ValuesIn(rounded), nameOf);

const ProgramCase initialization[] = {
    {"full_init_mlp", {0}, mlpPaths},
    {"partial_init", {0, 1, 2, 3, 4}, partialPaths},
    {"partial_init_nodonate", {0, 1, 2, 3, 4}, partialPaths},
    {"transformer_init", {0}, transformerPaths()},
    {"cnn_init",
     {0},
     {"bn.bias", "bn.mean", "bn.scale", "bn.var", "conv1.bias", "conv1.kernel",
      "conv2.bias", "conv2.kernel", "fc.bias", "fc.kernel"}},
    {"lora_all", upTo37(), transformerPaths(/*hasLora=*/true)},
    {"reinit_head", upTo37Without33(), transformerPaths()},
    {"bf16_init", {0}, transformerPaths()},
    {"stack_vmap_init", {0}, {"bias", "kernel"}},
    {"full_init_mlp.legacy", {0}, mlpPaths},
    {"partial_init.legacy", {0, 1, 2, 3, 4}, partialPaths},
    {"transformer_init.legacy", {0}, transformerPaths()},
    {"bf16_init.legacy", {0}, transformerPaths()}};
INSTANTIATE_TEST_SUITE_P(Initialization, StableHloPrograms,
                         ::testing::ValuesIn(initialization), nameOf);

} // namespace
} // namespace graft

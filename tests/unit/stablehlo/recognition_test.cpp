// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "absl/strings/match.h"
#include "absl/strings/str_replace.h"
#include "graft/stablehlo.h"

namespace graft {
namespace {

std::string partialInit() {
  std::stringstream text;
  text << std::ifstream(GRAFT_GOLDEN_DIR "/programs/partial_init.generic.mlir")
              .rdbuf();
  return text.str();
}

std::vector<Sampler> draws(const TracedProgram &program) {
  std::vector<Sampler> samplers;
  for (const TracedOp &op : program.ops)
    if (auto *draw = std::get_if<DrawOp>(&op.op))
      samplers.push_back(draw->sampler);
  return samplers;
}

TEST(StableHloRecognition, HeedsNoNames) {
  std::string text =
      absl::StrReplaceAll(partialInit(), {{"_threefry_fold_in", "a"},
                                          {"threefry2x32", "b"},
                                          {"_uniform", "c"},
                                          {"closed_call", "d"}});
  auto program = importStableHlo(text, "f.mlir");
  ASSERT_TRUE(program.ok()) << program.status();
  std::vector<Sampler> samplers = draws(*program);
  ASSERT_EQ(samplers.size(), 1u);
  EXPECT_EQ(samplers[0].kind, SamplerKind::Uniform);
  EXPECT_EQ(samplers[0].shape, (Shape{4, 3}));
}

// A generator that differs from threefry in one constant is another generator.
TEST(StableHloRecognition, RefusesWhatOnlyLooksLikeThreefry) {
  std::string text = partialInit();
  for (auto [from, to] : {std::pair("[13, 15, 26, 6]", "[13, 15, 26, 7]"),
                          std::pair("[17, 29, 16, 24]", "[17, 28, 16, 24]"),
                          std::pair("466688986", "466688987")}) {
    ASSERT_TRUE(absl::StrContains(text, from));
    auto program =
        importStableHlo(absl::StrReplaceAll(text, {{from, to}}), "f.mlir");
    EXPECT_EQ(program.status().code(), absl::StatusCode::kUnimplemented);
    EXPECT_TRUE(
        absl::StrContains(program.status().message(), "is not supported: "))
        << program.status();
  }
}

} // namespace
} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <algorithm>
#include <fstream>
#include <sstream>

#include "gtest/gtest.h"

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "graft/stablehlo.h"
#include "tests/unit/status.h"

namespace graft {
namespace {

std::string golden(const std::string &name) {
  std::stringstream text;
  text << std::ifstream(GRAFT_GOLDEN_DIR "/programs/" + name + ".generic.mlir")
              .rdbuf();
  return text.str();
}

std::string partialInit() { return golden("partial_init"); }

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
  GRAFT_ASSERT_OK_AND_ASSIGN(auto program, importStableHlo(text, "f.mlir"));
  std::vector<Sampler> samplers = draws(program);
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

// Nor is what differs in one number or op from a draw that draw.
TEST(StableHloRecognition, RefusesWhatOnlyLooksLikeADraw) {
  std::string text = golden("ops_draws");
  for (auto [from, to, op] :
       {std::tuple("dense<65536> : tensor<ui32>", "dense<65537> : tensor<ui32>",
                   "stablehlo.convert"),
        std::tuple("\"stablehlo.sign\"", "\"stablehlo.abs\"",
                   "stablehlo.custom_call")}) {
    ASSERT_TRUE(absl::StrContains(text, from));
    auto program =
        importStableHlo(absl::StrReplaceAll(text, {{from, to}}), "f.mlir");
    EXPECT_EQ(program.status().code(), absl::StatusCode::kUnimplemented);
    EXPECT_TRUE(absl::StrContains(program.status().message(),
                                  absl::StrCat(op, " is not supported")))
        << program.status();
  }
}

TEST(StableHloRecognition, RaisesDrawsOfIntegersAndBooleans) {
  GRAFT_ASSERT_OK_AND_ASSIGN(auto program,
                             importStableHlo(golden("ops_draws"), "f.mlir"));
  auto count = [&](SamplerKind kind) {
    std::vector<Sampler> all = draws(program);
    return std::count_if(all.begin(), all.end(), [&](const Sampler &sampler) {
      return sampler.kind == kind;
    });
  };
  EXPECT_EQ(count(SamplerKind::RandomBits), 3);
  EXPECT_EQ(count(SamplerKind::RandInt), 6);
  EXPECT_EQ(count(SamplerKind::Bernoulli), 1);
  EXPECT_EQ(count(SamplerKind::Orthogonal), 1);
}

} // namespace
} // namespace graft

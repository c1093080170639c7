// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Programs of one family of operations each, which stablehlo_ops.py wrote.

#include <gtest/gtest.h>

#include "tests/unit/stablehlo/golden_program.h"

namespace graft {
namespace {

struct OpsCase {
  const char *name;
  int numArguments;
  double tolerance; ///< 0: the bits that JAX gave
};

class StableHloOps : public ::testing::TestWithParam<OpsCase> {};

TEST_P(StableHloOps, GiveWhatJaxGives) {
  const OpsCase &test = GetParam();
  std::vector<int> places;
  for (int i = 0; i < test.numArguments; ++i)
    places.push_back(i);
  auto program = runGolden(test.name, places);
  ASSERT_TRUE(program.ok()) << program.status();
  for (size_t i = 0; i < program->results.size(); ++i)
    expectGolden(*program, i, test.tolerance);
}

INSTANTIATE_TEST_SUITE_P(
    All, StableHloOps,
    ::testing::Values(
        OpsCase{"ops_draws", 3, 1e-5}, OpsCase{"ops_draws.legacy", 3, 1e-5},
        OpsCase{"ops_draws64", 1, 0}, OpsCase{"ops_draws64.legacy", 1, 0},
        OpsCase{"ops_functions", 2, 1e-6}, OpsCase{"ops_indexing", 4, 0},
        OpsCase{"ops_known_draws", 0, 0},
        OpsCase{"ops_known_draws.legacy", 0, 0},
        OpsCase{"ops_products", 8, 1e-5}, OpsCase{"ops_reductions", 5, 1e-5},
        OpsCase{"ops_rounding", 5, 0}, OpsCase{"ops_sums", 3, 0},
        OpsCase{"ops_updates", 6, 0}),
    [](const auto &info) { return testName(info.param.name); });

} // namespace
} // namespace graft

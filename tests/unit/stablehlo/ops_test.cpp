// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Programs of one family of operations each, which stablehlo_ops.py wrote.

#include <numeric>

#include "gtest/gtest.h"

#include "tests/unit/stablehlo/golden_program.h"
#include "tests/unit/status.h"

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
  std::vector<int> places(test.numArguments);
  std::iota(places.begin(), places.end(), 0);
  GRAFT_ASSERT_OK_AND_ASSIGN(auto program, runGolden(test.name, places));
  for (size_t i = 0; i < program.results.size(); ++i)
    expectGolden(program, i, test.tolerance);
}

const OpsCase cases[] = {
    {"ops_algebra", 5, 0},      {"ops_roots", 4, 1e-6},
    {"ops_draws", 3, 1e-5},     {"ops_draws.legacy", 3, 1e-5},
    {"ops_draws64", 1, 0},      {"ops_draws64.legacy", 1, 0},
    {"ops_functions", 2, 1e-6}, {"ops_indexing", 4, 0},
    {"ops_known_draws", 0, 0},  {"ops_known_draws.legacy", 0, 0},
    {"ops_products", 8, 1e-5},  {"ops_reductions", 5, 1e-5},
    {"ops_rounding", 5, 0},     {"ops_sums", 3, 0},
    {"ops_updates", 6, 0}};
INSTANTIATE_TEST_SUITE_P(All, StableHloOps, ::testing::ValuesIn(cases),
                         [](const auto &info) {
                           return testName(info.param.name);
                         });

} // namespace
} // namespace graft

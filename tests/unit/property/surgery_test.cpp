// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Optimised = oracle, for programs that do nothing but surgery.

#include <cstdlib>

#include "gtest/gtest.h"

#include "tests/unit/property/check_program.h"
#include "tests/unit/property/random_surgery.h"

namespace graft::property {
namespace {

constexpr uint64_t numPrograms = 600;
constexpr uint64_t numLargePrograms = 6;

/// What programs amount to, so that the generator is known to reach it.
struct Coverage {
  int counted = 0, kept = 0, moved = 0, inPlace = 0, forwarded = 0;

  void add(const RandomProgram &random, const Plan &plan) {
    counted += random.liveElements > 0;
    kept += plan.keptBytes > 0;
    moved += plan.movedBytes > 0;
    forwarded += plan.forwardedBytes > 0;
    for (const Plan::Result &result : plan.results)
      inPlace += result.donated && result.origin == Plan::Origin::Computed;
  }
};

void checkSurgery(uint64_t seed, bool largeTensors, Coverage &coverage) {
  const RandomProgram random = randomSurgery(seed, largeTensors);
  const std::optional<Plan> plan = checkProgram(random, seed);
  if (!plan)
    return;
  coverage.add(random, *plan);
}

TEST(Surgery, CompiledEqualsInterpreted) {
  Coverage coverage;
  for (uint64_t seed = 0; seed < numPrograms; ++seed) {
    checkSurgery(seed, /*largeTensors=*/false, coverage);
    ASSERT_FALSE(HasFailure()) << "seed " << seed;
  }
  EXPECT_GE(coverage.counted, 100);
  EXPECT_GE(coverage.kept, 20);
  EXPECT_GE(coverage.moved, 100);
  EXPECT_GE(coverage.inPlace, 10);
  EXPECT_GE(coverage.forwarded, 50);
}

TEST(Surgery, CompiledEqualsInterpretedInManyTiles) {
  Coverage coverage;
  for (uint64_t seed = 0; seed < numLargePrograms; ++seed) {
    checkSurgery(seed, /*largeTensors=*/true, coverage);
    ASSERT_FALSE(HasFailure()) << "seed " << seed;
  }
}

// By hand: as many programs as wanted, from any seed on; all that fail are
// shown.
//   GRAFT_SEEDS=1000000:20000 GraftPropertyTests --gtest_filter='*ByHand'
TEST(Surgery, ByHand) {
  const char *seeds = std::getenv("GRAFT_SEEDS");
  if (!seeds)
    GTEST_SKIP() << "GRAFT_SEEDS is not set";
  char *rest = nullptr;
  const uint64_t first = std::strtoull(seeds, &rest, 10);
  ASSERT_EQ(*rest, ':') << "expected FIRST:COUNT, got " << seeds;
  const uint64_t end = first + std::strtoull(rest + 1, nullptr, 10);
  Coverage coverage;
  for (uint64_t seed = first; seed < end; ++seed) {
    checkSurgery(seed, /*largeTensors=*/seed % 200 == 0, coverage);
    checkProgram(randomProgram(seed), seed);
  }
}

} // namespace
} // namespace graft::property

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/tiles/tiles.h"

#include <cstdlib>

#include "tests/unit/status.h"

namespace graft {
namespace {

constexpr char variable[] = "GRAFT_NUM_THREADS";

class ThreadsTest : public ::testing::Test {
protected:
  void TearDown() override { unsetenv(variable); }
};

TEST_F(ThreadsTest, TheVariableIsANumberOfThreads) {
  for (auto [text, threads] : {std::pair("3", 3), {" 4 ", 4}, {"5000", 1024}}) {
    setenv(variable, text, 1);
    EXPECT_EQ(effectiveThreads(0).value_or(-1), threads);
  }
  setenv(variable, "", 1);
  EXPECT_GE(effectiveThreads(0).value_or(-1), 1);
}

TEST_F(ThreadsTest, AnythingElseIsAnErrorUnlessANumberIsGiven) {
  for (const char *text :
       {"abc", "0", "-1", "2.5", "1e3", "4x", "99999999999999999999", "\xff"}) {
    setenv(variable, text, 1);
    EXPECT_THAT(effectiveThreads(0).status(),
                FailsWith(absl::StatusCode::kInvalidArgument,
                          "GRAFT_NUM_THREADS to be a number of threads"));
    EXPECT_EQ(effectiveThreads(2).value_or(-1), 2);
  }
}

} // namespace
} // namespace graft

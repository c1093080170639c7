// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What tests expect of an absl::Status.
//
//   EXPECT_THAT(save(model, path), IsOk());
//   EXPECT_THAT(restored.status(), FailsWith("no tensor"));
//   GRAFT_ASSERT_OK_AND_ASSIGN(State values, state(model));
//
// The matchers are of a Status alone, and not of a StatusOr, so that they are
// compiled once and not in each test.

#ifndef GRAFT_TESTS_UNIT_STATUS_H
#define GRAFT_TESTS_UNIT_STATUS_H

#include <string>
#include <utility>

#include "absl/status/status.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace graft {

using StatusMatcher = ::testing::Matcher<const absl::Status &>;

StatusMatcher IsOk();

/// Matches a failure with `code`, or with any, whose message contains `part`.
StatusMatcher FailsWith(absl::StatusCode code, std::string part);
StatusMatcher FailsWith(std::string part);

/// Matches an absl::StatusOr that has a value which `inner` matches.
MATCHER_P(IsOkAndHolds, inner, "is OK and holds the value") {
  return ExplainMatchResult(IsOk(), arg.status(), result_listener) &&
         ExplainMatchResult(inner, *arg, result_listener);
}

} // namespace graft

/// Ends the test if the expression fails; else makes `variable` of its value.
#define GRAFT_ASSERT_OK_AND_ASSIGN(variable, ...)                              \
  GRAFT_ASSERT_OK_AND_ASSIGN_(GRAFT_CONCATENATED(result, __LINE__), variable,  \
                              __VA_ARGS__)
#define GRAFT_ASSERT_OK_AND_ASSIGN_(result, variable, ...)                     \
  auto result = (__VA_ARGS__);                                                 \
  ASSERT_THAT(result.status(), ::graft::IsOk());                               \
  variable = *std::move(result)
#define GRAFT_CONCATENATED(a, b) GRAFT_CONCATENATED_(a, b)
#define GRAFT_CONCATENATED_(a, b) a##b

#endif // GRAFT_TESTS_UNIT_STATUS_H

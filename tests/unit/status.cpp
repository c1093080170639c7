// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tests/unit/status.h"

#include <optional>
#include <ostream>

#include "absl/strings/match.h"

namespace graft {
namespace {

// Matches what has `code`, where there is one, and `part` in its message.
class Has {
public:
  using is_gtest_matcher = void;

  Has(std::optional<absl::StatusCode> code, std::string part)
      : code(code), part(std::move(part)) {}

  bool MatchAndExplain(const absl::Status &status,
                       ::testing::MatchResultListener *listener) const {
    *listener << status.ToString();
    return code.value_or(status.code()) == status.code() &&
           absl::StrContains(status.message(), part) &&
           (code == absl::StatusCode::kOk || !status.ok());
  }
  void DescribeTo(std::ostream *out) const { describe(out, "is "); }
  void DescribeNegationTo(std::ostream *out) const { describe(out, "is not "); }

private:
  void describe(std::ostream *out, const char *verb) const {
    *out << verb;
    if (code)
      *out << *code;
    else
      *out << "a failure";
    if (!part.empty())
      *out << " that says " << ::testing::PrintToString(part);
  }

  std::optional<absl::StatusCode> code;
  std::string part;
};

} // namespace

StatusMatcher IsOk() { return Has(absl::StatusCode::kOk, ""); }

StatusMatcher FailsWith(absl::StatusCode code, std::string part) {
  return Has(code, std::move(part));
}

StatusMatcher FailsWith(std::string part) {
  return Has(std::nullopt, std::move(part));
}

} // namespace graft

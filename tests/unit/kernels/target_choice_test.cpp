// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/kernels/target_choice.h"

#include <cstdlib>
#include <string>

#include "backend/kernels/kernel_compiler.h"
#include "tests/unit/status.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace graft {
namespace {

// Sets GRAFT_TARGET_CPU while it lives.
class TargetVariable {
public:
  explicit TargetVariable(const char *value) {
    if (const char *before = std::getenv(name))
      saved = before;
    setenv(name, value, 1);
  }
  ~TargetVariable() {
    if (saved.empty())
      unsetenv(name);
    else
      setenv(name, saved.c_str(), 1);
  }

private:
  static constexpr char name[] = "GRAFT_TARGET_CPU";
  std::string saved;
};

TEST(TargetChoice, EmptyIsTheMachineItself) {
  TargetVariable variable("");
  EXPECT_EQ(chosenCPU().value(), "");
}

TEST(TargetChoice, UnknownNamesAreRefused) {
  TargetVariable variable("skylake");
  absl::Status status = hostTarget().status();
  EXPECT_THAT(status,
              FailsWith(absl::StatusCode::kInvalidArgument, "'skylake'"));
}

#ifdef __x86_64__
TEST(TargetChoice, ANamedProcessorReplacesTheMachinesFeatures) {
  TargetVariable variable("x86-64-v2");
  auto target = hostTarget().value();
  EXPECT_EQ(target.getCPU(), "x86-64-v2");
  EXPECT_EQ(target.getFeatures().getString(), "-avx512bf16");
}
#endif

} // namespace
} // namespace graft

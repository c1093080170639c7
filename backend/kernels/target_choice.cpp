// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/kernels/target_choice.h"

#include <cstdlib>

#include "absl/strings/str_cat.h"

namespace graft {
namespace {

#ifdef __x86_64__
constexpr char allowed[] = "x86-64, x86-64-v2, x86-64-v3 or x86-64-v4";

// Whether `name` is allowed, and whether the machine has its instructions.
struct Answer {
  bool isKnown;
  bool isHere;
};

Answer lookUp(const std::string &name) {
  if (name == "x86-64")
    return {true, true};
  if (name == "x86-64-v2")
    return {true, __builtin_cpu_supports("sse4.2") != 0};
  if (name == "x86-64-v3")
    return {true, __builtin_cpu_supports("avx2") != 0 &&
                      __builtin_cpu_supports("fma") != 0};
  if (name == "x86-64-v4")
    return {true, __builtin_cpu_supports("avx512bw") != 0 &&
                      __builtin_cpu_supports("avx512dq") != 0 &&
                      __builtin_cpu_supports("avx512vl") != 0};
  return {false, false};
}
#endif

std::string variable() {
  const char *text = secure_getenv("GRAFT_TARGET_CPU");
  return text ? text : "";
}

} // namespace

absl::StatusOr<std::string> chosenCPU() {
  std::string name = variable();
  if (name.empty())
    return name;
#ifdef __x86_64__
  Answer answer = lookUp(name);
  if (!answer.isKnown)
    return absl::InvalidArgumentError(
        absl::StrCat("expected GRAFT_TARGET_CPU to be ", allowed, ", got '",
                     name, "'; unset it to use this machine's instructions"));
  if (!answer.isHere)
    return absl::InvalidArgumentError(absl::StrCat(
        "GRAFT_TARGET_CPU is ", name,
        ", but this machine lacks some of its instructions; name an older "
        "one or unset it"));
  return name;
#else
  return absl::InvalidArgumentError(
      absl::StrCat("GRAFT_TARGET_CPU is '", name,
                   "', but only x86-64 has a choice; unset it"));
#endif
}

bool mayUseVBMI() {
#ifdef __x86_64__
  static const bool may = mayUseAVX512() &&
                          __builtin_cpu_supports("avx512vbmi") != 0 &&
                          chosenCPU().value_or("none").empty();
  return may;
#else
  return false;
#endif
}

bool mayUseAVX512() {
#ifdef __x86_64__
  static const bool may = [] {
    absl::StatusOr<std::string> name = chosenCPU();
    return __builtin_cpu_supports("avx512bw") != 0 && name.ok() &&
           (name->empty() || *name == "x86-64-v4");
  }();
  return may;
#else
  return false;
#endif
}

} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Programs of a few operations, in generic text form.

#ifndef GRAFT_TESTS_UNIT_STABLEHLO_SMALL_PROGRAM_H
#define GRAFT_TESTS_UNIT_STABLEHLO_SMALL_PROGRAM_H

#include <string>
#include <vector>

#include "absl/status/statusor.h"

namespace graft {

/// A module whose @main(%a: f32[4]) has `body`, which defines %r: f32[4].
std::string module(const std::string &body, const std::string &argument = "{}",
                   const std::string &location = "");

/// The message with which such a module is refused; empty if it is not.
std::string errorOf(const std::string &body);

/// What such a module gives for %a.
absl::StatusOr<std::vector<float>> resultOf(const std::string &body,
                                            const std::vector<float> &a);

} // namespace graft

#endif // GRAFT_TESTS_UNIT_STABLEHLO_SMALL_PROGRAM_H

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_TESTS_UNIT_STABLEHLO_GOLDEN_PROGRAM_H
#define GRAFT_TESTS_UNIT_STABLEHLO_GOLDEN_PROGRAM_H

#include <memory>
#include <string>
#include <vector>

#include "graft/compiler.h"
#include "graft/stablehlo.h"

namespace graft {

/// A JAX program of tests/golden/programs that was run.
struct GoldenProgram {
  TracedProgram traced;
  std::shared_ptr<const Executable> executable;
  std::vector<Array> results;
  std::vector<Array> expected; ///< what JAX gave under jit
};

/// Runs NAME.generic.mlir on the arguments of the Python call at these places.
absl::StatusOr<GoldenProgram> runGolden(const std::string &name,
                                        const std::vector<int> &kept);

/// Expects result `i` to be what JAX gave: floats within `tolerance` of it, or
/// of 1 where it is less; or, if that is 0 or they are no floats, the bits.
void expectGolden(const GoldenProgram &program, size_t i, double tolerance);

/// Returns a golden's name as GoogleTest takes it: without dots.
std::string testName(std::string golden);

} // namespace graft

#endif // GRAFT_TESTS_UNIT_STABLEHLO_GOLDEN_PROGRAM_H

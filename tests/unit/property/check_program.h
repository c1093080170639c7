// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_TESTS_UNIT_PROPERTY_CHECK_PROGRAM_H
#define GRAFT_TESTS_UNIT_PROPERTY_CHECK_PROGRAM_H

#include <optional>

#include "graft/plan.h"
#include "tests/unit/property/random_program.h"

namespace graft::property {

/// Expects, of what the compiler makes of `random`, on 1, 2 and 3 threads, with
/// arguments of `seed` in memory and from a file:
/// * the results the interpreter has for the traced form, bit for bit, but for
///   sums and transcendental functions,
/// * the peak of memory and the number of draws that the plan predicts, and as
///   many draws as elements live, where that is known,
/// * that donated arguments are deleted and no others.
/// Returns the plan, or nothing if there is none, which is a failure too.
std::optional<Plan> checkProgram(const RandomProgram &random, uint64_t seed);

} // namespace graft::property

#endif // GRAFT_TESTS_UNIT_PROPERTY_CHECK_PROGRAM_H

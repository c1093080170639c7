// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_TESTS_UNIT_PROPERTY_RANDOM_PROGRAM_H
#define GRAFT_TESTS_UNIT_PROPERTY_RANDOM_PROGRAM_H

#include <vector>

#include "graft/array.h"
#include "graft/traced_program.h"

namespace graft::property {

/// A program, and which of its results every correct implementation gives to
/// the bit.
struct RandomProgram {
  TracedProgram program;
  std::vector<bool> isExact;
};

/// Returns the well-formed traced program of `seed`; the same everywhere.
/// `largeTensors` adds a shape of several tiles.
RandomProgram randomProgram(uint64_t seed, bool largeTensors = false);

/// Returns new arrays with random bytes for each argument of `program`; the
/// same bytes for the same seed.
std::vector<Array> randomArguments(const TracedProgram &program, uint64_t seed);

} // namespace graft::property

#endif // GRAFT_TESTS_UNIT_PROPERTY_RANDOM_PROGRAM_H

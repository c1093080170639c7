// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_TESTS_UNIT_PROPERTY_RANDOM_PROGRAM_H
#define GRAFT_TESTS_UNIT_PROPERTY_RANDOM_PROGRAM_H

#include <optional>
#include <vector>

#include "graft/array.h"
#include "graft/traced_program.h"

namespace graft::property {

/// A program, and what its maker knows of it.
struct RandomProgram {
  TracedProgram program;
  /// By result: whether every correct implementation gives the same bits.
  std::vector<bool> isExact;
  /// By argument: the largest magnitude of its floats, which is 4; where it is
  /// 0 or missing, any bytes will do.
  std::vector<double> bounds;
  /// How many elements of samplers reach a result, each by one way.
  std::optional<int64_t> liveElements;
};

/// Returns the well-formed traced program of `seed`; the same everywhere.
/// `largeTensors` adds a shape of several tiles.
RandomProgram randomProgram(uint64_t seed, bool largeTensors = false);

/// Returns new arrays with random bytes, or floats of both signs within
/// their bound, for each argument; the same for the same seed.
std::vector<Array> randomArguments(const RandomProgram &random, uint64_t seed);

} // namespace graft::property

#endif // GRAFT_TESTS_UNIT_PROPERTY_RANDOM_PROGRAM_H

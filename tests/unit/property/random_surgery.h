// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_TESTS_UNIT_PROPERTY_RANDOM_SURGERY_H
#define GRAFT_TESTS_UNIT_PROPERTY_RANDOM_SURGERY_H

#include "tests/unit/property/random_program.h"

namespace graft::property {

/// Returns the program of `seed` that does surgery: old tensors, most of them
/// donated, and new draws are inserted into each other, resized, padded,
/// concatenated, stacked, sliced, transposed, reshaped, cast and scaled, alone
/// and through variables. It knows how many elements live. The same everywhere.
/// `largeTensors` has tensors of several tiles.
RandomProgram randomSurgery(uint64_t seed, bool largeTensors = false);

} // namespace graft::property

#endif // GRAFT_TESTS_UNIT_PROPERTY_RANDOM_SURGERY_H

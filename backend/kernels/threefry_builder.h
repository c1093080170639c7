// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_KERNELS_THREEFRY_BUILDER_H
#define GRAFT_BACKEND_KERNELS_THREEFRY_BUILDER_H

#include <array>

#include "backend/kernels/vector_builder.h"

namespace graft {

/// The words that the hash adds between its groups of rounds, as scalars.
struct ThreefrySchedule {
  /// After group g: injections[g][0] is added to x0, injections[g][1] to x1.
  std::array<std::array<mlir::Value, 2>, 5> injections;
};

/// Builds the schedule of the key (key0, key1), two i32 scalars.
ThreefrySchedule buildThreefrySchedule(mlir::ImplicitLocOpBuilder &builder,
                                       mlir::Value key0, mlir::Value key1);

/// Two vectors of words.
struct ThreefryWords {
  mlir::Value x0;
  mlir::Value x1;
};

/// Builds the 20 rounds on `words`, the counters with the key already added:
/// x0 = c0 + key0, x1 = c1 + key1. The same as graft::threefry2x32.
ThreefryWords buildThreefry(VectorBuilder &vectors,
                            const ThreefrySchedule &schedule,
                            ThreefryWords words);

} // namespace graft

#endif // GRAFT_BACKEND_KERNELS_THREEFRY_BUILDER_H

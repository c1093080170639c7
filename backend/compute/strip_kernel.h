// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_COMPUTE_STRIP_KERNEL_H
#define GRAFT_BACKEND_COMPUTE_STRIP_KERNEL_H

#include <cstdint>

namespace graft {

inline constexpr int64_t stripRows = 4, stripColumns = 16;

/// Adds to the stripRows x stripColumns sums at `sums`, whose rows are `stride`
/// elements apart, the product of two packed strips: left[k * stripRows + r]
/// and right[k * stripColumns + c], k < depth. Every product and every sum is
/// rounded, k ascending.
void addStripProduct(const float *left, const float *right, int64_t depth,
                     float *sums, int64_t stride);
void addStripProduct(const double *left, const double *right, int64_t depth,
                     double *sums, int64_t stride);

} // namespace graft

#endif // GRAFT_BACKEND_COMPUTE_STRIP_KERNEL_H

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One source for every vector width. No fused multiply-add, though most
// processors have one: with it a product would have other bits where there is
// none.

#include "backend/compute/strip_kernel.h"

#if defined(__x86_64__) && defined(__GLIBC__)
#define GRAFT_EACH_VECTOR_WIDTH                                                \
  __attribute__((target_clones("default", "avx2", "avx512f")))
#else
#define GRAFT_EACH_VECTOR_WIDTH
#endif

namespace graft {
namespace {

template <class T>
__attribute__((always_inline)) inline void
addProduct(const T *left, const T *right, int64_t depth, T *sums,
           int64_t stride) {
  T totals[stripRows][stripColumns];
  for (int64_t r = 0; r < stripRows; ++r)
    for (int64_t c = 0; c < stripColumns; ++c)
      totals[r][c] = sums[r * stride + c];
  for (int64_t k = 0; k < depth; ++k, left += stripRows, right += stripColumns)
    for (int64_t r = 0; r < stripRows; ++r)
      for (int64_t c = 0; c < stripColumns; ++c)
        totals[r][c] += left[r] * right[c];
  for (int64_t r = 0; r < stripRows; ++r)
    for (int64_t c = 0; c < stripColumns; ++c)
      sums[r * stride + c] = totals[r][c];
}

} // namespace

GRAFT_EACH_VECTOR_WIDTH
void addStripProduct(const float *left, const float *right, int64_t depth,
                     float *sums, int64_t stride) {
  addProduct(left, right, depth, sums, stride);
}

GRAFT_EACH_VECTOR_WIDTH
void addStripProduct(const double *left, const double *right, int64_t depth,
                     double *sums, int64_t stride) {
  addProduct(left, right, depth, sums, stride);
}

} // namespace graft

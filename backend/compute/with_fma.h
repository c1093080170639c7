// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_COMPUTE_WITH_FMA_H
#define GRAFT_BACKEND_COMPUTE_WITH_FMA_H

/// Of a function whose loops fuse products with sums: compiled with and without
/// the instruction, and for both widths of vectors. Without it the C library
/// does it, a call an element.
#if defined(__x86_64__) && defined(__GLIBC__)
#define GRAFT_WITH_FMA                                                         \
  __attribute__((target_clones("default", "fma", "avx512f")))
#else
#define GRAFT_WITH_FMA
#endif

#endif // GRAFT_BACKEND_COMPUTE_WITH_FMA_H

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_DRAWERS_EXACT_FLOAT_MODE_H
#define GRAFT_BACKEND_DRAWERS_EXACT_FLOAT_MODE_H

#if defined(__x86_64__) || defined(__i386__)
#include <immintrin.h>
#define GRAFT_FLUSHES_DENORMALS 1
#else
#define GRAFT_FLUSHES_DENORMALS 0
#endif

namespace graft {

/// While it lives, this thread rounds to nearest, raises no floating-point trap
/// and flushes denormals (FTZ and DAZ), whatever the caller's settings, as
/// XLA's threads do. The caller's settings and exception flags come back
/// afterwards.
class ExactFloatMode {
public:
  /// Whether denormals are flushed on this machine; if not, kernels are right
  /// only where no denormal occurs.
  static constexpr bool flushesDenormals = GRAFT_FLUSHES_DENORMALS;

#if GRAFT_FLUSHES_DENORMALS
  ExactFloatMode() : saved(_mm_getcsr()) { _mm_setcsr(exactMode); }
  ~ExactFloatMode() { _mm_setcsr(saved); }
#else
  ExactFloatMode() = default;
#endif
  ExactFloatMode(const ExactFloatMode &) = delete;
  ExactFloatMode &operator=(const ExactFloatMode &) = delete;

private:
#if GRAFT_FLUSHES_DENORMALS
  // All exceptions masked, round to nearest, FTZ (bit 15), DAZ (bit 6).
  static constexpr unsigned exactMode = 0x1F80 | 0x8000 | 0x0040;
  unsigned saved;
#endif
};

} // namespace graft

#undef GRAFT_FLUSHES_DENORMALS

#endif // GRAFT_BACKEND_DRAWERS_EXACT_FLOAT_MODE_H

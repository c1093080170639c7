// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The oracle for random values: each sampler as plain scalar code, written from
// the formulas of JAX 0.10.2 and XLA:CPU.

#ifndef GRAFT_BACKEND_REFERENCE_SAMPLER_H
#define GRAFT_BACKEND_REFERENCE_SAMPLER_H

#include <cstddef>
#include <cstdint>

#include "graft/sampler.h"

namespace graft::reference {

/// Writes `count` elements of `sampler` under `key` to `out`, dense: those with
/// row-major indices first .. first+count-1 of its result (of the window, if it
/// has one). `sampler` must pass `verify` and not be drawn whole.
void draw(const Sampler &sampler, Key key, int64_t first, int64_t count,
          std::byte *out);

/// Writes all of `sampler`'s result, of any kind, to `out`, which is aligned to
/// its elements.
void drawAll(const Sampler &sampler, Key key, std::byte *out);

} // namespace graft::reference

#endif // GRAFT_BACKEND_REFERENCE_SAMPLER_H

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The oracle for random values: each sampler as plain scalar code, written from
// the formulas of JAX 0.10.2 and XLA:CPU.
//
// The oracle and the drawers share what backend/sampling says a draw means:
// * `RandomBits` is the oracle's alone, except in the drawer for machines that
//   do not flush denormals. Drawers have their words from kernels.
// * `parametersOf` is shared by all float draws of up to 32 bits. Kernels
//   compute the F32 formulas of Uniform, Normal and TruncatedNormal in their
//   own code.
// * The formulas of F64, Gumbel, RandInt and 16-bit draws, and what becomes of
//   the source of Orthogonal and Permutation, are shared.
// A test that compares a drawer with the oracle says nothing of what they
// share. The values made by JAX do (tests/README.md).

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

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_SAMPLING_PERMUTATION_H
#define GRAFT_BACKEND_SAMPLING_PERMUTATION_H

#include "backend/sampling/draw_whole.h"

namespace graft::sampling {

/// `drawWhole` of a Permutation that is not empty: jax.random.permutation,
/// which sorts by random words a few times over.
bool drawPermutation(const Sampler &sampler, Key key, SourceDraw drawSource,
                     std::byte *scratch, std::byte *out,
                     const std::atomic<bool> *cancel);

} // namespace graft::sampling

#endif // GRAFT_BACKEND_SAMPLING_PERMUTATION_H

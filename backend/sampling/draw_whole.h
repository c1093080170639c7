// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Samplers of which no element can be drawn without the others. Each is made of
// a source, a sampler whose elements can. The oracle and the executor share all
// of this and differ only in how they draw the source.

#ifndef GRAFT_BACKEND_SAMPLING_DRAW_WHOLE_H
#define GRAFT_BACKEND_SAMPLING_DRAW_WHOLE_H

#include <atomic>
#include <cstddef>

#include "absl/functional/function_ref.h"
#include "graft/sampler.h"

namespace graft::sampling {

/// Returns what `sampler`, which is drawn whole and passes `verify`, is made
/// of: the Normal matrix, max x min, of an Orthogonal one, the U32 words of a
/// Permutation.
Sampler sourceOf(const Sampler &sampler);

/// Draws all of a source under a key to the given place.
using SourceDraw = absl::FunctionRef<void(Key, std::byte *)>;

/// Draws all of `sampler` under `key` to `out`, in `scratch` of
/// `scratchBytes(sampler)` bytes; both are aligned to the elements. Returns
/// false, `out` being undefined, if `cancel` was set before it was done.
bool drawWhole(const Sampler &sampler, Key key, SourceDraw drawSource,
               std::byte *scratch, std::byte *out,
               const std::atomic<bool> *cancel);

} // namespace graft::sampling

#endif // GRAFT_BACKEND_SAMPLING_DRAW_WHOLE_H

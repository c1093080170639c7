// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/sampling/draw_whole.h"

#include "backend/sampling/orthogonal.h"
#include "backend/sampling/permutation.h"

namespace graft::sampling {

Sampler sourceOf(const Sampler &sampler) {
  Sampler source;
  source.layout = sampler.layout;
  if (sampler.kind == SamplerKind::Permutation) {
    source.kind = SamplerKind::RandomBits;
    source.dtype = DType::U32;
    source.shape = sampler.shape;
    return source;
  }
  OrthogonalShape shape(sampler);
  source.kind = SamplerKind::Normal;
  source.dtype = sampler.dtype;
  source.shape = {shape.tall(), shape.wide()};
  return source;
}

bool drawWhole(const Sampler &sampler, Key key, SourceDraw drawSource,
               std::byte *scratch, std::byte *out,
               const std::atomic<bool> *cancel) {
  if (numElements(sampler.shape).value_or(0) == 0)
    return true;
  if (sampler.kind == SamplerKind::Permutation)
    return drawPermutation(sampler, key, drawSource, scratch, out, cancel);
  return drawOrthogonal(sampler, key, drawSource, scratch, out, cancel);
}

} // namespace graft::sampling

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/reference/sampler.h"

#include <cstring>

#include "backend/reference/bits.h"
#include "backend/reference/formula.h"
#include "graft/float16.h"

namespace graft::reference {
namespace {

// Returns the index in the sampler's full shape of element `index` of its
// result.
int64_t logicalIndex(const Sampler &sampler, int64_t index) {
  if (!sampler.window)
    return index;
  const Window &window = *sampler.window;
  int64_t linear = window.base;
  for (size_t dim = window.sizes.size(); dim-- > 0;) {
    linear += index % window.sizes[dim] * window.strides[dim];
    index /= window.sizes[dim];
  }
  return linear;
}

template <typename T> std::byte *append(std::byte *out, T value) {
  std::memcpy(out, &value, sizeof(T));
  return out + sizeof(T);
}

std::byte *appendBits(std::byte *out, DType dtype, uint64_t bits) {
  switch (bitWidth(dtype)) {
  case 8:
    return append(out, static_cast<uint8_t>(bits));
  case 16:
    return append(out, static_cast<uint16_t>(bits));
  case 32:
    return append(out, static_cast<uint32_t>(bits));
  default:
    return append(out, bits);
  }
}

std::byte *appendValue(std::byte *out, DType dtype, float value) {
  switch (dtype) {
  case DType::BF16:
    return append(out, toBFloat16(value));
  case DType::F16:
    return append(out, toFloat16(value));
  default:
    return append(out, value);
  }
}

} // namespace

void draw(const Sampler &sampler, Key key, int64_t first, int64_t count,
          std::byte *out) {
  RandomBits random(sampler, key);
  SamplerParameters parameters = parametersOf(sampler);
  for (int64_t i = first; i < first + count; ++i) {
    uint64_t bits = random.at(logicalIndex(sampler, i));
    out = sampler.kind == SamplerKind::RandomBits
              ? appendBits(out, sampler.dtype, bits)
              : appendValue(
                    out, sampler.dtype,
                    drawnValue(sampler.kind, sampler.dtype, parameters, bits));
  }
}

} // namespace graft::reference

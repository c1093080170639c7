// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/reference/sampler.h"

#include <cstring>
#include <vector>

#include "backend/sampling/bits.h"
#include "backend/sampling/double_formula.h"
#include "backend/sampling/draw_whole.h"
#include "backend/sampling/formula.h"
#include "backend/sampling/integer_range.h"
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

// Below, `out` receives elements first .. first+count-1 of the result.

void drawBits(const Sampler &sampler, Key key, int64_t first, int64_t count,
              std::byte *out) {
  sampling::RandomBits random(sampler, key);
  for (int64_t i = first; i < first + count; ++i)
    out = appendBits(out, sampler.dtype, random.at(logicalIndex(sampler, i)));
}

void drawFloats(const Sampler &sampler, Key key, int64_t first, int64_t count,
                std::byte *out) {
  sampling::RandomBits random(sampler, key);
  sampling::SamplerParameters parameters = sampling::parametersOf(sampler);
  for (int64_t i = first; i < first + count; ++i)
    out = appendValue(
        out, sampler.dtype,
        sampling::drawnValue(sampler.kind, sampler.dtype, parameters,
                             random.at(logicalIndex(sampler, i))));
}

void drawDoubles(const Sampler &sampler, Key key, int64_t first, int64_t count,
                 std::byte *out) {
  sampling::RandomBits random(sampler, key);
  sampling::DoubleFormula formula(sampler);
  for (int64_t i = first; i < first + count; ++i)
    out = append(out, formula(random.at(logicalIndex(sampler, i))));
}

void drawBooleans(const Sampler &sampler, Key key, int64_t first, int64_t count,
                  std::byte *out) {
  sampling::RandomBits random(sampler, key);
  sampling::SamplerParameters parameters = sampling::parametersOf(sampler);
  float probability = sampling::probabilityOf(sampler);
  for (int64_t i = first; i < first + count; ++i) {
    float uniform = sampling::drawnValue(sampler.kind, DType::F32, parameters,
                                         random.at(logicalIndex(sampler, i)));
    out = append(out, static_cast<uint8_t>(uniform < probability));
  }
}

template <typename Word>
void drawIntegers(const Sampler &sampler, Key key, int64_t first, int64_t count,
                  std::byte *out) {
  sampling::RandomBits high(sampler, split(key, 0, 2, sampler.layout));
  sampling::RandomBits low(sampler, split(key, 1, 2, sampler.layout));
  sampling::IntegerRange<Word> range(sampler);
  for (int64_t i = first; i < first + count; ++i) {
    int64_t index = logicalIndex(sampler, i);
    out = appendBits(out, sampler.dtype,
                     range.at(static_cast<Word>(high.at(index)),
                              static_cast<Word>(low.at(index))));
  }
}

} // namespace

void draw(const Sampler &sampler, Key key, int64_t first, int64_t count,
          std::byte *out) {
  switch (sampler.kind) {
  case SamplerKind::RandomBits:
    return drawBits(sampler, key, first, count, out);
  case SamplerKind::Bernoulli:
    return drawBooleans(sampler, key, first, count, out);
  case SamplerKind::RandInt:
    return bitWidth(sampler.dtype) == 64
               ? drawIntegers<uint64_t>(sampler, key, first, count, out)
               : drawIntegers<uint32_t>(sampler, key, first, count, out);
  default:
    return sampler.dtype == DType::F64
               ? drawDoubles(sampler, key, first, count, out)
               : drawFloats(sampler, key, first, count, out);
  }
}

void drawAll(const Sampler &sampler, Key key, std::byte *out) {
  if (!isDrawnWhole(sampler.kind))
    return draw(sampler, key, 0, numElements(sampler.resultShape()).value_or(0),
                out);
  Sampler source = sampling::sourceOf(sampler);
  std::vector<std::byte> scratch(static_cast<size_t>(scratchBytes(sampler)));
  auto drawSource = [&](Key sourceKey, std::byte *place) {
    drawAll(source, sourceKey, place);
  };
  sampling::drawWhole(sampler, key, drawSource, scratch.data(), out, nullptr);
}

} // namespace graft::reference

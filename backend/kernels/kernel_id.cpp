// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/kernels/kernel_id.h"

#include <bit>
#include <cmath>
#include <limits>

namespace graft {

using sampling::SamplerParameters;

namespace {

// The formula's constants for bounds of -2 and 2.
constexpr SamplerParameters two = {
    .low = std::bit_cast<float>(0xBF745A18),
    .span = std::bit_cast<float>(0x3FF45A18),
    .clampLow = std::bit_cast<float>(0xBFFFFFFF),
    .clampHigh = std::bit_cast<float>(0x3FFFFFFF),
    .multiply1 = std::bit_cast<float>(0x3FB504F3)};

bool hasBoundsOfTwo(const SamplerParameters &p) {
  return p.low == two.low && p.span == two.span && p.clampLow == two.clampLow &&
         p.clampHigh == two.clampHigh && p.multiply1 == two.multiply1;
}

// low+span is where the uniform argument ends, rounded as it is. False for a
// NaN.
bool isCentral(const SamplerParameters &p) {
  return std::fabs(p.low) <= maxCentral &&
         std::fabs(p.low + p.span) <= maxCentral;
}

FloatRange exactly(float value) { return FloatRange::between(value, value); }

} // namespace

size_t kernelIndex(const KernelId &id) {
  return static_cast<size_t>(id.body) + static_cast<size_t>(id.bounds);
}

KernelId kernelFor(SamplerKind kind, const SamplerParameters &formula) {
  KernelId id{kind, KnownBounds::None};
  if (kind != SamplerKind::TruncatedNormal)
    return id;
  if (hasBoundsOfTwo(formula))
    id.bounds = KnownBounds::Two;
  else if (isCentral(formula))
    id.bounds = KnownBounds::Central;
  return id;
}

KnownRanges knownRanges(const KernelId &id) {
  constexpr float most = std::numeric_limits<float>::max();
  KnownRanges known;
  known.low = FloatRange::between(-most, most);
  known.span = FloatRange::between(0, most);
  if (id.body == SamplerKind::Normal) {
    known.low = exactly(-1 + 0x1p-24f);
    known.span = exactly(2);
  }
  if (id.bounds == KnownBounds::Central)
    known.low = known.argument = FloatRange::between(-maxCentral, maxCentral);
  if (id.bounds == KnownBounds::Two) {
    known.low = exactly(two.low);
    known.span = exactly(two.span);
    known.clampLow = exactly(two.clampLow);
    known.clampHigh = exactly(two.clampHigh);
    known.value = FloatRange::between(two.clampLow, two.clampHigh);
  }
  return known;
}

std::string kernelName(const KernelId &id) {
  absl::string_view body = toString(id.body);
  std::string name = "graft_";
  name.append(body.data(), body.size());
  if (id.bounds == KnownBounds::Central)
    name += "_central";
  if (id.bounds == KnownBounds::Two)
    name += "_two";
  return name;
}

} // namespace graft

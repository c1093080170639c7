// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/lowering/kernel_spec.h"

#include <cmath>

namespace graft {

size_t kernelIndex(const KernelSpec &spec) {
  return spec.body == SamplerKind::TruncatedNormal && spec.tail
             ? numKernels - 1
             : static_cast<size_t>(spec.body);
}

KernelSpec kernelFor(SamplerKind kind, float low, float span) {
  switch (kind) {
  case SamplerKind::RandomBits:
  case SamplerKind::Uniform:
    return {kind, false};
  case SamplerKind::Normal:
    return {kind, true};
  case SamplerKind::TruncatedNormal:
    // low+span is where the uniform argument ends, rounded as it is. Written so
    // that a NaN takes the tail.
    return {kind, !(std::fabs(low) <= maxCentral &&
                    std::fabs(low + span) <= maxCentral)};
  default:
    break; // no kernel of its own
  }
  return {kind, true};
}

std::string kernelName(const KernelSpec &spec) {
  absl::string_view body = toString(spec.body);
  std::string name = "graft_";
  name.append(body.data(), body.size());
  if (spec.tail)
    name += "_tail";
  return name;
}

} // namespace graft

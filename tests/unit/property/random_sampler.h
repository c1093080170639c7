// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_TESTS_UNIT_PROPERTY_RANDOM_SAMPLER_H
#define GRAFT_TESTS_UNIT_PROPERTY_RANDOM_SAMPLER_H

#include <optional>
#include <random>

#include "graft/sampler.h"
#include "graft/tensor_op.h"

namespace graft::property {

/// A sampler and what no element of it exceeds, or 0 if that is not known.
struct RandomSampler {
  Sampler sampler;
  double bound = 0;
};

/// Returns some sampler that draws `type`, a third of the time as a window if
/// it can have one; nothing if none draws it.
std::optional<RandomSampler> randomSampler(std::mt19937_64 &random,
                                           const TensorType &type);

} // namespace graft::property

#endif // GRAFT_TESTS_UNIT_PROPERTY_RANDOM_SAMPLER_H

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What SpectralNorm and WeightNorm, which wrap another layer, share.

#ifndef GRAFT_FRONTEND_NNX_LAYERS_WRAPPER_H
#define GRAFT_FRONTEND_NNX_LAYERS_WRAPPER_H

#include <utility>
#include <vector>

#include "graft/nnx/module.h"

namespace graft::nnx::detail {

/// Returns the Params of a layer with their paths, sorted.
std::vector<std::pair<Path, Variable>> paramsOf(const Attr &layer);

/// Returns the path, and `last` behind it unless that is empty, as the name
/// that Python prints for the tuple: "('kernel', 'u')", "('kernel',)".
std::string tupleName(const Path &path, const std::string &last = "");

/// Returns x / sqrt(sum(x^2) + epsilon), the sum over `axes`.
Tensor l2Normalize(const Tensor &x, const std::vector<int64_t> &axes,
                   double epsilon);

/// Gives `param` the value, in what it and `others` promote to unless `dtype`
/// says otherwise, and then in its own type.
absl::Status setParam(const Variable &param, const Tensor &value,
                      const std::vector<Tensor> &others,
                      std::optional<DType> dtype);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_LAYERS_WRAPPER_H

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/spectral_norm.h"

#include "absl/strings/str_cat.h"
#include "frontend/nnx/layers/forward.h"
#include "frontend/nnx/layers/parameter.h"
#include "frontend/nnx/layers/statics.h"
#include "frontend/nnx/layers/wrapper.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"
#include "graft/nnx/list.h"
#include "graft/nnx/ops.h"

namespace graft::nnx {

SpectralNorm::SpectralNorm(Ref<Module> layer, const Rngs &rngs,
                           const SpectralNormOptions &options,
                           std::source_location where) {
  layerInstance = Object(std::move(layer), where);
  auto stats = nnx::make<Dict>();
  batchStats = Object(stats, where);
  attr("n_steps") = Object(options.nSteps, where);
  attr("epsilon") = Object(options.epsilon, where);
  attr("error_on_non_matrix") = Object(options.errorOnNonMatrix, where);
  attr("use_running_average") = Object(!options.updateStats, where);
  detail::putDtypes(*this, options.dtype, options.paramDtype, where);
  for (const auto &[path, param] : detail::paramsOf(layerInstance)) {
    size_t rank = param.shape().size();
    if (rank < 2 || options.nSteps < 1)
      continue;
    Attr &u = stats->attr(detail::tupleName(path, "u"));
    if (rank > 2 && options.errorOnNonMatrix) {
      detail::initializePoisoned(u,
                                 absl::InvalidArgumentError(absl::StrCat(
                                     "Layer instance parameter is ", rank,
                                     "D but error_on_non_matrix is True")),
                                 where);
      continue;
    }
    detail::initialize(u, BatchStat, initializers::normal(), rngs,
                       {1, param.shape().back()}, options.paramDtype, where);
    detail::initializeFilled(stats->attr(detail::tupleName(path, "sigma")),
                             BatchStat, 1, {}, options.paramDtype, where);
  }
}

absl::Status SpectralNorm::normalize(const Path &path, const Variable &param,
                                     bool update) {
  detail::LayerScope scope;
  int64_t steps = detail::intOf(attr("n_steps"));
  if (param.shape().size() < 2 || steps < 1)
    return absl::OkStatus();
  Ref<Module> stats = batchStats.module();
  Variable storedU, storedSigma;
  if (stats) {
    storedU = stats->attr(detail::tupleName(path, "u")).variable();
    storedSigma = stats->attr(detail::tupleName(path, "sigma")).variable();
  }
  if (!storedU || !storedSigma)
    return absl::InvalidArgumentError(absl::StrCat(
        "Could not find the statistics of the param ", path.toString(),
        " in batch_stats. Parameters of the layer_instance should not "
        "change!"));
  double epsilon = detail::numberAttr(*this, "epsilon", 0);
  Tensor matrix = reshape(param, {-1, param.shape().back()});
  Tensor u = Operand(storedU).tensor(), v;
  for (int64_t i = 0; i < steps; ++i) {
    v = detail::l2Normalize(matmul(u, transpose(matrix)), {0, 1}, epsilon);
    u = detail::l2Normalize(matmul(v, matrix), {0, 1}, epsilon);
  }
  Tensor sigma = reshape(matmul(matmul(v, matrix), transpose(u)), {});
  Tensor scaled = matrix / where(notEqual(sigma, 0), sigma, 1);
  absl::Status status = absl::OkStatus();
  if (update) {
    status.Update(
        storedU.set(astype(u, storedU.dtype()), detail::currentLocation()));
    status.Update(storedSigma.set(astype(sigma, storedSigma.dtype()),
                                  detail::currentLocation()));
  }
  status.Update(detail::setParam(param, reshape(scaled, param.shape()),
                                 {scaled, u, v, sigma},
                                 detail::dtypeOf(*this)));
  return status;
}

Tensor SpectralNorm::call(Tensor x, std::optional<bool> updateStats) {
  bool update =
      updateStats.value_or(!detail::flagOf(attr("use_running_average")));
  for (const auto &[path, param] : detail::paramsOf(layerInstance))
    if (absl::Status status = normalize(path, param, update); !status.ok())
      return detail::fail(status);
  return layerInstance(std::move(x), detail::callLocation());
}

} // namespace graft::nnx

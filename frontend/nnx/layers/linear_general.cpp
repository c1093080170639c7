// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/linear_general.h"

#include "absl/strings/str_cat.h"
#include "frontend/nnx/layers/forward.h"
#include "frontend/nnx/layers/normalization.h"
#include "frontend/nnx/layers/parameter.h"
#include "frontend/nnx/layers/statics.h"
#include "frontend/nnx/ops/axes.h"
#include "frontend/nnx/trace/record.h"
#include "graft/nnx/ops.h"

namespace graft::nnx {

namespace {

absl::Status check(const IntTuple &inFeatures,
                   const LinearGeneralOptions &options) {
  if (inFeatures.values().size() != options.axis.values().size())
    return absl::InvalidArgumentError(
        absl::StrCat("in_features and axis must have the same length. Got ",
                     Object(inFeatures.values()).describe(), " and ",
                     Object(options.axis.values()).describe(), "."));
  std::vector<int64_t> axes;
  axes.reserve(options.batchAxis.size());
  for (const auto &[axis, extent] : options.batchAxis)
    axes.push_back(axis);
  for (size_t i = 0; i < axes.size(); ++i)
    if (axes[i] != static_cast<int64_t>(i))
      return absl::InvalidArgumentError(absl::StrCat(
          "batch_dims ", Object(axes).describe(),
          " must be consecutive leading dimensions starting from 0."));
  return absl::OkStatus();
}

Shape join(const Shape &a, const Shape &b) {
  Shape joined = a;
  joined.insert(joined.end(), b.begin(), b.end());
  return joined;
}

} // namespace

LinearGeneral::LinearGeneral(const IntTuple &inFeatures,
                             const IntTuple &outFeatures, const Rngs &rngs,
                             const LinearGeneralOptions &options,
                             std::source_location where) {
  Shape batch;
  for (const auto &[axis, extent] : options.batchAxis)
    batch.push_back(extent);
  const Shape &in = inFeatures.values(), &out = outFeatures.values();
  attr("in_features") = Object(in, where);
  attr("out_features") = Object(out, where);
  attr("axis") = Object(options.axis.values(), where);
  attr("batch_axis") = Object(batch, where);
  attr("use_bias") = Object(options.useBias, where);
  detail::putDtypes(*this, options.dtype, options.paramDtype, where);
  if (absl::Status status = check(inFeatures, options); !status.ok()) {
    detail::initializePoisoned(kernel, status, where);
    return;
  }
  Shape batchIn = join(batch, in), batchOut = join(batch, out);
  detail::initializeParam(kernel, true, options.kernelInit, rngs,
                          {detail::product(batchIn), detail::product(out)},
                          join(batchIn, out), options.paramDtype, where);
  detail::initializeParam(bias, options.useBias, options.biasInit, rngs,
                          {detail::product(batchOut)}, batchOut,
                          options.paramDtype, where);
}

Tensor LinearGeneral::call(Tensor x) {
  detail::LayerScope scope;
  std::vector<Tensor> promoted = detail::promoteInLayer(
      *this, {x, detail::parameter(kernel), detail::parameter(bias)});
  const Tensor &input = promoted[0], &weights = promoted[1];
  if (!input.hasType())
    return detail::badOperand(input);
  int64_t rank = detail::rankOf(input);
  absl::StatusOr<std::vector<int64_t>> axes = detail::normalizeAxes(
      detail::intsOf(attr("axis")), rank, "LinearGeneral: axis");
  if (!axes.ok())
    return detail::fail(axes.status());
  Shape batch = detail::intsOf(attr("batch_axis"));
  auto batches = static_cast<int64_t>(batch.size());
  DotDimensions pairs;
  Shape biasShape;
  pairs.lhsContracting = *axes;
  for (int64_t axis = 0; axis < batches; ++axis) {
    pairs.lhsBatch.push_back(axis);
    pairs.rhsBatch.push_back(axis);
  }
  for (size_t i = 0; i < axes->size(); ++i)
    pairs.rhsContracting.push_back(batches + static_cast<int64_t>(i));
  Tensor y = dotGeneral(input, weights, pairs);
  if (!detail::isThere(promoted[2]) || !y.hasType())
    return y;
  for (int64_t axis : detail::otherAxes(*axes, rank))
    biasShape.push_back(axis < batches ? batch[axis] : 1);
  Shape out = detail::intsOf(attr("out_features"));
  biasShape.insert(biasShape.end(), out.begin(), out.end());
  return y + reshape(promoted[2], biasShape);
}

} // namespace graft::nnx

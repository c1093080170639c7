// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/weight_norm.h"

#include "frontend/nnx/layers/forward.h"
#include "frontend/nnx/layers/normalization.h"
#include "frontend/nnx/layers/parameter.h"
#include "frontend/nnx/layers/statics.h"
#include "frontend/nnx/layers/wrapper.h"
#include "frontend/nnx/ops/axes.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"
#include "graft/nnx/list.h"
#include "graft/nnx/ops.h"
#include "graft/nnx/state.h"

namespace graft::nnx {

WeightNorm::WeightNorm(Ref<Module> layer, const Rngs &,
                       const WeightNormOptions &options,
                       std::source_location where) {
  layerInstance = Object(std::move(layer), where);
  auto lengths = nnx::make<Dict>(), normalized = nnx::make<Dict>();
  scales = options.useScale ? Object(lengths, where) : Object(nullptr, where);
  attr("normalized") = Object(normalized, where);
  attr("feature_axes") = detail::toObject(options.featureAxes, where);
  attr("use_scale") = Object(options.useScale, where);
  attr("epsilon") = Object(options.epsilon, where);
  detail::putDtypes(*this, options.dtype, options.paramDtype, where);
  for (const auto &[path, param] : detail::paramsOf(layerInstance)) {
    Leaf leaf{Tensor::abstract(param.dtype(), param.shape()), &param.type(),
              param.metadata()};
    if (!options.variableFilter(path, leaf))
      continue;
    std::string name = detail::tupleName(path);
    normalized->attr(name) = Object(true, where);
    auto rank = static_cast<int64_t>(param.shape().size());
    absl::StatusOr<std::vector<int64_t>> axes = detail::normalizeAxes(
        options.featureAxes.values(), rank, "WeightNorm: the feature axis");
    if (!axes.ok()) {
      detail::initializePoisoned(lengths->attr(name), axes.status(), where);
      scales = Object(lengths, where);
      continue;
    }
    Shape shape;
    for (int64_t axis : *axes)
      shape.push_back(param.shape()[axis]);
    if (options.useScale)
      lengths->attr(name) = Object(
          options.scaleInit(RandomKey(Key()), shape, DType::F32, where), where);
  }
}

absl::Status WeightNorm::normalize(const Path &path, const Variable &param) {
  detail::LayerScope scope;
  Shape shape = param.shape();
  absl::StatusOr<std::vector<int64_t>> axes = detail::normalizeAxes(
      detail::intsOf(attr("feature_axes")), static_cast<int64_t>(shape.size()),
      "WeightNorm: the feature axis");
  if (!axes.ok())
    return axes.status();
  Tensor value = Operand(param).tensor();
  std::vector<int64_t> reduced =
      detail::otherAxes(*axes, static_cast<int64_t>(shape.size()));
  Tensor unit = detail::l2Normalize(value, reduced,
                                    detail::numberAttr(*this, "epsilon", 0));
  std::vector<Tensor> others{value};
  if (Ref<Module> lengths = scales.module()) {
    for (int64_t axis : reduced)
      shape[axis] = 1;
    Tensor scale = detail::parameter(lengths->attr(detail::tupleName(path)));
    unit = unit * reshape(scale, shape);
    others.push_back(scale);
  }
  return detail::setParam(param, unit, others, detail::dtypeOf(*this));
}

Tensor WeightNorm::call(Tensor x) {
  Ref<Module> normalized = attr("normalized").module();
  for (const auto &[path, param] : detail::paramsOf(layerInstance))
    if (normalized && normalized->attr(detail::tupleName(path)).exists())
      if (absl::Status status = normalize(path, param); !status.ok())
        return detail::fail(status);
  return layerInstance(std::move(x), detail::callLocation());
}

} // namespace graft::nnx

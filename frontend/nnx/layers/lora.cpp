// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/lora.h"

#include "frontend/nnx/layers/forward.h"
#include "frontend/nnx/layers/parameter.h"
#include "frontend/nnx/layers/statics.h"
#include "frontend/nnx/trace/location.h"
#include "graft/nnx/ops.h"

namespace graft::nnx {

LoRA::LoRA(int64_t inFeatures, int64_t rank, int64_t outFeatures,
           const Rngs &rngs, const LoRAOptions &options,
           std::source_location where) {
  detail::initialize(loraA, *options.paramType, options.aInitializer, rngs,
                     {inFeatures, rank}, options.paramDtype, where);
  detail::initialize(loraB, *options.paramType, options.bInitializer, rngs,
                     {rank, outFeatures}, options.paramDtype, where);
  baseModule = Object(options.baseModule, where);
  attr("in_features") = Object(inFeatures, where);
  attr("out_features") = Object(outFeatures, where);
  detail::putDtypes(*this, options.dtype, options.paramDtype, where);
}

LoRALinear::LoRALinear(int64_t inFeatures, int64_t outFeatures, int64_t rank,
                       const Rngs &rngs, const LoRALinearOptions &options,
                       std::source_location where)
    : Linear(inFeatures, outFeatures, rngs, options.linear, where) {
  LoRAOptions adapter;
  adapter.paramDtype = options.loraParamDtype;
  adapter.dtype = options.loraDtype;
  adapter.aInitializer = options.aInitializer;
  adapter.bInitializer = options.bInitializer;
  adapter.paramType = options.loraParamType;
  lora = Object(LoRA::make(inFeatures, rank, outFeatures, rngs, adapter, where),
                where);
}

Tensor LoRA::call(Tensor x) {
  std::vector<Tensor> values;
  Tensor y;
  {
    detail::LayerScope scope;
    values = detail::promoteInLayer(
        *this, {x, detail::parameter(loraA), detail::parameter(loraB)});
    y = matmul(matmul(values[0], values[1]), values[2]);
  }
  if (baseModule.get().isNone())
    return y;
  Tensor base = baseModule(values[0], detail::callLocation());
  detail::LayerScope scope;
  return y + base;
}

Tensor LoRALinear::call(Tensor x) {
  Tensor y = Linear::call(x);
  Tensor adapted = lora(x, detail::callLocation());
  detail::LayerScope scope;
  return y + adapted;
}

} // namespace graft::nnx

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/multi_head_attention.h"

#include "absl/strings/str_cat.h"
#include "frontend/nnx/layers/forward.h"
#include "frontend/nnx/layers/parameter.h"
#include "frontend/nnx/layers/statics.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"
#include "graft/nnx/layers/layer_norm.h"
#include "graft/nnx/layers/linear_general.h"
#include "graft/nnx/ops.h"
#include "graft/nnx/rng_stream.h"

namespace graft::nnx {

/// The sizes that follow from the arguments.
struct MultiHeadAttention::Sizes {
  int64_t heads, kvHeads, in, inKv, qkv, out, depth;
};

absl::StatusOr<MultiHeadAttention::Sizes>
MultiHeadAttention::sizesOf(int64_t numHeads, int64_t inFeatures,
                            const MultiHeadAttentionOptions &options) {
  Sizes sizes{numHeads,
              options.numKvHeads.value_or(numHeads),
              inFeatures,
              options.inKvFeatures.value_or(inFeatures),
              options.qkvFeatures.value_or(inFeatures),
              options.outFeatures.value_or(inFeatures),
              0};
  if (numHeads <= 0 || sizes.kvHeads <= 0 || numHeads % sizes.kvHeads != 0)
    return absl::InvalidArgumentError(absl::StrCat(
        "num_heads (", numHeads, ") must be divisible by num_kv_heads (",
        sizes.kvHeads, ")."));
  if (sizes.qkv % numHeads != 0)
    return absl::InvalidArgumentError(absl::StrCat(
        "Memory dimension (", sizes.qkv,
        ") must be divisible by 'num_heads' heads (", numHeads, ")."));
  sizes.depth = sizes.qkv / numHeads;
  return sizes;
}

void MultiHeadAttention::putStatics(const Sizes &sizes,
                                    const MultiHeadAttentionOptions &options,
                                    const std::source_location &where) {
  attr("num_heads") = Object(sizes.heads, where);
  attr("num_kv_heads") = Object(sizes.kvHeads, where);
  attr("head_dim") = Object(sizes.depth, where);
  attr("in_features") = Object(sizes.in, where);
  attr("in_kv_features") = Object(sizes.inKv, where);
  attr("qkv_features") = Object(sizes.qkv, where);
  attr("out_features") = Object(sizes.out, where);
  attr("use_bias") = Object(options.useBias, where);
  attr("normalize_qk") = Object(options.normalizeQk, where);
  attr("dropout_rate") = Object(options.dropoutRate, where);
  attr("broadcast_dropout") = Object(options.broadcastDropout, where);
  attr("deterministic") = detail::toObject(options.deterministic, where);
  attr("decode") = detail::toObject(options.decode, where);
  detail::putDtypes(*this, options.dtype, options.paramDtype, where);
  for (Attr *absent :
       {&queryLn, &keyLn, &rngs, &cachedKey, &cachedValue, &cacheIndex})
    *absent = Object(nullptr, where);
}

MultiHeadAttention::MultiHeadAttention(int64_t numHeads, int64_t inFeatures,
                                       const Rngs &rngs,
                                       const MultiHeadAttentionOptions &options,
                                       std::source_location where) {
  absl::StatusOr<Sizes> sizes = sizesOf(numHeads, inFeatures, options);
  if (!sizes.ok()) {
    detail::initializePoisoned(query, sizes.status(), where);
    return;
  }
  putStatics(*sizes, options, where);
  LinearGeneralOptions linear;
  linear.useBias = options.useBias;
  linear.paramDtype = options.paramDtype;
  linear.dtype = options.dtype;
  linear.kernelInit = options.kernelInit;
  linear.biasInit = options.biasInit;
  auto project = [&](const IntTuple &in, const IntTuple &out) {
    return Object(LinearGeneral::make(in, out, rngs, linear, where), where);
  };
  query = project(sizes->in, {sizes->heads, sizes->depth});
  key = project(sizes->inKv, {sizes->kvHeads, sizes->depth});
  value = project(sizes->inKv, {sizes->kvHeads, sizes->depth});
  if (options.normalizeQk) {
    LayerNormOptions norm;
    norm.useBias = false;
    norm.paramDtype = options.paramDtype;
    norm.dtype = options.dtype;
    queryLn = Object(LayerNorm::make(sizes->depth, rngs, norm, where), where);
    keyLn = Object(LayerNorm::make(sizes->depth, rngs, norm, where), where);
  }
  linear.axis = {-2, -1};
  linear.kernelInit = options.outKernelInit.value_or(options.kernelInit);
  linear.biasInit = options.outBiasInit.value_or(options.biasInit);
  out = project({sizes->heads, sizes->depth}, sizes->out);
  if (options.keepRngs && options.dropoutRate > 0)
    this->rngs = Object(rngs.fork("dropout", where), where);
}

void MultiHeadAttention::initCache(const Shape &inputShape, DType dtype,
                                   std::source_location where) {
  Shape shape = inputShape;
  if (shape.empty()) {
    detail::initializePoisoned(
        cachedKey,
        absl::InvalidArgumentError(
            "initCache: expected [batch..., length, features], "
            "found a scalar"),
        where);
    return;
  }
  shape.back() = detail::intOf(attr("num_kv_heads"));
  shape.push_back(detail::intOf(attr("head_dim")));
  detail::initializeFilled(cachedKey, Cache, 0, shape, dtype, where);
  detail::initializeFilled(cachedValue, Cache, 0, shape, dtype, where);
  detail::initializeFilled(cacheIndex, Cache, 0, {}, DType::I32, where);
}

absl::Status
MultiHeadAttention::chooseDropout(AttentionOptions &attention,
                                  const MultiHeadAttentionCall &options) {
  attention.dropoutRate = detail::numberAttr(*this, "dropout_rate", 0);
  attention.broadcastDropout = detail::flagOf(attr("broadcast_dropout"));
  if (!(attention.dropoutRate > 0))
    return absl::OkStatus();
  absl::StatusOr<bool> deterministic =
      detail::firstFlag(options.deterministic, attr("deterministic"),
                        "deterministic", "MultiHeadAttention");
  if (!deterministic.ok() || *deterministic)
    return deterministic.status();
  absl::StatusOr<RandomKey> key =
      detail::dropoutKey(options.dropoutKey, rngs, "MultiHeadAttention");
  if (!key.ok())
    return key.status();
  attention.dropoutKey = *key;
  return absl::OkStatus();
}

absl::Status MultiHeadAttention::decodeStep(Tensor &keys, Tensor &values,
                                            Tensor &mask) {
  if (!cachedKey.variable() || !cachedValue.variable() ||
      !cacheIndex.variable())
    return absl::InvalidArgumentError(
        "Autoregressive cache not initialized, call initCache first.");
  Shape cacheShape = cachedKey.variable().shape();
  Shape expected = cacheShape;
  int64_t length = *(expected.end() - 3);
  *(expected.end() - 3) = 1;
  if (keys.shape() != expected)
    return absl::InvalidArgumentError(
        absl::StrCat("Autoregressive cache shape error, expected key shape ",
                     Object(expected).describe(), " instead got ",
                     Object(keys.shape()).describe(), "."));
  Tensor index = detail::parameter(cacheIndex), positions = arange(length);
  // An index behind the end writes the last place, as dynamic_update_slice.
  Tensor here =
      equal(reshape(positions, {length, 1, 1}), minimum(index, length - 1));
  keys = where(here, keys, detail::parameter(cachedKey));
  values = where(here, values, detail::parameter(cachedValue));
  Shape maskShape(cacheShape.begin(), cacheShape.end() - 3);
  maskShape.insert(maskShape.end(), {1, 1, length});
  mask =
      combineMasks({mask, broadcastTo(lessEqual(positions, index), maskShape)});
  auto where = detail::currentLocation();
  absl::Status status = cachedKey.variable().set(
      astype(keys, cachedKey.variable().dtype()), where);
  status.Update(cachedValue.variable().set(
      astype(values, cachedValue.variable().dtype()), where));
  status.Update(cacheIndex.variable().set(index + 1, where));
  return status;
}

Tensor MultiHeadAttention::call(Tensor inputsQ, Tensor inputsK, Tensor inputsV,
                                const MultiHeadAttentionCall &options) {
  std::source_location where = detail::callLocation();
  std::optional<detail::LayerScope> scope(std::in_place);
  if (!inputsQ.hasType())
    return detail::badOperand(inputsQ);
  int64_t in = detail::intOf(attr("in_features"));
  if (inputsQ.shape().empty() || inputsQ.shape().back() != in)
    return detail::failArgument(
        absl::StrCat("Incompatible input dimension, got ", inputsQ.toString(),
                     " but module expects ", in, " features."));
  if (!detail::isThere(inputsV))
    inputsV = inputsK;
  scope.reset(); // the projections may be the user's
  Tensor queries = query(std::move(inputsQ), where);
  Tensor keys = key(std::move(inputsK), where);
  Tensor values = value(std::move(inputsV), where);
  if (detail::flagOf(attr("normalize_qk"))) {
    queries = queryLn(queries, where);
    keys = keyLn(keys, where);
  }
  scope.emplace();
  AttentionOptions attention;
  attention.mask = options.mask;
  attention.isCausal = options.isCausal;
  attention.dtype = detail::dtypeOf(*this);
  absl::StatusOr<bool> decode = detail::firstFlag(
      options.decode, attr("decode"), "decode", "MultiHeadAttention");
  if (!decode.ok())
    return detail::fail(decode.status());
  if (*decode && keys.hasType() && values.hasType())
    if (absl::Status status = decodeStep(keys, values, attention.mask);
        !status.ok())
      return detail::fail(status);
  if (absl::Status status = chooseDropout(attention, options); !status.ok())
    return detail::fail(status);
  Tensor attended = dotProductAttention(queries, keys, values, attention);
  scope.reset();
  return out(attended, where);
}

} // namespace graft::nnx

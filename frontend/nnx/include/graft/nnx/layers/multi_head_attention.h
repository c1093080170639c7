// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// MultiHeadAttention: projections to heads, attention, and a projection back.
//
//   auto attn = nnx::MultiHeadAttention::make(8, 512, rngs);
//   auto grouped = nnx::MultiHeadAttention::make(8, 512, rngs,
//                                                {.numKvHeads = 2});

#ifndef GRAFT_NNX_LAYERS_MULTI_HEAD_ATTENTION_H
#define GRAFT_NNX_LAYERS_MULTI_HEAD_ATTENTION_H

#include <optional>

#include "graft/nnx/attention.h"
#include "graft/nnx/initializers.h"
#include "graft/nnx/module.h"

namespace graft::nnx {

/// What MultiHeadAttention can be told besides its heads and input features.
struct MultiHeadAttentionOptions {
  /// The features of query, key and value, over all heads, and of the result;
  /// those of the input if absent.
  std::optional<int64_t> qkvFeatures = std::nullopt;
  std::optional<int64_t> outFeatures = std::nullopt;
  /// How many heads keys and values have: fewer than the queries' is grouped
  /// query attention. As many as the queries' if absent.
  std::optional<int64_t> numKvHeads = std::nullopt;
  /// The features of the input of keys and values, if others.
  std::optional<int64_t> inKvFeatures = std::nullopt;
  bool useBias = true;
  /// Normalize queries and keys with a LayerNorm before they meet.
  bool normalizeQk = false;
  /// The share of attention weights that is dropped, the same ones in all heads
  /// and examples if `broadcastDropout`.
  double dropoutRate = 0;
  bool broadcastDropout = true;
  /// No dropout. If absent and the rate is not 0, calls must say.
  std::optional<bool> deterministic = std::nullopt;
  /// Decode one position a call, with the cache.
  std::optional<bool> decode = false;
  /// Keep a stream for dropout, if the rate is not 0; else calls must bring
  /// one.
  bool keepRngs = true;
  /// The type of stored parameters.
  DType paramDtype = DType::F32;
  /// The type of the computation; the parameters' and input's if absent.
  std::optional<DType> dtype = std::nullopt;
  /// Called with flat shapes, [in, heads * depth] and [heads * depth, out].
  Initializer kernelInit = initializers::lecunNormal();
  Initializer biasInit = initializers::zeros();
  /// Of the projection back; as the others if absent.
  std::optional<Initializer> outKernelInit = std::nullopt;
  std::optional<Initializer> outBiasInit = std::nullopt;
};

/// What a call of MultiHeadAttention can be told besides its inputs.
struct MultiHeadAttentionCall {
  /// As AttentionOptions.
  Tensor mask = Tensor();
  bool isCausal = false;
  /// As MultiHeadAttentionOptions, over which these have precedence.
  std::optional<bool> deterministic = std::nullopt;
  std::optional<bool> decode = std::nullopt;
  /// The key of dropout; the next of the layer's own stream if absent.
  std::optional<RandomKey> dropoutKey = std::nullopt;
};

/// State, with depth = qkvFeatures / numHeads: the LinearGenerals `query`
/// [in, numHeads, depth], `key` and `value` [inKv, numKvHeads, depth], `out`
/// [numHeads, depth, outFeatures]; with normalizeQk the LayerNorms `query_ln`
/// and `key_ln` [depth], without bias; with dropout the RngStream `rngs`; after
/// `initCache` the Caches `cached_key`, `cached_value` and `cache_index`. What
/// is not there is None. Static attributes: num_heads, num_kv_heads, head_dim,
/// in_features, in_kv_features, qkv_features, out_features, use_bias,
/// normalize_qk, dropout_rate, broadcast_dropout, deterministic, decode, dtype,
/// param_dtype. Draws in the order query, key, value, query_ln, key_ln, out,
/// and then a key of stream dropout for the stream.
///
/// Heads that do not divide qkvFeatures, or kv heads that do not divide the
/// heads, give a poisoned `query.kernel`.
class MultiHeadAttention : public Module {
public:
  using Module::Module;
  MultiHeadAttention(
      int64_t numHeads, int64_t inFeatures, const Rngs &rngs,
      const MultiHeadAttentionOptions &options = {},
      std::source_location where = std::source_location::current());

  /// Makes a layer; `where` is the line that plans show for its initializers.
  static Ref<MultiHeadAttention>
  make(int64_t numHeads, int64_t inFeatures, const Rngs &rngs,
       const MultiHeadAttentionOptions &options = {},
       std::source_location where = std::source_location::current()) {
    return nnx::make<MultiHeadAttention>(numHeads, inFeatures, rngs, options,
                                         where);
  }

  /// Self-attention, or attention of queries x [batch..., queries, in] to keys
  /// and values [batch..., keys, inKv], the values' input being the keys' if
  /// empty. Result: [batch..., queries, outFeatures].
  // NOLINTNEXTLINE(performance-unnecessary-value-param): Module's signature
  Tensor call(Tensor x) override { return call(x, x, x); }
  Tensor call(const Tensor &x, const MultiHeadAttentionCall &options) {
    return call(x, x, x, options);
  }
  Tensor call(Tensor inputsQ, Tensor inputsK, Tensor inputsV = Tensor(),
              const MultiHeadAttentionCall &options = {});

  /// Makes the cache for decoding, one position a call, of inputs of
  /// `inputShape` [batch..., length, in]: zeros.
  void initCache(const Shape &inputShape, DType dtype = DType::F32,
                 std::source_location where = std::source_location::current());

  /// The projections.
  Attr &query = attr("query");
  Attr &key = attr("key");
  Attr &value = attr("value");
  Attr &out = attr("out");
  /// The norms of queries and keys, if any.
  Attr &queryLn = attr("query_ln");
  Attr &keyLn = attr("key_ln");
  /// The stream of dropout, if any.
  Attr &rngs = attr("rngs");
  /// What decoding has seen, after `initCache`.
  Attr &cachedKey = attr("cached_key");
  Attr &cachedValue = attr("cached_value");
  Attr &cacheIndex = attr("cache_index");

  std::string className() const override { return "MultiHeadAttention"; }

private:
  struct Sizes;
  static absl::StatusOr<Sizes>
  sizesOf(int64_t numHeads, int64_t inFeatures,
          const MultiHeadAttentionOptions &options);
  void putStatics(const Sizes &sizes, const MultiHeadAttentionOptions &options,
                  const std::source_location &where);
  absl::Status chooseDropout(AttentionOptions &attention,
                             const MultiHeadAttentionCall &options);
  absl::Status decodeStep(Tensor &keys, Tensor &values, Tensor &mask);
};

} // namespace graft::nnx

#endif // GRAFT_NNX_LAYERS_MULTI_HEAD_ATTENTION_H

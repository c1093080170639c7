// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Attention: what MultiHeadAttention does between its projections.
//
//   auto y = nnx::dotProductAttention(q, k, v, {.isCausal = true});
//   auto mask = nnx::makeCausalMask(tokens);          // [batch, 1, len, len]

#ifndef GRAFT_NNX_ATTENTION_H
#define GRAFT_NNX_ATTENTION_H

#include <functional>
#include <optional>

#include "graft/nnx/operand.h"
#include "graft/nnx/rngs.h"

namespace graft::nnx {

/// What attention can be told besides queries, keys and values.
struct AttentionOptions {
  /// Added to the weights before they are normalized; broadcast to [batch...,
  /// heads, queries, keys]. None if empty.
  Tensor bias = Tensor();
  /// Where it is false, or 0, a key is not attended to; broadcast likewise.
  Tensor mask = Tensor();
  /// A query attends to no key behind it, by position.
  bool isCausal = false;
  /// The share of weights that is dropped, with the key that decides which: the
  /// same ones in all examples and heads if `broadcastDropout`. None is dropped
  /// without a key.
  double dropoutRate = 0;
  std::optional<RandomKey> dropoutKey = std::nullopt;
  bool broadcastDropout = true;
  /// The type of the computation; what the operands promote to if absent.
  std::optional<DType> dtype = std::nullopt;
};

/// Returns softmax(query key^T / sqrt(depth)), [batch..., heads, queries,
/// keys], of queries [batch..., queries, heads, depth] and keys [batch...,
/// keys, kvHeads, depth] (`flax.nnx.dot_product_attention_weights`). Heads must
/// be a multiple of kvHeads: each of these serves heads / kvHeads neighbours.
Tensor dotProductAttentionWeights(const Operand &query, const Operand &key,
                                  const AttentionOptions &options = {});

/// Returns the values weighted so: [batch..., queries, heads, depth'] for
/// values [batch..., keys, kvHeads, depth'] (`flax.nnx.dot_product_attention`).
/// Shapes that do not fit give a poisoned tensor.
Tensor dotProductAttention(const Operand &query, const Operand &key,
                           const Operand &value,
                           const AttentionOptions &options = {});

/// Returns [extra..., batch..., 1, queries, keys]: `pairwise` (the product if
/// not given) of every element of `query` [batch..., queries] with every one of
/// `key` [batch..., keys], as `dtype`. `extraBatchDims` dimensions of extent 1
/// come first.
Tensor makeAttentionMask(
    const Operand &query, const Operand &key,
    const std::function<Tensor(const Tensor &, const Tensor &)> &pairwise = {},
    int64_t extraBatchDims = 0, DType dtype = DType::F32);

/// Returns [extra..., batch..., 1, len, len] for x [batch..., len]: 1 where the
/// query is not before the key. Only x's shape counts.
Tensor makeCausalMask(const Operand &x, int64_t extraBatchDims = 0,
                      DType dtype = DType::F32);

/// Returns where all masks are true, as `dtype`; empty tensors are left out,
/// and the result is empty if all are. They must have as many dimensions.
Tensor combineMasks(const std::vector<Tensor> &masks, DType dtype = DType::F32);

} // namespace graft::nnx

#endif // GRAFT_NNX_ATTENTION_H

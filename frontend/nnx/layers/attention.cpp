// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/attention.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "absl/strings/str_cat.h"
#include "frontend/nnx/layers/forward.h"
#include "frontend/nnx/ops/axes.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"
#include "graft/nnx/activations.h"
#include "graft/nnx/ops.h"
#include "graft/nnx/random.h"

namespace graft::nnx {

using detail::isThere;
using detail::rankOf;

namespace {

/// Checks [batch..., length, heads, depth] against each other.
absl::Status check(const Tensor &query, const Tensor &key) {
  if (rankOf(query) < 3 || rankOf(query) != rankOf(key))
    return absl::InvalidArgumentError(
        absl::StrCat("q, k must have same rank, at least 3, but got ",
                     query.toString(), " and ", key.toString(), "."));
  auto batch = [](const Tensor &x) {
    return Shape(x.shape().begin(), x.shape().end() - 3);
  };
  if (batch(query) != batch(key))
    return absl::InvalidArgumentError(
        absl::StrCat("q, k batch dims must match, but got shapes ",
                     query.toString(), ", ", key.toString(), "."));
  int64_t heads = *(query.shape().end() - 2),
          kvHeads = *(key.shape().end() - 2);
  if (kvHeads == 0 || heads % kvHeads != 0)
    return absl::InvalidArgumentError(absl::StrCat(
        "Query heads (", heads, ") must be multiple of Key heads (", kvHeads,
        ") for Grouped Query Attention."));
  return absl::OkStatus();
}

/// x with its axis `axis`, counted from the end, split into (groups, rest).
Tensor splitAxis(const Tensor &x, int64_t axis, int64_t groups) {
  Shape shape = x.shape();
  auto at = shape.end() + axis;
  int64_t rest = *at / groups;
  *at = groups;
  shape.insert(at + 1, rest);
  return reshape(x, shape);
}

/// x with the axes `axis` and `axis + 1`, counted from the end, made one.
Tensor joinAxes(const Tensor &x, int64_t axis) {
  if (!x.hasType())
    return detail::badOperand(x);
  Shape shape = x.shape();
  auto at = shape.end() + axis;
  *at *= *(at + 1);
  shape.erase(at + 1);
  return reshape(x, shape);
}

Tensor masked(const Tensor &weights, const AttentionOptions &options) {
  Tensor mask = options.mask;
  if (options.isCausal) {
    Tensor causal =
        causalMask(*(weights.shape().end() - 2), weights.shape().back());
    mask = isThere(mask) ? logicalAnd(mask, causal) : causal;
  }
  if (!isThere(mask))
    return weights;
  double least = weights.dtype() == DType::F16    ? -65504.0
                 : weights.dtype() == DType::BF16 ? -0x1.fep127
                 : weights.dtype() == DType::F32
                     ? -std::numeric_limits<float>::max()
                     : -std::numeric_limits<double>::max();
  return where(mask, weights, least);
}

Tensor dropped(const Tensor &weights, const AttentionOptions &options) {
  if (!options.dropoutKey || !(options.dropoutRate > 0))
    return weights;
  double keepRate = 1 - options.dropoutRate;
  Shape shape = weights.shape();
  if (options.broadcastDropout)
    std::fill(shape.begin(), shape.end() - 2, 1);
  Tensor keep = random::bernoulli(*options.dropoutKey, keepRate, shape);
  return weights * (astype(keep, weights.dtype()) / keepRate);
}

} // namespace

Tensor dotProductAttentionWeights(const Operand &query, const Operand &key,
                                  const AttentionOptions &options) {
  detail::LocationScope scope(query.where());
  std::vector<Tensor> promoted = promoteDtype({query, key}, options.dtype);
  const Tensor &q = promoted[0], &k = promoted[1];
  if (!q.hasType())
    return detail::badOperand(q);
  if (absl::Status status = check(q, k); !status.ok())
    return detail::fail(status);
  if (q.shape().back() != k.shape().back())
    return detail::failArgument(absl::StrCat("q, k depths must match, but got ",
                                             q.shape().back(), " and ",
                                             k.shape().back(), "."));
  double root = std::sqrt(static_cast<float>(q.shape().back()));
  Tensor grouped = splitAxis(q / root, -2, *(k.shape().end() - 2));
  Tensor weights =
      joinAxes(einsum("...qhgd,...khd->...hgqk", {grouped, k}), -4);
  if (isThere(options.bias))
    weights = weights + options.bias;
  if (!weights.hasType())
    return detail::badOperand(weights);
  Tensor normal = astype(softmax(masked(weights, options)), q.dtype());
  return normal.hasType() ? dropped(normal, options)
                          : detail::badOperand(normal);
}

Tensor dotProductAttention(const Operand &query, const Operand &key,
                           const Operand &value,
                           const AttentionOptions &options) {
  detail::LocationScope scope(query.where());
  std::vector<Tensor> promoted =
      promoteDtype({query, key, value}, options.dtype);
  const Tensor &v = promoted[2];
  if (!v.hasType())
    return detail::badOperand(v);
  if (absl::Status status = check(promoted[0], v); !status.ok())
    return detail::fail(status);
  Tensor weights =
      dotProductAttentionWeights(promoted[0], promoted[1], options);
  if (!weights.hasType())
    return detail::badOperand(weights);
  if (weights.shape().back() != *(v.shape().end() - 3))
    return detail::failArgument(absl::StrCat(
        "k, v lengths must match, but got ", weights.shape().back(), " and ",
        *(v.shape().end() - 3), "."));
  Tensor grouped = splitAxis(weights, -3, *(v.shape().end() - 2));
  return joinAxes(einsum("...hgqk,...khd->...qhgd", {grouped, v}), -3);
}

Tensor makeAttentionMask(
    const Operand &query, const Operand &key,
    const std::function<Tensor(const Tensor &, const Tensor &)> &pairwise,
    int64_t extraBatchDims, DType dtype) {
  detail::LocationScope scope(query.where());
  Tensor q = expandDims(query, -1), k = expandDims(key, -2);
  Tensor mask = expandDims(pairwise ? pairwise(q, k) : q * k, -3);
  std::vector<int64_t> extra(std::max<int64_t>(extraBatchDims, 0));
  std::iota(extra.begin(), extra.end(), 0);
  return astype(extra.empty() ? mask : expandDims(mask, extra), dtype);
}

Tensor makeCausalMask(const Operand &x, int64_t extraBatchDims, DType dtype) {
  detail::LocationScope scope(x.where());
  Tensor like = x.tensor();
  if (!like.hasType())
    return detail::badOperand(like);
  if (like.shape().empty())
    return detail::failArgument("makeCausalMask: expected [batch..., len], "
                                "found a scalar");
  Tensor positions = broadcastTo(arange(like.shape().back()), like.shape());
  return makeAttentionMask(
      positions, positions,
      [](const Tensor &q, const Tensor &k) { return greaterEqual(q, k); },
      extraBatchDims, dtype);
}

Tensor combineMasks(const std::vector<Tensor> &masks, DType dtype) {
  Tensor combined;
  for (const Tensor &mask : masks) {
    if (!isThere(mask))
      continue;
    if (isThere(combined) && rankOf(combined) != rankOf(mask))
      return detail::failArgument(
          absl::StrCat("masks must have same rank, but got ", rankOf(combined),
                       " and ", rankOf(mask), "."));
    combined = isThere(combined) ? logicalAnd(combined, mask) : mask;
  }
  return isThere(combined) ? astype(combined, dtype) : combined;
}

} // namespace graft::nnx

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/activations.h"

#include <cmath>
#include <numbers>

#include "absl/strings/str_cat.h"
#include "frontend/nnx/ops/axes.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"

namespace graft::nnx {

using detail::LocationScope;
using detail::rankOf;

namespace {

/// x as a float; a bad operand's poisoned tensor has no type to test.
Tensor asFloat(const Operand &x) {
  Tensor tensor = x.tensor();
  return tensor.hasType() ? astype(tensor, inexactType(tensor.dtype()))
                          : detail::badOperand(tensor);
}

} // namespace

Tensor relu(const Operand &x) {
  LocationScope scope(x.where());
  return maximum(x, 0);
}

Tensor relu6(const Operand &x) {
  LocationScope scope(x.where());
  return minimum(maximum(x, 0), 6.0);
}

Tensor gelu(const Operand &x, bool approximate) {
  LocationScope scope(x.where());
  Tensor v = asFloat(x);
  if (!approximate)
    return 0.5 * v * erfc(-v * std::sqrt(0.5));
  double factor = std::sqrt(2 / std::numbers::pi);
  return v * (0.5 * (1.0 + tanh(factor * (v + 0.044715 * power(v, 3)))));
}

Tensor silu(const Operand &x) {
  LocationScope scope(x.where());
  Tensor v = asFloat(x);
  return v * sigmoid(v);
}

Tensor sigmoid(const Operand &x) {
  LocationScope scope(x.where());
  Tensor v = asFloat(x);
  if (bitWidth(v.dtype()) != 16)
    return 1 / (1 + exp(-v));
  return astype(sigmoid(astype(v, DType::F32)), v.dtype());
}

Tensor softplus(const Operand &x) {
  LocationScope scope(x.where());
  Tensor v = asFloat(x);
  return maximum(v, 0) + log1p(exp(-abs(v)));
}

Tensor elu(const Operand &x, const Operand &alpha) {
  LocationScope scope(x.where());
  Tensor v = asFloat(x);
  Tensor isPositive = greater(v, 0);
  return where(isPositive, v, alpha * expm1(where(isPositive, 0.0, v)));
}

Tensor selu(const Operand &x) {
  LocationScope scope(x.where());
  return 1.0507009873554804934193349852946 *
         elu(x, 1.6732632423543772848170429916717);
}

Tensor celu(const Operand &x, const Operand &alpha) {
  LocationScope scope(x.where());
  return maximum(x, 0.0) + alpha * expm1(minimum(x, 0.0) / alpha);
}

Tensor leakyRelu(const Operand &x, const Operand &negativeSlope) {
  LocationScope scope(x.where());
  Tensor v = x.tensor();
  return where(greaterEqual(v, 0), v, negativeSlope * v);
}

Tensor hardTanh(const Operand &x) {
  LocationScope scope(x.where());
  Tensor v = x.tensor();
  return where(greater(v, 1), 1, where(less(v, -1), -1, v));
}

Tensor hardSigmoid(const Operand &x) {
  LocationScope scope(x.where());
  return relu6(x + 3.0) / 6.0;
}

Tensor hardSwish(const Operand &x) {
  LocationScope scope(x.where());
  Tensor v = x.tensor();
  return v * hardSigmoid(v);
}

Tensor logSigmoid(const Operand &x) {
  LocationScope scope(x.where());
  return -softplus(-asFloat(x));
}

Tensor softSign(const Operand &x) {
  LocationScope scope(x.where());
  Tensor v = x.tensor();
  return v / (abs(v) + 1);
}

Tensor glu(const Operand &x, int64_t axis) {
  LocationScope scope(x.where());
  std::vector<Tensor> halves = split(x, 2, axis);
  return halves[0] * sigmoid(halves[1]);
}

Tensor softmax(const Operand &x, const ReducedAxes &axes) {
  LocationScope scope(x.where());
  Tensor v = asFloat(x);
  Tensor unnormalized = exp(v - max(v, axes, true));
  return unnormalized / sum(unnormalized, axes, true);
}

Tensor logSoftmax(const Operand &x, const ReducedAxes &axes) {
  LocationScope scope(x.where());
  Tensor v = asFloat(x);
  Tensor shifted = v - max(v, axes, true);
  return shifted - log(sum(exp(shifted), axes, true));
}

Tensor standardize(const Operand &x, const ReducedAxes &axes, double epsilon) {
  LocationScope scope(x.where());
  Tensor v = asFloat(x);
  Tensor average = mean(v, axes, true);
  Tensor variance = maximum(mean(square(v), axes, true) - square(average), 0);
  return (v - average) * rsqrt(variance + epsilon);
}

Tensor oneHot(const Operand &x, int64_t numClasses, DType dtype, int64_t axis) {
  LocationScope scope(x.where());
  Tensor v = x.tensor();
  if (!v.hasType())
    return detail::badOperand(v);
  if (!isComputable(v.dtype()) || isComputableFloat(v.dtype()) ||
      v.dtype() == DType::Bool)
    return detail::failArgument(absl::StrCat(
        "oneHot: takes i8, i16, i32 or i64, found ", v.toString()));
  int64_t rank = rankOf(v) + 1;
  absl::StatusOr<int64_t> place = detail::normalizeAxis(axis, rank, "oneHot");
  if (!place.ok())
    return detail::fail(place.status());
  if (numClasses < 0)
    return detail::failArgument(
        absl::StrCat("oneHot: ", numClasses, " classes"));
  Shape shape(rank, 1);
  shape[*place] = numClasses;
  // I32 holds every class, so that small integers need not.
  DType wide = v.dtype() == DType::I64 ? DType::I64 : DType::I32;
  Tensor classes = reshape(arange(numClasses, wide), shape);
  return astype(equal(expandDims(astype(v, wide), *place), classes), dtype);
}

} // namespace graft::nnx

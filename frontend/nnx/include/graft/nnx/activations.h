// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Activations, with the formulas of jax.nn.
//
//   nnx::Tensor h = nnx::gelu(linear1(x));
//   model->activation = [](nnx::Tensor x) { return nnx::silu(x); };
//
// Each has x's shape and type. Exceptions: all but `relu` and `hardTanh` make F32
// of integers, `glu` halves an extent, and `oneHot` adds a dimension and has the
// type it is given. `tanh` is in elementwise.h, `logsumexp` in reduction.h.

#ifndef GRAFT_NNX_ACTIVATIONS_H
#define GRAFT_NNX_ACTIVATIONS_H

#include <optional>

#include "graft/nnx/ops.h"

namespace graft::nnx {

/// max(x, 0), also of integers.
Tensor relu(const Operand &x);
/// min(max(x, 0), 6).
Tensor relu6(const Operand &x);

/// x times the normal distribution function: by default its approximation
/// (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3))) / 2, otherwise erfc(-x /
/// sqrt(2)) / 2.
Tensor gelu(const Operand &x, bool approximate = true);

/// x sigmoid(x), also called swish.
Tensor silu(const Operand &x);
inline Tensor swish(const Operand &x) { return silu(x); }

/// 1 / (1 + exp(-x)), of F16 and BF16 rounded once.
Tensor sigmoid(const Operand &x);

/// log(1 + exp(x)), as max(x, 0) + log1p(exp(-|x|)).
Tensor softplus(const Operand &x);

/// x where that is positive, elsewhere alpha (exp(x) - 1).
Tensor elu(const Operand &x, const Operand &alpha = 1.0);
/// elu with alpha 1.6732632423543772, times 1.0507009873554805.
Tensor selu(const Operand &x);
/// max(x, 0) + alpha (exp(min(x, 0) / alpha) - 1).
Tensor celu(const Operand &x, const Operand &alpha = 1.0);

/// x where that is not negative, elsewhere negativeSlope x.
Tensor leakyRelu(const Operand &x, const Operand &negativeSlope = 0.01);

/// x clipped to [-1, 1].
Tensor hardTanh(const Operand &x);
/// relu6(x + 3) / 6.
Tensor hardSigmoid(const Operand &x);
/// x hardSigmoid(x), also called hardSilu.
Tensor hardSwish(const Operand &x);
inline Tensor hardSilu(const Operand &x) { return hardSwish(x); }

/// -softplus(-x).
Tensor logSigmoid(const Operand &x);
/// x / (|x| + 1).
Tensor softSign(const Operand &x);

/// The first half of x along `axis` times the sigmoid of the second. An odd
/// extent is an error.
Tensor glu(const Operand &x, int64_t axis = -1);

/// exp(x) over its sum along `axes`, shifted by the maximum.
Tensor softmax(const Operand &x, const ReducedAxes &axes = -1);
/// The log of that, from the shifted x.
Tensor logSoftmax(const Operand &x, const ReducedAxes &axes = -1);

/// (x - mean) / sqrt(variance + epsilon) along `axes`, where the variance is
/// E[x^2] - E[x]^2, at least 0.
Tensor standardize(const Operand &x, const ReducedAxes &axes = -1,
                   double epsilon = 1e-5);

/// 1 where an integer of `x` is the position along a new dimension of extent
/// `numClasses` at `axis` of the result; nothing but 0 for one out of range.
Tensor oneHot(const Operand &x, int64_t numClasses, DType dtype = DType::F32,
              int64_t axis = -1);

} // namespace graft::nnx

#endif // GRAFT_NNX_ACTIVATIONS_H

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Creation: tensors of known elements, as jax.numpy makes them.
//
//   nnx::Tensor mask = nnx::zeros({4, 4});
//   nnx::Tensor positions = nnx::arange(128);            // I32
//
// Inside a trace they are constants of the program. The element types are those
// that can be computed with (graft/tensor_op.h); ill-formed calls give a
// poisoned tensor.

#ifndef GRAFT_NNX_CREATION_H
#define GRAFT_NNX_CREATION_H

#include <optional>
#include <source_location>

#include "graft/nnx/operand.h"

namespace graft::nnx {

/// Tensors filled with 0, 1 or `value`. An integer or Bool dtype takes only
/// values that it has.
Tensor zeros(const Shape &shape, DType dtype = DType::F32,
             std::source_location where = std::source_location::current());
Tensor ones(const Shape &shape, DType dtype = DType::F32,
            std::source_location where = std::source_location::current());
Tensor full(const Shape &shape, double value, DType dtype = DType::F32,
            std::source_location where = std::source_location::current());

/// The same with x's shape, and x's dtype unless another is given. x needs no
/// data.
Tensor zerosLike(const Operand &x, std::optional<DType> dtype = std::nullopt);
Tensor onesLike(const Operand &x, std::optional<DType> dtype = std::nullopt);
Tensor fullLike(const Operand &x, double value,
                std::optional<DType> dtype = std::nullopt);

/// start + i * step for all i >= 0 where that is before `stop`; the dtype's
/// arithmetic is that of double, rounded once.
Tensor arange(double start, double stop, double step = 1,
              DType dtype = DType::I32,
              std::source_location where = std::source_location::current());

/// 0, 1, ..., stop - 1.
Tensor arange(int64_t stop, DType dtype = DType::I32,
              std::source_location where = std::source_location::current());

/// The n x n identity, or n x m with ones on the diagonal.
Tensor eye(int64_t n, std::optional<int64_t> m = std::nullopt,
           DType dtype = DType::F32,
           std::source_location where = std::source_location::current());

/// Booleans: true on and below the diagonal (`jax.numpy.tril` of ones).
Tensor causalMask(int64_t rows, int64_t columns,
                  std::source_location where = std::source_location::current());

} // namespace graft::nnx

#endif // GRAFT_NNX_CREATION_H

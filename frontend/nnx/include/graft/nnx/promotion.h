// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Promotion: which element type an operation has.
//
//   nnx::promoteTypes(DType::BF16, DType::F16).value();   // F32
//   nnx::resultType({x, 2.5}).value();                    // of x * 2.5

#ifndef GRAFT_NNX_PROMOTION_H
#define GRAFT_NNX_PROMOTION_H

#include <optional>

#include "absl/status/statusor.h"
#include "graft/nnx/operand.h"

namespace graft::nnx {

/// Returns the least type that both convert to in JAX's lattice
/// (`jax.numpy.promote_types`): Bool < I8 < I16 < I32 < I64 < {F16, BF16} < F32
/// < F64. Fails with InvalidArgument for two different types of which one
/// cannot be computed with.
absl::StatusOr<DType> promoteTypes(DType a, DType b);

/// Returns the type of an operation on `operands` (`jax.numpy.result_type`): a
/// number counts as the least type of its kind, and as I32 or F32 where nothing
/// of that kind is there. Unlike JAX's, the result of an operation is never
/// weakly typed. Fails as promoteTypes, or with a poisoned operand's error.
absl::StatusOr<DType> resultType(const Operands &operands);

/// Returns `dtype` if it is a float, and F32, the default float, otherwise.
DType inexactType(DType dtype);

/// Returns the operands converted to one type: `dtype`, or their resultType,
/// made a float where `inexact` (`flax.nnx.nn.dtypes.promote_dtype`). An
/// operand that is an empty tensor is passed through, as None is. Fails if
/// `inexact` and `dtype` is no float.
std::vector<Tensor> promoteDtype(const Operands &operands,
                                 std::optional<DType> dtype = std::nullopt,
                                 bool inexact = true);

} // namespace graft::nnx

#endif // GRAFT_NNX_PROMOTION_H

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Operands made alike, as elementwise ops want them.

#ifndef GRAFT_FRONTEND_NNX_OPS_PROMOTE_H
#define GRAFT_FRONTEND_NNX_OPS_PROMOTE_H

#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "graft/nnx/operand.h"

namespace graft::nnx::detail {

/// A dtype's name as a std::string.
std::string nameOf(DType dtype);

/// Returns what the first poisoned or empty tensor gives, if there is one.
std::optional<Tensor> findUnusable(const Operands &operands);

/// Returns the shape that all broadcast to by numpy's rules; a number has none.
/// Fails with InvalidArgument, naming `what`, both shapes and the dimension.
absl::StatusOr<Shape> broadcastShapes(absl::string_view what,
                                      const Operands &operands);

/// Returns the operand converted and broadcast. A number is filled at once,
/// without a scalar in between.
Tensor expand(const Operand &operand, DType dtype, const Shape &shape);

/// Which type operands are converted to: what they promote to, or that made a
/// float.
enum class Promotion : uint8_t { Common, Inexact };

/// Returns the operands converted and broadcast to one shape, or one tensor
/// alone: the poisoned one that reports why they do not go together.
std::vector<Tensor> makeAlike(absl::string_view what, const Operands &operands,
                              Promotion promotion);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_OPS_PROMOTE_H

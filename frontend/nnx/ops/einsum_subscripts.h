// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_NNX_OPS_EINSUM_SUBSCRIPTS_H
#define GRAFT_FRONTEND_NNX_OPS_EINSUM_SUBSCRIPTS_H

#include <string>
#include <vector>

#include "absl/status/statusor.h"

namespace graft::nnx::detail {

/// A dimension's name: a letter, or below 0 one of those that "..." stands for,
/// -1 being the last.
using EinsumLabel = int;
using EinsumLabels = std::vector<EinsumLabel>;

/// The labels of each operand and of the result.
struct EinsumSubscripts {
  std::vector<EinsumLabels> terms;
  EinsumLabels result;
};

/// Parses subscripts for operands of these ranks. Fails with InvalidArgument if
/// they are ill-formed or do not fit the operands, and if a label of the result
/// is in no term or there twice.
absl::StatusOr<EinsumSubscripts> parseEinsum(const std::string &subscripts,
                                             const std::vector<int64_t> &ranks);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_OPS_EINSUM_SUBSCRIPTS_H

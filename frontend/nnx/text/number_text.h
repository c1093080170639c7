// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Numbers as numpy prints them, with its default print options.

#ifndef GRAFT_FRONTEND_NNX_TEXT_NUMBER_TEXT_H
#define GRAFT_FRONTEND_NNX_TEXT_NUMBER_TEXT_H

#include <cstddef>
#include <string>
#include <vector>

#include "absl/types/span.h"
#include "graft/dtype.h"

namespace graft::nnx::detail {

/// Whether `formatElements` can print this type.
bool isPrintable(DType dtype);

/// Returns the texts of some elements of one array, aligned to each other: the
/// choice of digits and of an exponent is theirs together. `bytes` holds the
/// elements one after the other. `isScalar` drops what only aligns.
///
/// F16, F32 and F64 follow numpy's FloatingFormat (numpy/_core/arrayprint.py:
/// precision 8, floatmode maxprec), BF16 ml_dtypes' six digits.
std::vector<std::string>
formatElements(DType dtype, absl::Span<const std::byte> bytes, bool isScalar);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_TEXT_NUMBER_TEXT_H

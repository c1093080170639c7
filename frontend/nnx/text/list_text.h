// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Lists of integers, such as shapes and axes, as text.

#ifndef GRAFT_FRONTEND_NNX_TEXT_LIST_TEXT_H
#define GRAFT_FRONTEND_NNX_TEXT_LIST_TEXT_H

#include <cstdint>
#include <string>

#include "absl/types/span.h"
#include "graft/dtype.h"

namespace graft::nnx::detail {

/// Formats as "[4,3]".
std::string listText(absl::Span<const int64_t> values);

/// Returns a shape as a Python tuple: "(4, 4)", "(4,)", "()".
std::string reprShape(const Shape &shape);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_TEXT_LIST_TEXT_H

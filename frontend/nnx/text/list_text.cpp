// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/text/list_text.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

namespace graft::nnx::detail {

std::string listText(absl::Span<const int64_t> values) {
  return absl::StrCat("[", absl::StrJoin(values, ","), "]");
}

std::string reprShape(const Shape &shape) {
  return absl::StrCat("(", absl::StrJoin(shape, ", "),
                      shape.size() == 1 ? "," : "", ")");
}

} // namespace graft::nnx::detail

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/trace/report.h"

#include "absl/strings/str_cat.h"
#include "frontend/nnx/trace/trace.h"

namespace graft::nnx::detail {

absl::Status report(const std::source_location &where,
                    const absl::Status &error) {
  return passOn(absl::Status(error.code(),
                             absl::StrCat(where.file_name(), ":", where.line(),
                                          ": ", error.message())));
}

absl::Status passOn(const absl::Status &error) {
  if (Trace *trace = currentTrace())
    trace->diagnose(std::string(error.message()));
  return error;
}

} // namespace graft::nnx::detail

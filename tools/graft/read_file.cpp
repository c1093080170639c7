// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tools/graft/read_file.h"

#include "llvm/Support/MemoryBuffer.h"

#include "absl/strings/str_cat.h"

namespace graft::tool {

absl::StatusOr<std::string> readFile(const std::string &path) {
  llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>> buffer =
      llvm::MemoryBuffer::getFileOrSTDIN(path, /*IsText=*/false,
                                         /*IsVolatile=*/true);
  if (!buffer)
    return absl::NotFoundError(
        absl::StrCat("cannot read ", path, ": ", buffer.getError().message()));
  return (*buffer)->getBuffer().str();
}

} // namespace graft::tool

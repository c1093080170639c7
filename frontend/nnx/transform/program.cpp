// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/program.h"

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "absl/strings/str_cat.h"

namespace graft::nnx {

Program::Program(TracedProgram program)
    : program(std::make_shared<const TracedProgram>(std::move(program))) {}

absl::StatusOr<std::string> Program::toMlir() const {
  return graft::toMlir(*program);
}

absl::Status Program::save(const std::string &path) const {
  absl::StatusOr<std::string> text = toMlir();
  if (!text.ok())
    return text.status();
  std::string temporary = absl::StrCat(path, ".tmp-", getpid());
  std::FILE *file = std::fopen(temporary.c_str(), "w");
  bool good = file != nullptr;
  int error = errno;
  if (file) {
    good = std::fwrite(text->data(), 1, text->size(), file) == text->size();
    good = std::fclose(file) == 0 && good;
    good = good && std::rename(temporary.c_str(), path.c_str()) == 0;
    error = errno;
    if (!good)
      std::remove(temporary.c_str());
  }
  if (good)
    return absl::OkStatus();
  std::string message =
      absl::StrCat("cannot write '", path, "': ", std::strerror(error));
  if (error == ENOENT)
    return absl::NotFoundError(message);
  if (error == ENOSPC)
    return absl::ResourceExhaustedError(message);
  return absl::PermissionDeniedError(message);
}

absl::StatusOr<std::shared_ptr<const Executable>> Program::compile() const {
  return graft::compile(*program);
}

absl::StatusOr<Plan> Program::plan() const {
  absl::StatusOr<std::shared_ptr<const Executable>> executable = compile();
  if (!executable.ok())
    return executable.status();
  return (*executable)->plan();
}

} // namespace graft::nnx

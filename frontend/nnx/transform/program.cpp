// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/program.h"

#include "graft/file.h"

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
  return replaceFile(path, *text);
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

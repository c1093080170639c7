// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Programs: what a function records when it is traced.
//
//   nnx::Program program =
//       nnx::trace(partialInit, nnx::arg("old", old), nnx::arg("rngs", rngs))
//           .value();
//   std::puts(program.plan().value().toText().c_str());
//   absl::Status saved = program.save("partial_init.mlir");

#ifndef GRAFT_NNX_PROGRAM_H
#define GRAFT_NNX_PROGRAM_H

#include <memory>
#include <string>

#include "absl/status/statusor.h"
#include "graft/compiler.h"

namespace graft::nnx {

/// A traced program. It holds no data of the arguments it was traced with.
/// Copying it copies a handle.
class Program {
public:
  explicit Program(TracedProgram program);

  /// The recorded ops.
  const TracedProgram &traced() const { return *program; }

  /// Returns it in the `graft` dialect, as `graft run` reads it.
  absl::StatusOr<std::string> toMlir() const;

  /// Writes toMlir() to `path`, whole or not at all. Fails as toMlir and
  /// graft::replaceFile do.
  absl::Status save(const std::string &path) const;

  /// Compiles it; see graft::compile.
  absl::StatusOr<std::shared_ptr<const Executable>> compile() const;

  /// Returns what it will do; fails as `compile` does.
  absl::StatusOr<Plan> plan() const;

private:
  std::shared_ptr<const TracedProgram> program;
};

} // namespace graft::nnx

#endif // GRAFT_NNX_PROGRAM_H

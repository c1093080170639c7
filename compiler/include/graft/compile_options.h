// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// How a program is read and compiled.
//
//   std::atomic<bool> cancel = false;
//   absl::StatusOr<std::shared_ptr<const graft::Executable>> exe =
//       graft::compile(program, {.cancel = &cancel});

#ifndef GRAFT_COMPILE_OPTIONS_H
#define GRAFT_COMPILE_OPTIONS_H

#include <atomic>

namespace graft {

/// How a program is read and compiled.
struct CompileOptions {
  /// Polled before each pass and, on the way through a program, at each
  /// operation; when it becomes true, the call stops with Cancelled. Exception:
  /// while text is parsed the flag is not looked at.
  const std::atomic<bool> *cancel = nullptr;
};

} // namespace graft

#endif // GRAFT_COMPILE_OPTIONS_H

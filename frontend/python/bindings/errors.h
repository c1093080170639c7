// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_PYTHON_BINDINGS_ERRORS_H
#define GRAFT_FRONTEND_PYTHON_BINDINGS_ERRORS_H

#include "absl/status/statusor.h"

namespace graft::python {

/// Throws the Python exception that a status is, with its message: ValueError
/// for InvalidArgument, FileNotFoundError for NotFound, NotImplementedError for
/// Unimplemented, MemoryError for ResourceExhausted, PermissionError,
/// FileExistsError, else RuntimeError. Needs the GIL.
[[noreturn]] void raise(const absl::Status &status);

inline void check(const absl::Status &status) {
  if (!status.ok())
    raise(status);
}

template <typename T> T check(absl::StatusOr<T> result) {
  if (!result.ok())
    raise(result.status());
  return *std::move(result);
}

} // namespace graft::python

#endif // GRAFT_FRONTEND_PYTHON_BINDINGS_ERRORS_H

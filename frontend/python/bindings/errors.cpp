// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/python/bindings/errors.h"

#include <nanobind/nanobind.h>

#include "absl/strings/match.h"

namespace graft::python {

namespace {

PyObject *exceptionOf(const absl::Status &status) {
  switch (status.code()) {
  case absl::StatusCode::kInvalidArgument:
  case absl::StatusCode::kOutOfRange:
    return PyExc_ValueError;
  case absl::StatusCode::kNotFound:
    return PyExc_FileNotFoundError;
  case absl::StatusCode::kAlreadyExists:
    return PyExc_FileExistsError;
  case absl::StatusCode::kPermissionDenied:
    return PyExc_PermissionError;
  case absl::StatusCode::kUnimplemented:
    return PyExc_NotImplementedError;
  case absl::StatusCode::kResourceExhausted:
    // One code of memory and of disks; a file is what cannot be written.
    return absl::StrContains(status.message(), "cannot write")
               ? PyExc_OSError
               : PyExc_MemoryError;
  default:
    return PyExc_RuntimeError;
  }
}

} // namespace

void raise(const absl::Status &status) {
  std::string message(status.message());
  PyErr_SetString(exceptionOf(status), message.c_str());
  throw nanobind::python_error();
}

} // namespace graft::python

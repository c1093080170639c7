// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_PYTHON_BINDINGS_PROGRAM_H
#define GRAFT_FRONTEND_PYTHON_BINDINGS_PROGRAM_H

#include <nanobind/nanobind.h>

namespace graft::python {

/// Adds the class Program to the module.
void bindProgram(nanobind::module_ &module);

/// Adds the class Checkpoint and save_checkpoint.
void bindCheckpoint(nanobind::module_ &module);

/// Adds mismatch_report.
void bindMismatch(nanobind::module_ &module);

/// Adds uninitialized_handler.
void bindUninitialized(nanobind::module_ &module);

} // namespace graft::python

#endif // GRAFT_FRONTEND_PYTHON_BINDINGS_PROGRAM_H

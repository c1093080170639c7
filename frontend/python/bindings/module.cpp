// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/python/bindings/program.h"

NB_MODULE(_graft, module) {
  // A decorated function of a user's module lives until the process ends.
  nanobind::set_leak_warnings(false);
  graft::python::bindProgram(module);
  graft::python::bindCheckpoint(module);
  graft::python::bindMismatch(module);
  graft::python::bindUninitialized(module);
}

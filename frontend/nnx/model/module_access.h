// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_NNX_MODEL_MODULE_ACCESS_H
#define GRAFT_FRONTEND_NNX_MODEL_MODULE_ACCESS_H

#include <typeinfo>

#include "frontend/nnx/trace/birth.h"
#include "graft/nnx/module.h"

namespace graft::nnx::detail {

/// Returns the C++ name of a class without its namespaces.
std::string classNameOf(const std::type_info &type);

/// The private parts of modules and attributes, for the walk, sessions and
/// merge.
struct ModuleAccess {
  using Attrs = std::map<PathElement, std::unique_ptr<Attr>>;
  using BlankFactory = Module::BlankFactory;

  static Attrs &attrs(Module &module) { return module.attrs; }
  static const Attrs &attrs(const Module &module) { return module.attrs; }
  static std::shared_ptr<Birth> &birth(Module &module) { return module.birth; }
  static uint64_t &traceId(Module &module) { return module.traceId; }
  static absl::Status &error(Module &module) { return module.error; }
  static BlankFactory factory(const Module &module) {
    return module.blankFactory;
  }

  /// Sets an attribute's value as it is: no checks, no births.
  static void restore(Attr &attr, Object object, bool assigned) {
    attr.object = std::move(object);
    attr.assigned = assigned;
  }
};

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_MODEL_MODULE_ACCESS_H

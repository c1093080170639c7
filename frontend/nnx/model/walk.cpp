// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/model/walk.h"

namespace graft::nnx::detail {

void walk(Module &root, const Path &prefix, Visited &visited,
          const Visitor &visitor) {
  if (!visited.insert(&root).second)
    return;
  if (visitor.module)
    visitor.module(prefix, root);
  for (const auto &[name, attr] : ModuleAccess::attrs(root)) {
    if (!attr->exists())
      continue;
    const Object::Value &value = attr->get().value();
    if (const auto *module = std::get_if<Ref<Module>>(&value)) {
      walk(**module, prefix.child(name), visited, visitor);
    } else if (const auto *variable = std::get_if<Variable>(&value)) {
      const std::shared_ptr<VariableData> &data = VariableData::of(*variable);
      if (visited.insert(data.get()).second && visitor.variable)
        visitor.variable(prefix.child(name), data);
    } else if (const auto *data = std::get_if<Tensor>(&value)) {
      if (visitor.data)
        visitor.data(prefix.child(name), *attr, *data);
    }
  }
}

} // namespace graft::nnx::detail

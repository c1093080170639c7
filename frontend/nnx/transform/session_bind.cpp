// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Arguments: their leaves become arguments of the program, and the caller's
// modules and streams the trace's own until it ends.

#include "absl/strings/str_cat.h"
#include "frontend/nnx/model/module_access.h"
#include "frontend/nnx/state/state_access.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/transform/session_impl.h"
#include "frontend/nnx/value/tensor_access.h"

namespace graft::nnx::detail {

ValueId Session::Impl::bindTensor(const Tensor &tensor, const std::string &name,
                                  const Path &path, bool donated) {
  sources.push_back({tensor, {}, {}});
  return trace.addArgument({ArgumentKind::Tensor, tensor.dtype(),
                            tensor.shape(), name, path.toString(), donated});
}

void Session::bind(State &state, const std::string &name, bool donated) {
  StateAccess::label(state) = name;
  if (absl::Status status = state.status(); !status.ok())
    impl->trace.diagnose(std::string(status.message()));
  for (auto &[path, leaf] : StateAccess::leaves(state)) {
    if (leaf.value.isPoisoned())
      continue;
    ValueId value = impl->bindTensor(leaf.value, name, path, donated);
    leaf.value = TensorAccess::traced(impl->trace.id(), value,
                                      leaf.value.dtype(), leaf.value.shape());
  }
}

void Session::bind(Tensor &tensor, const std::string &name, bool donated) {
  if (tensor.isPoisoned() || tensor.kind() == Tensor::Kind::Empty) {
    impl->trace.diagnose(absl::StrCat(
        "argument ", name, " is ", tensor.toString(),
        tensor.isPoisoned() ? ": " : "", tensor.status().message()));
    return;
  }
  ValueId value = impl->bindTensor(tensor, name, Path(), donated);
  tensor = TensorAccess::traced(impl->trace.id(), value, tensor.dtype(),
                                tensor.shape());
}

void Session::bind(Rngs &rngs, const std::string &name, bool) {
  const std::shared_ptr<RngsData> &data = RngsData::of(rngs);
  if (!impl->boundParts.insert(data.get()).second)
    return;
  impl->savedRngs.push_back({data, data->streams});
  for (auto &[streamName, stream] : data->streams) {
    if (!stream.key.ok())
      continue; // a draw will report it
    impl->sources.push_back({Tensor(), {stream.count}, {}});
    stream.countValue = impl->trace.addArgument({ArgumentKind::Tensor,
                                                 DType::U32,
                                                 {},
                                                 name,
                                                 streamName + ".count",
                                                 false});
    impl->sources.push_back({Tensor(), {stream.key->k0, stream.key->k1}, {2}});
    stream.keyValue = impl->trace.addArgument(
        {ArgumentKind::Key, DType::U32, {2}, name, streamName + ".key", false});
    stream.base = stream.count;
    stream.traceId = impl->trace.id();
  }
}

void Session::Impl::bindVariable(const std::shared_ptr<VariableData> &variable,
                                 const std::string &name, const Path &path,
                                 bool donated) {
  if (!boundParts.insert(variable.get()).second)
    return;
  savedVariables.push_back(
      {variable, variable->value, variable->traceId, variable->slot});
  variable->traceId = trace.id();
  if (variable->value.isPoisoned()) {
    trace.diagnose(std::string(variable->value.status().message()));
    return;
  }
  ValueId argument = bindTensor(variable->value, name, path, donated);
  variable->slot =
      trace.declare(argument, variable->type->name(), variable->birth,
                    toSourceLine(variable->where));
  variable->value =
      Tensor::abstract(variable->value.dtype(), variable->value.shape());
}

void Session::bind(Module *module, const std::string &name, bool donated) {
  if (!module) {
    impl->trace.diagnose(absl::StrCat("argument ", name, " is null"));
    return;
  }
  impl->bound.push_back({module->shared_from_this(), name});
  Visitor visitor;
  visitor.module = [&](const Path &, Module &part) {
    if (!impl->boundParts.insert(&part).second)
      return;
    SavedModule saved{part.shared_from_this(), ModuleAccess::traceId(part), {}};
    for (const auto &[key, attr] : ModuleAccess::attrs(part))
      if (attr->exists())
        saved.attrs.emplace_back(key, attr->get());
    impl->savedModules.push_back(std::move(saved));
    ModuleAccess::traceId(part) = impl->trace.id();
    if (absl::Status error = ModuleAccess::error(part); !error.ok())
      impl->trace.diagnose(std::string(error.message()));
  };
  visitor.variable = [&](const Path &path, const auto &variable) {
    impl->bindVariable(variable, name, path, donated);
  };
  visitor.data = [&](const Path &path, Attr &attr, const Tensor &data) {
    if (data.isTraced() || data.isPoisoned())
      return;
    ValueId value = impl->bindTensor(data, name, path, donated);
    ModuleAccess::restore(attr,
                          TensorAccess::traced(impl->trace.id(), value,
                                               data.dtype(), data.shape()),
                          true);
  };
  Visited visited;
  walk(*module, Path(), visited, visitor);
}

} // namespace graft::nnx::detail

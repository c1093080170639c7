// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "frontend/nnx/model/module_access.h"
#include "frontend/nnx/state/state_access.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"
#include "frontend/nnx/transform/session_impl.h"

namespace graft::nnx::detail {

Session::Session(Mode mode, const std::string &name)
    : impl(std::make_unique<Impl>(mode, name)) {}

Session::~Session() {
  impl->trace.end();
  if (!impl->committed)
    impl->rollback();
}

namespace {
/// How a variable is cut over devices; empty if nothing says so.
std::string shardingOf(const Metadata &metadata) {
  auto sharding = metadata.find(outSharding);
  return sharding == metadata.end() ? std::string() : sharding->second;
}
} // namespace

void Session::Impl::addLeaf(const Tensor &value, const Path &path,
                            ResultPlace place, const Metadata &metadata) {
  absl::StatusOr<ValueId> id = materialize(trace, value);
  if (!id.ok()) {
    trace.diagnose(value.isPoisoned()
                       ? std::string(id.status().message())
                       : absl::StrCat("result '", path.toString(),
                                      "': ", id.status().message()));
    return;
  }
  trace.addResult(*id, path.toString(), shardingOf(metadata));
  places.push_back(std::move(place));
}

void Session::Impl::addVariable(const std::shared_ptr<VariableData> &variable,
                                const Path &path) {
  if (variable->traceId == trace.id())
    madeVariables.push_back(variable);
  if (trace.isAbstract()) {
    if (variable->value.isPoisoned())
      trace.diagnose(std::string(variable->value.status().message()));
    return;
  }
  if (variable->slot == noValue || variable->traceId != trace.id()) {
    Tensor value = VariableData::handle(variable).value(variable->where);
    // A variable from outside keeps its value; only the program has it as a
    // result.
    addLeaf(value, path, {}, variable->metadata);
    return;
  }
  reached.insert(variable->slot);
  ValueId read =
      trace.record(ReadOp{variable->slot}, toSourceLine(variable->where));
  trace.addResult(read, path.toString(), shardingOf(variable->metadata));
  places.push_back({.variable = variable});
}

void Session::Impl::addModule(Module &module, const Path &prefix) {
  Ref<Module> current;
  Visitor visitor;
  visitor.module = [&](const Path &, Module &part) {
    current = part.shared_from_this();
    if (ModuleAccess::traceId(part) == trace.id())
      madeModules.push_back(current);
    if (absl::Status error = ModuleAccess::error(part); !error.ok())
      trace.diagnose(std::string(error.message()));
  };
  visitor.variable = [&](const Path &path, const auto &variable) {
    addVariable(variable, path);
  };
  visitor.data = [&](const Path &path, Attr &attr, const Tensor &data) {
    if (!trace.isAbstract())
      addLeaf(data, path, {.owner = current, .attr = &attr}, {});
    else if (data.isPoisoned())
      trace.diagnose(std::string(data.status().message()));
  };
  walk(module, prefix, visited, visitor);
}

void Session::Impl::addResult(const ResultRef &result) {
  if (auto *const *module = std::get_if<Module *>(&result.place)) {
    addModule(**module, result.prefix);
    return;
  }
  auto addTensor = [&](Tensor &tensor, const Path &path,
                       const Metadata &metadata) {
    if (!trace.isAbstract())
      addLeaf(tensor, path, {.tensor = &tensor}, metadata);
    else if (tensor.isPoisoned())
      trace.diagnose(std::string(tensor.status().message()));
  };
  if (auto *const *state = std::get_if<State *>(&result.place)) {
    for (auto &[path, leaf] : StateAccess::leaves(**state))
      addTensor(leaf.value, result.prefix.join(path), leaf.metadata);
    if (absl::Status status = (*state)->status(); !status.ok())
      trace.diagnose(std::string(status.message()));
    return;
  }
  addTensor(*std::get<Tensor *>(result.place), result.prefix, {});
}

absl::Status Session::finish(const std::vector<ResultRef> &results,
                             const absl::Status &status) {
  Trace &trace = impl->trace;
  if (status.ok()) {
    for (const ResultRef &result : results)
      impl->addResult(result);
    for (const BoundModule &bound : impl->bound)
      impl->addModule(*bound.module, Path({bound.name}));
  }
  trace.end();
  std::vector<std::string> errors = trace.diagnostics();
  std::string own(status.message());
  if (errors.empty() && !status.ok())
    return status;
  if (!status.ok() &&
      std::find(errors.begin(), errors.end(), own) == errors.end())
    errors.insert(errors.begin(), own);
  if (!errors.empty())
    return absl::InvalidArgumentError(absl::StrJoin(errors, "\n"));
  for (const Array &array : trace.captured())
    impl->sources.push_back({Tensor(array), {}, {}});
  if (!trace.isAbstract())
    impl->program = trace.finish(impl->reached);
  return absl::OkStatus();
}

const TracedProgram &Session::program() const { return impl->program; }

absl::StatusOr<std::vector<Array>> Session::arguments() const {
  std::vector<Array> arrays;
  std::vector<std::string> problems;
  for (size_t i = 0; i < impl->sources.size(); ++i) {
    const ArgumentSource &source = impl->sources[i];
    absl::StatusOr<Array> array =
        source.words.empty()
            ? source.tensor.array()
            : Array::fromSpan<uint32_t>(source.shape, source.words);
    if (array.ok())
      arrays.push_back(*array);
    else
      problems.push_back(absl::StrCat(
          "argument ", impl->program.arguments[i].source, ":",
          impl->program.arguments[i].path, ": ", array.status().message()));
  }
  if (!problems.empty())
    return absl::FailedPreconditionError(absl::StrJoin(problems, "\n"));
  return arrays;
}

void Session::Impl::restoreVariables() {
  for (const SavedVariable &saved : savedVariables) {
    saved.variable->value = saved.value;
    saved.variable->traceId = saved.traceId;
    saved.variable->slot = saved.slot;
  }
}

void Session::Impl::giveTo(uint64_t traceId) {
  for (const Ref<Module> &module : madeModules)
    ModuleAccess::traceId(*module) = traceId;
  for (const std::shared_ptr<VariableData> &variable : madeVariables) {
    variable->traceId = traceId;
    variable->slot = noValue;
  }
  for (const SavedModule &saved : savedModules)
    ModuleAccess::traceId(*saved.module) = saved.traceId;
}

absl::Status Session::commit(const std::vector<Array> &arrays) {
  if (arrays.size() != impl->places.size())
    return absl::InternalError(absl::StrCat("the program gave ", arrays.size(),
                                            " results, expected ",
                                            impl->places.size()));
  impl->restoreVariables();
  impl->giveTo(impl->trace.parentId());
  for (size_t i = 0; i < arrays.size(); ++i) {
    const ResultPlace &place = impl->places[i];
    if (place.variable)
      place.variable->value = arrays[i];
    else if (place.attr)
      ModuleAccess::restore(*place.attr, Tensor(arrays[i]), true);
    else if (place.tensor)
      *place.tensor = arrays[i];
  }
  for (const SavedRngs &saved : impl->savedRngs)
    for (const auto &[name, before] : saved.streams) {
      StreamData &stream = saved.rngs->streams.at(name);
      uint32_t count = stream.count;
      stream = before;
      stream.count = count;
    }
  impl->committed = true;
  return absl::OkStatus();
}

void Session::Impl::rollback() {
  restoreVariables();
  for (const SavedRngs &saved : savedRngs)
    saved.rngs->streams = saved.streams;
  for (const SavedModule &saved : savedModules) {
    ModuleAccess::traceId(*saved.module) = saved.traceId;
    for (const auto &[key, attr] : ModuleAccess::attrs(*saved.module))
      ModuleAccess::restore(*attr, Object(), false);
    for (const auto &[key, object] : saved.attrs)
      ModuleAccess::restore(saved.module->attr(key), object, true);
  }
}

bool isTracing() { return currentTrace() != nullptr; }

absl::Status nullResult(const std::string &name) {
  return absl::InvalidArgumentError(
      absl::StrCat("the function returned a null module",
                   name.empty() ? "" : " as part ", name));
}

} // namespace graft::nnx::detail

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/detail/session.h"

#include <unordered_map>
#include <unordered_set>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "frontend/nnx/module_access.h"
#include "frontend/nnx/rngs_data.h"
#include "frontend/nnx/state_access.h"
#include "frontend/nnx/trace_context.h"
#include "frontend/nnx/variable_data.h"
#include "frontend/nnx/walk.h"

namespace graft::nnx::detail {

namespace {

/// Where an argument's bytes come from: a tensor, or words of an Rngs.
struct ArgumentSource {
  Tensor tensor;
  std::vector<uint32_t> words;
  Shape shape; // of words
};

/// Where a result's array goes.
struct ResultPlace {
  std::shared_ptr<VariableData> variable = nullptr;
  Ref<Module> owner = nullptr; ///< keeps `attr` alive
  Attr *attr = nullptr;
  Tensor *tensor = nullptr;
};

/// What a bound module was before.
struct SavedModule {
  Ref<Module> module;
  uint64_t level;
  std::vector<std::pair<PathElement, Object>> attrs;
};

struct SavedVariable {
  std::shared_ptr<VariableData> variable;
  Tensor value;
  uint64_t level;
  ValueId slot;
};

struct SavedRngs {
  std::shared_ptr<RngsData> rngs;
  std::map<std::string, RngStream> streams;
};

struct BoundModule {
  Ref<Module> module;
  std::string name;
};

} // namespace

struct Session::Impl {
  Impl(Mode mode, const std::string &name)
      : trace(mode == Mode::Abstract, name) {}

  ValueId bindTensor(const Tensor &tensor, const std::string &name,
                     const Path &path, bool donated);
  void bindVariable(const std::shared_ptr<VariableData> &variable,
                    const std::string &name, const Path &path, bool donated);
  void addLeaf(const Tensor &value, const Path &path, ResultPlace place);
  void addVariable(const std::shared_ptr<VariableData> &variable,
                   const Path &path);
  void addModule(Module &module, const Path &prefix);
  void addResult(const ResultRef &result);
  void relevel(uint64_t level);
  void restoreVariables();
  void rollback();

  Trace trace;
  TracedProgram program;
  std::vector<ArgumentSource> sources;
  std::vector<BoundModule> bound;
  std::vector<SavedModule> savedModules;
  std::vector<SavedVariable> savedVariables;
  std::vector<SavedRngs> savedRngs;
  Visited boundParts;
  // Filled by finish.
  Visited visited;
  std::vector<ResultPlace> places;
  std::vector<std::shared_ptr<Module>> madeModules;
  std::vector<std::shared_ptr<VariableData>> madeVariables;
  std::unordered_set<ValueId> reached;
  bool committed = false;
};

Session::Session(Mode mode, const std::string &name)
    : impl(std::make_unique<Impl>(mode, name)) {}

Session::~Session() {
  impl->trace.end();
  if (!impl->committed)
    impl->rollback();
}

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
    leaf.value = TensorAccess::traced(impl->trace, value, leaf.value.dtype(),
                                      leaf.value.shape());
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
  tensor =
      TensorAccess::traced(impl->trace, value, tensor.dtype(), tensor.shape());
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
    stream.level = impl->trace.id();
  }
}

void Session::Impl::bindVariable(const std::shared_ptr<VariableData> &variable,
                                 const std::string &name, const Path &path,
                                 bool donated) {
  if (!boundParts.insert(variable.get()).second)
    return;
  savedVariables.push_back(
      {variable, variable->value, variable->level, variable->slot});
  variable->level = trace.id();
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
    SavedModule saved{part.shared_from_this(), ModuleAccess::level(part), {}};
    for (const auto &[key, attr] : ModuleAccess::attrs(part))
      if (attr->exists())
        saved.attrs.emplace_back(key, attr->get());
    impl->savedModules.push_back(std::move(saved));
    ModuleAccess::level(part) = impl->trace.id();
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
    ModuleAccess::restore(
        attr,
        TensorAccess::traced(impl->trace, value, data.dtype(), data.shape()),
        true);
  };
  Visited visited;
  walk(*module, Path(), visited, visitor);
}

void Session::Impl::addLeaf(const Tensor &value, const Path &path,
                            ResultPlace place) {
  absl::StatusOr<ValueId> id = materialize(trace, value);
  if (!id.ok()) {
    trace.diagnose(value.isPoisoned()
                       ? std::string(id.status().message())
                       : absl::StrCat("result '", path.toString(),
                                      "': ", id.status().message()));
    return;
  }
  trace.addResult(*id, path.toString());
  places.push_back(std::move(place));
}

void Session::Impl::addVariable(const std::shared_ptr<VariableData> &variable,
                                const Path &path) {
  if (variable->level == trace.id())
    madeVariables.push_back(variable);
  if (trace.isAbstract()) {
    if (variable->value.isPoisoned())
      trace.diagnose(std::string(variable->value.status().message()));
    return;
  }
  if (variable->slot == noValue || variable->level != trace.id()) {
    Tensor value = VariableData::handle(variable).value(variable->where);
    // A variable from outside keeps its value; only the program has it as a
    // result.
    addLeaf(value, path, {});
    return;
  }
  reached.insert(variable->slot);
  ValueId read =
      trace.record(ReadOp{variable->slot}, toSourceLine(variable->where));
  trace.addResult(read, path.toString());
  places.push_back({.variable = variable});
}

void Session::Impl::addModule(Module &module, const Path &prefix) {
  Ref<Module> current;
  Visitor visitor;
  visitor.module = [&](const Path &, Module &part) {
    current = part.shared_from_this();
    if (ModuleAccess::level(part) == trace.id())
      madeModules.push_back(current);
    if (absl::Status error = ModuleAccess::error(part); !error.ok())
      trace.diagnose(std::string(error.message()));
  };
  visitor.variable = [&](const Path &path, const auto &variable) {
    addVariable(variable, path);
  };
  visitor.data = [&](const Path &path, Attr &attr, const Tensor &data) {
    if (!trace.isAbstract())
      addLeaf(data, path, {.owner = current, .attr = &attr});
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
  auto addTensor = [&](Tensor &tensor, const Path &path) {
    if (!trace.isAbstract())
      addLeaf(tensor, path, {.tensor = &tensor});
    else if (tensor.isPoisoned())
      trace.diagnose(std::string(tensor.status().message()));
  };
  if (auto *const *state = std::get_if<State *>(&result.place)) {
    for (auto &[path, leaf] : StateAccess::leaves(**state))
      addTensor(leaf.value, result.prefix.join(path));
    if (absl::Status status = (*state)->status(); !status.ok())
      trace.diagnose(std::string(status.message()));
    return;
  }
  addTensor(*std::get<Tensor *>(result.place), result.prefix);
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
    saved.variable->level = saved.level;
    saved.variable->slot = saved.slot;
  }
}

void Session::Impl::relevel(uint64_t level) {
  for (const Ref<Module> &module : madeModules)
    ModuleAccess::level(*module) = level;
  for (const std::shared_ptr<VariableData> &variable : madeVariables) {
    variable->level = level;
    variable->slot = noValue;
  }
  for (const SavedModule &saved : savedModules)
    ModuleAccess::level(*saved.module) = saved.level;
}

absl::Status Session::commit(const std::vector<Array> &arrays) {
  if (arrays.size() != impl->places.size())
    return absl::InternalError(absl::StrCat("the program gave ", arrays.size(),
                                            " results, expected ",
                                            impl->places.size()));
  impl->restoreVariables();
  impl->relevel(impl->trace.parentId());
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
      RngStream &stream = saved.rngs->streams.at(name);
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
    ModuleAccess::level(*saved.module) = saved.level;
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

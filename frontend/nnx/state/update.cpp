// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/update.h"

#include <map>
#include <unordered_map>

#include "absl/strings/str_cat.h"
#include "frontend/nnx/model/module_access.h"
#include "frontend/nnx/model/variable_data.h"
#include "frontend/nnx/model/walk.h"
#include "frontend/nnx/state/mismatch.h"
#include "frontend/nnx/state/state_access.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/report.h"
#include "frontend/nnx/trace/trace.h"

namespace graft::nnx {

using detail::MismatchReport;
using detail::VariableData;

namespace {

/// What a path leads to, walking by name.
struct Target {
  std::shared_ptr<VariableData> variable = nullptr; ///< a variable,
  Attr *data = nullptr;                             ///< or raw data,
  Module *owner = nullptr;  ///< the module the data are in
  Module *module = nullptr; ///< or a module,
  std::string blocked = {}; ///< or nothing: what is in the way, if anything
};

Target resolve(Module &model, const Path &path) {
  Module *module = &model;
  for (size_t i = 0; i < path.size(); ++i) {
    auto &attrs = detail::ModuleAccess::attrs(*module);
    auto it = attrs.find(path[i]);
    if (it == attrs.end() || !it->second->exists())
      return {};
    Attr &attr = *it->second;
    bool last = i + 1 == path.size();
    if (Ref<Module> below = attr.module()) {
      module = below.get();
      continue;
    }
    Variable variable = attr.variable();
    bool isData = std::holds_alternative<Tensor>(attr.get().value());
    if (last && variable)
      return {.variable = VariableData::of(variable)};
    if (last && isData)
      return {.data = &attr, .owner = module};
    if (variable || isData)
      return {.blocked = attr.get().describe()};
    if (last && !attr.get().isNone())
      return {.blocked = absl::StrCat("static ", attr.get().describe())};
    return {};
  }
  return {.module = module};
}

/// An accepted assignment.
struct Assignment {
  std::shared_ptr<VariableData> variable;
  Attr *data = nullptr;
  const Leaf *leaf;
};

class Update {
public:
  Update(Module &model, const State &state, const UpdateOptions &options)
      : model(model), state(state), options(options),
        report("update", detail::StateAccess::label(state)) {
    report.offer("shape", "allowShape");
    report.offer("dtype", "allowDtype");
    report.offer("not in the model", "ignoreExtra");
    report.offer("not given and not fresh", "fresh");
  }

  /// Compares everything; returns the report.
  absl::Status check() {
    checkUnsupplied(checkSupplied());
    return report.status();
  }

  absl::Status apply(const SourceLine &where) {
    for (const Assignment &assignment : assignments) {
      if (assignment.data) {
        detail::ModuleAccess::restore(*assignment.data, assignment.leaf->value,
                                      true);
        continue;
      }
      VariableData &variable = *assignment.variable;
      if (absl::Status s = variable.assign(assignment.leaf->value, where);
          !s.ok())
        return s;
      if (assignment.leaf->type)
        variable.metadata = assignment.leaf->metadata;
    }
    return absl::OkStatus();
  }

private:
  using Supplied = std::unordered_map<const void *, Path>;

  Supplied checkSupplied() {
    Supplied supplied;
    for (const auto &[path, leaf] : state) {
      std::string type = leaf.value.toString();
      Target target = resolve(model, path);
      if (target.module)
        report.add(path, target.module->className(), type,
                   "a leaf for a module");
      else if (!target.blocked.empty())
        report.add(path, target.blocked, type, "nothing can be put there");
      else if (!target.variable && !target.data)
        addExtra(path, type);
      else
        checkLeaf(path, leaf, target, supplied);
    }
    return supplied;
  }

  void addExtra(const Path &path, const std::string &type) {
    if (!detail::matchesAny(options.ignoreExtra, path.toString()))
      report.addExtra(path, type);
  }

  void checkLeaf(const Path &path, const Leaf &leaf, const Target &target,
                 Supplied &supplied) {
    const void *id = target.variable
                         ? static_cast<void *>(target.variable.get())
                         : target.data;
    const Tensor &old = target.variable
                            ? target.variable->value
                            : std::get<Tensor>(target.data->get().value());
    const Tensor &next = leaf.value;
    auto [it, isNew] = supplied.try_emplace(id, path);
    if (!isNew)
      report.add(path, absl::StrCat("shares it with ", it->second.toString()),
                 next.toString(), "given twice");
    else if (next.isPoisoned() || next.kind() == Tensor::Kind::Empty)
      report.add(path, old.toString(), next.toString(),
                 std::string(next.status().message()));
    else if (!old.isPoisoned() && next.shape() != old.shape() &&
             !detail::matchesAny(options.allowShape, path.toString()))
      report.add(path, old.toString(), next.toString(), "shape");
    else if (!old.isPoisoned() && next.dtype() != old.dtype() &&
             !detail::matchesAny(options.allowDtype, path.toString()))
      report.add(path, old.toString(), next.toString(), "dtype");
    else if (next.isAbstract() && !detail::isAbstractTrace())
      report.add(path, old.toString(), next.toString(),
                 "abstract: it has no data");
    else
      acceptLeaf(path, leaf, target);
  }

  void acceptLeaf(const Path &path, const Leaf &leaf, const Target &target) {
    if (target.variable)
      if (absl::Status s = target.variable->check(leaf.value, true); !s.ok()) {
        report.add(path, target.variable->value.toString(),
                   leaf.value.toString(), std::string(s.message()));
        return;
      }
    if (target.data && detail::ModuleAccess::traceId(*target.owner) !=
                           detail::currentTraceId()) {
      report.add(path, target.data->get().describe(), leaf.value.toString(),
                 "the model belongs to a different trace level");
      return;
    }
    assignments.push_back({target.variable, target.data, &leaf});
  }

  void checkUnsupplied(const Supplied &supplied) {
    std::vector<std::string> known;
    auto one = [&](const Path &path, const void *id, const Tensor &value) {
      known.push_back(path.toString());
      if (supplied.count(id))
        return;
      if (value.isAbstract() && !isRecorded(id) && !detail::isAbstractTrace())
        report.addMissing(path, value.toString(), "abstract and not given");
      else if (options.fresh &&
               !detail::matchesAny(*options.fresh, path.toString()))
        report.addMissing(path, value.toString(), "not given and not fresh");
    };
    detail::Visited visited;
    detail::walk(
        model, Path(), visited,
        {.variable =
             [&](const Path &path, const auto &variable) {
               if (variable->slot != noValue)
                 recorded.insert(variable.get());
               one(path, variable.get(), variable->value);
             },
         .data = [&](const Path &path, Attr &attr,
                     const Tensor &value) { one(path, &attr, value); }});
    report.setKnown(std::move(known));
  }

  /// A recorded variable has an initializer, though its `value` is abstract.
  bool isRecorded(const void *id) const { return recorded.count(id) != 0; }

  Module &model;
  const State &state;
  const UpdateOptions &options;
  MismatchReport report;
  detail::Visited recorded;
  std::vector<Assignment> assignments;
};

} // namespace

absl::Status update(Module &model, const State &state,
                    const UpdateOptions &options, std::source_location where) {
  if (absl::Status status = state.status(); !status.ok())
    return detail::passOn(status);
  Update update(model, state, options);
  if (absl::Status status = update.check(); !status.ok())
    return detail::report(where, status);
  if (absl::Status status = update.apply(detail::toSourceLine(where));
      !status.ok())
    return detail::report(where, status);
  return absl::OkStatus();
}

} // namespace graft::nnx

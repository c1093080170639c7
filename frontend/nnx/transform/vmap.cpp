// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/vmap.h"

#include <map>

#include "absl/strings/str_cat.h"
#include "frontend/nnx/model/walk.h"
#include "frontend/nnx/ops/axes.h"
#include "frontend/nnx/state/state_access.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/report.h"
#include "frontend/nnx/transform/sharding_text.h"
#include "graft/nnx/movement.h"

namespace graft::nnx::detail {

namespace {

/// What a walk finds in a module: each part once, in the walk's order.
struct Parts {
  struct Data {
    Path path;
    Attr *attr;
  };
  std::vector<std::pair<Path, Module *>> modules;
  std::vector<std::pair<Path, std::shared_ptr<VariableData>>> variables;
  std::vector<Data> data;

  explicit Parts(Module &root) {
    Visited visited;
    walk(
        root, Path(), visited,
        {.module = [&](const Path &path,
                       Module &module) { modules.emplace_back(path, &module); },
         .variable =
             [&](const Path &path, const auto &variable) {
               variables.emplace_back(path, variable);
             },
         .data = [&](const Path &path, Attr &attr,
                     const Tensor &) { data.push_back({path, &attr}); }});
  }
};

/// The attributes of all modules: "layers.0.kernel" to "Param f32[4,4]".
std::map<std::string, std::string> textsOf(const Parts &parts) {
  std::map<std::string, std::string> found;
  for (const auto &[path, module] : parts.modules) {
    found[path.toString()] = module->className();
    for (const auto &[name, attr] : ModuleAccess::attrs(*module))
      if (attr->exists())
        found[path.child(name).toString()] = attr->get().describe();
  }
  return found;
}

/// Fails, naming the first difference, unless lane `index` is like the first.
absl::Status checkAlike(const Parts &first, const Parts &other, size_t index) {
  std::map<std::string, std::string> expected = textsOf(first);
  std::map<std::string, std::string> found = textsOf(other);
  auto difference = [&](const std::string &path) {
    auto textOf = [&](const std::map<std::string, std::string> &texts) {
      auto it = texts.find(path);
      return it == texts.end() ? std::string("not there") : it->second;
    };
    return absl::InvalidArgumentError(
        absl::StrCat("stacked modules must differ only in their values: '",
                     path, "' is ", textOf(found), " in number ", index,
                     " and ", textOf(expected), " in number 0"));
  };
  for (const auto &[path, text] : expected)
    if (auto it = found.find(path); it == found.end() || it->second != text)
      return difference(path);
  for (const auto &[path, text] : found)
    if (!expected.count(path))
      return difference(path);
  if (first.variables.size() != other.variables.size())
    return absl::InvalidArgumentError(
        absl::StrCat("stacked modules must share alike: number ", index,
                     " has ", other.variables.size(),
                     " variables, number 0 has ", first.variables.size()));
  return absl::OkStatus();
}

/// Inserts the axis into the names of the others, or with `isStacked` takes it
/// out again. `rank` is the stack's.
void moveNames(Metadata &metadata, const StackOptions &options, int64_t rank,
               bool isStacked) {
  auto text = metadata.find("out_sharding");
  if (text == metadata.end())
    return;
  std::optional<PartitionSpec> spec = parseSpec(text->second);
  int64_t axis = options.axis < 0 ? options.axis + rank : options.axis;
  if (!spec || axis < 0 || axis > rankOf(*spec) - (isStacked ? 1 : 0))
    return; // the names do not reach it
  if (isStacked)
    spec->erase(spec->begin() + axis);
  else if (options.partitionName.empty())
    spec->insert(spec->begin() + axis, std::nullopt);
  else
    spec->insert(spec->begin() + axis, options.partitionName);
  text->second = specText(*spec);
}

/// Puts the new variables in the place of the first module's.
void replaceVariables(
    const Parts &parts,
    const std::map<const VariableData *, Variable> &replacements,
    const std::source_location &where) {
  for (const auto &[path, module] : parts.modules)
    for (const auto &[name, attr] : ModuleAccess::attrs(*module))
      if (Variable old = attr->get().variable())
        if (auto it = replacements.find(VariableData::of(old).get());
            it != replacements.end())
          *attr = Object(it->second, where);
}

void stackParts(const std::vector<Parts> &lanes, const StackOptions &options,
                const std::source_location &where) {
  std::map<const VariableData *, Variable> replacements;
  for (size_t i = 0; i < lanes.front().variables.size(); ++i) {
    std::vector<Tensor> values;
    values.reserve(lanes.size());
    for (const Parts &lane : lanes)
      values.push_back(
          VariableData::handle(lane.variables[i].second).value(where));
    const VariableData *first = lanes.front().variables[i].second.get();
    Tensor stacked = nnx::stack(values, options.axis);
    Metadata metadata = first->metadata;
    moveNames(metadata, options, rankOf(values.front()) + 1, false);
    replacements[first] = Variable(*first->type, stacked, metadata, where);
  }
  replaceVariables(lanes.front(), replacements, where);
  for (size_t i = 0; i < lanes.front().data.size(); ++i) {
    std::vector<Tensor> values;
    values.reserve(lanes.size());
    for (const Parts &lane : lanes)
      values.push_back(lane.data[i].attr->get().tensor(where));
    *lanes.front().data[i].attr =
        Object(nnx::stack(values, options.axis), where);
  }
}

} // namespace

void stackInto(const std::vector<Ref<Module>> &modules,
               const StackOptions &options, const std::source_location &where) {
  LocationScope scope(where);
  std::vector<Parts> lanes;
  for (size_t i = 0; i < modules.size(); ++i) {
    absl::Status alike = absl::InvalidArgumentError(
        absl::StrCat("number ", i, " of the modules to stack is null"));
    if (modules[i]) {
      lanes.emplace_back(*modules[i]);
      alike = checkAlike(lanes.front(), lanes.back(), i);
    }
    if (!alike.ok()) {
      absl::Status error = report(where, alike);
      if (modules.front())
        ModuleAccess::error(*modules.front()).Update(error);
      return;
    }
    // Its initializers are those of the same places.
    if (i > 0)
      ModuleAccess::birth(*modules[i])->parent =
          ModuleAccess::birth(*modules.front());
  }
  stackParts(lanes, options, where);
}

absl::StatusOr<std::vector<State>>
unstackState(const State &stacked, const StackOptions &options,
             const std::source_location &where) {
  LocationScope scope(where);
  std::vector<State> lanes;
  std::optional<int64_t> count;
  for (const auto &[path, leaf] : stacked) {
    absl::StatusOr<int64_t> axis =
        normalizeAxis(options.axis, rankOf(leaf.value), "axis");
    if (!axis.ok())
      return absl::InvalidArgumentError(
          absl::StrCat(path.toString(), ": ", axis.status().message()));
    int64_t extent = leaf.value.shape()[*axis];
    if (!count)
      lanes.assign(extent, stacked);
    else if (*count != extent)
      return absl::InvalidArgumentError(absl::StrCat(
          path.toString(), ": ", leaf.value.toString(), " is not a stack of ",
          *count, " along axis ", *axis, ", as the leaves before it are"));
    count = extent;
    for (int64_t i = 0; i < extent; ++i) {
      Leaf &lane = StateAccess::leaves(lanes[i]).at(path);
      lane.value = indexInDim(leaf.value, i, *axis, /*keepdims=*/false);
      moveNames(lane.metadata, options, rankOf(leaf.value), true);
    }
  }
  return lanes;
}

absl::Status noLanes(int64_t count, const std::source_location &where) {
  return report(where, absl::InvalidArgumentError(absl::StrCat(
                           "vmapInit: expected at least 1 lane, got ", count)));
}

} // namespace graft::nnx::detail

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/graph.h"

#include <unordered_map>
#include <unordered_set>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "frontend/nnx/model/walk.h"
#include "frontend/nnx/state/mismatch.h"
#include "frontend/nnx/state/partition.h"
#include "frontend/nnx/trace/report.h"

namespace graft::nnx {

namespace detail {

/// An attribute of a node: another node, a leaf, or what it holds itself.
struct AttrDef {
  enum class Kind : uint8_t { Node, Leaf, Static };
  PathElement name;
  Kind kind;
  size_t index = 0; // of the node or leaf
  Object object;    // static
};

struct NodeDef {
  std::string className;
  ModuleAccess::BlankFactory factory;
  std::vector<AttrDef> attrs;
};

/// A variable, or raw data if `type` is null.
struct LeafDef {
  const VariableType *type;
  Path path;         // its owner's
  Tensor like;       // dtype and shape; poisoned if unknown
  Metadata metadata; // for values that come without
};

/// Nodes and leaves in the order of the traversal; the first node is the root.
struct GraphDefData {
  std::vector<NodeDef> nodes;
  std::vector<LeafDef> leaves;
};

namespace {

class GraphDefBuilder {
public:
  std::shared_ptr<const GraphDefData> build(Module &root) {
    addNode(root, Path());
    return data;
  }

private:
  size_t addNode(Module &module, const Path &path) {
    auto [it, isNew] = nodeOf.try_emplace(&module, data->nodes.size());
    size_t index = it->second;
    if (!isNew)
      return index;
    data->nodes.push_back(
        {module.className(), ModuleAccess::factory(module), {}});
    std::vector<AttrDef> attrs;
    for (const auto &[name, attr] : ModuleAccess::attrs(module))
      if (attr->exists())
        attrs.push_back(attrDef(name, attr->get(), path.child(name)));
    data->nodes[index].attrs = std::move(attrs);
    return index;
  }

  AttrDef attrDef(const PathElement &name, const Object &object,
                  const Path &path) {
    if (Ref<Module> module = object.module())
      return {name, AttrDef::Kind::Node, addNode(*module, path), {}};
    if (Variable variable = object.variable()) {
      VariableData *id = VariableData::of(variable).get();
      auto [it, isNew] = leafOf.try_emplace(id, data->leaves.size());
      if (isNew)
        addLeaf(&variable.type(), path, id->value, id->metadata);
      return {name, AttrDef::Kind::Leaf, it->second, {}};
    }
    if (const auto *tensor = std::get_if<Tensor>(&object.value())) {
      addLeaf(nullptr, path, *tensor, {});
      return {name, AttrDef::Kind::Leaf, data->leaves.size() - 1, {}};
    }
    return {name, AttrDef::Kind::Static, 0, object};
  }

  /// Keeps the type of the value but never the value.
  void addLeaf(const VariableType *type, const Path &path, const Tensor &value,
               const Metadata &metadata) {
    Tensor like = value.isConcrete() || value.isTraced()
                      ? Tensor::abstract(value.dtype(), value.shape())
                      : value;
    data->leaves.push_back({type, path, std::move(like), metadata});
  }

  std::shared_ptr<GraphDefData> data = std::make_shared<GraphDefData>();
  std::unordered_map<const Module *, size_t> nodeOf;
  std::unordered_map<const VariableData *, size_t> leafOf;
};

/// Collects every leaf and every error of a model.
std::vector<std::pair<Path, Leaf>>
collectLeaves(Module &model, std::vector<std::string> &errors,
              const std::source_location &where) {
  std::vector<std::pair<Path, Leaf>> leaves;
  std::unordered_set<std::string> seen;
  auto add = [&](const absl::Status &error) {
    if (!error.ok() && seen.insert(std::string(error.message())).second)
      errors.emplace_back(error.message());
  };
  Visited visited;
  walk(model, Path(), visited,
       {.module = [&](const Path &,
                      Module &module) { add(ModuleAccess::error(module)); },
        .variable =
            [&](const Path &path, const auto &variable) {
              Tensor value = VariableData::handle(variable).value(where);
              add(value.status());
              leaves.push_back(
                  {path, {value, variable->type, variable->metadata}});
            },
        .data =
            [&](const Path &path, Attr &, const Tensor &value) {
              add(value.status());
              leaves.push_back({path, {value, nullptr, {}}});
            }});
  return leaves;
}

} // namespace

absl::StatusOr<std::vector<State>> states(Module *model,
                                          const std::vector<Filter> &filters,
                                          bool exhaustive, GraphDef *graphDef,
                                          std::source_location where) {
  if (!model)
    return absl::InvalidArgumentError("the model is null");
  std::vector<std::string> errors;
  std::vector<std::pair<Path, Leaf>> leaves =
      collectLeaves(*model, errors, where);
  if (!errors.empty())
    return passOn(absl::InvalidArgumentError(absl::StrJoin(errors, "\n")));
  absl::StatusOr<std::vector<State>> result =
      partition(std::move(leaves), filters, exhaustive);
  if (!result.ok())
    return report(where, result.status());
  if (graphDef)
    *graphDef = GraphDef(GraphDefBuilder().build(*model));
  return result;
}

absl::StatusOr<State> oneState(Module *model, Filter filter,
                               std::source_location where) {
  absl::StatusOr<std::vector<State>> result =
      states(model, {std::move(filter)}, false, nullptr, where);
  if (!result.ok())
    return result.status();
  return std::move(result->front());
}

namespace {

/// Puts a model together.
class Merger {
public:
  Merger(const GraphDefData &graph, const MergeOptions &options,
         std::source_location where)
      : graph(graph), options(options), where(where), report("merge", "state") {
    report.offer("shape", "allowShape");
    report.offer("dtype", "allowDtype");
    report.offer("not in the model", "ignoreExtra");
  }

  absl::StatusOr<Ref<Module>> merge(const std::vector<const State *> &states) {
    collect(states);
    std::vector<const Leaf *> values = match();
    if (absl::Status status = report.status(); !status.ok())
      return status;
    std::vector<Ref<Module>> nodes;
    for (const NodeDef &node : graph.nodes) {
      if (!node.factory)
        return absl::InvalidArgumentError(absl::StrCat(
            "merge: ", node.className,
            " cannot be made from a Blank; make it with nnx::make and add "
            "`using nnx::Module::Module;` to it"));
      nodes.push_back(node.factory());
    }
    fill(nodes, makeObjects(values));
    return nodes.front();
  }

private:
  void collect(const std::vector<const State *> &states) {
    for (const State *state : states)
      for (const auto &[path, leaf] : *state)
        if (!given.emplace(path, &leaf).second)
          report.add(path, "", leaf.value.toString(), "given twice");
  }

  std::vector<const Leaf *> match() {
    std::vector<const Leaf *> values;
    std::vector<std::string> known;
    for (const LeafDef &leaf : graph.leaves) {
      known.push_back(leaf.path.toString());
      auto it = given.find(leaf.path);
      if (it == given.end()) {
        report.addMissing(leaf.path, leaf.like.toString(), "missing");
        continue;
      }
      check(leaf, it->second->value);
      values.push_back(it->second);
      given.erase(it);
    }
    report.setKnown(std::move(known));
    for (const auto &[path, leaf] : given)
      if (!matchesAny(options.ignoreExtra, path.toString()))
        report.addExtra(path, leaf->value.toString());
    return values;
  }

  void check(const LeafDef &leaf, const Tensor &value) {
    std::string path = leaf.path.toString();
    if (value.isPoisoned() || value.kind() == Tensor::Kind::Empty)
      report.add(leaf.path, leaf.like.toString(), value.toString(),
                 std::string(value.status().message()));
    else if (leaf.like.isPoisoned())
      return;
    else if (value.shape() != leaf.like.shape() &&
             !matchesAny(options.allowShape, path))
      report.add(leaf.path, leaf.like.toString(), value.toString(), "shape");
    else if (value.dtype() != leaf.like.dtype() &&
             !matchesAny(options.allowDtype, path))
      report.add(leaf.path, leaf.like.toString(), value.toString(), "dtype");
  }

  std::vector<Object> makeObjects(const std::vector<const Leaf *> &values) {
    std::vector<Object> objects;
    for (size_t i = 0; i < values.size(); ++i) {
      const LeafDef &leaf = graph.leaves[i];
      const Metadata &metadata =
          values[i]->type ? values[i]->metadata : leaf.metadata;
      objects.push_back(
          leaf.type
              ? Object(Variable(*leaf.type, values[i]->value, metadata, where),
                       where)
              : Object(values[i]->value, where));
    }
    return objects;
  }

  void fill(const std::vector<Ref<Module>> &nodes,
            const std::vector<Object> &leaves) {
    for (size_t i = 0; i < nodes.size(); ++i)
      for (const AttrDef &attr : graph.nodes[i].attrs) {
        Attr &place = nodes[i]->attr(attr.name);
        if (attr.kind == AttrDef::Kind::Node)
          place = Object(nodes[attr.index], where);
        else
          place = attr.kind == AttrDef::Kind::Leaf ? leaves[attr.index]
                                                   : attr.object;
      }
  }

  const GraphDefData &graph;
  const MergeOptions &options;
  std::source_location where;
  MismatchReport report;
  std::map<Path, const Leaf *> given;
};

} // namespace

absl::StatusOr<Ref<Module>> merge(LocatedGraphDef graphDef,
                                  const std::vector<const State *> &states,
                                  const MergeOptions &options) {
  const auto &data = graphDef.graphDef.impl();
  if (!data)
    return report(graphDef.where, absl::InvalidArgumentError(
                                      "merge: the graph definition is empty"));
  for (const State *state : states)
    if (absl::Status status = state->status(); !status.ok())
      return passOn(status);
  absl::StatusOr<Ref<Module>> result =
      Merger(*data, options, graphDef.where).merge(states);
  if (!result.ok())
    return report(graphDef.where, result.status());
  return result;
}

absl::Status wrongClass(const Module &module, const std::type_info &expected) {
  return absl::InvalidArgumentError(
      absl::StrCat("merge: expected a ", classNameOf(expected),
                   ", the graph definition is of a ", module.className()));
}

} // namespace detail

namespace {
void print(const detail::GraphDefData &graph, size_t node, size_t depth,
           std::vector<bool> &seen, std::string &text) {
  using Kind = detail::AttrDef::Kind;
  const detail::NodeDef &def = graph.nodes[node];
  absl::StrAppend(&text, def.className, seen[node] ? " (shared)\n" : "\n");
  if (seen[node])
    return;
  seen[node] = true;
  for (const detail::AttrDef &attr : def.attrs) {
    absl::StrAppend(&text, std::string(2 * depth + 2, ' '),
                    attr.name.toString(), ": ");
    if (attr.kind == Kind::Node) {
      print(graph, attr.index, depth + 1, seen, text);
    } else if (attr.kind == Kind::Leaf) {
      const detail::LeafDef &leaf = graph.leaves[attr.index];
      absl::StrAppend(&text, leaf.type ? leaf.type->name() : "data", " ",
                      leaf.like.toString(), " = ", leaf.path.toString(), "\n");
    } else {
      absl::StrAppend(&text, attr.object.describe(), "\n");
    }
  }
}
} // namespace

std::string GraphDef::toString() const {
  std::string text;
  if (!data)
    return "empty\n";
  std::vector<bool> seen(data->nodes.size());
  print(*data, 0, 0, seen, text);
  return text;
}

} // namespace graft::nnx

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/state.h"

#include <algorithm>
#include <cstdio>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "frontend/nnx/state/repr.h"
#include "graft/checkpoint.h"
#include "graft/nnx/graph.h"

namespace graft::nnx {

namespace {

/// Returns the range of `leaves` at or below `path`.
std::pair<State::Map::iterator, State::Map::iterator> below(State::Map &leaves,
                                                            const Path &path) {
  auto begin = leaves.lower_bound(path);
  auto end = begin;
  while (end != leaves.end() && end->first.startsWith(path))
    ++end;
  return {begin, end};
}

/// Returns the leaf on the way to `path`, but not at it, or null.
const Path *leafAbove(const State::Map &leaves, const Path &path) {
  Path prefix;
  for (size_t i = 0; i < path.size(); ++i) {
    if (auto it = leaves.find(prefix); it != leaves.end())
      return &it->first;
    prefix = prefix.child(path[i]);
  }
  return nullptr;
}

absl::Status notThere(const State &state, const Path &path) {
  std::vector<std::string> names;
  for (const auto &[name, leaf] : state)
    names.push_back(name.toString());
  std::vector<std::string> near = nearestNames(path.toString(), names);
  return absl::NotFoundError(absl::StrCat(
      "the state has no '", path.toString(), "'",
      near.empty() ? "" : "; nearest: ", absl::StrJoin(near, ", ")));
}

} // namespace

absl::StatusOr<State>
State::fromFlat(std::vector<std::pair<Path, Leaf>> leaves) {
  State state;
  std::vector<std::string> problems;
  for (auto &[path, leaf] : leaves) {
    if (state.contains(path)) {
      problems.push_back(
          absl::StrCat("'", path.toString(), "' is there twice"));
      continue;
    }
    if (absl::Status status = state.set(path, std::move(leaf)); !status.ok())
      problems.emplace_back(status.message());
  }
  if (!problems.empty())
    return absl::InvalidArgumentError(absl::StrJoin(problems, "\n"));
  return state;
}

std::vector<std::pair<Path, Leaf>> State::toFlat() const {
  return {leaves.begin(), leaves.end()};
}

StateRef State::operator[](PathElement element) {
  return StateRef(this, Path({std::move(element)}));
}

const Leaf *State::find(const Path &path) const {
  auto it = leaves.find(path);
  return it == leaves.end() ? nullptr : &it->second;
}

absl::StatusOr<Leaf> State::at(const Path &path) const {
  if (const Leaf *leaf = find(path))
    return *leaf;
  return notThere(*this, path);
}

absl::Status State::set(const Path &path, Leaf leaf) {
  if (const Path *above = leafAbove(leaves, path))
    return absl::InvalidArgumentError(absl::StrCat(
        "'", path.toString(), "' is below the leaf '", above->toString(), "'"));
  auto [begin, end] = below(leaves, path);
  if (begin != end && begin->first != path)
    return absl::InvalidArgumentError(
        absl::StrCat("'", path.toString(), "' is a subtree: it has the leaf '",
                     begin->first.toString(), "'"));
  leaves.insert_or_assign(path, std::move(leaf));
  return absl::OkStatus();
}

int64_t State::erase(const Path &path) {
  auto [begin, end] = below(leaves, path);
  int64_t count = std::distance(begin, end);
  leaves.erase(begin, end);
  return count;
}

absl::Status State::rename(const Path &from, const Path &to) {
  auto [begin, end] = below(leaves, from);
  if (begin == end)
    return notThere(*this, from);
  std::vector<std::pair<Path, Leaf>> moved;
  for (auto it = begin; it != end; ++it)
    moved.emplace_back(to.join(it->first.dropFront(from.size())), it->second);
  State changed = *this;
  changed.erase(from);
  if (auto [b, e] = below(changed.leaves, to); b != e)
    return absl::InvalidArgumentError(
        absl::StrCat("cannot rename '", from.toString(), "': '", to.toString(),
                     "' is there already"));
  for (auto &[path, leaf] : moved)
    if (absl::Status status = changed.set(path, std::move(leaf)); !status.ok())
      return status;
  *this = std::move(changed);
  return absl::OkStatus();
}

absl::Status State::status() const {
  if (!error.ok())
    return error;
  for (const auto &[path, leaf] : leaves)
    if (leaf.value.isPoisoned())
      return leaf.value.status();
  return absl::OkStatus();
}

namespace {
/// Prints the leaves of [it, end), which agree in the first `depth` elements.
void print(State::Map::const_iterator it, State::Map::const_iterator end,
           size_t depth, std::string &text) {
  std::string indent(2 * depth + 2, ' ');
  absl::StrAppend(&text, "{");
  for (const char *comma = ""; it != end; comma = ",") {
    const PathElement &name = it->first[depth];
    absl::StrAppend(&text, comma, "\n", indent,
                    name.isIndex() ? name.toString() : repr(name.toString()),
                    ": ");
    auto next = std::find_if(
        it, end, [&](const auto &l) { return l.first[depth] != name; });
    if (it->first.size() == depth + 1)
      absl::StrAppend(&text, detail::reprLeaf(it->second, indent.size()));
    else
      print(it, next, depth + 1, text);
    it = next;
  }
  absl::StrAppend(&text, "\n", std::string(2 * depth, ' '), "}");
}
} // namespace

std::string State::toString() const {
  if (leaves.empty())
    return "State({})";
  if (leaves.begin()->first.empty())
    return detail::reprLeaf(leaves.begin()->second, 0);
  std::string text = "State(";
  nnx::print(leaves.begin(), leaves.end(), 0, text);
  return text + ")";
}

void State::print() const { std::puts(toString().c_str()); }

StateRef StateRef::operator[](PathElement element) const {
  return StateRef(state, path.child(std::move(element)));
}

const StateRef &StateRef::operator=(Tensor value) const {
  if (auto it = state->leaves.find(path); it != state->leaves.end()) {
    it->second.value = std::move(value);
    return *this;
  }
  return *this = Leaf{std::move(value), nullptr, {}};
}

const StateRef &StateRef::operator=(const Array &value) const {
  return *this = Tensor(value);
}

const StateRef &StateRef::operator=(const Variable &variable) const {
  return *this = Leaf{variable.value(), &variable.type(), variable.metadata()};
}

const StateRef &StateRef::operator=(const Attr &attr) const {
  if (Variable variable = attr.variable())
    return *this = variable;
  if (Ref<Module> module = attr.module()) {
    absl::StatusOr<State> subtree = nnx::state(module);
    if (subtree.ok())
      return *this = *subtree;
    state->error.Update(subtree.status());
    return *this;
  }
  return *this = attr.tensor();
}

const StateRef &StateRef::operator=(const Leaf &leaf) const {
  state->error.Update(state->set(path, leaf));
  return *this;
}

const StateRef &StateRef::operator=(const State &subtree) const {
  State copy = subtree; // `subtree` may be a part of *state
  state->error.Update(copy.error);
  state->erase(path);
  for (auto &[below, leaf] : copy.leaves)
    state->error.Update(state->set(path.join(below), leaf));
  return *this;
}

const StateRef &StateRef::operator=(const StateRef &other) const {
  if (!other.exists()) {
    state->error.Update(notThere(*other.state, other.path));
    return *this;
  }
  return *this = other.subtree();
}

bool StateRef::exists() const {
  auto [begin, end] = below(state->leaves, path);
  return begin != end;
}

const Leaf *StateRef::leaf() const { return state->find(path); }

Tensor StateRef::value() const {
  const Leaf *found = leaf();
  return found ? found->value : Tensor::poisoned(notThere(*state, path));
}

State StateRef::subtree() const {
  State result;
  auto [begin, end] = below(state->leaves, path);
  for (auto it = begin; it != end; ++it)
    result.leaves.emplace(it->first.dropFront(path.size()), it->second);
  return result;
}

} // namespace graft::nnx

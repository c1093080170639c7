// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// State: the leaves of a model by path, apart from the model.
//
//   nnx::State state = nnx::state(model).value();
//   state["layer1"] = state["linear1"];       // copies a subtree of handles
//   state.erase("linear1");
//   state["layer1"]["kernel"] = tensor;       // a new value, the same type
//   for (auto &[path, leaf] : state)          // sorted as Flax sorts
//     std::puts(path.toString().c_str());

#ifndef GRAFT_NNX_STATE_H
#define GRAFT_NNX_STATE_H

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "graft/nnx/attr.h"

namespace graft::nnx {

namespace detail {
struct StateAccess;
} // namespace detail

/// A value with what is known of its variable. `type` is null for raw data.
struct Leaf {
  Tensor value;
  const VariableType *type = nullptr;
  Metadata metadata;
};

class State;

/// A place in a State: a leaf, a subtree or nothing yet. Valid while its State
/// is neither moved nor destroyed.
class StateRef {
public:
  StateRef operator[](PathElement element) const;

  /// Gives the leaf here a new value and keeps its type and metadata; makes a
  /// raw leaf if nothing is here.
  const StateRef &operator=(Tensor value) const;
  const StateRef &operator=(const Array &value) const;
  /// Puts the present value of a variable here, with its type and metadata.
  const StateRef &operator=(const Variable &variable) const;
  /// The same for what an attribute holds: a variable, raw data, or a module,
  /// whose state becomes the subtree.
  const StateRef &operator=(const Attr &attr) const;
  const StateRef &operator=(const Leaf &leaf) const;
  /// Puts a subtree here in place of what was here.
  const StateRef &operator=(const State &subtree) const;
  const StateRef &operator=(const StateRef &other) const;

  StateRef(const StateRef &) = default;

  /// Returns whether a leaf or a subtree is here.
  bool exists() const;

  /// Returns the leaf's value, else a poisoned tensor with NotFound.
  Tensor value() const;

  /// Returns the leaf, or null if here is none.
  const Leaf *leaf() const;

  /// Returns a copy of the subtree, empty if there is none. A leaf gives a
  /// state with one leaf at the empty path.
  State subtree() const;

private:
  friend class State;
  StateRef(State *state, Path path) : state(state), path(std::move(path)) {}

  State *state;
  Path path;
};

/// A sorted map from path to leaf in which no path is a prefix of another.
/// Copying it copies handles, never data.
class State {
public:
  using Map = std::map<Path, Leaf>;

  State() = default;

  /// Makes a state of path and leaf pairs. Fails with InvalidArgument, listing
  /// all of them, if a path is there twice or is a prefix of another.
  static absl::StatusOr<State>
  fromFlat(std::vector<std::pair<Path, Leaf>> leaves);

  /// Returns the leaves, sorted by path.
  std::vector<std::pair<Path, Leaf>> toFlat() const;

  StateRef operator[](PathElement element);

  /// Returns the leaf at `path`. Fails with NotFound, naming the nearest paths.
  absl::StatusOr<Leaf> at(const Path &path) const;

  /// Returns the leaf at `path`, or null.
  const Leaf *find(const Path &path) const;
  bool contains(const Path &path) const { return find(path) != nullptr; }

  /// Puts `leaf` at `path`, over a leaf that is there. Fails with
  /// InvalidArgument, changing nothing, if a subtree is there or a leaf is on
  /// the way.
  absl::Status set(const Path &path, Leaf leaf);

  /// Takes away the leaf or subtree at `path`. Returns the number of leaves
  /// taken.
  int64_t erase(const Path &path);

  /// Moves the leaf or subtree at `from` to `to`. Fails, changing nothing, with
  /// NotFound if nothing is at `from`, with InvalidArgument if something is at
  /// `to` or a leaf on the way.
  absl::Status rename(const Path &from, const Path &to);

  bool empty() const { return leaves.empty(); }
  size_t size() const { return leaves.size(); }
  Map::const_iterator begin() const { return leaves.begin(); }
  Map::const_iterator end() const { return leaves.end(); }

  /// Returns OK, or the first error of an assignment through `operator[]` or of
  /// a poisoned value. update, merge and jit return it.
  absl::Status status() const;

  /// Formats as Flax 0.12.8 prints a State, without a line break at the end:
  ///
  ///   State({
  ///     'kernel': Param( # 16 (64 B)
  ///       value=ShapeDtypeStruct(shape=(4, 4), dtype=float32)
  ///     )
  ///   })
  std::string toString() const;
  /// Writes toString() and a line break to standard output.
  void print() const;

private:
  friend class StateRef;
  friend struct detail::StateAccess;

  Map leaves;
  absl::Status error;
  std::string label = "state"; // what messages call it: an argument's name
};

} // namespace graft::nnx

#endif // GRAFT_NNX_STATE_H

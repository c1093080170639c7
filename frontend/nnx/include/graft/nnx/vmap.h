// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Stacked layers: one module whose variables hold those of many, as Flax makes
// with nnx.vmap and nnx.split_rngs, and scans over.
//
//   attr("blocks") = nnx::vmapInit(24, rngs, [&](nnx::Rngs lane) {
//     return Block::make(config, lane);
//   });                             // blocks.attention.query.kernel [24, ...]
//   auto layers = nnx::unstackModule(model->blocks.module<Block>()).value();
//
// In a compiled program each lane's values are written straight into their part
// of the stack.

#ifndef GRAFT_NNX_VMAP_H
#define GRAFT_NNX_VMAP_H

#include <optional>
#include <string>
#include <vector>

#include "graft/nnx/graph.h"
#include "graft/nnx/rngs.h"

namespace graft::nnx {

/// How modules are stacked. The same options take a stacked module apart again.
struct StackOptions {
  /// The new axis in every variable and raw array; negative ones count from the
  /// end of the stacked shape. Each value must have as many dimensions.
  int64_t axis = 0;
  /// What the new axis is called in the variables' `out_sharding`, as Flax's
  /// transform_metadata {PARTITION_NAME: "layers"}; None if empty.
  std::string partitionName = {};
};

namespace detail {

/// Makes `modules` one, which the first becomes; see stackModules.
void stackInto(const std::vector<Ref<Module>> &modules,
               const StackOptions &options, const std::source_location &where);

/// Returns the state of each of the modules that `stacked` is made of. Fails as
/// unstackModule does.
absl::StatusOr<std::vector<State>>
unstackState(const State &stacked, const StackOptions &options,
             const std::source_location &where);

/// Says that a vectorized constructor has no lane: InvalidArgument, which a
/// running trace records.
absl::Status noLanes(int64_t count, const std::source_location &where);

} // namespace detail

/// Makes one module of modules that differ only in their values: the first,
/// whose variables and raw data hold the others' too, along `options.axis`.
/// What they share within a module stays shared. The others must not be used
/// any more.
///
/// Errors come back from the module's state, naming the first difference: a
/// class, a static value, a path, a type or a shape.
template <std::derived_from<Module> T>
Ref<T>
stackModules(const std::vector<Ref<T>> &modules,
             const StackOptions &options = {},
             std::source_location where = std::source_location::current()) {
  if (modules.empty())
    return nullptr;
  detail::stackInto({modules.begin(), modules.end()}, options, where);
  return modules.front();
}

/// Calls `make`, a function from Rngs to Ref<T>, once a lane, with the Rngs of
/// `rngs.split(count, only)`, and stacks what it gives. This is
/// `nnx.split_rngs(splits=count)` over `nnx.vmap(make, out_axes=axis)`: lane
/// i's keys come from element i of jax.random.split(next key, count). A count
/// below 1 gives null and, in a trace, an error.
template <class Make>
auto vmapInit(
    int64_t count, const Rngs &rngs, const Make &make,
    const StackOptions &options = {},
    const std::optional<std::vector<std::string>> &only = std::nullopt,
    std::source_location where = std::source_location::current()) {
  std::vector<decltype(make(rngs))> lanes;
  if (count < 1)
    detail::noLanes(count, where).IgnoreError(); // null says it too
  else
    for (const Rngs &lane : rngs.split(count, only, where))
      lanes.push_back(make(lane));
  return stackModules(lanes, options, where);
}

/// Returns the modules that a stacked one is made of: copies, each with its
/// slices. The inverse of stackModules. Fails with InvalidArgument if a leaf
/// has no such axis or the leaves do not agree about its extent.
template <std::derived_from<Module> T>
absl::StatusOr<std::vector<Ref<T>>>
unstackModule(const Ref<T> &stacked, const StackOptions &options = {},
              std::source_location where = std::source_location::current()) {
  auto parts = split(stacked, where);
  if (!parts.ok())
    return parts.status();
  const auto &[graphDef, state] = *parts;
  absl::StatusOr<std::vector<State>> states =
      detail::unstackState(state, options, where);
  if (!states.ok())
    return states.status();
  std::vector<Ref<T>> modules;
  for (const State &lane : *states) {
    absl::StatusOr<Ref<T>> module =
        merge<T>(graphDef, {&lane}, {.allowShape = {"*"}});
    if (!module.ok())
      return module.status();
    modules.push_back(*std::move(module));
  }
  return modules;
}

} // namespace graft::nnx

#endif // GRAFT_NNX_VMAP_H

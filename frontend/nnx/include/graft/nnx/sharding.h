// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Sharding: which device of a mesh holds which part of a tensor.
//
//   nnx::Mesh mesh{{"data", 2}, {"model", 4}};
//   nnx::PartitionSpec spec{std::nullopt, "model"};   // columns over "model"
//   graft::Sampler mine = nnx::shardOf(sampler, spec, mesh, device).value();
//   auto layer = nnx::Linear::make(                   // names, as metadata
//       4, 8, rngs,
//       {.kernelInit = nnx::withPartitioning(
//            nnx::initializers::lecunNormal(), spec)});
//
// A device draws its own part alone: a value depends on its index in the whole,
// never on who draws it.

#ifndef GRAFT_NNX_SHARDING_H
#define GRAFT_NNX_SHARDING_H

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "graft/nnx/initializers.h"
#include "graft/nnx/state.h"
#include "graft/sampler.h"

namespace graft::nnx {

/// Devices in a grid: axis names with sizes, outermost first. Devices are
/// numbered in row-major order, as those of a jax.sharding.Mesh of
/// `devices.reshape(sizes)`.
struct Mesh {
  Mesh(std::initializer_list<std::pair<std::string, int64_t>> axes)
      : axes(axes) {}
  std::vector<std::pair<std::string, int64_t>> axes;

  /// Returns the number of devices. Fails with InvalidArgument if a name is
  /// there twice, a size is below 1, or the product exceeds int64.
  absl::StatusOr<int64_t> numDevices() const;
};

/// The mesh axis along which each dimension is cut; nothing where it is whole.
/// Dimensions behind the last entry are whole.
using PartitionSpec = std::vector<std::optional<std::string>>;

/// Formats as JAX does: "P(None, 'model')".
std::string toString(const PartitionSpec &spec);

/// Returns `init`, whose variable then says in its metadata `out_sharding` how
/// it is cut: "(None, 'model')", as Flax prints it. Only names: states,
/// abstract or not, carry them, and plans show them; nothing is placed.
Initializer withPartitioning(const Initializer &init,
                             const PartitionSpec &spec);

/// Returns the spec of each leaf, read from its `out_sharding`; an empty one
/// where there is none. With `rules`, names are mapped first; a name without a
/// rule is kept, as in Flax. Fails with InvalidArgument, naming the leaf, if
/// `out_sharding` is no tuple of names and None.
absl::StatusOr<std::map<Path, PartitionSpec>>
getPartitionSpec(const State &state,
                 const std::map<std::string, std::string> &rules = {});

/// Returns the part of `sampler` that device number `device` of `mesh` holds:
/// the same sampler with a window. All devices along an axis that `spec` does
/// not name hold the same part.
///
/// Fails with InvalidArgument if the sampler has a window already, `device` is
/// not in the mesh, `spec` has more entries than the shape has dimensions or
/// names an axis twice or one the mesh does not have ("Resource axis: nope of
/// P('nope') is not found in mesh: ('model',)."), or a dimension is no multiple
/// of its axis, as in JAX.
absl::StatusOr<Sampler> shardOf(const Sampler &sampler,
                                const PartitionSpec &spec, const Mesh &mesh,
                                int64_t device);

} // namespace graft::nnx

#endif // GRAFT_NNX_SHARDING_H

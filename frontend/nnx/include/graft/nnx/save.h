// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// States in safetensors files and directories of Orbax.
//
//   absl::Status saved = nnx::save(nnx::state(model).value(),
//                                  "model.safetensors");
//   auto abstractModel =
//       nnx::evalShape([] { return nnx::make<Mlp>(4, nnx::Rngs(0)); }).value();
//   nnx::State restored =
//       nnx::restore("model.safetensors", nnx::state(abstractModel).value())
//           .value();
//   absl::Status updated = nnx::update(abstractModel, restored); // ties return

#ifndef GRAFT_NNX_SAVE_H
#define GRAFT_NNX_SAVE_H

#include "graft/checkpoint.h"
#include "graft/nnx/pure_dict.h"

namespace graft::nnx {

/// Writes each leaf under its dotted path, "layers.0.kernel", as
/// saveCheckpoint does: a safetensors file, the old one or the new one, whole,
/// or, if `path` ends with a slash, a new directory that Orbax restores. A
/// shared variable is one leaf and is written once; whoever builds the model
/// again makes the ties again.
///
/// Fails, writing nothing, with the error of a poisoned leaf, with
/// FailedPrecondition naming the leaf if one has no data, and as
/// saveCheckpoint does; with InvalidArgument if two paths have one text.
absl::Status save(const State &state, const std::string &path,
                  const SaveOptions &options = {});

/// Returns a file's tensors as a pure dict, names split at their dots and whole
/// numbers made indices. Bytes stay in the file until they are used. Fails as
/// Checkpoint::open does, and with InvalidArgument if one name is below
/// another ("a" and "a.b"); `restore` can read such a file.
absl::StatusOr<State> load(const std::string &path);

/// Returns `state`, abstract or not, with the values of a file; types and
/// metadata are kept. Bytes stay in the file until they are used.
///
/// Fails as Checkpoint::open does, and with one InvalidArgument that shows both
/// sides of all that does not fit: tensors the state does not have and their
/// nearest names, leaves that the file does not have, shapes, dtypes, a rename
/// that would fit, and the option that would allow it.
absl::StatusOr<State>
restore(const std::string &path, const State &state,
        const MatchOptions &options = {},
        std::source_location where = std::source_location::current());

} // namespace graft::nnx

#endif // GRAFT_NNX_SAVE_H

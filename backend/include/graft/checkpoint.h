// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Checkpoints on disk: safetensors files, sharded sets with an index, and
// directories of Orbax.
//
//   auto ckpt = graft::Checkpoint::open("model.safetensors").value();
//   graft::Array weight = ckpt.array("encoder.weight").value(); // not yet read
//   absl::Status saved = graft::saveSafetensors(
//       "out.safetensors", {{"encoder.weight", weight}});
//
// Format: safetensors 0.8.0 (8-byte little-endian header length, JSON header,
// data) and Hugging Face's `model.safetensors.index.json`; Orbax 0.12.8 (a tree
// in `_METADATA`, zarr in OCDBT or in plain files).

#ifndef GRAFT_CHECKPOINT_H
#define GRAFT_CHECKPOINT_H

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "graft/array.h"

namespace graft {

/// A key on the way from the root of a tree to a leaf.
struct PathKey {
  std::string text;
  bool isIndex = false; ///< of a list or tuple, not of a dict or an object

  friend bool operator==(const PathKey &a, const PathKey &b) {
    return a.text == b.text && a.isIndex == b.isIndex;
  }
};

/// The keys of a leaf, outermost first.
using LeafPath = std::vector<PathKey>;

/// What a tree says of a leaf besides its elements.
struct LeafTraits {
  /// The keys as the format has them; none of a safetensors file, which has no
  /// tree.
  LeafPath path = {};
  /// Which of the keys is the "value" or "raw_value" that Flax adds for a
  /// Variable; -1 if there is none. A name does not have it.
  int variableKey = -1;
  /// The generator whose keys the elements are, "threefry2x32"; empty if they
  /// are numbers.
  std::string keyImplementation = {};
  /// What Orbax restores: "jax.Array", "np.ndarray" or "scalar"; of a leaf that
  /// is no tensor "None", "Dict", "List", "Tuple", "NamedTuple", "Unknown",
  /// which are empty, or "string".
  std::string valueType = "jax.Array";
};

/// What a checkpoint's header says of one tensor.
struct TensorInfo {
  std::string name;
  DType dtype;
  Shape shape;
  std::string file;   ///< the file that holds it
  int64_t offset = 0; ///< bytes from the start of that file
  int64_t size = 0;   ///< bytes
  LeafTraits traits = {};
};

/// A leaf of a tree that is no tensor.
struct OtherLeaf {
  LeafTraits traits;
  std::string text = {}; ///< of a "string"
};

/// An open checkpoint. Copying it copies a handle. Only headers are read when
/// it is opened; files stay open as long as an array needs them.
class Checkpoint {
public:
  /// Opens a .safetensors file, a .index.json, or a directory that holds
  /// `model.safetensors.index.json`, `model.safetensors`, the same of Diffusers
  /// and of adapters, or one file of either kind; or a directory that Orbax
  /// wrote (`PyTreeCheckpointer`, `StandardCheckpointer`, `save_pytree`,
  /// `CheckpointManager`). The root of a manager means its newest step. If a
  /// step has several items, the item's name is the first key of its leaves.
  ///
  /// Of a tree a leaf's name is its keys joined with dots. If most leaves of a
  /// tree end with a key "value" or "raw_value" that is alone in its dict, it
  /// is the tree of a State, and names are without these keys. Strings and
  /// empty containers are no tensors.
  ///
  /// Fails with NotFound or PermissionDenied if a file cannot be opened, and
  /// with InvalidArgument, naming the file, the tensor, what was expected and
  /// what was found, if the format's rules are broken: each of safetensors
  /// 0.8.0's, and an index that names a file outside its own directory, a file
  /// that lacks a mapped tensor, or a tensor twice, unless the index says which
  /// counts; of OCDBT's, zarr's and Orbax's, a missing chunk unless what is
  /// missing is the fill value, arrays that the tree does not name, and what
  /// Orbax does not write, such as compressors other than zstd.
  static absl::StatusOr<Checkpoint> open(const std::string &path);

  const std::string &path() const;

  /// All tensors, sorted by name.
  const std::vector<TensorInfo> &tensors() const;

  /// Returns the entry called `name`, or null.
  const TensorInfo *find(const std::string &name) const;

  /// All other leaves of a tree, in its order.
  const std::vector<OtherLeaf> &others() const;

  /// The header's `__metadata__` (of the first file of a set); of Orbax, the
  /// strings of its custom metadata.
  const std::map<std::string, std::string> &metadata() const;

  /// Returns the tensor as an array whose bytes stay in the file until somebody
  /// asks for them (`Array::bytes`), read then with pread, never mapped: a file
  /// that shrinks gives an error, not SIGBUS. Fails with NotFound, naming the
  /// nearest names, if there is none called `name`.
  absl::StatusOr<Array> array(const std::string &name) const;

private:
  struct Impl;
  explicit Checkpoint(std::shared_ptr<const Impl> impl)
      : impl(std::move(impl)) {}
  std::shared_ptr<const Impl> impl;
};

/// A tensor to save. A safetensors file has the name, a directory of Orbax the
/// path.
struct NamedArray {
  std::string name;
  Array array;
  /// What the tree says; if no path is given, the name's dots separate keys, and
  /// the last key is the "value" of a Variable.
  std::optional<LeafTraits> traits = std::nullopt;
};

/// How a checkpoint is saved.
struct SaveOptions {
  /// Written as `__metadata__`, or as Orbax's custom metadata.
  std::map<std::string, std::string> metadata = {};
  /// The leaves of the tree that are no tensors; for Orbax alone.
  std::vector<OtherLeaf> others = {};
  /// If positive, and the tensors have more bytes: the most that a safetensors
  /// file is to hold, unless one tensor has more. "model.safetensors" is then
  /// written as "model-00001-of-00002.safetensors" and so on, and
  /// "model.safetensors.index.json" last.
  int64_t maxShardSize = 0;
  /// Polled between chunks; when it becomes true saving stops with Cancelled.
  const std::atomic<bool> *cancel = nullptr;
  /// Called now and then with bytes written so far and in all.
  std::function<void(int64_t done, int64_t total)> progress = nullptr;
};

/// Writes `tensors` as one safetensors file at `path`: to a temporary beside
/// it, synced, then renamed, so that `path` is the old file or the new one,
/// whole, and may be the very file that the arrays come from. Arrays still in a
/// file are copied file to file (copy_file_range), not through memory. Tensors
/// are laid out as the reference writer does: by descending alignment, then by
/// name.
///
/// Fails, leaving no file of its own behind, with InvalidArgument if two
/// tensors have one name or a name is `__metadata__`; FailedPrecondition if an
/// array is deleted or its file changed; NotFound or PermissionDenied if the
/// directory cannot be written; ResourceExhausted if the disk is full;
/// Cancelled.
absl::Status saveSafetensors(const std::string &path,
                             absl::Span<const NamedArray> tensors,
                             const SaveOptions &options = {});

/// Writes the bytes of such a file to the open descriptor `fd`, a pipe's say,
/// front to back. What was written before a failure stays. Fails as
/// saveSafetensors, or as writing to `fd` does.
absl::Status writeSafetensors(int fd, absl::Span<const NamedArray> tensors,
                              const SaveOptions &options = {});

/// Writes `tensors` as a new directory at `path` that Orbax restores
/// (`PyTreeCheckpointer`, `StandardCheckpointer`, `load_pytree`): an OCDBT
/// database of zarr version 2, not compressed, whose values are in one file.
/// Written beside `path`, synced, then renamed; arrays still in a file are
/// copied file to file.
///
/// Fails, leaving nothing of its own behind, with AlreadyExists if there is
/// something at `path`; with InvalidArgument if two paths are one when their
/// keys are joined with dots, one path is below another, keys are not UTF-8 or
/// have a zero byte, a tensor has no elements or a dtype that zarr has not; and
/// otherwise as saveSafetensors.
absl::Status saveOrbax(const std::string &path,
                       absl::Span<const NamedArray> tensors,
                       const SaveOptions &options = {});

/// Writes a directory of Orbax if `path` ends with a slash, else a safetensors
/// file.
absl::Status saveCheckpoint(const std::string &path,
                            absl::Span<const NamedArray> tensors,
                            const SaveOptions &options = {});

/// Returns up to `limit` of `names` that look most like `name`, best first;
/// none if nothing is close. For "did you mean".
std::vector<std::string> nearestNames(const std::string &name,
                                      absl::Span<const std::string> names,
                                      int limit = 3);

} // namespace graft

#endif // GRAFT_CHECKPOINT_H

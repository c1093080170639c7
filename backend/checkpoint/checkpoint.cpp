// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/checkpoint.h"

#include <algorithm>
#include <sys/stat.h>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "backend/checkpoint/errors.h"
#include "backend/checkpoint/file_storage.h"
#include "backend/checkpoint/orbax_directory.h"
#include "backend/checkpoint/safetensors_header.h"
#include "backend/checkpoint/safetensors_index.h"

namespace graft {

struct Checkpoint::Impl {
  std::string path;
  std::vector<TensorInfo> tensors; // sorted by name
  std::map<std::string, std::string> metadata;
  std::map<std::string, std::shared_ptr<Storage>> storages; // by name

  absl::Status addSafetensors(const std::string &path);
  absl::Status addOrbax(const std::string &item);
};

namespace {

bool byName(const TensorInfo &a, const TensorInfo &b) {
  return a.name < b.name;
}

const TensorInfo *findByName(const std::vector<TensorInfo> &sorted,
                             const std::string &name) {
  auto it = std::lower_bound(
      sorted.begin(), sorted.end(), name,
      [](const TensorInfo &a, const std::string &b) { return a.name < b; });
  return it != sorted.end() && it->name == name ? &*it : nullptr;
}

bool isDirectory(const std::string &path) {
  struct stat info;
  return path.find('\0') == std::string::npos &&
         stat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode);
}

bool exists(const std::string &path) {
  struct stat info;
  return stat(path.c_str(), &info) == 0;
}

// Returns the file that `path` means: itself, or the index or the single file
// of a directory.
absl::StatusOr<std::string> resolve(const std::string &path) {
  if (!isDirectory(path))
    return path;
  std::string directory = absl::EndsWith(path, "/") ? path : path + "/";
  for (absl::string_view name :
       {"model.safetensors.index.json", "model.safetensors"})
    if (std::string file = absl::StrCat(directory, name); exists(file))
      return file;
  return absl::NotFoundError(absl::StrCat(
      "expected model.safetensors.index.json, model.safetensors or Orbax's "
      "_METADATA in ",
      quoted(path), ", found none"));
}

// An open file and what its header says.
struct Shard {
  std::shared_ptr<const File> file;
  SafetensorsHeader header;
};

absl::StatusOr<Shard> openShard(const std::string &path) {
  absl::StatusOr<std::shared_ptr<const File>> file = File::open(path);
  if (!file.ok())
    return file.status();
  absl::StatusOr<SafetensorsHeader> header = readSafetensorsHeader(**file);
  if (!header.ok())
    return header.status();
  return Shard{*std::move(file), *std::move(header)};
}

// Opens a file of a set and checks that it has every tensor the index says.
absl::StatusOr<Shard> openMappedShard(const std::string &index,
                                      const std::string &path,
                                      const std::vector<std::string> &mapped) {
  absl::StatusOr<Shard> shard = openShard(path);
  if (!shard.ok())
    return withContext(absl::StrCat(quoted(index), " maps ", mapped.size(),
                                    " tensors such as ", quoted(mapped[0]),
                                    " to a file that cannot be used"),
                       shard.status());
  for (const std::string &name : mapped)
    if (!findByName(shard->header.tensors, name))
      return absl::InvalidArgumentError(
          absl::StrCat(quoted(index), ": expected tensor ", quoted(name),
                       " in ", quoted(path), ", found no such tensor there"));
  return shard;
}

absl::Status refuseDuplicates(const std::vector<TensorInfo> &sorted) {
  auto twice = std::adjacent_find(sorted.begin(), sorted.end(),
                                  [](const TensorInfo &a, const TensorInfo &b) {
                                    return a.name == b.name;
                                  });
  if (twice == sorted.end())
    return absl::OkStatus();
  return absl::InvalidArgumentError(absl::StrCat(
      "expected one tensor a name, found ", quoted(twice->name), " in ",
      quoted(twice[0].file), " and in ", quoted(twice[1].file)));
}

// Opens every file of a set. Tensors that are in a file but not in the map are
// taken too: it is for the user of the checkpoint to say that one is unused.
absl::StatusOr<std::vector<Shard>> openSet(const std::string &index) {
  absl::StatusOr<std::shared_ptr<const File>> file = File::open(index);
  if (!file.ok())
    return file.status();
  absl::StatusOr<WeightMap> map = readSafetensorsIndex(**file);
  if (!map.ok())
    return map.status();
  std::map<std::string, std::vector<std::string>> mapped;
  for (const auto &[tensor, name] : *map)
    mapped[name].push_back(tensor);
  std::string directory = index.substr(0, index.rfind('/') + 1);
  std::vector<Shard> shards;
  for (const auto &[name, tensors] : mapped) {
    absl::StatusOr<Shard> shard =
        openMappedShard(index, directory + name, tensors);
    if (!shard.ok())
      return shard.status();
    shards.push_back(*std::move(shard));
  }
  return shards;
}

absl::StatusOr<std::vector<Shard>> openAll(const std::string &path) {
  if (absl::EndsWith(path, ".json"))
    return openSet(path);
  absl::StatusOr<Shard> shard = openShard(path);
  if (!shard.ok())
    return shard.status();
  std::vector<Shard> shards;
  shards.push_back(*std::move(shard));
  return shards;
}

} // namespace

absl::StatusOr<Checkpoint> Checkpoint::open(const std::string &path) {
  auto impl = std::make_shared<Impl>();
  impl->path = path;
  std::optional<std::string> item;
  if (isDirectory(path))
    item = findOrbaxItem(path);
  if (absl::Status status =
          item ? impl->addOrbax(*item) : impl->addSafetensors(path);
      !status.ok())
    return status;
  std::sort(impl->tensors.begin(), impl->tensors.end(), byName);
  if (absl::Status status = refuseDuplicates(impl->tensors); !status.ok())
    return withContext(quoted(path), status);
  return Checkpoint(std::move(impl));
}

absl::Status Checkpoint::Impl::addOrbax(const std::string &item) {
  absl::StatusOr<std::vector<OrbaxLeaf>> leaves = readOrbax(item);
  if (!leaves.ok())
    return leaves.status();
  for (OrbaxLeaf &leaf : *leaves) {
    storages[leaf.info.name] = std::move(leaf.storage);
    tensors.push_back(std::move(leaf.info));
  }
  return absl::OkStatus();
}

absl::Status Checkpoint::Impl::addSafetensors(const std::string &path) {
  absl::StatusOr<std::string> file = resolve(path);
  if (!file.ok())
    return file.status();
  absl::StatusOr<std::vector<Shard>> shards = openAll(*file);
  if (!shards.ok())
    return shards.status();
  if (!shards->empty())
    metadata = std::move(shards->front().header.metadata);
  for (Shard &shard : *shards)
    for (TensorInfo &info : shard.header.tensors) {
      storages[info.name] =
          std::make_shared<FileStorage>(shard.file, info.offset, info.size);
      tensors.push_back(std::move(info));
    }
  return absl::OkStatus();
}

absl::Status saveCheckpoint(const std::string &path,
                            absl::Span<const NamedArray> tensors,
                            const SaveOptions &options) {
  return absl::EndsWith(path, "/") ? saveOrbax(path, tensors, options)
                                   : saveSafetensors(path, tensors, options);
}

const std::string &Checkpoint::path() const { return impl->path; }

const std::vector<TensorInfo> &Checkpoint::tensors() const {
  return impl->tensors;
}

const TensorInfo *Checkpoint::find(const std::string &name) const {
  return findByName(impl->tensors, name);
}

const std::map<std::string, std::string> &Checkpoint::metadata() const {
  return impl->metadata;
}

absl::StatusOr<Array> Checkpoint::array(const std::string &name) const {
  if (const TensorInfo *info = find(name))
    return Array::fromStorage(info->dtype, info->shape,
                              impl->storages.at(name));
  std::vector<std::string> names;
  for (const TensorInfo &info : impl->tensors)
    names.push_back(info.name);
  std::vector<std::string> near = nearestNames(name, names);
  std::string hint;
  if (!near.empty())
    hint = absl::StrCat(
        "; the nearest names are ",
        absl::StrJoin(near, ", ", [](std::string *out, const auto &name) {
          out->append(quoted(name));
        }));
  return absl::NotFoundError(absl::StrCat(quoted(path()), " has no tensor ",
                                          quoted(name), " among its ",
                                          names.size(), hint));
}

} // namespace graft

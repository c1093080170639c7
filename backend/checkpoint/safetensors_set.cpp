// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/checkpoint/safetensors_set.h"

#include <algorithm>
#include <dirent.h>
#include <iterator>
#include <set>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "backend/checkpoint/errors.h"
#include "backend/checkpoint/safetensors_index.h"
#include "backend/checkpoint/text_file.h"

namespace graft {
namespace {

constexpr absl::string_view fileEnd = ".safetensors";
constexpr absl::string_view indexEnd = ".safetensors.index.json";

std::vector<std::string> namesIn(const std::string &path) {
  const std::unique_ptr<DIR, int (*)(DIR *)> directory(opendir(path.c_str()),
                                                       closedir);
  std::vector<std::string> names;
  while (const dirent *entry = directory ? readdir(directory.get()) : nullptr)
    if (entry->d_name[0] != '.')
      names.emplace_back(entry->d_name);
  std::sort(names.begin(), names.end());
  return names;
}

// Returns the file that `path` means: itself, or the index or the file of a
// directory.
absl::StatusOr<std::string> resolve(const std::string &path) {
  if (!isDirectory(path))
    return path;
  const std::string directory = absl::EndsWith(path, "/") ? path : path + "/";
  for (absl::string_view stem :
       {"model", "diffusion_pytorch_model", "adapter_model"})
    for (absl::string_view end : {indexEnd, fileEnd})
      if (std::string file = absl::StrCat(directory, stem, end); isFile(file))
        return file;
  const std::vector<std::string> names = namesIn(path);
  for (absl::string_view end : {indexEnd, fileEnd}) {
    std::vector<std::string> found;
    std::copy_if(names.begin(), names.end(), std::back_inserter(found),
                 [&](const auto &name) { return absl::EndsWith(name, end); });
    if (found.size() > 1)
      return absl::InvalidArgumentError(
          absl::StrCat("expected one checkpoint in ", quoted(path), ", found ",
                       absl::StrJoin(found, ", "), "; give the file"));
    if (!found.empty())
      return directory + found.front();
  }
  return absl::NotFoundError(absl::StrCat(
      "expected model.safetensors.index.json, model.safetensors or Orbax's "
      "_METADATA in ",
      quoted(path), ", found none"));
}

absl::StatusOr<SafetensorsShard> openShard(const std::string &path) {
  absl::StatusOr<std::shared_ptr<const File>> file = File::open(path);
  if (!file.ok())
    return file.status();
  absl::StatusOr<SafetensorsHeader> header = readSafetensorsHeader(**file);
  if (!header.ok())
    return header.status();
  return SafetensorsShard{*std::move(file), *std::move(header)};
}

// Opens a file of a set and checks that it has every tensor the index says.
absl::StatusOr<SafetensorsShard>
openMappedShard(const std::string &index, const std::string &path,
                const std::vector<std::string> &mapped) {
  absl::StatusOr<SafetensorsShard> shard = openShard(path);
  if (!shard.ok())
    return withContext(absl::StrCat(quoted(index), " maps ", mapped.size(),
                                    " tensors such as ", quoted(mapped[0]),
                                    " to a file that cannot be used"),
                       shard.status());
  std::set<absl::string_view> names;
  for (const TensorInfo &info : shard->header.tensors)
    names.insert(info.name);
  for (const std::string &name : mapped)
    if (!names.count(name))
      return absl::InvalidArgumentError(
          absl::StrCat(quoted(index), ": expected tensor ", quoted(name),
                       " in ", quoted(path), ", found no such tensor there"));
  return shard;
}

// Opens every file of a set. Tensors that are in a file but not in the map are
// taken too: it is for the user of the checkpoint to say that one is unused. Of
// those that are in two files, the map says which counts.
absl::StatusOr<std::vector<SafetensorsShard>>
openSet(const std::string &index) {
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
  std::vector<SafetensorsShard> shards;
  for (const auto &[name, tensors] : mapped) {
    absl::StatusOr<SafetensorsShard> shard =
        openMappedShard(index, directory + name, tensors);
    if (!shard.ok())
      return shard.status();
    std::vector<TensorInfo> &infos = shard->header.tensors;
    auto isElsewhere = [&, &file = name](const TensorInfo &info) {
      auto it = map->find(info.name);
      return it != map->end() && it->second != file;
    };
    infos.erase(std::remove_if(infos.begin(), infos.end(), isElsewhere),
                infos.end());
    shards.push_back(*std::move(shard));
  }
  return shards;
}

} // namespace

absl::StatusOr<std::vector<SafetensorsShard>>
openSafetensors(const std::string &path) {
  absl::StatusOr<std::string> file = resolve(path);
  if (!file.ok())
    return file.status();
  if (absl::EndsWith(*file, ".json"))
    return openSet(*file);
  absl::StatusOr<SafetensorsShard> shard = openShard(*file);
  if (!shard.ok())
    return shard.status();
  std::vector<SafetensorsShard> shards;
  shards.push_back(*std::move(shard));
  return shards;
}

} // namespace graft

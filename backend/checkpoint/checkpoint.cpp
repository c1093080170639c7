// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/checkpoint.h"

#include <algorithm>
#include <iterator>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "backend/checkpoint/errors.h"
#include "backend/checkpoint/file_storage.h"
#include "backend/checkpoint/orbax_directory.h"
#include "backend/checkpoint/orbax_tree.h"
#include "backend/checkpoint/safetensors_set.h"
#include "backend/checkpoint/text_file.h"

namespace graft {

struct Checkpoint::Impl {
  std::string path;
  std::vector<TensorInfo> tensors; // sorted by name
  std::vector<OtherLeaf> others;
  std::map<std::string, std::string> metadata;
  std::map<std::string, std::shared_ptr<Storage>> storages; // by name

  absl::Status addSafetensors(const std::string &path);
  absl::Status addOrbax(const std::vector<OrbaxItem> &items);
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

} // namespace

absl::StatusOr<Checkpoint> Checkpoint::open(const std::string &path) {
  auto impl = std::make_shared<Impl>();
  impl->path = path;
  std::vector<OrbaxItem> items;
  if (isDirectory(path))
    items = findOrbaxItems(path);
  absl::Status status =
      items.empty() ? impl->addSafetensors(path) : impl->addOrbax(items);
  if (!status.ok())
    return status;
  std::sort(impl->tensors.begin(), impl->tensors.end(), byName);
  if (absl::Status status = refuseDuplicates(impl->tensors); !status.ok())
    return withContext(quoted(path), status);
  return Checkpoint(std::move(impl));
}

absl::Status Checkpoint::Impl::addOrbax(const std::vector<OrbaxItem> &items) {
  for (const OrbaxItem &item : items) {
    absl::StatusOr<OrbaxContent> content = readOrbax(item);
    if (!content.ok())
      return content.status();
    for (OrbaxLeaf &leaf : content->arrays) {
      storages[leaf.info.name] = std::move(leaf.storage);
      tensors.push_back(std::move(leaf.info));
    }
    std::move(content->others.begin(), content->others.end(),
              std::back_inserter(others));
  }
  absl::StatusOr<std::map<std::string, std::string>> custom =
      readCustomMetadata(items.front().directory);
  if (!custom.ok())
    return custom.status();
  metadata = *std::move(custom);
  return absl::OkStatus();
}

absl::Status Checkpoint::Impl::addSafetensors(const std::string &path) {
  absl::StatusOr<std::vector<SafetensorsShard>> shards = openSafetensors(path);
  if (!shards.ok())
    return shards.status();
  if (!shards->empty())
    metadata = std::move(shards->front().header.metadata);
  for (SafetensorsShard &shard : *shards)
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

const std::vector<OtherLeaf> &Checkpoint::others() const {
  return impl->others;
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

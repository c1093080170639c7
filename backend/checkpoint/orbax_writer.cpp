// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The least that Orbax 0.12.8 restores: the tree in `_METADATA`, where each
// array lives in `_sharding`, and a directory an array.

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <map>
#include <sys/stat.h>
#include <unistd.h>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "backend/checkpoint/errors.h"
#include "backend/checkpoint/json_text.h"
#include "backend/checkpoint/saver.h"
#include "backend/checkpoint/zarr_metadata.h"

namespace graft {
namespace {

constexpr absl::string_view leafKey = "value";

/// A directory that is removed with all in it unless it is committed.
class TemporaryDirectory {
public:
  static absl::StatusOr<std::unique_ptr<TemporaryDirectory>>
  createFor(const std::string &target) {
    std::filesystem::path path(target);
    if (!path.has_filename())
      path = path.parent_path();
    std::string name =
        (path.parent_path() /
         absl::StrCat(".", path.filename().string(), ".graft-XXXXXX"))
            .string();
    if (!mkdtemp(name.data()))
      return errnoStatus(errno, absl::StrCat("cannot create a directory for ",
                                             graft::quoted(target)));
    return std::unique_ptr<TemporaryDirectory>(
        new TemporaryDirectory(path.string(), std::move(name)));
  }

  ~TemporaryDirectory() {
    std::error_code ignored;
    if (!name.empty())
      std::filesystem::remove_all(name, ignored);
  }

  const std::string &path() const { return name; }

  /// Renames it to the target, which must not exist, and syncs the parent.
  absl::Status commit() {
    // As a directory gets that nobody gave other permissions.
    const mode_t mask = umask(0);
    umask(mask);
    if (chmod(name.c_str(), 0777 & ~mask) != 0 || sync(name) != 0 ||
        renameat2(AT_FDCWD, name.c_str(), AT_FDCWD, target.c_str(),
                  RENAME_NOREPLACE) != 0)
      return errnoStatus(errno,
                         absl::StrCat("cannot create ", graft::quoted(target)));
    name.clear();
    const std::string parent =
        std::filesystem::path(target).parent_path().string();
    sync(parent.empty() ? "." : parent);
    return absl::OkStatus();
  }

private:
  TemporaryDirectory(std::string target, std::string name)
      : target(std::move(target)), name(std::move(name)) {}

  static int sync(const std::string &directory) {
    const int fd = open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
      return -1;
    const int result = fsync(fd);
    close(fd);
    return result;
  }

  const std::string target;
  std::string name;
};

std::string storedName(const NamedArray &tensor) {
  return absl::StrCat(tensor.name, ".", leafKey);
}

absl::Status checkNames(absl::Span<const NamedArray> tensors) {
  std::map<std::string, const std::string *> seen;
  for (const NamedArray &tensor : tensors) {
    for (absl::string_view key : absl::StrSplit(tensor.name, '.'))
      if (key.empty() || key.find_first_of("/\\'\"") != key.npos ||
          findInvalidUtf8(key) || key.find('\0') != key.npos)
        return absl::InvalidArgumentError(absl::StrCat(
            "expected keys without slashes, quotes and backslashes, separated "
            "by dots, found the name ",
            graft::quoted(tensor.name)));
    if (!seen.emplace(tensor.name + ".", &tensor.name).second)
      return absl::InvalidArgumentError(
          absl::StrCat("expected one tensor a name, found ",
                       graft::quoted(tensor.name), " twice"));
  }
  for (auto it = seen.begin(); it != seen.end(); ++it)
    if (auto next = std::next(it);
        next != seen.end() &&
        next->first.compare(0, it->first.size(), it->first) == 0)
      return absl::InvalidArgumentError(
          absl::StrCat(graft::quoted(*next->second), " is below ",
                       graft::quoted(*it->second), ", which is a tensor"));
  return absl::OkStatus();
}

std::string treeText(absl::Span<const NamedArray> tensors) {
  std::vector<std::string> entries;
  for (const NamedArray &tensor : tensors) {
    std::vector<std::string> keys = absl::StrSplit(storedName(tensor), '.');
    std::string entry;
    appendJsonString(entry,
                     absl::StrCat("('", absl::StrJoin(keys, "', '"), "')"));
    std::vector<std::string> keyTexts;
    for (const std::string &key : keys) {
      keyTexts.emplace_back("{\"key\": ");
      appendJsonString(keyTexts.back(), key);
      absl::StrAppend(&keyTexts.back(), ", \"key_type\": 2}");
    }
    absl::StrAppend(&entry, ": {\"key_metadata\": [",
                    absl::StrJoin(keyTexts, ", "),
                    "], \"value_metadata\": {\"value_type\": \"jax.Array\", "
                    "\"skip_deserialize\": false, \"write_shape\": [",
                    absl::StrJoin(tensor.array.shape(), ", "), "]}}");
    entries.push_back(std::move(entry));
  }
  return absl::StrCat("{\"tree_metadata\": {", absl::StrJoin(entries, ", "),
                      "}, \"use_ocdbt\": false, \"use_zarr3\": false, "
                      "\"store_array_data_equal_to_fill_value\": true, "
                      "\"custom_metadata\": null}");
}

std::string shardingText(absl::Span<const NamedArray> tensors) {
  std::vector<std::string> entries;
  for (const NamedArray &tensor : tensors)
    entries.push_back(
        absl::StrCat("\"", absl::Base64Escape(storedName(tensor)),
                     R"(":"{\"sharding_type\": \"SingleDeviceSharding\", )"
                     R"(\"device_str\": \"cpu:0\"}")"));
  return absl::StrCat("{", absl::StrJoin(entries, ","), "}");
}

class OrbaxWriter {
public:
  OrbaxWriter(const std::string &directory, Saver &saver)
      : directory(directory), saver(saver) {}

  absl::Status writeText(const std::string &file, absl::string_view text) {
    return write(file, [&] {
      return saver.writeMemory(absl::MakeConstSpan(
          reinterpret_cast<const std::byte *>(text.data()), text.size()));
    });
  }

  absl::Status writeArray(const NamedArray &tensor, const SaveSource &source,
                          const std::string &metadata) {
    const std::string name = storedName(tensor);
    if (mkdir(absl::StrCat(directory, "/", name).c_str(), 0777) != 0)
      return errnoStatus(errno, absl::StrCat("cannot create the directory of ",
                                             graft::quoted(tensor.name)));
    if (absl::Status status = writeText(name + "/.zarray", metadata);
        !status.ok())
      return status;
    const std::string chunk =
        tensor.array.shape().empty()
            ? "0"
            : absl::StrJoin(Shape(tensor.array.shape().size(), 0), ".");
    return write(absl::StrCat(name, "/", chunk), [&] {
      return saver.writePiece({source.storage->fileExtent(), &source});
    });
  }

private:
  template <class Fill>
  absl::Status write(const std::string &file, const Fill &fill) {
    absl::StatusOr<std::unique_ptr<TemporaryFile>> out =
        TemporaryFile::createFor(absl::StrCat(directory, "/", file));
    if (!out.ok())
      return out.status();
    saver.begin(**out);
    if (absl::Status status = fill(); !status.ok())
      return status;
    return (*out)->commit();
  }

  const std::string &directory;
  Saver &saver;
};

/// The texts beside the arrays.
struct Texts {
  std::string tree, sharding;
  std::vector<std::string> arrays;
};

absl::StatusOr<Texts> textsOf(absl::Span<const NamedArray> tensors) {
  Texts texts = {treeText(tensors), shardingText(tensors), {}};
  for (const NamedArray &tensor : tensors) {
    absl::StatusOr<std::string> text =
        zarr2Text(tensor.array.dtype(), tensor.array.shape());
    if (!text.ok())
      return withContext(graft::quoted(tensor.name), text.status());
    texts.arrays.push_back(*std::move(text));
  }
  return texts;
}

int64_t totalBytes(const Texts &texts, const std::vector<SaveSource> &sources) {
  size_t total = texts.tree.size() + texts.sharding.size();
  for (const std::string &text : texts.arrays)
    total += text.size();
  for (const SaveSource &source : sources)
    total += source.storage->size();
  return static_cast<int64_t>(total);
}

absl::Status checkTarget(const std::string &path) {
  struct stat info;
  if (path.find_first_not_of('/') == path.npos)
    return absl::InvalidArgumentError(absl::StrCat(
        "expected the name of a new directory, found ", graft::quoted(path)));
  if (lstat(path.c_str(), &info) == 0)
    return absl::AlreadyExistsError(
        absl::StrCat(graft::quoted(path),
                     " exists; remove it, or save beside it and rename"));
  return absl::OkStatus();
}

absl::Status writeAll(const std::string &directory,
                      absl::Span<const NamedArray> tensors,
                      const std::vector<SaveSource> &sources,
                      const Texts &texts, Saver &saver) {
  OrbaxWriter writer(directory, saver);
  absl::Status status = writer.writeText("_METADATA", texts.tree);
  if (status.ok())
    status = writer.writeText("_sharding", texts.sharding);
  for (size_t i = 0; i < tensors.size() && status.ok(); ++i)
    status = writer.writeArray(tensors[i], sources[i], texts.arrays[i]);
  return status;
}

} // namespace

absl::Status saveOrbax(const std::string &path,
                       absl::Span<const NamedArray> tensors,
                       const SaveOptions &options) {
  auto failed = [&](const absl::Status &status) {
    return withContext(absl::StrCat("cannot save ", graft::quoted(path)),
                       status);
  };
  if (absl::Status status = checkTarget(path); !status.ok())
    return status;
  if (!options.metadata.empty())
    return failed(absl::InvalidArgumentError(
        "Orbax has no place for metadata of the whole"));
  if (absl::Status status = checkNames(tensors); !status.ok())
    return failed(status);
  absl::StatusOr<Texts> texts = textsOf(tensors);
  if (!texts.ok())
    return failed(texts.status());
  std::vector<int> order(tensors.size());
  for (size_t i = 0; i < order.size(); ++i)
    order[i] = static_cast<int>(i);
  absl::StatusOr<std::vector<SaveSource>> sources = holdSources(tensors, order);
  if (!sources.ok())
    return sources.status();
  if (absl::Status status = checkUnchanged(*sources); !status.ok())
    return status;
  absl::StatusOr<std::unique_ptr<TemporaryDirectory>> directory =
      TemporaryDirectory::createFor(path);
  if (!directory.ok())
    return directory.status();
  Saver saver(options, totalBytes(*texts, *sources));
  absl::Status status =
      writeAll((*directory)->path(), tensors, *sources, *texts, saver);
  // A change of a source explains any other failure.
  if (absl::Status changed = checkUnchanged(*sources); !changed.ok())
    return changed;
  if (status.ok())
    status = saver.checkCancelled();
  return status.ok() ? (*directory)->commit() : status;
}

} // namespace graft

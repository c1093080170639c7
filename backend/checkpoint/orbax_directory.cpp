// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The tree is in `_METADATA`; what each array is, in a `.zarray` or `zarr.json`
// below its name, which is a file or a key of the database.

#include "backend/checkpoint/orbax_directory.h"

#include <algorithm>
#include <dirent.h>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "backend/checkpoint/errors.h"
#include "backend/checkpoint/ocdbt.h"
#include "backend/checkpoint/orbax_tree.h"
#include "backend/checkpoint/safetensors_header.h"
#include "backend/checkpoint/text_file.h"
#include "backend/checkpoint/zarr_array.h"

namespace graft {
namespace {

constexpr int64_t maxChunks = 1'000'000;

/// Whether a path that the tree gives stays below the directory.
bool staysBelow(absl::string_view path) {
  for (absl::string_view part : absl::StrSplit(path, '/'))
    if (part == "..")
      return false;
  return !absl::StartsWith(path, "/") && path.find('\0') == path.npos;
}

/// Names of files that say what an array is; each version of zarr has one.
constexpr absl::string_view arrayFiles[] = {".zarray", "zarr.json"};

/// The key of a part of an array.
std::string partKey(const std::string &array, absl::string_view part) {
  return absl::StrCat(array, array.empty() ? "" : "/", part);
}

/// Where values are: keys of a database, or files below a directory.
class Values {
public:
  static absl::StatusOr<Values> open(const std::string &item) {
    Values values;
    values.directory = item + "/";
    if (!isFile(values.directory + "manifest.ocdbt"))
      return values;
    absl::StatusOr<StoredValues> keys = readOcdbt(item);
    if (!keys.ok())
      return keys.status();
    values.database = *std::move(keys);
    return values;
  }

  bool has(const std::string &key) const {
    return database ? database->count(key) > 0 : isFile(directory + key);
  }

  /// Returns the names of all arrays.
  std::set<std::string> arrays() const {
    std::set<std::string> names;
    auto add = [&](absl::string_view key) {
      for (absl::string_view file : arrayFiles)
        if (key == file || absl::EndsWith(key, absl::StrCat("/", file)))
          names.emplace(
              absl::StripSuffix(key.substr(0, key.size() - file.size()), "/"));
    };
    if (database) {
      for (const auto &[key, value] : *database)
        add(key);
      return names;
    }
    std::error_code ignored;
    const auto all = std::filesystem::recursive_directory_iterator(
        directory, std::filesystem::directory_options::skip_permission_denied,
        ignored);
    for (const auto &entry : all)
      add(entry.path().string().substr(directory.size()));
    return names;
  }

  /// Returns a small value.
  absl::StatusOr<std::string> text(const std::string &key) {
    absl::StatusOr<ZarrChunk> chunk = find(key);
    if (!chunk.ok())
      return chunk.status();
    if (!chunk->file)
      return chunk->inlined;
    if (chunk->size > maxHeaderSize)
      return absl::InvalidArgumentError(absl::StrCat(
          "expected at most ", maxHeaderSize, " bytes, found ", chunk->size));
    std::string bytes(chunk->size, '\0');
    absl::Status status = chunk->file->read(
        chunk->offset,
        absl::MakeSpan(reinterpret_cast<std::byte *>(bytes.data()),
                       bytes.size()));
    if (!status.ok())
      return status;
    return bytes;
  }

  /// Returns where a value is. Fails with NotFound if it is not there, with
  /// InvalidArgument if its file ends before it does.
  absl::StatusOr<ZarrChunk> find(const std::string &key) {
    StoredValue value;
    if (!database && !staysBelow(key))
      return absl::InvalidArgumentError(absl::StrCat(
          "expected a name below the directory, found ", graft::quoted(key)));
    if (!database) {
      value.file = directory + key;
    } else if (auto it = database->find(key); it != database->end()) {
      value = it->second;
    } else {
      return absl::NotFoundError(
          absl::StrCat("there is no ", graft::quoted(key)));
    }
    ZarrChunk chunk = {true, value.inlined, nullptr, value.offset, value.size};
    if (value.file.empty())
      return chunk;
    std::shared_ptr<const File> &file = files[value.file];
    if (!file) {
      absl::StatusOr<std::shared_ptr<const File>> opened =
          File::open(value.file);
      if (!opened.ok())
        return opened.status();
      file = *std::move(opened);
    }
    if (!database)
      chunk.size = file->size();
    if (chunk.offset > file->size() - chunk.size)
      return absl::InvalidArgumentError(
          absl::StrCat(graft::quoted(value.file), ": expected ", chunk.size,
                       " bytes from byte ", chunk.offset,
                       " on, found a file of ", file->size()));
    chunk.file = file;
    return chunk;
  }

private:
  std::string directory;
  std::optional<StoredValues> database;
  std::map<std::string, std::shared_ptr<const File>> files;
};

absl::StatusOr<std::vector<ZarrChunk>> findChunks(Values &values,
                                                  const std::string &stored,
                                                  const ZarrMetadata &zarr) {
  absl::StatusOr<std::vector<std::string>> names = chunkNames(zarr, maxChunks);
  if (!names.ok())
    return names.status();
  const int64_t bytes =
      numElements(zarr.chunks).value_or(0) * storedSize(zarr.dtype);
  std::vector<ZarrChunk> chunks;
  for (const std::string &name : *names) {
    absl::StatusOr<ZarrChunk> chunk = values.find(partKey(stored, name));
    if (zarr.lacksFill && absl::IsNotFound(chunk.status()))
      chunk = ZarrChunk{false, "", nullptr, 0, bytes};
    if (!chunk.ok())
      return withContext(absl::StrCat("chunk ", graft::quoted(name)),
                         chunk.status());
    if (chunk->isStored && !zarr.compressed && !zarr.parts &&
        chunk->size != bytes)
      return absl::InvalidArgumentError(
          absl::StrCat("chunk ", graft::quoted(name), ": expected ", bytes,
                       " bytes, found ", chunk->size));
    chunks.push_back(*std::move(chunk));
  }
  return chunks;
}

absl::StatusOr<OrbaxLeaf> readArray(Values &values, const std::string &item,
                                    const LeafTraits &traits, bool storesFill) {
  const std::string stored = storedName(traits.path);
  const bool isNew = values.has(partKey(stored, arrayFiles[1]));
  const absl::string_view file = arrayFiles[isNew];
  absl::StatusOr<std::string> text = values.text(partKey(stored, file));
  if (!text.ok())
    return text.status();
  absl::StatusOr<ZarrMetadata> zarr =
      isNew ? parseZarr3(*text) : parseZarr2(*text);
  if (!zarr.ok())
    return withContext(file, zarr.status());
  zarr->lacksFill = !storesFill;
  absl::StatusOr<std::vector<ZarrChunk>> chunks =
      findChunks(values, stored, *zarr);
  if (!chunks.ok())
    return chunks.status();
  absl::StatusOr<int64_t> size = byteSize(zarr->dtype, zarr->shape);
  if (!size.ok())
    return size.status();
  OrbaxLeaf result;
  result.info = {
      viewedName(traits), zarr->dtype, zarr->shape, item, 0, *size, traits};
  if (!chunks->empty() && chunks->front().file) {
    result.info.file = chunks->front().file->path();
    result.info.offset = chunks->front().offset;
  }
  result.storage = makeZarrStorage(*std::move(zarr), *std::move(chunks),
                                   absl::StrCat(item, "/", stored));
  return result;
}

/// Returns an error if an array is stored that the tree does not name: then
/// the tree is damaged.
absl::Status checkComplete(const Values &values, const OrbaxTree &tree) {
  std::set<std::string> stored = values.arrays();
  for (const LeafTraits &traits : tree.arrays)
    stored.erase(storedName(traits.path));
  if (stored.empty())
    return absl::OkStatus();
  return absl::InvalidArgumentError(absl::StrCat(
      "expected a tree of all ", tree.arrays.size() + stored.size(),
      " arrays in the directory, found that '_METADATA' does not have ",
      graft::quoted(*stored.begin()),
      "; it is damaged, or files of another "
      "checkpoint are there"));
}

/// Returns the subdirectories of `path` that a finished save left.
std::vector<std::string> subdirectories(const std::string &path) {
  const std::unique_ptr<DIR, int (*)(DIR *)> directory(opendir(path.c_str()),
                                                       closedir);
  std::vector<std::string> names;
  while (const dirent *entry = directory ? readdir(directory.get()) : nullptr)
    if (const std::string name = entry->d_name;
        name.front() != '.' &&
        !absl::StrContains(name, "orbax-checkpoint-tmp") &&
        isDirectory(absl::StrCat(path, "/", name)))
      names.push_back(name);
  std::sort(names.begin(), names.end());
  return names;
}

/// The number of a step's directory: "10" or "step_00000010".
std::optional<int64_t> stepOf(absl::string_view name) {
  int64_t step = 0;
  const absl::string_view digits = name.substr(name.rfind('_') + 1);
  if (digits.find_first_not_of("0123456789") == digits.npos &&
      absl::SimpleAtoi(digits, &step))
    return step;
  return std::nullopt;
}

std::vector<OrbaxItem> findItems(const std::string &path) {
  if (isFile(path + "/_METADATA"))
    return {{path, ""}};
  std::vector<OrbaxItem> items;
  for (const std::string &name : subdirectories(path))
    if (std::string item = absl::StrCat(path, "/", name);
        isFile(item + "/_METADATA"))
      items.push_back({std::move(item), name});
  if (items.size() == 1)
    items.front().key.clear();
  return items;
}

} // namespace

std::vector<OrbaxItem> findOrbaxItems(const std::string &path) {
  if (isFile(path + "/_METADATA"))
    return {{path, ""}};
  std::optional<int64_t> newest;
  std::vector<OrbaxItem> items;
  for (const std::string &name : subdirectories(path)) {
    const std::optional<int64_t> step = stepOf(name);
    if (!step || (newest && *step <= *newest))
      continue;
    std::vector<OrbaxItem> found = findItems(absl::StrCat(path, "/", name));
    if (!found.empty()) {
      newest = step;
      items = std::move(found);
    }
  }
  return newest ? items : findItems(path);
}

absl::StatusOr<OrbaxContent> readOrbax(const OrbaxItem &item) {
  absl::StatusOr<OrbaxTree> tree = readOrbaxTree(item.directory);
  if (!tree.ok())
    return tree.status();
  absl::StatusOr<Values> values = Values::open(item.directory);
  if (!values.ok())
    return values.status();
  OrbaxContent content;
  for (const LeafTraits &traits : tree->arrays) {
    absl::StatusOr<OrbaxLeaf> array =
        readArray(*values, item.directory, traits, tree->storesFill);
    if (!array.ok())
      return withContext(absl::StrCat(graft::quoted(item.directory), ": array ",
                                      graft::quoted(storedName(traits.path))),
                         array.status());
    content.arrays.push_back(*std::move(array));
  }
  if (absl::Status status = checkComplete(*values, *tree); !status.ok())
    return withContext(graft::quoted(item.directory), status);
  content.others = std::move(tree->others);
  if (item.key.empty())
    return content;
  auto prefix = [&](LeafTraits &traits) {
    traits.path.insert(traits.path.begin(), {item.key, false});
    traits.variableKey += traits.variableKey >= 0;
  };
  for (OrbaxLeaf &leaf : content.arrays) {
    prefix(leaf.info.traits);
    leaf.info.name = viewedName(leaf.info.traits);
  }
  for (OtherLeaf &leaf : content.others)
    prefix(leaf.traits);
  return content;
}

} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The tree is in `_METADATA`; what each array is, in a `.zarray` or `zarr.json`
// below its name, which is a file or a key of the database.

#include "backend/checkpoint/orbax_directory.h"

#include <algorithm>
#include <dirent.h>
#include <map>
#include <memory>
#include <sys/stat.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "backend/checkpoint/errors.h"
#include "backend/checkpoint/json_reader.h"
#include "backend/checkpoint/json_text.h"
#include "backend/checkpoint/ocdbt.h"
#include "backend/checkpoint/safetensors_header.h"
#include "backend/checkpoint/zarr_array.h"

namespace graft {
namespace {

constexpr int64_t maxChunks = 1'000'000;

bool isFile(const std::string &path) {
  struct stat info;
  return stat(path.c_str(), &info) == 0 && S_ISREG(info.st_mode);
}

absl::StatusOr<std::string> readText(const std::string &path) {
  absl::StatusOr<std::shared_ptr<const File>> file = File::open(path);
  if (!file.ok())
    return file.status();
  if ((*file)->size() > maxHeaderSize)
    return absl::InvalidArgumentError(
        absl::StrCat(quoted(path), ": expected at most ", maxHeaderSize,
                     " bytes, found ", (*file)->size()));
  std::string text((*file)->size(), '\0');
  absl::Status status = (*file)->read(
      0,
      absl::MakeSpan(reinterpret_cast<std::byte *>(text.data()), text.size()));
  if (!status.ok())
    return status;
  if (std::optional<size_t> bad = findInvalidUtf8(text))
    return absl::InvalidArgumentError(
        absl::StrCat(quoted(path), ": invalid UTF-8 at byte ", *bad));
  return text;
}

/// A leaf of the tree: how the directory calls it, and how we do.
struct LeafName {
  std::string stored;
  std::string name;
};

std::vector<std::string> readKeys(JsonReader &in) {
  std::vector<std::string> keys;
  std::string field;
  for (in.enterArray(); in.nextElement();)
    for (in.enterObject(); in.nextKey(field);)
      if (field == "key")
        keys.push_back(in.readString());
      else
        in.skipValue();
  return keys;
}

std::string readValueType(JsonReader &in) {
  std::string type, field;
  for (in.enterObject(); in.nextKey(field);)
    if (field == "value_type")
      type = in.readString();
    else
      in.skipValue();
  return type;
}

bool isArray(const std::string &valueType) {
  return valueType == "jax.Array" || valueType == "np.ndarray" ||
         valueType == "scalar";
}

LeafName nameOf(std::vector<std::string> keys) {
  LeafName leaf;
  leaf.stored = absl::StrJoin(keys, ".");
  if (keys.size() > 1 && (keys.back() == "value" || keys.back() == "raw_value"))
    keys.pop_back();
  leaf.name = absl::StrJoin(keys, ".");
  return leaf;
}

void readLeaf(JsonReader &in, std::vector<LeafName> &leaves) {
  std::vector<std::string> keys;
  std::string type, field;
  for (in.enterObject(); in.nextKey(field);)
    if (field == "key_metadata")
      keys = readKeys(in);
    else if (field == "value_metadata")
      type = readValueType(in);
    else
      in.skipValue();
  if (in.ok() && isArray(type)) {
    if (keys.empty())
      in.fail("expected the keys of a leaf");
    leaves.push_back(nameOf(std::move(keys)));
  }
}

absl::StatusOr<std::vector<LeafName>> readTree(const std::string &path) {
  absl::StatusOr<std::string> text = readText(path);
  if (!text.ok())
    return text.status();
  std::vector<LeafName> leaves;
  JsonReader in(*text);
  std::string key;
  bool seen = false;
  for (in.enterObject(); in.nextKey(key);) {
    if (key != "tree_metadata") {
      in.skipValue();
      continue;
    }
    seen = true;
    for (in.enterObject(); in.nextKey(key);)
      readLeaf(in, leaves);
  }
  in.finish();
  if (!seen)
    in.fail("missing field 'tree_metadata'");
  if (!in.ok())
    return withContext(quoted(path), in.status());
  return leaves;
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
    if (!database) {
      value.file = directory + key;
    } else if (auto it = database->find(key); it != database->end()) {
      value = it->second;
    } else {
      return absl::NotFoundError(absl::StrCat("there is no ", quoted(key)));
    }
    ZarrChunk chunk = {value.inlined, nullptr, value.offset, value.size};
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
      return absl::InvalidArgumentError(absl::StrCat(
          quoted(value.file), ": expected ", chunk.size, " bytes from byte ",
          chunk.offset, " on, found a file of ", file->size()));
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
  const int64_t bytes = byteSize(zarr.dtype, zarr.chunks).value_or(0);
  std::vector<ZarrChunk> chunks;
  for (const std::string &name : *names) {
    absl::StatusOr<ZarrChunk> chunk =
        values.find(absl::StrCat(stored, "/", name));
    if (!chunk.ok())
      return withContext(absl::StrCat("chunk ", quoted(name)), chunk.status());
    if (!zarr.compressed && !zarr.parts && chunk->size != bytes)
      return absl::InvalidArgumentError(
          absl::StrCat("chunk ", quoted(name), ": expected ", bytes,
                       " bytes, found ", chunk->size));
    chunks.push_back(*std::move(chunk));
  }
  return chunks;
}

absl::StatusOr<OrbaxLeaf> readArray(Values &values, const std::string &item,
                                    const LeafName &leaf) {
  const bool isNew = values.has(leaf.stored + "/zarr.json");
  const char *file = isNew ? "zarr.json" : ".zarray";
  absl::StatusOr<std::string> text =
      values.text(absl::StrCat(leaf.stored, "/", file));
  if (!text.ok())
    return text.status();
  absl::StatusOr<ZarrMetadata> zarr =
      isNew ? parseZarr3(*text) : parseZarr2(*text);
  if (!zarr.ok())
    return withContext(file, zarr.status());
  absl::StatusOr<std::vector<ZarrChunk>> chunks =
      findChunks(values, leaf.stored, *zarr);
  if (!chunks.ok())
    return chunks.status();
  OrbaxLeaf result;
  result.info = {leaf.name,   zarr->dtype,
                 zarr->shape, item,
                 0,           byteSize(zarr->dtype, zarr->shape).value_or(0)};
  if (!chunks->empty() && chunks->front().file) {
    result.info.file = chunks->front().file->path();
    result.info.offset = chunks->front().offset;
  }
  result.storage = makeZarrStorage(*std::move(zarr), *std::move(chunks),
                                   absl::StrCat(item, "/", leaf.stored));
  return result;
}

} // namespace

std::optional<std::string> findOrbaxItem(const std::string &path) {
  if (isFile(path + "/_METADATA"))
    return path;
  const std::unique_ptr<DIR, int (*)(DIR *)> directory(opendir(path.c_str()),
                                                       closedir);
  std::optional<std::string> found;
  while (const dirent *entry = directory ? readdir(directory.get()) : nullptr) {
    std::string item = absl::StrCat(path, "/", entry->d_name);
    if (entry->d_name[0] == '.' || !isFile(item + "/_METADATA"))
      continue;
    if (found)
      return std::nullopt; // which of them is not for us to say
    found = std::move(item);
  }
  return found;
}

absl::StatusOr<std::vector<OrbaxLeaf>> readOrbax(const std::string &item) {
  absl::StatusOr<std::vector<LeafName>> leaves = readTree(item + "/_METADATA");
  if (!leaves.ok())
    return leaves.status();
  absl::StatusOr<Values> values = Values::open(item);
  if (!values.ok())
    return values.status();
  std::vector<OrbaxLeaf> arrays;
  for (const LeafName &leaf : *leaves) {
    absl::StatusOr<OrbaxLeaf> array = readArray(*values, item, leaf);
    if (!array.ok())
      return withContext(
          absl::StrCat(quoted(item), ": array ", quoted(leaf.stored)),
          array.status());
    arrays.push_back(*std::move(array));
  }
  return arrays;
}

} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/checkpoint/ocdbt.h"

#include <optional>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "backend/checkpoint/byte_reader.h"
#include "backend/checkpoint/crc32c.h"
#include "backend/checkpoint/errors.h"
#include "backend/checkpoint/file.h"
#include "backend/checkpoint/zstd_frame.h"

namespace graft {
namespace {

constexpr uint32_t manifestMagic = 0x0CDB3A2A, nodeMagic = 0x0CDB20DE;
// A manifest or node has kilobytes; keys of a model, thousands.
constexpr uint64_t maxObjectSize = 100'000'000;
constexpr size_t maxKeys = 10'000'000;
constexpr int maxNodes = 1'000'000;
constexpr int headerSize = 4 + 8, checksumSize = 4;

/// Where a manifest or node refers to: a file, and the directory that its own
/// references are relative to.
struct DataFile {
  std::string path;
  std::string base;
};

struct Location {
  DataFile file;
  uint64_t offset = 0, size = 0;
};

/// Returns the body of the object in `bytes`, without its header and checksum,
/// decompressed.
absl::StatusOr<std::string> bodyOf(absl::string_view bytes, uint32_t magic) {
  if (bytes.size() < headerSize + 2 + checksumSize)
    return absl::InvalidArgumentError(absl::StrCat(
        "expected an OCDBT object, found ", bytes.size(), " bytes"));
  uint32_t found = 0;
  for (int i = 0; i < 4; ++i)
    found = found << 8 | static_cast<unsigned char>(bytes[i]);
  if (found != magic)
    return absl::InvalidArgumentError(absl::StrCat("expected the magic number ",
                                                   absl::Hex(magic), ", found ",
                                                   absl::Hex(found)));
  ByteReader in(bytes.substr(4));
  if (uint64_t length = in.readFixed(8); length != bytes.size())
    return absl::InvalidArgumentError(absl::StrCat(
        "expected ", length, " bytes, as it says, found ", bytes.size()));
  const absl::string_view summed = bytes.substr(0, bytes.size() - checksumSize);
  if (ByteReader(bytes.substr(summed.size())).readFixed(checksumSize) !=
      crc32c(summed))
    return absl::InvalidArgumentError("its checksum is wrong: it is damaged");
  const uint64_t version = in.readVarint(), compression = in.readVarint();
  if (version != 0 || compression > 1)
    return absl::UnimplementedError(
        absl::StrCat("expected version 0, plain or zstd; found version ",
                     version, ", compression ", compression));
  const absl::string_view body = in.take(in.remaining() - checksumSize);
  if (compression == 1)
    return decompress(body, maxObjectSize);
  return std::string(body);
}

bool staysBelow(absl::string_view path) {
  if (path.empty() || path.front() == '/' || path.find('\0') != path.npos)
    return false;
  for (absl::string_view part : absl::StrSplit(path, '/'))
    if (part == "..")
      return false;
  return true;
}

/// Reads strings that are stored as what differs from the one before.
std::vector<std::string> readShared(ByteReader &in,
                                    const std::vector<uint64_t> &shared,
                                    const std::vector<uint64_t> &rest) {
  std::vector<std::string> strings;
  for (size_t i = 0; i < rest.size() && in.ok(); ++i) {
    std::string text;
    if (i > 0 && shared[i - 1] > strings.back().size())
      in.fail("a prefix is longer than the string it is of");
    else if (i > 0)
      text = strings.back().substr(0, shared[i - 1]);
    text += std::string(in.take(rest[i]));
    strings.push_back(std::move(text));
  }
  strings.resize(rest.size());
  return strings;
}

std::vector<DataFile> readDataFiles(ByteReader &in, const std::string &base) {
  const uint64_t count = in.readVarint();
  const std::vector<uint64_t> shared =
      in.readVarints(count == 0 ? 0 : count - 1);
  const std::vector<uint64_t> rest = in.readVarints(count);
  const std::vector<uint64_t> baseSizes = in.readVarints(count);
  const std::vector<std::string> paths = readShared(in, shared, rest);
  std::vector<DataFile> files;
  if (!in.ok())
    return files; // there may be fewer numbers than paths
  for (const std::string &path : paths) {
    const uint64_t size = baseSizes[files.size()];
    if (in.ok() && !staysBelow(path))
      in.fail(absl::StrCat("expected a file below the checkpoint, found ",
                           quoted(path)));
    if (size > path.size())
      in.fail("the base of a path is longer than the path");
    files.push_back({base + path, base + path.substr(0, size)});
  }
  return files;
}

/// Returns entry `index` of a table; an error if there is none.
DataFile fileAt(ByteReader &in, const std::vector<DataFile> &files,
                uint64_t index) {
  if (index < files.size())
    return files[index];
  in.fail(absl::StrCat("expected one of ", files.size(),
                       " data files, found number ", index));
  return {};
}

class TreeReader {
public:
  explicit TreeReader(std::string directory)
      : directory(std::move(directory)) {}

  absl::StatusOr<StoredValues> run() {
    absl::StatusOr<std::string> body =
        read({{"manifest.ocdbt", ""}, 0, 0}, manifestMagic);
    if (!body.ok())
      return body.status();
    ByteReader in(*body);
    int height = 0;
    const std::optional<Location> root = readManifest(in, height);
    if (!in.ok())
      return withContext(quoted(directory + "manifest.ocdbt"), in.status());
    if (root)
      if (absl::Status status = readNode(*root, height, ""); !status.ok())
        return status;
    return std::move(values);
  }

private:
  // A size of 0 stands for the whole file.
  absl::StatusOr<std::string> read(Location at, uint32_t magic) {
    const std::string path = directory + at.file.path;
    absl::StatusOr<std::shared_ptr<const File>> file = File::open(path);
    if (!file.ok())
      return file.status();
    const auto fileSize = static_cast<uint64_t>((*file)->size());
    if (at.size == 0)
      at.size = fileSize;
    if (at.size > maxObjectSize || at.offset > fileSize ||
        at.size > fileSize - at.offset)
      return absl::InvalidArgumentError(absl::StrCat(
          quoted(path), ": expected ", at.size, " bytes from byte ", at.offset,
          " on, found a file of ", fileSize));
    std::string bytes(at.size, '\0');
    if (absl::Status status = (*file)->read(
            static_cast<int64_t>(at.offset),
            absl::MakeSpan(reinterpret_cast<std::byte *>(bytes.data()),
                           bytes.size()));
        !status.ok())
      return status;
    absl::StatusOr<std::string> body = bodyOf(bytes, magic);
    return body.ok() ? std::move(body)
                     : withContext(quoted(path), body.status());
  }

  // Returns where the root of the newest version is; nothing if that is empty.
  static std::optional<Location> readManifest(ByteReader &in, int &height) {
    in.take(16); // uuid
    if (uint64_t kind = in.readVarint(); in.ok() && kind != 0)
      in.fail(absl::StrCat("expected a single manifest, found kind ", kind));
    in.readVarint(); // most bytes of an inline value
    in.readVarint(); // most bytes of a node
    in.readByte();   // log2 of the arity of the version tree
    if (in.readVarint() == 1)
      in.readFixed(4); // level of zstd
    const std::vector<DataFile> files = readDataFiles(in, "");
    const uint64_t count = in.readVarint();
    if (in.ok() && count == 0)
      in.fail("expected a version, found none");
    in.readVarints(count); // generations
    const absl::string_view heights = in.take(count);
    const std::vector<uint64_t> ids = in.readVarints(count),
                                offsets = in.readVarints(count),
                                sizes = in.readVarints(count);
    if (!in.ok() || offsets.back() == ~uint64_t{0})
      return std::nullopt;
    height = static_cast<unsigned char>(heights.back());
    return Location{fileAt(in, files, ids.back()), offsets.back(),
                    sizes.back()};
  }

  // NOLINTNEXTLINE(misc-no-recursion): a child is one lower than its parent.
  absl::Status readNode(const Location &at, int height,
                        const std::string &prefix) {
    if (++nodes > maxNodes)
      return absl::InvalidArgumentError(
          absl::StrCat(quoted(directory), ": the tree of keys is too large"));
    absl::StatusOr<std::string> body = read(at, nodeMagic);
    if (!body.ok())
      return body.status();
    ByteReader in(*body);
    if (int found = in.readByte(); in.ok() && found != height)
      in.fail(absl::StrCat("expected a node of height ", height, ", found ",
                           found));
    const std::vector<DataFile> files = readDataFiles(in, at.file.base);
    const uint64_t count = in.readVarint();
    const std::vector<uint64_t> shared =
        in.readVarints(count == 0 ? 0 : count - 1);
    const std::vector<uint64_t> rest = in.readVarints(count);
    const std::vector<uint64_t> common =
        height > 0 ? in.readVarints(count) : std::vector<uint64_t>();
    const std::vector<std::string> keys = readShared(in, shared, rest);
    if (height == 0) {
      readLeaf(in, files, keys, prefix);
      return in.ok() ? absl::OkStatus() : inNode(at, in.status());
    }
    const std::vector<Location> children = readChildren(in, files, count);
    if (!in.ok())
      return inNode(at, in.status());
    for (size_t i = 0; i < children.size(); ++i)
      if (absl::Status status = readNode(children[i], height - 1,
                                         prefix + keys[i].substr(0, common[i]));
          !status.ok())
        return status;
    return absl::OkStatus();
  }

  absl::Status inNode(const Location &at, const absl::Status &status) const {
    return withContext(absl::StrCat(quoted(directory + at.file.path),
                                    ", node at byte ", at.offset),
                       status);
  }

  static std::vector<Location> readChildren(ByteReader &in,
                                            const std::vector<DataFile> &files,
                                            uint64_t count) {
    const std::vector<uint64_t> ids = in.readVarints(count),
                                offsets = in.readVarints(count),
                                sizes = in.readVarints(count);
    std::vector<Location> children;
    for (size_t i = 0; i < count && in.ok(); ++i)
      children.push_back({fileAt(in, files, ids[i]), offsets[i], sizes[i]});
    return children;
  }

  void readLeaf(ByteReader &in, const std::vector<DataFile> &files,
                const std::vector<std::string> &keys,
                const std::string &prefix) {
    const std::vector<uint64_t> sizes = in.readVarints(keys.size());
    const absl::string_view kinds = in.take(keys.size());
    uint64_t indirect = 0;
    for (char kind : kinds) {
      if (kind != 0 && kind != 1)
        in.fail("expected a value here or in a file");
      indirect += kind == 1;
    }
    const std::vector<uint64_t> ids = in.readVarints(indirect),
                                offsets = in.readVarints(indirect);
    size_t next = 0;
    for (size_t i = 0; i < keys.size() && in.ok(); ++i) {
      StoredValue &value = values[prefix + keys[i]];
      if (values.size() > maxKeys)
        return in.fail("there are too many keys");
      value.size = static_cast<int64_t>(sizes[i]);
      if (kinds[i] == 1) {
        value.file = directory + fileAt(in, files, ids[next]).path;
        value.offset = static_cast<int64_t>(offsets[next++]);
      } else {
        value.inlined = std::string(in.take(sizes[i]));
      }
      if (value.size < 0 || value.offset < 0)
        in.fail("a value is beyond 2^63 bytes");
    }
  }

  const std::string directory; // ends with a slash
  StoredValues values;
  int nodes = 0;
};

} // namespace

absl::StatusOr<StoredValues> readOcdbt(const std::string &directory) {
  return TreeReader(directory + "/").run();
}

} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The least that Orbax 0.12.8 restores: texts about the tree, and a database of
// the arrays with all elements in one file. A file an array would have to be
// synced an array, and bounds the length of its name.

#include <cerrno>
#include <map>
#include <numeric>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "backend/checkpoint/errors.h"
#include "backend/checkpoint/json_text.h"
#include "backend/checkpoint/new_directory.h"
#include "backend/checkpoint/ocdbt_writer.h"
#include "backend/checkpoint/orbax_tree.h"
#include "backend/checkpoint/saver.h"
#include "backend/checkpoint/temporary_file.h"
#include "backend/checkpoint/zarr_metadata.h"
#include "backend/runtime/buffer.h"

namespace graft {
namespace {

/// Returns what the tree says of a tensor.
LeafTraits traitsOf(const NamedArray &tensor) {
  LeafTraits traits = tensor.traits.value_or(LeafTraits());
  if (!traits.path.empty())
    return traits;
  for (absl::string_view key : absl::StrSplit(tensor.name, '.'))
    traits.path.push_back({std::string(key), false});
  traits.variableKey = static_cast<int>(traits.path.size());
  traits.path.push_back({"value", false});
  return traits;
}

/// Returns the keys as one text that those of no other path begin with.
std::string textOf(const LeafPath &path) {
  std::string text;
  for (const PathKey &key : path)
    absl::StrAppend(&text, key.text, absl::string_view("\0", 1));
  return text;
}

absl::Status checkKeys(const LeafPath &path) {
  for (const PathKey &key : path)
    if (findInvalidUtf8(key.text) || key.text.find('\0') != key.text.npos)
      return absl::InvalidArgumentError(
          absl::StrCat("expected keys in UTF-8 without zero bytes, found ",
                       graft::quoted(storedName(path))));
  return absl::OkStatus();
}

absl::Status checkPaths(const std::vector<LeafTraits> &arrays,
                        const std::vector<OtherLeaf> &others) {
  std::map<std::string, std::string> paths, names;
  auto add = [&](const LeafPath &path) {
    const std::string name = storedName(path);
    if (absl::Status status = checkKeys(path); !status.ok())
      return status;
    if (!paths.emplace(textOf(path), name).second ||
        !names.emplace(name, name).second)
      return absl::InvalidArgumentError(absl::StrCat(
          "expected one leaf a name, found ", graft::quoted(name), " twice"));
    return absl::OkStatus();
  };
  for (const LeafTraits &traits : arrays)
    if (absl::Status status = add(traits.path); !status.ok())
      return status;
  for (const OtherLeaf &leaf : others)
    if (absl::Status status = add(leaf.traits.path); !status.ok())
      return status;
  for (auto it = paths.begin(); it != paths.end(); ++it)
    if (auto next = std::next(it);
        next != paths.end() &&
        next->first.compare(0, it->first.size(), it->first) == 0)
      return absl::InvalidArgumentError(
          absl::StrCat(graft::quoted(next->second), " is below ",
                       graft::quoted(it->second), ", which is a leaf"));
  return absl::OkStatus();
}

/// Everything that is written but the elements.
struct Layout {
  std::vector<LeafTraits> traits; ///< of the tensors
  StoredValues values;            ///< of the database
  std::map<std::string, std::string> texts;
  OcdbtTexts database;
  std::string dataFile;
  int64_t dataSize = 0;

  int64_t totalSize() const {
    size_t total = database.nodes.size() + database.manifest.size();
    for (const auto &[name, text] : texts)
      total += text.size();
    return dataSize + static_cast<int64_t>(total);
  }
};

/// 16 bytes that no other database has: TensorStore keeps what it has read by
/// the names of data files.
std::string randomId() {
  std::string id(16, '\0');
  if (getrandom(id.data(), id.size(), 0) != static_cast<ssize_t>(id.size()))
    id = absl::StrCat(absl::Hex(getpid(), absl::kZeroPad16));
  return id;
}

absl::Status addArray(const NamedArray &tensor, Layout &layout) {
  const Shape &shape = tensor.array.shape();
  absl::StatusOr<std::string> text = zarr2Text(tensor.array.dtype(), shape);
  if (!text.ok())
    return withContext(graft::quoted(tensor.name), text.status());
  const std::string name = storedName(layout.traits.back().path);
  const std::string prefix = absl::StrCat(name, name.empty() ? "" : "/");
  const std::string chunk =
      shape.empty() ? "0" : absl::StrJoin(Shape(shape.size(), 0), ".");
  const auto textSize = static_cast<int64_t>(text->size());
  layout.values[prefix + ".zarray"] = {*std::move(text), "", 0, textSize};
  const int64_t size =
      tensor.array.numElements() * storedSize(tensor.array.dtype());
  layout.values[prefix + chunk] = {"", layout.dataFile, layout.dataSize, size};
  if (__builtin_add_overflow(layout.dataSize, size, &layout.dataSize))
    return absl::InvalidArgumentError(
        "the tensors to save have more than 2^63 bytes");
  return absl::OkStatus();
}

absl::StatusOr<Layout> layOut(absl::Span<const NamedArray> tensors,
                              const SaveOptions &options) {
  Layout layout;
  const std::string id = randomId();
  layout.dataFile = "d/";
  for (unsigned char c : id)
    absl::StrAppend(&layout.dataFile, absl::Hex(c, absl::kZeroPad2));
  for (const NamedArray &tensor : tensors) {
    layout.traits.push_back(traitsOf(tensor));
    if (absl::Status status = addArray(tensor, layout); !status.ok())
      return status;
  }
  if (absl::Status status = checkPaths(layout.traits, options.others);
      !status.ok())
    return status;
  for (const auto &[key, value] : options.metadata)
    if (findInvalidUtf8(key) || findInvalidUtf8(value))
      return absl::InvalidArgumentError(absl::StrCat(
          "expected metadata in UTF-8, found ", graft::quoted(key)));
  std::vector<OrbaxLeafText> arrays;
  arrays.reserve(tensors.size());
  for (size_t i = 0; i < tensors.size(); ++i)
    arrays.push_back({&layout.traits[i], &tensors[i].array.shape()});
  layout.texts =
      orbaxTexts(arrays, options.others, options.metadata, !tensors.empty());
  if (!tensors.empty())
    layout.database =
        ocdbtTexts(layout.values, layout.dataFile, layout.dataSize, id);
  return layout;
}

class OrbaxWriter {
public:
  OrbaxWriter(const std::string &directory, const Layout &layout, Saver &saver)
      : directory(directory), layout(layout), saver(saver) {}

  absl::Status write(absl::Span<const NamedArray> tensors,
                     const std::vector<SaveSource> &sources) {
    absl::Status status = makeDirectory("array_metadatas");
    if (status.ok() && !tensors.empty())
      status = writeDatabase(tensors, sources);
    for (const auto &[name, text] : layout.texts)
      if (status.ok())
        status = writeFile(name, static_cast<int64_t>(text.size()),
                           [&] { return writeText(text); });
    return status;
  }

private:
  absl::Status makeDirectory(const std::string &name) {
    const std::string path = absl::StrCat(directory, "/", name);
    return mkdir(path.c_str(), 0777) == 0
               ? absl::OkStatus()
               : errnoStatus(errno, absl::StrCat("cannot create ",
                                                 graft::quoted(path)));
  }

  absl::Status writeDatabase(absl::Span<const NamedArray> tensors,
                             const std::vector<SaveSource> &sources) {
    absl::Status status = makeDirectory("d");
    auto writeElements = [&] {
      for (size_t i = 0; i < tensors.size() && status.ok(); ++i)
        status = writeArray(tensors[i].array, sources[i]);
      return status.ok() ? writeText(layout.database.nodes) : status;
    };
    if (status.ok())
      status = writeFile(layout.dataFile, layout.totalSize(), writeElements);
    const std::string &manifest = layout.database.manifest;
    return status.ok() ? writeFile("manifest.ocdbt",
                                   static_cast<int64_t>(manifest.size()),
                                   [&] { return writeText(manifest); })
                       : status;
  }

  absl::Status writeText(absl::string_view text) {
    return saver.writeMemory(absl::MakeConstSpan(
        reinterpret_cast<const std::byte *>(text.data()), text.size()));
  }

  absl::Status writeArray(const Array &array, const SaveSource &source) {
    const int bits = bitWidth(array.dtype());
    if (bits >= 8)
      return saver.writePiece({source.storage->fileExtent(), &source});
    absl::Status status =
        writeUnpacked(bits, array.numElements(), *source.storage);
    return status.ok() || absl::IsCancelled(status)
               ? status
               : withContext(graft::quoted(*source.name), status);
  }

  // A chunk has a byte for each element.
  absl::Status writeUnpacked(int bits, int64_t count, Storage &storage) {
    absl::StatusOr<std::shared_ptr<Buffer>> packed =
        Buffer::allocate(storage.size());
    if (!packed.ok())
      return packed.status();
    absl::Status status = storage.read((*packed)->writableBytes());
    if (!status.ok())
      return status;
    const int inByte = 8 / bits;
    absl::StatusOr<std::shared_ptr<Buffer>> unpacked = Buffer::allocate(count);
    if (!unpacked.ok())
      return unpacked.status();
    for (int64_t i = 0; i < count; ++i)
      (*unpacked)->writableBytes()[i] =
          (*packed)->data()[i / inByte] >> (i % inByte * bits) &
          std::byte((1 << bits) - 1);
    return saver.writeMemory((*unpacked)->bytes().value());
  }

  /// Writes a file of `size` bytes; `fill` is called to write them.
  template <class Fill>
  absl::Status writeFile(const std::string &name, int64_t size,
                         const Fill &fill) {
    absl::StatusOr<std::unique_ptr<TemporaryFile>> out =
        TemporaryFile::createFor(absl::StrCat(directory, "/", name));
    if (!out.ok())
      return out.status();
    (*out)->setExpectedSize(size);
    if (absl::Status status = (*out)->checkRoom(size); !status.ok())
      return status;
    saver.begin(**out);
    if (absl::Status status = fill(); !status.ok())
      return status;
    return (*out)->commit();
  }

  const std::string &directory;
  const Layout &layout;
  Saver &saver;
};

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
  absl::StatusOr<Layout> layout = layOut(tensors, options);
  if (!layout.ok())
    return failed(layout.status());
  std::vector<int> order(tensors.size());
  std::iota(order.begin(), order.end(), 0);
  absl::StatusOr<std::vector<SaveSource>> sources = holdSources(tensors, order);
  if (!sources.ok())
    return sources.status();
  if (absl::Status status = checkUnchanged(*sources); !status.ok())
    return status;
  absl::StatusOr<std::unique_ptr<NewDirectory>> directory =
      NewDirectory::createFor(path);
  if (!directory.ok())
    return directory.status();
  Saver saver(options, layout->totalSize());
  absl::Status status = OrbaxWriter((*directory)->path(), *layout, saver)
                            .write(tensors, *sources);
  // A change of a source explains any other failure.
  if (absl::Status changed = checkUnchanged(*sources); !changed.ok())
    return changed;
  if (status.ok())
    status = saver.checkCancelled();
  return status.ok() ? (*directory)->commit() : status;
}

} // namespace graft

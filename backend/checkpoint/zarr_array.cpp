// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/checkpoint/zarr_array.h"

#include <algorithm>
#include <cstring>

#include "absl/strings/str_cat.h"
#include "backend/checkpoint/byte_reader.h"
#include "backend/checkpoint/crc32c.h"
#include "backend/checkpoint/errors.h"
#include "backend/checkpoint/file_storage.h"
#include "backend/checkpoint/zstd_frame.h"
#include "backend/runtime/buffer.h"

namespace graft {
namespace {

/// Puts what a storage of chunks is made of together.
class ZarrStorage final : public Storage {
public:
  ZarrStorage(ZarrMetadata zarr, std::vector<ZarrChunk> chunks,
              std::string name)
      : zarr(std::move(zarr)), chunks(std::move(chunks)),
        name(std::move(name)) {}

  int64_t size() const override {
    return byteSize(zarr.dtype, zarr.shape).value_or(0);
  }

  absl::StatusOr<absl::Span<const std::byte>> bytes() override {
    std::lock_guard lock(mutex);
    if (!loaded) {
      absl::StatusOr<std::shared_ptr<Buffer>> buffer = load();
      if (!buffer.ok())
        return withContext(quoted(name), buffer.status());
      loaded = *std::move(buffer);
    }
    return loaded->bytes();
  }

  absl::Status checkUnchanged() const override {
    for (const ZarrChunk &chunk : chunks)
      if (chunk.file)
        if (absl::Status status = chunk.file->checkUnchanged(); !status.ok())
          return status;
    return absl::OkStatus();
  }

private:
  absl::StatusOr<std::shared_ptr<Buffer>> load() const {
    absl::StatusOr<std::shared_ptr<Buffer>> array = Buffer::allocate(size());
    if (!array.ok() || size() == 0)
      return array;
    if (!zarr.parts && zarr.chunks == zarr.shape) {
      absl::Status status = read(chunks.front(), (*array)->writableBytes());
      return status.ok() ? array : status;
    }
    const Shape extents = zarr.parts.value_or(zarr.chunks);
    absl::StatusOr<std::shared_ptr<Buffer>> part =
        Buffer::allocate(byteSize(zarr.dtype, extents).value_or(0));
    if (!part.ok())
      return part;
    Shape origin(zarr.shape.size(), 0);
    for (const ZarrChunk &chunk : chunks) {
      absl::Status status =
          zarr.parts ? placeParts(chunk, origin, **part, (*array)->data())
                     : read(chunk, (*part)->writableBytes());
      if (!status.ok())
        return status;
      if (!zarr.parts)
        place(origin, zarr.chunks, (*part)->data(), (*array)->data());
      advance(origin, zarr.chunks, zarr.shape);
    }
    return array;
  }

  // The bytes of a chunk as they are stored.
  static absl::StatusOr<std::string> storedBytes(const ZarrChunk &chunk) {
    if (!chunk.file)
      return chunk.inlined;
    std::string held(chunk.size, '\0');
    absl::Status status = chunk.file->read(
        chunk.offset, absl::MakeSpan(reinterpret_cast<std::byte *>(held.data()),
                                     held.size()));
    if (!status.ok())
      return status;
    return held;
  }

  // Fills `out` with a chunk without parts.
  absl::Status read(const ZarrChunk &chunk, absl::Span<std::byte> out) const {
    if (chunk.file && !zarr.compressed)
      return chunk.file->read(chunk.offset, out);
    absl::StatusOr<std::string> stored = storedBytes(chunk);
    return stored.ok() ? decode(*stored, out) : stored.status();
  }

  absl::Status decode(absl::string_view stored,
                      absl::Span<std::byte> out) const {
    if (zarr.compressed)
      return decompressInto(stored, out);
    if (stored.size() != out.size())
      return absl::InvalidArgumentError(absl::StrCat(
          "expected ", out.size(), " bytes, found ", stored.size()));
    std::memcpy(out.data(), stored.data(), out.size());
    return absl::OkStatus();
  }

  // A chunk of parts ends with a table of where each of them is, and its
  // checksum.
  absl::Status placeParts(const ZarrChunk &chunk, const Shape &chunkOrigin,
                          Buffer &part, std::byte *array) const {
    absl::StatusOr<std::string> held = storedBytes(chunk);
    if (!held.ok())
      return held.status();
    const absl::string_view stored = *held;
    const Shape &parts = *zarr.parts;
    size_t count = 1;
    for (size_t d = 0; d < parts.size(); ++d)
      count *= zarr.chunks[d] / parts[d];
    if (stored.size() < 4 || (stored.size() - 4) / 16 < count)
      return absl::InvalidArgumentError(absl::StrCat("expected a chunk of ",
                                                     count, " parts, found ",
                                                     stored.size(), " bytes"));
    absl::string_view table = stored.substr(stored.size() - 4 - count * 16);
    if (crc32c(table.substr(0, count * 16)) !=
        ByteReader(table.substr(count * 16)).readFixed(4))
      return absl::InvalidArgumentError(
          "the checksum of a chunk's parts is wrong: it is damaged");
    ByteReader in(table);
    Shape origin(zarr.shape.size(), 0);
    for (size_t i = 0; i < count; ++i) {
      const uint64_t offset = in.readFixed(8), size = in.readFixed(8);
      Shape at = origin;
      bool isInside = true;
      for (size_t d = 0; d < at.size(); ++d) {
        at[d] += chunkOrigin[d];
        isInside &= at[d] < zarr.shape[d];
      }
      advance(origin, parts, zarr.chunks);
      if (!isInside)
        continue;
      if (offset > stored.size() || size > stored.size() - offset)
        return absl::InvalidArgumentError(
            "a part of a chunk is not in it: it was never written");
      if (absl::Status status =
              decode(stored.substr(offset, size), part.writableBytes());
          !status.ok())
        return status;
      place(at, parts, part.data(), array);
    }
    return absl::OkStatus();
  }

  // Copies what is inside the array of a box of `extents` at `origin`, row by
  // row.
  void place(const Shape &origin, const Shape &extents, const std::byte *box,
             std::byte *array) const {
    const size_t rank = zarr.shape.size();
    const int64_t width = bitWidth(zarr.dtype) / 8;
    if (rank == 0) {
      std::memcpy(array, box, width);
      return;
    }
    Shape inside(rank);
    for (size_t d = 0; d < rank; ++d)
      inside[d] = std::min(extents[d], zarr.shape[d] - origin[d]);
    Shape at(rank, 0);
    while (true) {
      int64_t from = 0, to = 0;
      for (size_t d = 0; d < rank; ++d) {
        from = from * extents[d] + at[d];
        to = to * zarr.shape[d] + origin[d] + at[d];
      }
      std::memcpy(array + to * width, box + from * width,
                  inside[rank - 1] * width);
      size_t d = rank - 1;
      for (; d > 0 && ++at[d - 1] == inside[d - 1]; --d)
        at[d - 1] = 0;
      if (d == 0)
        return;
    }
  }

  // To the next box of the grid of `step` in `shape`.
  static void advance(Shape &origin, const Shape &step, const Shape &shape) {
    for (size_t d = origin.size(); d-- > 0;) {
      if ((origin[d] += step[d]) < shape[d])
        return;
      origin[d] = 0;
    }
  }

  const ZarrMetadata zarr;
  const std::vector<ZarrChunk> chunks;
  const std::string name;
  std::mutex mutex;
  std::shared_ptr<Buffer> loaded; // guarded by mutex
};

} // namespace

std::shared_ptr<Storage> makeZarrStorage(ZarrMetadata zarr,
                                         std::vector<ZarrChunk> chunks,
                                         std::string name) {
  if (!zarr.compressed && !zarr.parts && chunks.size() == 1 &&
      zarr.chunks == zarr.shape && chunks.front().file)
    return std::make_shared<FileStorage>(
        chunks.front().file, chunks.front().offset, chunks.front().size);
  return std::make_shared<ZarrStorage>(std::move(zarr), std::move(chunks),
                                       std::move(name));
}

} // namespace graft

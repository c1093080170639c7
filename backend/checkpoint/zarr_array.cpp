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
      absl::StatusOr<std::shared_ptr<Buffer>> buffer = Buffer::allocate(size());
      if (!buffer.ok())
        return withContext(quoted(name), buffer.status());
      if (absl::Status status = read((*buffer)->writableBytes()); !status.ok())
        return status;
      loaded = *std::move(buffer);
    }
    return loaded->bytes();
  }

  bool isInFile() const override { return true; }

  absl::Status read(absl::Span<std::byte> out) override {
    if (out.size() == static_cast<size_t>(size()))
      return withContext(quoted(name), readAll(out));
    absl::StatusOr<std::shared_ptr<Buffer>> whole = Buffer::allocate(size());
    absl::Status status =
        whole.ok() ? readAll((*whole)->writableBytes()) : whole.status();
    if (!status.ok())
      return withContext(quoted(name), status);
    std::memcpy(out.data(), (*whole)->data(), out.size());
    return status;
  }

  absl::Status checkUnchanged() const override {
    for (const ZarrChunk &chunk : chunks)
      if (chunk.file)
        if (absl::Status status = chunk.file->checkUnchanged(); !status.ok())
          return status;
    return absl::OkStatus();
  }

private:
  // Fills `out` with the elements as they are in memory.
  absl::Status readAll(absl::Span<std::byte> out) const {
    const int bits = bitWidth(zarr.dtype);
    if (bits >= 8)
      return readElements(out);
    absl::StatusOr<std::shared_ptr<Buffer>> unpacked =
        Buffer::allocate(numElements(zarr.shape).value_or(0));
    if (!unpacked.ok())
      return unpacked.status();
    absl::Status status = readElements((*unpacked)->writableBytes());
    std::fill(out.begin(), out.end(), std::byte(0));
    const int inByte = 8 / bits;
    for (int64_t i = 0; status.ok() && i < (*unpacked)->size(); ++i)
      out[i / inByte] |= ((*unpacked)->data()[i] & std::byte((1 << bits) - 1))
                         << (i % inByte * bits);
    return status;
  }

  // Fills `out` with the elements as they are in chunks.
  absl::Status readElements(absl::Span<std::byte> out) const {
    if (out.empty())
      return absl::OkStatus();
    if (!zarr.parts && zarr.chunks == zarr.shape)
      return readChunk(chunks.front(), out);
    const Shape extents = zarr.parts.value_or(zarr.chunks);
    absl::StatusOr<std::shared_ptr<Buffer>> part = Buffer::allocate(
        numElements(extents).value_or(0) * storedSize(zarr.dtype));
    if (!part.ok())
      return part.status();
    Shape origin(zarr.shape.size(), 0);
    for (const ZarrChunk &chunk : chunks) {
      absl::Status status = zarr.parts
                                ? placeParts(chunk, origin, **part, out.data())
                                : readChunk(chunk, (*part)->writableBytes());
      if (!status.ok())
        return status;
      if (!zarr.parts)
        place(origin, zarr.chunks, (*part)->data(), out.data());
      advance(origin, zarr.chunks, zarr.shape);
    }
    return absl::OkStatus();
  }

  // Reads stored bytes of a chunk.
  static absl::Status readStored(const ZarrChunk &chunk, int64_t offset,
                                 absl::Span<std::byte> out) {
    if (chunk.file)
      return chunk.file->read(chunk.offset + offset, out);
    std::memcpy(out.data(), chunk.inlined.data() + offset, out.size());
    return absl::OkStatus();
  }

  // The chunk that is stored in a run of bytes of another.
  static ZarrChunk partOf(const ZarrChunk &chunk, int64_t offset,
                          int64_t size) {
    if (chunk.file)
      return {true, "", chunk.file, chunk.offset + offset, size};
    return {true, chunk.inlined.substr(offset, size), nullptr, 0, size};
  }

  // Fills `out` with a chunk without parts.
  absl::Status readChunk(const ZarrChunk &chunk,
                         absl::Span<std::byte> out) const {
    if (!chunk.isStored)
      return fill(out);
    const auto stored = static_cast<uint64_t>(chunk.size);
    if (zarr.compressed)
      return decompressInto(
          chunk.size,
          [&](int64_t offset, absl::Span<std::byte> piece) {
            return readStored(chunk, offset, piece);
          },
          out);
    if (stored != out.size())
      return absl::InvalidArgumentError(
          absl::StrCat("expected ", out.size(), " bytes, found ", stored));
    return readStored(chunk, 0, out);
  }

  absl::Status fill(absl::Span<std::byte> out) const {
    absl::StatusOr<std::string> element = fillBytes(zarr);
    if (!element.ok())
      return element.status();
    for (size_t i = 0; i < out.size(); ++i)
      out[i] = std::byte((*element)[i % element->size()]);
    return absl::OkStatus();
  }

  // A chunk of `count` parts ends with a table of where each of them is, and
  // its checksum.
  static absl::StatusOr<std::string> readTable(const ZarrChunk &chunk,
                                               size_t count) {
    if (!chunk.isStored)
      return std::string(count * 16, '\xFF');
    const auto stored = static_cast<uint64_t>(chunk.size);
    if (stored < 4 || (stored - 4) / 16 < count)
      return absl::InvalidArgumentError(absl::StrCat(
          "expected a chunk of ", count, " parts, found ", stored, " bytes"));
    std::string table(count * 16 + 4, '\0');
    absl::Status status =
        readStored(chunk, static_cast<int64_t>(stored - table.size()),
                   absl::MakeSpan(reinterpret_cast<std::byte *>(table.data()),
                                  table.size()));
    if (!status.ok())
      return status;
    if (crc32c(absl::string_view(table).substr(0, count * 16)) !=
        ByteReader(absl::string_view(table).substr(count * 16)).readFixed(4))
      return absl::InvalidArgumentError(
          "the checksum of a chunk's parts is wrong: it is damaged");
    return table;
  }

  // Fills `out` with the part of a chunk that is `size` bytes at `offset`.
  absl::Status readPart(const ZarrChunk &chunk, uint64_t offset, uint64_t size,
                        absl::Span<std::byte> out) const {
    const auto stored = static_cast<uint64_t>(chunk.size);
    const uint64_t nowhere = ~uint64_t{0};
    if (offset == nowhere && size == nowhere && zarr.lacksFill)
      return fill(out);
    if (offset > stored || size > stored - offset)
      return absl::InvalidArgumentError(
          "a part of a chunk is not in it: it was never written");
    return readChunk(
        partOf(chunk, static_cast<int64_t>(offset), static_cast<int64_t>(size)),
        out);
  }

  absl::Status placeParts(const ZarrChunk &chunk, const Shape &chunkOrigin,
                          Buffer &part, std::byte *array) const {
    const Shape &parts = *zarr.parts;
    size_t count = 1;
    for (size_t d = 0; d < parts.size(); ++d)
      count *= zarr.chunks[d] / parts[d];
    absl::StatusOr<std::string> table = readTable(chunk, count);
    if (!table.ok())
      return table.status();
    ByteReader in(*table);
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
      absl::Status status = readPart(chunk, offset, size, part.writableBytes());
      if (!status.ok())
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
    const int64_t width = storedSize(zarr.dtype);
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
      zarr.chunks == zarr.shape && chunks.front().file &&
      bitWidth(zarr.dtype) >= 8)
    return std::make_shared<FileStorage>(
        chunks.front().file, chunks.front().offset, chunks.front().size);
  return std::make_shared<ZarrStorage>(std::move(zarr), std::move(chunks),
                                       std::move(name));
}

} // namespace graft

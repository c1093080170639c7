// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/checkpoint/zstd_frame.h"

#include <algorithm>
#include <memory>
#include <vector>

#include "absl/strings/str_cat.h"
#include <zstd.h>

namespace graft {

namespace {

constexpr int64_t pieceSize = int64_t{1} << 20;

using Context = std::unique_ptr<ZSTD_DCtx, size_t (*)(ZSTD_DCtx *)>;

Context makeContext() { return {ZSTD_createDCtx(), ZSTD_freeDCtx}; }

absl::Status notDecompressed(const char *why) {
  return absl::InvalidArgumentError(
      absl::StrCat("cannot be decompressed: ", why));
}

// Decompresses what is left of `in`; `left` is 0 once the frame has ended.
// After the last piece nothing may be missing.
absl::Status decompressPiece(ZSTD_DCtx &context, ZSTD_inBuffer in, bool isLast,
                             ZSTD_outBuffer &out, size_t &left) {
  while (in.pos < in.size || (isLast && left != 0)) {
    if (left == 0)
      return absl::InvalidArgumentError("expected one frame, found more");
    const size_t before = in.pos + out.pos;
    left = ZSTD_decompressStream(&context, &out, &in);
    if (ZSTD_isError(left))
      return notDecompressed(ZSTD_getErrorName(left));
    if (left == 0 || in.pos + out.pos != before)
      continue;
    if (out.pos < out.size)
      return notDecompressed("it is cut off");
    return absl::InvalidArgumentError(
        absl::StrCat("expected ", out.size, " bytes in it, found more"));
  }
  return absl::OkStatus();
}

} // namespace

absl::Status decompressInto(int64_t size, ReadStored read,
                            absl::Span<std::byte> out) {
  const Context context = makeContext();
  if (!context)
    return absl::ResourceExhaustedError("no memory to decompress");
  if (size == 0)
    return notDecompressed("it is empty");
  std::vector<std::byte> piece(std::min(size, pieceSize));
  ZSTD_outBuffer target = {out.data(), out.size(), 0};
  size_t left = 1;
  for (int64_t at = 0, count = 0; at < size; at += count) {
    count = std::min(size - at, pieceSize);
    absl::Status status =
        read(at, absl::MakeSpan(piece).first(static_cast<size_t>(count)));
    if (status.ok())
      status = decompressPiece(*context,
                               {piece.data(), static_cast<size_t>(count), 0},
                               at + count == size, target, left);
    if (!status.ok())
      return status;
  }
  if (target.pos != target.size)
    return absl::InvalidArgumentError(absl::StrCat(
        "expected ", out.size(), " bytes in it, found ", target.pos));
  return absl::OkStatus();
}

absl::StatusOr<std::string> decompress(absl::string_view frame, size_t most) {
  const Context context = makeContext();
  if (!context)
    return absl::ResourceExhaustedError("no memory to decompress");
  std::string out;
  ZSTD_inBuffer in = {frame.data(), frame.size(), 0};
  for (size_t left = 1; left != 0;) {
    const size_t done = out.size();
    if (done > most)
      return absl::InvalidArgumentError(
          absl::StrCat("expected at most ", most, " bytes in it"));
    // In steps, so that a claim of the frame allocates nothing.
    out.resize(done + ZSTD_DStreamOutSize());
    ZSTD_outBuffer buffer = {out.data(), out.size(), done};
    left = ZSTD_decompressStream(context.get(), &buffer, &in);
    out.resize(buffer.pos);
    if (ZSTD_isError(left))
      return notDecompressed(ZSTD_getErrorName(left));
    if (left != 0 && in.pos == in.size && buffer.pos < buffer.size)
      return notDecompressed("it is cut off");
  }
  if (in.pos != in.size || out.size() > most)
    return absl::InvalidArgumentError(
        absl::StrCat("expected one frame of at most ", most, " bytes"));
  return out;
}

} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/checkpoint/zstd_frame.h"

#include <memory>

#include "absl/strings/str_cat.h"
#include <zstd.h>

namespace graft {

absl::Status decompressInto(absl::string_view frame,
                            absl::Span<std::byte> out) {
  const size_t size =
      ZSTD_decompress(out.data(), out.size(), frame.data(), frame.size());
  if (ZSTD_isError(size))
    return absl::InvalidArgumentError(
        absl::StrCat("cannot be decompressed: ", ZSTD_getErrorName(size)));
  if (size != out.size())
    return absl::InvalidArgumentError(
        absl::StrCat("expected ", out.size(), " bytes in it, found ", size));
  return absl::OkStatus();
}

absl::StatusOr<std::string> decompress(absl::string_view frame, size_t most) {
  const std::unique_ptr<ZSTD_DCtx, size_t (*)(ZSTD_DCtx *)> context(
      ZSTD_createDCtx(), ZSTD_freeDCtx);
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
      return absl::InvalidArgumentError(
          absl::StrCat("cannot be decompressed: ", ZSTD_getErrorName(left)));
    if (left != 0 && in.pos == in.size && buffer.pos < buffer.size)
      return absl::InvalidArgumentError(
          "cannot be decompressed: it is cut off");
  }
  if (in.pos != in.size || out.size() > most)
    return absl::InvalidArgumentError(
        absl::StrCat("expected one frame of at most ", most, " bytes"));
  return out;
}

} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/runtime/buffer.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <sys/mman.h>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "backend/runtime/accounts.h"

namespace graft {
namespace {

constexpr int64_t hugePage = int64_t{2} << 20;
constexpr int64_t cacheLine = 64;

// Beyond any address space; below it no rounding up overflows.
constexpr int64_t largestSize = int64_t{1} << 60;

int64_t roundUp(int64_t value, int64_t unit) {
  return (value + unit - 1) / unit * unit;
}

// Maps `size` bytes at a 2 MiB boundary; null if the system refuses. Reserved
// like any memory (no MAP_NORESERVE), so that what the system could never give
// is refused here and not by a signal at the first touch.
std::byte *mapHuge(int64_t size) {
  int64_t rounded = roundUp(size, hugePage);
  int64_t reserved = rounded + hugePage;
  void *base = mmap(nullptr, reserved, PROT_READ | PROT_WRITE,
                    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (base == MAP_FAILED)
    return nullptr;
  // mmap aligns to 4 KiB only, so trim an over-long mapping on both sides.
  auto start = reinterpret_cast<uintptr_t>(base);
  uintptr_t aligned = (start + hugePage - 1) / hugePage * hugePage;
  if (aligned != start)
    munmap(base, aligned - start);
  if (uintptr_t end = aligned + rounded; end != start + reserved)
    munmap(reinterpret_cast<void *>(end), start + reserved - end);
  auto *memory = reinterpret_cast<std::byte *>(aligned);
  madvise(memory, rounded, MADV_HUGEPAGE); // a hint; refusal only costs speed
  return memory;
}

} // namespace

absl::StatusOr<std::shared_ptr<Buffer>> Buffer::allocate(int64_t size) {
  absl::StatusOr<std::shared_ptr<Buffer>> buffer = reserve(size);
  if (buffer.ok())
    (*buffer)->use(size);
  return buffer;
}

bool Buffer::isCountedAsUsed(int64_t size) { return size >= hugePage; }

absl::StatusOr<std::shared_ptr<Buffer>> Buffer::reserve(int64_t size) {
  if (size < 0)
    return absl::InvalidArgumentError(
        absl::StrCat("expected a size of 0 bytes or more, got ", size));
  if (size > largestSize)
    return absl::ResourceExhaustedError(
        absl::StrCat("no system has ", size, " bytes of memory"));
  bool mapped = isCountedAsUsed(size);
  auto *memory =
      mapped ? mapHuge(size)
             : static_cast<std::byte *>(std::aligned_alloc(
                   cacheLine, roundUp(size == 0 ? 1 : size, cacheLine)));
  if (!memory)
    return absl::ResourceExhaustedError(
        absl::StrCat("the system refused ", size, " bytes of memory"));
  std::shared_ptr<Buffer> buffer(
      new Buffer(memory, size, mapped ? roundUp(size, hugePage) : 0));
  if (!mapped)
    buffer->countBytes(size);
  return buffer;
}

void Buffer::countBytes(int64_t bytes) {
  accounts::addBytes(bytes - counted);
  counted = bytes;
}

void Buffer::use(int64_t bytes) {
  countBytes(std::max(counted, std::min(bytes, numBytes)));
}

// The pages move into the start of a larger mapping, or the last are given up.
bool Buffer::remap(int64_t bytes) {
  int64_t rounded = roundUp(std::max<int64_t>(bytes, 1), hugePage);
  if (rounded < mappedBytes)
    munmap(memory + rounded, mappedBytes - rounded);
  if (rounded > mappedBytes) {
    std::byte *larger = mapHuge(rounded);
    if (!larger)
      return false;
    if (mremap(memory, mappedBytes, mappedBytes, MREMAP_MAYMOVE | MREMAP_FIXED,
               larger) == MAP_FAILED) {
      munmap(larger, rounded);
      return false;
    }
    memory = larger;
  }
  mappedBytes = rounded;
  return true;
}

absl::Status Buffer::resize(int64_t bytes) {
  if (isCountedAsUsed(numBytes) && bytes >= 0 && bytes <= largestSize) {
    if (!remap(bytes))
      return absl::ResourceExhaustedError(absl::StrCat(
          "the system refused to make ", numBytes, " bytes of memory ", bytes));
    numBytes = bytes;
    countBytes(std::min(counted, bytes));
    return absl::OkStatus();
  }
  absl::StatusOr<std::shared_ptr<Buffer>> other = allocate(bytes);
  if (!other.ok())
    return other.status();
  std::memcpy((*other)->memory, memory, std::min(bytes, numBytes));
  std::swap(memory, (*other)->memory);
  std::swap(numBytes, (*other)->numBytes);
  std::swap(mappedBytes, (*other)->mappedBytes);
  std::swap(counted, (*other)->counted);
  return absl::OkStatus();
}

int64_t Buffer::resizeScratch(int64_t from, int64_t to) {
  return isCountedAsUsed(from) ? 0 : to;
}

Buffer::~Buffer() {
  if (mappedBytes > 0)
    munmap(memory, mappedBytes);
  else
    std::free(memory);
  countBytes(0);
}

} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/runtime/buffer.h"

#include <cstdlib>
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
  if (size < 0)
    return absl::InvalidArgumentError(
        absl::StrCat("expected a size of 0 bytes or more, got ", size));
  if (size > largestSize)
    return absl::ResourceExhaustedError(
        absl::StrCat("no system has ", size, " bytes of memory"));
  bool mapped = size >= hugePage;
  auto *memory =
      mapped ? mapHuge(size)
             : static_cast<std::byte *>(std::aligned_alloc(
                   cacheLine, roundUp(size == 0 ? 1 : size, cacheLine)));
  if (!memory)
    return absl::ResourceExhaustedError(
        absl::StrCat("the system refused ", size, " bytes of memory"));
  accounts::addBytes(size);
  return std::shared_ptr<Buffer>(new Buffer(memory, size, mapped));
}

Buffer::~Buffer() {
  if (mapped)
    munmap(memory, roundUp(numBytes, hugePage));
  else
    std::free(memory);
  accounts::addBytes(-numBytes);
}

} // namespace graft

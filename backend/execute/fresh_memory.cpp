// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/execute/fresh_memory.h"

#include "absl/strings/str_cat.h"
#include "backend/runtime/buffer.h"

namespace graft {

FreshMemory::FreshMemory(const Schedule &schedule, const RunOptions &options)
    : options(options), resultOf(schedule.numBuffers, -1) {
  for (size_t i = schedule.results.size(); i-- > 0;)
    resultOf[schedule.results[i].buffer] = static_cast<int64_t>(i);
}

absl::StatusOr<std::shared_ptr<Storage>>
FreshMemory::allocate(BufferSlot slot, int64_t bytes, bool isPiecewise) const {
  const int64_t result = resultOf[slot];
  if (!options.allocate || result < 0)
    return isPiecewise ? Buffer::reserve(bytes) : Buffer::allocate(bytes);
  absl::StatusOr<std::shared_ptr<Storage>> given =
      options.allocate(result, bytes);
  if (given.ok() &&
      (!*given || (*given)->size() != bytes ||
       static_cast<int64_t>((*given)->writableBytes().size()) != bytes))
    return absl::InvalidArgumentError(absl::StrCat(
        "expected ", bytes, " bytes of memory for result ", result));
  return given;
}

} // namespace graft

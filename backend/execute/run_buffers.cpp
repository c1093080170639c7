// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/execute/run_buffers.h"

#include <set>

namespace graft {

RunBuffers::RunBuffers(const Schedule &schedule, const RunOptions &options,
                       HeldArguments &arguments)
    : schedule(schedule), arguments(arguments), memory(schedule, options),
      storages(schedule.numBuffers), isArguments(schedule.numBuffers, false) {}

absl::Status RunBuffers::allocate(BufferSlot slot, int64_t bytes,
                                  bool isPiecewise) {
  absl::StatusOr<std::shared_ptr<Storage>> storage =
      memory.allocate(slot, bytes, isPiecewise);
  if (!storage.ok())
    return storage.status();
  storages[slot] = *std::move(storage);
  return absl::OkStatus();
}

void RunBuffers::share(BufferSlot slot, ArgumentIndex argument) {
  isArguments[slot] = true;
  storages[slot] = arguments.share(argument);
}

Storage &RunBuffers::takeOver(BufferSlot slot, ArgumentIndex argument) {
  isArguments[slot] = true;
  storages[slot] = arguments.consume(argument);
  return *storages[slot];
}

absl::Span<std::byte> RunBuffers::target(BufferSlot slot,
                                         const std::optional<Window> &window,
                                         int64_t elementBytes) const {
  Storage &storage = *storages[slot];
  storage.use(window ? endOf(*window, elementBytes) : storage.size());
  return storage.writableBytes();
}

absl::Span<std::byte> RunBuffers::target(BufferSlot slot) const {
  return storages[slot]->writableBytes();
}

absl::StatusOr<absl::Span<const std::byte>>
RunBuffers::read(const Operand &operand) const {
  return operand.argument >= 0 ? arguments.read(operand.argument)
                               : storages[operand.buffer]->bytes();
}

absl::StatusOr<std::vector<Array>> RunBuffers::results() const {
  std::vector<Array> results;
  for (const Schedule::Result &result : schedule.results) {
    absl::StatusOr<Array> array =
        Array::fromStorage(result.dtype, result.shape, storages[result.buffer]);
    if (!array.ok())
      return absl::InternalError(array.status().message());
    results.push_back(*std::move(array));
  }
  return results;
}

int64_t RunBuffers::numFreshResults() const {
  std::set<BufferSlot> fresh;
  for (const Schedule::Result &result : schedule.results)
    if (!isArguments[result.buffer])
      fresh.insert(result.buffer);
  return static_cast<int64_t>(fresh.size());
}

} // namespace graft

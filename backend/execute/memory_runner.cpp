// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/execute/memory_runner.h"

namespace graft {

int64_t takenBytes(const TakeStep &step, const HeldArguments &arguments) {
  return step.bytes >= 0 ? step.bytes : arguments.share(step.argument)->size();
}

absl::Status MemoryRunner::carryOut(const IslandStep &) {
  return absl::OkStatus();
}

absl::Status MemoryRunner::carryOut(const AllocStep &step) {
  return run.buffers.allocate(step.buffer, step.bytes, step.isPiecewise);
}

absl::Status MemoryRunner::carryOut(const TakeStep &step) {
  if (!step.overwritten) {
    run.buffers.share(step.buffer, step.argument);
    return absl::OkStatus();
  }
  if (absl::Status status = run.tiles.finish(); !status.ok())
    return status;
  if (!run.arguments.isExclusive(step.argument))
    return takeApart(step);
  Storage &storage = run.buffers.takeOver(step.buffer, step.argument);
  return step.bytes < 0 ? absl::OkStatus() : storage.resize(step.bytes);
}

// Others read the argument's bytes, or they are in a file: the values take
// fresh storage. What nothing writes is copied to it, else the argument goes
// first.
absl::Status MemoryRunner::takeApart(const TakeStep &step) {
  const int64_t bytes = takenBytes(step, run.arguments);
  if (step.kept == 0) {
    run.arguments.consume(step.argument).reset();
    return run.buffers.allocate(step.buffer, bytes);
  }
  if (absl::Status status = run.buffers.allocate(step.buffer, bytes);
      !status.ok())
    return status;
  absl::Status copied =
      run.arguments.copyStart(step.argument, run.buffers.target(step.buffer));
  if (copied.ok())
    run.arguments.consume(step.argument).reset();
  return copied;
}

absl::Status MemoryRunner::carryOut(const ShareStep &step) {
  run.buffers.share(step.buffer, step.argument);
  return absl::OkStatus();
}

absl::Status MemoryRunner::carryOut(const ReleaseStep &step) {
  absl::Status status = run.tiles.finish();
  if (status.ok())
    run.arguments.consume(step.argument).reset();
  return status;
}

absl::Status MemoryRunner::carryOut(const FreeStep &step) {
  absl::Status status = run.tiles.finish();
  if (status.ok())
    run.buffers.free(step.buffer);
  return status;
}

} // namespace graft

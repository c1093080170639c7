// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/execute/flat_runner.h"

#include <algorithm>

#include "backend/tiles/compute_in_place.h"
#include "backend/tiles/tiles.h"

namespace graft {
namespace {

int64_t resultBytes(const FlatStep &step) {
  return byteSize(step.result.dtype, step.result.shape).value_or(0);
}

bool readsBuffer(const FlatStep &step) {
  return std::any_of(step.operands.begin(), step.operands.end(),
                     [](const FlatOperand &operand) {
                       const auto *stored = std::get_if<Operand>(&operand);
                       return stored && stored->buffer >= 0;
                     });
}

} // namespace

absl::Status FlatRunner::carryOut(const FlatStep &step) {
  // What is pending may write what is read here, or be cancelled: before
  // something is consumed.
  if (step.inPlace >= 0 || readsBuffer(step))
    if (absl::Status status = run.tiles.finish(); !status.ok())
      return status;
  absl::StatusOr<std::vector<FlatSource>> sources = sourcesOf(step);
  if (!sources.ok())
    return sources.status();
  if (step.inPlace < 0) {
    addTiles(step, *std::move(sources));
    return forgetRead(step);
  }
  const ArgumentIndex argument =
      std::get<Operand>(step.operands[step.inPlace]).argument;
  return run.arguments.isExclusive(argument)
             ? computeIn(argument, step, *std::move(sources))
             : computeApartFrom(argument, step, *std::move(sources));
}

absl::StatusOr<std::vector<FlatSource>>
FlatRunner::sourcesOf(const FlatStep &step) {
  std::vector<FlatSource> sources;
  for (const FlatOperand &operand : step.operands) {
    FlatSource source;
    if (const auto *stored = std::get_if<Operand>(&operand)) {
      absl::StatusOr<absl::Span<const std::byte>> bytes =
          run.buffers.read(*stored);
      if (!bytes.ok())
        return bytes.status();
      source.dtype = stored->type.dtype;
      source.stored = bytes->data();
    } else if (const auto *splat = std::get_if<SplatOperand>(&operand)) {
      source.dtype = splat->dtype;
      source.splat = splat->element;
    } else {
      const auto &drawn = std::get<DrawnOperand>(operand);
      source.dtype = drawn.sampler.dtype;
      source.writer = draws.writerOf(drawn);
    }
    sources.push_back(std::move(source));
  }
  return sources;
}

void FlatRunner::addTiles(const FlatStep &step,
                          std::vector<FlatSource> sources) {
  auto writer =
      std::make_shared<const FlatWriter>(std::move(sources), step.stages);
  const auto width = static_cast<int>(elementSize(step.result.dtype));
  const absl::Span<std::byte> target =
      run.buffers.target(step.buffer, step.window, width);
  if (step.window)
    run.tiles.addWrite(std::move(writer), width, *step.window, target.data());
  else
    run.tiles.addWrite(std::move(writer), width, target);
}

// What was read of files goes as soon as it can.
absl::Status FlatRunner::forgetRead(const FlatStep &step) {
  for (const FlatOperand &operand : step.operands) {
    const auto *stored = std::get_if<Operand>(&operand);
    if (!stored || !stored->isLastRead ||
        !run.arguments.isCopied(stored->argument))
      continue;
    if (absl::Status status = run.tiles.finish(); !status.ok())
      return status;
    run.arguments.forget(stored->argument);
  }
  return absl::OkStatus();
}

absl::Status FlatRunner::computeIn(ArgumentIndex argument, const FlatStep &step,
                                   std::vector<FlatSource> sources) {
  Storage &storage = run.buffers.takeOver(step.buffer, argument);
  const int64_t before = storage.size(), after = resultBytes(step);
  if (after > before)
    if (absl::Status status = storage.resize(after); !status.ok())
      return status;
  storage.use(after);
  FlatSource &source = sources[step.inPlace];
  const DType from = source.dtype;
  source.stored = storage.writableBytes().data();
  const FlatWriter writer(std::move(sources), step.stages);
  const InPlaceRun how = {run.options.numThreads, run.options.cancel,
                          [&](int64_t bytes) { run.tiles.addDone(bytes); }};
  if (!computeInPlace(writer, from, numElements(step.result.shape).value_or(0),
                      storage.writableBytes(), how))
    return absl::CancelledError("the run was cancelled");
  if (after < before)
    if (absl::Status status = storage.resize(after); !status.ok())
      return status;
  return forgetRead(step);
}

// Others read the argument's bytes, or they are in a file.
absl::Status FlatRunner::computeApartFrom(ArgumentIndex argument,
                                          const FlatStep &step,
                                          std::vector<FlatSource> sources) {
  if (absl::Status status =
          run.buffers.allocate(step.buffer, resultBytes(step));
      !status.ok())
    return status;
  addTiles(step, std::move(sources));
  if (absl::Status status = run.tiles.finish(); !status.ok())
    return status;
  run.arguments.consume(argument).reset();
  return forgetRead(step);
}

} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/execute/flat_runner.h"

#include <algorithm>

#include "backend/tiles/compute_in_place.h"

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

absl::StatusOr<absl::Span<const std::byte>>
readOperand(const Operand &operand, HeldArguments &held,
            const BufferList &buffers) {
  return operand.argument >= 0 ? held.read(operand.argument)
                               : buffers[operand.buffer]->bytes();
}

absl::Span<std::byte> targetOf(Storage &buffer,
                               const std::optional<Window> &place,
                               int64_t elementBytes) {
  buffer.use(place ? endOf(*place, elementBytes) : buffer.size());
  return buffer.writableBytes();
}

absl::Status
FlatRunner::run(const FlatStep &step,
                const std::function<FlatSource(const DrawnOperand &)> &drawn) {
  // What is pending may write what is read here, or be cancelled: before
  // something is consumed.
  if (step.inPlace >= 0 || readsBuffer(step))
    if (absl::Status status = tiles.finish(); !status.ok())
      return status;
  absl::StatusOr<std::vector<FlatSource>> sources = sourcesOf(step, drawn);
  if (!sources.ok())
    return sources.status();
  if (step.inPlace < 0) {
    addTiles(step, *std::move(sources));
    return forgetRead(step);
  }
  const ArgumentIndex argument =
      std::get<Operand>(step.operands[step.inPlace]).argument;
  return held.isExclusive(argument)
             ? computeIn(argument, step, *std::move(sources))
             : computeApartFrom(argument, step, *std::move(sources));
}

absl::StatusOr<std::vector<FlatSource>> FlatRunner::sourcesOf(
    const FlatStep &step,
    const std::function<FlatSource(const DrawnOperand &)> &drawn) {
  std::vector<FlatSource> sources;
  for (const FlatOperand &operand : step.operands) {
    FlatSource source;
    if (const auto *stored = std::get_if<Operand>(&operand)) {
      absl::StatusOr<absl::Span<const std::byte>> bytes =
          readOperand(*stored, held, buffers);
      if (!bytes.ok())
        return bytes.status();
      source.dtype = stored->type.dtype;
      source.stored = bytes->data();
    } else if (const auto *splat = std::get_if<SplatOperand>(&operand)) {
      source.dtype = splat->dtype;
      source.splat = splat->element;
    } else {
      source = drawn(std::get<DrawnOperand>(operand));
    }
    sources.push_back(std::move(source));
  }
  return sources;
}

void FlatRunner::addTiles(const FlatStep &step,
                          std::vector<FlatSource> sources) {
  auto expression =
      std::make_shared<const FlatExpression>(std::move(sources), step.stages);
  const auto width = static_cast<int>(elementSize(step.result.dtype));
  const absl::Span<std::byte> target =
      targetOf(*buffers[step.buffer], step.place, width);
  if (step.place)
    tiles.addDraw(std::move(expression), Key{}, width, *step.place,
                  target.data());
  else
    tiles.addDraw(std::move(expression), Key{}, width, target);
}

// What was read of files goes as soon as it can.
absl::Status FlatRunner::forgetRead(const FlatStep &step) {
  for (const FlatOperand &operand : step.operands) {
    const auto *stored = std::get_if<Operand>(&operand);
    if (!stored || !stored->isLastRead || !held.isCopied(stored->argument))
      continue;
    if (absl::Status status = tiles.finish(); !status.ok())
      return status;
    held.forget(stored->argument);
  }
  return absl::OkStatus();
}

absl::Status FlatRunner::computeIn(ArgumentIndex argument, const FlatStep &step,
                                   std::vector<FlatSource> sources) {
  const std::shared_ptr<Storage> storage = held.consume(argument);
  fromArgument[step.buffer] = true;
  buffers[step.buffer] = storage;
  const int64_t before = storage->size(), after = resultBytes(step);
  if (after > before)
    if (absl::Status status = storage->resize(after); !status.ok())
      return status;
  storage->use(after);
  FlatSource &source = sources[step.inPlace];
  const DType from = source.dtype;
  source.stored = storage->writableBytes().data();
  const FlatExpression expression(std::move(sources), step.stages);
  const InPlaceRun how = {threads, cancel,
                          [&](int64_t bytes) { tiles.addDone(bytes); }};
  if (!computeInPlace(expression, from,
                      numElements(step.result.shape).value_or(0),
                      storage->writableBytes(), how))
    return absl::CancelledError("the run was cancelled");
  if (after < before)
    if (absl::Status status = storage->resize(after); !status.ok())
      return status;
  return forgetRead(step);
}

// Others read the argument's bytes, or they are in a file.
absl::Status FlatRunner::computeApartFrom(ArgumentIndex argument,
                                          const FlatStep &step,
                                          std::vector<FlatSource> sources) {
  if (absl::Status status = allocate(step.buffer, resultBytes(step));
      !status.ok())
    return status;
  addTiles(step, std::move(sources));
  if (absl::Status status = tiles.finish(); !status.ok())
    return status;
  held.consume(argument).reset();
  return forgetRead(step);
}

} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A run has six stages: check the arguments, make the drawers, take hold of the
// arguments, compute the keys and see that there is memory, carry out the
// steps, hand over the results. Nothing is consumed before the steps. Draws and
// fills are cut into tiles, done together, and pending until a step needs them;
// so is arithmetic element by element. Any other tensor op, and what is drawn
// whole, is done at its step: there is one scratch at a time.

#include "backend/execute/executor.h"

#include <cstring>
#include <mutex>

#include "absl/strings/str_cat.h"
#include "backend/compute/compute.h"
#include "backend/execute/check_arguments.h"
#include "backend/execute/flat_runner.h"
#include "backend/execute/fresh_memory.h"
#include "backend/execute/held_arguments.h"
#include "backend/execute/key_program.h"
#include "backend/runtime/accounts.h"
#include "backend/runtime/available_memory.h"
#include "backend/runtime/buffer.h"
#include "backend/runtime/saturating.h"
#include "backend/sampling/draw_whole.h"
#include "backend/schedule/peak.h"
#include "backend/tiles/region_tiles.h"
#include "backend/tiles/tile_batch.h"
#include "backend/tiles/tiles.h"
#include "ir/core/box.h"

namespace graft {

struct Executor::Drawers {
  const DrawerMaker maker;
  std::mutex mutex;
  std::shared_ptr<const DrawerList> made; // null until all could be made

  explicit Drawers(DrawerMaker maker) : maker(std::move(maker)) {}

  absl::StatusOr<std::shared_ptr<const DrawerList>>
  get(const Schedule &schedule, int threads) {
    std::lock_guard<std::mutex> lock(mutex);
    if (made)
      return made;
    absl::StatusOr<DrawerList> all = makeDrawers(schedule, maker, threads);
    if (!all.ok())
      return all.status();
    made = std::make_shared<const DrawerList>(*std::move(all));
    return made;
  }
};

namespace {

class Run {
public:
  Run(const Schedule &schedule, absl::Span<const Array> arguments,
      const RunOptions &options, const DrawerList &drawers)
      : schedule(schedule), drawers(drawers), held(schedule, arguments),
        buffers(schedule.numBuffers), fromArgument(schedule.numBuffers, false),
        cancel(options.cancel), threads(effectiveThreads(options.numThreads)),
        memory(schedule, options), tiles(options) {}

  absl::StatusOr<std::vector<Array>> execute() {
    if (absl::Status status = prepare(); !status.ok())
      return status;
    for (const Step &step : schedule.steps) {
      absl::Status status =
          std::visit([&](const auto &s) { return carryOut(s); }, step);
      if (!status.ok())
        return explained(status);
    }
    if (absl::Status status = tiles.finish(); !status.ok())
      return explained(status);
    return handOver();
  }

  RunStats stats;

private:
  absl::Status prepare() {
    if (absl::Status status = held.hold(); !status.ok())
      return status;
    absl::StatusOr<std::vector<Key>> computed = computeKeys(schedule, held);
    if (!computed.ok())
      return computed.status();
    keys = *std::move(computed);
    absl::StatusOr<std::vector<uint32_t>> advanced =
        computeCounts(schedule, held);
    if (!advanced.ok())
      return advanced.status();
    counts = *std::move(advanced);
    countBytes();
    auto reusable = [&](ArgumentIndex argument) {
      return held.isExclusive(argument) ? held.share(argument)->size() : 0;
    };
    auto toRead = [&](ArgumentIndex argument) {
      const std::shared_ptr<Storage> storage = held.share(argument);
      return storage->isInFile() ? storage->size() : 0;
    };
    return checkMemory(peakOf(schedule, {reusable, toRead}));
  }

  void countBytes() {
    int64_t total = 0;
    for (const Step &step : schedule.steps)
      if (const auto *alloc = std::get_if<AllocStep>(&step))
        total = addSaturated(total, alloc->bytes);
      else if (const auto *take = std::get_if<TakeStep>(&step))
        total = addSaturated(
            total, take->overwritten ? sizeOf(*take) - take->kept : 0);
      else if (const auto *flat = std::get_if<FlatStep>(&step);
               flat && flat->inPlace >= 0)
        total = addSaturated(
            total,
            byteSize(flat->result.dtype, flat->result.shape).value_or(0));
    tiles.setTotal(total);
  }

  int64_t sizeOf(const TakeStep &step) const {
    return step.bytes >= 0 ? step.bytes : held.share(step.argument)->size();
  }

  absl::Status carryOut(const AllocStep &step) {
    return allocate(step.buffer, step.bytes, step.isPiecewise);
  }

  absl::Status allocate(BufferSlot slot, int64_t bytes,
                        bool isPiecewise = false) {
    absl::StatusOr<std::shared_ptr<Storage>> storage =
        memory.allocate(slot, bytes, isPiecewise);
    if (!storage.ok())
      return storage.status();
    buffers[slot] = *std::move(storage);
    return absl::OkStatus();
  }

  absl::Status carryOut(const TakeStep &step) {
    if (!step.overwritten)
      return share(step.buffer, step.argument);
    // What is pending may be cancelled; nothing is consumed before it is done.
    if (absl::Status status = tiles.finish(); !status.ok())
      return status;
    int64_t bytes = sizeOf(step);
    if (held.isExclusive(step.argument)) {
      fromArgument[step.buffer] = true;
      buffers[step.buffer] = held.consume(step.argument);
      return step.bytes < 0 ? absl::OkStatus()
                            : buffers[step.buffer]->resize(bytes);
    }
    // Others read these bytes, or they are in a file: the values take fresh
    // storage.
    if (step.kept > 0) {
      if (absl::Status status = allocate(step.buffer, bytes); !status.ok())
        return status;
      absl::Status copied =
          held.copyStart(step.argument, buffers[step.buffer]->writableBytes());
      if (!copied.ok())
        return copied;
      held.consume(step.argument).reset();
      return absl::OkStatus();
    }
    held.consume(step.argument).reset();
    return allocate(step.buffer, bytes);
  }

  absl::Status carryOut(const ShareStep &step) {
    return share(step.buffer, step.argument);
  }

  absl::Status share(BufferSlot slot, ArgumentIndex argument) {
    fromArgument[slot] = true;
    buffers[slot] = held.share(argument);
    return absl::OkStatus();
  }

  absl::Status carryOut(const ReleaseStep &step) {
    if (absl::Status status = tiles.finish(); !status.ok())
      return status;
    held.consume(step.argument).reset();
    return absl::OkStatus();
  }

  absl::Status carryOut(const DrawStep &step) {
    absl::Span<std::byte> target = targetOf(*buffers[step.buffer], step.place,
                                            bitWidth(step.sampler.dtype) / 8);
    countDrawn(step.sampler);
    const std::shared_ptr<const Drawer> &drawer = drawers[nextDrawer++];
    if (isDrawnWhole(step.sampler.kind))
      return drawNow(step, *drawer, target);
    if (step.place)
      tiles.addDraw(drawer, keys[step.key], bitWidth(step.sampler.dtype) / 8,
                    *step.place, target.data());
    else
      tiles.addDraw(drawer, keys[step.key], bitWidth(step.sampler.dtype) / 8,
                    target);
    return absl::OkStatus();
  }

  void countDrawn(const Sampler &sampler) {
    stats.drawnElements = addSaturated(
        stats.drawnElements, numElements(sampler.resultShape()).value_or(0));
  }

  absl::Status drawNow(const DrawStep &step, const Drawer &sourceDrawer,
                       absl::Span<std::byte> target) {
    absl::StatusOr<std::shared_ptr<Buffer>> scratch =
        Buffer::allocate(scratchBytes(step.sampler));
    if (!scratch.ok())
      return scratch.status();
    int64_t elements = numElements(sourceOf(step.sampler).shape).value_or(0);
    auto drawSource = [&](Key key, std::byte *out) {
      sourceDrawer.draw(key, 0, elements, out);
    };
    if (!drawWhole(step.sampler, keys[step.key], drawSource, (*scratch)->data(),
                   target.data(), cancel))
      return absl::CancelledError("the run was cancelled");
    tiles.addDone(static_cast<int64_t>(target.size()));
    return absl::OkStatus();
  }

  absl::Status carryOut(const FillStep &step) {
    absl::Span<std::byte> target =
        targetOf(*buffers[step.buffer], step.place, step.elementBytes);
    if (!step.place) {
      tiles.addFill(step.pattern, target);
      return absl::OkStatus();
    }
    // A splat is one element that is read again and again.
    Window from{0, step.place->sizes, Shape(step.place->sizes.size(), 0)};
    if (static_cast<int64_t>(step.pattern->size()) > step.elementBytes)
      from.strides = rowMajorStrides(step.place->sizes);
    tiles.addCopy(copyDimensions(from, *step.place), step.elementBytes,
                  step.pattern->data(),
                  target.data() + step.place->base * step.elementBytes,
                  step.pattern);
    return absl::OkStatus();
  }

  absl::Status carryOut(const MoveStep &step) {
    // What the source's draws and fills wait for is done first.
    if (step.source.buffer >= 0)
      if (absl::Status status = tiles.finish(); !status.ok())
        return status;
    absl::StatusOr<absl::Span<const std::byte>> bytes = read(step.source);
    if (!bytes.ok())
      return bytes.status();
    int64_t elementBytes = bitWidth(step.source.type.dtype) / 8;
    tiles.addCopy(
        copyDimensions(step.from, step.place), elementBytes,
        bytes->data() + step.from.base * elementBytes,
        targetOf(*buffers[step.buffer], step.place, elementBytes).data() +
            step.place.base * elementBytes);
    if (!step.source.isLastRead || !held.isCopied(step.source.argument))
      return absl::OkStatus();
    absl::Status status = tiles.finish();
    held.forget(step.source.argument);
    return status;
  }

  absl::StatusOr<absl::Span<const std::byte>> read(const Operand &operand) {
    return readOperand(operand, held, buffers);
  }

  absl::Status carryOut(const KeyDataStep &step) {
    absl::Span<std::byte> target = buffers[step.buffer]->writableBytes();
    const uint32_t data[2] = {keys[step.key].k0, keys[step.key].k1};
    std::memcpy(target.data(), data, sizeof data);
    return absl::OkStatus();
  }

  absl::Status carryOut(const CountStep &step) {
    std::memcpy(buffers[step.buffer]->writableBytes().data(),
                &counts[step.count], sizeof(uint32_t));
    return absl::OkStatus();
  }

  // What its operands' draws and fills wait for is done first.
  absl::Status carryOut(const ComputeStep &step) {
    if (absl::Status status = tiles.finish(); !status.ok())
      return status;
    std::vector<ConstTensorView> operands;
    for (const Operand &operand : step.operands) {
      absl::StatusOr<absl::Span<const std::byte>> bytes = read(operand);
      if (!bytes.ok())
        return bytes.status();
      operands.push_back({operand.type, bytes->data()});
    }
    compute(step.op, operands,
            {step.result, buffers[step.buffer]->writableBytes().data()});
    tiles.addDone(byteSize(step.result.dtype, step.result.shape).value_or(0));
    for (const Operand &operand : step.operands)
      if (operand.isLastRead)
        held.forget(operand.argument);
    return absl::OkStatus();
  }

  absl::Status carryOut(const FlatStep &step) {
    auto drawn = [&](const DrawnOperand &operand) {
      countDrawn(operand.sampler);
      FlatSource source;
      source.dtype = operand.sampler.dtype;
      source.drawer = drawers[nextDrawer++];
      source.key = keys[operand.key];
      return source;
    };
    auto fresh = [&](BufferSlot slot, int64_t bytes) {
      return allocate(slot, bytes);
    };
    return FlatRunner{held,  buffers, fromArgument, tiles,
                      fresh, cancel,  threads}
        .run(step, drawn);
  }

  absl::Status carryOut(const FreeStep &step) {
    if (absl::Status status = tiles.finish(); !status.ok())
      return status;
    buffers[step.buffer].reset();
    return absl::OkStatus();
  }

  // Says what a failure did to the donated arguments, if it did.
  absl::Status explained(const absl::Status &status) {
    if (!held.anyConsumed())
      return status;
    return absl::Status(status.code(),
                        absl::StrCat(status.message(),
                                     "; donated arguments had been consumed "
                                     "already and are deleted"));
  }

  absl::StatusOr<std::vector<Array>> handOver() {
    std::vector<Array> results;
    std::vector<bool> counted(buffers.size(), false);
    for (const Schedule::Result &result : schedule.results) {
      absl::StatusOr<Array> array = Array::fromStorage(
          result.dtype, result.shape, buffers[result.buffer]);
      if (!array.ok())
        return absl::InternalError(array.status().message());
      if (!fromArgument[result.buffer] && !counted[result.buffer]) {
        counted[result.buffer] = true;
        ++stats.newArrays;
      }
      results.push_back(*std::move(array));
    }
    held.consumeAll();
    return results;
  }

  const Schedule &schedule;
  const DrawerList &drawers;
  HeldArguments held;
  std::vector<Key> keys;
  std::vector<uint32_t> counts;
  std::vector<std::shared_ptr<Storage>> buffers;
  std::vector<bool> fromArgument; // the slot's storage is an argument's
  const std::atomic<bool> *cancel;
  const int threads;
  const FreshMemory memory;
  TileBatch tiles;
  size_t nextDrawer = 0;
};

} // namespace

Executor::Executor(Schedule schedule, DrawerMaker makeDrawer)
    : program(std::move(schedule)),
      drawers(std::make_unique<Drawers>(std::move(makeDrawer))) {}

Executor::~Executor() = default;

absl::StatusOr<std::vector<Array>>
Executor::run(absl::Span<const Array> arguments, const RunOptions &options,
              RunStats *stats) const {
  if (absl::Status status = checkArguments(program, arguments); !status.ok())
    return status;
  if (options.cancel && options.cancel->load(std::memory_order_relaxed))
    return absl::CancelledError(
        "the run was cancelled before it began; nothing was consumed");
  absl::StatusOr<std::shared_ptr<const DrawerList>> made =
      drawers->get(program, effectiveThreads(options.numThreads));
  if (!made.ok())
    return made.status();
  accounts::PeakWatch watch;
  Run run(program, arguments, options, **made);
  absl::StatusOr<std::vector<Array>> results = run.execute();
  if (stats) {
    *stats = run.stats;
    stats->peakBytes = watch.peakAboveStart();
  }
  return results;
}

} // namespace graft

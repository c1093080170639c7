// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A run has four stages: check the arguments (nothing is consumed if that
// fails), compute the keys, carry out the steps, hand over the results. Draws
// and fills are cut into tiles and done together; they are pending until a step
// needs them finished.

#include "backend/schedule/executor.h"

#include <cstring>
#include <mutex>

#include "absl/strings/str_cat.h"
#include "backend/jit/draw.h"
#include "backend/runtime/accounts.h"
#include "backend/runtime/buffer.h"
#include "backend/schedule/check_arguments.h"
#include "backend/schedule/tile_batch.h"

namespace graft {

// One drawer a DrawStep, in order, made once.
struct Executor::Drawers {
  std::once_flag once;
  absl::Status status;
  std::vector<std::shared_ptr<const Drawer>> all;

  absl::Status make(const Schedule &schedule) {
    std::call_once(once, [&] {
      for (const Step &step : schedule.steps) {
        const auto *draw = std::get_if<DrawStep>(&step);
        if (!draw)
          continue;
        absl::StatusOr<std::shared_ptr<const Drawer>> drawer =
            drawerFor(draw->sampler);
        if (!drawer.ok()) {
          status = drawer.status();
          return;
        }
        all.push_back(*std::move(drawer));
      }
    });
    return status;
  }
};

namespace {

class Run {
public:
  Run(const Schedule &schedule, absl::Span<const Array> arguments,
      const RunOptions &options,
      const std::vector<std::shared_ptr<const Drawer>> &drawers)
      : schedule(schedule), arguments(arguments), drawers(drawers),
        buffers(schedule.numBuffers), fromArgument(schedule.numBuffers, false),
        tiles(options) {}

  absl::StatusOr<std::vector<Array>> execute() {
    if (absl::Status status = computeKeys(); !status.ok())
      return status;
    countBytes();
    for (const Step &step : schedule.steps) {
      absl::Status status =
          std::visit([&](const auto &s) { return carryOut(s); }, step);
      if (!status.ok())
        return abandon(status);
    }
    if (absl::Status status = tiles.finish(); !status.ok())
      return abandon(status);
    return handOver();
  }

  RunStats stats;

private:
  absl::StatusOr<std::vector<uint32_t>> words(ArgumentIndex index) {
    absl::StatusOr<absl::Span<const uint32_t>> data =
        arguments[index].span<uint32_t>();
    if (!data.ok())
      return data.status();
    return std::vector<uint32_t>(data->begin(), data->end());
  }

  absl::StatusOr<Key> compute(const KeyStep &step) {
    if (const auto *known = std::get_if<KnownKey>(&step))
      return known->key;
    if (const auto *argument = std::get_if<ArgumentKey>(&step)) {
      absl::StatusOr<std::vector<uint32_t>> data = words(argument->argument);
      if (!data.ok())
        return data.status();
      return Key{(*data)[0], (*data)[1]};
    }
    if (const auto *split = std::get_if<SplitKey>(&step))
      return graft::split(keys[split->key], split->index, split->count,
                          split->layout);
    const auto &folded = std::get<FoldedKey>(step);
    uint32_t count = folded.offset;
    if (folded.count >= 0) {
      absl::StatusOr<std::vector<uint32_t>> data = words(folded.count);
      if (!data.ok())
        return data.status();
      count += (*data)[0];
    }
    return foldIn(keys[folded.key], count);
  }

  absl::Status computeKeys() {
    for (const KeyStep &step : schedule.keys) {
      absl::StatusOr<Key> key = compute(step);
      if (!key.ok())
        return key.status();
      keys.push_back(*key);
    }
    return absl::OkStatus();
  }

  // The total that progress is measured against.
  void countBytes() {
    int64_t total = 0;
    for (const Step &step : schedule.steps)
      if (const auto *alloc = std::get_if<AllocStep>(&step))
        total += alloc->bytes;
      else if (const auto *take = std::get_if<TakeStep>(&step))
        total += take->overwritten ? arguments[take->argument].byteSize() : 0;
    tiles.setTotal(total);
  }

  absl::Status carryOut(const AllocStep &step) {
    return allocate(step.buffer, step.bytes);
  }

  absl::Status allocate(BufferSlot slot, int64_t bytes) {
    absl::StatusOr<std::shared_ptr<Buffer>> buffer = Buffer::allocate(bytes);
    if (!buffer.ok())
      return buffer.status();
    buffers[slot] = *std::move(buffer);
    return absl::OkStatus();
  }

  absl::Status carryOut(const TakeStep &step) {
    const Array &argument = arguments[step.argument];
    absl::StatusOr<std::shared_ptr<Storage>> storage = argument.storage();
    if (!storage.ok())
      return storage.status();
    fromArgument[step.buffer] = true;
    if (!step.overwritten) {
      buffers[step.buffer] = *std::move(storage);
      return absl::OkStatus();
    }
    // What is pending may be cancelled; nothing is consumed before it is done.
    if (absl::Status status = tiles.finish(); !status.ok())
      return status;
    consume(step.argument);
    // Written in place only if nobody else holds these bytes and they are plain
    // memory; otherwise the values take fresh storage.
    if (storage->use_count() == 1 && !(*storage)->writableBytes().empty()) {
      buffers[step.buffer] = *std::move(storage);
      return absl::OkStatus();
    }
    fromArgument[step.buffer] = false;
    int64_t bytes = (*storage)->size();
    storage->reset();
    return allocate(step.buffer, bytes);
  }

  absl::Status carryOut(const ShareStep &step) {
    absl::StatusOr<std::shared_ptr<Storage>> storage =
        arguments[step.argument].storage();
    if (!storage.ok())
      return storage.status();
    fromArgument[step.buffer] = true;
    buffers[step.buffer] = *std::move(storage);
    return absl::OkStatus();
  }

  absl::Status carryOut(const ReleaseStep &step) {
    if (absl::Status status = tiles.finish(); !status.ok())
      return status;
    consume(step.argument);
    return absl::OkStatus();
  }

  absl::Status carryOut(const DrawStep &step) {
    absl::Span<std::byte> target = buffers[step.buffer]->writableBytes();
    stats.drawnElements += numElements(step.sampler.resultShape()).value_or(0);
    tiles.addDraw(drawers[nextDrawer++], keys[step.key],
                  bitWidth(step.sampler.dtype) / 8, target);
    return absl::OkStatus();
  }

  absl::Status carryOut(const FillStep &step) {
    tiles.addFill(step.pattern, buffers[step.buffer]->writableBytes());
    return absl::OkStatus();
  }

  absl::Status carryOut(const KeyDataStep &step) {
    absl::Span<std::byte> target = buffers[step.buffer]->writableBytes();
    const uint32_t data[2] = {keys[step.key].k0, keys[step.key].k1};
    std::memcpy(target.data(), data, sizeof data);
    return absl::OkStatus();
  }

  void consume(ArgumentIndex index) {
    const ProgramArgument &argument = schedule.arguments[index];
    arguments[index].markDeleted(absl::StrCat(
        "it was donated to ", schedule.name, " as ", argument.name()));
    consumed = true;
  }

  void consumeAllDonated() {
    for (size_t i = 0; i < arguments.size(); ++i)
      if (schedule.arguments[i].donated)
        consume(static_cast<ArgumentIndex>(i));
  }

  // A failed run leaves everything alive, unless donated bytes are gone
  // already: then all donated arrays are deleted, so that none is half a truth.
  absl::Status abandon(const absl::Status &status) {
    if (!consumed)
      return status;
    consumeAllDonated();
    return absl::Status(status.code(),
                        absl::StrCat(status.message(),
                                     "; donated arguments had been consumed "
                                     "already and are deleted"));
  }

  absl::StatusOr<std::vector<Array>> handOver() {
    consumeAllDonated();
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
    return results;
  }

  const Schedule &schedule;
  absl::Span<const Array> arguments;
  const std::vector<std::shared_ptr<const Drawer>> &drawers;
  std::vector<Key> keys;
  std::vector<std::shared_ptr<Storage>> buffers;
  std::vector<bool> fromArgument; // the slot's storage is an argument's
  TileBatch tiles;
  size_t nextDrawer = 0;
  bool consumed = false;
};

} // namespace

Executor::Executor(Schedule schedule)
    : program(std::move(schedule)), drawers(std::make_unique<Drawers>()) {}

Executor::~Executor() = default;

absl::StatusOr<std::vector<Array>>
Executor::run(absl::Span<const Array> arguments, const RunOptions &options,
              RunStats *stats) const {
  if (absl::Status status = checkArguments(program, arguments); !status.ok())
    return status;
  if (absl::Status status = drawers->make(program); !status.ok())
    return status;
  accounts::PeakWatch watch;
  Run run(program, arguments, options, drawers->all);
  absl::StatusOr<std::vector<Array>> results = run.execute();
  if (stats) {
    *stats = run.stats;
    stats->peakBytes = watch.peakAboveStart();
  }
  return results;
}

} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/execute/run.h"

#include "absl/strings/str_cat.h"
#include "backend/execute/key_program.h"
#include "backend/runtime/available_memory.h"
#include "backend/runtime/saturating.h"
#include "backend/schedule/peak.h"

namespace graft {
namespace {

// The bytes that the steps write, for progress.
int64_t bytesToWrite(const Schedule &schedule, const HeldArguments &arguments) {
  int64_t total = 0;
  for (const Step &step : schedule.steps)
    if (const auto *alloc = std::get_if<AllocStep>(&step))
      total = addSaturated(total, alloc->bytes);
    else if (const auto *take = std::get_if<TakeStep>(&step))
      total = addSaturated(
          total,
          take->overwritten ? takenBytes(*take, arguments) - take->kept : 0);
    else if (const auto *flat = std::get_if<FlatStep>(&step);
             flat && flat->inPlace >= 0)
      total = addSaturated(
          total, byteSize(flat->result.dtype, flat->result.shape).value_or(0));
  return total;
}

} // namespace

absl::StatusOr<std::vector<Array>> Run::execute() {
  if (absl::Status status = prepare(); !status.ok())
    return status;
  for (const Step &step : state.schedule.steps)
    if (absl::Status status = carryOut(step); !status.ok())
      return explained(status);
  if (absl::Status status = state.tiles.finish(); !status.ok())
    return explained(status);
  absl::StatusOr<std::vector<Array>> results = state.buffers.results();
  if (!results.ok())
    return results;
  newArrays = state.buffers.numFreshResults();
  state.arguments.consumeAll();
  return results;
}

RunStats Run::stats() const {
  RunStats stats;
  stats.drawnElements = draws.drawnElements();
  stats.newArrays = newArrays;
  return stats;
}

absl::Status Run::prepare() {
  if (absl::Status status = state.arguments.hold(); !status.ok())
    return status;
  absl::StatusOr<std::vector<Key>> keys =
      computeKeys(state.schedule, state.arguments);
  if (!keys.ok())
    return keys.status();
  state.keys = *std::move(keys);
  absl::StatusOr<std::vector<uint32_t>> counts =
      computeCounts(state.schedule, state.arguments);
  if (!counts.ok())
    return counts.status();
  state.counts = *std::move(counts);
  state.tiles.setTotal(bytesToWrite(state.schedule, state.arguments));
  return checkPeak();
}

absl::Status Run::checkPeak() const {
  const HeldArguments &arguments = state.arguments;
  auto reusable = [&](ArgumentIndex argument) {
    return arguments.isExclusive(argument) ? arguments.share(argument)->size()
                                           : 0;
  };
  auto toRead = [&](ArgumentIndex argument) {
    const std::shared_ptr<Storage> storage = arguments.share(argument);
    return storage->isInFile() ? storage->size() : 0;
  };
  return checkMemory(peakOf(state.schedule, {reusable, toRead}));
}

absl::Status Run::carryOut(const Step &step) {
  return std::visit(
      [this](const auto &s) {
        if constexpr (requires { memory.carryOut(s); })
          return memory.carryOut(s);
        else if constexpr (requires { copies.carryOut(s); })
          return copies.carryOut(s);
        else if constexpr (requires { draws.carryOut(s); })
          return draws.carryOut(s);
        else if constexpr (requires { computations.carryOut(s); })
          return computations.carryOut(s);
        else
          return flats.carryOut(s);
      },
      step);
}

// Says what a failure did to the donated arguments, if it did.
absl::Status Run::explained(const absl::Status &status) const {
  if (!state.arguments.anyConsumed())
    return status;
  return absl::Status(status.code(),
                      absl::StrCat(status.message(),
                                   "; donated arguments had been consumed "
                                   "already and are deleted"));
}

} // namespace graft

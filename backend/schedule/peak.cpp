// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/schedule/peak.h"

#include <algorithm>

#include "backend/compute/compute.h"
#include "backend/runtime/buffer.h"
#include "backend/runtime/saturating.h"

namespace graft {
namespace {

class PeakCounter {
public:
  PeakCounter(const Schedule &schedule, const ArgumentMemory &memory)
      : schedule(schedule), memory(memory), held(schedule.numBuffers, 0),
        isRead(schedule.arguments.size(), false) {}

  int64_t run() {
    for (const Step &step : schedule.steps)
      std::visit([&](const auto &s) { count(s); }, step);
    return peak;
  }

private:
  void add(int64_t bytes) {
    live = addSaturated(live, bytes);
    peak = std::max(peak, live);
  }

  void addForNow(int64_t bytes) {
    peak = std::max(peak, addSaturated(live, bytes));
  }

  int64_t sizeOf(ArgumentIndex index) const {
    const ProgramArgument &argument = schedule.arguments[index];
    return byteSize(argument.dtype, argument.shape).value_or(0);
  }

  void count(const AllocStep &step) {
    held[step.buffer] = step.bytes;
    add(step.bytes);
  }

  void count(const TakeStep &step) {
    if (!step.overwritten)
      return;
    int64_t &bytes = held[step.buffer];
    bytes = step.bytes >= 0 ? step.bytes : sizeOf(step.argument);
    int64_t reusable = memory.reusable(step.argument);
    if (reusable > 0 && step.bytes >= 0)
      addForNow(Buffer::resizeScratch(reusable, bytes));
    add(bytes - reusable);
  }

  void count(const ReleaseStep &step) { add(-memory.reusable(step.argument)); }

  void count(const FreeStep &step) { add(-held[step.buffer]); }

  void count(const DrawStep &step) { addForNow(scratchBytes(step.sampler)); }

  void count(const ComputeStep &step) {
    std::vector<TensorType> types;
    for (const Operand &operand : step.operands) {
      types.push_back(operand.type);
      beginRead(operand);
    }
    addForNow(computeScratchBytes(step.op, types));
    for (const Operand &operand : step.operands)
      endRead(operand);
  }

  void count(const MoveStep &step) {
    beginRead(step.source);
    endRead(step.source);
  }

  // What is in a file is in memory from its first read to its last.
  void beginRead(const Operand &operand) {
    if (operand.argument < 0 || isRead[operand.argument])
      return;
    isRead[operand.argument] = true;
    add(memory.toRead(operand.argument));
  }

  void endRead(const Operand &operand) {
    if (operand.isLastRead)
      add(-memory.toRead(operand.argument));
  }

  // What the others write has its storage already.
  template <typename StepT> void count(const StepT &) {}

  const Schedule &schedule;
  const ArgumentMemory &memory;
  std::vector<int64_t> held; // by buffer
  std::vector<bool> isRead;  // by argument
  int64_t live = 0, peak = 0;
};

} // namespace

int64_t peakOf(const Schedule &schedule, const ArgumentMemory &memory) {
  return PeakCounter(schedule, memory).run();
}

} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/schedule/peak.h"

#include <algorithm>

#include "backend/runtime/buffer.h"
#include "backend/runtime/saturating.h"

namespace graft {
namespace {

class PeakCounter {
public:
  PeakCounter(const Schedule &schedule, const ArgumentMemory &memory)
      : schedule(schedule), memory(memory), sizes(schedule.numBuffers, 0),
        held(schedule.numBuffers, 0), isRead(schedule.arguments.size(), false) {
  }

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

  // The first `bytes` bytes of a buffer are used.
  void use(BufferSlot buffer, int64_t bytes) {
    if (bytes <= held[buffer])
      return;
    add(bytes - held[buffer]);
    held[buffer] = bytes;
  }

  // A step that writes all of a buffer, or a window of it.
  void write(BufferSlot buffer, const std::optional<Window> &window,
             int64_t elementBytes) {
    use(buffer, window ? endOf(*window, elementBytes) : sizes[buffer]);
  }

  // XLA writes an output where a donated input of its size was, and gives up
  // the other donated inputs when it is done.
  void count(const IslandStep &step) {
    if (memory.islandsHaveRun)
      return;
    const Island &island = schedule.islands[step.island];
    std::vector<int64_t> free;
    free.reserve(island.donated.size());
    for (ArgumentIndex input : island.donated)
      free.push_back(memory.reusable(input));
    for (ArgumentIndex output : island.outputs) {
      int64_t bytes = sizeOf(output);
      auto place = std::find(free.begin(), free.end(), bytes);
      if (place == free.end())
        add(bytes);
      else
        free.erase(place);
    }
    addForNow(std::max<int64_t>(0, island.scratchBytes));
    for (int64_t bytes : free)
      add(-bytes);
  }

  void count(const AllocStep &step) {
    sizes[step.buffer] = step.bytes;
    if (!step.isPiecewise || !Buffer::isCountedAsUsed(step.bytes))
      use(step.buffer, step.bytes);
  }

  void count(const TakeStep &step) {
    if (!step.overwritten)
      return;
    int64_t bytes = step.bytes >= 0 ? step.bytes : sizeOf(step.argument);
    takeOver(step.buffer, memory.reusable(step.argument), bytes);
  }

  // Storage of `reusable` bytes becomes a buffer of `bytes`.
  void takeOver(BufferSlot buffer, int64_t reusable, int64_t bytes) {
    sizes[buffer] = bytes;
    held[buffer] = reusable;
    if (reusable > 0 && reusable != bytes)
      addForNow(Buffer::resizeScratch(reusable, bytes));
    if (bytes < reusable) {
      add(bytes - reusable);
      held[buffer] = bytes;
    } else if (!Buffer::isCountedAsUsed(reusable)) {
      use(buffer, bytes);
    }
  }

  void count(const ReleaseStep &step) { add(-memory.reusable(step.argument)); }

  void count(const FreeStep &step) { add(-held[step.buffer]); }

  void count(const DrawStep &step) {
    write(step.buffer, step.window, elementSize(step.sampler.dtype));
    addForNow(scratchBytes(step.sampler));
  }

  void count(const FillStep &step) {
    write(step.buffer, step.window, step.elementBytes);
  }

  void count(const ComputeStep &step) {
    for (const Operand &operand : step.operands)
      beginRead(operand);
    for (const Operand &operand : step.operands)
      endRead(operand);
  }

  void count(const FlatStep &step) {
    for (const FlatOperand &operand : step.operands)
      if (const auto *stored = std::get_if<Operand>(&operand))
        beginRead(*stored);
    if (step.inPlace >= 0)
      takeOver(step.buffer,
               memory.reusable(
                   std::get<Operand>(step.operands[step.inPlace]).argument),
               byteSize(step.result.dtype, step.result.shape).value_or(0));
    write(step.buffer, step.window, elementSize(step.result.dtype));
    for (const FlatOperand &operand : step.operands)
      if (const auto *stored = std::get_if<Operand>(&operand))
        endRead(*stored);
  }

  void count(const MoveStep &step) {
    beginRead(step.source);
    write(step.buffer, step.window, elementSize(step.source.type.dtype));
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
  std::vector<int64_t> sizes; // by buffer
  std::vector<int64_t> held;  // by buffer: bytes that are memory
  std::vector<bool> isRead;   // by argument
  int64_t live = 0, peak = 0;
};

} // namespace

int64_t peakOf(const Schedule &schedule, const ArgumentMemory &memory) {
  return PeakCounter(schedule, memory).run();
}

} // namespace graft

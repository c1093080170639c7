// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/execute/draw_runner.h"

#include "backend/runtime/buffer.h"
#include "backend/runtime/saturating.h"
#include "backend/sampling/draw_whole.h"

namespace graft {

const std::shared_ptr<const Drawer> &DrawRunner::next(const Sampler &sampler) {
  elements =
      addSaturated(elements, numElements(sampler.resultShape()).value_or(0));
  return drawers[used++];
}

std::shared_ptr<const KeyedDrawer>
DrawRunner::writerOf(const DrawnOperand &operand) {
  return std::make_shared<KeyedDrawer>(next(operand.sampler),
                                       run.keys[operand.key]);
}

absl::Status DrawRunner::carryOut(const DrawStep &step) {
  const auto elementBytes = static_cast<int>(elementSize(step.sampler.dtype));
  absl::Span<std::byte> target =
      run.buffers.target(step.buffer, step.window, elementBytes);
  const std::shared_ptr<const Drawer> &drawer = next(step.sampler);
  if (isDrawnWhole(step.sampler.kind))
    return drawNow(step, *drawer, target);
  auto writer = std::make_shared<KeyedDrawer>(drawer, run.keys[step.key]);
  if (step.window)
    run.tiles.addWrite(std::move(writer), elementBytes, *step.window,
                       target.data());
  else
    run.tiles.addWrite(std::move(writer), elementBytes, target);
  return absl::OkStatus();
}

absl::Status DrawRunner::drawNow(const DrawStep &step, const Drawer &source,
                                 absl::Span<std::byte> target) {
  absl::StatusOr<std::shared_ptr<Buffer>> scratch =
      Buffer::allocate(scratchBytes(step.sampler));
  if (!scratch.ok())
    return scratch.status();
  const int64_t count =
      numElements(sampling::sourceOf(step.sampler).shape).value_or(0);
  auto drawSource = [&](Key key, std::byte *out) {
    source.draw(key, 0, count, out);
  };
  if (!sampling::drawWhole(step.sampler, run.keys[step.key], drawSource,
                           (*scratch)->data(), target.data(),
                           run.options.cancel))
    return absl::CancelledError("the run was cancelled");
  run.tiles.addDone(static_cast<int64_t>(target.size()));
  return absl::OkStatus();
}

} // namespace graft

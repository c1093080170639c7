// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/execute/copy_runner.h"

#include <cstring>

#include "backend/tiles/window_tiles.h"
#include "ir/core/box.h"

namespace graft {

absl::Status CopyRunner::carryOut(const FillStep &step) {
  absl::Span<std::byte> target =
      run.buffers.target(step.buffer, step.window, step.elementBytes);
  if (!step.window) {
    run.tiles.addFill(step.pattern, target);
    return absl::OkStatus();
  }
  const Window &window = *step.window;
  // A splat is one element that is read again and again.
  Window from{0, window.sizes, Shape(window.sizes.size(), 0)};
  if (static_cast<int64_t>(step.pattern->size()) > step.elementBytes)
    from.strides = rowMajorStrides(window.sizes);
  run.tiles.addCopy(
      copyDimensions(from, window), step.elementBytes, step.pattern->data(),
      target.data() + window.base * step.elementBytes, step.pattern);
  return absl::OkStatus();
}

absl::Status CopyRunner::carryOut(const MoveStep &step) {
  // What is pending may write the source.
  if (step.source.buffer >= 0)
    if (absl::Status status = run.tiles.finish(); !status.ok())
      return status;
  absl::StatusOr<absl::Span<const std::byte>> bytes =
      run.buffers.read(step.source);
  if (!bytes.ok())
    return bytes.status();
  const int64_t elementBytes = elementSize(step.source.type.dtype);
  absl::Span<std::byte> target =
      run.buffers.target(step.buffer, step.window, elementBytes);
  run.tiles.addCopy(copyDimensions(step.sourceWindow, step.window),
                    elementBytes,
                    bytes->data() + step.sourceWindow.base * elementBytes,
                    target.data() + step.window.base * elementBytes);
  if (!step.source.isLastRead || !run.arguments.isCopied(step.source.argument))
    return absl::OkStatus();
  absl::Status status = run.tiles.finish();
  run.arguments.forget(step.source.argument);
  return status;
}

absl::Status CopyRunner::carryOut(const KeyDataStep &step) {
  const Key key = run.keys[step.key];
  const uint32_t words[2] = {key.k0, key.k1};
  std::memcpy(run.buffers.target(step.buffer).data(), words, sizeof words);
  return absl::OkStatus();
}

absl::Status CopyRunner::carryOut(const CountStep &step) {
  std::memcpy(run.buffers.target(step.buffer).data(), &run.counts[step.count],
              sizeof(uint32_t));
  return absl::OkStatus();
}

} // namespace graft

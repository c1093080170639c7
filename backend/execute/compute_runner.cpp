// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/execute/compute_runner.h"

#include "backend/compute/compute.h"

namespace graft {

absl::Status ComputeRunner::carryOut(const ComputeStep &step) {
  // What is pending may write the operands.
  if (absl::Status status = run.tiles.finish(); !status.ok())
    return status;
  std::vector<ConstTensorView> operands;
  for (const Operand &operand : step.operands) {
    absl::StatusOr<absl::Span<const std::byte>> bytes =
        run.buffers.read(operand);
    if (!bytes.ok())
      return bytes.status();
    operands.push_back({operand.type, bytes->data()});
  }
  compute(step.op, operands,
          {step.result, run.buffers.target(step.buffer).data()});
  run.tiles.addDone(byteSize(step.result.dtype, step.result.shape).value_or(0));
  for (const Operand &operand : step.operands)
    if (operand.isLastRead)
      run.arguments.forget(operand.argument);
  return absl::OkStatus();
}

} // namespace graft

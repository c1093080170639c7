// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/schedule/buffer_slots.h"

#include "backend/schedule/argument_index.h"
#include "ir/tensor_op_conversion.h"

namespace graft {

using namespace mlir;

Operand BufferSlots::operandOf(ir::LoadOp load) const {
  Operand result;
  result.type = *ir::tensorTypeOf(load.getType());
  if (llvm::isa<BlockArgument>(load.getBuffer()))
    result.argument = argumentIndex(load.getBuffer());
  else
    result.buffer = slots.lookup(load.getBuffer());
  return result;
}

} // namespace graft

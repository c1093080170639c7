// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "passes/analysis/dead_ops.h"

#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/SetVector.h"

namespace graft::passes {

using namespace mlir;

void eraseWithOperands(Operation *op) {
  SmallVector<Operation *> dead{op};
  while (!dead.empty()) {
    Operation *next = dead.pop_back_val();
    llvm::SetVector<Operation *> used;
    for (Value operand : next->getOperands())
      if (Operation *defining = operand.getDefiningOp())
        used.insert(defining);
    next->erase();
    // The last use of each goes but once.
    for (Operation *candidate : used)
      if (candidate->use_empty() && isMemoryEffectFree(candidate))
        dead.push_back(candidate);
  }
}

} // namespace graft::passes

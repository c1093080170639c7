// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "passes/analysis/donated_arguments.h"

#include "ir/dialect.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

bool DonatedArguments::isDonated(BlockArgument argument) {
  return !!function.getArgAttr(argument.getArgNumber(),
                               GraftDialect::donatedAttrName);
}

// planned_c3: only a donated argument is taken or released, and only once.
LogicalResult DonatedArguments::consume(Operation *op, Value buffer) {
  auto argument = llvm::dyn_cast<BlockArgument>(buffer);
  if (!argument || !isDonated(argument))
    return op->emitOpError("expected a donated argument");
  if (!consumed.insert(argument).second)
    return op->emitOpError("argument ")
           << argument.getArgNumber() << " was taken or released before";
  return success();
}

// planned_c3: every donated argument is taken or released.
LogicalResult DonatedArguments::verifyAllConsumed() {
  for (BlockArgument argument : function.getArguments())
    if (isDonated(argument) && !consumed.contains(argument))
      return function.emitOpError("donated argument ")
             << argument.getArgNumber() << " is neither taken nor released";
  return success();
}

} // namespace graft::passes

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "passes/analysis/islands.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

namespace {

IntegerAttr islandOf(func::FuncOp function, unsigned argument) {
  return function.getArgAttrOfType<IntegerAttr>(argument,
                                                GraftDialect::islandAttrName);
}

// Whether an island gives `value`.
bool isOutput(func::FuncOp function, Value value) {
  auto argument = llvm::dyn_cast<BlockArgument>(value);
  return argument && islandOf(function, argument.getArgNumber());
}

// planned_c8: islands come first, after the releases of what nothing reads, and
// read arguments of the caller.
LogicalResult verifyIsland(func::FuncOp function, IslandOp island) {
  for (Operation *op = island->getPrevNode(); op; op = op->getPrevNode())
    if (!llvm::isa<IslandOp, ReleaseOp>(op))
      return island.emitOpError("expected nothing but islands and "
                                "graft.release before it");
  for (Value input : island.getInputs())
    if (!llvm::isa<BlockArgument>(input) || isOutput(function, input))
      return island.emitOpError(
          "expected its inputs to be arguments that no island gives");
  if (!island.getOutputs().empty())
    return island.emitOpError("expected its outputs to be arguments, not "
                              "results");
  return success();
}

// planned_c8: the outputs are the last arguments, donated, island by island.
LogicalResult verifyOutputs(func::FuncOp function, int64_t numIslands) {
  int64_t before = -1;
  for (unsigned i = 0; i < function.getNumArguments(); ++i) {
    IntegerAttr island = islandOf(function, i);
    if (!island && before < 0)
      continue;
    if (!island || island.getInt() < std::max<int64_t>(0, before) ||
        island.getInt() >= numIslands)
      return function.emitOpError("expected argument ")
             << i << " to be the output of one of its " << numIslands
             << " islands, in their order";
    if (!function.getArgAttr(i, GraftDialect::donatedAttrName))
      return function.emitOpError("expected argument ")
             << i << ", an island's output, to be donated";
    before = island.getInt();
  }
  return success();
}

} // namespace

bool isGivenToIsland(BlockArgument argument) {
  return llvm::any_of(argument.getUses(), [](OpOperand &use) {
    auto island = llvm::dyn_cast<IslandOp>(use.getOwner());
    return island && island.isDonated(use.getOperandNumber());
  });
}

bool isUsedByProgram(BlockArgument argument) {
  return !llvm::all_of(argument.getUsers(), llvm::IsaPred<IslandOp>);
}

Operation *onlyUserInProgram(BlockArgument argument) {
  Operation *only = nullptr;
  for (Operation *user : argument.getUsers()) {
    if (llvm::isa<IslandOp>(user) || user == only)
      continue;
    if (only)
      return nullptr;
    only = user;
  }
  return only;
}

Operation *firstAfterIslands(Block &block) {
  Operation *last = nullptr;
  for (auto island : block.getOps<IslandOp>())
    last = island;
  return last ? last->getNextNode() : &block.front();
}

LogicalResult verifyPlannedIslands(func::FuncOp function) {
  int64_t count = 0;
  for (auto island : function.getBody().front().getOps<IslandOp>()) {
    if (failed(verifyIsland(function, island)))
      return failure();
    ++count;
  }
  return verifyOutputs(function, count);
}

} // namespace graft::passes

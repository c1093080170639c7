// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One backward sweep: an op is looked at after everything that could use it.

#include "passes/passes.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/Remarks.h"

#include "ir/core/cancellation.h"
#include "ir/locations.h"
#include "ir/type_conversion.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

#define GEN_PASS_DEF_PRUNEINITIALIZERS
#include "passes/passes.h.inc"

namespace {

// An initializer is what a person would call one: a sampler, or a constant that
// belongs to a place in the model.
bool isInitializer(Operation *op) {
  if (llvm::isa<SamplerOpInterface>(op))
    return true;
  return llvm::isa<arith::ConstantOp>(op) &&
         llvm::isa<RankedTensorType>(op->getResult(0).getType()) &&
         (!modelPath(op->getLoc()).empty() ||
          op->hasAttr(GraftDialect::fateAttrName));
}

PrunedAttr account(Operation *op) {
  MLIRContext *context = op->getContext();
  auto fate = op->getAttrOfType<FateAttr>(GraftDialect::fateAttrName);
  if (!fate)
    fate = FateAttr::get(context, Reason::unreachable, "",
                         UnknownLoc::get(context));
  return PrunedAttr::get(
      context, modelPath(op->getLoc()),
      llvm::cast<RankedTensorType>(op->getResult(0).getType()),
      fate.getReason(), fate.getBy(), sourceLine(op->getLoc()), fate.getAt());
}

void remarkOn(PrunedAttr pruned, func::FuncOp function) {
  std::string why = stringifyReason(pruned.getReason()).str();
  if (!pruned.getBy().empty())
    why += " by " + pruned.getBy().str();
  why += atSourceLine(pruned.getAt());
  remark::passed(Location(pruned.getBorn()),
                 remark::RemarkOpts::name("pruned")
                     .category("graft-prune-initializers")
                     .function(function.getName()))
      << remark::add("pruned {0} ({1} bytes): {2}",
                     pruned.getPath().empty() ? "(unnamed)"
                                              : pruned.getPath().str(),
                     byteSize(pruned.getTensor()).value_or(0), why)
      << remark::metric("bytes", byteSize(pruned.getTensor()).value_or(0));
}

// Outputs of an island that nothing uses and that variables began with. Whoever
// runs the island need not compute them.
void accountOutputs(IslandOp island, SmallVectorImpl<PrunedAttr> &pruned) {
  auto fates = island->getAttrOfType<ArrayAttr>(GraftDialect::fatesAttrName);
  if (!fates)
    return;
  for (auto [output, fate] :
       llvm::reverse(llvm::zip_equal(island.getOutputs(), fates)))
    if (auto entry = llvm::dyn_cast<PrunedAttr>(fate);
        entry && output.use_empty())
      pruned.push_back(entry);
  island->removeAttr(GraftDialect::fatesAttrName);
}

void remarkOnIsland(IslandOp island, func::FuncOp function) {
  remark::passed(island.getLoc(), remark::RemarkOpts::name("pruned_island")
                                      .category("graft-prune-initializers")
                                      .function(function.getName()))
      << remark::add("pruned island {0} ({1} ops): nothing uses what it gives",
                     island.getName().str(), island.getOpCount())
      << remark::metric("ops", island.getOpCount());
}

// Whether every use of `value` is as a destination that is overwritten, whole
// and unread.
bool isOnlyStorage(Value value) {
  return !value.use_empty() &&
         llvm::all_of(value.getUses(), [](OpOperand &use) {
           auto op = llvm::dyn_cast<linalg::LinalgOp>(use.getOwner());
           return op && op.isDpsInit(&use) &&
                  !op.payloadUsesValueFromOperand(&use) &&
                  op.getMatchingIndexingMap(&use).isPermutation();
         });
}

// %0 = graft.normal ...                     %0 = tensor.empty()
// %1 = linalg.fill ins(%c) outs(%0)    ->   %1 = linalg.fill ins(%c) outs(%0)
void replaceByStorage(Operation *initializer) {
  OpBuilder builder(initializer);
  auto type = llvm::cast<RankedTensorType>(initializer->getResult(0).getType());
  Value storage = tensor::EmptyOp::create(
      builder, initializer->getLoc(), type.getShape(), type.getElementType());
  initializer->getResult(0).replaceAllUsesWith(storage);
  initializer->setAttr(
      GraftDialect::fateAttrName,
      FateAttr::get(initializer->getContext(), Reason::donated, "",
                    sourceLine((*storage.user_begin())->getLoc())));
}

// %0 = tensor.empty()
// %1 = linalg.fill ins(%c) outs(%0)    ->   %1 = arith.constant dense<c>
void foldFill(linalg::FillOp fill) {
  auto type = llvm::dyn_cast<RankedTensorType>(fill.output().getType());
  TypedAttr value;
  if (!type || !type.hasStaticShape() ||
      !matchPattern(fill.value(), m_Constant(&value)) ||
      !llvm::isa<IntegerAttr, FloatAttr>(value) ||
      value.getType() != type.getElementType())
    return;
  OpBuilder builder(fill);
  Value constant = arith::ConstantOp::create(
      builder, fill.getLoc(), DenseElementsAttr::get(type, value));
  fill.result().replaceAllUsesWith(constant);
  fill.erase();
}

struct PruneInitializers : impl::PruneInitializersBase<PruneInitializers> {
  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (!llvm::hasSingleElement(function.getBody()))
      return;
    Block &body = function.getBody().front();
    for (Operation &op : body)
      if (isInitializer(&op) && isOnlyStorage(op.getResult(0)))
        replaceByStorage(&op);
    for (auto fill : llvm::make_early_inc_range(body.getOps<linalg::FillOp>()))
      foldFill(fill);

    SmallVector<PrunedAttr> pruned;
    for (Operation &op : llvm::make_early_inc_range(llvm::reverse(body))) {
      if (isCancelled())
        return signalPassFailure();
      auto island = llvm::dyn_cast<IslandOp>(op);
      if (island)
        accountOutputs(island, pruned);
      if (op.hasTrait<OpTrait::IsTerminator>() || !op.use_empty() ||
          !isMemoryEffectFree(&op)) {
        op.removeAttr(GraftDialect::fateAttrName);
        continue;
      }
      if (isInitializer(&op))
        pruned.push_back(account(&op));
      if (island)
        remarkOnIsland(island, function);
      op.erase();
    }
    publish(function, pruned);
  }

  // Adds to the accounts of an earlier run, in program order.
  void publish(func::FuncOp function, ArrayRef<PrunedAttr> pruned) {
    if (pruned.empty())
      return;
    SmallVector<Attribute> all;
    if (auto before =
            function->getAttrOfType<ArrayAttr>(GraftDialect::prunedAttrName))
      llvm::append_range(all, before);
    for (PrunedAttr entry : llvm::reverse(pruned)) {
      remarkOn(entry, function);
      all.push_back(entry);
    }
    function->setAttr(GraftDialect::prunedAttrName,
                      ArrayAttr::get(&getContext(), all));
  }
};

} // namespace
} // namespace graft::passes

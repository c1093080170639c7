// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "passes/analysis/assembly_parts.h"

#include "ir/constant_bytes.h"
#include "ir/flat_expression.h"
#include "ir/piece_attributes.h"
#include "ir/tensor_op_conversion.h"
#include "passes/analysis/computations.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

namespace {

bool isWholeInOrder(AssembleOp op, unsigned part) {
  auto type = llvm::cast<RankedTensorType>(op.getParts()[part].getType());
  auto box = llvm::cast<BoxAttr>(op.getBoxes()[part]);
  // A window has the box's dimensions, which need not be the part's.
  return box.getSizes().asArrayRef() == type.getShape() &&
         elementsOf(llvm::cast<WindowAttr>(op.getWindows()[part]), type) ==
             elementsOf(WindowAttr(), type);
}

// The place of the last element of a part.
int64_t lastElement(AssembleOp op, unsigned part) {
  auto box = llvm::cast<BoxAttr>(op.getBoxes()[part]);
  return lastIndex(
      windowOf(box, op.getType().clone(box.getSizes().asArrayRef())));
}

// The part that a read is for: the operand itself, or what is computed from it
// by ops that each have one user.
unsigned partOf(AssembleOp op, const Read &read) {
  OpOperand *use = read.operand;
  while (use->getOwner() != op)
    use = &*use->getOwner()->getResult(0).use_begin();
  return use->getOperandNumber();
}

} // namespace

SmallVector<AssemblyPart> partsInOrder(const Computation &computation) {
  auto op = llvm::cast<AssembleOp>(computation.op);
  SmallVector<std::pair<int64_t, unsigned>> order;
  for (unsigned i = 0; i < op.getParts().size(); ++i)
    order.emplace_back(lastElement(op, i), i);
  llvm::sort(order);
  SmallVector<AssemblyPart> parts;
  SmallVector<size_t> places(order.size());
  for (auto [last, index] : order) {
    places[index] = parts.size();
    parts.push_back({index, isMadeInPlace(op, index), {}});
  }
  if (parts.empty())
    return parts;
  llvm::SmallDenseMap<Value, size_t> lastReader;
  for (const Read &read : computation.reads) {
    size_t &last = lastReader[read.root];
    last = std::max(last, places[partOf(op, read)]);
  }
  lastReader[op.getResult()] = parts.size() - 1;
  for (Value root : computation.dying)
    parts[lastReader.lookup(root)].dying.push_back(root);
  return parts;
}

bool isMadeInPlace(AssembleOp op, unsigned part) {
  Operation *source = op.getParts()[part].getDefiningOp();
  if (!source || !isWholeInOrder(op, part))
    return false;
  if (auto sampler = llvm::dyn_cast<SamplerOpInterface>(source))
    return !isDrawnWhole(sampler.getSampler().kind);
  return isTensorConstant(source) || (source->hasOneUse() && isFlatOp(source));
}

Value ownPart(OpBuilder &builder, Value part, Operation *before) {
  Operation *op = part.getDefiningOp();
  if (isFlatOp(op))
    moveExpression(op, before);
  else if (part.hasOneUse())
    op->moveBefore(before);
  else
    op = builder.clone(*op);
  return op->getResult(0);
}

Value loadPart(OpBuilder &builder, AssembleOp op, unsigned part,
               Value storage) {
  auto window = llvm::cast<WindowAttr>(op.getWindows()[part]);
  auto type = RankedTensorType::get(
      llvm::cast<BoxAttr>(op.getBoxes()[part]).getSizes().asArrayRef(),
      op.getType().getElementType());
  bool isWhole = type.getShape() == window.getOf().asArrayRef() &&
                 elementsOf(window, type) == elementsOf({}, type);
  return LoadOp::create(builder, op.getLoc(), type, storage,
                        isWhole ? WindowAttr() : window);
}

} // namespace graft::passes

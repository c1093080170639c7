// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Who gets two results may donate one of them and keep the other.

#include "passes/passes.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"

#include "ir/piece_attributes.h"
#include "ir/tensor_op_conversion.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

#define GEN_PASS_DEF_SEPARATERESULTS
#include "passes/passes.h.inc"

namespace {

// return %0, %0   ->   %1 = graft.assemble %0 boxes [all] windows [all]
//                      return %0, %1
Value copyOf(OpBuilder &builder, Value result, Value root) {
  MLIRContext *context = builder.getContext();
  auto type = llvm::cast<RankedTensorType>(result.getType());
  if (type.getNumElements() == 0)
    return arith::ConstantOp::create(
        builder, result.getLoc(),
        DenseElementsAttr::get(type, ArrayRef<Attribute>{}));
  ArrayRef<int64_t> shape = type.getShape();
  ArrayRef<int64_t> of =
      llvm::cast<RankedTensorType>(root.getType()).getShape();
  Box whole = wholeBox(Shape(shape));
  // Counts the root's elements in their order, whatever its shape.
  auto window = WindowAttr::get(
      context, 0, builder.getDenseI64ArrayAttr(windowOf(whole, shape).strides),
      builder.getDenseI64ArrayAttr(of));
  return AssembleOp::create(
      builder, result.getLoc(), type, root,
      builder.getArrayAttr(toBoxAttr(context, whole, shape)),
      builder.getArrayAttr(window));
}

// What costs no more to make again than to copy.
bool isMadeAgain(Operation *op) {
  return llvm::isa_and_present<arith::ConstantOp, KeyDataOp>(op);
}

struct SeparateResults : impl::SeparateResultsBase<SeparateResults> {
  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (!llvm::hasSingleElement(function.getBody()))
      return;
    Operation *end = function.getBody().front().getTerminator();
    OpBuilder builder(end);
    llvm::SmallPtrSet<Value, 16> seen;
    for (OpOperand &result : end->getOpOperands()) {
      Value root = stripReshapes(result.get());
      if (!llvm::isa<RankedTensorType>(root.getType()) ||
          seen.insert(root).second)
        continue;
      Operation *op = root.getDefiningOp();
      if (isMadeAgain(op) && root == result.get())
        result.set(builder.clone(*op)->getResult(0));
      else
        result.set(copyOf(builder, result.get(), root));
    }
  }
};

} // namespace
} // namespace graft::passes

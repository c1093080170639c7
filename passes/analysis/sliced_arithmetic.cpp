// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "passes/analysis/sliced_arithmetic.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

#include "ir/core/flat_op.h"
#include "ir/tensor_op_conversion.h"
#include "passes/analysis/dead_ops.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

namespace {

bool isMoved(Value value) {
  Operation *op = stripReshapes(value).getDefiningOp();
  return llvm::isa_and_present<tensor::InsertSliceOp, tensor::ConcatOp,
                               tensor::ExtractSliceOp>(op);
}

// The flat op whose result alone is sliced.
std::optional<ImportedTensorOp> arithmeticOf(tensor::ExtractSliceOp slice) {
  Operation *op = slice.getSource().getDefiningOp();
  std::optional<ImportedTensorOp> found;
  if (op && op->hasOneUse())
    found = importTensorOp(op);
  bool isMovedOne = found && isFlat(found->op) &&
                    llvm::any_of(found->operands, [](OpOperand *operand) {
                      return isMoved(operand->get());
                    });
  return isMovedOne ? std::move(found) : std::nullopt;
}

// Slices `value`; a splat is made smaller.
Value sliceOne(OpBuilder &builder, Location loc, const TensorOp &slice,
               Value value, ArrayRef<int64_t> sizes) {
  DenseElementsAttr elements;
  if (matchPattern(value, m_Constant(&elements)) && elements.isSplat())
    return arith::ConstantOp::create(
        builder, value.getLoc(),
        elements.resizeSplat(elements.getType().clone(sizes)));
  return buildTensorOp(builder, loc, slice, value);
}

} // namespace

// %1 = arith.negf %0                     %1 = tensor.extract_slice %0 ...
// %2 = tensor.extract_slice %1 ...  ->   %2 = arith.negf %1
void sliceBeforeArithmetic(func::FuncOp function) {
  SmallVector<tensor::ExtractSliceOp> slices;
  function.walk([&](tensor::ExtractSliceOp op) { slices.push_back(op); });
  while (!slices.empty()) {
    tensor::ExtractSliceOp op = slices.pop_back_val();
    std::optional<ImportedTensorOp> arithmetic = arithmeticOf(op);
    std::optional<ImportedTensorOp> slice = importTensorOp(op);
    if (!arithmetic || !slice)
      continue;
    OpBuilder builder(op);
    Operation *whole = op.getSource().getDefiningOp();
    op.replaceAllUsesWith(rebuildTensorOp(
        builder, whole->getLoc(), *arithmetic, [&](Value operand) {
          Value part = sliceOne(builder, op.getLoc(), slice->op, operand,
                                op.getType().getShape());
          if (auto more = part.getDefiningOp<tensor::ExtractSliceOp>())
            slices.push_back(more);
          return part;
        }));
    op.erase();
    eraseWithOperands(whole);
  }
}

} // namespace graft::passes

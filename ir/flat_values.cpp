// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "ir/flat_values.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/SetVector.h"

#include "ir/core/flat_op.h"
#include "ir/tensor_op_conversion.h"

namespace graft::ir {

using namespace mlir;

bool isFlatOp(Operation *op) {
  std::optional<ImportedTensorOp> imported = importTensorOp(op);
  return imported && isFlat(imported->op);
}

static DenseElementsAttr elementsOf(Operation *op) {
  auto constant = llvm::dyn_cast_if_present<arith::ConstantOp>(op);
  return constant ? llvm::dyn_cast<DenseElementsAttr>(constant.getValue())
                  : DenseElementsAttr();
}

bool isTensorConstant(Operation *op) {
  DenseElementsAttr elements = elementsOf(op);
  return elements && llvm::isa<RankedTensorType>(elements.getType());
}

bool isSplatConstant(Operation *op) {
  return isTensorConstant(op) && elementsOf(op).isSplat();
}

Operation *onlyUser(Value value) {
  if (value.use_empty())
    return nullptr;
  Operation *first = *value.user_begin();
  bool isOnly = llvm::all_of(value.getUsers(),
                             [&](Operation *user) { return user == first; });
  return isOnly ? first : nullptr;
}

void forEachFlatOperand(Operation *root,
                        llvm::function_ref<void(Value)> visit) {
  llvm::SmallPtrSet<Value, 8> seen;
  SmallVector<Value> left{root->getResult(0)};
  while (!left.empty()) {
    std::optional<ImportedTensorOp> imported =
        importTensorOp(left.pop_back_val().getDefiningOp());
    SmallVector<Value> inner;
    for (OpOperand *operand : imported->operands) {
      Value value = operand->get();
      if (!seen.insert(value).second)
        continue;
      if (Operation *op = value.getDefiningOp(); op && isFlatOp(op))
        inner.push_back(value);
      else
        visit(value);
    }
    left.append(inner.rbegin(), inner.rend());
  }
}

LoadOp inPlaceLoad(WriteOp write) {
  Operation *root = write.getValue().getDefiningOp();
  LoadOp found;
  if (root && isFlatOp(root))
    forEachFlatOperand(root, [&](Value value) {
      if (auto load = value.getDefiningOp<LoadOp>();
          load && load.getBuffer() == write.getBuffer())
        found = load;
    });
  return found;
}

} // namespace graft::ir

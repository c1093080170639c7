// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/import/import_context.h"

#include "mlir/IR/BuiltinAttributes.h"

#include "frontend/stablehlo/expression/builder.h"
#include "ir/core/cancellation.h"
#include "ir/tensor_op_conversion.h"

namespace graft::stablehlo {

using namespace mlir;

namespace {

constexpr size_t mostOps = 1 << 22;

} // namespace

Exprs ImportContext::operandsOf(Operation *op) const {
  Exprs operands;
  for (Value operand : op->getOperands())
    operands.push_back(values.lookup(operand));
  return operands;
}

LogicalResult ImportContext::bind(Operation *op, Expr value) {
  if (!value)
    return failure();
  std::optional<TensorType> stated =
      ir::tensorTypeOf(op->getResult(0).getType());
  if (!stated || *stated != value->type)
    return op->emitError(op->getName().getStringRef())
           << " gives " << toString(value->type) << ", but is said to give "
           << op->getResult(0).getType();
  values[op->getResult(0)] = value;
  return success();
}

LogicalResult ImportContext::bindTensorOp(Operation *op,
                                          const TensorOp &tensorOp) {
  return bind(op, Builder(expressions, op).apply(tensorOp, operandsOf(op)));
}

LogicalResult ImportContext::bindAll(Operation *op, const Exprs &results) {
  if (op->getNumResults() != results.size())
    return op->emitError("expected ")
           << op->getNumResults() << " results, found " << results.size();
  for (auto [result, value] : llvm::zip(op->getResults(), results)) {
    std::optional<TensorType> type = ir::tensorTypeOf(result.getType());
    if (!type || *type != value->type)
      return op->emitError("result of type ")
             << result.getType() << " is given " << toString(value->type);
    values[result] = value;
  }
  return success();
}

LogicalResult ImportContext::refuse(Operation *op, const std::string &why) {
  unsupported = true;
  Operation *place = expressions.place ? expressions.place : op;
  return place->emitError(op->getName().getStringRef())
         << " is not supported" << (why.empty() ? "" : ": " + why)
         << "; docs/stablehlo.md lists what is";
}

LogicalResult ImportContext::expectAttributes(Operation *op,
                                              ArrayRef<StringRef> names,
                                              ArrayRef<StringRef> optional) {
  auto given =
      llvm::dyn_cast_if_present<DictionaryAttr>(op->getPropertiesAsAttribute());
  for (StringRef name : names)
    if (!given || !given.contains(name))
      return op->emitError(op->getName().getStringRef())
             << " lacks the attribute " << name;
  if (given)
    for (NamedAttribute attr : given)
      if (!llvm::is_contained(names, attr.getName()) &&
          !llvm::is_contained(optional, attr.getName()))
        return refuse(op, "attribute " + attr.getName().str());
  return success();
}

LogicalResult ImportContext::countOp(Operation *op) {
  if (isCancelled())
    return failure();
  if (++numImported > mostOps)
    return op->emitError("the program is too large");
  return success();
}

} // namespace graft::stablehlo

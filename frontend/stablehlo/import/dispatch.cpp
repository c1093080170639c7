// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Which importer takes which op.

#include "frontend/stablehlo/import/dispatch.h"

#include "llvm/ADT/StringMap.h"

#include "frontend/stablehlo/import/op_importers.h"
#include "ir/tensor_op_conversion.h"

namespace graft::stablehlo {

using namespace mlir;

namespace {

/// The importer of the op `name`, or null.
const OpImporter *importerOf(StringRef name) {
  static const auto *importers = [] {
    auto *all = new llvm::StringMap<const OpImporter *>;
    for (const OpImporters *table :
         {&constantImporters, &controlFlowImporters, &customCallImporters,
          &elementwiseImporters, &functionImporters, &gatherImporters,
          &indexingImporters, &jaxIslandImporters, &jaxRandomImporters,
          &jaxVariableImporters, &movementImporters, &productImporters,
          &reductionImporters, &scatterImporters, &shardingImporters})
      for (const OpImporter &importer : *table)
        all->try_emplace(importer.name, &importer);
    return all;
  }();
  return importers->lookup(name);
}

LogicalResult checkForm(ImportContext &context, Operation *op,
                        const OpForm &form) {
  StringRef name = op->getName().getStringRef();
  if (form.numRegions > 0) {
    if (op->getNumRegions() < form.numRegions || op->getNumResults() == 0)
      return op->emitError(name) << " lacks regions or results";
  } else if ((op->getNumResults() != 1 && !form.givesMany) ||
             (op->getNumRegions() != 0 && !form.ignoresRegions)) {
    return context.refuse(op, "");
  }
  if (!form.takesNone && op->getNumOperands() == 0)
    return op->emitError(name) << " lacks operands";
  return success();
}

LogicalResult importOp(ImportContext &context, Operation *op) {
  if (failed(context.countOp(op)))
    return failure();
  for (Value operand : op->getOperands())
    if (!context.valueOf(operand))
      return op->emitError("operand of no known value");
  for (Value result : op->getResults())
    if (auto type = ir::tensorTypeOf(result.getType());
        type && !byteSize(type->dtype, type->shape).ok())
      return op->emitError("a result of ")
             << result.getType() << " has more than 2^63 bytes";
  context.expressions.source = op;
  StringRef name = op->getName().getStringRef();
  const OpImporter *importer = importerOf(name);
  if (!importer && name.starts_with("jax."))
    return context.refuse(op, "");
  if (failed(checkForm(context, op, importer ? importer->form : OpForm())))
    return failure();
  return importer ? importer->import(context, op) : context.refuse(op, "");
}

} // namespace

FailureOr<Exprs> importBlock(ImportContext &context, Block &block,
                             const Exprs &arguments) {
  if (block.getNumArguments() != arguments.size())
    return block.getParentOp()->emitError("expected a block of ")
           << arguments.size() << " arguments";
  for (auto [argument, value] : llvm::zip(block.getArguments(), arguments)) {
    std::optional<TensorType> type = ir::tensorTypeOf(argument.getType());
    if (!type || *type != value->type)
      return block.getParentOp()->emitError("argument of type ")
             << argument.getType() << " is given " << toString(value->type);
    context.setValue(argument, value);
  }
  if (block.empty() || block.back().getNumResults() != 0)
    return block.getParentOp()->emitError("a block does not return");
  for (Operation &op : llvm::make_range(block.begin(), --block.end()))
    if (failed(importOp(context, &op)))
      return failure();
  for (Value operand : block.back().getOperands())
    if (!context.valueOf(operand))
      return block.back().emitError("operand of no known value");
  return context.operandsOf(&block.back());
}

} // namespace graft::stablehlo

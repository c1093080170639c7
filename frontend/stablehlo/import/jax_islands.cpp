// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// jax.island: what XLA computes. Its module is not looked into. In the text of
// a program:
//
//   %r:2 = "jax.island"(%arg0, %arg3)
//       {module = "module @jit_f { ... }", name = "island", ops = 120 : i64,
//        scratch = 4096 : i64, donated = array<i64: 1>, effects = false,
//        lines = [loc("f.py":3:1)]}
//       : (tensor<4xf32>, tensor<2xui32>) -> (tensor<8xf32>, tensor<3xi32>)
//
// `scratch` is -1 or left out where nobody knows it; all after `ops` may be
// left out.

#include "frontend/stablehlo/import/jax_islands.h"

#include "mlir/IR/BuiltinAttributes.h"

#include "frontend/stablehlo/import/op_importers.h"
#include "ir/tensor_op_conversion.h"

namespace graft::stablehlo {

using namespace mlir;

ArrayRef<Attribute> linesOf(Operation *island) {
  auto lines = island->getAttrOfType<ArrayAttr>("lines");
  return lines ? lines.getValue() : ArrayRef<Attribute>();
}

namespace {

InFlightDiagnostic error(Operation *op) {
  return op->emitError("jax.island: expected ");
}

LogicalResult readOperands(ImportContext &context, Operation *op,
                           IslandOp &island) {
  for (auto [i, operand] : llvm::enumerate(context.operandsOf(op))) {
    if (operand->kind != Kind::Parameter || operand->ints[0] < 0)
      return error(op) << "operand " << i << " to be an argument of @main";
    island.operands.push_back(static_cast<ValueId>(operand->ints[0]));
  }
  return success();
}

LogicalResult readNumbers(Operation *op, IslandOp &island) {
  auto ops = op->getAttrOfType<IntegerAttr>("ops");
  if (!ops || ops.getInt() < 0)
    return error(op) << "ops, how many ops its module has";
  island.ops = ops.getInt();
  if (auto scratch = op->getAttrOfType<IntegerAttr>("scratch"))
    island.scratchBytes = scratch.getInt();
  if (auto effects = op->getAttrOfType<BoolAttr>("effects"))
    island.hasEffects = effects.getValue();
  if (auto donated = op->getAttrOfType<DenseI64ArrayAttr>("donated"))
    island.donated.assign(donated.asArrayRef().begin(),
                          donated.asArrayRef().end());
  return success();
}

LogicalResult readTexts(Operation *op, IslandOp &island) {
  auto name = op->getAttrOfType<StringAttr>("name");
  auto module = op->getAttrOfType<StringAttr>("module");
  if (!name || !module)
    return error(op) << "a name and a module";
  island.name = name.str();
  island.module = module.str();
  for (Attribute line : linesOf(op))
    if (!llvm::isa<LocationAttr>(line))
      return error(op) << "its lines to be locations, found " << line;
  return success();
}

LogicalResult importIsland(ImportContext &context, Operation *op) {
  if (!context.callStack.empty())
    return error(op) << "to be in @main";
  IslandOp island;
  if (failed(readOperands(context, op, island)) ||
      failed(readNumbers(op, island)) || failed(readTexts(op, island)))
    return failure();
  auto number = static_cast<int64_t>(context.islands.size());
  Exprs results;
  for (OpResult result : op->getResults()) {
    std::optional<TensorType> type = ir::tensorTypeOf(result.getType());
    if (!type)
      return error(op) << "results to be tensors of static shape, found "
                       << result.getType();
    results.push_back(context.expressions.islandResult(
        *type, number, result.getResultNumber()));
    island.results.push_back(*std::move(type));
  }
  context.islands.push_back({std::move(island), op});
  return context.bindAll(op, results);
}

} // namespace

const OpImporters jaxIslandImporters = {
    {"jax.island",
     importIsland,
     {.takesNone = true, .givesMany = true, .ignoresRegions = true}}};

} // namespace graft::stablehlo

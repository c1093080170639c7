// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/import/jax_variables.h"

#include "frontend/stablehlo/import/attributes.h"
#include "frontend/stablehlo/import/op_importers.h"

namespace graft::stablehlo {

using namespace mlir;

void JaxVariables::declare(Operation *birth, Expr init) {
  places[birth->getResult(0)] = variables.size();
  variables.push_back({birth, init, init});
}

JaxVariable *JaxVariables::find(Value value) {
  auto place = places.find(value);
  return place == places.end() ? nullptr : &variables[place->second];
}

std::optional<size_t> JaxVariables::readBy(Value value) const {
  Operation *read = value.getDefiningOp();
  if (!read || read->getName().getStringRef() != "jax.read")
    return std::nullopt;
  auto place = places.find(read->getOperand(0));
  return place == places.end() ? std::nullopt : std::optional(place->second);
}

namespace {

LogicalResult importVariable(ImportContext &context, Operation *op) {
  if (op->getNumResults() != 1 || op->getNumOperands() > 1 ||
      !context.callStack.empty())
    return op->emitError("jax.variable: expected at most one operand and one "
                         "result, in @main");
  FailureOr<TensorType> type = resultType(op);
  if (failed(type))
    return failure();
  Expr init = op->getNumOperands() == 1 ? context.operandsOf(op)[0]
                                        : context.expressions.splat(*type, 0);
  context.variables.declare(op, init);
  return context.bind(op, init);
}

LogicalResult importUpdate(ImportContext &context, Operation *op) {
  JaxVariable *variable = context.variables.find(op->getOperand(0));
  if (!variable || op->getNumOperands() != 2 || op->getNumResults() != 0)
    return op->emitError("jax.update: expected a variable and a value");
  Expr value = context.operandsOf(op)[1];
  if (value->type != variable->init->type)
    return op->emitError("jax.update: expected ")
           << toString(variable->init->type) << ", found "
           << toString(value->type);
  variable->last = value;
  variable->update = op;
  return success();
}

LogicalResult importRead(ImportContext &context, Operation *op) {
  JaxVariable *variable = context.variables.find(op->getOperand(0));
  if (!variable || op->getNumOperands() != 1 || op->getNumResults() != 1)
    return op->emitError("jax.read: expected a variable");
  return context.bind(op, variable->last);
}

} // namespace

const OpImporters jaxVariableImporters = {
    {"jax.read", importRead, {.givesMany = true, .ignoresRegions = true}},
    {"jax.update", importUpdate, {.givesMany = true, .ignoresRegions = true}},
    {"jax.variable",
     importVariable,
     {.takesNone = true, .givesMany = true, .ignoresRegions = true}}};

} // namespace graft::stablehlo

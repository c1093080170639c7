// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/jax_variables.h"

#include "frontend/stablehlo/importer.h"

namespace graft::stablehlo {

using namespace mlir;

namespace {

std::string stringOf(Operation *op, StringRef name) {
  auto text = op->getAttrOfType<StringAttr>(name);
  return text ? text.str() : std::string();
}

} // namespace

void JaxVariables::declare(Operation *birth, Expr init) {
  places[birth->getResult(0)] = all.size();
  all.push_back({birth, init, init});
}

JaxVariable *JaxVariables::find(Value value) {
  auto place = places.find(value);
  return place == places.end() ? nullptr : &all[place->second];
}

const JaxVariable *JaxVariables::readBy(Value value) {
  Operation *read = value.getDefiningOp();
  return read && read->getName().getStringRef() == "jax.read"
             ? find(read->getOperand(0))
             : nullptr;
}

LogicalResult JaxVariables::record(Emitter &emitter, TracedProgram &program) {
  for (JaxVariable &variable : all)
    if (failed(recordOne(variable, emitter, program)))
      return failure();
  return success();
}

LogicalResult JaxVariables::recordOne(JaxVariable &variable, Emitter &emitter,
                                      TracedProgram &program) {
  std::string path = stringOf(variable.birth, "path");
  size_t numBefore = program.ops.size();
  // Each variable has a constant of its own: each is pruned on its own.
  FailureOr<ValueId> init =
      variable.init->isConstant()
          ? emitter.emitOwnConstant(variable.init, variable.birth)
          : emitter.emit(variable.init);
  if (failed(init))
    return failure();
  for (size_t i = numBefore; i < program.ops.size(); ++i)
    if (program.ops[i].path.empty())
      program.ops[i].path = path;
  TracedOp &op = emitter.record(
      VariableOp{*init, stringOf(variable.birth, "type")}, variable.birth);
  op.path = std::move(path);
  if (auto replaced = variable.birth->getAttrOfType<LocationAttr>("replaced"))
    op.replacedAt = sourceLineOf(replaced);
  variable.slot = op.result;
  if (!variable.update)
    return success();
  FailureOr<ValueId> last = emitter.emit(variable.last);
  if (failed(last))
    return failure();
  emitter.record(UpdateOp{variable.slot, *last}, variable.update);
  return success();
}

LogicalResult Importer::importVariable(Operation *op) {
  if (op->getNumResults() != 1 || op->getNumOperands() > 1 ||
      !callStack.empty())
    return op->emitError("jax.variable: expected at most one operand and one "
                         "result, in @main");
  FailureOr<TensorType> type = resultType(op);
  if (failed(type))
    return failure();
  Expr init = op->getNumOperands() == 1 ? operandsOf(op)[0]
                                        : expressions.splat(*type, 0);
  variables.declare(op, init);
  return bind(op, init);
}

LogicalResult Importer::importUpdate(Operation *op) {
  JaxVariable *variable = variables.find(op->getOperand(0));
  if (!variable || op->getNumOperands() != 2 || op->getNumResults() != 0)
    return op->emitError("jax.update: expected a variable and a value");
  Expr value = operandsOf(op)[1];
  if (value->type != variable->init->type)
    return op->emitError("jax.update: expected ")
           << toString(variable->init->type) << ", found "
           << toString(value->type);
  variable->last = value;
  variable->update = op;
  return success();
}

LogicalResult Importer::importRead(Operation *op) {
  JaxVariable *variable = variables.find(op->getOperand(0));
  if (!variable || op->getNumOperands() != 1 || op->getNumResults() != 1)
    return op->emitError("jax.read: expected a variable");
  return bind(op, variable->last);
}

} // namespace graft::stablehlo

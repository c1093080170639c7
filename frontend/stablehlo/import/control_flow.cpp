// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Calls, loops of known length and known branches are followed, so that nothing
// of them remains.

#include "mlir/Dialect/Func/IR/FuncOps.h"

#include "frontend/stablehlo/import/dispatch.h"
#include "frontend/stablehlo/import/op_importers.h"

namespace graft::stablehlo {

using namespace mlir;

namespace {

constexpr size_t deepestCalls = 128;

LogicalResult importCall(ImportContext &context, Operation *op) {
  auto call = llvm::cast<func::CallOp>(op);
  auto callee = context.symbols.lookup<func::FuncOp>(call.getCallee());
  if (!callee || !llvm::hasSingleElement(callee.getBody()))
    return call.emitError("calls @")
           << call.getCallee() << ", which has no body of one block";
  if (llvm::is_contained(context.callStack, callee) ||
      context.callStack.size() > deepestCalls)
    return call.emitError("calls nest too deep at @") << call.getCallee();
  context.callStack.push_back(callee);
  bool isPlace = !context.expressions.place && callee->hasAttr("jax.at_call");
  if (isPlace)
    context.expressions.place = call;
  const int outer = context.expressions.section;
  if (call->hasAttr("jax.step"))
    context.expressions.section = context.expressions.sections.add();
  FailureOr<Exprs> results =
      importBlock(context, callee.getBody().front(), context.operandsOf(call));
  context.expressions.section = outer;
  if (isPlace)
    context.expressions.place = nullptr;
  context.callStack.pop_back();
  return failed(results) ? failure() : context.bindAll(call, *results);
}

LogicalResult importWhile(ImportContext &context, Operation *op) {
  if (op->getNumRegions() != 2 ||
      !llvm::all_of(op->getRegions(),
                    [](Region &r) { return llvm::hasSingleElement(r); }))
    return op->emitError("stablehlo.while: expected two regions of one block");
  Exprs carried = context.operandsOf(op);
  const int outer = context.expressions.section,
            first = context.expressions.sections.add();
  int numSteps = 0;
  for (;; ++numSteps) {
    context.expressions.section =
        numSteps == 0 ? first : context.expressions.sections.add();
    if (failed(context.countOp(op)))
      return failure();
    FailureOr<Exprs> goesOn =
        importBlock(context, op->getRegion(0).front(), carried);
    if (failed(goesOn))
      return failure();
    if (goesOn->size() != 1 || !goesOn->front()->isSplat())
      return context.refuse(op, "the number of its steps depends on arguments");
    if (!goesOn->front()->elements[0])
      break;
    FailureOr<Exprs> next =
        importBlock(context, op->getRegion(1).front(), carried);
    if (failed(next))
      return failure();
    carried = *std::move(next);
  }
  // XLA makes no loop of one step.
  if (numSteps == 1)
    context.expressions.sections.join(first, outer);
  context.expressions.section = outer;
  return context.bindAll(op, carried);
}

LogicalResult importCase(ImportContext &context, Operation *op) {
  Exprs operands = context.operandsOf(op);
  if (operands.size() != 1 || !operands[0]->isSplat())
    return context.refuse(op, "the branch depends on arguments");
  // An index out of range takes the last branch.
  uint64_t last = op->getNumRegions() - 1;
  Region &branch = op->getRegion(std::min(operands[0]->elements[0], last));
  if (!llvm::hasSingleElement(branch))
    return op->emitError("stablehlo.case: expected regions of one block");
  FailureOr<Exprs> results = importBlock(context, branch.front(), {});
  return failed(results) ? failure() : context.bindAll(op, *results);
}

} // namespace

const OpImporters controlFlowImporters = {
    {"func.call", importCall, {.takesNone = true, .givesMany = true}},
    {"stablehlo.case", importCase, {.numRegions = 1}},
    {"stablehlo.while", importWhile, {.numRegions = 2}}};

} // namespace graft::stablehlo

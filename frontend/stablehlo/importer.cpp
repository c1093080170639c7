// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/importer.h"

#include "llvm/Support/FormatVariadic.h"

#include "frontend/stablehlo/emitter.h"
#include "frontend/stablehlo/names.h"
#include "ir/tensor_op_conversion.h"

namespace graft::stablehlo {

using namespace mlir;

namespace {

constexpr size_t deepestCalls = 128;

// What walks expressions takes a frame or two for each.
constexpr int deepestExpression = 50000;

ProgramArgument argumentOf(BlockArgument argument, const TensorType &type,
                           DictionaryAttr attrs) {
  ProgramArgument result;
  result.dtype = type.dtype;
  result.shape = type.shape;
  result.source = "args";
  result.path = llvm::formatv("arg{0,0+3}", argument.getArgNumber());
  auto source = attrs.getAs<StringAttr>("jax.source");
  auto path = attrs.getAs<StringAttr>("jax.path");
  if (source && path) {
    result.source = source.str();
    result.path = path.str();
  } else if (auto loc = llvm::dyn_cast<NameLoc>(argument.getLoc())) {
    LeafName name = leafName(loc.getName());
    if (!name.root.empty()) {
      result.source = name.root;
      result.path = name.path.empty() ? name.root : name.path;
    }
  }
  auto donor = attrs.getAs<BoolAttr>("jax.buffer_donor");
  result.donated =
      attrs.contains("tf.aliasing_output") || (donor && donor.getValue());
  return result;
}

} // namespace

FailureOr<TracedProgram> Importer::run() {
  auto main = module.lookupSymbol<func::FuncOp>("main");
  if (!main || main.isExternal() || !main.isPublic())
    return module.emitError("expected a public function @main with a body");
  if (failed(importArguments(main)))
    return failure();
  Exprs arguments;
  for (size_t i = 0; i < program.arguments.size(); ++i)
    arguments.push_back(expressions.parameter(
        {program.arguments[i].dtype, program.arguments[i].shape}, i));
  if (!llvm::hasSingleElement(main.getBody()))
    return main.emitError("expected a body of one block");
  program.roundsAsXla = true;
  FailureOr<Exprs> results = importBlock(main.getBody().front(), arguments);
  if (failed(results) || failed(importResults(main, *results)))
    return failure();
  return std::move(program);
}

LogicalResult Importer::importArguments(func::FuncOp main) {
  for (BlockArgument argument : main.getArguments()) {
    std::optional<TensorType> type = ir::tensorTypeOf(argument.getType());
    if (!type || !byteSize(type->dtype, type->shape).ok())
      return main.emitError("argument ")
             << argument.getArgNumber()
             << ": expected a tensor of static shape and less than 2^63 bytes, "
                "found "
             << argument.getType();
    DictionaryAttr attrs = main.getArgAttrDict(argument.getArgNumber());
    program.arguments.push_back(
        argumentOf(argument, *type,
                   attrs ? attrs : DictionaryAttr::get(main.getContext())));
  }
  return success();
}

LogicalResult Importer::importResults(func::FuncOp main, const Exprs &results) {
  Emitter emitter(expressions, program);
  if (failed(variables.record(emitter, program))) {
    unsupported = true;
    return failure();
  }
  Operation *end = main.getBody().front().getTerminator();
  for (size_t i = 0; i < results.size(); ++i) {
    const JaxVariable *read = variables.readBy(end->getOperand(i));
    FailureOr<ValueId> value =
        read ? emitter.record(ReadOp{read->slot}, read->birth).result
             : emitter.emit(results[i]);
    if (failed(value)) {
      unsupported = true;
      return failure();
    }
    TracedResult result{*value, "result" + std::to_string(i)};
    if (auto path = main.getResultAttrOfType<StringAttr>(i, "jax.path"))
      result.path = path.str();
    else if (auto info =
                 main.getResultAttrOfType<StringAttr>(i, "jax.result_info"))
      if (LeafName name = leafName(info); !name.path.empty())
        result.path = name.path;
    program.results.push_back(std::move(result));
  }
  return success();
}

FailureOr<Importer::Exprs> Importer::importBlock(Block &block,
                                                 const Exprs &arguments) {
  if (block.getNumArguments() != arguments.size())
    return block.getParentOp()->emitError("expected a block of ")
           << arguments.size() << " arguments";
  for (auto [argument, value] : llvm::zip(block.getArguments(), arguments)) {
    std::optional<TensorType> type = ir::tensorTypeOf(argument.getType());
    if (!type || *type != value->type)
      return block.getParentOp()->emitError("argument of type ")
             << argument.getType() << " is given " << toString(value->type);
    values[argument] = value;
  }
  if (block.empty() || block.back().getNumResults() != 0)
    return block.getParentOp()->emitError("a block does not return");
  for (Operation &op : llvm::make_range(block.begin(), --block.end()))
    if (failed(importOp(&op)))
      return failure();
  for (Value operand : block.back().getOperands())
    if (!values.lookup(operand))
      return block.back().emitError("operand of no known value");
  return operandsOf(&block.back());
}

LogicalResult Importer::bindAll(Operation *source, const Exprs &results) {
  if (source->getNumResults() != results.size())
    return source->emitError("expected ")
           << source->getNumResults() << " results, found " << results.size();
  for (auto [result, value] : llvm::zip(source->getResults(), results)) {
    std::optional<TensorType> type = ir::tensorTypeOf(result.getType());
    if (!type || *type != value->type)
      return source->emitError("result of type ")
             << result.getType() << " is given " << toString(value->type);
    values[result] = value;
  }
  return success();
}

LogicalResult Importer::importCall(func::CallOp call) {
  auto callee = module.lookupSymbol<func::FuncOp>(call.getCallee());
  if (!callee || !llvm::hasSingleElement(callee.getBody()))
    return call.emitError("calls @")
           << call.getCallee() << ", which has no body of one block";
  if (llvm::is_contained(callStack, callee) || callStack.size() > deepestCalls)
    return call.emitError("calls nest too deep at @") << call.getCallee();
  callStack.push_back(callee);
  bool isPlace = !expressions.place && callee->hasAttr("jax.at_call");
  if (isPlace)
    expressions.place = call;
  const int outer = expressions.section;
  if (call->hasAttr("jax.step"))
    expressions.section = expressions.newSection();
  FailureOr<Exprs> results =
      importBlock(callee.getBody().front(), operandsOf(call));
  expressions.section = outer;
  if (isPlace)
    expressions.place = nullptr;
  callStack.pop_back();
  return failed(results) ? failure() : bindAll(call, *results);
}

LogicalResult Importer::importWhile(Operation *op) {
  if (op->getNumRegions() != 2 ||
      !llvm::all_of(op->getRegions(),
                    [](Region &r) { return llvm::hasSingleElement(r); }))
    return op->emitError("stablehlo.while: expected two regions of one block");
  Exprs carried = operandsOf(op);
  const int outer = expressions.section, first = expressions.newSection();
  int numSteps = 0;
  for (;; ++numSteps) {
    expressions.section = numSteps == 0 ? first : expressions.newSection();
    if (failed(countOp(op)))
      return failure();
    FailureOr<Exprs> goesOn = importBlock(op->getRegion(0).front(), carried);
    if (failed(goesOn))
      return failure();
    if (goesOn->size() != 1 || !goesOn->front()->isSplat())
      return refuse(op, "the number of its steps depends on arguments");
    if (!goesOn->front()->elements[0])
      break;
    FailureOr<Exprs> next = importBlock(op->getRegion(1).front(), carried);
    if (failed(next))
      return failure();
    carried = *std::move(next);
  }
  // XLA makes no loop of one step.
  if (numSteps == 1)
    expressions.joinSections(first, outer);
  expressions.section = outer;
  return bindAll(op, carried);
}

LogicalResult Importer::importCase(Operation *op) {
  Exprs operands = operandsOf(op);
  if (operands.size() != 1 || !operands[0]->isSplat())
    return refuse(op, "the branch depends on arguments");
  // An index out of range takes the last branch.
  uint64_t last = op->getNumRegions() - 1;
  Region &branch = op->getRegion(std::min(operands[0]->elements[0], last));
  if (!llvm::hasSingleElement(branch))
    return op->emitError("stablehlo.case: expected regions of one block");
  FailureOr<Exprs> results = importBlock(branch.front(), {});
  return failed(results) ? failure() : bindAll(op, *results);
}

Importer::Exprs Importer::operandsOf(Operation *op) const {
  Exprs operands;
  for (Value operand : op->getOperands())
    operands.push_back(values.lookup(operand));
  return operands;
}

LogicalResult Importer::move(Operation *source, const TensorOp &op) {
  return bind(source,
              Builder(expressions, source).apply(op, operandsOf(source)));
}

LogicalResult Importer::bind(Operation *source, Expr value) {
  if (!value)
    return failure();
  std::optional<TensorType> stated =
      ir::tensorTypeOf(source->getResult(0).getType());
  if (!stated || *stated != value->type)
    return source->emitError(source->getName().getStringRef())
           << " gives " << toString(value->type) << ", but is said to give "
           << source->getResult(0).getType();
  if (value->depth > deepestExpression)
    return source->emitError("the program computes more than ")
           << deepestExpression << " ops one from another";
  values[source->getResult(0)] = value;
  return success();
}

LogicalResult Importer::refuse(Operation *op, const std::string &why) {
  unsupported = true;
  Operation *place = expressions.place ? expressions.place : op;
  return place->emitError(op->getName().getStringRef())
         << " is not supported" << (why.empty() ? "" : ": " + why)
         << "; docs/stablehlo.md lists what is";
}

} // namespace graft::stablehlo

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/importer.h"

#include "llvm/Support/FormatVariadic.h"

#include "frontend/stablehlo/names.h"
#include "ir/locations.h"
#include "ir/tensor_op_conversion.h"

namespace graft::stablehlo {

using namespace mlir;

namespace {

// Inlining calls of calls can grow without bound.
constexpr size_t mostOps = 1 << 20;

SourceLine lineOf(Location location) {
  auto line = llvm::dyn_cast<FileLineColLoc>(ir::sourceLine(location));
  if (!line)
    return {};
  return {line.getFilename().str(), static_cast<int>(line.getLine()),
          static_cast<int>(line.getColumn())};
}

ProgramArgument argumentOf(BlockArgument argument, const TensorType &type,
                           DictionaryAttr attrs) {
  ProgramArgument result;
  result.dtype = type.dtype;
  result.shape = type.shape;
  result.source = "args";
  result.path = llvm::formatv("arg{0,0+3}", argument.getArgNumber());
  if (auto loc = llvm::dyn_cast<NameLoc>(argument.getLoc())) {
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
  Ids arguments;
  for (size_t i = 0; i < program.arguments.size(); ++i)
    arguments.push_back(static_cast<ValueId>(i));
  FailureOr<Ids> results = importBody(main, arguments);
  if (failed(results) || failed(importResults(main, *results)))
    return failure();
  return std::move(program);
}

LogicalResult Importer::importArguments(func::FuncOp main) {
  for (BlockArgument argument : main.getArguments()) {
    std::optional<TensorType> type = ir::tensorTypeOf(argument.getType());
    if (!type)
      return main.emitError("argument ")
             << argument.getArgNumber()
             << ": expected a tensor of static shape, found "
             << argument.getType();
    DictionaryAttr attrs = main.getArgAttrDict(argument.getArgNumber());
    program.arguments.push_back(
        argumentOf(argument, *type,
                   attrs ? attrs : DictionaryAttr::get(main.getContext())));
    types.push_back(*type);
  }
  return success();
}

LogicalResult Importer::importResults(func::FuncOp main, const Ids &ids) {
  for (size_t i = 0; i < ids.size(); ++i) {
    TracedResult result{ids[i], "result" + std::to_string(i)};
    if (auto info = main.getResultAttrOfType<StringAttr>(i, "jax.result_info"))
      if (LeafName name = leafName(info); !name.path.empty())
        result.path = name.path;
    program.results.push_back(std::move(result));
  }
  return success();
}

FailureOr<Importer::Ids> Importer::importBody(func::FuncOp function,
                                              ArrayRef<ValueId> arguments) {
  if (!llvm::hasSingleElement(function.getBody()))
    return function.emitError("expected a body of one block");
  for (auto [argument, id] : llvm::zip(function.getArguments(), arguments))
    values[argument] = id;
  Block &block = function.getBody().front();
  for (Operation &op : block.without_terminator())
    if (failed(importOp(&op)))
      return failure();
  return operandsOf(block.getTerminator());
}

LogicalResult Importer::importCall(func::CallOp call) {
  auto callee = module.lookupSymbol<func::FuncOp>(call.getCallee());
  if (!callee || callee.isExternal())
    return call.emitError("calls @")
           << call.getCallee() << ", which has no body";
  if (llvm::is_contained(callStack, callee) || callStack.size() > 128)
    return call.emitError("calls nest too deep at @") << call.getCallee();
  callStack.push_back(callee);
  FailureOr<Ids> results = importBody(callee, operandsOf(call));
  callStack.pop_back();
  if (failed(results))
    return failure();
  for (auto [result, id] : llvm::zip(call.getResults(), *results))
    values[result] = id;
  return success();
}

Importer::Ids Importer::operandsOf(Operation *op) const {
  Ids ids;
  for (Value operand : op->getOperands())
    ids.push_back(values.lookup(operand));
  return ids;
}

ValueId Importer::addOp(Operation *source, decltype(TracedOp::op) recorded,
                        TensorType type) {
  TracedOp op;
  op.op = std::move(recorded);
  op.result = static_cast<ValueId>(types.size());
  op.where = lineOf(source->getLoc());
  types.push_back(std::move(type));
  program.ops.push_back(std::move(op));
  return program.ops.back().result;
}

FailureOr<ValueId> Importer::compute(Operation *source, TensorOp op,
                                     Ids operands) {
  if (program.ops.size() >= mostOps)
    return source->emitError("the program is too large");
  std::vector<TensorType> operandTypes;
  for (ValueId id : operands)
    operandTypes.push_back(types[id]);
  absl::StatusOr<TensorType> type = inferType(op, operandTypes);
  if (!type.ok())
    return refuse(source, std::string(type.status().message()));
  ComputeOp traced{std::move(op), {operands.begin(), operands.end()}};
  return addOp(source, std::move(traced), *std::move(type));
}

LogicalResult Importer::define(Operation *source, TensorOp op) {
  FailureOr<ValueId> value = compute(source, std::move(op), operandsOf(source));
  return failed(value) ? failure() : bind(source, *value);
}

LogicalResult Importer::bind(Operation *source, ValueId value) {
  std::optional<TensorType> stated =
      ir::tensorTypeOf(source->getResult(0).getType());
  if (!stated || *stated != types[value])
    return source->emitError(source->getName().getStringRef())
           << " gives " << toString(types[value]) << ", but is said to give "
           << source->getResult(0).getType();
  values[source->getResult(0)] = value;
  return success();
}

LogicalResult Importer::refuse(Operation *op, const std::string &why) {
  unsupported = true;
  return op->emitError(op->getName().getStringRef())
         << " is not supported" << (why.empty() ? "" : ": " + why)
         << "; docs/stablehlo.md lists what is";
}

} // namespace graft::stablehlo

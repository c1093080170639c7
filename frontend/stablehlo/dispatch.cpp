// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Which importer takes which op.

#include "llvm/ADT/StringMap.h"

#include "frontend/stablehlo/importer.h"
#include "ir/tensor_op_conversion.h"

namespace graft::stablehlo {

using namespace mlir;

namespace {

// Calls of calls and loops can grow without bound.
constexpr size_t mostOps = 1 << 22;

} // namespace

// What an op must have before its importer looks at it.
struct Importer::Handler {
  LogicalResult (Importer::*import)(Operation *);
  unsigned numRegions = 0; ///< at least, where the op may have results at will
  bool isSource = false;   ///< takes no operands
  bool hasMany = false;    ///< may have several results, or none
};

const Importer::Handler *Importer::handlerOf(StringRef name) {
  using I = Importer;
  static const auto *handlers = new llvm::StringMap<Handler>{
      {"stablehlo.broadcast_in_dim", {&I::importBroadcast}},
      {"stablehlo.case", {&I::importCase, 1}},
      {"stablehlo.ceil", {&I::importCeil}},
      {"stablehlo.clamp", {&I::importClamp}},
      {"stablehlo.compare", {&I::importCompare}},
      {"stablehlo.concatenate", {&I::importConcatenate}},
      {"stablehlo.constant", {&I::importConstant, 0, true}},
      {"stablehlo.convolution", {&I::importConvolution}},
      {"stablehlo.custom_call", {&I::importCustomCall, 0, false, true}},
      {"stablehlo.divide", {&I::importDivide}},
      {"stablehlo.dot_general", {&I::importDotGeneral}},
      {"stablehlo.dynamic_slice", {&I::importDynamicSlice}},
      {"stablehlo.dynamic_update_slice", {&I::importDynamicUpdateSlice}},
      {"stablehlo.gather", {&I::importGather}},
      {"stablehlo.iota", {&I::importIota, 0, true}},
      {"stablehlo.is_finite", {&I::importIsFinite}},
      {"stablehlo.logistic", {&I::importLogistic}},
      {"stablehlo.pad", {&I::importPad}},
      {"stablehlo.reduce", {&I::importReduce, 1}},
      {"stablehlo.reduce_window", {&I::importReduceWindow, 1}},
      {"stablehlo.remainder", {&I::importRemainder}},
      {"stablehlo.reshape", {&I::importReshape}},
      {"stablehlo.reverse", {&I::importReverse}},
      {"stablehlo.scatter", {&I::importScatter, 1}},
      {"stablehlo.select", {&I::importSelect}},
      {"stablehlo.sign", {&I::importSign}},
      {"stablehlo.slice", {&I::importSlice}},
      {"stablehlo.transpose", {&I::importTranspose}},
      {"stablehlo.while", {&I::importWhile, 2}}};
  auto handler = handlers->find(name);
  return handler == handlers->end() ? nullptr : &handler->second;
}

LogicalResult Importer::countOp(Operation *op) {
  if (++numImported > mostOps)
    return op->emitError("the program is too large");
  return success();
}

LogicalResult Importer::importOp(Operation *op) {
  if (failed(countOp(op)))
    return failure();
  for (Value operand : op->getOperands())
    if (!values.lookup(operand))
      return op->emitError("operand of no known value");
  for (Value result : op->getResults())
    if (auto type = ir::tensorTypeOf(result.getType());
        type && !byteSize(type->dtype, type->shape).ok())
      return op->emitError("a result of ")
             << result.getType() << " has more than 2^63 bytes";
  expressions.source = op;
  if (auto call = llvm::dyn_cast<func::CallOp>(op))
    return importCall(call);
  StringRef name = op->getName().getStringRef();
  if (name.starts_with("jax."))
    return importJax(op);
  static const Handler elementwise{&Importer::importElementwise};
  const Handler *handler = handlerOf(name);
  if (!handler)
    handler = &elementwise;
  if (handler->numRegions > 0) {
    if (op->getNumRegions() < handler->numRegions || op->getNumResults() == 0)
      return op->emitError(name) << " lacks regions or results";
  } else if ((op->getNumResults() != 1 && !handler->hasMany) ||
             op->getNumRegions() != 0) {
    return refuse(op, "");
  }
  if (!handler->isSource && !handler->hasMany && op->getNumOperands() == 0)
    return op->emitError(name) << " lacks operands";
  return (this->*handler->import)(op);
}

} // namespace graft::stablehlo

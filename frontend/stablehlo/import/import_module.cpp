// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/import/import_module.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/Support/FormatVariadic.h"

#include "frontend/stablehlo/import/dispatch.h"
#include "frontend/stablehlo/import/leaf_name.h"
#include "frontend/stablehlo/import/sharding.h"
#include "ir/tensor_op_conversion.h"

namespace graft::stablehlo {

using namespace mlir;

namespace {

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

FailureOr<std::vector<ProgramArgument>> argumentsOf(func::FuncOp main) {
  std::vector<ProgramArgument> arguments;
  for (BlockArgument argument : main.getArguments()) {
    std::optional<TensorType> type = ir::tensorTypeOf(argument.getType());
    if (!type || !byteSize(type->dtype, type->shape).ok())
      return main.emitError("argument ")
             << argument.getArgNumber()
             << ": expected a tensor of static shape and less than 2^63 bytes, "
                "found "
             << argument.getType();
    DictionaryAttr attrs = main.getArgAttrDict(argument.getArgNumber());
    arguments.push_back(
        argumentOf(argument, *type,
                   attrs ? attrs : DictionaryAttr::get(main.getContext())));
  }
  return arguments;
}

std::string resultPath(func::FuncOp main, unsigned i) {
  if (auto path = main.getResultAttrOfType<StringAttr>(i, "jax.path"))
    return path.str();
  if (auto info = main.getResultAttrOfType<StringAttr>(i, "jax.result_info"))
    if (LeafName name = leafName(info); !name.path.empty())
      return name.path;
  return "result" + std::to_string(i);
}

} // namespace

FailureOr<ImportedProgram> importModule(ImportContext &context) {
  auto main = context.module.lookupSymbol<func::FuncOp>("main");
  if (!main || main.isExternal() || !main.isPublic())
    return context.module.emitError(
        "expected a public function @main with a body");
  FailureOr<std::vector<ProgramArgument>> arguments = argumentsOf(main);
  if (failed(checkMeshes(context)) || failed(arguments))
    return failure();
  Exprs parameters;
  for (const ProgramArgument &argument : *arguments)
    parameters.push_back(
        context.expressions.parameter({argument.dtype, argument.shape},
                                      static_cast<int64_t>(parameters.size())));
  if (!llvm::hasSingleElement(main.getBody()))
    return main.emitError("expected a body of one block");
  Block &body = main.getBody().front();
  FailureOr<Exprs> values = importBlock(context, body, parameters);
  if (failed(values))
    return failure();
  ImportedProgram program{*std::move(arguments), {}};
  for (auto [i, value] : llvm::enumerate(*values))
    program.results.push_back(
        {value, context.variables.readBy(body.getTerminator()->getOperand(i)),
         resultPath(main, i)});
  return program;
}

} // namespace graft::stablehlo

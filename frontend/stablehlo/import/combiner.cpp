// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/import/combiner.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Operation.h"

#include "ir/tensor_op_conversion.h"

namespace graft::stablehlo {

namespace {

/// The op whose result is all that the region returns, of both arguments.
mlir::Operation *onlyOp(mlir::Region &region, const TensorType &scalar) {
  if (!llvm::hasSingleElement(region))
    return nullptr;
  mlir::Block &block = region.front();
  if (block.getNumArguments() != 2 || !llvm::hasNItems(block, 2))
    return nullptr;
  mlir::Operation &only = block.front(), &end = block.back();
  auto isArgument = [&](mlir::Value value) {
    return llvm::is_contained(block.getArguments(), value);
  };
  bool fits = only.getNumOperands() == 2 && only.getNumResults() == 1 &&
              only.getNumRegions() == 0 && end.getNumOperands() == 1 &&
              end.getNumResults() == 0;
  if (!fits || end.getOperand(0) != only.getResult(0) ||
      !llvm::all_of(only.getOperands(), isArgument) ||
      only.getOperand(0) == only.getOperand(1))
    return nullptr;
  for (mlir::Value value :
       {only.getOperand(0), only.getOperand(1), end.getOperand(0)})
    if (ir::tensorTypeOf(value.getType()) != scalar)
      return nullptr;
  auto attributes = llvm::dyn_cast_if_present<mlir::DictionaryAttr>(
      only.getPropertiesAsAttribute());
  return attributes && !attributes.empty() ? nullptr : &only;
}

} // namespace

std::optional<ElementwiseKind> combinerOf(mlir::Region &region,
                                          const TensorType &scalar) {
  using K = ElementwiseKind;
  mlir::Operation *only = onlyOp(region, scalar);
  if (!only)
    return std::nullopt;
  for (auto [name, kind] :
       {std::pair("stablehlo.add", K::Add),
        std::pair("stablehlo.maximum", K::Maximum),
        std::pair("stablehlo.minimum", K::Minimum),
        std::pair("stablehlo.multiply", K::Multiply),
        std::pair("stablehlo.and", K::And), std::pair("stablehlo.or", K::Or)})
    if (only->getName().getStringRef() == name)
      return kind;
  return std::nullopt;
}

} // namespace graft::stablehlo

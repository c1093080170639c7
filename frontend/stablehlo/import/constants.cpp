// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Builders.h"

#include "frontend/stablehlo/expression/builder.h"
#include "frontend/stablehlo/import/attributes.h"
#include "frontend/stablehlo/import/op_importers.h"
#include "ir/constant_bytes.h"
#include "ir/core/scalar.h"
#include "ir/tensor_op_conversion.h"

namespace graft::stablehlo {

using namespace mlir;

namespace {

LogicalResult importConstant(ImportContext &context, Operation *op) {
  if (failed(context.expectAttributes(op, {"value"})))
    return failure();
  auto value = op->getAttrOfType<DenseElementsAttr>("value");
  std::optional<TensorType> type;
  if (value)
    type = ir::tensorTypeOf(value.getType());
  if (!type)
    return op->emitError("stablehlo.constant: value must be the elements of a "
                         "tensor");
  if (bitWidth(type->dtype) < 8)
    return context.refuse(op, "elements that are smaller than a byte");
  OpBuilder builder(op->getContext());
  OwningOpRef<arith::ConstantOp> constant =
      arith::ConstantOp::create(builder, op->getLoc(), value);
  FailureOr<std::vector<std::byte>> bytes = ir::constantBytes(*constant);
  if (failed(bytes))
    return failure();
  size_t width = (bitWidth(type->dtype) + 7) / 8;
  if (width > 8)
    return context.refuse(op, "elements of more than 64 bits");
  std::vector<uint64_t> elements(bytes->size() / width);
  for (size_t i = 0; i < elements.size(); ++i)
    elements[i] = loadBits(type->dtype, &(*bytes)[i * width]);
  return context.bind(
      op, context.expressions.constant(*std::move(type), std::move(elements)));
}

LogicalResult importIota(ImportContext &context, Operation *op) {
  FailureOr<TensorType> type = resultType(op);
  if (failed(type) || failed(context.expectAttributes(op, {"iota_dimension"})))
    return failure();
  FailureOr<int64_t> dimension = integer(op, "iota_dimension");
  if (failed(dimension))
    return failure();
  if (*dimension < 0 || *dimension >= static_cast<int64_t>(type->shape.size()))
    return op->emitError("stablehlo.iota: the result has no dimension ")
           << *dimension;
  Builder builder(context.expressions, op);
  bool isOwn = type->dtype == DType::U32 || type->dtype == DType::U64 ||
               type->dtype == DType::I32;
  DType dtype = isOwn ? type->dtype : DType::I64;
  return context.bind(
      op, builder.convert(builder.counter(dtype, type->shape, *dimension),
                          type->dtype));
}

} // namespace

const OpImporters constantImporters = {
    {"stablehlo.constant", importConstant, {.takesNone = true}},
    {"stablehlo.iota", importIota, {.takesNone = true}}};

} // namespace graft::stablehlo

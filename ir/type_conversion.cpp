// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "ir/type_conversion.h"

#include "mlir/IR/MLIRContext.h"

namespace graft::ir {

using namespace mlir;

Type toMlirType(DType dtype, MLIRContext *context) {
  auto integer = [&](unsigned width, IntegerType::SignednessSemantics sign) {
    return IntegerType::get(context, width, sign);
  };
  switch (dtype) {
  case DType::Bool:
    return integer(1, IntegerType::Signless);
  case DType::F4:
    return Float4E2M1FNType::get(context);
  case DType::F6E2M3:
    return Float6E2M3FNType::get(context);
  case DType::F6E3M2:
    return Float6E3M2FNType::get(context);
  case DType::U8:
    return integer(8, IntegerType::Unsigned);
  case DType::I8:
    return integer(8, IntegerType::Signless);
  case DType::F8E5M2:
    return Float8E5M2Type::get(context);
  case DType::F8E4M3:
    return Float8E4M3FNType::get(context);
  case DType::F8E8M0:
    return Float8E8M0FNUType::get(context);
  case DType::F8E4M3FNUZ:
    return Float8E4M3FNUZType::get(context);
  case DType::F8E5M2FNUZ:
    return Float8E5M2FNUZType::get(context);
  case DType::I16:
    return integer(16, IntegerType::Signless);
  case DType::U16:
    return integer(16, IntegerType::Unsigned);
  case DType::F16:
    return Float16Type::get(context);
  case DType::BF16:
    return BFloat16Type::get(context);
  case DType::I32:
    return integer(32, IntegerType::Signless);
  case DType::U32:
    return integer(32, IntegerType::Unsigned);
  case DType::F32:
    return Float32Type::get(context);
  case DType::C64:
    return ComplexType::get(Float32Type::get(context));
  case DType::F64:
    return Float64Type::get(context);
  case DType::I64:
    return integer(64, IntegerType::Signless);
  case DType::U64:
    return integer(64, IntegerType::Unsigned);
  case DType::U2:
    return integer(2, IntegerType::Unsigned);
  case DType::I2:
    return integer(2, IntegerType::Signless);
  case DType::U4:
    return integer(4, IntegerType::Unsigned);
  case DType::I4:
    return integer(4, IntegerType::Signless);
  case DType::F8E3M4:
    return Float8E3M4Type::get(context);
  case DType::F8E4M3IEEE:
    return Float8E4M3Type::get(context);
  case DType::F8E4M3B11FNUZ:
    return Float8E4M3B11FNUZType::get(context);
  case DType::C128:
    return ComplexType::get(Float64Type::get(context));
  }
  llvm_unreachable("every dtype has an element type");
}

std::optional<DType> toDType(Type type) {
  for (int i = 0; i < numDTypes; ++i) {
    auto dtype = static_cast<DType>(i);
    if (toMlirType(dtype, type.getContext()) == type)
      return dtype;
  }
  return std::nullopt;
}

RankedTensorType toTensorType(DType dtype, ArrayRef<int64_t> shape,
                              MLIRContext *context) {
  return RankedTensorType::get(shape, toMlirType(dtype, context));
}

FailureOr<int64_t> byteSize(RankedTensorType type) {
  std::optional<DType> dtype = toDType(type.getElementType());
  if (!dtype || !type.hasStaticShape())
    return failure();
  absl::StatusOr<int64_t> size = graft::byteSize(
      *dtype, absl::MakeConstSpan(type.getShape().data(), type.getRank()));
  if (!size.ok())
    return failure();
  return *size;
}

} // namespace graft::ir

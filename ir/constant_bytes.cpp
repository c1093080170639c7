// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "ir/constant_bytes.h"

#include "ir/type_conversion.h"

namespace graft::ir {

using namespace mlir;

namespace {

bool isBool(Type type) { return type.isInteger(1); }

// How MLIR stores i1 elements is its own affair, so they go one by one.
std::vector<std::byte> boolBytes(DenseElementsAttr elements) {
  std::vector<std::byte> bytes;
  if (elements.isSplat())
    return {std::byte{elements.getSplatValue<bool>()}};
  for (bool value : elements.getValues<bool>())
    bytes.push_back(std::byte{value});
  return bytes;
}

DenseElementsAttr elementsOf(Operation *op) {
  auto constant = llvm::dyn_cast_if_present<arith::ConstantOp>(op);
  return constant ? llvm::dyn_cast<DenseElementsAttr>(constant.getValue())
                  : DenseElementsAttr();
}

} // namespace

bool isTensorConstant(Operation *op) {
  DenseElementsAttr elements = elementsOf(op);
  return elements && llvm::isa<RankedTensorType>(elements.getType());
}

bool isSplatConstant(Operation *op) {
  return isTensorConstant(op) && elementsOf(op).isSplat();
}

FailureOr<std::vector<std::byte>> constantBytes(arith::ConstantOp constant) {
  auto elements = llvm::dyn_cast<DenseElementsAttr>(constant.getValue());
  if (!elements)
    return constant.emitOpError("expected a dense tensor constant");
  if (isBool(elements.getElementType()))
    return boolBytes(elements);
  std::optional<DType> dtype = toDType(elements.getElementType());
  if (!dtype || bitWidth(*dtype) % 8 != 0)
    return constant.emitOpError("expected elements of whole bytes, got ")
           << elements.getElementType();
  ArrayRef<char> raw = elements.getRawData();
  if (elements.isSplat())
    raw = raw.take_front(bitWidth(*dtype) / 8);
  const auto *begin = reinterpret_cast<const std::byte *>(raw.data());
  return std::vector<std::byte>(begin, begin + raw.size());
}

DenseElementsAttr constantAttr(RankedTensorType type,
                               ArrayRef<std::byte> bytes) {
  std::optional<DType> dtype = toDType(type.getElementType());
  if (!dtype || bitWidth(*dtype) % 8 != 0)
    return {};
  auto width = static_cast<size_t>(bitWidth(*dtype) / 8);
  auto elements = static_cast<size_t>(type.getNumElements());
  if (bytes.size() != width && bytes.size() != width * elements)
    return {};
  if (isBool(type.getElementType())) {
    SmallVector<bool> values;
    for (std::byte value : bytes)
      values.push_back(value != std::byte{0});
    return DenseElementsAttr::get(type, values);
  }
  return DenseElementsAttr::getFromRawBuffer(
      type, ArrayRef<char>(reinterpret_cast<const char *>(bytes.data()),
                           bytes.size()));
}

} // namespace graft::ir

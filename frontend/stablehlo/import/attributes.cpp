// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/import/attributes.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Operation.h"

#include "ir/tensor_op_conversion.h"

namespace graft::stablehlo {

using namespace mlir;

FailureOr<ArrayRef<int64_t>> integers(Operation *op, StringRef name) {
  auto list = op->getAttrOfType<DenseI64ArrayAttr>(name);
  if (!list)
    return op->emitError(op->getName().getStringRef())
           << ": " << name << " must be an array<i64>";
  return list.asArrayRef();
}

FailureOr<int64_t> integer(Operation *op, StringRef name) {
  auto value = op->getAttrOfType<IntegerAttr>(name);
  if (!value || !value.getType().isSignlessInteger(64))
    return op->emitError(op->getName().getStringRef())
           << ": " << name << " must be an i64";
  return value.getInt();
}

FailureOr<std::vector<int64_t>> positive(Operation *op, StringRef name,
                                         size_t count) {
  if (!op->hasAttr(name))
    return std::vector<int64_t>(count, 1);
  FailureOr<ArrayRef<int64_t>> list = integers(op, name);
  if (failed(list))
    return failure();
  if (list->size() != count ||
      !llvm::all_of(*list, [](int64_t value) { return value >= 1; }))
    return op->emitError(op->getName().getStringRef())
           << ": " << name << " must be " << count << " numbers of at least 1";
  return std::vector<int64_t>(list->begin(), list->end());
}

FailureOr<Padding> edgePadding(Operation *op, StringRef dilation,
                               size_t count) {
  FailureOr<std::vector<int64_t>> steps = positive(op, dilation, count);
  if (failed(steps))
    return failure();
  Padding padding{std::vector<int64_t>(count, 0),
                  std::vector<int64_t>(count, 0), *std::move(steps)};
  for (int64_t &step : padding.interior)
    --step;
  Attribute attr = op->getAttr("padding");
  if (!attr)
    return padding;
  auto edges = llvm::dyn_cast<DenseIntElementsAttr>(attr);
  auto rows = static_cast<int64_t>(count);
  if (!edges || !edges.getElementType().isSignlessInteger(64) ||
      edges.getType().getShape() != ArrayRef<int64_t>({rows, 2}))
    return op->emitError(op->getName().getStringRef())
           << ": padding must be the elements of a tensor<" << count
           << "x2xi64>";
  for (auto [i, value] : llvm::enumerate(edges.getValues<int64_t>()))
    (i % 2 == 0 ? padding.low : padding.high)[i / 2] = value;
  return padding;
}

FailureOr<DimensionNumbers> dimensionNumbers(Operation *op, StringRef attribute,
                                             StringRef mnemonic,
                                             ArrayRef<StringRef> lists,
                                             ArrayRef<StringRef> numbers) {
  auto text = op->getAttrOfType<OpaqueAttr>(attribute);
  std::optional<DimensionNumbers> parsed;
  if (text)
    parsed =
        DimensionNumbers::parse(text.getAttrData(), mnemonic, lists, numbers);
  if (!parsed)
    return op->emitError(op->getName().getStringRef())
           << ": " << attribute << " must be a #stablehlo." << mnemonic
           << "<...> of known lists, found " << op->getAttr(attribute);
  return *std::move(parsed);
}

LogicalResult checkDimensions(Operation *op, ArrayRef<int64_t> dims,
                              const TensorType &type) {
  llvm::SmallVector<int64_t> sorted(dims);
  llvm::sort(sorted);
  auto rank = static_cast<int64_t>(type.shape.size());
  bool fits = std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end();
  if (!sorted.empty())
    fits &= sorted.front() >= 0 && sorted.back() < rank;
  if (fits)
    return success();
  return op->emitError(op->getName().getStringRef())
         << ": expected distinct dimensions of " << toString(type) << ", found "
         << dims;
}

FailureOr<TensorType> resultType(Operation *op) {
  std::optional<TensorType> type = ir::tensorTypeOf(op->getResult(0).getType());
  if (!type)
    return op->emitError(op->getName().getStringRef())
           << ": expected a tensor of static shape, found "
           << op->getResult(0).getType();
  return *std::move(type);
}

} // namespace graft::stablehlo

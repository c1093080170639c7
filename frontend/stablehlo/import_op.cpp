// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/importer.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/StringMap.h"

#include "ir/constant_bytes.h"
#include "ir/tensor_op_conversion.h"

namespace graft::stablehlo {

using namespace mlir;

namespace {

const llvm::StringMap<ElementwiseKind> &elementwiseKinds() {
  using K = ElementwiseKind;
  static const auto *kinds = new llvm::StringMap<ElementwiseKind>{
      {"stablehlo.abs", K::Abs},
      {"stablehlo.add", K::Add},
      {"stablehlo.and", K::And},
      {"stablehlo.cosine", K::Cos},
      {"stablehlo.divide", K::Divide},
      {"stablehlo.exponential", K::Exp},
      {"stablehlo.exponential_minus_one", K::Expm1},
      {"stablehlo.floor", K::Floor},
      {"stablehlo.log", K::Log},
      {"stablehlo.log_plus_one", K::Log1p},
      {"stablehlo.maximum", K::Maximum},
      {"stablehlo.minimum", K::Minimum},
      {"stablehlo.multiply", K::Multiply},
      {"stablehlo.negate", K::Negate},
      {"stablehlo.not", K::Not},
      {"stablehlo.or", K::Or},
      {"stablehlo.power", K::Power},
      {"stablehlo.rsqrt", K::Rsqrt},
      {"stablehlo.select", K::Select},
      {"stablehlo.sine", K::Sin},
      {"stablehlo.sqrt", K::Sqrt},
      {"stablehlo.subtract", K::Subtract},
      {"stablehlo.tanh", K::Tanh},
      {"chlo.erf", K::Erf}};
  return *kinds;
}

std::vector<int64_t> toVector(ArrayRef<int64_t> values) {
  return {values.begin(), values.end()};
}

} // namespace

LogicalResult Importer::importOp(Operation *op) {
  if (auto call = llvm::dyn_cast<func::CallOp>(op))
    return importCall(call);
  StringRef name = op->getName().getStringRef();
  // Regions, and more or fewer results, are of no op below.
  if (op->getNumResults() != 1 || op->getNumRegions() != 0)
    return refuse(op, "");
  if (name == "stablehlo.constant")
    return importConstant(op);
  if (name == "stablehlo.compare")
    return importCompare(op);
  if (op->getNumOperands() == 0)
    return refuse(op, "");
  if (name == "stablehlo.broadcast_in_dim")
    return importBroadcast(op);
  if (name == "stablehlo.slice")
    return importSlice(op);
  if (name == "stablehlo.transpose")
    return importTranspose(op);
  if (name == "stablehlo.concatenate")
    return importConcatenate(op);
  return importElementwise(op);
}

LogicalResult Importer::expectAttributes(Operation *op,
                                         ArrayRef<StringRef> names) {
  auto given =
      llvm::dyn_cast_if_present<DictionaryAttr>(op->getPropertiesAsAttribute());
  for (StringRef name : names)
    if (!given || !given.contains(name))
      return op->emitError(op->getName().getStringRef())
             << " lacks the attribute " << name;
  if (given)
    for (NamedAttribute attr : given)
      if (!llvm::is_contained(names, attr.getName()))
        return refuse(op, "attribute " + attr.getName().str());
  return success();
}

FailureOr<ArrayRef<int64_t>> Importer::integers(Operation *op, StringRef name) {
  auto list = op->getAttrOfType<DenseI64ArrayAttr>(name);
  if (!list)
    return op->emitError(op->getName().getStringRef())
           << ": " << name << " must be an array<i64>";
  return list.asArrayRef();
}

LogicalResult Importer::importConstant(Operation *op) {
  if (failed(expectAttributes(op, {"value"})))
    return failure();
  auto value = op->getAttrOfType<DenseElementsAttr>("value");
  std::optional<TensorType> type;
  if (value)
    type = ir::tensorTypeOf(value.getType());
  if (!type)
    return op->emitError("stablehlo.constant: value must be the elements of a "
                         "tensor");
  OpBuilder builder(op->getContext());
  OwningOpRef<arith::ConstantOp> constant =
      arith::ConstantOp::create(builder, op->getLoc(), value);
  FailureOr<std::vector<std::byte>> bytes = ir::constantBytes(*constant);
  if (failed(bytes))
    return failure();
  ConstantOp traced{type->dtype, type->shape, *std::move(bytes)};
  ValueId id = addOp(op, traced, *type);
  if (value.isSplat())
    splats[id] = std::move(traced);
  return bind(op, id);
}

LogicalResult Importer::importBroadcast(Operation *op) {
  std::optional<TensorType> result =
      ir::tensorTypeOf(op->getResult(0).getType());
  if (failed(expectAttributes(op, {"broadcast_dimensions"})))
    return failure();
  FailureOr<ArrayRef<int64_t>> places = integers(op, "broadcast_dimensions");
  if (failed(places) || !result)
    return failure();
  ValueId operand = operandsOf(op)[0];
  const TensorType from = types[operand];
  if (places->size() != from.shape.size())
    return op->emitError(
               "stablehlo.broadcast_in_dim: expected a place for each "
               "dimension of ")
           << toString(from);
  if (auto splat = splats.find(operand); splat != splats.end()) {
    ConstantOp larger = splat->second;
    larger.shape = result->shape;
    ValueId id = addOp(op, larger, *result);
    splats[id] = std::move(larger);
    return bind(op, id);
  }
  // Dimensions of extent 1 that grow are dropped, then made anew.
  Shape kept;
  std::vector<bool> isKept(result->shape.size(), false);
  int64_t last = -1;
  for (auto [extent, place] : llvm::zip(from.shape, *places)) {
    if (place <= last)
      return refuse(op, "dimensions that do not ascend");
    if (place >= static_cast<int64_t>(isKept.size()))
      return op->emitError("stablehlo.broadcast_in_dim: the result has no "
                           "dimension ")
             << place;
    last = place;
    if (extent == 1 && result->shape[place] != 1)
      continue;
    kept.push_back(extent);
    isKept[place] = true;
  }
  std::vector<int64_t> dimensions;
  for (size_t d = 0; d < isKept.size(); ++d)
    if (!isKept[d])
      dimensions.push_back(static_cast<int64_t>(d));
  FailureOr<ValueId> value = operand;
  // What repeats nothing is a reshape, which costs nothing.
  if (numElements(from.shape).value_or(-1) ==
      numElements(result->shape).value_or(-2)) {
    value = compute(op, {Reshape{result->shape}}, {operand});
    return failed(value) ? failure() : bind(op, *value);
  }
  if (kept != from.shape)
    value = compute(op, {Reshape{kept}}, {operand});
  if (succeeded(value))
    value = compute(op, {Broadcast{result->shape, dimensions}}, {*value});
  return failed(value) ? failure() : bind(op, *value);
}

LogicalResult Importer::importSlice(Operation *op) {
  if (failed(
          expectAttributes(op, {"start_indices", "limit_indices", "strides"})))
    return failure();
  FailureOr<ArrayRef<int64_t>> starts = integers(op, "start_indices");
  FailureOr<ArrayRef<int64_t>> limits = integers(op, "limit_indices");
  FailureOr<ArrayRef<int64_t>> strides = integers(op, "strides");
  if (failed(starts) || failed(limits) || failed(strides))
    return failure();
  if (starts->size() != limits->size() || starts->size() != strides->size())
    return op->emitError("stablehlo.slice: expected as many limits and strides "
                         "as starts");
  Shape sizes;
  for (auto [start, limit, stride] : llvm::zip(*starts, *limits, *strides)) {
    if (stride < 1 || start < 0 || limit < start)
      return op->emitError("stablehlo.slice: expected 0 <= start <= limit and "
                           "a stride of at least 1, found ")
             << start << ", " << limit << " and " << stride;
    int64_t extent = limit - start;
    sizes.push_back(extent / stride + (extent % stride != 0));
  }
  return define(op, {Slice{toVector(*starts), sizes, toVector(*strides)}});
}

LogicalResult Importer::importTranspose(Operation *op) {
  if (failed(expectAttributes(op, {"permutation"})))
    return failure();
  FailureOr<ArrayRef<int64_t>> permutation = integers(op, "permutation");
  if (failed(permutation))
    return failure();
  return define(op, {Transpose{toVector(*permutation)}});
}

LogicalResult Importer::importConcatenate(Operation *op) {
  if (failed(expectAttributes(op, {"dimension"})))
    return failure();
  auto axis = op->getAttrOfType<IntegerAttr>("dimension");
  if (!axis || !axis.getType().isSignlessInteger(64))
    return op->emitError("stablehlo.concatenate: dimension must be an i64");
  return define(op, {Concatenate{axis.getInt()}});
}

LogicalResult Importer::importCompare(Operation *op) {
  if (failed(expectAttributes(op, {"comparison_direction", "compare_type"})))
    return failure();
  std::string direction;
  llvm::raw_string_ostream(direction) << op->getAttr("comparison_direction");
  using K = ElementwiseKind;
  static const llvm::StringMap<K> kinds{
      {"EQ", K::Equal},     {"NE", K::NotEqual}, {"LT", K::Less},
      {"LE", K::LessEqual}, {"GT", K::Greater},  {"GE", K::GreaterEqual}};
  StringRef word = StringRef(direction).rtrim('>').rsplit(' ').second;
  auto kind = kinds.find(word);
  if (kind == kinds.end())
    return op->emitError("stablehlo.compare: unknown comparison_direction ")
           << direction;
  if (op->getNumOperands() != 2)
    return op->emitError("stablehlo.compare takes 2 operands");
  return define(op, {Elementwise{kind->second}});
}

LogicalResult Importer::importElementwise(Operation *op) {
  StringRef name = op->getName().getStringRef();
  std::optional<TensorType> result =
      ir::tensorTypeOf(op->getResult(0).getType());
  auto kind = elementwiseKinds().find(name);
  bool converts = name == "stablehlo.convert";
  bool reshapes = name == "stablehlo.reshape";
  bool isSquare = name == "chlo.square";
  if (!result ||
      (kind == elementwiseKinds().end() && !converts && !reshapes && !isSquare))
    return refuse(op, "");
  if (failed(expectAttributes(op, {})))
    return failure();
  size_t expected = kind == elementwiseKinds().end()
                        ? 1
                        : static_cast<size_t>(numOperands(kind->second));
  if (op->getNumOperands() != expected)
    return op->emitError(name) << " takes " << expected << " operands, found "
                               << op->getNumOperands();
  if (reshapes)
    return define(op, {Reshape{result->shape}});
  ValueId operand = operandsOf(op)[0];
  if (converts)
    return types[operand] == *result ? bind(op, operand)
                                     : define(op, {Convert{result->dtype}});
  if (!isSquare)
    return define(op, {Elementwise{kind->second}});
  FailureOr<ValueId> square =
      compute(op, {Elementwise{ElementwiseKind::Multiply}}, {operand, operand});
  return failed(square) ? failure() : bind(op, *square);
}

} // namespace graft::stablehlo

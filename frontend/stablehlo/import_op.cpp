// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/builder.h"
#include "frontend/stablehlo/importer.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/StringMap.h"

#include "ir/constant_bytes.h"
#include "ir/tensor_op_conversion.h"

namespace graft::stablehlo {

using namespace mlir;

namespace {

struct Elementwise {
  Kind kind;
  int numOperands;
  ElementwiseKind function = ElementwiseKind::Add; ///< of Kind::Function
};

const llvm::StringMap<Elementwise> &elementwiseOps() {
  using F = ElementwiseKind;
  static const auto *ops = new llvm::StringMap<Elementwise>{
      {"stablehlo.add", {Kind::Add, 2}},
      {"stablehlo.and", {Kind::And, 2}},
      {"stablehlo.bitcast_convert", {Kind::Bitcast, 1}},
      {"stablehlo.convert", {Kind::Convert, 1}},
      {"stablehlo.maximum", {Kind::Maximum, 2}},
      {"stablehlo.minimum", {Kind::Minimum, 2}},
      {"stablehlo.multiply", {Kind::Multiply, 2}},
      {"stablehlo.or", {Kind::Or, 2}},
      {"stablehlo.shift_left", {Kind::ShiftLeft, 2}},
      {"stablehlo.shift_right_logical", {Kind::ShiftRight, 2}},
      {"stablehlo.sqrt", {Kind::Sqrt, 1}},
      {"stablehlo.subtract", {Kind::Subtract, 2}},
      {"stablehlo.xor", {Kind::Xor, 2}},
      {"chlo.erf_inv", {Kind::ErfInv, 1}},
      {"chlo.next_after", {Kind::NextAfter, 2}},
      {"chlo.square", {Kind::Multiply, 1}},
      {"chlo.erf", {Kind::Function, 1, F::Erf}},
      {"stablehlo.abs", {Kind::Function, 1, F::Abs}},
      {"stablehlo.cosine", {Kind::Function, 1, F::Cos}},
      {"stablehlo.exponential", {Kind::Function, 1, F::Exp}},
      {"stablehlo.exponential_minus_one", {Kind::Function, 1, F::Expm1}},
      {"stablehlo.floor", {Kind::Function, 1, F::Floor}},
      {"stablehlo.log", {Kind::Function, 1, F::Log}},
      {"stablehlo.log_plus_one", {Kind::Function, 1, F::Log1p}},
      {"stablehlo.negate", {Kind::Function, 1, F::Negate}},
      {"stablehlo.not", {Kind::Function, 1, F::Not}},
      {"stablehlo.power", {Kind::Function, 2, F::Power}},
      {"stablehlo.rsqrt", {Kind::Function, 1, F::Rsqrt}},
      {"stablehlo.sine", {Kind::Function, 1, F::Sin}},
      {"stablehlo.tanh", {Kind::Function, 1, F::Tanh}}};
  return *ops;
}

} // namespace

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
  size_t width = (bitWidth(type->dtype) + 7) / 8;
  if (width > 8)
    return refuse(op, "elements of more than 64 bits");
  std::vector<uint64_t> elements(bytes->size() / width);
  for (size_t i = 0; i < bytes->size(); ++i)
    elements[i / width] |= static_cast<uint64_t>((*bytes)[i])
                           << (8 * (i % width));
  return bind(op, expressions.constant(*std::move(type), std::move(elements)));
}

LogicalResult Importer::importIota(Operation *op) {
  FailureOr<TensorType> type = resultType(op);
  if (failed(type) || failed(expectAttributes(op, {"iota_dimension"})))
    return failure();
  FailureOr<int64_t> dimension = integer(op, "iota_dimension");
  if (failed(dimension))
    return failure();
  if (*dimension < 0 || *dimension >= static_cast<int64_t>(type->shape.size()))
    return op->emitError("stablehlo.iota: the result has no dimension ")
           << *dimension;
  Builder builder(expressions, op);
  bool isOwn = type->dtype == DType::U32 || type->dtype == DType::U64 ||
               type->dtype == DType::I32;
  DType dtype = isOwn ? type->dtype : DType::I64;
  return bind(op,
              builder.convert(builder.counter(dtype, type->shape, *dimension),
                              type->dtype));
}

LogicalResult Importer::importBroadcast(Operation *op) {
  FailureOr<TensorType> result = resultType(op);
  if (failed(result) || failed(expectAttributes(op, {"broadcast_dimensions"})))
    return failure();
  FailureOr<ArrayRef<int64_t>> places = integers(op, "broadcast_dimensions");
  if (failed(places))
    return failure();
  if (op->getNumOperands() != 1)
    return op->emitError("stablehlo.broadcast_in_dim takes 1 operand");
  Expr from = operandsOf(op)[0];
  if (places->size() != from->type.shape.size())
    return op->emitError(
               "stablehlo.broadcast_in_dim: expected a place for each "
               "dimension of ")
           << toString(from->type);
  int64_t last = -1;
  for (auto [extent, place] : llvm::zip(from->type.shape, *places)) {
    if (place < 0 || place >= static_cast<int64_t>(result->shape.size()) ||
        (extent != 1 && extent != result->shape[place]))
      return op->emitError("stablehlo.broadcast_in_dim: ")
             << toString(from->type) << " does not fit " << toString(*result)
             << " at dimension " << place;
    if (place <= last)
      return refuse(op, "dimensions that do not ascend");
    last = place;
  }
  return bind(
      op, expressions.make(Kind::Broadcast, *result, {from}, places->vec()));
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
  return move(op, {Slice{starts->vec(), sizes, strides->vec()}});
}

LogicalResult Importer::importTranspose(Operation *op) {
  if (failed(expectAttributes(op, {"permutation"})))
    return failure();
  FailureOr<ArrayRef<int64_t>> permutation = integers(op, "permutation");
  if (failed(permutation))
    return failure();
  return move(op, {Transpose{permutation->vec()}});
}

LogicalResult Importer::importConcatenate(Operation *op) {
  if (failed(expectAttributes(op, {"dimension"})))
    return failure();
  FailureOr<int64_t> axis = integer(op, "dimension");
  if (failed(axis))
    return failure();
  return move(op, {Concatenate{*axis}});
}

LogicalResult Importer::importReshape(Operation *op) {
  FailureOr<TensorType> type = resultType(op);
  if (failed(type) || failed(expectAttributes(op, {})))
    return failure();
  return move(op, {Reshape{type->shape}});
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
  std::string order;
  llvm::raw_string_ostream(order) << op->getAttr("compare_type");
  if (StringRef(order).contains("TOTALORDER"))
    return refuse(op, "compare_type TOTALORDER");
  if (op->getNumOperands() != 2)
    return op->emitError("stablehlo.compare takes 2 operands");
  FailureOr<TensorType> type = resultType(op);
  Exprs operands = operandsOf(op);
  if (failed(type))
    return failure();
  if (operands[0]->type != operands[1]->type || type->dtype != DType::Bool ||
      type->shape != operands[0]->type.shape)
    return op->emitError("stablehlo.compare: expected operands of one type and "
                         "as many i1");
  return bind(op, expressions.make(Kind::Compare, *type, std::move(operands),
                                   {static_cast<int64_t>(kind->second)}));
}

LogicalResult Importer::importElementwise(Operation *op) {
  StringRef name = op->getName().getStringRef();
  auto known = elementwiseOps().find(name);
  if (known == elementwiseOps().end())
    return refuse(op, "");
  const Elementwise &how = known->second;
  FailureOr<TensorType> type = resultType(op);
  if (failed(type) || failed(expectAttributes(op, {})))
    return failure();
  Exprs operands = operandsOf(op);
  if (operands.size() != static_cast<size_t>(how.numOperands))
    return op->emitError(name) << " takes " << how.numOperands
                               << " operands, found " << operands.size();
  bool changes = how.kind == Kind::Convert || how.kind == Kind::Bitcast;
  for (size_t i = 0; i < operands.size(); ++i) {
    const TensorType &given = operands[i]->type;
    DType expected = changes ? given.dtype : type->dtype;
    if (given.shape != type->shape || given.dtype != expected)
      return op->emitError(name) << ": operand " << i << ": expected "
                                 << toString(expected, type->shape)
                                 << ", found " << toString(given);
  }
  if (how.kind == Kind::Bitcast &&
      bitWidth(type->dtype) != bitWidth(operands[0]->type.dtype))
    return refuse(op, "types of different widths");
  if (how.kind == Kind::Multiply && operands.size() == 1)
    operands.push_back(operands[0]);
  std::vector<int64_t> ints;
  if (how.kind == Kind::Function)
    ints.push_back(static_cast<int64_t>(how.function));
  return bind(op, expressions.make(how.kind, *type, std::move(operands),
                                   std::move(ints)));
}

} // namespace graft::stablehlo

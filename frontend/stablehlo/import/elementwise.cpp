// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "llvm/ADT/StringMap.h"

#include "frontend/stablehlo/import/attributes.h"
#include "frontend/stablehlo/import/op_importers.h"

namespace graft::stablehlo {

using namespace mlir;
using K = ElementwiseKind;

namespace {

LogicalResult importCompare(ImportContext &context, Operation *op) {
  if (failed(context.expectAttributes(
          op, {"comparison_direction", "compare_type"})))
    return failure();
  std::string direction;
  llvm::raw_string_ostream(direction) << op->getAttr("comparison_direction");
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
    return context.refuse(op, "compare_type TOTALORDER");
  if (op->getNumOperands() != 2)
    return op->emitError("stablehlo.compare takes 2 operands");
  FailureOr<TensorType> type = resultType(op);
  Exprs operands = context.operandsOf(op);
  if (failed(type))
    return failure();
  if (operands[0]->type != operands[1]->type || type->dtype != DType::Bool ||
      type->shape != operands[0]->type.shape)
    return op->emitError("stablehlo.compare: expected operands of one type and "
                         "as many i1");
  return context.bind(
      op, context.expressions.make(Kind::Compare, *type, std::move(operands),
                                   {static_cast<int64_t>(kind->second)}));
}

/// What an op does with one element of each operand.
struct ElementwiseForm {
  Kind kind;
  int numOperands;
  K function = K::Add; ///< of Kind::Function
};

LogicalResult importElementwise(ImportContext &context, Operation *op,
                                const ElementwiseForm &how) {
  StringRef name = op->getName().getStringRef();
  FailureOr<TensorType> type = resultType(op);
  if (failed(type) || failed(context.expectAttributes(op, {})))
    return failure();
  Exprs operands = context.operandsOf(op);
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
    return context.refuse(op, "types of different widths");
  if (how.kind == Kind::Multiply && operands.size() == 1)
    operands.push_back(operands[0]);
  std::vector<int64_t> ints;
  if (how.kind == Kind::Function)
    ints.push_back(static_cast<int64_t>(how.function));
  return context.bind(op, context.expressions.make(how.kind, *type,
                                                   std::move(operands),
                                                   std::move(ints)));
}

template <Kind kind, int numOperands>
LogicalResult elementwise(ImportContext &context, Operation *op) {
  return importElementwise(context, op, {kind, numOperands});
}

template <K kind, int numOperands>
LogicalResult function(ImportContext &context, Operation *op) {
  return importElementwise(context, op, {Kind::Function, numOperands, kind});
}

} // namespace

const OpImporters elementwiseImporters = {
    {"chlo.erf", function<K::Erf, 1>},
    {"chlo.erfc", function<K::Erfc, 1>},
    {"chlo.erf_inv", elementwise<Kind::ErfInv, 1>},
    {"chlo.next_after", elementwise<Kind::NextAfter, 2>},
    {"chlo.square", elementwise<Kind::Multiply, 1>},
    {"stablehlo.abs", function<K::Abs, 1>},
    {"stablehlo.add", elementwise<Kind::Add, 2>},
    {"stablehlo.and", elementwise<Kind::And, 2>},
    {"stablehlo.atan2", function<K::Atan2, 2>},
    {"stablehlo.bitcast_convert", elementwise<Kind::Bitcast, 1>},
    {"stablehlo.cbrt", function<K::Cbrt, 1>},
    {"stablehlo.compare", importCompare},
    {"stablehlo.convert", elementwise<Kind::Convert, 1>},
    {"stablehlo.cosine", function<K::Cos, 1>},
    {"stablehlo.exponential", function<K::Exp, 1>},
    {"stablehlo.exponential_minus_one", function<K::Expm1, 1>},
    {"stablehlo.floor", function<K::Floor, 1>},
    {"stablehlo.log", function<K::Log, 1>},
    {"stablehlo.log_plus_one", function<K::Log1p, 1>},
    {"stablehlo.maximum", elementwise<Kind::Maximum, 2>},
    {"stablehlo.minimum", elementwise<Kind::Minimum, 2>},
    {"stablehlo.multiply", elementwise<Kind::Multiply, 2>},
    {"stablehlo.negate", function<K::Negate, 1>},
    {"stablehlo.not", function<K::Not, 1>},
    {"stablehlo.or", elementwise<Kind::Or, 2>},
    {"stablehlo.power", function<K::Power, 2>},
    {"stablehlo.round_nearest_afz", function<K::Round, 1>},
    {"stablehlo.round_nearest_even", function<K::RoundEven, 1>},
    {"stablehlo.rsqrt", function<K::Rsqrt, 1>},
    {"stablehlo.shift_left", elementwise<Kind::ShiftLeft, 2>},
    {"stablehlo.shift_right_logical", elementwise<Kind::ShiftRight, 2>},
    {"stablehlo.sine", function<K::Sin, 1>},
    {"stablehlo.sqrt", elementwise<Kind::Sqrt, 1>},
    {"stablehlo.subtract", elementwise<Kind::Subtract, 2>},
    {"stablehlo.tan", function<K::Tan, 1>},
    {"stablehlo.tanh", function<K::Tanh, 1>},
    {"stablehlo.xor", elementwise<Kind::Xor, 2>}};

} // namespace graft::stablehlo

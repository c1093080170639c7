// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A reduction of values and their indices at once, which is argmax or argmin if
// its body picks the greater value, the first one or a NaN. The body is
// followed with arguments of its own and compared with what such a body gives.

#include <limits>

#include "frontend/stablehlo/importer.h"

namespace graft::stablehlo {

using namespace mlir;

namespace {

using K = ElementwiseKind;

/// What the body of argmax, or argmin, gives of a value and an index and of
/// another two.
std::vector<Expr> picked(Builder &builder, K better,
                         const std::vector<Expr> &of) {
  Expr wins =
      builder.function(K::Or, {builder.function(better, {of[0], of[2]}),
                               builder.function(K::NotEqual, {of[0], of[0]})});
  Expr isEarlier =
      builder.function(K::And, {builder.function(K::Equal, {of[0], of[2]}),
                                builder.function(K::Less, {of[1], of[3]})});
  return {
      builder.function(K::Select, {wins, of[0], of[2]}),
      builder.function(K::Select, {builder.function(K::Or, {wins, isEarlier}),
                                   of[1], of[3]})};
}

/// The first index along `axis` whose value is the one chosen, or NaN.
Expr firstIndex(Builder &builder, Expr from, Expr indices, Expr chosen,
                int64_t axis) {
  const Shape &shape = from->type.shape;
  std::vector<int64_t> others;
  for (int64_t d = 0; d < static_cast<int64_t>(shape.size()); ++d)
    if (d != axis)
      others.push_back(d);
  Expr hit = builder.function(
      K::Or, {builder.function(
                  K::Equal, {from, builder.broadcast(chosen, shape, others)}),
              builder.function(K::NotEqual, {from, from})});
  Expr none =
      builder.filled(DType::I32, shape, std::numeric_limits<int32_t>::max());
  return builder.reduce(ReduceKind::Minimum,
                        builder.function(K::Select, {hit, indices, none}),
                        {axis});
}

} // namespace

// The body's results of scalars that nothing else is.
FailureOr<Importer::Exprs> Importer::bodyOf(Operation *op,
                                            const Exprs &operands) {
  if (!llvm::hasSingleElement(op->getRegion(0)))
    return op->emitError(op->getName().getStringRef())
           << ": expected a body of one block";
  return importBlock(op->getRegion(0).front(), operands);
}

LogicalResult Importer::importArgReduce(Operation *op, int64_t axis) {
  Exprs operands = operandsOf(op), scalars;
  const TensorType values = operands[0]->type, indices = operands[1]->type;
  if (failed(checkDimensions(op, {axis}, values)))
    return failure();
  Builder builder(expressions, op);
  if (op->getNumResults() != 2 || !isComputable(values.dtype) ||
      values.dtype == DType::Bool ||
      operands[1] != builder.counter(DType::I32, values.shape, axis) ||
      values.shape[axis] == 0 || !operands[3]->isSplat(0) ||
      operands[3]->type != TensorType{DType::I32, {}})
    return refuse(op, "several operands at once that are no argmax");
  for (size_t i = 0; i < 4; ++i)
    scalars.push_back(
        expressions.parameter({i % 2 == 0 ? values.dtype : indices.dtype, {}},
                              -1 - static_cast<int64_t>(i)));
  FailureOr<Exprs> body = bodyOf(op, scalars);
  if (failed(body))
    return failure();
  expressions.source = op;
  for (auto [better, kind] : {std::pair(K::Greater, ReduceKind::Maximum),
                              std::pair(K::Less, ReduceKind::Minimum)}) {
    if (*body != picked(builder, better, scalars) ||
        !operands[2]->isSplat(identityOf(kind, values.dtype)) ||
        operands[2]->type != TensorType{values.dtype, {}})
      continue;
    Expr chosen = builder.reduce(kind, operands[0], {axis});
    return bindAll(op, {chosen, firstIndex(builder, operands[0], operands[1],
                                           chosen, axis)});
  }
  return refuse(op, "several operands at once that are no argmax");
}

} // namespace graft::stablehlo

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/recognise/argmax.h"

#include <limits>

namespace graft::stablehlo {

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

bool mayBeArgmax(Builder &builder, const std::vector<Expr> &operands,
                 int64_t axis) {
  const TensorType &values = operands[0]->type;
  return isComputable(values.dtype) && values.dtype != DType::Bool &&
         operands[1] == builder.counter(DType::I32, values.shape, axis) &&
         values.shape[axis] != 0 && operands[3]->isSplat(0) &&
         operands[3]->type == TensorType{DType::I32, {}};
}

std::vector<Expr> argmaxScalars(Expressions &expressions,
                                const std::vector<Expr> &operands) {
  std::vector<Expr> scalars;
  scalars.reserve(4);
  for (int64_t i = 0; i < 4; ++i)
    scalars.push_back(
        expressions.parameter({operands[i % 2]->type.dtype, {}}, -1 - i));
  return scalars;
}

std::optional<ReduceKind> recogniseArgmax(Builder &builder,
                                          const std::vector<Expr> &operands,
                                          const std::vector<Expr> &scalars,
                                          const std::vector<Expr> &body) {
  DType dtype = operands[0]->type.dtype;
  for (auto [better, kind] : {std::pair(K::Greater, ReduceKind::Maximum),
                              std::pair(K::Less, ReduceKind::Minimum)})
    if (body == picked(builder, better, scalars) &&
        operands[2]->isSplat(identityOf(kind, dtype)) &&
        operands[2]->type == TensorType{dtype, {}})
      return kind;
  return std::nullopt;
}

std::vector<Expr> argmax(Builder &builder, ReduceKind kind,
                         const std::vector<Expr> &operands, int64_t axis) {
  Expr chosen = builder.reduce(kind, operands[0], {axis});
  return {chosen, firstIndex(builder, operands[0], operands[1], chosen, axis)};
}

} // namespace graft::stablehlo

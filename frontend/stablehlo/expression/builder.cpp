// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/expression/builder.h"

#include <limits>

#include "llvm/ADT/STLExtras.h"

#include "frontend/stablehlo/expression/tensor_op_kinds.h"
#include "ir/core/scalar.h"

namespace graft::stablehlo {

Expr Builder::fail(const std::string &why) {
  op->emitError(op->getName().getStringRef()) << ": " << why;
  return nullptr;
}

Expr Builder::apply(const TensorOp &tensorOp, std::vector<Expr> operands) {
  std::vector<TensorType> types;
  for (Expr operand : operands) {
    if (!operand)
      return nullptr;
    types.push_back(operand->type);
  }
  absl::StatusOr<TensorType> type = inferType(tensorOp, types);
  if (!type.ok())
    return fail(std::string(type.status().message()));
  auto [kind, ints] = encode(tensorOp);
  return expressions.make(kind, *std::move(type), std::move(operands),
                          std::move(ints));
}

Expr Builder::function(ElementwiseKind kind, std::vector<Expr> operands) {
  if (llvm::is_contained(operands, nullptr))
    return nullptr;
  bool compares =
      kind >= ElementwiseKind::Equal && kind <= ElementwiseKind::GreaterEqual;
  TensorType type = operands.back()->type;
  if (compares)
    type.dtype = DType::Bool;
  auto [made, ints] = encode({Elementwise{kind}});
  return expressions.make(made, std::move(type), std::move(operands),
                          std::move(ints));
}

Expr Builder::convert(Expr from, DType dtype) {
  if (!from)
    return nullptr;
  return expressions.make(Kind::Convert, {dtype, from->type.shape}, {from});
}

Expr Builder::sign(Expr from) {
  using K = ElementwiseKind;
  if (!from)
    return nullptr;
  auto [dtype, shape] = from->type;
  Expr zero = filled(dtype, shape, 0);
  Expr negative = function(K::Select, {function(K::Less, {from, zero}),
                                       filled(dtype, shape, -1), from});
  return function(K::Select, {function(K::Greater, {from, zero}),
                              filled(dtype, shape, 1), negative});
}

Expr Builder::reshape(Expr from, Shape shape) {
  return apply({Reshape{std::move(shape)}}, {from});
}

Expr Builder::transpose(Expr from, Ints permutation) {
  return apply({Transpose{std::move(permutation)}}, {from});
}

Expr Builder::broadcast(Expr from, Shape shape, const Ints &places) {
  Ints added;
  for (size_t d = 0; d < shape.size(); ++d)
    if (!llvm::is_contained(places, static_cast<int64_t>(d)))
      added.push_back(static_cast<int64_t>(d));
  return apply({Broadcast{std::move(shape), std::move(added)}}, {from});
}

Expr Builder::slice(Expr from, Ints starts, Shape sizes) {
  Ints strides(starts.size(), 1);
  return slice(from, std::move(starts), std::move(sizes), std::move(strides));
}

Expr Builder::slice(Expr from, Ints starts, Shape sizes, Ints strides) {
  return apply({Slice{std::move(starts), std::move(sizes), std::move(strides)}},
               {from});
}

Expr Builder::gather(Expr from, Expr indices, int64_t axis) {
  if (!from || !indices)
    return nullptr;
  Shape shape(indices->type.shape.begin(), indices->type.shape.end() - 1);
  for (int64_t d = 0; d < static_cast<int64_t>(from->type.shape.size()); ++d)
    if (d != axis)
      shape.push_back(from->type.shape[d]);
  return expressions.make(Kind::Gather, {from->type.dtype, std::move(shape)},
                          {from, indices}, {axis});
}

Expr Builder::reduce(ReduceKind kind, Expr from, Ints axes) {
  if (!from)
    return nullptr;
  if (from->type.dtype == DType::Bool) {
    // Of nothing "or" is false and "and" true, as the least and the greatest
    // integer are positive.
    Expr reduced = reduce(kind, convert(from, DType::I32), std::move(axes));
    return function(ElementwiseKind::Greater,
                    {reduced, filled(DType::I32, reduced->type.shape, 0)});
  }
  TensorType type{from->type.dtype, {}};
  for (size_t d = 0; d < from->type.shape.size(); ++d)
    if (!llvm::is_contained(axes, static_cast<int64_t>(d)))
      type.shape.push_back(from->type.shape[d]);
  auto [made, ints] = encode({Reduce{kind, std::move(axes)}});
  return expressions.make(made, std::move(type), {from}, std::move(ints));
}

Expr Builder::filled(DType dtype, Shape shape, double value) {
  return expressions.splat({dtype, std::move(shape)}, toBits(dtype, value));
}

Expr Builder::counter(DType dtype, const Shape &shape, int64_t axis) {
  std::vector<int64_t> ints(shape.size() + 1, 0);
  ints[axis + 1] = 1;
  return expressions.affine({dtype, shape}, std::move(ints));
}

Builder::Ints inversePermutation(const Builder::Ints &permutation) {
  Builder::Ints inverse(permutation.size());
  for (size_t i = 0; i < permutation.size(); ++i)
    inverse[permutation[i]] = static_cast<int64_t>(i);
  return inverse;
}

uint64_t identityOf(ReduceKind kind, DType dtype) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  if (kind == ReduceKind::Add)
    return 0;
  bool isMaximum = kind == ReduceKind::Maximum;
  if (isComputableFloat(dtype))
    return toBits(dtype, isMaximum ? -infinity : infinity);
  if (dtype == DType::Bool)
    return isMaximum ? 0 : 1;
  uint64_t sign = uint64_t{1} << (bitWidth(dtype) - 1);
  if (isUnsigned(dtype))
    return isMaximum ? 0 : sign | (sign - 1);
  return isMaximum ? sign : sign - 1;
}

} // namespace graft::stablehlo

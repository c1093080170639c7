// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/expression/tensor_op_kinds.h"

#include "llvm/ADT/STLExtras.h"

namespace graft::stablehlo {

namespace {

using K = ElementwiseKind;

// Those that patterns look for; the others are a Function or a Compare.
constexpr std::pair<Kind, K> ownKinds[] = {
    {Kind::Add, K::Add},           {Kind::Subtract, K::Subtract},
    {Kind::Multiply, K::Multiply}, {Kind::Divide, K::Divide},
    {Kind::Maximum, K::Maximum},   {Kind::Minimum, K::Minimum},
    {Kind::And, K::And},           {Kind::Or, K::Or},
    {Kind::Sqrt, K::Sqrt},         {Kind::Select, K::Select}};

void append(std::vector<int64_t> &to, const std::vector<int64_t> &from) {
  to.insert(to.end(), from.begin(), from.end());
}

std::vector<int64_t> joined(std::vector<int64_t> first,
                            const std::vector<int64_t> &second) {
  append(first, second);
  return first;
}

std::vector<int64_t> complement(const std::vector<int64_t> &some, size_t rank) {
  std::vector<int64_t> rest;
  for (int64_t d = 0; d < static_cast<int64_t>(rank); ++d)
    if (!llvm::is_contained(some, d))
      rest.push_back(d);
  return rest;
}

struct Encoder {
  KindAndInts operator()(const Elementwise &op) const {
    for (auto [kind, function] : ownKinds)
      if (function == op.kind)
        return {kind, {}};
    bool compares = op.kind >= K::Equal && op.kind <= K::GreaterEqual;
    return {compares ? Kind::Compare : Kind::Function,
            {static_cast<int64_t>(op.kind)}};
  }
  KindAndInts operator()(const Convert &) const { return {Kind::Convert, {}}; }
  KindAndInts operator()(const Reshape &) const { return {Kind::Reshape, {}}; }
  KindAndInts operator()(const Transpose &op) const {
    return {Kind::Transpose, op.permutation};
  }
  KindAndInts operator()(const Broadcast &op) const {
    return {Kind::Broadcast, complement(op.dimensions, op.shape.size())};
  }
  KindAndInts operator()(const Slice &op) const {
    return {Kind::Slice, joined(op.starts, op.strides)};
  }
  KindAndInts operator()(const InsertSlice &op) const {
    return {Kind::InsertSlice, joined(op.starts, op.strides)};
  }
  KindAndInts operator()(const Concatenate &op) const {
    return {Kind::Concatenate, {op.axis}};
  }
  KindAndInts operator()(const Reduce &op) const {
    return {Kind::Reduce, joined({static_cast<int64_t>(op.kind)}, op.axes)};
  }
  KindAndInts operator()(const DotGeneral &op) const {
    std::vector<int64_t> ints{static_cast<int64_t>(op.lhsBatch.size()),
                              static_cast<int64_t>(op.lhsContracting.size())};
    for (const auto *list :
         {&op.lhsBatch, &op.rhsBatch, &op.lhsContracting, &op.rhsContracting})
      append(ints, *list);
    return {Kind::DotGeneral, std::move(ints)};
  }
  KindAndInts operator()(const Convolution &op) const {
    return {Kind::Convolution, joined(op.strides, op.dilations)};
  }
  KindAndInts operator()(const Gather &op) const {
    return {Kind::Gather, {op.axis}};
  }
};

TensorOp decodeDotGeneral(const std::vector<int64_t> &ints) {
  auto place = ints.begin() + 2;
  auto take = [&](int64_t count) {
    std::vector<int64_t> list(place, place + count);
    place += count;
    return list;
  };
  DotGeneral op;
  op.lhsBatch = take(ints[0]);
  op.rhsBatch = take(ints[0]);
  op.lhsContracting = take(ints[1]);
  op.rhsContracting = take(ints[1]);
  return {std::move(op)};
}

std::optional<TensorOp> decodeElementwise(Expr e) {
  for (auto [kind, function] : ownKinds)
    if (kind == e->kind)
      return TensorOp{Elementwise{function}};
  switch (e->kind) {
  case Kind::Compare:
  case Kind::Function:
    return TensorOp{Elementwise{static_cast<K>(e->ints[0])}};
  case Kind::Convert:
    return TensorOp{Convert{e->type.dtype}};
  case Kind::Xor:
    if (e->type.dtype == DType::Bool)
      return TensorOp{Elementwise{K::NotEqual}};
    return std::nullopt;
  default:
    return std::nullopt;
  }
}

} // namespace

KindAndInts encode(const TensorOp &op) { return std::visit(Encoder(), op.op); }

std::optional<TensorOp> decode(Expr e) {
  auto halves = [&] {
    auto middle = e->ints.begin() + e->ints.size() / 2;
    return std::pair(std::vector<int64_t>(e->ints.begin(), middle),
                     std::vector<int64_t>(middle, e->ints.end()));
  };
  switch (e->kind) {
  case Kind::Reshape:
    return TensorOp{Reshape{e->type.shape}};
  case Kind::Transpose:
    return TensorOp{Transpose{e->ints}};
  case Kind::Broadcast:
    return TensorOp{
        Broadcast{e->type.shape, complement(e->ints, e->type.shape.size())}};
  case Kind::Slice: {
    auto [starts, strides] = halves();
    return TensorOp{Slice{starts, e->type.shape, strides}};
  }
  case Kind::InsertSlice: {
    auto [starts, strides] = halves();
    return TensorOp{InsertSlice{starts, strides}};
  }
  case Kind::Concatenate:
    return TensorOp{Concatenate{e->ints[0]}};
  case Kind::Gather:
    return TensorOp{Gather{e->ints[0]}};
  case Kind::Reduce:
    return TensorOp{Reduce{static_cast<ReduceKind>(e->ints[0]),
                           {e->ints.begin() + 1, e->ints.end()}}};
  case Kind::DotGeneral:
    return decodeDotGeneral(e->ints);
  case Kind::Convolution: {
    auto [strides, dilations] = halves();
    return TensorOp{Convolution{strides, dilations}};
  }
  default:
    return decodeElementwise(e);
  }
}

} // namespace graft::stablehlo

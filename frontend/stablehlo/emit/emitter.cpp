// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/emit/emitter.h"

#include "llvm/ADT/SmallPtrSet.h"

#include "frontend/stablehlo/emit/constants.h"
#include "frontend/stablehlo/expression/element.h"
#include "frontend/stablehlo/expression/row_major.h"
#include "frontend/stablehlo/expression/tensor_op_kinds.h"

namespace graft::stablehlo {

using llvm::failed;
using llvm::failure;
using llvm::FailureOr;

namespace {

// Whether `e` is arguments and constants that are moved, not computed with.
bool isMoved(Expr e) {
  llvm::SmallPtrSet<Expr, 16> seen;
  llvm::SmallVector<Expr> open{e};
  while (!open.empty()) {
    Expr next = open.pop_back_val();
    if (!seen.insert(next).second)
      continue;
    if (isMovement(next->kind) && next->kind != Kind::Gather)
      open.append(next->operands.begin(), next->operands.end());
    else if (next->kind != Kind::Parameter && next->kind != Kind::Affine &&
             !next->isConstant())
      return false;
  }
  return true;
}

// Tensors of shape `single`, one for each index of `batch`, as one.
FailureOr<ValueId> emitStack(
    Recorder &recorder, Expr e, const Shape &batch, Shape single,
    llvm::function_ref<FailureOr<ValueId>(const std::vector<int64_t> &)> emit) {
  single.insert(single.begin(), 1);
  ComputeOp stack{{Concatenate{0}}, {}};
  int64_t count = numElements(batch).value_or(0);
  if (count == 0)
    return refuse(e, "random numbers of no key");
  if (count > largestTable)
    return refuse(e, "more than 65536 keys at once");
  for (int64_t i = 0; i < count; ++i) {
    FailureOr<ValueId> one = emit(unflatten(i, batch));
    if (failed(one))
      return failure();
    stack.operands.push_back(
        recorder.add(e, ComputeOp{{Reshape{single}}, {*one}}));
  }
  ValueId stacked = recorder.add(e, std::move(stack));
  if (batch.size() == 1)
    return stacked;
  return recorder.add(e, ComputeOp{{Reshape{e->type.shape}}, {stacked}});
}

} // namespace

FailureOr<ValueId> Emitter::emit(Expr e) {
  if (auto place = known.find(e); place != known.end())
    return place->second;
  FailureOr<ValueId> value = emitNew(e);
  if (!failed(value))
    known[e] = *value;
  return value;
}

FailureOr<ValueId> Emitter::emitNew(Expr e) {
  if (e->kind == Kind::Parameter)
    return static_cast<ValueId>(e->ints[0]);
  if (e->kind == Kind::Affine)
    if (Expr sum = sumOfCounters(expressions, e))
      return emit(sum);
  if (e->isConstant() || e->kind == Kind::Affine)
    return emitConstant(e);
  if (auto draw = recogniseDraw(expressions, e))
    return emitDraw(e, *draw);
  if (e->type.dtype == DType::U32)
    return emitWords(e);
  return emitTensorOp(e);
}

FailureOr<ValueId> Emitter::emitConstant(Expr e) {
  FailureOr<ConstantOp> constant = constantOf(expressions, e);
  if (failed(constant))
    return failure();
  return recorder.add(e, *std::move(constant));
}

FailureOr<ValueId> Emitter::emitDraw(Expr e, const RecognisedDraw &draw) {
  if (draw.k0->type.shape.empty()) {
    FailureOr<ValueId> drawKey = key(draw.k0, draw.k1, e);
    if (failed(drawKey))
      return failure();
    return recorder.add(e, DrawOp{*drawKey, draw.sampler});
  }
  // One draw a key.
  return emitStack(
      recorder, e, draw.k0->type.shape, draw.sampler.shape,
      [&](const std::vector<int64_t> &index) -> FailureOr<ValueId> {
        FailureOr<ValueId> drawKey =
            key(element(expressions, draw.k0, index),
                element(expressions, draw.k1, index), e);
        if (failed(drawKey))
          return failure();
        return recorder.add(e, DrawOp{*drawKey, draw.sampler});
      });
}

// The data of several keys.
FailureOr<ValueId> Emitter::emitKeys(Expr e) {
  Shape batch(e->type.shape.begin(), e->type.shape.end() - 1);
  return emitStack(recorder, e, batch, {2},
                   [&](std::vector<int64_t> index) -> FailureOr<ValueId> {
                     index.push_back(0);
                     Expr first = element(expressions, e, index);
                     index.back() = 1;
                     FailureOr<ValueId> from =
                         key(first, element(expressions, e, index), e);
                     if (failed(from))
                       return failure();
                     return recorder.add(e, KeyDataOp{*from});
                   });
}

FailureOr<ValueId> Emitter::key(Expr k0, Expr k1, Expr user) {
  return keys.key(k0, k1, user, [&](Expr count) { return emit(count); });
}

// Keys and counters are the only words that a program computes.
FailureOr<ValueId> Emitter::emitWords(Expr e) {
  if (isMoved(e))
    return emitTensorOp(e);
  if (e->type.shape == Shape{2} && !isElementwise(e->kind)) {
    FailureOr<ValueId> from =
        key(element(expressions, e, {0}), element(expressions, e, {1}), e);
    if (failed(from))
      return failure();
    return recorder.add(e, KeyDataOp{*from});
  }
  if (!isElementwise(e->kind) && e->type.shape.size() > 1 &&
      e->type.shape.back() == 2)
    return emitKeys(e);
  if (e->type.shape.empty() && e->kind == Kind::Add &&
      e->operands[1]->isSplat()) {
    FailureOr<ValueId> count = emit(e->operands[0]);
    if (failed(count))
      return failure();
    return recorder.add(e, AdvanceOp{*count, static_cast<uint32_t>(
                                                 e->operands[1]->elements[0])});
  }
  return refuse(e, "arithmetic on unsigned integers that is no random number "
                   "known here");
}

FailureOr<ValueId> Emitter::emitTensorOp(Expr e) {
  std::optional<TensorOp> op = decode(e);
  if (!op)
    return refuse(e, e->kind >= Kind::QrFactor
                         ? "a QR decomposition that is no orthogonal draw"
                         : "it is no random number known here");
  ComputeOp compute{*std::move(op), {}};
  std::vector<TensorType> types;
  types.reserve(e->operands.size());
  for (Expr operand : e->operands)
    types.push_back(operand->type);
  absl::StatusOr<TensorType> type = inferType(compute.op, types);
  if (!type.ok())
    return refuse(e, std::string(type.status().message()));
  for (Expr operand : e->operands) {
    FailureOr<ValueId> value = emit(operand);
    if (failed(value))
      return failure();
    compute.operands.push_back(*value);
  }
  return recorder.add(e, std::move(compute));
}

} // namespace graft::stablehlo

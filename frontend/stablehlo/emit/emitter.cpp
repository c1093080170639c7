// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/emit/emitter.h"

#include "frontend/stablehlo/emit/constants.h"
#include "frontend/stablehlo/expression/element.h"
#include "frontend/stablehlo/expression/row_major.h"
#include "frontend/stablehlo/expression/tensor_op_kinds.h"
#include "ir/core/cancellation.h"

namespace graft::stablehlo {

using llvm::failed;
using llvm::failure;
using llvm::FailureOr;
using llvm::LogicalResult;
using llvm::success;

namespace {

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
  std::vector<Frame> stack;
  if (!known.contains(e) && failed(open(e, stack)))
    return failure();
  while (!stack.empty()) {
    if (isCancelled())
      return failure();
    Frame &frame = stack.back();
    std::vector<ValueId> &operands = frame.compute.operands;
    if (operands.size() == frame.e->operands.size()) {
      known[frame.e] = recorder.add(frame.e, std::move(frame.compute));
      stack.pop_back();
      continue;
    }
    Expr operand = frame.e->operands[operands.size()];
    if (auto place = known.find(operand); place != known.end())
      operands.push_back(place->second);
    else if (failed(open(operand, stack)))
      return failure();
  }
  return known[e];
}

void Emitter::emitIsland(IslandOp island, mlir::Operation *source) {
  firstOfIslands.push_back(recorder.record(std::move(island), source).result);
}

LogicalResult Emitter::open(Expr e, std::vector<Frame> &stack) {
  std::optional<RecognisedDraw> draw;
  bool isLeaf = e->kind == Kind::Parameter || e->kind == Kind::Island ||
                e->isConstant() || e->kind == Kind::Affine;
  if (!isLeaf)
    draw = recogniseDraw(expressions, e);
  if (!isLeaf && !draw && isTensorOp(e)) {
    FailureOr<ComputeOp> compute = tensorOp(e);
    if (failed(compute))
      return failure();
    stack.push_back({e, *std::move(compute)});
    return success();
  }
  FailureOr<ValueId> value = draw ? emitDraw(e, *draw) : emitWhole(e);
  if (failed(value))
    return failure();
  known[e] = *value;
  return success();
}

// What is no draw and no tensor op.
FailureOr<ValueId> Emitter::emitWhole(Expr e) {
  if (e->kind == Kind::Parameter)
    return static_cast<ValueId>(e->ints[0]);
  if (e->kind == Kind::Island)
    return firstOfIslands[e->ints[0]] + static_cast<ValueId>(e->ints[1]);
  if (e->kind == Kind::Affine)
    if (Expr sum = sumOfCounters(expressions, e))
      return emit(sum);
  if (e->isConstant() || e->kind == Kind::Affine)
    return emitConstant(e);
  return emitWords(e);
}

// Keys and counters are the only words that a program computes.
bool Emitter::isTensorOp(Expr e) {
  return e->type.dtype != DType::U32 || isMoved(e);
}

// Whether `e` is arguments, what islands give and constants that are moved, not
// computed with.
bool Emitter::isMoved(Expr e) {
  llvm::SmallVector<Expr> open{e};
  while (!open.empty()) {
    Expr next = open.back();
    size_t numOpen = open.size();
    bool moves = isMovement(next->kind) && next->kind != Kind::Gather;
    if (moves && !moved.contains(next))
      llvm::copy_if(next->operands, std::back_inserter(open),
                    [&](Expr operand) { return !moved.contains(operand); });
    if (open.size() > numOpen)
      continue;
    open.pop_back();
    bool isWhatMoves = next->kind == Kind::Parameter ||
                       next->kind == Kind::Island ||
                       next->kind == Kind::Affine || next->isConstant();
    moved[next] =
        moves
            ? llvm::all_of(next->operands,
                           [&](Expr operand) { return moved.lookup(operand); })
            : isWhatMoves;
  }
  return moved.lookup(e);
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

FailureOr<ValueId> Emitter::emitWords(Expr e) {
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

// Without its operands.
FailureOr<ComputeOp> Emitter::tensorOp(Expr e) {
  std::optional<TensorOp> op = decode(e);
  if (!op)
    return refuse(e, e->kind >= Kind::QrFactor
                         ? "a QR decomposition that is no orthogonal draw"
                         : "it is no random number known here");
  std::vector<TensorType> types;
  types.reserve(e->operands.size());
  for (Expr operand : e->operands)
    types.push_back(operand->type);
  absl::StatusOr<TensorType> type = inferType(*op, types);
  if (!type.ok())
    return refuse(e, std::string(type.status().message()));
  return ComputeOp{*std::move(op), {}};
}

} // namespace graft::stablehlo

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/emitter.h"

#include "mlir/IR/Diagnostics.h"
#include "llvm/ADT/SmallPtrSet.h"

#include "frontend/stablehlo/tensor_op_kinds.h"
#include "ir/locations.h"

namespace graft::stablehlo {

using llvm::failed;
using llvm::failure;
using llvm::FailureOr;

namespace {

constexpr int64_t largestTable = 65536;

} // namespace

SourceLine sourceLineOf(mlir::Location location) {
  auto line = llvm::dyn_cast<mlir::FileLineColLoc>(ir::sourceLine(location));
  if (!line)
    return {};
  return {line.getFilename().str(), static_cast<int>(line.getLine()),
          static_cast<int>(line.getColumn())};
}

TracedOp &Emitter::record(decltype(TracedOp::op) recorded,
                          mlir::Operation *source) {
  TracedOp op;
  if (!std::holds_alternative<UpdateOp>(recorded))
    op.result = numValues++;
  op.op = std::move(recorded);
  if (source)
    op.where = sourceLineOf(source->getLoc());
  program.ops.push_back(std::move(op));
  return program.ops.back();
}

ValueId Emitter::add(Expr e, decltype(TracedOp::op) recorded) {
  TracedOp &op = record(std::move(recorded), e->place ? e->place : e->source);
  op.section = expressions.sectionOf(e);
  return op.result;
}

llvm::LogicalResult Emitter::refuse(Expr e, const std::string &why) {
  mlir::Operation *place = e->place ? e->place : e->source;
  return place->emitError(e->source->getName().getStringRef())
         << " is not supported" << (why.empty() ? "" : ": " + why)
         << "; docs/stablehlo.md lists what is";
}

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
    if (Expr sum = sumOfCounters(e))
      return emit(sum);
  if (e->isConstant() || e->kind == Kind::Affine)
    return emitConstant(e);
  if (auto draw = recogniseDraw(expressions, e))
    return emitDraw(e, *draw);
  if (e->type.dtype == DType::U32)
    return emitWords(e);
  return emitTensorOp(e);
}

// A large table of counters is the sum of a small one for each dimension.
Expr Emitter::sumOfCounters(Expr e) {
  if (e->size() <= largestTable || !isComputable(e->type.dtype))
    return nullptr;
  expressions.source = e->source;
  expressions.place = e->place;
  DType dtype = e->type.dtype;
  Expr sum = expressions.splat(e->type, e->ints[0]);
  for (size_t d = 0; d < e->type.shape.size(); ++d) {
    if (e->ints[d + 1] == 0)
      continue;
    Expr counters = expressions.evaluate(
        expressions.affine({dtype, {e->type.shape[d]}}, {0, e->ints[d + 1]}));
    if (!counters->isConstant())
      return nullptr;
    Expr all = expressions.make(Kind::Broadcast, e->type, {counters},
                                {static_cast<int64_t>(d)});
    sum = expressions.make(Kind::Add, e->type, {all, sum});
  }
  // What has one dimension to count along would be itself again.
  return sum->kind == Kind::Affine ? nullptr : sum;
}

FailureOr<ValueId> Emitter::emitConstant(Expr e) {
  FailureOr<ConstantOp> constant = constantOf(e);
  if (failed(constant))
    return failure();
  return add(e, *std::move(constant));
}

FailureOr<ValueId> Emitter::emitOwnConstant(Expr e, mlir::Operation *source) {
  FailureOr<ConstantOp> constant =
      constantOf(e->isConstant() ? e : expressions.splat(e->type, 0));
  if (failed(constant))
    return failure();
  return record(*std::move(constant), source).result;
}

FailureOr<ConstantOp> Emitter::constantOf(Expr e) {
  std::vector<uint64_t> elements = e->elements;
  if (e->kind == Kind::Affine) {
    if (e->size() > largestTable)
      return refuse(e, "a table of more than 65536 counters");
    for (int64_t i = 0; i < e->size(); ++i)
      elements.push_back(
          expressions.element(e, unflatten(i, e->type.shape))->elements[0]);
  }
  size_t width = (bitWidth(e->type.dtype) + 7) / 8;
  ConstantOp constant{e->type.dtype, e->type.shape, {}};
  for (uint64_t bits : elements)
    for (size_t byte = 0; byte < width; ++byte)
      constant.bytes.push_back(static_cast<std::byte>(bits >> (8 * byte)));
  return constant;
}

FailureOr<ValueId> Emitter::emitDraw(Expr e, const RecognisedDraw &draw) {
  if (draw.k0->type.shape.empty()) {
    FailureOr<ValueId> drawKey = key(draw.k0, draw.k1, e);
    if (failed(drawKey))
      return failure();
    return add(e, DrawOp{*drawKey, draw.sampler});
  }
  // One draw a key.
  return emitStack(
      e, draw.k0->type.shape, draw.sampler.shape,
      [&](const std::vector<int64_t> &index) -> FailureOr<ValueId> {
        FailureOr<ValueId> drawKey =
            key(expressions.element(draw.k0, index),
                expressions.element(draw.k1, index), e);
        if (failed(drawKey))
          return failure();
        return add(e, DrawOp{*drawKey, draw.sampler});
      });
}

// The data of several keys.
FailureOr<ValueId> Emitter::emitKeys(Expr e) {
  Shape batch(e->type.shape.begin(), e->type.shape.end() - 1);
  return emitStack(
      e, batch, {2}, [&](std::vector<int64_t> index) -> FailureOr<ValueId> {
        index.push_back(0);
        Expr first = expressions.element(e, index);
        index.back() = 1;
        FailureOr<ValueId> from = key(first, expressions.element(e, index), e);
        if (failed(from))
          return failure();
        return add(e, KeyDataOp{*from});
      });
}

// Tensors of shape `single`, one for each index of `batch`, as one.
FailureOr<ValueId> Emitter::emitStack(
    Expr e, const Shape &batch, Shape single,
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
    stack.operands.push_back(add(e, ComputeOp{{Reshape{single}}, {*one}}));
  }
  ValueId stacked = add(e, std::move(stack));
  if (batch.size() == 1)
    return stacked;
  return add(e, ComputeOp{{Reshape{e->type.shape}}, {stacked}});
}

FailureOr<ValueId> Emitter::key(Expr k0, Expr k1, Expr user) {
  if (auto place = keys.find({k0, k1}); place != keys.end())
    return place->second;
  FailureOr<ValueId> made = newKey(k0, k1, user);
  if (!failed(made))
    keys[{k0, k1}] = *made;
  return made;
}

namespace {

// The argument's tensor of which scalar `e` is element `index`, or null.
Expr elementOf(Expr e, int64_t index) {
  if (e->kind != Kind::Reshape || e->operands[0]->kind != Kind::Slice)
    return nullptr;
  Expr slice = e->operands[0], whole = slice->operands[0];
  return whole->kind == Kind::Parameter && whole->type.shape == Shape{2} &&
                 slice->ints[0] == index
             ? whole
             : nullptr;
}

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

// Word `number` of the original layout's stream of 2 * half words.
struct StreamWord {
  int64_t number, half;
};
std::optional<StreamWord> streamWord(Expr e) {
  if ((e->kind != Kind::Threefry0 && e->kind != Kind::Threefry1) ||
      !e->operands[2]->isSplat() || !e->operands[3]->isSplat())
    return std::nullopt;
  auto first = static_cast<int64_t>(e->operands[2]->elements[0]);
  auto second = static_cast<int64_t>(e->operands[3]->elements[0]);
  return StreamWord{e->kind == Kind::Threefry0 ? first : second,
                    second - first};
}

} // namespace

FailureOr<ValueId> Emitter::newKey(Expr k0, Expr k1, Expr user) {
  if (k0->isSplat() && k1->isSplat())
    return add(user, KeyOp{{static_cast<uint32_t>(k0->elements[0]),
                            static_cast<uint32_t>(k1->elements[0])}});
  if (Expr data = elementOf(k0, 0); data && data == elementOf(k1, 1))
    return add(user, WrapKeyDataOp{static_cast<ValueId>(data->ints[0])});
  bool isBlock = k0->operands.size() == 4 && k1->operands.size() == 4 &&
                 k0->operands[0] == k1->operands[0] &&
                 k0->operands[1] == k1->operands[1];
  if (!isBlock)
    return refuse(user, "random numbers whose key is not understood");
  FailureOr<ValueId> from = key(k0->operands[0], k0->operands[1], user);
  if (failed(from))
    return failure();
  // fold_in, and the partitionable layout's split, which is the same.
  if (k0->kind == Kind::Threefry0 && k1->kind == Kind::Threefry1 &&
      k0->operands == k1->operands && k0->operands[2]->isSplat(0)) {
    Expr data = k0->operands[3], count = nullptr;
    uint32_t offset = 0;
    if (data->isSplat())
      offset = static_cast<uint32_t>(data->elements[0]);
    else if (data->kind == Kind::Add && data->operands[1]->isSplat()) {
      count = data->operands[0];
      offset = static_cast<uint32_t>(data->operands[1]->elements[0]);
    } else
      count = data;
    if (!count)
      return add(user, FoldInOp{*from, noValue, offset});
    FailureOr<ValueId> counter = emit(count);
    if (failed(counter))
      return failure();
    return add(user, FoldInOp{*from, *counter, offset});
  }
  auto first = streamWord(k0), second = streamWord(k1);
  if (first && second && first->half == second->half &&
      first->number % 2 == 0 && second->number == first->number + 1)
    return add(user, SplitOp{*from, first->number / 2, first->half,
                             CounterLayout::Original});
  return refuse(user, "random numbers whose key is not understood");
}

// Keys and counters are the only words that a program computes.
FailureOr<ValueId> Emitter::emitWords(Expr e) {
  if (isMoved(e))
    return emitTensorOp(e);
  if (e->type.shape == Shape{2} && !isElementwise(e->kind)) {
    FailureOr<ValueId> from =
        key(expressions.element(e, {0}), expressions.element(e, {1}), e);
    if (failed(from))
      return failure();
    return add(e, KeyDataOp{*from});
  }
  if (!isElementwise(e->kind) && e->type.shape.size() > 1 &&
      e->type.shape.back() == 2)
    return emitKeys(e);
  if (e->type.shape.empty() && e->kind == Kind::Add &&
      e->operands[1]->isSplat()) {
    FailureOr<ValueId> count = emit(e->operands[0]);
    if (failed(count))
      return failure();
    return add(e, AdvanceOp{*count, static_cast<uint32_t>(
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
  return add(e, std::move(compute));
}

} // namespace graft::stablehlo

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One walk in the program's order. An operand that nothing else uses hands its
// pieces on, so that a chain of insertions does not copy them at each.

#include "passes/analysis/movement_values.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

#include "ir/constant_bytes.h"
#include "ir/core/cancellation.h"
#include "ir/core/flat_op.h"
#include "ir/dialect.h"
#include "ir/flat_expression.h"
#include "passes/analysis/random_streams.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

namespace {

// More pieces than this cost more than the copy that they spare.
constexpr size_t maxPieces = 8192;

// Of as many an op is computed for each by itself.
constexpr size_t maxComputedPieces = 64;

// As many may arise on the way.
constexpr size_t maxCuts = size_t{1} << 18;

bool isMovement(const TensorOp &op) {
  return std::holds_alternative<Reshape>(op.op) ||
         std::holds_alternative<Transpose>(op.op) ||
         std::holds_alternative<Slice>(op.op) ||
         std::holds_alternative<InsertSlice>(op.op) ||
         std::holds_alternative<Concatenate>(op.op);
}

Shape shapeOf(Value value) {
  return Shape(llvm::cast<RankedTensorType>(value.getType()).getShape());
}

// Whether a flat op is computed from nothing but samplers of their whole shape
// and splats, by few ops. What has more ops is not followed to its end, for
// many may ask about one value.
bool isFreshExpression(Operation *op) {
  int mostOperands = 3 * mostFlatStages;
  auto belongs = [&](Operation *source, Operation *user) {
    return mostOperands-- > 0 && FlatExpression::canBelong(source, user);
  };
  auto expression = FlatExpression::endingIn(op, belongs);
  return expression && expression->reads().empty() &&
         expression->stages().size() <= mostFlatStages &&
         llvm::all_of(expression->leaves(), [](Value leaf) {
           auto sampler = leaf.getDefiningOp<SamplerOpInterface>();
           return !sampler || !sampler.getSampler().window;
         });
}

bool isFresh(Value value) {
  if (auto sampler = value.getDefiningOp<SamplerOpInterface>())
    return !isDrawnWhole(sampler.getSampler().kind);
  DenseElementsAttr elements;
  if (matchPattern(value, m_Constant(&elements)))
    return true;
  return value.getDefiningOp() && isFreshExpression(value.getDefiningOp());
}

// Whether nothing but `op` uses `value`, and what that is a reshape of.
bool isUsedBy(Operation *op, Value value) {
  Value root = stripReshapes(value);
  bool isOnly = onlyUser(value) == op;
  while (isOnly && value != root) {
    value = value.getDefiningOp()->getOperand(0);
    isOnly = value.hasOneUse();
  }
  return isOnly;
}

// How many pieces an insertion makes of one at most.
size_t cutsOf(const InsertSlice &op, const Shape &sizes) {
  size_t cuts = 1;
  for (size_t d = 0; d < sizes.size(); ++d)
    cuts += 2 + std::max<int64_t>(0, std::min(sizes[d], op.strides[d]) - 1);
  return cuts;
}

// Elements by source.
using Counts = llvm::SmallDenseMap<int32_t, int64_t>;

Counts countElements(const Pieces &pieces) {
  Counts counts;
  for (const Piece &piece : pieces)
    counts[piece.source] += numElements(piece.box);
  return counts;
}

} // namespace

MovementValues::MovementValues(func::FuncOp function) {
  Block &body = function.getBody().front();
  for (Operation &op : body.without_terminator()) {
    if (isCancelled())
      return;
    std::optional<ImportedTensorOp> imported = importTensorOp(&op);
    if (!imported)
      continue;
    std::optional<Pieces> pieces;
    if (isMovement(imported->op))
      pieces = move(*imported);
    else if (isFlat(imported->op))
      pieces = compute(&op, *imported);
    if (pieces)
      known.try_emplace(op.getResult(0), *std::move(pieces));
  }
  findRoots(body);
}

void MovementValues::findRoots(Block &body) {
  for (Operation &op : body) {
    if (op.getNumResults() == 1 && isMoved(op.getResult(0)))
      continue;
    OpOperand *words = streamWords(&op);
    if (words && findWords(words->get()))
      continue;
    for (Value operand : op.getOperands())
      if (Value root = stripReshapes(operand); isMoved(root))
        used.insert(root);
  }
}

Pieces MovementValues::takePieces(Value root) {
  Pieces pieces = std::move(known.find(root)->second);
  mergePieces(pieces);
  return pieces;
}

int32_t MovementValues::sourceOf(Value value, bool isFresh) {
  auto [entry, isNew] = ids.try_emplace({value, unsigned(isFresh)},
                                        static_cast<int32_t>(all.size()));
  if (isNew)
    all.push_back({value, isFresh, {}, entry->second});
  return entry->second;
}

int32_t MovementValues::sourceThrough(int32_t source, Operation *op) {
  auto [entry, isNew] =
      computed.try_emplace({source, op}, static_cast<int32_t>(all.size()));
  if (isNew) {
    Source made = all[source];
    made.through.push_back(op);
    all.push_back(std::move(made));
  }
  return entry->second;
}

size_t MovementValues::countOf(Value value) const {
  auto found = known.find(value);
  return found == known.end() ? 1 : found->second.size();
}

Pieces MovementValues::piecesOf(Value value, bool mayTake) {
  if (auto found = known.find(value); found != known.end())
    return mayTake && value.hasOneUse() ? std::move(found->second)
                                        : found->second;
  if (!isFresh(value))
    return wholePieces(sourceOf(stripReshapes(value), false), shapeOf(value));
  int32_t source = sourceOf(value, true);
  DenseElementsAttr elements;
  bool isUniform =
      matchPattern(value, m_Constant(&elements)) && elements.isSplat();
  Pieces pieces = wholePieces(source, shapeOf(value), isUniform);
  auto sampler = value.getDefiningOp<SamplerOpInterface>();
  if (!sampler || pieces.empty())
    return pieces;
  // A window into the whole: its map is the piece's.
  if (std::optional<Window> window = sampler.getSampler().window) {
    pieces[0].base = window->base;
    for (size_t d = 0; d < window->strides.size(); ++d)
      pieces[0].strides[d] = window->sizes[d] == 1 ? 0 : window->strides[d];
  }
  return pieces;
}

// The pieces of the one operand that is moved. Nothing if there are more, it is
// used otherwise, or is made of what is there already, which is moved first.
std::optional<Pieces>
MovementValues::compute(Operation *op, const ImportedTensorOp &imported) {
  Value moved;
  for (OpOperand *operand : imported.operands) {
    Value value = operand->get();
    if (value == moved || isSplatConstant(value.getDefiningOp()))
      continue;
    if (moved || !isMoved(stripReshapes(value)) || !isMoved(value) ||
        !isUsedBy(op, value))
      return std::nullopt;
    moved = value;
  }
  if (!moved)
    return std::nullopt;
  Pieces &pieces = known.find(moved)->second;
  if (pieces.size() > maxComputedPieces ||
      !llvm::all_of(pieces, [&](const Piece &piece) {
        const Source &source = all[piece.source];
        return source.isFresh && source.through.size() < mostFlatStages;
      }))
    return std::nullopt;
  Pieces made = std::move(pieces);
  for (Piece &piece : made)
    piece.source = sourceThrough(piece.source, op);
  return made;
}

// Nothing if the value has to be stored.
std::optional<Pieces> MovementValues::move(const ImportedTensorOp &imported) {
  Value first = imported.operands[0]->get();
  size_t count = 0;
  for (OpOperand *operand : imported.operands)
    count += countOf(operand->get());
  if (count > maxPieces)
    return std::nullopt;
  if (const auto *op = std::get_if<Reshape>(&imported.op.op)) {
    Pieces pieces = piecesOf(first, /*mayTake=*/false);
    if (!reshapePieces(pieces, shapeOf(first), op->shape))
      return std::nullopt;
    return pieces;
  }
  if (const auto *op = std::get_if<InsertSlice>(&imported.op.op))
    return insert(*op, imported);
  if (const auto *op = std::get_if<Concatenate>(&imported.op.op))
    return concatenate(*op, imported);
  Pieces pieces = piecesOf(first, /*mayTake=*/true);
  if (const auto *op = std::get_if<Transpose>(&imported.op.op)) {
    transposePieces(pieces, op->permutation);
    return pieces;
  }
  const auto &op = std::get<Slice>(imported.op.op);
  Counts before = countElements(pieces);
  pieces = slicePieces(pieces, op.starts, op.sizes, op.strides);
  noteCut(std::move(before), pieces, imported.operands[0]->getOwner());
  return pieces;
}

std::optional<Pieces> MovementValues::insert(const InsertSlice &op,
                                             const ImportedTensorOp &imported) {
  Value source = imported.operands[0]->get();
  Value target = imported.operands[1]->get();
  Shape sizes = shapeOf(source);
  if (cutsOf(op, sizes) * countOf(target) > maxCuts)
    return std::nullopt;
  // Steps cut into many pieces, after which the operands may be wanted again.
  bool isDense = llvm::all_of(op.strides, [](int64_t s) { return s == 1; });
  Pieces pieces = piecesOf(target, isDense);
  Counts before = countElements(pieces);
  Pieces inserted = piecesOf(source, isDense);
  for (auto [id, count] : countElements(inserted))
    before[id] += count;
  insertPieces(pieces, std::move(inserted), op.starts, sizes, op.strides);
  if (!isDense && pieces.size() > maxPieces)
    return std::nullopt;
  noteCut(std::move(before), pieces, imported.operands[0]->getOwner());
  return pieces;
}

Pieces MovementValues::concatenate(const Concatenate &op,
                                   const ImportedTensorOp &imported) {
  Pieces pieces;
  int64_t at = 0;
  for (OpOperand *operand : imported.operands) {
    Pieces more = piecesOf(operand->get(), /*mayTake=*/true);
    shiftPieces(more, static_cast<size_t>(op.axis), at);
    std::move(more.begin(), more.end(), std::back_inserter(pieces));
    at += shapeOf(operand->get())[op.axis];
  }
  return pieces;
}

void MovementValues::noteCut(Counts before, const Pieces &after,
                             Operation *by) {
  for (auto [source, count] : countElements(after))
    before[source] -= count;
  for (auto [source, lost] : before) {
    Source &base = all[all[source].base];
    if (lost > 0 && base.isFresh && !base.firstCut)
      base.firstCut = by;
  }
}

} // namespace graft::passes

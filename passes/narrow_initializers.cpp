// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What moved values are made of is found first (movement_values.h); then each
// that something uses is made of its parts, and the movement is dead.

#include "passes/passes.h"

#include "mlir/IR/Matchers.h"
#include "mlir/IR/Remarks.h"
#include "llvm/Support/FormatVariadic.h"

#include "ir/constant_bytes.h"
#include "ir/core/cancellation.h"
#include "ir/flat_expression.h"
#include "ir/locations.h"
#include "ir/piece_attributes.h"
#include "ir/sampler_conversion.h"
#include "ir/type_conversion.h"
#include "passes/analysis/movement_values.h"
#include "passes/analysis/sliced_arithmetic.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

#define GEN_PASS_DEF_NARROWINITIALIZERS
#include "passes/passes.h.inc"

namespace {

using Source = MovementValues::Source;

RankedTensorType typeOf(Value value) {
  return llvm::cast<RankedTensorType>(value.getType());
}

Shape sizesOf(const Box &box) {
  Shape sizes;
  for (const Range &range : box)
    sizes.push_back(range.size);
  return sizes;
}

bool isAllInOrder(const Piece &piece, const Shape &shape) {
  return piece.base == 0 && piece.box == wholeBox(shape) &&
         wholePieces(0, shape).front().strides == piece.strides;
}

// A sampler of the piece alone.
Value drawPiece(OpBuilder &builder, SamplerOpInterface op, const Piece &piece) {
  Sampler sampler = op.getSampler();
  sampler.window.reset();
  if (!isAllInOrder(piece, sampler.shape))
    sampler.window = Window{piece.base, sizesOf(piece.box), piece.strides};
  return buildSampler(builder, op.getLoc(), op.getKeyValue(), sampler);
}

// A constant of the piece alone.
Value fillPiece(OpBuilder &builder, arith::ConstantOp op, const Piece &piece) {
  auto elements = llvm::cast<DenseElementsAttr>(op.getValue());
  RankedTensorType type =
      RankedTensorType::get(sizesOf(piece.box), elements.getElementType());
  if (elements.isSplat())
    return arith::ConstantOp::create(builder, op.getLoc(),
                                     elements.resizeSplat(type));
  SmallVector<Attribute> picked;
  auto values = elements.getValues<Attribute>();
  std::vector<int64_t> dense = rowMajorStrides(
      {type.getShape().data(), static_cast<size_t>(type.getRank())});
  for (int64_t n = 0; n < type.getNumElements(); ++n) {
    int64_t at = piece.base;
    for (size_t d = 0; d < dense.size(); ++d)
      at += n / dense[d] % type.getShape()[d] * piece.strides[d];
    picked.push_back(values[at]);
  }
  return arith::ConstantOp::create(builder, op.getLoc(),
                                   DenseElementsAttr::get(type, picked));
}

// What a fresh source is made of: itself, or a flat op and all it is computed
// from.
SmallVector<Operation *> madeOf(Operation *op) {
  if (auto expression = FlatExpression::endingIn(op))
    return llvm::to_vector(llvm::reverse(expression->members()));
  return {op};
}

// Whatever fresh source, of the piece alone.
Value freshPiece(OpBuilder &builder, Operation *op, const Piece &piece) {
  if (auto sampler = llvm::dyn_cast<SamplerOpInterface>(op))
    return drawPiece(builder, sampler, piece);
  if (auto constant = llvm::dyn_cast<arith::ConstantOp>(op))
    return fillPiece(builder, constant, piece);
  return rebuildTensorOp(
      builder, op->getLoc(), *importTensorOp(op), [&](Value operand) {
        return freshPiece(builder, operand.getDefiningOp(), piece);
      });
}

// A flat op on a piece, and on splats of which it gets as many elements.
Value computePiece(OpBuilder &builder, Operation *op, Value part,
                   const Piece &piece) {
  return rebuildTensorOp(
      builder, op->getLoc(), *importTensorOp(op), [&](Value operand) {
        Operation *source = operand.getDefiningOp();
        return isSplatConstant(source) ? freshPiece(builder, source, piece)
                                       : part;
      });
}

void remarkOnNarrowed(func::FuncOp function, Operation *op, int64_t count,
                      int64_t elements, const std::string &why) {
  StringRef path = modelPath(op->getLoc());
  int64_t bytes = byteSize(typeOf(op->getResult(0))).value_or(0) / elements *
                  (elements - count);
  remark::passed(Location(sourceLine(op->getLoc())),
                 remark::RemarkOpts::name("narrowed")
                     .category("graft-narrow-initializers")
                     .function(function.getName()))
      << remark::add("narrowed {0}: draws {1:N} of {2:N} elements ({3:N} "
                     "bytes saved): {4}",
                     path.empty() ? "(unnamed)" : path.str(), count, elements,
                     bytes, why)
      << remark::metric("bytes", bytes);
}

class Narrower {
public:
  explicit Narrower(func::FuncOp function)
      : function(function), values(function), builder(function.getContext()),
        drawn(values.sources().size(), 0) {}

  void run() {
    for (Value root : values.roots()) {
      if (isCancelled())
        return;
      rewrite(root);
    }
    llvm::DenseSet<Value> live = collectUsed();
    for (auto [source, count] : llvm::zip_equal(values.sources(), drawn))
      if (source.isFresh && source.through.empty() &&
          !live.contains(source.value))
        account(source, count);
    eraseDead();
  }

private:
  // What replaces a root that has been rewritten.
  Value current(Value value) {
    auto found = replaced.find(value);
    return found == replaced.end() ? value : found->second;
  }

  // %0 = graft.normal %k : tensor<8x4xf32>
  // %1 = tensor.insert_slice %old into %0[0, 0] [6, 4] [1, 1]
  // ->
  // %0 = graft.normal %k window #graft.window<base = 24, ...> : tensor<2x4xf32>
  // %1 = graft.assemble %old, %0 ...
  void rewrite(Value root) {
    Pieces pieces = values.takePieces(root);
    builder.setInsertionPoint(root.getDefiningOp());
    for (const Piece &piece : pieces)
      drawn[values.sources()[piece.source].base] += numElements(piece.box);
    Value value = make(root, pieces);
    replaced[root] = value;
    root.replaceAllUsesWith(value);
  }

  Value make(Value root, const Pieces &pieces) {
    RankedTensorType type = typeOf(root);
    if (pieces.empty())
      return arith::ConstantOp::create(
          builder, root.getLoc(),
          DenseElementsAttr::get(type, ArrayRef<Attribute>{}));
    Shape shape(type.getShape());
    const Source &first = values.sources()[pieces.front().source];
    if (pieces.size() == 1 && first.isFresh)
      return makePart(pieces.front());
    if (pieces.size() == 1 && isAllInOrder(pieces.front(), shape) &&
        typeOf(first.value).getNumElements() == type.getNumElements())
      return buildTensorOp(builder, root.getLoc(), TensorOp{Reshape{shape}},
                           current(first.value));
    return assemble(root, pieces);
  }

  Value makePart(const Piece &piece) {
    const Source &source = values.sources()[piece.source];
    // What became a reshape is read where its elements are.
    if (!source.isFresh)
      return stripReshapes(current(source.value));
    Value part = freshPiece(builder, source.value.getDefiningOp(), piece);
    for (Operation *op : source.through)
      part = computePiece(builder, op, part, piece);
    return part;
  }

  Value assemble(Value root, const Pieces &pieces) {
    MLIRContext *context = builder.getContext();
    SmallVector<Value> parts;
    SmallVector<Attribute> boxes, windows;
    for (const Piece &piece : pieces) {
      Value part = makePart(piece);
      bool isFresh = values.sources()[piece.source].isFresh;
      ArrayRef<int64_t> of = typeOf(part).getShape();
      Window all = windowOf(wholeBox(Shape(of)), of);
      parts.push_back(part);
      boxes.push_back(toBoxAttr(context, piece.box, typeOf(root).getShape()));
      windows.push_back(WindowAttr::get(
          context, isFresh ? 0 : piece.base,
          builder.getDenseI64ArrayAttr(isFresh ? all.strides : piece.strides),
          builder.getDenseI64ArrayAttr(of)));
    }
    return AssembleOp::create(builder, root.getLoc(), root.getType(), parts,
                              builder.getArrayAttr(boxes),
                              builder.getArrayAttr(windows));
  }

  // Sources that something alive uses as they are: other than movement, or
  // movement that was not rewritten.
  llvm::DenseSet<Value> collectUsed() {
    llvm::DenseSet<Value> live;
    for (Operation &op : llvm::reverse(function.getBody().front()))
      if (op.getNumResults() != 1 || !values.isMoved(op.getResult(0)) ||
          live.contains(op.getResult(0)))
        live.insert(op.operand_begin(), op.operand_end());
    return live;
  }

  void account(const Source &source, int64_t count) {
    int64_t elements = typeOf(source.value).getNumElements();
    if (!source.firstCut || count >= elements)
      return;
    auto insert = llvm::dyn_cast<tensor::InsertSliceOp>(source.firstCut);
    std::string by =
        insert ? describeValue(stripReshapes(insert.getSource())) : "";
    LocationAttr at = sourceLine(source.firstCut->getLoc());
    std::string why =
        (insert ? "overwritten by " + by : "only a part is used") +
        atSourceLine(at);
    for (Operation *op : madeOf(source.value.getDefiningOp())) {
      bool isInitializer = llvm::isa<SamplerOpInterface>(op) ||
                           op == source.value.getDefiningOp();
      // Nothing of it is left: graft-prune-initializers accounts for it.
      if (count == 0 && insert && isInitializer)
        op->setAttr(
            GraftDialect::fateAttrName,
            FateAttr::get(op->getContext(), Reason::overwritten, by, at));
      if (count > 0 && llvm::isa<SamplerOpInterface>(op))
        remarkOnNarrowed(function, op, count, elements, why);
    }
  }

  // Movement, and the samplers and constants whose parts are drawn instead.
  void eraseDead() {
    llvm::DenseSet<Operation *> parted;
    for (const Source &source : values.sources()) {
      if (!source.isFresh || drawn[source.base] == 0)
        continue;
      for (Operation *op : madeOf(source.value.getDefiningOp()))
        parted.insert(op);
      for (Operation *op : source.through)
        for (Value operand : op->getOperands())
          if (isSplatConstant(operand.getDefiningOp()))
            parted.insert(operand.getDefiningOp());
    }
    Block &body = function.getBody().front();
    for (Operation &op : llvm::make_early_inc_range(llvm::reverse(body)))
      if (op.use_empty() && op.getNumResults() == 1 &&
          (values.isMoved(op.getResult(0)) || parted.contains(&op) ||
           llvm::isa<tensor::EmptyOp>(op)))
        op.erase();
  }

  func::FuncOp function;
  MovementValues values;
  OpBuilder builder;
  SmallVector<int64_t> drawn; // elements by source
  llvm::DenseMap<Value, Value> replaced;
};

struct NarrowInitializers : impl::NarrowInitializersBase<NarrowInitializers> {
  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (!llvm::hasSingleElement(function.getBody()))
      return;
    sliceBeforeArithmetic(function);
    Narrower(function).run();
    if (isCancelled())
      signalPassFailure();
  }
};

} // namespace
} // namespace graft::passes

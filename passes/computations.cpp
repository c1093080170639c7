// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "passes/computations.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

#include "ir/piece_attributes.h"
#include "ir/tensor_op_conversion.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

namespace {

using Imports = llvm::DenseMap<Operation *, ImportedTensorOp>;

bool isTensorConstant(Operation *op) {
  auto constant = llvm::dyn_cast<arith::ConstantOp>(op);
  return constant && llvm::isa<RankedTensorType>(constant.getType()) &&
         llvm::isa<DenseElementsAttr>(constant.getValue());
}

// Whether the CPU backend makes `op`'s value, other than by a tensor op.
bool isSource(Operation *op) {
  return llvm::isa<KeyOp, FoldInOp, SplitOp, KeyDataOp, WrapKeyDataOp,
                   AdvanceOp, SamplerOpInterface, AssembleOp>(op) ||
         isTensorConstant(op);
}

bool isReshape(const ImportedTensorOp &imported) {
  return std::holds_alternative<Reshape>(imported.op.op);
}

bool isRead(OpOperand &use, const Imports &imports) {
  auto imported = imports.find(use.getOwner());
  return imported == imports.end() ||
         llvm::is_contained(imported->second.operands, &use);
}

// Whether `op` makes only what tensor ops do not read: their storage and
// neutral elements, or what those are filled with. A fill is looked at itself.
bool isPart(Operation *op, const Imports &imports) {
  return llvm::isa<tensor::EmptyOp, linalg::FillOp, arith::ConstantOp>(op) &&
         llvm::all_of(op->getUses(), [&](OpOperand &use) {
           return llvm::isa<linalg::FillOp>(use.getOwner()) ||
                  !isRead(use, imports);
         });
}

LogicalResult checkSupported(Operation &op, const Imports &imports) {
  if (!isSource(&op) && !imports.contains(&op) && !isPart(&op, imports))
    return op.emitOpError("is not something the CPU backend can compute yet; "
                          "it computes samplers, constants, keys and the "
                          "tensor ops of ir/README.md");
  OpOperand *words = streamWords(&op);
  if (words && !llvm::isa<BlockArgument>(stripReshapes(words->get())))
    return op.emitOpError("expected its ")
           << (llvm::isa<WrapKeyDataOp>(op) ? "words" : "counter")
           << " to be an argument: the CPU backend computes keys before "
              "anything else";
  return success();
}

// The parts that have to be stored somewhere first.
Computation describe(AssembleOp op) {
  Computation computation{op, {}, {}};
  for (OpOperand &part : op->getOpOperands())
    if (!isMadeInPlace(op, part.getOperandNumber()))
      computation.reads.push_back(
          {&part, stripReshapes(part.get()),
           llvm::cast<RankedTensorType>(part.get().getType())});
  return computation;
}

Computation describe(Operation *op, const ImportedTensorOp &imported) {
  Computation computation{op, {}, {}};
  for (OpOperand *operand : imported.operands)
    computation.reads.push_back(
        {operand, stripReshapes(operand->get()),
         llvm::cast<RankedTensorType>(operand->get().getType())});
  return computation;
}

// One backward sweep: a root dies at the first of its readers that comes up.
void findDying(MutableArrayRef<Computation> computations,
               Operation *terminator) {
  llvm::DenseSet<Value> alive;
  for (Value result : terminator->getOperands())
    alive.insert(stripReshapes(result));
  for (Computation &computation : llvm::reverse(computations)) {
    SmallVector<Value, 4> roots{computation.op->getResult(0)};
    for (const Read &read : computation.reads)
      roots.push_back(read.root);
    for (Value root : roots)
      if (alive.insert(root).second)
        computation.dying.push_back(root);
  }
}

} // namespace

OpOperand *streamWords(Operation *op) {
  if (auto fold = llvm::dyn_cast<FoldInOp>(op))
    return fold.getCount() ? &op->getOpOperand(1) : nullptr;
  return llvm::isa<WrapKeyDataOp, AdvanceOp>(op) ? &op->getOpOperand(0)
                                                 : nullptr;
}

bool isMadeInPlace(AssembleOp op, unsigned part) {
  Operation *source = op.getParts()[part].getDefiningOp();
  auto sampler = llvm::dyn_cast_if_present<SamplerOpInterface>(source);
  if (!source || (sampler ? isDrawnWhole(sampler.getSampler().kind)
                          : !isTensorConstant(source)))
    return false;
  auto type = llvm::cast<RankedTensorType>(op.getParts()[part].getType());
  auto region = llvm::cast<RegionAttr>(op.getBoxes()[part]);
  Window elements =
      elementsOf(llvm::cast<WindowAttr>(op.getWindows()[part]), type);
  return region.getSizes().asArrayRef() == type.getShape() &&
         elements == elementsOf(WindowAttr(), type);
}

FailureOr<SmallVector<Computation>> collectComputations(func::FuncOp function) {
  Block &body = function.getBody().front();
  Imports imports;
  for (Operation &op : body.without_terminator())
    if (std::optional<ImportedTensorOp> imported = importTensorOp(&op))
      imports.try_emplace(&op, *std::move(imported));
  SmallVector<Computation> computations;
  for (Operation &op : body.without_terminator()) {
    if (failed(checkSupported(op, imports)))
      return failure();
    if (auto assemble = llvm::dyn_cast<AssembleOp>(op))
      computations.push_back(describe(assemble));
    auto imported = imports.find(&op);
    if (imported != imports.end() && !isReshape(imported->second))
      computations.push_back(describe(&op, imported->second));
  }
  findDying(computations, body.getTerminator());
  return computations;
}

void isolateParts(const Computation &computation) {
  OpBuilder builder(computation.op);
  for (OpOperand &use : computation.op->getOpOperands()) {
    if (llvm::any_of(computation.reads,
                     [&](const Read &read) { return read.operand == &use; }))
      continue;
    Location loc = use.get().getLoc();
    auto type = llvm::cast<RankedTensorType>(use.get().getType());
    Attribute element;
    DenseElementsAttr elements;
    if (auto fill = use.get().getDefiningOp<linalg::FillOp>();
        fill && matchPattern(fill.value(), m_Constant(&element)))
      elements = DenseElementsAttr::get(type, element);
    if (elements || matchPattern(use.get(), m_Constant(&elements)))
      use.set(arith::ConstantOp::create(builder, loc, elements));
    else
      use.set(tensor::EmptyOp::create(builder, loc, type.getShape(),
                                      type.getElementType()));
  }
}

} // namespace graft::passes

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "passes/analysis/computations.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

#include "ir/constant_bytes.h"
#include "ir/core/cancellation.h"
#include "ir/core/flat_op.h"
#include "ir/flat_expression.h"
#include "ir/tensor_op_conversion.h"
#include "passes/analysis/assembly_parts.h"
#include "passes/analysis/random_streams.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

namespace {

using Imports = llvm::DenseMap<Operation *, ImportedTensorOp>;

// Whether the CPU backend makes `op`'s value, other than by a tensor op.
bool isSource(Operation *op) {
  return llvm::isa<KeyOp, FoldInOp, SplitOp, KeyDataOp, WrapKeyDataOp,
                   AdvanceOp, SamplerOpInterface, AssembleOp, IslandOp>(op) ||
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
bool makesOnlyParts(Operation *op, const Imports &imports) {
  return llvm::isa<tensor::EmptyOp, linalg::FillOp, arith::ConstantOp>(op) &&
         llvm::all_of(op->getUses(), [&](OpOperand &use) {
           return llvm::isa<linalg::FillOp>(use.getOwner()) ||
                  !isRead(use, imports);
         });
}

Imports importAll(Block &body) {
  Imports imports;
  for (Operation &op : body.without_terminator())
    if (isCancelled())
      break;
    else if (std::optional<ImportedTensorOp> imported = importTensorOp(&op))
      imports.try_emplace(&op, *std::move(imported));
  return imports;
}

LogicalResult checkSupported(Operation &op, const Imports &imports) {
  if (!isSource(&op) && !imports.contains(&op) && !makesOnlyParts(&op, imports))
    return op.emitOpError("is not something the CPU backend can compute yet; "
                          "it computes samplers, constants, keys and the "
                          "tensor ops of ir/README.md");
  OpOperand *words = streamWords(&op);
  if (words && !findWords(words->get()))
    return op.emitOpError("expected its ")
           << (llvm::isa<WrapKeyDataOp>(op) ? "words" : "counter")
           << " to be an argument, or a part of one: the CPU backend computes "
              "keys before anything else";
  return success();
}

Read readOf(OpOperand &operand) {
  Value value = operand.get();
  return {&operand, stripReshapes(value),
          llvm::cast<RankedTensorType>(value.getType())};
}

// Which flat ops and samplers belong to the op that uses them: all that can,
// in the program's order, until an expression is too large.
class Expressions {
public:
  explicit Expressions(Block &body, const Imports &imports) : imports(imports) {
    for (Operation &op : body.without_terminator())
      if (!isCancelled() && isFlat(&op))
        takeIn(&op);
  }

  bool isFlat(Operation *op) const {
    auto imported = imports.find(op);
    return imported != imports.end() && graft::isFlat(imported->second.op);
  }

  /// Whether `op` belongs to another, or is a part of an assembly made in its
  /// place.
  bool belongsToAnother(Operation *op) const {
    if (inner.contains(op))
      return true;
    auto assemble =
        isFlat(op)
            ? llvm::dyn_cast_if_present<AssembleOp>(onlyUser(op->getResult(0)))
            : AssembleOp();
    return assemble && op->hasOneUse() &&
           isMadeInPlace(assemble, op->use_begin()->getOperandNumber());
  }

  /// Adds what `op`, or the expression that ends in it, reads.
  void collectReads(Operation *op, SmallVectorImpl<Read> &reads) const {
    ArrayRef<OpOperand *> operands = imports.find(op)->second.operands;
    std::optional<FlatExpression> expression;
    if (isFlat(op)) {
      expression =
          FlatExpression::endingIn(op, [&](Operation *source, Operation *) {
            return inner.contains(source) || isSplatConstant(source);
          });
      operands = expression->reads();
    }
    for (OpOperand *operand : operands)
      reads.push_back(readOf(*operand));
  }

private:
  // Operands come before `op` in the program, so their sizes are known.
  void takeIn(Operation *op) {
    int &size = sizes[op] = 1;
    for (OpOperand *operand : imports.find(op)->second.operands) {
      Operation *source = operand->get().getDefiningOp();
      if (!source || inner.contains(source) || isSplatConstant(source) ||
          !FlatExpression::canBelong(source, op))
        continue;
      int more = std::max(1, sizes.lookup(source));
      if (size + more > mostFlatStages)
        continue;
      size += more;
      inner.insert(source);
    }
  }

  const Imports &imports;
  llvm::DenseSet<Operation *> inner;
  llvm::DenseMap<Operation *, int> sizes; // of flat ops: stages and draws
};

// The parts that have to be stored somewhere first, and what the others read.
Computation computationOf(AssembleOp op, const Expressions &expressions) {
  Computation computation{op, {}, {}};
  for (OpOperand &part : op->getOpOperands()) {
    Operation *source = part.get().getDefiningOp();
    if (!isMadeInPlace(op, part.getOperandNumber()))
      computation.reads.push_back(readOf(part));
    else if (expressions.isFlat(source))
      expressions.collectReads(source, computation.reads);
  }
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

// A loaded tensor op, what belongs to it and what is part of it, each after
// what it uses.
SmallVector<Operation *> membersOf(Operation *op) {
  if (auto expression = FlatExpression::endingIn(op))
    return llvm::to_vector(expression->members());
  SmallVector<Operation *> members;
  for (Value operand : op->getOperands())
    if (!operand.getDefiningOp<LoadOp>())
      members.push_back(operand.getDefiningOp());
  members.push_back(op);
  return members;
}

// Gives a tensor op its own copies of what is part of it, right before it.
void isolateParts(Operation *op) {
  OpBuilder builder(op);
  for (OpOperand &use : op->getOpOperands()) {
    Location loc = use.get().getLoc();
    auto type = llvm::cast<RankedTensorType>(use.get().getType());
    Attribute element;
    DenseElementsAttr elements;
    if (auto fill = use.get().getDefiningOp<linalg::FillOp>();
        fill && matchPattern(fill.value(), m_Constant(&element)))
      elements = DenseElementsAttr::get(type, element);
    if (elements || matchPattern(use.get(), m_Constant(&elements)))
      use.set(arith::ConstantOp::create(builder, loc, elements));
    else if (use.get().getDefiningOp<tensor::EmptyOp>())
      use.set(tensor::EmptyOp::create(builder, loc, type.getShape(),
                                      type.getElementType()));
  }
}

} // namespace

LogicalResult checkComputable(func::FuncOp function) {
  Block &body = function.getBody().front();
  Imports imports = importAll(body);
  for (Operation &op : body.without_terminator())
    if (isCancelled() || failed(checkSupported(op, imports)))
      return failure();
  return success();
}

SmallVector<Computation> collectComputations(func::FuncOp function) {
  Block &body = function.getBody().front();
  Imports imports = importAll(body);
  SmallVector<Computation> computations;
  if (isCancelled())
    return computations;
  Expressions expressions(body, imports);
  for (Operation &op : body.without_terminator()) {
    if (isCancelled())
      return computations;
    if (auto assemble = llvm::dyn_cast<AssembleOp>(op))
      computations.push_back(computationOf(assemble, expressions));
    auto imported = imports.find(&op);
    if (imported == imports.end() || isReshape(imported->second) ||
        onlyPicksWords(&op) || expressions.belongsToAnother(&op))
      continue;
    computations.push_back({&op, {}, {}});
    expressions.collectReads(&op, computations.back().reads);
  }
  findDying(computations, body.getTerminator());
  return computations;
}

const Read *overwrittenOperand(const Computation &computation,
                               llvm::function_ref<bool(BlockArgument)> isFree) {
  std::optional<TensorType> result =
      tensorTypeOf(computation.op->getResult(0).getType());
  if (!result || !isFlatOp(computation.op))
    return nullptr;
  for (const Read &read : computation.reads) {
    auto argument = llvm::dyn_cast<BlockArgument>(read.root);
    auto isSame = [&](const Read &other) { return other.root == read.root; };
    std::optional<TensorType> operand = tensorTypeOf(read.type);
    if (argument && operand && isFree(argument) &&
        llvm::is_contained(computation.dying, read.root) &&
        llvm::count_if(computation.reads, isSame) == 1 &&
        canComputeInPlace(operand->dtype, result->dtype))
      return &read;
  }
  return nullptr;
}

void moveExpression(Operation *op, Operation *before) {
  for (Operation *member : membersOf(op))
    if (!llvm::isa<SamplerOpInterface, linalg::FillOp>(member))
      isolateParts(member);
  for (Operation *member : membersOf(op))
    member->moveBefore(before);
}

} // namespace graft::passes

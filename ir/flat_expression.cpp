// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// An expression in pruned form may be as long as the program, so the walk has a
// stack of its own.

#include "ir/flat_expression.h"

#include "llvm/ADT/SmallPtrSet.h"

#include "ir/constant_bytes.h"
#include "ir/tensor_op_conversion.h"

namespace graft::ir {

using namespace mlir;

bool isFlatOp(Operation *op) {
  std::optional<ImportedTensorOp> imported = importTensorOp(op);
  return imported && isFlat(imported->op);
}

Operation *onlyUser(Value value) {
  if (value.use_empty())
    return nullptr;
  Operation *first = *value.user_begin();
  bool isOnly = llvm::all_of(value.getUsers(),
                             [&](Operation *user) { return user == first; });
  return isOnly ? first : nullptr;
}

bool FlatExpression::canBelong(Operation *source, Operation *user) {
  return isMadeFor(source, user) && isFlatOp(user);
}

// No rule on a sampler's dtype: what no flat op takes, none reads.
bool FlatExpression::isMadeFor(Operation *source, Operation *user) {
  if (isSplatConstant(source))
    return true;
  if (source->getNumResults() != 1 || onlyUser(source->getResult(0)) != user)
    return false;
  auto sampler = llvm::dyn_cast<SamplerOpInterface>(source);
  return sampler ? !isDrawnWhole(sampler.getSampler().kind) : isFlatOp(source);
}

class FlatExpression::Builder {
public:
  explicit Builder(Belongs belongs) : belongs(belongs) {}

  std::optional<FlatExpression> run(Operation *root) {
    if (!open(root))
      return std::nullopt;
    while (!stack.empty()) {
      Frame &frame = stack.back();
      if (frame.next == frame.op->getNumOperands())
        close();
      else if (visit(frame, frame.op->getOpOperand(frame.next)))
        ++frame.next;
    }
    numberStages();
    return std::move(result);
  }

private:
  struct Frame {
    Operation *op;
    ImportedTensorOp imported;
    std::vector<int> inputs = {};
    unsigned next = 0; ///< operand
  };

  bool open(Operation *op) {
    std::optional<ImportedTensorOp> imported = importTensorOp(op);
    if (!imported || !isFlat(imported->op))
      return false;
    stack.push_back({op, *std::move(imported)});
    return true;
  }

  void close() {
    Frame &frame = stack.back();
    numbers[frame.op->getResult(0)] = ~static_cast<int>(result.ops.size());
    result.inside.push_back(frame.op);
    result.ops.push_back(
        {std::move(frame.imported.op), std::move(frame.inputs)});
    stack.pop_back();
  }

  // Returns whether the operand is done with: false if the op that computes it
  // comes first.
  bool visit(Frame &frame, OpOperand &operand) {
    Value value = operand.get();
    Operation *source = value.getDefiningOp();
    if (!llvm::is_contained(frame.imported.operands, &operand)) {
      if (source && parts.insert(source).second)
        result.inside.push_back(source);
      return true;
    }
    auto known = numbers.find(value);
    if (known == numbers.end()) {
      bool isInside = source && belongs(source, frame.op);
      if (isInside && open(source))
        return false;
      known = numbers.try_emplace(value, addLeaf(value, isInside)).first;
    }
    if (storedLeaves.contains(value))
      result.stored.push_back(&operand);
    frame.inputs.push_back(known->second);
    return true;
  }

  int addLeaf(Value value, bool isInside) {
    if (isInside)
      result.inside.push_back(value.getDefiningOp());
    else
      storedLeaves.insert(value);
    result.inputs.push_back(value);
    return static_cast<int>(result.inputs.size() - 1);
  }

  // Leaves are numbered from 0 and stages, meanwhile, from -1 downwards; stages
  // come after the leaves, which are all known now.
  void numberStages() {
    for (FlatStage &stage : result.ops)
      for (int &input : stage.inputs)
        if (input < 0)
          input = static_cast<int>(result.inputs.size()) + ~input;
  }

  Belongs belongs;
  FlatExpression result;
  SmallVector<Frame, 2> stack;
  llvm::SmallDenseMap<Value, int, 8> numbers;
  llvm::SmallPtrSet<Value, 8> storedLeaves;
  llvm::SmallPtrSet<Operation *, 4> parts;
};

std::optional<FlatExpression> FlatExpression::endingIn(Operation *root,
                                                       Belongs belongs) {
  return Builder(belongs).run(root);
}

bool FlatExpression::isDrawn() const {
  return llvm::any_of(
      inside, [](Operation *op) { return llvm::isa<SamplerOpInterface>(op); });
}

LoadOp inPlaceLoad(WriteOp write) {
  Operation *root = write.getValue().getDefiningOp();
  std::optional<FlatExpression> expression;
  if (root)
    expression = FlatExpression::endingIn(root);
  if (!expression)
    return {};
  for (OpOperand *read : expression->reads())
    if (auto load = read->get().getDefiningOp<LoadOp>();
        load && load.getBuffer() == write.getBuffer())
      return load;
  return {};
}

} // namespace graft::ir

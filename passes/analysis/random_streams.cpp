// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "passes/analysis/random_streams.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Builders.h"

#include "ir/core/pieces.h"
#include "ir/dialect.h"
#include "ir/tensor_op_conversion.h"
#include "passes/analysis/islands.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

OpOperand *streamWords(Operation *op) {
  if (auto fold = llvm::dyn_cast<FoldInOp>(op))
    return fold.getCount() ? &op->getOpOperand(1) : nullptr;
  return llvm::isa<WrapKeyDataOp, AdvanceOp>(op) ? &op->getOpOperand(0)
                                                 : nullptr;
}

std::optional<StreamWords> findWords(Value words) {
  words = stripReshapes(words);
  if (auto argument = llvm::dyn_cast<BlockArgument>(words))
    return StreamWords{argument};
  auto slice = words.getDefiningOp<tensor::ExtractSliceOp>();
  if (!slice)
    return std::nullopt;
  std::optional<ImportedTensorOp> imported = importTensorOp(slice);
  auto argument =
      llvm::dyn_cast<BlockArgument>(stripReshapes(slice.getSource()));
  if (!imported || !argument)
    return std::nullopt;
  const auto &op = std::get<Slice>(imported->op.op);
  std::vector<int64_t> dense =
      rowMajorStrides(Shape(slice.getSourceType().getShape()));
  StreamWords found{argument};
  int64_t numWords = 1;
  for (size_t d = dense.size(); d-- > 0; numWords *= op.sizes[d]) {
    found.first += op.starts[d] * dense[d];
    if (op.sizes[d] != 1 && op.strides[d] * dense[d] != numWords)
      return std::nullopt;
  }
  return found;
}

bool onlyPicksWords(Operation *op) {
  if (!llvm::isa<tensor::ExtractSliceOp>(op) || !findWords(op->getResult(0)))
    return false;
  SmallVector<Operation *> open{op};
  while (!open.empty())
    for (OpOperand &use : open.pop_back_val()->getUses()) {
      Operation *user = use.getOwner();
      if (llvm::isa<tensor::CollapseShapeOp, tensor::ExpandShapeOp>(user))
        open.push_back(user);
      else if (streamWords(user) != &use)
        return false;
    }
  return true;
}

RandomStreams::RandomStreams(func::FuncOp function) : function(function) {
  for (Operation &op : function.getBody().front()) {
    OpOperand *operand = streamWords(&op);
    std::optional<StreamWords> words =
        operand ? findWords(operand->get()) : std::nullopt;
    if (!words)
      continue;
    Stream &stream = streams[{words->argument.getArgNumber(), words->first}];
    stream.type = llvm::cast<RankedTensorType>(operand->get().getType());
    stream.held = llvm::cast<RankedTensorType>(words->argument.getType());
    stream.uses.push_back(operand);
  }
}

// graft.fold_in %key, 4 plus %arg   ->   %count = graft.load %arg
//                                        graft.fold_in %key, 4 plus %count
//
// Of an argument that holds more words it is a window.
void RandomStreams::load() {
  OpBuilder builder(firstAfterIslands(function.getBody().front()));
  for (auto &[place, stream] : streams) {
    BlockArgument argument = function.getArgument(place.first);
    WindowAttr window;
    if (stream.type.getNumElements() != stream.held.getNumElements())
      window =
          WindowAttr::get(function.getContext(), place.second,
                          builder.getDenseI64ArrayAttr(
                              SmallVector<int64_t>(stream.type.getRank(), 1)),
                          builder.getDenseI64ArrayAttr(stream.held.getShape()));
    Value loaded = LoadOp::create(builder, argument.getLoc(), stream.type,
                                  argument, window);
    for (OpOperand *use : stream.uses)
      use->set(loaded);
  }
}

} // namespace graft::passes

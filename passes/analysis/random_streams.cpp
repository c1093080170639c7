// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "passes/analysis/random_streams.h"

#include "mlir/IR/Builders.h"

#include "ir/dialect.h"
#include "ir/tensor_op_conversion.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

OpOperand *streamWords(Operation *op) {
  if (auto fold = llvm::dyn_cast<FoldInOp>(op))
    return fold.getCount() ? &op->getOpOperand(1) : nullptr;
  return llvm::isa<WrapKeyDataOp, AdvanceOp>(op) ? &op->getOpOperand(0)
                                                 : nullptr;
}

RandomStreams::RandomStreams(func::FuncOp function) : function(function) {
  for (Operation &op : function.getBody().front())
    if (OpOperand *words = streamWords(&op)) {
      Stream &stream = streams[stripReshapes(words->get())];
      stream.type = words->get().getType();
      stream.uses.push_back(words);
    }
}

// graft.fold_in %key, 4 plus %arg   ->   %count = graft.load %arg
//                                        graft.fold_in %key, 4 plus %count
void RandomStreams::load() {
  auto builder = OpBuilder::atBlockBegin(&function.getBody().front());
  for (BlockArgument argument : function.getArguments()) {
    auto stream = streams.find(argument);
    if (stream == streams.end())
      continue;
    Value loaded = LoadOp::create(builder, argument.getLoc(),
                                  stream->second.type, argument, WindowAttr());
    for (OpOperand *use : stream->second.uses)
      use->set(loaded);
  }
}

} // namespace graft::passes

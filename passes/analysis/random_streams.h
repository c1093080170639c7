// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_PASSES_ANALYSIS_RANDOM_STREAMS_H
#define GRAFT_PASSES_ANALYSIS_RANDOM_STREAMS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace graft::passes {

/// Returns the operand of an op that reads a random stream's words, which is
/// done when the program starts: a counter or a key's data. Null for any other.
mlir::OpOperand *streamWords(mlir::Operation *op);

/// The arguments that hold words of random streams, and what reads them.
class RandomStreams {
public:
  /// Looks at a function in pruned form, whose arguments are tensors still.
  explicit RandomStreams(mlir::func::FuncOp function);

  /// Loads the words at the function's start, its arguments being buffers now.
  void load();

private:
  // As many bytes are as many words, so all uses of an argument have one type.
  struct Stream {
    mlir::Type type;
    llvm::SmallVector<mlir::OpOperand *, 1> uses;
  };

  mlir::func::FuncOp function;
  llvm::DenseMap<mlir::Value, Stream> streams; // by argument
};

} // namespace graft::passes

#endif // GRAFT_PASSES_ANALYSIS_RANDOM_STREAMS_H

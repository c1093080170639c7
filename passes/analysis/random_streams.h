// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_PASSES_ANALYSIS_RANDOM_STREAMS_H
#define GRAFT_PASSES_ANALYSIS_RANDOM_STREAMS_H

#include <map>
#include <optional>

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace graft::passes {

/// Returns the operand of an op that reads a random stream's words, which is
/// done when the program starts: a counter or a key's data. Null for any other.
mlir::OpOperand *streamWords(mlir::Operation *op);

/// Words of a random stream in an argument, which may hold those of several.
struct StreamWords {
  mlir::BlockArgument argument;
  int64_t first = 0; ///< the place of the first word in the argument
};

/// Returns where words are, or nothing if they are not elements of an argument,
/// one after the other.
std::optional<StreamWords> findWords(mlir::Value words);

/// Whether an op only picks words of random streams out of an argument. What
/// reads them does that itself.
bool onlyPicksWords(mlir::Operation *op);

/// The arguments that hold words of random streams, and what reads them.
class RandomStreams {
public:
  /// Looks at a function in pruned form, whose arguments are tensors still.
  explicit RandomStreams(mlir::func::FuncOp function);

  /// Loads the words at the function's start, after its islands, its arguments
  /// being buffers now.
  void load();

private:
  // As many bytes are as many words, so all uses of the same words have one
  // type.
  struct Stream {
    mlir::RankedTensorType type;
    mlir::RankedTensorType held; // by the argument
    llvm::SmallVector<mlir::OpOperand *, 1> uses;
  };

  mlir::func::FuncOp function;
  // By the number of the argument, and the first word.
  std::map<std::pair<unsigned, int64_t>, Stream> streams;
};

} // namespace graft::passes

#endif // GRAFT_PASSES_ANALYSIS_RANDOM_STREAMS_H

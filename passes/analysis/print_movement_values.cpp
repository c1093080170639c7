// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "passes/analysis/passes.h"

#include "mlir/IR/AsmState.h"

#include "passes/analysis/movement_values.h"

namespace graft::passes {

using namespace mlir;

#define GEN_PASS_DEF_PRINTMOVEMENTVALUES
#include "passes/analysis/passes.h.inc"

namespace {

using Source = MovementValues::Source;

// [6, 0] [2, 4] [1, 1]: offsets, sizes and strides.
void printBox(raw_ostream &out, const Box &box) {
  for (int64_t Range::*field : {&Range::offset, &Range::size, &Range::stride}) {
    out << " [";
    llvm::interleaveComma(box, out,
                          [&](const Range &range) { out << range.*field; });
    out << "]";
  }
}

// [6, 0] [2, 4] [1, 1] of fresh %0 from 24 strides [4, 1] through math.exp
void printPiece(raw_ostream &out, const Piece &piece, const Source &source,
                AsmState &names) {
  out << "   ";
  printBox(out, piece.box);
  out << (source.isFresh ? " of fresh " : " of ");
  source.value.printAsOperand(out, names);
  out << " from " << piece.base << " strides [";
  llvm::interleaveComma(piece.strides, out);
  out << "]";
  for (Operation *op : source.through)
    out << " through " << op->getName();
  out << "\n";
}

void print(raw_ostream &out, func::FuncOp function) {
  AsmState names(function);
  MovementValues values(function);
  out << "movement values of @" << function.getName() << "\n";
  for (Value root : values.roots()) {
    out << "  ";
    root.printAsOperand(out, names);
    out << " : " << root.getType() << "\n";
    for (const Piece &piece : values.takePieces(root))
      printPiece(out, piece, values.sources()[piece.source], names);
  }
}

struct PrintMovementValues
    : impl::PrintMovementValuesBase<PrintMovementValues> {
  void runOnOperation() override {
    markAllAnalysesPreserved();
    for (auto function : getOperation().getOps<func::FuncOp>())
      if (llvm::hasSingleElement(function.getBody()))
        print(llvm::outs(), function);
  }
};

} // namespace
} // namespace graft::passes

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "passes/analysis/passes.h"

#include "mlir/IR/AsmState.h"

#include "ir/flat_expression.h"
#include "passes/analysis/computations.h"

namespace graft::passes {

using namespace mlir;

#define GEN_PASS_DEF_PRINTCOMPUTATIONS
#include "passes/analysis/passes.h.inc"

namespace {

void printList(raw_ostream &out, StringRef what, ValueRange values,
               AsmState &names) {
  if (values.empty())
    return;
  out << what;
  llvm::interleaveComma(values, out,
                        [&](Value value) { value.printAsOperand(out, names); });
}

// What is computed, drawn or filled for the computation and stored nowhere.
SmallVector<Value> innerOf(const Computation &computation) {
  llvm::DenseSet<Value> stored;
  for (const Read &read : computation.reads)
    stored.insert(read.operand->get());
  auto expression = ir::FlatExpression::endingIn(
      computation.op, [&](Operation *source, Operation *) {
        return !stored.contains(source->getResult(0));
      });
  SmallVector<Value> inner;
  if (expression)
    for (Operation *op : expression->members().drop_back())
      inner.push_back(op->getResult(0));
  return inner;
}

// %3 = arith.addf with %1, %2 reads %arg0 last use of %3, %arg0
void print(raw_ostream &out, const Computation &computation, AsmState &names) {
  auto roots = llvm::map_to_vector(computation.reads,
                                   [](const Read &read) { return read.root; });
  out << "  ";
  computation.op->getResult(0).printAsOperand(out, names);
  out << " = " << computation.op->getName();
  printList(out, " with ", innerOf(computation), names);
  printList(out, " reads ", roots, names);
  printList(out, " last use of ", computation.dying, names);
  out << "\n";
}

struct PrintComputations : impl::PrintComputationsBase<PrintComputations> {
  void runOnOperation() override {
    markAllAnalysesPreserved();
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      if (!llvm::hasSingleElement(function.getBody()))
        continue;
      AsmState names(function);
      llvm::outs() << "computations of @" << function.getName() << "\n";
      for (const Computation &computation : collectComputations(function))
        print(llvm::outs(), computation, names);
    }
  }
};

} // namespace
} // namespace graft::passes

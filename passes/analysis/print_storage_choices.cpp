// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "passes/analysis/passes.h"

#include "mlir/IR/AsmState.h"

#include "passes/analysis/storage_choices.h"

namespace graft::passes {

using namespace mlir;

#define GEN_PASS_DEF_PRINTSTORAGECHOICES
#include "passes/analysis/passes.h.inc"

namespace {

// %1 takes the storage of %arg0
// %2 is computed in the place of %arg1
void print(raw_ostream &out, func::FuncOp function,
           const StorageChoices &choices) {
  AsmState names(function);
  out << "storage choices of @" << function.getName() << "\n";
  for (Operation &op : function.getBody().front().without_terminator()) {
    if (op.getNumResults() != 1)
      continue;
    Value value = op.getResult(0);
    IntegerAttr into = StorageChoices::argumentOf(value);
    if (!into)
      continue;
    out << "  ";
    value.printAsOperand(out, names);
    out << (choices.overwrittenBy(value) ? " is computed in the place of "
                                         : " takes the storage of ");
    function.getArgument(into.getInt()).printAsOperand(out, names);
    out << "\n";
  }
}

struct PrintStorageChoices
    : impl::PrintStorageChoicesBase<PrintStorageChoices> {
  void runOnOperation() override {
    markAllAnalysesPreserved();
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      if (!llvm::hasSingleElement(function.getBody()))
        continue;
      StorageChoices choices(function);
      if (failed(choices.read(collectComputations(function))))
        return signalPassFailure();
      print(llvm::outs(), function, choices);
    }
  }
};

} // namespace
} // namespace graft::passes

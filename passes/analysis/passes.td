// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_PASSES_ANALYSIS_PASSES_TD
#define GRAFT_PASSES_ANALYSIS_PASSES_TD

include "mlir/Pass/PassBase.td"

def PrintMovementValues
    : Pass<"graft-print-movement-values", "::mlir::ModuleOp"> {
  let summary = "prints what moved values are made of";
  let description = [{
    Prints, for each value that slices, insertions, concatenations, transposes and
    reshapes make and something else uses, the boxes it consists of: the source of
    each, the first element and the strides. A `fresh` source can be drawn, filled
    or computed for the box alone. `graft-narrow-initializers` decides by this. It
    changes nothing and is in no pipeline.
  }];
}

def PrintComputations : Pass<"graft-print-computations", "::mlir::ModuleOp"> {
  let summary = "prints what is computed, and what each computation reads";
  let description = [{
    Prints the computations of a function in pruned form, in order: the ops that are
    computed together with the last of them, the values that are read from storage,
    and those that no later computation reads and no result is. Both
    `graft-donate-arguments` and `graft-assign-destinations` decide by this. It
    changes nothing and is in no pipeline.
  }];
}

def PrintStorageChoices
    : Pass<"graft-print-storage-choices", "::mlir::ModuleOp"> {
  let summary = "prints which value takes the storage of which argument";
  let description = [{
    Prints, for each value of a function in pruned form that has the attribute
    `graft.into`, the argument whose storage it takes, and whether it is computed in
    the place of an operand. Fails, as `graft-assign-destinations` does, on a choice
    that cannot be. It changes nothing and is in no pipeline.
  }];
}

#endif // GRAFT_PASSES_ANALYSIS_PASSES_TD

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_KERNELS_PASSES_TD
#define GRAFT_BACKEND_KERNELS_PASSES_TD

include "mlir/Pass/PassBase.td"

def FoldFloatRanges : Pass<"graft-fold-float-ranges"> {
  let summary = "removes what the ranges of f32 values make useless";
  let description = [{
    Works on kernels. Finds the range of every f32 value, scalars and the lanes
    of vectors alike, from constants, from the bits they are made of and from
    `graft.range` attributes, and folds comparisons that it decides, with the
    branches that hang on them; maxima and minima that always give the same
    operand; and `max(x*y + z, z)` where neither factor is negative. It assumes
    rounding to nearest with denormals flushed, XLA's `log1p`, and a builder that
    does not lie in `graft.range`.

    It computes nothing from ranges: a value that is left is computed as before,
    bit for bit.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

def ExpandLog1p : Pass<"graft-expand-log1p"> {
  let summary = "writes XLA's log1p out";
  let description = [{
    Replaces each `math.log1p` of `vector<64xf32>` by the operations of XLA:CPU's
    (jaxlib 0.10.2), in which every fused multiply-add is written as such. The
    lanes must be in (-1, 0], the only ones that kernels have. Others are left
    alone.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::math::MathDialect"];
}

#endif // GRAFT_BACKEND_KERNELS_PASSES_TD

// RUN: not graft plan %s 2>&1 | FileCheck %s

// What lowered.as_text() prints has the forms of StableHLO's own dialect.
// CHECK: stablehlo_pretty.mlir: expected StableHLO in generic form, found its pretty form, as lowered.as_text() has it; graft.jit(f).mlir(*args) writes a program
func.func public @main(%arg0: tensor<2x3xf32>) -> tensor<3x2xf32> {
  %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}

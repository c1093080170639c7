// RUN: not graft plan %s 2>&1 | FileCheck %s
// RUN: not graft inspect %s 2>&1 | FileCheck %s

// MLIR's parser of this op reads through a null pointer.
// CHECK: graft: error: {{.*}}malformed.mlir: reading it crashed, as MLIR's parser does on some malformed ops.
func.func @main(%a: tensor<4x3xf32>) -> tensor<3x4xf32> {
  %0 = tensor.empty() : tensor<3x4xf32>
  %1 = linalg.transpose ins(%a : tensor<4x3xf32>) outs(%0 : tensor<3x4xf32>) permutation =i32}] [1, 0]
  return %1 : tensor<3x4xf32>
}

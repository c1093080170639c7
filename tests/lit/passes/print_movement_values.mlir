// RUN: graft-opt %s --graft-print-movement-values | FileCheck %s

// Nothing to do: a reshape of an argument is all of it, a draw is not moved.
// CHECK: movement values of @nothing{{$}}
func.func @nothing(%k: !graft.key) -> tensor<4xf32> {
  %0 = graft.normal %k : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// Example: Rows of an argument in a draw, of which two rows are left.
// CHECK-NEXT: movement values of @grown{{$}}
// CHECK-NEXT: %{{.*}} : tensor<8x4xf32>
// CHECK-NEXT: [0, 0] [6, 4] [1, 1] of %arg1 from 0 strides [4, 1]{{$}}
// CHECK-NEXT: [6, 0] [2, 4] [1, 1] of fresh %0 from 24 strides [4, 1]{{$}}
func.func @grown(%k: !graft.key, %old: tensor<6x4xf32>) -> tensor<8x4xf32> {
  %0 = graft.normal %k : tensor<8x4xf32>
  %1 = tensor.insert_slice %old into %0[0, 0] [6, 4] [1, 1] : tensor<6x4xf32> into tensor<8x4xf32>
  return %1 : tensor<8x4xf32>
}

// Arithmetic on what was moved is done box by box.
// CHECK-NEXT: movement values of @through{{$}}
// CHECK-NEXT: %{{.*}} : tensor<2xf32>
// CHECK-NEXT: [0] [2] [1] of fresh %0 from 1 strides [2] through math.exp{{$}}
func.func @through(%k: !graft.key) -> tensor<2xf32> {
  %0 = graft.normal %k : tensor<4xf32>
  %1 = tensor.extract_slice %0[1] [2] [2] : tensor<4xf32> to tensor<2xf32>
  %2 = math.exp %1 : tensor<2xf32>
  return %2 : tensor<2xf32>
}

// Must not make by itself: a part of what is computed from an argument.
// CHECK-NEXT: movement values of @computed{{$}}
// CHECK-NEXT: %{{.*}} : tensor<2xf32>
// CHECK-NEXT: [0] [2] [1] of %0 from 0 strides [1]{{$}}
// CHECK-NEXT: module
func.func @computed(%a: tensor<4xf32>) -> tensor<2xf32> {
  %0 = math.exp %a : tensor<4xf32>
  %1 = tensor.extract_slice %0[0] [2] [1] : tensor<4xf32> to tensor<2xf32>
  return %1 : tensor<2xf32>
}

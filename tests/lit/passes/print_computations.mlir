// RUN: graft-opt %s --graft-print-computations | FileCheck %s

// Nothing to do: what is drawn or moved is not computed.
// CHECK: computations of @nothing{{$}}
func.func @nothing(%k: !graft.key, %a: tensor<2x2xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %0 = graft.normal %k : tensor<4xf32>
  %1 = tensor.collapse_shape %a [[0, 1]] : tensor<2x2xf32> into tensor<4xf32>
  return %0, %1 : tensor<4xf32>, tensor<4xf32>
}

// Example: A draw, a splat and flat ops that one other uses belong to it; what it reads
// is what is stored.
// CHECK-NEXT: computations of @flat{{$}}
// CHECK-NEXT: %[[R:.*]] = arith.truncf with %[[N:.*]], %[[C:.*]], %[[M:.*]], %[[S:.*]] reads %arg1 last use of %arg1{{$}}
func.func @flat(%k: !graft.key, %a: tensor<4xf32>) -> tensor<4xbf16> {
  %0 = graft.normal %k : tensor<4xf32>
  %1 = arith.constant dense<2.0> : tensor<4xf32>
  %2 = arith.mulf %0, %1 : tensor<4xf32>
  %3 = arith.addf %a, %2 : tensor<4xf32>
  %4 = arith.truncf %3 : tensor<4xf32> to tensor<4xbf16>
  return %4 : tensor<4xbf16>
}

// A value that two ops use is a computation, which the later one uses last.
// CHECK-NEXT: computations of @shared{{$}}
// CHECK-NEXT: %0 = math.exp reads %arg0 last use of %arg0{{$}}
// CHECK-NEXT: %1 = math.sin reads %0{{$}}
// CHECK-NEXT: %2 = math.cos reads %0 last use of %0{{$}}
func.func @shared(%a: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %0 = math.exp %a : tensor<4xf32>
  %1 = math.sin %0 : tensor<4xf32>
  %2 = math.cos %0 : tensor<4xf32>
  return %1, %2 : tensor<4xf32>, tensor<4xf32>
}

// Must not take in: a sampler that is drawn whole.
// CHECK-NEXT: computations of @whole{{$}}
// CHECK-NEXT: %1 = math.exp reads %0 last use of %0{{$}}
// CHECK-NEXT: module
func.func @whole(%k: !graft.key) -> tensor<4x4xf32> {
  %0 = graft.orthogonal %k : tensor<4x4xf32>
  %1 = math.exp %0 : tensor<4x4xf32>
  return %1 : tensor<4x4xf32>
}

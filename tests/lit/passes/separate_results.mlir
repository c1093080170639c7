// RUN: graft-opt %s --graft-separate-results | FileCheck %s

// Nothing to do: no value is two results.
// CHECK-LABEL: func.func @apart(
// CHECK-NEXT:    %[[X:.*]] = graft.normal
// CHECK-NEXT:    return %[[X]], %{{.*}}
func.func @apart(%a: tensor<4xf32>, %k: !graft.key) -> (tensor<4xf32>, tensor<4xf32>) {
  %0 = graft.normal %k : tensor<4xf32>
  return %0, %a : tensor<4xf32>, tensor<4xf32>
}

// Example: The second result is a copy of the first, in its own shape.
// CHECK-LABEL: func.func @twice(
// CHECK-NEXT:    %[[X:.*]] = graft.normal
// CHECK-NEXT:    %[[FLAT:.*]] = tensor.collapse_shape %[[X]]
// CHECK-NEXT:    %[[COPY:.*]] = graft.assemble %[[X]] boxes [#graft.box<[0] [8] [1] of [8]>] windows [#graft.window<base = 0, strides = [1], of = [2, 4]>] : (tensor<2x4xf32>) -> tensor<8xf32>
// CHECK-NEXT:    return %[[X]], %[[COPY]]
func.func @twice(%k: !graft.key) -> (tensor<2x4xf32>, tensor<8xf32>) {
  %0 = graft.normal %k : tensor<2x4xf32>
  %1 = tensor.collapse_shape %0 [[0, 1]] : tensor<2x4xf32> into tensor<8xf32>
  return %0, %1 : tensor<2x4xf32>, tensor<8xf32>
}

// An argument that is two results is copied for the second.
// CHECK-LABEL: func.func @argument(
// CHECK-NEXT:    %[[COPY:.*]] = graft.assemble %[[A:.*]] boxes
// CHECK-NEXT:    return %[[A]], %[[COPY]]
func.func @argument(%a: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  return %a, %a : tensor<4xf32>, tensor<4xf32>
}

// Constants and the words of keys are made again; a tensor without elements too.
// CHECK-LABEL: func.func @again(
// CHECK-NEXT:    arith.constant dense<0.000000e+00> : tensor<4xf32>
// CHECK-NEXT:    graft.key_data
// CHECK-NEXT:    arith.constant dense<0.000000e+00> : tensor<4xf32>
// CHECK-NEXT:    graft.key_data
// CHECK-NEXT:    arith.constant dense<> : tensor<0xf32>
// CHECK-NEXT:    return
func.func @again(%e: tensor<0xf32>, %k: !graft.key)
    -> (tensor<4xf32>, tensor<4xf32>, tensor<2xui32>, tensor<2xui32>, tensor<0xf32>, tensor<0xf32>) {
  %0 = arith.constant dense<0.0> : tensor<4xf32>
  %1 = graft.key_data %k : tensor<2xui32>
  return %0, %0, %1, %1, %e, %e
      : tensor<4xf32>, tensor<4xf32>, tensor<2xui32>, tensor<2xui32>, tensor<0xf32>, tensor<0xf32>
}

// RUN: graft-opt %s --graft-place-islands -split-input-file -mlir-print-local-scope | FileCheck %s

// Nothing to do: no island.
// CHECK-LABEL: func.func @none(
// CHECK-SAME:    %[[A:.*]]: tensor<4xf32>) -> tensor<4xf32> {
// CHECK-NEXT:    return %[[A]]
func.func @none(%a: tensor<4xf32>) -> tensor<4xf32> {
  return %a : tensor<4xf32>
}

// -----

// Example: An island's outputs become donated arguments, also the one that nothing uses.
// CHECK-LABEL: func.func @outputs(
// CHECK-SAME:    %[[A:.*]]: tensor<4xf32>,
// CHECK-SAME:    %[[R:.*]]: tensor<8xf32> {graft.donated, graft.island = 0 : i64, graft.path = "0", graft.source = "rope"},
// CHECK-SAME:    %{{.*}}: tensor<3xi32> {graft.donated, graft.island = 0 : i64, graft.path = "1", graft.source = "rope"})
// CHECK-NEXT:    graft.island "rope"(%[[A]]) ops 12 module "m" : (tensor<4xf32>) -> ()
// CHECK-NEXT:    return %[[R]]
func.func @outputs(%a: tensor<4xf32>) -> tensor<8xf32> {
  %0:2 = graft.island "rope"(%a) ops 12 module "m" : (tensor<4xf32>) -> (tensor<8xf32>, tensor<3xi32>)
  return %0#0 : tensor<8xf32>
}

// -----

// Islands come first and in their order, whatever stood between.
// CHECK-LABEL: func.func @order(
// CHECK-NEXT:    graft.island "a"
// CHECK-NEXT:    graft.island "b"{{.*}} effects
// CHECK-NEXT:    graft.normal
// CHECK-NEXT:    return %{{.*}}, %arg1, %arg2
func.func @order(%k: !graft.key) -> (tensor<4xf32>, tensor<4xf32>, tensor<2xf32>) {
  %0 = graft.normal %k : tensor<4xf32>
  %1 = graft.island "a"() ops 1 module "m" : () -> tensor<4xf32>
  %2 = graft.island "b"() ops 1 effects module "m" : () -> tensor<2xf32>
  return %0, %1, %2 : tensor<4xf32>, tensor<4xf32>, tensor<2xf32>
}

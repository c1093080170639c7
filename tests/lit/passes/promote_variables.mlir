// RUN: graft-opt %s --graft-promote-variables | FileCheck %s

// Nothing to do.
// CHECK-LABEL: func.func @no_variable(
// CHECK-SAME:    %[[A:.*]]: tensor<4xf32>
// CHECK-NEXT:    return %[[A]]
func.func @no_variable(%a: tensor<4xf32>) -> tensor<4xf32> {
  return %a : tensor<4xf32>
}

// Example: A read before any update gives the initializer, one after it the last update.
// CHECK-LABEL: func.func @reads(
// CHECK-SAME:    %[[A:.*]]: tensor<4xf32>, %[[B:.*]]: tensor<4xf32>, %[[C:.*]]: tensor<4xf32>
// CHECK-NEXT:    return %[[A]], %[[C]]
func.func @reads(%a: tensor<4xf32>, %b: tensor<4xf32>, %c: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %v = graft.variable "w" = %a : !graft.var<tensor<4xf32>>
  %0 = graft.read %v : !graft.var<tensor<4xf32>>
  graft.update %v, %b : !graft.var<tensor<4xf32>>
  graft.update %v, %c : !graft.var<tensor<4xf32>>
  %1 = graft.read %v : !graft.var<tensor<4xf32>>
  return %0, %1 : tensor<4xf32>, tensor<4xf32>
}

// A variable updated with what another holds; a read of itself.
// CHECK-LABEL: func.func @chained(
// CHECK-SAME:    %[[A:.*]]: tensor<4xf32>, %[[B:.*]]: tensor<4xf32>
// CHECK-NEXT:    return %[[B]]
func.func @chained(%a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<4xf32> {
  %v = graft.variable "v" = %a : !graft.var<tensor<4xf32>>
  %w = graft.variable "w" = %b : !graft.var<tensor<4xf32>>
  %0 = graft.read %w : !graft.var<tensor<4xf32>>
  graft.update %v, %0 : !graft.var<tensor<4xf32>>
  %1 = graft.read %v : !graft.var<tensor<4xf32>>
  graft.update %v, %1 : !graft.var<tensor<4xf32>>
  %2 = graft.read %v : !graft.var<tensor<4xf32>>
  return %2 : tensor<4xf32>
}

// Variables that nothing reads, or nothing accesses, go too.
// CHECK-LABEL: func.func @unread(
// CHECK-NOT:     graft.variable
// CHECK-NOT:     graft.update
// CHECK:         return
func.func @unread(%a: tensor<4xf32>, %b: tensor<4xf32>) {
  %v = graft.variable "v" = %a : !graft.var<tensor<4xf32>>
  %w = graft.variable "w" = %a : !graft.var<tensor<4xf32>>
  graft.update %v, %b : !graft.var<tensor<4xf32>>
  return
}

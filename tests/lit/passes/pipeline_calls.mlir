// RUN: graft-opt %s -split-input-file --graft-prune | FileCheck %s

// A helper is inlined; its initializer keeps its place in the model.
// CHECK-LABEL: func.func @inlined
// CHECK-SAME: attributes {graft.pruned = [#graft.pruned<"dead", tensor<4xf32>, unreachable
// CHECK-NOT: call
// CHECK: graft.normal
func.func private @init(%k: !graft.key) -> (tensor<4xf32>, tensor<4xf32>) {
  %0 = graft.normal %k : tensor<4xf32> loc("w"("a.cpp":1:1))
  %1 = graft.normal %k scale 2.0 : tensor<4xf32> loc("dead"("a.cpp":2:1))
  return %0, %1 : tensor<4xf32>, tensor<4xf32>
}
func.func @inlined(%k: !graft.key {graft.path = "k", graft.source = "r"})
    -> (tensor<4xf32> {graft.path = "w"}) {
  %0:2 = call @init(%k) : (!graft.key) -> (tensor<4xf32>, tensor<4xf32>)
  return %0#0 : tensor<4xf32>
}

// -----

// What a variable held when it was read is overwritten, not the read.
// CHECK-LABEL: func.func @through_a_read
// CHECK-SAME: #graft.pruned<"v", tensor<4xf32>, overwritten, "old:w"
// CHECK-SAME: #graft.pruned<"w", tensor<4xf32>, overwritten, "v"
func.func @through_a_read(
    %old: tensor<4xf32> {graft.path = "w", graft.source = "old"},
    %k: !graft.key {graft.path = "k", graft.source = "r"})
    -> (tensor<4xf32> {graft.path = "w"}) {
  %a = graft.normal %k : tensor<4xf32> loc("v"("a.cpp":1:1))
  %b = graft.normal %k : tensor<4xf32> loc("w"("a.cpp":2:1))
  %v = graft.variable "v" = %a : !graft.var<tensor<4xf32>>
  %w = graft.variable "w" = %b : !graft.var<tensor<4xf32>>
  %r = graft.read %v : !graft.var<tensor<4xf32>>
  graft.update %w, %r : !graft.var<tensor<4xf32>> loc("a.cpp":5:1)
  graft.update %w, %old : !graft.var<tensor<4xf32>> loc("a.cpp":6:1)
  %s = graft.read %w : !graft.var<tensor<4xf32>>
  return %s : tensor<4xf32>
}

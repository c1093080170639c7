// RUN: graft-opt %s --graft-record-overwriters -mlir-print-local-scope | FileCheck %s

// Nothing to do: the initializer is read.
// CHECK-LABEL: func.func @read_first(
// CHECK:         graft.normal
// CHECK-NOT:     graft.fate
func.func @read_first(%k: !graft.key, %old: tensor<4xf32> {graft.path = "w", graft.source = "old"}) -> tensor<4xf32> {
  %0 = graft.normal %k : tensor<4xf32>
  %v = graft.variable "w" = %0 : !graft.var<tensor<4xf32>>
  %r = graft.read %v : !graft.var<tensor<4xf32>>
  graft.update %v, %old : !graft.var<tensor<4xf32>>
  %s = graft.read %v : !graft.var<tensor<4xf32>>
  return %r : tensor<4xf32>
}

// Example: The first update overwrites the initializer, the second the first's value.
// CHECK-LABEL: func.func @overwritten(
// CHECK:         graft.normal {{.*}}#graft.fate<overwritten, "made", loc("a.cpp":1:2)>
// CHECK:         graft.uniform {{.*}}#graft.fate<overwritten, "old:w", loc("a.cpp":2:2)>
func.func @overwritten(%k: !graft.key, %old: tensor<4xf32> {graft.path = "w", graft.source = "old"}) -> tensor<4xf32> {
  %0 = graft.normal %k : tensor<4xf32>
  %1 = graft.uniform %k bounds(0.0, 1.0) : tensor<4xf32> loc("made")
  %v = graft.variable "w" = %0 : !graft.var<tensor<4xf32>>
  graft.update %v, %1 : !graft.var<tensor<4xf32>> loc("a.cpp":1:2)
  graft.update %v, %old : !graft.var<tensor<4xf32>> loc("a.cpp":2:2)
  %r = graft.read %v : !graft.var<tensor<4xf32>>
  return %r : tensor<4xf32>
}

// Nothing reads the variable: its module was replaced on the line noted.
// CHECK-LABEL: func.func @unreachable(
// CHECK:         graft.normal {{.*}}#graft.fate<unreachable, "", loc("a.cpp":3:4)>
func.func @unreachable(%k: !graft.key) {
  %0 = graft.normal %k : tensor<4xf32>
  %v = graft.variable "w" = %0 replaced_at loc("a.cpp":3:4) : !graft.var<tensor<4xf32>>
  return
}

// Two variables hold one value: the first fate noted stays.
// CHECK-LABEL: func.func @shared(
// CHECK:         graft.normal {{.*}}#graft.fate<overwritten, "old:w", loc("a.cpp":4:1)>
func.func @shared(%k: !graft.key, %old: tensor<4xf32> {graft.path = "w", graft.source = "old"}) {
  %0 = graft.normal %k : tensor<4xf32>
  %v = graft.variable "w" = %0 : !graft.var<tensor<4xf32>>
  %w = graft.variable "x" = %0 : !graft.var<tensor<4xf32>>
  graft.update %v, %old : !graft.var<tensor<4xf32>> loc("a.cpp":4:1)
  return
}

// Must not touch: a value that is not computed here has no fate.
// CHECK-LABEL: func.func @argument(
// CHECK-NOT:     graft.fate
func.func @argument(%a: tensor<4xf32>, %b: tensor<4xf32>) {
  %v = graft.variable "w" = %a : !graft.var<tensor<4xf32>>
  graft.update %v, %b : !graft.var<tensor<4xf32>>
  return
}

// Outputs of an island: each has a fate of its own.
// CHECK-LABEL: func.func @island(
// CHECK:         graft.island {{.*}}graft.fates = [unit, #graft.pruned<"w", tensor<4xf32>, overwritten, "old:w", loc("f.py":3:1), loc("a.cpp":4:1)>]
func.func @island(%old: tensor<4xf32> {graft.path = "w", graft.source = "old"}) -> tensor<4xf32> {
  %0:2 = graft.island "i"() ops 1 module "m" : () -> (tensor<4xf32>, tensor<4xf32>) loc("f.py":3:1)
  %v = graft.variable "w" = %0#1 : !graft.var<tensor<4xf32>>
  graft.update %v, %old : !graft.var<tensor<4xf32>> loc("a.cpp":4:1)
  return %0#0 : tensor<4xf32>
}

// An island's output overwrites what was drawn.
// CHECK-LABEL: func.func @by_island(
// CHECK:         graft.normal {{.*}}#graft.fate<overwritten, "i:1", loc("a.cpp":5:1)>
func.func @by_island(%k: !graft.key) {
  %0:2 = graft.island "i"() ops 1 module "m" : () -> (tensor<4xf32>, tensor<4xf32>)
  %1 = graft.normal %k : tensor<4xf32>
  %v = graft.variable "w" = %1 : !graft.var<tensor<4xf32>>
  graft.update %v, %0#1 : !graft.var<tensor<4xf32>> loc("a.cpp":5:1)
  return
}

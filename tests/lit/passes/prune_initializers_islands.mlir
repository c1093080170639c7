// RUN: graft-opt %s --graft-record-overwriters --graft-promote-variables --graft-prune-initializers \
// RUN:   --remarks-filter='graft.*' --remark-format=emitRemark -mlir-print-local-scope -o %t 2>&1 \
// RUN:   | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:
// RUN: FileCheck %s < %t

// Nothing uses what the first island gives. Of the second one output goes: an
// update overwrites it. The third stays for what it prints.
// REMARK: f.py:3:1: remark: [Passed] pruned_island {{.*}}"pruned island gone (7 ops): nothing uses what it gives", ops=7
// REMARK: g.py:4:1: remark: [Passed] pruned {{.*}}"pruned w (16 bytes): overwritten by old:w at a.py:9:1", bytes=16
// CHECK-LABEL: func.func @islands(
// CHECK-SAME:    graft.pruned = [#graft.pruned<"w", tensor<4xf32>, overwritten, "old:w", loc("g.py":4:1), loc("a.py":9:1)>]
// CHECK-NEXT:    %[[R:.*]]:2 = graft.island "stays"
// CHECK-NOT:     graft.fates
// CHECK-NEXT:    graft.island "prints"{{.*}} effects
// CHECK-NEXT:    return %[[R]]#0, %{{.*}}
func.func @islands(%old: tensor<4xf32> {graft.path = "w", graft.source = "old"}) -> (tensor<2xf32>, tensor<4xf32>) {
  %0 = graft.island "gone"() ops 7 module "m" : () -> tensor<4xf32> loc("f.py":3:1)
  %1:2 = graft.island "stays"() ops 1 module "m" : () -> (tensor<2xf32>, tensor<4xf32>) loc("g.py":4:1)
  %2 = graft.island "prints"() ops 1 effects module "m" : () -> tensor<4xf32>
  %v = graft.variable "w" = %1#1 : !graft.var<tensor<4xf32>>
  graft.update %v, %old : !graft.var<tensor<4xf32>> loc("a.py":9:1)
  %r = graft.read %v : !graft.var<tensor<4xf32>>
  return %1#0, %r : tensor<2xf32>, tensor<4xf32>
}

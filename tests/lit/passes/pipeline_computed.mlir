// RUN: graft-opt %s --graft-prune \
// RUN:   --remarks-filter='graft.*' --remark-format=emitRemark -o %t 2>&1 \
// RUN:   | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:
// RUN: FileCheck %s --check-prefix=PRUNED < %t
// RUN: graft-opt %t --graft-plan | FileCheck %s --check-prefix=PLANNED

// A LoRA is merged into an old kernel: the kernel's initializer goes, the
// factors stay, for the sum reads them. A statistic that nothing returns goes
// with the arithmetic that made it.

// REMARK: remark: [Passed] pruned {{.*}}"pruned kernel (64 bytes): overwritten by old:kernel at merge.cpp:7:3", bytes=64
// REMARK: remark: [Passed] pruned {{.*}}"pruned stat (16 bytes): unreachable", bytes=16

// PRUNED:      func.func @main(
// PRUNED:        %[[A:.*]] = graft.normal
// PRUNED-NEXT:   %[[B:.*]] = graft.normal
// PRUNED-NEXT:   %[[Z:.*]] = arith.constant dense<0.000000e+00> : tensor<4x4xf32>
// PRUNED-NEXT:   %[[P:.*]] = linalg.contract {{.*}} ins(%[[A]], %[[B]] {{.*}} outs(%[[Z]]
// PRUNED-NEXT:   %[[S:.*]] = arith.addf %arg1, %[[P]]
// PRUNED-NEXT:   return %[[S]]

// PLANNED:       func.func @main(
// PLANNED:         graft.release %arg2
// PLANNED:         %[[BA:.*]] = graft.alloc 32
// PLANNED:         %[[BB:.*]] = graft.alloc 32
// PLANNED:         linalg.contract
// PLANNED-NEXT:    %[[BP:.*]] = graft.alloc 64
// PLANNED-NEXT:    graft.write %{{.*}} into %[[BP]]
// PLANNED-DAG:     graft.release %[[BA]]
// PLANNED-DAG:     graft.release %[[BB]]
// PLANNED:         %[[BS:.*]] = graft.take %arg1
// PLANNED-NEXT:    %[[OLD:.*]] = graft.load %[[BS]]
// PLANNED-NEXT:    %[[PROD:.*]] = graft.load %[[BP]]
// PLANNED-NEXT:    arith.addf %[[OLD]], %[[PROD]]
// PLANNED-NEXT:    graft.write %{{.*}} into %[[BS]]
// PLANNED-NEXT:    graft.release %[[BP]]
// PLANNED:         return %[[BS]]
func.func @main(%k: !graft.key {graft.source = "rngs", graft.path = "key"},
                %old: tensor<4x4xf32> {graft.source = "old", graft.path = "kernel", graft.donated},
                %stat: tensor<4xf32> {graft.source = "old", graft.path = "stat", graft.donated})
    -> (tensor<4x4xf32> {graft.path = "kernel"}) {
  %i0 = graft.normal %k : tensor<4x4xf32> loc("kernel"("merge.cpp":3:3))
  %kernel = graft.variable "kernel" = %i0 : !graft.var<tensor<4x4xf32>>
  %i1 = graft.normal %k scale 0.5 : tensor<4x2xf32> loc("lora_a"("merge.cpp":4:3))
  %a = graft.variable "lora_a" = %i1 : !graft.var<tensor<4x2xf32>>
  %i2 = graft.normal %k : tensor<2x4xf32> loc("lora_b"("merge.cpp":5:3))
  %b = graft.variable "lora_b" = %i2 : !graft.var<tensor<2x4xf32>>
  %i3 = graft.normal %k : tensor<4xf32> loc("stat"("merge.cpp":6:3))
  %s = graft.variable "stat" = %i3 : !graft.var<tensor<4xf32>>
  graft.update %kernel, %old : !graft.var<tensor<4x4xf32>> loc("merge.cpp":7:3)
  %rs = graft.read %s : !graft.var<tensor<4xf32>>
  %dead = math.exp %rs : tensor<4xf32>
  graft.update %s, %dead : !graft.var<tensor<4xf32>> loc("merge.cpp":8:3)
  %ra = graft.read %a : !graft.var<tensor<4x2xf32>>
  %rb = graft.read %b : !graft.var<tensor<2x4xf32>>
  %zeros = arith.constant dense<0.0> : tensor<4x4xf32>
  %p = linalg.contract indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>,
                                        affine_map<(m, n, k) -> (m, n)>]
         ins(%ra, %rb : tensor<4x2xf32>, tensor<2x4xf32>) outs(%zeros : tensor<4x4xf32>) -> tensor<4x4xf32>
  %rk = graft.read %kernel : !graft.var<tensor<4x4xf32>>
  %sum = arith.addf %rk, %p : tensor<4x4xf32>
  graft.update %kernel, %sum : !graft.var<tensor<4x4xf32>> loc("merge.cpp":9:3)
  %r = graft.read %kernel : !graft.var<tensor<4x4xf32>>
  return %r : tensor<4x4xf32>
}

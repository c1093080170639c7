// RUN: graft-opt %s --graft-prune \
// RUN:   --remarks-filter='graft.*' --remark-format=emitRemark -o %t 2>&1 \
// RUN:   | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:
// RUN: FileCheck %s --check-prefix=PRUNED < %t
// RUN: graft-opt %t --graft-plan | FileCheck %s --check-prefix=PLANNED

// Partial initialization: an MLP's two layers and a LoRA layer in the place of
// the first, then the old state over them. Six initializers go, the four old
// arrays are forwarded, and two new ones are written.

// REMARK: partial_init.cpp:12:5: remark: [Passed] pruned {{.*}}"pruned linear1.kernel (64 bytes): unreachable at partial_init.cpp:13:3", bytes=64
// REMARK: remark: {{.*}}"pruned linear1.bias (16 bytes): unreachable at partial_init.cpp:13:3", bytes=16
// REMARK: remark: {{.*}}"pruned linear2.kernel (64 bytes): overwritten by old:linear2.kernel at partial_init.cpp:15:3", bytes=64
// REMARK: remark: {{.*}}"pruned linear2.bias (16 bytes): overwritten by old:linear2.bias at partial_init.cpp:15:3", bytes=16
// REMARK: partial_init.cpp:13:5: remark: {{.*}}"pruned linear1.kernel (64 bytes): overwritten by old:linear1.kernel at partial_init.cpp:15:3", bytes=64
// REMARK: remark: {{.*}}"pruned linear1.bias (16 bytes): overwritten by old:linear1.bias at partial_init.cpp:15:3", bytes=16

// PRUNED:      func.func @partial_init(
// PRUNED-NEXT:   %[[K6:.*]] = graft.key <2768684296, 3055579793>
// PRUNED-NEXT:   %[[A:.*]] = graft.uniform %[[K6]] bounds(-1.000000e+00, 1.000000e+00) scale 1.2247449159622192 : tensor<4x3xf32>
// PRUNED-NEXT:   %[[B:.*]] = arith.constant dense<0.000000e+00> : tensor<3x4xf32>
// PRUNED-NEXT:   return %arg0, %arg1, %[[A]], %[[B]], %arg2, %arg3

// PLANNED:      func.func @partial_init(
// PLANNED-NEXT:   %[[K:.*]] = graft.key
// PLANNED-NEXT:   %[[A:.*]] = graft.uniform %[[K]]
// PLANNED-NEXT:   %[[BA:.*]] = graft.alloc 48
// PLANNED-NEXT:   graft.write %[[A]] into %[[BA]] : tensor<4x3xf32>
// PLANNED-NEXT:   %[[B:.*]] = arith.constant
// PLANNED-NEXT:   %[[BB:.*]] = graft.alloc 48
// PLANNED-NEXT:   graft.write %[[B]] into %[[BB]] : tensor<3x4xf32>
// PLANNED-NEXT:   %[[R0:.*]] = graft.take %arg0
// PLANNED-NEXT:   %[[R1:.*]] = graft.take %arg1
// PLANNED-NEXT:   %[[R4:.*]] = graft.take %arg2
// PLANNED-NEXT:   %[[R5:.*]] = graft.take %arg3
// PLANNED-NEXT:   return %[[R0]], %[[R1]], %[[BA]], %[[BB]], %[[R4]], %[[R5]]

func.func @partial_init(
    %k1: tensor<4x4xf32> {graft.path = "linear1.kernel", graft.source = "old", graft.donated},
    %b1: tensor<4xf32> {graft.path = "linear1.bias", graft.source = "old", graft.donated},
    %k2: tensor<4x4xf32> {graft.path = "linear2.kernel", graft.source = "old", graft.donated},
    %b2: tensor<4xf32> {graft.path = "linear2.bias", graft.source = "old", graft.donated})
    -> (tensor<4x4xf32> {graft.path = "linear1.kernel"}, tensor<4xf32> {graft.path = "linear1.bias"},
        tensor<4x3xf32> {graft.path = "linear1.lora.lora_a"}, tensor<3x4xf32> {graft.path = "linear1.lora.lora_b"},
        tensor<4x4xf32> {graft.path = "linear2.kernel"}, tensor<4xf32> {graft.path = "linear2.bias"}) {
  %key = graft.key <0, 42>
  // The MLP; its first layer is replaced.
  %f0 = graft.fold_in %key, 0
  %i0 = graft.truncated_normal %f0 bounds(-2.0, 2.0) scale 0.5 : tensor<4x4xf32> loc("linear1.kernel"("partial_init.cpp":12:5))
  %v0 = graft.variable "linear1.kernel" = %i0 replaced_at loc("partial_init.cpp":13:3) : !graft.var<tensor<4x4xf32>>
  %i1 = arith.constant dense<0.0> : tensor<4xf32> loc("linear1.bias"("partial_init.cpp":12:5))
  %v1 = graft.variable "linear1.bias" = %i1 replaced_at loc("partial_init.cpp":13:3) : !graft.var<tensor<4xf32>>
  %f2 = graft.fold_in %key, 2
  %i2 = graft.truncated_normal %f2 bounds(-2.0, 2.0) scale 0.5 : tensor<4x4xf32> loc("linear2.kernel"("partial_init.cpp":12:5))
  %v2 = graft.variable "linear2.kernel" = %i2 : !graft.var<tensor<4x4xf32>>
  %i3 = arith.constant dense<0.0> : tensor<4xf32> loc("linear2.bias"("partial_init.cpp":12:5))
  %v3 = graft.variable "linear2.bias" = %i3 : !graft.var<tensor<4xf32>>
  // The LoRA layer.
  %f4 = graft.fold_in %key, 4
  %i4 = graft.truncated_normal %f4 bounds(-2.0, 2.0) scale 0.5 : tensor<4x4xf32> loc("linear1.kernel"("partial_init.cpp":13:5))
  %v4 = graft.variable "linear1.kernel" = %i4 : !graft.var<tensor<4x4xf32>>
  %i5 = arith.constant dense<0.0> : tensor<4xf32> loc("linear1.bias"("partial_init.cpp":13:5))
  %v5 = graft.variable "linear1.bias" = %i5 : !graft.var<tensor<4xf32>>
  %f6 = graft.fold_in %key, 6
  %i6 = graft.uniform %f6 bounds(-1.0, 1.0) scale 1.2247449159622192 : tensor<4x3xf32> loc("linear1.lora.lora_a"("partial_init.cpp":13:5))
  %v6 = graft.variable "linear1.lora.lora_a" = %i6 kind "LoRAParam" : !graft.var<tensor<4x3xf32>>
  %i7 = arith.constant dense<0.0> : tensor<3x4xf32> loc("linear1.lora.lora_b"("partial_init.cpp":13:5))
  %v7 = graft.variable "linear1.lora.lora_b" = %i7 kind "LoRAParam" : !graft.var<tensor<3x4xf32>>
  // The old state.
  graft.update %v4, %k1 : !graft.var<tensor<4x4xf32>> loc("partial_init.cpp":15:3)
  graft.update %v5, %b1 : !graft.var<tensor<4xf32>> loc("partial_init.cpp":15:3)
  graft.update %v2, %k2 : !graft.var<tensor<4x4xf32>> loc("partial_init.cpp":15:3)
  graft.update %v3, %b2 : !graft.var<tensor<4xf32>> loc("partial_init.cpp":15:3)
  %r4 = graft.read %v4 : !graft.var<tensor<4x4xf32>>
  %r5 = graft.read %v5 : !graft.var<tensor<4xf32>>
  %r6 = graft.read %v6 : !graft.var<tensor<4x3xf32>>
  %r7 = graft.read %v7 : !graft.var<tensor<3x4xf32>>
  %r2 = graft.read %v2 : !graft.var<tensor<4x4xf32>>
  %r3 = graft.read %v3 : !graft.var<tensor<4xf32>>
  return %r4, %r5, %r6, %r7, %r2, %r3 : tensor<4x4xf32>, tensor<4xf32>, tensor<4x3xf32>, tensor<3x4xf32>, tensor<4x4xf32>, tensor<4xf32>
}

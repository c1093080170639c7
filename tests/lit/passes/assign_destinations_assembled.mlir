// RUN: graft-opt %s --split-input-file --graft-donate-arguments \
// RUN:   --graft-assign-destinations --graft-verify-planned \
// RUN:   --remarks-filter='graft.*' --remark-format=emitRemark 2>%t \
// RUN:   | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --implicit-check-not=remark: < %t

// The old rows stay where they are in storage that grows.
// REMARK: remark: [Passed] donated {{.*}}"embedding takes the storage of old:embedding (128 bytes)"
// CHECK-LABEL: func.func @resized(
// CHECK-NEXT:    %[[B:.*]] = graft.take %arg0 resized 128
// CHECK-NEXT:    graft.keep %[[B]] box <[0, 0] [6, 4] [1, 1] of [8, 4]>
// CHECK-NEXT:    %[[N:.*]] = graft.normal
// CHECK-NEXT:    graft.write %[[N]] into %[[B]] box <[6, 0] [2, 4] [1, 1] of [8, 4]> : tensor<2x4xf32>
// CHECK-NEXT:    return %[[B]]
func.func @resized(%old: tensor<6x4xf32> {graft.path = "embedding", graft.source = "old", graft.donated}, %k: !graft.key)
    -> (tensor<8x4xf32> {graft.path = "embedding"}) {
  %0 = graft.normal %k window <base = 24, strides = [4, 1], of = [8, 4]> : tensor<2x4xf32>
  %1 = graft.assemble %old, %0
         boxes [#graft.box<[0, 0] [6, 4] [1, 1] of [8, 4]>, #graft.box<[6, 0] [2, 4] [1, 1] of [8, 4]>]
         windows [#graft.window<base = 0, strides = [4, 1], of = [6, 4]>, #graft.window<base = 0, strides = [4, 1], of = [2, 4]>]
         : (tensor<6x4xf32>, tensor<2x4xf32>) -> tensor<8x4xf32>
  return %1 : tensor<8x4xf32>
}

// -----

// Columns lie elsewhere in the result: they are moved, each once, and each
// argument is released when it has been.
// REMARK-DAG: remark: [Missed] moved {{.*}}"qk does not keep old:q in place but moves 4 elements: its elements lie elsewhere in the result"
// REMARK-DAG: remark: [Missed] moved {{.*}}"qk does not keep old:k in place but moves 4 elements: its elements lie elsewhere in the result"
// CHECK-LABEL: func.func @fused(
// CHECK-NEXT:    %[[B:.*]] = graft.alloc 32
// CHECK-NEXT:    %[[Q:.*]] = graft.load %arg0 : tensor<2x2xf32>
// CHECK-NEXT:    graft.write %[[Q]] into %[[B]] box <[0, 0] [2, 2] [1, 1] of [2, 4]>
// CHECK-NEXT:    graft.release %arg0
// CHECK-NEXT:    %[[K:.*]] = graft.load %arg1 : tensor<2x2xf32>
// CHECK-NEXT:    graft.write %[[K]] into %[[B]] box <[0, 2] [2, 2] [1, 1] of [2, 4]>
// CHECK-NEXT:    graft.release %arg1
// CHECK-NEXT:    return %[[B]]
func.func @fused(%q: tensor<2x2xf32> {graft.path = "q", graft.source = "old", graft.donated},
                 %k: tensor<2x2xf32> {graft.path = "k", graft.source = "old", graft.donated})
    -> (tensor<2x4xf32> {graft.path = "qk"}) {
  %0 = graft.assemble %q, %k
         boxes [#graft.box<[0, 0] [2, 2] [1, 1] of [2, 4]>, #graft.box<[0, 2] [2, 2] [1, 1] of [2, 4]>]
         windows [#graft.window<base = 0, strides = [2, 1], of = [2, 2]>, #graft.window<base = 0, strides = [2, 1], of = [2, 2]>]
         : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// -----

// A window has the dimensions of its box, here fewer than its operand: that
// is not made in its place.
// CHECK-LABEL: func.func @flattened(
// CHECK:         %[[N:.*]] = graft.alloc 24
// CHECK:         %[[B:.*]] = graft.alloc 32
// CHECK-NEXT:    %[[F:.*]] = graft.load %[[N]] window <base = 0, strides = [1], of = [2, 1, 1, 3]> : tensor<6xf32>
// CHECK-NEXT:    graft.write %[[F]] into %[[B]] box <[0] [6] [1] of [8]>
func.func @flattened(%a: tensor<2x1x1x3xf32>) -> tensor<8xf32> {
  %0 = arith.negf %a : tensor<2x1x1x3xf32>
  %1 = arith.constant dense<1.0> : tensor<2xf32>
  %2 = graft.assemble %0, %1
         boxes [#graft.box<[0] [6] [1] of [8]>, #graft.box<[6] [2] [1] of [8]>]
         windows [#graft.window<base = 0, strides = [1], of = [2, 1, 1, 3]>, #graft.window<base = 0, strides = [1], of = [2]>]
         : (tensor<2x1x1x3xf32>, tensor<2xf32>) -> tensor<8xf32>
  return %2 : tensor<8xf32>
}

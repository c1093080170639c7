// RUN: graft-opt %s | FileCheck %s

// What a box was called in version 0.1 is read, and printed by its present name.
// CHECK-LABEL: func.func @old_names(
func.func @old_names(%a: tensor<6x4xf32>, %b: tensor<2x4xf32>, %c: !graft.buffer) {
  // CHECK: graft.assemble %{{.*}}, %{{.*}} boxes [#graft.box<[0, 0] [6, 4] [1, 1] of [8, 4]>, #graft.box<[6, 0] [2, 4] [1, 1] of [8, 4]>] windows
  %r = graft.assemble %a, %b
         regions [#graft.region<[0, 0] [6, 4] [1, 1] of [8, 4]>,
                  #graft.region<[6, 0] [2, 4] [1, 1] of [8, 4]>]
         windows [#graft.window<base = 0, strides = [4, 1], of = [6, 4]>,
                  #graft.window<base = 0, strides = [4, 1], of = [2, 4]>]
         : (tensor<6x4xf32>, tensor<2x4xf32>) -> tensor<8x4xf32>
  // CHECK: graft.keep %{{.*}} box <[0, 0] [6, 4] [1, 1] of [8, 4]>{{$}}
  graft.keep %c region <[0, 0] [6, 4] [1, 1] of [8, 4]>
  // CHECK: graft.write %{{.*}} into %{{.*}} box <[6, 0] [2, 4] [1, 1] of [8, 4]> scratch 8 : tensor<2x4xf32>
  graft.write %b into %c region <[6, 0] [2, 4] [1, 1] of [8, 4]> scratch 8 : tensor<2x4xf32>
  // CHECK: graft.write %{{.*}} into %{{.*}} : tensor<2x4xf32>
  graft.write %b into %c : tensor<2x4xf32>
  return
}

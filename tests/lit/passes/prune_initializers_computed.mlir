// RUN: graft-opt %s --graft-prune-initializers | FileCheck %s

// Nothing to do: arithmetic that a result reaches keeps all that it reads.
// CHECK-LABEL: func.func @kept(
// CHECK-NOT:     graft.pruned
// CHECK:         graft.normal
// CHECK:         arith.mulf
func.func @kept(%k: !graft.key, %a: tensor<4xf32>) -> tensor<4xf32> {
  %0 = graft.normal %k : tensor<4xf32> loc("w"("a.cpp":1:1))
  %1 = arith.mulf %0, %a : tensor<4xf32>
  return %1 : tensor<4xf32>
}

// Dead arithmetic goes, with the initializers that only it read; its constants
// and its storage are no initializers.
// CHECK-LABEL: func.func @dead(
// CHECK-SAME:    graft.pruned = [#graft.pruned<"w", tensor<4x4xf32>, unreachable, "",
// CHECK-NOT:     #graft.pruned
// CHECK-NEXT:    return
func.func @dead(%k: !graft.key, %a: tensor<4xf32>) -> tensor<4xf32> {
  %0 = graft.normal %k : tensor<4x4xf32> loc("w"("a.cpp":1:1))
  %zeros = arith.constant dense<0.0> : tensor<4x4xf32>
  %1 = linalg.contract indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>,
                                        affine_map<(m, n, k) -> (m, n)>]
         ins(%0, %0 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%zeros : tensor<4x4xf32>) -> tensor<4x4xf32>
         loc("w"("a.cpp":1:1))
  %2 = tensor.empty() : tensor<4x4xf32>
  %3 = linalg.transpose ins(%1 : tensor<4x4xf32>) outs(%2 : tensor<4x4xf32>) permutation = [1, 0]
         loc("w"("a.cpp":1:1))
  return %a : tensor<4xf32>
}

// Only its storage was used, as a transpose's.
// CHECK-LABEL: func.func @storage(
// CHECK-SAME:    #graft.pruned<"w", tensor<4x4xf32>, donated, "",
// CHECK-NEXT:    %[[E:.*]] = tensor.empty() : tensor<4x4xf32>
// CHECK-NEXT:    linalg.transpose ins(%{{.*}}) outs(%[[E]] :
func.func @storage(%k: !graft.key, %a: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = graft.normal %k : tensor<4x4xf32> loc("w"("a.cpp":1:1))
  %1 = linalg.transpose ins(%a : tensor<4x4xf32>) outs(%0 : tensor<4x4xf32>) permutation = [1, 0]
  return %1 : tensor<4x4xf32>
}

// Must not touch: a sum that begins with a value reads it.
// CHECK-LABEL: func.func @accumulated(
// CHECK-NOT:     graft.pruned
// CHECK:         graft.normal
func.func @accumulated(%k: !graft.key, %a: tensor<4xf32>) -> tensor<f32> {
  %0 = graft.normal %k : tensor<f32> loc("w"("a.cpp":1:1))
  %1 = linalg.reduce { arith.addf } ins(%a : tensor<4xf32>) outs(%0 : tensor<f32>) dimensions = [0]
  return %1 : tensor<f32>
}

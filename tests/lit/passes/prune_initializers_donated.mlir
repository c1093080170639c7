// RUN: graft-opt %s --graft-prune-initializers -mlir-print-local-scope \
// RUN:   --remarks-filter='graft.*' --remark-format=emitRemark -o %t 2>&1 \
// RUN:   | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:
// RUN: FileCheck %s < %t

// Donated: a fill uses only the storage, and becomes a constant.
// REMARK: a.cpp:5:5: remark: {{.*}}"pruned w (16 bytes): donated at a.cpp:6:5", bytes=16
// CHECK-LABEL: func.func @donated(
// CHECK-NEXT:    %[[C:.*]] = arith.constant dense<1.000000e+00> : tensor<4xf32>
// CHECK-NEXT:    return %[[C]]
func.func @donated(%k: !graft.key) -> tensor<4xf32> {
  %one = arith.constant 1.0 : f32
  %0 = graft.normal %k : tensor<4xf32> loc("w"("a.cpp":5:5))
  %1 = linalg.fill ins(%one : f32) outs(%0 : tensor<4xf32>) -> tensor<4xf32> loc("a.cpp":6:5)
  return %1 : tensor<4xf32>
}

// Donated: the generic writes its destination without reading it.
// REMARK: a.cpp:7:5: remark: {{.*}}"pruned w (16 bytes): donated at a.cpp:8:5", bytes=16
// CHECK-LABEL: func.func @donated_generic(
// CHECK-NEXT:    %[[E:.*]] = tensor.empty() : tensor<4xf32>
// CHECK-NEXT:    linalg.generic {{.*}}ins(%{{.*}}outs(%[[E]]
func.func @donated_generic(%k: !graft.key, %a: tensor<4xf32>) -> tensor<4xf32> {
  %0 = graft.normal %k : tensor<4xf32> loc("w"("a.cpp":7:5))
  %1 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%a : tensor<4xf32>) outs(%0 : tensor<4xf32>) {
  ^bb0(%x: f32, %unread: f32):
    linalg.yield %x : f32
  } -> tensor<4xf32> loc("a.cpp":8:5)
  return %1 : tensor<4xf32>
}

// Must not touch: the generic reads its destination's values.
// CHECK-LABEL: func.func @accumulates(
// CHECK:         %[[N:.*]] = graft.normal
// CHECK:         linalg.generic {{.*}}outs(%[[N]]
func.func @accumulates(%k: !graft.key) -> tensor<4xf32> {
  %0 = graft.normal %k : tensor<4xf32>
  %1 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      outs(%0 : tensor<4xf32>) {
  ^bb0(%x: f32):
    %y = arith.addf %x, %x : f32
    linalg.yield %y : f32
  } -> tensor<4xf32>
  return %1 : tensor<4xf32>
}

// Must not touch: a result reaches the values that a fill overwrites elsewhere.
// CHECK-LABEL: func.func @also_returned(
// CHECK:         graft.normal
func.func @also_returned(%k: !graft.key, %c: f32) -> (tensor<4xf32>, tensor<4xf32>) {
  %0 = graft.normal %k : tensor<4xf32>
  %1 = linalg.fill ins(%c : f32) outs(%0 : tensor<4xf32>) -> tensor<4xf32>
  return %0, %1 : tensor<4xf32>, tensor<4xf32>
}

// A generic that writes a part only keeps the rest.
// CHECK-LABEL: func.func @part(
// CHECK: graft.normal
func.func @part(%k: !graft.key, %x: tensor<4xf32>) -> tensor<4x4xf32> {
  %0 = graft.normal %k : tensor<4x4xf32>
  %1 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0, 0)>],
                       iterator_types = ["parallel"]}
      ins(%x : tensor<4xf32>) outs(%0 : tensor<4x4xf32>) {
  ^bb0(%a: f32, %b: f32):
    linalg.yield %a : f32
  } -> tensor<4x4xf32>
  return %1 : tensor<4x4xf32>
}

// A fill with something that is no number stays.
// CHECK-LABEL: func.func @key(
// CHECK: linalg.fill
func.func @key(%k: !graft.key, %t: tensor<4x!graft.key>) -> tensor<4x!graft.key> {
  %0 = linalg.fill ins(%k : !graft.key) outs(%t : tensor<4x!graft.key>) -> tensor<4x!graft.key>
  return %0 : tensor<4x!graft.key>
}

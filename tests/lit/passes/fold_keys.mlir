// RUN: graft-opt %s --graft-fold-keys -mlir-print-local-scope -mlir-print-debuginfo | FileCheck %s

// Nothing to do: the key comes in when the program starts.
// CHECK-LABEL: func.func @unknown(
// CHECK:         graft.fold_in %{{.*}}, 6
// CHECK-NEXT:    graft.split %{{.*}}, 1 of 3
func.func @unknown(%k: !graft.key) -> !graft.key {
  %0 = graft.fold_in %k, 6
  %1 = graft.split %0, 1 of 3
  return %1 : !graft.key
}

// Example: A chain folds whole: fold_in(key(42), 6), as jax.random computes it.
// CHECK-LABEL: func.func @known(
// CHECK:         %[[K:.*]] = graft.key <2768684296, 3055579793> loc("a")
// CHECK:         graft.uniform %[[K]]
func.func @known() -> tensor<4xf32> {
  %k = graft.key <0, 42>
  %0 = graft.fold_in %k, 6 loc("a")
  %1 = graft.uniform %0 bounds(0.0, 1.0) : tensor<4xf32>
  return %1 : tensor<4xf32>
}

// The two layouts split differently.
// CHECK-LABEL: func.func @split(
// CHECK:         graft.key <64467757, 2916123636>
// CHECK:         graft.key <3746501087, 894150801>
func.func @split() -> (!graft.key, !graft.key) {
  %k = graft.key <0, 42>
  %0 = graft.split %k, 1 of 3
  %1 = graft.split %k, 1 of 3 layout original
  return %0, %1 : !graft.key, !graft.key
}

// Must not touch: the counter is data, though the key is known.
// CHECK-LABEL: func.func @counter(
// CHECK:         %[[K:.*]] = graft.key <0, 42>
// CHECK-NEXT:    graft.fold_in %[[K]], 6 plus
func.func @counter(%n: tensor<ui32>) -> !graft.key {
  %k = graft.key <0, 42>
  %0 = graft.fold_in %k, 6 plus %n : tensor<ui32>
  return %0 : !graft.key
}

// Must not touch: equal samplers keep their own locations, nothing is merged.
// CHECK-LABEL: func.func @no_merge(
// CHECK:         graft.normal {{.*}} loc("a")
// CHECK:         graft.normal {{.*}} loc("b")
func.func @no_merge(%k: !graft.key) -> (tensor<4xf32>, tensor<4xf32>) {
  %0 = graft.normal %k : tensor<4xf32> loc("a")
  %1 = graft.normal %k : tensor<4xf32> loc("b")
  return %0, %1 : tensor<4xf32>, tensor<4xf32>
}

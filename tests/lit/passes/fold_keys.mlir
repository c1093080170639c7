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

// A stream that the program keeps: its words are a key's, its counter is known.
// CHECK-LABEL: func.func @stream(
// CHECK:         %[[N:.*]] = arith.constant dense<2> : tensor<ui32>
// CHECK:         %[[K:.*]] = graft.key <2768684296, 3055579793>
// CHECK:         %[[D:.*]] = graft.key_data %[[K]]
// CHECK:         return %[[D]], %[[N]]
func.func @stream() -> (tensor<2xui32>, tensor<ui32>) {
  %k = graft.key <0, 42>
  %w = graft.key_data %k : tensor<2xui32>
  %n = arith.constant dense<5> : tensor<ui32>
  %n2 = graft.advance %n by 4294967293 : tensor<ui32>
  %k2 = graft.wrap_key_data %w : tensor<2xui32>
  %0 = graft.fold_in %k2, 4 plus %n2 : tensor<ui32>
  %1 = graft.key_data %0 : tensor<2xui32>
  return %1, %n2 : tensor<2xui32>, tensor<ui32>
}

// Words that are known, and a counter that comes in and advances.
// CHECK-LABEL: func.func @advances(
// CHECK-SAME:    %[[N:.*]]: tensor<ui32>
// CHECK:         %[[K:.*]] = graft.key <7, 9>
// CHECK:         graft.fold_in %[[K]], 2 plus %[[N]] : tensor<ui32>
// CHECK:         %[[M:.*]] = graft.advance %[[N]] by 3 : tensor<ui32>
// CHECK:         return %{{.*}}, %[[M]], %[[N]]
func.func @advances(%n: tensor<ui32>) -> (!graft.key, tensor<ui32>, tensor<ui32>) {
  %w = arith.constant dense<[7, 9]> : tensor<2xui32>
  %k = graft.wrap_key_data %w : tensor<2xui32>
  %0 = graft.advance %n by 1 : tensor<ui32>
  %1 = graft.advance %0 by 1 : tensor<ui32>
  %2 = graft.fold_in %k, 0 plus %1 : tensor<ui32>
  %3 = graft.advance %1 by 1 : tensor<ui32>
  %4 = graft.advance %n by 0 : tensor<ui32>
  return %2, %3, %4 : !graft.key, tensor<ui32>, tensor<ui32>
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

// RUN: graft-opt %s --graft-assign-destinations | FileCheck %s

// Nothing to write: a donated argument is taken, another is shared.
// CHECK-LABEL: func.func @arguments(
// CHECK-SAME:    %[[A:[a-z0-9]+]]: !graft.buffer {graft.donated, graft.tensor = tensor<4xf32>}
// CHECK-SAME:    %[[B:[a-z0-9]+]]: !graft.buffer {graft.tensor = tensor<8xbf16>}
// CHECK-SAME:    -> (!graft.buffer {graft.tensor = tensor<8xbf16>}, !graft.buffer {graft.tensor = tensor<4xf32>})
// CHECK-NEXT:    %[[S:.*]] = graft.share %[[B]]
// CHECK-NEXT:    %[[T:.*]] = graft.take %[[A]]
// CHECK-NEXT:    return %[[S]], %[[T]]
func.func @arguments(%a: tensor<4xf32> {graft.donated}, %b: tensor<8xbf16>) -> (tensor<8xbf16>, tensor<4xf32>) {
  return %b, %a : tensor<8xbf16>, tensor<4xf32>
}

// Example: Releases come first, fresh storage next, donated storage last.
// CHECK-LABEL: func.func @order(
// CHECK-SAME:    %[[A:[a-z0-9]+]]: {{.*}}, %[[B:[a-z0-9]+]]: {{.*}}, %[[K:[a-z0-9]+]]: !graft.key
// CHECK-NEXT:    graft.release %[[B]]
// CHECK-NEXT:    %[[U:.*]] = graft.uniform
// CHECK-NEXT:    %[[F:.*]] = graft.alloc 48
// CHECK-NEXT:    graft.write %[[U]] into %[[F]] : tensor<4x3xf32>
// CHECK-NEXT:    %[[N:.*]] = graft.normal %[[K]] : tensor<4xf32>
// CHECK-NEXT:    %[[T:.*]] = graft.take %[[A]]
// CHECK-NEXT:    graft.write %[[N]] into %[[T]] : tensor<4xf32>
// CHECK-NEXT:    return %[[T]], %[[F]]
func.func @order(%a: tensor<4xf32> {graft.donated}, %b: tensor<2xf32> {graft.donated}, %k: !graft.key)
    -> (tensor<4xf32>, tensor<4x3xf32>) {
  %0 = graft.normal %k {graft.into = 0 : i64} : tensor<4xf32>
  %1 = graft.uniform %k bounds(0.0, 1.0) : tensor<4x3xf32>
  return %0, %1 : tensor<4xf32>, tensor<4x3xf32>
}

// A counter is loaded once, before its argument is released.
// CHECK-LABEL: func.func @counter(
// CHECK-NEXT:    %[[N:.*]] = graft.load %[[A:.*]] : tensor<ui32>
// CHECK-NEXT:    graft.release %[[A]]
// CHECK:         graft.fold_in %{{.*}}, 0 plus %[[N]]
// CHECK:         graft.fold_in %{{.*}}, 1 plus %[[N]]
func.func @counter(%n: tensor<ui32> {graft.donated}, %k: !graft.key) -> (tensor<2xui32>, tensor<2xui32>) {
  %0 = graft.fold_in %k, 0 plus %n : tensor<ui32>
  %1 = graft.fold_in %k, 1 plus %n : tensor<ui32>
  %2 = graft.key_data %0 : tensor<2xui32>
  %3 = graft.key_data %1 : tensor<2xui32>
  return %2, %3 : tensor<2xui32>, tensor<2xui32>
}

// A stream comes in and goes out: its words are loaded once, its counter is
// written.
// CHECK-LABEL: func.func @stream(
// CHECK-NEXT:    %[[W:.*]] = graft.load %[[D:.*]] : tensor<2xui32>
// CHECK-NEXT:    %[[N:.*]] = graft.load %[[A:.*]] : tensor<ui32>
// CHECK-NEXT:    graft.release %[[A]]
// CHECK:         %[[M:.*]] = graft.advance %[[N]] by 2 : tensor<ui32>
// CHECK-NEXT:    %[[B:.*]] = graft.alloc 4
// CHECK-NEXT:    graft.write %[[M]] into %[[B]] : tensor<ui32>
// CHECK-NEXT:    %[[S:.*]] = graft.share %[[D]]
// CHECK-NEXT:    return %{{.*}}, %[[S]], %[[B]] :
func.func @stream(%w: tensor<2xui32>, %n: tensor<ui32> {graft.donated})
    -> (tensor<4xf32>, tensor<2xui32>, tensor<ui32>) {
  %k = graft.wrap_key_data %w : tensor<2xui32>
  %0 = graft.fold_in %k, 1 plus %n : tensor<ui32>
  %1 = graft.normal %0 : tensor<4xf32>
  %2 = graft.advance %n by 2 : tensor<ui32>
  return %1, %w, %2 : tensor<4xf32>, tensor<2xui32>, tensor<ui32>
}

// The words of one of several streams are a window of the argument.
// CHECK-LABEL: func.func @streams(
// CHECK-NEXT:    %[[N:.*]] = graft.load %[[D:.*]] window <base = 1, strides = [], of = [3, 2]> : tensor<ui32>
// CHECK-NEXT:    %[[W:.*]] = graft.load %[[D]] window <base = 2, strides = [1], of = [3, 2]> : tensor<2xui32>
// CHECK-NOT:     tensor.extract_slice
// CHECK:         %[[K:.*]] = graft.wrap_key_data %[[W]]
// CHECK-NEXT:    graft.fold_in %[[K]], 1 plus %[[N]]
func.func @streams(%a: tensor<3x2xui32>) -> tensor<4xf32> {
  %0 = tensor.extract_slice %a[1, 0] [1, 2] [1, 1] : tensor<3x2xui32> to tensor<1x2xui32>
  %w = tensor.collapse_shape %0 [[0, 1]] : tensor<1x2xui32> into tensor<2xui32>
  %1 = tensor.extract_slice %a[0, 1] [1, 1] [1, 1] : tensor<3x2xui32> to tensor<1x1xui32>
  %n = tensor.collapse_shape %1 [] : tensor<1x1xui32> into tensor<ui32>
  %k = graft.wrap_key_data %w : tensor<2xui32>
  %2 = graft.fold_in %k, 1 plus %n : tensor<ui32>
  %3 = graft.normal %2 : tensor<4xf32>
  return %3 : tensor<4xf32>
}

// One value under two paths is one buffer.
// CHECK-LABEL: func.func @tied(
// CHECK-COUNT-1: graft.alloc 16
// CHECK-NOT:     graft.alloc
// CHECK:         return %[[B:.*]], %[[B]] :
func.func @tied() -> (tensor<4xf32>, tensor<4xf32>) {
  %0 = arith.constant dense<0.0> : tensor<4xf32>
  return %0, %0 : tensor<4xf32>, tensor<4xf32>
}

// What is drawn whole says how much memory that takes besides.
// CHECK-LABEL: func.func @whole(
// CHECK:         %[[O:.*]] = graft.orthogonal
// CHECK:         graft.write %[[O]] into %{{.*}} scratch 96 : tensor<2x3x4xf32>
// CHECK:         %[[D:.*]] = graft.orthogonal %{{.*}} delta
// CHECK:         graft.write %[[D]] into %{{.*}} scratch 48 : tensor<2x3x4xf32>
// CHECK:         %[[P:.*]] = graft.permutation
// CHECK:         graft.write %[[P]] into %{{.*}} scratch 120 : tensor<10xi32>
func.func @whole(%k: !graft.key) -> (tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<10xi32>) {
  %0 = graft.orthogonal %k : tensor<2x3x4xf32>
  %1 = graft.orthogonal %k delta : tensor<2x3x4xf32>
  %2 = graft.permutation %k : tensor<10xi32>
  return %0, %1, %2 : tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<10xi32>
}

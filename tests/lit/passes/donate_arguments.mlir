// RUN: graft-opt %s --graft-donate-arguments \
// RUN:   --remarks-filter='graft.*' --remark-format=emitRemark -o %t 2>&1 \
// RUN:   | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:
// RUN: FileCheck %s < %t

// Nothing to do: the donated argument is returned and keeps its place.
// CHECK-LABEL: func.func @returned(
// CHECK-NOT:     graft.into
func.func @returned(%a: tensor<4xf32> {graft.path = "a", graft.source = "old", graft.donated}, %k: !graft.key)
    -> (tensor<4xf32> {graft.path = "a"}, tensor<4xf32> {graft.path = "b"}) {
  %0 = graft.normal %k : tensor<4xf32>
  return %a, %0 : tensor<4xf32>, tensor<4xf32>
}

// Example: The path goes first, though the other storage fits as well.
// REMARK: remark: [Passed] donated {{.*}}"b takes the storage of old:b (16 bytes)", bytes=16
// REMARK: remark: [Passed] donated {{.*}}"c takes the storage of old:a (16 bytes)", bytes=16
// CHECK-LABEL: func.func @by_path(
// CHECK-NEXT:    graft.normal {{.*}}graft.into = 0 : i64
// CHECK-NEXT:    graft.uniform {{.*}}graft.into = 1 : i64
func.func @by_path(%a: tensor<4xf32> {graft.path = "a", graft.source = "old", graft.donated},
                   %b: tensor<4xf32> {graft.path = "b", graft.source = "old", graft.donated}, %k: !graft.key)
    -> (tensor<4xf32> {graft.path = "c"}, tensor<4xf32> {graft.path = "b"}) {
  %0 = graft.normal %k : tensor<4xf32>
  %1 = graft.uniform %k bounds(0.0, 1.0) : tensor<4xf32>
  return %0, %1 : tensor<4xf32>, tensor<4xf32>
}

// Then any of the same size, in order, whatever shape and dtype.
// REMARK: remark: [Passed] donated {{.*}}"x takes the storage of old:a (16 bytes)"
// REMARK: remark: [Passed] donated {{.*}}"y takes the storage of old:b (16 bytes)"
// CHECK-LABEL: func.func @by_size(
// CHECK-NEXT:    graft.normal {{.*}}graft.into = 0 : i64
// CHECK-NEXT:    arith.constant {graft.into = 1 : i64}
func.func @by_size(%a: tensor<4xf32> {graft.path = "a", graft.source = "old", graft.donated},
                   %b: tensor<2x2xf32> {graft.path = "b", graft.source = "old", graft.donated}, %k: !graft.key)
    -> (tensor<8xbf16> {graft.path = "x"}, tensor<4xi32> {graft.path = "y"}) {
  %0 = graft.normal %k : tensor<8xbf16>
  %1 = arith.constant dense<0> : tensor<4xi32>
  return %0, %1 : tensor<8xbf16>, tensor<4xi32>
}

// No taker: the path fits but the size does not.
// REMARK: remark: [Missed] released {{.*}}"no result takes the storage of old:a (16 bytes): released", bytes=16
// CHECK-LABEL: func.func @no_taker(
// CHECK-NOT:     graft.into
func.func @no_taker(%a: tensor<4xf32> {graft.path = "a", graft.source = "old", graft.donated}, %k: !graft.key)
    -> (tensor<5xf32> {graft.path = "a"}) {
  %0 = graft.normal %k : tensor<5xf32>
  return %0 : tensor<5xf32>
}

// Must not touch: not donated; a counter that is still read.
// CHECK-LABEL: func.func @not_free(
// CHECK-NOT:     graft.into
func.func @not_free(%a: tensor<ui32> {graft.path = "a", graft.source = "old"},
                    %n: tensor<ui32> {graft.path = "n", graft.source = "rngs", graft.donated}, %k: !graft.key)
    -> (tensor<ui32> {graft.path = "a"}) {
  %0 = graft.fold_in %k, 0 plus %n : tensor<ui32>
  %1 = graft.random_bits %0 : tensor<ui32>
  return %1 : tensor<ui32>
}

// One value under two paths takes one storage; the other finds no taker.
// REMARK: remark: [Passed] donated {{.*}}"a takes the storage of old:a (16 bytes)"
// REMARK: remark: [Missed] released {{.*}}"no result takes the storage of old:b (16 bytes): released"
// CHECK-LABEL: func.func @tied(
// CHECK-NEXT:    graft.normal {{.*}}graft.into = 0 : i64
func.func @tied(%a: tensor<4xf32> {graft.path = "a", graft.source = "old", graft.donated},
                %b: tensor<4xf32> {graft.path = "b", graft.source = "old", graft.donated}, %k: !graft.key)
    -> (tensor<4xf32> {graft.path = "a"}, tensor<4xf32> {graft.path = "b"}) {
  %0 = graft.normal %k : tensor<4xf32>
  return %0, %0 : tensor<4xf32>, tensor<4xf32>
}

// A reshape has the storage of what it reshapes, so the value beneath takes it;
// a computed value takes storage as any other.
// REMARK: remark: [Passed] donated {{.*}}"x takes the storage of old:a (16 bytes)"
// REMARK: remark: [Passed] donated {{.*}}"y takes the storage of old:b (16 bytes)"
// CHECK-LABEL: func.func @computed(
// CHECK-NEXT:    graft.normal {{.*}}graft.into = 0 : i64
// CHECK-NEXT:    tensor.collapse_shape
// CHECK-NOT:     graft.into
// CHECK:         arith.negf {{.*}}graft.into = 1 : i64
func.func @computed(%a: tensor<4xf32> {graft.path = "a", graft.source = "old", graft.donated},
                    %b: tensor<4xf32> {graft.path = "b", graft.source = "old", graft.donated}, %k: !graft.key)
    -> (tensor<4xf32> {graft.path = "x"}, tensor<2x2xf32> {graft.path = "y"}) {
  %0 = graft.normal %k : tensor<2x2xf32>
  %1 = tensor.collapse_shape %0 [[0, 1]] : tensor<2x2xf32> into tensor<4xf32>
  %2 = arith.negf %0 : tensor<2x2xf32>
  return %1, %2 : tensor<4xf32>, tensor<2x2xf32>
}

// Must not touch: what a reshape forwards.
// CHECK-LABEL: func.func @reshaped(
// CHECK-NOT:     graft.into
func.func @reshaped(%b: tensor<2x2xf32> {graft.path = "b", graft.source = "old", graft.donated})
    -> (tensor<4xf32> {graft.path = "y"}) {
  %0 = tensor.collapse_shape %b [[0, 1]] : tensor<2x2xf32> into tensor<4xf32>
  return %0 : tensor<4xf32>
}

// A cast is computed in the place of what it alone reads, in half of it; the one
// with the result's path goes first.
// REMARK: remark: [Passed] donated {{.*}}"w is computed in the place of old:w (8 bytes)", bytes=8
// REMARK: remark: [Missed] apart {{.*}}"s is not computed in the place of old:t: another operand's place is taken", bytes=16
// REMARK: remark: [Passed] donated {{.*}}"s is computed in the place of old:s (16 bytes)", bytes=16
// CHECK-LABEL: func.func @in_place(
// CHECK:         arith.truncf {{.*}}graft.into = 0 : i64
// CHECK:         arith.addf {{.*}}graft.into = 2 : i64
func.func @in_place(%w: tensor<4xf32> {graft.path = "w", graft.source = "old", graft.donated},
                    %t: tensor<4xf32> {graft.path = "t", graft.source = "old", graft.donated},
                    %s: tensor<2x2xf32> {graft.path = "s", graft.source = "old", graft.donated})
    -> (tensor<4xbf16> {graft.path = "w"}, tensor<4xf32> {graft.path = "s"}) {
  %0 = arith.negf %w : tensor<4xf32>
  %1 = arith.truncf %0 : tensor<4xf32> to tensor<4xbf16>
  %2 = tensor.collapse_shape %s [[0, 1]] : tensor<2x2xf32> into tensor<4xf32>
  %3 = arith.addf %t, %2 : tensor<4xf32>
  return %1, %3 : tensor<4xbf16>, tensor<4xf32>
}

// REMARK: remark: [Missed] apart {{.*}}"x is not computed in the place of old:a: it is read more than once", bytes=16
// REMARK: remark: [Missed] apart {{.*}}"y is not computed in the place of old:b: something else needs it", bytes=16
// Must not touch: what is read later or twice, what a result is, and what an op
// that is not flat reads.
// CHECK-LABEL: func.func @read_again(
// CHECK-NOT:     graft.into
func.func @read_again(%a: tensor<4xf32> {graft.path = "a", graft.source = "old", graft.donated},
                      %b: tensor<4xf32> {graft.path = "b", graft.source = "old", graft.donated},
                      %c: tensor<2x4xf32> {graft.path = "c", graft.source = "old", graft.donated})
    -> (tensor<4xf32> {graft.path = "x"}, tensor<4xf32> {graft.path = "y"}, tensor<4xf32> {graft.path = "b"}, tensor<4x2xf32> {graft.path = "z"}) {
  %0 = arith.mulf %a, %a : tensor<4xf32>
  %1 = math.exp %b : tensor<4xf32>
  %e = tensor.empty() : tensor<4x2xf32>
  %2 = linalg.transpose ins(%c : tensor<2x4xf32>) outs(%e : tensor<4x2xf32>) permutation = [1, 0]
  return %0, %1, %b, %2 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x2xf32>
}

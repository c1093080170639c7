// RUN: graft-opt %s --graft-fold-float-ranges -split-input-file -verify-diagnostics | FileCheck %s

// Nothing to do: the argument can be anything.
// CHECK-LABEL: func.func @unknown(
// CHECK:         %[[C:.*]] = arith.cmpf olt
// CHECK:         arith.select %[[C]]
func.func @unknown(%x: vector<4xf32>, %y: vector<4xf32>) -> vector<4xf32> {
  %c = arith.cmpf olt, %x, %y : vector<4xf32>
  %0 = arith.select %c, %y, %x : vector<4xi1>, vector<4xf32>
  return %0 : vector<4xf32>
}

// Example: The upper 23 bits of a word make a number in [1, 2); less 1, times the known
// span, it is within 1 of 0, whose logarithm never needs the branch.
// CHECK-LABEL: func.func @branch(
// CHECK-NOT:     scf.if
// CHECK:         %[[L:.*]] = math.log1p
// CHECK-NOT:     math.sqrt
// CHECK:         return %[[L]]
func.func @branch(%word: vector<4xi32>, %p: f32) -> vector<4xf32> {
  %nine = arith.constant dense<9> : vector<4xi32>
  %exponent = arith.constant dense<0x3F800000> : vector<4xi32>
  %one = arith.constant dense<1.0> : vector<4xf32>
  %limit = arith.constant dense<-5.0> : vector<4xf32>
  %span = arith.addf %p, %p {graft.range = array<f32: 0.0, 0.9>} : f32
  %upper = arith.shrui %word, %nine : vector<4xi32>
  %bits = arith.ori %upper, %exponent : vector<4xi32>
  %f1 = arith.bitcast %bits : vector<4xi32> to vector<4xf32>
  %f = arith.subf %f1, %one : vector<4xf32>
  %spans = vector.broadcast %span : f32 to vector<4xf32>
  %u = arith.mulf %f, %spans : vector<4xf32>
  %minus = arith.negf %u : vector<4xf32>
  %square = arith.mulf %u, %minus : vector<4xf32>
  %log = math.log1p %square : vector<4xf32>
  %central = arith.cmpf olt, %limit, %log : vector<4xf32>
  %all = vector.reduction <and>, %central : vector<4xi1> into i1
  %0 = scf.if %all -> vector<4xf32> {
    scf.yield %log : vector<4xf32>
  } else {
    %root = math.sqrt %log : vector<4xf32>
    scf.yield %root : vector<4xf32>
  }
  return %0 : vector<4xf32>
}

// A clamp that never binds, on either side.
// CHECK-LABEL: func.func @clamp(
// CHECK-NEXT:    %[[X:.*]] = arith.negf
// CHECK-NEXT:    return %[[X]]
func.func @clamp(%y: f32) -> f32 {
  %low = arith.constant -2.0 : f32
  %high = arith.constant 2.0 : f32
  %x = arith.negf %y {graft.range = array<f32: -2.0, 2.0>} : f32
  %c = arith.cmpf olt, %x, %low : f32
  %0 = arith.select %c, %low, %x : f32
  %d = arith.cmpf olt, %high, %0 : f32
  %1 = arith.select %d, %high, %0 : f32
  return %1 : f32
}

// A sum with a product that is not negative is not below the other addend.
// CHECK-LABEL: func.func @sum(
// CHECK:         %[[S:.*]] = math.fma
// CHECK-NEXT:    return %[[S]]
func.func @sum(%p: f32, %q: f32) -> f32 {
  %x = math.absf %p {graft.range = array<f32: -1.0, 1.0>} : f32
  %low = arith.negf %q {graft.range = array<f32: -9.0, 9.0>} : f32
  %s = math.fma %x, %x, %low : f32
  %c = arith.cmpf olt, %low, %s : f32
  %0 = arith.select %c, %s, %low : f32
  return %0 : f32
}

// Must not touch: one bound may bind.
// CHECK-LABEL: func.func @binding(
// CHECK:         arith.cmpf
// CHECK:         arith.select
func.func @binding(%y: f32) -> f32 {
  %low = arith.constant -1.0 : f32
  %x = arith.negf %y {graft.range = array<f32: -2.0, 2.0>} : f32
  %c = arith.cmpf olt, %x, %low : f32
  %0 = arith.select %c, %low, %x : f32
  return %0 : f32
}

// Must not touch: the factors may differ in sign; zeros may differ in theirs; and
// not-a-number may be equal to nothing.
// CHECK-LABEL: func.func @careful(
// CHECK-COUNT-3: arith.cmpf
func.func @careful(%p: f32, %q: f32) -> (f32, f32, i1) {
  %zero = arith.constant 0.0 : f32
  %x = arith.negf %p {graft.range = array<f32: -1.0, 1.0>} : f32
  %y = arith.negf %p {graft.range = array<f32: 0.0, 1.0>} : f32
  %s = math.fma %x, %y, %x : f32
  %c = arith.cmpf olt, %x, %s : f32
  %0 = arith.select %c, %s, %x : f32
  %d = arith.cmpf olt, %zero, %y : f32
  %1 = arith.select %d, %y, %zero : f32
  %e = arith.cmpf oeq, %q, %q : f32
  return %0, %1, %e : f32, f32, i1
}

// -----

func.func @wrong(%x: f32) -> f32 {
  // expected-error@+1 {{'arith.negf' op expected attribute graft.range to be two f32, the least one first}}
  %0 = arith.negf %x {graft.range = array<f32: 1.0, 0.0>} : f32
  return %0 : f32
}

// RUN: graft-opt %s --graft-expand-log1p | FileCheck %s

// Nothing to do: there is none.
// CHECK-LABEL: func.func @none(
// CHECK-NEXT:    math.log %
func.func @none(%x: vector<64xf32>) -> vector<64xf32> {
  %0 = math.log %x : vector<64xf32>
  return %0 : vector<64xf32>
}

// Example: The rational function near 0, the logarithm of 1 + x elsewhere.
// CHECK-LABEL: func.func @one(
// CHECK-NOT:     math.log1p
// CHECK:         arith.divf
// CHECK:         arith.sitofp
// CHECK:         %[[R:.*]] = arith.select
// CHECK:         return %[[R]]
func.func @one(%x: vector<64xf32>) -> vector<64xf32> {
  %0 = math.log1p %x : vector<64xf32>
  return %0 : vector<64xf32>
}

// Must not touch: kernels compute 64 lanes.
// CHECK-LABEL: func.func @other(
// CHECK-NEXT:    math.log1p %
func.func @other(%x: f32) -> f32 {
  %0 = math.log1p %x : f32
  return %0 : f32
}

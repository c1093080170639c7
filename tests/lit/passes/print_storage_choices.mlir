// RUN: graft-opt %s --graft-print-storage-choices -split-input-file -verify-diagnostics | FileCheck %s

// Nothing to do: no value has a choice.
// CHECK: storage choices of @nothing{{$}}
func.func @nothing(%k: !graft.key, %a: tensor<4xf32> {graft.donated}) -> tensor<4xf32> {
  %0 = graft.normal %k : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// Example: A draw takes storage that is free; arithmetic is computed in the place of its operand.
// CHECK-NEXT: storage choices of @choices{{$}}
// CHECK-NEXT: %0 takes the storage of %arg1{{$}}
// CHECK-NEXT: %1 is computed in the place of %arg2{{$}}
// CHECK-NEXT: module
func.func @choices(%k: !graft.key, %a: tensor<4xf32> {graft.donated}, %b: tensor<4xf32> {graft.donated})
    -> (tensor<4xf32>, tensor<4xbf16>) {
  %0 = graft.normal %k {graft.into = 1 : i64} : tensor<4xf32>
  %1 = arith.truncf %b {graft.into = 2 : i64} : tensor<4xf32> to tensor<4xbf16>
  return %0, %1 : tensor<4xf32>, tensor<4xbf16>
}

// -----

// Must not: the place of an operand that is read twice.
func.func @read_twice(%a: tensor<4xf32> {graft.donated}) -> (tensor<4xf32>, tensor<4xf32>) {
  // expected-error@+1 {{expected graft.into to be a donated argument that nothing else uses, got 0}}
  %0 = math.exp %a {graft.into = 0 : i64} : tensor<4xf32>
  %1 = math.sin %a : tensor<4xf32>
  return %0, %1 : tensor<4xf32>, tensor<4xf32>
}

// RUN: graft-opt %s --graft-assign-destinations -split-input-file -verify-diagnostics

// The backend cannot compute it.
func.func @unsupported(%a: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{'arith.addf' op is not something the CPU backend can compute yet; it computes samplers, constants and keys}}
  %0 = arith.addf %a, %a : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

// Storage that the program does not own.
func.func @into_not_donated(%a: tensor<4xf32>, %k: !graft.key) -> tensor<4xf32> {
  // expected-error@+1 {{expected graft.into to be a donated argument that nothing uses, got 0}}
  %0 = graft.normal %k {graft.into = 0 : i64} : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

// No such argument.
func.func @into_out_of_range(%k: !graft.key) -> tensor<4xf32> {
  // expected-error@+1 {{expected graft.into to be a donated argument that nothing uses, got 7}}
  %0 = graft.normal %k {graft.into = 7 : i64} : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

// A function without a body cannot be planned.
// expected-error @below {{expected a body of one block}}
func.func private @external()

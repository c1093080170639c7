// RUN: graft-opt %s --graft-assign-destinations -split-input-file -verify-diagnostics

// The backend cannot compute it.
func.func @unsupported(%a: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{'math.atan' op is not something the CPU backend can compute yet; it computes samplers, constants, keys and the tensor ops of ir/README.md}}
  %0 = math.atan %a : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

// Storage without values is no operand.
func.func @uninitialised(%a: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{'tensor.empty' op is not something the CPU backend can compute yet}}
  %0 = tensor.empty() : tensor<4xf32>
  %1 = arith.addf %a, %0 : tensor<4xf32>
  return %1 : tensor<4xf32>
}

// -----

// A reduction that does not begin with its neutral element.
func.func @accumulates(%a: tensor<4xf32>) -> tensor<f32> {
  %one = arith.constant dense<1.0> : tensor<f32>
  // expected-error@+1 {{'linalg.reduce' op is not something the CPU backend can compute yet}}
  %0 = linalg.reduce { arith.addf } ins(%a : tensor<4xf32>) outs(%one : tensor<f32>) dimensions = [0]
  return %0 : tensor<f32>
}

// -----

// Keys come before everything else.
func.func @computed_counter(%c: tensor<1xui32>, %k: !graft.key) -> tensor<4xf32> {
  %n = tensor.collapse_shape %c [] : tensor<1xui32> into tensor<ui32>
  %1 = graft.advance %n by 1 : tensor<ui32>
  // expected-error@+1 {{'graft.fold_in' op expected its counter to be an argument, or a part of one: the CPU backend computes keys before anything else}}
  %2 = graft.fold_in %k, 0 plus %1 : tensor<ui32>
  %3 = graft.normal %2 : tensor<4xf32>
  return %3 : tensor<4xf32>
}

// -----

// The words of a key lie one after the other.
func.func @scattered_words(%a: tensor<4xui32>) -> tensor<4xf32> {
  %0 = tensor.extract_slice %a[1] [2] [2] : tensor<4xui32> to tensor<2xui32>
  // expected-error@+1 {{'graft.wrap_key_data' op expected its words to be an argument, or a part of one: the CPU backend computes keys before anything else}}
  %1 = graft.wrap_key_data %0 : tensor<2xui32>
  %2 = graft.normal %1 : tensor<4xf32>
  return %2 : tensor<4xf32>
}

// -----

// Storage that the program does not own.
func.func @into_not_donated(%a: tensor<4xf32>, %k: !graft.key) -> tensor<4xf32> {
  // expected-error@+1 {{expected graft.into to be a donated argument that nothing else uses, got 0}}
  %0 = graft.normal %k {graft.into = 0 : i64} : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

// No such argument.
func.func @into_out_of_range(%k: !graft.key) -> tensor<4xf32> {
  // expected-error@+1 {{expected graft.into to be a donated argument that nothing else uses, got 7}}
  %0 = graft.normal %k {graft.into = 7 : i64} : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

// A function without a body cannot be planned.
// expected-error @below {{expected a body of one block}}
func.func private @external()

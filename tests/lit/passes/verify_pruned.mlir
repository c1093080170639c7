// RUN: graft-opt %s --graft-verify-pruned -split-input-file -verify-diagnostics

// A pruned program.
func.func @fine(%k: !graft.key) -> tensor<4xf32> {
  %0 = graft.normal %k : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

// Example: Two functions.
// expected-error@+1 {{expected one function in the pruned form, got 2}}
module {
  func.func @pruned_c1() { return }
  func.func private @second() { return }
}

// -----

// A variable left.
func.func @pruned_c2_variable(%a: tensor<4xf32>) {
  // expected-error@+1 {{'graft.variable' op has effects; the pruned form is pure}}
  %v = graft.variable "w" = %a : !graft.var<tensor<4xf32>>
  return
}

// -----

// A call left.
func.func @pruned_c2_call() {
  // expected-error@+1 {{'func.call' op has effects; the pruned form is pure}}
  call @pruned_c2_call() : () -> ()
  return
}

// -----

// A dead sampler left.
func.func @pruned_c3(%k: !graft.key) {
  // expected-error@+1 {{'graft.normal' op is dead; nothing in the pruned form is}}
  %0 = graft.normal %k : tensor<4xf32>
  return
}

// -----

// Islands: one with effects that nothing uses, and one with an output that
// nothing uses.
func.func @islands(%a: tensor<4xf32>, %b: tensor<4xf32> {graft.donated}) -> tensor<4xf32> {
  %0 = graft.island "i"(%a) ops 1 effects module "m" : (tensor<4xf32>) -> tensor<4xf32>
  %1:2 = graft.island "j"(%b) ops 1 donated [0] module "m" : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
  return %1#1 : tensor<4xf32>
}

// -----

// A dead island left.
func.func @pruned_c3_island(%a: tensor<4xf32>) {
  // expected-error@+1 {{'graft.island' op is dead; nothing in the pruned form is}}
  %0 = graft.island "i"(%a) ops 1 module "m" : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// An island of what is drawn.
func.func @pruned_c4_input(%k: !graft.key) -> tensor<4xf32> {
  %0 = graft.normal %k : tensor<4xf32>
  // expected-error@+1 {{expected input 0 to be an argument}}
  %1 = graft.island "i"(%0) ops 1 module "m" : (tensor<4xf32>) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}

// -----

// A donated input that is a result.
func.func @pruned_c4_donated(%a: tensor<4xf32> {graft.donated}) -> (tensor<4xf32>, tensor<4xf32>) {
  // expected-error@+1 {{is donated input 0, which something else uses}}
  %0 = graft.island "i"(%a) ops 1 donated [0] module "m" : (tensor<4xf32>) -> tensor<4xf32>
  return %0, %a : tensor<4xf32>, tensor<4xf32>
}

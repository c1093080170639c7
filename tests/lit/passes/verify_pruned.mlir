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

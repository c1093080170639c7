// RUN: graft-opt %s --graft-promote-variables -verify-diagnostics

// Must not touch: a variable that escapes is an error, never a wrong value.
func.func private @callee(!graft.var<tensor<4xf32>>)
func.func @escapes(%a: tensor<4xf32>) {
  // expected-error@+1 {{'graft.variable' op could not be promoted; variables must stay in one block and out of calls}}
  %v = graft.variable "v" = %a : !graft.var<tensor<4xf32>>
  call @callee(%v) : (!graft.var<tensor<4xf32>>) -> ()
  return
}

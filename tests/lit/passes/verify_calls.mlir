// RUN: graft-opt %s --graft-verify-traced -split-input-file -verify-diagnostics

// Helpers that call helpers are fine.
func.func private @leaf(%k: !graft.key) -> tensor<4xf32> {
  %0 = graft.normal %k : tensor<4xf32>
  return %0 : tensor<4xf32>
}
func.func private @twice(%k: !graft.key) -> tensor<4xf32> {
  %0 = call @leaf(%k) : (!graft.key) -> tensor<4xf32>
  %1 = call @leaf(%k) : (!graft.key) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}
func.func @helpers(%k: !graft.key {graft.path = "k", graft.source = "r"})
    -> (tensor<4xf32> {graft.path = "w"}) {
  %0 = call @twice(%k) : (!graft.key) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

// traced_c6: recursion.
func.func private @a() {
  // expected-error@+1 {{expected no recursion, but @b calls itself}}
  call @b() : () -> ()
  return
}
func.func private @b() {
  call @a() : () -> ()
  return
}
func.func @recursion() {
  call @b() : () -> ()
  return
}

// -----

// traced_c6: a body that is elsewhere.
func.func private @elsewhere()
func.func @external() {
  // expected-error@+1 {{expected @elsewhere to have a body in this program}}
  call @elsewhere() : () -> ()
  return
}

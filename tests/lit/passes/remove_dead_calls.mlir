// RUN: graft-opt %s --graft-remove-dead-calls -split-input-file | FileCheck %s
// RUN: graft-opt %s --graft-remove-dead-calls -split-input-file -o /dev/null \
// RUN:   --remarks-filter='graft.*' --remark-format=emitRemark 2>&1 \
// RUN:   | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

// Nothing to do: the result is used.
// CHECK-LABEL: func.func private @used
// CHECK-LABEL: func.func @keeps_used(
// CHECK:         call @used
func.func private @used(%k: !graft.key) -> tensor<4xf32> {
  %0 = graft.normal %k : tensor<4xf32>
  return %0 : tensor<4xf32>
}
func.func @keeps_used(%k: !graft.key) -> tensor<4xf32> {
  %0 = call @used(%k) : (!graft.key) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

// Example: A call that only a dead call uses goes too, and with them the functions.
// REMARK: remark: [Passed] dead-call | Category:graft-remove-dead-calls{{.*}}removed an unused call to scale
// REMARK: remark: [Passed] dead-call | Category:graft-remove-dead-calls{{.*}}removed an unused call to init
// CHECK-NOT:   func.func private @init
// CHECK-NOT:   func.func private @scale
// CHECK:       func.func @removes(
// CHECK-NEXT:    return
func.func private @init(%k: !graft.key) -> tensor<4xf32> {
  %0 = graft.normal %k : tensor<4xf32>
  return %0 : tensor<4xf32>
}
func.func private @scale(%t: tensor<4xf32>) -> tensor<4xf32> {
  %0 = arith.addf %t, %t : tensor<4xf32>
  return %0 : tensor<4xf32>
}
func.func @removes(%k: !graft.key) {
  %0 = call @init(%k) : (!graft.key) -> tensor<4xf32>
  %1 = call @scale(%0) : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// Must not touch: unknown bodies, recursion, effects however deep.
// CHECK-LABEL: func.func @effects(
// CHECK:         call @unknown
// CHECK:         call @recursive
// CHECK:         call @outer
func.func private @unknown()
func.func private @recursive() {
  call @recursive() : () -> ()
  return
}
func.func private @inner() {
  %0 = graft.alloc 4
  return
}
func.func private @outer() {
  call @inner() : () -> ()
  return
}
func.func @effects() {
  call @unknown() : () -> ()
  call @recursive() : () -> ()
  call @outer() : () -> ()
  return
}

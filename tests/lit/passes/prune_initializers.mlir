// RUN: graft-opt %s --graft-prune-initializers -mlir-print-local-scope \
// RUN:   --remarks-filter='graft.*' --remark-format=emitRemark -o %t 2>&1 \
// RUN:   | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:
// RUN: FileCheck %s < %t

// Nothing to do: every value reaches a result.
// CHECK-LABEL: func.func @live(
// CHECK-NOT:     graft.pruned
// CHECK:         graft.normal
// CHECK-NEXT:    return
func.func @live(%k: !graft.key) -> tensor<4xf32> {
  %0 = graft.normal %k : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// Example: An overwritten initializer: its bytes, who overwrote it, and where. Its key
// goes with it.
// REMARK: a.cpp:1:5: remark: [Passed] pruned | Category:graft-prune-initializers | Function=overwritten | Remark="pruned w (64 bytes): overwritten by old:w at a.cpp:9:3", bytes=64
// CHECK-LABEL: func.func @overwritten(
// CHECK-SAME:    graft.pruned = [#graft.pruned<"w", tensor<4x4xf32>, overwritten, "old:w", loc("a.cpp":1:5), loc("a.cpp":9:3)>]
// CHECK-NEXT:    return
func.func @overwritten() {
  %k = graft.key <0, 42>
  %0 = graft.normal %k {graft.fate = #graft.fate<overwritten, "old:w", loc("a.cpp":9:3)>} : tensor<4x4xf32> loc("w"("a.cpp":1:5))
  return
}

// Unreachable: nothing says why; the module was replaced; constants too.
// REMARK: a.cpp:2:5: remark: {{.*}}"pruned w (8 bytes): unreachable", bytes=8
// REMARK: a.cpp:3:5: remark: {{.*}}"pruned x (4 bytes): unreachable at a.cpp:8:1", bytes=4
// REMARK: a.cpp:4:5: remark: {{.*}}"pruned bias (32 bytes): unreachable", bytes=32
// CHECK-LABEL: func.func @unreachable(
// CHECK-SAME:    #graft.pruned<"w", tensor<4xbf16>, unreachable, "", loc("a.cpp":2:5), loc(unknown)>
// CHECK-SAME:    #graft.pruned<"x", tensor<4xui8>, unreachable, "", loc("a.cpp":3:5), loc("a.cpp":8:1)>
// CHECK-SAME:    #graft.pruned<"bias", tensor<8xf32>
func.func @unreachable(%k: !graft.key) {
  %0 = graft.normal %k : tensor<4xbf16> loc("w"("a.cpp":2:5))
  %1 = graft.random_bits %k {graft.fate = #graft.fate<unreachable, "", loc("a.cpp":8:1)>} : tensor<4xui8> loc("x"("a.cpp":3:5))
  %2 = arith.constant dense<0.0> : tensor<8xf32> loc("bias"("a.cpp":4:5))
  return
}

// Must not touch: the fate of a value that another result still reaches.
// CHECK-LABEL: func.func @still_used(
// CHECK-NEXT:    graft.normal %{{.*}} : tensor<4xf32>
func.func @still_used(%k: !graft.key) -> tensor<4xf32> {
  %0 = graft.normal %k {graft.fate = #graft.fate<overwritten, "old:w", loc(unknown)>} : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// No person would call these initializers: removed without a word.
// CHECK-LABEL: func.func @no_initializer(
// CHECK-NOT:     graft.pruned
// CHECK-NEXT:    return
func.func @no_initializer(%a: tensor<4xf32>) {
  %0 = arith.constant dense<0.0> : tensor<4xf32>
  %1 = arith.addf %a, %0 : tensor<4xf32>
  return
}

// A later run adds to the account of an earlier one.
// REMARK: remark: {{.*}}"pruned y (16 bytes): unreachable"
// CHECK-LABEL: func.func @again(
// CHECK-SAME:    #graft.pruned<"x", {{.*}}, #graft.pruned<"y",
func.func @again(%k: !graft.key) attributes {graft.pruned = [#graft.pruned<"x", tensor<2xf32>, unreachable, "", loc(unknown), loc(unknown)>]} {
  %0 = graft.normal %k : tensor<4xf32> loc("y"("a.cpp":7:5))
  return
}

// RUN: graft plan %s | FileCheck %s
// RUN: graft plan %s --json | FileCheck %s --check-prefix=JSON
// RUN: graft run %s --seed rngs=42 -o %t.safetensors 2>&1 | FileCheck %s --check-prefix=RAN
// RUN: graft inspect %t.safetensors | FileCheck %s --check-prefix=INSPECT

// CHECK: plan of main
// CHECK-NEXT: 2 results: 2 computed (80 B)
// CHECK-NEXT: 0 initializers pruned
// CHECK-NEXT: draws 12 elements; new memory 80 B; predicted peak +128 B
// CHECK-NEXT: scratch 48 B in 1 buffer, given up on the way
// CHECK: gram f32[4,4] computed dot_general, a.cpp:4
// CHECK: sum f32[4] computed reduce_sum, a.cpp:5
// CHECK: scratch
// CHECK-NEXT: w f32[4,3] 48 B drawn uniform(-1, 1), read by dot_general and reduce_sum, a.cpp:3

// JSON: "origin": "computed"
// JSON: "readers": [
// JSON-NEXT: "dot_general",
// JSON-NEXT: "reduce_sum"
// JSON: "scratch_bytes": 48

// RAN: wrote {{.*}}: 2 tensors, 80 bytes; drew 12 elements; peak +128 bytes (planned +128)

// INSPECT: gram f32[4,4]
func.func @main(%key: !graft.key {graft.path = "default.key", graft.source = "rngs"})
    -> (tensor<4x4xf32> {graft.path = "gram"}, tensor<4xf32> {graft.path = "sum"}) {
  %w = graft.uniform %key bounds(-1.0, 1.0) : tensor<4x3xf32> loc("w"("a.cpp":3:1))
  %z = arith.constant dense<0.0> : tensor<4x4xf32>
  %g = linalg.contract indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
                                        affine_map<(m, n, k) -> (m, n)>]
         ins(%w, %w : tensor<4x3xf32>, tensor<4x3xf32>) outs(%z : tensor<4x4xf32>) -> tensor<4x4xf32>
         loc("gram"("a.cpp":4:1))
  %zs = arith.constant dense<0.0> : tensor<4xf32>
  %s = linalg.reduce { arith.addf } ins(%w : tensor<4x3xf32>) outs(%zs : tensor<4xf32>) dimensions = [1]
         loc("sum"("a.cpp":5:1))
  return %g, %s : tensor<4x4xf32>, tensor<4xf32>
}

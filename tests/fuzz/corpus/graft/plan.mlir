// RUN: graft plan %s | FileCheck %s
// RUN: graft plan %s --json | FileCheck %s --check-prefix=JSON
// RUN: graft run %s --phase=plan | FileCheck %s --check-prefix=PHASE
// RUN: not graft run %s -o %t.safetensors 2>&1 | FileCheck %s --check-prefix=UNBOUND
// RUN: graft run %s --seed rngs=42 --dump=prune -o %t.safetensors 2>&1 | FileCheck %s --check-prefix=DUMP
// RUN: graft inspect %t.safetensors | FileCheck %s --check-prefix=INSPECT
// RUN: graft inspect %s | FileCheck %s --check-prefix=PROGRAM

// CHECK: plan of main
// CHECK-NEXT: 1 result: 1 drawn (48 B)
// CHECK-NEXT: 1 initializer pruned (16 B not computed): 1 unreachable
// CHECK-NEXT: draws 12 elements; new memory 48 B; predicted peak +48 B
// CHECK: lora_a f32[4,3] drawn uniform(-1, 1), a.cpp:3
// CHECK: pruned
// CHECK: head f32[4] 16 B unreachable

// JSON: "drawn_elements": 12
// JSON: "reason": "unreachable"

// PHASE: graft.write

// UNBOUND: rngs:default.key has no binding; give --bind rngs=FILE or, for a random stream, --seed rngs=N
// UNBOUND: nothing was written

// DUMP: graft.uniform
// DUMP: wrote {{.*}}: 1 tensors, 48 bytes; drew 12 elements; peak +48 bytes (planned +48)

// INSPECT: 1 tensors, 48 bytes
// INSPECT: lora_a f32[4,3]

// PROGRAM: a program that takes 1 arguments
// PROGRAM: rngs:default.key key
func.func @main(%key: !graft.key {graft.path = "default.key", graft.source = "rngs"})
    -> (tensor<4x3xf32> {graft.path = "lora_a"}) {
  %a = graft.uniform %key bounds(-1.0, 1.0) : tensor<4x3xf32> loc("lora_a"("a.cpp":3:1))
  %h = graft.normal %key : tensor<4xf32> loc("head"("a.cpp":4:1))
  return %a : tensor<4x3xf32>
}

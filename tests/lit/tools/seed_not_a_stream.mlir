// Only the counter of the stream itself becomes 0, no other u32.
// RUN: not graft run %s --seed rngs=1 -o %t.none 2>&1 | FileCheck %s
// CHECK: error: 1 problem with
// CHECK-NEXT: rngs:step  is no key or counter of a seeded stream, so --seed cannot give it
func.func @main(
    %k: !graft.key {graft.path = "params.key", graft.source = "rngs"},
    %c: tensor<ui32> {graft.path = "params.count", graft.source = "rngs"},
    %s: tensor<ui32> {graft.path = "step", graft.source = "rngs"})
    -> (tensor<ui32> {graft.path = "a"}) {
  return %s : tensor<ui32>
}

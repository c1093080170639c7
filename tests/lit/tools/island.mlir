// RUN: graft plan %s | FileCheck %s --check-prefix=PLAN
// RUN: graft plan --json %s | FileCheck %s --check-prefix=JSON
// RUN: not graft run %s -o %t.safetensors 2>&1 | FileCheck %s --check-prefix=REFUSED

// The driver plans a program with an island and refuses to run it, whatever is
// bound.
// PLAN: 2 results: 1 forwarded (16 B), 1 island (32 B)
// PLAN: predicted peak +4.1 kB
// PLAN: sorted  f32[8]  given by island:0, f.py:3
// PLAN: islands, run first
// PLAN-NEXT: island  1 output  12 ops, 24 B in, 32 B out, scratch 4.1 kB; f.py:3, g.py:7

// JSON: "islands": [
// JSON: "operands": [
// JSON-NEXT: "t:w",
// JSON-NEXT: "t:n"
// JSON: "scratch_bytes": 4096

// REFUSED: graft: error: main has an island, which XLA computes and not Graft, and nobody gave what it gives:
// REFUSED-NEXT: "island" (12 ops, f.py:3:1, g.py:7:1)
// REFUSED-NEXT: run it from Python, which has XLA; nothing was run, nothing was consumed
func.func @main(%w: tensor<4xf32> {graft.path = "w", graft.source = "t"},
                %n: tensor<2xui32> {graft.path = "n", graft.source = "t"})
    -> (tensor<8xf32> {graft.path = "sorted"}, tensor<4xf32> {graft.path = "w"}) {
  %0 = graft.island "island"(%w, %n) ops 12 scratch 4096
      lines [loc("f.py":3:1), loc("g.py":7:1)] module "module {}"
      : (tensor<4xf32>, tensor<2xui32>) -> tensor<8xf32> loc("f.py":3:1)
  return %0, %w : tensor<8xf32>, tensor<4xf32>
}

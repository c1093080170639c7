// A seed gives a stream its key, and its own counter 0.
// RUN: graft run %s --seed rngs.params=1 --seed rngs.dropout=2 --seed one=3 -o %t.safetensors 2>&1 | FileCheck %s
// CHECK: wrote {{.*}}: 6 tensors

// A source with more than one stream has no seed of its own.
// RUN: not graft run %s --seed rngs=1 --seed one=3 -o %t.none 2>&1 | FileCheck %s --check-prefix=BARE
// BARE: error: 1 problem with
// BARE-NEXT: --seed rngs  has more than one stream; give each its own: --seed rngs.dropout=N, --seed rngs.params=N

// RUN: not graft run %s --seed rngs.params=1 --seed rngs.typo=1 --seed other=1 --seed one=1 --seed one.default=1 -o %t.none 2>&1 | FileCheck %s --check-prefix=NAMES
// NAMES: error: 5 problems with
// NAMES-DAG: --seed other  names no argument of the program
// NAMES-DAG: --seed rngs.typo  names no argument of the program; rngs has --seed rngs.dropout=N, --seed rngs.params=N
// NAMES-DAG: --seed one.default  gives a stream that another --seed gives too
// NAMES-DAG: rngs:dropout.key  has no seed; give --seed rngs.dropout=N
// NAMES-DAG: rngs:dropout.count  is no key or counter of a seeded stream, so --seed cannot give it

// RUN: not graft run %s -o %t.none 2>&1 | FileCheck %s --check-prefix=UNBOUND
// UNBOUND-DAG: one:default.key  has no binding; give --bind one=FILE or, for a random stream, --seed one=N
// UNBOUND-DAG: rngs:params.key  has no binding; give --bind rngs=FILE or, for a random stream, --seed rngs.params=N
// UNBOUND-DAG: rngs:params.count  has no binding; give --bind rngs=FILE{{$}}

// RUN: not graft run %s --seed rngs.params=1 --seed one=3 --bind rngs=%t.safetensors -o %t.none 2>&1 | FileCheck %s --check-prefix=BOTH
// BOTH: rngs  is given by --bind and by --seed; give one of them

// RUN: not graft run %s --seed rngs.params=1 --seed rngs.params=2 -o %t.none 2>&1 | FileCheck %s --check-prefix=TWICE
// TWICE: error: --seed rngs.params is given twice

// RUN: not graft run %s --seed one=0x10 -o %t.none 2>&1 | FileCheck %s --check-prefix=RADIX
// RADIX: error: expected a decimal integer of 64 bits in --seed one=0x10
// RUN: not ls %t.none
func.func @main(
    %p: !graft.key {graft.path = "params.key", graft.source = "rngs"},
    %pc: tensor<ui32> {graft.path = "params.count", graft.source = "rngs"},
    %d: !graft.key {graft.path = "dropout.key", graft.source = "rngs"},
    %dc: tensor<ui32> {graft.path = "dropout.count", graft.source = "rngs"},
    %o: !graft.key {graft.path = "default.key", graft.source = "one"},
    %oc: tensor<ui32> {graft.path = "default.count", graft.source = "one"})
    -> (tensor<ui32> {graft.path = "a"}, tensor<ui32> {graft.path = "b"},
        tensor<ui32> {graft.path = "c"}, tensor<4xf32> {graft.path = "d"},
        tensor<4xf32> {graft.path = "e"}, tensor<4xf32> {graft.path = "f"}) {
  %0 = graft.uniform %p bounds(0.0, 1.0) : tensor<4xf32>
  %1 = graft.uniform %d bounds(0.0, 1.0) : tensor<4xf32>
  %2 = graft.uniform %o bounds(0.0, 1.0) : tensor<4xf32>
  return %pc, %dc, %oc, %0, %1, %2 : tensor<ui32>, tensor<ui32>, tensor<ui32>,
      tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
}

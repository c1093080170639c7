// RUN: graft-opt %s --graft-verify-traced -split-input-file -verify-diagnostics

// A program with a private helper is fine.
func.func private @helper(%k: !graft.key) -> tensor<4xf32> {
  %0 = graft.normal %k : tensor<4xf32>
  return %0 : tensor<4xf32>
}
func.func @fine(%k: !graft.key {graft.source = "rngs", graft.path = "params"})
    -> (tensor<4xf32> {graft.path = "w"}) {
  %0 = call @helper(%k) : (!graft.key) -> tensor<4xf32>
  %v = graft.variable "w" = %0 : !graft.var<tensor<4xf32>>
  %r = graft.read %v : !graft.var<tensor<4xf32>>
  return %r : tensor<4xf32>
}

// -----

// Example: No program.
// expected-error@+1 {{expected one public func.func, the program; found none}}
module {}

// -----

// Two public functions.
func.func @traced_c1() { return }
// expected-error@+1 {{expected one public function in a program, but @traced_c1 is public too}}
func.func @second() { return }

// -----

// Control flow.
// expected-error@+1 {{expected a program with a body of one block}}
func.func @traced_c1_body() {
  return
^bb1:
  return
}

// -----

// A dynamic shape.
// expected-error@+1 {{expected argument 0 to be a key or a tensor of static shape}}
func.func @traced_c2_type(%a: tensor<?xf32> {graft.source = "old", graft.path = "a"}) { return }

// -----

// An argument without a path.
// expected-error@+1 {{expected graft.source and graft.path on argument 1}}
func.func @traced_c2_path(%a: tensor<4xf32> {graft.source = "old", graft.path = "a"},
                          %b: tensor<4xf32> {graft.source = "old"}) { return }

// -----

// Two arguments of one name.
// expected-error@+1 {{two arguments are called old:a}}
func.func @traced_c2_twice(%a: tensor<4xf32> {graft.source = "old", graft.path = "a"},
                           %b: tensor<4xf32> {graft.source = "old", graft.path = "a"}) { return }

// -----

// A donated key.
// expected-error@+1 {{expected no graft.donated on argument 0, which is a key}}
func.func @traced_c2_key(%k: !graft.key {graft.source = "rngs", graft.path = "k", graft.donated}) { return }

// -----

// A result without a path.
// expected-error@+1 {{expected graft.path on result 0}}
func.func @traced_c3(%a: tensor<4xf32> {graft.source = "old", graft.path = "a"}) -> tensor<4xf32> {
  return %a : tensor<4xf32>
}

// -----

// Two results of one path.
// expected-error@+1 {{two results are called a}}
func.func @traced_c3_twice(%a: tensor<4xf32> {graft.source = "old", graft.path = "a"})
    -> (tensor<4xf32> {graft.path = "a"}, tensor<4xf32> {graft.path = "a"}) {
  return %a, %a : tensor<4xf32>, tensor<4xf32>
}

// -----

// A result of a type that files do not have.
// expected-error@+1 {{expected result 0 to be a tensor of static shape whose type arrays have, got 'tensor<4xindex>'}}
func.func @traced_c3_type() -> (tensor<4xindex> {graft.path = "a"}) {
  %0 = arith.constant dense<0> : tensor<4xindex>
  return %0 : tensor<4xindex>
}

// -----

// An access in a nested region.
func.func @traced_c4_region(%a: tensor<f32> {graft.source = "old", graft.path = "a"}) {
  %v = graft.variable "w" = %a : !graft.var<tensor<f32>>
  %0 = tensor.generate {
  ^bb0(%i: index):
    // expected-error@+1 {{expected the accesses of variable 'w' in its own block}}
    %r = graft.read %v : !graft.var<tensor<f32>>
    %x = tensor.extract %r[] : tensor<f32>
    tensor.yield %x : f32
  } : tensor<4xf32>
  return
}

// -----

// A variable in a helper.
func.func private @traced_c4(%a: tensor<4xf32>) {
  // expected-error@+1 {{expected in the body of @program, not in a nested region or another function}}
  %v = graft.variable "w" = %a : !graft.var<tensor<4xf32>>
  return
}
func.func @program() { return }

// -----

// A variable that enters a call.
func.func private @callee(!graft.var<tensor<4xf32>>)
func.func @traced_c4_user(%a: tensor<4xf32> {graft.source = "old", graft.path = "a"}) {
  %v = graft.variable "w" = %a : !graft.var<tensor<4xf32>>
  // expected-error@+1 {{expected only graft.read and graft.update to use a variable}}
  call @callee(%v) : (!graft.var<tensor<4xf32>>) -> ()
  return
}

// -----

// A buffer.
func.func @traced_c5() {
  // expected-error@+1 {{'graft.alloc' op is not part of the traced form}}
  %0 = graft.alloc 4
  return
}

// -----

// traced_c3: a result whose size overflows.
// expected-error@+1 {{result 0: the size of f32[4611686018427387904] overflows 64 bits}}
func.func @traced_c3_size() -> (tensor<4611686018427387904xf32> {graft.path = "w"}) {
  %0 = tensor.empty() : tensor<4611686018427387904xf32>
  return %0 : tensor<4611686018427387904xf32>
}

// -----

// traced_c5: what a pass left behind.
func.func @traced_c5_fate(%k: !graft.key {graft.path = "k", graft.source = "r"}) -> (tensor<4xf32> {graft.path = "w"}) {
  // expected-error@+1 {{expected no graft.into in the traced form; passes put it there}}
  %0 = graft.normal %k {graft.into = 0} : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

// traced_c5: a variable that no graft.variable made.
// expected-error@+1 {{expected only graft.variable to make a variable}}
func.func private @takes(%v: !graft.var<tensor<4xf32>>) { return }
func.func @traced_c5_variable() { return }

// -----

// Islands of arguments, one of them donated; what a variable holds may be dead.
func.func @islands(%a: tensor<4xf32> {graft.path = "a", graft.source = "t", graft.donated},
                   %b: tensor<4xf32> {graft.path = "b", graft.source = "t"})
    -> (tensor<4xf32> {graft.path = "w"}) {
  %0 = graft.island "i"(%a, %b) ops 1 donated [0] module "m" : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %v = graft.variable "w" = %a : !graft.var<tensor<4xf32>>
  graft.update %v, %0 : !graft.var<tensor<4xf32>>
  %r = graft.read %v : !graft.var<tensor<4xf32>>
  return %r : tensor<4xf32>
}

// -----

// traced_c7: what is computed is no input.
func.func @traced_c7_input(%k: !graft.key {graft.path = "k", graft.source = "r"}) {
  %0 = graft.normal %k : tensor<4xf32>
  // expected-error@+1 {{expected input 0 to be an argument of @traced_c7_input, a tensor}}
  %1 = graft.island "i"(%0) ops 1 module "m" : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// traced_c7: an island in another function.
func.func private @helper(%a: tensor<4xf32>) {
  // expected-error@+1 {{expected in the body of @traced_c7_helper, not in a nested region or another function}}
  %0 = graft.island "i"(%a) ops 1 module "m" : (tensor<4xf32>) -> tensor<4xf32>
  return
}
func.func @traced_c7_helper() { return }

// -----

// traced_c7: what the caller keeps cannot be donated.
func.func @traced_c7_kept(%a: tensor<4xf32> {graft.path = "a", graft.source = "t"}) {
  // expected-error@+1 {{is donated argument 0, which is not donated to @traced_c7_kept}}
  %0 = graft.island "i"(%a) ops 1 donated [0] module "m" : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// traced_c7: one taker, and no other reader.
func.func @traced_c7_taker(%a: tensor<4xf32> {graft.path = "a", graft.source = "t", graft.donated}) {
  // expected-error@+1 {{is donated argument 0, which graft.island uses too}}
  %0 = graft.island "i"(%a) ops 1 donated [0] module "m" : (tensor<4xf32>) -> tensor<4xf32>
  %1 = graft.island "j"(%a) ops 1 module "m" : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// traced_c7: outputs are such as results are.
// expected-error@+1 {{expected output 0 of an island to be a tensor of static shape whose type arrays have, got 'tensor<4xi3>'}}
func.func @traced_c7_output() {
  %0 = graft.island "i"() ops 1 module "m" : () -> tensor<4xi3>
  return
}

// -----

// traced_c2: what an island gives is no argument yet.
// expected-error@+1 {{expected no graft.island on argument 0; it is of the planned form}}
func.func @traced_c2_island(%a: tensor<4xf32> {graft.path = "a", graft.source = "t", graft.island = 0 : i64}) {
  return
}

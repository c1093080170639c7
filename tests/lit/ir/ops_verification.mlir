// RUN: graft-opt %s -split-input-file -verify-diagnostics

// The last index is allowed.
func.func @split_last(%k: !graft.key) {
  %0 = graft.split %k, 2 of 3
  return
}

// -----

// The index is the count.
func.func @split_c1(%k: !graft.key) {
  // expected-error@+1 {{'graft.split' op expected an index in [0, 3), got 3}}
  %0 = graft.split %k, 3 of 3
  return
}

// -----

// A negative index.
func.func @split_c1_negative(%k: !graft.key) {
  // expected-error@+1 {{'graft.split' op expected an index in [0, 3), got -1}}
  %0 = graft.split %k, -1 of 3
  return
}

// -----

// An offset of more than 32 bits.
func.func @fold_in_offset(%k: !graft.key) {
  // expected-error@+1 {{failed to satisfy constraint}}
  %0 = graft.fold_in %k, 4294967296
  return
}

// -----

// Words are not floats.
func.func @sampler_c1_bits(%k: !graft.key) {
  // expected-error@+1 {{'graft.random_bits' op expected u8, u16, u32 or u64 for random_bits, got f32}}
  %0 = graft.random_bits %k : tensor<4xf32>
  return
}

// -----

// Normal numbers are not integers.
func.func @sampler_c1_float(%k: !graft.key) {
  // expected-error@+1 {{'graft.normal' op expected f32, bf16, f16 or f64 for normal, got i32}}
  %0 = graft.normal %k : tensor<4xi32>
  return
}

// -----

// An element type that files do not have.
func.func @sampler_c1_no_dtype(%k: !graft.key) {
  // expected-error@+1 {{'graft.normal' op expected f32, bf16, f16 or f64 for normal}}
  %0 = graft.normal %k : tensor<4xindex>
  return
}

// -----

// An empty range.
func.func @sampler_c2_order(%k: !graft.key) {
  // expected-error@+1 {{'graft.uniform' op expected the lower bound below the upper, got 1 and 1}}
  %0 = graft.uniform %k bounds(1.0, 1.0) : tensor<4xf32>
  return
}

// -----

// An infinite bound.
func.func @sampler_c2_finite(%k: !graft.key) {
  // expected-error@+1 {{'graft.truncated_normal' op expected finite bounds, got -2 and inf}}
  %0 = graft.truncated_normal %k bounds(-2.0, 0x7FF0000000000000) : tensor<4xf32>
  return
}

// -----

// A scale that is not a number.
func.func @sampler_c3(%k: !graft.key) {
  // expected-error@+1 {{'graft.normal' op expected a finite scale, got nan}}
  %0 = graft.normal %k scale 0x7FF8000000000000 : tensor<4xf32>
  return
}

// -----

// Not a number.
func.func @bernoulli_c1(%k: !graft.key) {
  // expected-error@+1 {{'graft.bernoulli' op expected a finite probability, got nan}}
  %0 = graft.bernoulli %k probability 0x7FF8000000000000 : tensor<4xi1>
  return
}

// -----

// Truth is a Bool.
func.func @sampler_c1_bernoulli(%k: !graft.key) {
  // expected-error@+1 {{'graft.bernoulli' op expected bool for bernoulli, got f32}}
  %0 = graft.bernoulli %k probability 0.5 : tensor<4xf32>
  return
}

// -----

// The largest is 256.
func.func @randint_c1(%k: !graft.key) {
  // expected-error@+1 {{'graft.randint' op expected a range that u8 can hold, got [0, 257)}}
  %0 = graft.randint %k bounds(0, 257) : tensor<4xui8>
  return
}

// -----

// Below the least.
func.func @randint_c1_least(%k: !graft.key) {
  // expected-error@+1 {{expected a range that u32 can hold, got [-1, 2)}}
  %0 = graft.randint %k bounds(-1, 2) : tensor<4xui32>
  return
}

// -----

// LAPACK has no 16-bit floats.
func.func @orthogonal_c1(%k: !graft.key) {
  // expected-error@+1 {{'graft.orthogonal' op expected f32 or f64 for orthogonal, got bf16}}
  %0 = graft.orthogonal %k : tensor<4x4xbf16>
  return
}

// -----

// A vector is no matrix.
func.func @orthogonal_c2(%k: !graft.key) {
  // expected-error@+1 {{orthogonal initializer requires at least a 2D shape, got f32[4]}}
  %0 = graft.orthogonal %k : tensor<4xf32>
  return
}

// -----

// A matrix has no middle.
func.func @orthogonal_c2_delta(%k: !graft.key) {
  // expected-error@+1 {{Delta orthogonal initializer requires a 3D, 4D or 5D shape, got f32[4,4]}}
  %0 = graft.orthogonal %k delta : tensor<4x4xf32>
  return
}

// -----

// More in than out.
func.func @orthogonal_c2_fans(%k: !graft.key) {
  // expected-error@+1 {{`fan_in` must be less or equal than `fan_out`, got f32[3,5,4]}}
  %0 = graft.orthogonal %k delta : tensor<3x5x4xf32>
  return
}

// -----

// With delta only the last two axes count.
func.func @orthogonal_c3(%k: !graft.key) {
  // expected-error@+1 {{expected a column axis in [-2, 2), got 2}}
  %0 = graft.orthogonal %k delta column_axis 2 : tensor<3x4x4xf32>
  return
}

// -----

// An infinite scale.
func.func @orthogonal_c4(%k: !graft.key) {
  // expected-error@+1 {{expected a finite scale, got inf}}
  %0 = graft.orthogonal %k scale 0x7FF0000000000000 : tensor<4x4xf32>
  return
}

// -----

// One dimension only.
func.func @permutation_c1(%k: !graft.key) {
  // expected-error@+1 {{expected one dimension of at most 2147483647 elements for permutation, got i32[2,2]}}
  %0 = graft.permutation %k : tensor<2x2xi32>
  return
}

// -----

// A stride for one of two dimensions.
func.func @sampler_c4_strides(%k: !graft.key) {
  // expected-error@+1 {{expected one stride a size in the window, got 2 sizes and 1 strides}}
  %0 = graft.normal %k window <base = 0, strides = [1], of = [8, 4]> : tensor<2x4xf32>
  return
}

// -----

// A window that ends beyond the sampler.
func.func @sampler_c4_above(%k: !graft.key) {
  // expected-error@+1 {{expected a window inside the 32 elements of the sampler, got one that reaches from 28 to 35}}
  %0 = graft.normal %k window <base = 28, strides = [4, 1], of = [8, 4]> : tensor<2x4xf32>
  return
}

// -----

// A window that goes below the first element.
func.func @sampler_c4_below(%k: !graft.key) {
  // expected-error@+1 {{got one that reaches from -1 to 0}}
  %0 = graft.normal %k window <base = 0, strides = [-1], of = [8]> : tensor<2xf32>
  return
}

// -----

// Shapes are static.
func.func @dynamic_shape(%k: !graft.key) {
  // expected-error@+1 {{'graft.normal' op result #0 must be statically shaped tensor}}
  %0 = graft.normal %k : tensor<?xf32>
  return
}

// -----

// A key has two words.
func.func @key_data_shape(%k: !graft.key) {
  // expected-error@+1 {{'graft.key_data' op result #0 must be tensor<2xui32>}}
  %0 = graft.key_data %k : tensor<3xui32>
  return
}

// -----

func.func @wrap_key_data_type(%a: tensor<2xi32>) {
  // expected-error@+1 {{'graft.wrap_key_data' op operand #0 must be tensor<2xui32>, but got 'tensor<2xi32>'}}
  %0 = graft.wrap_key_data %a : tensor<2xi32>
  return
}

// -----

func.func @advance_by(%n: tensor<ui32>) {
  // expected-error@+1 {{attribute 'by' failed to satisfy constraint: 64-bit signless integer attribute whose value is non-negative whose maximum value is 4294967295}}
  %0 = graft.advance %n by 4294967296 : tensor<ui32>
  return
}

// -----

// What is loaded has a size.
func.func @load_type(%b: !graft.buffer) {
  // expected-error@+1 {{'graft.load' op result #0 must be statically shaped tensor}}
  %0 = graft.load %b : tensor<?xf32>
  return
}

// -----

// No storage has fewer than 0 bytes.
func.func @alloc_negative() {
  // expected-error@+1 {{failed to satisfy constraint}}
  %0 = graft.alloc -1
  return
}

// -----

// A box for each part.
func.func @assemble_c1(%a: tensor<4xf32>, %b: tensor<4xi32>) {
  // expected-error@+1 {{expected 1 boxes and windows, got 0 and 1}}
  %0 = graft.assemble %a boxes [] windows [#graft.window<base = 0, strides = [1], of = [4]>] : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// One element type.
func.func @assemble_c2(%a: tensor<4xf32>, %b: tensor<4xi32>) {
  // expected-error@+1 {{part 0: expected elements of 'f32', got 'i32'}}
  %0 = graft.assemble %b boxes [#graft.box<[0] [4] [1] of [4]>] windows [#graft.window<base = 0, strides = [1], of = [4]>] : (tensor<4xi32>) -> tensor<4xf32>
  return
}

// -----

// A box inside the result.
func.func @assemble_c3(%a: tensor<4xf32>, %b: tensor<4xi32>) {
  // expected-error@+1 {{part 0: expected a box inside its tensor and not empty}}
  %0 = graft.assemble %a boxes [#graft.box<[2] [3] [1] of [4]>] windows [#graft.window<base = 0, strides = [1], of = [4]>] : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// A window inside the operand.
func.func @assemble_c4(%a: tensor<4xf32>, %b: tensor<4xi32>) {
  // expected-error@+1 {{part 0: expected a window inside its tensor with 1 strides}}
  %0 = graft.assemble %a boxes [#graft.box<[0] [4] [1] of [4]>] windows [#graft.window<base = 1, strides = [1], of = [4]>] : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// Every element once.
func.func @assemble_c5(%a: tensor<4xf32>, %b: tensor<4xi32>) {
  // expected-error@+1 {{expected the boxes to hold every element of the result once}}
  %0 = graft.assemble %a, %a boxes [#graft.box<[0] [2] [1] of [4]>, #graft.box<[1] [2] [1] of [4]>] windows [#graft.window<base = 0, strides = [1], of = [4]>, #graft.window<base = 0, strides = [1], of = [4]>] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// An argument is an input once.
func.func @island_c1(%a: tensor<4xf32>) {
  // expected-error@+1 {{expected each argument to be an input once}}
  %0 = graft.island "i"(%a, %a) ops 1 module "m" : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// There is no such input.
func.func @island_c2(%a: tensor<4xf32>) {
  // expected-error@+1 {{expected ascending indices of its 1 inputs to be donated, got 1}}
  %0 = graft.island "i"(%a) ops 1 donated [1] module "m" : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// Donated twice.
func.func @island_c2_twice(%a: tensor<4xf32>) {
  // expected-error@+1 {{expected ascending indices of its 1 inputs to be donated, got 0}}
  %0 = graft.island "i"(%a) ops 1 donated [0, 0] module "m" : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// Lines are locations.
func.func @island_c3(%a: tensor<4xf32>) {
  // expected-error@+1 {{expected its lines to be locations}}
  %0 = graft.island "i"(%a) ops 1 lines ["f.py"] module "m" : (tensor<4xf32>) -> tensor<4xf32>
  return
}

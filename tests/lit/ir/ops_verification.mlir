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

// Normal numbers are not doubles.
func.func @sampler_c1_float(%k: !graft.key) {
  // expected-error@+1 {{'graft.normal' op expected f32, bf16 or f16 for normal, got f64}}
  %0 = graft.normal %k : tensor<4xf64>
  return
}

// -----

// An element type that files do not have.
func.func @sampler_c1_no_dtype(%k: !graft.key) {
  // expected-error@+1 {{'graft.normal' op expected f32, bf16 or f16 for normal}}
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

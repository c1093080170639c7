// RUN: graft-opt %s --verify-roundtrip | FileCheck %s

// Keys, and the defaults that are not printed.
// CHECK-LABEL: func.func @keys(
// CHECK-SAME:    %[[K:.*]]: !graft.key, %[[N:.*]]: tensor<ui32>
func.func @keys(%k: !graft.key, %n: tensor<ui32>) -> tensor<2xui32> {
  // CHECK: %[[A:.*]] = graft.key <0, 4294967295>
  %a = graft.key <0, 4294967295>
  // CHECK: graft.fold_in %[[A]], 4294967295{{$}}
  %b = graft.fold_in %a, 4294967295
  // CHECK: %[[C:.*]] = graft.fold_in %[[K]], 6 plus %[[N]] : tensor<ui32>
  %c = graft.fold_in %k, 6 plus %n : tensor<ui32>
  // CHECK: graft.split %[[C]], 1 of 3{{$}}
  %d = graft.split %c, 1 of 3 layout partitionable
  // CHECK: graft.split %[[C]], 0 of 1 layout original
  %e = graft.split %c, 0 of 1 layout original
  // CHECK: graft.key_data %[[C]] : tensor<2xui32>
  %f = graft.key_data %c : tensor<2xui32>
  // CHECK: graft.wrap_key_data %{{.*}} : tensor<2xui32>
  %g = graft.wrap_key_data %f : tensor<2xui32>
  // CHECK: graft.advance %[[N]] by 4294967295 : tensor<ui32>
  %h = graft.advance %n by 4294967295 : tensor<ui32>
  return %f : tensor<2xui32>
}

// Samplers: every clause, every layout and numerics, element types, no rank.
// CHECK-LABEL: func.func @samplers(
func.func @samplers(%k: !graft.key) {
  // CHECK: graft.random_bits %{{.*}} : tensor<4x4xui32>
  %0 = graft.random_bits %k : tensor<4x4xui32>
  // CHECK: graft.random_bits %{{.*}} window <base = 3, strides = [-1], of = [4]> layout original : tensor<4xui8>
  %1 = graft.random_bits %k window <base = 3, strides = [-1], of = [4]>
         layout original : tensor<4xui8>
  // CHECK: graft.uniform %{{.*}} bounds(-1.000000e+00, 1.000000e+00) : tensor<f16>
  %2 = graft.uniform %k bounds(-1.0, 1.0) scale 1.0 layout partitionable
         numerics jit : tensor<f16>
  // CHECK: graft.uniform %{{.*}} bounds(0.000000e+00, 1.000000e+00) scale 5.000000e-01
  // CHECK-SAME: window <base = 12, strides = [4, 1], of = [8, 4]> layout original numerics eager : tensor<2x4xf32>
  %3 = graft.uniform %k bounds(0.0, 1.0) scale 0.5
         window <base = 12, strides = [4, 1], of = [8, 4]> layout original
         numerics eager : tensor<2x4xf32>
  // CHECK: graft.normal %{{.*}} scale 2.000000e-02 : tensor<0x4xbf16>
  %4 = graft.normal %k scale 0.02 : tensor<0x4xbf16>
  // CHECK: graft.truncated_normal %{{.*}} bounds(-2.000000e+00, 2.000000e+00) scale 5.000000e-01 : tensor<4xf32>
  %5 = graft.truncated_normal %k bounds(-2.0, 2.0) scale 0.5 : tensor<4xf32>
  // CHECK: graft.bernoulli %{{.*}} probability 9.000000e-01 layout original : tensor<4xi1>
  %6 = graft.bernoulli %k probability 0.9 layout original : tensor<4xi1>
  // CHECK: graft.randint %{{.*}} bounds(-3, 9223372036854775807) window <base = 1, strides = [2], of = [8]> : tensor<2xi64>
  %7 = graft.randint %k bounds(-3, 9223372036854775807)
         window <base = 1, strides = [2], of = [8]> : tensor<2xi64>
  // CHECK: graft.gumbel %{{.*}} : tensor<4xf64>
  %8 = graft.gumbel %k : tensor<4xf64>
  // CHECK: graft.orthogonal %{{.*}} : tensor<4x4xf32>
  %9 = graft.orthogonal %k column_axis -1 scale 1.0 layout partitionable : tensor<4x4xf32>
  // CHECK: graft.orthogonal %{{.*}} delta column_axis 0 scale 5.000000e-01 layout original : tensor<3x4x5xf64>
  %10 = graft.orthogonal %k delta column_axis 0 scale 0.5 layout original : tensor<3x4x5xf64>
  // CHECK: graft.permutation %{{.*}} layout original : tensor<10xi32>
  %11 = graft.permutation %k layout original : tensor<10xi32>
  return
}

// Variables; the attributes of the three forms.
// CHECK-LABEL: func.func @variables(
// CHECK-SAME:    graft.donated, graft.path = "a", graft.source = "old"
// CHECK-SAME:    #graft.pruned<"p", tensor<2xf32>, donated, "", #{{.*}}, #{{.*}}>
func.func @variables(%t: tensor<2xf32> {graft.path = "a", graft.source = "old", graft.donated})
    attributes {graft.pruned = [#graft.pruned<"p", tensor<2xf32>, donated, "",
                                              loc("a.cpp":1:2), loc(unknown)>]} {
  // CHECK: %[[V:.*]] = graft.variable "a.b" = %{{.*}} : <tensor<2xf32>>
  %v = graft.variable "a.b" = %t kind "Param" : !graft.var<tensor<2xf32>>
  // CHECK: graft.variable "c" = %{{.*}} kind "LoRAParam" replaced_at
  // CHECK-SAME: : <tensor<2xf32>>
  %w = graft.variable "c" = %t kind "LoRAParam" replaced_at loc("a.cpp":3:1) : !graft.var<tensor<2xf32>>
  // CHECK: graft.read %[[V]] : <tensor<2xf32>>
  %r = graft.read %v : !graft.var<tensor<2xf32>>
  // CHECK: graft.update %[[V]], %{{.*}} : <tensor<2xf32>>
  graft.update %v, %r : !graft.var<tensor<2xf32>>
  // CHECK: graft.fate = #graft.fate<unreachable, "", #{{[a-z0-9]+}}>
  // CHECK-SAME: graft.into = 0 : i64
  %c = arith.constant {graft.into = 0 : i64, graft.fate = #graft.fate<unreachable, "", loc(unknown)>} dense<0.0> : tensor<2xf32>
  return
}

// Buffers.
// CHECK-LABEL: func.func @buffers(
func.func @buffers(%a: !graft.buffer, %b: !graft.buffer {graft.tensor = tensor<ui32>}, %t: tensor<4x3xf32>) {
  // CHECK: %[[A:.*]] = graft.alloc 48
  %0 = graft.alloc 48
  // CHECK: graft.take %[[ARG:.*]]{{$}}
  %1 = graft.take %a
  // CHECK: graft.share %[[ARG]]{{$}}
  %2 = graft.share %a
  // CHECK: graft.release %[[ARG]]{{$}}
  graft.release %a
  // CHECK: graft.load %{{.*}} : tensor<ui32>
  %3 = graft.load %b : tensor<ui32>
  // CHECK: graft.load %[[A]] : tensor<3x4xf32>
  %4 = graft.load %0 : tensor<3x4xf32>
  // CHECK: graft.release %[[A]]{{$}}
  graft.release %0
  // CHECK: graft.write %{{.*}} into %[[A]] : tensor<4x3xf32>
  graft.write %t into %0 scratch 0 : tensor<4x3xf32>
  // CHECK: graft.write %{{.*}} into %[[A]] scratch 48 : tensor<4x3xf32>
  graft.write %t into %0 scratch 48 : tensor<4x3xf32>
  return
}

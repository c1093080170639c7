// RUN: graft-opt %s --verify-roundtrip | FileCheck %s
// RUN: graft-opt %s --graft-prune --graft-plan | FileCheck %s --check-prefix=PLAN

// Each tensor op as ir/README.md has it, and its step in the plan.
// CHECK-LABEL: func.func @main(
// PLAN-LABEL: func.func @main(
func.func @main(%a: tensor<4x3xf32> {graft.source = "old", graft.path = "a"},
                %i: tensor<2x1xi32> {graft.source = "old", graft.path = "i"},
                %x: tensor<2x9x1x3xf32> {graft.source = "old", graft.path = "x"},
                %w: tensor<3x3x1x5xf32> {graft.source = "old", graft.path = "w"})
    -> (tensor<3x4xf32> {graft.path = "elementwise"}, tensor<4x3xi8> {graft.path = "convert"},
        tensor<2x6xf32> {graft.path = "movement"}, tensor<2x6x2xf32> {graft.path = "broadcast"},
        tensor<2x3xf32> {graft.path = "gather"}, tensor<4xf32> {graft.path = "reduce"},
        tensor<4x4xf32> {graft.path = "dot"}, tensor<3x4x4x3xf32> {graft.path = "outer"},
        tensor<2x3x1x5xf32> {graft.path = "convolution"}) {
  // CHECK: math.tanh
  // PLAN: math.tanh
  %0 = math.tanh %a : tensor<4x3xf32>
  // CHECK: arith.cmpf une
  // PLAN: arith.cmpf une
  %1 = arith.cmpf une, %0, %a : tensor<4x3xf32>
  // CHECK: arith.select
  // PLAN: arith.select
  %2 = arith.select %1, %0, %a : tensor<4x3xi1>, tensor<4x3xf32>
  // CHECK: math.fma
  // PLAN: math.fma
  %fma = math.fma %2, %0, %a : tensor<4x3xf32>
  // CHECK: linalg.transpose
  // PLAN: graft.load %{{.*}} window <base = 0, strides = [1, 3], of = [4, 3]>
  %3 = tensor.empty() : tensor<3x4xf32>
  %4 = linalg.transpose ins(%fma : tensor<4x3xf32>) outs(%3 : tensor<3x4xf32>) permutation = [1, 0]
  // CHECK: arith.fptosi
  // PLAN: arith.fptosi
  %5 = arith.fptosi %a : tensor<4x3xf32> to tensor<4x3xi8>
  // CHECK: tensor.extract_slice
  %6 = tensor.extract_slice %a[1, 0] [2, 3] [2, 1] : tensor<4x3xf32> to tensor<2x3xf32>
  // CHECK: tensor.concat
  // PLAN: graft.write %{{.*}} box <[4, 0] [4, 3] [1, 1] of [8, 3]>
  %7 = tensor.concat dim(0) %a, %a : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<8x3xf32>
  // CHECK: tensor.insert_slice
  // PLAN: graft.load %arg0 window <base = 3, strides = [6, 1], of = [4, 3]>
  // PLAN: graft.write %{{.*}} box <[0, 0] [2, 3] [1, 1] of [4, 3]>
  %8 = tensor.insert_slice %6 into %a[0, 0] [2, 3] [1, 1] : tensor<2x3xf32> into tensor<4x3xf32>
  // CHECK: tensor.collapse_shape
  // CHECK: tensor.expand_shape
  // PLAN-NOT: shape
  %9 = tensor.collapse_shape %8 [[0, 1]] : tensor<4x3xf32> into tensor<12xf32>
  %10 = tensor.expand_shape %9 [[0, 1]] output_shape [2, 6] : tensor<12xf32> into tensor<2x6xf32>
  // CHECK: linalg.broadcast
  // PLAN: linalg.broadcast
  %11 = tensor.empty() : tensor<2x6x2xf32>
  %12 = linalg.broadcast ins(%10 : tensor<2x6xf32>) outs(%11 : tensor<2x6x2xf32>) dimensions = [2]
  // CHECK: tensor.gather
  // PLAN: tensor.gather
  %13 = tensor.gather %7[%i] gather_dims([0]) : (tensor<8x3xf32>, tensor<2x1xi32>) -> tensor<2x3xf32>
  // CHECK: linalg.reduce { arith.maximumf }
  // PLAN: linalg.reduce { arith.maximumf }
  %lowest = arith.constant dense<0xFF800000> : tensor<4xf32>
  %14 = linalg.reduce { arith.maximumf } ins(%a : tensor<4x3xf32>) outs(%lowest : tensor<4xf32>) dimensions = [1]
  // CHECK: linalg.contract
  // PLAN: linalg.contract
  %zeros = arith.constant dense<0.0> : tensor<4x4xf32>
  %15 = linalg.contract indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
                                         affine_map<(m, n, k) -> (m, n)>]
          ins(%a, %a : tensor<4x3xf32>, tensor<4x3xf32>) outs(%zeros : tensor<4x4xf32>) -> tensor<4x4xf32>
  // CHECK: linalg.generic
  // PLAN: linalg.generic
  %zeros4 = arith.constant dense<0.0> : tensor<3x4x4x3xf32>
  %16 = linalg.generic {indexing_maps = [affine_map<(a, b, c, d) -> (a, b)>, affine_map<(a, b, c, d) -> (c, d)>,
                                         affine_map<(a, b, c, d) -> (a, b, c, d)>],
                        iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
          ins(%4, %2 : tensor<3x4xf32>, tensor<4x3xf32>) outs(%zeros4 : tensor<3x4x4x3xf32>) {
    ^bb0(%l: f32, %r: f32, %s: f32):
      %p = arith.mulf %l, %r : f32
      %t = arith.addf %s, %p : f32
      linalg.yield %t : f32
  } -> tensor<3x4x4x3xf32>
  // CHECK: linalg.generic
  // PLAN: linalg.generic
  %zerosc = arith.constant dense<0.0> : tensor<2x3x1x5xf32>
  %17 = linalg.generic {indexing_maps = [affine_map<(n, s, g, o, k, c) -> (n, s * 2 + k * 2, g, c)>,
                                         affine_map<(n, s, g, o, k, c) -> (k, c, g, o)>,
                                         affine_map<(n, s, g, o, k, c) -> (n, s, g, o)>],
                        iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]}
          ins(%x, %w : tensor<2x9x1x3xf32>, tensor<3x3x1x5xf32>) outs(%zerosc : tensor<2x3x1x5xf32>) {
    ^bb0(%l: f32, %r: f32, %s: f32):
      %p = arith.mulf %l, %r : f32
      %t = arith.addf %s, %p : f32
      linalg.yield %t : f32
  } -> tensor<2x3x1x5xf32>
  return %4, %5, %10, %12, %13, %14, %15, %16, %17
      : tensor<3x4xf32>, tensor<4x3xi8>, tensor<2x6xf32>, tensor<2x6x2xf32>, tensor<2x3xf32>, tensor<4xf32>,
        tensor<4x4xf32>, tensor<3x4x4x3xf32>, tensor<2x3x1x5xf32>
}

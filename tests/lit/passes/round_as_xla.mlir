// RUN: graft-opt %s --graft-round-as-xla \
// RUN:   --remarks-filter='graft.*' --remark-format=emitRemark 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --implicit-check-not=remark: < %t

// REMARK: remark: [Passed] rounded {{.*}}=merged | Remark="rearranged 1 ops, fused 1, widened 0"
// REMARK: remark: [Passed] rounded {{.*}}=terms | Remark="rearranged 4 ops, fused 0, widened 0"
// REMARK: remark: [Passed] rounded {{.*}}=quotients | Remark="rearranged 4 ops, fused 0, widened 0"
// REMARK: remark: [Passed] rounded {{.*}}=inverses | Remark="rearranged 4 ops, fused 0, widened 0"
// REMARK: remark: [Passed] rounded {{.*}}=powers | Remark="rearranged 4 ops, fused 0, widened 0"
// REMARK: remark: [Passed] rounded {{.*}}=two | Remark="rearranged 0 ops, fused 2, widened 0"
// REMARK: remark: [Passed] rounded {{.*}}=between | Remark="rearranged 0 ops, fused 2, widened 0"
// REMARK: remark: [Passed] rounded {{.*}}=widened | Remark="rearranged 0 ops, fused 1, widened 2"

// Nothing to do: no product, no constants to merge.
// CHECK-LABEL: func.func @nothing(
// CHECK-NOT:     round_as_xla
// CHECK:         %[[S:.*]] = arith.addf %arg0, %arg1
// CHECK-NEXT:    %[[R:.*]] = arith.mulf %[[S]], %arg1
// CHECK-NEXT:    return %[[R]]
func.func @nothing(%a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<4xf32> attributes {graft.round_as_xla} {
  %0 = arith.addf %a, %b : tensor<4xf32>
  %1 = arith.mulf %0, %b : tensor<4xf32>
  return %1 : tensor<4xf32>
}

// Example: Two constants become one, which leaves the product one use: it is fused.
// CHECK-LABEL: func.func @merged(
// CHECK-NEXT:    %[[C:.*]] = arith.constant dense<2.000000e+00>
// CHECK-NEXT:    %[[F:.*]] = math.fma %arg0, %[[C]], %arg1
// CHECK-NEXT:    %[[D:.*]] = arith.constant dense<6.000000e+00>
// CHECK-NEXT:    %[[P:.*]] = arith.mulf %arg0, %[[D]]
// CHECK-NEXT:    return %[[F]], %[[P]]
func.func @merged(%a: tensor<4xf32>, %b: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) attributes {graft.round_as_xla} {
  %c = arith.constant dense<2.0> : tensor<4xf32>
  %d = arith.constant dense<3.0> : tensor<4xf32>
  %0 = arith.mulf %a, %c : tensor<4xf32>
  %1 = arith.addf %0, %b : tensor<4xf32>
  %2 = arith.mulf %0, %d : tensor<4xf32>
  return %1, %2 : tensor<4xf32>, tensor<4xf32>
}

// Sums and differences of constants; the subtrahend's stay apart.
// CHECK-LABEL: func.func @terms(
// CHECK:         %[[INNER:.*]] = arith.addf %arg0, %{{.*}}
// CHECK:         %[[A:.*]] = arith.constant dense<5.000000e+00>
// CHECK-NEXT:    arith.addf %arg0, %[[A]]
// CHECK-NEXT:    %[[B:.*]] = arith.constant dense<5.000000e+00>
// CHECK-NEXT:    arith.subf %[[B]], %arg0
// CHECK-NEXT:    %[[C:.*]] = arith.constant dense<5.000000e+00>
// CHECK-NEXT:    arith.subf %arg0, %[[C]]
// CHECK-NEXT:    %[[D:.*]] = arith.constant dense<1.000000e+00>
// CHECK-NEXT:    arith.addf %arg0, %[[D]]
// CHECK-NEXT:    arith.subf %{{.*}}, %[[INNER]]
// CHECK-NEXT:    return
func.func @terms(%a: tensor<4xf16>) -> (tensor<4xf16>, tensor<4xf16>, tensor<4xf16>, tensor<4xf16>, tensor<4xf16>) attributes {graft.round_as_xla} {
  %c = arith.constant dense<2.0> : tensor<4xf16>
  %d = arith.constant dense<3.0> : tensor<4xf16>
  %0 = arith.addf %a, %c : tensor<4xf16>
  %1 = arith.addf %d, %0 : tensor<4xf16>
  %2 = arith.subf %c, %a : tensor<4xf16>
  %3 = arith.addf %2, %d : tensor<4xf16>
  %4 = arith.subf %a, %c : tensor<4xf16>
  %5 = arith.subf %4, %d : tensor<4xf16>
  %6 = arith.addf %a, %d : tensor<4xf16>
  %7 = arith.subf %6, %c : tensor<4xf16>
  %8 = arith.subf %d, %0 : tensor<4xf16>
  return %1, %3, %5, %7, %8 : tensor<4xf16>, tensor<4xf16>, tensor<4xf16>, tensor<4xf16>, tensor<4xf16>
}

// Quotients: by constants, also repeated ones, and of quotients.
// CHECK-LABEL: func.func @quotients(
// CHECK-DAG:     %[[HALVES:.*]] = arith.constant dense<[5.000000e-01, 2.500000e-01]>
// CHECK-DAG:     %[[HALF:.*]] = arith.constant dense<5.000000e-01>
// CHECK-DAG:     arith.mulf %arg0, %[[HALF]]
// CHECK-DAG:     %[[ROWS:.*]] = linalg.broadcast ins(%[[HALVES]]
// CHECK-DAG:     arith.mulf %arg0, %[[ROWS]]
// CHECK-DAG:     %[[BELOW:.*]] = arith.mulf %arg1, %arg2
// CHECK-DAG:     arith.divf %arg0, %[[BELOW]]
// CHECK-DAG:     %[[ABOVE:.*]] = arith.mulf %arg0, %arg1
// CHECK-DAG:     arith.divf %[[ABOVE]], %arg2
// CHECK-NOT:     arith.divf
func.func @quotients(%a: tensor<3x2xf32>, %b: tensor<3x2xf32>, %c: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>) attributes {graft.round_as_xla} {
  %two = arith.constant dense<2.0> : tensor<3x2xf32>
  %row = arith.constant dense<[2.0, 4.0]> : tensor<2xf32>
  %empty = tensor.empty() : tensor<3x2xf32>
  %rows = linalg.broadcast ins(%row : tensor<2xf32>) outs(%empty : tensor<3x2xf32>) dimensions = [0]
  %0 = arith.divf %a, %two : tensor<3x2xf32>
  %1 = arith.divf %a, %rows : tensor<3x2xf32>
  %2 = arith.divf %a, %b : tensor<3x2xf32>
  %3 = arith.divf %2, %c : tensor<3x2xf32>
  %4 = arith.divf %c, %b : tensor<3x2xf32>
  %5 = arith.divf %a, %4 : tensor<3x2xf32>
  return %0, %1, %3, %5 : tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>
}

// Quotients by what is repeated, by roots and by exponentials are products.
// CHECK-LABEL: func.func @inverses(
// CHECK:         %[[Q:.*]] = arith.divf %{{.*}}, %arg1 : tensor<2xf32>
// CHECK:         %[[ROWS:.*]] = linalg.broadcast ins(%[[Q]]
// CHECK-NEXT:    %[[A:.*]] = arith.mulf %arg0, %[[ROWS]]
// CHECK:         %[[R:.*]] = math.rsqrt %arg1 : tensor<2xf32>
// CHECK:         %[[ROOTS:.*]] = linalg.broadcast ins(%[[R]]
// CHECK-NEXT:    %[[B:.*]] = arith.mulf %arg0, %[[ROOTS]]
// CHECK:         %[[N:.*]] = arith.negf %arg0
// CHECK-NEXT:    %[[E:.*]] = math.exp %[[N]]
// CHECK-NEXT:    %[[C:.*]] = arith.mulf %arg0, %[[E]]
// CHECK-NEXT:    %[[S:.*]] = math.sqrt %arg0
// CHECK-NEXT:    %[[D:.*]] = arith.mulf %arg0, %[[S]]
// CHECK-NEXT:    return %[[A]], %[[B]], %[[C]], %[[D]]
func.func @inverses(%a: tensor<3x2xf32>, %v: tensor<2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>) attributes {graft.round_as_xla} {
  %empty = tensor.empty() : tensor<3x2xf32>
  %rows = linalg.broadcast ins(%v : tensor<2xf32>) outs(%empty : tensor<3x2xf32>) dimensions = [0]
  %0 = arith.divf %a, %rows : tensor<3x2xf32>
  %root = math.sqrt %v : tensor<2xf32>
  %roots = linalg.broadcast ins(%root : tensor<2xf32>) outs(%empty : tensor<3x2xf32>) dimensions = [0]
  %1 = arith.divf %a, %roots : tensor<3x2xf32>
  %exp = math.exp %a : tensor<3x2xf32>
  %2 = arith.divf %a, %exp : tensor<3x2xf32>
  %rsqrt = math.rsqrt %a : tensor<3x2xf32>
  %3 = arith.divf %a, %rsqrt : tensor<3x2xf32>
  return %0, %1, %2, %3 : tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>
}

// Exponentials, logarithms and powers.
// CHECK-LABEL: func.func @powers(
// CHECK:         %[[S:.*]] = arith.addf %arg0, %arg1
// CHECK-NEXT:    %[[A:.*]] = math.exp %[[S]]
// CHECK-NEXT:    %[[D:.*]] = arith.subf %arg0, %arg1
// CHECK-NEXT:    %[[B:.*]] = math.exp %[[D]]
// CHECK-NEXT:    %[[Q:.*]] = arith.mulf %arg0, %arg0
// CHECK-NEXT:    %[[C:.*]] = arith.mulf %arg0, %[[Q]]
// CHECK-NEXT:    return %[[A]], %[[B]], %arg0, %[[C]]
func.func @powers(%a: tensor<2xf32>, %b: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) attributes {graft.round_as_xla} {
  %c = arith.constant dense<3.0> : tensor<2xf32>
  %x = math.exp %a : tensor<2xf32>
  %y = math.exp %b : tensor<2xf32>
  %0 = arith.mulf %x, %y : tensor<2xf32>
  %1 = arith.divf %x, %y : tensor<2xf32>
  %2 = math.log %x : tensor<2xf32>
  %3 = math.powf %a, %c : tensor<2xf32>
  return %0, %1, %2, %3 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
}

// Must not touch: the root of an F64, a divisor that only looks repeated, a power
// that nothing simplifies.
// CHECK-LABEL: func.func @roots(
// CHECK:         math.sqrt %arg0
// CHECK-NEXT:    arith.divf
// CHECK:         math.powf
// CHECK-NEXT:    return
func.func @roots(%a: tensor<1xf64>, %s: tensor<f64>) -> (tensor<1xf64>, tensor<1xf64>, tensor<1xf64>) attributes {graft.round_as_xla} {
  %c = arith.constant dense<2.5> : tensor<1xf64>
  %root = math.sqrt %a : tensor<1xf64>
  %0 = arith.divf %a, %root : tensor<1xf64>
  %empty = tensor.empty() : tensor<1xf64>
  %one = linalg.broadcast ins(%s : tensor<f64>) outs(%empty : tensor<1xf64>) dimensions = [0]
  %1 = arith.divf %a, %one : tensor<1xf64>
  %2 = math.powf %a, %c : tensor<1xf64>
  return %0, %1, %2 : tensor<1xf64>, tensor<1xf64>, tensor<1xf64>
}

// Of two products the left one is fused, the other one if it is subtracted from.
// CHECK-LABEL: func.func @two(
// CHECK:         %[[R:.*]] = arith.mulf %arg1, %arg1
// CHECK-NEXT:    %[[N:.*]] = arith.negf %[[R]]
// CHECK-NEXT:    %[[X:.*]] = math.fma %arg0, %arg1, %[[N]]
// CHECK:         %[[P:.*]] = arith.mulf %arg0, %arg0
// CHECK-NEXT:    %[[M:.*]] = arith.negf %[[P]]
// CHECK-NEXT:    %[[Y:.*]] = math.fma %arg1, %arg1, %[[M]]
// CHECK-NEXT:    return %[[X]], %[[Y]]
func.func @two(%a: tensor<4xf64>, %b: tensor<4xf64>) -> (tensor<4xf64>, tensor<4xf64>) attributes {graft.round_as_xla} {
  %0 = arith.mulf %a, %b : tensor<4xf64>
  %1 = arith.mulf %b, %b : tensor<4xf64>
  %2 = arith.subf %0, %1 : tensor<4xf64>
  %3 = arith.mulf %a, %a : tensor<4xf64>
  %4 = arith.negf %3 : tensor<4xf64>
  %5 = arith.mulf %b, %b : tensor<4xf64>
  %6 = arith.addf %4, %5 : tensor<4xf64>
  return %2, %6 : tensor<4xf64>, tensor<4xf64>
}

// What lies between is done to the factors. A constant takes the sign.
// CHECK-LABEL: func.func @between(
// CHECK-DAG:     %[[C:.*]] = arith.constant dense<-2.000000e+00> : tensor<6xf32>
// CHECK-DAG:     %[[T:.*]] = linalg.transpose ins(%arg0
// CHECK-DAG:     %[[F:.*]] = tensor.collapse_shape %[[T]]
// CHECK:         math.fma %[[F]], %[[C]], %arg1
// CHECK:         %[[A:.*]] = tensor.extract_slice %arg0
// CHECK:         %[[B:.*]] = tensor.extract_slice %arg2
// CHECK:         math.fma %[[A]], %[[B]], %{{.*}}
func.func @between(%a: tensor<2x3xf32>, %b: tensor<6xf32>, %c: tensor<2x3xf32>, %d: tensor<1x3xf32>) -> (tensor<6xf32>, tensor<1x3xf32>) attributes {graft.round_as_xla} {
  %two = arith.constant dense<2.0> : tensor<2x3xf32>
  %0 = arith.mulf %a, %two : tensor<2x3xf32>
  %empty = tensor.empty() : tensor<3x2xf32>
  %1 = linalg.transpose ins(%0 : tensor<2x3xf32>) outs(%empty : tensor<3x2xf32>) permutation = [1, 0]
  %2 = tensor.collapse_shape %1 [[0, 1]] : tensor<3x2xf32> into tensor<6xf32>
  %3 = arith.subf %b, %2 : tensor<6xf32>
  %4 = arith.mulf %a, %c : tensor<2x3xf32>
  %5 = tensor.extract_slice %4[1, 0] [1, 3] [1, 1] : tensor<2x3xf32> to tensor<1x3xf32>
  %6 = arith.addf %5, %d : tensor<1x3xf32>
  return %3, %6 : tensor<6xf32>, tensor<1x3xf32>
}

// Cast at once: neither the sum nor the draw's factor is rounded to bf16; the
// product below is, between two bf16 ops. What becomes an f32 product is fused.
// CHECK-LABEL: func.func @widened(
// CHECK:         %[[P:.*]] = arith.mulf %arg0, %arg1 : tensor<2xbf16>
// CHECK-DAG:     %[[A:.*]] = arith.extf %[[P]]
// CHECK-DAG:     %[[B:.*]] = arith.extf %arg1
// CHECK:         %[[S:.*]] = arith.addf %[[A]], %[[B]] : tensor<2xf32>
// CHECK:         %[[D:.*]] = graft.truncated_normal %{{.*}} bounds(-2.000000e+00, 2.000000e+00) : tensor<2xbf16>
// CHECK:         %[[W:.*]] = arith.extf %[[D]]
// CHECK:         %[[C:.*]] = arith.constant dense<5.000000e-01> : tensor<2xf32>
// CHECK:         %[[F:.*]] = math.fma %[[W]], %[[C]], %arg2
// CHECK:         return %[[S]], %[[F]]
func.func @widened(%a: tensor<2xbf16>, %b: tensor<2xbf16>, %c: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) attributes {graft.round_as_xla} {
  %0 = arith.mulf %a, %b : tensor<2xbf16>
  %1 = arith.addf %0, %b : tensor<2xbf16>
  %2 = arith.extf %1 : tensor<2xbf16> to tensor<2xf32>
  %key = graft.key <0, 0>
  %3 = graft.truncated_normal %key bounds(-2.0, 2.0) scale 0.5 : tensor<2xbf16>
  %4 = arith.extf %3 : tensor<2xbf16> to tensor<2xf32>
  %5 = arith.addf %4, %c : tensor<2xf32>
  return %2, %5 : tensor<2xf32>, tensor<2xf32>
}

// Must not touch: what does not round, what is reshaped before its cast, halves.
// CHECK-LABEL: func.func @exact(
// CHECK:         %[[M:.*]] = arith.maximumf %{{.*}} : tensor<4xbf16>
// CHECK-NEXT:    arith.extf %[[M]]
// CHECK:         tensor.expand_shape
// CHECK-NEXT:    arith.extf
// CHECK:         %[[H:.*]] = arith.mulf %arg1, %arg1 : tensor<4xf16>
// CHECK-NEXT:    arith.extf %[[H]]
func.func @exact(%a: tensor<4xbf16>, %b: tensor<4xf16>) -> (tensor<4xf32>, tensor<2x2xf32>, tensor<4xf32>) attributes {graft.round_as_xla} {
  %0 = arith.mulf %a, %a : tensor<4xbf16>
  %1 = arith.maximumf %0, %a : tensor<4xbf16>
  %2 = arith.extf %1 : tensor<4xbf16> to tensor<4xf32>
  %3 = tensor.expand_shape %0 [[0, 1]] output_shape [2, 2] : tensor<4xbf16> into tensor<2x2xbf16>
  %4 = arith.extf %3 : tensor<2x2xbf16> to tensor<2x2xf32>
  %5 = arith.mulf %b, %b : tensor<4xf16>
  %6 = arith.extf %5 : tensor<4xf16> to tensor<4xf32>
  return %2, %4, %6 : tensor<4xf32>, tensor<2x2xf32>, tensor<4xf32>
}

// Must not touch: used twice, another iteration, one constant for all and one for each.
// CHECK-LABEL: func.func @apart(
// CHECK-NOT:     graft.section
// CHECK:         %[[P:.*]] = arith.mulf %arg0, %arg1
// CHECK-NEXT:    arith.addf %[[P]], %arg1
// CHECK-COUNT-4: arith.mulf
// CHECK-NEXT:    return
func.func @apart(%a: tensor<2xf32>, %b: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) attributes {graft.round_as_xla} {
  %c = arith.constant dense<2.5> : tensor<2xf32>
  %d = arith.constant dense<[2.5, 3.5]> : tensor<2xf32>
  %0 = arith.mulf %a, %b : tensor<2xf32>
  %1 = arith.addf %0, %b : tensor<2xf32>
  %2 = arith.mulf %a, %c {graft.section = 1 : i64} : tensor<2xf32>
  %3 = arith.mulf %2, %c {graft.section = 2 : i64} : tensor<2xf32>
  %4 = arith.mulf %b, %c : tensor<2xf32>
  %5 = arith.mulf %4, %d : tensor<2xf32>
  return %0, %1, %3, %5 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
}

// Must not touch: halves round between any two ops, bf16 before XLA sees constants.
// CHECK-LABEL: func.func @halves(
// CHECK-COUNT-2: arith.mulf %{{.*}} : tensor<2xbf16>
// CHECK:         arith.mulf %{{.*}} : tensor<2xf16>
// CHECK-NEXT:    arith.addf
func.func @halves(%a: tensor<2xbf16>, %b: tensor<2xf16>) -> (tensor<2xbf16>, tensor<2xf16>) attributes {graft.round_as_xla} {
  %c = arith.constant dense<2.5> : tensor<2xbf16>
  %0 = arith.mulf %a, %c : tensor<2xbf16>
  %1 = arith.mulf %0, %c : tensor<2xbf16>
  %2 = arith.mulf %b, %b : tensor<2xf16>
  %3 = arith.addf %2, %b : tensor<2xf16>
  return %1, %3 : tensor<2xbf16>, tensor<2xf16>
}

// Must not touch: the program is not XLA's.
// CHECK-LABEL: func.func @other(
// CHECK:         arith.mulf
// CHECK-NEXT:    arith.addf
func.func @other(%a: tensor<2xf32>) -> tensor<2xf32> {
  %0 = arith.mulf %a, %a : tensor<2xf32>
  %1 = arith.addf %0, %a : tensor<2xf32>
  return %1 : tensor<2xf32>
}

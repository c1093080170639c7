// RUN: graft-opt %s --graft-assign-destinations --graft-verify-planned | FileCheck %s

// A donated argument is read, then given up.
// CHECK-LABEL: func.func @donated(
// CHECK-SAME:    %[[A:[a-z0-9]+]]: !graft.buffer
// CHECK-NEXT:    %[[X:.*]] = graft.load %[[A]] : tensor<4xf32>
// CHECK-NEXT:    %[[N:.*]] = arith.negf %[[X]] : tensor<4xf32>
// CHECK-NEXT:    %[[B:.*]] = graft.alloc 16
// CHECK-NEXT:    graft.write %[[N]] into %[[B]] : tensor<4xf32>
// CHECK-NEXT:    graft.release %[[A]]
// CHECK-NEXT:    return %[[B]]
func.func @donated(%a: tensor<4xf32> {graft.donated}) -> tensor<4xf32> {
  %0 = arith.negf %a : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// What is read and returned is written once and loaded; the caller's argument
// stays; what has nothing to do with arithmetic comes after it.
// CHECK-LABEL: func.func @returned(
// CHECK-SAME:    %[[A:[a-z0-9]+]]: {{.*}}, %[[K:[a-z0-9]+]]: !graft.key
// CHECK-NEXT:    %[[D:.*]] = graft.normal %[[K]] : tensor<4xf32>
// CHECK-NEXT:    %[[DB:.*]] = graft.alloc 16
// CHECK-NEXT:    graft.write %[[D]] into %[[DB]]
// CHECK-NEXT:    %[[X:.*]] = graft.load %[[A]] : tensor<4xf32>
// CHECK-NEXT:    %[[Y:.*]] = graft.load %[[DB]] : tensor<4xf32>
// CHECK-NEXT:    %[[S:.*]] = arith.addf %[[X]], %[[Y]]
// CHECK-NEXT:    %[[SB:.*]] = graft.alloc 16
// CHECK-NEXT:    graft.write %[[S]] into %[[SB]]
// CHECK-NEXT:    graft.uniform
// CHECK-NEXT:    %[[U:.*]] = graft.alloc 16
// CHECK-NEXT:    graft.write
// CHECK-NEXT:    return %[[U]], %[[DB]], %[[SB]]
func.func @returned(%a: tensor<4xf32>, %k: !graft.key) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
  %0 = graft.uniform %k bounds(0.0, 1.0) : tensor<4xf32>
  %1 = graft.normal %k : tensor<4xf32>
  %2 = arith.addf %a, %1 : tensor<4xf32>
  return %0, %1, %2 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
}

// Example: What two ops read is stored, late, and released early: one of two
// intermediates is live at a time.
// CHECK-LABEL: func.func @stored(
// CHECK-SAME:    %[[A:[a-z0-9]+]]:
// CHECK-NEXT:    graft.load %[[A]]
// CHECK:         linalg.reduce
// CHECK-NEXT:    %[[T0:.*]] = graft.alloc 32
// CHECK-NEXT:    graft.write %{{.*}} into %[[T0]]
// CHECK-NEXT:    graft.load %[[T0]]
// CHECK:         linalg.reduce
// CHECK:         %[[T1:.*]] = graft.alloc 4
// CHECK-NEXT:    graft.write %{{.*}} into %[[T1]]
// CHECK-NEXT:    graft.release %[[T0]]
// CHECK:         return %[[T1]]
func.func @stored(%a: tensor<8x2xf32>) -> tensor<f32> {
  %zeros = arith.constant dense<0.0> : tensor<8xf32>
  %zero = arith.constant dense<0.0> : tensor<f32>
  %0 = linalg.reduce { arith.addf } ins(%a : tensor<8x2xf32>) outs(%zeros : tensor<8xf32>) dimensions = [1]
  %1 = linalg.reduce { arith.addf } ins(%0 : tensor<8xf32>) outs(%zero : tensor<f32>) dimensions = [0]
  return %1 : tensor<f32>
}

// A chain of flat ops on a draw is one expression: nothing on the way is stored.
// CHECK-LABEL: func.func @expression(
// CHECK-SAME:    %[[K:[a-z0-9]+]]: !graft.key, %[[A:[a-z0-9]+]]:
// CHECK-NEXT:    %[[X:.*]] = graft.load %[[A]] : tensor<8xf32>
// CHECK-DAG:     %[[N:.*]] = graft.normal %[[K]] : tensor<8xf32>
// CHECK-DAG:     %[[C:.*]] = arith.constant dense<5.000000e-01> : tensor<8xf32>
// CHECK:         %[[M:.*]] = arith.mulf %[[N]], %[[C]]
// CHECK-NEXT:    %[[S:.*]] = arith.addf %[[M]], %[[X]]
// CHECK-NEXT:    %[[T:.*]] = arith.truncf %[[S]]
// CHECK-NEXT:    %[[B:.*]] = graft.alloc 16
// CHECK-NEXT:    graft.write %[[T]] into %[[B]] : tensor<8xbf16>
// CHECK-NEXT:    return %[[B]]
func.func @expression(%k: !graft.key, %a: tensor<8xf32>) -> tensor<8xbf16> {
  %c = arith.constant dense<0.5> : tensor<8xf32>
  %0 = graft.normal %k : tensor<8xf32>
  %1 = arith.mulf %0, %c : tensor<8xf32>
  %2 = arith.addf %1, %a : tensor<8xf32>
  %3 = arith.truncf %2 : tensor<8xf32> to tensor<8xbf16>
  return %3 : tensor<8xbf16>
}

// A draw that two ops use is stored, and drawn once.
// CHECK-LABEL: func.func @drawn_once(
// CHECK-COUNT-1: graft.normal
// CHECK-NOT:     graft.normal
// CHECK:         return
func.func @drawn_once(%k: !graft.key) -> (tensor<8xf32>, tensor<8xf32>) {
  %0 = graft.normal %k : tensor<8xf32>
  %1 = math.exp %0 : tensor<8xf32>
  %2 = math.tanh %0 : tensor<8xf32>
  return %1, %2 : tensor<8xf32>, tensor<8xf32>
}

// Expressions are parts of an assembly like draws: straight into their boxes.
// CHECK-LABEL: func.func @parts(
// CHECK-SAME:    %[[A:[a-z0-9]+]]: !graft.buffer
// CHECK-NEXT:    %[[B:.*]] = graft.alloc 24
// CHECK-NEXT:    %[[X:.*]] = graft.load %[[A]] : tensor<4xf32>
// CHECK-NEXT:    %[[T:.*]] = arith.truncf %[[X]]
// CHECK-NEXT:    graft.write %[[T]] into %[[B]] box <[0] [4] [1] of [12]> : tensor<4xbf16>
// CHECK:         graft.uniform
// CHECK-NEXT:    %[[U:.*]] = arith.truncf
// CHECK-NEXT:    graft.write %[[U]] into %[[B]] box <[4] [8] [1] of [12]> : tensor<8xbf16>
// CHECK-NEXT:    return %[[B]]
func.func @parts(%a: tensor<4xf32>, %k: !graft.key) -> tensor<12xbf16> {
  %0 = arith.truncf %a : tensor<4xf32> to tensor<4xbf16>
  %1 = graft.uniform %k bounds(0.0, 1.0) : tensor<8xf32>
  %2 = arith.truncf %1 : tensor<8xf32> to tensor<8xbf16>
  %3 = graft.assemble %0, %2
         boxes [#graft.box<[0] [4] [1] of [12]>, #graft.box<[4] [8] [1] of [12]>]
         windows [#graft.window<base = 0, strides = [1], of = [4]>, #graft.window<base = 0, strides = [1], of = [8]>]
         : (tensor<4xbf16>, tensor<8xbf16>) -> tensor<12xbf16>
  return %3 : tensor<12xbf16>
}

// What a part of an assembly reads is given up after that part, be it an argument
// or a value that another op stored.
// CHECK-LABEL: func.func @last_part(
// CHECK-SAME:    %[[A:[a-z0-9]+]]: !graft.buffer
// CHECK:         %[[X:.*]] = graft.alloc 8
// CHECK:         %[[B:.*]] = graft.alloc 40
// CHECK:         graft.write %{{.*}} into %[[B]] box <[0] [4] [1] of [10]>
// CHECK-NEXT:    math.exp
// CHECK-NEXT:    graft.write %{{.*}} into %[[B]] box <[4] [2] [1] of [10]>
// CHECK-NEXT:    math.tanh
// CHECK-NEXT:    graft.write %{{.*}} into %[[B]] box <[6] [2] [1] of [10]>
// CHECK-NEXT:    graft.release %[[X]]
// CHECK-NEXT:    arith.negf
// CHECK-NEXT:    graft.write %{{.*}} into %[[B]] box <[8] [2] [1] of [10]>
// CHECK-NEXT:    graft.release %[[A]]
// CHECK-NEXT:    return %[[B]]
func.func @last_part(%a: tensor<2xf32> {graft.donated}, %b: tensor<2x3xf32>, %k: !graft.key) -> tensor<10xf32> {
  %zeros = arith.constant dense<0.0> : tensor<2xf32>
  %x = linalg.reduce { arith.addf } ins(%b : tensor<2x3xf32>) outs(%zeros : tensor<2xf32>) dimensions = [1]
  %n = graft.normal %k : tensor<4xf32>
  %0 = arith.negf %a : tensor<2xf32>
  %1 = math.exp %x : tensor<2xf32>
  %2 = math.tanh %x : tensor<2xf32>
  %3 = graft.assemble %0, %n, %1, %2
         boxes [#graft.box<[8] [2] [1] of [10]>, #graft.box<[0] [4] [1] of [10]>, #graft.box<[4] [2] [1] of [10]>, #graft.box<[6] [2] [1] of [10]>]
         windows [#graft.window<base = 0, strides = [1], of = [2]>, #graft.window<base = 0, strides = [1], of = [4]>, #graft.window<base = 0, strides = [1], of = [2]>, #graft.window<base = 0, strides = [1], of = [2]>]
         : (tensor<2xf32>, tensor<4xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<10xf32>
  return %3 : tensor<10xf32>
}

// In the place of the operand that graft.into names, which nothing else reads.
// CHECK-LABEL: func.func @in_place(
// CHECK-SAME:    %[[A:[a-z0-9]+]]: {{.*}}, %[[B:[a-z0-9]+]]:
// CHECK-NEXT:    %[[T:.*]] = graft.take %[[A]]{{$}}
// CHECK-NEXT:    %[[X:.*]] = graft.load %[[T]] : tensor<4xf32>
// CHECK-NEXT:    %[[Y:.*]] = graft.load %[[B]] : tensor<4xf32>
// CHECK-NEXT:    %[[S:.*]] = arith.addf %[[X]], %[[Y]]
// CHECK-NEXT:    %[[H:.*]] = arith.truncf %[[S]]
// CHECK-NEXT:    graft.write %[[H]] into %[[T]] : tensor<4xbf16>
// CHECK-NEXT:    return %[[T]]
func.func @in_place(%a: tensor<4xf32> {graft.donated}, %b: tensor<4xf32>) -> tensor<4xbf16> {
  %0 = arith.addf %a, %b : tensor<4xf32>
  %1 = arith.truncf %0 {graft.into = 0 : i64} : tensor<4xf32> to tensor<4xbf16>
  return %1 : tensor<4xbf16>
}

// A reshape is the same storage: of an argument that is returned, and between
// a value and its reader.
// CHECK-LABEL: func.func @reshapes(
// CHECK-SAME:    %[[A:[a-z0-9]+]]: {{.*}}graft.tensor = tensor<4xf32>}, %[[B:[a-z0-9]+]]:
// CHECK-SAME:    -> (!graft.buffer {graft.tensor = tensor<2x2xf32>}, !graft.buffer {graft.tensor = tensor<3x2xf32>})
// CHECK-NEXT:    %[[X:.*]] = graft.load %[[B]] : tensor<2x3xf32>
// CHECK-NEXT:    %[[E:.*]] = tensor.empty() : tensor<3x2xf32>
// CHECK-NEXT:    linalg.transpose ins(%[[X]] : tensor<2x3xf32>) outs(%[[E]] : tensor<3x2xf32>)
// CHECK:         %[[T:.*]] = graft.alloc 24
// CHECK-NOT:     shape
// CHECK:         %[[S:.*]] = graft.take %[[A]]
// CHECK-NEXT:    return %[[S]], %[[T]]
func.func @reshapes(%a: tensor<4xf32> {graft.donated}, %b: tensor<6xf32>) -> (tensor<2x2xf32>, tensor<3x2xf32>) {
  %0 = tensor.expand_shape %a [[0, 1]] output_shape [2, 2] : tensor<4xf32> into tensor<2x2xf32>
  %1 = tensor.expand_shape %b [[0, 1]] output_shape [2, 3] : tensor<6xf32> into tensor<2x3xf32>
  %2 = tensor.empty() : tensor<3x2xf32>
  %3 = linalg.transpose ins(%1 : tensor<2x3xf32>) outs(%2 : tensor<3x2xf32>) permutation = [1, 0]
  return %0, %3 : tensor<2x2xf32>, tensor<3x2xf32>
}

// One constant that is a neutral element, an operand and a result: the first two
// are the ops' own.
// CHECK-LABEL: func.func @neutral(
// CHECK:         %[[Z:.*]] = arith.constant dense<0.000000e+00> : tensor<4xf32>
// CHECK-NEXT:    linalg.reduce {{.*}} outs(%[[Z]] : tensor<4xf32>)
// CHECK:         %[[O:.*]] = arith.constant dense<0.000000e+00> : tensor<4xf32>
// CHECK-NEXT:    arith.maximumf %{{.*}}, %[[O]]
// CHECK:         %[[C:.*]] = arith.constant dense<0.000000e+00> : tensor<4xf32>
// CHECK-NEXT:    %[[CB:.*]] = graft.alloc 16
// CHECK-NEXT:    graft.write %[[C]] into %[[CB]]
// CHECK:         return %[[CB]]
func.func @neutral(%a: tensor<3x4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %0 = linalg.reduce { arith.addf } ins(%a : tensor<3x4xf32>) outs(%zero : tensor<4xf32>) dimensions = [0]
  %1 = arith.maximumf %0, %zero : tensor<4xf32>
  return %zero, %1 : tensor<4xf32>, tensor<4xf32>
}

// A counter that arithmetic reads too is loaded twice, then released.
// CHECK-LABEL: func.func @counter(
// CHECK-SAME:    %[[N:[a-z0-9]+]]: !graft.buffer
// CHECK-NEXT:    %[[C:.*]] = graft.load %[[N]] : tensor<ui32>
// CHECK:         graft.fold_in {{.*}} plus %[[C]]
// CHECK:         %[[X:.*]] = graft.load %[[N]] : tensor<ui32>
// CHECK:         linalg.broadcast ins(%[[X]] : tensor<ui32>)
// CHECK:         graft.release %[[N]]
// CHECK:         graft.key_data
func.func @counter(%n: tensor<ui32> {graft.donated}, %k: !graft.key) -> (tensor<2xui32>, tensor<3xui32>) {
  %0 = graft.fold_in %k, 0 plus %n : tensor<ui32>
  %1 = graft.key_data %0 : tensor<2xui32>
  %2 = tensor.empty() : tensor<3xui32>
  %3 = linalg.broadcast ins(%n : tensor<ui32>) outs(%2 : tensor<3xui32>) dimensions = [0]
  return %1, %3 : tensor<2xui32>, tensor<3xui32>
}

// A computed result goes into the donated storage chosen for it.
// CHECK-LABEL: func.func @into(
// CHECK-SAME:    %[[A:[a-z0-9]+]]: {{.*}}, %[[B:[a-z0-9]+]]:
// CHECK:         arith.negf
// CHECK-NEXT:    %[[T:.*]] = graft.take %[[A]]
// CHECK-NEXT:    graft.write %{{.*}} into %[[T]]
// CHECK-NEXT:    graft.release %[[B]]
// CHECK-NEXT:    return %[[T]]
func.func @into(%a: tensor<4xf32> {graft.donated}, %b: tensor<4xf32> {graft.donated}) -> tensor<4xf32> {
  %0 = arith.negf %b {graft.into = 0 : i64} : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// RUN: graft-opt %s --split-input-file --graft-narrow-initializers \
// RUN:   --remarks-filter='graft.*' --remark-format=emitRemark 2>%t \
// RUN:   | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --implicit-check-not=remark: < %t

// A whole sampler is left alone, and so is one that is drawn whole.
// CHECK-LABEL: @nothing_to_do
// CHECK-NEXT:    %[[A:.*]] = graft.normal %arg0 : tensor<8x4xf32>
// CHECK-NEXT:    return %[[A]]
func.func @nothing_to_do(%k: !graft.key) -> tensor<8x4xf32> {
  %0 = graft.normal %k : tensor<8x4xf32>
  return %0 : tensor<8x4xf32>
}

// -----

// Example: old rows over a fresh embedding; only the new rows are drawn.
// REMARK: remark: [Passed] narrowed {{.*}}"narrowed embedding: draws 8 of 32 elements (96 bytes saved): overwritten by old:embedding at resize.cpp:4:1", bytes=96
// CHECK-LABEL: @resized
// CHECK-NEXT:    %[[N:.*]] = graft.normal %arg1 window <base = 24, strides = [4, 1], of = [8, 4]> : tensor<2x4xf32>
// CHECK-NEXT:    %[[R:.*]] = graft.assemble %arg0, %[[N]]
// CHECK-SAME:      boxes [#graft.box<[0, 0] [6, 4] [1, 1] of [8, 4]>, #graft.box<[6, 0] [2, 4] [1, 1] of [8, 4]>]
// CHECK-SAME:      windows [#graft.window<base = 0, strides = [4, 1], of = [6, 4]>, #graft.window<base = 0, strides = [4, 1], of = [2, 4]>]
// CHECK-NEXT:    return %[[R]]
func.func @resized(%old: tensor<6x4xf32> {graft.source = "old", graft.path = "embedding"}, %k: !graft.key) -> tensor<8x4xf32> {
  %0 = graft.normal %k : tensor<8x4xf32> loc("embedding"("resize.cpp":3:1))
  %1 = tensor.insert_slice %old into %0[0, 0] [6, 4] [1, 1] : tensor<6x4xf32> into tensor<8x4xf32> loc("resize.cpp":4:1)
  return %1 : tensor<8x4xf32>
}

// -----

// A transposed slice of an initializer is a window of it.
// REMARK: remark: [Passed] narrowed {{.*}}"narrowed w: draws 6 of 32 elements (104 bytes saved): only a part is used at shard.cpp:2:1", bytes=104
// CHECK-LABEL: @part
// CHECK-NEXT:    %[[N:.*]] = graft.uniform %arg0 bounds(0.000000e+00, 1.000000e+00) window <base = 9, strides = [1, 8], of = [8, 4]> : tensor<2x3xf32>
// CHECK-NEXT:    return %[[N]]
func.func @part(%k: !graft.key) -> tensor<2x3xf32> {
  %0 = graft.uniform %k bounds(0.0, 1.0) : tensor<8x4xf32> loc("w"("shard.cpp":1:1))
  %1 = tensor.extract_slice %0[2, 1] [3, 2] [2, 1] : tensor<8x4xf32> to tensor<3x2xf32> loc("shard.cpp":2:1)
  %e = tensor.empty() : tensor<2x3xf32>
  %2 = linalg.transpose ins(%1 : tensor<3x2xf32>) outs(%e : tensor<2x3xf32>) permutation = [1, 0]
  return %2 : tensor<2x3xf32>
}

// -----

// A stack of initializers is drawn layer by layer into its place.
// CHECK-LABEL: @stack
// CHECK-NEXT:    %[[A:.*]] = graft.normal %arg0 window <base = 0, strides = [0, 1], of = [4]> : tensor<1x4xf32>
// CHECK-NEXT:    %[[B:.*]] = graft.normal %arg1 window <base = 0, strides = [0, 1], of = [4]> : tensor<1x4xf32>
// CHECK-NEXT:    graft.assemble %[[A]], %[[B]]
func.func @stack(%k: !graft.key, %l: !graft.key) -> tensor<2x4xf32> {
  %0 = graft.normal %k : tensor<4xf32>
  %1 = graft.normal %l : tensor<4xf32>
  %2 = tensor.expand_shape %0 [[0, 1]] output_shape [1, 4] : tensor<4xf32> into tensor<1x4xf32>
  %3 = tensor.expand_shape %1 [[0, 1]] output_shape [1, 4] : tensor<4xf32> into tensor<1x4xf32>
  %4 = tensor.concat dim(0) %2, %3 : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<2x4xf32>
  return %4 : tensor<2x4xf32>
}

// -----

// A pad of a computed value is filled around it; a padded one that is cut back
// to itself is itself.
// CHECK-LABEL: @pad
// CHECK:         %[[N:.*]] = arith.negf %arg0
// CHECK-NEXT:    %[[Z:.*]] = arith.constant dense<0.000000e+00> : tensor<2xf32>
// CHECK-NEXT:    %[[P:.*]] = graft.assemble %[[N]], %[[Z]]
// CHECK-NEXT:    return %[[P]], %[[N]]
func.func @pad(%a: tensor<4xf32>) -> (tensor<6xf32>, tensor<4xf32>) {
  %n = arith.negf %a : tensor<4xf32>
  %z = arith.constant dense<0.0> : tensor<6xf32>
  %0 = tensor.insert_slice %n into %z[0] [4] [1] : tensor<4xf32> into tensor<6xf32>
  %1 = tensor.extract_slice %0[0] [4] [1] : tensor<6xf32> to tensor<4xf32>
  return %0, %1 : tensor<6xf32>, tensor<4xf32>
}

// -----

// What is overwritten altogether is dead, and says by whom.
// CHECK-LABEL: @overwritten
// CHECK-NEXT:    graft.normal %arg1 {graft.fate = #graft.fate<overwritten, "old:w", #{{.*}}>} : tensor<4xf32>
// CHECK-NEXT:    return %arg0
func.func @overwritten(%old: tensor<4xf32> {graft.source = "old", graft.path = "w"}, %k: !graft.key) -> tensor<4xf32> {
  %0 = graft.normal %k : tensor<4xf32> loc("w"("all.cpp":1:1))
  %1 = tensor.insert_slice %old into %0[0] [4] [1] : tensor<4xf32> into tensor<4xf32> loc("all.cpp":2:1)
  return %1 : tensor<4xf32>
}

// -----

// An orthogonal initializer needs all its elements: its part is moved.
// CHECK-LABEL: @drawn_whole
// CHECK-NEXT:    %[[Q:.*]] = graft.orthogonal %arg0 : tensor<4x4xf32>
// CHECK-NEXT:    %[[P:.*]] = graft.assemble %[[Q]]
// CHECK-SAME:      windows [#graft.window<base = 4, strides = [4, 1], of = [4, 4]>]
func.func @drawn_whole(%k: !graft.key) -> tensor<2x4xf32> {
  %0 = graft.orthogonal %k : tensor<4x4xf32>
  %1 = tensor.extract_slice %0[1, 0] [2, 4] [1, 1] : tensor<4x4xf32> to tensor<2x4xf32>
  return %1 : tensor<2x4xf32>
}

// -----

// A cast and scaled initializer is narrowed with its arithmetic.
// REMARK: remark: [Passed] narrowed {{.*}}"narrowed embedding: draws 8 of 32 elements (96 bytes saved): overwritten by old:embedding at resize.cpp:4:1", bytes=96
// CHECK-LABEL: @cast
// CHECK-NEXT:    %[[N:.*]] = graft.normal %arg1 window <base = 24, strides = [4, 1], of = [8, 4]> : tensor<2x4xf32>
// CHECK-NEXT:    %[[C:.*]] = arith.constant dense<5.000000e-01> : tensor<2x4xf32>
// CHECK-NEXT:    %[[M:.*]] = arith.mulf %[[N]], %[[C]] : tensor<2x4xf32>
// CHECK-NEXT:    %[[T:.*]] = arith.truncf %[[M]] : tensor<2x4xf32> to tensor<2x4xbf16>
// CHECK-NEXT:    %[[R:.*]] = graft.assemble %arg0, %[[T]]
// CHECK-NEXT:    return %[[R]]
func.func @cast(%old: tensor<6x4xbf16> {graft.source = "old", graft.path = "embedding"}, %k: !graft.key) -> tensor<8x4xbf16> {
  %0 = graft.normal %k : tensor<8x4xf32> loc("embedding"("resize.cpp":3:1))
  %c = arith.constant dense<0.5> : tensor<8x4xf32>
  %1 = arith.mulf %0, %c : tensor<8x4xf32>
  %2 = arith.truncf %1 : tensor<8x4xf32> to tensor<8x4xbf16>
  %3 = tensor.insert_slice %old into %2[0, 0] [6, 4] [1, 1] : tensor<6x4xbf16> into tensor<8x4xbf16> loc("resize.cpp":4:1)
  return %3 : tensor<8x4xbf16>
}

// -----

// Must not touch: arithmetic on old values is stored, and so is what something
// else uses on the way.
// CHECK-LABEL: @stored
// CHECK-NEXT:    %[[A:.*]] = arith.addf %arg0, %arg0
// CHECK-NEXT:    graft.assemble %[[A]]
// CHECK-NEXT:    %[[N:.*]] = graft.normal %arg1 : tensor<4xf32>
// CHECK-NEXT:    %[[E:.*]] = math.exp %[[N]]
// CHECK-NEXT:    graft.assemble %[[E]]
func.func @stored(%old: tensor<4xf32>, %k: !graft.key) -> (tensor<2xf32>, tensor<2xf32>, tensor<4xf32>) {
  %0 = arith.addf %old, %old : tensor<4xf32>
  %1 = tensor.extract_slice %0[1] [2] [1] : tensor<4xf32> to tensor<2xf32>
  %2 = graft.normal %k : tensor<4xf32>
  %3 = math.exp %2 : tensor<4xf32>
  %4 = tensor.extract_slice %3[1] [2] [1] : tensor<4xf32> to tensor<2xf32>
  return %1, %4, %2 : tensor<2xf32>, tensor<2xf32>, tensor<4xf32>
}

// -----

// Arithmetic on what is put together of initializers is done part by part, and a
// slice of it leaves out what it does not need.
// REMARK: remark: [Passed] narrowed {{.*}}"narrowed a: draws 8 of 12 elements (8 bytes saved): only a part is used at cast.cpp:5:1", bytes=8
// REMARK: remark: [Passed] narrowed {{.*}}"narrowed b: draws 4 of 12 elements (16 bytes saved): only a part is used at cast.cpp:5:1", bytes=16
// CHECK-LABEL: @arithmetic_on_parts
// CHECK-NEXT:    %[[A:.*]] = graft.normal %arg0 window {{.*}} : tensor<2x4xbf16>
// CHECK-NEXT:    %[[AW:.*]] = arith.extf %[[A]]
// CHECK-NEXT:    %[[AC:.*]] = arith.constant dense<5.000000e-01> : tensor<2x4xf32>
// CHECK-NEXT:    %[[AS:.*]] = arith.mulf %[[AW]], %[[AC]]
// CHECK-NEXT:    %[[B:.*]] = graft.normal %arg1 window {{.*}} : tensor<1x4xbf16>
// CHECK-NEXT:    %[[BW:.*]] = arith.extf %[[B]]
// CHECK-NEXT:    %[[BC:.*]] = arith.constant dense<5.000000e-01> : tensor<1x4xf32>
// CHECK-NEXT:    %[[BS:.*]] = arith.mulf %[[BW]], %[[BC]]
// CHECK-NEXT:    %[[R:.*]] = graft.assemble %[[AS]], %[[BS]]
// CHECK-NEXT:    return %[[R]]
func.func @arithmetic_on_parts(%k: !graft.key, %l: !graft.key) -> tensor<3x4xf32> {
  %half = arith.constant dense<0.5> : tensor<6x4xf32>
  %0 = graft.normal %k : tensor<3x4xbf16> loc("a"("cast.cpp":1:1))
  %1 = graft.normal %l : tensor<3x4xbf16> loc("b"("cast.cpp":2:1))
  %2 = tensor.concat dim(0) %0, %1 : (tensor<3x4xbf16>, tensor<3x4xbf16>) -> tensor<6x4xbf16> loc("cast.cpp":3:1)
  %3 = arith.extf %2 : tensor<6x4xbf16> to tensor<6x4xf32> loc("cast.cpp":4:1)
  %4 = arith.mulf %3, %half : tensor<6x4xf32> loc("cast.cpp":4:2)
  %5 = tensor.extract_slice %4[1, 0] [3, 4] [1, 1] : tensor<6x4xf32> to tensor<3x4xf32> loc("cast.cpp":5:1)
  return %5 : tensor<3x4xf32>
}

// -----

// Must not touch: what is put together is used under another shape too.
// CHECK-LABEL: @also_reshaped
// CHECK:         %[[X:.*]] = graft.assemble
// CHECK-NOT:     graft.normal
// CHECK:         return
func.func @also_reshaped(%k: !graft.key, %l: !graft.key) -> (tensor<8xf32>, tensor<2x4xf32>) {
  %half = arith.constant dense<0.5> : tensor<2x4xf32>
  %0 = graft.normal %k : tensor<4xf32>
  %1 = graft.normal %l : tensor<4xf32>
  %2 = tensor.concat dim(0) %0, %1 : (tensor<4xf32>, tensor<4xf32>) -> tensor<8xf32>
  %3 = tensor.expand_shape %2 [[0, 1]] output_shape [2, 4] : tensor<8xf32> into tensor<2x4xf32>
  %4 = arith.mulf %3, %half : tensor<2x4xf32>
  return %2, %4 : tensor<8xf32>, tensor<2x4xf32>
}

// -----

// A stack that is cast is cast layer by layer.
// CHECK-LABEL: @cast_stack
// CHECK-NEXT:    %[[A:.*]] = graft.normal %arg0 : tensor<1x4xbf16>
// CHECK-NEXT:    %[[AW:.*]] = arith.extf %[[A]]
// CHECK-NEXT:    %[[B:.*]] = graft.normal %arg1
// CHECK-NEXT:    %[[BW:.*]] = arith.extf %[[B]]
// CHECK-NEXT:    %[[R:.*]] = graft.assemble %[[AW]], %[[BW]]
// CHECK-NEXT:    return %[[R]]
func.func @cast_stack(%k: !graft.key, %l: !graft.key) -> tensor<2x4xf32> {
  %0 = graft.normal %k : tensor<1x4xbf16>
  %1 = graft.normal %l : tensor<1x4xbf16>
  %2 = tensor.concat dim(0) %0, %1 : (tensor<1x4xbf16>, tensor<1x4xbf16>) -> tensor<2x4xbf16>
  %3 = arith.extf %2 : tensor<2x4xbf16> to tensor<2x4xf32>
  return %3 : tensor<2x4xf32>
}

// -----

// With a part that is there already: the slice is taken first.
// REMARK: remark: [Passed] narrowed {{.*}}"narrowed n: draws 4 of 20 elements (64 bytes saved): only a part is used at shard.cpp:4:1", bytes=64
// CHECK-LABEL: @slice_of_arithmetic
// CHECK-NEXT:    %[[N:.*]] = graft.normal %arg1 window {{.*}} : tensor<1x4xf32>
// CHECK-NEXT:    %[[A:.*]] = graft.assemble %arg0, %[[N]]
// CHECK-NEXT:    %[[R:.*]] = arith.negf %[[A]] : tensor<2x4xf32>
// CHECK-NEXT:    return %[[R]]
func.func @slice_of_arithmetic(%old: tensor<3x4xf32>, %k: !graft.key) -> tensor<2x4xf32> {
  %0 = graft.normal %k : tensor<5x4xf32> loc("n"("shard.cpp":1:1))
  %1 = tensor.concat dim(0) %old, %0 : (tensor<3x4xf32>, tensor<5x4xf32>) -> tensor<8x4xf32> loc("shard.cpp":2:1)
  %2 = arith.negf %1 : tensor<8x4xf32> loc("shard.cpp":3:1)
  %3 = tensor.extract_slice %2[2, 0] [2, 4] [1, 1] : tensor<8x4xf32> to tensor<2x4xf32> loc("shard.cpp":4:1)
  return %3 : tensor<2x4xf32>
}

// -----

// Must not touch: what is sliced is used as a whole too.
// CHECK-LABEL: @sliced_and_whole
// CHECK:         %[[W:.*]] = arith.negf %{{.*}} : tensor<8x4xf32>
// CHECK-NEXT:    %[[S:.*]] = graft.assemble %[[W]]
// CHECK-NEXT:    return %[[S]], %[[W]]
func.func @sliced_and_whole(%old: tensor<3x4xf32>, %k: !graft.key) -> (tensor<2x4xf32>, tensor<8x4xf32>) {
  %0 = graft.normal %k : tensor<5x4xf32>
  %1 = tensor.concat dim(0) %old, %0 : (tensor<3x4xf32>, tensor<5x4xf32>) -> tensor<8x4xf32>
  %2 = arith.negf %1 : tensor<8x4xf32>
  %3 = tensor.extract_slice %2[2, 0] [2, 4] [1, 1] : tensor<8x4xf32> to tensor<2x4xf32>
  return %3, %2 : tensor<2x4xf32>, tensor<8x4xf32>
}

// -----

// What turns out to be an argument under another shape is read where that is: as a
// vector two of its three columns are no box, so the whole is taken as one part.
// CHECK-LABEL: @reshaped_argument
// CHECK:         graft.assemble %arg0, %{{.*}} windows [#graft.window<base = 0, strides = [1], of = [2, 3]>
func.func @reshaped_argument(%old: tensor<2x3xf32>, %k: !graft.key) -> (tensor<8xf32>, tensor<1x2x3xf32>) {
  %0 = graft.normal %k : tensor<2xf32>
  %1 = tensor.expand_shape %old [[0, 1], [2]] output_shape [1, 2, 3] : tensor<2x3xf32> into tensor<1x2x3xf32>
  %2 = tensor.extract_slice %1[0, 0, 0] [1, 2, 1] [1, 1, 1] : tensor<1x2x3xf32> to tensor<1x2x1xf32>
  %3 = tensor.insert_slice %2 into %1[0, 0, 0] [1, 2, 1] [1, 1, 1] : tensor<1x2x1xf32> into tensor<1x2x3xf32>
  %4 = tensor.collapse_shape %3 [[0, 1, 2]] : tensor<1x2x3xf32> into tensor<6xf32>
  %5 = tensor.concat dim(0) %4, %0 : (tensor<6xf32>, tensor<2xf32>) -> tensor<8xf32>
  return %5, %3 : tensor<8xf32>, tensor<1x2x3xf32>
}

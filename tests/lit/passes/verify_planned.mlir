// RUN: graft-opt %s --graft-verify-planned -split-input-file -verify-diagnostics

// A planned program: shared, rewritten, fresh, released, and a counter.
func.func @fine(%a: !graft.buffer {graft.tensor = tensor<4xf32>},
                %b: !graft.buffer {graft.tensor = tensor<4xf32>, graft.donated},
                %n: !graft.buffer {graft.tensor = tensor<ui32>, graft.donated}, %k: !graft.key)
    -> (!graft.buffer {graft.tensor = tensor<4xf32>}, !graft.buffer {graft.tensor = tensor<8xbf16>},
        !graft.buffer {graft.tensor = tensor<2xui32>}) {
  %count = graft.load %n : tensor<ui32>
  graft.release %n
  %key = graft.fold_in %k, 0 plus %count : tensor<ui32>
  %words = graft.key_data %key : tensor<2xui32>
  %0 = graft.alloc 8
  graft.write %words into %0 : tensor<2xui32>
  %t = graft.normal %k : tensor<8xbf16>
  %1 = graft.take %b
  graft.write %t into %1 : tensor<8xbf16>
  %2 = graft.share %a
  return %2, %1, %0 : !graft.buffer, !graft.buffer, !graft.buffer
}

// -----

// A computed one: an argument and a scratch buffer are read, then given up.
func.func @computes(%a: !graft.buffer {graft.tensor = tensor<4xf32>, graft.donated}, %k: !graft.key)
    -> (!graft.buffer {graft.tensor = tensor<2x2xf32>}) {
  %t = graft.normal %k : tensor<2x2xf32>
  %0 = graft.alloc 16
  graft.write %t into %0 : tensor<2x2xf32>
  %x = graft.load %a : tensor<2x2xf32>
  %y = graft.load %0 : tensor<2x2xf32>
  %zeros = arith.constant dense<0.0> : tensor<2x2xf32>
  %p = linalg.contract indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>,
                                        affine_map<(m, n, k) -> (m, n)>]
         ins(%x, %y : tensor<2x2xf32>, tensor<2x2xf32>) outs(%zeros : tensor<2x2xf32>) -> tensor<2x2xf32>
  %1 = graft.alloc 16
  graft.write %p into %1 : tensor<2x2xf32>
  graft.release %a
  graft.release %0
  return %1 : !graft.buffer
}

// -----

// Boxes of one buffer, one of them moved and one kept in grown storage.
func.func @boxes(%a: !graft.buffer {graft.tensor = tensor<6xf32>, graft.donated}, %b: !graft.buffer {graft.tensor = tensor<4x2xf32>}, %k: !graft.key)
    -> (!graft.buffer {graft.tensor = tensor<9xf32>}) {
  %0 = graft.normal %k : tensor<1xf32>
  %1 = graft.take %a resized 36
  graft.keep %1 box <[0] [6] [1] of [9]>
  graft.write %0 into %1 box <[6] [1] [1] of [9]> : tensor<1xf32>
  %2 = graft.load %b window <base = 1, strides = [4], of = [4, 2]> : tensor<2xf32>
  graft.write %2 into %1 box <[7] [2] [1] of [9]> : tensor<2xf32>
  return %1 : !graft.buffer
}

// -----

// In the place of what an argument held, as large as the value from then on; a
// draw, a splat and what is between flat ops are stored nowhere.
func.func @in_place(%a: !graft.buffer {graft.tensor = tensor<4xf32>, graft.donated}, %k: !graft.key)
    -> (!graft.buffer {graft.tensor = tensor<4xbf16>}) {
  %0 = graft.take %a
  %x = graft.load %0 : tensor<4xf32>
  %n = graft.normal %k : tensor<4xf32>
  %c = arith.constant dense<2.0> : tensor<4xf32>
  %m = arith.mulf %n, %c : tensor<4xf32>
  %s = arith.addf %x, %m : tensor<4xf32>
  %t = arith.truncf %s : tensor<4xf32> to tensor<4xbf16>
  graft.write %t into %0 : tensor<4xbf16>
  return %0 : !graft.buffer
}

// -----

// Example: An op of another form.
func.func @planned_c1(%a: tensor<4xf32>) {
  // expected-error@+1 {{'graft.variable' op is not part of the planned form}}
  %v = graft.variable "w" = %a : !graft.var<tensor<4xf32>>
  return
}

// -----

// Control flow.
// expected-error@+1 {{expected a body of one block}}
func.func @planned_c1_blocks() {
  return
^bb1:
  return
}

// -----

// A reshape is no step.
func.func @planned_c1_reshape(%a: !graft.buffer {graft.tensor = tensor<4xf32>}) {
  // expected-error@+1 {{'graft.load' op expected to be words of a random stream, or the operand of one tensor op or graft.write}}
  %0 = graft.load %a : tensor<4xf32>
  %1 = tensor.expand_shape %0 [[0, 1]] output_shape [2, 2] : tensor<4xf32> into tensor<2x2xf32>
  return
}

// -----

// Returning an argument itself.
func.func @planned_c6_foreign(%a: !graft.buffer {graft.tensor = tensor<4xf32>})
    -> (!graft.buffer {graft.tensor = tensor<4xf32>}) {
  // expected-error@+1 {{expected result 0 to be a buffer of this program}}
  return %a : !graft.buffer
}

// -----

// Returning storage that nothing wrote.
func.func @planned_c6_undefined() -> (!graft.buffer {graft.tensor = tensor<4xf32>}) {
  %0 = graft.alloc 16
  // expected-error@+1 {{result 0 is undefined}}
  return %0 : !graft.buffer
}

// -----

// Returning fewer bytes than the type says.
func.func @planned_c6_size(%a: !graft.buffer {graft.tensor = tensor<4xf32>})
    -> (!graft.buffer {graft.tensor = tensor<5xf32>}) {
  %0 = graft.share %a
  // expected-error@+1 {{expected result 0 to have graft.tensor of 16 bytes}}
  return %0 : !graft.buffer
}

// -----

// One storage for two results.
func.func @planned_c6_shared(%a: !graft.buffer {graft.tensor = tensor<4xf32>})
    -> (!graft.buffer {graft.tensor = tensor<4xf32>}, !graft.buffer {graft.tensor = tensor<4xf32>}) {
  %0 = graft.share %a
  // expected-error@+1 {{result 1 is another result too}}
  return %0, %0 : !graft.buffer, !graft.buffer
}

// -----

// Storage that nobody gets.
func.func @planned_c6_unreturned() {
  // expected-error@+1 {{'graft.alloc' op is neither returned nor released: storage beyond the plan}}
  %0 = graft.alloc 16
  return
}

// -----

// Returning what was given up.
func.func @planned_c6_released(%k: !graft.key) -> (!graft.buffer {graft.tensor = tensor<4xf32>}) {
  %0 = graft.normal %k : tensor<4xf32>
  %1 = graft.alloc 16
  graft.write %0 into %1 : tensor<4xf32>
  graft.release %1
  // expected-error@+1 {{result 0 was released}}
  return %1 : !graft.buffer
}

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

// A tensor that nothing writes.
func.func @planned_c2(%k: !graft.key) {
  // expected-error@+1 {{'graft.normal' op expected one use, by a graft.write}}
  %0 = graft.normal %k : tensor<4xf32>
  return
}

// -----

// A tensor that two ops use.
func.func @planned_c2_twice(%a: !graft.buffer {graft.tensor = tensor<4xf32>}) {
  // expected-error@+1 {{'graft.load' op expected to be words of a random stream, or the operand of one tensor op or graft.write}}
  %0 = graft.load %a : tensor<4xf32>
  %1 = arith.addf %0, %0 : tensor<4xf32>
  return
}

// -----

// An operand that is nowhere.
func.func @planned_c2_operand(%a: tensor<4xf32>) {
  // expected-error@+1 {{'arith.negf' op expected operand 0 to be a graft.load}}
  %0 = arith.negf %a : tensor<4xf32>
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

// Storage without values, written.
func.func @planned_c2_empty() {
  // expected-error@+1 {{'tensor.empty' op expected one use, by a graft.write}}
  %0 = tensor.empty() : tensor<4xf32>
  %1 = graft.alloc 16
  graft.write %0 into %1 : tensor<4xf32>
  return
}

// -----

// Taking what the caller keeps.
func.func @planned_c3_take(%a: !graft.buffer {graft.tensor = tensor<4xf32>}) {
  // expected-error@+1 {{'graft.take' op expected a donated argument}}
  %0 = graft.take %a
  return
}

// -----

// Taking what was released.
func.func @planned_c3_twice(%a: !graft.buffer {graft.tensor = tensor<4xf32>, graft.donated}) {
  graft.release %a
  // expected-error@+1 {{'graft.take' op argument 0 was taken or released before}}
  %0 = graft.take %a
  return
}

// -----

// Giving up what was never filled.
func.func @planned_c3_unwritten() {
  %0 = graft.alloc 16
  // expected-error@+1 {{'graft.release' op expected storage that a graft.write has filled and nothing has released}}
  graft.release %0
  return
}

// -----

// Giving up storage twice.
func.func @planned_c3_scratch_twice(%k: !graft.key) {
  %0 = graft.normal %k : tensor<4xf32>
  %1 = graft.alloc 16
  graft.write %0 into %1 : tensor<4xf32>
  graft.release %1
  // expected-error@+1 {{'graft.release' op expected storage that a graft.write has filled and nothing has released}}
  graft.release %1
  return
}

// -----

// Giving up what the caller keeps.
func.func @planned_c3_release(%a: !graft.buffer {graft.tensor = tensor<4xf32>}) {
  // expected-error@+1 {{'graft.release' op expected a donated argument}}
  graft.release %a
  return
}

// -----

// Sharing what was donated.
func.func @planned_c3_share(%a: !graft.buffer {graft.tensor = tensor<4xf32>, graft.donated}) {
  // expected-error@+1 {{'graft.share' op expected an argument that is not donated}}
  %0 = graft.share %a
  return
}

// -----

// A donation that nobody consumes.
// expected-error@+1 {{donated argument 0 is neither taken nor released}}
func.func @planned_c3_lost(%a: !graft.buffer {graft.tensor = tensor<4xf32>, graft.donated}) { return }

// -----

// Reading what was released.
func.func @planned_c4(%n: !graft.buffer {graft.tensor = tensor<ui32>, graft.donated}) {
  graft.release %n
  // expected-error@+1 {{'graft.load' op expected an argument that was not taken or released before}}
  %0 = graft.load %n : tensor<ui32>
  return
}

// -----

// Reading what nothing wrote.
func.func @planned_c4_unwritten() {
  %0 = graft.alloc 16
  // expected-error@+1 {{'graft.load' op reads storage that holds no value}}
  %1 = graft.load %0 : tensor<4xf32>
  return
}

// -----

// Giving up an operand before it is read.
func.func @planned_c4_before_write(%a: !graft.buffer {graft.tensor = tensor<4xf32>, graft.donated}) {
  %0 = graft.load %a : tensor<4xf32>
  %1 = arith.negf %0 : tensor<4xf32>
  graft.release %a
  %2 = graft.alloc 16
  // expected-error@+1 {{'graft.write' op expected an argument that was not taken or released before}}
  graft.write %1 into %2 : tensor<4xf32>
  return
}

// -----

// Writing over an operand.
func.func @planned_c4_in_place(%a: !graft.buffer {graft.tensor = tensor<4xf32>, graft.donated}) {
  %0 = graft.load %a : tensor<4xf32>
  %1 = arith.negf %0 : tensor<4xf32>
  %2 = graft.take %a
  // expected-error@+1 {{'graft.write' op expected an argument that was not taken or released before}}
  graft.write %1 into %2 : tensor<4xf32>
  return
}

// -----

// Reading another number of bytes.
func.func @planned_c4_size(%a: !graft.buffer {graft.tensor = tensor<4xf32>}) {
  // expected-error@+1 {{'graft.load' op expected to read 16 bytes, not 20}}
  %0 = graft.load %a : tensor<5xf32>
  return
}

// -----

// Writing into an argument.
func.func @planned_c5_argument(%a: !graft.buffer {graft.tensor = tensor<4xf32>}, %k: !graft.key) {
  %0 = graft.normal %k : tensor<4xf32>
  // expected-error@+1 {{'graft.write' op expected a buffer of graft.alloc or graft.take}}
  graft.write %0 into %a : tensor<4xf32>
  return
}

// -----

// Writing into shared storage.
func.func @planned_c5_shared(%a: !graft.buffer {graft.tensor = tensor<4xf32>}, %k: !graft.key) {
  %0 = graft.normal %k : tensor<4xf32>
  %1 = graft.share %a
  // expected-error@+1 {{expected storage that the program owns and has not written yet}}
  graft.write %0 into %1 : tensor<4xf32>
  return
}

// -----

// Writing twice.
func.func @planned_c5_twice(%k: !graft.key) {
  %0 = graft.normal %k : tensor<4xf32>
  %1 = graft.normal %k : tensor<4xf32>
  %2 = graft.alloc 16
  graft.write %0 into %2 : tensor<4xf32>
  // expected-error@+1 {{expected storage that the program owns and has not written yet}}
  graft.write %1 into %2 : tensor<4xf32>
  return
}

// -----

// Writing into storage of another size.
func.func @planned_c5_size(%k: !graft.key) {
  %0 = graft.normal %k : tensor<4xf32>
  %1 = graft.alloc 20
  // expected-error@+1 {{'graft.write' op expected a buffer of 16 bytes, got 20}}
  graft.write %0 into %1 : tensor<4xf32>
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

// -----

// An orthogonal matrix without what its decomposition takes.
func.func @planned_c7_missing(%k: !graft.key) {
  %0 = graft.orthogonal %k : tensor<4x3xf32>
  %1 = graft.alloc 48
  // expected-error@+1 {{'graft.write' op expected scratch of 48 bytes, got 0}}
  graft.write %0 into %1 : tensor<4x3xf32>
  return
}

// -----

// Scratch that nothing takes.
func.func @planned_c7_needless(%k: !graft.key) {
  %0 = graft.normal %k : tensor<4xf32>
  %1 = graft.alloc 16
  // expected-error@+1 {{expected scratch of 0 bytes, got 16}}
  graft.write %0 into %1 scratch 16 : tensor<4xf32>
  return
}

// -----

// Regions of one buffer, one of them moved and one kept in grown storage.
func.func @regions(%a: !graft.buffer {graft.tensor = tensor<6xf32>, graft.donated}, %b: !graft.buffer {graft.tensor = tensor<4x2xf32>}, %k: !graft.key)
    -> (!graft.buffer {graft.tensor = tensor<9xf32>}) {
  %0 = graft.normal %k : tensor<1xf32>
  %1 = graft.take %a resized 36
  graft.keep %1 region <[0] [6] [1] of [9]>
  graft.write %0 into %1 region <[6] [1] [1] of [9]> : tensor<1xf32>
  %2 = graft.load %b window <base = 1, strides = [4], of = [4, 2]> : tensor<2xf32>
  graft.write %2 into %1 region <[7] [2] [1] of [9]> : tensor<2xf32>
  return %1 : !graft.buffer
}

// -----

// Regions that leave some of the buffer undefined.
func.func @planned_c5_part(%k: !graft.key) -> (!graft.buffer {graft.tensor = tensor<4xf32>}) {
  %0 = graft.normal %k : tensor<2xf32>
  %1 = graft.alloc 16
  graft.write %0 into %1 region <[0] [2] [2] of [4]> : tensor<2xf32>
  // expected-error@+1 {{result 0 is undefined}}
  return %1 : !graft.buffer
}

// -----

// Regions that overlap.
func.func @planned_c5_overlap(%k: !graft.key) {
  %0 = graft.normal %k : tensor<2xf32>
  %1 = graft.normal %k : tensor<2xf32>
  %2 = graft.alloc 16
  graft.write %0 into %2 region <[0] [2] [2] of [4]> : tensor<2xf32>
  // expected-error@+1 {{'graft.write' op expected regions of the buffer that hold each element once}}
  graft.write %1 into %2 region <[2] [2] [1] of [4]> : tensor<2xf32>
  return
}

// -----

// Keeping what the argument never had.
func.func @planned_c5_keep(%a: !graft.buffer {graft.tensor = tensor<4xf32>, graft.donated}) {
  %0 = graft.take %a resized 32
  // expected-error@+1 {{'graft.keep' op expected a region of the 16 bytes that the argument has}}
  graft.keep %0 region <[0] [5] [1] of [8]>
  return
}

// -----

// Moving within one buffer.
func.func @planned_c4_itself(%k: !graft.key) {
  %0 = graft.normal %k : tensor<4xf32>
  %1 = graft.alloc 16
  graft.write %0 into %1 : tensor<4xf32>
  %2 = graft.load %1 : tensor<4xf32>
  // expected-error@+1 {{'graft.write' op moves elements of the buffer that it writes}}
  graft.write %2 into %1 : tensor<4xf32>
  return
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

func.func @planned_c4_in_place_twice(%a: !graft.buffer {graft.tensor = tensor<4xf32>, graft.donated})
    -> (!graft.buffer {graft.tensor = tensor<4xf32>}) {
  %0 = graft.take %a
  %x = graft.load %0 : tensor<4xf32>
  %y = graft.load %0 : tensor<4xf32>
  %s = arith.addf %x, %y : tensor<4xf32>
  // expected-error@+1 {{overwrites what it reads}}
  graft.write %s into %0 : tensor<4xf32>
  return %0 : !graft.buffer
}

// -----

func.func @planned_c4_written_before(%a: !graft.buffer {graft.tensor = tensor<4xf32>, graft.donated}, %k: !graft.key)
    -> (!graft.buffer {graft.tensor = tensor<4xf32>}) {
  %n = graft.normal %k : tensor<4xf32>
  %0 = graft.take %a
  graft.write %n into %0 : tensor<4xf32>
  %x = graft.load %0 : tensor<4xf32>
  %s = math.exp %x : tensor<4xf32>
  // expected-error@+1 {{overwrites what it reads}}
  graft.write %s into %0 : tensor<4xf32>
  return %0 : !graft.buffer
}

// -----

func.func @planned_c2_inner_used_twice(%k: !graft.key)
    -> (!graft.buffer {graft.tensor = tensor<4xf32>}, !graft.buffer {graft.tensor = tensor<4xf32>}) {
  // expected-error@+1 {{expected one use, by a graft.write}}
  %n = graft.normal %k : tensor<4xf32>
  %x = math.exp %n : tensor<4xf32>
  %0 = graft.alloc 16
  graft.write %x into %0 : tensor<4xf32>
  %y = math.tanh %n : tensor<4xf32>
  %1 = graft.alloc 16
  graft.write %y into %1 : tensor<4xf32>
  return %0, %1 : !graft.buffer, !graft.buffer
}

// -----

func.func @planned_c5_not_flat_into_a_region(%a: !graft.buffer {graft.tensor = tensor<2x2xf32>})
    -> (!graft.buffer {graft.tensor = tensor<4x2xf32>}) {
  %x = graft.load %a : tensor<2x2xf32>
  %e = tensor.empty() : tensor<2x2xf32>
  %t = linalg.transpose ins(%x : tensor<2x2xf32>) outs(%e : tensor<2x2xf32>) permutation = [1, 0]
  %0 = graft.alloc 32
  // expected-error@+1 {{expected a tensor op that is not flat to fill a whole buffer}}
  graft.write %t into %0 region <[0, 0] [2, 2] [1, 1] of [4, 2]> : tensor<2x2xf32>
  return %0 : !graft.buffer
}

// RUN: graft-opt %s --graft-verify-planned -split-input-file -verify-diagnostics

// planned_c5 and planned_c7: what is written, and what that takes.

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

// Boxes that leave some of the buffer undefined.
func.func @planned_c5_part(%k: !graft.key) -> (!graft.buffer {graft.tensor = tensor<4xf32>}) {
  %0 = graft.normal %k : tensor<2xf32>
  %1 = graft.alloc 16
  graft.write %0 into %1 box <[0] [2] [2] of [4]> : tensor<2xf32>
  // expected-error@+1 {{result 0 is undefined}}
  return %1 : !graft.buffer
}

// -----

// Boxes that overlap.
func.func @planned_c5_overlap(%k: !graft.key) {
  %0 = graft.normal %k : tensor<2xf32>
  %1 = graft.normal %k : tensor<2xf32>
  %2 = graft.alloc 16
  graft.write %0 into %2 box <[0] [2] [2] of [4]> : tensor<2xf32>
  // expected-error@+1 {{'graft.write' op expected boxes of the buffer that hold each element once}}
  graft.write %1 into %2 box <[2] [2] [1] of [4]> : tensor<2xf32>
  return
}

// -----

// Keeping what the argument never had.
func.func @planned_c5_keep(%a: !graft.buffer {graft.tensor = tensor<4xf32>, graft.donated}) {
  %0 = graft.take %a resized 32
  // expected-error@+1 {{'graft.keep' op expected a box of the 16 bytes that the argument has}}
  graft.keep %0 box <[0] [5] [1] of [8]>
  return
}

// -----

// A tensor op that is not flat, into a box.
func.func @planned_c5_not_flat_into_a_box(%a: !graft.buffer {graft.tensor = tensor<2x2xf32>})
    -> (!graft.buffer {graft.tensor = tensor<4x2xf32>}) {
  %x = graft.load %a : tensor<2x2xf32>
  %e = tensor.empty() : tensor<2x2xf32>
  %t = linalg.transpose ins(%x : tensor<2x2xf32>) outs(%e : tensor<2x2xf32>) permutation = [1, 0]
  %0 = graft.alloc 32
  // expected-error@+1 {{expected a tensor op that is not flat to fill a whole buffer}}
  graft.write %t into %0 box <[0, 0] [2, 2] [1, 1] of [4, 2]> : tensor<2x2xf32>
  return %0 : !graft.buffer
}

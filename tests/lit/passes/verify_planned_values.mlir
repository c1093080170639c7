// RUN: graft-opt %s --graft-verify-planned -split-input-file -verify-diagnostics

// planned_c2: what a tensor is used by.

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

// Storage without values, written.
func.func @planned_c2_empty() {
  // expected-error@+1 {{'tensor.empty' op expected one use, by a graft.write}}
  %0 = tensor.empty() : tensor<4xf32>
  %1 = graft.alloc 16
  graft.write %0 into %1 : tensor<4xf32>
  return
}

// -----

// A draw that two flat ops use.
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

// A select of words that no arithmetic takes: it is no flat op, so the draw belongs to nothing.
func.func @planned_c2_dtype(%k: !graft.key, %a: !graft.buffer {graft.tensor = tensor<4xi1>})
    -> (!graft.buffer {graft.tensor = tensor<4xui32>}) {
  // expected-error@+1 {{'graft.random_bits' op expected one use, by a graft.write}}
  %n = graft.random_bits %k : tensor<4xui32>
  %c = graft.load %a : tensor<4xi1>
  %x = arith.select %c, %n, %n : tensor<4xi1>, tensor<4xui32>
  %0 = graft.alloc 16
  graft.write %x into %0 : tensor<4xui32>
  return %0 : !graft.buffer
}

// -----

// A draw of a whole that a flat op uses.
func.func @planned_c2_whole(%k: !graft.key) -> (!graft.buffer {graft.tensor = tensor<4x4xf32>}) {
  // expected-error@+1 {{'graft.orthogonal' op expected one use, by a graft.write}}
  %n = graft.orthogonal %k : tensor<4x4xf32>
  %x = math.exp %n : tensor<4x4xf32>
  %0 = graft.alloc 64
  graft.write %x into %0 : tensor<4x4xf32>
  return %0 : !graft.buffer
}

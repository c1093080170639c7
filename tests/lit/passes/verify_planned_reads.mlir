// RUN: graft-opt %s --graft-verify-planned -split-input-file -verify-diagnostics

// planned_c4: what is read.

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

// Writing over an operand that is loaded twice.
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

// Writing over an operand that is no longer the argument.
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

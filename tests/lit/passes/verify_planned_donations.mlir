// RUN: graft-opt %s --graft-verify-planned -split-input-file -verify-diagnostics

// planned_c3: what is done with donated arguments and storage.

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

// RUN: graft-opt %s --graft-verify-planned -split-input-file -verify-diagnostics

// planned_c8: islands and what they give.

// A release, two islands, and all that they give taken or released.
func.func @fine(%a: !graft.buffer {graft.tensor = tensor<4xf32>, graft.donated},
                %b: !graft.buffer {graft.tensor = tensor<4xf32>, graft.donated},
                %r: !graft.buffer {graft.tensor = tensor<4xf32>, graft.donated, graft.island = 0 : i64},
                %s: !graft.buffer {graft.tensor = tensor<4xf32>, graft.donated, graft.island = 1 : i64})
    -> (!graft.buffer {graft.tensor = tensor<4xf32>}) {
  graft.release %b
  graft.island "i"(%a) ops 1 donated [0] module "m" : (!graft.buffer) -> ()
  graft.island "j"() ops 1 effects module "m" : () -> ()
  graft.release %r
  %0 = graft.take %s
  return %0 : !graft.buffer
}

// -----

// planned_c8: an island after an allocation.
func.func @planned_c8_order() {
  %0 = graft.alloc 16
  // expected-error@+1 {{expected nothing but islands and graft.release before it}}
  graft.island "i"() ops 1 effects module "m" : () -> ()
  return
}

// -----

// planned_c8: an island that reads what another gives.
func.func @planned_c8_input(%r: !graft.buffer {graft.tensor = tensor<4xf32>, graft.donated, graft.island = 0 : i64}) {
  graft.island "i"() ops 1 module "m" : () -> ()
  // expected-error@+1 {{expected its inputs to be arguments that no island gives}}
  graft.island "j"(%r) ops 1 effects module "m" : (!graft.buffer) -> ()
  graft.release %r
  return
}

// -----

// planned_c8: results left.
func.func @planned_c8_results() {
  // expected-error@+1 {{expected its outputs to be arguments, not results}}
  %0 = graft.island "i"() ops 1 module "m" : () -> tensor<4xf32>
  return
}

// -----

// planned_c8: an output of no island.
// expected-error@+1 {{expected argument 0 to be the output of one of its 0 islands, in their order}}
func.func @planned_c8_number(%r: !graft.buffer {graft.tensor = tensor<4xf32>, graft.donated, graft.island = 0 : i64}) {
  graft.release %r
  return
}

// -----

// planned_c8: an argument after outputs.
// expected-error@+1 {{expected argument 1 to be the output of one of its 1 islands, in their order}}
func.func @planned_c8_last(%r: !graft.buffer {graft.tensor = tensor<4xf32>, graft.donated, graft.island = 0 : i64},
                           %a: !graft.buffer {graft.tensor = tensor<4xf32>}) {
  graft.island "i"() ops 1 module "m" : () -> ()
  graft.release %r
  return
}

// -----

// planned_c8: the caller keeps no output.
// expected-error@+1 {{expected argument 0, an island's output, to be donated}}
func.func @planned_c8_donated(%r: !graft.buffer {graft.tensor = tensor<4xf32>, graft.island = 0 : i64}) {
  graft.island "i"() ops 1 module "m" : () -> ()
  return
}

// -----

// planned_c3: what an island is donated cannot be taken.
func.func @planned_c3_island(%a: !graft.buffer {graft.tensor = tensor<4xf32>, graft.donated})
    -> (!graft.buffer {graft.tensor = tensor<4xf32>}) {
  graft.island "i"(%a) ops 1 donated [0] effects module "m" : (!graft.buffer) -> ()
  // expected-error@+1 {{argument 0 was taken or released before}}
  %0 = graft.take %a
  return %0 : !graft.buffer
}

// -----

// planned_c4: what an island is donated cannot be read.
func.func @planned_c4_island(%a: !graft.buffer {graft.tensor = tensor<4xf32>, graft.donated})
    -> (!graft.buffer {graft.tensor = tensor<4xf32>}) {
  graft.island "i"(%a) ops 1 donated [0] effects module "m" : (!graft.buffer) -> ()
  %0 = graft.alloc 16
  // expected-error@+1 {{expected an argument that was not taken or released before}}
  %1 = graft.load %a : tensor<4xf32>
  graft.write %1 into %0 : tensor<4xf32>
  return %0 : !graft.buffer
}

// -----

// planned_c4: an island reads nothing that was released.
func.func @planned_c4_released(%a: !graft.buffer {graft.tensor = tensor<4xf32>, graft.donated}) {
  graft.release %a
  // expected-error@+1 {{expected an argument that was not taken or released before}}
  graft.island "i"(%a) ops 1 effects module "m" : (!graft.buffer) -> ()
  return
}

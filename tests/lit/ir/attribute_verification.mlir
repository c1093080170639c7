// RUN: graft-opt %s -split-input-file -verify-diagnostics

// expected-error@+1 {{expected attribute graft.path to be a string, got 1}}
func.func @path(%a: tensor<4xf32> {graft.path = 1 : i32}) { return }

// -----

// expected-error@+1 {{expected attribute graft.donated to be a unit, got false}}
func.func @donated(%a: tensor<4xf32> {graft.donated = false}) { return }

// -----

// expected-error@+1 {{expected attribute graft.tensor to be a tensor type, got i32}}
func.func @tensor(%a: !graft.buffer {graft.tensor = i32}) { return }

// -----

// expected-error@+1 {{expected attribute graft.pruned to be an array of #graft.pruned, got 3}}
func.func @pruned() attributes {graft.pruned = 3} { return }

// -----

func.func @fate(%k: !graft.key) {
  // expected-error@+1 {{expected attribute graft.fate to be a #graft.fate, got 3}}
  %0 = graft.normal %k {graft.fate = 3} : tensor<4xf32>
  return
}

// -----

func.func @into(%k: !graft.key) {
  // expected-error@+1 {{expected attribute graft.into to be an i64, the number of an argument}}
  %0 = graft.normal %k {graft.into = "a"} : tensor<4xf32>
  return
}

// -----

func.func @section(%a: tensor<4xf32>) {
  // expected-error@+1 {{expected attribute graft.section to be an i64, the number of a section, got 3 : i32}}
  %0 = arith.addf %a, %a {graft.section = 3 : i32} : tensor<4xf32>
  return
}

// -----

// expected-error@+1 {{expected attribute graft.round_as_xla to be a unit, got true}}
func.func @round() attributes {graft.round_as_xla = true} { return }

// -----

// expected-error@+1 {{has attribute graft.donated, which does not belong there}}
func.func @result(%a: tensor<4xf32>) -> (tensor<4xf32> {graft.donated}) { return %a : tensor<4xf32> }

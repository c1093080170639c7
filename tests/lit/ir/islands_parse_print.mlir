// RUN: graft-opt %s --verify-roundtrip | FileCheck %s

// All that an island has; quotes, newlines and other letters in its module.
// CHECK-LABEL: func.func @all(
// CHECK-SAME:    %[[A:.*]]: tensor<4xf32>, %[[B:.*]]: tensor<2xui32>
func.func @all(%a: tensor<4xf32>, %b: tensor<2xui32>) -> tensor<8xf32> {
  // CHECK: graft.island "rope"(%[[A]], %[[B]]) ops 120 scratch 4096 donated [0] effects
  // CHECK-SAME: lines [#{{.*}}, #{{.*}}] module "module @m {\0A  %0 = \22stablehlo.tan\22(%x) // \CF\80 \\n\0A}"
  // CHECK-SAME: : (tensor<4xf32>, tensor<2xui32>) -> (tensor<8xf32>, tensor<3xi32>)
  %r:2 = graft.island "rope"(%a, %b) ops 120 scratch 4096 donated [0] effects
      lines [loc("rope.py":3:1), loc("rope.py":7:5)]
      module "module @m {\0A  %0 = \22stablehlo.tan\22(%x) // π \\n\0A}"
      : (tensor<4xf32>, tensor<2xui32>) -> (tensor<8xf32>, tensor<3xi32>)
  return %r#0 : tensor<8xf32>
}

// What is not said: nobody knows its scratch, nothing is donated, it is pure.
// CHECK-LABEL: func.func @least(
func.func @least() -> tensor<f32> {
  // CHECK: graft.island "i"() ops 1 module "m" : () -> tensor<f32>
  %r = graft.island "i"() ops 1 module "m" : () -> tensor<f32>
  return %r : tensor<f32>
}

// In planned form: no results.
// CHECK-LABEL: func.func @planned(
func.func @planned(%a: !graft.buffer {graft.tensor = tensor<4xf32>},
                   %r: !graft.buffer {graft.tensor = tensor<8xf32>, graft.donated, graft.island = 0 : i64}) {
  // CHECK: graft.island "i"(%{{.*}}) ops 1 module "m" : (!graft.buffer) -> ()
  graft.island "i"(%a) ops 1 module "m" : (!graft.buffer) -> ()
  return
}

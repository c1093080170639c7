// A JAX program in generic form: its lines are the user's, its leaves have the
// names of the Python call, and storage that it donates is taken.
// RUN: graft plan %s | FileCheck %s
// RUN: graft inspect %s | FileCheck %s --check-prefix=PROGRAM

// CHECK: plan of main
// CHECK-NEXT: 2 results: 1 computed (4 B), 1 assembled (72 B)
// CHECK: moves 0 B; keeps 48 B in place
// CHECK: results
// CHECK-NEXT: embedding f32[6,3] assembled: 12 kept of old:embedding, 6 filled with 0 into donated storage, model.py:7
// CHECK-NEXT: mean f32[] computed reduce_sum, model.py:9

// PROGRAM: a program that takes 1 arguments
// PROGRAM: old:embedding f32[4,3]
// PROGRAM-SAME: donated
"builtin.module"() ({
  "func.func"() <{arg_attrs = [{tf.aliasing_output = 0 : i32}],
      function_type = (tensor<4x3xf32>) -> (tensor<6x3xf32>, tensor<f32>),
      res_attrs = [{jax.result_info = "result['embedding']"}, {jax.result_info = "result['mean']"}],
      sym_name = "main", sym_visibility = "public"}> ({
  ^bb0(%old: tensor<4x3xf32> loc("old['embedding']")):
    %zero = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
    %new = "stablehlo.pad"(%old, %zero) <{edge_padding_high = array<i64: 2, 0>, edge_padding_low = array<i64: 0, 0>, interior_padding = array<i64: 0, 0>}> : (tensor<4x3xf32>, tensor<f32>) -> tensor<6x3xf32> loc("pad"("model.py":7:3))
    %sum = "stablehlo.reduce"(%new, %zero) <{dimensions = array<i64: 0, 1>}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %c = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%c) : (tensor<f32>) -> ()
    }) : (tensor<6x3xf32>, tensor<f32>) -> tensor<f32> loc("sum"("model.py":9:3))
    "func.return"(%new, %sum) : (tensor<6x3xf32>, tensor<f32>) -> ()
  }) : () -> ()
}) {mhlo.num_partitions = 1 : i32} : () -> ()

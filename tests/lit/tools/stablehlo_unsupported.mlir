// What is not understood is one error, with the line of the Python program.
// RUN: not graft plan %s 2>&1 | FileCheck %s --implicit-check-not=error:
// RUN: not graft run %s -o %t.safetensors 2>&1 | FileCheck %s --implicit-check-not=error:
// CHECK: graft: error: model.py:12:5: error: stablehlo.sort is not supported; docs/stablehlo.md lists what is
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<4xf32>) -> tensor<4xf32>, sym_name = "main", sym_visibility = "public"}> ({
  ^bb0(%x: tensor<4xf32>):
    %sorted = "stablehlo.sort"(%x) : (tensor<4xf32>) -> tensor<4xf32> loc("sort"("model.py":12:5))
    %again = "stablehlo.sort"(%sorted) : (tensor<4xf32>) -> tensor<4xf32>
    "func.return"(%again) : (tensor<4xf32>) -> ()
  }) : () -> ()
}) {mhlo.num_partitions = 1 : i32} : () -> ()

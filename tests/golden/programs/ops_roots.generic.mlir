"builtin.module"() <{sym_name = "jit_roots"}> ({
  "func.func"() <{arg_attrs = [{}, {}, {}, {}], function_type = (tensor<24x8xf32>, tensor<24x1xf32>, tensor<24x8xf32>, tensor<f32>) -> (tensor<24x8xf32>, tensor<24x8xf16>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>), res_attrs = [{jax.result_info = "result['column']"}, {jax.result_info = "result['half']"}, {jax.result_info = "result['inverse']"}, {jax.result_info = "result['kept']"}, {jax.result_info = "result['number']"}, {jax.result_info = "result['over']"}, {jax.result_info = "result['rsqrt']"}, {jax.result_info = "result['scalar']"}, {jax.result_info = "result['shared'][0]"}, {jax.result_info = "result['shared'][1]"}], sym_name = "main", sym_visibility = "public"}> ({
  ^bb0(%arg0: tensor<24x8xf32>, %arg1: tensor<24x1xf32>, %arg2: tensor<24x8xf32>, %arg3: tensor<f32>):
    %0 = "stablehlo.rsqrt"(%arg2) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %1 = "stablehlo.sqrt"(%arg2) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %2 = "stablehlo.divide"(%arg0, %1) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %3 = "stablehlo.abs"(%arg1) : (tensor<24x1xf32>) -> tensor<24x1xf32>
    %4 = "stablehlo.sqrt"(%3) : (tensor<24x1xf32>) -> tensor<24x1xf32>
    %5 = "stablehlo.broadcast_in_dim"(%4) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<24x1xf32>) -> tensor<24x8xf32>
    %6 = "stablehlo.divide"(%arg0, %5) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %7 = "stablehlo.abs"(%arg3) : (tensor<f32>) -> tensor<f32>
    %8 = "stablehlo.sqrt"(%7) : (tensor<f32>) -> tensor<f32>
    %9 = "stablehlo.broadcast_in_dim"(%8) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %10 = "stablehlo.divide"(%arg0, %9) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %11 = "stablehlo.sqrt"(%arg2) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %12 = "stablehlo.constant"() <{value = dense<3.300000e+00> : tensor<f32>}> : () -> tensor<f32>
    %13 = "stablehlo.broadcast_in_dim"(%12) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %14 = "stablehlo.divide"(%13, %11) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %15 = "stablehlo.sqrt"(%arg2) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %16 = "stablehlo.constant"() <{value = dense<9.99999974E-6> : tensor<f32>}> : () -> tensor<f32>
    %17 = "stablehlo.broadcast_in_dim"(%16) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %18 = "stablehlo.add"(%15, %17) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %19 = "stablehlo.divide"(%arg0, %18) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %20 = "stablehlo.sqrt"(%arg2) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %21 = "stablehlo.divide"(%arg0, %20) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %22 = "stablehlo.sqrt"(%arg2) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %23 = "stablehlo.rsqrt"(%arg2) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %24 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %25 = "stablehlo.broadcast_in_dim"(%24) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %26 = "stablehlo.divide"(%25, %23) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %27 = "stablehlo.convert"(%arg0) : (tensor<24x8xf32>) -> tensor<24x8xf16>
    %28 = "stablehlo.convert"(%arg2) : (tensor<24x8xf32>) -> tensor<24x8xf16>
    %29 = "stablehlo.sqrt"(%28) : (tensor<24x8xf16>) -> tensor<24x8xf16>
    %30 = "stablehlo.divide"(%27, %29) : (tensor<24x8xf16>, tensor<24x8xf16>) -> tensor<24x8xf16>
    "func.return"(%6, %30, %26, %19, %14, %2, %0, %10, %21, %22) : (tensor<24x8xf32>, tensor<24x8xf16>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>) -> ()
  }) : () -> ()
}) {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} : () -> ()

"builtin.module"() <{sym_name = "jit_sums"}> ({
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<4001xf32>, tensor<130x31xf32>, tensor<34x39x3xf32>) -> (tensor<2x31xf32>, tensor<f32>, tensor<31xf32>, tensor<39xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<31xf32>, tensor<34x3xf32>, tensor<130xf32>, tensor<31xf32>), res_attrs = [{jax.result_info = "result['after']"}, {jax.result_info = "result['all']"}, {jax.result_info = "result['columns']"}, {jax.result_info = "result['ends']"}, {jax.result_info = "result['few']"}, {jax.result_info = "result['first']"}, {jax.result_info = "result['line']"}, {jax.result_info = "result['mean']"}, {jax.result_info = "result['middle']"}, {jax.result_info = "result['norm']"}, {jax.result_info = "result['rows']"}], sym_name = "main", sym_visibility = "public"}> ({
  ^bb0(%arg0: tensor<4001xf32>, %arg1: tensor<130x31xf32>, %arg2: tensor<34x39x3xf32>):
    %0 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %1 = "stablehlo.reduce"(%arg0, %0) <{dimensions = array<i64: 0>}> ({
    ^bb0(%arg23: tensor<f32>, %arg24: tensor<f32>):
      %47 = "stablehlo.add"(%arg23, %arg24) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%47) : (tensor<f32>) -> ()
    }) : (tensor<4001xf32>, tensor<f32>) -> tensor<f32>
    %2 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %3 = "stablehlo.reduce"(%arg1, %2) <{dimensions = array<i64: 0>}> ({
    ^bb0(%arg21: tensor<f32>, %arg22: tensor<f32>):
      %46 = "stablehlo.add"(%arg21, %arg22) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%46) : (tensor<f32>) -> ()
    }) : (tensor<130x31xf32>, tensor<f32>) -> tensor<31xf32>
    %4 = "stablehlo.transpose"(%arg1) <{permutation = array<i64: 1, 0>}> : (tensor<130x31xf32>) -> tensor<31x130xf32>
    %5 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %6 = "stablehlo.reduce"(%4, %5) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg19: tensor<f32>, %arg20: tensor<f32>):
      %45 = "stablehlo.add"(%arg19, %arg20) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%45) : (tensor<f32>) -> ()
    }) : (tensor<31x130xf32>, tensor<f32>) -> tensor<31xf32>
    %7 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %8 = "stablehlo.reduce"(%arg1, %7) <{dimensions = array<i64: 0>}> ({
    ^bb0(%arg17: tensor<f32>, %arg18: tensor<f32>):
      %44 = "stablehlo.add"(%arg17, %arg18) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%44) : (tensor<f32>) -> ()
    }) : (tensor<130x31xf32>, tensor<f32>) -> tensor<31xf32>
    %9 = "stablehlo.constant"() <{value = dense<1.300000e+02> : tensor<f32>}> : () -> tensor<f32>
    %10 = "stablehlo.broadcast_in_dim"(%9) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<31xf32>
    %11 = "stablehlo.divide"(%8, %10) : (tensor<31xf32>, tensor<31xf32>) -> tensor<31xf32>
    %12 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %13 = "stablehlo.reduce"(%arg1, %12) <{dimensions = array<i64: 0, 1>}> ({
    ^bb0(%arg15: tensor<f32>, %arg16: tensor<f32>):
      %43 = "stablehlo.add"(%arg15, %arg16) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%43) : (tensor<f32>) -> ()
    }) : (tensor<130x31xf32>, tensor<f32>) -> tensor<f32>
    %14 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %15 = "stablehlo.reduce"(%arg2, %14) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg13: tensor<f32>, %arg14: tensor<f32>):
      %42 = "stablehlo.add"(%arg13, %arg14) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%42) : (tensor<f32>) -> ()
    }) : (tensor<34x39x3xf32>, tensor<f32>) -> tensor<34x3xf32>
    %16 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %17 = "stablehlo.reduce"(%arg2, %16) <{dimensions = array<i64: 0, 2>}> ({
    ^bb0(%arg11: tensor<f32>, %arg12: tensor<f32>):
      %41 = "stablehlo.add"(%arg11, %arg12) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%41) : (tensor<f32>) -> ()
    }) : (tensor<34x39x3xf32>, tensor<f32>) -> tensor<39xf32>
    %18 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %19 = "stablehlo.reduce"(%arg2, %18) <{dimensions = array<i64: 0, 1>}> ({
    ^bb0(%arg9: tensor<f32>, %arg10: tensor<f32>):
      %40 = "stablehlo.add"(%arg9, %arg10) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%40) : (tensor<f32>) -> ()
    }) : (tensor<34x39x3xf32>, tensor<f32>) -> tensor<3xf32>
    %20 = "stablehlo.slice"(%arg2) <{limit_indices = array<i64: 3, 4, 3>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<34x39x3xf32>) -> tensor<3x4x3xf32>
    %21 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %22 = "stablehlo.reduce"(%20, %21) <{dimensions = array<i64: 0, 1>}> ({
    ^bb0(%arg7: tensor<f32>, %arg8: tensor<f32>):
      %39 = "stablehlo.add"(%arg7, %arg8) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%39) : (tensor<f32>) -> ()
    }) : (tensor<3x4x3xf32>, tensor<f32>) -> tensor<3xf32>
    %23 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %24 = "stablehlo.reduce"(%arg1, %23) <{dimensions = array<i64: 0>}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %38 = "stablehlo.add"(%arg5, %arg6) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%38) : (tensor<f32>) -> ()
    }) : (tensor<130x31xf32>, tensor<f32>) -> tensor<31xf32>
    %25 = "stablehlo.constant"() <{value = dense<3.000000e-01> : tensor<f32>}> : () -> tensor<f32>
    %26 = "stablehlo.broadcast_in_dim"(%25) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<31xf32>
    %27 = "stablehlo.multiply"(%24, %26) : (tensor<31xf32>, tensor<31xf32>) -> tensor<31xf32>
    %28 = "stablehlo.broadcast_in_dim"(%27) <{broadcast_dimensions = array<i64: 1>}> : (tensor<31xf32>) -> tensor<1x31xf32>
    %29 = "stablehlo.slice"(%arg1) <{limit_indices = array<i64: 2, 31>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<130x31xf32>) -> tensor<2x31xf32>
    %30 = "stablehlo.broadcast_in_dim"(%28) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x31xf32>) -> tensor<2x31xf32>
    %31 = "stablehlo.add"(%30, %29) : (tensor<2x31xf32>, tensor<2x31xf32>) -> tensor<2x31xf32>
    %32 = "stablehlo.constant"() <{value = dense<5.000000e-01> : tensor<f32>}> : () -> tensor<f32>
    %33 = "stablehlo.broadcast_in_dim"(%32) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<130x31xf32>
    %34 = "stablehlo.multiply"(%arg1, %33) : (tensor<130x31xf32>, tensor<130x31xf32>) -> tensor<130x31xf32>
    %35 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %36 = "stablehlo.reduce"(%34, %35) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %37 = "stablehlo.add"(%arg3, %arg4) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%37) : (tensor<f32>) -> ()
    }) : (tensor<130x31xf32>, tensor<f32>) -> tensor<130xf32>
    "func.return"(%31, %13, %6, %17, %22, %19, %1, %11, %15, %36, %3) : (tensor<2x31xf32>, tensor<f32>, tensor<31xf32>, tensor<39xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<31xf32>, tensor<34x3xf32>, tensor<130xf32>, tensor<31xf32>) -> ()
  }) : () -> ()
}) {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} : () -> ()

"builtin.module"() <{sym_name = "jit_roots"}> ({
  "func.func"() <{arg_attrs = [{}, {}, {}, {}], function_type = (tensor<24x8xf32>, tensor<24x1xf32>, tensor<24x8xf32>, tensor<f32>) -> (tensor<f32>, tensor<24x8xf32>, tensor<8xf32>, tensor<24x8xf16>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24xf32>), res_attrs = [{jax.result_info = "result['all']"}, {jax.result_info = "result['column']"}, {jax.result_info = "result['columns']"}, {jax.result_info = "result['half']"}, {jax.result_info = "result['inverse']"}, {jax.result_info = "result['kept']"}, {jax.result_info = "result['normed']"}, {jax.result_info = "result['number']"}, {jax.result_info = "result['over']"}, {jax.result_info = "result['rows']"}, {jax.result_info = "result['rsqrt']"}, {jax.result_info = "result['scalar']"}, {jax.result_info = "result['shared'][0]"}, {jax.result_info = "result['shared'][1]"}, {jax.result_info = "result['variance']"}], sym_name = "main", sym_visibility = "public"}> ({
  ^bb0(%arg12: tensor<24x8xf32>, %arg13: tensor<24x1xf32>, %arg14: tensor<24x8xf32>, %arg15: tensor<f32>):
    %31 = "stablehlo.rsqrt"(%arg14) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %32 = "stablehlo.sqrt"(%arg14) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %33 = "stablehlo.divide"(%arg12, %32) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %34 = "stablehlo.abs"(%arg13) : (tensor<24x1xf32>) -> tensor<24x1xf32>
    %35 = "stablehlo.sqrt"(%34) : (tensor<24x1xf32>) -> tensor<24x1xf32>
    %36 = "stablehlo.broadcast_in_dim"(%35) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<24x1xf32>) -> tensor<24x8xf32>
    %37 = "stablehlo.divide"(%arg12, %36) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %38 = "stablehlo.abs"(%arg15) : (tensor<f32>) -> tensor<f32>
    %39 = "stablehlo.sqrt"(%38) : (tensor<f32>) -> tensor<f32>
    %40 = "stablehlo.broadcast_in_dim"(%39) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %41 = "stablehlo.divide"(%arg12, %40) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %42 = "stablehlo.sqrt"(%arg14) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %43 = "stablehlo.constant"() <{value = dense<3.300000e+00> : tensor<f32>}> : () -> tensor<f32>
    %44 = "stablehlo.broadcast_in_dim"(%43) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %45 = "stablehlo.divide"(%44, %42) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %46 = "stablehlo.sqrt"(%arg14) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %47 = "stablehlo.constant"() <{value = dense<9.99999974E-6> : tensor<f32>}> : () -> tensor<f32>
    %48 = "stablehlo.broadcast_in_dim"(%47) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %49 = "stablehlo.add"(%46, %48) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %50 = "stablehlo.divide"(%arg12, %49) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %51 = "stablehlo.sqrt"(%arg14) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %52 = "stablehlo.divide"(%arg12, %51) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %53 = "stablehlo.sqrt"(%arg14) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %54 = "stablehlo.rsqrt"(%arg14) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %55 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %56 = "stablehlo.broadcast_in_dim"(%55) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %57 = "stablehlo.divide"(%56, %54) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %58 = "stablehlo.convert"(%arg12) : (tensor<24x8xf32>) -> tensor<24x8xf16>
    %59 = "stablehlo.convert"(%arg14) : (tensor<24x8xf32>) -> tensor<24x8xf16>
    %60 = "stablehlo.sqrt"(%59) : (tensor<24x8xf16>) -> tensor<24x8xf16>
    %61 = "stablehlo.divide"(%58, %60) : (tensor<24x8xf16>, tensor<24x8xf16>) -> tensor<24x8xf16>
    %62 = "stablehlo.multiply"(%arg12, %arg12) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %63 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %64 = "stablehlo.reduce"(%62, %63) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg20: tensor<f32>, %arg21: tensor<f32>):
      %78 = "stablehlo.add"(%arg20, %arg21) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%78) : (tensor<f32>) -> ()
    }) : (tensor<24x8xf32>, tensor<f32>) -> tensor<24xf32>
    %65 = "stablehlo.multiply"(%arg12, %arg12) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %66 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %67 = "stablehlo.reduce"(%65, %66) <{dimensions = array<i64: 0>}> ({
    ^bb0(%arg18: tensor<f32>, %arg19: tensor<f32>):
      %77 = "stablehlo.add"(%arg18, %arg19) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%77) : (tensor<f32>) -> ()
    }) : (tensor<24x8xf32>, tensor<f32>) -> tensor<8xf32>
    %68 = "stablehlo.multiply"(%arg12, %arg14) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %69 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %70 = "stablehlo.reduce"(%68, %69) <{dimensions = array<i64: 0, 1>}> ({
    ^bb0(%arg16: tensor<f32>, %arg17: tensor<f32>):
      %76 = "stablehlo.add"(%arg16, %arg17) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%76) : (tensor<f32>) -> ()
    }) : (tensor<24x8xf32>, tensor<f32>) -> tensor<f32>
    %71 = "func.call"(%arg12) <{callee = @norm}> : (tensor<24x8xf32>) -> tensor<24x1xf32>
    %72 = "stablehlo.broadcast_in_dim"(%71) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<24x1xf32>) -> tensor<24x8xf32>
    %73 = "stablehlo.divide"(%arg12, %72) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %74 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %75 = "func.call"(%arg12, %74) <{callee = @_var}> : (tensor<24x8xf32>, tensor<i32>) -> tensor<24xf32>
    "func.return"(%70, %37, %67, %61, %57, %50, %73, %45, %33, %64, %31, %41, %52, %53, %75) : (tensor<f32>, tensor<24x8xf32>, tensor<8xf32>, tensor<24x8xf16>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<24x8xf32>) -> tensor<24x1xf32>, res_attrs = [{}], sym_name = "norm", sym_visibility = "private"}> ({
  ^bb0(%arg9: tensor<24x8xf32>):
    %25 = "stablehlo.multiply"(%arg9, %arg9) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %26 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %27 = "stablehlo.reduce"(%25, %26) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg10: tensor<f32>, %arg11: tensor<f32>):
      %30 = "stablehlo.add"(%arg10, %arg11) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%30) : (tensor<f32>) -> ()
    }) : (tensor<24x8xf32>, tensor<f32>) -> tensor<24xf32>
    %28 = "stablehlo.broadcast_in_dim"(%27) <{broadcast_dimensions = array<i64: 0>}> : (tensor<24xf32>) -> tensor<24x1xf32>
    %29 = "stablehlo.sqrt"(%28) : (tensor<24x1xf32>) -> tensor<24x1xf32>
    "func.return"(%29) : (tensor<24x1xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}], function_type = (tensor<24x8xf32>, tensor<i32>) -> tensor<24xf32>, res_attrs = [{}], sym_name = "_var", sym_visibility = "private"}> ({
  ^bb0(%arg3: tensor<24x8xf32>, %arg4: tensor<i32>):
    %3 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %4 = "stablehlo.reduce"(%arg3, %3) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg7: tensor<f32>, %arg8: tensor<f32>):
      %24 = "stablehlo.add"(%arg7, %arg8) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%24) : (tensor<f32>) -> ()
    }) : (tensor<24x8xf32>, tensor<f32>) -> tensor<24xf32>
    %5 = "stablehlo.broadcast_in_dim"(%4) <{broadcast_dimensions = array<i64: 0>}> : (tensor<24xf32>) -> tensor<24x1xf32>
    %6 = "stablehlo.constant"() <{value = dense<8.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %7 = "stablehlo.broadcast_in_dim"(%6) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x1xf32>
    %8 = "stablehlo.divide"(%5, %7) : (tensor<24x1xf32>, tensor<24x1xf32>) -> tensor<24x1xf32>
    %9 = "stablehlo.broadcast_in_dim"(%8) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<24x1xf32>) -> tensor<24x8xf32>
    %10 = "stablehlo.subtract"(%arg3, %9) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %11 = "chlo.square"(%10) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %12 = "stablehlo.convert"(%arg4) : (tensor<i32>) -> tensor<f32>
    %13 = "stablehlo.constant"() <{value = dense<8.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %14 = "stablehlo.subtract"(%13, %12) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %15 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %16 = "stablehlo.reduce"(%11, %15) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %23 = "stablehlo.add"(%arg5, %arg6) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%23) : (tensor<f32>) -> ()
    }) : (tensor<24x8xf32>, tensor<f32>) -> tensor<24xf32>
    %17 = "stablehlo.broadcast_in_dim"(%14) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24xf32>
    %18 = "stablehlo.divide"(%16, %17) : (tensor<24xf32>, tensor<24xf32>) -> tensor<24xf32>
    %19 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %20 = "stablehlo.compare"(%14, %19) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction GT>}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %21 = "stablehlo.constant"() <{value = dense<0x7FC00000> : tensor<f32>}> : () -> tensor<f32>
    %22 = "func.call"(%20, %18, %21) <{callee = @_where}> : (tensor<i1>, tensor<24xf32>, tensor<f32>) -> tensor<24xf32>
    "func.return"(%22) : (tensor<24xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<i1>, tensor<24xf32>, tensor<f32>) -> tensor<24xf32>, res_attrs = [{}], sym_name = "_where", sym_visibility = "private"}> ({
  ^bb0(%arg0: tensor<i1>, %arg1: tensor<24xf32>, %arg2: tensor<f32>):
    %0 = "stablehlo.convert"(%arg2) : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.broadcast_in_dim"(%0) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24xf32>
    %2 = "stablehlo.select"(%arg0, %arg1, %1) : (tensor<i1>, tensor<24xf32>, tensor<24xf32>) -> tensor<24xf32>
    "func.return"(%2) : (tensor<24xf32>) -> ()
  }) : () -> ()
}) {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} : () -> ()

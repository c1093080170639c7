"builtin.module"() <{sym_name = "jit_rounding"}> ({
  "func.func"() <{arg_attrs = [{}, {}, {}, {}, {}], function_type = (tensor<39x32xf32>, tensor<39x32xf32>, tensor<39x32xf32>, tensor<39x32xf32>, tensor<8x32xf32>) -> (tensor<32xf32>, tensor<32xf32>, tensor<32xbf16>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf16>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<6xf32>, tensor<8x32xf32>, tensor<32xf32>, tensor<4x8xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<8x4xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>), res_attrs = [{jax.result_info = "result['apart']"}, {jax.result_info = "result['both']"}, {jax.result_info = "result['brain']"}, {jax.result_info = "result['chain']"}, {jax.result_info = "result['down']"}, {jax.result_info = "result['factor']"}, {jax.result_info = "result['factors']"}, {jax.result_info = "result['fewer']"}, {jax.result_info = "result['fifth']"}, {jax.result_info = "result['fractions']"}, {jax.result_info = "result['from']"}, {jax.result_info = "result['half']"}, {jax.result_info = "result['kept']"}, {jax.result_info = "result['later']"}, {jax.result_info = "result['left']"}, {jax.result_info = "result['less']"}, {jax.result_info = "result['loop']"}, {jax.result_info = "result['minus']"}, {jax.result_info = "result['mixed']"}, {jax.result_info = "result['negated']"}, {jax.result_info = "result['once']"}, {jax.result_info = "result['other']"}, {jax.result_info = "result['over']"}, {jax.result_info = "result['part']"}, {jax.result_info = "result['repeated']"}, {jax.result_info = "result['right']"}, {jax.result_info = "result['shaped']"}, {jax.result_info = "result['shared']"}, {jax.result_info = "result['split']"}, {jax.result_info = "result['square']"}, {jax.result_info = "result['steps']"}, {jax.result_info = "result['term']"}, {jax.result_info = "result['terms']"}, {jax.result_info = "result['thirds']"}, {jax.result_info = "result['three']"}, {jax.result_info = "result['turned']"}, {jax.result_info = "result['twice']"}, {jax.result_info = "result['under']"}, {jax.result_info = "result['whole']"}], sym_name = "main", sym_visibility = "public"}> ({
  ^bb0(%arg9: tensor<39x32xf32>, %arg10: tensor<39x32xf32>, %arg11: tensor<39x32xf32>, %arg12: tensor<39x32xf32>, %arg13: tensor<8x32xf32>):
    %10 = "stablehlo.constant"() <{value = dense<[0.884749412, 0.864652574, -0.373814672, -1.1177634, -1.54974484, -0.698990107, -2.23052883, 0.749819875, -0.630030691, 0.481293678, 1.86832488, 1.17299569, -1.15113485, 0.869248986, 1.15785706, -0.746356546, -0.953296899, -0.109691896, -1.60142338, 1.47073495, -2.4053638, -1.10680747, -0.269565165, -0.227087095, 0.16612418, 0.271448582, -0.21361202, 1.13688636, -2.13937616, -1.64513913E-4, -0.71458441, 0.132513434]> : tensor<32xf32>}> : () -> tensor<32xf32>
    %11 = "stablehlo.constant"() <{value = dense<[0.132513434, -0.71458441, -1.64513913E-4, -2.13937616, 1.13688636, -0.21361202, 0.271448582, 0.16612418, -0.227087095, -0.269565165, -1.10680747, -2.4053638, 1.47073495, -1.60142338, -0.109691896, -0.953296899, -0.746356546, 1.15785706, 0.869248986, -1.15113485, 1.17299569, 1.86832488, 0.481293678, -0.630030691, 0.749819875, -2.23052883, -0.698990107, -1.54974484, -1.1177634, -0.373814672, 0.864652574, 0.884749412]> : tensor<32xf32>}> : () -> tensor<32xf32>
    %12 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 1, 32>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %13 = "stablehlo.reshape"(%12) : (tensor<1x32xf32>) -> tensor<32xf32>
    %14 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 1, 32>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %15 = "stablehlo.reshape"(%14) : (tensor<1x32xf32>) -> tensor<32xf32>
    %16 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 1, 32>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %17 = "stablehlo.reshape"(%16) : (tensor<1x32xf32>) -> tensor<32xf32>
    %18 = "stablehlo.multiply"(%13, %15) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %19 = "stablehlo.add"(%18, %17) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %20 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 2, 32>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %21 = "stablehlo.reshape"(%20) : (tensor<1x32xf32>) -> tensor<32xf32>
    %22 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 2, 32>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %23 = "stablehlo.reshape"(%22) : (tensor<1x32xf32>) -> tensor<32xf32>
    %24 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 2, 32>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %25 = "stablehlo.reshape"(%24) : (tensor<1x32xf32>) -> tensor<32xf32>
    %26 = "stablehlo.multiply"(%21, %23) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %27 = "stablehlo.add"(%25, %26) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %28 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 3, 32>, start_indices = array<i64: 2, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %29 = "stablehlo.reshape"(%28) : (tensor<1x32xf32>) -> tensor<32xf32>
    %30 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 3, 32>, start_indices = array<i64: 2, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %31 = "stablehlo.reshape"(%30) : (tensor<1x32xf32>) -> tensor<32xf32>
    %32 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 3, 32>, start_indices = array<i64: 2, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %33 = "stablehlo.reshape"(%32) : (tensor<1x32xf32>) -> tensor<32xf32>
    %34 = "stablehlo.multiply"(%29, %31) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %35 = "stablehlo.subtract"(%34, %33) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %36 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 4, 32>, start_indices = array<i64: 3, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %37 = "stablehlo.reshape"(%36) : (tensor<1x32xf32>) -> tensor<32xf32>
    %38 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 4, 32>, start_indices = array<i64: 3, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %39 = "stablehlo.reshape"(%38) : (tensor<1x32xf32>) -> tensor<32xf32>
    %40 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 4, 32>, start_indices = array<i64: 3, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %41 = "stablehlo.reshape"(%40) : (tensor<1x32xf32>) -> tensor<32xf32>
    %42 = "stablehlo.multiply"(%37, %39) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %43 = "stablehlo.subtract"(%41, %42) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %44 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 5, 32>, start_indices = array<i64: 4, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %45 = "stablehlo.reshape"(%44) : (tensor<1x32xf32>) -> tensor<32xf32>
    %46 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 5, 32>, start_indices = array<i64: 4, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %47 = "stablehlo.reshape"(%46) : (tensor<1x32xf32>) -> tensor<32xf32>
    %48 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 5, 32>, start_indices = array<i64: 4, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %49 = "stablehlo.reshape"(%48) : (tensor<1x32xf32>) -> tensor<32xf32>
    %50 = "stablehlo.slice"(%arg12) <{limit_indices = array<i64: 5, 32>, start_indices = array<i64: 4, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %51 = "stablehlo.reshape"(%50) : (tensor<1x32xf32>) -> tensor<32xf32>
    %52 = "stablehlo.multiply"(%45, %47) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %53 = "stablehlo.multiply"(%49, %51) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %54 = "stablehlo.add"(%52, %53) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %55 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 6, 32>, start_indices = array<i64: 5, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %56 = "stablehlo.reshape"(%55) : (tensor<1x32xf32>) -> tensor<32xf32>
    %57 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 6, 32>, start_indices = array<i64: 5, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %58 = "stablehlo.reshape"(%57) : (tensor<1x32xf32>) -> tensor<32xf32>
    %59 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 6, 32>, start_indices = array<i64: 5, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %60 = "stablehlo.reshape"(%59) : (tensor<1x32xf32>) -> tensor<32xf32>
    %61 = "stablehlo.slice"(%arg12) <{limit_indices = array<i64: 6, 32>, start_indices = array<i64: 5, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %62 = "stablehlo.reshape"(%61) : (tensor<1x32xf32>) -> tensor<32xf32>
    %63 = "stablehlo.multiply"(%56, %58) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %64 = "stablehlo.multiply"(%60, %62) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %65 = "stablehlo.subtract"(%63, %64) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %66 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 7, 32>, start_indices = array<i64: 6, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %67 = "stablehlo.reshape"(%66) : (tensor<1x32xf32>) -> tensor<32xf32>
    %68 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 7, 32>, start_indices = array<i64: 6, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %69 = "stablehlo.reshape"(%68) : (tensor<1x32xf32>) -> tensor<32xf32>
    %70 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 7, 32>, start_indices = array<i64: 6, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %71 = "stablehlo.reshape"(%70) : (tensor<1x32xf32>) -> tensor<32xf32>
    %72 = "stablehlo.slice"(%arg12) <{limit_indices = array<i64: 7, 32>, start_indices = array<i64: 6, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %73 = "stablehlo.reshape"(%72) : (tensor<1x32xf32>) -> tensor<32xf32>
    %74 = "stablehlo.multiply"(%67, %69) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %75 = "stablehlo.multiply"(%71, %73) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %76 = "stablehlo.add"(%75, %74) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %77 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 8, 32>, start_indices = array<i64: 7, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %78 = "stablehlo.reshape"(%77) : (tensor<1x32xf32>) -> tensor<32xf32>
    %79 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 8, 32>, start_indices = array<i64: 7, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %80 = "stablehlo.reshape"(%79) : (tensor<1x32xf32>) -> tensor<32xf32>
    %81 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 8, 32>, start_indices = array<i64: 7, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %82 = "stablehlo.reshape"(%81) : (tensor<1x32xf32>) -> tensor<32xf32>
    %83 = "stablehlo.slice"(%arg12) <{limit_indices = array<i64: 8, 32>, start_indices = array<i64: 7, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %84 = "stablehlo.reshape"(%83) : (tensor<1x32xf32>) -> tensor<32xf32>
    %85 = "stablehlo.multiply"(%78, %80) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %86 = "stablehlo.negate"(%85) : (tensor<32xf32>) -> tensor<32xf32>
    %87 = "stablehlo.multiply"(%82, %84) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %88 = "stablehlo.add"(%86, %87) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %89 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 9, 32>, start_indices = array<i64: 8, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %90 = "stablehlo.reshape"(%89) : (tensor<1x32xf32>) -> tensor<32xf32>
    %91 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 9, 32>, start_indices = array<i64: 8, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %92 = "stablehlo.reshape"(%91) : (tensor<1x32xf32>) -> tensor<32xf32>
    %93 = "stablehlo.slice"(%arg12) <{limit_indices = array<i64: 9, 32>, start_indices = array<i64: 8, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %94 = "stablehlo.reshape"(%93) : (tensor<1x32xf32>) -> tensor<32xf32>
    %95 = "stablehlo.constant"() <{value = dense<-2.300000e+00> : tensor<f32>}> : () -> tensor<f32>
    %96 = "stablehlo.broadcast_in_dim"(%95) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %97 = "stablehlo.multiply"(%90, %96) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %98 = "stablehlo.multiply"(%92, %94) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %99 = "stablehlo.add"(%97, %98) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %100 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 10, 32>, start_indices = array<i64: 9, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %101 = "stablehlo.reshape"(%100) : (tensor<1x32xf32>) -> tensor<32xf32>
    %102 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 10, 32>, start_indices = array<i64: 9, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %103 = "stablehlo.reshape"(%102) : (tensor<1x32xf32>) -> tensor<32xf32>
    %104 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 10, 32>, start_indices = array<i64: 9, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %105 = "stablehlo.reshape"(%104) : (tensor<1x32xf32>) -> tensor<32xf32>
    %106 = "stablehlo.slice"(%arg12) <{limit_indices = array<i64: 10, 32>, start_indices = array<i64: 9, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %107 = "stablehlo.reshape"(%106) : (tensor<1x32xf32>) -> tensor<32xf32>
    %108 = "stablehlo.negate"(%103) : (tensor<32xf32>) -> tensor<32xf32>
    %109 = "stablehlo.multiply"(%101, %108) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %110 = "stablehlo.multiply"(%105, %107) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %111 = "stablehlo.negate"(%110) : (tensor<32xf32>) -> tensor<32xf32>
    %112 = "stablehlo.subtract"(%109, %111) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %113 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 11, 32>, start_indices = array<i64: 10, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %114 = "stablehlo.reshape"(%113) : (tensor<1x32xf32>) -> tensor<32xf32>
    %115 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 11, 32>, start_indices = array<i64: 10, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %116 = "stablehlo.reshape"(%115) : (tensor<1x32xf32>) -> tensor<32xf32>
    %117 = "stablehlo.multiply"(%114, %114) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %118 = "stablehlo.add"(%117, %116) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %119 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 12, 32>, start_indices = array<i64: 11, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %120 = "stablehlo.reshape"(%119) : (tensor<1x32xf32>) -> tensor<32xf32>
    %121 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 12, 32>, start_indices = array<i64: 11, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %122 = "stablehlo.reshape"(%121) : (tensor<1x32xf32>) -> tensor<32xf32>
    %123 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 12, 32>, start_indices = array<i64: 11, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %124 = "stablehlo.reshape"(%123) : (tensor<1x32xf32>) -> tensor<32xf32>
    %125 = "stablehlo.slice"(%arg12) <{limit_indices = array<i64: 12, 32>, start_indices = array<i64: 11, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %126 = "stablehlo.reshape"(%125) : (tensor<1x32xf32>) -> tensor<32xf32>
    %127 = "stablehlo.multiply"(%120, %122) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %128 = "stablehlo.add"(%127, %124) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %129 = "stablehlo.multiply"(%120, %122) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %130 = "stablehlo.add"(%129, %126) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %131 = "stablehlo.multiply"(%128, %130) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %132 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 13, 32>, start_indices = array<i64: 12, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %133 = "stablehlo.reshape"(%132) : (tensor<1x32xf32>) -> tensor<32xf32>
    %134 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 13, 32>, start_indices = array<i64: 12, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %135 = "stablehlo.reshape"(%134) : (tensor<1x32xf32>) -> tensor<32xf32>
    %136 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 13, 32>, start_indices = array<i64: 12, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %137 = "stablehlo.reshape"(%136) : (tensor<1x32xf32>) -> tensor<32xf32>
    %138 = "stablehlo.slice"(%arg12) <{limit_indices = array<i64: 13, 32>, start_indices = array<i64: 12, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %139 = "stablehlo.reshape"(%138) : (tensor<1x32xf32>) -> tensor<32xf32>
    %140 = "stablehlo.multiply"(%133, %135) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %141 = "stablehlo.multiply"(%137, %139) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %142 = "stablehlo.add"(%140, %141) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %143 = "stablehlo.multiply"(%133, %135) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %144 = "stablehlo.multiply"(%142, %143) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %145 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 14, 32>, start_indices = array<i64: 13, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %146 = "stablehlo.reshape"(%145) : (tensor<1x32xf32>) -> tensor<32xf32>
    %147 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 14, 32>, start_indices = array<i64: 13, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %148 = "stablehlo.reshape"(%147) : (tensor<1x32xf32>) -> tensor<32xf32>
    %149 = "stablehlo.constant"() <{value = dense<2.300000e+00> : tensor<f32>}> : () -> tensor<f32>
    %150 = "stablehlo.broadcast_in_dim"(%149) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %151 = "stablehlo.multiply"(%150, %146) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %152 = "stablehlo.constant"() <{value = dense<0.699999988> : tensor<f32>}> : () -> tensor<f32>
    %153 = "stablehlo.broadcast_in_dim"(%152) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %154 = "stablehlo.add"(%151, %153) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %155 = "stablehlo.multiply"(%154, %146) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %156 = "stablehlo.add"(%155, %148) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %157 = "stablehlo.multiply"(%156, %146) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %158 = "stablehlo.constant"() <{value = dense<1.000000e-01> : tensor<f32>}> : () -> tensor<f32>
    %159 = "stablehlo.broadcast_in_dim"(%158) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %160 = "stablehlo.add"(%157, %159) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %161 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 15, 32>, start_indices = array<i64: 14, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %162 = "stablehlo.reshape"(%161) : (tensor<1x32xf32>) -> tensor<32xf32>
    %163 = "stablehlo.constant"() <{value = dense<2.510000e+00> : tensor<f32>}> : () -> tensor<f32>
    %164 = "stablehlo.broadcast_in_dim"(%163) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %165 = "stablehlo.multiply"(%162, %164) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %166 = "stablehlo.constant"() <{value = dense<1.710000e+00> : tensor<f32>}> : () -> tensor<f32>
    %167 = "stablehlo.broadcast_in_dim"(%166) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %168 = "stablehlo.multiply"(%165, %167) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %169 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 16, 32>, start_indices = array<i64: 15, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %170 = "stablehlo.reshape"(%169) : (tensor<1x32xf32>) -> tensor<32xf32>
    %171 = "stablehlo.constant"() <{value = dense<0.899999976> : tensor<f32>}> : () -> tensor<f32>
    %172 = "stablehlo.broadcast_in_dim"(%171) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %173 = "stablehlo.multiply"(%170, %172) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %174 = "stablehlo.constant"() <{value = dense<0.899999976> : tensor<f32>}> : () -> tensor<f32>
    %175 = "stablehlo.broadcast_in_dim"(%174) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %176 = "stablehlo.multiply"(%173, %175) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %177 = "stablehlo.constant"() <{value = dense<0.899999976> : tensor<f32>}> : () -> tensor<f32>
    %178 = "stablehlo.broadcast_in_dim"(%177) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %179 = "stablehlo.multiply"(%176, %178) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %180 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 17, 32>, start_indices = array<i64: 16, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %181 = "stablehlo.reshape"(%180) : (tensor<1x32xf32>) -> tensor<32xf32>
    %182 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 17, 32>, start_indices = array<i64: 16, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %183 = "stablehlo.reshape"(%182) : (tensor<1x32xf32>) -> tensor<32xf32>
    %184 = "stablehlo.constant"() <{value = dense<2.510000e+00> : tensor<f32>}> : () -> tensor<f32>
    %185 = "stablehlo.broadcast_in_dim"(%184) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %186 = "stablehlo.multiply"(%181, %185) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %187 = "stablehlo.multiply"(%186, %183) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %188 = "stablehlo.constant"() <{value = dense<1.710000e+00> : tensor<f32>}> : () -> tensor<f32>
    %189 = "stablehlo.broadcast_in_dim"(%188) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %190 = "stablehlo.multiply"(%187, %189) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %191 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 18, 32>, start_indices = array<i64: 17, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %192 = "stablehlo.reshape"(%191) : (tensor<1x32xf32>) -> tensor<32xf32>
    %193 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 18, 32>, start_indices = array<i64: 17, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %194 = "stablehlo.reshape"(%193) : (tensor<1x32xf32>) -> tensor<32xf32>
    %195 = "stablehlo.constant"() <{value = dense<2.510000e+00> : tensor<f32>}> : () -> tensor<f32>
    %196 = "stablehlo.broadcast_in_dim"(%195) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %197 = "stablehlo.multiply"(%192, %196) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %198 = "stablehlo.add"(%197, %194) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %199 = "stablehlo.constant"() <{value = dense<1.710000e+00> : tensor<f32>}> : () -> tensor<f32>
    %200 = "stablehlo.broadcast_in_dim"(%199) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %201 = "stablehlo.multiply"(%197, %200) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %202 = "stablehlo.multiply"(%198, %201) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %203 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 19, 32>, start_indices = array<i64: 18, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %204 = "stablehlo.reshape"(%203) : (tensor<1x32xf32>) -> tensor<32xf32>
    %205 = "stablehlo.constant"() <{value = dense<2.510000e+00> : tensor<f32>}> : () -> tensor<f32>
    %206 = "stablehlo.broadcast_in_dim"(%205) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %207 = "stablehlo.add"(%204, %206) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %208 = "stablehlo.constant"() <{value = dense<1.710000e+00> : tensor<f32>}> : () -> tensor<f32>
    %209 = "stablehlo.broadcast_in_dim"(%208) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %210 = "stablehlo.add"(%207, %209) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %211 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 20, 32>, start_indices = array<i64: 19, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %212 = "stablehlo.reshape"(%211) : (tensor<1x32xf32>) -> tensor<32xf32>
    %213 = "stablehlo.constant"() <{value = dense<2.510000e+00> : tensor<f32>}> : () -> tensor<f32>
    %214 = "stablehlo.broadcast_in_dim"(%213) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %215 = "stablehlo.subtract"(%214, %212) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %216 = "stablehlo.constant"() <{value = dense<1.710000e+00> : tensor<f32>}> : () -> tensor<f32>
    %217 = "stablehlo.broadcast_in_dim"(%216) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %218 = "stablehlo.add"(%215, %217) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %219 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 21, 32>, start_indices = array<i64: 20, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %220 = "stablehlo.reshape"(%219) : (tensor<1x32xf32>) -> tensor<32xf32>
    %221 = "stablehlo.constant"() <{value = dense<2.510000e+00> : tensor<f32>}> : () -> tensor<f32>
    %222 = "stablehlo.broadcast_in_dim"(%221) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %223 = "stablehlo.subtract"(%220, %222) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %224 = "stablehlo.constant"() <{value = dense<1.710000e+00> : tensor<f32>}> : () -> tensor<f32>
    %225 = "stablehlo.broadcast_in_dim"(%224) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %226 = "stablehlo.subtract"(%223, %225) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %227 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 22, 32>, start_indices = array<i64: 21, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %228 = "stablehlo.reshape"(%227) : (tensor<1x32xf32>) -> tensor<32xf32>
    %229 = "stablehlo.constant"() <{value = dense<1.710000e+00> : tensor<f32>}> : () -> tensor<f32>
    %230 = "stablehlo.broadcast_in_dim"(%229) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %231 = "stablehlo.add"(%228, %230) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %232 = "stablehlo.constant"() <{value = dense<2.510000e+00> : tensor<f32>}> : () -> tensor<f32>
    %233 = "stablehlo.broadcast_in_dim"(%232) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %234 = "stablehlo.subtract"(%233, %231) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %235 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 23, 32>, start_indices = array<i64: 22, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %236 = "stablehlo.reshape"(%235) : (tensor<1x32xf32>) -> tensor<32xf32>
    %237 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 23, 32>, start_indices = array<i64: 22, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %238 = "stablehlo.reshape"(%237) : (tensor<1x32xf32>) -> tensor<32xf32>
    %239 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 23, 32>, start_indices = array<i64: 22, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %240 = "stablehlo.reshape"(%239) : (tensor<1x32xf32>) -> tensor<32xf32>
    %241 = "stablehlo.multiply"(%236, %238) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %242 = "stablehlo.constant"() <{value = dense<5.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %243 = "stablehlo.broadcast_in_dim"(%242) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %244 = "stablehlo.divide"(%241, %243) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %245 = "stablehlo.add"(%244, %240) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %246 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 24, 32>, start_indices = array<i64: 23, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %247 = "stablehlo.reshape"(%246) : (tensor<1x32xf32>) -> tensor<32xf32>
    %248 = "stablehlo.constant"() <{value = dense<3.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %249 = "stablehlo.broadcast_in_dim"(%248) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %250 = "stablehlo.divide"(%247, %249) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %251 = "stablehlo.constant"() <{value = dense<7.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %252 = "stablehlo.broadcast_in_dim"(%251) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %253 = "stablehlo.divide"(%250, %252) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %254 = "stablehlo.constant"() <{value = dense<1.100000e+00> : tensor<f32>}> : () -> tensor<f32>
    %255 = "stablehlo.broadcast_in_dim"(%254) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %256 = "stablehlo.multiply"(%253, %255) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %257 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 25, 32>, start_indices = array<i64: 24, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %258 = "stablehlo.reshape"(%257) : (tensor<1x32xf32>) -> tensor<32xf32>
    %259 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 25, 32>, start_indices = array<i64: 24, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %260 = "stablehlo.reshape"(%259) : (tensor<1x32xf32>) -> tensor<32xf32>
    %261 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 25, 32>, start_indices = array<i64: 24, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %262 = "stablehlo.reshape"(%261) : (tensor<1x32xf32>) -> tensor<32xf32>
    %263 = "stablehlo.divide"(%258, %260) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %264 = "stablehlo.divide"(%263, %262) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %265 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 26, 32>, start_indices = array<i64: 25, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %266 = "stablehlo.reshape"(%265) : (tensor<1x32xf32>) -> tensor<32xf32>
    %267 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 26, 32>, start_indices = array<i64: 25, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %268 = "stablehlo.reshape"(%267) : (tensor<1x32xf32>) -> tensor<32xf32>
    %269 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 26, 32>, start_indices = array<i64: 25, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %270 = "stablehlo.reshape"(%269) : (tensor<1x32xf32>) -> tensor<32xf32>
    %271 = "stablehlo.divide"(%268, %270) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %272 = "stablehlo.divide"(%266, %271) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %273 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 27, 32>, start_indices = array<i64: 26, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %274 = "stablehlo.reshape"(%273) : (tensor<1x32xf32>) -> tensor<32xf32>
    %275 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 27, 32>, start_indices = array<i64: 26, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %276 = "stablehlo.reshape"(%275) : (tensor<1x32xf32>) -> tensor<32xf32>
    %277 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 27, 32>, start_indices = array<i64: 26, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %278 = "stablehlo.reshape"(%277) : (tensor<1x32xf32>) -> tensor<32xf32>
    %279 = "stablehlo.slice"(%arg12) <{limit_indices = array<i64: 27, 32>, start_indices = array<i64: 26, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %280 = "stablehlo.reshape"(%279) : (tensor<1x32xf32>) -> tensor<32xf32>
    %281 = "stablehlo.divide"(%274, %276) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %282 = "stablehlo.divide"(%278, %280) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %283 = "stablehlo.divide"(%281, %282) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %284 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 28, 32>, start_indices = array<i64: 27, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %285 = "stablehlo.reshape"(%284) : (tensor<1x32xf32>) -> tensor<32xf32>
    %286 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 28, 32>, start_indices = array<i64: 27, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %287 = "stablehlo.reshape"(%286) : (tensor<1x32xf32>) -> tensor<32xf32>
    %288 = "stablehlo.constant"() <{value = dense<2.300000e+00> : tensor<f32>}> : () -> tensor<f32>
    %289 = "stablehlo.broadcast_in_dim"(%288) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %290 = "stablehlo.divide"(%289, %287) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %291 = "stablehlo.divide"(%285, %290) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %292 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 29, 32>, start_indices = array<i64: 28, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %293 = "stablehlo.reshape"(%292) : (tensor<1x32xf32>) -> tensor<32xf32>
    %294 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 29, 32>, start_indices = array<i64: 28, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %295 = "stablehlo.reshape"(%294) : (tensor<1x32xf32>) -> tensor<32xf32>
    %296 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 29, 32>, start_indices = array<i64: 28, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %297 = "stablehlo.reshape"(%296) : (tensor<1x32xf32>) -> tensor<32xf32>
    %298 = "stablehlo.multiply"(%293, %295) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %299 = "stablehlo.reshape"(%298) : (tensor<32xf32>) -> tensor<4x8xf32>
    %300 = "stablehlo.reshape"(%297) : (tensor<32xf32>) -> tensor<4x8xf32>
    %301 = "stablehlo.add"(%299, %300) : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
    %302 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 30, 32>, start_indices = array<i64: 29, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %303 = "stablehlo.reshape"(%302) : (tensor<1x32xf32>) -> tensor<32xf32>
    %304 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 30, 32>, start_indices = array<i64: 29, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %305 = "stablehlo.reshape"(%304) : (tensor<1x32xf32>) -> tensor<32xf32>
    %306 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 30, 32>, start_indices = array<i64: 29, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %307 = "stablehlo.reshape"(%306) : (tensor<1x32xf32>) -> tensor<32xf32>
    %308 = "stablehlo.multiply"(%303, %305) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %309 = "stablehlo.slice"(%308) <{limit_indices = array<i64: 9>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<32xf32>) -> tensor<6xf32>
    %310 = "stablehlo.slice"(%307) <{limit_indices = array<i64: 9>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<32xf32>) -> tensor<6xf32>
    %311 = "stablehlo.subtract"(%309, %310) : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %312 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 31, 32>, start_indices = array<i64: 30, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %313 = "stablehlo.reshape"(%312) : (tensor<1x32xf32>) -> tensor<32xf32>
    %314 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 31, 32>, start_indices = array<i64: 30, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %315 = "stablehlo.reshape"(%314) : (tensor<1x32xf32>) -> tensor<32xf32>
    %316 = "stablehlo.reshape"(%313) : (tensor<32xf32>) -> tensor<4x8xf32>
    %317 = "stablehlo.constant"() <{value = dense<1.710000e+00> : tensor<f32>}> : () -> tensor<f32>
    %318 = "stablehlo.broadcast_in_dim"(%317) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<4x8xf32>
    %319 = "stablehlo.multiply"(%316, %318) : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
    %320 = "stablehlo.transpose"(%319) <{permutation = array<i64: 1, 0>}> : (tensor<4x8xf32>) -> tensor<8x4xf32>
    %321 = "stablehlo.reshape"(%315) : (tensor<32xf32>) -> tensor<8x4xf32>
    %322 = "stablehlo.add"(%320, %321) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %323 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 32, 32>, start_indices = array<i64: 31, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %324 = "stablehlo.reshape"(%323) : (tensor<1x32xf32>) -> tensor<32xf32>
    %325 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 32, 32>, start_indices = array<i64: 31, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %326 = "stablehlo.reshape"(%325) : (tensor<1x32xf32>) -> tensor<32xf32>
    %327 = "stablehlo.multiply"(%324, %326) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %328 = "stablehlo.broadcast_in_dim"(%327) <{broadcast_dimensions = array<i64: 1>}> : (tensor<32xf32>) -> tensor<1x32xf32>
    %329 = "stablehlo.broadcast_in_dim"(%328) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x32xf32>) -> tensor<8x32xf32>
    %330 = "stablehlo.add"(%329, %arg13) : (tensor<8x32xf32>, tensor<8x32xf32>) -> tensor<8x32xf32>
    %331 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 33, 32>, start_indices = array<i64: 32, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %332 = "stablehlo.reshape"(%331) : (tensor<1x32xf32>) -> tensor<32xf32>
    %333 = "stablehlo.multiply"(%332, %10) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %334 = "stablehlo.multiply"(%333, %11) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %335 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 34, 32>, start_indices = array<i64: 33, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %336 = "stablehlo.reshape"(%335) : (tensor<1x32xf32>) -> tensor<32xf32>
    %337 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 34, 32>, start_indices = array<i64: 33, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %338 = "stablehlo.reshape"(%337) : (tensor<1x32xf32>) -> tensor<32xf32>
    %339 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 34, 32>, start_indices = array<i64: 33, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %340 = "stablehlo.reshape"(%339) : (tensor<1x32xf32>) -> tensor<32xf32>
    %341 = "stablehlo.slice"(%arg12) <{limit_indices = array<i64: 34, 32>, start_indices = array<i64: 33, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %342 = "stablehlo.reshape"(%341) : (tensor<1x32xf32>) -> tensor<32xf32>
    %343 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %344 = "stablehlo.broadcast_in_dim"(%343) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %345 = "stablehlo.compare"(%336, %344) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction GT>}> : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xi1>
    %346 = "stablehlo.multiply"(%336, %338) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %347 = "func.call"(%345, %346, %340) <{callee = @_where}> : (tensor<32xi1>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %348 = "stablehlo.add"(%347, %342) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %349 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 35, 32>, start_indices = array<i64: 34, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %350 = "stablehlo.reshape"(%349) : (tensor<1x32xf32>) -> tensor<32xf32>
    %351 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %352:2 = "stablehlo.while"(%351, %350) ({
    ^bb0(%arg30: tensor<i32>, %arg31: tensor<32xf32>):
      %417 = "stablehlo.constant"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
      %418 = "stablehlo.compare"(%arg30, %417) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%418) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg28: tensor<i32>, %arg29: tensor<32xf32>):
      %414 = "func.call"(%arg29) <{callee = @closed_call}> : (tensor<32xf32>) -> tensor<32xf32>
      %415 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %416 = "stablehlo.add"(%arg28, %415) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%416, %414) : (tensor<i32>, tensor<32xf32>) -> ()
    }) : (tensor<i32>, tensor<32xf32>) -> (tensor<i32>, tensor<32xf32>)
    %353 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 36, 32>, start_indices = array<i64: 35, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %354 = "stablehlo.reshape"(%353) : (tensor<1x32xf32>) -> tensor<32xf32>
    %355 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 36, 32>, start_indices = array<i64: 35, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %356 = "stablehlo.reshape"(%355) : (tensor<1x32xf32>) -> tensor<32xf32>
    %357 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 36, 32>, start_indices = array<i64: 35, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %358 = "stablehlo.reshape"(%357) : (tensor<1x32xf32>) -> tensor<32xf32>
    %359 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %360:3 = "stablehlo.while"(%356, %359, %354) ({
    ^bb0(%arg25: tensor<32xf32>, %arg26: tensor<i32>, %arg27: tensor<32xf32>):
      %412 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %413 = "stablehlo.compare"(%arg26, %412) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%413) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg22: tensor<32xf32>, %arg23: tensor<i32>, %arg24: tensor<32xf32>):
      %409 = "func.call"(%arg22, %arg24) <{callee = @closed_call_0}> : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
      %410 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %411 = "stablehlo.add"(%arg23, %410) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%arg22, %411, %409) : (tensor<32xf32>, tensor<i32>, tensor<32xf32>) -> ()
    }) : (tensor<32xf32>, tensor<i32>, tensor<32xf32>) -> (tensor<32xf32>, tensor<i32>, tensor<32xf32>)
    %361 = "stablehlo.add"(%360#2, %358) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %362 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 37, 32>, start_indices = array<i64: 36, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %363 = "stablehlo.reshape"(%362) : (tensor<1x32xf32>) -> tensor<32xf32>
    %364 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 37, 32>, start_indices = array<i64: 36, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %365 = "stablehlo.reshape"(%364) : (tensor<1x32xf32>) -> tensor<32xf32>
    %366 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 37, 32>, start_indices = array<i64: 36, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %367 = "stablehlo.reshape"(%366) : (tensor<1x32xf32>) -> tensor<32xf32>
    %368 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %369:4 = "stablehlo.while"(%367, %365, %368, %363) ({
    ^bb0(%arg18: tensor<32xf32>, %arg19: tensor<32xf32>, %arg20: tensor<i32>, %arg21: tensor<32xf32>):
      %407 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
      %408 = "stablehlo.compare"(%arg20, %407) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%408) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg14: tensor<32xf32>, %arg15: tensor<32xf32>, %arg16: tensor<i32>, %arg17: tensor<32xf32>):
      %404 = "func.call"(%arg14, %arg15, %arg17) <{callee = @closed_call_1}> : (tensor<32xf32>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
      %405 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %406 = "stablehlo.add"(%arg16, %405) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%arg14, %arg15, %406, %404) : (tensor<32xf32>, tensor<32xf32>, tensor<i32>, tensor<32xf32>) -> ()
    }) : (tensor<32xf32>, tensor<32xf32>, tensor<i32>, tensor<32xf32>) -> (tensor<32xf32>, tensor<32xf32>, tensor<i32>, tensor<32xf32>)
    %370 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 38, 32>, start_indices = array<i64: 37, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %371 = "stablehlo.reshape"(%370) : (tensor<1x32xf32>) -> tensor<32xf32>
    %372 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 38, 32>, start_indices = array<i64: 37, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %373 = "stablehlo.reshape"(%372) : (tensor<1x32xf32>) -> tensor<32xf32>
    %374 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 38, 32>, start_indices = array<i64: 37, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %375 = "stablehlo.reshape"(%374) : (tensor<1x32xf32>) -> tensor<32xf32>
    %376 = "stablehlo.convert"(%371) : (tensor<32xf32>) -> tensor<32xf16>
    %377 = "stablehlo.convert"(%373) : (tensor<32xf32>) -> tensor<32xf16>
    %378 = "stablehlo.convert"(%375) : (tensor<32xf32>) -> tensor<32xf16>
    %379 = "stablehlo.constant"() <{value = dense<2.509770e+00> : tensor<f16>}> : () -> tensor<f16>
    %380 = "stablehlo.broadcast_in_dim"(%379) <{broadcast_dimensions = array<i64>}> : (tensor<f16>) -> tensor<32xf16>
    %381 = "stablehlo.multiply"(%376, %380) : (tensor<32xf16>, tensor<32xf16>) -> tensor<32xf16>
    %382 = "stablehlo.constant"() <{value = dense<1.709960e+00> : tensor<f16>}> : () -> tensor<f16>
    %383 = "stablehlo.broadcast_in_dim"(%382) <{broadcast_dimensions = array<i64>}> : (tensor<f16>) -> tensor<32xf16>
    %384 = "stablehlo.multiply"(%381, %383) : (tensor<32xf16>, tensor<32xf16>) -> tensor<32xf16>
    %385 = "stablehlo.multiply"(%384, %377) : (tensor<32xf16>, tensor<32xf16>) -> tensor<32xf16>
    %386 = "stablehlo.add"(%385, %378) : (tensor<32xf16>, tensor<32xf16>) -> tensor<32xf16>
    %387 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 39, 32>, start_indices = array<i64: 38, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %388 = "stablehlo.reshape"(%387) : (tensor<1x32xf32>) -> tensor<32xf32>
    %389 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 39, 32>, start_indices = array<i64: 38, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %390 = "stablehlo.reshape"(%389) : (tensor<1x32xf32>) -> tensor<32xf32>
    %391 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 39, 32>, start_indices = array<i64: 38, 0>, strides = array<i64: 1, 1>}> : (tensor<39x32xf32>) -> tensor<1x32xf32>
    %392 = "stablehlo.reshape"(%391) : (tensor<1x32xf32>) -> tensor<32xf32>
    %393 = "stablehlo.convert"(%388) : (tensor<32xf32>) -> tensor<32xbf16>
    %394 = "stablehlo.convert"(%390) : (tensor<32xf32>) -> tensor<32xbf16>
    %395 = "stablehlo.convert"(%392) : (tensor<32xf32>) -> tensor<32xbf16>
    %396 = "stablehlo.constant"() <{value = dense<2.515630e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %397 = "stablehlo.broadcast_in_dim"(%396) <{broadcast_dimensions = array<i64>}> : (tensor<bf16>) -> tensor<32xbf16>
    %398 = "stablehlo.multiply"(%393, %397) : (tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    %399 = "stablehlo.constant"() <{value = dense<1.710940e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %400 = "stablehlo.broadcast_in_dim"(%399) <{broadcast_dimensions = array<i64>}> : (tensor<bf16>) -> tensor<32xbf16>
    %401 = "stablehlo.multiply"(%398, %400) : (tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    %402 = "stablehlo.multiply"(%401, %394) : (tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    %403 = "stablehlo.add"(%402, %395) : (tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    "func.return"(%190, %54, %403, %160, %99, %112, %168, %226, %245, %283, %43, %386, %234, %76, %19, %65, %352#1, %35, %291, %88, %361, %144, %264, %311, %330, %27, %301, %202, %348, %118, %369#3, %218, %210, %256, %179, %322, %131, %272, %334) : (tensor<32xf32>, tensor<32xf32>, tensor<32xbf16>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf16>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<6xf32>, tensor<8x32xf32>, tensor<32xf32>, tensor<4x8xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<8x4xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<32xi1>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>, res_attrs = [{}], sym_name = "_where", sym_visibility = "private"}> ({
  ^bb0(%arg6: tensor<32xi1>, %arg7: tensor<32xf32>, %arg8: tensor<32xf32>):
    %9 = "stablehlo.select"(%arg6, %arg7, %arg8) : (tensor<32xi1>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    "func.return"(%9) : (tensor<32xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<32xf32>) -> tensor<32xf32>, res_attrs = [{}], sym_name = "closed_call", sym_visibility = "private"}> ({
  ^bb0(%arg5: tensor<32xf32>):
    %3 = "stablehlo.constant"() <{value = dense<1.710000e+00> : tensor<f32>}> : () -> tensor<f32>
    %4 = "stablehlo.broadcast_in_dim"(%3) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %5 = "stablehlo.multiply"(%arg5, %4) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %6 = "stablehlo.constant"() <{value = dense<0.899999976> : tensor<f32>}> : () -> tensor<f32>
    %7 = "stablehlo.broadcast_in_dim"(%6) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %8 = "stablehlo.multiply"(%5, %7) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    "func.return"(%8) : (tensor<32xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>, res_attrs = [{}], sym_name = "closed_call_0", sym_visibility = "private"}> ({
  ^bb0(%arg3: tensor<32xf32>, %arg4: tensor<32xf32>):
    %2 = "stablehlo.multiply"(%arg4, %arg3) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    "func.return"(%2) : (tensor<32xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<32xf32>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>, res_attrs = [{}], sym_name = "closed_call_1", sym_visibility = "private"}> ({
  ^bb0(%arg0: tensor<32xf32>, %arg1: tensor<32xf32>, %arg2: tensor<32xf32>):
    %0 = "stablehlo.add"(%arg2, %arg0) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1 = "stablehlo.multiply"(%0, %arg1) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    "func.return"(%1) : (tensor<32xf32>) -> ()
  }) : () -> ()
}) {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} : () -> ()

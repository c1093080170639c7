"builtin.module"() <{sym_name = "jit_functions"}> ({
  "func.func"() <{arg_attrs = [{}, {}], function_type = (tensor<6x5xf32>, tensor<4x6xi32>) -> (tensor<6x5xf32>, tensor<3xi8>, tensor<8xf32>, tensor<8xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<5x5xf32>, tensor<8xi1>, tensor<8xf32>, tensor<6x5xf32>, tensor<4x6xi32>, tensor<6x5xf32>, tensor<3xf32>, tensor<6x3xf32>, tensor<6x5xf32>, tensor<8xf32>, tensor<4x6xi32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xi1>), res_attrs = [{jax.result_info = "result['arange']"}, {jax.result_info = "result['bytes']"}, {jax.result_info = "result['ceil']"}, {jax.result_info = "result['clamp']"}, {jax.result_info = "result['clamps']"}, {jax.result_info = "result['clip']"}, {jax.result_info = "result['eye']"}, {jax.result_info = "result['finite']"}, {jax.result_info = "result['floor']"}, {jax.result_info = "result['gelu']"}, {jax.result_info = "result['integers']"}, {jax.result_info = "result['logistic']"}, {jax.result_info = "result['mask']"}, {jax.result_info = "result['onehot']"}, {jax.result_info = "result['relu']"}, {jax.result_info = "result['sign']"}, {jax.result_info = "result['signs']"}, {jax.result_info = "result['square']"}, {jax.result_info = "result['triangle']"}, {jax.result_info = "result['where']"}, {jax.result_info = "result['xor']"}], sym_name = "main", sym_visibility = "public"}> ({
  ^bb0(%arg15: tensor<6x5xf32>, %arg16: tensor<4x6xi32>):
    %56 = "stablehlo.constant"() <{value = dense<[0.000000e+00, -0.000000e+00, 0x7F800000, 0xFF800000, 0x7FC00000, 2.500000e+00, -2.500000e+00, -3.000000e-01]> : tensor<8xf32>}> : () -> tensor<8xf32>
    %57 = "stablehlo.slice"(%arg15) <{limit_indices = array<i64: 1, 1>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<6x5xf32>) -> tensor<1x1xf32>
    %58 = "stablehlo.reshape"(%57) : (tensor<1x1xf32>) -> tensor<f32>
    %59 = "stablehlo.broadcast_in_dim"(%58) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<8xf32>
    %60 = "stablehlo.multiply"(%56, %59) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %61 = "stablehlo.slice"(%arg15) <{limit_indices = array<i64: 1, 1>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<6x5xf32>) -> tensor<1x1xf32>
    %62 = "stablehlo.reshape"(%61) : (tensor<1x1xf32>) -> tensor<f32>
    %63 = "stablehlo.broadcast_in_dim"(%62) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<8xf32>
    %64 = "stablehlo.divide"(%60, %63) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %65 = "stablehlo.sign"(%64) : (tensor<8xf32>) -> tensor<8xf32>
    %66 = "stablehlo.sign"(%arg16) : (tensor<4x6xi32>) -> tensor<4x6xi32>
    %67 = "stablehlo.ceil"(%64) : (tensor<8xf32>) -> tensor<8xf32>
    %68 = "stablehlo.floor"(%64) : (tensor<8xf32>) -> tensor<8xf32>
    %69 = "stablehlo.is_finite"(%64) : (tensor<8xf32>) -> tensor<8xi1>
    %70 = "stablehlo.constant"() <{value = dense<-5.000000e-01> : tensor<f32>}> : () -> tensor<f32>
    %71 = "stablehlo.constant"() <{value = dense<5.000000e-01> : tensor<f32>}> : () -> tensor<f32>
    %72 = "func.call"(%arg15, %70, %71) <{callee = @clip}> : (tensor<6x5xf32>, tensor<f32>, tensor<f32>) -> tensor<6x5xf32>
    %73 = "stablehlo.constant"() <{value = dense<-1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %74 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %75 = "stablehlo.broadcast_in_dim"(%73) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<8xf32>
    %76 = "stablehlo.broadcast_in_dim"(%74) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<8xf32>
    %77 = "stablehlo.clamp"(%75, %64, %76) : (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %78 = "stablehlo.reverse"(%arg15) <{dimensions = array<i64: 1>}> : (tensor<6x5xf32>) -> tensor<6x5xf32>
    %79 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %80 = "stablehlo.broadcast_in_dim"(%79) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<6x5xf32>
    %81 = "stablehlo.subtract"(%78, %80) : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %82 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %83 = "stablehlo.broadcast_in_dim"(%82) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<6x5xf32>
    %84 = "stablehlo.add"(%arg15, %83) : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %85 = "stablehlo.clamp"(%81, %arg15, %84) : (tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %86 = "stablehlo.negate"(%arg15) : (tensor<6x5xf32>) -> tensor<6x5xf32>
    %87 = "stablehlo.exponential"(%86) : (tensor<6x5xf32>) -> tensor<6x5xf32>
    %88 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %89 = "stablehlo.broadcast_in_dim"(%88) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<6x5xf32>
    %90 = "stablehlo.add"(%89, %87) : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %91 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %92 = "stablehlo.broadcast_in_dim"(%91) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<6x5xf32>
    %93 = "stablehlo.divide"(%92, %90) : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %94 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %95 = "stablehlo.broadcast_in_dim"(%94) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<6x5xf32>
    %96 = "stablehlo.compare"(%arg15, %95) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction GT>}> : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %97 = "stablehlo.constant"() <{value = dense<5.000000e-01> : tensor<f32>}> : () -> tensor<f32>
    %98 = "stablehlo.broadcast_in_dim"(%97) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<6x5xf32>
    %99 = "stablehlo.compare"(%arg15, %98) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %100 = "stablehlo.xor"(%96, %99) : (tensor<6x5xi1>, tensor<6x5xi1>) -> tensor<6x5xi1>
    %101 = "stablehlo.multiply"(%arg15, %arg15) : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %102 = "stablehlo.multiply"(%101, %arg15) : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %103 = "stablehlo.constant"() <{value = dense<4.471500e-02> : tensor<f32>}> : () -> tensor<f32>
    %104 = "stablehlo.broadcast_in_dim"(%103) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<6x5xf32>
    %105 = "stablehlo.multiply"(%104, %102) : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %106 = "stablehlo.add"(%arg15, %105) : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %107 = "stablehlo.constant"() <{value = dense<0.797884583> : tensor<f32>}> : () -> tensor<f32>
    %108 = "stablehlo.broadcast_in_dim"(%107) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<6x5xf32>
    %109 = "stablehlo.multiply"(%108, %106) : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %110 = "stablehlo.tanh"(%109) : (tensor<6x5xf32>) -> tensor<6x5xf32>
    %111 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %112 = "stablehlo.broadcast_in_dim"(%111) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<6x5xf32>
    %113 = "stablehlo.add"(%112, %110) : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %114 = "stablehlo.constant"() <{value = dense<5.000000e-01> : tensor<f32>}> : () -> tensor<f32>
    %115 = "stablehlo.broadcast_in_dim"(%114) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<6x5xf32>
    %116 = "stablehlo.multiply"(%115, %113) : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %117 = "stablehlo.multiply"(%arg15, %116) : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %118 = "func.call"(%arg15) <{callee = @relu}> : (tensor<6x5xf32>) -> tensor<6x5xf32>
    %119 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %120 = "stablehlo.broadcast_in_dim"(%119) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<6x5xf32>
    %121 = "stablehlo.compare"(%arg15, %120) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction GT>}> : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %122 = "stablehlo.negate"(%arg15) : (tensor<6x5xf32>) -> tensor<6x5xf32>
    %123 = "func.call"(%121, %arg15, %122) <{callee = @_where}> : (tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %124 = "func.call"(%arg15) <{callee = @triu}> : (tensor<6x5xf32>) -> tensor<6x5xf32>
    %125 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<5x5xi32>
    %126 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<5x5xi32>
    %127 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %128 = "stablehlo.broadcast_in_dim"(%127) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<5x5xi32>
    %129 = "stablehlo.add"(%125, %128) : (tensor<5x5xi32>, tensor<5x5xi32>) -> tensor<5x5xi32>
    %130 = "stablehlo.compare"(%129, %126) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction EQ>}> : (tensor<5x5xi32>, tensor<5x5xi32>) -> tensor<5x5xi1>
    %131 = "stablehlo.convert"(%130) : (tensor<5x5xi1>) -> tensor<5x5xf32>
    %132 = "stablehlo.slice"(%arg15) <{limit_indices = array<i64: 5, 5>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<6x5xf32>) -> tensor<5x5xf32>
    %133 = "stablehlo.multiply"(%131, %132) : (tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xf32>
    %134 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<5xf32>
    %135 = "stablehlo.broadcast_in_dim"(%134) <{broadcast_dimensions = array<i64: 1>}> : (tensor<5xf32>) -> tensor<1x5xf32>
    %136 = "stablehlo.broadcast_in_dim"(%135) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x5xf32>) -> tensor<6x5xf32>
    %137 = "stablehlo.multiply"(%arg15, %136) : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %138 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<3xi8>
    %139 = "stablehlo.slice"(%arg15) <{limit_indices = array<i64: 1, 1>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<6x5xf32>) -> tensor<1x1xf32>
    %140 = "stablehlo.reshape"(%139) : (tensor<1x1xf32>) -> tensor<f32>
    %141 = "stablehlo.broadcast_in_dim"(%140) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<300x300xf32>
    %142 = "func.call"(%141) <{callee = @tril}> : (tensor<300x300xf32>) -> tensor<300x300xf32>
    %143 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %144 = "stablehlo.reduce"(%142, %143) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg17: tensor<f32>, %arg18: tensor<f32>):
      %156 = "stablehlo.add"(%arg17, %arg18) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%156) : (tensor<f32>) -> ()
    }) : (tensor<300x300xf32>, tensor<f32>) -> tensor<300xf32>
    %145 = "stablehlo.slice"(%144) <{limit_indices = array<i64: 300>, start_indices = array<i64: 0>, strides = array<i64: 100>}> : (tensor<300xf32>) -> tensor<3xf32>
    %146 = "stablehlo.multiply"(%arg15, %arg15) : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %147 = "stablehlo.constant"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
    %148 = "stablehlo.broadcast_in_dim"(%147) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<4x6xi32>
    %149 = "stablehlo.multiply"(%arg16, %148) : (tensor<4x6xi32>, tensor<4x6xi32>) -> tensor<4x6xi32>
    %150 = "stablehlo.subtract"(%149, %arg16) : (tensor<4x6xi32>, tensor<4x6xi32>) -> tensor<4x6xi32>
    %151 = "stablehlo.slice"(%arg16) <{limit_indices = array<i64: 1, 6>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<4x6xi32>) -> tensor<1x6xi32>
    %152 = "stablehlo.reshape"(%151) : (tensor<1x6xi32>) -> tensor<6xi32>
    %153 = "stablehlo.constant"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
    %154 = "func.call"(%152, %153) <{callee = @remainder}> : (tensor<6xi32>, tensor<i32>) -> tensor<6xi32>
    %155 = "func.call"(%154) <{callee = @_one_hot}> : (tensor<6xi32>) -> tensor<6x3xf32>
    "func.return"(%137, %138, %67, %77, %85, %72, %133, %69, %68, %117, %150, %93, %145, %155, %118, %65, %66, %146, %124, %123, %100) : (tensor<6x5xf32>, tensor<3xi8>, tensor<8xf32>, tensor<8xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<5x5xf32>, tensor<8xi1>, tensor<8xf32>, tensor<6x5xf32>, tensor<4x6xi32>, tensor<6x5xf32>, tensor<3xf32>, tensor<6x3xf32>, tensor<6x5xf32>, tensor<8xf32>, tensor<4x6xi32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xi1>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<6x5xf32>, tensor<f32>, tensor<f32>) -> tensor<6x5xf32>, res_attrs = [{}], sym_name = "clip", sym_visibility = "private"}> ({
  ^bb0(%arg12: tensor<6x5xf32>, %arg13: tensor<f32>, %arg14: tensor<f32>):
    %50 = "stablehlo.convert"(%arg13) : (tensor<f32>) -> tensor<f32>
    %51 = "stablehlo.broadcast_in_dim"(%50) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<6x5xf32>
    %52 = "stablehlo.maximum"(%51, %arg12) : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %53 = "stablehlo.convert"(%arg14) : (tensor<f32>) -> tensor<f32>
    %54 = "stablehlo.broadcast_in_dim"(%53) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<6x5xf32>
    %55 = "stablehlo.minimum"(%54, %52) : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    "func.return"(%55) : (tensor<6x5xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<6x5xf32>) -> tensor<6x5xf32>, res_attrs = [{}], sym_name = "relu", sym_visibility = "private"}> ({
  ^bb0(%arg11: tensor<6x5xf32>):
    %47 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %48 = "stablehlo.broadcast_in_dim"(%47) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<6x5xf32>
    %49 = "stablehlo.maximum"(%arg11, %48) : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    "func.return"(%49) : (tensor<6x5xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>, res_attrs = [{}], sym_name = "_where", sym_visibility = "private"}> ({
  ^bb0(%arg8: tensor<6x5xi1>, %arg9: tensor<6x5xf32>, %arg10: tensor<6x5xf32>):
    %46 = "stablehlo.select"(%arg8, %arg9, %arg10) : (tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    "func.return"(%46) : (tensor<6x5xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<6x5xf32>) -> tensor<6x5xf32>, res_attrs = [{}], sym_name = "triu", sym_visibility = "private"}> ({
  ^bb0(%arg7: tensor<6x5xf32>):
    %37 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<6x5xi32>
    %38 = "stablehlo.constant"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
    %39 = "stablehlo.broadcast_in_dim"(%38) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<6x5xi32>
    %40 = "stablehlo.add"(%37, %39) : (tensor<6x5xi32>, tensor<6x5xi32>) -> tensor<6x5xi32>
    %41 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<6x5xi32>
    %42 = "stablehlo.compare"(%40, %41) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction GE>}> : (tensor<6x5xi32>, tensor<6x5xi32>) -> tensor<6x5xi1>
    %43 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %44 = "stablehlo.broadcast_in_dim"(%43) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<6x5xf32>
    %45 = "stablehlo.select"(%42, %44, %arg7) : (tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    "func.return"(%45) : (tensor<6x5xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<300x300xf32>) -> tensor<300x300xf32>, res_attrs = [{}], sym_name = "tril", sym_visibility = "private"}> ({
  ^bb0(%arg6: tensor<300x300xf32>):
    %28 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<300x300xi32>
    %29 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %30 = "stablehlo.broadcast_in_dim"(%29) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<300x300xi32>
    %31 = "stablehlo.add"(%28, %30) : (tensor<300x300xi32>, tensor<300x300xi32>) -> tensor<300x300xi32>
    %32 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<300x300xi32>
    %33 = "stablehlo.compare"(%31, %32) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction GE>}> : (tensor<300x300xi32>, tensor<300x300xi32>) -> tensor<300x300xi1>
    %34 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %35 = "stablehlo.broadcast_in_dim"(%34) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<300x300xf32>
    %36 = "stablehlo.select"(%33, %arg6, %35) : (tensor<300x300xi1>, tensor<300x300xf32>, tensor<300x300xf32>) -> tensor<300x300xf32>
    "func.return"(%36) : (tensor<300x300xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}], function_type = (tensor<6xi32>, tensor<i32>) -> tensor<6xi32>, res_attrs = [{}], sym_name = "remainder", sym_visibility = "private"}> ({
  ^bb0(%arg4: tensor<6xi32>, %arg5: tensor<i32>):
    %7 = "stablehlo.convert"(%arg5) : (tensor<i32>) -> tensor<i32>
    %8 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %9 = "stablehlo.compare"(%7, %8) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction EQ>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %11 = "func.call"(%9, %10, %7) <{callee = @_where_0}> : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %12 = "stablehlo.broadcast_in_dim"(%11) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<6xi32>
    %13 = "stablehlo.remainder"(%arg4, %12) : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi32>
    %14 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %15 = "stablehlo.broadcast_in_dim"(%14) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<6xi32>
    %16 = "stablehlo.compare"(%13, %15) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction NE>}> : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %17 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %18 = "stablehlo.broadcast_in_dim"(%17) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<6xi32>
    %19 = "stablehlo.compare"(%13, %18) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %20 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %21 = "stablehlo.compare"(%11, %20) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %22 = "stablehlo.broadcast_in_dim"(%21) <{broadcast_dimensions = array<i64>}> : (tensor<i1>) -> tensor<6xi1>
    %23 = "stablehlo.compare"(%19, %22) <{compare_type = #stablehlo<comparison_type UNSIGNED>, comparison_direction = #stablehlo<comparison_direction NE>}> : (tensor<6xi1>, tensor<6xi1>) -> tensor<6xi1>
    %24 = "stablehlo.and"(%23, %16) : (tensor<6xi1>, tensor<6xi1>) -> tensor<6xi1>
    %25 = "stablehlo.broadcast_in_dim"(%11) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<6xi32>
    %26 = "stablehlo.add"(%13, %25) : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi32>
    %27 = "stablehlo.select"(%24, %26, %13) : (tensor<6xi1>, tensor<6xi32>, tensor<6xi32>) -> tensor<6xi32>
    "func.return"(%27) : (tensor<6xi32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>, res_attrs = [{}], sym_name = "_where_0", sym_visibility = "private"}> ({
  ^bb0(%arg1: tensor<i1>, %arg2: tensor<i32>, %arg3: tensor<i32>):
    %6 = "stablehlo.select"(%arg1, %arg2, %arg3) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    "func.return"(%6) : (tensor<i32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<6xi32>) -> tensor<6x3xf32>, res_attrs = [{}], sym_name = "_one_hot", sym_visibility = "private"}> ({
  ^bb0(%arg0: tensor<6xi32>):
    %0 = "stablehlo.broadcast_in_dim"(%arg0) <{broadcast_dimensions = array<i64: 0>}> : (tensor<6xi32>) -> tensor<6x1xi32>
    %1 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<1x3xi32>
    %2 = "stablehlo.broadcast_in_dim"(%0) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<6x1xi32>) -> tensor<6x3xi32>
    %3 = "stablehlo.broadcast_in_dim"(%1) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x3xi32>) -> tensor<6x3xi32>
    %4 = "stablehlo.compare"(%2, %3) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction EQ>}> : (tensor<6x3xi32>, tensor<6x3xi32>) -> tensor<6x3xi1>
    %5 = "stablehlo.convert"(%4) : (tensor<6x3xi1>) -> tensor<6x3xf32>
    "func.return"(%5) : (tensor<6x3xf32>) -> ()
  }) : () -> ()
}) {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} : () -> ()

"builtin.module"() <{sym_name = "jit_reductions"}> ({
  "func.func"() <{arg_attrs = [{}, {}, {}, {}, {}], function_type = (tensor<6x5xf32>, tensor<4x3x5xf32>, tensor<4x6xi32>, tensor<3x4xbf16>, tensor<2x5x5x3xf32>) -> (tensor<6xf32>, tensor<5xi1>, tensor<6xi1>, tensor<6xi32>, tensor<3x5xi32>, tensor<2x3x5x3xf32>, tensor<4x6xi32>, tensor<6x5xf32>, tensor<10x4xf32>, tensor<5xf32>, tensor<5xi1>, tensor<5xi32>, tensor<5xf32>, tensor<i32>, tensor<4xbf16>, tensor<6xi32>, tensor<2x2x4x3xf32>, tensor<5xf32>, tensor<4x5xf32>, tensor<3xf32>, tensor<5xf32>, tensor<6xi32>, tensor<5xi1>, tensor<i32>, tensor<2x3x5x3xf32>, tensor<6xf32>, tensor<6x5xf32>, tensor<4x3xf32>, tensor<f32>), res_attrs = [{jax.result_info = "result['above']"}, {jax.result_info = "result['all']"}, {jax.result_info = "result['any']"}, {jax.result_info = "result['argmax']"}, {jax.result_info = "result['argmin']"}, {jax.result_info = "result['average']"}, {jax.result_info = "result['counts']"}, {jax.result_info = "result['cumsum']"}, {jax.result_info = "result['dilated']"}, {jax.result_info = "result['empty']"}, {jax.result_info = "result['every']"}, {jax.result_info = "result['first']"}, {jax.result_info = "result['from']"}, {jax.result_info = "result['greatest']"}, {jax.result_info = "result['half']"}, {jax.result_info = "result['integers']"}, {jax.result_info = "result['least']"}, {jax.result_info = "result['lse']"}, {jax.result_info = "result['max']"}, {jax.result_info = "result['mean']"}, {jax.result_info = "result['min']"}, {jax.result_info = "result['nan']"}, {jax.result_info = "result['none']"}, {jax.result_info = "result['place']"}, {jax.result_info = "result['pool']"}, {jax.result_info = "result['rows']"}, {jax.result_info = "result['softmax']"}, {jax.result_info = "result['std']"}, {jax.result_info = "result['sum']"}], sym_name = "main", sym_visibility = "public"}> ({
  ^bb0(%arg39: tensor<6x5xf32>, %arg40: tensor<4x3x5xf32>, %arg41: tensor<4x6xi32>, %arg42: tensor<3x4xbf16>, %arg43: tensor<2x5x5x3xf32>):
    %89 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %90 = "stablehlo.reduce"(%arg39, %89) <{dimensions = array<i64: 0, 1>}> ({
    ^bb0(%arg88: tensor<f32>, %arg89: tensor<f32>):
      %221 = "stablehlo.add"(%arg88, %arg89) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%221) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<f32>) -> tensor<f32>
    %91 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %92 = "stablehlo.reduce"(%arg39, %91) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg86: tensor<f32>, %arg87: tensor<f32>):
      %220 = "stablehlo.add"(%arg86, %arg87) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%220) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<f32>) -> tensor<6xf32>
    %93 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %94 = "stablehlo.reduce"(%arg40, %93) <{dimensions = array<i64: 0, 2>}> ({
    ^bb0(%arg84: tensor<f32>, %arg85: tensor<f32>):
      %219 = "stablehlo.add"(%arg84, %arg85) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%219) : (tensor<f32>) -> ()
    }) : (tensor<4x3x5xf32>, tensor<f32>) -> tensor<3xf32>
    %95 = "stablehlo.constant"() <{value = dense<2.000000e+01> : tensor<f32>}> : () -> tensor<f32>
    %96 = "stablehlo.broadcast_in_dim"(%95) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<3xf32>
    %97 = "stablehlo.divide"(%94, %96) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %98 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %99 = "stablehlo.reduce"(%arg40, %98) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg82: tensor<f32>, %arg83: tensor<f32>):
      %218 = "stablehlo.maximum"(%arg82, %arg83) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%218) : (tensor<f32>) -> ()
    }) : (tensor<4x3x5xf32>, tensor<f32>) -> tensor<4x5xf32>
    %100 = "stablehlo.constant"() <{value = dense<0x7F800000> : tensor<f32>}> : () -> tensor<f32>
    %101 = "stablehlo.reduce"(%arg39, %100) <{dimensions = array<i64: 0>}> ({
    ^bb0(%arg80: tensor<f32>, %arg81: tensor<f32>):
      %217 = "stablehlo.minimum"(%arg80, %arg81) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%217) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<f32>) -> tensor<5xf32>
    %102 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %103 = "stablehlo.reduce"(%arg41, %102) <{dimensions = array<i64: 0>}> ({
    ^bb0(%arg78: tensor<i32>, %arg79: tensor<i32>):
      %216 = "stablehlo.add"(%arg78, %arg79) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%216) : (tensor<i32>) -> ()
    }) : (tensor<4x6xi32>, tensor<i32>) -> tensor<6xi32>
    %104 = "stablehlo.constant"() <{value = dense<-2147483648> : tensor<i32>}> : () -> tensor<i32>
    %105 = "stablehlo.reduce"(%arg41, %104) <{dimensions = array<i64: 0, 1>}> ({
    ^bb0(%arg76: tensor<i32>, %arg77: tensor<i32>):
      %215 = "stablehlo.maximum"(%arg76, %arg77) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%215) : (tensor<i32>) -> ()
    }) : (tensor<4x6xi32>, tensor<i32>) -> tensor<i32>
    %106 = "stablehlo.convert"(%arg42) : (tensor<3x4xbf16>) -> tensor<3x4xf32>
    %107 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %108 = "stablehlo.reduce"(%106, %107) <{dimensions = array<i64: 0>}> ({
    ^bb0(%arg74: tensor<f32>, %arg75: tensor<f32>):
      %214 = "stablehlo.add"(%arg74, %arg75) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%214) : (tensor<f32>) -> ()
    }) : (tensor<3x4xf32>, tensor<f32>) -> tensor<4xf32>
    %109 = "stablehlo.convert"(%108) : (tensor<4xf32>) -> tensor<4xbf16>
    %110 = "stablehlo.constant"() <{value = dense<-1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %111 = "stablehlo.broadcast_in_dim"(%110) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<6x5xf32>
    %112 = "stablehlo.compare"(%arg39, %111) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction GT>}> : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %113 = "stablehlo.constant"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
    %114 = "stablehlo.reduce"(%112, %113) <{dimensions = array<i64: 0>}> ({
    ^bb0(%arg72: tensor<i1>, %arg73: tensor<i1>):
      %213 = "stablehlo.and"(%arg72, %arg73) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      "stablehlo.return"(%213) : (tensor<i1>) -> ()
    }) : (tensor<6x5xi1>, tensor<i1>) -> tensor<5xi1>
    %115 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %116 = "stablehlo.broadcast_in_dim"(%115) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<6x5xf32>
    %117 = "stablehlo.compare"(%arg39, %116) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction GT>}> : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %118 = "stablehlo.constant"() <{value = dense<false> : tensor<i1>}> : () -> tensor<i1>
    %119 = "stablehlo.reduce"(%117, %118) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg70: tensor<i1>, %arg71: tensor<i1>):
      %212 = "stablehlo.or"(%arg70, %arg71) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      "stablehlo.return"(%212) : (tensor<i1>) -> ()
    }) : (tensor<6x5xi1>, tensor<i1>) -> tensor<6xi1>
    %120 = "stablehlo.slice"(%arg39) <{limit_indices = array<i64: 0, 5>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<6x5xf32>) -> tensor<0x5xf32>
    %121 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %122 = "stablehlo.broadcast_in_dim"(%121) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<0x5xf32>
    %123 = "stablehlo.compare"(%120, %122) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction GT>}> : (tensor<0x5xf32>, tensor<0x5xf32>) -> tensor<0x5xi1>
    %124 = "stablehlo.constant"() <{value = dense<false> : tensor<i1>}> : () -> tensor<i1>
    %125 = "stablehlo.reduce"(%123, %124) <{dimensions = array<i64: 0>}> ({
    ^bb0(%arg68: tensor<i1>, %arg69: tensor<i1>):
      %211 = "stablehlo.or"(%arg68, %arg69) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      "stablehlo.return"(%211) : (tensor<i1>) -> ()
    }) : (tensor<0x5xi1>, tensor<i1>) -> tensor<5xi1>
    %126 = "stablehlo.slice"(%arg39) <{limit_indices = array<i64: 0, 5>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<6x5xf32>) -> tensor<0x5xf32>
    %127 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %128 = "stablehlo.broadcast_in_dim"(%127) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<0x5xf32>
    %129 = "stablehlo.compare"(%126, %128) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction GT>}> : (tensor<0x5xf32>, tensor<0x5xf32>) -> tensor<0x5xi1>
    %130 = "stablehlo.constant"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
    %131 = "stablehlo.reduce"(%129, %130) <{dimensions = array<i64: 0>}> ({
    ^bb0(%arg66: tensor<i1>, %arg67: tensor<i1>):
      %210 = "stablehlo.and"(%arg66, %arg67) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      "stablehlo.return"(%210) : (tensor<i1>) -> ()
    }) : (tensor<0x5xi1>, tensor<i1>) -> tensor<5xi1>
    %132 = "stablehlo.slice"(%arg39) <{limit_indices = array<i64: 0, 5>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<6x5xf32>) -> tensor<0x5xf32>
    %133 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %134 = "stablehlo.reduce"(%132, %133) <{dimensions = array<i64: 0>}> ({
    ^bb0(%arg64: tensor<f32>, %arg65: tensor<f32>):
      %209 = "stablehlo.add"(%arg64, %arg65) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%209) : (tensor<f32>) -> ()
    }) : (tensor<0x5xf32>, tensor<f32>) -> tensor<5xf32>
    %135 = "stablehlo.constant"() <{value = dense<3.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %136 = "stablehlo.reduce"(%arg39, %135) <{dimensions = array<i64: 0>}> ({
    ^bb0(%arg62: tensor<f32>, %arg63: tensor<f32>):
      %208 = "stablehlo.add"(%arg62, %arg63) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%208) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<f32>) -> tensor<5xf32>
    %137 = "stablehlo.constant"() <{value = dense<5.000000e-01> : tensor<f32>}> : () -> tensor<f32>
    %138 = "stablehlo.reduce"(%arg39, %137) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg60: tensor<f32>, %arg61: tensor<f32>):
      %207 = "stablehlo.maximum"(%arg60, %arg61) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%207) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<f32>) -> tensor<6xf32>
    %139 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %140 = "stablehlo.reduce"(%arg39, %139) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg58: tensor<f32>, %arg59: tensor<f32>):
      %206 = "stablehlo.maximum"(%arg58, %arg59) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%206) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<f32>) -> tensor<6xf32>
    %141 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %142 = "stablehlo.broadcast_in_dim"(%141) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<6xf32>
    %143 = "stablehlo.maximum"(%142, %140) : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %144 = "stablehlo.broadcast_in_dim"(%143) <{broadcast_dimensions = array<i64: 0>}> : (tensor<6xf32>) -> tensor<6x1xf32>
    %145 = "stablehlo.broadcast_in_dim"(%144) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<6x1xf32>) -> tensor<6x5xf32>
    %146 = "stablehlo.subtract"(%arg39, %145) : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %147 = "stablehlo.exponential"(%146) : (tensor<6x5xf32>) -> tensor<6x5xf32>
    %148 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %149 = "stablehlo.reduce"(%147, %148) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg56: tensor<f32>, %arg57: tensor<f32>):
      %205 = "stablehlo.add"(%arg56, %arg57) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%205) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<f32>) -> tensor<6xf32>
    %150 = "stablehlo.broadcast_in_dim"(%149) <{broadcast_dimensions = array<i64: 0>}> : (tensor<6xf32>) -> tensor<6x1xf32>
    %151 = "stablehlo.broadcast_in_dim"(%150) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<6x1xf32>) -> tensor<6x5xf32>
    %152 = "stablehlo.divide"(%147, %151) : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %153 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %154 = "stablehlo.reduce"(%arg39, %153) <{dimensions = array<i64: 0>}> ({
    ^bb0(%arg54: tensor<f32>, %arg55: tensor<f32>):
      %204 = "stablehlo.maximum"(%arg54, %arg55) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%204) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<f32>) -> tensor<5xf32>
    %155 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %156 = "stablehlo.broadcast_in_dim"(%155) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<5xf32>
    %157 = "stablehlo.maximum"(%156, %154) : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
    %158 = "stablehlo.is_finite"(%157) : (tensor<5xf32>) -> tensor<5xi1>
    %159 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %160 = "stablehlo.broadcast_in_dim"(%159) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<5xf32>
    %161 = "stablehlo.select"(%158, %157, %160) : (tensor<5xi1>, tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
    %162 = "stablehlo.broadcast_in_dim"(%161) <{broadcast_dimensions = array<i64: 1>}> : (tensor<5xf32>) -> tensor<1x5xf32>
    %163 = "stablehlo.broadcast_in_dim"(%162) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x5xf32>) -> tensor<6x5xf32>
    %164 = "stablehlo.subtract"(%arg39, %163) : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %165 = "stablehlo.exponential"(%164) : (tensor<6x5xf32>) -> tensor<6x5xf32>
    %166 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %167 = "stablehlo.reduce"(%165, %166) <{dimensions = array<i64: 0>}> ({
    ^bb0(%arg52: tensor<f32>, %arg53: tensor<f32>):
      %203 = "stablehlo.add"(%arg52, %arg53) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%203) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<f32>) -> tensor<5xf32>
    %168 = "stablehlo.abs"(%167) : (tensor<5xf32>) -> tensor<5xf32>
    %169 = "stablehlo.log"(%168) : (tensor<5xf32>) -> tensor<5xf32>
    %170 = "stablehlo.add"(%169, %161) : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
    %171 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %172 = "func.call"(%arg40, %171) <{callee = @_std}> : (tensor<4x3x5xf32>, tensor<i32>) -> tensor<4x3xf32>
    %173 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %174 = "stablehlo.broadcast_in_dim"(%173) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<f32>
    %175 = "stablehlo.reduce_window"(%arg43, %174) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<[[0, 0], [0, 1], [0, 1], [0, 0]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 2, 2, 1>, window_strides = array<i64: 1, 2, 1, 1>}> ({
    ^bb0(%arg50: tensor<f32>, %arg51: tensor<f32>):
      %202 = "stablehlo.maximum"(%arg50, %arg51) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%202) : (tensor<f32>) -> ()
    }) : (tensor<2x5x5x3xf32>, tensor<f32>) -> tensor<2x3x5x3xf32>
    %176 = "stablehlo.constant"() <{value = dense<0x7F800000> : tensor<f32>}> : () -> tensor<f32>
    %177 = "stablehlo.broadcast_in_dim"(%176) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<f32>
    %178 = "stablehlo.reduce_window"(%arg43, %177) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<0> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 2, 2, 1>, window_strides = array<i64: 1, 2, 1, 1>}> ({
    ^bb0(%arg48: tensor<f32>, %arg49: tensor<f32>):
      %201 = "stablehlo.minimum"(%arg48, %arg49) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%201) : (tensor<f32>) -> ()
    }) : (tensor<2x5x5x3xf32>, tensor<f32>) -> tensor<2x2x4x3xf32>
    %179 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %180 = "stablehlo.broadcast_in_dim"(%179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<f32>
    %181 = "stablehlo.reduce_window"(%arg43, %180) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<[[0, 0], [0, 1], [0, 1], [0, 0]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 2, 2, 1>, window_strides = array<i64: 1, 2, 1, 1>}> ({
    ^bb0(%arg46: tensor<f32>, %arg47: tensor<f32>):
      %200 = "stablehlo.add"(%arg46, %arg47) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%200) : (tensor<f32>) -> ()
    }) : (tensor<2x5x5x3xf32>, tensor<f32>) -> tensor<2x3x5x3xf32>
    %182 = "stablehlo.constant"() <{value = dense<4.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %183 = "stablehlo.broadcast_in_dim"(%182) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x5x3xf32>
    %184 = "stablehlo.divide"(%181, %183) : (tensor<2x3x5x3xf32>, tensor<2x3x5x3xf32>) -> tensor<2x3x5x3xf32>
    %185 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %186 = "stablehlo.reduce_window"(%arg39, %185) <{base_dilations = array<i64: 2, 1>, padding = dense<[[1, 0], [2, 2]]> : tensor<2x2xi64>, window_dilations = array<i64: 1, 2>, window_dimensions = array<i64: 3, 2>, window_strides = array<i64: 1, 2>}> ({
    ^bb0(%arg44: tensor<f32>, %arg45: tensor<f32>):
      %199 = "stablehlo.add"(%arg44, %arg45) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%199) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<f32>) -> tensor<10x4xf32>
    %187 = "func.call"(%arg39) <{callee = @argmax}> : (tensor<6x5xf32>) -> tensor<6xi32>
    %188 = "func.call"(%arg40) <{callee = @argmin}> : (tensor<4x3x5xf32>) -> tensor<3x5xi32>
    %189 = "stablehlo.reshape"(%arg41) : (tensor<4x6xi32>) -> tensor<24xi32>
    %190 = "func.call"(%189) <{callee = @argmax_0}> : (tensor<24xi32>) -> tensor<i32>
    %191 = "stablehlo.log"(%arg39) : (tensor<6x5xf32>) -> tensor<6x5xf32>
    %192 = "func.call"(%191) <{callee = @argmax}> : (tensor<6x5xf32>) -> tensor<6xi32>
    %193 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %194 = "stablehlo.broadcast_in_dim"(%193) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<6x5xf32>
    %195 = "stablehlo.multiply"(%arg39, %194) : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    %196 = "func.call"(%195) <{callee = @argmin_1}> : (tensor<6x5xf32>) -> tensor<5xi32>
    %197 = "func.call"(%arg39) <{callee = @cumsum}> : (tensor<6x5xf32>) -> tensor<6x5xf32>
    %198 = "func.call"(%arg41) <{callee = @cumsum_3}> : (tensor<4x6xi32>) -> tensor<4x6xi32>
    "func.return"(%138, %114, %119, %187, %188, %184, %198, %197, %186, %134, %131, %196, %136, %105, %109, %103, %178, %170, %99, %97, %101, %192, %125, %190, %175, %92, %152, %172, %90) : (tensor<6xf32>, tensor<5xi1>, tensor<6xi1>, tensor<6xi32>, tensor<3x5xi32>, tensor<2x3x5x3xf32>, tensor<4x6xi32>, tensor<6x5xf32>, tensor<10x4xf32>, tensor<5xf32>, tensor<5xi1>, tensor<5xi32>, tensor<5xf32>, tensor<i32>, tensor<4xbf16>, tensor<6xi32>, tensor<2x2x4x3xf32>, tensor<5xf32>, tensor<4x5xf32>, tensor<3xf32>, tensor<5xf32>, tensor<6xi32>, tensor<5xi1>, tensor<i32>, tensor<2x3x5x3xf32>, tensor<6xf32>, tensor<6x5xf32>, tensor<4x3xf32>, tensor<f32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}], function_type = (tensor<4x3x5xf32>, tensor<i32>) -> tensor<4x3xf32>, res_attrs = [{}], sym_name = "_std", sym_visibility = "private"}> ({
  ^bb0(%arg37: tensor<4x3x5xf32>, %arg38: tensor<i32>):
    %87 = "func.call"(%arg37, %arg38) <{callee = @_var}> : (tensor<4x3x5xf32>, tensor<i32>) -> tensor<4x3xf32>
    %88 = "stablehlo.sqrt"(%87) : (tensor<4x3xf32>) -> tensor<4x3xf32>
    "func.return"(%88) : (tensor<4x3xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}], function_type = (tensor<4x3x5xf32>, tensor<i32>) -> tensor<4x3xf32>, res_attrs = [{}], sym_name = "_var", sym_visibility = "private"}> ({
  ^bb0(%arg31: tensor<4x3x5xf32>, %arg32: tensor<i32>):
    %65 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %66 = "stablehlo.reduce"(%arg31, %65) <{dimensions = array<i64: 2>}> ({
    ^bb0(%arg35: tensor<f32>, %arg36: tensor<f32>):
      %86 = "stablehlo.add"(%arg35, %arg36) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%86) : (tensor<f32>) -> ()
    }) : (tensor<4x3x5xf32>, tensor<f32>) -> tensor<4x3xf32>
    %67 = "stablehlo.broadcast_in_dim"(%66) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<4x3xf32>) -> tensor<4x3x1xf32>
    %68 = "stablehlo.constant"() <{value = dense<5.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %69 = "stablehlo.broadcast_in_dim"(%68) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<4x3x1xf32>
    %70 = "stablehlo.divide"(%67, %69) : (tensor<4x3x1xf32>, tensor<4x3x1xf32>) -> tensor<4x3x1xf32>
    %71 = "stablehlo.broadcast_in_dim"(%70) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<4x3x1xf32>) -> tensor<4x3x5xf32>
    %72 = "stablehlo.subtract"(%arg31, %71) : (tensor<4x3x5xf32>, tensor<4x3x5xf32>) -> tensor<4x3x5xf32>
    %73 = "chlo.square"(%72) : (tensor<4x3x5xf32>) -> tensor<4x3x5xf32>
    %74 = "stablehlo.convert"(%arg32) : (tensor<i32>) -> tensor<f32>
    %75 = "stablehlo.constant"() <{value = dense<5.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %76 = "stablehlo.subtract"(%75, %74) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %77 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %78 = "stablehlo.reduce"(%73, %77) <{dimensions = array<i64: 2>}> ({
    ^bb0(%arg33: tensor<f32>, %arg34: tensor<f32>):
      %85 = "stablehlo.add"(%arg33, %arg34) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%85) : (tensor<f32>) -> ()
    }) : (tensor<4x3x5xf32>, tensor<f32>) -> tensor<4x3xf32>
    %79 = "stablehlo.broadcast_in_dim"(%76) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<4x3xf32>
    %80 = "stablehlo.divide"(%78, %79) : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xf32>
    %81 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %82 = "stablehlo.compare"(%76, %81) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction GT>}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %83 = "stablehlo.constant"() <{value = dense<0x7FC00000> : tensor<f32>}> : () -> tensor<f32>
    %84 = "func.call"(%82, %80, %83) <{callee = @_where}> : (tensor<i1>, tensor<4x3xf32>, tensor<f32>) -> tensor<4x3xf32>
    "func.return"(%84) : (tensor<4x3xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<i1>, tensor<4x3xf32>, tensor<f32>) -> tensor<4x3xf32>, res_attrs = [{}], sym_name = "_where", sym_visibility = "private"}> ({
  ^bb0(%arg28: tensor<i1>, %arg29: tensor<4x3xf32>, %arg30: tensor<f32>):
    %62 = "stablehlo.convert"(%arg30) : (tensor<f32>) -> tensor<f32>
    %63 = "stablehlo.broadcast_in_dim"(%62) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<4x3xf32>
    %64 = "stablehlo.select"(%arg28, %arg29, %63) : (tensor<i1>, tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xf32>
    "func.return"(%64) : (tensor<4x3xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<6x5xf32>) -> tensor<6xi32>, sym_name = "argmax", sym_visibility = "private"}> ({
  ^bb0(%arg23: tensor<6x5xf32>):
    %49 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<6x5xi32>
    %50 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %51 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %52:2 = "stablehlo.reduce"(%arg23, %49, %50, %51) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg24: tensor<f32>, %arg25: tensor<i32>, %arg26: tensor<f32>, %arg27: tensor<i32>):
      %53 = "stablehlo.compare"(%arg24, %arg26) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction GT>}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %54 = "stablehlo.compare"(%arg24, %arg24) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction NE>}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %55 = "stablehlo.or"(%53, %54) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %56 = "stablehlo.compare"(%arg24, %arg26) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction EQ>}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %57 = "stablehlo.compare"(%arg25, %arg27) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %58 = "stablehlo.and"(%56, %57) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %59 = "stablehlo.or"(%55, %58) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %60 = "stablehlo.select"(%55, %arg24, %arg26) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %61 = "stablehlo.select"(%59, %arg25, %arg27) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%60, %61) : (tensor<f32>, tensor<i32>) -> ()
    }) : (tensor<6x5xf32>, tensor<6x5xi32>, tensor<f32>, tensor<i32>) -> (tensor<6xf32>, tensor<6xi32>)
    "func.return"(%52#1) : (tensor<6xi32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<4x3x5xf32>) -> tensor<3x5xi32>, sym_name = "argmin", sym_visibility = "private"}> ({
  ^bb0(%arg18: tensor<4x3x5xf32>):
    %36 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<4x3x5xi32>
    %37 = "stablehlo.constant"() <{value = dense<0x7F800000> : tensor<f32>}> : () -> tensor<f32>
    %38 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %39:2 = "stablehlo.reduce"(%arg18, %36, %37, %38) <{dimensions = array<i64: 0>}> ({
    ^bb0(%arg19: tensor<f32>, %arg20: tensor<i32>, %arg21: tensor<f32>, %arg22: tensor<i32>):
      %40 = "stablehlo.compare"(%arg19, %arg21) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %41 = "stablehlo.compare"(%arg19, %arg19) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction NE>}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %42 = "stablehlo.or"(%40, %41) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %43 = "stablehlo.compare"(%arg19, %arg21) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction EQ>}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %44 = "stablehlo.compare"(%arg20, %arg22) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %45 = "stablehlo.and"(%43, %44) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %46 = "stablehlo.or"(%42, %45) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %47 = "stablehlo.select"(%42, %arg19, %arg21) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %48 = "stablehlo.select"(%46, %arg20, %arg22) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%47, %48) : (tensor<f32>, tensor<i32>) -> ()
    }) : (tensor<4x3x5xf32>, tensor<4x3x5xi32>, tensor<f32>, tensor<i32>) -> (tensor<3x5xf32>, tensor<3x5xi32>)
    "func.return"(%39#1) : (tensor<3x5xi32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<24xi32>) -> tensor<i32>, sym_name = "argmax_0", sym_visibility = "private"}> ({
  ^bb0(%arg13: tensor<24xi32>):
    %23 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<24xi32>
    %24 = "stablehlo.constant"() <{value = dense<-2147483648> : tensor<i32>}> : () -> tensor<i32>
    %25 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %26:2 = "stablehlo.reduce"(%arg13, %23, %24, %25) <{dimensions = array<i64: 0>}> ({
    ^bb0(%arg14: tensor<i32>, %arg15: tensor<i32>, %arg16: tensor<i32>, %arg17: tensor<i32>):
      %27 = "stablehlo.compare"(%arg14, %arg16) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction GT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %28 = "stablehlo.compare"(%arg14, %arg14) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction NE>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %29 = "stablehlo.or"(%27, %28) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %30 = "stablehlo.compare"(%arg14, %arg16) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction EQ>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %31 = "stablehlo.compare"(%arg15, %arg17) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %32 = "stablehlo.and"(%30, %31) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %33 = "stablehlo.or"(%29, %32) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %34 = "stablehlo.select"(%29, %arg14, %arg16) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      %35 = "stablehlo.select"(%33, %arg15, %arg17) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%34, %35) : (tensor<i32>, tensor<i32>) -> ()
    }) : (tensor<24xi32>, tensor<24xi32>, tensor<i32>, tensor<i32>) -> (tensor<i32>, tensor<i32>)
    "func.return"(%26#1) : (tensor<i32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<6x5xf32>) -> tensor<5xi32>, sym_name = "argmin_1", sym_visibility = "private"}> ({
  ^bb0(%arg8: tensor<6x5xf32>):
    %10 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<6x5xi32>
    %11 = "stablehlo.constant"() <{value = dense<0x7F800000> : tensor<f32>}> : () -> tensor<f32>
    %12 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %13:2 = "stablehlo.reduce"(%arg8, %10, %11, %12) <{dimensions = array<i64: 0>}> ({
    ^bb0(%arg9: tensor<f32>, %arg10: tensor<i32>, %arg11: tensor<f32>, %arg12: tensor<i32>):
      %14 = "stablehlo.compare"(%arg9, %arg11) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %15 = "stablehlo.compare"(%arg9, %arg9) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction NE>}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %16 = "stablehlo.or"(%14, %15) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %17 = "stablehlo.compare"(%arg9, %arg11) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction EQ>}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %18 = "stablehlo.compare"(%arg10, %arg12) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %19 = "stablehlo.and"(%17, %18) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %20 = "stablehlo.or"(%16, %19) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %21 = "stablehlo.select"(%16, %arg9, %arg11) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %22 = "stablehlo.select"(%20, %arg10, %arg12) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%21, %22) : (tensor<f32>, tensor<i32>) -> ()
    }) : (tensor<6x5xf32>, tensor<6x5xi32>, tensor<f32>, tensor<i32>) -> (tensor<5xf32>, tensor<5xi32>)
    "func.return"(%13#1) : (tensor<5xi32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<6x5xf32>) -> tensor<6x5xf32>, res_attrs = [{}], sym_name = "cumsum", sym_visibility = "private"}> ({
  ^bb0(%arg7: tensor<6x5xf32>):
    %9 = "func.call"(%arg7) <{callee = @cumsum_2}> : (tensor<6x5xf32>) -> tensor<6x5xf32>
    "func.return"(%9) : (tensor<6x5xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<6x5xf32>) -> tensor<6x5xf32>, sym_name = "cumsum_2", sym_visibility = "private"}> ({
  ^bb0(%arg4: tensor<6x5xf32>):
    %5 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %6 = "stablehlo.broadcast_in_dim"(%5) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<f32>
    %7 = "stablehlo.reduce_window"(%arg4, %6) <{base_dilations = array<i64: 1, 1>, padding = dense<[[5, 0], [0, 0]]> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 6, 1>, window_strides = array<i64: 1, 1>}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %8 = "stablehlo.add"(%arg5, %arg6) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%8) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<f32>) -> tensor<6x5xf32>
    "func.return"(%7) : (tensor<6x5xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<4x6xi32>) -> tensor<4x6xi32>, res_attrs = [{}], sym_name = "cumsum_3", sym_visibility = "private"}> ({
  ^bb0(%arg3: tensor<4x6xi32>):
    %4 = "func.call"(%arg3) <{callee = @cumsum_4}> : (tensor<4x6xi32>) -> tensor<4x6xi32>
    "func.return"(%4) : (tensor<4x6xi32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<4x6xi32>) -> tensor<4x6xi32>, sym_name = "cumsum_4", sym_visibility = "private"}> ({
  ^bb0(%arg0: tensor<4x6xi32>):
    %0 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %1 = "stablehlo.broadcast_in_dim"(%0) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<i32>
    %2 = "stablehlo.reduce_window"(%arg0, %1) <{base_dilations = array<i64: 1, 1>, padding = dense<[[0, 0], [5, 0]]> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 1, 6>, window_strides = array<i64: 1, 1>}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>):
      %3 = "stablehlo.add"(%arg1, %arg2) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%3) : (tensor<i32>) -> ()
    }) : (tensor<4x6xi32>, tensor<i32>) -> tensor<4x6xi32>
    "func.return"(%2) : (tensor<4x6xi32>) -> ()
  }) : () -> ()
}) {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} : () -> ()

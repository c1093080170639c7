"builtin.module"() <{sym_name = "jit_indexing"}> ({
  "func.func"() <{arg_attrs = [{}, {}, {}, {}], function_type = (tensor<6x5xf32>, tensor<4x3x5xf32>, tensor<7xi32>, tensor<i32>) -> (tensor<4x3x2xf32>, tensor<7x5xi1>, tensor<7xi8>, tensor<6x7xf32>, tensor<6x7xf32>, tensor<5xf32>, tensor<7x3xf32>, tensor<7x5xf32>, tensor<2x3xf32>, tensor<2x5xf32>, tensor<4x7x5xf32>, tensor<5xf32>, tensor<7xf32>, tensor<7x5xf32>, tensor<4x3x5xf32>, tensor<5xf32>, tensor<6x3xf32>, tensor<7x2x5xf32>, tensor<2x2x3xf32>, tensor<7x2x2x3xf32>, tensor<7xf32>), res_attrs = [{jax.result_info = "result['along']"}, {jax.result_info = "result['booleans']"}, {jax.result_info = "result['bytes']"}, {jax.result_info = "result['clip']"}, {jax.result_info = "result['column']"}, {jax.result_info = "result['diagonal']"}, {jax.result_info = "result['ends']"}, {jax.result_info = "result['fill']"}, {jax.result_info = "result['inside']"}, {jax.result_info = "result['known']"}, {jax.result_info = "result['middle']"}, {jax.result_info = "result['one']"}, {jax.result_info = "result['pairs']"}, {jax.result_info = "result['plain']"}, {jax.result_info = "result['reversed']"}, {jax.result_info = "result['row']"}, {jax.result_info = "result['shuffled']"}, {jax.result_info = "result['table']"}, {jax.result_info = "result['window']"}, {jax.result_info = "result['windows']"}, {jax.result_info = "result['wrap']"}], sym_name = "main", sym_visibility = "public"}> ({
  ^bb0(%arg24: tensor<6x5xf32>, %arg25: tensor<4x3x5xf32>, %arg26: tensor<7xi32>, %arg27: tensor<i32>):
    %127 = "stablehlo.constant"() <{value = dense<[1, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
    %128 = "stablehlo.constant"() <{value = dense<[4, 0, 2]> : tensor<3xi32>}> : () -> tensor<3xi32>
    %129 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %130 = "stablehlo.broadcast_in_dim"(%129) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %131 = "stablehlo.compare"(%arg26, %130) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %132 = "stablehlo.constant"() <{value = dense<6> : tensor<i32>}> : () -> tensor<i32>
    %133 = "stablehlo.broadcast_in_dim"(%132) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %134 = "stablehlo.add"(%arg26, %133) : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    %135 = "stablehlo.select"(%131, %134, %arg26) : (tensor<7xi1>, tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    %136 = "stablehlo.broadcast_in_dim"(%135) <{broadcast_dimensions = array<i64: 0>}> : (tensor<7xi32>) -> tensor<7x1xi32>
    %137 = "stablehlo.gather"(%arg24, %136) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<6x5xf32>, tensor<7x1xi32>) -> tensor<7x5xf32>
    %138 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %139 = "stablehlo.broadcast_in_dim"(%138) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %140 = "stablehlo.compare"(%arg26, %139) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %141 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
    %142 = "stablehlo.broadcast_in_dim"(%141) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %143 = "stablehlo.add"(%arg26, %142) : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    %144 = "stablehlo.select"(%140, %143, %arg26) : (tensor<7xi1>, tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    %145 = "stablehlo.broadcast_in_dim"(%144) <{broadcast_dimensions = array<i64: 0>}> : (tensor<7xi32>) -> tensor<7x1xi32>
    %146 = "stablehlo.gather"(%arg24, %145) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 6, 1>}> : (tensor<6x5xf32>, tensor<7x1xi32>) -> tensor<6x7xf32>
    %147 = "stablehlo.reverse"(%arg26) <{dimensions = array<i64: 0>}> : (tensor<7xi32>) -> tensor<7xi32>
    %148 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %149 = "stablehlo.broadcast_in_dim"(%148) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %150 = "stablehlo.compare"(%arg26, %149) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %151 = "stablehlo.constant"() <{value = dense<6> : tensor<i32>}> : () -> tensor<i32>
    %152 = "stablehlo.broadcast_in_dim"(%151) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %153 = "stablehlo.add"(%arg26, %152) : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    %154 = "stablehlo.select"(%150, %153, %arg26) : (tensor<7xi1>, tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    %155 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %156 = "stablehlo.broadcast_in_dim"(%155) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %157 = "stablehlo.compare"(%147, %156) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %158 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
    %159 = "stablehlo.broadcast_in_dim"(%158) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %160 = "stablehlo.add"(%147, %159) : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    %161 = "stablehlo.select"(%157, %160, %147) : (tensor<7xi1>, tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    %162 = "stablehlo.broadcast_in_dim"(%154) <{broadcast_dimensions = array<i64: 0>}> : (tensor<7xi32>) -> tensor<7x1xi32>
    %163 = "stablehlo.broadcast_in_dim"(%161) <{broadcast_dimensions = array<i64: 0>}> : (tensor<7xi32>) -> tensor<7x1xi32>
    %164 = "stablehlo.concatenate"(%162, %163) <{dimension = 1 : i64}> : (tensor<7x1xi32>, tensor<7x1xi32>) -> tensor<7x2xi32>
    %165 = "stablehlo.gather"(%arg24, %164) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<6x5xf32>, tensor<7x2xi32>) -> tensor<7xf32>
    %166 = "stablehlo.reshape"(%arg26) : (tensor<7xi32>) -> tensor<7x1xi32>
    %167 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %168 = "stablehlo.broadcast_in_dim"(%167) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1x2xi32>
    %169 = "stablehlo.broadcast_in_dim"(%166) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<7x1xi32>) -> tensor<7x2xi32>
    %170 = "stablehlo.broadcast_in_dim"(%168) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x2xi32>) -> tensor<7x2xi32>
    %171 = "stablehlo.add"(%169, %170) : (tensor<7x2xi32>, tensor<7x2xi32>) -> tensor<7x2xi32>
    %172 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %173 = "stablehlo.broadcast_in_dim"(%172) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7x2xi32>
    %174 = "stablehlo.compare"(%171, %173) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<7x2xi32>, tensor<7x2xi32>) -> tensor<7x2xi1>
    %175 = "stablehlo.constant"() <{value = dense<6> : tensor<i32>}> : () -> tensor<i32>
    %176 = "stablehlo.broadcast_in_dim"(%175) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7x2xi32>
    %177 = "stablehlo.add"(%171, %176) : (tensor<7x2xi32>, tensor<7x2xi32>) -> tensor<7x2xi32>
    %178 = "stablehlo.select"(%174, %177, %171) : (tensor<7x2xi1>, tensor<7x2xi32>, tensor<7x2xi32>) -> tensor<7x2xi32>
    %179 = "stablehlo.broadcast_in_dim"(%178) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<7x2xi32>) -> tensor<7x2x1xi32>
    %180 = "stablehlo.gather"(%arg24, %179) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<6x5xf32>, tensor<7x2x1xi32>) -> tensor<7x2x5xf32>
    %181 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %182 = "stablehlo.broadcast_in_dim"(%181) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %183 = "stablehlo.compare"(%127, %182) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %184 = "stablehlo.constant"() <{value = dense<6> : tensor<i32>}> : () -> tensor<i32>
    %185 = "stablehlo.broadcast_in_dim"(%184) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %186 = "stablehlo.add"(%127, %185) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %187 = "stablehlo.select"(%183, %186, %127) : (tensor<2xi1>, tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %188 = "stablehlo.broadcast_in_dim"(%187) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xi32>) -> tensor<2x1xi32>
    %189 = "stablehlo.gather"(%arg24, %188) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<6x5xf32>, tensor<2x1xi32>) -> tensor<2x5xf32>
    %190 = "stablehlo.slice"(%arg24) <{limit_indices = array<i64: 3, 5>, start_indices = array<i64: 2, 0>, strides = array<i64: 1, 1>}> : (tensor<6x5xf32>) -> tensor<1x5xf32>
    %191 = "stablehlo.reshape"(%190) : (tensor<1x5xf32>) -> tensor<5xf32>
    %192 = "stablehlo.reverse"(%arg25) <{dimensions = array<i64: 0, 2>}> : (tensor<4x3x5xf32>) -> tensor<4x3x5xf32>
    %193 = "func.call"(%arg24, %arg26) <{callee = @_take}> : (tensor<6x5xf32>, tensor<7xi32>) -> tensor<7x5xf32>
    %194 = "func.call"(%arg24, %arg26) <{callee = @_take_0}> : (tensor<6x5xf32>, tensor<7xi32>) -> tensor<6x7xf32>
    %195 = "func.call"(%arg24, %arg26) <{callee = @_take_1}> : (tensor<6x5xf32>, tensor<7xi32>) -> tensor<7xf32>
    %196 = "stablehlo.slice"(%arg26) <{limit_indices = array<i64: 6>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<7xi32>) -> tensor<6xi32>
    %197 = "stablehlo.reshape"(%196) : (tensor<6xi32>) -> tensor<1x3x2xi32>
    %198 = "func.call"(%arg25, %197) <{callee = @take_along_axis}> : (tensor<4x3x5xf32>, tensor<1x3x2xi32>) -> tensor<4x3x2xf32>
    %199 = "stablehlo.constant"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
    %200 = "func.call"(%arg26, %199) <{callee = @remainder_3}> : (tensor<7xi32>, tensor<i32>) -> tensor<7xi32>
    %201 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %202 = "stablehlo.broadcast_in_dim"(%201) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %203 = "stablehlo.compare"(%200, %202) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %204 = "stablehlo.constant"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
    %205 = "stablehlo.broadcast_in_dim"(%204) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %206 = "stablehlo.add"(%200, %205) : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    %207 = "stablehlo.select"(%203, %206, %200) : (tensor<7xi1>, tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    %208 = "stablehlo.broadcast_in_dim"(%207) <{broadcast_dimensions = array<i64: 0>}> : (tensor<7xi32>) -> tensor<7x1xi32>
    %209 = "stablehlo.gather"(%arg25, %208) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 4, 1, 5>}> : (tensor<4x3x5xf32>, tensor<7x1xi32>) -> tensor<4x7x5xf32>
    %210 = "stablehlo.constant"() <{value = dense<4> : tensor<i32>}> : () -> tensor<i32>
    %211 = "func.call"(%arg26, %210) <{callee = @remainder_3}> : (tensor<7xi32>, tensor<i32>) -> tensor<7xi32>
    %212 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
    %213 = "func.call"(%arg26, %212) <{callee = @remainder_3}> : (tensor<7xi32>, tensor<i32>) -> tensor<7xi32>
    %214 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %215 = "stablehlo.broadcast_in_dim"(%214) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %216 = "stablehlo.compare"(%211, %215) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %217 = "stablehlo.constant"() <{value = dense<4> : tensor<i32>}> : () -> tensor<i32>
    %218 = "stablehlo.broadcast_in_dim"(%217) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %219 = "stablehlo.add"(%211, %218) : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    %220 = "stablehlo.select"(%216, %219, %211) : (tensor<7xi1>, tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    %221 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %222 = "stablehlo.broadcast_in_dim"(%221) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %223 = "stablehlo.compare"(%213, %222) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %224 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
    %225 = "stablehlo.broadcast_in_dim"(%224) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %226 = "stablehlo.add"(%213, %225) : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    %227 = "stablehlo.select"(%223, %226, %213) : (tensor<7xi1>, tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    %228 = "stablehlo.broadcast_in_dim"(%220) <{broadcast_dimensions = array<i64: 0>}> : (tensor<7xi32>) -> tensor<7x1xi32>
    %229 = "stablehlo.broadcast_in_dim"(%227) <{broadcast_dimensions = array<i64: 0>}> : (tensor<7xi32>) -> tensor<7x1xi32>
    %230 = "stablehlo.concatenate"(%228, %229) <{dimension = 1 : i64}> : (tensor<7x1xi32>, tensor<7x1xi32>) -> tensor<7x2xi32>
    %231 = "stablehlo.gather"(%arg25, %230) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0, 2], start_index_map = [0, 2], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3, 1>}> : (tensor<4x3x5xf32>, tensor<7x2xi32>) -> tensor<7x3xf32>
    %232 = "func.call"(%arg24) <{callee = @diagonal}> : (tensor<6x5xf32>) -> tensor<5xf32>
    %233 = "stablehlo.convert"(%arg26) : (tensor<7xi32>) -> tensor<7xi8>
    %234 = "stablehlo.constant"() <{value = dense<7> : tensor<i32>}> : () -> tensor<i32>
    %235 = "func.call"(%arg26, %234) <{callee = @remainder_3}> : (tensor<7xi32>, tensor<i32>) -> tensor<7xi32>
    %236 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %237 = "stablehlo.broadcast_in_dim"(%236) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %238 = "stablehlo.compare"(%235, %237) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %239 = "stablehlo.constant"() <{value = dense<7> : tensor<i32>}> : () -> tensor<i32>
    %240 = "stablehlo.broadcast_in_dim"(%239) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %241 = "stablehlo.add"(%235, %240) : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    %242 = "stablehlo.select"(%238, %241, %235) : (tensor<7xi1>, tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    %243 = "stablehlo.broadcast_in_dim"(%242) <{broadcast_dimensions = array<i64: 0>}> : (tensor<7xi32>) -> tensor<7x1xi32>
    %244 = "stablehlo.gather"(%233, %243) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<7xi8>, tensor<7x1xi32>) -> tensor<7xi8>
    %245 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %246 = "stablehlo.compare"(%arg27, %245) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %247 = "stablehlo.constant"() <{value = dense<6> : tensor<i32>}> : () -> tensor<i32>
    %248 = "stablehlo.add"(%arg27, %247) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %249 = "stablehlo.select"(%246, %248, %arg27) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %250 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %251 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %252 = "stablehlo.compare"(%250, %251) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %253 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %254 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
    %255 = "stablehlo.add"(%253, %254) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %256 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %257 = "stablehlo.select"(%252, %255, %256) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %258 = "stablehlo.dynamic_slice"(%arg24, %249, %257) <{slice_sizes = array<i64: 1, 5>}> : (tensor<6x5xf32>, tensor<i32>, tensor<i32>) -> tensor<1x5xf32>
    %259 = "stablehlo.reshape"(%258) : (tensor<1x5xf32>) -> tensor<5xf32>
    %260 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %261 = "stablehlo.subtract"(%arg27, %260) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %262 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %263 = "stablehlo.compare"(%arg27, %262) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %264 = "stablehlo.constant"() <{value = dense<4> : tensor<i32>}> : () -> tensor<i32>
    %265 = "stablehlo.add"(%arg27, %264) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %266 = "stablehlo.select"(%263, %265, %arg27) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %267 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %268 = "stablehlo.compare"(%261, %267) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %269 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
    %270 = "stablehlo.add"(%261, %269) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %271 = "stablehlo.select"(%268, %270, %261) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %272 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %273 = "stablehlo.dynamic_slice"(%arg25, %266, %272, %271) <{slice_sizes = array<i64: 2, 2, 3>}> : (tensor<4x3x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x3xf32>
    %274 = "stablehlo.constant"() <{value = dense<9> : tensor<i32>}> : () -> tensor<i32>
    %275 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %276 = "stablehlo.dynamic_slice"(%arg24, %274, %275) <{slice_sizes = array<i64: 2, 3>}> : (tensor<6x5xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
    %277 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %278 = "stablehlo.broadcast_in_dim"(%277) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %279 = "stablehlo.compare"(%arg26, %278) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %280 = "stablehlo.constant"() <{value = dense<4> : tensor<i32>}> : () -> tensor<i32>
    %281 = "stablehlo.broadcast_in_dim"(%280) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %282 = "stablehlo.add"(%arg26, %281) : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    %283 = "stablehlo.select"(%279, %282, %arg26) : (tensor<7xi1>, tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    %284 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %285 = "stablehlo.broadcast_in_dim"(%284) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %286 = "stablehlo.compare"(%arg26, %285) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %287 = "stablehlo.constant"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
    %288 = "stablehlo.broadcast_in_dim"(%287) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %289 = "stablehlo.add"(%arg26, %288) : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    %290 = "stablehlo.select"(%286, %289, %arg26) : (tensor<7xi1>, tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    %291 = "stablehlo.broadcast_in_dim"(%283) <{broadcast_dimensions = array<i64: 0>}> : (tensor<7xi32>) -> tensor<7x1xi32>
    %292 = "stablehlo.broadcast_in_dim"(%290) <{broadcast_dimensions = array<i64: 0>}> : (tensor<7xi32>) -> tensor<7x1xi32>
    %293 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %294 = "stablehlo.broadcast_in_dim"(%293) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7x1xi32>
    %295 = "stablehlo.concatenate"(%291, %292, %294) <{dimension = 1 : i64}> : (tensor<7x1xi32>, tensor<7x1xi32>, tensor<7x1xi32>) -> tensor<7x3xi32>
    %296 = "stablehlo.gather"(%arg25, %295) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2, 3], start_index_map = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 2, 2, 3>}> : (tensor<4x3x5xf32>, tensor<7x3xi32>) -> tensor<7x2x2x3xf32>
    %297 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %298 = "stablehlo.broadcast_in_dim"(%297) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<6x5xf32>
    %299 = "stablehlo.compare"(%arg24, %298) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction GT>}> : (tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xi1>
    %300 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %301 = "stablehlo.broadcast_in_dim"(%300) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %302 = "stablehlo.compare"(%arg26, %301) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %303 = "stablehlo.constant"() <{value = dense<6> : tensor<i32>}> : () -> tensor<i32>
    %304 = "stablehlo.broadcast_in_dim"(%303) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %305 = "stablehlo.add"(%arg26, %304) : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    %306 = "stablehlo.select"(%302, %305, %arg26) : (tensor<7xi1>, tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    %307 = "stablehlo.broadcast_in_dim"(%306) <{broadcast_dimensions = array<i64: 0>}> : (tensor<7xi32>) -> tensor<7x1xi32>
    %308 = "stablehlo.gather"(%299, %307) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<6x5xi1>, tensor<7x1xi32>) -> tensor<7x5xi1>
    %309 = "func.call"(%arg24) <{callee = @tril}> : (tensor<6x5xf32>) -> tensor<6x5xf32>
    %310 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %311 = "stablehlo.broadcast_in_dim"(%310) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<3xi32>
    %312 = "stablehlo.compare"(%128, %311) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %313 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
    %314 = "stablehlo.broadcast_in_dim"(%313) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<3xi32>
    %315 = "stablehlo.add"(%128, %314) : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi32>
    %316 = "stablehlo.select"(%312, %315, %128) : (tensor<3xi1>, tensor<3xi32>, tensor<3xi32>) -> tensor<3xi32>
    %317 = "stablehlo.broadcast_in_dim"(%316) <{broadcast_dimensions = array<i64: 0>}> : (tensor<3xi32>) -> tensor<3x1xi32>
    %318 = "stablehlo.gather"(%309, %317) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 6, 1>}> : (tensor<6x5xf32>, tensor<3x1xi32>) -> tensor<6x3xf32>
    "func.return"(%198, %308, %244, %194, %146, %232, %231, %193, %276, %189, %209, %259, %165, %137, %192, %191, %318, %180, %273, %296, %195) : (tensor<4x3x2xf32>, tensor<7x5xi1>, tensor<7xi8>, tensor<6x7xf32>, tensor<6x7xf32>, tensor<5xf32>, tensor<7x3xf32>, tensor<7x5xf32>, tensor<2x3xf32>, tensor<2x5xf32>, tensor<4x7x5xf32>, tensor<5xf32>, tensor<7xf32>, tensor<7x5xf32>, tensor<4x3x5xf32>, tensor<5xf32>, tensor<6x3xf32>, tensor<7x2x5xf32>, tensor<2x2x3xf32>, tensor<7x2x2x3xf32>, tensor<7xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}], function_type = (tensor<6x5xf32>, tensor<7xi32>) -> tensor<7x5xf32>, res_attrs = [{}], sym_name = "_take", sym_visibility = "private"}> ({
  ^bb0(%arg20: tensor<6x5xf32>, %arg21: tensor<7xi32>):
    %103 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %104 = "stablehlo.broadcast_in_dim"(%103) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %105 = "stablehlo.compare"(%arg21, %104) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %106 = "stablehlo.constant"() <{value = dense<6> : tensor<i32>}> : () -> tensor<i32>
    %107 = "stablehlo.broadcast_in_dim"(%106) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %108 = "stablehlo.add"(%arg21, %107) : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    %109 = "func.call"(%105, %108, %arg21) <{callee = @_where}> : (tensor<7xi1>, tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    %110 = "stablehlo.broadcast_in_dim"(%109) <{broadcast_dimensions = array<i64: 0>}> : (tensor<7xi32>) -> tensor<7x1xi32>
    %111 = "stablehlo.constant"() <{value = dense<5> : tensor<1xi32>}> : () -> tensor<1xi32>
    %112 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %113 = "stablehlo.broadcast_in_dim"(%112) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7x1xi32>
    %114 = "stablehlo.compare"(%110, %113) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction GE>}> : (tensor<7x1xi32>, tensor<7x1xi32>) -> tensor<7x1xi1>
    %115 = "stablehlo.broadcast_in_dim"(%111) <{broadcast_dimensions = array<i64: 1>}> : (tensor<1xi32>) -> tensor<1x1xi32>
    %116 = "stablehlo.broadcast_in_dim"(%115) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xi32>) -> tensor<7x1xi32>
    %117 = "stablehlo.compare"(%110, %116) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LE>}> : (tensor<7x1xi32>, tensor<7x1xi32>) -> tensor<7x1xi1>
    %118 = "stablehlo.and"(%114, %117) : (tensor<7x1xi1>, tensor<7x1xi1>) -> tensor<7x1xi1>
    %119 = "stablehlo.constant"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
    %120 = "stablehlo.reduce"(%118, %119) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg22: tensor<i1>, %arg23: tensor<i1>):
      %126 = "stablehlo.and"(%arg22, %arg23) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      "stablehlo.return"(%126) : (tensor<i1>) -> ()
    }) : (tensor<7x1xi1>, tensor<i1>) -> tensor<7xi1>
    %121 = "stablehlo.gather"(%arg20, %110) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<6x5xf32>, tensor<7x1xi32>) -> tensor<7x5xf32>
    %122 = "stablehlo.broadcast_in_dim"(%120) <{broadcast_dimensions = array<i64: 0>}> : (tensor<7xi1>) -> tensor<7x5xi1>
    %123 = "stablehlo.constant"() <{value = dense<7.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %124 = "stablehlo.broadcast_in_dim"(%123) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<7x5xf32>
    %125 = "stablehlo.select"(%122, %121, %124) : (tensor<7x5xi1>, tensor<7x5xf32>, tensor<7x5xf32>) -> tensor<7x5xf32>
    "func.return"(%125) : (tensor<7x5xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<7xi1>, tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>, res_attrs = [{}], sym_name = "_where", sym_visibility = "private"}> ({
  ^bb0(%arg17: tensor<7xi1>, %arg18: tensor<7xi32>, %arg19: tensor<7xi32>):
    %102 = "stablehlo.select"(%arg17, %arg18, %arg19) : (tensor<7xi1>, tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    "func.return"(%102) : (tensor<7xi32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}], function_type = (tensor<6x5xf32>, tensor<7xi32>) -> tensor<6x7xf32>, res_attrs = [{}], sym_name = "_take_0", sym_visibility = "private"}> ({
  ^bb0(%arg15: tensor<6x5xf32>, %arg16: tensor<7xi32>):
    %100 = "stablehlo.broadcast_in_dim"(%arg16) <{broadcast_dimensions = array<i64: 0>}> : (tensor<7xi32>) -> tensor<7x1xi32>
    %101 = "stablehlo.gather"(%arg15, %100) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 6, 1>}> : (tensor<6x5xf32>, tensor<7x1xi32>) -> tensor<6x7xf32>
    "func.return"(%101) : (tensor<6x7xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}], function_type = (tensor<6x5xf32>, tensor<7xi32>) -> tensor<7xf32>, res_attrs = [{}], sym_name = "_take_1", sym_visibility = "private"}> ({
  ^bb0(%arg13: tensor<6x5xf32>, %arg14: tensor<7xi32>):
    %95 = "stablehlo.reshape"(%arg13) : (tensor<6x5xf32>) -> tensor<30xf32>
    %96 = "stablehlo.constant"() <{value = dense<30> : tensor<i32>}> : () -> tensor<i32>
    %97 = "func.call"(%arg14, %96) <{callee = @remainder}> : (tensor<7xi32>, tensor<i32>) -> tensor<7xi32>
    %98 = "stablehlo.broadcast_in_dim"(%97) <{broadcast_dimensions = array<i64: 0>}> : (tensor<7xi32>) -> tensor<7x1xi32>
    %99 = "stablehlo.gather"(%95, %98) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<30xf32>, tensor<7x1xi32>) -> tensor<7xf32>
    "func.return"(%99) : (tensor<7xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}], function_type = (tensor<7xi32>, tensor<i32>) -> tensor<7xi32>, res_attrs = [{}], sym_name = "remainder", sym_visibility = "private"}> ({
  ^bb0(%arg11: tensor<7xi32>, %arg12: tensor<i32>):
    %75 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %76 = "stablehlo.compare"(%arg12, %75) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction EQ>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %77 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %78 = "func.call"(%76, %77, %arg12) <{callee = @_where_2}> : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %79 = "stablehlo.broadcast_in_dim"(%78) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %80 = "stablehlo.remainder"(%arg11, %79) : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    %81 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %82 = "stablehlo.broadcast_in_dim"(%81) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %83 = "stablehlo.compare"(%80, %82) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction NE>}> : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %84 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %85 = "stablehlo.broadcast_in_dim"(%84) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %86 = "stablehlo.compare"(%80, %85) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %87 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %88 = "stablehlo.compare"(%78, %87) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %89 = "stablehlo.broadcast_in_dim"(%88) <{broadcast_dimensions = array<i64>}> : (tensor<i1>) -> tensor<7xi1>
    %90 = "stablehlo.compare"(%86, %89) <{compare_type = #stablehlo<comparison_type UNSIGNED>, comparison_direction = #stablehlo<comparison_direction NE>}> : (tensor<7xi1>, tensor<7xi1>) -> tensor<7xi1>
    %91 = "stablehlo.and"(%90, %83) : (tensor<7xi1>, tensor<7xi1>) -> tensor<7xi1>
    %92 = "stablehlo.broadcast_in_dim"(%78) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %93 = "stablehlo.add"(%80, %92) : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    %94 = "stablehlo.select"(%91, %93, %80) : (tensor<7xi1>, tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    "func.return"(%94) : (tensor<7xi32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>, res_attrs = [{}], sym_name = "_where_2", sym_visibility = "private"}> ({
  ^bb0(%arg8: tensor<i1>, %arg9: tensor<i32>, %arg10: tensor<i32>):
    %74 = "stablehlo.select"(%arg8, %arg9, %arg10) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    "func.return"(%74) : (tensor<i32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}], function_type = (tensor<4x3x5xf32>, tensor<1x3x2xi32>) -> tensor<4x3x2xf32>, res_attrs = [{}], sym_name = "take_along_axis", sym_visibility = "private"}> ({
  ^bb0(%arg4: tensor<4x3x5xf32>, %arg5: tensor<1x3x2xi32>):
    %50 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %51 = "stablehlo.broadcast_in_dim"(%50) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1x3x2xi32>
    %52 = "stablehlo.compare"(%arg5, %51) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<1x3x2xi32>, tensor<1x3x2xi32>) -> tensor<1x3x2xi1>
    %53 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
    %54 = "stablehlo.broadcast_in_dim"(%53) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1x3x2xi32>
    %55 = "stablehlo.add"(%arg5, %54) : (tensor<1x3x2xi32>, tensor<1x3x2xi32>) -> tensor<1x3x2xi32>
    %56 = "stablehlo.select"(%52, %55, %arg5) : (tensor<1x3x2xi1>, tensor<1x3x2xi32>, tensor<1x3x2xi32>) -> tensor<1x3x2xi32>
    %57 = "stablehlo.reshape"(%56) : (tensor<1x3x2xi32>) -> tensor<3x2x1xi32>
    %58 = "stablehlo.constant"() <{value = dense<4> : tensor<1xi32>}> : () -> tensor<1xi32>
    %59 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %60 = "stablehlo.broadcast_in_dim"(%59) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<3x2x1xi32>
    %61 = "stablehlo.compare"(%57, %60) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction GE>}> : (tensor<3x2x1xi32>, tensor<3x2x1xi32>) -> tensor<3x2x1xi1>
    %62 = "stablehlo.broadcast_in_dim"(%58) <{broadcast_dimensions = array<i64: 2>}> : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %63 = "stablehlo.broadcast_in_dim"(%62) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<1x1x1xi32>) -> tensor<3x2x1xi32>
    %64 = "stablehlo.compare"(%57, %63) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LE>}> : (tensor<3x2x1xi32>, tensor<3x2x1xi32>) -> tensor<3x2x1xi1>
    %65 = "stablehlo.and"(%61, %64) : (tensor<3x2x1xi1>, tensor<3x2x1xi1>) -> tensor<3x2x1xi1>
    %66 = "stablehlo.constant"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
    %67 = "stablehlo.reduce"(%65, %66) <{dimensions = array<i64: 2>}> ({
    ^bb0(%arg6: tensor<i1>, %arg7: tensor<i1>):
      %73 = "stablehlo.and"(%arg6, %arg7) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      "stablehlo.return"(%73) : (tensor<i1>) -> ()
    }) : (tensor<3x2x1xi1>, tensor<i1>) -> tensor<3x2xi1>
    %68 = "stablehlo.gather"(%arg4, %57) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [2], operand_batching_dims = [1], start_indices_batching_dims = [0], start_index_map = [2], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 4, 1, 1>}> : (tensor<4x3x5xf32>, tensor<3x2x1xi32>) -> tensor<4x3x2xf32>
    %69 = "stablehlo.broadcast_in_dim"(%67) <{broadcast_dimensions = array<i64: 1, 2>}> : (tensor<3x2xi1>) -> tensor<4x3x2xi1>
    %70 = "stablehlo.constant"() <{value = dense<0x7FC00000> : tensor<f32>}> : () -> tensor<f32>
    %71 = "stablehlo.broadcast_in_dim"(%70) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<4x3x2xf32>
    %72 = "stablehlo.select"(%69, %68, %71) : (tensor<4x3x2xi1>, tensor<4x3x2xf32>, tensor<4x3x2xf32>) -> tensor<4x3x2xf32>
    "func.return"(%72) : (tensor<4x3x2xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}], function_type = (tensor<7xi32>, tensor<i32>) -> tensor<7xi32>, res_attrs = [{}], sym_name = "remainder_3", sym_visibility = "private"}> ({
  ^bb0(%arg2: tensor<7xi32>, %arg3: tensor<i32>):
    %29 = "stablehlo.convert"(%arg3) : (tensor<i32>) -> tensor<i32>
    %30 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %31 = "stablehlo.compare"(%29, %30) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction EQ>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %32 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %33 = "func.call"(%31, %32, %29) <{callee = @_where_2}> : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %34 = "stablehlo.broadcast_in_dim"(%33) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %35 = "stablehlo.remainder"(%arg2, %34) : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    %36 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %37 = "stablehlo.broadcast_in_dim"(%36) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %38 = "stablehlo.compare"(%35, %37) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction NE>}> : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %39 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %40 = "stablehlo.broadcast_in_dim"(%39) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %41 = "stablehlo.compare"(%35, %40) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi1>
    %42 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %43 = "stablehlo.compare"(%33, %42) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %44 = "stablehlo.broadcast_in_dim"(%43) <{broadcast_dimensions = array<i64>}> : (tensor<i1>) -> tensor<7xi1>
    %45 = "stablehlo.compare"(%41, %44) <{compare_type = #stablehlo<comparison_type UNSIGNED>, comparison_direction = #stablehlo<comparison_direction NE>}> : (tensor<7xi1>, tensor<7xi1>) -> tensor<7xi1>
    %46 = "stablehlo.and"(%45, %38) : (tensor<7xi1>, tensor<7xi1>) -> tensor<7xi1>
    %47 = "stablehlo.broadcast_in_dim"(%33) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<7xi32>
    %48 = "stablehlo.add"(%35, %47) : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    %49 = "stablehlo.select"(%46, %48, %35) : (tensor<7xi1>, tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    "func.return"(%49) : (tensor<7xi32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<6x5xf32>) -> tensor<5xf32>, res_attrs = [{}], sym_name = "diagonal", sym_visibility = "private"}> ({
  ^bb0(%arg1: tensor<6x5xf32>):
    %9 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<5xi32>
    %10 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<5xi32>
    %11 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %12 = "stablehlo.broadcast_in_dim"(%11) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<5xi32>
    %13 = "stablehlo.compare"(%9, %12) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %14 = "stablehlo.constant"() <{value = dense<6> : tensor<i32>}> : () -> tensor<i32>
    %15 = "stablehlo.broadcast_in_dim"(%14) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<5xi32>
    %16 = "stablehlo.add"(%9, %15) : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi32>
    %17 = "stablehlo.select"(%13, %16, %9) : (tensor<5xi1>, tensor<5xi32>, tensor<5xi32>) -> tensor<5xi32>
    %18 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %19 = "stablehlo.broadcast_in_dim"(%18) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<5xi32>
    %20 = "stablehlo.compare"(%10, %19) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %21 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
    %22 = "stablehlo.broadcast_in_dim"(%21) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<5xi32>
    %23 = "stablehlo.add"(%10, %22) : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi32>
    %24 = "stablehlo.select"(%20, %23, %10) : (tensor<5xi1>, tensor<5xi32>, tensor<5xi32>) -> tensor<5xi32>
    %25 = "stablehlo.broadcast_in_dim"(%17) <{broadcast_dimensions = array<i64: 0>}> : (tensor<5xi32>) -> tensor<5x1xi32>
    %26 = "stablehlo.broadcast_in_dim"(%24) <{broadcast_dimensions = array<i64: 0>}> : (tensor<5xi32>) -> tensor<5x1xi32>
    %27 = "stablehlo.concatenate"(%25, %26) <{dimension = 1 : i64}> : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x2xi32>
    %28 = "stablehlo.gather"(%arg1, %27) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<6x5xf32>, tensor<5x2xi32>) -> tensor<5xf32>
    "func.return"(%28) : (tensor<5xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<6x5xf32>) -> tensor<6x5xf32>, res_attrs = [{}], sym_name = "tril", sym_visibility = "private"}> ({
  ^bb0(%arg0: tensor<6x5xf32>):
    %0 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<6x5xi32>
    %1 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %2 = "stablehlo.broadcast_in_dim"(%1) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<6x5xi32>
    %3 = "stablehlo.add"(%0, %2) : (tensor<6x5xi32>, tensor<6x5xi32>) -> tensor<6x5xi32>
    %4 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<6x5xi32>
    %5 = "stablehlo.compare"(%3, %4) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction GE>}> : (tensor<6x5xi32>, tensor<6x5xi32>) -> tensor<6x5xi1>
    %6 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %7 = "stablehlo.broadcast_in_dim"(%6) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<6x5xf32>
    %8 = "stablehlo.select"(%5, %arg0, %7) : (tensor<6x5xi1>, tensor<6x5xf32>, tensor<6x5xf32>) -> tensor<6x5xf32>
    "func.return"(%8) : (tensor<6x5xf32>) -> ()
  }) : () -> ()
}) {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} : () -> ()

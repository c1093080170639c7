"builtin.module"() <{sym_name = "jit_rounding"}> ({
  "func.func"() <{arg_attrs = [{}, {}, {}, {}, {}], function_type = (tensor<45x32xf32>, tensor<45x32xf32>, tensor<45x32xf32>, tensor<45x32xf32>, tensor<8x32xf32>) -> (tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xbf16>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf16>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<6xf32>, tensor<32xf32>, tensor<8x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<4x8xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<8x4xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>), res_attrs = [{jax.result_info = "result['apart']"}, {jax.result_info = "result['both']"}, {jax.result_info = "result['both ways']"}, {jax.result_info = "result['brain']"}, {jax.result_info = "result['chain']"}, {jax.result_info = "result['down']"}, {jax.result_info = "result['drawn']"}, {jax.result_info = "result['exact']"}, {jax.result_info = "result['factor']"}, {jax.result_info = "result['factors']"}, {jax.result_info = "result['fewer']"}, {jax.result_info = "result['fifth']"}, {jax.result_info = "result['fractions']"}, {jax.result_info = "result['from']"}, {jax.result_info = "result['half']"}, {jax.result_info = "result['kept']"}, {jax.result_info = "result['later']"}, {jax.result_info = "result['left']"}, {jax.result_info = "result['less']"}, {jax.result_info = "result['loop']"}, {jax.result_info = "result['minus']"}, {jax.result_info = "result['mixed']"}, {jax.result_info = "result['negated']"}, {jax.result_info = "result['normal']"}, {jax.result_info = "result['once']"}, {jax.result_info = "result['other']"}, {jax.result_info = "result['over']"}, {jax.result_info = "result['part']"}, {jax.result_info = "result['precise']"}, {jax.result_info = "result['repeated']"}, {jax.result_info = "result['right']"}, {jax.result_info = "result['scaled']"}, {jax.result_info = "result['shaped']"}, {jax.result_info = "result['shared']"}, {jax.result_info = "result['split']"}, {jax.result_info = "result['square']"}, {jax.result_info = "result['steps']"}, {jax.result_info = "result['term']"}, {jax.result_info = "result['terms']"}, {jax.result_info = "result['thirds']"}, {jax.result_info = "result['three']"}, {jax.result_info = "result['turned']"}, {jax.result_info = "result['twice']"}, {jax.result_info = "result['under']"}, {jax.result_info = "result['whole']"}], sym_name = "main", sym_visibility = "public"}> ({
  ^bb0(%arg50: tensor<45x32xf32>, %arg51: tensor<45x32xf32>, %arg52: tensor<45x32xf32>, %arg53: tensor<45x32xf32>, %arg54: tensor<8x32xf32>):
    %148 = "stablehlo.constant"() <{value = dense<[0.884749412, 0.864652574, -0.373814672, -1.1177634, -1.54974484, -0.698990107, -2.23052883, 0.749819875, -0.630030691, 0.481293678, 1.86832488, 1.17299569, -1.15113485, 0.869248986, 1.15785706, -0.746356546, -0.953296899, -0.109691896, -1.60142338, 1.47073495, -2.4053638, -1.10680747, -0.269565165, -0.227087095, 0.16612418, 0.271448582, -0.21361202, 1.13688636, -2.13937616, -1.64513913E-4, -0.71458441, 0.132513434]> : tensor<32xf32>}> : () -> tensor<32xf32>
    %149 = "stablehlo.constant"() <{value = dense<[0.132513434, -0.71458441, -1.64513913E-4, -2.13937616, 1.13688636, -0.21361202, 0.271448582, 0.16612418, -0.227087095, -0.269565165, -1.10680747, -2.4053638, 1.47073495, -1.60142338, -0.109691896, -0.953296899, -0.746356546, 1.15785706, 0.869248986, -1.15113485, 1.17299569, 1.86832488, 0.481293678, -0.630030691, 0.749819875, -2.23052883, -0.698990107, -1.54974484, -1.1177634, -0.373814672, 0.864652574, 0.884749412]> : tensor<32xf32>}> : () -> tensor<32xf32>
    %150 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 1, 32>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %151 = "stablehlo.reshape"(%150) : (tensor<1x32xf32>) -> tensor<32xf32>
    %152 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 1, 32>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %153 = "stablehlo.reshape"(%152) : (tensor<1x32xf32>) -> tensor<32xf32>
    %154 = "stablehlo.slice"(%arg52) <{limit_indices = array<i64: 1, 32>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %155 = "stablehlo.reshape"(%154) : (tensor<1x32xf32>) -> tensor<32xf32>
    %156 = "stablehlo.multiply"(%151, %153) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %157 = "stablehlo.add"(%156, %155) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %158 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 2, 32>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %159 = "stablehlo.reshape"(%158) : (tensor<1x32xf32>) -> tensor<32xf32>
    %160 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 2, 32>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %161 = "stablehlo.reshape"(%160) : (tensor<1x32xf32>) -> tensor<32xf32>
    %162 = "stablehlo.slice"(%arg52) <{limit_indices = array<i64: 2, 32>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %163 = "stablehlo.reshape"(%162) : (tensor<1x32xf32>) -> tensor<32xf32>
    %164 = "stablehlo.multiply"(%159, %161) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %165 = "stablehlo.add"(%163, %164) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %166 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 3, 32>, start_indices = array<i64: 2, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %167 = "stablehlo.reshape"(%166) : (tensor<1x32xf32>) -> tensor<32xf32>
    %168 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 3, 32>, start_indices = array<i64: 2, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %169 = "stablehlo.reshape"(%168) : (tensor<1x32xf32>) -> tensor<32xf32>
    %170 = "stablehlo.slice"(%arg52) <{limit_indices = array<i64: 3, 32>, start_indices = array<i64: 2, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %171 = "stablehlo.reshape"(%170) : (tensor<1x32xf32>) -> tensor<32xf32>
    %172 = "stablehlo.multiply"(%167, %169) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %173 = "stablehlo.subtract"(%172, %171) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %174 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 4, 32>, start_indices = array<i64: 3, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %175 = "stablehlo.reshape"(%174) : (tensor<1x32xf32>) -> tensor<32xf32>
    %176 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 4, 32>, start_indices = array<i64: 3, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %177 = "stablehlo.reshape"(%176) : (tensor<1x32xf32>) -> tensor<32xf32>
    %178 = "stablehlo.slice"(%arg52) <{limit_indices = array<i64: 4, 32>, start_indices = array<i64: 3, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %179 = "stablehlo.reshape"(%178) : (tensor<1x32xf32>) -> tensor<32xf32>
    %180 = "stablehlo.multiply"(%175, %177) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %181 = "stablehlo.subtract"(%179, %180) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %182 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 5, 32>, start_indices = array<i64: 4, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %183 = "stablehlo.reshape"(%182) : (tensor<1x32xf32>) -> tensor<32xf32>
    %184 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 5, 32>, start_indices = array<i64: 4, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %185 = "stablehlo.reshape"(%184) : (tensor<1x32xf32>) -> tensor<32xf32>
    %186 = "stablehlo.slice"(%arg52) <{limit_indices = array<i64: 5, 32>, start_indices = array<i64: 4, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %187 = "stablehlo.reshape"(%186) : (tensor<1x32xf32>) -> tensor<32xf32>
    %188 = "stablehlo.slice"(%arg53) <{limit_indices = array<i64: 5, 32>, start_indices = array<i64: 4, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %189 = "stablehlo.reshape"(%188) : (tensor<1x32xf32>) -> tensor<32xf32>
    %190 = "stablehlo.multiply"(%183, %185) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %191 = "stablehlo.multiply"(%187, %189) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %192 = "stablehlo.add"(%190, %191) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %193 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 6, 32>, start_indices = array<i64: 5, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %194 = "stablehlo.reshape"(%193) : (tensor<1x32xf32>) -> tensor<32xf32>
    %195 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 6, 32>, start_indices = array<i64: 5, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %196 = "stablehlo.reshape"(%195) : (tensor<1x32xf32>) -> tensor<32xf32>
    %197 = "stablehlo.slice"(%arg52) <{limit_indices = array<i64: 6, 32>, start_indices = array<i64: 5, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %198 = "stablehlo.reshape"(%197) : (tensor<1x32xf32>) -> tensor<32xf32>
    %199 = "stablehlo.slice"(%arg53) <{limit_indices = array<i64: 6, 32>, start_indices = array<i64: 5, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %200 = "stablehlo.reshape"(%199) : (tensor<1x32xf32>) -> tensor<32xf32>
    %201 = "stablehlo.multiply"(%194, %196) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %202 = "stablehlo.multiply"(%198, %200) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %203 = "stablehlo.subtract"(%201, %202) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %204 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 7, 32>, start_indices = array<i64: 6, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %205 = "stablehlo.reshape"(%204) : (tensor<1x32xf32>) -> tensor<32xf32>
    %206 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 7, 32>, start_indices = array<i64: 6, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %207 = "stablehlo.reshape"(%206) : (tensor<1x32xf32>) -> tensor<32xf32>
    %208 = "stablehlo.slice"(%arg52) <{limit_indices = array<i64: 7, 32>, start_indices = array<i64: 6, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %209 = "stablehlo.reshape"(%208) : (tensor<1x32xf32>) -> tensor<32xf32>
    %210 = "stablehlo.slice"(%arg53) <{limit_indices = array<i64: 7, 32>, start_indices = array<i64: 6, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %211 = "stablehlo.reshape"(%210) : (tensor<1x32xf32>) -> tensor<32xf32>
    %212 = "stablehlo.multiply"(%205, %207) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %213 = "stablehlo.multiply"(%209, %211) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %214 = "stablehlo.add"(%213, %212) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %215 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 8, 32>, start_indices = array<i64: 7, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %216 = "stablehlo.reshape"(%215) : (tensor<1x32xf32>) -> tensor<32xf32>
    %217 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 8, 32>, start_indices = array<i64: 7, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %218 = "stablehlo.reshape"(%217) : (tensor<1x32xf32>) -> tensor<32xf32>
    %219 = "stablehlo.slice"(%arg52) <{limit_indices = array<i64: 8, 32>, start_indices = array<i64: 7, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %220 = "stablehlo.reshape"(%219) : (tensor<1x32xf32>) -> tensor<32xf32>
    %221 = "stablehlo.slice"(%arg53) <{limit_indices = array<i64: 8, 32>, start_indices = array<i64: 7, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %222 = "stablehlo.reshape"(%221) : (tensor<1x32xf32>) -> tensor<32xf32>
    %223 = "stablehlo.multiply"(%216, %218) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %224 = "stablehlo.negate"(%223) : (tensor<32xf32>) -> tensor<32xf32>
    %225 = "stablehlo.multiply"(%220, %222) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %226 = "stablehlo.add"(%224, %225) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %227 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 9, 32>, start_indices = array<i64: 8, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %228 = "stablehlo.reshape"(%227) : (tensor<1x32xf32>) -> tensor<32xf32>
    %229 = "stablehlo.slice"(%arg52) <{limit_indices = array<i64: 9, 32>, start_indices = array<i64: 8, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %230 = "stablehlo.reshape"(%229) : (tensor<1x32xf32>) -> tensor<32xf32>
    %231 = "stablehlo.slice"(%arg53) <{limit_indices = array<i64: 9, 32>, start_indices = array<i64: 8, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %232 = "stablehlo.reshape"(%231) : (tensor<1x32xf32>) -> tensor<32xf32>
    %233 = "stablehlo.constant"() <{value = dense<-2.300000e+00> : tensor<f32>}> : () -> tensor<f32>
    %234 = "stablehlo.broadcast_in_dim"(%233) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %235 = "stablehlo.multiply"(%228, %234) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %236 = "stablehlo.multiply"(%230, %232) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %237 = "stablehlo.add"(%235, %236) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %238 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 10, 32>, start_indices = array<i64: 9, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %239 = "stablehlo.reshape"(%238) : (tensor<1x32xf32>) -> tensor<32xf32>
    %240 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 10, 32>, start_indices = array<i64: 9, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %241 = "stablehlo.reshape"(%240) : (tensor<1x32xf32>) -> tensor<32xf32>
    %242 = "stablehlo.slice"(%arg52) <{limit_indices = array<i64: 10, 32>, start_indices = array<i64: 9, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %243 = "stablehlo.reshape"(%242) : (tensor<1x32xf32>) -> tensor<32xf32>
    %244 = "stablehlo.slice"(%arg53) <{limit_indices = array<i64: 10, 32>, start_indices = array<i64: 9, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %245 = "stablehlo.reshape"(%244) : (tensor<1x32xf32>) -> tensor<32xf32>
    %246 = "stablehlo.negate"(%241) : (tensor<32xf32>) -> tensor<32xf32>
    %247 = "stablehlo.multiply"(%239, %246) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %248 = "stablehlo.multiply"(%243, %245) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %249 = "stablehlo.negate"(%248) : (tensor<32xf32>) -> tensor<32xf32>
    %250 = "stablehlo.subtract"(%247, %249) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %251 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 11, 32>, start_indices = array<i64: 10, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %252 = "stablehlo.reshape"(%251) : (tensor<1x32xf32>) -> tensor<32xf32>
    %253 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 11, 32>, start_indices = array<i64: 10, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %254 = "stablehlo.reshape"(%253) : (tensor<1x32xf32>) -> tensor<32xf32>
    %255 = "stablehlo.multiply"(%252, %252) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %256 = "stablehlo.add"(%255, %254) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %257 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 12, 32>, start_indices = array<i64: 11, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %258 = "stablehlo.reshape"(%257) : (tensor<1x32xf32>) -> tensor<32xf32>
    %259 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 12, 32>, start_indices = array<i64: 11, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %260 = "stablehlo.reshape"(%259) : (tensor<1x32xf32>) -> tensor<32xf32>
    %261 = "stablehlo.slice"(%arg52) <{limit_indices = array<i64: 12, 32>, start_indices = array<i64: 11, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %262 = "stablehlo.reshape"(%261) : (tensor<1x32xf32>) -> tensor<32xf32>
    %263 = "stablehlo.slice"(%arg53) <{limit_indices = array<i64: 12, 32>, start_indices = array<i64: 11, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %264 = "stablehlo.reshape"(%263) : (tensor<1x32xf32>) -> tensor<32xf32>
    %265 = "stablehlo.multiply"(%258, %260) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %266 = "stablehlo.add"(%265, %262) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %267 = "stablehlo.multiply"(%258, %260) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %268 = "stablehlo.add"(%267, %264) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %269 = "stablehlo.multiply"(%266, %268) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %270 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 13, 32>, start_indices = array<i64: 12, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %271 = "stablehlo.reshape"(%270) : (tensor<1x32xf32>) -> tensor<32xf32>
    %272 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 13, 32>, start_indices = array<i64: 12, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %273 = "stablehlo.reshape"(%272) : (tensor<1x32xf32>) -> tensor<32xf32>
    %274 = "stablehlo.slice"(%arg52) <{limit_indices = array<i64: 13, 32>, start_indices = array<i64: 12, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %275 = "stablehlo.reshape"(%274) : (tensor<1x32xf32>) -> tensor<32xf32>
    %276 = "stablehlo.slice"(%arg53) <{limit_indices = array<i64: 13, 32>, start_indices = array<i64: 12, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %277 = "stablehlo.reshape"(%276) : (tensor<1x32xf32>) -> tensor<32xf32>
    %278 = "stablehlo.multiply"(%271, %273) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %279 = "stablehlo.multiply"(%275, %277) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %280 = "stablehlo.add"(%278, %279) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %281 = "stablehlo.multiply"(%271, %273) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %282 = "stablehlo.multiply"(%280, %281) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %283 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 14, 32>, start_indices = array<i64: 13, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %284 = "stablehlo.reshape"(%283) : (tensor<1x32xf32>) -> tensor<32xf32>
    %285 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 14, 32>, start_indices = array<i64: 13, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %286 = "stablehlo.reshape"(%285) : (tensor<1x32xf32>) -> tensor<32xf32>
    %287 = "stablehlo.constant"() <{value = dense<2.300000e+00> : tensor<f32>}> : () -> tensor<f32>
    %288 = "stablehlo.broadcast_in_dim"(%287) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %289 = "stablehlo.multiply"(%288, %284) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %290 = "stablehlo.constant"() <{value = dense<0.699999988> : tensor<f32>}> : () -> tensor<f32>
    %291 = "stablehlo.broadcast_in_dim"(%290) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %292 = "stablehlo.add"(%289, %291) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %293 = "stablehlo.multiply"(%292, %284) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %294 = "stablehlo.add"(%293, %286) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %295 = "stablehlo.multiply"(%294, %284) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %296 = "stablehlo.constant"() <{value = dense<1.000000e-01> : tensor<f32>}> : () -> tensor<f32>
    %297 = "stablehlo.broadcast_in_dim"(%296) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %298 = "stablehlo.add"(%295, %297) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %299 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 15, 32>, start_indices = array<i64: 14, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %300 = "stablehlo.reshape"(%299) : (tensor<1x32xf32>) -> tensor<32xf32>
    %301 = "stablehlo.constant"() <{value = dense<2.510000e+00> : tensor<f32>}> : () -> tensor<f32>
    %302 = "stablehlo.broadcast_in_dim"(%301) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %303 = "stablehlo.multiply"(%300, %302) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %304 = "stablehlo.constant"() <{value = dense<1.710000e+00> : tensor<f32>}> : () -> tensor<f32>
    %305 = "stablehlo.broadcast_in_dim"(%304) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %306 = "stablehlo.multiply"(%303, %305) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %307 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 16, 32>, start_indices = array<i64: 15, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %308 = "stablehlo.reshape"(%307) : (tensor<1x32xf32>) -> tensor<32xf32>
    %309 = "stablehlo.constant"() <{value = dense<0.899999976> : tensor<f32>}> : () -> tensor<f32>
    %310 = "stablehlo.broadcast_in_dim"(%309) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %311 = "stablehlo.multiply"(%308, %310) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %312 = "stablehlo.constant"() <{value = dense<0.899999976> : tensor<f32>}> : () -> tensor<f32>
    %313 = "stablehlo.broadcast_in_dim"(%312) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %314 = "stablehlo.multiply"(%311, %313) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %315 = "stablehlo.constant"() <{value = dense<0.899999976> : tensor<f32>}> : () -> tensor<f32>
    %316 = "stablehlo.broadcast_in_dim"(%315) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %317 = "stablehlo.multiply"(%314, %316) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %318 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 17, 32>, start_indices = array<i64: 16, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %319 = "stablehlo.reshape"(%318) : (tensor<1x32xf32>) -> tensor<32xf32>
    %320 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 17, 32>, start_indices = array<i64: 16, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %321 = "stablehlo.reshape"(%320) : (tensor<1x32xf32>) -> tensor<32xf32>
    %322 = "stablehlo.constant"() <{value = dense<2.510000e+00> : tensor<f32>}> : () -> tensor<f32>
    %323 = "stablehlo.broadcast_in_dim"(%322) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %324 = "stablehlo.multiply"(%319, %323) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %325 = "stablehlo.multiply"(%324, %321) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %326 = "stablehlo.constant"() <{value = dense<1.710000e+00> : tensor<f32>}> : () -> tensor<f32>
    %327 = "stablehlo.broadcast_in_dim"(%326) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %328 = "stablehlo.multiply"(%325, %327) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %329 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 18, 32>, start_indices = array<i64: 17, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %330 = "stablehlo.reshape"(%329) : (tensor<1x32xf32>) -> tensor<32xf32>
    %331 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 18, 32>, start_indices = array<i64: 17, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %332 = "stablehlo.reshape"(%331) : (tensor<1x32xf32>) -> tensor<32xf32>
    %333 = "stablehlo.constant"() <{value = dense<2.510000e+00> : tensor<f32>}> : () -> tensor<f32>
    %334 = "stablehlo.broadcast_in_dim"(%333) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %335 = "stablehlo.multiply"(%330, %334) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %336 = "stablehlo.add"(%335, %332) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %337 = "stablehlo.constant"() <{value = dense<1.710000e+00> : tensor<f32>}> : () -> tensor<f32>
    %338 = "stablehlo.broadcast_in_dim"(%337) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %339 = "stablehlo.multiply"(%335, %338) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %340 = "stablehlo.multiply"(%336, %339) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %341 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 19, 32>, start_indices = array<i64: 18, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %342 = "stablehlo.reshape"(%341) : (tensor<1x32xf32>) -> tensor<32xf32>
    %343 = "stablehlo.constant"() <{value = dense<2.510000e+00> : tensor<f32>}> : () -> tensor<f32>
    %344 = "stablehlo.broadcast_in_dim"(%343) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %345 = "stablehlo.add"(%342, %344) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %346 = "stablehlo.constant"() <{value = dense<1.710000e+00> : tensor<f32>}> : () -> tensor<f32>
    %347 = "stablehlo.broadcast_in_dim"(%346) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %348 = "stablehlo.add"(%345, %347) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %349 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 20, 32>, start_indices = array<i64: 19, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %350 = "stablehlo.reshape"(%349) : (tensor<1x32xf32>) -> tensor<32xf32>
    %351 = "stablehlo.constant"() <{value = dense<2.510000e+00> : tensor<f32>}> : () -> tensor<f32>
    %352 = "stablehlo.broadcast_in_dim"(%351) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %353 = "stablehlo.subtract"(%352, %350) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %354 = "stablehlo.constant"() <{value = dense<1.710000e+00> : tensor<f32>}> : () -> tensor<f32>
    %355 = "stablehlo.broadcast_in_dim"(%354) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %356 = "stablehlo.add"(%353, %355) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %357 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 21, 32>, start_indices = array<i64: 20, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %358 = "stablehlo.reshape"(%357) : (tensor<1x32xf32>) -> tensor<32xf32>
    %359 = "stablehlo.constant"() <{value = dense<2.510000e+00> : tensor<f32>}> : () -> tensor<f32>
    %360 = "stablehlo.broadcast_in_dim"(%359) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %361 = "stablehlo.subtract"(%358, %360) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %362 = "stablehlo.constant"() <{value = dense<1.710000e+00> : tensor<f32>}> : () -> tensor<f32>
    %363 = "stablehlo.broadcast_in_dim"(%362) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %364 = "stablehlo.subtract"(%361, %363) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %365 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 22, 32>, start_indices = array<i64: 21, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %366 = "stablehlo.reshape"(%365) : (tensor<1x32xf32>) -> tensor<32xf32>
    %367 = "stablehlo.constant"() <{value = dense<1.710000e+00> : tensor<f32>}> : () -> tensor<f32>
    %368 = "stablehlo.broadcast_in_dim"(%367) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %369 = "stablehlo.add"(%366, %368) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %370 = "stablehlo.constant"() <{value = dense<2.510000e+00> : tensor<f32>}> : () -> tensor<f32>
    %371 = "stablehlo.broadcast_in_dim"(%370) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %372 = "stablehlo.subtract"(%371, %369) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %373 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 23, 32>, start_indices = array<i64: 22, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %374 = "stablehlo.reshape"(%373) : (tensor<1x32xf32>) -> tensor<32xf32>
    %375 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 23, 32>, start_indices = array<i64: 22, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %376 = "stablehlo.reshape"(%375) : (tensor<1x32xf32>) -> tensor<32xf32>
    %377 = "stablehlo.slice"(%arg52) <{limit_indices = array<i64: 23, 32>, start_indices = array<i64: 22, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %378 = "stablehlo.reshape"(%377) : (tensor<1x32xf32>) -> tensor<32xf32>
    %379 = "stablehlo.multiply"(%374, %376) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %380 = "stablehlo.constant"() <{value = dense<5.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %381 = "stablehlo.broadcast_in_dim"(%380) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %382 = "stablehlo.divide"(%379, %381) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %383 = "stablehlo.add"(%382, %378) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %384 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 24, 32>, start_indices = array<i64: 23, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %385 = "stablehlo.reshape"(%384) : (tensor<1x32xf32>) -> tensor<32xf32>
    %386 = "stablehlo.constant"() <{value = dense<3.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %387 = "stablehlo.broadcast_in_dim"(%386) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %388 = "stablehlo.divide"(%385, %387) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %389 = "stablehlo.constant"() <{value = dense<7.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %390 = "stablehlo.broadcast_in_dim"(%389) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %391 = "stablehlo.divide"(%388, %390) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %392 = "stablehlo.constant"() <{value = dense<1.100000e+00> : tensor<f32>}> : () -> tensor<f32>
    %393 = "stablehlo.broadcast_in_dim"(%392) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %394 = "stablehlo.multiply"(%391, %393) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %395 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 25, 32>, start_indices = array<i64: 24, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %396 = "stablehlo.reshape"(%395) : (tensor<1x32xf32>) -> tensor<32xf32>
    %397 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 25, 32>, start_indices = array<i64: 24, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %398 = "stablehlo.reshape"(%397) : (tensor<1x32xf32>) -> tensor<32xf32>
    %399 = "stablehlo.slice"(%arg52) <{limit_indices = array<i64: 25, 32>, start_indices = array<i64: 24, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %400 = "stablehlo.reshape"(%399) : (tensor<1x32xf32>) -> tensor<32xf32>
    %401 = "stablehlo.divide"(%396, %398) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %402 = "stablehlo.divide"(%401, %400) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %403 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 26, 32>, start_indices = array<i64: 25, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %404 = "stablehlo.reshape"(%403) : (tensor<1x32xf32>) -> tensor<32xf32>
    %405 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 26, 32>, start_indices = array<i64: 25, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %406 = "stablehlo.reshape"(%405) : (tensor<1x32xf32>) -> tensor<32xf32>
    %407 = "stablehlo.slice"(%arg52) <{limit_indices = array<i64: 26, 32>, start_indices = array<i64: 25, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %408 = "stablehlo.reshape"(%407) : (tensor<1x32xf32>) -> tensor<32xf32>
    %409 = "stablehlo.divide"(%406, %408) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %410 = "stablehlo.divide"(%404, %409) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %411 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 27, 32>, start_indices = array<i64: 26, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %412 = "stablehlo.reshape"(%411) : (tensor<1x32xf32>) -> tensor<32xf32>
    %413 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 27, 32>, start_indices = array<i64: 26, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %414 = "stablehlo.reshape"(%413) : (tensor<1x32xf32>) -> tensor<32xf32>
    %415 = "stablehlo.slice"(%arg52) <{limit_indices = array<i64: 27, 32>, start_indices = array<i64: 26, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %416 = "stablehlo.reshape"(%415) : (tensor<1x32xf32>) -> tensor<32xf32>
    %417 = "stablehlo.slice"(%arg53) <{limit_indices = array<i64: 27, 32>, start_indices = array<i64: 26, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %418 = "stablehlo.reshape"(%417) : (tensor<1x32xf32>) -> tensor<32xf32>
    %419 = "stablehlo.divide"(%412, %414) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %420 = "stablehlo.divide"(%416, %418) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %421 = "stablehlo.divide"(%419, %420) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %422 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 28, 32>, start_indices = array<i64: 27, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %423 = "stablehlo.reshape"(%422) : (tensor<1x32xf32>) -> tensor<32xf32>
    %424 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 28, 32>, start_indices = array<i64: 27, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %425 = "stablehlo.reshape"(%424) : (tensor<1x32xf32>) -> tensor<32xf32>
    %426 = "stablehlo.constant"() <{value = dense<2.300000e+00> : tensor<f32>}> : () -> tensor<f32>
    %427 = "stablehlo.broadcast_in_dim"(%426) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %428 = "stablehlo.divide"(%427, %425) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %429 = "stablehlo.divide"(%423, %428) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %430 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 29, 32>, start_indices = array<i64: 28, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %431 = "stablehlo.reshape"(%430) : (tensor<1x32xf32>) -> tensor<32xf32>
    %432 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 29, 32>, start_indices = array<i64: 28, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %433 = "stablehlo.reshape"(%432) : (tensor<1x32xf32>) -> tensor<32xf32>
    %434 = "stablehlo.slice"(%arg52) <{limit_indices = array<i64: 29, 32>, start_indices = array<i64: 28, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %435 = "stablehlo.reshape"(%434) : (tensor<1x32xf32>) -> tensor<32xf32>
    %436 = "stablehlo.multiply"(%431, %433) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %437 = "stablehlo.reshape"(%436) : (tensor<32xf32>) -> tensor<4x8xf32>
    %438 = "stablehlo.reshape"(%435) : (tensor<32xf32>) -> tensor<4x8xf32>
    %439 = "stablehlo.add"(%437, %438) : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
    %440 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 30, 32>, start_indices = array<i64: 29, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %441 = "stablehlo.reshape"(%440) : (tensor<1x32xf32>) -> tensor<32xf32>
    %442 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 30, 32>, start_indices = array<i64: 29, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %443 = "stablehlo.reshape"(%442) : (tensor<1x32xf32>) -> tensor<32xf32>
    %444 = "stablehlo.slice"(%arg52) <{limit_indices = array<i64: 30, 32>, start_indices = array<i64: 29, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %445 = "stablehlo.reshape"(%444) : (tensor<1x32xf32>) -> tensor<32xf32>
    %446 = "stablehlo.multiply"(%441, %443) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %447 = "stablehlo.slice"(%446) <{limit_indices = array<i64: 9>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<32xf32>) -> tensor<6xf32>
    %448 = "stablehlo.slice"(%445) <{limit_indices = array<i64: 9>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<32xf32>) -> tensor<6xf32>
    %449 = "stablehlo.subtract"(%447, %448) : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %450 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 31, 32>, start_indices = array<i64: 30, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %451 = "stablehlo.reshape"(%450) : (tensor<1x32xf32>) -> tensor<32xf32>
    %452 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 31, 32>, start_indices = array<i64: 30, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %453 = "stablehlo.reshape"(%452) : (tensor<1x32xf32>) -> tensor<32xf32>
    %454 = "stablehlo.reshape"(%451) : (tensor<32xf32>) -> tensor<4x8xf32>
    %455 = "stablehlo.constant"() <{value = dense<1.710000e+00> : tensor<f32>}> : () -> tensor<f32>
    %456 = "stablehlo.broadcast_in_dim"(%455) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<4x8xf32>
    %457 = "stablehlo.multiply"(%454, %456) : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
    %458 = "stablehlo.transpose"(%457) <{permutation = array<i64: 1, 0>}> : (tensor<4x8xf32>) -> tensor<8x4xf32>
    %459 = "stablehlo.reshape"(%453) : (tensor<32xf32>) -> tensor<8x4xf32>
    %460 = "stablehlo.add"(%458, %459) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %461 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 32, 32>, start_indices = array<i64: 31, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %462 = "stablehlo.reshape"(%461) : (tensor<1x32xf32>) -> tensor<32xf32>
    %463 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 32, 32>, start_indices = array<i64: 31, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %464 = "stablehlo.reshape"(%463) : (tensor<1x32xf32>) -> tensor<32xf32>
    %465 = "stablehlo.multiply"(%462, %464) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %466 = "stablehlo.broadcast_in_dim"(%465) <{broadcast_dimensions = array<i64: 1>}> : (tensor<32xf32>) -> tensor<1x32xf32>
    %467 = "stablehlo.broadcast_in_dim"(%466) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x32xf32>) -> tensor<8x32xf32>
    %468 = "stablehlo.add"(%467, %arg54) : (tensor<8x32xf32>, tensor<8x32xf32>) -> tensor<8x32xf32>
    %469 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 33, 32>, start_indices = array<i64: 32, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %470 = "stablehlo.reshape"(%469) : (tensor<1x32xf32>) -> tensor<32xf32>
    %471 = "stablehlo.multiply"(%470, %148) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %472 = "stablehlo.multiply"(%471, %149) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %473 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 34, 32>, start_indices = array<i64: 33, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %474 = "stablehlo.reshape"(%473) : (tensor<1x32xf32>) -> tensor<32xf32>
    %475 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 34, 32>, start_indices = array<i64: 33, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %476 = "stablehlo.reshape"(%475) : (tensor<1x32xf32>) -> tensor<32xf32>
    %477 = "stablehlo.slice"(%arg52) <{limit_indices = array<i64: 34, 32>, start_indices = array<i64: 33, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %478 = "stablehlo.reshape"(%477) : (tensor<1x32xf32>) -> tensor<32xf32>
    %479 = "stablehlo.slice"(%arg53) <{limit_indices = array<i64: 34, 32>, start_indices = array<i64: 33, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %480 = "stablehlo.reshape"(%479) : (tensor<1x32xf32>) -> tensor<32xf32>
    %481 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %482 = "stablehlo.broadcast_in_dim"(%481) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %483 = "stablehlo.compare"(%474, %482) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction GT>}> : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xi1>
    %484 = "stablehlo.multiply"(%474, %476) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %485 = "func.call"(%483, %484, %478) <{callee = @_where}> : (tensor<32xi1>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %486 = "stablehlo.add"(%485, %480) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %487 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 35, 32>, start_indices = array<i64: 34, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %488 = "stablehlo.reshape"(%487) : (tensor<1x32xf32>) -> tensor<32xf32>
    %489 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %490:2 = "stablehlo.while"(%489, %488) ({
    ^bb0(%arg71: tensor<i32>, %arg72: tensor<32xf32>):
      %647 = "stablehlo.constant"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
      %648 = "stablehlo.compare"(%arg71, %647) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%648) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg69: tensor<i32>, %arg70: tensor<32xf32>):
      %644 = "func.call"(%arg70) <{callee = @closed_call}> : (tensor<32xf32>) -> tensor<32xf32>
      %645 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %646 = "stablehlo.add"(%arg69, %645) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%646, %644) : (tensor<i32>, tensor<32xf32>) -> ()
    }) : (tensor<i32>, tensor<32xf32>) -> (tensor<i32>, tensor<32xf32>)
    %491 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 36, 32>, start_indices = array<i64: 35, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %492 = "stablehlo.reshape"(%491) : (tensor<1x32xf32>) -> tensor<32xf32>
    %493 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 36, 32>, start_indices = array<i64: 35, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %494 = "stablehlo.reshape"(%493) : (tensor<1x32xf32>) -> tensor<32xf32>
    %495 = "stablehlo.slice"(%arg52) <{limit_indices = array<i64: 36, 32>, start_indices = array<i64: 35, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %496 = "stablehlo.reshape"(%495) : (tensor<1x32xf32>) -> tensor<32xf32>
    %497 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %498:3 = "stablehlo.while"(%494, %497, %492) ({
    ^bb0(%arg66: tensor<32xf32>, %arg67: tensor<i32>, %arg68: tensor<32xf32>):
      %642 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %643 = "stablehlo.compare"(%arg67, %642) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%643) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg63: tensor<32xf32>, %arg64: tensor<i32>, %arg65: tensor<32xf32>):
      %639 = "func.call"(%arg63, %arg65) <{callee = @closed_call_0}> : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
      %640 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %641 = "stablehlo.add"(%arg64, %640) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%arg63, %641, %639) : (tensor<32xf32>, tensor<i32>, tensor<32xf32>) -> ()
    }) : (tensor<32xf32>, tensor<i32>, tensor<32xf32>) -> (tensor<32xf32>, tensor<i32>, tensor<32xf32>)
    %499 = "stablehlo.add"(%498#2, %496) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %500 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 37, 32>, start_indices = array<i64: 36, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %501 = "stablehlo.reshape"(%500) : (tensor<1x32xf32>) -> tensor<32xf32>
    %502 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 37, 32>, start_indices = array<i64: 36, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %503 = "stablehlo.reshape"(%502) : (tensor<1x32xf32>) -> tensor<32xf32>
    %504 = "stablehlo.slice"(%arg52) <{limit_indices = array<i64: 37, 32>, start_indices = array<i64: 36, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %505 = "stablehlo.reshape"(%504) : (tensor<1x32xf32>) -> tensor<32xf32>
    %506 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %507:4 = "stablehlo.while"(%505, %503, %506, %501) ({
    ^bb0(%arg59: tensor<32xf32>, %arg60: tensor<32xf32>, %arg61: tensor<i32>, %arg62: tensor<32xf32>):
      %637 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
      %638 = "stablehlo.compare"(%arg61, %637) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%638) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg55: tensor<32xf32>, %arg56: tensor<32xf32>, %arg57: tensor<i32>, %arg58: tensor<32xf32>):
      %634 = "func.call"(%arg55, %arg56, %arg58) <{callee = @closed_call_1}> : (tensor<32xf32>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
      %635 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %636 = "stablehlo.add"(%arg57, %635) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%arg55, %arg56, %636, %634) : (tensor<32xf32>, tensor<32xf32>, tensor<i32>, tensor<32xf32>) -> ()
    }) : (tensor<32xf32>, tensor<32xf32>, tensor<i32>, tensor<32xf32>) -> (tensor<32xf32>, tensor<32xf32>, tensor<i32>, tensor<32xf32>)
    %508 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 38, 32>, start_indices = array<i64: 37, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %509 = "stablehlo.reshape"(%508) : (tensor<1x32xf32>) -> tensor<32xf32>
    %510 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 38, 32>, start_indices = array<i64: 37, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %511 = "stablehlo.reshape"(%510) : (tensor<1x32xf32>) -> tensor<32xf32>
    %512 = "stablehlo.slice"(%arg52) <{limit_indices = array<i64: 38, 32>, start_indices = array<i64: 37, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %513 = "stablehlo.reshape"(%512) : (tensor<1x32xf32>) -> tensor<32xf32>
    %514 = "stablehlo.convert"(%509) : (tensor<32xf32>) -> tensor<32xf16>
    %515 = "stablehlo.convert"(%511) : (tensor<32xf32>) -> tensor<32xf16>
    %516 = "stablehlo.convert"(%513) : (tensor<32xf32>) -> tensor<32xf16>
    %517 = "stablehlo.constant"() <{value = dense<2.509770e+00> : tensor<f16>}> : () -> tensor<f16>
    %518 = "stablehlo.broadcast_in_dim"(%517) <{broadcast_dimensions = array<i64>}> : (tensor<f16>) -> tensor<32xf16>
    %519 = "stablehlo.multiply"(%514, %518) : (tensor<32xf16>, tensor<32xf16>) -> tensor<32xf16>
    %520 = "stablehlo.constant"() <{value = dense<1.709960e+00> : tensor<f16>}> : () -> tensor<f16>
    %521 = "stablehlo.broadcast_in_dim"(%520) <{broadcast_dimensions = array<i64>}> : (tensor<f16>) -> tensor<32xf16>
    %522 = "stablehlo.multiply"(%519, %521) : (tensor<32xf16>, tensor<32xf16>) -> tensor<32xf16>
    %523 = "stablehlo.multiply"(%522, %515) : (tensor<32xf16>, tensor<32xf16>) -> tensor<32xf16>
    %524 = "stablehlo.add"(%523, %516) : (tensor<32xf16>, tensor<32xf16>) -> tensor<32xf16>
    %525 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 39, 32>, start_indices = array<i64: 38, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %526 = "stablehlo.reshape"(%525) : (tensor<1x32xf32>) -> tensor<32xf32>
    %527 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 39, 32>, start_indices = array<i64: 38, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %528 = "stablehlo.reshape"(%527) : (tensor<1x32xf32>) -> tensor<32xf32>
    %529 = "stablehlo.slice"(%arg52) <{limit_indices = array<i64: 39, 32>, start_indices = array<i64: 38, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %530 = "stablehlo.reshape"(%529) : (tensor<1x32xf32>) -> tensor<32xf32>
    %531 = "stablehlo.convert"(%526) : (tensor<32xf32>) -> tensor<32xbf16>
    %532 = "stablehlo.convert"(%528) : (tensor<32xf32>) -> tensor<32xbf16>
    %533 = "stablehlo.convert"(%530) : (tensor<32xf32>) -> tensor<32xbf16>
    %534 = "stablehlo.constant"() <{value = dense<2.515630e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %535 = "stablehlo.broadcast_in_dim"(%534) <{broadcast_dimensions = array<i64>}> : (tensor<bf16>) -> tensor<32xbf16>
    %536 = "stablehlo.multiply"(%531, %535) : (tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    %537 = "stablehlo.constant"() <{value = dense<1.710940e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %538 = "stablehlo.broadcast_in_dim"(%537) <{broadcast_dimensions = array<i64>}> : (tensor<bf16>) -> tensor<32xbf16>
    %539 = "stablehlo.multiply"(%536, %538) : (tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    %540 = "stablehlo.multiply"(%539, %532) : (tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    %541 = "stablehlo.add"(%540, %533) : (tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    %542 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 40, 32>, start_indices = array<i64: 39, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %543 = "stablehlo.reshape"(%542) : (tensor<1x32xf32>) -> tensor<32xf32>
    %544 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 40, 32>, start_indices = array<i64: 39, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %545 = "stablehlo.reshape"(%544) : (tensor<1x32xf32>) -> tensor<32xf32>
    %546 = "stablehlo.slice"(%arg52) <{limit_indices = array<i64: 40, 32>, start_indices = array<i64: 39, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %547 = "stablehlo.reshape"(%546) : (tensor<1x32xf32>) -> tensor<32xf32>
    %548 = "stablehlo.slice"(%arg53) <{limit_indices = array<i64: 40, 32>, start_indices = array<i64: 39, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %549 = "stablehlo.reshape"(%548) : (tensor<1x32xf32>) -> tensor<32xf32>
    %550 = "stablehlo.convert"(%543) : (tensor<32xf32>) -> tensor<32xbf16>
    %551 = "stablehlo.convert"(%545) : (tensor<32xf32>) -> tensor<32xbf16>
    %552 = "stablehlo.convert"(%547) : (tensor<32xf32>) -> tensor<32xbf16>
    %553 = "stablehlo.multiply"(%550, %551) : (tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    %554 = "stablehlo.add"(%553, %552) : (tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    %555 = "stablehlo.convert"(%554) : (tensor<32xbf16>) -> tensor<32xf32>
    %556 = "stablehlo.add"(%555, %549) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %557 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 41, 32>, start_indices = array<i64: 40, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %558 = "stablehlo.reshape"(%557) : (tensor<1x32xf32>) -> tensor<32xf32>
    %559 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 41, 32>, start_indices = array<i64: 40, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %560 = "stablehlo.reshape"(%559) : (tensor<1x32xf32>) -> tensor<32xf32>
    %561 = "stablehlo.slice"(%arg52) <{limit_indices = array<i64: 41, 32>, start_indices = array<i64: 40, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %562 = "stablehlo.reshape"(%561) : (tensor<1x32xf32>) -> tensor<32xf32>
    %563 = "stablehlo.slice"(%arg53) <{limit_indices = array<i64: 41, 32>, start_indices = array<i64: 40, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %564 = "stablehlo.reshape"(%563) : (tensor<1x32xf32>) -> tensor<32xf32>
    %565 = "stablehlo.convert"(%558) : (tensor<32xf32>) -> tensor<32xbf16>
    %566 = "stablehlo.convert"(%560) : (tensor<32xf32>) -> tensor<32xbf16>
    %567 = "stablehlo.convert"(%562) : (tensor<32xf32>) -> tensor<32xbf16>
    %568 = "stablehlo.multiply"(%565, %566) : (tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    %569 = "stablehlo.maximum"(%568, %567) : (tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    %570 = "stablehlo.convert"(%569) : (tensor<32xbf16>) -> tensor<32xf32>
    %571 = "stablehlo.add"(%570, %564) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %572 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 42, 32>, start_indices = array<i64: 41, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %573 = "stablehlo.reshape"(%572) : (tensor<1x32xf32>) -> tensor<32xf32>
    %574 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 42, 32>, start_indices = array<i64: 41, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %575 = "stablehlo.reshape"(%574) : (tensor<1x32xf32>) -> tensor<32xf32>
    %576 = "stablehlo.slice"(%arg52) <{limit_indices = array<i64: 42, 32>, start_indices = array<i64: 41, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %577 = "stablehlo.reshape"(%576) : (tensor<1x32xf32>) -> tensor<32xf32>
    %578 = "stablehlo.convert"(%573) : (tensor<32xf32>) -> tensor<32xbf16>
    %579 = "stablehlo.convert"(%575) : (tensor<32xf32>) -> tensor<32xbf16>
    %580 = "stablehlo.multiply"(%578, %579) : (tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    %581 = "stablehlo.convert"(%580) : (tensor<32xbf16>) -> tensor<32xf32>
    %582 = "stablehlo.multiply"(%581, %577) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %583 = "stablehlo.multiply"(%580, %580) : (tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    %584 = "stablehlo.convert"(%583) : (tensor<32xbf16>) -> tensor<32xf32>
    %585 = "stablehlo.add"(%582, %584) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %586 = "stablehlo.slice"(%arg50) <{limit_indices = array<i64: 43, 32>, start_indices = array<i64: 42, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %587 = "stablehlo.reshape"(%586) : (tensor<1x32xf32>) -> tensor<32xf32>
    %588 = "stablehlo.slice"(%arg53) <{limit_indices = array<i64: 43, 32>, start_indices = array<i64: 42, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %589 = "stablehlo.reshape"(%588) : (tensor<1x32xf32>) -> tensor<32xf32>
    %590 = "stablehlo.convert"(%587) : (tensor<32xf32>) -> tensor<32xbf16>
    %591 = "stablehlo.constant"() <{value = dense<1.710940e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %592 = "stablehlo.broadcast_in_dim"(%591) <{broadcast_dimensions = array<i64>}> : (tensor<bf16>) -> tensor<32xbf16>
    %593 = "stablehlo.multiply"(%590, %592) : (tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    %594 = "stablehlo.convert"(%593) : (tensor<32xbf16>) -> tensor<32xf32>
    %595 = "stablehlo.constant"() <{value = dense<2.510000e+00> : tensor<f32>}> : () -> tensor<f32>
    %596 = "stablehlo.broadcast_in_dim"(%595) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %597 = "stablehlo.multiply"(%594, %596) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %598 = "stablehlo.add"(%597, %589) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %599 = "stablehlo.slice"(%arg53) <{limit_indices = array<i64: 44, 32>, start_indices = array<i64: 43, 0>, strides = array<i64: 1, 1>}> : (tensor<45x32xf32>) -> tensor<1x32xf32>
    %600 = "stablehlo.reshape"(%599) : (tensor<1x32xf32>) -> tensor<32xf32>
    %601 = "stablehlo.constant"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
    %602 = "stablehlo.constant"() <{value = dense<32> : tensor<i32>}> : () -> tensor<i32>
    %603 = "stablehlo.shift_right_logical"(%601, %602) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %604 = "stablehlo.convert"(%603) : (tensor<i32>) -> tensor<ui32>
    %605 = "stablehlo.broadcast_in_dim"(%604) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %606 = "stablehlo.constant"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
    %607 = "stablehlo.and"(%601, %606) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %608 = "stablehlo.convert"(%607) : (tensor<i32>) -> tensor<ui32>
    %609 = "stablehlo.broadcast_in_dim"(%608) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %610 = "stablehlo.concatenate"(%605, %609) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %611 = "stablehlo.constant"() <{value = dense<-2> : tensor<i32>}> : () -> tensor<i32>
    %612 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %613 = "func.call"(%610, %611, %612) <{callee = @_truncated_normal}> : (tensor<2xui32>, tensor<i32>, tensor<i32>) -> tensor<32xbf16>
    %614 = "stablehlo.constant"() <{value = dense<3.007810e-01> : tensor<bf16>}> : () -> tensor<bf16>
    %615 = "stablehlo.broadcast_in_dim"(%614) <{broadcast_dimensions = array<i64>}> : (tensor<bf16>) -> tensor<32xbf16>
    %616 = "stablehlo.multiply"(%613, %615) : (tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    %617 = "stablehlo.convert"(%616) : (tensor<32xbf16>) -> tensor<32xf32>
    %618 = "stablehlo.add"(%617, %600) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %619 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
    %620 = "stablehlo.constant"() <{value = dense<32> : tensor<i32>}> : () -> tensor<i32>
    %621 = "stablehlo.shift_right_logical"(%619, %620) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %622 = "stablehlo.convert"(%621) : (tensor<i32>) -> tensor<ui32>
    %623 = "stablehlo.broadcast_in_dim"(%622) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %624 = "stablehlo.constant"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
    %625 = "stablehlo.and"(%619, %624) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %626 = "stablehlo.convert"(%625) : (tensor<i32>) -> tensor<ui32>
    %627 = "stablehlo.broadcast_in_dim"(%626) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %628 = "stablehlo.concatenate"(%623, %627) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %629 = "func.call"(%628) <{callee = @_normal}> : (tensor<2xui32>) -> tensor<32xbf16>
    %630 = "stablehlo.constant"() <{value = dense<3.007810e-01> : tensor<bf16>}> : () -> tensor<bf16>
    %631 = "stablehlo.broadcast_in_dim"(%630) <{broadcast_dimensions = array<i64>}> : (tensor<bf16>) -> tensor<32xbf16>
    %632 = "stablehlo.multiply"(%629, %631) : (tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    %633 = "stablehlo.convert"(%632) : (tensor<32xbf16>) -> tensor<32xf32>
    "func.return"(%328, %192, %585, %541, %298, %237, %618, %571, %250, %306, %364, %383, %421, %181, %524, %372, %214, %157, %203, %490#1, %173, %429, %226, %633, %499, %282, %402, %449, %556, %468, %165, %598, %439, %340, %486, %256, %507#3, %356, %348, %394, %317, %460, %269, %410, %472) : (tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xbf16>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf16>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<6xf32>, tensor<32xf32>, tensor<8x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<4x8xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<8x4xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<32xi1>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>, res_attrs = [{}], sym_name = "_where", sym_visibility = "private"}> ({
  ^bb0(%arg47: tensor<32xi1>, %arg48: tensor<32xf32>, %arg49: tensor<32xf32>):
    %147 = "stablehlo.select"(%arg47, %arg48, %arg49) : (tensor<32xi1>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    "func.return"(%147) : (tensor<32xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<32xf32>) -> tensor<32xf32>, res_attrs = [{}], sym_name = "closed_call", sym_visibility = "private"}> ({
  ^bb0(%arg46: tensor<32xf32>):
    %141 = "stablehlo.constant"() <{value = dense<1.710000e+00> : tensor<f32>}> : () -> tensor<f32>
    %142 = "stablehlo.broadcast_in_dim"(%141) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %143 = "stablehlo.multiply"(%arg46, %142) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %144 = "stablehlo.constant"() <{value = dense<0.899999976> : tensor<f32>}> : () -> tensor<f32>
    %145 = "stablehlo.broadcast_in_dim"(%144) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %146 = "stablehlo.multiply"(%143, %145) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    "func.return"(%146) : (tensor<32xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>, res_attrs = [{}], sym_name = "closed_call_0", sym_visibility = "private"}> ({
  ^bb0(%arg44: tensor<32xf32>, %arg45: tensor<32xf32>):
    %140 = "stablehlo.multiply"(%arg45, %arg44) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    "func.return"(%140) : (tensor<32xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<32xf32>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>, res_attrs = [{}], sym_name = "closed_call_1", sym_visibility = "private"}> ({
  ^bb0(%arg41: tensor<32xf32>, %arg42: tensor<32xf32>, %arg43: tensor<32xf32>):
    %138 = "stablehlo.add"(%arg43, %arg41) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %139 = "stablehlo.multiply"(%138, %arg42) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    "func.return"(%139) : (tensor<32xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<i32>, tensor<i32>) -> tensor<32xbf16>, res_attrs = [{}], sym_name = "_truncated_normal", sym_visibility = "private"}> ({
  ^bb0(%arg38: tensor<2xui32>, %arg39: tensor<i32>, %arg40: tensor<i32>):
    %120 = "stablehlo.convert"(%arg39) : (tensor<i32>) -> tensor<bf16>
    %121 = "stablehlo.convert"(%arg40) : (tensor<i32>) -> tensor<bf16>
    %122 = "stablehlo.constant"() <{value = dense<1.414060e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %123 = "stablehlo.divide"(%120, %122) : (tensor<bf16>, tensor<bf16>) -> tensor<bf16>
    %124 = "chlo.erf"(%123) : (tensor<bf16>) -> tensor<bf16>
    %125 = "stablehlo.constant"() <{value = dense<1.414060e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %126 = "stablehlo.divide"(%121, %125) : (tensor<bf16>, tensor<bf16>) -> tensor<bf16>
    %127 = "chlo.erf"(%126) : (tensor<bf16>) -> tensor<bf16>
    %128 = "func.call"(%arg38, %124, %127) <{callee = @_uniform}> : (tensor<2xui32>, tensor<bf16>, tensor<bf16>) -> tensor<32xbf16>
    %129 = "chlo.erf_inv"(%128) : (tensor<32xbf16>) -> tensor<32xbf16>
    %130 = "stablehlo.constant"() <{value = dense<1.414060e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %131 = "stablehlo.broadcast_in_dim"(%130) <{broadcast_dimensions = array<i64>}> : (tensor<bf16>) -> tensor<32xbf16>
    %132 = "stablehlo.multiply"(%131, %129) : (tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    %133 = "stablehlo.constant"() <{value = dense<0x7F80> : tensor<bf16>}> : () -> tensor<bf16>
    %134 = "chlo.next_after"(%120, %133) : (tensor<bf16>, tensor<bf16>) -> tensor<bf16>
    %135 = "stablehlo.constant"() <{value = dense<0xFF80> : tensor<bf16>}> : () -> tensor<bf16>
    %136 = "chlo.next_after"(%121, %135) : (tensor<bf16>, tensor<bf16>) -> tensor<bf16>
    %137 = "func.call"(%132, %134, %136) <{callee = @clip}> : (tensor<32xbf16>, tensor<bf16>, tensor<bf16>) -> tensor<32xbf16>
    "func.return"(%137) : (tensor<32xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<bf16>, tensor<bf16>) -> tensor<32xbf16>, res_attrs = [{}], sym_name = "_uniform", sym_visibility = "private"}> ({
  ^bb0(%arg35: tensor<2xui32>, %arg36: tensor<bf16>, %arg37: tensor<bf16>):
    %84 = "stablehlo.broadcast_in_dim"(%arg36) <{broadcast_dimensions = array<i64>}> : (tensor<bf16>) -> tensor<1xbf16>
    %85 = "stablehlo.broadcast_in_dim"(%arg37) <{broadcast_dimensions = array<i64>}> : (tensor<bf16>) -> tensor<1xbf16>
    %86 = "stablehlo.slice"(%arg35) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %87 = "stablehlo.reshape"(%86) : (tensor<1xui32>) -> tensor<ui32>
    %88 = "stablehlo.slice"(%arg35) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %89 = "stablehlo.reshape"(%88) : (tensor<1xui32>) -> tensor<ui32>
    %90 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<32xui64>
    %91 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %92 = "stablehlo.broadcast_in_dim"(%91) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32xui64>
    %93 = "stablehlo.multiply"(%92, %90) : (tensor<32xui64>, tensor<32xui64>) -> tensor<32xui64>
    %94 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %95 = "stablehlo.broadcast_in_dim"(%94) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<32xui64>
    %96 = "stablehlo.shift_right_logical"(%93, %95) : (tensor<32xui64>, tensor<32xui64>) -> tensor<32xui64>
    %97 = "stablehlo.convert"(%93) : (tensor<32xui64>) -> tensor<32xui32>
    %98 = "stablehlo.convert"(%96) : (tensor<32xui64>) -> tensor<32xui32>
    %99:2 = "func.call"(%87, %89, %98, %97) <{callee = @threefry2x32}> : (tensor<ui32>, tensor<ui32>, tensor<32xui32>, tensor<32xui32>) -> (tensor<32xui32>, tensor<32xui32>)
    %100 = "stablehlo.xor"(%99#0, %99#1) : (tensor<32xui32>, tensor<32xui32>) -> tensor<32xui32>
    %101 = "stablehlo.convert"(%100) : (tensor<32xui32>) -> tensor<32xui8>
    %102 = "stablehlo.convert"(%101) : (tensor<32xui8>) -> tensor<32xui16>
    %103 = "stablehlo.constant"() <{value = dense<1> : tensor<ui16>}> : () -> tensor<ui16>
    %104 = "stablehlo.broadcast_in_dim"(%103) <{broadcast_dimensions = array<i64>}> : (tensor<ui16>) -> tensor<32xui16>
    %105 = "stablehlo.shift_right_logical"(%102, %104) : (tensor<32xui16>, tensor<32xui16>) -> tensor<32xui16>
    %106 = "stablehlo.constant"() <{value = dense<16256> : tensor<ui16>}> : () -> tensor<ui16>
    %107 = "stablehlo.broadcast_in_dim"(%106) <{broadcast_dimensions = array<i64>}> : (tensor<ui16>) -> tensor<32xui16>
    %108 = "stablehlo.or"(%105, %107) : (tensor<32xui16>, tensor<32xui16>) -> tensor<32xui16>
    %109 = "stablehlo.bitcast_convert"(%108) : (tensor<32xui16>) -> tensor<32xbf16>
    %110 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %111 = "stablehlo.broadcast_in_dim"(%110) <{broadcast_dimensions = array<i64>}> : (tensor<bf16>) -> tensor<32xbf16>
    %112 = "stablehlo.subtract"(%109, %111) : (tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    %113 = "stablehlo.subtract"(%85, %84) : (tensor<1xbf16>, tensor<1xbf16>) -> tensor<1xbf16>
    %114 = "stablehlo.broadcast_in_dim"(%113) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xbf16>) -> tensor<32xbf16>
    %115 = "stablehlo.multiply"(%112, %114) : (tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    %116 = "stablehlo.broadcast_in_dim"(%84) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xbf16>) -> tensor<32xbf16>
    %117 = "stablehlo.add"(%115, %116) : (tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    %118 = "stablehlo.broadcast_in_dim"(%84) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xbf16>) -> tensor<32xbf16>
    %119 = "stablehlo.maximum"(%118, %117) : (tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    "func.return"(%119) : (tensor<32xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<32xui32>, tensor<32xui32>) -> (tensor<32xui32>, tensor<32xui32>), sym_name = "threefry2x32", sym_visibility = "private"}> ({
  ^bb0(%arg13: tensor<ui32>, %arg14: tensor<ui32>, %arg15: tensor<32xui32>, %arg16: tensor<32xui32>):
    %67 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %68 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %69 = "stablehlo.xor"(%arg13, %arg14) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %70 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %71 = "stablehlo.xor"(%69, %70) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %72 = "stablehlo.broadcast_in_dim"(%arg13) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<32xui32>
    %73 = "stablehlo.add"(%arg15, %72) : (tensor<32xui32>, tensor<32xui32>) -> tensor<32xui32>
    %74 = "stablehlo.broadcast_in_dim"(%arg14) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<32xui32>
    %75 = "stablehlo.add"(%arg16, %74) : (tensor<32xui32>, tensor<32xui32>) -> tensor<32xui32>
    %76 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %77 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %78:9 = "stablehlo.while"(%77, %76, %73, %75, %arg14, %71, %arg13, %67, %68) ({
    ^bb0(%arg26: tensor<i32>, %arg27: tensor<i32>, %arg28: tensor<32xui32>, %arg29: tensor<32xui32>, %arg30: tensor<ui32>, %arg31: tensor<ui32>, %arg32: tensor<ui32>, %arg33: tensor<4xui32>, %arg34: tensor<4xui32>):
      %82 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %83 = "stablehlo.compare"(%arg26, %82) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%83) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg17: tensor<i32>, %arg18: tensor<i32>, %arg19: tensor<32xui32>, %arg20: tensor<32xui32>, %arg21: tensor<ui32>, %arg22: tensor<ui32>, %arg23: tensor<ui32>, %arg24: tensor<4xui32>, %arg25: tensor<4xui32>):
      %79:8 = "func.call"(%arg18, %arg19, %arg20, %arg21, %arg22, %arg23, %arg24, %arg25) <{callee = @closed_call_2}> : (tensor<i32>, tensor<32xui32>, tensor<32xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<32xui32>, tensor<32xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %80 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %81 = "stablehlo.add"(%arg17, %80) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%81, %79#0, %79#1, %79#2, %79#3, %79#4, %79#5, %79#6, %79#7) : (tensor<i32>, tensor<i32>, tensor<32xui32>, tensor<32xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<32xui32>, tensor<32xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<32xui32>, tensor<32xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%78#2, %78#3) : (tensor<32xui32>, tensor<32xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<32xui32>, tensor<32xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<32xui32>, tensor<32xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_2", sym_visibility = "private"}> ({
  ^bb0(%arg5: tensor<i32>, %arg6: tensor<32xui32>, %arg7: tensor<32xui32>, %arg8: tensor<ui32>, %arg9: tensor<ui32>, %arg10: tensor<ui32>, %arg11: tensor<4xui32>, %arg12: tensor<4xui32>):
    %12 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %13 = "stablehlo.add"(%arg5, %12) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %14 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %15 = "stablehlo.reshape"(%14) : (tensor<1xui32>) -> tensor<ui32>
    %16 = "stablehlo.add"(%arg6, %arg7) : (tensor<32xui32>, tensor<32xui32>) -> tensor<32xui32>
    %17 = "stablehlo.broadcast_in_dim"(%15) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<32xui32>
    %18 = "stablehlo.shift_left"(%arg7, %17) : (tensor<32xui32>, tensor<32xui32>) -> tensor<32xui32>
    %19 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %20 = "stablehlo.subtract"(%19, %15) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %21 = "stablehlo.broadcast_in_dim"(%20) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<32xui32>
    %22 = "stablehlo.shift_right_logical"(%arg7, %21) : (tensor<32xui32>, tensor<32xui32>) -> tensor<32xui32>
    %23 = "stablehlo.or"(%18, %22) : (tensor<32xui32>, tensor<32xui32>) -> tensor<32xui32>
    %24 = "stablehlo.xor"(%16, %23) : (tensor<32xui32>, tensor<32xui32>) -> tensor<32xui32>
    %25 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %26 = "stablehlo.reshape"(%25) : (tensor<1xui32>) -> tensor<ui32>
    %27 = "stablehlo.add"(%16, %24) : (tensor<32xui32>, tensor<32xui32>) -> tensor<32xui32>
    %28 = "stablehlo.broadcast_in_dim"(%26) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<32xui32>
    %29 = "stablehlo.shift_left"(%24, %28) : (tensor<32xui32>, tensor<32xui32>) -> tensor<32xui32>
    %30 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %31 = "stablehlo.subtract"(%30, %26) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %32 = "stablehlo.broadcast_in_dim"(%31) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<32xui32>
    %33 = "stablehlo.shift_right_logical"(%24, %32) : (tensor<32xui32>, tensor<32xui32>) -> tensor<32xui32>
    %34 = "stablehlo.or"(%29, %33) : (tensor<32xui32>, tensor<32xui32>) -> tensor<32xui32>
    %35 = "stablehlo.xor"(%27, %34) : (tensor<32xui32>, tensor<32xui32>) -> tensor<32xui32>
    %36 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %37 = "stablehlo.reshape"(%36) : (tensor<1xui32>) -> tensor<ui32>
    %38 = "stablehlo.add"(%27, %35) : (tensor<32xui32>, tensor<32xui32>) -> tensor<32xui32>
    %39 = "stablehlo.broadcast_in_dim"(%37) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<32xui32>
    %40 = "stablehlo.shift_left"(%35, %39) : (tensor<32xui32>, tensor<32xui32>) -> tensor<32xui32>
    %41 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %42 = "stablehlo.subtract"(%41, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %43 = "stablehlo.broadcast_in_dim"(%42) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<32xui32>
    %44 = "stablehlo.shift_right_logical"(%35, %43) : (tensor<32xui32>, tensor<32xui32>) -> tensor<32xui32>
    %45 = "stablehlo.or"(%40, %44) : (tensor<32xui32>, tensor<32xui32>) -> tensor<32xui32>
    %46 = "stablehlo.xor"(%38, %45) : (tensor<32xui32>, tensor<32xui32>) -> tensor<32xui32>
    %47 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %48 = "stablehlo.reshape"(%47) : (tensor<1xui32>) -> tensor<ui32>
    %49 = "stablehlo.add"(%38, %46) : (tensor<32xui32>, tensor<32xui32>) -> tensor<32xui32>
    %50 = "stablehlo.broadcast_in_dim"(%48) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<32xui32>
    %51 = "stablehlo.shift_left"(%46, %50) : (tensor<32xui32>, tensor<32xui32>) -> tensor<32xui32>
    %52 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %53 = "stablehlo.subtract"(%52, %48) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %54 = "stablehlo.broadcast_in_dim"(%53) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<32xui32>
    %55 = "stablehlo.shift_right_logical"(%46, %54) : (tensor<32xui32>, tensor<32xui32>) -> tensor<32xui32>
    %56 = "stablehlo.or"(%51, %55) : (tensor<32xui32>, tensor<32xui32>) -> tensor<32xui32>
    %57 = "stablehlo.xor"(%49, %56) : (tensor<32xui32>, tensor<32xui32>) -> tensor<32xui32>
    %58 = "stablehlo.broadcast_in_dim"(%arg8) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<32xui32>
    %59 = "stablehlo.add"(%49, %58) : (tensor<32xui32>, tensor<32xui32>) -> tensor<32xui32>
    %60 = "stablehlo.broadcast_in_dim"(%arg9) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<32xui32>
    %61 = "stablehlo.add"(%57, %60) : (tensor<32xui32>, tensor<32xui32>) -> tensor<32xui32>
    %62 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %63 = "stablehlo.add"(%arg5, %62) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %64 = "stablehlo.convert"(%63) : (tensor<i32>) -> tensor<ui32>
    %65 = "stablehlo.broadcast_in_dim"(%64) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<32xui32>
    %66 = "stablehlo.add"(%61, %65) : (tensor<32xui32>, tensor<32xui32>) -> tensor<32xui32>
    "func.return"(%13, %59, %66, %arg9, %arg10, %arg8, %arg12, %arg11) : (tensor<i32>, tensor<32xui32>, tensor<32xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<32xbf16>, tensor<bf16>, tensor<bf16>) -> tensor<32xbf16>, res_attrs = [{}], sym_name = "clip", sym_visibility = "private"}> ({
  ^bb0(%arg2: tensor<32xbf16>, %arg3: tensor<bf16>, %arg4: tensor<bf16>):
    %8 = "stablehlo.broadcast_in_dim"(%arg3) <{broadcast_dimensions = array<i64>}> : (tensor<bf16>) -> tensor<32xbf16>
    %9 = "stablehlo.maximum"(%8, %arg2) : (tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    %10 = "stablehlo.broadcast_in_dim"(%arg4) <{broadcast_dimensions = array<i64>}> : (tensor<bf16>) -> tensor<32xbf16>
    %11 = "stablehlo.minimum"(%10, %9) : (tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    "func.return"(%11) : (tensor<32xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<2xui32>) -> tensor<32xbf16>, res_attrs = [{}], sym_name = "_normal", sym_visibility = "private"}> ({
  ^bb0(%arg1: tensor<2xui32>):
    %7 = "func.call"(%arg1) <{callee = @_normal_real}> : (tensor<2xui32>) -> tensor<32xbf16>
    "func.return"(%7) : (tensor<32xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<2xui32>) -> tensor<32xbf16>, res_attrs = [{}], sym_name = "_normal_real", sym_visibility = "private"}> ({
  ^bb0(%arg0: tensor<2xui32>):
    %0 = "stablehlo.constant"() <{value = dense<-9.960930e-01> : tensor<bf16>}> : () -> tensor<bf16>
    %1 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %2 = "func.call"(%arg0, %0, %1) <{callee = @_uniform}> : (tensor<2xui32>, tensor<bf16>, tensor<bf16>) -> tensor<32xbf16>
    %3 = "chlo.erf_inv"(%2) : (tensor<32xbf16>) -> tensor<32xbf16>
    %4 = "stablehlo.constant"() <{value = dense<1.414060e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %5 = "stablehlo.broadcast_in_dim"(%4) <{broadcast_dimensions = array<i64>}> : (tensor<bf16>) -> tensor<32xbf16>
    %6 = "stablehlo.multiply"(%5, %3) : (tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    "func.return"(%6) : (tensor<32xbf16>) -> ()
  }) : () -> ()
}) {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} : () -> ()

"builtin.module"() <{sym_name = "jit_algebra"}> ({
  "func.func"() <{arg_attrs = [{}, {}, {}, {}, {}], function_type = (tensor<41x24x8xf32>, tensor<41x24x1xf32>, tensor<41x8xf32>, tensor<41x24x8xf32>, tensor<41xf32>) -> (tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<32xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<3x50xf32>, tensor<24x8xf32>, tensor<24x8xf16>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<8xf32>, tensor<8xbf16>, tensor<8xf16>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>), res_attrs = [{jax.result_info = "result['after']"}, {jax.result_info = "result['away']"}, {jax.result_info = "result['below']"}, {jax.result_info = "result['both']"}, {jax.result_info = "result['column']"}, {jax.result_info = "result['constants']"}, {jax.result_info = "result['cube']"}, {jax.result_info = "result['elu']"}, {jax.result_info = "result['erf']"}, {jax.result_info = "result['erfc']"}, {jax.result_info = "result['even']"}, {jax.result_info = "result['expm1']"}, {jax.result_info = "result['exps']"}, {jax.result_info = "result['gelu']"}, {jax.result_info = "result['gumbel']"}, {jax.result_info = "result['half']"}, {jax.result_info = "result['halves']"}, {jax.result_info = "result['inverse']"}, {jax.result_info = "result['log']"}, {jax.result_info = "result['log1p']"}, {jax.result_info = "result['logistic'][0]"}, {jax.result_info = "result['logistic'][1]"}, {jax.result_info = "result['logistic'][2]"}, {jax.result_info = "result['logs']"}, {jax.result_info = "result['modulo']"}, {jax.result_info = "result['number']"}, {jax.result_info = "result['number of one']"}, {jax.result_info = "result['over']"}, {jax.result_info = "result['power']"}, {jax.result_info = "result['product']"}, {jax.result_info = "result['quotient']"}, {jax.result_info = "result['ratio']"}, {jax.result_info = "result['remainder']"}, {jax.result_info = "result['root']"}, {jax.result_info = "result['roots']"}, {jax.result_info = "result['row']"}, {jax.result_info = "result['scalar']"}, {jax.result_info = "result['silu']"}, {jax.result_info = "result['softmax']"}, {jax.result_info = "result['softplus']"}, {jax.result_info = "result['square']"}, {jax.result_info = "result['summed']"}, {jax.result_info = "result['tanh']"}], sym_name = "main", sym_visibility = "public"}> ({
  ^bb0(%arg82: tensor<41x24x8xf32>, %arg83: tensor<41x24x1xf32>, %arg84: tensor<41x8xf32>, %arg85: tensor<41x24x8xf32>, %arg86: tensor<41xf32>):
    %285 = "stablehlo.constant"() <{value = dense<[0.884749412, 0.864652574, -0.373814672, -1.1177634, -1.54974484, -0.698990107, -2.23052883, 0.749819875, -0.630030691, 0.481293678, 1.86832488, 1.17299569, -1.15113485, 0.869248986, 1.15785706, -0.746356546, -0.953296899, -0.109691896, -1.60142338, 1.47073495, -2.4053638, -1.10680747, -0.269565165, -0.227087095, 0.16612418, 0.271448582, -0.21361202, 1.13688636, -2.13937616, -1.64513913E-4, -0.71458441, 0.132513434]> : tensor<32xf32>}> : () -> tensor<32xf32>
    %286 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 1, 24, 8>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %287 = "stablehlo.reshape"(%286) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %288 = "stablehlo.slice"(%arg83) <{limit_indices = array<i64: 1, 24, 1>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x1xf32>) -> tensor<1x24x1xf32>
    %289 = "stablehlo.reshape"(%288) : (tensor<1x24x1xf32>) -> tensor<24x1xf32>
    %290 = "stablehlo.broadcast_in_dim"(%289) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<24x1xf32>) -> tensor<24x8xf32>
    %291 = "stablehlo.divide"(%287, %290) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %292 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 2, 24, 8>, start_indices = array<i64: 1, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %293 = "stablehlo.reshape"(%292) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %294 = "stablehlo.slice"(%arg84) <{limit_indices = array<i64: 2, 8>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>}> : (tensor<41x8xf32>) -> tensor<1x8xf32>
    %295 = "stablehlo.reshape"(%294) : (tensor<1x8xf32>) -> tensor<8xf32>
    %296 = "stablehlo.broadcast_in_dim"(%295) <{broadcast_dimensions = array<i64: 1>}> : (tensor<8xf32>) -> tensor<1x8xf32>
    %297 = "stablehlo.broadcast_in_dim"(%296) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x8xf32>) -> tensor<24x8xf32>
    %298 = "stablehlo.divide"(%293, %297) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %299 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 3, 24, 8>, start_indices = array<i64: 2, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %300 = "stablehlo.reshape"(%299) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %301 = "stablehlo.slice"(%arg86) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<41xf32>) -> tensor<1xf32>
    %302 = "stablehlo.reshape"(%301) : (tensor<1xf32>) -> tensor<f32>
    %303 = "stablehlo.broadcast_in_dim"(%302) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %304 = "stablehlo.divide"(%300, %303) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %305 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 4, 24, 8>, start_indices = array<i64: 3, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %306 = "stablehlo.reshape"(%305) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %307 = "stablehlo.slice"(%arg83) <{limit_indices = array<i64: 4, 24, 1>, start_indices = array<i64: 3, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x1xf32>) -> tensor<1x24x1xf32>
    %308 = "stablehlo.reshape"(%307) : (tensor<1x24x1xf32>) -> tensor<24x1xf32>
    %309 = "stablehlo.slice"(%arg84) <{limit_indices = array<i64: 4, 8>, start_indices = array<i64: 3, 0>, strides = array<i64: 1, 1>}> : (tensor<41x8xf32>) -> tensor<1x8xf32>
    %310 = "stablehlo.reshape"(%309) : (tensor<1x8xf32>) -> tensor<8xf32>
    %311 = "stablehlo.broadcast_in_dim"(%308) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<24x1xf32>) -> tensor<24x8xf32>
    %312 = "stablehlo.divide"(%306, %311) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %313 = "stablehlo.broadcast_in_dim"(%310) <{broadcast_dimensions = array<i64: 1>}> : (tensor<8xf32>) -> tensor<1x8xf32>
    %314 = "stablehlo.broadcast_in_dim"(%313) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x8xf32>) -> tensor<24x8xf32>
    %315 = "stablehlo.divide"(%312, %314) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %316 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 5, 24, 8>, start_indices = array<i64: 4, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %317 = "stablehlo.reshape"(%316) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %318 = "stablehlo.slice"(%arg83) <{limit_indices = array<i64: 5, 24, 1>, start_indices = array<i64: 4, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x1xf32>) -> tensor<1x24x1xf32>
    %319 = "stablehlo.reshape"(%318) : (tensor<1x24x1xf32>) -> tensor<24x1xf32>
    %320 = "stablehlo.slice"(%arg85) <{limit_indices = array<i64: 5, 24, 8>, start_indices = array<i64: 4, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %321 = "stablehlo.reshape"(%320) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %322 = "stablehlo.broadcast_in_dim"(%319) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<24x1xf32>) -> tensor<24x8xf32>
    %323 = "stablehlo.divide"(%317, %322) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %324 = "stablehlo.add"(%323, %321) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %325 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 6, 24, 8>, start_indices = array<i64: 5, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %326 = "stablehlo.reshape"(%325) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %327 = "stablehlo.slice"(%arg83) <{limit_indices = array<i64: 6, 24, 1>, start_indices = array<i64: 5, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x1xf32>) -> tensor<1x24x1xf32>
    %328 = "stablehlo.reshape"(%327) : (tensor<1x24x1xf32>) -> tensor<24x1xf32>
    %329 = "stablehlo.slice"(%arg85) <{limit_indices = array<i64: 6, 24, 8>, start_indices = array<i64: 5, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %330 = "stablehlo.reshape"(%329) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %331 = "stablehlo.divide"(%326, %330) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %332 = "stablehlo.broadcast_in_dim"(%328) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<24x1xf32>) -> tensor<24x8xf32>
    %333 = "stablehlo.divide"(%331, %332) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %334 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 7, 24, 8>, start_indices = array<i64: 6, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %335 = "stablehlo.reshape"(%334) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %336 = "stablehlo.slice"(%arg83) <{limit_indices = array<i64: 7, 24, 1>, start_indices = array<i64: 6, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x1xf32>) -> tensor<1x24x1xf32>
    %337 = "stablehlo.reshape"(%336) : (tensor<1x24x1xf32>) -> tensor<24x1xf32>
    %338 = "stablehlo.constant"() <{value = dense<3.300000e+00> : tensor<f32>}> : () -> tensor<f32>
    %339 = "stablehlo.broadcast_in_dim"(%338) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x1xf32>
    %340 = "stablehlo.multiply"(%337, %339) : (tensor<24x1xf32>, tensor<24x1xf32>) -> tensor<24x1xf32>
    %341 = "stablehlo.broadcast_in_dim"(%340) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<24x1xf32>) -> tensor<24x8xf32>
    %342 = "stablehlo.divide"(%335, %341) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %343 = "stablehlo.slice"(%arg83) <{limit_indices = array<i64: 8, 24, 1>, start_indices = array<i64: 7, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x1xf32>) -> tensor<1x24x1xf32>
    %344 = "stablehlo.reshape"(%343) : (tensor<1x24x1xf32>) -> tensor<24x1xf32>
    %345 = "stablehlo.broadcast_in_dim"(%344) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<24x1xf32>) -> tensor<24x8xf32>
    %346 = "stablehlo.constant"() <{value = dense<3.300000e+00> : tensor<f32>}> : () -> tensor<f32>
    %347 = "stablehlo.broadcast_in_dim"(%346) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %348 = "stablehlo.divide"(%347, %345) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %349 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 9, 24, 8>, start_indices = array<i64: 8, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %350 = "stablehlo.reshape"(%349) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %351 = "stablehlo.slice"(%arg83) <{limit_indices = array<i64: 9, 24, 1>, start_indices = array<i64: 8, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x1xf32>) -> tensor<1x24x1xf32>
    %352 = "stablehlo.reshape"(%351) : (tensor<1x24x1xf32>) -> tensor<24x1xf32>
    %353 = "stablehlo.slice"(%arg85) <{limit_indices = array<i64: 9, 24, 8>, start_indices = array<i64: 8, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %354 = "stablehlo.reshape"(%353) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %355 = "stablehlo.broadcast_in_dim"(%352) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<24x1xf32>) -> tensor<24x8xf32>
    %356 = "stablehlo.divide"(%354, %355) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %357 = "stablehlo.divide"(%350, %356) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %358 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 10, 24, 8>, start_indices = array<i64: 9, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %359 = "stablehlo.reshape"(%358) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %360 = "stablehlo.slice"(%arg83) <{limit_indices = array<i64: 10, 24, 1>, start_indices = array<i64: 9, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x1xf32>) -> tensor<1x24x1xf32>
    %361 = "stablehlo.reshape"(%360) : (tensor<1x24x1xf32>) -> tensor<24x1xf32>
    %362 = "stablehlo.convert"(%359) : (tensor<24x8xf32>) -> tensor<24x8xf16>
    %363 = "stablehlo.convert"(%361) : (tensor<24x1xf32>) -> tensor<24x1xf16>
    %364 = "stablehlo.broadcast_in_dim"(%363) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<24x1xf16>) -> tensor<24x8xf16>
    %365 = "stablehlo.divide"(%362, %364) : (tensor<24x8xf16>, tensor<24x8xf16>) -> tensor<24x8xf16>
    %366 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 11, 24, 8>, start_indices = array<i64: 10, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %367 = "stablehlo.reshape"(%366) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %368 = "stablehlo.slice"(%arg85) <{limit_indices = array<i64: 11, 24, 8>, start_indices = array<i64: 10, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %369 = "stablehlo.reshape"(%368) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %370 = "stablehlo.exponential"(%367) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %371 = "stablehlo.exponential"(%369) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %372 = "stablehlo.multiply"(%370, %371) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %373 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 12, 24, 8>, start_indices = array<i64: 11, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %374 = "stablehlo.reshape"(%373) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %375 = "stablehlo.slice"(%arg85) <{limit_indices = array<i64: 12, 24, 8>, start_indices = array<i64: 11, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %376 = "stablehlo.reshape"(%375) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %377 = "stablehlo.exponential"(%374) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %378 = "stablehlo.exponential"(%376) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %379 = "stablehlo.divide"(%377, %378) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %380 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 13, 24, 8>, start_indices = array<i64: 12, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %381 = "stablehlo.reshape"(%380) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %382 = "stablehlo.slice"(%arg85) <{limit_indices = array<i64: 13, 24, 8>, start_indices = array<i64: 12, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %383 = "stablehlo.reshape"(%382) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %384 = "stablehlo.exponential"(%383) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %385 = "stablehlo.divide"(%381, %384) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %386 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 14, 24, 8>, start_indices = array<i64: 13, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %387 = "stablehlo.reshape"(%386) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %388 = "stablehlo.exponential"(%387) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %389 = "stablehlo.log"(%388) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %390 = "stablehlo.slice"(%arg85) <{limit_indices = array<i64: 15, 24, 8>, start_indices = array<i64: 14, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %391 = "stablehlo.reshape"(%390) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %392 = "stablehlo.sqrt"(%391) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %393 = "stablehlo.log"(%392) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %394 = "stablehlo.slice"(%arg85) <{limit_indices = array<i64: 16, 24, 8>, start_indices = array<i64: 15, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %395 = "stablehlo.reshape"(%394) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %396 = "stablehlo.constant"() <{value = dense<2.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %397 = "stablehlo.broadcast_in_dim"(%396) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %398 = "stablehlo.power"(%395, %397) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %399 = "stablehlo.slice"(%arg85) <{limit_indices = array<i64: 17, 24, 8>, start_indices = array<i64: 16, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %400 = "stablehlo.reshape"(%399) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %401 = "stablehlo.constant"() <{value = dense<3.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %402 = "stablehlo.broadcast_in_dim"(%401) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %403 = "stablehlo.power"(%400, %402) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %404 = "stablehlo.slice"(%arg85) <{limit_indices = array<i64: 18, 24, 8>, start_indices = array<i64: 17, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %405 = "stablehlo.reshape"(%404) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %406 = "stablehlo.constant"() <{value = dense<-1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %407 = "stablehlo.broadcast_in_dim"(%406) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %408 = "stablehlo.power"(%405, %407) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %409 = "stablehlo.slice"(%arg85) <{limit_indices = array<i64: 19, 24, 8>, start_indices = array<i64: 18, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %410 = "stablehlo.reshape"(%409) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %411 = "stablehlo.constant"() <{value = dense<5.000000e-01> : tensor<f32>}> : () -> tensor<f32>
    %412 = "stablehlo.broadcast_in_dim"(%411) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %413 = "stablehlo.power"(%410, %412) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %414 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 20, 24, 8>, start_indices = array<i64: 19, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %415 = "stablehlo.reshape"(%414) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %416 = "stablehlo.slice"(%arg85) <{limit_indices = array<i64: 20, 24, 8>, start_indices = array<i64: 19, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %417 = "stablehlo.reshape"(%416) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %418 = "stablehlo.exponential"(%415) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %419 = "stablehlo.power"(%418, %417) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %420 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 21, 24, 8>, start_indices = array<i64: 20, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %421 = "stablehlo.reshape"(%420) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %422 = "stablehlo.constant"() <{value = dense<5.000000e-01> : tensor<f32>}> : () -> tensor<f32>
    %423 = "stablehlo.broadcast_in_dim"(%422) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %424 = "stablehlo.power"(%421, %423) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %425 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 22, 24, 8>, start_indices = array<i64: 21, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %426 = "stablehlo.reshape"(%425) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %427 = "stablehlo.slice"(%arg85) <{limit_indices = array<i64: 22, 24, 8>, start_indices = array<i64: 21, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %428 = "stablehlo.reshape"(%427) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %429 = "stablehlo.power"(%428, %426) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %430 = "stablehlo.divide"(%426, %429) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %431 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 23, 24, 8>, start_indices = array<i64: 22, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %432 = "stablehlo.reshape"(%431) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %433 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %434 = "stablehlo.reduce"(%432, %433) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg89: tensor<f32>, %arg90: tensor<f32>):
      %588 = "stablehlo.maximum"(%arg89, %arg90) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%588) : (tensor<f32>) -> ()
    }) : (tensor<24x8xf32>, tensor<f32>) -> tensor<24xf32>
    %435 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %436 = "stablehlo.broadcast_in_dim"(%435) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24xf32>
    %437 = "stablehlo.maximum"(%436, %434) : (tensor<24xf32>, tensor<24xf32>) -> tensor<24xf32>
    %438 = "stablehlo.broadcast_in_dim"(%437) <{broadcast_dimensions = array<i64: 0>}> : (tensor<24xf32>) -> tensor<24x1xf32>
    %439 = "stablehlo.broadcast_in_dim"(%438) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<24x1xf32>) -> tensor<24x8xf32>
    %440 = "stablehlo.subtract"(%432, %439) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %441 = "stablehlo.exponential"(%440) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %442 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %443 = "stablehlo.reduce"(%441, %442) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg87: tensor<f32>, %arg88: tensor<f32>):
      %587 = "stablehlo.add"(%arg87, %arg88) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%587) : (tensor<f32>) -> ()
    }) : (tensor<24x8xf32>, tensor<f32>) -> tensor<24xf32>
    %444 = "stablehlo.broadcast_in_dim"(%443) <{broadcast_dimensions = array<i64: 0>}> : (tensor<24xf32>) -> tensor<24x1xf32>
    %445 = "stablehlo.broadcast_in_dim"(%444) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<24x1xf32>) -> tensor<24x8xf32>
    %446 = "stablehlo.divide"(%441, %445) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %447 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 24, 24, 8>, start_indices = array<i64: 23, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %448 = "stablehlo.reshape"(%447) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %449 = "func.call"(%448) <{callee = @log_softmax}> : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %450 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 25, 24, 8>, start_indices = array<i64: 24, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %451 = "stablehlo.reshape"(%450) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %452 = "stablehlo.constant"() <{value = dense<5.000000e-01> : tensor<f32>}> : () -> tensor<f32>
    %453 = "stablehlo.broadcast_in_dim"(%452) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %454 = "stablehlo.multiply"(%453, %451) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %455 = "stablehlo.negate"(%451) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %456 = "stablehlo.constant"() <{value = dense<0.707106769> : tensor<f32>}> : () -> tensor<f32>
    %457 = "stablehlo.broadcast_in_dim"(%456) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %458 = "stablehlo.multiply"(%455, %457) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %459 = "chlo.erfc"(%458) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %460 = "stablehlo.multiply"(%454, %459) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %461 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 26, 24, 8>, start_indices = array<i64: 25, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %462 = "stablehlo.reshape"(%461) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %463 = "stablehlo.multiply"(%462, %462) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %464 = "stablehlo.multiply"(%463, %462) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %465 = "stablehlo.constant"() <{value = dense<4.471500e-02> : tensor<f32>}> : () -> tensor<f32>
    %466 = "stablehlo.broadcast_in_dim"(%465) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %467 = "stablehlo.multiply"(%466, %464) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %468 = "stablehlo.add"(%462, %467) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %469 = "stablehlo.constant"() <{value = dense<0.797884583> : tensor<f32>}> : () -> tensor<f32>
    %470 = "stablehlo.broadcast_in_dim"(%469) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %471 = "stablehlo.multiply"(%470, %468) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %472 = "stablehlo.tanh"(%471) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %473 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %474 = "stablehlo.broadcast_in_dim"(%473) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %475 = "stablehlo.add"(%474, %472) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %476 = "stablehlo.constant"() <{value = dense<5.000000e-01> : tensor<f32>}> : () -> tensor<f32>
    %477 = "stablehlo.broadcast_in_dim"(%476) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %478 = "stablehlo.multiply"(%477, %475) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %479 = "stablehlo.multiply"(%462, %478) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %480 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 27, 24, 8>, start_indices = array<i64: 26, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %481 = "stablehlo.reshape"(%480) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %482 = "func.call"(%481) <{callee = @silu}> : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %483 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 28, 24, 8>, start_indices = array<i64: 27, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %484 = "stablehlo.reshape"(%483) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %485 = "func.call"(%484) <{callee = @softplus}> : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %486 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 29, 24, 8>, start_indices = array<i64: 28, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %487 = "stablehlo.reshape"(%486) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %488 = "func.call"(%487) <{callee = @elu}> : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %489 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 30, 24, 8>, start_indices = array<i64: 29, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %490 = "stablehlo.reshape"(%489) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %491 = "stablehlo.constant"() <{value = dense<1.300000e+00> : tensor<f32>}> : () -> tensor<f32>
    %492 = "stablehlo.broadcast_in_dim"(%491) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %493 = "stablehlo.multiply"(%490, %492) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %494 = "chlo.erf"(%493) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %495 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %496 = "stablehlo.broadcast_in_dim"(%495) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %497 = "stablehlo.add"(%496, %494) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %498 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 31, 24, 8>, start_indices = array<i64: 30, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %499 = "stablehlo.reshape"(%498) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %500 = "stablehlo.slice"(%499) <{limit_indices = array<i64: 1, 8>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<24x8xf32>) -> tensor<1x8xf32>
    %501 = "stablehlo.reshape"(%500) : (tensor<1x8xf32>) -> tensor<8xf32>
    %502 = "stablehlo.negate"(%501) : (tensor<8xf32>) -> tensor<8xf32>
    %503 = "stablehlo.exponential"(%502) : (tensor<8xf32>) -> tensor<8xf32>
    %504 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %505 = "stablehlo.broadcast_in_dim"(%504) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<8xf32>
    %506 = "stablehlo.add"(%505, %503) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %507 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %508 = "stablehlo.broadcast_in_dim"(%507) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<8xf32>
    %509 = "stablehlo.divide"(%508, %506) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %510 = "stablehlo.slice"(%499) <{limit_indices = array<i64: 2, 8>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>}> : (tensor<24x8xf32>) -> tensor<1x8xf32>
    %511 = "stablehlo.reshape"(%510) : (tensor<1x8xf32>) -> tensor<8xf32>
    %512 = "stablehlo.convert"(%511) : (tensor<8xf32>) -> tensor<8xbf16>
    %513 = "stablehlo.negate"(%512) : (tensor<8xbf16>) -> tensor<8xbf16>
    %514 = "stablehlo.exponential"(%513) : (tensor<8xbf16>) -> tensor<8xbf16>
    %515 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %516 = "stablehlo.broadcast_in_dim"(%515) <{broadcast_dimensions = array<i64>}> : (tensor<bf16>) -> tensor<8xbf16>
    %517 = "stablehlo.add"(%516, %514) : (tensor<8xbf16>, tensor<8xbf16>) -> tensor<8xbf16>
    %518 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %519 = "stablehlo.broadcast_in_dim"(%518) <{broadcast_dimensions = array<i64>}> : (tensor<bf16>) -> tensor<8xbf16>
    %520 = "stablehlo.divide"(%519, %517) : (tensor<8xbf16>, tensor<8xbf16>) -> tensor<8xbf16>
    %521 = "stablehlo.slice"(%499) <{limit_indices = array<i64: 3, 8>, start_indices = array<i64: 2, 0>, strides = array<i64: 1, 1>}> : (tensor<24x8xf32>) -> tensor<1x8xf32>
    %522 = "stablehlo.reshape"(%521) : (tensor<1x8xf32>) -> tensor<8xf32>
    %523 = "stablehlo.convert"(%522) : (tensor<8xf32>) -> tensor<8xf16>
    %524 = "stablehlo.negate"(%523) : (tensor<8xf16>) -> tensor<8xf16>
    %525 = "stablehlo.exponential"(%524) : (tensor<8xf16>) -> tensor<8xf16>
    %526 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f16>}> : () -> tensor<f16>
    %527 = "stablehlo.broadcast_in_dim"(%526) <{broadcast_dimensions = array<i64>}> : (tensor<f16>) -> tensor<8xf16>
    %528 = "stablehlo.add"(%527, %525) : (tensor<8xf16>, tensor<8xf16>) -> tensor<8xf16>
    %529 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f16>}> : () -> tensor<f16>
    %530 = "stablehlo.broadcast_in_dim"(%529) <{broadcast_dimensions = array<i64>}> : (tensor<f16>) -> tensor<8xf16>
    %531 = "stablehlo.divide"(%530, %528) : (tensor<8xf16>, tensor<8xf16>) -> tensor<8xf16>
    %532 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 32, 24, 8>, start_indices = array<i64: 31, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %533 = "stablehlo.reshape"(%532) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %534 = "stablehlo.exponential_minus_one"(%533) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %535 = "stablehlo.slice"(%arg85) <{limit_indices = array<i64: 33, 24, 8>, start_indices = array<i64: 32, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %536 = "stablehlo.reshape"(%535) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %537 = "stablehlo.log_plus_one"(%536) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %538 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 34, 24, 8>, start_indices = array<i64: 33, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %539 = "stablehlo.reshape"(%538) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %540 = "chlo.erfc"(%539) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %541 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 35, 24, 8>, start_indices = array<i64: 34, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %542 = "stablehlo.reshape"(%541) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %543 = "stablehlo.constant"() <{value = dense<2.500000e+00> : tensor<f32>}> : () -> tensor<f32>
    %544 = "stablehlo.broadcast_in_dim"(%543) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %545 = "stablehlo.multiply"(%542, %544) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %546 = "func.call"(%545) <{callee = @round}> : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %547 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 36, 24, 8>, start_indices = array<i64: 35, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %548 = "stablehlo.reshape"(%547) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %549 = "stablehlo.constant"() <{value = dense<2.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %550 = "stablehlo.broadcast_in_dim"(%549) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %551 = "stablehlo.multiply"(%548, %550) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %552 = "stablehlo.round_nearest_afz"(%551) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %553 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 37, 24, 8>, start_indices = array<i64: 36, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %554 = "stablehlo.reshape"(%553) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %555 = "stablehlo.slice"(%arg85) <{limit_indices = array<i64: 37, 24, 8>, start_indices = array<i64: 36, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %556 = "stablehlo.reshape"(%555) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %557 = "func.call"(%554, %556) <{callee = @remainder}> : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %558 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 38, 24, 8>, start_indices = array<i64: 37, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %559 = "stablehlo.reshape"(%558) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %560 = "stablehlo.slice"(%arg85) <{limit_indices = array<i64: 38, 24, 8>, start_indices = array<i64: 37, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %561 = "stablehlo.reshape"(%560) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %562 = "stablehlo.remainder"(%559, %561) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %563 = "stablehlo.slice"(%arg86) <{limit_indices = array<i64: 39>, start_indices = array<i64: 38>, strides = array<i64: 1>}> : (tensor<41xf32>) -> tensor<1xf32>
    %564 = "stablehlo.reshape"(%563) : (tensor<1xf32>) -> tensor<f32>
    %565 = "stablehlo.tanh"(%285) : (tensor<32xf32>) -> tensor<32xf32>
    %566 = "stablehlo.broadcast_in_dim"(%564) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<32xf32>
    %567 = "stablehlo.multiply"(%566, %565) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %568 = "stablehlo.slice"(%arg82) <{limit_indices = array<i64: 40, 24, 8>, start_indices = array<i64: 39, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<41x24x8xf32>) -> tensor<1x24x8xf32>
    %569 = "stablehlo.reshape"(%568) : (tensor<1x24x8xf32>) -> tensor<24x8xf32>
    %570 = "stablehlo.constant"() <{value = dense<-0.699999988> : tensor<f32>}> : () -> tensor<f32>
    %571 = "stablehlo.exponential"(%570) : (tensor<f32>) -> tensor<f32>
    %572 = "stablehlo.convert"(%571) : (tensor<f32>) -> tensor<f32>
    %573 = "stablehlo.broadcast_in_dim"(%572) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %574 = "stablehlo.multiply"(%569, %573) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %575 = "stablehlo.constant"() <{value = dense<8> : tensor<i32>}> : () -> tensor<i32>
    %576 = "stablehlo.constant"() <{value = dense<32> : tensor<i32>}> : () -> tensor<i32>
    %577 = "stablehlo.shift_right_logical"(%575, %576) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %578 = "stablehlo.convert"(%577) : (tensor<i32>) -> tensor<ui32>
    %579 = "stablehlo.broadcast_in_dim"(%578) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %580 = "stablehlo.constant"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
    %581 = "stablehlo.and"(%575, %580) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %582 = "stablehlo.convert"(%581) : (tensor<i32>) -> tensor<ui32>
    %583 = "stablehlo.broadcast_in_dim"(%582) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %584 = "stablehlo.concatenate"(%579, %583) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %585 = "func.call"(%584) <{callee = @_threefry_split}> : (tensor<2xui32>) -> tensor<3x2xui32>
    %586 = "func.call"(%585) <{callee = @_gumbel}> : (tensor<3x2xui32>) -> tensor<3x50xf32>
    "func.return"(%333, %552, %430, %315, %291, %567, %403, %488, %497, %540, %546, %534, %372, %460, %586, %393, %365, %408, %389, %537, %509, %520, %531, %449, %557, %348, %574, %385, %419, %342, %357, %379, %562, %413, %424, %298, %304, %482, %446, %485, %398, %324, %479) : (tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<32xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<3x50xf32>, tensor<24x8xf32>, tensor<24x8xf16>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<8xf32>, tensor<8xbf16>, tensor<8xf16>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>, tensor<24x8xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<24x8xf32>) -> tensor<24x8xf32>, res_attrs = [{}], sym_name = "log_softmax", sym_visibility = "private"}> ({
  ^bb0(%arg77: tensor<24x8xf32>):
    %268 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %269 = "stablehlo.reduce"(%arg77, %268) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg80: tensor<f32>, %arg81: tensor<f32>):
      %284 = "stablehlo.maximum"(%arg80, %arg81) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%284) : (tensor<f32>) -> ()
    }) : (tensor<24x8xf32>, tensor<f32>) -> tensor<24xf32>
    %270 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %271 = "stablehlo.broadcast_in_dim"(%270) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24xf32>
    %272 = "stablehlo.maximum"(%271, %269) : (tensor<24xf32>, tensor<24xf32>) -> tensor<24xf32>
    %273 = "stablehlo.broadcast_in_dim"(%272) <{broadcast_dimensions = array<i64: 0>}> : (tensor<24xf32>) -> tensor<24x1xf32>
    %274 = "stablehlo.broadcast_in_dim"(%273) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<24x1xf32>) -> tensor<24x8xf32>
    %275 = "stablehlo.subtract"(%arg77, %274) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %276 = "stablehlo.exponential"(%275) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %277 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %278 = "stablehlo.reduce"(%276, %277) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg78: tensor<f32>, %arg79: tensor<f32>):
      %283 = "stablehlo.add"(%arg78, %arg79) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%283) : (tensor<f32>) -> ()
    }) : (tensor<24x8xf32>, tensor<f32>) -> tensor<24xf32>
    %279 = "stablehlo.broadcast_in_dim"(%278) <{broadcast_dimensions = array<i64: 0>}> : (tensor<24xf32>) -> tensor<24x1xf32>
    %280 = "stablehlo.log"(%279) : (tensor<24x1xf32>) -> tensor<24x1xf32>
    %281 = "stablehlo.broadcast_in_dim"(%280) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<24x1xf32>) -> tensor<24x8xf32>
    %282 = "stablehlo.subtract"(%275, %281) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    "func.return"(%282) : (tensor<24x8xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<24x8xf32>) -> tensor<24x8xf32>, res_attrs = [{}], sym_name = "silu", sym_visibility = "private"}> ({
  ^bb0(%arg76: tensor<24x8xf32>):
    %259 = "stablehlo.negate"(%arg76) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %260 = "stablehlo.exponential"(%259) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %261 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %262 = "stablehlo.broadcast_in_dim"(%261) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %263 = "stablehlo.add"(%262, %260) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %264 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %265 = "stablehlo.broadcast_in_dim"(%264) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %266 = "stablehlo.divide"(%265, %263) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %267 = "stablehlo.multiply"(%arg76, %266) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    "func.return"(%267) : (tensor<24x8xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<24x8xf32>) -> tensor<24x8xf32>, res_attrs = [{}], sym_name = "softplus", sym_visibility = "private"}> ({
  ^bb0(%arg75: tensor<24x8xf32>):
    %245 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %246 = "stablehlo.broadcast_in_dim"(%245) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %247 = "stablehlo.maximum"(%arg75, %246) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %248 = "stablehlo.broadcast_in_dim"(%245) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %249 = "stablehlo.subtract"(%arg75, %248) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %250 = "stablehlo.compare"(%249, %249) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction NE>}> : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xi1>
    %251 = "stablehlo.broadcast_in_dim"(%245) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %252 = "stablehlo.add"(%arg75, %251) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %253 = "stablehlo.abs"(%249) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %254 = "stablehlo.negate"(%253) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %255 = "stablehlo.exponential"(%254) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %256 = "stablehlo.log_plus_one"(%255) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %257 = "stablehlo.add"(%247, %256) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %258 = "stablehlo.select"(%250, %252, %257) : (tensor<24x8xi1>, tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    "func.return"(%258) : (tensor<24x8xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<24x8xf32>) -> tensor<24x8xf32>, res_attrs = [{}], sym_name = "elu", sym_visibility = "private"}> ({
  ^bb0(%arg74: tensor<24x8xf32>):
    %232 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %233 = "stablehlo.broadcast_in_dim"(%232) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %234 = "stablehlo.compare"(%arg74, %233) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction GT>}> : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xi1>
    %235 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %236 = "stablehlo.broadcast_in_dim"(%235) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %237 = "stablehlo.compare"(%arg74, %236) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction GT>}> : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xi1>
    %238 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %239 = "func.call"(%237, %238, %arg74) <{callee = @_where}> : (tensor<24x8xi1>, tensor<f32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %240 = "stablehlo.exponential_minus_one"(%239) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    %241 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %242 = "stablehlo.broadcast_in_dim"(%241) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %243 = "stablehlo.multiply"(%242, %240) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %244 = "func.call"(%234, %arg74, %243) <{callee = @_where_0}> : (tensor<24x8xi1>, tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    "func.return"(%244) : (tensor<24x8xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<24x8xi1>, tensor<f32>, tensor<24x8xf32>) -> tensor<24x8xf32>, res_attrs = [{}], sym_name = "_where", sym_visibility = "private"}> ({
  ^bb0(%arg71: tensor<24x8xi1>, %arg72: tensor<f32>, %arg73: tensor<24x8xf32>):
    %229 = "stablehlo.convert"(%arg72) : (tensor<f32>) -> tensor<f32>
    %230 = "stablehlo.broadcast_in_dim"(%229) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %231 = "stablehlo.select"(%arg71, %230, %arg73) : (tensor<24x8xi1>, tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    "func.return"(%231) : (tensor<24x8xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<24x8xi1>, tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>, res_attrs = [{}], sym_name = "_where_0", sym_visibility = "private"}> ({
  ^bb0(%arg68: tensor<24x8xi1>, %arg69: tensor<24x8xf32>, %arg70: tensor<24x8xf32>):
    %228 = "stablehlo.select"(%arg68, %arg69, %arg70) : (tensor<24x8xi1>, tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    "func.return"(%228) : (tensor<24x8xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<24x8xf32>) -> tensor<24x8xf32>, res_attrs = [{}], sym_name = "round", sym_visibility = "private"}> ({
  ^bb0(%arg67: tensor<24x8xf32>):
    %227 = "stablehlo.round_nearest_even"(%arg67) : (tensor<24x8xf32>) -> tensor<24x8xf32>
    "func.return"(%227) : (tensor<24x8xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}], function_type = (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>, res_attrs = [{}], sym_name = "remainder", sym_visibility = "private"}> ({
  ^bb0(%arg65: tensor<24x8xf32>, %arg66: tensor<24x8xf32>):
    %213 = "stablehlo.remainder"(%arg65, %arg66) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %214 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %215 = "stablehlo.broadcast_in_dim"(%214) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %216 = "stablehlo.compare"(%213, %215) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction NE>}> : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xi1>
    %217 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %218 = "stablehlo.broadcast_in_dim"(%217) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %219 = "stablehlo.compare"(%213, %218) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xi1>
    %220 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %221 = "stablehlo.broadcast_in_dim"(%220) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<24x8xf32>
    %222 = "stablehlo.compare"(%arg66, %221) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xi1>
    %223 = "stablehlo.compare"(%219, %222) <{compare_type = #stablehlo<comparison_type UNSIGNED>, comparison_direction = #stablehlo<comparison_direction NE>}> : (tensor<24x8xi1>, tensor<24x8xi1>) -> tensor<24x8xi1>
    %224 = "stablehlo.and"(%223, %216) : (tensor<24x8xi1>, tensor<24x8xi1>) -> tensor<24x8xi1>
    %225 = "stablehlo.add"(%213, %arg66) : (tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %226 = "stablehlo.select"(%224, %225, %213) : (tensor<24x8xi1>, tensor<24x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    "func.return"(%226) : (tensor<24x8xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<2xui32>) -> tensor<3x2xui32>, res_attrs = [{}], sym_name = "_threefry_split", sym_visibility = "private"}> ({
  ^bb0(%arg64: tensor<2xui32>):
    %196 = "stablehlo.slice"(%arg64) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %197 = "stablehlo.reshape"(%196) : (tensor<1xui32>) -> tensor<ui32>
    %198 = "stablehlo.slice"(%arg64) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %199 = "stablehlo.reshape"(%198) : (tensor<1xui32>) -> tensor<ui32>
    %200 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<3xui64>
    %201 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %202 = "stablehlo.broadcast_in_dim"(%201) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3xui64>
    %203 = "stablehlo.multiply"(%202, %200) : (tensor<3xui64>, tensor<3xui64>) -> tensor<3xui64>
    %204 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %205 = "stablehlo.broadcast_in_dim"(%204) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3xui64>
    %206 = "stablehlo.shift_right_logical"(%203, %205) : (tensor<3xui64>, tensor<3xui64>) -> tensor<3xui64>
    %207 = "stablehlo.convert"(%203) : (tensor<3xui64>) -> tensor<3xui32>
    %208 = "stablehlo.convert"(%206) : (tensor<3xui64>) -> tensor<3xui32>
    %209:2 = "func.call"(%197, %199, %208, %207) <{callee = @threefry2x32}> : (tensor<ui32>, tensor<ui32>, tensor<3xui32>, tensor<3xui32>) -> (tensor<3xui32>, tensor<3xui32>)
    %210 = "stablehlo.broadcast_in_dim"(%209#0) <{broadcast_dimensions = array<i64: 0>}> : (tensor<3xui32>) -> tensor<3x1xui32>
    %211 = "stablehlo.broadcast_in_dim"(%209#1) <{broadcast_dimensions = array<i64: 0>}> : (tensor<3xui32>) -> tensor<3x1xui32>
    %212 = "stablehlo.concatenate"(%210, %211) <{dimension = 1 : i64}> : (tensor<3x1xui32>, tensor<3x1xui32>) -> tensor<3x2xui32>
    "func.return"(%212) : (tensor<3x2xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<3xui32>, tensor<3xui32>) -> (tensor<3xui32>, tensor<3xui32>), sym_name = "threefry2x32", sym_visibility = "private"}> ({
  ^bb0(%arg42: tensor<ui32>, %arg43: tensor<ui32>, %arg44: tensor<3xui32>, %arg45: tensor<3xui32>):
    %179 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %180 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %181 = "stablehlo.xor"(%arg42, %arg43) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %182 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %183 = "stablehlo.xor"(%181, %182) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %184 = "stablehlo.broadcast_in_dim"(%arg42) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %185 = "stablehlo.add"(%arg44, %184) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %186 = "stablehlo.broadcast_in_dim"(%arg43) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %187 = "stablehlo.add"(%arg45, %186) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %188 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %189 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %190:9 = "stablehlo.while"(%189, %188, %185, %187, %arg43, %183, %arg42, %179, %180) ({
    ^bb0(%arg55: tensor<i32>, %arg56: tensor<i32>, %arg57: tensor<3xui32>, %arg58: tensor<3xui32>, %arg59: tensor<ui32>, %arg60: tensor<ui32>, %arg61: tensor<ui32>, %arg62: tensor<4xui32>, %arg63: tensor<4xui32>):
      %194 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %195 = "stablehlo.compare"(%arg55, %194) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%195) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg46: tensor<i32>, %arg47: tensor<i32>, %arg48: tensor<3xui32>, %arg49: tensor<3xui32>, %arg50: tensor<ui32>, %arg51: tensor<ui32>, %arg52: tensor<ui32>, %arg53: tensor<4xui32>, %arg54: tensor<4xui32>):
      %191:8 = "func.call"(%arg47, %arg48, %arg49, %arg50, %arg51, %arg52, %arg53, %arg54) <{callee = @closed_call}> : (tensor<i32>, tensor<3xui32>, tensor<3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<3xui32>, tensor<3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %192 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %193 = "stablehlo.add"(%arg46, %192) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%193, %191#0, %191#1, %191#2, %191#3, %191#4, %191#5, %191#6, %191#7) : (tensor<i32>, tensor<i32>, tensor<3xui32>, tensor<3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<3xui32>, tensor<3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<3xui32>, tensor<3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%190#2, %190#3) : (tensor<3xui32>, tensor<3xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<3xui32>, tensor<3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<3xui32>, tensor<3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call", sym_visibility = "private"}> ({
  ^bb0(%arg34: tensor<i32>, %arg35: tensor<3xui32>, %arg36: tensor<3xui32>, %arg37: tensor<ui32>, %arg38: tensor<ui32>, %arg39: tensor<ui32>, %arg40: tensor<4xui32>, %arg41: tensor<4xui32>):
    %124 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %125 = "stablehlo.add"(%arg34, %124) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %126 = "stablehlo.slice"(%arg40) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %127 = "stablehlo.reshape"(%126) : (tensor<1xui32>) -> tensor<ui32>
    %128 = "stablehlo.add"(%arg35, %arg36) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %129 = "stablehlo.broadcast_in_dim"(%127) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %130 = "stablehlo.shift_left"(%arg36, %129) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %131 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %132 = "stablehlo.subtract"(%131, %127) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %133 = "stablehlo.broadcast_in_dim"(%132) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %134 = "stablehlo.shift_right_logical"(%arg36, %133) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %135 = "stablehlo.or"(%130, %134) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %136 = "stablehlo.xor"(%128, %135) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %137 = "stablehlo.slice"(%arg40) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %138 = "stablehlo.reshape"(%137) : (tensor<1xui32>) -> tensor<ui32>
    %139 = "stablehlo.add"(%128, %136) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %140 = "stablehlo.broadcast_in_dim"(%138) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %141 = "stablehlo.shift_left"(%136, %140) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %142 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %143 = "stablehlo.subtract"(%142, %138) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %144 = "stablehlo.broadcast_in_dim"(%143) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %145 = "stablehlo.shift_right_logical"(%136, %144) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %146 = "stablehlo.or"(%141, %145) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %147 = "stablehlo.xor"(%139, %146) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %148 = "stablehlo.slice"(%arg40) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %149 = "stablehlo.reshape"(%148) : (tensor<1xui32>) -> tensor<ui32>
    %150 = "stablehlo.add"(%139, %147) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %151 = "stablehlo.broadcast_in_dim"(%149) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %152 = "stablehlo.shift_left"(%147, %151) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %153 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %154 = "stablehlo.subtract"(%153, %149) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %155 = "stablehlo.broadcast_in_dim"(%154) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %156 = "stablehlo.shift_right_logical"(%147, %155) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %157 = "stablehlo.or"(%152, %156) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %158 = "stablehlo.xor"(%150, %157) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %159 = "stablehlo.slice"(%arg40) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %160 = "stablehlo.reshape"(%159) : (tensor<1xui32>) -> tensor<ui32>
    %161 = "stablehlo.add"(%150, %158) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %162 = "stablehlo.broadcast_in_dim"(%160) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %163 = "stablehlo.shift_left"(%158, %162) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %164 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %165 = "stablehlo.subtract"(%164, %160) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %166 = "stablehlo.broadcast_in_dim"(%165) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %167 = "stablehlo.shift_right_logical"(%158, %166) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %168 = "stablehlo.or"(%163, %167) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %169 = "stablehlo.xor"(%161, %168) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %170 = "stablehlo.broadcast_in_dim"(%arg37) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %171 = "stablehlo.add"(%161, %170) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %172 = "stablehlo.broadcast_in_dim"(%arg38) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %173 = "stablehlo.add"(%169, %172) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %174 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %175 = "stablehlo.add"(%arg34, %174) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %176 = "stablehlo.convert"(%175) : (tensor<i32>) -> tensor<ui32>
    %177 = "stablehlo.broadcast_in_dim"(%176) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %178 = "stablehlo.add"(%173, %177) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    "func.return"(%125, %171, %178, %arg38, %arg39, %arg37, %arg41, %arg40) : (tensor<i32>, tensor<3xui32>, tensor<3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<3x2xui32>) -> tensor<3x50xf32>, res_attrs = [{}], sym_name = "_gumbel", sym_visibility = "private"}> ({
  ^bb0(%arg33: tensor<3x2xui32>):
    %117 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %118 = "stablehlo.constant"() <{value = dense<1.17549435E-38> : tensor<f32>}> : () -> tensor<f32>
    %119 = "func.call"(%arg33, %117, %118) <{callee = @_uniform}> : (tensor<3x2xui32>, tensor<f32>, tensor<f32>) -> tensor<3x50xf32>
    %120 = "stablehlo.log"(%119) : (tensor<3x50xf32>) -> tensor<3x50xf32>
    %121 = "stablehlo.negate"(%120) : (tensor<3x50xf32>) -> tensor<3x50xf32>
    %122 = "stablehlo.log"(%121) : (tensor<3x50xf32>) -> tensor<3x50xf32>
    %123 = "stablehlo.negate"(%122) : (tensor<3x50xf32>) -> tensor<3x50xf32>
    "func.return"(%123) : (tensor<3x50xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<3x2xui32>, tensor<f32>, tensor<f32>) -> tensor<3x50xf32>, res_attrs = [{}], sym_name = "_uniform", sym_visibility = "private"}> ({
  ^bb0(%arg30: tensor<3x2xui32>, %arg31: tensor<f32>, %arg32: tensor<f32>):
    %75 = "stablehlo.convert"(%arg31) : (tensor<f32>) -> tensor<f32>
    %76 = "stablehlo.broadcast_in_dim"(%arg32) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<1xf32>
    %77 = "stablehlo.broadcast_in_dim"(%75) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<1xf32>
    %78 = "stablehlo.slice"(%arg30) <{limit_indices = array<i64: 3, 1>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<3x2xui32>) -> tensor<3x1xui32>
    %79 = "stablehlo.reshape"(%78) : (tensor<3x1xui32>) -> tensor<3xui32>
    %80 = "stablehlo.slice"(%arg30) <{limit_indices = array<i64: 3, 2>, start_indices = array<i64: 0, 1>, strides = array<i64: 1, 1>}> : (tensor<3x2xui32>) -> tensor<3x1xui32>
    %81 = "stablehlo.reshape"(%80) : (tensor<3x1xui32>) -> tensor<3xui32>
    %82 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<50xui64>
    %83 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %84 = "stablehlo.broadcast_in_dim"(%83) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<50xui64>
    %85 = "stablehlo.multiply"(%84, %82) : (tensor<50xui64>, tensor<50xui64>) -> tensor<50xui64>
    %86 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %87 = "stablehlo.broadcast_in_dim"(%86) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<50xui64>
    %88 = "stablehlo.shift_right_logical"(%85, %87) : (tensor<50xui64>, tensor<50xui64>) -> tensor<50xui64>
    %89 = "stablehlo.convert"(%85) : (tensor<50xui64>) -> tensor<50xui32>
    %90 = "stablehlo.convert"(%88) : (tensor<50xui64>) -> tensor<50xui32>
    %91 = "stablehlo.broadcast_in_dim"(%90) <{broadcast_dimensions = array<i64: 1>}> : (tensor<50xui32>) -> tensor<1x50xui32>
    %92 = "stablehlo.broadcast_in_dim"(%89) <{broadcast_dimensions = array<i64: 1>}> : (tensor<50xui32>) -> tensor<1x50xui32>
    %93 = "stablehlo.broadcast_in_dim"(%79) <{broadcast_dimensions = array<i64: 0>}> : (tensor<3xui32>) -> tensor<3x1xui32>
    %94 = "stablehlo.broadcast_in_dim"(%81) <{broadcast_dimensions = array<i64: 0>}> : (tensor<3xui32>) -> tensor<3x1xui32>
    %95:2 = "func.call"(%93, %94, %91, %92) <{callee = @threefry2x32_1}> : (tensor<3x1xui32>, tensor<3x1xui32>, tensor<1x50xui32>, tensor<1x50xui32>) -> (tensor<3x50xui32>, tensor<3x50xui32>)
    %96 = "stablehlo.xor"(%95#0, %95#1) : (tensor<3x50xui32>, tensor<3x50xui32>) -> tensor<3x50xui32>
    %97 = "stablehlo.constant"() <{value = dense<9> : tensor<ui32>}> : () -> tensor<ui32>
    %98 = "stablehlo.broadcast_in_dim"(%97) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x50xui32>
    %99 = "stablehlo.shift_right_logical"(%96, %98) : (tensor<3x50xui32>, tensor<3x50xui32>) -> tensor<3x50xui32>
    %100 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<ui32>}> : () -> tensor<ui32>
    %101 = "stablehlo.broadcast_in_dim"(%100) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x50xui32>
    %102 = "stablehlo.or"(%99, %101) : (tensor<3x50xui32>, tensor<3x50xui32>) -> tensor<3x50xui32>
    %103 = "stablehlo.bitcast_convert"(%102) : (tensor<3x50xui32>) -> tensor<3x50xf32>
    %104 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %105 = "stablehlo.broadcast_in_dim"(%104) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<3x50xf32>
    %106 = "stablehlo.subtract"(%103, %105) : (tensor<3x50xf32>, tensor<3x50xf32>) -> tensor<3x50xf32>
    %107 = "stablehlo.subtract"(%77, %76) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %108 = "stablehlo.broadcast_in_dim"(%107) <{broadcast_dimensions = array<i64: 1>}> : (tensor<1xf32>) -> tensor<1x1xf32>
    %109 = "stablehlo.broadcast_in_dim"(%108) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf32>) -> tensor<3x50xf32>
    %110 = "stablehlo.multiply"(%106, %109) : (tensor<3x50xf32>, tensor<3x50xf32>) -> tensor<3x50xf32>
    %111 = "stablehlo.broadcast_in_dim"(%76) <{broadcast_dimensions = array<i64: 1>}> : (tensor<1xf32>) -> tensor<1x1xf32>
    %112 = "stablehlo.broadcast_in_dim"(%111) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf32>) -> tensor<3x50xf32>
    %113 = "stablehlo.add"(%110, %112) : (tensor<3x50xf32>, tensor<3x50xf32>) -> tensor<3x50xf32>
    %114 = "stablehlo.broadcast_in_dim"(%76) <{broadcast_dimensions = array<i64: 1>}> : (tensor<1xf32>) -> tensor<1x1xf32>
    %115 = "stablehlo.broadcast_in_dim"(%114) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf32>) -> tensor<3x50xf32>
    %116 = "stablehlo.maximum"(%115, %113) : (tensor<3x50xf32>, tensor<3x50xf32>) -> tensor<3x50xf32>
    "func.return"(%116) : (tensor<3x50xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<3x1xui32>, tensor<3x1xui32>, tensor<1x50xui32>, tensor<1x50xui32>) -> (tensor<3x50xui32>, tensor<3x50xui32>), sym_name = "threefry2x32_1", sym_visibility = "private"}> ({
  ^bb0(%arg8: tensor<3x1xui32>, %arg9: tensor<3x1xui32>, %arg10: tensor<1x50xui32>, %arg11: tensor<1x50xui32>):
    %55 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %56 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %57 = "stablehlo.xor"(%arg8, %arg9) : (tensor<3x1xui32>, tensor<3x1xui32>) -> tensor<3x1xui32>
    %58 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %59 = "stablehlo.broadcast_in_dim"(%58) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x1xui32>
    %60 = "stablehlo.xor"(%57, %59) : (tensor<3x1xui32>, tensor<3x1xui32>) -> tensor<3x1xui32>
    %61 = "stablehlo.broadcast_in_dim"(%arg10) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x50xui32>) -> tensor<3x50xui32>
    %62 = "stablehlo.broadcast_in_dim"(%arg8) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<3x1xui32>) -> tensor<3x50xui32>
    %63 = "stablehlo.add"(%61, %62) : (tensor<3x50xui32>, tensor<3x50xui32>) -> tensor<3x50xui32>
    %64 = "stablehlo.broadcast_in_dim"(%arg11) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x50xui32>) -> tensor<3x50xui32>
    %65 = "stablehlo.broadcast_in_dim"(%arg9) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<3x1xui32>) -> tensor<3x50xui32>
    %66 = "stablehlo.add"(%64, %65) : (tensor<3x50xui32>, tensor<3x50xui32>) -> tensor<3x50xui32>
    %67 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %68 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %69:9 = "stablehlo.while"(%68, %67, %63, %66, %arg9, %60, %arg8, %55, %56) ({
    ^bb0(%arg21: tensor<i32>, %arg22: tensor<i32>, %arg23: tensor<3x50xui32>, %arg24: tensor<3x50xui32>, %arg25: tensor<3x1xui32>, %arg26: tensor<3x1xui32>, %arg27: tensor<3x1xui32>, %arg28: tensor<4xui32>, %arg29: tensor<4xui32>):
      %73 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %74 = "stablehlo.compare"(%arg21, %73) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%74) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg12: tensor<i32>, %arg13: tensor<i32>, %arg14: tensor<3x50xui32>, %arg15: tensor<3x50xui32>, %arg16: tensor<3x1xui32>, %arg17: tensor<3x1xui32>, %arg18: tensor<3x1xui32>, %arg19: tensor<4xui32>, %arg20: tensor<4xui32>):
      %70:8 = "func.call"(%arg13, %arg14, %arg15, %arg16, %arg17, %arg18, %arg19, %arg20) <{callee = @closed_call_2}> : (tensor<i32>, tensor<3x50xui32>, tensor<3x50xui32>, tensor<3x1xui32>, tensor<3x1xui32>, tensor<3x1xui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<3x50xui32>, tensor<3x50xui32>, tensor<3x1xui32>, tensor<3x1xui32>, tensor<3x1xui32>, tensor<4xui32>, tensor<4xui32>)
      %71 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %72 = "stablehlo.add"(%arg12, %71) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%72, %70#0, %70#1, %70#2, %70#3, %70#4, %70#5, %70#6, %70#7) : (tensor<i32>, tensor<i32>, tensor<3x50xui32>, tensor<3x50xui32>, tensor<3x1xui32>, tensor<3x1xui32>, tensor<3x1xui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<3x50xui32>, tensor<3x50xui32>, tensor<3x1xui32>, tensor<3x1xui32>, tensor<3x1xui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<3x50xui32>, tensor<3x50xui32>, tensor<3x1xui32>, tensor<3x1xui32>, tensor<3x1xui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%69#2, %69#3) : (tensor<3x50xui32>, tensor<3x50xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<3x50xui32>, tensor<3x50xui32>, tensor<3x1xui32>, tensor<3x1xui32>, tensor<3x1xui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<3x50xui32>, tensor<3x50xui32>, tensor<3x1xui32>, tensor<3x1xui32>, tensor<3x1xui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_2", sym_visibility = "private"}> ({
  ^bb0(%arg0: tensor<i32>, %arg1: tensor<3x50xui32>, %arg2: tensor<3x50xui32>, %arg3: tensor<3x1xui32>, %arg4: tensor<3x1xui32>, %arg5: tensor<3x1xui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>):
    %0 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %1 = "stablehlo.add"(%arg0, %0) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %2 = "stablehlo.slice"(%arg6) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %3 = "stablehlo.reshape"(%2) : (tensor<1xui32>) -> tensor<ui32>
    %4 = "stablehlo.add"(%arg1, %arg2) : (tensor<3x50xui32>, tensor<3x50xui32>) -> tensor<3x50xui32>
    %5 = "stablehlo.broadcast_in_dim"(%3) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x50xui32>
    %6 = "stablehlo.shift_left"(%arg2, %5) : (tensor<3x50xui32>, tensor<3x50xui32>) -> tensor<3x50xui32>
    %7 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %8 = "stablehlo.subtract"(%7, %3) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %9 = "stablehlo.broadcast_in_dim"(%8) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x50xui32>
    %10 = "stablehlo.shift_right_logical"(%arg2, %9) : (tensor<3x50xui32>, tensor<3x50xui32>) -> tensor<3x50xui32>
    %11 = "stablehlo.or"(%6, %10) : (tensor<3x50xui32>, tensor<3x50xui32>) -> tensor<3x50xui32>
    %12 = "stablehlo.xor"(%4, %11) : (tensor<3x50xui32>, tensor<3x50xui32>) -> tensor<3x50xui32>
    %13 = "stablehlo.slice"(%arg6) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %14 = "stablehlo.reshape"(%13) : (tensor<1xui32>) -> tensor<ui32>
    %15 = "stablehlo.add"(%4, %12) : (tensor<3x50xui32>, tensor<3x50xui32>) -> tensor<3x50xui32>
    %16 = "stablehlo.broadcast_in_dim"(%14) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x50xui32>
    %17 = "stablehlo.shift_left"(%12, %16) : (tensor<3x50xui32>, tensor<3x50xui32>) -> tensor<3x50xui32>
    %18 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %19 = "stablehlo.subtract"(%18, %14) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %20 = "stablehlo.broadcast_in_dim"(%19) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x50xui32>
    %21 = "stablehlo.shift_right_logical"(%12, %20) : (tensor<3x50xui32>, tensor<3x50xui32>) -> tensor<3x50xui32>
    %22 = "stablehlo.or"(%17, %21) : (tensor<3x50xui32>, tensor<3x50xui32>) -> tensor<3x50xui32>
    %23 = "stablehlo.xor"(%15, %22) : (tensor<3x50xui32>, tensor<3x50xui32>) -> tensor<3x50xui32>
    %24 = "stablehlo.slice"(%arg6) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %25 = "stablehlo.reshape"(%24) : (tensor<1xui32>) -> tensor<ui32>
    %26 = "stablehlo.add"(%15, %23) : (tensor<3x50xui32>, tensor<3x50xui32>) -> tensor<3x50xui32>
    %27 = "stablehlo.broadcast_in_dim"(%25) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x50xui32>
    %28 = "stablehlo.shift_left"(%23, %27) : (tensor<3x50xui32>, tensor<3x50xui32>) -> tensor<3x50xui32>
    %29 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %30 = "stablehlo.subtract"(%29, %25) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %31 = "stablehlo.broadcast_in_dim"(%30) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x50xui32>
    %32 = "stablehlo.shift_right_logical"(%23, %31) : (tensor<3x50xui32>, tensor<3x50xui32>) -> tensor<3x50xui32>
    %33 = "stablehlo.or"(%28, %32) : (tensor<3x50xui32>, tensor<3x50xui32>) -> tensor<3x50xui32>
    %34 = "stablehlo.xor"(%26, %33) : (tensor<3x50xui32>, tensor<3x50xui32>) -> tensor<3x50xui32>
    %35 = "stablehlo.slice"(%arg6) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %36 = "stablehlo.reshape"(%35) : (tensor<1xui32>) -> tensor<ui32>
    %37 = "stablehlo.add"(%26, %34) : (tensor<3x50xui32>, tensor<3x50xui32>) -> tensor<3x50xui32>
    %38 = "stablehlo.broadcast_in_dim"(%36) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x50xui32>
    %39 = "stablehlo.shift_left"(%34, %38) : (tensor<3x50xui32>, tensor<3x50xui32>) -> tensor<3x50xui32>
    %40 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %41 = "stablehlo.subtract"(%40, %36) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %42 = "stablehlo.broadcast_in_dim"(%41) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x50xui32>
    %43 = "stablehlo.shift_right_logical"(%34, %42) : (tensor<3x50xui32>, tensor<3x50xui32>) -> tensor<3x50xui32>
    %44 = "stablehlo.or"(%39, %43) : (tensor<3x50xui32>, tensor<3x50xui32>) -> tensor<3x50xui32>
    %45 = "stablehlo.xor"(%37, %44) : (tensor<3x50xui32>, tensor<3x50xui32>) -> tensor<3x50xui32>
    %46 = "stablehlo.broadcast_in_dim"(%arg3) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<3x1xui32>) -> tensor<3x50xui32>
    %47 = "stablehlo.add"(%37, %46) : (tensor<3x50xui32>, tensor<3x50xui32>) -> tensor<3x50xui32>
    %48 = "stablehlo.broadcast_in_dim"(%arg4) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<3x1xui32>) -> tensor<3x50xui32>
    %49 = "stablehlo.add"(%45, %48) : (tensor<3x50xui32>, tensor<3x50xui32>) -> tensor<3x50xui32>
    %50 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %51 = "stablehlo.add"(%arg0, %50) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %52 = "stablehlo.convert"(%51) : (tensor<i32>) -> tensor<ui32>
    %53 = "stablehlo.broadcast_in_dim"(%52) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x50xui32>
    %54 = "stablehlo.add"(%49, %53) : (tensor<3x50xui32>, tensor<3x50xui32>) -> tensor<3x50xui32>
    "func.return"(%1, %47, %54, %arg4, %arg5, %arg3, %arg7, %arg6) : (tensor<i32>, tensor<3x50xui32>, tensor<3x50xui32>, tensor<3x1xui32>, tensor<3x1xui32>, tensor<3x1xui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
}) {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} : () -> ()

"builtin.module"() <{sym_name = "jit_draws"}> ({
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<4xui32>, tensor<6xui8>) -> (tensor<7xi32>, tensor<4x5xi1>, tensor<3x4xui32>, tensor<5xui8>, tensor<2x3xui8>, tensor<5xui16>, tensor<3x2xui32>, tensor<7xi32>, tensor<4xui32>, tensor<5xi8>, tensor<7xi32>, tensor<2x3x4xf32>, tensor<7xi32>, tensor<7xi32>), res_attrs = [{jax.result_info = "result['all']"}, {jax.result_info = "result['bernoulli']"}, {jax.result_info = "result['bits']"}, {jax.result_info = "result['bytes']"}, {jax.result_info = "result['flipped']"}, {jax.result_info = "result['halves']"}, {jax.result_info = "result['keys']"}, {jax.result_info = "result['large']"}, {jax.result_info = "result['moved']"}, {jax.result_info = "result['narrow']"}, {jax.result_info = "result['one']"}, {jax.result_info = "result['orthogonal']"}, {jax.result_info = "result['power']"}, {jax.result_info = "result['randint']"}], sym_name = "main", sym_visibility = "public"}> ({
  ^bb0(%arg271: tensor<2xui32>, %arg272: tensor<4xui32>, %arg273: tensor<6xui8>):
    %937 = "func.call"(%arg271) <{callee = @_threefry_split}> : (tensor<2xui32>) -> tensor<12x2xui32>
    %938 = "stablehlo.slice"(%937) <{limit_indices = array<i64: 1, 2>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<12x2xui32>) -> tensor<1x2xui32>
    %939 = "stablehlo.reshape"(%938) : (tensor<1x2xui32>) -> tensor<2xui32>
    %940 = "stablehlo.slice"(%939) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %941 = "stablehlo.reshape"(%940) : (tensor<1xui32>) -> tensor<ui32>
    %942 = "stablehlo.slice"(%939) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %943 = "stablehlo.reshape"(%942) : (tensor<1xui32>) -> tensor<ui32>
    %944 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<3x4xui64>
    %945 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<3x4xui64>
    %946 = "stablehlo.constant"() <{value = dense<4> : tensor<ui64>}> : () -> tensor<ui64>
    %947 = "stablehlo.broadcast_in_dim"(%946) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3x4xui64>
    %948 = "stablehlo.multiply"(%947, %944) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %949 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %950 = "stablehlo.broadcast_in_dim"(%949) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3x4xui64>
    %951 = "stablehlo.multiply"(%950, %945) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %952 = "stablehlo.add"(%948, %951) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %953 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %954 = "stablehlo.broadcast_in_dim"(%953) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3x4xui64>
    %955 = "stablehlo.shift_right_logical"(%952, %954) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %956 = "stablehlo.convert"(%952) : (tensor<3x4xui64>) -> tensor<3x4xui32>
    %957 = "stablehlo.convert"(%955) : (tensor<3x4xui64>) -> tensor<3x4xui32>
    %958:2 = "func.call"(%941, %943, %957, %956) <{callee = @threefry2x32_0}> : (tensor<ui32>, tensor<ui32>, tensor<3x4xui32>, tensor<3x4xui32>) -> (tensor<3x4xui32>, tensor<3x4xui32>)
    %959 = "stablehlo.xor"(%958#0, %958#1) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %960 = "stablehlo.slice"(%937) <{limit_indices = array<i64: 2, 2>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>}> : (tensor<12x2xui32>) -> tensor<1x2xui32>
    %961 = "stablehlo.reshape"(%960) : (tensor<1x2xui32>) -> tensor<2xui32>
    %962 = "stablehlo.slice"(%961) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %963 = "stablehlo.reshape"(%962) : (tensor<1xui32>) -> tensor<ui32>
    %964 = "stablehlo.slice"(%961) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %965 = "stablehlo.reshape"(%964) : (tensor<1xui32>) -> tensor<ui32>
    %966 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<5xui64>
    %967 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %968 = "stablehlo.broadcast_in_dim"(%967) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<5xui64>
    %969 = "stablehlo.multiply"(%968, %966) : (tensor<5xui64>, tensor<5xui64>) -> tensor<5xui64>
    %970 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %971 = "stablehlo.broadcast_in_dim"(%970) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<5xui64>
    %972 = "stablehlo.shift_right_logical"(%969, %971) : (tensor<5xui64>, tensor<5xui64>) -> tensor<5xui64>
    %973 = "stablehlo.convert"(%969) : (tensor<5xui64>) -> tensor<5xui32>
    %974 = "stablehlo.convert"(%972) : (tensor<5xui64>) -> tensor<5xui32>
    %975:2 = "func.call"(%963, %965, %974, %973) <{callee = @threefry2x32_2}> : (tensor<ui32>, tensor<ui32>, tensor<5xui32>, tensor<5xui32>) -> (tensor<5xui32>, tensor<5xui32>)
    %976 = "stablehlo.xor"(%975#0, %975#1) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %977 = "stablehlo.convert"(%976) : (tensor<5xui32>) -> tensor<5xui8>
    %978 = "stablehlo.slice"(%937) <{limit_indices = array<i64: 3, 2>, start_indices = array<i64: 2, 0>, strides = array<i64: 1, 1>}> : (tensor<12x2xui32>) -> tensor<1x2xui32>
    %979 = "stablehlo.reshape"(%978) : (tensor<1x2xui32>) -> tensor<2xui32>
    %980 = "stablehlo.slice"(%979) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %981 = "stablehlo.reshape"(%980) : (tensor<1xui32>) -> tensor<ui32>
    %982 = "stablehlo.slice"(%979) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %983 = "stablehlo.reshape"(%982) : (tensor<1xui32>) -> tensor<ui32>
    %984 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<5xui64>
    %985 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %986 = "stablehlo.broadcast_in_dim"(%985) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<5xui64>
    %987 = "stablehlo.multiply"(%986, %984) : (tensor<5xui64>, tensor<5xui64>) -> tensor<5xui64>
    %988 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %989 = "stablehlo.broadcast_in_dim"(%988) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<5xui64>
    %990 = "stablehlo.shift_right_logical"(%987, %989) : (tensor<5xui64>, tensor<5xui64>) -> tensor<5xui64>
    %991 = "stablehlo.convert"(%987) : (tensor<5xui64>) -> tensor<5xui32>
    %992 = "stablehlo.convert"(%990) : (tensor<5xui64>) -> tensor<5xui32>
    %993:2 = "func.call"(%981, %983, %992, %991) <{callee = @threefry2x32_2}> : (tensor<ui32>, tensor<ui32>, tensor<5xui32>, tensor<5xui32>) -> (tensor<5xui32>, tensor<5xui32>)
    %994 = "stablehlo.xor"(%993#0, %993#1) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %995 = "stablehlo.convert"(%994) : (tensor<5xui32>) -> tensor<5xui16>
    %996 = "stablehlo.slice"(%937) <{limit_indices = array<i64: 4, 2>, start_indices = array<i64: 3, 0>, strides = array<i64: 1, 1>}> : (tensor<12x2xui32>) -> tensor<1x2xui32>
    %997 = "stablehlo.reshape"(%996) : (tensor<1x2xui32>) -> tensor<2xui32>
    %998 = "stablehlo.constant"() <{value = dense<3.000000e-01> : tensor<f32>}> : () -> tensor<f32>
    %999 = "func.call"(%997, %998) <{callee = @_bernoulli}> : (tensor<2xui32>, tensor<f32>) -> tensor<4x5xi1>
    %1000 = "stablehlo.slice"(%937) <{limit_indices = array<i64: 5, 2>, start_indices = array<i64: 4, 0>, strides = array<i64: 1, 1>}> : (tensor<12x2xui32>) -> tensor<1x2xui32>
    %1001 = "stablehlo.reshape"(%1000) : (tensor<1x2xui32>) -> tensor<2xui32>
    %1002 = "stablehlo.constant"() <{value = dense<-3> : tensor<i32>}> : () -> tensor<i32>
    %1003 = "stablehlo.constant"() <{value = dense<17> : tensor<i32>}> : () -> tensor<i32>
    %1004 = "func.call"(%1001, %1002, %1003) <{callee = @_randint}> : (tensor<2xui32>, tensor<i32>, tensor<i32>) -> tensor<7xi32>
    %1005 = "stablehlo.slice"(%937) <{limit_indices = array<i64: 6, 2>, start_indices = array<i64: 5, 0>, strides = array<i64: 1, 1>}> : (tensor<12x2xui32>) -> tensor<1x2xui32>
    %1006 = "stablehlo.reshape"(%1005) : (tensor<1x2xui32>) -> tensor<2xui32>
    %1007 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %1008 = "stablehlo.constant"() <{value = dense<100000> : tensor<i32>}> : () -> tensor<i32>
    %1009 = "func.call"(%1006, %1007, %1008) <{callee = @_randint}> : (tensor<2xui32>, tensor<i32>, tensor<i32>) -> tensor<7xi32>
    %1010 = "stablehlo.slice"(%937) <{limit_indices = array<i64: 7, 2>, start_indices = array<i64: 6, 0>, strides = array<i64: 1, 1>}> : (tensor<12x2xui32>) -> tensor<1x2xui32>
    %1011 = "stablehlo.reshape"(%1010) : (tensor<1x2xui32>) -> tensor<2xui32>
    %1012 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %1013 = "stablehlo.constant"() <{value = dense<16> : tensor<i32>}> : () -> tensor<i32>
    %1014 = "func.call"(%1011, %1012, %1013) <{callee = @_randint}> : (tensor<2xui32>, tensor<i32>, tensor<i32>) -> tensor<7xi32>
    %1015 = "stablehlo.slice"(%937) <{limit_indices = array<i64: 8, 2>, start_indices = array<i64: 7, 0>, strides = array<i64: 1, 1>}> : (tensor<12x2xui32>) -> tensor<1x2xui32>
    %1016 = "stablehlo.reshape"(%1015) : (tensor<1x2xui32>) -> tensor<2xui32>
    %1017 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
    %1018 = "stablehlo.constant"() <{value = dense<6> : tensor<i32>}> : () -> tensor<i32>
    %1019 = "func.call"(%1016, %1017, %1018) <{callee = @_randint}> : (tensor<2xui32>, tensor<i32>, tensor<i32>) -> tensor<7xi32>
    %1020 = "stablehlo.slice"(%937) <{limit_indices = array<i64: 9, 2>, start_indices = array<i64: 8, 0>, strides = array<i64: 1, 1>}> : (tensor<12x2xui32>) -> tensor<1x2xui32>
    %1021 = "stablehlo.reshape"(%1020) : (tensor<1x2xui32>) -> tensor<2xui32>
    %1022 = "stablehlo.constant"() <{value = dense<-2147483648> : tensor<i32>}> : () -> tensor<i32>
    %1023 = "stablehlo.constant"() <{value = dense<2147483647> : tensor<i32>}> : () -> tensor<i32>
    %1024 = "func.call"(%1021, %1022, %1023) <{callee = @_randint}> : (tensor<2xui32>, tensor<i32>, tensor<i32>) -> tensor<7xi32>
    %1025 = "stablehlo.slice"(%937) <{limit_indices = array<i64: 10, 2>, start_indices = array<i64: 9, 0>, strides = array<i64: 1, 1>}> : (tensor<12x2xui32>) -> tensor<1x2xui32>
    %1026 = "stablehlo.reshape"(%1025) : (tensor<1x2xui32>) -> tensor<2xui32>
    %1027 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %1028 = "stablehlo.constant"() <{value = dense<127> : tensor<i32>}> : () -> tensor<i32>
    %1029 = "stablehlo.constant"() <{value = dense<-128> : tensor<i32>}> : () -> tensor<i32>
    %1030 = "func.call"(%1027, %1028, %1029) <{callee = @clip_12}> : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %1031 = "stablehlo.constant"() <{value = dense<100> : tensor<i32>}> : () -> tensor<i32>
    %1032 = "stablehlo.constant"() <{value = dense<128> : tensor<i32>}> : () -> tensor<i32>
    %1033 = "stablehlo.constant"() <{value = dense<-128> : tensor<i32>}> : () -> tensor<i32>
    %1034 = "func.call"(%1031, %1032, %1033) <{callee = @clip_12}> : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %1035 = "func.call"(%1026, %1030, %1034) <{callee = @_randint_13}> : (tensor<2xui32>, tensor<i32>, tensor<i32>) -> tensor<5xi32>
    %1036 = "stablehlo.convert"(%1035) : (tensor<5xi32>) -> tensor<5xi8>
    %1037 = "stablehlo.slice"(%937) <{limit_indices = array<i64: 11, 2>, start_indices = array<i64: 10, 0>, strides = array<i64: 1, 1>}> : (tensor<12x2xui32>) -> tensor<1x2xui32>
    %1038 = "stablehlo.reshape"(%1037) : (tensor<1x2xui32>) -> tensor<2xui32>
    %1039 = "func.call"(%1038) <{callee = @_threefry_split_14}> : (tensor<2xui32>) -> tensor<3x2xui32>
    %1040 = "stablehlo.slice"(%937) <{limit_indices = array<i64: 12, 2>, start_indices = array<i64: 11, 0>, strides = array<i64: 1, 1>}> : (tensor<12x2xui32>) -> tensor<1x2xui32>
    %1041 = "stablehlo.reshape"(%1040) : (tensor<1x2xui32>) -> tensor<2xui32>
    %1042 = "func.call"(%1041) <{callee = @_orthogonal}> : (tensor<2xui32>) -> tensor<6x4xf32>
    %1043 = "stablehlo.reshape"(%1042) : (tensor<6x4xf32>) -> tensor<2x3x4xf32>
    %1044 = "stablehlo.constant"() <{value = dense<2.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %1045 = "stablehlo.broadcast_in_dim"(%1044) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x4xf32>
    %1046 = "stablehlo.multiply"(%1045, %1043) : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
    %1047 = "stablehlo.slice"(%arg272) <{limit_indices = array<i64: 4>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<3xui32>
    %1048 = "stablehlo.slice"(%arg272) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %1049 = "stablehlo.concatenate"(%1047, %1048) <{dimension = 0 : i64}> : (tensor<3xui32>, tensor<1xui32>) -> tensor<4xui32>
    %1050 = "stablehlo.reshape"(%arg273) : (tensor<6xui8>) -> tensor<3x2xui8>
    %1051 = "stablehlo.transpose"(%1050) <{permutation = array<i64: 1, 0>}> : (tensor<3x2xui8>) -> tensor<2x3xui8>
    "func.return"(%1024, %999, %959, %977, %1051, %995, %1039, %1009, %1049, %1036, %1019, %1046, %1014, %1004) : (tensor<7xi32>, tensor<4x5xi1>, tensor<3x4xui32>, tensor<5xui8>, tensor<2x3xui8>, tensor<5xui16>, tensor<3x2xui32>, tensor<7xi32>, tensor<4xui32>, tensor<5xi8>, tensor<7xi32>, tensor<2x3x4xf32>, tensor<7xi32>, tensor<7xi32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<2xui32>) -> tensor<12x2xui32>, res_attrs = [{}], sym_name = "_threefry_split", sym_visibility = "private"}> ({
  ^bb0(%arg270: tensor<2xui32>):
    %920 = "stablehlo.slice"(%arg270) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %921 = "stablehlo.reshape"(%920) : (tensor<1xui32>) -> tensor<ui32>
    %922 = "stablehlo.slice"(%arg270) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %923 = "stablehlo.reshape"(%922) : (tensor<1xui32>) -> tensor<ui32>
    %924 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<12xui64>
    %925 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %926 = "stablehlo.broadcast_in_dim"(%925) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<12xui64>
    %927 = "stablehlo.multiply"(%926, %924) : (tensor<12xui64>, tensor<12xui64>) -> tensor<12xui64>
    %928 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %929 = "stablehlo.broadcast_in_dim"(%928) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<12xui64>
    %930 = "stablehlo.shift_right_logical"(%927, %929) : (tensor<12xui64>, tensor<12xui64>) -> tensor<12xui64>
    %931 = "stablehlo.convert"(%927) : (tensor<12xui64>) -> tensor<12xui32>
    %932 = "stablehlo.convert"(%930) : (tensor<12xui64>) -> tensor<12xui32>
    %933:2 = "func.call"(%921, %923, %932, %931) <{callee = @threefry2x32}> : (tensor<ui32>, tensor<ui32>, tensor<12xui32>, tensor<12xui32>) -> (tensor<12xui32>, tensor<12xui32>)
    %934 = "stablehlo.broadcast_in_dim"(%933#0) <{broadcast_dimensions = array<i64: 0>}> : (tensor<12xui32>) -> tensor<12x1xui32>
    %935 = "stablehlo.broadcast_in_dim"(%933#1) <{broadcast_dimensions = array<i64: 0>}> : (tensor<12xui32>) -> tensor<12x1xui32>
    %936 = "stablehlo.concatenate"(%934, %935) <{dimension = 1 : i64}> : (tensor<12x1xui32>, tensor<12x1xui32>) -> tensor<12x2xui32>
    "func.return"(%936) : (tensor<12x2xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<12xui32>, tensor<12xui32>) -> (tensor<12xui32>, tensor<12xui32>), sym_name = "threefry2x32", sym_visibility = "private"}> ({
  ^bb0(%arg248: tensor<ui32>, %arg249: tensor<ui32>, %arg250: tensor<12xui32>, %arg251: tensor<12xui32>):
    %903 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %904 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %905 = "stablehlo.xor"(%arg248, %arg249) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %906 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %907 = "stablehlo.xor"(%905, %906) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %908 = "stablehlo.broadcast_in_dim"(%arg248) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %909 = "stablehlo.add"(%arg250, %908) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %910 = "stablehlo.broadcast_in_dim"(%arg249) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %911 = "stablehlo.add"(%arg251, %910) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %912 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %913 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %914:9 = "stablehlo.while"(%913, %912, %909, %911, %arg249, %907, %arg248, %903, %904) ({
    ^bb0(%arg261: tensor<i32>, %arg262: tensor<i32>, %arg263: tensor<12xui32>, %arg264: tensor<12xui32>, %arg265: tensor<ui32>, %arg266: tensor<ui32>, %arg267: tensor<ui32>, %arg268: tensor<4xui32>, %arg269: tensor<4xui32>):
      %918 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %919 = "stablehlo.compare"(%arg261, %918) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%919) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg252: tensor<i32>, %arg253: tensor<i32>, %arg254: tensor<12xui32>, %arg255: tensor<12xui32>, %arg256: tensor<ui32>, %arg257: tensor<ui32>, %arg258: tensor<ui32>, %arg259: tensor<4xui32>, %arg260: tensor<4xui32>):
      %915:8 = "func.call"(%arg253, %arg254, %arg255, %arg256, %arg257, %arg258, %arg259, %arg260) <{callee = @closed_call}> : (tensor<i32>, tensor<12xui32>, tensor<12xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<12xui32>, tensor<12xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %916 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %917 = "stablehlo.add"(%arg252, %916) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%917, %915#0, %915#1, %915#2, %915#3, %915#4, %915#5, %915#6, %915#7) : (tensor<i32>, tensor<i32>, tensor<12xui32>, tensor<12xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<12xui32>, tensor<12xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<12xui32>, tensor<12xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%914#2, %914#3) : (tensor<12xui32>, tensor<12xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<12xui32>, tensor<12xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<12xui32>, tensor<12xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call", sym_visibility = "private"}> ({
  ^bb0(%arg240: tensor<i32>, %arg241: tensor<12xui32>, %arg242: tensor<12xui32>, %arg243: tensor<ui32>, %arg244: tensor<ui32>, %arg245: tensor<ui32>, %arg246: tensor<4xui32>, %arg247: tensor<4xui32>):
    %848 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %849 = "stablehlo.add"(%arg240, %848) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %850 = "stablehlo.slice"(%arg246) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %851 = "stablehlo.reshape"(%850) : (tensor<1xui32>) -> tensor<ui32>
    %852 = "stablehlo.add"(%arg241, %arg242) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %853 = "stablehlo.broadcast_in_dim"(%851) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %854 = "stablehlo.shift_left"(%arg242, %853) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %855 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %856 = "stablehlo.subtract"(%855, %851) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %857 = "stablehlo.broadcast_in_dim"(%856) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %858 = "stablehlo.shift_right_logical"(%arg242, %857) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %859 = "stablehlo.or"(%854, %858) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %860 = "stablehlo.xor"(%852, %859) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %861 = "stablehlo.slice"(%arg246) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %862 = "stablehlo.reshape"(%861) : (tensor<1xui32>) -> tensor<ui32>
    %863 = "stablehlo.add"(%852, %860) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %864 = "stablehlo.broadcast_in_dim"(%862) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %865 = "stablehlo.shift_left"(%860, %864) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %866 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %867 = "stablehlo.subtract"(%866, %862) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %868 = "stablehlo.broadcast_in_dim"(%867) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %869 = "stablehlo.shift_right_logical"(%860, %868) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %870 = "stablehlo.or"(%865, %869) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %871 = "stablehlo.xor"(%863, %870) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %872 = "stablehlo.slice"(%arg246) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %873 = "stablehlo.reshape"(%872) : (tensor<1xui32>) -> tensor<ui32>
    %874 = "stablehlo.add"(%863, %871) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %875 = "stablehlo.broadcast_in_dim"(%873) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %876 = "stablehlo.shift_left"(%871, %875) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %877 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %878 = "stablehlo.subtract"(%877, %873) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %879 = "stablehlo.broadcast_in_dim"(%878) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %880 = "stablehlo.shift_right_logical"(%871, %879) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %881 = "stablehlo.or"(%876, %880) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %882 = "stablehlo.xor"(%874, %881) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %883 = "stablehlo.slice"(%arg246) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %884 = "stablehlo.reshape"(%883) : (tensor<1xui32>) -> tensor<ui32>
    %885 = "stablehlo.add"(%874, %882) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %886 = "stablehlo.broadcast_in_dim"(%884) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %887 = "stablehlo.shift_left"(%882, %886) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %888 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %889 = "stablehlo.subtract"(%888, %884) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %890 = "stablehlo.broadcast_in_dim"(%889) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %891 = "stablehlo.shift_right_logical"(%882, %890) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %892 = "stablehlo.or"(%887, %891) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %893 = "stablehlo.xor"(%885, %892) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %894 = "stablehlo.broadcast_in_dim"(%arg243) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %895 = "stablehlo.add"(%885, %894) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %896 = "stablehlo.broadcast_in_dim"(%arg244) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %897 = "stablehlo.add"(%893, %896) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %898 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %899 = "stablehlo.add"(%arg240, %898) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %900 = "stablehlo.convert"(%899) : (tensor<i32>) -> tensor<ui32>
    %901 = "stablehlo.broadcast_in_dim"(%900) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %902 = "stablehlo.add"(%897, %901) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    "func.return"(%849, %895, %902, %arg244, %arg245, %arg243, %arg247, %arg246) : (tensor<i32>, tensor<12xui32>, tensor<12xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<3x4xui32>, tensor<3x4xui32>) -> (tensor<3x4xui32>, tensor<3x4xui32>), sym_name = "threefry2x32_0", sym_visibility = "private"}> ({
  ^bb0(%arg218: tensor<ui32>, %arg219: tensor<ui32>, %arg220: tensor<3x4xui32>, %arg221: tensor<3x4xui32>):
    %831 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %832 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %833 = "stablehlo.xor"(%arg218, %arg219) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %834 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %835 = "stablehlo.xor"(%833, %834) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %836 = "stablehlo.broadcast_in_dim"(%arg218) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %837 = "stablehlo.add"(%arg220, %836) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %838 = "stablehlo.broadcast_in_dim"(%arg219) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %839 = "stablehlo.add"(%arg221, %838) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %840 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %841 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %842:9 = "stablehlo.while"(%841, %840, %837, %839, %arg219, %835, %arg218, %831, %832) ({
    ^bb0(%arg231: tensor<i32>, %arg232: tensor<i32>, %arg233: tensor<3x4xui32>, %arg234: tensor<3x4xui32>, %arg235: tensor<ui32>, %arg236: tensor<ui32>, %arg237: tensor<ui32>, %arg238: tensor<4xui32>, %arg239: tensor<4xui32>):
      %846 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %847 = "stablehlo.compare"(%arg231, %846) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%847) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg222: tensor<i32>, %arg223: tensor<i32>, %arg224: tensor<3x4xui32>, %arg225: tensor<3x4xui32>, %arg226: tensor<ui32>, %arg227: tensor<ui32>, %arg228: tensor<ui32>, %arg229: tensor<4xui32>, %arg230: tensor<4xui32>):
      %843:8 = "func.call"(%arg223, %arg224, %arg225, %arg226, %arg227, %arg228, %arg229, %arg230) <{callee = @closed_call_1}> : (tensor<i32>, tensor<3x4xui32>, tensor<3x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<3x4xui32>, tensor<3x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %844 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %845 = "stablehlo.add"(%arg222, %844) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%845, %843#0, %843#1, %843#2, %843#3, %843#4, %843#5, %843#6, %843#7) : (tensor<i32>, tensor<i32>, tensor<3x4xui32>, tensor<3x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<3x4xui32>, tensor<3x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<3x4xui32>, tensor<3x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%842#2, %842#3) : (tensor<3x4xui32>, tensor<3x4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<3x4xui32>, tensor<3x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<3x4xui32>, tensor<3x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_1", sym_visibility = "private"}> ({
  ^bb0(%arg210: tensor<i32>, %arg211: tensor<3x4xui32>, %arg212: tensor<3x4xui32>, %arg213: tensor<ui32>, %arg214: tensor<ui32>, %arg215: tensor<ui32>, %arg216: tensor<4xui32>, %arg217: tensor<4xui32>):
    %776 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %777 = "stablehlo.add"(%arg210, %776) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %778 = "stablehlo.slice"(%arg216) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %779 = "stablehlo.reshape"(%778) : (tensor<1xui32>) -> tensor<ui32>
    %780 = "stablehlo.add"(%arg211, %arg212) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %781 = "stablehlo.broadcast_in_dim"(%779) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %782 = "stablehlo.shift_left"(%arg212, %781) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %783 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %784 = "stablehlo.subtract"(%783, %779) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %785 = "stablehlo.broadcast_in_dim"(%784) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %786 = "stablehlo.shift_right_logical"(%arg212, %785) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %787 = "stablehlo.or"(%782, %786) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %788 = "stablehlo.xor"(%780, %787) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %789 = "stablehlo.slice"(%arg216) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %790 = "stablehlo.reshape"(%789) : (tensor<1xui32>) -> tensor<ui32>
    %791 = "stablehlo.add"(%780, %788) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %792 = "stablehlo.broadcast_in_dim"(%790) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %793 = "stablehlo.shift_left"(%788, %792) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %794 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %795 = "stablehlo.subtract"(%794, %790) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %796 = "stablehlo.broadcast_in_dim"(%795) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %797 = "stablehlo.shift_right_logical"(%788, %796) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %798 = "stablehlo.or"(%793, %797) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %799 = "stablehlo.xor"(%791, %798) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %800 = "stablehlo.slice"(%arg216) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %801 = "stablehlo.reshape"(%800) : (tensor<1xui32>) -> tensor<ui32>
    %802 = "stablehlo.add"(%791, %799) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %803 = "stablehlo.broadcast_in_dim"(%801) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %804 = "stablehlo.shift_left"(%799, %803) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %805 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %806 = "stablehlo.subtract"(%805, %801) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %807 = "stablehlo.broadcast_in_dim"(%806) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %808 = "stablehlo.shift_right_logical"(%799, %807) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %809 = "stablehlo.or"(%804, %808) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %810 = "stablehlo.xor"(%802, %809) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %811 = "stablehlo.slice"(%arg216) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %812 = "stablehlo.reshape"(%811) : (tensor<1xui32>) -> tensor<ui32>
    %813 = "stablehlo.add"(%802, %810) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %814 = "stablehlo.broadcast_in_dim"(%812) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %815 = "stablehlo.shift_left"(%810, %814) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %816 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %817 = "stablehlo.subtract"(%816, %812) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %818 = "stablehlo.broadcast_in_dim"(%817) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %819 = "stablehlo.shift_right_logical"(%810, %818) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %820 = "stablehlo.or"(%815, %819) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %821 = "stablehlo.xor"(%813, %820) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %822 = "stablehlo.broadcast_in_dim"(%arg213) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %823 = "stablehlo.add"(%813, %822) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %824 = "stablehlo.broadcast_in_dim"(%arg214) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %825 = "stablehlo.add"(%821, %824) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %826 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %827 = "stablehlo.add"(%arg210, %826) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %828 = "stablehlo.convert"(%827) : (tensor<i32>) -> tensor<ui32>
    %829 = "stablehlo.broadcast_in_dim"(%828) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %830 = "stablehlo.add"(%825, %829) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    "func.return"(%777, %823, %830, %arg214, %arg215, %arg213, %arg217, %arg216) : (tensor<i32>, tensor<3x4xui32>, tensor<3x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<5xui32>, tensor<5xui32>) -> (tensor<5xui32>, tensor<5xui32>), sym_name = "threefry2x32_2", sym_visibility = "private"}> ({
  ^bb0(%arg188: tensor<ui32>, %arg189: tensor<ui32>, %arg190: tensor<5xui32>, %arg191: tensor<5xui32>):
    %759 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %760 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %761 = "stablehlo.xor"(%arg188, %arg189) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %762 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %763 = "stablehlo.xor"(%761, %762) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %764 = "stablehlo.broadcast_in_dim"(%arg188) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<5xui32>
    %765 = "stablehlo.add"(%arg190, %764) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %766 = "stablehlo.broadcast_in_dim"(%arg189) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<5xui32>
    %767 = "stablehlo.add"(%arg191, %766) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %768 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %769 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %770:9 = "stablehlo.while"(%769, %768, %765, %767, %arg189, %763, %arg188, %759, %760) ({
    ^bb0(%arg201: tensor<i32>, %arg202: tensor<i32>, %arg203: tensor<5xui32>, %arg204: tensor<5xui32>, %arg205: tensor<ui32>, %arg206: tensor<ui32>, %arg207: tensor<ui32>, %arg208: tensor<4xui32>, %arg209: tensor<4xui32>):
      %774 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %775 = "stablehlo.compare"(%arg201, %774) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%775) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg192: tensor<i32>, %arg193: tensor<i32>, %arg194: tensor<5xui32>, %arg195: tensor<5xui32>, %arg196: tensor<ui32>, %arg197: tensor<ui32>, %arg198: tensor<ui32>, %arg199: tensor<4xui32>, %arg200: tensor<4xui32>):
      %771:8 = "func.call"(%arg193, %arg194, %arg195, %arg196, %arg197, %arg198, %arg199, %arg200) <{callee = @closed_call_3}> : (tensor<i32>, tensor<5xui32>, tensor<5xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<5xui32>, tensor<5xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %772 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %773 = "stablehlo.add"(%arg192, %772) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%773, %771#0, %771#1, %771#2, %771#3, %771#4, %771#5, %771#6, %771#7) : (tensor<i32>, tensor<i32>, tensor<5xui32>, tensor<5xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<5xui32>, tensor<5xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<5xui32>, tensor<5xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%770#2, %770#3) : (tensor<5xui32>, tensor<5xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<5xui32>, tensor<5xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<5xui32>, tensor<5xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_3", sym_visibility = "private"}> ({
  ^bb0(%arg180: tensor<i32>, %arg181: tensor<5xui32>, %arg182: tensor<5xui32>, %arg183: tensor<ui32>, %arg184: tensor<ui32>, %arg185: tensor<ui32>, %arg186: tensor<4xui32>, %arg187: tensor<4xui32>):
    %704 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %705 = "stablehlo.add"(%arg180, %704) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %706 = "stablehlo.slice"(%arg186) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %707 = "stablehlo.reshape"(%706) : (tensor<1xui32>) -> tensor<ui32>
    %708 = "stablehlo.add"(%arg181, %arg182) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %709 = "stablehlo.broadcast_in_dim"(%707) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<5xui32>
    %710 = "stablehlo.shift_left"(%arg182, %709) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %711 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %712 = "stablehlo.subtract"(%711, %707) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %713 = "stablehlo.broadcast_in_dim"(%712) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<5xui32>
    %714 = "stablehlo.shift_right_logical"(%arg182, %713) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %715 = "stablehlo.or"(%710, %714) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %716 = "stablehlo.xor"(%708, %715) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %717 = "stablehlo.slice"(%arg186) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %718 = "stablehlo.reshape"(%717) : (tensor<1xui32>) -> tensor<ui32>
    %719 = "stablehlo.add"(%708, %716) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %720 = "stablehlo.broadcast_in_dim"(%718) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<5xui32>
    %721 = "stablehlo.shift_left"(%716, %720) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %722 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %723 = "stablehlo.subtract"(%722, %718) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %724 = "stablehlo.broadcast_in_dim"(%723) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<5xui32>
    %725 = "stablehlo.shift_right_logical"(%716, %724) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %726 = "stablehlo.or"(%721, %725) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %727 = "stablehlo.xor"(%719, %726) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %728 = "stablehlo.slice"(%arg186) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %729 = "stablehlo.reshape"(%728) : (tensor<1xui32>) -> tensor<ui32>
    %730 = "stablehlo.add"(%719, %727) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %731 = "stablehlo.broadcast_in_dim"(%729) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<5xui32>
    %732 = "stablehlo.shift_left"(%727, %731) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %733 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %734 = "stablehlo.subtract"(%733, %729) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %735 = "stablehlo.broadcast_in_dim"(%734) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<5xui32>
    %736 = "stablehlo.shift_right_logical"(%727, %735) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %737 = "stablehlo.or"(%732, %736) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %738 = "stablehlo.xor"(%730, %737) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %739 = "stablehlo.slice"(%arg186) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %740 = "stablehlo.reshape"(%739) : (tensor<1xui32>) -> tensor<ui32>
    %741 = "stablehlo.add"(%730, %738) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %742 = "stablehlo.broadcast_in_dim"(%740) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<5xui32>
    %743 = "stablehlo.shift_left"(%738, %742) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %744 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %745 = "stablehlo.subtract"(%744, %740) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %746 = "stablehlo.broadcast_in_dim"(%745) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<5xui32>
    %747 = "stablehlo.shift_right_logical"(%738, %746) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %748 = "stablehlo.or"(%743, %747) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %749 = "stablehlo.xor"(%741, %748) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %750 = "stablehlo.broadcast_in_dim"(%arg183) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<5xui32>
    %751 = "stablehlo.add"(%741, %750) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %752 = "stablehlo.broadcast_in_dim"(%arg184) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<5xui32>
    %753 = "stablehlo.add"(%749, %752) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %754 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %755 = "stablehlo.add"(%arg180, %754) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %756 = "stablehlo.convert"(%755) : (tensor<i32>) -> tensor<ui32>
    %757 = "stablehlo.broadcast_in_dim"(%756) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<5xui32>
    %758 = "stablehlo.add"(%753, %757) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    "func.return"(%705, %751, %758, %arg184, %arg185, %arg183, %arg187, %arg186) : (tensor<i32>, tensor<5xui32>, tensor<5xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}], function_type = (tensor<2xui32>, tensor<f32>) -> tensor<4x5xi1>, res_attrs = [{}], sym_name = "_bernoulli", sym_visibility = "private"}> ({
  ^bb0(%arg178: tensor<2xui32>, %arg179: tensor<f32>):
    %699 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %700 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %701 = "func.call"(%arg178, %699, %700) <{callee = @_uniform}> : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<4x5xf32>
    %702 = "stablehlo.broadcast_in_dim"(%arg179) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<4x5xf32>
    %703 = "stablehlo.compare"(%701, %702) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    "func.return"(%703) : (tensor<4x5xi1>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<4x5xf32>, res_attrs = [{}], sym_name = "_uniform", sym_visibility = "private"}> ({
  ^bb0(%arg175: tensor<2xui32>, %arg176: tensor<f32>, %arg177: tensor<f32>):
    %658 = "stablehlo.convert"(%arg176) : (tensor<f32>) -> tensor<f32>
    %659 = "stablehlo.convert"(%arg177) : (tensor<f32>) -> tensor<f32>
    %660 = "stablehlo.broadcast_in_dim"(%658) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<1x1xf32>
    %661 = "stablehlo.broadcast_in_dim"(%659) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<1x1xf32>
    %662 = "stablehlo.slice"(%arg175) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %663 = "stablehlo.reshape"(%662) : (tensor<1xui32>) -> tensor<ui32>
    %664 = "stablehlo.slice"(%arg175) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %665 = "stablehlo.reshape"(%664) : (tensor<1xui32>) -> tensor<ui32>
    %666 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<4x5xui64>
    %667 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<4x5xui64>
    %668 = "stablehlo.constant"() <{value = dense<5> : tensor<ui64>}> : () -> tensor<ui64>
    %669 = "stablehlo.broadcast_in_dim"(%668) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<4x5xui64>
    %670 = "stablehlo.multiply"(%669, %666) : (tensor<4x5xui64>, tensor<4x5xui64>) -> tensor<4x5xui64>
    %671 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %672 = "stablehlo.broadcast_in_dim"(%671) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<4x5xui64>
    %673 = "stablehlo.multiply"(%672, %667) : (tensor<4x5xui64>, tensor<4x5xui64>) -> tensor<4x5xui64>
    %674 = "stablehlo.add"(%670, %673) : (tensor<4x5xui64>, tensor<4x5xui64>) -> tensor<4x5xui64>
    %675 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %676 = "stablehlo.broadcast_in_dim"(%675) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<4x5xui64>
    %677 = "stablehlo.shift_right_logical"(%674, %676) : (tensor<4x5xui64>, tensor<4x5xui64>) -> tensor<4x5xui64>
    %678 = "stablehlo.convert"(%674) : (tensor<4x5xui64>) -> tensor<4x5xui32>
    %679 = "stablehlo.convert"(%677) : (tensor<4x5xui64>) -> tensor<4x5xui32>
    %680:2 = "func.call"(%663, %665, %679, %678) <{callee = @threefry2x32_4}> : (tensor<ui32>, tensor<ui32>, tensor<4x5xui32>, tensor<4x5xui32>) -> (tensor<4x5xui32>, tensor<4x5xui32>)
    %681 = "stablehlo.xor"(%680#0, %680#1) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %682 = "stablehlo.constant"() <{value = dense<9> : tensor<ui32>}> : () -> tensor<ui32>
    %683 = "stablehlo.broadcast_in_dim"(%682) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x5xui32>
    %684 = "stablehlo.shift_right_logical"(%681, %683) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %685 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<ui32>}> : () -> tensor<ui32>
    %686 = "stablehlo.broadcast_in_dim"(%685) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x5xui32>
    %687 = "stablehlo.or"(%684, %686) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %688 = "stablehlo.bitcast_convert"(%687) : (tensor<4x5xui32>) -> tensor<4x5xf32>
    %689 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %690 = "stablehlo.broadcast_in_dim"(%689) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<4x5xf32>
    %691 = "stablehlo.subtract"(%688, %690) : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xf32>
    %692 = "stablehlo.subtract"(%661, %660) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %693 = "stablehlo.broadcast_in_dim"(%692) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf32>) -> tensor<4x5xf32>
    %694 = "stablehlo.multiply"(%691, %693) : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xf32>
    %695 = "stablehlo.broadcast_in_dim"(%660) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf32>) -> tensor<4x5xf32>
    %696 = "stablehlo.add"(%694, %695) : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xf32>
    %697 = "stablehlo.broadcast_in_dim"(%660) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf32>) -> tensor<4x5xf32>
    %698 = "stablehlo.maximum"(%697, %696) : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xf32>
    "func.return"(%698) : (tensor<4x5xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<4x5xui32>, tensor<4x5xui32>) -> (tensor<4x5xui32>, tensor<4x5xui32>), sym_name = "threefry2x32_4", sym_visibility = "private"}> ({
  ^bb0(%arg153: tensor<ui32>, %arg154: tensor<ui32>, %arg155: tensor<4x5xui32>, %arg156: tensor<4x5xui32>):
    %641 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %642 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %643 = "stablehlo.xor"(%arg153, %arg154) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %644 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %645 = "stablehlo.xor"(%643, %644) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %646 = "stablehlo.broadcast_in_dim"(%arg153) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x5xui32>
    %647 = "stablehlo.add"(%arg155, %646) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %648 = "stablehlo.broadcast_in_dim"(%arg154) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x5xui32>
    %649 = "stablehlo.add"(%arg156, %648) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %650 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %651 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %652:9 = "stablehlo.while"(%651, %650, %647, %649, %arg154, %645, %arg153, %641, %642) ({
    ^bb0(%arg166: tensor<i32>, %arg167: tensor<i32>, %arg168: tensor<4x5xui32>, %arg169: tensor<4x5xui32>, %arg170: tensor<ui32>, %arg171: tensor<ui32>, %arg172: tensor<ui32>, %arg173: tensor<4xui32>, %arg174: tensor<4xui32>):
      %656 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %657 = "stablehlo.compare"(%arg166, %656) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%657) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg157: tensor<i32>, %arg158: tensor<i32>, %arg159: tensor<4x5xui32>, %arg160: tensor<4x5xui32>, %arg161: tensor<ui32>, %arg162: tensor<ui32>, %arg163: tensor<ui32>, %arg164: tensor<4xui32>, %arg165: tensor<4xui32>):
      %653:8 = "func.call"(%arg158, %arg159, %arg160, %arg161, %arg162, %arg163, %arg164, %arg165) <{callee = @closed_call_5}> : (tensor<i32>, tensor<4x5xui32>, tensor<4x5xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<4x5xui32>, tensor<4x5xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %654 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %655 = "stablehlo.add"(%arg157, %654) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%655, %653#0, %653#1, %653#2, %653#3, %653#4, %653#5, %653#6, %653#7) : (tensor<i32>, tensor<i32>, tensor<4x5xui32>, tensor<4x5xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<4x5xui32>, tensor<4x5xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<4x5xui32>, tensor<4x5xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%652#2, %652#3) : (tensor<4x5xui32>, tensor<4x5xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<4x5xui32>, tensor<4x5xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<4x5xui32>, tensor<4x5xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_5", sym_visibility = "private"}> ({
  ^bb0(%arg145: tensor<i32>, %arg146: tensor<4x5xui32>, %arg147: tensor<4x5xui32>, %arg148: tensor<ui32>, %arg149: tensor<ui32>, %arg150: tensor<ui32>, %arg151: tensor<4xui32>, %arg152: tensor<4xui32>):
    %586 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %587 = "stablehlo.add"(%arg145, %586) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %588 = "stablehlo.slice"(%arg151) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %589 = "stablehlo.reshape"(%588) : (tensor<1xui32>) -> tensor<ui32>
    %590 = "stablehlo.add"(%arg146, %arg147) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %591 = "stablehlo.broadcast_in_dim"(%589) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x5xui32>
    %592 = "stablehlo.shift_left"(%arg147, %591) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %593 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %594 = "stablehlo.subtract"(%593, %589) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %595 = "stablehlo.broadcast_in_dim"(%594) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x5xui32>
    %596 = "stablehlo.shift_right_logical"(%arg147, %595) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %597 = "stablehlo.or"(%592, %596) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %598 = "stablehlo.xor"(%590, %597) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %599 = "stablehlo.slice"(%arg151) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %600 = "stablehlo.reshape"(%599) : (tensor<1xui32>) -> tensor<ui32>
    %601 = "stablehlo.add"(%590, %598) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %602 = "stablehlo.broadcast_in_dim"(%600) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x5xui32>
    %603 = "stablehlo.shift_left"(%598, %602) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %604 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %605 = "stablehlo.subtract"(%604, %600) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %606 = "stablehlo.broadcast_in_dim"(%605) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x5xui32>
    %607 = "stablehlo.shift_right_logical"(%598, %606) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %608 = "stablehlo.or"(%603, %607) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %609 = "stablehlo.xor"(%601, %608) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %610 = "stablehlo.slice"(%arg151) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %611 = "stablehlo.reshape"(%610) : (tensor<1xui32>) -> tensor<ui32>
    %612 = "stablehlo.add"(%601, %609) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %613 = "stablehlo.broadcast_in_dim"(%611) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x5xui32>
    %614 = "stablehlo.shift_left"(%609, %613) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %615 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %616 = "stablehlo.subtract"(%615, %611) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %617 = "stablehlo.broadcast_in_dim"(%616) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x5xui32>
    %618 = "stablehlo.shift_right_logical"(%609, %617) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %619 = "stablehlo.or"(%614, %618) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %620 = "stablehlo.xor"(%612, %619) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %621 = "stablehlo.slice"(%arg151) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %622 = "stablehlo.reshape"(%621) : (tensor<1xui32>) -> tensor<ui32>
    %623 = "stablehlo.add"(%612, %620) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %624 = "stablehlo.broadcast_in_dim"(%622) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x5xui32>
    %625 = "stablehlo.shift_left"(%620, %624) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %626 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %627 = "stablehlo.subtract"(%626, %622) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %628 = "stablehlo.broadcast_in_dim"(%627) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x5xui32>
    %629 = "stablehlo.shift_right_logical"(%620, %628) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %630 = "stablehlo.or"(%625, %629) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %631 = "stablehlo.xor"(%623, %630) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %632 = "stablehlo.broadcast_in_dim"(%arg148) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x5xui32>
    %633 = "stablehlo.add"(%623, %632) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %634 = "stablehlo.broadcast_in_dim"(%arg149) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x5xui32>
    %635 = "stablehlo.add"(%631, %634) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %636 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %637 = "stablehlo.add"(%arg145, %636) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %638 = "stablehlo.convert"(%637) : (tensor<i32>) -> tensor<ui32>
    %639 = "stablehlo.broadcast_in_dim"(%638) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x5xui32>
    %640 = "stablehlo.add"(%635, %639) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    "func.return"(%587, %633, %640, %arg149, %arg150, %arg148, %arg152, %arg151) : (tensor<i32>, tensor<4x5xui32>, tensor<4x5xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<i32>, tensor<i32>) -> tensor<7xi32>, res_attrs = [{}], sym_name = "_randint", sym_visibility = "private"}> ({
  ^bb0(%arg142: tensor<2xui32>, %arg143: tensor<i32>, %arg144: tensor<i32>):
    %506 = "stablehlo.constant"() <{value = dense<2147483647> : tensor<i32>}> : () -> tensor<i32>
    %507 = "stablehlo.constant"() <{value = dense<-2147483648> : tensor<i32>}> : () -> tensor<i32>
    %508 = "stablehlo.constant"() <{value = dense<2147483647> : tensor<i32>}> : () -> tensor<i32>
    %509 = "func.call"(%506, %507, %508) <{callee = @clip}> : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %510 = "stablehlo.compare"(%arg144, %509) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction GT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %511 = "stablehlo.constant"() <{value = dense<-2147483648> : tensor<i32>}> : () -> tensor<i32>
    %512 = "stablehlo.constant"() <{value = dense<2147483647> : tensor<i32>}> : () -> tensor<i32>
    %513 = "func.call"(%arg143, %511, %512) <{callee = @clip_6}> : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %514 = "stablehlo.convert"(%513) : (tensor<i32>) -> tensor<i32>
    %515 = "stablehlo.constant"() <{value = dense<-2147483648> : tensor<i32>}> : () -> tensor<i32>
    %516 = "stablehlo.constant"() <{value = dense<2147483647> : tensor<i32>}> : () -> tensor<i32>
    %517 = "func.call"(%arg144, %515, %516) <{callee = @clip_6}> : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %518 = "stablehlo.convert"(%517) : (tensor<i32>) -> tensor<i32>
    %519 = "stablehlo.broadcast_in_dim"(%514) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %520 = "stablehlo.broadcast_in_dim"(%518) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %521 = "func.call"(%arg142) <{callee = @_threefry_split_7}> : (tensor<2xui32>) -> tensor<2x2xui32>
    %522 = "stablehlo.slice"(%521) <{limit_indices = array<i64: 1, 2>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %523 = "stablehlo.reshape"(%522) : (tensor<1x2xui32>) -> tensor<2xui32>
    %524 = "stablehlo.slice"(%521) <{limit_indices = array<i64: 2, 2>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %525 = "stablehlo.reshape"(%524) : (tensor<1x2xui32>) -> tensor<2xui32>
    %526 = "stablehlo.slice"(%523) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %527 = "stablehlo.reshape"(%526) : (tensor<1xui32>) -> tensor<ui32>
    %528 = "stablehlo.slice"(%523) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %529 = "stablehlo.reshape"(%528) : (tensor<1xui32>) -> tensor<ui32>
    %530 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<7xui64>
    %531 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %532 = "stablehlo.broadcast_in_dim"(%531) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<7xui64>
    %533 = "stablehlo.multiply"(%532, %530) : (tensor<7xui64>, tensor<7xui64>) -> tensor<7xui64>
    %534 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %535 = "stablehlo.broadcast_in_dim"(%534) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<7xui64>
    %536 = "stablehlo.shift_right_logical"(%533, %535) : (tensor<7xui64>, tensor<7xui64>) -> tensor<7xui64>
    %537 = "stablehlo.convert"(%533) : (tensor<7xui64>) -> tensor<7xui32>
    %538 = "stablehlo.convert"(%536) : (tensor<7xui64>) -> tensor<7xui32>
    %539:2 = "func.call"(%527, %529, %538, %537) <{callee = @threefry2x32_10}> : (tensor<ui32>, tensor<ui32>, tensor<7xui32>, tensor<7xui32>) -> (tensor<7xui32>, tensor<7xui32>)
    %540 = "stablehlo.xor"(%539#0, %539#1) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %541 = "stablehlo.slice"(%525) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %542 = "stablehlo.reshape"(%541) : (tensor<1xui32>) -> tensor<ui32>
    %543 = "stablehlo.slice"(%525) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %544 = "stablehlo.reshape"(%543) : (tensor<1xui32>) -> tensor<ui32>
    %545 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<7xui64>
    %546 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %547 = "stablehlo.broadcast_in_dim"(%546) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<7xui64>
    %548 = "stablehlo.multiply"(%547, %545) : (tensor<7xui64>, tensor<7xui64>) -> tensor<7xui64>
    %549 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %550 = "stablehlo.broadcast_in_dim"(%549) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<7xui64>
    %551 = "stablehlo.shift_right_logical"(%548, %550) : (tensor<7xui64>, tensor<7xui64>) -> tensor<7xui64>
    %552 = "stablehlo.convert"(%548) : (tensor<7xui64>) -> tensor<7xui32>
    %553 = "stablehlo.convert"(%551) : (tensor<7xui64>) -> tensor<7xui32>
    %554:2 = "func.call"(%542, %544, %553, %552) <{callee = @threefry2x32_10}> : (tensor<ui32>, tensor<ui32>, tensor<7xui32>, tensor<7xui32>) -> (tensor<7xui32>, tensor<7xui32>)
    %555 = "stablehlo.xor"(%554#0, %554#1) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %556 = "stablehlo.subtract"(%520, %519) : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi32>
    %557 = "stablehlo.convert"(%556) : (tensor<1xi32>) -> tensor<1xui32>
    %558 = "stablehlo.compare"(%520, %519) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LE>}> : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %559 = "stablehlo.constant"() <{value = dense<1> : tensor<ui32>}> : () -> tensor<ui32>
    %560 = "stablehlo.broadcast_in_dim"(%559) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %561 = "stablehlo.select"(%558, %560, %557) : (tensor<1xi1>, tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %562 = "stablehlo.compare"(%520, %519) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction GT>}> : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %563 = "stablehlo.broadcast_in_dim"(%510) <{broadcast_dimensions = array<i64>}> : (tensor<i1>) -> tensor<1xi1>
    %564 = "stablehlo.and"(%563, %562) : (tensor<1xi1>, tensor<1xi1>) -> tensor<1xi1>
    %565 = "stablehlo.constant"() <{value = dense<1> : tensor<ui32>}> : () -> tensor<ui32>
    %566 = "stablehlo.broadcast_in_dim"(%565) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %567 = "stablehlo.add"(%561, %566) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %568 = "stablehlo.select"(%564, %567, %561) : (tensor<1xi1>, tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %569 = "stablehlo.constant"() <{value = dense<65536> : tensor<ui32>}> : () -> tensor<ui32>
    %570 = "stablehlo.broadcast_in_dim"(%569) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %571 = "stablehlo.remainder"(%570, %568) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %572 = "stablehlo.multiply"(%571, %571) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %573 = "stablehlo.remainder"(%572, %568) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %574 = "stablehlo.broadcast_in_dim"(%568) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xui32>) -> tensor<7xui32>
    %575 = "stablehlo.remainder"(%540, %574) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %576 = "stablehlo.broadcast_in_dim"(%573) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xui32>) -> tensor<7xui32>
    %577 = "stablehlo.multiply"(%575, %576) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %578 = "stablehlo.broadcast_in_dim"(%568) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xui32>) -> tensor<7xui32>
    %579 = "stablehlo.remainder"(%555, %578) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %580 = "stablehlo.add"(%577, %579) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %581 = "stablehlo.broadcast_in_dim"(%568) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xui32>) -> tensor<7xui32>
    %582 = "stablehlo.remainder"(%580, %581) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %583 = "stablehlo.convert"(%582) : (tensor<7xui32>) -> tensor<7xi32>
    %584 = "stablehlo.broadcast_in_dim"(%519) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xi32>) -> tensor<7xi32>
    %585 = "stablehlo.add"(%584, %583) : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    "func.return"(%585) : (tensor<7xi32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32>, res_attrs = [{}], sym_name = "clip", sym_visibility = "private"}> ({
  ^bb0(%arg139: tensor<i32>, %arg140: tensor<i32>, %arg141: tensor<i32>):
    %504 = "stablehlo.maximum"(%arg140, %arg139) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %505 = "stablehlo.minimum"(%arg141, %504) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    "func.return"(%505) : (tensor<i32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32>, res_attrs = [{}], sym_name = "clip_6", sym_visibility = "private"}> ({
  ^bb0(%arg136: tensor<i32>, %arg137: tensor<i32>, %arg138: tensor<i32>):
    %502 = "stablehlo.maximum"(%arg137, %arg136) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %503 = "stablehlo.minimum"(%arg138, %502) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    "func.return"(%503) : (tensor<i32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<2xui32>) -> tensor<2x2xui32>, res_attrs = [{}], sym_name = "_threefry_split_7", sym_visibility = "private"}> ({
  ^bb0(%arg135: tensor<2xui32>):
    %485 = "stablehlo.slice"(%arg135) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %486 = "stablehlo.reshape"(%485) : (tensor<1xui32>) -> tensor<ui32>
    %487 = "stablehlo.slice"(%arg135) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %488 = "stablehlo.reshape"(%487) : (tensor<1xui32>) -> tensor<ui32>
    %489 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<2xui64>
    %490 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %491 = "stablehlo.broadcast_in_dim"(%490) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<2xui64>
    %492 = "stablehlo.multiply"(%491, %489) : (tensor<2xui64>, tensor<2xui64>) -> tensor<2xui64>
    %493 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %494 = "stablehlo.broadcast_in_dim"(%493) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<2xui64>
    %495 = "stablehlo.shift_right_logical"(%492, %494) : (tensor<2xui64>, tensor<2xui64>) -> tensor<2xui64>
    %496 = "stablehlo.convert"(%492) : (tensor<2xui64>) -> tensor<2xui32>
    %497 = "stablehlo.convert"(%495) : (tensor<2xui64>) -> tensor<2xui32>
    %498:2 = "func.call"(%486, %488, %497, %496) <{callee = @threefry2x32_8}> : (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>)
    %499 = "stablehlo.broadcast_in_dim"(%498#0) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xui32>) -> tensor<2x1xui32>
    %500 = "stablehlo.broadcast_in_dim"(%498#1) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xui32>) -> tensor<2x1xui32>
    %501 = "stablehlo.concatenate"(%499, %500) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    "func.return"(%501) : (tensor<2x2xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>), sym_name = "threefry2x32_8", sym_visibility = "private"}> ({
  ^bb0(%arg113: tensor<ui32>, %arg114: tensor<ui32>, %arg115: tensor<2xui32>, %arg116: tensor<2xui32>):
    %468 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %469 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %470 = "stablehlo.xor"(%arg113, %arg114) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %471 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %472 = "stablehlo.xor"(%470, %471) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %473 = "stablehlo.broadcast_in_dim"(%arg113) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %474 = "stablehlo.add"(%arg115, %473) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %475 = "stablehlo.broadcast_in_dim"(%arg114) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %476 = "stablehlo.add"(%arg116, %475) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %477 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %478 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %479:9 = "stablehlo.while"(%478, %477, %474, %476, %arg114, %472, %arg113, %468, %469) ({
    ^bb0(%arg126: tensor<i32>, %arg127: tensor<i32>, %arg128: tensor<2xui32>, %arg129: tensor<2xui32>, %arg130: tensor<ui32>, %arg131: tensor<ui32>, %arg132: tensor<ui32>, %arg133: tensor<4xui32>, %arg134: tensor<4xui32>):
      %483 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %484 = "stablehlo.compare"(%arg126, %483) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%484) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg117: tensor<i32>, %arg118: tensor<i32>, %arg119: tensor<2xui32>, %arg120: tensor<2xui32>, %arg121: tensor<ui32>, %arg122: tensor<ui32>, %arg123: tensor<ui32>, %arg124: tensor<4xui32>, %arg125: tensor<4xui32>):
      %480:8 = "func.call"(%arg118, %arg119, %arg120, %arg121, %arg122, %arg123, %arg124, %arg125) <{callee = @closed_call_9}> : (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %481 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %482 = "stablehlo.add"(%arg117, %481) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%482, %480#0, %480#1, %480#2, %480#3, %480#4, %480#5, %480#6, %480#7) : (tensor<i32>, tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%479#2, %479#3) : (tensor<2xui32>, tensor<2xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_9", sym_visibility = "private"}> ({
  ^bb0(%arg105: tensor<i32>, %arg106: tensor<2xui32>, %arg107: tensor<2xui32>, %arg108: tensor<ui32>, %arg109: tensor<ui32>, %arg110: tensor<ui32>, %arg111: tensor<4xui32>, %arg112: tensor<4xui32>):
    %413 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %414 = "stablehlo.add"(%arg105, %413) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %415 = "stablehlo.slice"(%arg111) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %416 = "stablehlo.reshape"(%415) : (tensor<1xui32>) -> tensor<ui32>
    %417 = "stablehlo.add"(%arg106, %arg107) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %418 = "stablehlo.broadcast_in_dim"(%416) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %419 = "stablehlo.shift_left"(%arg107, %418) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %420 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %421 = "stablehlo.subtract"(%420, %416) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %422 = "stablehlo.broadcast_in_dim"(%421) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %423 = "stablehlo.shift_right_logical"(%arg107, %422) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %424 = "stablehlo.or"(%419, %423) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %425 = "stablehlo.xor"(%417, %424) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %426 = "stablehlo.slice"(%arg111) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %427 = "stablehlo.reshape"(%426) : (tensor<1xui32>) -> tensor<ui32>
    %428 = "stablehlo.add"(%417, %425) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %429 = "stablehlo.broadcast_in_dim"(%427) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %430 = "stablehlo.shift_left"(%425, %429) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %431 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %432 = "stablehlo.subtract"(%431, %427) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %433 = "stablehlo.broadcast_in_dim"(%432) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %434 = "stablehlo.shift_right_logical"(%425, %433) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %435 = "stablehlo.or"(%430, %434) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %436 = "stablehlo.xor"(%428, %435) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %437 = "stablehlo.slice"(%arg111) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %438 = "stablehlo.reshape"(%437) : (tensor<1xui32>) -> tensor<ui32>
    %439 = "stablehlo.add"(%428, %436) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %440 = "stablehlo.broadcast_in_dim"(%438) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %441 = "stablehlo.shift_left"(%436, %440) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %442 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %443 = "stablehlo.subtract"(%442, %438) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %444 = "stablehlo.broadcast_in_dim"(%443) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %445 = "stablehlo.shift_right_logical"(%436, %444) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %446 = "stablehlo.or"(%441, %445) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %447 = "stablehlo.xor"(%439, %446) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %448 = "stablehlo.slice"(%arg111) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %449 = "stablehlo.reshape"(%448) : (tensor<1xui32>) -> tensor<ui32>
    %450 = "stablehlo.add"(%439, %447) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %451 = "stablehlo.broadcast_in_dim"(%449) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %452 = "stablehlo.shift_left"(%447, %451) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %453 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %454 = "stablehlo.subtract"(%453, %449) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %455 = "stablehlo.broadcast_in_dim"(%454) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %456 = "stablehlo.shift_right_logical"(%447, %455) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %457 = "stablehlo.or"(%452, %456) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %458 = "stablehlo.xor"(%450, %457) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %459 = "stablehlo.broadcast_in_dim"(%arg108) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %460 = "stablehlo.add"(%450, %459) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %461 = "stablehlo.broadcast_in_dim"(%arg109) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %462 = "stablehlo.add"(%458, %461) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %463 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %464 = "stablehlo.add"(%arg105, %463) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %465 = "stablehlo.convert"(%464) : (tensor<i32>) -> tensor<ui32>
    %466 = "stablehlo.broadcast_in_dim"(%465) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %467 = "stablehlo.add"(%462, %466) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    "func.return"(%414, %460, %467, %arg109, %arg110, %arg108, %arg112, %arg111) : (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<7xui32>, tensor<7xui32>) -> (tensor<7xui32>, tensor<7xui32>), sym_name = "threefry2x32_10", sym_visibility = "private"}> ({
  ^bb0(%arg83: tensor<ui32>, %arg84: tensor<ui32>, %arg85: tensor<7xui32>, %arg86: tensor<7xui32>):
    %396 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %397 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %398 = "stablehlo.xor"(%arg83, %arg84) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %399 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %400 = "stablehlo.xor"(%398, %399) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %401 = "stablehlo.broadcast_in_dim"(%arg83) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %402 = "stablehlo.add"(%arg85, %401) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %403 = "stablehlo.broadcast_in_dim"(%arg84) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %404 = "stablehlo.add"(%arg86, %403) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %405 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %406 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %407:9 = "stablehlo.while"(%406, %405, %402, %404, %arg84, %400, %arg83, %396, %397) ({
    ^bb0(%arg96: tensor<i32>, %arg97: tensor<i32>, %arg98: tensor<7xui32>, %arg99: tensor<7xui32>, %arg100: tensor<ui32>, %arg101: tensor<ui32>, %arg102: tensor<ui32>, %arg103: tensor<4xui32>, %arg104: tensor<4xui32>):
      %411 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %412 = "stablehlo.compare"(%arg96, %411) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%412) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg87: tensor<i32>, %arg88: tensor<i32>, %arg89: tensor<7xui32>, %arg90: tensor<7xui32>, %arg91: tensor<ui32>, %arg92: tensor<ui32>, %arg93: tensor<ui32>, %arg94: tensor<4xui32>, %arg95: tensor<4xui32>):
      %408:8 = "func.call"(%arg88, %arg89, %arg90, %arg91, %arg92, %arg93, %arg94, %arg95) <{callee = @closed_call_11}> : (tensor<i32>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %409 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %410 = "stablehlo.add"(%arg87, %409) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%410, %408#0, %408#1, %408#2, %408#3, %408#4, %408#5, %408#6, %408#7) : (tensor<i32>, tensor<i32>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%407#2, %407#3) : (tensor<7xui32>, tensor<7xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_11", sym_visibility = "private"}> ({
  ^bb0(%arg75: tensor<i32>, %arg76: tensor<7xui32>, %arg77: tensor<7xui32>, %arg78: tensor<ui32>, %arg79: tensor<ui32>, %arg80: tensor<ui32>, %arg81: tensor<4xui32>, %arg82: tensor<4xui32>):
    %341 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %342 = "stablehlo.add"(%arg75, %341) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %343 = "stablehlo.slice"(%arg81) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %344 = "stablehlo.reshape"(%343) : (tensor<1xui32>) -> tensor<ui32>
    %345 = "stablehlo.add"(%arg76, %arg77) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %346 = "stablehlo.broadcast_in_dim"(%344) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %347 = "stablehlo.shift_left"(%arg77, %346) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %348 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %349 = "stablehlo.subtract"(%348, %344) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %350 = "stablehlo.broadcast_in_dim"(%349) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %351 = "stablehlo.shift_right_logical"(%arg77, %350) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %352 = "stablehlo.or"(%347, %351) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %353 = "stablehlo.xor"(%345, %352) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %354 = "stablehlo.slice"(%arg81) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %355 = "stablehlo.reshape"(%354) : (tensor<1xui32>) -> tensor<ui32>
    %356 = "stablehlo.add"(%345, %353) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %357 = "stablehlo.broadcast_in_dim"(%355) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %358 = "stablehlo.shift_left"(%353, %357) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %359 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %360 = "stablehlo.subtract"(%359, %355) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %361 = "stablehlo.broadcast_in_dim"(%360) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %362 = "stablehlo.shift_right_logical"(%353, %361) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %363 = "stablehlo.or"(%358, %362) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %364 = "stablehlo.xor"(%356, %363) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %365 = "stablehlo.slice"(%arg81) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %366 = "stablehlo.reshape"(%365) : (tensor<1xui32>) -> tensor<ui32>
    %367 = "stablehlo.add"(%356, %364) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %368 = "stablehlo.broadcast_in_dim"(%366) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %369 = "stablehlo.shift_left"(%364, %368) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %370 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %371 = "stablehlo.subtract"(%370, %366) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %372 = "stablehlo.broadcast_in_dim"(%371) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %373 = "stablehlo.shift_right_logical"(%364, %372) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %374 = "stablehlo.or"(%369, %373) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %375 = "stablehlo.xor"(%367, %374) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %376 = "stablehlo.slice"(%arg81) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %377 = "stablehlo.reshape"(%376) : (tensor<1xui32>) -> tensor<ui32>
    %378 = "stablehlo.add"(%367, %375) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %379 = "stablehlo.broadcast_in_dim"(%377) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %380 = "stablehlo.shift_left"(%375, %379) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %381 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %382 = "stablehlo.subtract"(%381, %377) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %383 = "stablehlo.broadcast_in_dim"(%382) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %384 = "stablehlo.shift_right_logical"(%375, %383) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %385 = "stablehlo.or"(%380, %384) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %386 = "stablehlo.xor"(%378, %385) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %387 = "stablehlo.broadcast_in_dim"(%arg78) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %388 = "stablehlo.add"(%378, %387) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %389 = "stablehlo.broadcast_in_dim"(%arg79) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %390 = "stablehlo.add"(%386, %389) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %391 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %392 = "stablehlo.add"(%arg75, %391) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %393 = "stablehlo.convert"(%392) : (tensor<i32>) -> tensor<ui32>
    %394 = "stablehlo.broadcast_in_dim"(%393) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %395 = "stablehlo.add"(%390, %394) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    "func.return"(%342, %388, %395, %arg79, %arg80, %arg78, %arg82, %arg81) : (tensor<i32>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32>, res_attrs = [{}], sym_name = "clip_12", sym_visibility = "private"}> ({
  ^bb0(%arg72: tensor<i32>, %arg73: tensor<i32>, %arg74: tensor<i32>):
    %337 = "stablehlo.convert"(%arg74) : (tensor<i32>) -> tensor<i32>
    %338 = "stablehlo.maximum"(%337, %arg72) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %339 = "stablehlo.convert"(%arg73) : (tensor<i32>) -> tensor<i32>
    %340 = "stablehlo.minimum"(%339, %338) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    "func.return"(%340) : (tensor<i32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<i32>, tensor<i32>) -> tensor<5xi32>, res_attrs = [{}], sym_name = "_randint_13", sym_visibility = "private"}> ({
  ^bb0(%arg69: tensor<2xui32>, %arg70: tensor<i32>, %arg71: tensor<i32>):
    %259 = "stablehlo.constant"() <{value = dense<2147483647> : tensor<i32>}> : () -> tensor<i32>
    %260 = "stablehlo.constant"() <{value = dense<-2147483648> : tensor<i32>}> : () -> tensor<i32>
    %261 = "stablehlo.constant"() <{value = dense<2147483647> : tensor<i32>}> : () -> tensor<i32>
    %262 = "func.call"(%259, %260, %261) <{callee = @clip}> : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %263 = "stablehlo.compare"(%arg71, %262) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction GT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %264 = "stablehlo.constant"() <{value = dense<-2147483648> : tensor<i32>}> : () -> tensor<i32>
    %265 = "stablehlo.constant"() <{value = dense<2147483647> : tensor<i32>}> : () -> tensor<i32>
    %266 = "func.call"(%arg70, %264, %265) <{callee = @clip}> : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %267 = "stablehlo.constant"() <{value = dense<-2147483648> : tensor<i32>}> : () -> tensor<i32>
    %268 = "stablehlo.constant"() <{value = dense<2147483647> : tensor<i32>}> : () -> tensor<i32>
    %269 = "func.call"(%arg71, %267, %268) <{callee = @clip}> : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %270 = "stablehlo.broadcast_in_dim"(%266) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %271 = "stablehlo.broadcast_in_dim"(%269) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %272 = "func.call"(%arg69) <{callee = @_threefry_split_7}> : (tensor<2xui32>) -> tensor<2x2xui32>
    %273 = "stablehlo.slice"(%272) <{limit_indices = array<i64: 1, 2>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %274 = "stablehlo.reshape"(%273) : (tensor<1x2xui32>) -> tensor<2xui32>
    %275 = "stablehlo.slice"(%272) <{limit_indices = array<i64: 2, 2>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %276 = "stablehlo.reshape"(%275) : (tensor<1x2xui32>) -> tensor<2xui32>
    %277 = "stablehlo.slice"(%274) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %278 = "stablehlo.reshape"(%277) : (tensor<1xui32>) -> tensor<ui32>
    %279 = "stablehlo.slice"(%274) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %280 = "stablehlo.reshape"(%279) : (tensor<1xui32>) -> tensor<ui32>
    %281 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<5xui64>
    %282 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %283 = "stablehlo.broadcast_in_dim"(%282) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<5xui64>
    %284 = "stablehlo.multiply"(%283, %281) : (tensor<5xui64>, tensor<5xui64>) -> tensor<5xui64>
    %285 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %286 = "stablehlo.broadcast_in_dim"(%285) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<5xui64>
    %287 = "stablehlo.shift_right_logical"(%284, %286) : (tensor<5xui64>, tensor<5xui64>) -> tensor<5xui64>
    %288 = "stablehlo.convert"(%284) : (tensor<5xui64>) -> tensor<5xui32>
    %289 = "stablehlo.convert"(%287) : (tensor<5xui64>) -> tensor<5xui32>
    %290:2 = "func.call"(%278, %280, %289, %288) <{callee = @threefry2x32_2}> : (tensor<ui32>, tensor<ui32>, tensor<5xui32>, tensor<5xui32>) -> (tensor<5xui32>, tensor<5xui32>)
    %291 = "stablehlo.xor"(%290#0, %290#1) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %292 = "stablehlo.slice"(%276) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %293 = "stablehlo.reshape"(%292) : (tensor<1xui32>) -> tensor<ui32>
    %294 = "stablehlo.slice"(%276) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %295 = "stablehlo.reshape"(%294) : (tensor<1xui32>) -> tensor<ui32>
    %296 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<5xui64>
    %297 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %298 = "stablehlo.broadcast_in_dim"(%297) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<5xui64>
    %299 = "stablehlo.multiply"(%298, %296) : (tensor<5xui64>, tensor<5xui64>) -> tensor<5xui64>
    %300 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %301 = "stablehlo.broadcast_in_dim"(%300) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<5xui64>
    %302 = "stablehlo.shift_right_logical"(%299, %301) : (tensor<5xui64>, tensor<5xui64>) -> tensor<5xui64>
    %303 = "stablehlo.convert"(%299) : (tensor<5xui64>) -> tensor<5xui32>
    %304 = "stablehlo.convert"(%302) : (tensor<5xui64>) -> tensor<5xui32>
    %305:2 = "func.call"(%293, %295, %304, %303) <{callee = @threefry2x32_2}> : (tensor<ui32>, tensor<ui32>, tensor<5xui32>, tensor<5xui32>) -> (tensor<5xui32>, tensor<5xui32>)
    %306 = "stablehlo.xor"(%305#0, %305#1) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %307 = "stablehlo.subtract"(%271, %270) : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi32>
    %308 = "stablehlo.convert"(%307) : (tensor<1xi32>) -> tensor<1xui32>
    %309 = "stablehlo.compare"(%271, %270) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LE>}> : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %310 = "stablehlo.constant"() <{value = dense<1> : tensor<ui32>}> : () -> tensor<ui32>
    %311 = "stablehlo.broadcast_in_dim"(%310) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %312 = "stablehlo.select"(%309, %311, %308) : (tensor<1xi1>, tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %313 = "stablehlo.compare"(%271, %270) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction GT>}> : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %314 = "stablehlo.broadcast_in_dim"(%263) <{broadcast_dimensions = array<i64>}> : (tensor<i1>) -> tensor<1xi1>
    %315 = "stablehlo.and"(%314, %313) : (tensor<1xi1>, tensor<1xi1>) -> tensor<1xi1>
    %316 = "stablehlo.constant"() <{value = dense<1> : tensor<ui32>}> : () -> tensor<ui32>
    %317 = "stablehlo.broadcast_in_dim"(%316) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %318 = "stablehlo.add"(%312, %317) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %319 = "stablehlo.select"(%315, %318, %312) : (tensor<1xi1>, tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %320 = "stablehlo.constant"() <{value = dense<65536> : tensor<ui32>}> : () -> tensor<ui32>
    %321 = "stablehlo.broadcast_in_dim"(%320) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %322 = "stablehlo.remainder"(%321, %319) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %323 = "stablehlo.multiply"(%322, %322) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %324 = "stablehlo.remainder"(%323, %319) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %325 = "stablehlo.broadcast_in_dim"(%319) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xui32>) -> tensor<5xui32>
    %326 = "stablehlo.remainder"(%291, %325) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %327 = "stablehlo.broadcast_in_dim"(%324) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xui32>) -> tensor<5xui32>
    %328 = "stablehlo.multiply"(%326, %327) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %329 = "stablehlo.broadcast_in_dim"(%319) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xui32>) -> tensor<5xui32>
    %330 = "stablehlo.remainder"(%306, %329) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %331 = "stablehlo.add"(%328, %330) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %332 = "stablehlo.broadcast_in_dim"(%319) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xui32>) -> tensor<5xui32>
    %333 = "stablehlo.remainder"(%331, %332) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %334 = "stablehlo.convert"(%333) : (tensor<5xui32>) -> tensor<5xi32>
    %335 = "stablehlo.broadcast_in_dim"(%270) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xi32>) -> tensor<5xi32>
    %336 = "stablehlo.add"(%335, %334) : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi32>
    "func.return"(%336) : (tensor<5xi32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<2xui32>) -> tensor<3x2xui32>, res_attrs = [{}], sym_name = "_threefry_split_14", sym_visibility = "private"}> ({
  ^bb0(%arg68: tensor<2xui32>):
    %242 = "stablehlo.slice"(%arg68) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %243 = "stablehlo.reshape"(%242) : (tensor<1xui32>) -> tensor<ui32>
    %244 = "stablehlo.slice"(%arg68) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %245 = "stablehlo.reshape"(%244) : (tensor<1xui32>) -> tensor<ui32>
    %246 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<3xui64>
    %247 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %248 = "stablehlo.broadcast_in_dim"(%247) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3xui64>
    %249 = "stablehlo.multiply"(%248, %246) : (tensor<3xui64>, tensor<3xui64>) -> tensor<3xui64>
    %250 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %251 = "stablehlo.broadcast_in_dim"(%250) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3xui64>
    %252 = "stablehlo.shift_right_logical"(%249, %251) : (tensor<3xui64>, tensor<3xui64>) -> tensor<3xui64>
    %253 = "stablehlo.convert"(%249) : (tensor<3xui64>) -> tensor<3xui32>
    %254 = "stablehlo.convert"(%252) : (tensor<3xui64>) -> tensor<3xui32>
    %255:2 = "func.call"(%243, %245, %254, %253) <{callee = @threefry2x32_15}> : (tensor<ui32>, tensor<ui32>, tensor<3xui32>, tensor<3xui32>) -> (tensor<3xui32>, tensor<3xui32>)
    %256 = "stablehlo.broadcast_in_dim"(%255#0) <{broadcast_dimensions = array<i64: 0>}> : (tensor<3xui32>) -> tensor<3x1xui32>
    %257 = "stablehlo.broadcast_in_dim"(%255#1) <{broadcast_dimensions = array<i64: 0>}> : (tensor<3xui32>) -> tensor<3x1xui32>
    %258 = "stablehlo.concatenate"(%256, %257) <{dimension = 1 : i64}> : (tensor<3x1xui32>, tensor<3x1xui32>) -> tensor<3x2xui32>
    "func.return"(%258) : (tensor<3x2xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<3xui32>, tensor<3xui32>) -> (tensor<3xui32>, tensor<3xui32>), sym_name = "threefry2x32_15", sym_visibility = "private"}> ({
  ^bb0(%arg46: tensor<ui32>, %arg47: tensor<ui32>, %arg48: tensor<3xui32>, %arg49: tensor<3xui32>):
    %225 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %226 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %227 = "stablehlo.xor"(%arg46, %arg47) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %228 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %229 = "stablehlo.xor"(%227, %228) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %230 = "stablehlo.broadcast_in_dim"(%arg46) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %231 = "stablehlo.add"(%arg48, %230) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %232 = "stablehlo.broadcast_in_dim"(%arg47) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %233 = "stablehlo.add"(%arg49, %232) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %234 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %235 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %236:9 = "stablehlo.while"(%235, %234, %231, %233, %arg47, %229, %arg46, %225, %226) ({
    ^bb0(%arg59: tensor<i32>, %arg60: tensor<i32>, %arg61: tensor<3xui32>, %arg62: tensor<3xui32>, %arg63: tensor<ui32>, %arg64: tensor<ui32>, %arg65: tensor<ui32>, %arg66: tensor<4xui32>, %arg67: tensor<4xui32>):
      %240 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %241 = "stablehlo.compare"(%arg59, %240) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%241) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg50: tensor<i32>, %arg51: tensor<i32>, %arg52: tensor<3xui32>, %arg53: tensor<3xui32>, %arg54: tensor<ui32>, %arg55: tensor<ui32>, %arg56: tensor<ui32>, %arg57: tensor<4xui32>, %arg58: tensor<4xui32>):
      %237:8 = "func.call"(%arg51, %arg52, %arg53, %arg54, %arg55, %arg56, %arg57, %arg58) <{callee = @closed_call_16}> : (tensor<i32>, tensor<3xui32>, tensor<3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<3xui32>, tensor<3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %238 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %239 = "stablehlo.add"(%arg50, %238) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%239, %237#0, %237#1, %237#2, %237#3, %237#4, %237#5, %237#6, %237#7) : (tensor<i32>, tensor<i32>, tensor<3xui32>, tensor<3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<3xui32>, tensor<3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<3xui32>, tensor<3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%236#2, %236#3) : (tensor<3xui32>, tensor<3xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<3xui32>, tensor<3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<3xui32>, tensor<3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_16", sym_visibility = "private"}> ({
  ^bb0(%arg38: tensor<i32>, %arg39: tensor<3xui32>, %arg40: tensor<3xui32>, %arg41: tensor<ui32>, %arg42: tensor<ui32>, %arg43: tensor<ui32>, %arg44: tensor<4xui32>, %arg45: tensor<4xui32>):
    %170 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %171 = "stablehlo.add"(%arg38, %170) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %172 = "stablehlo.slice"(%arg44) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %173 = "stablehlo.reshape"(%172) : (tensor<1xui32>) -> tensor<ui32>
    %174 = "stablehlo.add"(%arg39, %arg40) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %175 = "stablehlo.broadcast_in_dim"(%173) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %176 = "stablehlo.shift_left"(%arg40, %175) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %177 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %178 = "stablehlo.subtract"(%177, %173) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %179 = "stablehlo.broadcast_in_dim"(%178) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %180 = "stablehlo.shift_right_logical"(%arg40, %179) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %181 = "stablehlo.or"(%176, %180) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %182 = "stablehlo.xor"(%174, %181) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %183 = "stablehlo.slice"(%arg44) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %184 = "stablehlo.reshape"(%183) : (tensor<1xui32>) -> tensor<ui32>
    %185 = "stablehlo.add"(%174, %182) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %186 = "stablehlo.broadcast_in_dim"(%184) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %187 = "stablehlo.shift_left"(%182, %186) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %188 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %189 = "stablehlo.subtract"(%188, %184) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %190 = "stablehlo.broadcast_in_dim"(%189) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %191 = "stablehlo.shift_right_logical"(%182, %190) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %192 = "stablehlo.or"(%187, %191) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %193 = "stablehlo.xor"(%185, %192) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %194 = "stablehlo.slice"(%arg44) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %195 = "stablehlo.reshape"(%194) : (tensor<1xui32>) -> tensor<ui32>
    %196 = "stablehlo.add"(%185, %193) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %197 = "stablehlo.broadcast_in_dim"(%195) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %198 = "stablehlo.shift_left"(%193, %197) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %199 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %200 = "stablehlo.subtract"(%199, %195) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %201 = "stablehlo.broadcast_in_dim"(%200) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %202 = "stablehlo.shift_right_logical"(%193, %201) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %203 = "stablehlo.or"(%198, %202) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %204 = "stablehlo.xor"(%196, %203) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %205 = "stablehlo.slice"(%arg44) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %206 = "stablehlo.reshape"(%205) : (tensor<1xui32>) -> tensor<ui32>
    %207 = "stablehlo.add"(%196, %204) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %208 = "stablehlo.broadcast_in_dim"(%206) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %209 = "stablehlo.shift_left"(%204, %208) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %210 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %211 = "stablehlo.subtract"(%210, %206) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %212 = "stablehlo.broadcast_in_dim"(%211) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %213 = "stablehlo.shift_right_logical"(%204, %212) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %214 = "stablehlo.or"(%209, %213) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %215 = "stablehlo.xor"(%207, %214) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %216 = "stablehlo.broadcast_in_dim"(%arg41) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %217 = "stablehlo.add"(%207, %216) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %218 = "stablehlo.broadcast_in_dim"(%arg42) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %219 = "stablehlo.add"(%215, %218) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %220 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %221 = "stablehlo.add"(%arg38, %220) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %222 = "stablehlo.convert"(%221) : (tensor<i32>) -> tensor<ui32>
    %223 = "stablehlo.broadcast_in_dim"(%222) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %224 = "stablehlo.add"(%219, %223) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    "func.return"(%171, %217, %224, %arg42, %arg43, %arg41, %arg45, %arg44) : (tensor<i32>, tensor<3xui32>, tensor<3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<2xui32>) -> tensor<6x4xf32>, res_attrs = [{}], sym_name = "_orthogonal", sym_visibility = "private"}> ({
  ^bb0(%arg37: tensor<2xui32>):
    %163 = "func.call"(%arg37) <{callee = @_normal}> : (tensor<2xui32>) -> tensor<6x4xf32>
    %164:2 = "func.call"(%163) <{callee = @qr}> : (tensor<6x4xf32>) -> (tensor<6x4xf32>, tensor<4x4xf32>)
    %165 = "func.call"(%164#1) <{callee = @diagonal}> : (tensor<4x4xf32>) -> tensor<4xf32>
    %166 = "stablehlo.sign"(%165) : (tensor<4xf32>) -> tensor<4xf32>
    %167 = "stablehlo.broadcast_in_dim"(%166) <{broadcast_dimensions = array<i64: 1>}> : (tensor<4xf32>) -> tensor<1x4xf32>
    %168 = "stablehlo.broadcast_in_dim"(%167) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x4xf32>) -> tensor<6x4xf32>
    %169 = "stablehlo.multiply"(%164#0, %168) : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x4xf32>
    "func.return"(%169) : (tensor<6x4xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<2xui32>) -> tensor<6x4xf32>, res_attrs = [{}], sym_name = "_normal", sym_visibility = "private"}> ({
  ^bb0(%arg36: tensor<2xui32>):
    %162 = "func.call"(%arg36) <{callee = @_normal_real}> : (tensor<2xui32>) -> tensor<6x4xf32>
    "func.return"(%162) : (tensor<6x4xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<2xui32>) -> tensor<6x4xf32>, res_attrs = [{}], sym_name = "_normal_real", sym_visibility = "private"}> ({
  ^bb0(%arg35: tensor<2xui32>):
    %155 = "stablehlo.constant"() <{value = dense<-0.99999994> : tensor<f32>}> : () -> tensor<f32>
    %156 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %157 = "func.call"(%arg35, %155, %156) <{callee = @_uniform_17}> : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<6x4xf32>
    %158 = "chlo.erf_inv"(%157) : (tensor<6x4xf32>) -> tensor<6x4xf32>
    %159 = "stablehlo.constant"() <{value = dense<1.41421354> : tensor<f32>}> : () -> tensor<f32>
    %160 = "stablehlo.broadcast_in_dim"(%159) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<6x4xf32>
    %161 = "stablehlo.multiply"(%160, %158) : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x4xf32>
    "func.return"(%161) : (tensor<6x4xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<6x4xf32>, res_attrs = [{}], sym_name = "_uniform_17", sym_visibility = "private"}> ({
  ^bb0(%arg32: tensor<2xui32>, %arg33: tensor<f32>, %arg34: tensor<f32>):
    %116 = "stablehlo.broadcast_in_dim"(%arg33) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<1x1xf32>
    %117 = "stablehlo.broadcast_in_dim"(%arg34) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<1x1xf32>
    %118 = "stablehlo.slice"(%arg32) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %119 = "stablehlo.reshape"(%118) : (tensor<1xui32>) -> tensor<ui32>
    %120 = "stablehlo.slice"(%arg32) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %121 = "stablehlo.reshape"(%120) : (tensor<1xui32>) -> tensor<ui32>
    %122 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<6x4xui64>
    %123 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<6x4xui64>
    %124 = "stablehlo.constant"() <{value = dense<4> : tensor<ui64>}> : () -> tensor<ui64>
    %125 = "stablehlo.broadcast_in_dim"(%124) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<6x4xui64>
    %126 = "stablehlo.multiply"(%125, %122) : (tensor<6x4xui64>, tensor<6x4xui64>) -> tensor<6x4xui64>
    %127 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %128 = "stablehlo.broadcast_in_dim"(%127) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<6x4xui64>
    %129 = "stablehlo.multiply"(%128, %123) : (tensor<6x4xui64>, tensor<6x4xui64>) -> tensor<6x4xui64>
    %130 = "stablehlo.add"(%126, %129) : (tensor<6x4xui64>, tensor<6x4xui64>) -> tensor<6x4xui64>
    %131 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %132 = "stablehlo.broadcast_in_dim"(%131) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<6x4xui64>
    %133 = "stablehlo.shift_right_logical"(%130, %132) : (tensor<6x4xui64>, tensor<6x4xui64>) -> tensor<6x4xui64>
    %134 = "stablehlo.convert"(%130) : (tensor<6x4xui64>) -> tensor<6x4xui32>
    %135 = "stablehlo.convert"(%133) : (tensor<6x4xui64>) -> tensor<6x4xui32>
    %136:2 = "func.call"(%119, %121, %135, %134) <{callee = @threefry2x32_18}> : (tensor<ui32>, tensor<ui32>, tensor<6x4xui32>, tensor<6x4xui32>) -> (tensor<6x4xui32>, tensor<6x4xui32>)
    %137 = "stablehlo.xor"(%136#0, %136#1) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %138 = "stablehlo.constant"() <{value = dense<9> : tensor<ui32>}> : () -> tensor<ui32>
    %139 = "stablehlo.broadcast_in_dim"(%138) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %140 = "stablehlo.shift_right_logical"(%137, %139) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %141 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<ui32>}> : () -> tensor<ui32>
    %142 = "stablehlo.broadcast_in_dim"(%141) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %143 = "stablehlo.or"(%140, %142) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %144 = "stablehlo.bitcast_convert"(%143) : (tensor<6x4xui32>) -> tensor<6x4xf32>
    %145 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %146 = "stablehlo.broadcast_in_dim"(%145) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<6x4xf32>
    %147 = "stablehlo.subtract"(%144, %146) : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x4xf32>
    %148 = "stablehlo.subtract"(%117, %116) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %149 = "stablehlo.broadcast_in_dim"(%148) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf32>) -> tensor<6x4xf32>
    %150 = "stablehlo.multiply"(%147, %149) : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x4xf32>
    %151 = "stablehlo.broadcast_in_dim"(%116) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf32>) -> tensor<6x4xf32>
    %152 = "stablehlo.add"(%150, %151) : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x4xf32>
    %153 = "stablehlo.broadcast_in_dim"(%116) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf32>) -> tensor<6x4xf32>
    %154 = "stablehlo.maximum"(%153, %152) : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x4xf32>
    "func.return"(%154) : (tensor<6x4xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<6x4xui32>, tensor<6x4xui32>) -> (tensor<6x4xui32>, tensor<6x4xui32>), sym_name = "threefry2x32_18", sym_visibility = "private"}> ({
  ^bb0(%arg10: tensor<ui32>, %arg11: tensor<ui32>, %arg12: tensor<6x4xui32>, %arg13: tensor<6x4xui32>):
    %99 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %100 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %101 = "stablehlo.xor"(%arg10, %arg11) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %102 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %103 = "stablehlo.xor"(%101, %102) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %104 = "stablehlo.broadcast_in_dim"(%arg10) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %105 = "stablehlo.add"(%arg12, %104) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %106 = "stablehlo.broadcast_in_dim"(%arg11) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %107 = "stablehlo.add"(%arg13, %106) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %108 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %109 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %110:9 = "stablehlo.while"(%109, %108, %105, %107, %arg11, %103, %arg10, %99, %100) ({
    ^bb0(%arg23: tensor<i32>, %arg24: tensor<i32>, %arg25: tensor<6x4xui32>, %arg26: tensor<6x4xui32>, %arg27: tensor<ui32>, %arg28: tensor<ui32>, %arg29: tensor<ui32>, %arg30: tensor<4xui32>, %arg31: tensor<4xui32>):
      %114 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %115 = "stablehlo.compare"(%arg23, %114) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%115) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg14: tensor<i32>, %arg15: tensor<i32>, %arg16: tensor<6x4xui32>, %arg17: tensor<6x4xui32>, %arg18: tensor<ui32>, %arg19: tensor<ui32>, %arg20: tensor<ui32>, %arg21: tensor<4xui32>, %arg22: tensor<4xui32>):
      %111:8 = "func.call"(%arg15, %arg16, %arg17, %arg18, %arg19, %arg20, %arg21, %arg22) <{callee = @closed_call_19}> : (tensor<i32>, tensor<6x4xui32>, tensor<6x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<6x4xui32>, tensor<6x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %112 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %113 = "stablehlo.add"(%arg14, %112) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%113, %111#0, %111#1, %111#2, %111#3, %111#4, %111#5, %111#6, %111#7) : (tensor<i32>, tensor<i32>, tensor<6x4xui32>, tensor<6x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<6x4xui32>, tensor<6x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<6x4xui32>, tensor<6x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%110#2, %110#3) : (tensor<6x4xui32>, tensor<6x4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<6x4xui32>, tensor<6x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<6x4xui32>, tensor<6x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_19", sym_visibility = "private"}> ({
  ^bb0(%arg2: tensor<i32>, %arg3: tensor<6x4xui32>, %arg4: tensor<6x4xui32>, %arg5: tensor<ui32>, %arg6: tensor<ui32>, %arg7: tensor<ui32>, %arg8: tensor<4xui32>, %arg9: tensor<4xui32>):
    %44 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %45 = "stablehlo.add"(%arg2, %44) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %46 = "stablehlo.slice"(%arg8) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %47 = "stablehlo.reshape"(%46) : (tensor<1xui32>) -> tensor<ui32>
    %48 = "stablehlo.add"(%arg3, %arg4) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %49 = "stablehlo.broadcast_in_dim"(%47) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %50 = "stablehlo.shift_left"(%arg4, %49) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %51 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %52 = "stablehlo.subtract"(%51, %47) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %53 = "stablehlo.broadcast_in_dim"(%52) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %54 = "stablehlo.shift_right_logical"(%arg4, %53) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %55 = "stablehlo.or"(%50, %54) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %56 = "stablehlo.xor"(%48, %55) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %57 = "stablehlo.slice"(%arg8) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %58 = "stablehlo.reshape"(%57) : (tensor<1xui32>) -> tensor<ui32>
    %59 = "stablehlo.add"(%48, %56) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %60 = "stablehlo.broadcast_in_dim"(%58) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %61 = "stablehlo.shift_left"(%56, %60) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %62 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %63 = "stablehlo.subtract"(%62, %58) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %64 = "stablehlo.broadcast_in_dim"(%63) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %65 = "stablehlo.shift_right_logical"(%56, %64) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %66 = "stablehlo.or"(%61, %65) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %67 = "stablehlo.xor"(%59, %66) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %68 = "stablehlo.slice"(%arg8) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %69 = "stablehlo.reshape"(%68) : (tensor<1xui32>) -> tensor<ui32>
    %70 = "stablehlo.add"(%59, %67) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %71 = "stablehlo.broadcast_in_dim"(%69) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %72 = "stablehlo.shift_left"(%67, %71) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %73 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %74 = "stablehlo.subtract"(%73, %69) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %75 = "stablehlo.broadcast_in_dim"(%74) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %76 = "stablehlo.shift_right_logical"(%67, %75) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %77 = "stablehlo.or"(%72, %76) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %78 = "stablehlo.xor"(%70, %77) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %79 = "stablehlo.slice"(%arg8) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %80 = "stablehlo.reshape"(%79) : (tensor<1xui32>) -> tensor<ui32>
    %81 = "stablehlo.add"(%70, %78) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %82 = "stablehlo.broadcast_in_dim"(%80) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %83 = "stablehlo.shift_left"(%78, %82) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %84 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %85 = "stablehlo.subtract"(%84, %80) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %86 = "stablehlo.broadcast_in_dim"(%85) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %87 = "stablehlo.shift_right_logical"(%78, %86) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %88 = "stablehlo.or"(%83, %87) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %89 = "stablehlo.xor"(%81, %88) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %90 = "stablehlo.broadcast_in_dim"(%arg5) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %91 = "stablehlo.add"(%81, %90) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %92 = "stablehlo.broadcast_in_dim"(%arg6) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %93 = "stablehlo.add"(%89, %92) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %94 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %95 = "stablehlo.add"(%arg2, %94) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %96 = "stablehlo.convert"(%95) : (tensor<i32>) -> tensor<ui32>
    %97 = "stablehlo.broadcast_in_dim"(%96) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %98 = "stablehlo.add"(%93, %97) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    "func.return"(%45, %91, %98, %arg6, %arg7, %arg5, %arg9, %arg8) : (tensor<i32>, tensor<6x4xui32>, tensor<6x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<6x4xf32>) -> (tensor<6x4xf32>, tensor<4x4xf32>), res_attrs = [{}, {}], sym_name = "qr", sym_visibility = "private"}> ({
  ^bb0(%arg1: tensor<6x4xf32>):
    %32:2 = "stablehlo.custom_call"(%arg1) <{api_version = 1 : i32, backend_config = "", call_target_name = "lapack_sgeqrf_ffi", called_computations = [], has_side_effect = false, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>]}> {mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m]) {i=6, j=4, k=6, l=4, m=4}, custom>} : (tensor<6x4xf32>) -> (tensor<6x4xf32>, tensor<4xf32>)
    %33 = "stablehlo.custom_call"(%32#0, %32#1) <{api_version = 1 : i32, backend_config = "", call_target_name = "lapack_sorgqr_ffi", called_computations = [], has_side_effect = false, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>]}> {mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k])->([l, m]) {i=6, j=4, k=4, l=6, m=4}, custom>} : (tensor<6x4xf32>, tensor<4xf32>) -> tensor<6x4xf32>
    %34 = "stablehlo.slice"(%32#0) <{limit_indices = array<i64: 4, 4>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<6x4xf32>) -> tensor<4x4xf32>
    %35 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<4x4xi32>
    %36 = "stablehlo.constant"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
    %37 = "stablehlo.broadcast_in_dim"(%36) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<4x4xi32>
    %38 = "stablehlo.add"(%35, %37) : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi32>
    %39 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<4x4xi32>
    %40 = "stablehlo.compare"(%38, %39) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction GE>}> : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %41 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %42 = "stablehlo.broadcast_in_dim"(%41) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<4x4xf32>
    %43 = "stablehlo.select"(%40, %42, %34) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    "func.return"(%33, %43) : (tensor<6x4xf32>, tensor<4x4xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<4x4xf32>) -> tensor<4xf32>, res_attrs = [{}], sym_name = "diagonal", sym_visibility = "private"}> ({
  ^bb0(%arg0: tensor<4x4xf32>):
    %0 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<4x4xi32>
    %1 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<4x4xi32>
    %2 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %3 = "stablehlo.broadcast_in_dim"(%2) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<4x4xi32>
    %4 = "stablehlo.add"(%0, %3) : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi32>
    %5 = "stablehlo.compare"(%4, %1) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction EQ>}> : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %6 = "stablehlo.convert"(%5) : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %7 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %8 = "stablehlo.case"(%7) ({
      %31 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
      "stablehlo.return"(%31) : (tensor<i32>) -> ()
    }, {
      %30 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
      "stablehlo.return"(%30) : (tensor<i32>) -> ()
    }) : (tensor<i32>) -> tensor<i32>
    %9 = "stablehlo.case"(%8) ({
      %10 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<4xi32>
      %11 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<4xi32>
      %12 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
      %13 = "stablehlo.broadcast_in_dim"(%12) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<4xi32>
      %14 = "stablehlo.compare"(%10, %13) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
      %15 = "stablehlo.constant"() <{value = dense<4> : tensor<i32>}> : () -> tensor<i32>
      %16 = "stablehlo.broadcast_in_dim"(%15) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<4xi32>
      %17 = "stablehlo.add"(%10, %16) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
      %18 = "stablehlo.select"(%14, %17, %10) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
      %19 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
      %20 = "stablehlo.broadcast_in_dim"(%19) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<4xi32>
      %21 = "stablehlo.compare"(%11, %20) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
      %22 = "stablehlo.constant"() <{value = dense<4> : tensor<i32>}> : () -> tensor<i32>
      %23 = "stablehlo.broadcast_in_dim"(%22) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<4xi32>
      %24 = "stablehlo.add"(%11, %23) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
      %25 = "stablehlo.select"(%21, %24, %11) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
      %26 = "stablehlo.broadcast_in_dim"(%18) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xi32>) -> tensor<4x1xi32>
      %27 = "stablehlo.broadcast_in_dim"(%25) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xi32>) -> tensor<4x1xi32>
      %28 = "stablehlo.concatenate"(%26, %27) <{dimension = 1 : i64}> : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x2xi32>
      %29 = "stablehlo.gather"(%arg0, %28) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<4x4xf32>, tensor<4x2xi32>) -> tensor<4xf32>
      "stablehlo.return"(%29) : (tensor<4xf32>) -> ()
    }) : (tensor<i32>) -> tensor<4xf32>
    "func.return"(%9) : (tensor<4xf32>) -> ()
  }) : () -> ()
}) {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} : () -> ()

"builtin.module"() <{sym_name = "jit_draws"}> ({
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<4xui32>, tensor<6xui8>) -> (tensor<7xi32>, tensor<4x5xi1>, tensor<3x4xui32>, tensor<5xui8>, tensor<2x3xui8>, tensor<5xui16>, tensor<3x2xui32>, tensor<7xi32>, tensor<4xui32>, tensor<5xi8>, tensor<7xi32>, tensor<2x3x4xf32>, tensor<7xi32>, tensor<7xi32>), res_attrs = [{jax.result_info = "result['all']"}, {jax.result_info = "result['bernoulli']"}, {jax.result_info = "result['bits']"}, {jax.result_info = "result['bytes']"}, {jax.result_info = "result['flipped']"}, {jax.result_info = "result['halves']"}, {jax.result_info = "result['keys']"}, {jax.result_info = "result['large']"}, {jax.result_info = "result['moved']"}, {jax.result_info = "result['narrow']"}, {jax.result_info = "result['one']"}, {jax.result_info = "result['orthogonal']"}, {jax.result_info = "result['power']"}, {jax.result_info = "result['randint']"}], sym_name = "main", sym_visibility = "public"}> ({
  ^bb0(%arg241: tensor<2xui32>, %arg242: tensor<4xui32>, %arg243: tensor<6xui8>):
    %812 = "func.call"(%arg241) <{callee = @_threefry_split}> : (tensor<2xui32>) -> tensor<12x2xui32>
    %813 = "stablehlo.slice"(%812) <{limit_indices = array<i64: 1, 2>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<12x2xui32>) -> tensor<1x2xui32>
    %814 = "stablehlo.reshape"(%813) : (tensor<1x2xui32>) -> tensor<2xui32>
    %815 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<12xui32>
    %816 = "stablehlo.slice"(%814) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %817 = "stablehlo.reshape"(%816) : (tensor<1xui32>) -> tensor<ui32>
    %818 = "stablehlo.slice"(%814) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %819 = "stablehlo.reshape"(%818) : (tensor<1xui32>) -> tensor<ui32>
    %820 = "stablehlo.slice"(%815) <{limit_indices = array<i64: 6>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<12xui32>) -> tensor<6xui32>
    %821 = "stablehlo.slice"(%815) <{limit_indices = array<i64: 12>, start_indices = array<i64: 6>, strides = array<i64: 1>}> : (tensor<12xui32>) -> tensor<6xui32>
    %822:2 = "func.call"(%817, %819, %820, %821) <{callee = @threefry2x32_0}> : (tensor<ui32>, tensor<ui32>, tensor<6xui32>, tensor<6xui32>) -> (tensor<6xui32>, tensor<6xui32>)
    %823 = "stablehlo.concatenate"(%822#0, %822#1) <{dimension = 0 : i64}> : (tensor<6xui32>, tensor<6xui32>) -> tensor<12xui32>
    %824 = "stablehlo.reshape"(%823) : (tensor<12xui32>) -> tensor<3x4xui32>
    %825 = "stablehlo.slice"(%812) <{limit_indices = array<i64: 2, 2>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>}> : (tensor<12x2xui32>) -> tensor<1x2xui32>
    %826 = "stablehlo.reshape"(%825) : (tensor<1x2xui32>) -> tensor<2xui32>
    %827 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<2xui32>
    %828 = "stablehlo.slice"(%826) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %829 = "stablehlo.reshape"(%828) : (tensor<1xui32>) -> tensor<ui32>
    %830 = "stablehlo.slice"(%826) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %831 = "stablehlo.reshape"(%830) : (tensor<1xui32>) -> tensor<ui32>
    %832 = "stablehlo.slice"(%827) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %833 = "stablehlo.slice"(%827) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %834:2 = "func.call"(%829, %831, %832, %833) <{callee = @threefry2x32_2}> : (tensor<ui32>, tensor<ui32>, tensor<1xui32>, tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>)
    %835 = "stablehlo.concatenate"(%834#0, %834#1) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %836 = "stablehlo.broadcast_in_dim"(%835) <{broadcast_dimensions = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1x2xui32>
    %837 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<4x1xui32>
    %838 = "stablehlo.constant"() <{value = dense<8> : tensor<ui32>}> : () -> tensor<ui32>
    %839 = "stablehlo.broadcast_in_dim"(%838) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x1xui32>
    %840 = "stablehlo.multiply"(%839, %837) : (tensor<4x1xui32>, tensor<4x1xui32>) -> tensor<4x1xui32>
    %841 = "stablehlo.broadcast_in_dim"(%836) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x2xui32>) -> tensor<4x2xui32>
    %842 = "stablehlo.broadcast_in_dim"(%840) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<4x1xui32>) -> tensor<4x2xui32>
    %843 = "stablehlo.shift_right_logical"(%841, %842) : (tensor<4x2xui32>, tensor<4x2xui32>) -> tensor<4x2xui32>
    %844 = "stablehlo.constant"() <{value = dense<255> : tensor<ui32>}> : () -> tensor<ui32>
    %845 = "stablehlo.broadcast_in_dim"(%844) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x2xui32>
    %846 = "stablehlo.and"(%845, %843) : (tensor<4x2xui32>, tensor<4x2xui32>) -> tensor<4x2xui32>
    %847 = "stablehlo.transpose"(%846) <{permutation = array<i64: 1, 0>}> : (tensor<4x2xui32>) -> tensor<2x4xui32>
    %848 = "stablehlo.reshape"(%847) : (tensor<2x4xui32>) -> tensor<8xui32>
    %849 = "stablehlo.convert"(%848) : (tensor<8xui32>) -> tensor<8xui8>
    %850 = "stablehlo.slice"(%849) <{limit_indices = array<i64: 5>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<8xui8>) -> tensor<5xui8>
    %851 = "stablehlo.slice"(%812) <{limit_indices = array<i64: 3, 2>, start_indices = array<i64: 2, 0>, strides = array<i64: 1, 1>}> : (tensor<12x2xui32>) -> tensor<1x2xui32>
    %852 = "stablehlo.reshape"(%851) : (tensor<1x2xui32>) -> tensor<2xui32>
    %853 = "stablehlo.constant"() <{value = dense<0> : tensor<1xui32>}> : () -> tensor<1xui32>
    %854 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<3xui32>
    %855 = "stablehlo.slice"(%852) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %856 = "stablehlo.reshape"(%855) : (tensor<1xui32>) -> tensor<ui32>
    %857 = "stablehlo.slice"(%852) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %858 = "stablehlo.reshape"(%857) : (tensor<1xui32>) -> tensor<ui32>
    %859 = "stablehlo.concatenate"(%854, %853) <{dimension = 0 : i64}> : (tensor<3xui32>, tensor<1xui32>) -> tensor<4xui32>
    %860 = "stablehlo.slice"(%859) <{limit_indices = array<i64: 2>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<2xui32>
    %861 = "stablehlo.slice"(%859) <{limit_indices = array<i64: 4>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<2xui32>
    %862:2 = "func.call"(%856, %858, %860, %861) <{callee = @threefry2x32_4}> : (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>)
    %863 = "stablehlo.concatenate"(%862#0, %862#1) <{dimension = 0 : i64}> : (tensor<2xui32>, tensor<2xui32>) -> tensor<4xui32>
    %864 = "stablehlo.slice"(%863) <{limit_indices = array<i64: 3>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<3xui32>
    %865 = "stablehlo.broadcast_in_dim"(%864) <{broadcast_dimensions = array<i64: 1>}> : (tensor<3xui32>) -> tensor<1x3xui32>
    %866 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<2x1xui32>
    %867 = "stablehlo.constant"() <{value = dense<16> : tensor<ui32>}> : () -> tensor<ui32>
    %868 = "stablehlo.broadcast_in_dim"(%867) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2x1xui32>
    %869 = "stablehlo.multiply"(%868, %866) : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x1xui32>
    %870 = "stablehlo.broadcast_in_dim"(%865) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x3xui32>) -> tensor<2x3xui32>
    %871 = "stablehlo.broadcast_in_dim"(%869) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<2x1xui32>) -> tensor<2x3xui32>
    %872 = "stablehlo.shift_right_logical"(%870, %871) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
    %873 = "stablehlo.constant"() <{value = dense<65535> : tensor<ui32>}> : () -> tensor<ui32>
    %874 = "stablehlo.broadcast_in_dim"(%873) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2x3xui32>
    %875 = "stablehlo.and"(%874, %872) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
    %876 = "stablehlo.transpose"(%875) <{permutation = array<i64: 1, 0>}> : (tensor<2x3xui32>) -> tensor<3x2xui32>
    %877 = "stablehlo.reshape"(%876) : (tensor<3x2xui32>) -> tensor<6xui32>
    %878 = "stablehlo.convert"(%877) : (tensor<6xui32>) -> tensor<6xui16>
    %879 = "stablehlo.slice"(%878) <{limit_indices = array<i64: 5>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<6xui16>) -> tensor<5xui16>
    %880 = "stablehlo.slice"(%812) <{limit_indices = array<i64: 4, 2>, start_indices = array<i64: 3, 0>, strides = array<i64: 1, 1>}> : (tensor<12x2xui32>) -> tensor<1x2xui32>
    %881 = "stablehlo.reshape"(%880) : (tensor<1x2xui32>) -> tensor<2xui32>
    %882 = "stablehlo.constant"() <{value = dense<3.000000e-01> : tensor<f32>}> : () -> tensor<f32>
    %883 = "func.call"(%881, %882) <{callee = @_bernoulli}> : (tensor<2xui32>, tensor<f32>) -> tensor<4x5xi1>
    %884 = "stablehlo.slice"(%812) <{limit_indices = array<i64: 5, 2>, start_indices = array<i64: 4, 0>, strides = array<i64: 1, 1>}> : (tensor<12x2xui32>) -> tensor<1x2xui32>
    %885 = "stablehlo.reshape"(%884) : (tensor<1x2xui32>) -> tensor<2xui32>
    %886 = "stablehlo.constant"() <{value = dense<-3> : tensor<i32>}> : () -> tensor<i32>
    %887 = "stablehlo.constant"() <{value = dense<17> : tensor<i32>}> : () -> tensor<i32>
    %888 = "func.call"(%885, %886, %887) <{callee = @_randint}> : (tensor<2xui32>, tensor<i32>, tensor<i32>) -> tensor<7xi32>
    %889 = "stablehlo.slice"(%812) <{limit_indices = array<i64: 6, 2>, start_indices = array<i64: 5, 0>, strides = array<i64: 1, 1>}> : (tensor<12x2xui32>) -> tensor<1x2xui32>
    %890 = "stablehlo.reshape"(%889) : (tensor<1x2xui32>) -> tensor<2xui32>
    %891 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %892 = "stablehlo.constant"() <{value = dense<100000> : tensor<i32>}> : () -> tensor<i32>
    %893 = "func.call"(%890, %891, %892) <{callee = @_randint}> : (tensor<2xui32>, tensor<i32>, tensor<i32>) -> tensor<7xi32>
    %894 = "stablehlo.slice"(%812) <{limit_indices = array<i64: 7, 2>, start_indices = array<i64: 6, 0>, strides = array<i64: 1, 1>}> : (tensor<12x2xui32>) -> tensor<1x2xui32>
    %895 = "stablehlo.reshape"(%894) : (tensor<1x2xui32>) -> tensor<2xui32>
    %896 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %897 = "stablehlo.constant"() <{value = dense<16> : tensor<i32>}> : () -> tensor<i32>
    %898 = "func.call"(%895, %896, %897) <{callee = @_randint}> : (tensor<2xui32>, tensor<i32>, tensor<i32>) -> tensor<7xi32>
    %899 = "stablehlo.slice"(%812) <{limit_indices = array<i64: 8, 2>, start_indices = array<i64: 7, 0>, strides = array<i64: 1, 1>}> : (tensor<12x2xui32>) -> tensor<1x2xui32>
    %900 = "stablehlo.reshape"(%899) : (tensor<1x2xui32>) -> tensor<2xui32>
    %901 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
    %902 = "stablehlo.constant"() <{value = dense<6> : tensor<i32>}> : () -> tensor<i32>
    %903 = "func.call"(%900, %901, %902) <{callee = @_randint}> : (tensor<2xui32>, tensor<i32>, tensor<i32>) -> tensor<7xi32>
    %904 = "stablehlo.slice"(%812) <{limit_indices = array<i64: 9, 2>, start_indices = array<i64: 8, 0>, strides = array<i64: 1, 1>}> : (tensor<12x2xui32>) -> tensor<1x2xui32>
    %905 = "stablehlo.reshape"(%904) : (tensor<1x2xui32>) -> tensor<2xui32>
    %906 = "stablehlo.constant"() <{value = dense<-2147483648> : tensor<i32>}> : () -> tensor<i32>
    %907 = "stablehlo.constant"() <{value = dense<2147483647> : tensor<i32>}> : () -> tensor<i32>
    %908 = "func.call"(%905, %906, %907) <{callee = @_randint}> : (tensor<2xui32>, tensor<i32>, tensor<i32>) -> tensor<7xi32>
    %909 = "stablehlo.slice"(%812) <{limit_indices = array<i64: 10, 2>, start_indices = array<i64: 9, 0>, strides = array<i64: 1, 1>}> : (tensor<12x2xui32>) -> tensor<1x2xui32>
    %910 = "stablehlo.reshape"(%909) : (tensor<1x2xui32>) -> tensor<2xui32>
    %911 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %912 = "stablehlo.constant"() <{value = dense<127> : tensor<i32>}> : () -> tensor<i32>
    %913 = "stablehlo.constant"() <{value = dense<-128> : tensor<i32>}> : () -> tensor<i32>
    %914 = "func.call"(%911, %912, %913) <{callee = @clip_12}> : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %915 = "stablehlo.constant"() <{value = dense<100> : tensor<i32>}> : () -> tensor<i32>
    %916 = "stablehlo.constant"() <{value = dense<128> : tensor<i32>}> : () -> tensor<i32>
    %917 = "stablehlo.constant"() <{value = dense<-128> : tensor<i32>}> : () -> tensor<i32>
    %918 = "func.call"(%915, %916, %917) <{callee = @clip_12}> : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %919 = "func.call"(%910, %914, %918) <{callee = @_randint_13}> : (tensor<2xui32>, tensor<i32>, tensor<i32>) -> tensor<5xi32>
    %920 = "stablehlo.convert"(%919) : (tensor<5xi32>) -> tensor<5xi8>
    %921 = "stablehlo.slice"(%812) <{limit_indices = array<i64: 11, 2>, start_indices = array<i64: 10, 0>, strides = array<i64: 1, 1>}> : (tensor<12x2xui32>) -> tensor<1x2xui32>
    %922 = "stablehlo.reshape"(%921) : (tensor<1x2xui32>) -> tensor<2xui32>
    %923 = "func.call"(%922) <{callee = @_threefry_split_16}> : (tensor<2xui32>) -> tensor<3x2xui32>
    %924 = "stablehlo.slice"(%812) <{limit_indices = array<i64: 12, 2>, start_indices = array<i64: 11, 0>, strides = array<i64: 1, 1>}> : (tensor<12x2xui32>) -> tensor<1x2xui32>
    %925 = "stablehlo.reshape"(%924) : (tensor<1x2xui32>) -> tensor<2xui32>
    %926 = "func.call"(%925) <{callee = @_orthogonal}> : (tensor<2xui32>) -> tensor<6x4xf32>
    %927 = "stablehlo.reshape"(%926) : (tensor<6x4xf32>) -> tensor<2x3x4xf32>
    %928 = "stablehlo.constant"() <{value = dense<2.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %929 = "stablehlo.broadcast_in_dim"(%928) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x4xf32>
    %930 = "stablehlo.multiply"(%929, %927) : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
    %931 = "stablehlo.slice"(%arg242) <{limit_indices = array<i64: 4>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<3xui32>
    %932 = "stablehlo.slice"(%arg242) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %933 = "stablehlo.concatenate"(%931, %932) <{dimension = 0 : i64}> : (tensor<3xui32>, tensor<1xui32>) -> tensor<4xui32>
    %934 = "stablehlo.reshape"(%arg243) : (tensor<6xui8>) -> tensor<3x2xui8>
    %935 = "stablehlo.transpose"(%934) <{permutation = array<i64: 1, 0>}> : (tensor<3x2xui8>) -> tensor<2x3xui8>
    "func.return"(%908, %883, %824, %850, %935, %879, %923, %893, %933, %920, %903, %930, %898, %888) : (tensor<7xi32>, tensor<4x5xi1>, tensor<3x4xui32>, tensor<5xui8>, tensor<2x3xui8>, tensor<5xui16>, tensor<3x2xui32>, tensor<7xi32>, tensor<4xui32>, tensor<5xi8>, tensor<7xi32>, tensor<2x3x4xf32>, tensor<7xi32>, tensor<7xi32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<2xui32>) -> tensor<12x2xui32>, res_attrs = [{}], sym_name = "_threefry_split", sym_visibility = "private"}> ({
  ^bb0(%arg240: tensor<2xui32>):
    %802 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<24xui32>
    %803 = "stablehlo.slice"(%arg240) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %804 = "stablehlo.reshape"(%803) : (tensor<1xui32>) -> tensor<ui32>
    %805 = "stablehlo.slice"(%arg240) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %806 = "stablehlo.reshape"(%805) : (tensor<1xui32>) -> tensor<ui32>
    %807 = "stablehlo.slice"(%802) <{limit_indices = array<i64: 12>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<24xui32>) -> tensor<12xui32>
    %808 = "stablehlo.slice"(%802) <{limit_indices = array<i64: 24>, start_indices = array<i64: 12>, strides = array<i64: 1>}> : (tensor<24xui32>) -> tensor<12xui32>
    %809:2 = "func.call"(%804, %806, %807, %808) <{callee = @threefry2x32}> : (tensor<ui32>, tensor<ui32>, tensor<12xui32>, tensor<12xui32>) -> (tensor<12xui32>, tensor<12xui32>)
    %810 = "stablehlo.concatenate"(%809#0, %809#1) <{dimension = 0 : i64}> : (tensor<12xui32>, tensor<12xui32>) -> tensor<24xui32>
    %811 = "stablehlo.reshape"(%810) : (tensor<24xui32>) -> tensor<12x2xui32>
    "func.return"(%811) : (tensor<12x2xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<12xui32>, tensor<12xui32>) -> (tensor<12xui32>, tensor<12xui32>), sym_name = "threefry2x32", sym_visibility = "private"}> ({
  ^bb0(%arg218: tensor<ui32>, %arg219: tensor<ui32>, %arg220: tensor<12xui32>, %arg221: tensor<12xui32>):
    %785 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %786 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %787 = "stablehlo.xor"(%arg218, %arg219) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %788 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %789 = "stablehlo.xor"(%787, %788) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %790 = "stablehlo.broadcast_in_dim"(%arg218) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %791 = "stablehlo.add"(%arg220, %790) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %792 = "stablehlo.broadcast_in_dim"(%arg219) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %793 = "stablehlo.add"(%arg221, %792) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %794 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %795 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %796:9 = "stablehlo.while"(%795, %794, %791, %793, %arg219, %789, %arg218, %785, %786) ({
    ^bb0(%arg231: tensor<i32>, %arg232: tensor<i32>, %arg233: tensor<12xui32>, %arg234: tensor<12xui32>, %arg235: tensor<ui32>, %arg236: tensor<ui32>, %arg237: tensor<ui32>, %arg238: tensor<4xui32>, %arg239: tensor<4xui32>):
      %800 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %801 = "stablehlo.compare"(%arg231, %800) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%801) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg222: tensor<i32>, %arg223: tensor<i32>, %arg224: tensor<12xui32>, %arg225: tensor<12xui32>, %arg226: tensor<ui32>, %arg227: tensor<ui32>, %arg228: tensor<ui32>, %arg229: tensor<4xui32>, %arg230: tensor<4xui32>):
      %797:8 = "func.call"(%arg223, %arg224, %arg225, %arg226, %arg227, %arg228, %arg229, %arg230) <{callee = @closed_call}> : (tensor<i32>, tensor<12xui32>, tensor<12xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<12xui32>, tensor<12xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %798 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %799 = "stablehlo.add"(%arg222, %798) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%799, %797#0, %797#1, %797#2, %797#3, %797#4, %797#5, %797#6, %797#7) : (tensor<i32>, tensor<i32>, tensor<12xui32>, tensor<12xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<12xui32>, tensor<12xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<12xui32>, tensor<12xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%796#2, %796#3) : (tensor<12xui32>, tensor<12xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<12xui32>, tensor<12xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<12xui32>, tensor<12xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call", sym_visibility = "private"}> ({
  ^bb0(%arg210: tensor<i32>, %arg211: tensor<12xui32>, %arg212: tensor<12xui32>, %arg213: tensor<ui32>, %arg214: tensor<ui32>, %arg215: tensor<ui32>, %arg216: tensor<4xui32>, %arg217: tensor<4xui32>):
    %730 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %731 = "stablehlo.add"(%arg210, %730) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %732 = "stablehlo.slice"(%arg216) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %733 = "stablehlo.reshape"(%732) : (tensor<1xui32>) -> tensor<ui32>
    %734 = "stablehlo.add"(%arg211, %arg212) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %735 = "stablehlo.broadcast_in_dim"(%733) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %736 = "stablehlo.shift_left"(%arg212, %735) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %737 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %738 = "stablehlo.subtract"(%737, %733) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %739 = "stablehlo.broadcast_in_dim"(%738) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %740 = "stablehlo.shift_right_logical"(%arg212, %739) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %741 = "stablehlo.or"(%736, %740) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %742 = "stablehlo.xor"(%734, %741) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %743 = "stablehlo.slice"(%arg216) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %744 = "stablehlo.reshape"(%743) : (tensor<1xui32>) -> tensor<ui32>
    %745 = "stablehlo.add"(%734, %742) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %746 = "stablehlo.broadcast_in_dim"(%744) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %747 = "stablehlo.shift_left"(%742, %746) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %748 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %749 = "stablehlo.subtract"(%748, %744) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %750 = "stablehlo.broadcast_in_dim"(%749) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %751 = "stablehlo.shift_right_logical"(%742, %750) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %752 = "stablehlo.or"(%747, %751) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %753 = "stablehlo.xor"(%745, %752) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %754 = "stablehlo.slice"(%arg216) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %755 = "stablehlo.reshape"(%754) : (tensor<1xui32>) -> tensor<ui32>
    %756 = "stablehlo.add"(%745, %753) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %757 = "stablehlo.broadcast_in_dim"(%755) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %758 = "stablehlo.shift_left"(%753, %757) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %759 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %760 = "stablehlo.subtract"(%759, %755) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %761 = "stablehlo.broadcast_in_dim"(%760) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %762 = "stablehlo.shift_right_logical"(%753, %761) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %763 = "stablehlo.or"(%758, %762) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %764 = "stablehlo.xor"(%756, %763) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %765 = "stablehlo.slice"(%arg216) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %766 = "stablehlo.reshape"(%765) : (tensor<1xui32>) -> tensor<ui32>
    %767 = "stablehlo.add"(%756, %764) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %768 = "stablehlo.broadcast_in_dim"(%766) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %769 = "stablehlo.shift_left"(%764, %768) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %770 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %771 = "stablehlo.subtract"(%770, %766) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %772 = "stablehlo.broadcast_in_dim"(%771) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %773 = "stablehlo.shift_right_logical"(%764, %772) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %774 = "stablehlo.or"(%769, %773) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %775 = "stablehlo.xor"(%767, %774) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %776 = "stablehlo.broadcast_in_dim"(%arg213) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %777 = "stablehlo.add"(%767, %776) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %778 = "stablehlo.broadcast_in_dim"(%arg214) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %779 = "stablehlo.add"(%775, %778) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %780 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %781 = "stablehlo.add"(%arg210, %780) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %782 = "stablehlo.convert"(%781) : (tensor<i32>) -> tensor<ui32>
    %783 = "stablehlo.broadcast_in_dim"(%782) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %784 = "stablehlo.add"(%779, %783) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    "func.return"(%731, %777, %784, %arg214, %arg215, %arg213, %arg217, %arg216) : (tensor<i32>, tensor<12xui32>, tensor<12xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<6xui32>, tensor<6xui32>) -> (tensor<6xui32>, tensor<6xui32>), sym_name = "threefry2x32_0", sym_visibility = "private"}> ({
  ^bb0(%arg188: tensor<ui32>, %arg189: tensor<ui32>, %arg190: tensor<6xui32>, %arg191: tensor<6xui32>):
    %713 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %714 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %715 = "stablehlo.xor"(%arg188, %arg189) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %716 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %717 = "stablehlo.xor"(%715, %716) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %718 = "stablehlo.broadcast_in_dim"(%arg188) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %719 = "stablehlo.add"(%arg190, %718) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %720 = "stablehlo.broadcast_in_dim"(%arg189) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %721 = "stablehlo.add"(%arg191, %720) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %722 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %723 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %724:9 = "stablehlo.while"(%723, %722, %719, %721, %arg189, %717, %arg188, %713, %714) ({
    ^bb0(%arg201: tensor<i32>, %arg202: tensor<i32>, %arg203: tensor<6xui32>, %arg204: tensor<6xui32>, %arg205: tensor<ui32>, %arg206: tensor<ui32>, %arg207: tensor<ui32>, %arg208: tensor<4xui32>, %arg209: tensor<4xui32>):
      %728 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %729 = "stablehlo.compare"(%arg201, %728) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%729) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg192: tensor<i32>, %arg193: tensor<i32>, %arg194: tensor<6xui32>, %arg195: tensor<6xui32>, %arg196: tensor<ui32>, %arg197: tensor<ui32>, %arg198: tensor<ui32>, %arg199: tensor<4xui32>, %arg200: tensor<4xui32>):
      %725:8 = "func.call"(%arg193, %arg194, %arg195, %arg196, %arg197, %arg198, %arg199, %arg200) <{callee = @closed_call_1}> : (tensor<i32>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %726 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %727 = "stablehlo.add"(%arg192, %726) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%727, %725#0, %725#1, %725#2, %725#3, %725#4, %725#5, %725#6, %725#7) : (tensor<i32>, tensor<i32>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%724#2, %724#3) : (tensor<6xui32>, tensor<6xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_1", sym_visibility = "private"}> ({
  ^bb0(%arg180: tensor<i32>, %arg181: tensor<6xui32>, %arg182: tensor<6xui32>, %arg183: tensor<ui32>, %arg184: tensor<ui32>, %arg185: tensor<ui32>, %arg186: tensor<4xui32>, %arg187: tensor<4xui32>):
    %658 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %659 = "stablehlo.add"(%arg180, %658) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %660 = "stablehlo.slice"(%arg186) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %661 = "stablehlo.reshape"(%660) : (tensor<1xui32>) -> tensor<ui32>
    %662 = "stablehlo.add"(%arg181, %arg182) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %663 = "stablehlo.broadcast_in_dim"(%661) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %664 = "stablehlo.shift_left"(%arg182, %663) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %665 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %666 = "stablehlo.subtract"(%665, %661) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %667 = "stablehlo.broadcast_in_dim"(%666) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %668 = "stablehlo.shift_right_logical"(%arg182, %667) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %669 = "stablehlo.or"(%664, %668) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %670 = "stablehlo.xor"(%662, %669) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %671 = "stablehlo.slice"(%arg186) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %672 = "stablehlo.reshape"(%671) : (tensor<1xui32>) -> tensor<ui32>
    %673 = "stablehlo.add"(%662, %670) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %674 = "stablehlo.broadcast_in_dim"(%672) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %675 = "stablehlo.shift_left"(%670, %674) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %676 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %677 = "stablehlo.subtract"(%676, %672) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %678 = "stablehlo.broadcast_in_dim"(%677) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %679 = "stablehlo.shift_right_logical"(%670, %678) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %680 = "stablehlo.or"(%675, %679) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %681 = "stablehlo.xor"(%673, %680) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %682 = "stablehlo.slice"(%arg186) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %683 = "stablehlo.reshape"(%682) : (tensor<1xui32>) -> tensor<ui32>
    %684 = "stablehlo.add"(%673, %681) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %685 = "stablehlo.broadcast_in_dim"(%683) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %686 = "stablehlo.shift_left"(%681, %685) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %687 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %688 = "stablehlo.subtract"(%687, %683) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %689 = "stablehlo.broadcast_in_dim"(%688) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %690 = "stablehlo.shift_right_logical"(%681, %689) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %691 = "stablehlo.or"(%686, %690) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %692 = "stablehlo.xor"(%684, %691) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %693 = "stablehlo.slice"(%arg186) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %694 = "stablehlo.reshape"(%693) : (tensor<1xui32>) -> tensor<ui32>
    %695 = "stablehlo.add"(%684, %692) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %696 = "stablehlo.broadcast_in_dim"(%694) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %697 = "stablehlo.shift_left"(%692, %696) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %698 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %699 = "stablehlo.subtract"(%698, %694) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %700 = "stablehlo.broadcast_in_dim"(%699) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %701 = "stablehlo.shift_right_logical"(%692, %700) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %702 = "stablehlo.or"(%697, %701) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %703 = "stablehlo.xor"(%695, %702) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %704 = "stablehlo.broadcast_in_dim"(%arg183) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %705 = "stablehlo.add"(%695, %704) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %706 = "stablehlo.broadcast_in_dim"(%arg184) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %707 = "stablehlo.add"(%703, %706) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %708 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %709 = "stablehlo.add"(%arg180, %708) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %710 = "stablehlo.convert"(%709) : (tensor<i32>) -> tensor<ui32>
    %711 = "stablehlo.broadcast_in_dim"(%710) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %712 = "stablehlo.add"(%707, %711) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    "func.return"(%659, %705, %712, %arg184, %arg185, %arg183, %arg187, %arg186) : (tensor<i32>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<1xui32>, tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>), sym_name = "threefry2x32_2", sym_visibility = "private"}> ({
  ^bb0(%arg158: tensor<ui32>, %arg159: tensor<ui32>, %arg160: tensor<1xui32>, %arg161: tensor<1xui32>):
    %641 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %642 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %643 = "stablehlo.xor"(%arg158, %arg159) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %644 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %645 = "stablehlo.xor"(%643, %644) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %646 = "stablehlo.broadcast_in_dim"(%arg158) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %647 = "stablehlo.add"(%arg160, %646) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %648 = "stablehlo.broadcast_in_dim"(%arg159) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %649 = "stablehlo.add"(%arg161, %648) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %650 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %651 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %652:9 = "stablehlo.while"(%651, %650, %647, %649, %arg159, %645, %arg158, %641, %642) ({
    ^bb0(%arg171: tensor<i32>, %arg172: tensor<i32>, %arg173: tensor<1xui32>, %arg174: tensor<1xui32>, %arg175: tensor<ui32>, %arg176: tensor<ui32>, %arg177: tensor<ui32>, %arg178: tensor<4xui32>, %arg179: tensor<4xui32>):
      %656 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %657 = "stablehlo.compare"(%arg171, %656) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%657) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg162: tensor<i32>, %arg163: tensor<i32>, %arg164: tensor<1xui32>, %arg165: tensor<1xui32>, %arg166: tensor<ui32>, %arg167: tensor<ui32>, %arg168: tensor<ui32>, %arg169: tensor<4xui32>, %arg170: tensor<4xui32>):
      %653:8 = "func.call"(%arg163, %arg164, %arg165, %arg166, %arg167, %arg168, %arg169, %arg170) <{callee = @closed_call_3}> : (tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %654 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %655 = "stablehlo.add"(%arg162, %654) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%655, %653#0, %653#1, %653#2, %653#3, %653#4, %653#5, %653#6, %653#7) : (tensor<i32>, tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%652#2, %652#3) : (tensor<1xui32>, tensor<1xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_3", sym_visibility = "private"}> ({
  ^bb0(%arg150: tensor<i32>, %arg151: tensor<1xui32>, %arg152: tensor<1xui32>, %arg153: tensor<ui32>, %arg154: tensor<ui32>, %arg155: tensor<ui32>, %arg156: tensor<4xui32>, %arg157: tensor<4xui32>):
    %586 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %587 = "stablehlo.add"(%arg150, %586) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %588 = "stablehlo.slice"(%arg156) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %589 = "stablehlo.reshape"(%588) : (tensor<1xui32>) -> tensor<ui32>
    %590 = "stablehlo.add"(%arg151, %arg152) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %591 = "stablehlo.broadcast_in_dim"(%589) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %592 = "stablehlo.shift_left"(%arg152, %591) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %593 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %594 = "stablehlo.subtract"(%593, %589) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %595 = "stablehlo.broadcast_in_dim"(%594) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %596 = "stablehlo.shift_right_logical"(%arg152, %595) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %597 = "stablehlo.or"(%592, %596) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %598 = "stablehlo.xor"(%590, %597) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %599 = "stablehlo.slice"(%arg156) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %600 = "stablehlo.reshape"(%599) : (tensor<1xui32>) -> tensor<ui32>
    %601 = "stablehlo.add"(%590, %598) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %602 = "stablehlo.broadcast_in_dim"(%600) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %603 = "stablehlo.shift_left"(%598, %602) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %604 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %605 = "stablehlo.subtract"(%604, %600) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %606 = "stablehlo.broadcast_in_dim"(%605) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %607 = "stablehlo.shift_right_logical"(%598, %606) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %608 = "stablehlo.or"(%603, %607) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %609 = "stablehlo.xor"(%601, %608) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %610 = "stablehlo.slice"(%arg156) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %611 = "stablehlo.reshape"(%610) : (tensor<1xui32>) -> tensor<ui32>
    %612 = "stablehlo.add"(%601, %609) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %613 = "stablehlo.broadcast_in_dim"(%611) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %614 = "stablehlo.shift_left"(%609, %613) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %615 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %616 = "stablehlo.subtract"(%615, %611) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %617 = "stablehlo.broadcast_in_dim"(%616) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %618 = "stablehlo.shift_right_logical"(%609, %617) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %619 = "stablehlo.or"(%614, %618) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %620 = "stablehlo.xor"(%612, %619) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %621 = "stablehlo.slice"(%arg156) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %622 = "stablehlo.reshape"(%621) : (tensor<1xui32>) -> tensor<ui32>
    %623 = "stablehlo.add"(%612, %620) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %624 = "stablehlo.broadcast_in_dim"(%622) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %625 = "stablehlo.shift_left"(%620, %624) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %626 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %627 = "stablehlo.subtract"(%626, %622) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %628 = "stablehlo.broadcast_in_dim"(%627) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %629 = "stablehlo.shift_right_logical"(%620, %628) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %630 = "stablehlo.or"(%625, %629) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %631 = "stablehlo.xor"(%623, %630) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %632 = "stablehlo.broadcast_in_dim"(%arg153) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %633 = "stablehlo.add"(%623, %632) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %634 = "stablehlo.broadcast_in_dim"(%arg154) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %635 = "stablehlo.add"(%631, %634) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %636 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %637 = "stablehlo.add"(%arg150, %636) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %638 = "stablehlo.convert"(%637) : (tensor<i32>) -> tensor<ui32>
    %639 = "stablehlo.broadcast_in_dim"(%638) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %640 = "stablehlo.add"(%635, %639) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    "func.return"(%587, %633, %640, %arg154, %arg155, %arg153, %arg157, %arg156) : (tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>), sym_name = "threefry2x32_4", sym_visibility = "private"}> ({
  ^bb0(%arg128: tensor<ui32>, %arg129: tensor<ui32>, %arg130: tensor<2xui32>, %arg131: tensor<2xui32>):
    %569 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %570 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %571 = "stablehlo.xor"(%arg128, %arg129) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %572 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %573 = "stablehlo.xor"(%571, %572) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %574 = "stablehlo.broadcast_in_dim"(%arg128) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %575 = "stablehlo.add"(%arg130, %574) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %576 = "stablehlo.broadcast_in_dim"(%arg129) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %577 = "stablehlo.add"(%arg131, %576) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %578 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %579 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %580:9 = "stablehlo.while"(%579, %578, %575, %577, %arg129, %573, %arg128, %569, %570) ({
    ^bb0(%arg141: tensor<i32>, %arg142: tensor<i32>, %arg143: tensor<2xui32>, %arg144: tensor<2xui32>, %arg145: tensor<ui32>, %arg146: tensor<ui32>, %arg147: tensor<ui32>, %arg148: tensor<4xui32>, %arg149: tensor<4xui32>):
      %584 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %585 = "stablehlo.compare"(%arg141, %584) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%585) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg132: tensor<i32>, %arg133: tensor<i32>, %arg134: tensor<2xui32>, %arg135: tensor<2xui32>, %arg136: tensor<ui32>, %arg137: tensor<ui32>, %arg138: tensor<ui32>, %arg139: tensor<4xui32>, %arg140: tensor<4xui32>):
      %581:8 = "func.call"(%arg133, %arg134, %arg135, %arg136, %arg137, %arg138, %arg139, %arg140) <{callee = @closed_call_5}> : (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %582 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %583 = "stablehlo.add"(%arg132, %582) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%583, %581#0, %581#1, %581#2, %581#3, %581#4, %581#5, %581#6, %581#7) : (tensor<i32>, tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%580#2, %580#3) : (tensor<2xui32>, tensor<2xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_5", sym_visibility = "private"}> ({
  ^bb0(%arg120: tensor<i32>, %arg121: tensor<2xui32>, %arg122: tensor<2xui32>, %arg123: tensor<ui32>, %arg124: tensor<ui32>, %arg125: tensor<ui32>, %arg126: tensor<4xui32>, %arg127: tensor<4xui32>):
    %514 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %515 = "stablehlo.add"(%arg120, %514) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %516 = "stablehlo.slice"(%arg126) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %517 = "stablehlo.reshape"(%516) : (tensor<1xui32>) -> tensor<ui32>
    %518 = "stablehlo.add"(%arg121, %arg122) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %519 = "stablehlo.broadcast_in_dim"(%517) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %520 = "stablehlo.shift_left"(%arg122, %519) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %521 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %522 = "stablehlo.subtract"(%521, %517) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %523 = "stablehlo.broadcast_in_dim"(%522) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %524 = "stablehlo.shift_right_logical"(%arg122, %523) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %525 = "stablehlo.or"(%520, %524) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %526 = "stablehlo.xor"(%518, %525) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %527 = "stablehlo.slice"(%arg126) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %528 = "stablehlo.reshape"(%527) : (tensor<1xui32>) -> tensor<ui32>
    %529 = "stablehlo.add"(%518, %526) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %530 = "stablehlo.broadcast_in_dim"(%528) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %531 = "stablehlo.shift_left"(%526, %530) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %532 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %533 = "stablehlo.subtract"(%532, %528) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %534 = "stablehlo.broadcast_in_dim"(%533) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %535 = "stablehlo.shift_right_logical"(%526, %534) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %536 = "stablehlo.or"(%531, %535) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %537 = "stablehlo.xor"(%529, %536) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %538 = "stablehlo.slice"(%arg126) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %539 = "stablehlo.reshape"(%538) : (tensor<1xui32>) -> tensor<ui32>
    %540 = "stablehlo.add"(%529, %537) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %541 = "stablehlo.broadcast_in_dim"(%539) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %542 = "stablehlo.shift_left"(%537, %541) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %543 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %544 = "stablehlo.subtract"(%543, %539) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %545 = "stablehlo.broadcast_in_dim"(%544) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %546 = "stablehlo.shift_right_logical"(%537, %545) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %547 = "stablehlo.or"(%542, %546) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %548 = "stablehlo.xor"(%540, %547) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %549 = "stablehlo.slice"(%arg126) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %550 = "stablehlo.reshape"(%549) : (tensor<1xui32>) -> tensor<ui32>
    %551 = "stablehlo.add"(%540, %548) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %552 = "stablehlo.broadcast_in_dim"(%550) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %553 = "stablehlo.shift_left"(%548, %552) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %554 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %555 = "stablehlo.subtract"(%554, %550) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %556 = "stablehlo.broadcast_in_dim"(%555) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %557 = "stablehlo.shift_right_logical"(%548, %556) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %558 = "stablehlo.or"(%553, %557) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %559 = "stablehlo.xor"(%551, %558) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %560 = "stablehlo.broadcast_in_dim"(%arg123) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %561 = "stablehlo.add"(%551, %560) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %562 = "stablehlo.broadcast_in_dim"(%arg124) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %563 = "stablehlo.add"(%559, %562) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %564 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %565 = "stablehlo.add"(%arg120, %564) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %566 = "stablehlo.convert"(%565) : (tensor<i32>) -> tensor<ui32>
    %567 = "stablehlo.broadcast_in_dim"(%566) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %568 = "stablehlo.add"(%563, %567) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    "func.return"(%515, %561, %568, %arg124, %arg125, %arg123, %arg127, %arg126) : (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}], function_type = (tensor<2xui32>, tensor<f32>) -> tensor<4x5xi1>, res_attrs = [{}], sym_name = "_bernoulli", sym_visibility = "private"}> ({
  ^bb0(%arg118: tensor<2xui32>, %arg119: tensor<f32>):
    %509 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %510 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %511 = "func.call"(%arg118, %509, %510) <{callee = @_uniform}> : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<4x5xf32>
    %512 = "stablehlo.broadcast_in_dim"(%arg119) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<4x5xf32>
    %513 = "stablehlo.compare"(%511, %512) <{compare_type = #stablehlo<comparison_type FLOAT>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    "func.return"(%513) : (tensor<4x5xi1>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<4x5xf32>, res_attrs = [{}], sym_name = "_uniform", sym_visibility = "private"}> ({
  ^bb0(%arg115: tensor<2xui32>, %arg116: tensor<f32>, %arg117: tensor<f32>):
    %478 = "stablehlo.convert"(%arg116) : (tensor<f32>) -> tensor<f32>
    %479 = "stablehlo.convert"(%arg117) : (tensor<f32>) -> tensor<f32>
    %480 = "stablehlo.broadcast_in_dim"(%478) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<1x1xf32>
    %481 = "stablehlo.broadcast_in_dim"(%479) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<1x1xf32>
    %482 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<20xui32>
    %483 = "stablehlo.slice"(%arg115) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %484 = "stablehlo.reshape"(%483) : (tensor<1xui32>) -> tensor<ui32>
    %485 = "stablehlo.slice"(%arg115) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %486 = "stablehlo.reshape"(%485) : (tensor<1xui32>) -> tensor<ui32>
    %487 = "stablehlo.slice"(%482) <{limit_indices = array<i64: 10>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<20xui32>) -> tensor<10xui32>
    %488 = "stablehlo.slice"(%482) <{limit_indices = array<i64: 20>, start_indices = array<i64: 10>, strides = array<i64: 1>}> : (tensor<20xui32>) -> tensor<10xui32>
    %489:2 = "func.call"(%484, %486, %487, %488) <{callee = @threefry2x32_6}> : (tensor<ui32>, tensor<ui32>, tensor<10xui32>, tensor<10xui32>) -> (tensor<10xui32>, tensor<10xui32>)
    %490 = "stablehlo.concatenate"(%489#0, %489#1) <{dimension = 0 : i64}> : (tensor<10xui32>, tensor<10xui32>) -> tensor<20xui32>
    %491 = "stablehlo.reshape"(%490) : (tensor<20xui32>) -> tensor<4x5xui32>
    %492 = "stablehlo.constant"() <{value = dense<9> : tensor<ui32>}> : () -> tensor<ui32>
    %493 = "stablehlo.broadcast_in_dim"(%492) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x5xui32>
    %494 = "stablehlo.shift_right_logical"(%491, %493) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %495 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<ui32>}> : () -> tensor<ui32>
    %496 = "stablehlo.broadcast_in_dim"(%495) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x5xui32>
    %497 = "stablehlo.or"(%494, %496) : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xui32>
    %498 = "stablehlo.bitcast_convert"(%497) : (tensor<4x5xui32>) -> tensor<4x5xf32>
    %499 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %500 = "stablehlo.broadcast_in_dim"(%499) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<4x5xf32>
    %501 = "stablehlo.subtract"(%498, %500) : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xf32>
    %502 = "stablehlo.subtract"(%481, %480) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %503 = "stablehlo.broadcast_in_dim"(%502) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf32>) -> tensor<4x5xf32>
    %504 = "stablehlo.multiply"(%501, %503) : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xf32>
    %505 = "stablehlo.broadcast_in_dim"(%480) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf32>) -> tensor<4x5xf32>
    %506 = "stablehlo.add"(%504, %505) : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xf32>
    %507 = "stablehlo.broadcast_in_dim"(%480) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf32>) -> tensor<4x5xf32>
    %508 = "stablehlo.maximum"(%507, %506) : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xf32>
    "func.return"(%508) : (tensor<4x5xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<10xui32>, tensor<10xui32>) -> (tensor<10xui32>, tensor<10xui32>), sym_name = "threefry2x32_6", sym_visibility = "private"}> ({
  ^bb0(%arg93: tensor<ui32>, %arg94: tensor<ui32>, %arg95: tensor<10xui32>, %arg96: tensor<10xui32>):
    %461 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %462 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %463 = "stablehlo.xor"(%arg93, %arg94) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %464 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %465 = "stablehlo.xor"(%463, %464) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %466 = "stablehlo.broadcast_in_dim"(%arg93) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<10xui32>
    %467 = "stablehlo.add"(%arg95, %466) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %468 = "stablehlo.broadcast_in_dim"(%arg94) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<10xui32>
    %469 = "stablehlo.add"(%arg96, %468) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %470 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %471 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %472:9 = "stablehlo.while"(%471, %470, %467, %469, %arg94, %465, %arg93, %461, %462) ({
    ^bb0(%arg106: tensor<i32>, %arg107: tensor<i32>, %arg108: tensor<10xui32>, %arg109: tensor<10xui32>, %arg110: tensor<ui32>, %arg111: tensor<ui32>, %arg112: tensor<ui32>, %arg113: tensor<4xui32>, %arg114: tensor<4xui32>):
      %476 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %477 = "stablehlo.compare"(%arg106, %476) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%477) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg97: tensor<i32>, %arg98: tensor<i32>, %arg99: tensor<10xui32>, %arg100: tensor<10xui32>, %arg101: tensor<ui32>, %arg102: tensor<ui32>, %arg103: tensor<ui32>, %arg104: tensor<4xui32>, %arg105: tensor<4xui32>):
      %473:8 = "func.call"(%arg98, %arg99, %arg100, %arg101, %arg102, %arg103, %arg104, %arg105) <{callee = @closed_call_7}> : (tensor<i32>, tensor<10xui32>, tensor<10xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<10xui32>, tensor<10xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %474 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %475 = "stablehlo.add"(%arg97, %474) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%475, %473#0, %473#1, %473#2, %473#3, %473#4, %473#5, %473#6, %473#7) : (tensor<i32>, tensor<i32>, tensor<10xui32>, tensor<10xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<10xui32>, tensor<10xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<10xui32>, tensor<10xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%472#2, %472#3) : (tensor<10xui32>, tensor<10xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<10xui32>, tensor<10xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<10xui32>, tensor<10xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_7", sym_visibility = "private"}> ({
  ^bb0(%arg85: tensor<i32>, %arg86: tensor<10xui32>, %arg87: tensor<10xui32>, %arg88: tensor<ui32>, %arg89: tensor<ui32>, %arg90: tensor<ui32>, %arg91: tensor<4xui32>, %arg92: tensor<4xui32>):
    %406 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %407 = "stablehlo.add"(%arg85, %406) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %408 = "stablehlo.slice"(%arg91) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %409 = "stablehlo.reshape"(%408) : (tensor<1xui32>) -> tensor<ui32>
    %410 = "stablehlo.add"(%arg86, %arg87) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %411 = "stablehlo.broadcast_in_dim"(%409) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<10xui32>
    %412 = "stablehlo.shift_left"(%arg87, %411) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %413 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %414 = "stablehlo.subtract"(%413, %409) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %415 = "stablehlo.broadcast_in_dim"(%414) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<10xui32>
    %416 = "stablehlo.shift_right_logical"(%arg87, %415) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %417 = "stablehlo.or"(%412, %416) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %418 = "stablehlo.xor"(%410, %417) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %419 = "stablehlo.slice"(%arg91) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %420 = "stablehlo.reshape"(%419) : (tensor<1xui32>) -> tensor<ui32>
    %421 = "stablehlo.add"(%410, %418) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %422 = "stablehlo.broadcast_in_dim"(%420) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<10xui32>
    %423 = "stablehlo.shift_left"(%418, %422) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %424 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %425 = "stablehlo.subtract"(%424, %420) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %426 = "stablehlo.broadcast_in_dim"(%425) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<10xui32>
    %427 = "stablehlo.shift_right_logical"(%418, %426) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %428 = "stablehlo.or"(%423, %427) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %429 = "stablehlo.xor"(%421, %428) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %430 = "stablehlo.slice"(%arg91) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %431 = "stablehlo.reshape"(%430) : (tensor<1xui32>) -> tensor<ui32>
    %432 = "stablehlo.add"(%421, %429) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %433 = "stablehlo.broadcast_in_dim"(%431) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<10xui32>
    %434 = "stablehlo.shift_left"(%429, %433) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %435 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %436 = "stablehlo.subtract"(%435, %431) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %437 = "stablehlo.broadcast_in_dim"(%436) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<10xui32>
    %438 = "stablehlo.shift_right_logical"(%429, %437) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %439 = "stablehlo.or"(%434, %438) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %440 = "stablehlo.xor"(%432, %439) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %441 = "stablehlo.slice"(%arg91) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %442 = "stablehlo.reshape"(%441) : (tensor<1xui32>) -> tensor<ui32>
    %443 = "stablehlo.add"(%432, %440) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %444 = "stablehlo.broadcast_in_dim"(%442) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<10xui32>
    %445 = "stablehlo.shift_left"(%440, %444) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %446 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %447 = "stablehlo.subtract"(%446, %442) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %448 = "stablehlo.broadcast_in_dim"(%447) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<10xui32>
    %449 = "stablehlo.shift_right_logical"(%440, %448) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %450 = "stablehlo.or"(%445, %449) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %451 = "stablehlo.xor"(%443, %450) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %452 = "stablehlo.broadcast_in_dim"(%arg88) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<10xui32>
    %453 = "stablehlo.add"(%443, %452) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %454 = "stablehlo.broadcast_in_dim"(%arg89) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<10xui32>
    %455 = "stablehlo.add"(%451, %454) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %456 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %457 = "stablehlo.add"(%arg85, %456) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %458 = "stablehlo.convert"(%457) : (tensor<i32>) -> tensor<ui32>
    %459 = "stablehlo.broadcast_in_dim"(%458) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<10xui32>
    %460 = "stablehlo.add"(%455, %459) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    "func.return"(%407, %453, %460, %arg89, %arg90, %arg88, %arg92, %arg91) : (tensor<i32>, tensor<10xui32>, tensor<10xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<i32>, tensor<i32>) -> tensor<7xi32>, res_attrs = [{}], sym_name = "_randint", sym_visibility = "private"}> ({
  ^bb0(%arg82: tensor<2xui32>, %arg83: tensor<i32>, %arg84: tensor<i32>):
    %332 = "stablehlo.constant"() <{value = dense<2147483647> : tensor<i32>}> : () -> tensor<i32>
    %333 = "stablehlo.constant"() <{value = dense<-2147483648> : tensor<i32>}> : () -> tensor<i32>
    %334 = "stablehlo.constant"() <{value = dense<2147483647> : tensor<i32>}> : () -> tensor<i32>
    %335 = "func.call"(%332, %333, %334) <{callee = @clip}> : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %336 = "stablehlo.compare"(%arg84, %335) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction GT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %337 = "stablehlo.constant"() <{value = dense<-2147483648> : tensor<i32>}> : () -> tensor<i32>
    %338 = "stablehlo.constant"() <{value = dense<2147483647> : tensor<i32>}> : () -> tensor<i32>
    %339 = "func.call"(%arg83, %337, %338) <{callee = @clip_8}> : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %340 = "stablehlo.convert"(%339) : (tensor<i32>) -> tensor<i32>
    %341 = "stablehlo.constant"() <{value = dense<-2147483648> : tensor<i32>}> : () -> tensor<i32>
    %342 = "stablehlo.constant"() <{value = dense<2147483647> : tensor<i32>}> : () -> tensor<i32>
    %343 = "func.call"(%arg84, %341, %342) <{callee = @clip_8}> : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %344 = "stablehlo.convert"(%343) : (tensor<i32>) -> tensor<i32>
    %345 = "stablehlo.broadcast_in_dim"(%340) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %346 = "stablehlo.broadcast_in_dim"(%344) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %347 = "func.call"(%arg82) <{callee = @_threefry_split_9}> : (tensor<2xui32>) -> tensor<2x2xui32>
    %348 = "stablehlo.slice"(%347) <{limit_indices = array<i64: 1, 2>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %349 = "stablehlo.reshape"(%348) : (tensor<1x2xui32>) -> tensor<2xui32>
    %350 = "stablehlo.slice"(%347) <{limit_indices = array<i64: 2, 2>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %351 = "stablehlo.reshape"(%350) : (tensor<1x2xui32>) -> tensor<2xui32>
    %352 = "stablehlo.constant"() <{value = dense<0> : tensor<1xui32>}> : () -> tensor<1xui32>
    %353 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<7xui32>
    %354 = "stablehlo.slice"(%349) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %355 = "stablehlo.reshape"(%354) : (tensor<1xui32>) -> tensor<ui32>
    %356 = "stablehlo.slice"(%349) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %357 = "stablehlo.reshape"(%356) : (tensor<1xui32>) -> tensor<ui32>
    %358 = "stablehlo.concatenate"(%353, %352) <{dimension = 0 : i64}> : (tensor<7xui32>, tensor<1xui32>) -> tensor<8xui32>
    %359 = "stablehlo.slice"(%358) <{limit_indices = array<i64: 4>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<8xui32>) -> tensor<4xui32>
    %360 = "stablehlo.slice"(%358) <{limit_indices = array<i64: 8>, start_indices = array<i64: 4>, strides = array<i64: 1>}> : (tensor<8xui32>) -> tensor<4xui32>
    %361:2 = "func.call"(%355, %357, %359, %360) <{callee = @threefry2x32_10}> : (tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<4xui32>, tensor<4xui32>)
    %362 = "stablehlo.concatenate"(%361#0, %361#1) <{dimension = 0 : i64}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<8xui32>
    %363 = "stablehlo.slice"(%362) <{limit_indices = array<i64: 7>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<8xui32>) -> tensor<7xui32>
    %364 = "stablehlo.constant"() <{value = dense<0> : tensor<1xui32>}> : () -> tensor<1xui32>
    %365 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<7xui32>
    %366 = "stablehlo.slice"(%351) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %367 = "stablehlo.reshape"(%366) : (tensor<1xui32>) -> tensor<ui32>
    %368 = "stablehlo.slice"(%351) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %369 = "stablehlo.reshape"(%368) : (tensor<1xui32>) -> tensor<ui32>
    %370 = "stablehlo.concatenate"(%365, %364) <{dimension = 0 : i64}> : (tensor<7xui32>, tensor<1xui32>) -> tensor<8xui32>
    %371 = "stablehlo.slice"(%370) <{limit_indices = array<i64: 4>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<8xui32>) -> tensor<4xui32>
    %372 = "stablehlo.slice"(%370) <{limit_indices = array<i64: 8>, start_indices = array<i64: 4>, strides = array<i64: 1>}> : (tensor<8xui32>) -> tensor<4xui32>
    %373:2 = "func.call"(%367, %369, %371, %372) <{callee = @threefry2x32_10}> : (tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<4xui32>, tensor<4xui32>)
    %374 = "stablehlo.concatenate"(%373#0, %373#1) <{dimension = 0 : i64}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<8xui32>
    %375 = "stablehlo.slice"(%374) <{limit_indices = array<i64: 7>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<8xui32>) -> tensor<7xui32>
    %376 = "stablehlo.subtract"(%346, %345) : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi32>
    %377 = "stablehlo.convert"(%376) : (tensor<1xi32>) -> tensor<1xui32>
    %378 = "stablehlo.compare"(%346, %345) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LE>}> : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %379 = "stablehlo.constant"() <{value = dense<1> : tensor<ui32>}> : () -> tensor<ui32>
    %380 = "stablehlo.broadcast_in_dim"(%379) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %381 = "stablehlo.select"(%378, %380, %377) : (tensor<1xi1>, tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %382 = "stablehlo.compare"(%346, %345) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction GT>}> : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %383 = "stablehlo.broadcast_in_dim"(%336) <{broadcast_dimensions = array<i64>}> : (tensor<i1>) -> tensor<1xi1>
    %384 = "stablehlo.and"(%383, %382) : (tensor<1xi1>, tensor<1xi1>) -> tensor<1xi1>
    %385 = "stablehlo.constant"() <{value = dense<1> : tensor<ui32>}> : () -> tensor<ui32>
    %386 = "stablehlo.broadcast_in_dim"(%385) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %387 = "stablehlo.add"(%381, %386) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %388 = "stablehlo.select"(%384, %387, %381) : (tensor<1xi1>, tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %389 = "stablehlo.constant"() <{value = dense<65536> : tensor<ui32>}> : () -> tensor<ui32>
    %390 = "stablehlo.broadcast_in_dim"(%389) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %391 = "stablehlo.remainder"(%390, %388) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %392 = "stablehlo.multiply"(%391, %391) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %393 = "stablehlo.remainder"(%392, %388) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %394 = "stablehlo.broadcast_in_dim"(%388) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xui32>) -> tensor<7xui32>
    %395 = "stablehlo.remainder"(%363, %394) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %396 = "stablehlo.broadcast_in_dim"(%393) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xui32>) -> tensor<7xui32>
    %397 = "stablehlo.multiply"(%395, %396) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %398 = "stablehlo.broadcast_in_dim"(%388) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xui32>) -> tensor<7xui32>
    %399 = "stablehlo.remainder"(%375, %398) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %400 = "stablehlo.add"(%397, %399) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %401 = "stablehlo.broadcast_in_dim"(%388) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xui32>) -> tensor<7xui32>
    %402 = "stablehlo.remainder"(%400, %401) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %403 = "stablehlo.convert"(%402) : (tensor<7xui32>) -> tensor<7xi32>
    %404 = "stablehlo.broadcast_in_dim"(%345) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xi32>) -> tensor<7xi32>
    %405 = "stablehlo.add"(%404, %403) : (tensor<7xi32>, tensor<7xi32>) -> tensor<7xi32>
    "func.return"(%405) : (tensor<7xi32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32>, res_attrs = [{}], sym_name = "clip", sym_visibility = "private"}> ({
  ^bb0(%arg79: tensor<i32>, %arg80: tensor<i32>, %arg81: tensor<i32>):
    %330 = "stablehlo.maximum"(%arg80, %arg79) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %331 = "stablehlo.minimum"(%arg81, %330) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    "func.return"(%331) : (tensor<i32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32>, res_attrs = [{}], sym_name = "clip_8", sym_visibility = "private"}> ({
  ^bb0(%arg76: tensor<i32>, %arg77: tensor<i32>, %arg78: tensor<i32>):
    %328 = "stablehlo.maximum"(%arg77, %arg76) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %329 = "stablehlo.minimum"(%arg78, %328) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    "func.return"(%329) : (tensor<i32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<2xui32>) -> tensor<2x2xui32>, res_attrs = [{}], sym_name = "_threefry_split_9", sym_visibility = "private"}> ({
  ^bb0(%arg75: tensor<2xui32>):
    %318 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<4xui32>
    %319 = "stablehlo.slice"(%arg75) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %320 = "stablehlo.reshape"(%319) : (tensor<1xui32>) -> tensor<ui32>
    %321 = "stablehlo.slice"(%arg75) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %322 = "stablehlo.reshape"(%321) : (tensor<1xui32>) -> tensor<ui32>
    %323 = "stablehlo.slice"(%318) <{limit_indices = array<i64: 2>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<2xui32>
    %324 = "stablehlo.slice"(%318) <{limit_indices = array<i64: 4>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<2xui32>
    %325:2 = "func.call"(%320, %322, %323, %324) <{callee = @threefry2x32_4}> : (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>)
    %326 = "stablehlo.concatenate"(%325#0, %325#1) <{dimension = 0 : i64}> : (tensor<2xui32>, tensor<2xui32>) -> tensor<4xui32>
    %327 = "stablehlo.reshape"(%326) : (tensor<4xui32>) -> tensor<2x2xui32>
    "func.return"(%327) : (tensor<2x2xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<4xui32>, tensor<4xui32>), sym_name = "threefry2x32_10", sym_visibility = "private"}> ({
  ^bb0(%arg53: tensor<ui32>, %arg54: tensor<ui32>, %arg55: tensor<4xui32>, %arg56: tensor<4xui32>):
    %301 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %302 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %303 = "stablehlo.xor"(%arg53, %arg54) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %304 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %305 = "stablehlo.xor"(%303, %304) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %306 = "stablehlo.broadcast_in_dim"(%arg53) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4xui32>
    %307 = "stablehlo.add"(%arg55, %306) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %308 = "stablehlo.broadcast_in_dim"(%arg54) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4xui32>
    %309 = "stablehlo.add"(%arg56, %308) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %310 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %311 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %312:9 = "stablehlo.while"(%311, %310, %307, %309, %arg54, %305, %arg53, %301, %302) ({
    ^bb0(%arg66: tensor<i32>, %arg67: tensor<i32>, %arg68: tensor<4xui32>, %arg69: tensor<4xui32>, %arg70: tensor<ui32>, %arg71: tensor<ui32>, %arg72: tensor<ui32>, %arg73: tensor<4xui32>, %arg74: tensor<4xui32>):
      %316 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %317 = "stablehlo.compare"(%arg66, %316) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%317) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg57: tensor<i32>, %arg58: tensor<i32>, %arg59: tensor<4xui32>, %arg60: tensor<4xui32>, %arg61: tensor<ui32>, %arg62: tensor<ui32>, %arg63: tensor<ui32>, %arg64: tensor<4xui32>, %arg65: tensor<4xui32>):
      %313:8 = "func.call"(%arg58, %arg59, %arg60, %arg61, %arg62, %arg63, %arg64, %arg65) <{callee = @closed_call_11}> : (tensor<i32>, tensor<4xui32>, tensor<4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<4xui32>, tensor<4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %314 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %315 = "stablehlo.add"(%arg57, %314) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%315, %313#0, %313#1, %313#2, %313#3, %313#4, %313#5, %313#6, %313#7) : (tensor<i32>, tensor<i32>, tensor<4xui32>, tensor<4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<4xui32>, tensor<4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<4xui32>, tensor<4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%312#2, %312#3) : (tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<4xui32>, tensor<4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<4xui32>, tensor<4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_11", sym_visibility = "private"}> ({
  ^bb0(%arg45: tensor<i32>, %arg46: tensor<4xui32>, %arg47: tensor<4xui32>, %arg48: tensor<ui32>, %arg49: tensor<ui32>, %arg50: tensor<ui32>, %arg51: tensor<4xui32>, %arg52: tensor<4xui32>):
    %246 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %247 = "stablehlo.add"(%arg45, %246) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %248 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %249 = "stablehlo.reshape"(%248) : (tensor<1xui32>) -> tensor<ui32>
    %250 = "stablehlo.add"(%arg46, %arg47) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %251 = "stablehlo.broadcast_in_dim"(%249) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4xui32>
    %252 = "stablehlo.shift_left"(%arg47, %251) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %253 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %254 = "stablehlo.subtract"(%253, %249) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %255 = "stablehlo.broadcast_in_dim"(%254) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4xui32>
    %256 = "stablehlo.shift_right_logical"(%arg47, %255) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %257 = "stablehlo.or"(%252, %256) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %258 = "stablehlo.xor"(%250, %257) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %259 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %260 = "stablehlo.reshape"(%259) : (tensor<1xui32>) -> tensor<ui32>
    %261 = "stablehlo.add"(%250, %258) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %262 = "stablehlo.broadcast_in_dim"(%260) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4xui32>
    %263 = "stablehlo.shift_left"(%258, %262) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %264 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %265 = "stablehlo.subtract"(%264, %260) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %266 = "stablehlo.broadcast_in_dim"(%265) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4xui32>
    %267 = "stablehlo.shift_right_logical"(%258, %266) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %268 = "stablehlo.or"(%263, %267) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %269 = "stablehlo.xor"(%261, %268) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %270 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %271 = "stablehlo.reshape"(%270) : (tensor<1xui32>) -> tensor<ui32>
    %272 = "stablehlo.add"(%261, %269) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %273 = "stablehlo.broadcast_in_dim"(%271) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4xui32>
    %274 = "stablehlo.shift_left"(%269, %273) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %275 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %276 = "stablehlo.subtract"(%275, %271) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %277 = "stablehlo.broadcast_in_dim"(%276) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4xui32>
    %278 = "stablehlo.shift_right_logical"(%269, %277) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %279 = "stablehlo.or"(%274, %278) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %280 = "stablehlo.xor"(%272, %279) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %281 = "stablehlo.slice"(%arg51) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %282 = "stablehlo.reshape"(%281) : (tensor<1xui32>) -> tensor<ui32>
    %283 = "stablehlo.add"(%272, %280) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %284 = "stablehlo.broadcast_in_dim"(%282) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4xui32>
    %285 = "stablehlo.shift_left"(%280, %284) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %286 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %287 = "stablehlo.subtract"(%286, %282) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %288 = "stablehlo.broadcast_in_dim"(%287) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4xui32>
    %289 = "stablehlo.shift_right_logical"(%280, %288) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %290 = "stablehlo.or"(%285, %289) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %291 = "stablehlo.xor"(%283, %290) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %292 = "stablehlo.broadcast_in_dim"(%arg48) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4xui32>
    %293 = "stablehlo.add"(%283, %292) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %294 = "stablehlo.broadcast_in_dim"(%arg49) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4xui32>
    %295 = "stablehlo.add"(%291, %294) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %296 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %297 = "stablehlo.add"(%arg45, %296) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %298 = "stablehlo.convert"(%297) : (tensor<i32>) -> tensor<ui32>
    %299 = "stablehlo.broadcast_in_dim"(%298) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4xui32>
    %300 = "stablehlo.add"(%295, %299) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    "func.return"(%247, %293, %300, %arg49, %arg50, %arg48, %arg52, %arg51) : (tensor<i32>, tensor<4xui32>, tensor<4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32>, res_attrs = [{}], sym_name = "clip_12", sym_visibility = "private"}> ({
  ^bb0(%arg42: tensor<i32>, %arg43: tensor<i32>, %arg44: tensor<i32>):
    %242 = "stablehlo.convert"(%arg44) : (tensor<i32>) -> tensor<i32>
    %243 = "stablehlo.maximum"(%242, %arg42) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %244 = "stablehlo.convert"(%arg43) : (tensor<i32>) -> tensor<i32>
    %245 = "stablehlo.minimum"(%244, %243) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    "func.return"(%245) : (tensor<i32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<i32>, tensor<i32>) -> tensor<5xi32>, res_attrs = [{}], sym_name = "_randint_13", sym_visibility = "private"}> ({
  ^bb0(%arg39: tensor<2xui32>, %arg40: tensor<i32>, %arg41: tensor<i32>):
    %170 = "stablehlo.constant"() <{value = dense<2147483647> : tensor<i32>}> : () -> tensor<i32>
    %171 = "stablehlo.constant"() <{value = dense<-2147483648> : tensor<i32>}> : () -> tensor<i32>
    %172 = "stablehlo.constant"() <{value = dense<2147483647> : tensor<i32>}> : () -> tensor<i32>
    %173 = "func.call"(%170, %171, %172) <{callee = @clip}> : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %174 = "stablehlo.compare"(%arg41, %173) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction GT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %175 = "stablehlo.constant"() <{value = dense<-2147483648> : tensor<i32>}> : () -> tensor<i32>
    %176 = "stablehlo.constant"() <{value = dense<2147483647> : tensor<i32>}> : () -> tensor<i32>
    %177 = "func.call"(%arg40, %175, %176) <{callee = @clip}> : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %178 = "stablehlo.constant"() <{value = dense<-2147483648> : tensor<i32>}> : () -> tensor<i32>
    %179 = "stablehlo.constant"() <{value = dense<2147483647> : tensor<i32>}> : () -> tensor<i32>
    %180 = "func.call"(%arg41, %178, %179) <{callee = @clip}> : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %181 = "stablehlo.broadcast_in_dim"(%177) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %182 = "stablehlo.broadcast_in_dim"(%180) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %183 = "func.call"(%arg39) <{callee = @_threefry_split_9}> : (tensor<2xui32>) -> tensor<2x2xui32>
    %184 = "stablehlo.slice"(%183) <{limit_indices = array<i64: 1, 2>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %185 = "stablehlo.reshape"(%184) : (tensor<1x2xui32>) -> tensor<2xui32>
    %186 = "stablehlo.slice"(%183) <{limit_indices = array<i64: 2, 2>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %187 = "stablehlo.reshape"(%186) : (tensor<1x2xui32>) -> tensor<2xui32>
    %188 = "stablehlo.constant"() <{value = dense<0> : tensor<1xui32>}> : () -> tensor<1xui32>
    %189 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<5xui32>
    %190 = "stablehlo.slice"(%185) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %191 = "stablehlo.reshape"(%190) : (tensor<1xui32>) -> tensor<ui32>
    %192 = "stablehlo.slice"(%185) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %193 = "stablehlo.reshape"(%192) : (tensor<1xui32>) -> tensor<ui32>
    %194 = "stablehlo.concatenate"(%189, %188) <{dimension = 0 : i64}> : (tensor<5xui32>, tensor<1xui32>) -> tensor<6xui32>
    %195 = "stablehlo.slice"(%194) <{limit_indices = array<i64: 3>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<6xui32>) -> tensor<3xui32>
    %196 = "stablehlo.slice"(%194) <{limit_indices = array<i64: 6>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<6xui32>) -> tensor<3xui32>
    %197:2 = "func.call"(%191, %193, %195, %196) <{callee = @threefry2x32_14}> : (tensor<ui32>, tensor<ui32>, tensor<3xui32>, tensor<3xui32>) -> (tensor<3xui32>, tensor<3xui32>)
    %198 = "stablehlo.concatenate"(%197#0, %197#1) <{dimension = 0 : i64}> : (tensor<3xui32>, tensor<3xui32>) -> tensor<6xui32>
    %199 = "stablehlo.slice"(%198) <{limit_indices = array<i64: 5>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<6xui32>) -> tensor<5xui32>
    %200 = "stablehlo.constant"() <{value = dense<0> : tensor<1xui32>}> : () -> tensor<1xui32>
    %201 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<5xui32>
    %202 = "stablehlo.slice"(%187) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %203 = "stablehlo.reshape"(%202) : (tensor<1xui32>) -> tensor<ui32>
    %204 = "stablehlo.slice"(%187) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %205 = "stablehlo.reshape"(%204) : (tensor<1xui32>) -> tensor<ui32>
    %206 = "stablehlo.concatenate"(%201, %200) <{dimension = 0 : i64}> : (tensor<5xui32>, tensor<1xui32>) -> tensor<6xui32>
    %207 = "stablehlo.slice"(%206) <{limit_indices = array<i64: 3>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<6xui32>) -> tensor<3xui32>
    %208 = "stablehlo.slice"(%206) <{limit_indices = array<i64: 6>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<6xui32>) -> tensor<3xui32>
    %209:2 = "func.call"(%203, %205, %207, %208) <{callee = @threefry2x32_14}> : (tensor<ui32>, tensor<ui32>, tensor<3xui32>, tensor<3xui32>) -> (tensor<3xui32>, tensor<3xui32>)
    %210 = "stablehlo.concatenate"(%209#0, %209#1) <{dimension = 0 : i64}> : (tensor<3xui32>, tensor<3xui32>) -> tensor<6xui32>
    %211 = "stablehlo.slice"(%210) <{limit_indices = array<i64: 5>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<6xui32>) -> tensor<5xui32>
    %212 = "stablehlo.subtract"(%182, %181) : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi32>
    %213 = "stablehlo.convert"(%212) : (tensor<1xi32>) -> tensor<1xui32>
    %214 = "stablehlo.compare"(%182, %181) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LE>}> : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %215 = "stablehlo.constant"() <{value = dense<1> : tensor<ui32>}> : () -> tensor<ui32>
    %216 = "stablehlo.broadcast_in_dim"(%215) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %217 = "stablehlo.select"(%214, %216, %213) : (tensor<1xi1>, tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %218 = "stablehlo.compare"(%182, %181) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction GT>}> : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %219 = "stablehlo.broadcast_in_dim"(%174) <{broadcast_dimensions = array<i64>}> : (tensor<i1>) -> tensor<1xi1>
    %220 = "stablehlo.and"(%219, %218) : (tensor<1xi1>, tensor<1xi1>) -> tensor<1xi1>
    %221 = "stablehlo.constant"() <{value = dense<1> : tensor<ui32>}> : () -> tensor<ui32>
    %222 = "stablehlo.broadcast_in_dim"(%221) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %223 = "stablehlo.add"(%217, %222) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %224 = "stablehlo.select"(%220, %223, %217) : (tensor<1xi1>, tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %225 = "stablehlo.constant"() <{value = dense<65536> : tensor<ui32>}> : () -> tensor<ui32>
    %226 = "stablehlo.broadcast_in_dim"(%225) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %227 = "stablehlo.remainder"(%226, %224) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %228 = "stablehlo.multiply"(%227, %227) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %229 = "stablehlo.remainder"(%228, %224) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %230 = "stablehlo.broadcast_in_dim"(%224) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xui32>) -> tensor<5xui32>
    %231 = "stablehlo.remainder"(%199, %230) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %232 = "stablehlo.broadcast_in_dim"(%229) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xui32>) -> tensor<5xui32>
    %233 = "stablehlo.multiply"(%231, %232) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %234 = "stablehlo.broadcast_in_dim"(%224) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xui32>) -> tensor<5xui32>
    %235 = "stablehlo.remainder"(%211, %234) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %236 = "stablehlo.add"(%233, %235) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %237 = "stablehlo.broadcast_in_dim"(%224) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xui32>) -> tensor<5xui32>
    %238 = "stablehlo.remainder"(%236, %237) : (tensor<5xui32>, tensor<5xui32>) -> tensor<5xui32>
    %239 = "stablehlo.convert"(%238) : (tensor<5xui32>) -> tensor<5xi32>
    %240 = "stablehlo.broadcast_in_dim"(%181) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xi32>) -> tensor<5xi32>
    %241 = "stablehlo.add"(%240, %239) : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi32>
    "func.return"(%241) : (tensor<5xi32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<3xui32>, tensor<3xui32>) -> (tensor<3xui32>, tensor<3xui32>), sym_name = "threefry2x32_14", sym_visibility = "private"}> ({
  ^bb0(%arg17: tensor<ui32>, %arg18: tensor<ui32>, %arg19: tensor<3xui32>, %arg20: tensor<3xui32>):
    %153 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %154 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %155 = "stablehlo.xor"(%arg17, %arg18) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %156 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %157 = "stablehlo.xor"(%155, %156) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %158 = "stablehlo.broadcast_in_dim"(%arg17) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %159 = "stablehlo.add"(%arg19, %158) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %160 = "stablehlo.broadcast_in_dim"(%arg18) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %161 = "stablehlo.add"(%arg20, %160) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %162 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %163 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %164:9 = "stablehlo.while"(%163, %162, %159, %161, %arg18, %157, %arg17, %153, %154) ({
    ^bb0(%arg30: tensor<i32>, %arg31: tensor<i32>, %arg32: tensor<3xui32>, %arg33: tensor<3xui32>, %arg34: tensor<ui32>, %arg35: tensor<ui32>, %arg36: tensor<ui32>, %arg37: tensor<4xui32>, %arg38: tensor<4xui32>):
      %168 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %169 = "stablehlo.compare"(%arg30, %168) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%169) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg21: tensor<i32>, %arg22: tensor<i32>, %arg23: tensor<3xui32>, %arg24: tensor<3xui32>, %arg25: tensor<ui32>, %arg26: tensor<ui32>, %arg27: tensor<ui32>, %arg28: tensor<4xui32>, %arg29: tensor<4xui32>):
      %165:8 = "func.call"(%arg22, %arg23, %arg24, %arg25, %arg26, %arg27, %arg28, %arg29) <{callee = @closed_call_15}> : (tensor<i32>, tensor<3xui32>, tensor<3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<3xui32>, tensor<3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %166 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %167 = "stablehlo.add"(%arg21, %166) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%167, %165#0, %165#1, %165#2, %165#3, %165#4, %165#5, %165#6, %165#7) : (tensor<i32>, tensor<i32>, tensor<3xui32>, tensor<3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<3xui32>, tensor<3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<3xui32>, tensor<3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%164#2, %164#3) : (tensor<3xui32>, tensor<3xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<3xui32>, tensor<3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<3xui32>, tensor<3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_15", sym_visibility = "private"}> ({
  ^bb0(%arg9: tensor<i32>, %arg10: tensor<3xui32>, %arg11: tensor<3xui32>, %arg12: tensor<ui32>, %arg13: tensor<ui32>, %arg14: tensor<ui32>, %arg15: tensor<4xui32>, %arg16: tensor<4xui32>):
    %98 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %99 = "stablehlo.add"(%arg9, %98) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %100 = "stablehlo.slice"(%arg15) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %101 = "stablehlo.reshape"(%100) : (tensor<1xui32>) -> tensor<ui32>
    %102 = "stablehlo.add"(%arg10, %arg11) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %103 = "stablehlo.broadcast_in_dim"(%101) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %104 = "stablehlo.shift_left"(%arg11, %103) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %105 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %106 = "stablehlo.subtract"(%105, %101) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %107 = "stablehlo.broadcast_in_dim"(%106) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %108 = "stablehlo.shift_right_logical"(%arg11, %107) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %109 = "stablehlo.or"(%104, %108) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %110 = "stablehlo.xor"(%102, %109) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %111 = "stablehlo.slice"(%arg15) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %112 = "stablehlo.reshape"(%111) : (tensor<1xui32>) -> tensor<ui32>
    %113 = "stablehlo.add"(%102, %110) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %114 = "stablehlo.broadcast_in_dim"(%112) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %115 = "stablehlo.shift_left"(%110, %114) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %116 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %117 = "stablehlo.subtract"(%116, %112) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %118 = "stablehlo.broadcast_in_dim"(%117) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %119 = "stablehlo.shift_right_logical"(%110, %118) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %120 = "stablehlo.or"(%115, %119) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %121 = "stablehlo.xor"(%113, %120) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %122 = "stablehlo.slice"(%arg15) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %123 = "stablehlo.reshape"(%122) : (tensor<1xui32>) -> tensor<ui32>
    %124 = "stablehlo.add"(%113, %121) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %125 = "stablehlo.broadcast_in_dim"(%123) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %126 = "stablehlo.shift_left"(%121, %125) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %127 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %128 = "stablehlo.subtract"(%127, %123) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %129 = "stablehlo.broadcast_in_dim"(%128) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %130 = "stablehlo.shift_right_logical"(%121, %129) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %131 = "stablehlo.or"(%126, %130) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %132 = "stablehlo.xor"(%124, %131) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %133 = "stablehlo.slice"(%arg15) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %134 = "stablehlo.reshape"(%133) : (tensor<1xui32>) -> tensor<ui32>
    %135 = "stablehlo.add"(%124, %132) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %136 = "stablehlo.broadcast_in_dim"(%134) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %137 = "stablehlo.shift_left"(%132, %136) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %138 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %139 = "stablehlo.subtract"(%138, %134) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %140 = "stablehlo.broadcast_in_dim"(%139) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %141 = "stablehlo.shift_right_logical"(%132, %140) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %142 = "stablehlo.or"(%137, %141) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %143 = "stablehlo.xor"(%135, %142) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %144 = "stablehlo.broadcast_in_dim"(%arg12) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %145 = "stablehlo.add"(%135, %144) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %146 = "stablehlo.broadcast_in_dim"(%arg13) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %147 = "stablehlo.add"(%143, %146) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    %148 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %149 = "stablehlo.add"(%arg9, %148) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %150 = "stablehlo.convert"(%149) : (tensor<i32>) -> tensor<ui32>
    %151 = "stablehlo.broadcast_in_dim"(%150) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3xui32>
    %152 = "stablehlo.add"(%147, %151) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
    "func.return"(%99, %145, %152, %arg13, %arg14, %arg12, %arg16, %arg15) : (tensor<i32>, tensor<3xui32>, tensor<3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<2xui32>) -> tensor<3x2xui32>, res_attrs = [{}], sym_name = "_threefry_split_16", sym_visibility = "private"}> ({
  ^bb0(%arg8: tensor<2xui32>):
    %88 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<6xui32>
    %89 = "stablehlo.slice"(%arg8) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %90 = "stablehlo.reshape"(%89) : (tensor<1xui32>) -> tensor<ui32>
    %91 = "stablehlo.slice"(%arg8) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %92 = "stablehlo.reshape"(%91) : (tensor<1xui32>) -> tensor<ui32>
    %93 = "stablehlo.slice"(%88) <{limit_indices = array<i64: 3>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<6xui32>) -> tensor<3xui32>
    %94 = "stablehlo.slice"(%88) <{limit_indices = array<i64: 6>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<6xui32>) -> tensor<3xui32>
    %95:2 = "func.call"(%90, %92, %93, %94) <{callee = @threefry2x32_14}> : (tensor<ui32>, tensor<ui32>, tensor<3xui32>, tensor<3xui32>) -> (tensor<3xui32>, tensor<3xui32>)
    %96 = "stablehlo.concatenate"(%95#0, %95#1) <{dimension = 0 : i64}> : (tensor<3xui32>, tensor<3xui32>) -> tensor<6xui32>
    %97 = "stablehlo.reshape"(%96) : (tensor<6xui32>) -> tensor<3x2xui32>
    "func.return"(%97) : (tensor<3x2xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<2xui32>) -> tensor<6x4xf32>, res_attrs = [{}], sym_name = "_orthogonal", sym_visibility = "private"}> ({
  ^bb0(%arg7: tensor<2xui32>):
    %81 = "func.call"(%arg7) <{callee = @_normal}> : (tensor<2xui32>) -> tensor<6x4xf32>
    %82:2 = "func.call"(%81) <{callee = @qr}> : (tensor<6x4xf32>) -> (tensor<6x4xf32>, tensor<4x4xf32>)
    %83 = "func.call"(%82#1) <{callee = @diagonal}> : (tensor<4x4xf32>) -> tensor<4xf32>
    %84 = "stablehlo.sign"(%83) : (tensor<4xf32>) -> tensor<4xf32>
    %85 = "stablehlo.broadcast_in_dim"(%84) <{broadcast_dimensions = array<i64: 1>}> : (tensor<4xf32>) -> tensor<1x4xf32>
    %86 = "stablehlo.broadcast_in_dim"(%85) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x4xf32>) -> tensor<6x4xf32>
    %87 = "stablehlo.multiply"(%82#0, %86) : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x4xf32>
    "func.return"(%87) : (tensor<6x4xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<2xui32>) -> tensor<6x4xf32>, res_attrs = [{}], sym_name = "_normal", sym_visibility = "private"}> ({
  ^bb0(%arg6: tensor<2xui32>):
    %80 = "func.call"(%arg6) <{callee = @_normal_real}> : (tensor<2xui32>) -> tensor<6x4xf32>
    "func.return"(%80) : (tensor<6x4xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<2xui32>) -> tensor<6x4xf32>, res_attrs = [{}], sym_name = "_normal_real", sym_visibility = "private"}> ({
  ^bb0(%arg5: tensor<2xui32>):
    %73 = "stablehlo.constant"() <{value = dense<-0.99999994> : tensor<f32>}> : () -> tensor<f32>
    %74 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %75 = "func.call"(%arg5, %73, %74) <{callee = @_uniform_17}> : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<6x4xf32>
    %76 = "chlo.erf_inv"(%75) : (tensor<6x4xf32>) -> tensor<6x4xf32>
    %77 = "stablehlo.constant"() <{value = dense<1.41421354> : tensor<f32>}> : () -> tensor<f32>
    %78 = "stablehlo.broadcast_in_dim"(%77) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<6x4xf32>
    %79 = "stablehlo.multiply"(%78, %76) : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x4xf32>
    "func.return"(%79) : (tensor<6x4xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<6x4xf32>, res_attrs = [{}], sym_name = "_uniform_17", sym_visibility = "private"}> ({
  ^bb0(%arg2: tensor<2xui32>, %arg3: tensor<f32>, %arg4: tensor<f32>):
    %44 = "stablehlo.broadcast_in_dim"(%arg3) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<1x1xf32>
    %45 = "stablehlo.broadcast_in_dim"(%arg4) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<1x1xf32>
    %46 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<24xui32>
    %47 = "stablehlo.slice"(%arg2) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %48 = "stablehlo.reshape"(%47) : (tensor<1xui32>) -> tensor<ui32>
    %49 = "stablehlo.slice"(%arg2) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %50 = "stablehlo.reshape"(%49) : (tensor<1xui32>) -> tensor<ui32>
    %51 = "stablehlo.slice"(%46) <{limit_indices = array<i64: 12>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<24xui32>) -> tensor<12xui32>
    %52 = "stablehlo.slice"(%46) <{limit_indices = array<i64: 24>, start_indices = array<i64: 12>, strides = array<i64: 1>}> : (tensor<24xui32>) -> tensor<12xui32>
    %53:2 = "func.call"(%48, %50, %51, %52) <{callee = @threefry2x32}> : (tensor<ui32>, tensor<ui32>, tensor<12xui32>, tensor<12xui32>) -> (tensor<12xui32>, tensor<12xui32>)
    %54 = "stablehlo.concatenate"(%53#0, %53#1) <{dimension = 0 : i64}> : (tensor<12xui32>, tensor<12xui32>) -> tensor<24xui32>
    %55 = "stablehlo.reshape"(%54) : (tensor<24xui32>) -> tensor<6x4xui32>
    %56 = "stablehlo.constant"() <{value = dense<9> : tensor<ui32>}> : () -> tensor<ui32>
    %57 = "stablehlo.broadcast_in_dim"(%56) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %58 = "stablehlo.shift_right_logical"(%55, %57) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %59 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<ui32>}> : () -> tensor<ui32>
    %60 = "stablehlo.broadcast_in_dim"(%59) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %61 = "stablehlo.or"(%58, %60) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %62 = "stablehlo.bitcast_convert"(%61) : (tensor<6x4xui32>) -> tensor<6x4xf32>
    %63 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %64 = "stablehlo.broadcast_in_dim"(%63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<6x4xf32>
    %65 = "stablehlo.subtract"(%62, %64) : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x4xf32>
    %66 = "stablehlo.subtract"(%45, %44) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
    %67 = "stablehlo.broadcast_in_dim"(%66) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf32>) -> tensor<6x4xf32>
    %68 = "stablehlo.multiply"(%65, %67) : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x4xf32>
    %69 = "stablehlo.broadcast_in_dim"(%44) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf32>) -> tensor<6x4xf32>
    %70 = "stablehlo.add"(%68, %69) : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x4xf32>
    %71 = "stablehlo.broadcast_in_dim"(%44) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf32>) -> tensor<6x4xf32>
    %72 = "stablehlo.maximum"(%71, %70) : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x4xf32>
    "func.return"(%72) : (tensor<6x4xf32>) -> ()
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

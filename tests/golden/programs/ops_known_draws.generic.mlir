"builtin.module"() <{sym_name = "jit_known_draws"}> ({
  "func.func"() <{arg_attrs = [], function_type = () -> (tensor<3x4xui32>, tensor<50xui8>, tensor<51xf16>, tensor<2x3x2xf32>, tensor<50xbf16>, tensor<f32>, tensor<3x4xui32>, tensor<50xui8>, tensor<51xf16>, tensor<2x3x2xf32>, tensor<50xbf16>, tensor<f32>, tensor<3x4xui32>, tensor<50xui8>, tensor<51xf16>, tensor<2x3x2xf32>, tensor<50xbf16>, tensor<f32>, tensor<3x4xui32>, tensor<50xui8>, tensor<51xf16>, tensor<2x3x2xf32>, tensor<50xbf16>, tensor<f32>), res_attrs = [{jax.result_info = "result[0]['bits']"}, {jax.result_info = "result[0]['bytes']"}, {jax.result_info = "result[0]['halves']"}, {jax.result_info = "result[0]['normal']"}, {jax.result_info = "result[0]['truncated']"}, {jax.result_info = "result[0]['uniform']"}, {jax.result_info = "result[1]['bits']"}, {jax.result_info = "result[1]['bytes']"}, {jax.result_info = "result[1]['halves']"}, {jax.result_info = "result[1]['normal']"}, {jax.result_info = "result[1]['truncated']"}, {jax.result_info = "result[1]['uniform']"}, {jax.result_info = "result[2]['bits']"}, {jax.result_info = "result[2]['bytes']"}, {jax.result_info = "result[2]['halves']"}, {jax.result_info = "result[2]['normal']"}, {jax.result_info = "result[2]['truncated']"}, {jax.result_info = "result[2]['uniform']"}, {jax.result_info = "result[3]['bits']"}, {jax.result_info = "result[3]['bytes']"}, {jax.result_info = "result[3]['halves']"}, {jax.result_info = "result[3]['normal']"}, {jax.result_info = "result[3]['truncated']"}, {jax.result_info = "result[3]['uniform']"}], sym_name = "main", sym_visibility = "public"}> ({
    %692 = "stablehlo.constant"() <{value = dense<[4294967294, 4294967295]> : tensor<2xui32>}> : () -> tensor<2xui32>
    %693 = "stablehlo.constant"() <{value = dense<7> : tensor<i32>}> : () -> tensor<i32>
    %694 = "stablehlo.constant"() <{value = dense<32> : tensor<i32>}> : () -> tensor<i32>
    %695 = "stablehlo.shift_right_logical"(%693, %694) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %696 = "stablehlo.convert"(%695) : (tensor<i32>) -> tensor<ui32>
    %697 = "stablehlo.broadcast_in_dim"(%696) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %698 = "stablehlo.constant"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
    %699 = "stablehlo.and"(%693, %698) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %700 = "stablehlo.convert"(%699) : (tensor<i32>) -> tensor<ui32>
    %701 = "stablehlo.broadcast_in_dim"(%700) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %702 = "stablehlo.concatenate"(%697, %701) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %703 = "stablehlo.constant"() <{value = dense<7> : tensor<i32>}> : () -> tensor<i32>
    %704 = "stablehlo.constant"() <{value = dense<32> : tensor<i32>}> : () -> tensor<i32>
    %705 = "stablehlo.shift_right_logical"(%703, %704) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %706 = "stablehlo.convert"(%705) : (tensor<i32>) -> tensor<ui32>
    %707 = "stablehlo.broadcast_in_dim"(%706) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %708 = "stablehlo.constant"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
    %709 = "stablehlo.and"(%703, %708) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %710 = "stablehlo.convert"(%709) : (tensor<i32>) -> tensor<ui32>
    %711 = "stablehlo.broadcast_in_dim"(%710) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %712 = "stablehlo.concatenate"(%707, %711) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %713 = "stablehlo.constant"() <{value = dense<1> : tensor<ui32>}> : () -> tensor<ui32>
    %714 = "func.call"(%712, %713) <{callee = @_threefry_fold_in}> : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %715 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %716 = "stablehlo.constant"() <{value = dense<32> : tensor<i32>}> : () -> tensor<i32>
    %717 = "stablehlo.shift_right_logical"(%715, %716) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %718 = "stablehlo.convert"(%717) : (tensor<i32>) -> tensor<ui32>
    %719 = "stablehlo.broadcast_in_dim"(%718) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %720 = "stablehlo.constant"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
    %721 = "stablehlo.and"(%715, %720) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %722 = "stablehlo.convert"(%721) : (tensor<i32>) -> tensor<ui32>
    %723 = "stablehlo.broadcast_in_dim"(%722) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %724 = "stablehlo.concatenate"(%719, %723) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %725 = "func.call"(%724) <{callee = @_threefry_split}> : (tensor<2xui32>) -> tensor<2x2xui32>
    %726 = "stablehlo.slice"(%725) <{limit_indices = array<i64: 2, 2>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %727 = "stablehlo.reshape"(%726) : (tensor<1x2xui32>) -> tensor<2xui32>
    %728 = "stablehlo.slice"(%702) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %729 = "stablehlo.reshape"(%728) : (tensor<1xui32>) -> tensor<ui32>
    %730 = "stablehlo.slice"(%702) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %731 = "stablehlo.reshape"(%730) : (tensor<1xui32>) -> tensor<ui32>
    %732 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<3x4xui64>
    %733 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<3x4xui64>
    %734 = "stablehlo.constant"() <{value = dense<4> : tensor<ui64>}> : () -> tensor<ui64>
    %735 = "stablehlo.broadcast_in_dim"(%734) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3x4xui64>
    %736 = "stablehlo.multiply"(%735, %732) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %737 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %738 = "stablehlo.broadcast_in_dim"(%737) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3x4xui64>
    %739 = "stablehlo.multiply"(%738, %733) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %740 = "stablehlo.add"(%736, %739) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %741 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %742 = "stablehlo.broadcast_in_dim"(%741) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3x4xui64>
    %743 = "stablehlo.shift_right_logical"(%740, %742) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %744 = "stablehlo.convert"(%740) : (tensor<3x4xui64>) -> tensor<3x4xui32>
    %745 = "stablehlo.convert"(%743) : (tensor<3x4xui64>) -> tensor<3x4xui32>
    %746:2 = "func.call"(%729, %731, %745, %744) <{callee = @threefry2x32_2}> : (tensor<ui32>, tensor<ui32>, tensor<3x4xui32>, tensor<3x4xui32>) -> (tensor<3x4xui32>, tensor<3x4xui32>)
    %747 = "stablehlo.xor"(%746#0, %746#1) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %748 = "stablehlo.slice"(%702) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %749 = "stablehlo.reshape"(%748) : (tensor<1xui32>) -> tensor<ui32>
    %750 = "stablehlo.slice"(%702) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %751 = "stablehlo.reshape"(%750) : (tensor<1xui32>) -> tensor<ui32>
    %752 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<50xui64>
    %753 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %754 = "stablehlo.broadcast_in_dim"(%753) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<50xui64>
    %755 = "stablehlo.multiply"(%754, %752) : (tensor<50xui64>, tensor<50xui64>) -> tensor<50xui64>
    %756 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %757 = "stablehlo.broadcast_in_dim"(%756) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<50xui64>
    %758 = "stablehlo.shift_right_logical"(%755, %757) : (tensor<50xui64>, tensor<50xui64>) -> tensor<50xui64>
    %759 = "stablehlo.convert"(%755) : (tensor<50xui64>) -> tensor<50xui32>
    %760 = "stablehlo.convert"(%758) : (tensor<50xui64>) -> tensor<50xui32>
    %761:2 = "func.call"(%749, %751, %760, %759) <{callee = @threefry2x32_4}> : (tensor<ui32>, tensor<ui32>, tensor<50xui32>, tensor<50xui32>) -> (tensor<50xui32>, tensor<50xui32>)
    %762 = "stablehlo.xor"(%761#0, %761#1) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %763 = "stablehlo.convert"(%762) : (tensor<50xui32>) -> tensor<50xui8>
    %764 = "func.call"(%702) <{callee = @_normal}> : (tensor<2xui32>) -> tensor<2x3x2xf32>
    %765 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %766 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %767 = "func.call"(%702, %765, %766) <{callee = @_uniform_8}> : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %768 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %769 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %770 = "func.call"(%702, %768, %769) <{callee = @_uniform_11}> : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<51xf16>
    %771 = "stablehlo.constant"() <{value = dense<-2> : tensor<i32>}> : () -> tensor<i32>
    %772 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %773 = "func.call"(%702, %771, %772) <{callee = @_truncated_normal}> : (tensor<2xui32>, tensor<i32>, tensor<i32>) -> tensor<50xbf16>
    %774 = "stablehlo.slice"(%714) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %775 = "stablehlo.reshape"(%774) : (tensor<1xui32>) -> tensor<ui32>
    %776 = "stablehlo.slice"(%714) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %777 = "stablehlo.reshape"(%776) : (tensor<1xui32>) -> tensor<ui32>
    %778 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<3x4xui64>
    %779 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<3x4xui64>
    %780 = "stablehlo.constant"() <{value = dense<4> : tensor<ui64>}> : () -> tensor<ui64>
    %781 = "stablehlo.broadcast_in_dim"(%780) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3x4xui64>
    %782 = "stablehlo.multiply"(%781, %778) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %783 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %784 = "stablehlo.broadcast_in_dim"(%783) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3x4xui64>
    %785 = "stablehlo.multiply"(%784, %779) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %786 = "stablehlo.add"(%782, %785) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %787 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %788 = "stablehlo.broadcast_in_dim"(%787) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3x4xui64>
    %789 = "stablehlo.shift_right_logical"(%786, %788) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %790 = "stablehlo.convert"(%786) : (tensor<3x4xui64>) -> tensor<3x4xui32>
    %791 = "stablehlo.convert"(%789) : (tensor<3x4xui64>) -> tensor<3x4xui32>
    %792:2 = "func.call"(%775, %777, %791, %790) <{callee = @threefry2x32_2}> : (tensor<ui32>, tensor<ui32>, tensor<3x4xui32>, tensor<3x4xui32>) -> (tensor<3x4xui32>, tensor<3x4xui32>)
    %793 = "stablehlo.xor"(%792#0, %792#1) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %794 = "stablehlo.slice"(%714) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %795 = "stablehlo.reshape"(%794) : (tensor<1xui32>) -> tensor<ui32>
    %796 = "stablehlo.slice"(%714) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %797 = "stablehlo.reshape"(%796) : (tensor<1xui32>) -> tensor<ui32>
    %798 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<50xui64>
    %799 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %800 = "stablehlo.broadcast_in_dim"(%799) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<50xui64>
    %801 = "stablehlo.multiply"(%800, %798) : (tensor<50xui64>, tensor<50xui64>) -> tensor<50xui64>
    %802 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %803 = "stablehlo.broadcast_in_dim"(%802) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<50xui64>
    %804 = "stablehlo.shift_right_logical"(%801, %803) : (tensor<50xui64>, tensor<50xui64>) -> tensor<50xui64>
    %805 = "stablehlo.convert"(%801) : (tensor<50xui64>) -> tensor<50xui32>
    %806 = "stablehlo.convert"(%804) : (tensor<50xui64>) -> tensor<50xui32>
    %807:2 = "func.call"(%795, %797, %806, %805) <{callee = @threefry2x32_4}> : (tensor<ui32>, tensor<ui32>, tensor<50xui32>, tensor<50xui32>) -> (tensor<50xui32>, tensor<50xui32>)
    %808 = "stablehlo.xor"(%807#0, %807#1) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %809 = "stablehlo.convert"(%808) : (tensor<50xui32>) -> tensor<50xui8>
    %810 = "func.call"(%714) <{callee = @_normal}> : (tensor<2xui32>) -> tensor<2x3x2xf32>
    %811 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %812 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %813 = "func.call"(%714, %811, %812) <{callee = @_uniform_8}> : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %814 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %815 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %816 = "func.call"(%714, %814, %815) <{callee = @_uniform_11}> : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<51xf16>
    %817 = "stablehlo.constant"() <{value = dense<-2> : tensor<i32>}> : () -> tensor<i32>
    %818 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %819 = "func.call"(%714, %817, %818) <{callee = @_truncated_normal}> : (tensor<2xui32>, tensor<i32>, tensor<i32>) -> tensor<50xbf16>
    %820 = "stablehlo.slice"(%727) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %821 = "stablehlo.reshape"(%820) : (tensor<1xui32>) -> tensor<ui32>
    %822 = "stablehlo.slice"(%727) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %823 = "stablehlo.reshape"(%822) : (tensor<1xui32>) -> tensor<ui32>
    %824 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<3x4xui64>
    %825 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<3x4xui64>
    %826 = "stablehlo.constant"() <{value = dense<4> : tensor<ui64>}> : () -> tensor<ui64>
    %827 = "stablehlo.broadcast_in_dim"(%826) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3x4xui64>
    %828 = "stablehlo.multiply"(%827, %824) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %829 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %830 = "stablehlo.broadcast_in_dim"(%829) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3x4xui64>
    %831 = "stablehlo.multiply"(%830, %825) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %832 = "stablehlo.add"(%828, %831) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %833 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %834 = "stablehlo.broadcast_in_dim"(%833) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3x4xui64>
    %835 = "stablehlo.shift_right_logical"(%832, %834) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %836 = "stablehlo.convert"(%832) : (tensor<3x4xui64>) -> tensor<3x4xui32>
    %837 = "stablehlo.convert"(%835) : (tensor<3x4xui64>) -> tensor<3x4xui32>
    %838:2 = "func.call"(%821, %823, %837, %836) <{callee = @threefry2x32_2}> : (tensor<ui32>, tensor<ui32>, tensor<3x4xui32>, tensor<3x4xui32>) -> (tensor<3x4xui32>, tensor<3x4xui32>)
    %839 = "stablehlo.xor"(%838#0, %838#1) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %840 = "stablehlo.slice"(%727) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %841 = "stablehlo.reshape"(%840) : (tensor<1xui32>) -> tensor<ui32>
    %842 = "stablehlo.slice"(%727) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %843 = "stablehlo.reshape"(%842) : (tensor<1xui32>) -> tensor<ui32>
    %844 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<50xui64>
    %845 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %846 = "stablehlo.broadcast_in_dim"(%845) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<50xui64>
    %847 = "stablehlo.multiply"(%846, %844) : (tensor<50xui64>, tensor<50xui64>) -> tensor<50xui64>
    %848 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %849 = "stablehlo.broadcast_in_dim"(%848) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<50xui64>
    %850 = "stablehlo.shift_right_logical"(%847, %849) : (tensor<50xui64>, tensor<50xui64>) -> tensor<50xui64>
    %851 = "stablehlo.convert"(%847) : (tensor<50xui64>) -> tensor<50xui32>
    %852 = "stablehlo.convert"(%850) : (tensor<50xui64>) -> tensor<50xui32>
    %853:2 = "func.call"(%841, %843, %852, %851) <{callee = @threefry2x32_4}> : (tensor<ui32>, tensor<ui32>, tensor<50xui32>, tensor<50xui32>) -> (tensor<50xui32>, tensor<50xui32>)
    %854 = "stablehlo.xor"(%853#0, %853#1) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %855 = "stablehlo.convert"(%854) : (tensor<50xui32>) -> tensor<50xui8>
    %856 = "func.call"(%727) <{callee = @_normal}> : (tensor<2xui32>) -> tensor<2x3x2xf32>
    %857 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %858 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %859 = "func.call"(%727, %857, %858) <{callee = @_uniform_8}> : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %860 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %861 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %862 = "func.call"(%727, %860, %861) <{callee = @_uniform_11}> : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<51xf16>
    %863 = "stablehlo.constant"() <{value = dense<-2> : tensor<i32>}> : () -> tensor<i32>
    %864 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %865 = "func.call"(%727, %863, %864) <{callee = @_truncated_normal}> : (tensor<2xui32>, tensor<i32>, tensor<i32>) -> tensor<50xbf16>
    %866 = "stablehlo.slice"(%692) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %867 = "stablehlo.reshape"(%866) : (tensor<1xui32>) -> tensor<ui32>
    %868 = "stablehlo.slice"(%692) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %869 = "stablehlo.reshape"(%868) : (tensor<1xui32>) -> tensor<ui32>
    %870 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<3x4xui64>
    %871 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<3x4xui64>
    %872 = "stablehlo.constant"() <{value = dense<4> : tensor<ui64>}> : () -> tensor<ui64>
    %873 = "stablehlo.broadcast_in_dim"(%872) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3x4xui64>
    %874 = "stablehlo.multiply"(%873, %870) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %875 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %876 = "stablehlo.broadcast_in_dim"(%875) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3x4xui64>
    %877 = "stablehlo.multiply"(%876, %871) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %878 = "stablehlo.add"(%874, %877) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %879 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %880 = "stablehlo.broadcast_in_dim"(%879) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3x4xui64>
    %881 = "stablehlo.shift_right_logical"(%878, %880) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %882 = "stablehlo.convert"(%878) : (tensor<3x4xui64>) -> tensor<3x4xui32>
    %883 = "stablehlo.convert"(%881) : (tensor<3x4xui64>) -> tensor<3x4xui32>
    %884:2 = "func.call"(%867, %869, %883, %882) <{callee = @threefry2x32_2}> : (tensor<ui32>, tensor<ui32>, tensor<3x4xui32>, tensor<3x4xui32>) -> (tensor<3x4xui32>, tensor<3x4xui32>)
    %885 = "stablehlo.xor"(%884#0, %884#1) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %886 = "stablehlo.slice"(%692) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %887 = "stablehlo.reshape"(%886) : (tensor<1xui32>) -> tensor<ui32>
    %888 = "stablehlo.slice"(%692) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %889 = "stablehlo.reshape"(%888) : (tensor<1xui32>) -> tensor<ui32>
    %890 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<50xui64>
    %891 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %892 = "stablehlo.broadcast_in_dim"(%891) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<50xui64>
    %893 = "stablehlo.multiply"(%892, %890) : (tensor<50xui64>, tensor<50xui64>) -> tensor<50xui64>
    %894 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %895 = "stablehlo.broadcast_in_dim"(%894) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<50xui64>
    %896 = "stablehlo.shift_right_logical"(%893, %895) : (tensor<50xui64>, tensor<50xui64>) -> tensor<50xui64>
    %897 = "stablehlo.convert"(%893) : (tensor<50xui64>) -> tensor<50xui32>
    %898 = "stablehlo.convert"(%896) : (tensor<50xui64>) -> tensor<50xui32>
    %899:2 = "func.call"(%887, %889, %898, %897) <{callee = @threefry2x32_4}> : (tensor<ui32>, tensor<ui32>, tensor<50xui32>, tensor<50xui32>) -> (tensor<50xui32>, tensor<50xui32>)
    %900 = "stablehlo.xor"(%899#0, %899#1) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %901 = "stablehlo.convert"(%900) : (tensor<50xui32>) -> tensor<50xui8>
    %902 = "func.call"(%692) <{callee = @_normal}> : (tensor<2xui32>) -> tensor<2x3x2xf32>
    %903 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %904 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %905 = "func.call"(%692, %903, %904) <{callee = @_uniform_8}> : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %906 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %907 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %908 = "func.call"(%692, %906, %907) <{callee = @_uniform_11}> : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<51xf16>
    %909 = "stablehlo.constant"() <{value = dense<-2> : tensor<i32>}> : () -> tensor<i32>
    %910 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %911 = "func.call"(%692, %909, %910) <{callee = @_truncated_normal}> : (tensor<2xui32>, tensor<i32>, tensor<i32>) -> tensor<50xbf16>
    "func.return"(%747, %763, %770, %764, %773, %767, %793, %809, %816, %810, %819, %813, %839, %855, %862, %856, %865, %859, %885, %901, %908, %902, %911, %905) : (tensor<3x4xui32>, tensor<50xui8>, tensor<51xf16>, tensor<2x3x2xf32>, tensor<50xbf16>, tensor<f32>, tensor<3x4xui32>, tensor<50xui8>, tensor<51xf16>, tensor<2x3x2xf32>, tensor<50xbf16>, tensor<f32>, tensor<3x4xui32>, tensor<50xui8>, tensor<51xf16>, tensor<2x3x2xf32>, tensor<50xbf16>, tensor<f32>, tensor<3x4xui32>, tensor<50xui8>, tensor<51xf16>, tensor<2x3x2xf32>, tensor<50xbf16>, tensor<f32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}], function_type = (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>, res_attrs = [{}], sym_name = "_threefry_fold_in", sym_visibility = "private"}> ({
  ^bb0(%arg231: tensor<2xui32>, %arg232: tensor<ui32>):
    %677 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %678 = "stablehlo.shift_right_logical"(%arg232, %677) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %679 = "stablehlo.broadcast_in_dim"(%678) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %680 = "stablehlo.constant"() <{value = dense<4294967295> : tensor<ui32>}> : () -> tensor<ui32>
    %681 = "stablehlo.and"(%arg232, %680) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %682 = "stablehlo.broadcast_in_dim"(%681) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %683 = "stablehlo.concatenate"(%679, %682) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %684 = "stablehlo.slice"(%arg231) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %685 = "stablehlo.reshape"(%684) : (tensor<1xui32>) -> tensor<ui32>
    %686 = "stablehlo.slice"(%arg231) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %687 = "stablehlo.reshape"(%686) : (tensor<1xui32>) -> tensor<ui32>
    %688 = "stablehlo.slice"(%683) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %689 = "stablehlo.slice"(%683) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %690:2 = "func.call"(%685, %687, %688, %689) <{callee = @threefry2x32}> : (tensor<ui32>, tensor<ui32>, tensor<1xui32>, tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>)
    %691 = "stablehlo.concatenate"(%690#0, %690#1) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    "func.return"(%691) : (tensor<2xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<1xui32>, tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>), sym_name = "threefry2x32", sym_visibility = "private"}> ({
  ^bb0(%arg209: tensor<ui32>, %arg210: tensor<ui32>, %arg211: tensor<1xui32>, %arg212: tensor<1xui32>):
    %660 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %661 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %662 = "stablehlo.xor"(%arg209, %arg210) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %663 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %664 = "stablehlo.xor"(%662, %663) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %665 = "stablehlo.broadcast_in_dim"(%arg209) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %666 = "stablehlo.add"(%arg211, %665) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %667 = "stablehlo.broadcast_in_dim"(%arg210) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %668 = "stablehlo.add"(%arg212, %667) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %669 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %670 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %671:9 = "stablehlo.while"(%670, %669, %666, %668, %arg210, %664, %arg209, %660, %661) ({
    ^bb0(%arg222: tensor<i32>, %arg223: tensor<i32>, %arg224: tensor<1xui32>, %arg225: tensor<1xui32>, %arg226: tensor<ui32>, %arg227: tensor<ui32>, %arg228: tensor<ui32>, %arg229: tensor<4xui32>, %arg230: tensor<4xui32>):
      %675 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %676 = "stablehlo.compare"(%arg222, %675) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%676) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg213: tensor<i32>, %arg214: tensor<i32>, %arg215: tensor<1xui32>, %arg216: tensor<1xui32>, %arg217: tensor<ui32>, %arg218: tensor<ui32>, %arg219: tensor<ui32>, %arg220: tensor<4xui32>, %arg221: tensor<4xui32>):
      %672:8 = "func.call"(%arg214, %arg215, %arg216, %arg217, %arg218, %arg219, %arg220, %arg221) <{callee = @closed_call}> : (tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %673 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %674 = "stablehlo.add"(%arg213, %673) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%674, %672#0, %672#1, %672#2, %672#3, %672#4, %672#5, %672#6, %672#7) : (tensor<i32>, tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%671#2, %671#3) : (tensor<1xui32>, tensor<1xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call", sym_visibility = "private"}> ({
  ^bb0(%arg201: tensor<i32>, %arg202: tensor<1xui32>, %arg203: tensor<1xui32>, %arg204: tensor<ui32>, %arg205: tensor<ui32>, %arg206: tensor<ui32>, %arg207: tensor<4xui32>, %arg208: tensor<4xui32>):
    %605 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %606 = "stablehlo.add"(%arg201, %605) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %607 = "stablehlo.slice"(%arg207) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %608 = "stablehlo.reshape"(%607) : (tensor<1xui32>) -> tensor<ui32>
    %609 = "stablehlo.add"(%arg202, %arg203) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %610 = "stablehlo.broadcast_in_dim"(%608) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %611 = "stablehlo.shift_left"(%arg203, %610) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %612 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %613 = "stablehlo.subtract"(%612, %608) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %614 = "stablehlo.broadcast_in_dim"(%613) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %615 = "stablehlo.shift_right_logical"(%arg203, %614) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %616 = "stablehlo.or"(%611, %615) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %617 = "stablehlo.xor"(%609, %616) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %618 = "stablehlo.slice"(%arg207) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %619 = "stablehlo.reshape"(%618) : (tensor<1xui32>) -> tensor<ui32>
    %620 = "stablehlo.add"(%609, %617) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %621 = "stablehlo.broadcast_in_dim"(%619) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %622 = "stablehlo.shift_left"(%617, %621) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %623 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %624 = "stablehlo.subtract"(%623, %619) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %625 = "stablehlo.broadcast_in_dim"(%624) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %626 = "stablehlo.shift_right_logical"(%617, %625) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %627 = "stablehlo.or"(%622, %626) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %628 = "stablehlo.xor"(%620, %627) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %629 = "stablehlo.slice"(%arg207) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %630 = "stablehlo.reshape"(%629) : (tensor<1xui32>) -> tensor<ui32>
    %631 = "stablehlo.add"(%620, %628) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %632 = "stablehlo.broadcast_in_dim"(%630) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %633 = "stablehlo.shift_left"(%628, %632) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %634 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %635 = "stablehlo.subtract"(%634, %630) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %636 = "stablehlo.broadcast_in_dim"(%635) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %637 = "stablehlo.shift_right_logical"(%628, %636) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %638 = "stablehlo.or"(%633, %637) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %639 = "stablehlo.xor"(%631, %638) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %640 = "stablehlo.slice"(%arg207) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %641 = "stablehlo.reshape"(%640) : (tensor<1xui32>) -> tensor<ui32>
    %642 = "stablehlo.add"(%631, %639) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %643 = "stablehlo.broadcast_in_dim"(%641) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %644 = "stablehlo.shift_left"(%639, %643) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %645 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %646 = "stablehlo.subtract"(%645, %641) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %647 = "stablehlo.broadcast_in_dim"(%646) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %648 = "stablehlo.shift_right_logical"(%639, %647) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %649 = "stablehlo.or"(%644, %648) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %650 = "stablehlo.xor"(%642, %649) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %651 = "stablehlo.broadcast_in_dim"(%arg204) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %652 = "stablehlo.add"(%642, %651) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %653 = "stablehlo.broadcast_in_dim"(%arg205) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %654 = "stablehlo.add"(%650, %653) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %655 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %656 = "stablehlo.add"(%arg201, %655) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %657 = "stablehlo.convert"(%656) : (tensor<i32>) -> tensor<ui32>
    %658 = "stablehlo.broadcast_in_dim"(%657) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %659 = "stablehlo.add"(%654, %658) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    "func.return"(%606, %652, %659, %arg205, %arg206, %arg204, %arg208, %arg207) : (tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<2xui32>) -> tensor<2x2xui32>, res_attrs = [{}], sym_name = "_threefry_split", sym_visibility = "private"}> ({
  ^bb0(%arg200: tensor<2xui32>):
    %588 = "stablehlo.slice"(%arg200) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %589 = "stablehlo.reshape"(%588) : (tensor<1xui32>) -> tensor<ui32>
    %590 = "stablehlo.slice"(%arg200) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %591 = "stablehlo.reshape"(%590) : (tensor<1xui32>) -> tensor<ui32>
    %592 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<2xui64>
    %593 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %594 = "stablehlo.broadcast_in_dim"(%593) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<2xui64>
    %595 = "stablehlo.multiply"(%594, %592) : (tensor<2xui64>, tensor<2xui64>) -> tensor<2xui64>
    %596 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %597 = "stablehlo.broadcast_in_dim"(%596) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<2xui64>
    %598 = "stablehlo.shift_right_logical"(%595, %597) : (tensor<2xui64>, tensor<2xui64>) -> tensor<2xui64>
    %599 = "stablehlo.convert"(%595) : (tensor<2xui64>) -> tensor<2xui32>
    %600 = "stablehlo.convert"(%598) : (tensor<2xui64>) -> tensor<2xui32>
    %601:2 = "func.call"(%589, %591, %600, %599) <{callee = @threefry2x32_0}> : (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>)
    %602 = "stablehlo.broadcast_in_dim"(%601#0) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xui32>) -> tensor<2x1xui32>
    %603 = "stablehlo.broadcast_in_dim"(%601#1) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xui32>) -> tensor<2x1xui32>
    %604 = "stablehlo.concatenate"(%602, %603) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    "func.return"(%604) : (tensor<2x2xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>), sym_name = "threefry2x32_0", sym_visibility = "private"}> ({
  ^bb0(%arg178: tensor<ui32>, %arg179: tensor<ui32>, %arg180: tensor<2xui32>, %arg181: tensor<2xui32>):
    %571 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %572 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %573 = "stablehlo.xor"(%arg178, %arg179) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %574 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %575 = "stablehlo.xor"(%573, %574) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %576 = "stablehlo.broadcast_in_dim"(%arg178) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %577 = "stablehlo.add"(%arg180, %576) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %578 = "stablehlo.broadcast_in_dim"(%arg179) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %579 = "stablehlo.add"(%arg181, %578) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %580 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %581 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %582:9 = "stablehlo.while"(%581, %580, %577, %579, %arg179, %575, %arg178, %571, %572) ({
    ^bb0(%arg191: tensor<i32>, %arg192: tensor<i32>, %arg193: tensor<2xui32>, %arg194: tensor<2xui32>, %arg195: tensor<ui32>, %arg196: tensor<ui32>, %arg197: tensor<ui32>, %arg198: tensor<4xui32>, %arg199: tensor<4xui32>):
      %586 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %587 = "stablehlo.compare"(%arg191, %586) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%587) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg182: tensor<i32>, %arg183: tensor<i32>, %arg184: tensor<2xui32>, %arg185: tensor<2xui32>, %arg186: tensor<ui32>, %arg187: tensor<ui32>, %arg188: tensor<ui32>, %arg189: tensor<4xui32>, %arg190: tensor<4xui32>):
      %583:8 = "func.call"(%arg183, %arg184, %arg185, %arg186, %arg187, %arg188, %arg189, %arg190) <{callee = @closed_call_1}> : (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %584 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %585 = "stablehlo.add"(%arg182, %584) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%585, %583#0, %583#1, %583#2, %583#3, %583#4, %583#5, %583#6, %583#7) : (tensor<i32>, tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%582#2, %582#3) : (tensor<2xui32>, tensor<2xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_1", sym_visibility = "private"}> ({
  ^bb0(%arg170: tensor<i32>, %arg171: tensor<2xui32>, %arg172: tensor<2xui32>, %arg173: tensor<ui32>, %arg174: tensor<ui32>, %arg175: tensor<ui32>, %arg176: tensor<4xui32>, %arg177: tensor<4xui32>):
    %516 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %517 = "stablehlo.add"(%arg170, %516) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %518 = "stablehlo.slice"(%arg176) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %519 = "stablehlo.reshape"(%518) : (tensor<1xui32>) -> tensor<ui32>
    %520 = "stablehlo.add"(%arg171, %arg172) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %521 = "stablehlo.broadcast_in_dim"(%519) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %522 = "stablehlo.shift_left"(%arg172, %521) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %523 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %524 = "stablehlo.subtract"(%523, %519) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %525 = "stablehlo.broadcast_in_dim"(%524) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %526 = "stablehlo.shift_right_logical"(%arg172, %525) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %527 = "stablehlo.or"(%522, %526) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %528 = "stablehlo.xor"(%520, %527) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %529 = "stablehlo.slice"(%arg176) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %530 = "stablehlo.reshape"(%529) : (tensor<1xui32>) -> tensor<ui32>
    %531 = "stablehlo.add"(%520, %528) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %532 = "stablehlo.broadcast_in_dim"(%530) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %533 = "stablehlo.shift_left"(%528, %532) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %534 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %535 = "stablehlo.subtract"(%534, %530) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %536 = "stablehlo.broadcast_in_dim"(%535) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %537 = "stablehlo.shift_right_logical"(%528, %536) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %538 = "stablehlo.or"(%533, %537) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %539 = "stablehlo.xor"(%531, %538) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %540 = "stablehlo.slice"(%arg176) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %541 = "stablehlo.reshape"(%540) : (tensor<1xui32>) -> tensor<ui32>
    %542 = "stablehlo.add"(%531, %539) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %543 = "stablehlo.broadcast_in_dim"(%541) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %544 = "stablehlo.shift_left"(%539, %543) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %545 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %546 = "stablehlo.subtract"(%545, %541) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %547 = "stablehlo.broadcast_in_dim"(%546) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %548 = "stablehlo.shift_right_logical"(%539, %547) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %549 = "stablehlo.or"(%544, %548) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %550 = "stablehlo.xor"(%542, %549) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %551 = "stablehlo.slice"(%arg176) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %552 = "stablehlo.reshape"(%551) : (tensor<1xui32>) -> tensor<ui32>
    %553 = "stablehlo.add"(%542, %550) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %554 = "stablehlo.broadcast_in_dim"(%552) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %555 = "stablehlo.shift_left"(%550, %554) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %556 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %557 = "stablehlo.subtract"(%556, %552) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %558 = "stablehlo.broadcast_in_dim"(%557) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %559 = "stablehlo.shift_right_logical"(%550, %558) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %560 = "stablehlo.or"(%555, %559) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %561 = "stablehlo.xor"(%553, %560) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %562 = "stablehlo.broadcast_in_dim"(%arg173) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %563 = "stablehlo.add"(%553, %562) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %564 = "stablehlo.broadcast_in_dim"(%arg174) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %565 = "stablehlo.add"(%561, %564) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %566 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %567 = "stablehlo.add"(%arg170, %566) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %568 = "stablehlo.convert"(%567) : (tensor<i32>) -> tensor<ui32>
    %569 = "stablehlo.broadcast_in_dim"(%568) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %570 = "stablehlo.add"(%565, %569) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    "func.return"(%517, %563, %570, %arg174, %arg175, %arg173, %arg177, %arg176) : (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<3x4xui32>, tensor<3x4xui32>) -> (tensor<3x4xui32>, tensor<3x4xui32>), sym_name = "threefry2x32_2", sym_visibility = "private"}> ({
  ^bb0(%arg148: tensor<ui32>, %arg149: tensor<ui32>, %arg150: tensor<3x4xui32>, %arg151: tensor<3x4xui32>):
    %499 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %500 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %501 = "stablehlo.xor"(%arg148, %arg149) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %502 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %503 = "stablehlo.xor"(%501, %502) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %504 = "stablehlo.broadcast_in_dim"(%arg148) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %505 = "stablehlo.add"(%arg150, %504) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %506 = "stablehlo.broadcast_in_dim"(%arg149) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %507 = "stablehlo.add"(%arg151, %506) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %508 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %509 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %510:9 = "stablehlo.while"(%509, %508, %505, %507, %arg149, %503, %arg148, %499, %500) ({
    ^bb0(%arg161: tensor<i32>, %arg162: tensor<i32>, %arg163: tensor<3x4xui32>, %arg164: tensor<3x4xui32>, %arg165: tensor<ui32>, %arg166: tensor<ui32>, %arg167: tensor<ui32>, %arg168: tensor<4xui32>, %arg169: tensor<4xui32>):
      %514 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %515 = "stablehlo.compare"(%arg161, %514) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%515) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg152: tensor<i32>, %arg153: tensor<i32>, %arg154: tensor<3x4xui32>, %arg155: tensor<3x4xui32>, %arg156: tensor<ui32>, %arg157: tensor<ui32>, %arg158: tensor<ui32>, %arg159: tensor<4xui32>, %arg160: tensor<4xui32>):
      %511:8 = "func.call"(%arg153, %arg154, %arg155, %arg156, %arg157, %arg158, %arg159, %arg160) <{callee = @closed_call_3}> : (tensor<i32>, tensor<3x4xui32>, tensor<3x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<3x4xui32>, tensor<3x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %512 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %513 = "stablehlo.add"(%arg152, %512) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%513, %511#0, %511#1, %511#2, %511#3, %511#4, %511#5, %511#6, %511#7) : (tensor<i32>, tensor<i32>, tensor<3x4xui32>, tensor<3x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<3x4xui32>, tensor<3x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<3x4xui32>, tensor<3x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%510#2, %510#3) : (tensor<3x4xui32>, tensor<3x4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<3x4xui32>, tensor<3x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<3x4xui32>, tensor<3x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_3", sym_visibility = "private"}> ({
  ^bb0(%arg140: tensor<i32>, %arg141: tensor<3x4xui32>, %arg142: tensor<3x4xui32>, %arg143: tensor<ui32>, %arg144: tensor<ui32>, %arg145: tensor<ui32>, %arg146: tensor<4xui32>, %arg147: tensor<4xui32>):
    %444 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %445 = "stablehlo.add"(%arg140, %444) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %446 = "stablehlo.slice"(%arg146) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %447 = "stablehlo.reshape"(%446) : (tensor<1xui32>) -> tensor<ui32>
    %448 = "stablehlo.add"(%arg141, %arg142) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %449 = "stablehlo.broadcast_in_dim"(%447) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %450 = "stablehlo.shift_left"(%arg142, %449) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %451 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %452 = "stablehlo.subtract"(%451, %447) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %453 = "stablehlo.broadcast_in_dim"(%452) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %454 = "stablehlo.shift_right_logical"(%arg142, %453) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %455 = "stablehlo.or"(%450, %454) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %456 = "stablehlo.xor"(%448, %455) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %457 = "stablehlo.slice"(%arg146) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %458 = "stablehlo.reshape"(%457) : (tensor<1xui32>) -> tensor<ui32>
    %459 = "stablehlo.add"(%448, %456) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %460 = "stablehlo.broadcast_in_dim"(%458) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %461 = "stablehlo.shift_left"(%456, %460) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %462 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %463 = "stablehlo.subtract"(%462, %458) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %464 = "stablehlo.broadcast_in_dim"(%463) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %465 = "stablehlo.shift_right_logical"(%456, %464) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %466 = "stablehlo.or"(%461, %465) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %467 = "stablehlo.xor"(%459, %466) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %468 = "stablehlo.slice"(%arg146) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %469 = "stablehlo.reshape"(%468) : (tensor<1xui32>) -> tensor<ui32>
    %470 = "stablehlo.add"(%459, %467) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %471 = "stablehlo.broadcast_in_dim"(%469) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %472 = "stablehlo.shift_left"(%467, %471) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %473 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %474 = "stablehlo.subtract"(%473, %469) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %475 = "stablehlo.broadcast_in_dim"(%474) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %476 = "stablehlo.shift_right_logical"(%467, %475) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %477 = "stablehlo.or"(%472, %476) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %478 = "stablehlo.xor"(%470, %477) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %479 = "stablehlo.slice"(%arg146) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %480 = "stablehlo.reshape"(%479) : (tensor<1xui32>) -> tensor<ui32>
    %481 = "stablehlo.add"(%470, %478) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %482 = "stablehlo.broadcast_in_dim"(%480) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %483 = "stablehlo.shift_left"(%478, %482) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %484 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %485 = "stablehlo.subtract"(%484, %480) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %486 = "stablehlo.broadcast_in_dim"(%485) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %487 = "stablehlo.shift_right_logical"(%478, %486) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %488 = "stablehlo.or"(%483, %487) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %489 = "stablehlo.xor"(%481, %488) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %490 = "stablehlo.broadcast_in_dim"(%arg143) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %491 = "stablehlo.add"(%481, %490) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %492 = "stablehlo.broadcast_in_dim"(%arg144) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %493 = "stablehlo.add"(%489, %492) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %494 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %495 = "stablehlo.add"(%arg140, %494) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %496 = "stablehlo.convert"(%495) : (tensor<i32>) -> tensor<ui32>
    %497 = "stablehlo.broadcast_in_dim"(%496) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %498 = "stablehlo.add"(%493, %497) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    "func.return"(%445, %491, %498, %arg144, %arg145, %arg143, %arg147, %arg146) : (tensor<i32>, tensor<3x4xui32>, tensor<3x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<50xui32>, tensor<50xui32>) -> (tensor<50xui32>, tensor<50xui32>), sym_name = "threefry2x32_4", sym_visibility = "private"}> ({
  ^bb0(%arg118: tensor<ui32>, %arg119: tensor<ui32>, %arg120: tensor<50xui32>, %arg121: tensor<50xui32>):
    %427 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %428 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %429 = "stablehlo.xor"(%arg118, %arg119) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %430 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %431 = "stablehlo.xor"(%429, %430) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %432 = "stablehlo.broadcast_in_dim"(%arg118) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<50xui32>
    %433 = "stablehlo.add"(%arg120, %432) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %434 = "stablehlo.broadcast_in_dim"(%arg119) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<50xui32>
    %435 = "stablehlo.add"(%arg121, %434) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %436 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %437 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %438:9 = "stablehlo.while"(%437, %436, %433, %435, %arg119, %431, %arg118, %427, %428) ({
    ^bb0(%arg131: tensor<i32>, %arg132: tensor<i32>, %arg133: tensor<50xui32>, %arg134: tensor<50xui32>, %arg135: tensor<ui32>, %arg136: tensor<ui32>, %arg137: tensor<ui32>, %arg138: tensor<4xui32>, %arg139: tensor<4xui32>):
      %442 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %443 = "stablehlo.compare"(%arg131, %442) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%443) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg122: tensor<i32>, %arg123: tensor<i32>, %arg124: tensor<50xui32>, %arg125: tensor<50xui32>, %arg126: tensor<ui32>, %arg127: tensor<ui32>, %arg128: tensor<ui32>, %arg129: tensor<4xui32>, %arg130: tensor<4xui32>):
      %439:8 = "func.call"(%arg123, %arg124, %arg125, %arg126, %arg127, %arg128, %arg129, %arg130) <{callee = @closed_call_5}> : (tensor<i32>, tensor<50xui32>, tensor<50xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<50xui32>, tensor<50xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %440 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %441 = "stablehlo.add"(%arg122, %440) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%441, %439#0, %439#1, %439#2, %439#3, %439#4, %439#5, %439#6, %439#7) : (tensor<i32>, tensor<i32>, tensor<50xui32>, tensor<50xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<50xui32>, tensor<50xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<50xui32>, tensor<50xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%438#2, %438#3) : (tensor<50xui32>, tensor<50xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<50xui32>, tensor<50xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<50xui32>, tensor<50xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_5", sym_visibility = "private"}> ({
  ^bb0(%arg110: tensor<i32>, %arg111: tensor<50xui32>, %arg112: tensor<50xui32>, %arg113: tensor<ui32>, %arg114: tensor<ui32>, %arg115: tensor<ui32>, %arg116: tensor<4xui32>, %arg117: tensor<4xui32>):
    %372 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %373 = "stablehlo.add"(%arg110, %372) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %374 = "stablehlo.slice"(%arg116) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %375 = "stablehlo.reshape"(%374) : (tensor<1xui32>) -> tensor<ui32>
    %376 = "stablehlo.add"(%arg111, %arg112) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %377 = "stablehlo.broadcast_in_dim"(%375) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<50xui32>
    %378 = "stablehlo.shift_left"(%arg112, %377) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %379 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %380 = "stablehlo.subtract"(%379, %375) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %381 = "stablehlo.broadcast_in_dim"(%380) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<50xui32>
    %382 = "stablehlo.shift_right_logical"(%arg112, %381) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %383 = "stablehlo.or"(%378, %382) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %384 = "stablehlo.xor"(%376, %383) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %385 = "stablehlo.slice"(%arg116) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %386 = "stablehlo.reshape"(%385) : (tensor<1xui32>) -> tensor<ui32>
    %387 = "stablehlo.add"(%376, %384) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %388 = "stablehlo.broadcast_in_dim"(%386) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<50xui32>
    %389 = "stablehlo.shift_left"(%384, %388) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %390 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %391 = "stablehlo.subtract"(%390, %386) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %392 = "stablehlo.broadcast_in_dim"(%391) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<50xui32>
    %393 = "stablehlo.shift_right_logical"(%384, %392) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %394 = "stablehlo.or"(%389, %393) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %395 = "stablehlo.xor"(%387, %394) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %396 = "stablehlo.slice"(%arg116) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %397 = "stablehlo.reshape"(%396) : (tensor<1xui32>) -> tensor<ui32>
    %398 = "stablehlo.add"(%387, %395) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %399 = "stablehlo.broadcast_in_dim"(%397) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<50xui32>
    %400 = "stablehlo.shift_left"(%395, %399) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %401 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %402 = "stablehlo.subtract"(%401, %397) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %403 = "stablehlo.broadcast_in_dim"(%402) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<50xui32>
    %404 = "stablehlo.shift_right_logical"(%395, %403) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %405 = "stablehlo.or"(%400, %404) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %406 = "stablehlo.xor"(%398, %405) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %407 = "stablehlo.slice"(%arg116) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %408 = "stablehlo.reshape"(%407) : (tensor<1xui32>) -> tensor<ui32>
    %409 = "stablehlo.add"(%398, %406) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %410 = "stablehlo.broadcast_in_dim"(%408) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<50xui32>
    %411 = "stablehlo.shift_left"(%406, %410) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %412 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %413 = "stablehlo.subtract"(%412, %408) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %414 = "stablehlo.broadcast_in_dim"(%413) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<50xui32>
    %415 = "stablehlo.shift_right_logical"(%406, %414) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %416 = "stablehlo.or"(%411, %415) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %417 = "stablehlo.xor"(%409, %416) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %418 = "stablehlo.broadcast_in_dim"(%arg113) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<50xui32>
    %419 = "stablehlo.add"(%409, %418) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %420 = "stablehlo.broadcast_in_dim"(%arg114) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<50xui32>
    %421 = "stablehlo.add"(%417, %420) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %422 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %423 = "stablehlo.add"(%arg110, %422) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %424 = "stablehlo.convert"(%423) : (tensor<i32>) -> tensor<ui32>
    %425 = "stablehlo.broadcast_in_dim"(%424) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<50xui32>
    %426 = "stablehlo.add"(%421, %425) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    "func.return"(%373, %419, %426, %arg114, %arg115, %arg113, %arg117, %arg116) : (tensor<i32>, tensor<50xui32>, tensor<50xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<2xui32>) -> tensor<2x3x2xf32>, res_attrs = [{}], sym_name = "_normal", sym_visibility = "private"}> ({
  ^bb0(%arg109: tensor<2xui32>):
    %371 = "func.call"(%arg109) <{callee = @_normal_real}> : (tensor<2xui32>) -> tensor<2x3x2xf32>
    "func.return"(%371) : (tensor<2x3x2xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<2xui32>) -> tensor<2x3x2xf32>, res_attrs = [{}], sym_name = "_normal_real", sym_visibility = "private"}> ({
  ^bb0(%arg108: tensor<2xui32>):
    %364 = "stablehlo.constant"() <{value = dense<-0.99999994> : tensor<f32>}> : () -> tensor<f32>
    %365 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %366 = "func.call"(%arg108, %364, %365) <{callee = @_uniform}> : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<2x3x2xf32>
    %367 = "chlo.erf_inv"(%366) : (tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
    %368 = "stablehlo.constant"() <{value = dense<1.41421354> : tensor<f32>}> : () -> tensor<f32>
    %369 = "stablehlo.broadcast_in_dim"(%368) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x2xf32>
    %370 = "stablehlo.multiply"(%369, %367) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
    "func.return"(%370) : (tensor<2x3x2xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<2x3x2xf32>, res_attrs = [{}], sym_name = "_uniform", sym_visibility = "private"}> ({
  ^bb0(%arg105: tensor<2xui32>, %arg106: tensor<f32>, %arg107: tensor<f32>):
    %320 = "stablehlo.broadcast_in_dim"(%arg106) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<1x1x1xf32>
    %321 = "stablehlo.broadcast_in_dim"(%arg107) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<1x1x1xf32>
    %322 = "stablehlo.slice"(%arg105) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %323 = "stablehlo.reshape"(%322) : (tensor<1xui32>) -> tensor<ui32>
    %324 = "stablehlo.slice"(%arg105) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %325 = "stablehlo.reshape"(%324) : (tensor<1xui32>) -> tensor<ui32>
    %326 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<2x3x2xui64>
    %327 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<2x3x2xui64>
    %328 = "stablehlo.iota"() <{iota_dimension = 2 : i64}> : () -> tensor<2x3x2xui64>
    %329 = "stablehlo.constant"() <{value = dense<6> : tensor<ui64>}> : () -> tensor<ui64>
    %330 = "stablehlo.broadcast_in_dim"(%329) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<2x3x2xui64>
    %331 = "stablehlo.multiply"(%330, %326) : (tensor<2x3x2xui64>, tensor<2x3x2xui64>) -> tensor<2x3x2xui64>
    %332 = "stablehlo.constant"() <{value = dense<2> : tensor<ui64>}> : () -> tensor<ui64>
    %333 = "stablehlo.broadcast_in_dim"(%332) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<2x3x2xui64>
    %334 = "stablehlo.multiply"(%333, %327) : (tensor<2x3x2xui64>, tensor<2x3x2xui64>) -> tensor<2x3x2xui64>
    %335 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %336 = "stablehlo.broadcast_in_dim"(%335) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<2x3x2xui64>
    %337 = "stablehlo.multiply"(%336, %328) : (tensor<2x3x2xui64>, tensor<2x3x2xui64>) -> tensor<2x3x2xui64>
    %338 = "stablehlo.add"(%331, %334) : (tensor<2x3x2xui64>, tensor<2x3x2xui64>) -> tensor<2x3x2xui64>
    %339 = "stablehlo.add"(%338, %337) : (tensor<2x3x2xui64>, tensor<2x3x2xui64>) -> tensor<2x3x2xui64>
    %340 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %341 = "stablehlo.broadcast_in_dim"(%340) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<2x3x2xui64>
    %342 = "stablehlo.shift_right_logical"(%339, %341) : (tensor<2x3x2xui64>, tensor<2x3x2xui64>) -> tensor<2x3x2xui64>
    %343 = "stablehlo.convert"(%339) : (tensor<2x3x2xui64>) -> tensor<2x3x2xui32>
    %344 = "stablehlo.convert"(%342) : (tensor<2x3x2xui64>) -> tensor<2x3x2xui32>
    %345:2 = "func.call"(%323, %325, %344, %343) <{callee = @threefry2x32_6}> : (tensor<ui32>, tensor<ui32>, tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> (tensor<2x3x2xui32>, tensor<2x3x2xui32>)
    %346 = "stablehlo.xor"(%345#0, %345#1) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %347 = "stablehlo.constant"() <{value = dense<9> : tensor<ui32>}> : () -> tensor<ui32>
    %348 = "stablehlo.broadcast_in_dim"(%347) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2x3x2xui32>
    %349 = "stablehlo.shift_right_logical"(%346, %348) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %350 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<ui32>}> : () -> tensor<ui32>
    %351 = "stablehlo.broadcast_in_dim"(%350) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2x3x2xui32>
    %352 = "stablehlo.or"(%349, %351) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %353 = "stablehlo.bitcast_convert"(%352) : (tensor<2x3x2xui32>) -> tensor<2x3x2xf32>
    %354 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %355 = "stablehlo.broadcast_in_dim"(%354) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x2xf32>
    %356 = "stablehlo.subtract"(%353, %355) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
    %357 = "stablehlo.subtract"(%321, %320) : (tensor<1x1x1xf32>, tensor<1x1x1xf32>) -> tensor<1x1x1xf32>
    %358 = "stablehlo.broadcast_in_dim"(%357) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<1x1x1xf32>) -> tensor<2x3x2xf32>
    %359 = "stablehlo.multiply"(%356, %358) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
    %360 = "stablehlo.broadcast_in_dim"(%320) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<1x1x1xf32>) -> tensor<2x3x2xf32>
    %361 = "stablehlo.add"(%359, %360) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
    %362 = "stablehlo.broadcast_in_dim"(%320) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<1x1x1xf32>) -> tensor<2x3x2xf32>
    %363 = "stablehlo.maximum"(%362, %361) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
    "func.return"(%363) : (tensor<2x3x2xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> (tensor<2x3x2xui32>, tensor<2x3x2xui32>), sym_name = "threefry2x32_6", sym_visibility = "private"}> ({
  ^bb0(%arg83: tensor<ui32>, %arg84: tensor<ui32>, %arg85: tensor<2x3x2xui32>, %arg86: tensor<2x3x2xui32>):
    %303 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %304 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %305 = "stablehlo.xor"(%arg83, %arg84) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %306 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %307 = "stablehlo.xor"(%305, %306) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %308 = "stablehlo.broadcast_in_dim"(%arg83) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2x3x2xui32>
    %309 = "stablehlo.add"(%arg85, %308) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %310 = "stablehlo.broadcast_in_dim"(%arg84) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2x3x2xui32>
    %311 = "stablehlo.add"(%arg86, %310) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %312 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %313 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %314:9 = "stablehlo.while"(%313, %312, %309, %311, %arg84, %307, %arg83, %303, %304) ({
    ^bb0(%arg96: tensor<i32>, %arg97: tensor<i32>, %arg98: tensor<2x3x2xui32>, %arg99: tensor<2x3x2xui32>, %arg100: tensor<ui32>, %arg101: tensor<ui32>, %arg102: tensor<ui32>, %arg103: tensor<4xui32>, %arg104: tensor<4xui32>):
      %318 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %319 = "stablehlo.compare"(%arg96, %318) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%319) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg87: tensor<i32>, %arg88: tensor<i32>, %arg89: tensor<2x3x2xui32>, %arg90: tensor<2x3x2xui32>, %arg91: tensor<ui32>, %arg92: tensor<ui32>, %arg93: tensor<ui32>, %arg94: tensor<4xui32>, %arg95: tensor<4xui32>):
      %315:8 = "func.call"(%arg88, %arg89, %arg90, %arg91, %arg92, %arg93, %arg94, %arg95) <{callee = @closed_call_7}> : (tensor<i32>, tensor<2x3x2xui32>, tensor<2x3x2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<2x3x2xui32>, tensor<2x3x2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %316 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %317 = "stablehlo.add"(%arg87, %316) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%317, %315#0, %315#1, %315#2, %315#3, %315#4, %315#5, %315#6, %315#7) : (tensor<i32>, tensor<i32>, tensor<2x3x2xui32>, tensor<2x3x2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<2x3x2xui32>, tensor<2x3x2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<2x3x2xui32>, tensor<2x3x2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%314#2, %314#3) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<2x3x2xui32>, tensor<2x3x2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<2x3x2xui32>, tensor<2x3x2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_7", sym_visibility = "private"}> ({
  ^bb0(%arg75: tensor<i32>, %arg76: tensor<2x3x2xui32>, %arg77: tensor<2x3x2xui32>, %arg78: tensor<ui32>, %arg79: tensor<ui32>, %arg80: tensor<ui32>, %arg81: tensor<4xui32>, %arg82: tensor<4xui32>):
    %248 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %249 = "stablehlo.add"(%arg75, %248) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %250 = "stablehlo.slice"(%arg81) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %251 = "stablehlo.reshape"(%250) : (tensor<1xui32>) -> tensor<ui32>
    %252 = "stablehlo.add"(%arg76, %arg77) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %253 = "stablehlo.broadcast_in_dim"(%251) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2x3x2xui32>
    %254 = "stablehlo.shift_left"(%arg77, %253) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %255 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %256 = "stablehlo.subtract"(%255, %251) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %257 = "stablehlo.broadcast_in_dim"(%256) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2x3x2xui32>
    %258 = "stablehlo.shift_right_logical"(%arg77, %257) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %259 = "stablehlo.or"(%254, %258) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %260 = "stablehlo.xor"(%252, %259) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %261 = "stablehlo.slice"(%arg81) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %262 = "stablehlo.reshape"(%261) : (tensor<1xui32>) -> tensor<ui32>
    %263 = "stablehlo.add"(%252, %260) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %264 = "stablehlo.broadcast_in_dim"(%262) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2x3x2xui32>
    %265 = "stablehlo.shift_left"(%260, %264) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %266 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %267 = "stablehlo.subtract"(%266, %262) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %268 = "stablehlo.broadcast_in_dim"(%267) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2x3x2xui32>
    %269 = "stablehlo.shift_right_logical"(%260, %268) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %270 = "stablehlo.or"(%265, %269) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %271 = "stablehlo.xor"(%263, %270) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %272 = "stablehlo.slice"(%arg81) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %273 = "stablehlo.reshape"(%272) : (tensor<1xui32>) -> tensor<ui32>
    %274 = "stablehlo.add"(%263, %271) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %275 = "stablehlo.broadcast_in_dim"(%273) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2x3x2xui32>
    %276 = "stablehlo.shift_left"(%271, %275) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %277 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %278 = "stablehlo.subtract"(%277, %273) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %279 = "stablehlo.broadcast_in_dim"(%278) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2x3x2xui32>
    %280 = "stablehlo.shift_right_logical"(%271, %279) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %281 = "stablehlo.or"(%276, %280) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %282 = "stablehlo.xor"(%274, %281) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %283 = "stablehlo.slice"(%arg81) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %284 = "stablehlo.reshape"(%283) : (tensor<1xui32>) -> tensor<ui32>
    %285 = "stablehlo.add"(%274, %282) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %286 = "stablehlo.broadcast_in_dim"(%284) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2x3x2xui32>
    %287 = "stablehlo.shift_left"(%282, %286) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %288 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %289 = "stablehlo.subtract"(%288, %284) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %290 = "stablehlo.broadcast_in_dim"(%289) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2x3x2xui32>
    %291 = "stablehlo.shift_right_logical"(%282, %290) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %292 = "stablehlo.or"(%287, %291) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %293 = "stablehlo.xor"(%285, %292) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %294 = "stablehlo.broadcast_in_dim"(%arg78) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2x3x2xui32>
    %295 = "stablehlo.add"(%285, %294) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %296 = "stablehlo.broadcast_in_dim"(%arg79) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2x3x2xui32>
    %297 = "stablehlo.add"(%293, %296) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %298 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %299 = "stablehlo.add"(%arg75, %298) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %300 = "stablehlo.convert"(%299) : (tensor<i32>) -> tensor<ui32>
    %301 = "stablehlo.broadcast_in_dim"(%300) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2x3x2xui32>
    %302 = "stablehlo.add"(%297, %301) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    "func.return"(%249, %295, %302, %arg79, %arg80, %arg78, %arg82, %arg81) : (tensor<i32>, tensor<2x3x2xui32>, tensor<2x3x2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<f32>, res_attrs = [{}], sym_name = "_uniform_8", sym_visibility = "private"}> ({
  ^bb0(%arg72: tensor<2xui32>, %arg73: tensor<f32>, %arg74: tensor<f32>):
    %226 = "stablehlo.convert"(%arg73) : (tensor<f32>) -> tensor<f32>
    %227 = "stablehlo.convert"(%arg74) : (tensor<f32>) -> tensor<f32>
    %228 = "stablehlo.slice"(%arg72) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %229 = "stablehlo.reshape"(%228) : (tensor<1xui32>) -> tensor<ui32>
    %230 = "stablehlo.slice"(%arg72) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %231 = "stablehlo.reshape"(%230) : (tensor<1xui32>) -> tensor<ui32>
    %232 = "stablehlo.constant"() <{value = dense<0> : tensor<ui32>}> : () -> tensor<ui32>
    %233 = "stablehlo.constant"() <{value = dense<0> : tensor<ui32>}> : () -> tensor<ui32>
    %234:2 = "func.call"(%229, %231, %232, %233) <{callee = @threefry2x32_9}> : (tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>) -> (tensor<ui32>, tensor<ui32>)
    %235 = "stablehlo.xor"(%234#0, %234#1) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %236 = "stablehlo.constant"() <{value = dense<9> : tensor<ui32>}> : () -> tensor<ui32>
    %237 = "stablehlo.shift_right_logical"(%235, %236) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %238 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<ui32>}> : () -> tensor<ui32>
    %239 = "stablehlo.or"(%237, %238) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %240 = "stablehlo.bitcast_convert"(%239) : (tensor<ui32>) -> tensor<f32>
    %241 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %242 = "stablehlo.subtract"(%240, %241) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %243 = "stablehlo.subtract"(%227, %226) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %244 = "stablehlo.multiply"(%242, %243) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %245 = "stablehlo.add"(%244, %226) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %246 = "stablehlo.reshape"(%245) : (tensor<f32>) -> tensor<f32>
    %247 = "stablehlo.maximum"(%226, %246) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "func.return"(%247) : (tensor<f32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>) -> (tensor<ui32>, tensor<ui32>), sym_name = "threefry2x32_9", sym_visibility = "private"}> ({
  ^bb0(%arg50: tensor<ui32>, %arg51: tensor<ui32>, %arg52: tensor<ui32>, %arg53: tensor<ui32>):
    %211 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %212 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %213 = "stablehlo.xor"(%arg50, %arg51) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %214 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %215 = "stablehlo.xor"(%213, %214) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %216 = "stablehlo.add"(%arg52, %arg50) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %217 = "stablehlo.add"(%arg53, %arg51) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %218 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %219 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %220:9 = "stablehlo.while"(%219, %218, %216, %217, %arg51, %215, %arg50, %211, %212) ({
    ^bb0(%arg63: tensor<i32>, %arg64: tensor<i32>, %arg65: tensor<ui32>, %arg66: tensor<ui32>, %arg67: tensor<ui32>, %arg68: tensor<ui32>, %arg69: tensor<ui32>, %arg70: tensor<4xui32>, %arg71: tensor<4xui32>):
      %224 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %225 = "stablehlo.compare"(%arg63, %224) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%225) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg54: tensor<i32>, %arg55: tensor<i32>, %arg56: tensor<ui32>, %arg57: tensor<ui32>, %arg58: tensor<ui32>, %arg59: tensor<ui32>, %arg60: tensor<ui32>, %arg61: tensor<4xui32>, %arg62: tensor<4xui32>):
      %221:8 = "func.call"(%arg55, %arg56, %arg57, %arg58, %arg59, %arg60, %arg61, %arg62) <{callee = @closed_call_10}> : (tensor<i32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %222 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %223 = "stablehlo.add"(%arg54, %222) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%223, %221#0, %221#1, %221#2, %221#3, %221#4, %221#5, %221#6, %221#7) : (tensor<i32>, tensor<i32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%220#2, %220#3) : (tensor<ui32>, tensor<ui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_10", sym_visibility = "private"}> ({
  ^bb0(%arg42: tensor<i32>, %arg43: tensor<ui32>, %arg44: tensor<ui32>, %arg45: tensor<ui32>, %arg46: tensor<ui32>, %arg47: tensor<ui32>, %arg48: tensor<4xui32>, %arg49: tensor<4xui32>):
    %167 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %168 = "stablehlo.add"(%arg42, %167) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %169 = "stablehlo.slice"(%arg48) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %170 = "stablehlo.reshape"(%169) : (tensor<1xui32>) -> tensor<ui32>
    %171 = "stablehlo.add"(%arg43, %arg44) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %172 = "stablehlo.shift_left"(%arg44, %170) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %173 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %174 = "stablehlo.subtract"(%173, %170) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %175 = "stablehlo.shift_right_logical"(%arg44, %174) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %176 = "stablehlo.or"(%172, %175) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %177 = "stablehlo.xor"(%171, %176) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %178 = "stablehlo.slice"(%arg48) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %179 = "stablehlo.reshape"(%178) : (tensor<1xui32>) -> tensor<ui32>
    %180 = "stablehlo.add"(%171, %177) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %181 = "stablehlo.shift_left"(%177, %179) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %182 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %183 = "stablehlo.subtract"(%182, %179) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %184 = "stablehlo.shift_right_logical"(%177, %183) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %185 = "stablehlo.or"(%181, %184) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %186 = "stablehlo.xor"(%180, %185) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %187 = "stablehlo.slice"(%arg48) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %188 = "stablehlo.reshape"(%187) : (tensor<1xui32>) -> tensor<ui32>
    %189 = "stablehlo.add"(%180, %186) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %190 = "stablehlo.shift_left"(%186, %188) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %191 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %192 = "stablehlo.subtract"(%191, %188) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %193 = "stablehlo.shift_right_logical"(%186, %192) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %194 = "stablehlo.or"(%190, %193) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %195 = "stablehlo.xor"(%189, %194) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %196 = "stablehlo.slice"(%arg48) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %197 = "stablehlo.reshape"(%196) : (tensor<1xui32>) -> tensor<ui32>
    %198 = "stablehlo.add"(%189, %195) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %199 = "stablehlo.shift_left"(%195, %197) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %200 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %201 = "stablehlo.subtract"(%200, %197) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %202 = "stablehlo.shift_right_logical"(%195, %201) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %203 = "stablehlo.or"(%199, %202) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %204 = "stablehlo.xor"(%198, %203) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %205 = "stablehlo.add"(%198, %arg45) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %206 = "stablehlo.add"(%204, %arg46) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %207 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %208 = "stablehlo.add"(%arg42, %207) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %209 = "stablehlo.convert"(%208) : (tensor<i32>) -> tensor<ui32>
    %210 = "stablehlo.add"(%206, %209) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    "func.return"(%168, %205, %210, %arg46, %arg47, %arg45, %arg49, %arg48) : (tensor<i32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<51xf16>, res_attrs = [{}], sym_name = "_uniform_11", sym_visibility = "private"}> ({
  ^bb0(%arg39: tensor<2xui32>, %arg40: tensor<f32>, %arg41: tensor<f32>):
    %130 = "stablehlo.convert"(%arg40) : (tensor<f32>) -> tensor<f16>
    %131 = "stablehlo.convert"(%arg41) : (tensor<f32>) -> tensor<f16>
    %132 = "stablehlo.broadcast_in_dim"(%130) <{broadcast_dimensions = array<i64>}> : (tensor<f16>) -> tensor<1xf16>
    %133 = "stablehlo.broadcast_in_dim"(%131) <{broadcast_dimensions = array<i64>}> : (tensor<f16>) -> tensor<1xf16>
    %134 = "stablehlo.slice"(%arg39) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %135 = "stablehlo.reshape"(%134) : (tensor<1xui32>) -> tensor<ui32>
    %136 = "stablehlo.slice"(%arg39) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %137 = "stablehlo.reshape"(%136) : (tensor<1xui32>) -> tensor<ui32>
    %138 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<51xui64>
    %139 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %140 = "stablehlo.broadcast_in_dim"(%139) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<51xui64>
    %141 = "stablehlo.multiply"(%140, %138) : (tensor<51xui64>, tensor<51xui64>) -> tensor<51xui64>
    %142 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %143 = "stablehlo.broadcast_in_dim"(%142) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<51xui64>
    %144 = "stablehlo.shift_right_logical"(%141, %143) : (tensor<51xui64>, tensor<51xui64>) -> tensor<51xui64>
    %145 = "stablehlo.convert"(%141) : (tensor<51xui64>) -> tensor<51xui32>
    %146 = "stablehlo.convert"(%144) : (tensor<51xui64>) -> tensor<51xui32>
    %147:2 = "func.call"(%135, %137, %146, %145) <{callee = @threefry2x32_12}> : (tensor<ui32>, tensor<ui32>, tensor<51xui32>, tensor<51xui32>) -> (tensor<51xui32>, tensor<51xui32>)
    %148 = "stablehlo.xor"(%147#0, %147#1) : (tensor<51xui32>, tensor<51xui32>) -> tensor<51xui32>
    %149 = "stablehlo.convert"(%148) : (tensor<51xui32>) -> tensor<51xui16>
    %150 = "stablehlo.constant"() <{value = dense<6> : tensor<ui16>}> : () -> tensor<ui16>
    %151 = "stablehlo.broadcast_in_dim"(%150) <{broadcast_dimensions = array<i64>}> : (tensor<ui16>) -> tensor<51xui16>
    %152 = "stablehlo.shift_right_logical"(%149, %151) : (tensor<51xui16>, tensor<51xui16>) -> tensor<51xui16>
    %153 = "stablehlo.constant"() <{value = dense<15360> : tensor<ui16>}> : () -> tensor<ui16>
    %154 = "stablehlo.broadcast_in_dim"(%153) <{broadcast_dimensions = array<i64>}> : (tensor<ui16>) -> tensor<51xui16>
    %155 = "stablehlo.or"(%152, %154) : (tensor<51xui16>, tensor<51xui16>) -> tensor<51xui16>
    %156 = "stablehlo.bitcast_convert"(%155) : (tensor<51xui16>) -> tensor<51xf16>
    %157 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f16>}> : () -> tensor<f16>
    %158 = "stablehlo.broadcast_in_dim"(%157) <{broadcast_dimensions = array<i64>}> : (tensor<f16>) -> tensor<51xf16>
    %159 = "stablehlo.subtract"(%156, %158) : (tensor<51xf16>, tensor<51xf16>) -> tensor<51xf16>
    %160 = "stablehlo.subtract"(%133, %132) : (tensor<1xf16>, tensor<1xf16>) -> tensor<1xf16>
    %161 = "stablehlo.broadcast_in_dim"(%160) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xf16>) -> tensor<51xf16>
    %162 = "stablehlo.multiply"(%159, %161) : (tensor<51xf16>, tensor<51xf16>) -> tensor<51xf16>
    %163 = "stablehlo.broadcast_in_dim"(%132) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xf16>) -> tensor<51xf16>
    %164 = "stablehlo.add"(%162, %163) : (tensor<51xf16>, tensor<51xf16>) -> tensor<51xf16>
    %165 = "stablehlo.broadcast_in_dim"(%132) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xf16>) -> tensor<51xf16>
    %166 = "stablehlo.maximum"(%165, %164) : (tensor<51xf16>, tensor<51xf16>) -> tensor<51xf16>
    "func.return"(%166) : (tensor<51xf16>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<51xui32>, tensor<51xui32>) -> (tensor<51xui32>, tensor<51xui32>), sym_name = "threefry2x32_12", sym_visibility = "private"}> ({
  ^bb0(%arg17: tensor<ui32>, %arg18: tensor<ui32>, %arg19: tensor<51xui32>, %arg20: tensor<51xui32>):
    %113 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %114 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %115 = "stablehlo.xor"(%arg17, %arg18) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %116 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %117 = "stablehlo.xor"(%115, %116) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %118 = "stablehlo.broadcast_in_dim"(%arg17) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<51xui32>
    %119 = "stablehlo.add"(%arg19, %118) : (tensor<51xui32>, tensor<51xui32>) -> tensor<51xui32>
    %120 = "stablehlo.broadcast_in_dim"(%arg18) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<51xui32>
    %121 = "stablehlo.add"(%arg20, %120) : (tensor<51xui32>, tensor<51xui32>) -> tensor<51xui32>
    %122 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %123 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %124:9 = "stablehlo.while"(%123, %122, %119, %121, %arg18, %117, %arg17, %113, %114) ({
    ^bb0(%arg30: tensor<i32>, %arg31: tensor<i32>, %arg32: tensor<51xui32>, %arg33: tensor<51xui32>, %arg34: tensor<ui32>, %arg35: tensor<ui32>, %arg36: tensor<ui32>, %arg37: tensor<4xui32>, %arg38: tensor<4xui32>):
      %128 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %129 = "stablehlo.compare"(%arg30, %128) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%129) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg21: tensor<i32>, %arg22: tensor<i32>, %arg23: tensor<51xui32>, %arg24: tensor<51xui32>, %arg25: tensor<ui32>, %arg26: tensor<ui32>, %arg27: tensor<ui32>, %arg28: tensor<4xui32>, %arg29: tensor<4xui32>):
      %125:8 = "func.call"(%arg22, %arg23, %arg24, %arg25, %arg26, %arg27, %arg28, %arg29) <{callee = @closed_call_13}> : (tensor<i32>, tensor<51xui32>, tensor<51xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<51xui32>, tensor<51xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %126 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %127 = "stablehlo.add"(%arg21, %126) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%127, %125#0, %125#1, %125#2, %125#3, %125#4, %125#5, %125#6, %125#7) : (tensor<i32>, tensor<i32>, tensor<51xui32>, tensor<51xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<51xui32>, tensor<51xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<51xui32>, tensor<51xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%124#2, %124#3) : (tensor<51xui32>, tensor<51xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<51xui32>, tensor<51xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<51xui32>, tensor<51xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_13", sym_visibility = "private"}> ({
  ^bb0(%arg9: tensor<i32>, %arg10: tensor<51xui32>, %arg11: tensor<51xui32>, %arg12: tensor<ui32>, %arg13: tensor<ui32>, %arg14: tensor<ui32>, %arg15: tensor<4xui32>, %arg16: tensor<4xui32>):
    %58 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %59 = "stablehlo.add"(%arg9, %58) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %60 = "stablehlo.slice"(%arg15) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %61 = "stablehlo.reshape"(%60) : (tensor<1xui32>) -> tensor<ui32>
    %62 = "stablehlo.add"(%arg10, %arg11) : (tensor<51xui32>, tensor<51xui32>) -> tensor<51xui32>
    %63 = "stablehlo.broadcast_in_dim"(%61) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<51xui32>
    %64 = "stablehlo.shift_left"(%arg11, %63) : (tensor<51xui32>, tensor<51xui32>) -> tensor<51xui32>
    %65 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %66 = "stablehlo.subtract"(%65, %61) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %67 = "stablehlo.broadcast_in_dim"(%66) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<51xui32>
    %68 = "stablehlo.shift_right_logical"(%arg11, %67) : (tensor<51xui32>, tensor<51xui32>) -> tensor<51xui32>
    %69 = "stablehlo.or"(%64, %68) : (tensor<51xui32>, tensor<51xui32>) -> tensor<51xui32>
    %70 = "stablehlo.xor"(%62, %69) : (tensor<51xui32>, tensor<51xui32>) -> tensor<51xui32>
    %71 = "stablehlo.slice"(%arg15) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %72 = "stablehlo.reshape"(%71) : (tensor<1xui32>) -> tensor<ui32>
    %73 = "stablehlo.add"(%62, %70) : (tensor<51xui32>, tensor<51xui32>) -> tensor<51xui32>
    %74 = "stablehlo.broadcast_in_dim"(%72) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<51xui32>
    %75 = "stablehlo.shift_left"(%70, %74) : (tensor<51xui32>, tensor<51xui32>) -> tensor<51xui32>
    %76 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %77 = "stablehlo.subtract"(%76, %72) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %78 = "stablehlo.broadcast_in_dim"(%77) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<51xui32>
    %79 = "stablehlo.shift_right_logical"(%70, %78) : (tensor<51xui32>, tensor<51xui32>) -> tensor<51xui32>
    %80 = "stablehlo.or"(%75, %79) : (tensor<51xui32>, tensor<51xui32>) -> tensor<51xui32>
    %81 = "stablehlo.xor"(%73, %80) : (tensor<51xui32>, tensor<51xui32>) -> tensor<51xui32>
    %82 = "stablehlo.slice"(%arg15) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %83 = "stablehlo.reshape"(%82) : (tensor<1xui32>) -> tensor<ui32>
    %84 = "stablehlo.add"(%73, %81) : (tensor<51xui32>, tensor<51xui32>) -> tensor<51xui32>
    %85 = "stablehlo.broadcast_in_dim"(%83) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<51xui32>
    %86 = "stablehlo.shift_left"(%81, %85) : (tensor<51xui32>, tensor<51xui32>) -> tensor<51xui32>
    %87 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %88 = "stablehlo.subtract"(%87, %83) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %89 = "stablehlo.broadcast_in_dim"(%88) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<51xui32>
    %90 = "stablehlo.shift_right_logical"(%81, %89) : (tensor<51xui32>, tensor<51xui32>) -> tensor<51xui32>
    %91 = "stablehlo.or"(%86, %90) : (tensor<51xui32>, tensor<51xui32>) -> tensor<51xui32>
    %92 = "stablehlo.xor"(%84, %91) : (tensor<51xui32>, tensor<51xui32>) -> tensor<51xui32>
    %93 = "stablehlo.slice"(%arg15) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %94 = "stablehlo.reshape"(%93) : (tensor<1xui32>) -> tensor<ui32>
    %95 = "stablehlo.add"(%84, %92) : (tensor<51xui32>, tensor<51xui32>) -> tensor<51xui32>
    %96 = "stablehlo.broadcast_in_dim"(%94) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<51xui32>
    %97 = "stablehlo.shift_left"(%92, %96) : (tensor<51xui32>, tensor<51xui32>) -> tensor<51xui32>
    %98 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %99 = "stablehlo.subtract"(%98, %94) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %100 = "stablehlo.broadcast_in_dim"(%99) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<51xui32>
    %101 = "stablehlo.shift_right_logical"(%92, %100) : (tensor<51xui32>, tensor<51xui32>) -> tensor<51xui32>
    %102 = "stablehlo.or"(%97, %101) : (tensor<51xui32>, tensor<51xui32>) -> tensor<51xui32>
    %103 = "stablehlo.xor"(%95, %102) : (tensor<51xui32>, tensor<51xui32>) -> tensor<51xui32>
    %104 = "stablehlo.broadcast_in_dim"(%arg12) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<51xui32>
    %105 = "stablehlo.add"(%95, %104) : (tensor<51xui32>, tensor<51xui32>) -> tensor<51xui32>
    %106 = "stablehlo.broadcast_in_dim"(%arg13) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<51xui32>
    %107 = "stablehlo.add"(%103, %106) : (tensor<51xui32>, tensor<51xui32>) -> tensor<51xui32>
    %108 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %109 = "stablehlo.add"(%arg9, %108) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %110 = "stablehlo.convert"(%109) : (tensor<i32>) -> tensor<ui32>
    %111 = "stablehlo.broadcast_in_dim"(%110) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<51xui32>
    %112 = "stablehlo.add"(%107, %111) : (tensor<51xui32>, tensor<51xui32>) -> tensor<51xui32>
    "func.return"(%59, %105, %112, %arg13, %arg14, %arg12, %arg16, %arg15) : (tensor<i32>, tensor<51xui32>, tensor<51xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<i32>, tensor<i32>) -> tensor<50xbf16>, res_attrs = [{}], sym_name = "_truncated_normal", sym_visibility = "private"}> ({
  ^bb0(%arg6: tensor<2xui32>, %arg7: tensor<i32>, %arg8: tensor<i32>):
    %40 = "stablehlo.convert"(%arg7) : (tensor<i32>) -> tensor<bf16>
    %41 = "stablehlo.convert"(%arg8) : (tensor<i32>) -> tensor<bf16>
    %42 = "stablehlo.constant"() <{value = dense<1.414060e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %43 = "stablehlo.divide"(%40, %42) : (tensor<bf16>, tensor<bf16>) -> tensor<bf16>
    %44 = "chlo.erf"(%43) : (tensor<bf16>) -> tensor<bf16>
    %45 = "stablehlo.constant"() <{value = dense<1.414060e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %46 = "stablehlo.divide"(%41, %45) : (tensor<bf16>, tensor<bf16>) -> tensor<bf16>
    %47 = "chlo.erf"(%46) : (tensor<bf16>) -> tensor<bf16>
    %48 = "func.call"(%arg6, %44, %47) <{callee = @_uniform_14}> : (tensor<2xui32>, tensor<bf16>, tensor<bf16>) -> tensor<50xbf16>
    %49 = "chlo.erf_inv"(%48) : (tensor<50xbf16>) -> tensor<50xbf16>
    %50 = "stablehlo.constant"() <{value = dense<1.414060e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %51 = "stablehlo.broadcast_in_dim"(%50) <{broadcast_dimensions = array<i64>}> : (tensor<bf16>) -> tensor<50xbf16>
    %52 = "stablehlo.multiply"(%51, %49) : (tensor<50xbf16>, tensor<50xbf16>) -> tensor<50xbf16>
    %53 = "stablehlo.constant"() <{value = dense<0x7F80> : tensor<bf16>}> : () -> tensor<bf16>
    %54 = "chlo.next_after"(%40, %53) : (tensor<bf16>, tensor<bf16>) -> tensor<bf16>
    %55 = "stablehlo.constant"() <{value = dense<0xFF80> : tensor<bf16>}> : () -> tensor<bf16>
    %56 = "chlo.next_after"(%41, %55) : (tensor<bf16>, tensor<bf16>) -> tensor<bf16>
    %57 = "func.call"(%52, %54, %56) <{callee = @clip}> : (tensor<50xbf16>, tensor<bf16>, tensor<bf16>) -> tensor<50xbf16>
    "func.return"(%57) : (tensor<50xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<bf16>, tensor<bf16>) -> tensor<50xbf16>, res_attrs = [{}], sym_name = "_uniform_14", sym_visibility = "private"}> ({
  ^bb0(%arg3: tensor<2xui32>, %arg4: tensor<bf16>, %arg5: tensor<bf16>):
    %4 = "stablehlo.broadcast_in_dim"(%arg4) <{broadcast_dimensions = array<i64>}> : (tensor<bf16>) -> tensor<1xbf16>
    %5 = "stablehlo.broadcast_in_dim"(%arg5) <{broadcast_dimensions = array<i64>}> : (tensor<bf16>) -> tensor<1xbf16>
    %6 = "stablehlo.slice"(%arg3) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %7 = "stablehlo.reshape"(%6) : (tensor<1xui32>) -> tensor<ui32>
    %8 = "stablehlo.slice"(%arg3) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %9 = "stablehlo.reshape"(%8) : (tensor<1xui32>) -> tensor<ui32>
    %10 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<50xui64>
    %11 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %12 = "stablehlo.broadcast_in_dim"(%11) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<50xui64>
    %13 = "stablehlo.multiply"(%12, %10) : (tensor<50xui64>, tensor<50xui64>) -> tensor<50xui64>
    %14 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %15 = "stablehlo.broadcast_in_dim"(%14) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<50xui64>
    %16 = "stablehlo.shift_right_logical"(%13, %15) : (tensor<50xui64>, tensor<50xui64>) -> tensor<50xui64>
    %17 = "stablehlo.convert"(%13) : (tensor<50xui64>) -> tensor<50xui32>
    %18 = "stablehlo.convert"(%16) : (tensor<50xui64>) -> tensor<50xui32>
    %19:2 = "func.call"(%7, %9, %18, %17) <{callee = @threefry2x32_4}> : (tensor<ui32>, tensor<ui32>, tensor<50xui32>, tensor<50xui32>) -> (tensor<50xui32>, tensor<50xui32>)
    %20 = "stablehlo.xor"(%19#0, %19#1) : (tensor<50xui32>, tensor<50xui32>) -> tensor<50xui32>
    %21 = "stablehlo.convert"(%20) : (tensor<50xui32>) -> tensor<50xui8>
    %22 = "stablehlo.convert"(%21) : (tensor<50xui8>) -> tensor<50xui16>
    %23 = "stablehlo.constant"() <{value = dense<1> : tensor<ui16>}> : () -> tensor<ui16>
    %24 = "stablehlo.broadcast_in_dim"(%23) <{broadcast_dimensions = array<i64>}> : (tensor<ui16>) -> tensor<50xui16>
    %25 = "stablehlo.shift_right_logical"(%22, %24) : (tensor<50xui16>, tensor<50xui16>) -> tensor<50xui16>
    %26 = "stablehlo.constant"() <{value = dense<16256> : tensor<ui16>}> : () -> tensor<ui16>
    %27 = "stablehlo.broadcast_in_dim"(%26) <{broadcast_dimensions = array<i64>}> : (tensor<ui16>) -> tensor<50xui16>
    %28 = "stablehlo.or"(%25, %27) : (tensor<50xui16>, tensor<50xui16>) -> tensor<50xui16>
    %29 = "stablehlo.bitcast_convert"(%28) : (tensor<50xui16>) -> tensor<50xbf16>
    %30 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %31 = "stablehlo.broadcast_in_dim"(%30) <{broadcast_dimensions = array<i64>}> : (tensor<bf16>) -> tensor<50xbf16>
    %32 = "stablehlo.subtract"(%29, %31) : (tensor<50xbf16>, tensor<50xbf16>) -> tensor<50xbf16>
    %33 = "stablehlo.subtract"(%5, %4) : (tensor<1xbf16>, tensor<1xbf16>) -> tensor<1xbf16>
    %34 = "stablehlo.broadcast_in_dim"(%33) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xbf16>) -> tensor<50xbf16>
    %35 = "stablehlo.multiply"(%32, %34) : (tensor<50xbf16>, tensor<50xbf16>) -> tensor<50xbf16>
    %36 = "stablehlo.broadcast_in_dim"(%4) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xbf16>) -> tensor<50xbf16>
    %37 = "stablehlo.add"(%35, %36) : (tensor<50xbf16>, tensor<50xbf16>) -> tensor<50xbf16>
    %38 = "stablehlo.broadcast_in_dim"(%4) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xbf16>) -> tensor<50xbf16>
    %39 = "stablehlo.maximum"(%38, %37) : (tensor<50xbf16>, tensor<50xbf16>) -> tensor<50xbf16>
    "func.return"(%39) : (tensor<50xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<50xbf16>, tensor<bf16>, tensor<bf16>) -> tensor<50xbf16>, res_attrs = [{}], sym_name = "clip", sym_visibility = "private"}> ({
  ^bb0(%arg0: tensor<50xbf16>, %arg1: tensor<bf16>, %arg2: tensor<bf16>):
    %0 = "stablehlo.broadcast_in_dim"(%arg1) <{broadcast_dimensions = array<i64>}> : (tensor<bf16>) -> tensor<50xbf16>
    %1 = "stablehlo.maximum"(%0, %arg0) : (tensor<50xbf16>, tensor<50xbf16>) -> tensor<50xbf16>
    %2 = "stablehlo.broadcast_in_dim"(%arg2) <{broadcast_dimensions = array<i64>}> : (tensor<bf16>) -> tensor<50xbf16>
    %3 = "stablehlo.minimum"(%2, %1) : (tensor<50xbf16>, tensor<50xbf16>) -> tensor<50xbf16>
    "func.return"(%3) : (tensor<50xbf16>) -> ()
  }) : () -> ()
}) {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} : () -> ()

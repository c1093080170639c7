"builtin.module"() <{sym_name = "jit_draws_of_64_bits"}> ({
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<2xui32>) -> (tensor<3x4xui64>, tensor<6xf64>, tensor<6x4xf64>, tensor<7xf64>, tensor<3x4xf64>, tensor<5x2xf64>), res_attrs = [{jax.result_info = "result['bits']"}, {jax.result_info = "result['bounds']"}, {jax.result_info = "result['he_normal']"}, {jax.result_info = "result['normal']"}, {jax.result_info = "result['truncated']"}, {jax.result_info = "result['uniform']"}], sym_name = "main", sym_visibility = "public"}> ({
  ^bb0(%arg217: tensor<2xui32>):
    %733 = "stablehlo.constant"() <{value = dense<0> : tensor<ui32>}> : () -> tensor<ui32>
    %734 = "func.call"(%arg217, %733) <{callee = @_threefry_fold_in}> : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %735 = "stablehlo.constant"() <{value = dense<1> : tensor<ui32>}> : () -> tensor<ui32>
    %736 = "func.call"(%arg217, %735) <{callee = @_threefry_fold_in}> : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %737 = "stablehlo.constant"() <{value = dense<2> : tensor<ui32>}> : () -> tensor<ui32>
    %738 = "func.call"(%arg217, %737) <{callee = @_threefry_fold_in}> : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %739 = "stablehlo.constant"() <{value = dense<3> : tensor<ui32>}> : () -> tensor<ui32>
    %740 = "func.call"(%arg217, %739) <{callee = @_threefry_fold_in}> : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %741 = "stablehlo.constant"() <{value = dense<4> : tensor<ui32>}> : () -> tensor<ui32>
    %742 = "func.call"(%arg217, %741) <{callee = @_threefry_fold_in}> : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %743 = "stablehlo.constant"() <{value = dense<5> : tensor<ui32>}> : () -> tensor<ui32>
    %744 = "func.call"(%arg217, %743) <{callee = @_threefry_fold_in}> : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %745 = "stablehlo.slice"(%734) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %746 = "stablehlo.reshape"(%745) : (tensor<1xui32>) -> tensor<ui32>
    %747 = "stablehlo.slice"(%734) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %748 = "stablehlo.reshape"(%747) : (tensor<1xui32>) -> tensor<ui32>
    %749 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<3x4xui64>
    %750 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<3x4xui64>
    %751 = "stablehlo.constant"() <{value = dense<4> : tensor<ui64>}> : () -> tensor<ui64>
    %752 = "stablehlo.broadcast_in_dim"(%751) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3x4xui64>
    %753 = "stablehlo.multiply"(%752, %749) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %754 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %755 = "stablehlo.broadcast_in_dim"(%754) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3x4xui64>
    %756 = "stablehlo.multiply"(%755, %750) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %757 = "stablehlo.add"(%753, %756) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %758 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %759 = "stablehlo.broadcast_in_dim"(%758) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3x4xui64>
    %760 = "stablehlo.shift_right_logical"(%757, %759) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %761 = "stablehlo.convert"(%757) : (tensor<3x4xui64>) -> tensor<3x4xui32>
    %762 = "stablehlo.convert"(%760) : (tensor<3x4xui64>) -> tensor<3x4xui32>
    %763:2 = "func.call"(%746, %748, %762, %761) <{callee = @threefry2x32_0}> : (tensor<ui32>, tensor<ui32>, tensor<3x4xui32>, tensor<3x4xui32>) -> (tensor<3x4xui32>, tensor<3x4xui32>)
    %764 = "stablehlo.convert"(%763#0) : (tensor<3x4xui32>) -> tensor<3x4xui64>
    %765 = "stablehlo.convert"(%763#1) : (tensor<3x4xui32>) -> tensor<3x4xui64>
    %766 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %767 = "stablehlo.broadcast_in_dim"(%766) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3x4xui64>
    %768 = "stablehlo.shift_left"(%764, %767) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %769 = "stablehlo.or"(%768, %765) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %770 = "stablehlo.constant"() <{value = dense<-3> : tensor<i64>}> : () -> tensor<i64>
    %771 = "stablehlo.constant"() <{value = dense<0.69999999999999996> : tensor<f64>}> : () -> tensor<f64>
    %772 = "func.call"(%736, %770, %771) <{callee = @_uniform}> : (tensor<2xui32>, tensor<i64>, tensor<f64>) -> tensor<5x2xf64>
    %773 = "func.call"(%738) <{callee = @_normal}> : (tensor<2xui32>) -> tensor<7xf64>
    %774 = "stablehlo.constant"() <{value = dense<2.000000e-02> : tensor<f64>}> : () -> tensor<f64>
    %775 = "stablehlo.broadcast_in_dim"(%774) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<7xf64>
    %776 = "stablehlo.multiply"(%773, %775) : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %777 = "stablehlo.constant"() <{value = dense<-2> : tensor<i64>}> : () -> tensor<i64>
    %778 = "stablehlo.constant"() <{value = dense<2> : tensor<i64>}> : () -> tensor<i64>
    %779 = "func.call"(%740, %777, %778) <{callee = @_truncated_normal}> : (tensor<2xui32>, tensor<i64>, tensor<i64>) -> tensor<3x4xf64>
    %780 = "stablehlo.constant"() <{value = dense<-1> : tensor<i64>}> : () -> tensor<i64>
    %781 = "stablehlo.constant"() <{value = dense<3> : tensor<i64>}> : () -> tensor<i64>
    %782 = "func.call"(%742, %780, %781) <{callee = @_truncated_normal_8}> : (tensor<2xui32>, tensor<i64>, tensor<i64>) -> tensor<6xf64>
    %783 = "stablehlo.constant"() <{value = dense<1.500000e+00> : tensor<f64>}> : () -> tensor<f64>
    %784 = "stablehlo.broadcast_in_dim"(%783) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<6xf64>
    %785 = "stablehlo.multiply"(%782, %784) : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xf64>
    %786 = "stablehlo.constant"() <{value = dense<0.33333333333333331> : tensor<f64>}> : () -> tensor<f64>
    %787 = "stablehlo.sqrt"(%786) : (tensor<f64>) -> tensor<f64>
    %788 = "stablehlo.constant"() <{value = dense<0.87962566103423978> : tensor<f64>}> : () -> tensor<f64>
    %789 = "stablehlo.divide"(%787, %788) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %790 = "stablehlo.constant"() <{value = dense<-2> : tensor<i64>}> : () -> tensor<i64>
    %791 = "stablehlo.constant"() <{value = dense<2> : tensor<i64>}> : () -> tensor<i64>
    %792 = "func.call"(%744, %790, %791) <{callee = @_truncated_normal_13}> : (tensor<2xui32>, tensor<i64>, tensor<i64>) -> tensor<6x4xf64>
    %793 = "stablehlo.broadcast_in_dim"(%789) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<6x4xf64>
    %794 = "stablehlo.multiply"(%792, %793) : (tensor<6x4xf64>, tensor<6x4xf64>) -> tensor<6x4xf64>
    "func.return"(%769, %785, %794, %776, %779, %772) : (tensor<3x4xui64>, tensor<6xf64>, tensor<6x4xf64>, tensor<7xf64>, tensor<3x4xf64>, tensor<5x2xf64>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}], function_type = (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>, res_attrs = [{}], sym_name = "_threefry_fold_in", sym_visibility = "private"}> ({
  ^bb0(%arg215: tensor<2xui32>, %arg216: tensor<ui32>):
    %718 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %719 = "stablehlo.shift_right_logical"(%arg216, %718) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %720 = "stablehlo.broadcast_in_dim"(%719) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %721 = "stablehlo.constant"() <{value = dense<4294967295> : tensor<ui32>}> : () -> tensor<ui32>
    %722 = "stablehlo.and"(%arg216, %721) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %723 = "stablehlo.broadcast_in_dim"(%722) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %724 = "stablehlo.concatenate"(%720, %723) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %725 = "stablehlo.slice"(%arg215) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %726 = "stablehlo.reshape"(%725) : (tensor<1xui32>) -> tensor<ui32>
    %727 = "stablehlo.slice"(%arg215) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %728 = "stablehlo.reshape"(%727) : (tensor<1xui32>) -> tensor<ui32>
    %729 = "stablehlo.slice"(%724) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %730 = "stablehlo.slice"(%724) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %731:2 = "func.call"(%726, %728, %729, %730) <{callee = @threefry2x32}> : (tensor<ui32>, tensor<ui32>, tensor<1xui32>, tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>)
    %732 = "stablehlo.concatenate"(%731#0, %731#1) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    "func.return"(%732) : (tensor<2xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<1xui32>, tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>), sym_name = "threefry2x32", sym_visibility = "private"}> ({
  ^bb0(%arg193: tensor<ui32>, %arg194: tensor<ui32>, %arg195: tensor<1xui32>, %arg196: tensor<1xui32>):
    %701 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %702 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %703 = "stablehlo.xor"(%arg193, %arg194) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %704 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %705 = "stablehlo.xor"(%703, %704) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %706 = "stablehlo.broadcast_in_dim"(%arg193) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %707 = "stablehlo.add"(%arg195, %706) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %708 = "stablehlo.broadcast_in_dim"(%arg194) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %709 = "stablehlo.add"(%arg196, %708) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %710 = "stablehlo.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %711 = "stablehlo.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %712:9 = "stablehlo.while"(%711, %710, %707, %709, %arg194, %705, %arg193, %701, %702) ({
    ^bb0(%arg206: tensor<i64>, %arg207: tensor<i64>, %arg208: tensor<1xui32>, %arg209: tensor<1xui32>, %arg210: tensor<ui32>, %arg211: tensor<ui32>, %arg212: tensor<ui32>, %arg213: tensor<4xui32>, %arg214: tensor<4xui32>):
      %716 = "stablehlo.constant"() <{value = dense<5> : tensor<i64>}> : () -> tensor<i64>
      %717 = "stablehlo.compare"(%arg206, %716) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i64>, tensor<i64>) -> tensor<i1>
      "stablehlo.return"(%717) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg197: tensor<i64>, %arg198: tensor<i64>, %arg199: tensor<1xui32>, %arg200: tensor<1xui32>, %arg201: tensor<ui32>, %arg202: tensor<ui32>, %arg203: tensor<ui32>, %arg204: tensor<4xui32>, %arg205: tensor<4xui32>):
      %713:8 = "func.call"(%arg198, %arg199, %arg200, %arg201, %arg202, %arg203, %arg204, %arg205) <{callee = @closed_call}> : (tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %714 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
      %715 = "stablehlo.add"(%arg197, %714) : (tensor<i64>, tensor<i64>) -> tensor<i64>
      "stablehlo.return"(%715, %713#0, %713#1, %713#2, %713#3, %713#4, %713#5, %713#6, %713#7) : (tensor<i64>, tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i64>, tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%712#2, %712#3) : (tensor<1xui32>, tensor<1xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call", sym_visibility = "private"}> ({
  ^bb0(%arg185: tensor<i64>, %arg186: tensor<1xui32>, %arg187: tensor<1xui32>, %arg188: tensor<ui32>, %arg189: tensor<ui32>, %arg190: tensor<ui32>, %arg191: tensor<4xui32>, %arg192: tensor<4xui32>):
    %646 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %647 = "stablehlo.add"(%arg185, %646) : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %648 = "stablehlo.slice"(%arg191) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %649 = "stablehlo.reshape"(%648) : (tensor<1xui32>) -> tensor<ui32>
    %650 = "stablehlo.add"(%arg186, %arg187) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %651 = "stablehlo.broadcast_in_dim"(%649) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %652 = "stablehlo.shift_left"(%arg187, %651) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %653 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %654 = "stablehlo.subtract"(%653, %649) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %655 = "stablehlo.broadcast_in_dim"(%654) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %656 = "stablehlo.shift_right_logical"(%arg187, %655) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %657 = "stablehlo.or"(%652, %656) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %658 = "stablehlo.xor"(%650, %657) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %659 = "stablehlo.slice"(%arg191) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %660 = "stablehlo.reshape"(%659) : (tensor<1xui32>) -> tensor<ui32>
    %661 = "stablehlo.add"(%650, %658) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %662 = "stablehlo.broadcast_in_dim"(%660) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %663 = "stablehlo.shift_left"(%658, %662) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %664 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %665 = "stablehlo.subtract"(%664, %660) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %666 = "stablehlo.broadcast_in_dim"(%665) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %667 = "stablehlo.shift_right_logical"(%658, %666) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %668 = "stablehlo.or"(%663, %667) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %669 = "stablehlo.xor"(%661, %668) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %670 = "stablehlo.slice"(%arg191) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %671 = "stablehlo.reshape"(%670) : (tensor<1xui32>) -> tensor<ui32>
    %672 = "stablehlo.add"(%661, %669) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %673 = "stablehlo.broadcast_in_dim"(%671) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %674 = "stablehlo.shift_left"(%669, %673) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %675 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %676 = "stablehlo.subtract"(%675, %671) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %677 = "stablehlo.broadcast_in_dim"(%676) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %678 = "stablehlo.shift_right_logical"(%669, %677) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %679 = "stablehlo.or"(%674, %678) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %680 = "stablehlo.xor"(%672, %679) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %681 = "stablehlo.slice"(%arg191) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %682 = "stablehlo.reshape"(%681) : (tensor<1xui32>) -> tensor<ui32>
    %683 = "stablehlo.add"(%672, %680) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %684 = "stablehlo.broadcast_in_dim"(%682) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %685 = "stablehlo.shift_left"(%680, %684) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %686 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %687 = "stablehlo.subtract"(%686, %682) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %688 = "stablehlo.broadcast_in_dim"(%687) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %689 = "stablehlo.shift_right_logical"(%680, %688) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %690 = "stablehlo.or"(%685, %689) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %691 = "stablehlo.xor"(%683, %690) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %692 = "stablehlo.broadcast_in_dim"(%arg188) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %693 = "stablehlo.add"(%683, %692) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %694 = "stablehlo.broadcast_in_dim"(%arg189) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %695 = "stablehlo.add"(%691, %694) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %696 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %697 = "stablehlo.add"(%arg185, %696) : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %698 = "stablehlo.convert"(%697) : (tensor<i64>) -> tensor<ui32>
    %699 = "stablehlo.broadcast_in_dim"(%698) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %700 = "stablehlo.add"(%695, %699) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    "func.return"(%647, %693, %700, %arg189, %arg190, %arg188, %arg192, %arg191) : (tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<3x4xui32>, tensor<3x4xui32>) -> (tensor<3x4xui32>, tensor<3x4xui32>), sym_name = "threefry2x32_0", sym_visibility = "private"}> ({
  ^bb0(%arg163: tensor<ui32>, %arg164: tensor<ui32>, %arg165: tensor<3x4xui32>, %arg166: tensor<3x4xui32>):
    %629 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %630 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %631 = "stablehlo.xor"(%arg163, %arg164) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %632 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %633 = "stablehlo.xor"(%631, %632) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %634 = "stablehlo.broadcast_in_dim"(%arg163) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %635 = "stablehlo.add"(%arg165, %634) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %636 = "stablehlo.broadcast_in_dim"(%arg164) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %637 = "stablehlo.add"(%arg166, %636) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %638 = "stablehlo.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %639 = "stablehlo.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %640:9 = "stablehlo.while"(%639, %638, %635, %637, %arg164, %633, %arg163, %629, %630) ({
    ^bb0(%arg176: tensor<i64>, %arg177: tensor<i64>, %arg178: tensor<3x4xui32>, %arg179: tensor<3x4xui32>, %arg180: tensor<ui32>, %arg181: tensor<ui32>, %arg182: tensor<ui32>, %arg183: tensor<4xui32>, %arg184: tensor<4xui32>):
      %644 = "stablehlo.constant"() <{value = dense<5> : tensor<i64>}> : () -> tensor<i64>
      %645 = "stablehlo.compare"(%arg176, %644) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i64>, tensor<i64>) -> tensor<i1>
      "stablehlo.return"(%645) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg167: tensor<i64>, %arg168: tensor<i64>, %arg169: tensor<3x4xui32>, %arg170: tensor<3x4xui32>, %arg171: tensor<ui32>, %arg172: tensor<ui32>, %arg173: tensor<ui32>, %arg174: tensor<4xui32>, %arg175: tensor<4xui32>):
      %641:8 = "func.call"(%arg168, %arg169, %arg170, %arg171, %arg172, %arg173, %arg174, %arg175) <{callee = @closed_call_1}> : (tensor<i64>, tensor<3x4xui32>, tensor<3x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<3x4xui32>, tensor<3x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %642 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
      %643 = "stablehlo.add"(%arg167, %642) : (tensor<i64>, tensor<i64>) -> tensor<i64>
      "stablehlo.return"(%643, %641#0, %641#1, %641#2, %641#3, %641#4, %641#5, %641#6, %641#7) : (tensor<i64>, tensor<i64>, tensor<3x4xui32>, tensor<3x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i64>, tensor<i64>, tensor<3x4xui32>, tensor<3x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<i64>, tensor<3x4xui32>, tensor<3x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%640#2, %640#3) : (tensor<3x4xui32>, tensor<3x4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i64>, tensor<3x4xui32>, tensor<3x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<3x4xui32>, tensor<3x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_1", sym_visibility = "private"}> ({
  ^bb0(%arg155: tensor<i64>, %arg156: tensor<3x4xui32>, %arg157: tensor<3x4xui32>, %arg158: tensor<ui32>, %arg159: tensor<ui32>, %arg160: tensor<ui32>, %arg161: tensor<4xui32>, %arg162: tensor<4xui32>):
    %574 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %575 = "stablehlo.add"(%arg155, %574) : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %576 = "stablehlo.slice"(%arg161) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %577 = "stablehlo.reshape"(%576) : (tensor<1xui32>) -> tensor<ui32>
    %578 = "stablehlo.add"(%arg156, %arg157) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %579 = "stablehlo.broadcast_in_dim"(%577) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %580 = "stablehlo.shift_left"(%arg157, %579) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %581 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %582 = "stablehlo.subtract"(%581, %577) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %583 = "stablehlo.broadcast_in_dim"(%582) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %584 = "stablehlo.shift_right_logical"(%arg157, %583) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %585 = "stablehlo.or"(%580, %584) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %586 = "stablehlo.xor"(%578, %585) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %587 = "stablehlo.slice"(%arg161) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %588 = "stablehlo.reshape"(%587) : (tensor<1xui32>) -> tensor<ui32>
    %589 = "stablehlo.add"(%578, %586) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %590 = "stablehlo.broadcast_in_dim"(%588) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %591 = "stablehlo.shift_left"(%586, %590) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %592 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %593 = "stablehlo.subtract"(%592, %588) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %594 = "stablehlo.broadcast_in_dim"(%593) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %595 = "stablehlo.shift_right_logical"(%586, %594) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %596 = "stablehlo.or"(%591, %595) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %597 = "stablehlo.xor"(%589, %596) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %598 = "stablehlo.slice"(%arg161) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %599 = "stablehlo.reshape"(%598) : (tensor<1xui32>) -> tensor<ui32>
    %600 = "stablehlo.add"(%589, %597) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %601 = "stablehlo.broadcast_in_dim"(%599) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %602 = "stablehlo.shift_left"(%597, %601) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %603 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %604 = "stablehlo.subtract"(%603, %599) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %605 = "stablehlo.broadcast_in_dim"(%604) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %606 = "stablehlo.shift_right_logical"(%597, %605) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %607 = "stablehlo.or"(%602, %606) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %608 = "stablehlo.xor"(%600, %607) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %609 = "stablehlo.slice"(%arg161) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %610 = "stablehlo.reshape"(%609) : (tensor<1xui32>) -> tensor<ui32>
    %611 = "stablehlo.add"(%600, %608) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %612 = "stablehlo.broadcast_in_dim"(%610) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %613 = "stablehlo.shift_left"(%608, %612) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %614 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %615 = "stablehlo.subtract"(%614, %610) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %616 = "stablehlo.broadcast_in_dim"(%615) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %617 = "stablehlo.shift_right_logical"(%608, %616) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %618 = "stablehlo.or"(%613, %617) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %619 = "stablehlo.xor"(%611, %618) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %620 = "stablehlo.broadcast_in_dim"(%arg158) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %621 = "stablehlo.add"(%611, %620) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %622 = "stablehlo.broadcast_in_dim"(%arg159) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %623 = "stablehlo.add"(%619, %622) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    %624 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %625 = "stablehlo.add"(%arg155, %624) : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %626 = "stablehlo.convert"(%625) : (tensor<i64>) -> tensor<ui32>
    %627 = "stablehlo.broadcast_in_dim"(%626) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x4xui32>
    %628 = "stablehlo.add"(%623, %627) : (tensor<3x4xui32>, tensor<3x4xui32>) -> tensor<3x4xui32>
    "func.return"(%575, %621, %628, %arg159, %arg160, %arg158, %arg162, %arg161) : (tensor<i64>, tensor<3x4xui32>, tensor<3x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<i64>, tensor<f64>) -> tensor<5x2xf64>, res_attrs = [{}], sym_name = "_uniform", sym_visibility = "private"}> ({
  ^bb0(%arg152: tensor<2xui32>, %arg153: tensor<i64>, %arg154: tensor<f64>):
    %528 = "stablehlo.convert"(%arg153) : (tensor<i64>) -> tensor<f64>
    %529 = "stablehlo.convert"(%arg154) : (tensor<f64>) -> tensor<f64>
    %530 = "stablehlo.broadcast_in_dim"(%528) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<1x1xf64>
    %531 = "stablehlo.broadcast_in_dim"(%529) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<1x1xf64>
    %532 = "stablehlo.slice"(%arg152) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %533 = "stablehlo.reshape"(%532) : (tensor<1xui32>) -> tensor<ui32>
    %534 = "stablehlo.slice"(%arg152) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %535 = "stablehlo.reshape"(%534) : (tensor<1xui32>) -> tensor<ui32>
    %536 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<5x2xui64>
    %537 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<5x2xui64>
    %538 = "stablehlo.constant"() <{value = dense<2> : tensor<ui64>}> : () -> tensor<ui64>
    %539 = "stablehlo.broadcast_in_dim"(%538) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<5x2xui64>
    %540 = "stablehlo.multiply"(%539, %536) : (tensor<5x2xui64>, tensor<5x2xui64>) -> tensor<5x2xui64>
    %541 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %542 = "stablehlo.broadcast_in_dim"(%541) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<5x2xui64>
    %543 = "stablehlo.multiply"(%542, %537) : (tensor<5x2xui64>, tensor<5x2xui64>) -> tensor<5x2xui64>
    %544 = "stablehlo.add"(%540, %543) : (tensor<5x2xui64>, tensor<5x2xui64>) -> tensor<5x2xui64>
    %545 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %546 = "stablehlo.broadcast_in_dim"(%545) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<5x2xui64>
    %547 = "stablehlo.shift_right_logical"(%544, %546) : (tensor<5x2xui64>, tensor<5x2xui64>) -> tensor<5x2xui64>
    %548 = "stablehlo.convert"(%544) : (tensor<5x2xui64>) -> tensor<5x2xui32>
    %549 = "stablehlo.convert"(%547) : (tensor<5x2xui64>) -> tensor<5x2xui32>
    %550:2 = "func.call"(%533, %535, %549, %548) <{callee = @threefry2x32_2}> : (tensor<ui32>, tensor<ui32>, tensor<5x2xui32>, tensor<5x2xui32>) -> (tensor<5x2xui32>, tensor<5x2xui32>)
    %551 = "stablehlo.convert"(%550#0) : (tensor<5x2xui32>) -> tensor<5x2xui64>
    %552 = "stablehlo.convert"(%550#1) : (tensor<5x2xui32>) -> tensor<5x2xui64>
    %553 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %554 = "stablehlo.broadcast_in_dim"(%553) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<5x2xui64>
    %555 = "stablehlo.shift_left"(%551, %554) : (tensor<5x2xui64>, tensor<5x2xui64>) -> tensor<5x2xui64>
    %556 = "stablehlo.or"(%555, %552) : (tensor<5x2xui64>, tensor<5x2xui64>) -> tensor<5x2xui64>
    %557 = "stablehlo.constant"() <{value = dense<12> : tensor<ui64>}> : () -> tensor<ui64>
    %558 = "stablehlo.broadcast_in_dim"(%557) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<5x2xui64>
    %559 = "stablehlo.shift_right_logical"(%556, %558) : (tensor<5x2xui64>, tensor<5x2xui64>) -> tensor<5x2xui64>
    %560 = "stablehlo.constant"() <{value = dense<4607182418800017408> : tensor<ui64>}> : () -> tensor<ui64>
    %561 = "stablehlo.broadcast_in_dim"(%560) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<5x2xui64>
    %562 = "stablehlo.or"(%559, %561) : (tensor<5x2xui64>, tensor<5x2xui64>) -> tensor<5x2xui64>
    %563 = "stablehlo.bitcast_convert"(%562) : (tensor<5x2xui64>) -> tensor<5x2xf64>
    %564 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f64>}> : () -> tensor<f64>
    %565 = "stablehlo.broadcast_in_dim"(%564) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<5x2xf64>
    %566 = "stablehlo.subtract"(%563, %565) : (tensor<5x2xf64>, tensor<5x2xf64>) -> tensor<5x2xf64>
    %567 = "stablehlo.subtract"(%531, %530) : (tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<1x1xf64>
    %568 = "stablehlo.broadcast_in_dim"(%567) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf64>) -> tensor<5x2xf64>
    %569 = "stablehlo.multiply"(%566, %568) : (tensor<5x2xf64>, tensor<5x2xf64>) -> tensor<5x2xf64>
    %570 = "stablehlo.broadcast_in_dim"(%530) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf64>) -> tensor<5x2xf64>
    %571 = "stablehlo.add"(%569, %570) : (tensor<5x2xf64>, tensor<5x2xf64>) -> tensor<5x2xf64>
    %572 = "stablehlo.broadcast_in_dim"(%530) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf64>) -> tensor<5x2xf64>
    %573 = "stablehlo.maximum"(%572, %571) : (tensor<5x2xf64>, tensor<5x2xf64>) -> tensor<5x2xf64>
    "func.return"(%573) : (tensor<5x2xf64>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<5x2xui32>, tensor<5x2xui32>) -> (tensor<5x2xui32>, tensor<5x2xui32>), sym_name = "threefry2x32_2", sym_visibility = "private"}> ({
  ^bb0(%arg130: tensor<ui32>, %arg131: tensor<ui32>, %arg132: tensor<5x2xui32>, %arg133: tensor<5x2xui32>):
    %511 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %512 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %513 = "stablehlo.xor"(%arg130, %arg131) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %514 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %515 = "stablehlo.xor"(%513, %514) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %516 = "stablehlo.broadcast_in_dim"(%arg130) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<5x2xui32>
    %517 = "stablehlo.add"(%arg132, %516) : (tensor<5x2xui32>, tensor<5x2xui32>) -> tensor<5x2xui32>
    %518 = "stablehlo.broadcast_in_dim"(%arg131) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<5x2xui32>
    %519 = "stablehlo.add"(%arg133, %518) : (tensor<5x2xui32>, tensor<5x2xui32>) -> tensor<5x2xui32>
    %520 = "stablehlo.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %521 = "stablehlo.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %522:9 = "stablehlo.while"(%521, %520, %517, %519, %arg131, %515, %arg130, %511, %512) ({
    ^bb0(%arg143: tensor<i64>, %arg144: tensor<i64>, %arg145: tensor<5x2xui32>, %arg146: tensor<5x2xui32>, %arg147: tensor<ui32>, %arg148: tensor<ui32>, %arg149: tensor<ui32>, %arg150: tensor<4xui32>, %arg151: tensor<4xui32>):
      %526 = "stablehlo.constant"() <{value = dense<5> : tensor<i64>}> : () -> tensor<i64>
      %527 = "stablehlo.compare"(%arg143, %526) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i64>, tensor<i64>) -> tensor<i1>
      "stablehlo.return"(%527) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg134: tensor<i64>, %arg135: tensor<i64>, %arg136: tensor<5x2xui32>, %arg137: tensor<5x2xui32>, %arg138: tensor<ui32>, %arg139: tensor<ui32>, %arg140: tensor<ui32>, %arg141: tensor<4xui32>, %arg142: tensor<4xui32>):
      %523:8 = "func.call"(%arg135, %arg136, %arg137, %arg138, %arg139, %arg140, %arg141, %arg142) <{callee = @closed_call_3}> : (tensor<i64>, tensor<5x2xui32>, tensor<5x2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<5x2xui32>, tensor<5x2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %524 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
      %525 = "stablehlo.add"(%arg134, %524) : (tensor<i64>, tensor<i64>) -> tensor<i64>
      "stablehlo.return"(%525, %523#0, %523#1, %523#2, %523#3, %523#4, %523#5, %523#6, %523#7) : (tensor<i64>, tensor<i64>, tensor<5x2xui32>, tensor<5x2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i64>, tensor<i64>, tensor<5x2xui32>, tensor<5x2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<i64>, tensor<5x2xui32>, tensor<5x2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%522#2, %522#3) : (tensor<5x2xui32>, tensor<5x2xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i64>, tensor<5x2xui32>, tensor<5x2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<5x2xui32>, tensor<5x2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_3", sym_visibility = "private"}> ({
  ^bb0(%arg122: tensor<i64>, %arg123: tensor<5x2xui32>, %arg124: tensor<5x2xui32>, %arg125: tensor<ui32>, %arg126: tensor<ui32>, %arg127: tensor<ui32>, %arg128: tensor<4xui32>, %arg129: tensor<4xui32>):
    %456 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %457 = "stablehlo.add"(%arg122, %456) : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %458 = "stablehlo.slice"(%arg128) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %459 = "stablehlo.reshape"(%458) : (tensor<1xui32>) -> tensor<ui32>
    %460 = "stablehlo.add"(%arg123, %arg124) : (tensor<5x2xui32>, tensor<5x2xui32>) -> tensor<5x2xui32>
    %461 = "stablehlo.broadcast_in_dim"(%459) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<5x2xui32>
    %462 = "stablehlo.shift_left"(%arg124, %461) : (tensor<5x2xui32>, tensor<5x2xui32>) -> tensor<5x2xui32>
    %463 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %464 = "stablehlo.subtract"(%463, %459) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %465 = "stablehlo.broadcast_in_dim"(%464) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<5x2xui32>
    %466 = "stablehlo.shift_right_logical"(%arg124, %465) : (tensor<5x2xui32>, tensor<5x2xui32>) -> tensor<5x2xui32>
    %467 = "stablehlo.or"(%462, %466) : (tensor<5x2xui32>, tensor<5x2xui32>) -> tensor<5x2xui32>
    %468 = "stablehlo.xor"(%460, %467) : (tensor<5x2xui32>, tensor<5x2xui32>) -> tensor<5x2xui32>
    %469 = "stablehlo.slice"(%arg128) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %470 = "stablehlo.reshape"(%469) : (tensor<1xui32>) -> tensor<ui32>
    %471 = "stablehlo.add"(%460, %468) : (tensor<5x2xui32>, tensor<5x2xui32>) -> tensor<5x2xui32>
    %472 = "stablehlo.broadcast_in_dim"(%470) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<5x2xui32>
    %473 = "stablehlo.shift_left"(%468, %472) : (tensor<5x2xui32>, tensor<5x2xui32>) -> tensor<5x2xui32>
    %474 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %475 = "stablehlo.subtract"(%474, %470) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %476 = "stablehlo.broadcast_in_dim"(%475) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<5x2xui32>
    %477 = "stablehlo.shift_right_logical"(%468, %476) : (tensor<5x2xui32>, tensor<5x2xui32>) -> tensor<5x2xui32>
    %478 = "stablehlo.or"(%473, %477) : (tensor<5x2xui32>, tensor<5x2xui32>) -> tensor<5x2xui32>
    %479 = "stablehlo.xor"(%471, %478) : (tensor<5x2xui32>, tensor<5x2xui32>) -> tensor<5x2xui32>
    %480 = "stablehlo.slice"(%arg128) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %481 = "stablehlo.reshape"(%480) : (tensor<1xui32>) -> tensor<ui32>
    %482 = "stablehlo.add"(%471, %479) : (tensor<5x2xui32>, tensor<5x2xui32>) -> tensor<5x2xui32>
    %483 = "stablehlo.broadcast_in_dim"(%481) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<5x2xui32>
    %484 = "stablehlo.shift_left"(%479, %483) : (tensor<5x2xui32>, tensor<5x2xui32>) -> tensor<5x2xui32>
    %485 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %486 = "stablehlo.subtract"(%485, %481) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %487 = "stablehlo.broadcast_in_dim"(%486) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<5x2xui32>
    %488 = "stablehlo.shift_right_logical"(%479, %487) : (tensor<5x2xui32>, tensor<5x2xui32>) -> tensor<5x2xui32>
    %489 = "stablehlo.or"(%484, %488) : (tensor<5x2xui32>, tensor<5x2xui32>) -> tensor<5x2xui32>
    %490 = "stablehlo.xor"(%482, %489) : (tensor<5x2xui32>, tensor<5x2xui32>) -> tensor<5x2xui32>
    %491 = "stablehlo.slice"(%arg128) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %492 = "stablehlo.reshape"(%491) : (tensor<1xui32>) -> tensor<ui32>
    %493 = "stablehlo.add"(%482, %490) : (tensor<5x2xui32>, tensor<5x2xui32>) -> tensor<5x2xui32>
    %494 = "stablehlo.broadcast_in_dim"(%492) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<5x2xui32>
    %495 = "stablehlo.shift_left"(%490, %494) : (tensor<5x2xui32>, tensor<5x2xui32>) -> tensor<5x2xui32>
    %496 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %497 = "stablehlo.subtract"(%496, %492) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %498 = "stablehlo.broadcast_in_dim"(%497) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<5x2xui32>
    %499 = "stablehlo.shift_right_logical"(%490, %498) : (tensor<5x2xui32>, tensor<5x2xui32>) -> tensor<5x2xui32>
    %500 = "stablehlo.or"(%495, %499) : (tensor<5x2xui32>, tensor<5x2xui32>) -> tensor<5x2xui32>
    %501 = "stablehlo.xor"(%493, %500) : (tensor<5x2xui32>, tensor<5x2xui32>) -> tensor<5x2xui32>
    %502 = "stablehlo.broadcast_in_dim"(%arg125) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<5x2xui32>
    %503 = "stablehlo.add"(%493, %502) : (tensor<5x2xui32>, tensor<5x2xui32>) -> tensor<5x2xui32>
    %504 = "stablehlo.broadcast_in_dim"(%arg126) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<5x2xui32>
    %505 = "stablehlo.add"(%501, %504) : (tensor<5x2xui32>, tensor<5x2xui32>) -> tensor<5x2xui32>
    %506 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %507 = "stablehlo.add"(%arg122, %506) : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %508 = "stablehlo.convert"(%507) : (tensor<i64>) -> tensor<ui32>
    %509 = "stablehlo.broadcast_in_dim"(%508) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<5x2xui32>
    %510 = "stablehlo.add"(%505, %509) : (tensor<5x2xui32>, tensor<5x2xui32>) -> tensor<5x2xui32>
    "func.return"(%457, %503, %510, %arg126, %arg127, %arg125, %arg129, %arg128) : (tensor<i64>, tensor<5x2xui32>, tensor<5x2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<2xui32>) -> tensor<7xf64>, res_attrs = [{}], sym_name = "_normal", sym_visibility = "private"}> ({
  ^bb0(%arg121: tensor<2xui32>):
    %455 = "func.call"(%arg121) <{callee = @_normal_real}> : (tensor<2xui32>) -> tensor<7xf64>
    "func.return"(%455) : (tensor<7xf64>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<2xui32>) -> tensor<7xf64>, res_attrs = [{}], sym_name = "_normal_real", sym_visibility = "private"}> ({
  ^bb0(%arg120: tensor<2xui32>):
    %448 = "stablehlo.constant"() <{value = dense<-0.99999999999999988> : tensor<f64>}> : () -> tensor<f64>
    %449 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f64>}> : () -> tensor<f64>
    %450 = "func.call"(%arg120, %448, %449) <{callee = @_uniform_4}> : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<7xf64>
    %451 = "chlo.erf_inv"(%450) : (tensor<7xf64>) -> tensor<7xf64>
    %452 = "stablehlo.constant"() <{value = dense<1.4142135623730951> : tensor<f64>}> : () -> tensor<f64>
    %453 = "stablehlo.broadcast_in_dim"(%452) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<7xf64>
    %454 = "stablehlo.multiply"(%453, %451) : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    "func.return"(%454) : (tensor<7xf64>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<7xf64>, res_attrs = [{}], sym_name = "_uniform_4", sym_visibility = "private"}> ({
  ^bb0(%arg117: tensor<2xui32>, %arg118: tensor<f64>, %arg119: tensor<f64>):
    %409 = "stablehlo.broadcast_in_dim"(%arg118) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<1xf64>
    %410 = "stablehlo.broadcast_in_dim"(%arg119) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<1xf64>
    %411 = "stablehlo.slice"(%arg117) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %412 = "stablehlo.reshape"(%411) : (tensor<1xui32>) -> tensor<ui32>
    %413 = "stablehlo.slice"(%arg117) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %414 = "stablehlo.reshape"(%413) : (tensor<1xui32>) -> tensor<ui32>
    %415 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<7xui64>
    %416 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %417 = "stablehlo.broadcast_in_dim"(%416) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<7xui64>
    %418 = "stablehlo.multiply"(%417, %415) : (tensor<7xui64>, tensor<7xui64>) -> tensor<7xui64>
    %419 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %420 = "stablehlo.broadcast_in_dim"(%419) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<7xui64>
    %421 = "stablehlo.shift_right_logical"(%418, %420) : (tensor<7xui64>, tensor<7xui64>) -> tensor<7xui64>
    %422 = "stablehlo.convert"(%418) : (tensor<7xui64>) -> tensor<7xui32>
    %423 = "stablehlo.convert"(%421) : (tensor<7xui64>) -> tensor<7xui32>
    %424:2 = "func.call"(%412, %414, %423, %422) <{callee = @threefry2x32_5}> : (tensor<ui32>, tensor<ui32>, tensor<7xui32>, tensor<7xui32>) -> (tensor<7xui32>, tensor<7xui32>)
    %425 = "stablehlo.convert"(%424#0) : (tensor<7xui32>) -> tensor<7xui64>
    %426 = "stablehlo.convert"(%424#1) : (tensor<7xui32>) -> tensor<7xui64>
    %427 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %428 = "stablehlo.broadcast_in_dim"(%427) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<7xui64>
    %429 = "stablehlo.shift_left"(%425, %428) : (tensor<7xui64>, tensor<7xui64>) -> tensor<7xui64>
    %430 = "stablehlo.or"(%429, %426) : (tensor<7xui64>, tensor<7xui64>) -> tensor<7xui64>
    %431 = "stablehlo.constant"() <{value = dense<12> : tensor<ui64>}> : () -> tensor<ui64>
    %432 = "stablehlo.broadcast_in_dim"(%431) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<7xui64>
    %433 = "stablehlo.shift_right_logical"(%430, %432) : (tensor<7xui64>, tensor<7xui64>) -> tensor<7xui64>
    %434 = "stablehlo.constant"() <{value = dense<4607182418800017408> : tensor<ui64>}> : () -> tensor<ui64>
    %435 = "stablehlo.broadcast_in_dim"(%434) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<7xui64>
    %436 = "stablehlo.or"(%433, %435) : (tensor<7xui64>, tensor<7xui64>) -> tensor<7xui64>
    %437 = "stablehlo.bitcast_convert"(%436) : (tensor<7xui64>) -> tensor<7xf64>
    %438 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f64>}> : () -> tensor<f64>
    %439 = "stablehlo.broadcast_in_dim"(%438) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<7xf64>
    %440 = "stablehlo.subtract"(%437, %439) : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %441 = "stablehlo.subtract"(%410, %409) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %442 = "stablehlo.broadcast_in_dim"(%441) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xf64>) -> tensor<7xf64>
    %443 = "stablehlo.multiply"(%440, %442) : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %444 = "stablehlo.broadcast_in_dim"(%409) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xf64>) -> tensor<7xf64>
    %445 = "stablehlo.add"(%443, %444) : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %446 = "stablehlo.broadcast_in_dim"(%409) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xf64>) -> tensor<7xf64>
    %447 = "stablehlo.maximum"(%446, %445) : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    "func.return"(%447) : (tensor<7xf64>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<7xui32>, tensor<7xui32>) -> (tensor<7xui32>, tensor<7xui32>), sym_name = "threefry2x32_5", sym_visibility = "private"}> ({
  ^bb0(%arg95: tensor<ui32>, %arg96: tensor<ui32>, %arg97: tensor<7xui32>, %arg98: tensor<7xui32>):
    %392 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %393 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %394 = "stablehlo.xor"(%arg95, %arg96) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %395 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %396 = "stablehlo.xor"(%394, %395) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %397 = "stablehlo.broadcast_in_dim"(%arg95) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %398 = "stablehlo.add"(%arg97, %397) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %399 = "stablehlo.broadcast_in_dim"(%arg96) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %400 = "stablehlo.add"(%arg98, %399) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %401 = "stablehlo.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %402 = "stablehlo.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %403:9 = "stablehlo.while"(%402, %401, %398, %400, %arg96, %396, %arg95, %392, %393) ({
    ^bb0(%arg108: tensor<i64>, %arg109: tensor<i64>, %arg110: tensor<7xui32>, %arg111: tensor<7xui32>, %arg112: tensor<ui32>, %arg113: tensor<ui32>, %arg114: tensor<ui32>, %arg115: tensor<4xui32>, %arg116: tensor<4xui32>):
      %407 = "stablehlo.constant"() <{value = dense<5> : tensor<i64>}> : () -> tensor<i64>
      %408 = "stablehlo.compare"(%arg108, %407) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i64>, tensor<i64>) -> tensor<i1>
      "stablehlo.return"(%408) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg99: tensor<i64>, %arg100: tensor<i64>, %arg101: tensor<7xui32>, %arg102: tensor<7xui32>, %arg103: tensor<ui32>, %arg104: tensor<ui32>, %arg105: tensor<ui32>, %arg106: tensor<4xui32>, %arg107: tensor<4xui32>):
      %404:8 = "func.call"(%arg100, %arg101, %arg102, %arg103, %arg104, %arg105, %arg106, %arg107) <{callee = @closed_call_6}> : (tensor<i64>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %405 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
      %406 = "stablehlo.add"(%arg99, %405) : (tensor<i64>, tensor<i64>) -> tensor<i64>
      "stablehlo.return"(%406, %404#0, %404#1, %404#2, %404#3, %404#4, %404#5, %404#6, %404#7) : (tensor<i64>, tensor<i64>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i64>, tensor<i64>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<i64>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%403#2, %403#3) : (tensor<7xui32>, tensor<7xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i64>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_6", sym_visibility = "private"}> ({
  ^bb0(%arg87: tensor<i64>, %arg88: tensor<7xui32>, %arg89: tensor<7xui32>, %arg90: tensor<ui32>, %arg91: tensor<ui32>, %arg92: tensor<ui32>, %arg93: tensor<4xui32>, %arg94: tensor<4xui32>):
    %337 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %338 = "stablehlo.add"(%arg87, %337) : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %339 = "stablehlo.slice"(%arg93) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %340 = "stablehlo.reshape"(%339) : (tensor<1xui32>) -> tensor<ui32>
    %341 = "stablehlo.add"(%arg88, %arg89) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %342 = "stablehlo.broadcast_in_dim"(%340) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %343 = "stablehlo.shift_left"(%arg89, %342) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %344 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %345 = "stablehlo.subtract"(%344, %340) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %346 = "stablehlo.broadcast_in_dim"(%345) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %347 = "stablehlo.shift_right_logical"(%arg89, %346) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %348 = "stablehlo.or"(%343, %347) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %349 = "stablehlo.xor"(%341, %348) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %350 = "stablehlo.slice"(%arg93) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %351 = "stablehlo.reshape"(%350) : (tensor<1xui32>) -> tensor<ui32>
    %352 = "stablehlo.add"(%341, %349) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %353 = "stablehlo.broadcast_in_dim"(%351) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %354 = "stablehlo.shift_left"(%349, %353) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %355 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %356 = "stablehlo.subtract"(%355, %351) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %357 = "stablehlo.broadcast_in_dim"(%356) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %358 = "stablehlo.shift_right_logical"(%349, %357) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %359 = "stablehlo.or"(%354, %358) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %360 = "stablehlo.xor"(%352, %359) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %361 = "stablehlo.slice"(%arg93) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %362 = "stablehlo.reshape"(%361) : (tensor<1xui32>) -> tensor<ui32>
    %363 = "stablehlo.add"(%352, %360) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %364 = "stablehlo.broadcast_in_dim"(%362) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %365 = "stablehlo.shift_left"(%360, %364) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %366 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %367 = "stablehlo.subtract"(%366, %362) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %368 = "stablehlo.broadcast_in_dim"(%367) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %369 = "stablehlo.shift_right_logical"(%360, %368) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %370 = "stablehlo.or"(%365, %369) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %371 = "stablehlo.xor"(%363, %370) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %372 = "stablehlo.slice"(%arg93) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %373 = "stablehlo.reshape"(%372) : (tensor<1xui32>) -> tensor<ui32>
    %374 = "stablehlo.add"(%363, %371) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %375 = "stablehlo.broadcast_in_dim"(%373) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %376 = "stablehlo.shift_left"(%371, %375) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %377 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %378 = "stablehlo.subtract"(%377, %373) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %379 = "stablehlo.broadcast_in_dim"(%378) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %380 = "stablehlo.shift_right_logical"(%371, %379) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %381 = "stablehlo.or"(%376, %380) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %382 = "stablehlo.xor"(%374, %381) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %383 = "stablehlo.broadcast_in_dim"(%arg90) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %384 = "stablehlo.add"(%374, %383) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %385 = "stablehlo.broadcast_in_dim"(%arg91) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %386 = "stablehlo.add"(%382, %385) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %387 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %388 = "stablehlo.add"(%arg87, %387) : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %389 = "stablehlo.convert"(%388) : (tensor<i64>) -> tensor<ui32>
    %390 = "stablehlo.broadcast_in_dim"(%389) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %391 = "stablehlo.add"(%386, %390) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    "func.return"(%338, %384, %391, %arg91, %arg92, %arg90, %arg94, %arg93) : (tensor<i64>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<i64>, tensor<i64>) -> tensor<3x4xf64>, res_attrs = [{}], sym_name = "_truncated_normal", sym_visibility = "private"}> ({
  ^bb0(%arg84: tensor<2xui32>, %arg85: tensor<i64>, %arg86: tensor<i64>):
    %319 = "stablehlo.convert"(%arg85) : (tensor<i64>) -> tensor<f64>
    %320 = "stablehlo.convert"(%arg86) : (tensor<i64>) -> tensor<f64>
    %321 = "stablehlo.constant"() <{value = dense<1.4142135623730951> : tensor<f64>}> : () -> tensor<f64>
    %322 = "stablehlo.divide"(%319, %321) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %323 = "chlo.erf"(%322) : (tensor<f64>) -> tensor<f64>
    %324 = "stablehlo.constant"() <{value = dense<1.4142135623730951> : tensor<f64>}> : () -> tensor<f64>
    %325 = "stablehlo.divide"(%320, %324) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %326 = "chlo.erf"(%325) : (tensor<f64>) -> tensor<f64>
    %327 = "func.call"(%arg84, %323, %326) <{callee = @_uniform_7}> : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<3x4xf64>
    %328 = "chlo.erf_inv"(%327) : (tensor<3x4xf64>) -> tensor<3x4xf64>
    %329 = "stablehlo.constant"() <{value = dense<1.4142135623730951> : tensor<f64>}> : () -> tensor<f64>
    %330 = "stablehlo.broadcast_in_dim"(%329) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<3x4xf64>
    %331 = "stablehlo.multiply"(%330, %328) : (tensor<3x4xf64>, tensor<3x4xf64>) -> tensor<3x4xf64>
    %332 = "stablehlo.constant"() <{value = dense<0x7FF0000000000000> : tensor<f64>}> : () -> tensor<f64>
    %333 = "chlo.next_after"(%319, %332) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %334 = "stablehlo.constant"() <{value = dense<0xFFF0000000000000> : tensor<f64>}> : () -> tensor<f64>
    %335 = "chlo.next_after"(%320, %334) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %336 = "func.call"(%331, %333, %335) <{callee = @clip}> : (tensor<3x4xf64>, tensor<f64>, tensor<f64>) -> tensor<3x4xf64>
    "func.return"(%336) : (tensor<3x4xf64>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<3x4xf64>, res_attrs = [{}], sym_name = "_uniform_7", sym_visibility = "private"}> ({
  ^bb0(%arg81: tensor<2xui32>, %arg82: tensor<f64>, %arg83: tensor<f64>):
    %275 = "stablehlo.broadcast_in_dim"(%arg82) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<1x1xf64>
    %276 = "stablehlo.broadcast_in_dim"(%arg83) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<1x1xf64>
    %277 = "stablehlo.slice"(%arg81) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %278 = "stablehlo.reshape"(%277) : (tensor<1xui32>) -> tensor<ui32>
    %279 = "stablehlo.slice"(%arg81) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %280 = "stablehlo.reshape"(%279) : (tensor<1xui32>) -> tensor<ui32>
    %281 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<3x4xui64>
    %282 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<3x4xui64>
    %283 = "stablehlo.constant"() <{value = dense<4> : tensor<ui64>}> : () -> tensor<ui64>
    %284 = "stablehlo.broadcast_in_dim"(%283) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3x4xui64>
    %285 = "stablehlo.multiply"(%284, %281) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %286 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %287 = "stablehlo.broadcast_in_dim"(%286) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3x4xui64>
    %288 = "stablehlo.multiply"(%287, %282) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %289 = "stablehlo.add"(%285, %288) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %290 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %291 = "stablehlo.broadcast_in_dim"(%290) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3x4xui64>
    %292 = "stablehlo.shift_right_logical"(%289, %291) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %293 = "stablehlo.convert"(%289) : (tensor<3x4xui64>) -> tensor<3x4xui32>
    %294 = "stablehlo.convert"(%292) : (tensor<3x4xui64>) -> tensor<3x4xui32>
    %295:2 = "func.call"(%278, %280, %294, %293) <{callee = @threefry2x32_0}> : (tensor<ui32>, tensor<ui32>, tensor<3x4xui32>, tensor<3x4xui32>) -> (tensor<3x4xui32>, tensor<3x4xui32>)
    %296 = "stablehlo.convert"(%295#0) : (tensor<3x4xui32>) -> tensor<3x4xui64>
    %297 = "stablehlo.convert"(%295#1) : (tensor<3x4xui32>) -> tensor<3x4xui64>
    %298 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %299 = "stablehlo.broadcast_in_dim"(%298) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3x4xui64>
    %300 = "stablehlo.shift_left"(%296, %299) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %301 = "stablehlo.or"(%300, %297) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %302 = "stablehlo.constant"() <{value = dense<12> : tensor<ui64>}> : () -> tensor<ui64>
    %303 = "stablehlo.broadcast_in_dim"(%302) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3x4xui64>
    %304 = "stablehlo.shift_right_logical"(%301, %303) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %305 = "stablehlo.constant"() <{value = dense<4607182418800017408> : tensor<ui64>}> : () -> tensor<ui64>
    %306 = "stablehlo.broadcast_in_dim"(%305) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3x4xui64>
    %307 = "stablehlo.or"(%304, %306) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %308 = "stablehlo.bitcast_convert"(%307) : (tensor<3x4xui64>) -> tensor<3x4xf64>
    %309 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f64>}> : () -> tensor<f64>
    %310 = "stablehlo.broadcast_in_dim"(%309) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<3x4xf64>
    %311 = "stablehlo.subtract"(%308, %310) : (tensor<3x4xf64>, tensor<3x4xf64>) -> tensor<3x4xf64>
    %312 = "stablehlo.subtract"(%276, %275) : (tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<1x1xf64>
    %313 = "stablehlo.broadcast_in_dim"(%312) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf64>) -> tensor<3x4xf64>
    %314 = "stablehlo.multiply"(%311, %313) : (tensor<3x4xf64>, tensor<3x4xf64>) -> tensor<3x4xf64>
    %315 = "stablehlo.broadcast_in_dim"(%275) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf64>) -> tensor<3x4xf64>
    %316 = "stablehlo.add"(%314, %315) : (tensor<3x4xf64>, tensor<3x4xf64>) -> tensor<3x4xf64>
    %317 = "stablehlo.broadcast_in_dim"(%275) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf64>) -> tensor<3x4xf64>
    %318 = "stablehlo.maximum"(%317, %316) : (tensor<3x4xf64>, tensor<3x4xf64>) -> tensor<3x4xf64>
    "func.return"(%318) : (tensor<3x4xf64>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<3x4xf64>, tensor<f64>, tensor<f64>) -> tensor<3x4xf64>, res_attrs = [{}], sym_name = "clip", sym_visibility = "private"}> ({
  ^bb0(%arg78: tensor<3x4xf64>, %arg79: tensor<f64>, %arg80: tensor<f64>):
    %271 = "stablehlo.broadcast_in_dim"(%arg79) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<3x4xf64>
    %272 = "stablehlo.maximum"(%271, %arg78) : (tensor<3x4xf64>, tensor<3x4xf64>) -> tensor<3x4xf64>
    %273 = "stablehlo.broadcast_in_dim"(%arg80) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<3x4xf64>
    %274 = "stablehlo.minimum"(%273, %272) : (tensor<3x4xf64>, tensor<3x4xf64>) -> tensor<3x4xf64>
    "func.return"(%274) : (tensor<3x4xf64>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<i64>, tensor<i64>) -> tensor<6xf64>, res_attrs = [{}], sym_name = "_truncated_normal_8", sym_visibility = "private"}> ({
  ^bb0(%arg75: tensor<2xui32>, %arg76: tensor<i64>, %arg77: tensor<i64>):
    %253 = "stablehlo.convert"(%arg76) : (tensor<i64>) -> tensor<f64>
    %254 = "stablehlo.convert"(%arg77) : (tensor<i64>) -> tensor<f64>
    %255 = "stablehlo.constant"() <{value = dense<1.4142135623730951> : tensor<f64>}> : () -> tensor<f64>
    %256 = "stablehlo.divide"(%253, %255) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %257 = "chlo.erf"(%256) : (tensor<f64>) -> tensor<f64>
    %258 = "stablehlo.constant"() <{value = dense<1.4142135623730951> : tensor<f64>}> : () -> tensor<f64>
    %259 = "stablehlo.divide"(%254, %258) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %260 = "chlo.erf"(%259) : (tensor<f64>) -> tensor<f64>
    %261 = "func.call"(%arg75, %257, %260) <{callee = @_uniform_9}> : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<6xf64>
    %262 = "chlo.erf_inv"(%261) : (tensor<6xf64>) -> tensor<6xf64>
    %263 = "stablehlo.constant"() <{value = dense<1.4142135623730951> : tensor<f64>}> : () -> tensor<f64>
    %264 = "stablehlo.broadcast_in_dim"(%263) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<6xf64>
    %265 = "stablehlo.multiply"(%264, %262) : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xf64>
    %266 = "stablehlo.constant"() <{value = dense<0x7FF0000000000000> : tensor<f64>}> : () -> tensor<f64>
    %267 = "chlo.next_after"(%253, %266) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %268 = "stablehlo.constant"() <{value = dense<0xFFF0000000000000> : tensor<f64>}> : () -> tensor<f64>
    %269 = "chlo.next_after"(%254, %268) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %270 = "func.call"(%265, %267, %269) <{callee = @clip_12}> : (tensor<6xf64>, tensor<f64>, tensor<f64>) -> tensor<6xf64>
    "func.return"(%270) : (tensor<6xf64>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<6xf64>, res_attrs = [{}], sym_name = "_uniform_9", sym_visibility = "private"}> ({
  ^bb0(%arg72: tensor<2xui32>, %arg73: tensor<f64>, %arg74: tensor<f64>):
    %214 = "stablehlo.broadcast_in_dim"(%arg73) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<1xf64>
    %215 = "stablehlo.broadcast_in_dim"(%arg74) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<1xf64>
    %216 = "stablehlo.slice"(%arg72) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %217 = "stablehlo.reshape"(%216) : (tensor<1xui32>) -> tensor<ui32>
    %218 = "stablehlo.slice"(%arg72) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %219 = "stablehlo.reshape"(%218) : (tensor<1xui32>) -> tensor<ui32>
    %220 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<6xui64>
    %221 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %222 = "stablehlo.broadcast_in_dim"(%221) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<6xui64>
    %223 = "stablehlo.multiply"(%222, %220) : (tensor<6xui64>, tensor<6xui64>) -> tensor<6xui64>
    %224 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %225 = "stablehlo.broadcast_in_dim"(%224) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<6xui64>
    %226 = "stablehlo.shift_right_logical"(%223, %225) : (tensor<6xui64>, tensor<6xui64>) -> tensor<6xui64>
    %227 = "stablehlo.convert"(%223) : (tensor<6xui64>) -> tensor<6xui32>
    %228 = "stablehlo.convert"(%226) : (tensor<6xui64>) -> tensor<6xui32>
    %229:2 = "func.call"(%217, %219, %228, %227) <{callee = @threefry2x32_10}> : (tensor<ui32>, tensor<ui32>, tensor<6xui32>, tensor<6xui32>) -> (tensor<6xui32>, tensor<6xui32>)
    %230 = "stablehlo.convert"(%229#0) : (tensor<6xui32>) -> tensor<6xui64>
    %231 = "stablehlo.convert"(%229#1) : (tensor<6xui32>) -> tensor<6xui64>
    %232 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %233 = "stablehlo.broadcast_in_dim"(%232) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<6xui64>
    %234 = "stablehlo.shift_left"(%230, %233) : (tensor<6xui64>, tensor<6xui64>) -> tensor<6xui64>
    %235 = "stablehlo.or"(%234, %231) : (tensor<6xui64>, tensor<6xui64>) -> tensor<6xui64>
    %236 = "stablehlo.constant"() <{value = dense<12> : tensor<ui64>}> : () -> tensor<ui64>
    %237 = "stablehlo.broadcast_in_dim"(%236) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<6xui64>
    %238 = "stablehlo.shift_right_logical"(%235, %237) : (tensor<6xui64>, tensor<6xui64>) -> tensor<6xui64>
    %239 = "stablehlo.constant"() <{value = dense<4607182418800017408> : tensor<ui64>}> : () -> tensor<ui64>
    %240 = "stablehlo.broadcast_in_dim"(%239) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<6xui64>
    %241 = "stablehlo.or"(%238, %240) : (tensor<6xui64>, tensor<6xui64>) -> tensor<6xui64>
    %242 = "stablehlo.bitcast_convert"(%241) : (tensor<6xui64>) -> tensor<6xf64>
    %243 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f64>}> : () -> tensor<f64>
    %244 = "stablehlo.broadcast_in_dim"(%243) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<6xf64>
    %245 = "stablehlo.subtract"(%242, %244) : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xf64>
    %246 = "stablehlo.subtract"(%215, %214) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %247 = "stablehlo.broadcast_in_dim"(%246) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xf64>) -> tensor<6xf64>
    %248 = "stablehlo.multiply"(%245, %247) : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xf64>
    %249 = "stablehlo.broadcast_in_dim"(%214) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xf64>) -> tensor<6xf64>
    %250 = "stablehlo.add"(%248, %249) : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xf64>
    %251 = "stablehlo.broadcast_in_dim"(%214) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xf64>) -> tensor<6xf64>
    %252 = "stablehlo.maximum"(%251, %250) : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xf64>
    "func.return"(%252) : (tensor<6xf64>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<6xui32>, tensor<6xui32>) -> (tensor<6xui32>, tensor<6xui32>), sym_name = "threefry2x32_10", sym_visibility = "private"}> ({
  ^bb0(%arg50: tensor<ui32>, %arg51: tensor<ui32>, %arg52: tensor<6xui32>, %arg53: tensor<6xui32>):
    %197 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %198 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %199 = "stablehlo.xor"(%arg50, %arg51) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %200 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %201 = "stablehlo.xor"(%199, %200) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %202 = "stablehlo.broadcast_in_dim"(%arg50) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %203 = "stablehlo.add"(%arg52, %202) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %204 = "stablehlo.broadcast_in_dim"(%arg51) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %205 = "stablehlo.add"(%arg53, %204) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %206 = "stablehlo.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %207 = "stablehlo.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %208:9 = "stablehlo.while"(%207, %206, %203, %205, %arg51, %201, %arg50, %197, %198) ({
    ^bb0(%arg63: tensor<i64>, %arg64: tensor<i64>, %arg65: tensor<6xui32>, %arg66: tensor<6xui32>, %arg67: tensor<ui32>, %arg68: tensor<ui32>, %arg69: tensor<ui32>, %arg70: tensor<4xui32>, %arg71: tensor<4xui32>):
      %212 = "stablehlo.constant"() <{value = dense<5> : tensor<i64>}> : () -> tensor<i64>
      %213 = "stablehlo.compare"(%arg63, %212) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i64>, tensor<i64>) -> tensor<i1>
      "stablehlo.return"(%213) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg54: tensor<i64>, %arg55: tensor<i64>, %arg56: tensor<6xui32>, %arg57: tensor<6xui32>, %arg58: tensor<ui32>, %arg59: tensor<ui32>, %arg60: tensor<ui32>, %arg61: tensor<4xui32>, %arg62: tensor<4xui32>):
      %209:8 = "func.call"(%arg55, %arg56, %arg57, %arg58, %arg59, %arg60, %arg61, %arg62) <{callee = @closed_call_11}> : (tensor<i64>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %210 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
      %211 = "stablehlo.add"(%arg54, %210) : (tensor<i64>, tensor<i64>) -> tensor<i64>
      "stablehlo.return"(%211, %209#0, %209#1, %209#2, %209#3, %209#4, %209#5, %209#6, %209#7) : (tensor<i64>, tensor<i64>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i64>, tensor<i64>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<i64>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%208#2, %208#3) : (tensor<6xui32>, tensor<6xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i64>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_11", sym_visibility = "private"}> ({
  ^bb0(%arg42: tensor<i64>, %arg43: tensor<6xui32>, %arg44: tensor<6xui32>, %arg45: tensor<ui32>, %arg46: tensor<ui32>, %arg47: tensor<ui32>, %arg48: tensor<4xui32>, %arg49: tensor<4xui32>):
    %142 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %143 = "stablehlo.add"(%arg42, %142) : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %144 = "stablehlo.slice"(%arg48) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %145 = "stablehlo.reshape"(%144) : (tensor<1xui32>) -> tensor<ui32>
    %146 = "stablehlo.add"(%arg43, %arg44) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %147 = "stablehlo.broadcast_in_dim"(%145) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %148 = "stablehlo.shift_left"(%arg44, %147) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %149 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %150 = "stablehlo.subtract"(%149, %145) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %151 = "stablehlo.broadcast_in_dim"(%150) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %152 = "stablehlo.shift_right_logical"(%arg44, %151) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %153 = "stablehlo.or"(%148, %152) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %154 = "stablehlo.xor"(%146, %153) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %155 = "stablehlo.slice"(%arg48) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %156 = "stablehlo.reshape"(%155) : (tensor<1xui32>) -> tensor<ui32>
    %157 = "stablehlo.add"(%146, %154) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %158 = "stablehlo.broadcast_in_dim"(%156) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %159 = "stablehlo.shift_left"(%154, %158) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %160 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %161 = "stablehlo.subtract"(%160, %156) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %162 = "stablehlo.broadcast_in_dim"(%161) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %163 = "stablehlo.shift_right_logical"(%154, %162) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %164 = "stablehlo.or"(%159, %163) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %165 = "stablehlo.xor"(%157, %164) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %166 = "stablehlo.slice"(%arg48) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %167 = "stablehlo.reshape"(%166) : (tensor<1xui32>) -> tensor<ui32>
    %168 = "stablehlo.add"(%157, %165) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %169 = "stablehlo.broadcast_in_dim"(%167) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %170 = "stablehlo.shift_left"(%165, %169) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %171 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %172 = "stablehlo.subtract"(%171, %167) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %173 = "stablehlo.broadcast_in_dim"(%172) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %174 = "stablehlo.shift_right_logical"(%165, %173) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %175 = "stablehlo.or"(%170, %174) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %176 = "stablehlo.xor"(%168, %175) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %177 = "stablehlo.slice"(%arg48) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %178 = "stablehlo.reshape"(%177) : (tensor<1xui32>) -> tensor<ui32>
    %179 = "stablehlo.add"(%168, %176) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %180 = "stablehlo.broadcast_in_dim"(%178) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %181 = "stablehlo.shift_left"(%176, %180) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %182 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %183 = "stablehlo.subtract"(%182, %178) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %184 = "stablehlo.broadcast_in_dim"(%183) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %185 = "stablehlo.shift_right_logical"(%176, %184) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %186 = "stablehlo.or"(%181, %185) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %187 = "stablehlo.xor"(%179, %186) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %188 = "stablehlo.broadcast_in_dim"(%arg45) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %189 = "stablehlo.add"(%179, %188) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %190 = "stablehlo.broadcast_in_dim"(%arg46) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %191 = "stablehlo.add"(%187, %190) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %192 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %193 = "stablehlo.add"(%arg42, %192) : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %194 = "stablehlo.convert"(%193) : (tensor<i64>) -> tensor<ui32>
    %195 = "stablehlo.broadcast_in_dim"(%194) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %196 = "stablehlo.add"(%191, %195) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    "func.return"(%143, %189, %196, %arg46, %arg47, %arg45, %arg49, %arg48) : (tensor<i64>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<6xf64>, tensor<f64>, tensor<f64>) -> tensor<6xf64>, res_attrs = [{}], sym_name = "clip_12", sym_visibility = "private"}> ({
  ^bb0(%arg39: tensor<6xf64>, %arg40: tensor<f64>, %arg41: tensor<f64>):
    %138 = "stablehlo.broadcast_in_dim"(%arg40) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<6xf64>
    %139 = "stablehlo.maximum"(%138, %arg39) : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xf64>
    %140 = "stablehlo.broadcast_in_dim"(%arg41) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<6xf64>
    %141 = "stablehlo.minimum"(%140, %139) : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xf64>
    "func.return"(%141) : (tensor<6xf64>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<i64>, tensor<i64>) -> tensor<6x4xf64>, res_attrs = [{}], sym_name = "_truncated_normal_13", sym_visibility = "private"}> ({
  ^bb0(%arg36: tensor<2xui32>, %arg37: tensor<i64>, %arg38: tensor<i64>):
    %120 = "stablehlo.convert"(%arg37) : (tensor<i64>) -> tensor<f64>
    %121 = "stablehlo.convert"(%arg38) : (tensor<i64>) -> tensor<f64>
    %122 = "stablehlo.constant"() <{value = dense<1.4142135623730951> : tensor<f64>}> : () -> tensor<f64>
    %123 = "stablehlo.divide"(%120, %122) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %124 = "chlo.erf"(%123) : (tensor<f64>) -> tensor<f64>
    %125 = "stablehlo.constant"() <{value = dense<1.4142135623730951> : tensor<f64>}> : () -> tensor<f64>
    %126 = "stablehlo.divide"(%121, %125) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %127 = "chlo.erf"(%126) : (tensor<f64>) -> tensor<f64>
    %128 = "func.call"(%arg36, %124, %127) <{callee = @_uniform_14}> : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<6x4xf64>
    %129 = "chlo.erf_inv"(%128) : (tensor<6x4xf64>) -> tensor<6x4xf64>
    %130 = "stablehlo.constant"() <{value = dense<1.4142135623730951> : tensor<f64>}> : () -> tensor<f64>
    %131 = "stablehlo.broadcast_in_dim"(%130) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<6x4xf64>
    %132 = "stablehlo.multiply"(%131, %129) : (tensor<6x4xf64>, tensor<6x4xf64>) -> tensor<6x4xf64>
    %133 = "stablehlo.constant"() <{value = dense<0x7FF0000000000000> : tensor<f64>}> : () -> tensor<f64>
    %134 = "chlo.next_after"(%120, %133) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %135 = "stablehlo.constant"() <{value = dense<0xFFF0000000000000> : tensor<f64>}> : () -> tensor<f64>
    %136 = "chlo.next_after"(%121, %135) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %137 = "func.call"(%132, %134, %136) <{callee = @clip_17}> : (tensor<6x4xf64>, tensor<f64>, tensor<f64>) -> tensor<6x4xf64>
    "func.return"(%137) : (tensor<6x4xf64>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<6x4xf64>, res_attrs = [{}], sym_name = "_uniform_14", sym_visibility = "private"}> ({
  ^bb0(%arg33: tensor<2xui32>, %arg34: tensor<f64>, %arg35: tensor<f64>):
    %76 = "stablehlo.broadcast_in_dim"(%arg34) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<1x1xf64>
    %77 = "stablehlo.broadcast_in_dim"(%arg35) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<1x1xf64>
    %78 = "stablehlo.slice"(%arg33) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %79 = "stablehlo.reshape"(%78) : (tensor<1xui32>) -> tensor<ui32>
    %80 = "stablehlo.slice"(%arg33) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %81 = "stablehlo.reshape"(%80) : (tensor<1xui32>) -> tensor<ui32>
    %82 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<6x4xui64>
    %83 = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<6x4xui64>
    %84 = "stablehlo.constant"() <{value = dense<4> : tensor<ui64>}> : () -> tensor<ui64>
    %85 = "stablehlo.broadcast_in_dim"(%84) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<6x4xui64>
    %86 = "stablehlo.multiply"(%85, %82) : (tensor<6x4xui64>, tensor<6x4xui64>) -> tensor<6x4xui64>
    %87 = "stablehlo.constant"() <{value = dense<1> : tensor<ui64>}> : () -> tensor<ui64>
    %88 = "stablehlo.broadcast_in_dim"(%87) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<6x4xui64>
    %89 = "stablehlo.multiply"(%88, %83) : (tensor<6x4xui64>, tensor<6x4xui64>) -> tensor<6x4xui64>
    %90 = "stablehlo.add"(%86, %89) : (tensor<6x4xui64>, tensor<6x4xui64>) -> tensor<6x4xui64>
    %91 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %92 = "stablehlo.broadcast_in_dim"(%91) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<6x4xui64>
    %93 = "stablehlo.shift_right_logical"(%90, %92) : (tensor<6x4xui64>, tensor<6x4xui64>) -> tensor<6x4xui64>
    %94 = "stablehlo.convert"(%90) : (tensor<6x4xui64>) -> tensor<6x4xui32>
    %95 = "stablehlo.convert"(%93) : (tensor<6x4xui64>) -> tensor<6x4xui32>
    %96:2 = "func.call"(%79, %81, %95, %94) <{callee = @threefry2x32_15}> : (tensor<ui32>, tensor<ui32>, tensor<6x4xui32>, tensor<6x4xui32>) -> (tensor<6x4xui32>, tensor<6x4xui32>)
    %97 = "stablehlo.convert"(%96#0) : (tensor<6x4xui32>) -> tensor<6x4xui64>
    %98 = "stablehlo.convert"(%96#1) : (tensor<6x4xui32>) -> tensor<6x4xui64>
    %99 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %100 = "stablehlo.broadcast_in_dim"(%99) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<6x4xui64>
    %101 = "stablehlo.shift_left"(%97, %100) : (tensor<6x4xui64>, tensor<6x4xui64>) -> tensor<6x4xui64>
    %102 = "stablehlo.or"(%101, %98) : (tensor<6x4xui64>, tensor<6x4xui64>) -> tensor<6x4xui64>
    %103 = "stablehlo.constant"() <{value = dense<12> : tensor<ui64>}> : () -> tensor<ui64>
    %104 = "stablehlo.broadcast_in_dim"(%103) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<6x4xui64>
    %105 = "stablehlo.shift_right_logical"(%102, %104) : (tensor<6x4xui64>, tensor<6x4xui64>) -> tensor<6x4xui64>
    %106 = "stablehlo.constant"() <{value = dense<4607182418800017408> : tensor<ui64>}> : () -> tensor<ui64>
    %107 = "stablehlo.broadcast_in_dim"(%106) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<6x4xui64>
    %108 = "stablehlo.or"(%105, %107) : (tensor<6x4xui64>, tensor<6x4xui64>) -> tensor<6x4xui64>
    %109 = "stablehlo.bitcast_convert"(%108) : (tensor<6x4xui64>) -> tensor<6x4xf64>
    %110 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f64>}> : () -> tensor<f64>
    %111 = "stablehlo.broadcast_in_dim"(%110) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<6x4xf64>
    %112 = "stablehlo.subtract"(%109, %111) : (tensor<6x4xf64>, tensor<6x4xf64>) -> tensor<6x4xf64>
    %113 = "stablehlo.subtract"(%77, %76) : (tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<1x1xf64>
    %114 = "stablehlo.broadcast_in_dim"(%113) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf64>) -> tensor<6x4xf64>
    %115 = "stablehlo.multiply"(%112, %114) : (tensor<6x4xf64>, tensor<6x4xf64>) -> tensor<6x4xf64>
    %116 = "stablehlo.broadcast_in_dim"(%76) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf64>) -> tensor<6x4xf64>
    %117 = "stablehlo.add"(%115, %116) : (tensor<6x4xf64>, tensor<6x4xf64>) -> tensor<6x4xf64>
    %118 = "stablehlo.broadcast_in_dim"(%76) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf64>) -> tensor<6x4xf64>
    %119 = "stablehlo.maximum"(%118, %117) : (tensor<6x4xf64>, tensor<6x4xf64>) -> tensor<6x4xf64>
    "func.return"(%119) : (tensor<6x4xf64>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<6x4xui32>, tensor<6x4xui32>) -> (tensor<6x4xui32>, tensor<6x4xui32>), sym_name = "threefry2x32_15", sym_visibility = "private"}> ({
  ^bb0(%arg11: tensor<ui32>, %arg12: tensor<ui32>, %arg13: tensor<6x4xui32>, %arg14: tensor<6x4xui32>):
    %59 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %60 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %61 = "stablehlo.xor"(%arg11, %arg12) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %62 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %63 = "stablehlo.xor"(%61, %62) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %64 = "stablehlo.broadcast_in_dim"(%arg11) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %65 = "stablehlo.add"(%arg13, %64) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %66 = "stablehlo.broadcast_in_dim"(%arg12) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %67 = "stablehlo.add"(%arg14, %66) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %68 = "stablehlo.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %69 = "stablehlo.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %70:9 = "stablehlo.while"(%69, %68, %65, %67, %arg12, %63, %arg11, %59, %60) ({
    ^bb0(%arg24: tensor<i64>, %arg25: tensor<i64>, %arg26: tensor<6x4xui32>, %arg27: tensor<6x4xui32>, %arg28: tensor<ui32>, %arg29: tensor<ui32>, %arg30: tensor<ui32>, %arg31: tensor<4xui32>, %arg32: tensor<4xui32>):
      %74 = "stablehlo.constant"() <{value = dense<5> : tensor<i64>}> : () -> tensor<i64>
      %75 = "stablehlo.compare"(%arg24, %74) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i64>, tensor<i64>) -> tensor<i1>
      "stablehlo.return"(%75) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg15: tensor<i64>, %arg16: tensor<i64>, %arg17: tensor<6x4xui32>, %arg18: tensor<6x4xui32>, %arg19: tensor<ui32>, %arg20: tensor<ui32>, %arg21: tensor<ui32>, %arg22: tensor<4xui32>, %arg23: tensor<4xui32>):
      %71:8 = "func.call"(%arg16, %arg17, %arg18, %arg19, %arg20, %arg21, %arg22, %arg23) <{callee = @closed_call_16}> : (tensor<i64>, tensor<6x4xui32>, tensor<6x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<6x4xui32>, tensor<6x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %72 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
      %73 = "stablehlo.add"(%arg15, %72) : (tensor<i64>, tensor<i64>) -> tensor<i64>
      "stablehlo.return"(%73, %71#0, %71#1, %71#2, %71#3, %71#4, %71#5, %71#6, %71#7) : (tensor<i64>, tensor<i64>, tensor<6x4xui32>, tensor<6x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i64>, tensor<i64>, tensor<6x4xui32>, tensor<6x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<i64>, tensor<6x4xui32>, tensor<6x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%70#2, %70#3) : (tensor<6x4xui32>, tensor<6x4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i64>, tensor<6x4xui32>, tensor<6x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<6x4xui32>, tensor<6x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_16", sym_visibility = "private"}> ({
  ^bb0(%arg3: tensor<i64>, %arg4: tensor<6x4xui32>, %arg5: tensor<6x4xui32>, %arg6: tensor<ui32>, %arg7: tensor<ui32>, %arg8: tensor<ui32>, %arg9: tensor<4xui32>, %arg10: tensor<4xui32>):
    %4 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %5 = "stablehlo.add"(%arg3, %4) : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %6 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %7 = "stablehlo.reshape"(%6) : (tensor<1xui32>) -> tensor<ui32>
    %8 = "stablehlo.add"(%arg4, %arg5) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %9 = "stablehlo.broadcast_in_dim"(%7) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %10 = "stablehlo.shift_left"(%arg5, %9) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %11 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %12 = "stablehlo.subtract"(%11, %7) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %13 = "stablehlo.broadcast_in_dim"(%12) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %14 = "stablehlo.shift_right_logical"(%arg5, %13) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %15 = "stablehlo.or"(%10, %14) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %16 = "stablehlo.xor"(%8, %15) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %17 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %18 = "stablehlo.reshape"(%17) : (tensor<1xui32>) -> tensor<ui32>
    %19 = "stablehlo.add"(%8, %16) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %20 = "stablehlo.broadcast_in_dim"(%18) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %21 = "stablehlo.shift_left"(%16, %20) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %22 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %23 = "stablehlo.subtract"(%22, %18) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %24 = "stablehlo.broadcast_in_dim"(%23) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %25 = "stablehlo.shift_right_logical"(%16, %24) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %26 = "stablehlo.or"(%21, %25) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %27 = "stablehlo.xor"(%19, %26) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %28 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %29 = "stablehlo.reshape"(%28) : (tensor<1xui32>) -> tensor<ui32>
    %30 = "stablehlo.add"(%19, %27) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %31 = "stablehlo.broadcast_in_dim"(%29) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %32 = "stablehlo.shift_left"(%27, %31) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %33 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %34 = "stablehlo.subtract"(%33, %29) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %35 = "stablehlo.broadcast_in_dim"(%34) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %36 = "stablehlo.shift_right_logical"(%27, %35) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %37 = "stablehlo.or"(%32, %36) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %38 = "stablehlo.xor"(%30, %37) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %39 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %40 = "stablehlo.reshape"(%39) : (tensor<1xui32>) -> tensor<ui32>
    %41 = "stablehlo.add"(%30, %38) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %42 = "stablehlo.broadcast_in_dim"(%40) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %43 = "stablehlo.shift_left"(%38, %42) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %44 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %45 = "stablehlo.subtract"(%44, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %46 = "stablehlo.broadcast_in_dim"(%45) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %47 = "stablehlo.shift_right_logical"(%38, %46) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %48 = "stablehlo.or"(%43, %47) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %49 = "stablehlo.xor"(%41, %48) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %50 = "stablehlo.broadcast_in_dim"(%arg6) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %51 = "stablehlo.add"(%41, %50) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %52 = "stablehlo.broadcast_in_dim"(%arg7) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %53 = "stablehlo.add"(%49, %52) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    %54 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %55 = "stablehlo.add"(%arg3, %54) : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %56 = "stablehlo.convert"(%55) : (tensor<i64>) -> tensor<ui32>
    %57 = "stablehlo.broadcast_in_dim"(%56) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6x4xui32>
    %58 = "stablehlo.add"(%53, %57) : (tensor<6x4xui32>, tensor<6x4xui32>) -> tensor<6x4xui32>
    "func.return"(%5, %51, %58, %arg7, %arg8, %arg6, %arg10, %arg9) : (tensor<i64>, tensor<6x4xui32>, tensor<6x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<6x4xf64>, tensor<f64>, tensor<f64>) -> tensor<6x4xf64>, res_attrs = [{}], sym_name = "clip_17", sym_visibility = "private"}> ({
  ^bb0(%arg0: tensor<6x4xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>):
    %0 = "stablehlo.broadcast_in_dim"(%arg1) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<6x4xf64>
    %1 = "stablehlo.maximum"(%0, %arg0) : (tensor<6x4xf64>, tensor<6x4xf64>) -> tensor<6x4xf64>
    %2 = "stablehlo.broadcast_in_dim"(%arg2) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<6x4xf64>
    %3 = "stablehlo.minimum"(%2, %1) : (tensor<6x4xf64>, tensor<6x4xf64>) -> tensor<6x4xf64>
    "func.return"(%3) : (tensor<6x4xf64>) -> ()
  }) : () -> ()
}) {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} : () -> ()

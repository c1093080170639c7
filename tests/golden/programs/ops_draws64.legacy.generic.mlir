"builtin.module"() <{sym_name = "jit_draws_of_64_bits"}> ({
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<2xui32>) -> (tensor<3x4xui64>, tensor<6xf64>, tensor<6x4xf64>, tensor<7xf64>, tensor<3x4xf64>, tensor<5x2xf64>), res_attrs = [{jax.result_info = "result['bits']"}, {jax.result_info = "result['bounds']"}, {jax.result_info = "result['he_normal']"}, {jax.result_info = "result['normal']"}, {jax.result_info = "result['truncated']"}, {jax.result_info = "result['uniform']"}], sym_name = "main", sym_visibility = "public"}> ({
  ^bb0(%arg217: tensor<2xui32>):
    %706 = "stablehlo.constant"() <{value = dense<0> : tensor<ui32>}> : () -> tensor<ui32>
    %707 = "func.call"(%arg217, %706) <{callee = @_threefry_fold_in}> : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %708 = "stablehlo.constant"() <{value = dense<1> : tensor<ui32>}> : () -> tensor<ui32>
    %709 = "func.call"(%arg217, %708) <{callee = @_threefry_fold_in}> : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %710 = "stablehlo.constant"() <{value = dense<2> : tensor<ui32>}> : () -> tensor<ui32>
    %711 = "func.call"(%arg217, %710) <{callee = @_threefry_fold_in}> : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %712 = "stablehlo.constant"() <{value = dense<3> : tensor<ui32>}> : () -> tensor<ui32>
    %713 = "func.call"(%arg217, %712) <{callee = @_threefry_fold_in}> : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %714 = "stablehlo.constant"() <{value = dense<4> : tensor<ui32>}> : () -> tensor<ui32>
    %715 = "func.call"(%arg217, %714) <{callee = @_threefry_fold_in}> : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %716 = "stablehlo.constant"() <{value = dense<5> : tensor<ui32>}> : () -> tensor<ui32>
    %717 = "func.call"(%arg217, %716) <{callee = @_threefry_fold_in}> : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %718 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<24xui32>
    %719 = "stablehlo.slice"(%707) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %720 = "stablehlo.reshape"(%719) : (tensor<1xui32>) -> tensor<ui32>
    %721 = "stablehlo.slice"(%707) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %722 = "stablehlo.reshape"(%721) : (tensor<1xui32>) -> tensor<ui32>
    %723 = "stablehlo.slice"(%718) <{limit_indices = array<i64: 12>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<24xui32>) -> tensor<12xui32>
    %724 = "stablehlo.slice"(%718) <{limit_indices = array<i64: 24>, start_indices = array<i64: 12>, strides = array<i64: 1>}> : (tensor<24xui32>) -> tensor<12xui32>
    %725:2 = "func.call"(%720, %722, %723, %724) <{callee = @threefry2x32_0}> : (tensor<ui32>, tensor<ui32>, tensor<12xui32>, tensor<12xui32>) -> (tensor<12xui32>, tensor<12xui32>)
    %726 = "stablehlo.concatenate"(%725#0, %725#1) <{dimension = 0 : i64}> : (tensor<12xui32>, tensor<12xui32>) -> tensor<24xui32>
    %727 = "stablehlo.slice"(%726) <{limit_indices = array<i64: 12>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<24xui32>) -> tensor<12xui32>
    %728 = "stablehlo.slice"(%726) <{limit_indices = array<i64: 24>, start_indices = array<i64: 12>, strides = array<i64: 1>}> : (tensor<24xui32>) -> tensor<12xui32>
    %729 = "stablehlo.convert"(%727) : (tensor<12xui32>) -> tensor<12xui64>
    %730 = "stablehlo.convert"(%728) : (tensor<12xui32>) -> tensor<12xui64>
    %731 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %732 = "stablehlo.broadcast_in_dim"(%731) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<12xui64>
    %733 = "stablehlo.shift_left"(%729, %732) : (tensor<12xui64>, tensor<12xui64>) -> tensor<12xui64>
    %734 = "stablehlo.or"(%733, %730) : (tensor<12xui64>, tensor<12xui64>) -> tensor<12xui64>
    %735 = "stablehlo.reshape"(%734) : (tensor<12xui64>) -> tensor<3x4xui64>
    %736 = "stablehlo.constant"() <{value = dense<-3> : tensor<i64>}> : () -> tensor<i64>
    %737 = "stablehlo.constant"() <{value = dense<0.69999999999999996> : tensor<f64>}> : () -> tensor<f64>
    %738 = "func.call"(%709, %736, %737) <{callee = @_uniform}> : (tensor<2xui32>, tensor<i64>, tensor<f64>) -> tensor<5x2xf64>
    %739 = "func.call"(%711) <{callee = @_normal}> : (tensor<2xui32>) -> tensor<7xf64>
    %740 = "stablehlo.constant"() <{value = dense<2.000000e-02> : tensor<f64>}> : () -> tensor<f64>
    %741 = "stablehlo.broadcast_in_dim"(%740) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<7xf64>
    %742 = "stablehlo.multiply"(%739, %741) : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %743 = "stablehlo.constant"() <{value = dense<-2> : tensor<i64>}> : () -> tensor<i64>
    %744 = "stablehlo.constant"() <{value = dense<2> : tensor<i64>}> : () -> tensor<i64>
    %745 = "func.call"(%713, %743, %744) <{callee = @_truncated_normal}> : (tensor<2xui32>, tensor<i64>, tensor<i64>) -> tensor<3x4xf64>
    %746 = "stablehlo.constant"() <{value = dense<-1> : tensor<i64>}> : () -> tensor<i64>
    %747 = "stablehlo.constant"() <{value = dense<3> : tensor<i64>}> : () -> tensor<i64>
    %748 = "func.call"(%715, %746, %747) <{callee = @_truncated_normal_8}> : (tensor<2xui32>, tensor<i64>, tensor<i64>) -> tensor<6xf64>
    %749 = "stablehlo.constant"() <{value = dense<1.500000e+00> : tensor<f64>}> : () -> tensor<f64>
    %750 = "stablehlo.broadcast_in_dim"(%749) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<6xf64>
    %751 = "stablehlo.multiply"(%748, %750) : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xf64>
    %752 = "stablehlo.constant"() <{value = dense<0.33333333333333331> : tensor<f64>}> : () -> tensor<f64>
    %753 = "stablehlo.sqrt"(%752) : (tensor<f64>) -> tensor<f64>
    %754 = "stablehlo.constant"() <{value = dense<0.87962566103423978> : tensor<f64>}> : () -> tensor<f64>
    %755 = "stablehlo.divide"(%753, %754) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %756 = "stablehlo.constant"() <{value = dense<-2> : tensor<i64>}> : () -> tensor<i64>
    %757 = "stablehlo.constant"() <{value = dense<2> : tensor<i64>}> : () -> tensor<i64>
    %758 = "func.call"(%717, %756, %757) <{callee = @_truncated_normal_13}> : (tensor<2xui32>, tensor<i64>, tensor<i64>) -> tensor<6x4xf64>
    %759 = "stablehlo.broadcast_in_dim"(%755) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<6x4xf64>
    %760 = "stablehlo.multiply"(%758, %759) : (tensor<6x4xf64>, tensor<6x4xf64>) -> tensor<6x4xf64>
    "func.return"(%735, %751, %760, %742, %745, %738) : (tensor<3x4xui64>, tensor<6xf64>, tensor<6x4xf64>, tensor<7xf64>, tensor<3x4xf64>, tensor<5x2xf64>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}], function_type = (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>, res_attrs = [{}], sym_name = "_threefry_fold_in", sym_visibility = "private"}> ({
  ^bb0(%arg215: tensor<2xui32>, %arg216: tensor<ui32>):
    %691 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %692 = "stablehlo.shift_right_logical"(%arg216, %691) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %693 = "stablehlo.broadcast_in_dim"(%692) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %694 = "stablehlo.constant"() <{value = dense<4294967295> : tensor<ui32>}> : () -> tensor<ui32>
    %695 = "stablehlo.and"(%arg216, %694) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %696 = "stablehlo.broadcast_in_dim"(%695) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %697 = "stablehlo.concatenate"(%693, %696) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %698 = "stablehlo.slice"(%arg215) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %699 = "stablehlo.reshape"(%698) : (tensor<1xui32>) -> tensor<ui32>
    %700 = "stablehlo.slice"(%arg215) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %701 = "stablehlo.reshape"(%700) : (tensor<1xui32>) -> tensor<ui32>
    %702 = "stablehlo.slice"(%697) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %703 = "stablehlo.slice"(%697) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %704:2 = "func.call"(%699, %701, %702, %703) <{callee = @threefry2x32}> : (tensor<ui32>, tensor<ui32>, tensor<1xui32>, tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>)
    %705 = "stablehlo.concatenate"(%704#0, %704#1) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    "func.return"(%705) : (tensor<2xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<1xui32>, tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>), sym_name = "threefry2x32", sym_visibility = "private"}> ({
  ^bb0(%arg193: tensor<ui32>, %arg194: tensor<ui32>, %arg195: tensor<1xui32>, %arg196: tensor<1xui32>):
    %674 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %675 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %676 = "stablehlo.xor"(%arg193, %arg194) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %677 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %678 = "stablehlo.xor"(%676, %677) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %679 = "stablehlo.broadcast_in_dim"(%arg193) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %680 = "stablehlo.add"(%arg195, %679) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %681 = "stablehlo.broadcast_in_dim"(%arg194) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %682 = "stablehlo.add"(%arg196, %681) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %683 = "stablehlo.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %684 = "stablehlo.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %685:9 = "stablehlo.while"(%684, %683, %680, %682, %arg194, %678, %arg193, %674, %675) ({
    ^bb0(%arg206: tensor<i64>, %arg207: tensor<i64>, %arg208: tensor<1xui32>, %arg209: tensor<1xui32>, %arg210: tensor<ui32>, %arg211: tensor<ui32>, %arg212: tensor<ui32>, %arg213: tensor<4xui32>, %arg214: tensor<4xui32>):
      %689 = "stablehlo.constant"() <{value = dense<5> : tensor<i64>}> : () -> tensor<i64>
      %690 = "stablehlo.compare"(%arg206, %689) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i64>, tensor<i64>) -> tensor<i1>
      "stablehlo.return"(%690) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg197: tensor<i64>, %arg198: tensor<i64>, %arg199: tensor<1xui32>, %arg200: tensor<1xui32>, %arg201: tensor<ui32>, %arg202: tensor<ui32>, %arg203: tensor<ui32>, %arg204: tensor<4xui32>, %arg205: tensor<4xui32>):
      %686:8 = "func.call"(%arg198, %arg199, %arg200, %arg201, %arg202, %arg203, %arg204, %arg205) <{callee = @closed_call}> : (tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %687 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
      %688 = "stablehlo.add"(%arg197, %687) : (tensor<i64>, tensor<i64>) -> tensor<i64>
      "stablehlo.return"(%688, %686#0, %686#1, %686#2, %686#3, %686#4, %686#5, %686#6, %686#7) : (tensor<i64>, tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i64>, tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%685#2, %685#3) : (tensor<1xui32>, tensor<1xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call", sym_visibility = "private"}> ({
  ^bb0(%arg185: tensor<i64>, %arg186: tensor<1xui32>, %arg187: tensor<1xui32>, %arg188: tensor<ui32>, %arg189: tensor<ui32>, %arg190: tensor<ui32>, %arg191: tensor<4xui32>, %arg192: tensor<4xui32>):
    %619 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %620 = "stablehlo.add"(%arg185, %619) : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %621 = "stablehlo.slice"(%arg191) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %622 = "stablehlo.reshape"(%621) : (tensor<1xui32>) -> tensor<ui32>
    %623 = "stablehlo.add"(%arg186, %arg187) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %624 = "stablehlo.broadcast_in_dim"(%622) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %625 = "stablehlo.shift_left"(%arg187, %624) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %626 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %627 = "stablehlo.subtract"(%626, %622) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %628 = "stablehlo.broadcast_in_dim"(%627) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %629 = "stablehlo.shift_right_logical"(%arg187, %628) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %630 = "stablehlo.or"(%625, %629) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %631 = "stablehlo.xor"(%623, %630) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %632 = "stablehlo.slice"(%arg191) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %633 = "stablehlo.reshape"(%632) : (tensor<1xui32>) -> tensor<ui32>
    %634 = "stablehlo.add"(%623, %631) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %635 = "stablehlo.broadcast_in_dim"(%633) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %636 = "stablehlo.shift_left"(%631, %635) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %637 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %638 = "stablehlo.subtract"(%637, %633) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %639 = "stablehlo.broadcast_in_dim"(%638) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %640 = "stablehlo.shift_right_logical"(%631, %639) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %641 = "stablehlo.or"(%636, %640) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %642 = "stablehlo.xor"(%634, %641) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %643 = "stablehlo.slice"(%arg191) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %644 = "stablehlo.reshape"(%643) : (tensor<1xui32>) -> tensor<ui32>
    %645 = "stablehlo.add"(%634, %642) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %646 = "stablehlo.broadcast_in_dim"(%644) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %647 = "stablehlo.shift_left"(%642, %646) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %648 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %649 = "stablehlo.subtract"(%648, %644) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %650 = "stablehlo.broadcast_in_dim"(%649) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %651 = "stablehlo.shift_right_logical"(%642, %650) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %652 = "stablehlo.or"(%647, %651) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %653 = "stablehlo.xor"(%645, %652) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %654 = "stablehlo.slice"(%arg191) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %655 = "stablehlo.reshape"(%654) : (tensor<1xui32>) -> tensor<ui32>
    %656 = "stablehlo.add"(%645, %653) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %657 = "stablehlo.broadcast_in_dim"(%655) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %658 = "stablehlo.shift_left"(%653, %657) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %659 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %660 = "stablehlo.subtract"(%659, %655) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %661 = "stablehlo.broadcast_in_dim"(%660) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %662 = "stablehlo.shift_right_logical"(%653, %661) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %663 = "stablehlo.or"(%658, %662) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %664 = "stablehlo.xor"(%656, %663) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %665 = "stablehlo.broadcast_in_dim"(%arg188) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %666 = "stablehlo.add"(%656, %665) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %667 = "stablehlo.broadcast_in_dim"(%arg189) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %668 = "stablehlo.add"(%664, %667) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %669 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %670 = "stablehlo.add"(%arg185, %669) : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %671 = "stablehlo.convert"(%670) : (tensor<i64>) -> tensor<ui32>
    %672 = "stablehlo.broadcast_in_dim"(%671) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %673 = "stablehlo.add"(%668, %672) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    "func.return"(%620, %666, %673, %arg189, %arg190, %arg188, %arg192, %arg191) : (tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<12xui32>, tensor<12xui32>) -> (tensor<12xui32>, tensor<12xui32>), sym_name = "threefry2x32_0", sym_visibility = "private"}> ({
  ^bb0(%arg163: tensor<ui32>, %arg164: tensor<ui32>, %arg165: tensor<12xui32>, %arg166: tensor<12xui32>):
    %602 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %603 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %604 = "stablehlo.xor"(%arg163, %arg164) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %605 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %606 = "stablehlo.xor"(%604, %605) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %607 = "stablehlo.broadcast_in_dim"(%arg163) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %608 = "stablehlo.add"(%arg165, %607) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %609 = "stablehlo.broadcast_in_dim"(%arg164) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %610 = "stablehlo.add"(%arg166, %609) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %611 = "stablehlo.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %612 = "stablehlo.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %613:9 = "stablehlo.while"(%612, %611, %608, %610, %arg164, %606, %arg163, %602, %603) ({
    ^bb0(%arg176: tensor<i64>, %arg177: tensor<i64>, %arg178: tensor<12xui32>, %arg179: tensor<12xui32>, %arg180: tensor<ui32>, %arg181: tensor<ui32>, %arg182: tensor<ui32>, %arg183: tensor<4xui32>, %arg184: tensor<4xui32>):
      %617 = "stablehlo.constant"() <{value = dense<5> : tensor<i64>}> : () -> tensor<i64>
      %618 = "stablehlo.compare"(%arg176, %617) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i64>, tensor<i64>) -> tensor<i1>
      "stablehlo.return"(%618) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg167: tensor<i64>, %arg168: tensor<i64>, %arg169: tensor<12xui32>, %arg170: tensor<12xui32>, %arg171: tensor<ui32>, %arg172: tensor<ui32>, %arg173: tensor<ui32>, %arg174: tensor<4xui32>, %arg175: tensor<4xui32>):
      %614:8 = "func.call"(%arg168, %arg169, %arg170, %arg171, %arg172, %arg173, %arg174, %arg175) <{callee = @closed_call_1}> : (tensor<i64>, tensor<12xui32>, tensor<12xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<12xui32>, tensor<12xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %615 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
      %616 = "stablehlo.add"(%arg167, %615) : (tensor<i64>, tensor<i64>) -> tensor<i64>
      "stablehlo.return"(%616, %614#0, %614#1, %614#2, %614#3, %614#4, %614#5, %614#6, %614#7) : (tensor<i64>, tensor<i64>, tensor<12xui32>, tensor<12xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i64>, tensor<i64>, tensor<12xui32>, tensor<12xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<i64>, tensor<12xui32>, tensor<12xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%613#2, %613#3) : (tensor<12xui32>, tensor<12xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i64>, tensor<12xui32>, tensor<12xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<12xui32>, tensor<12xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_1", sym_visibility = "private"}> ({
  ^bb0(%arg155: tensor<i64>, %arg156: tensor<12xui32>, %arg157: tensor<12xui32>, %arg158: tensor<ui32>, %arg159: tensor<ui32>, %arg160: tensor<ui32>, %arg161: tensor<4xui32>, %arg162: tensor<4xui32>):
    %547 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %548 = "stablehlo.add"(%arg155, %547) : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %549 = "stablehlo.slice"(%arg161) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %550 = "stablehlo.reshape"(%549) : (tensor<1xui32>) -> tensor<ui32>
    %551 = "stablehlo.add"(%arg156, %arg157) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %552 = "stablehlo.broadcast_in_dim"(%550) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %553 = "stablehlo.shift_left"(%arg157, %552) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %554 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %555 = "stablehlo.subtract"(%554, %550) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %556 = "stablehlo.broadcast_in_dim"(%555) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %557 = "stablehlo.shift_right_logical"(%arg157, %556) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %558 = "stablehlo.or"(%553, %557) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %559 = "stablehlo.xor"(%551, %558) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %560 = "stablehlo.slice"(%arg161) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %561 = "stablehlo.reshape"(%560) : (tensor<1xui32>) -> tensor<ui32>
    %562 = "stablehlo.add"(%551, %559) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %563 = "stablehlo.broadcast_in_dim"(%561) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %564 = "stablehlo.shift_left"(%559, %563) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %565 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %566 = "stablehlo.subtract"(%565, %561) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %567 = "stablehlo.broadcast_in_dim"(%566) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %568 = "stablehlo.shift_right_logical"(%559, %567) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %569 = "stablehlo.or"(%564, %568) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %570 = "stablehlo.xor"(%562, %569) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %571 = "stablehlo.slice"(%arg161) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %572 = "stablehlo.reshape"(%571) : (tensor<1xui32>) -> tensor<ui32>
    %573 = "stablehlo.add"(%562, %570) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %574 = "stablehlo.broadcast_in_dim"(%572) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %575 = "stablehlo.shift_left"(%570, %574) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %576 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %577 = "stablehlo.subtract"(%576, %572) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %578 = "stablehlo.broadcast_in_dim"(%577) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %579 = "stablehlo.shift_right_logical"(%570, %578) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %580 = "stablehlo.or"(%575, %579) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %581 = "stablehlo.xor"(%573, %580) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %582 = "stablehlo.slice"(%arg161) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %583 = "stablehlo.reshape"(%582) : (tensor<1xui32>) -> tensor<ui32>
    %584 = "stablehlo.add"(%573, %581) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %585 = "stablehlo.broadcast_in_dim"(%583) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %586 = "stablehlo.shift_left"(%581, %585) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %587 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %588 = "stablehlo.subtract"(%587, %583) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %589 = "stablehlo.broadcast_in_dim"(%588) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %590 = "stablehlo.shift_right_logical"(%581, %589) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %591 = "stablehlo.or"(%586, %590) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %592 = "stablehlo.xor"(%584, %591) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %593 = "stablehlo.broadcast_in_dim"(%arg158) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %594 = "stablehlo.add"(%584, %593) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %595 = "stablehlo.broadcast_in_dim"(%arg159) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %596 = "stablehlo.add"(%592, %595) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    %597 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %598 = "stablehlo.add"(%arg155, %597) : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %599 = "stablehlo.convert"(%598) : (tensor<i64>) -> tensor<ui32>
    %600 = "stablehlo.broadcast_in_dim"(%599) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<12xui32>
    %601 = "stablehlo.add"(%596, %600) : (tensor<12xui32>, tensor<12xui32>) -> tensor<12xui32>
    "func.return"(%548, %594, %601, %arg159, %arg160, %arg158, %arg162, %arg161) : (tensor<i64>, tensor<12xui32>, tensor<12xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<i64>, tensor<f64>) -> tensor<5x2xf64>, res_attrs = [{}], sym_name = "_uniform", sym_visibility = "private"}> ({
  ^bb0(%arg152: tensor<2xui32>, %arg153: tensor<i64>, %arg154: tensor<f64>):
    %508 = "stablehlo.convert"(%arg153) : (tensor<i64>) -> tensor<f64>
    %509 = "stablehlo.convert"(%arg154) : (tensor<f64>) -> tensor<f64>
    %510 = "stablehlo.broadcast_in_dim"(%508) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<1x1xf64>
    %511 = "stablehlo.broadcast_in_dim"(%509) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<1x1xf64>
    %512 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<20xui32>
    %513 = "stablehlo.slice"(%arg152) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %514 = "stablehlo.reshape"(%513) : (tensor<1xui32>) -> tensor<ui32>
    %515 = "stablehlo.slice"(%arg152) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %516 = "stablehlo.reshape"(%515) : (tensor<1xui32>) -> tensor<ui32>
    %517 = "stablehlo.slice"(%512) <{limit_indices = array<i64: 10>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<20xui32>) -> tensor<10xui32>
    %518 = "stablehlo.slice"(%512) <{limit_indices = array<i64: 20>, start_indices = array<i64: 10>, strides = array<i64: 1>}> : (tensor<20xui32>) -> tensor<10xui32>
    %519:2 = "func.call"(%514, %516, %517, %518) <{callee = @threefry2x32_2}> : (tensor<ui32>, tensor<ui32>, tensor<10xui32>, tensor<10xui32>) -> (tensor<10xui32>, tensor<10xui32>)
    %520 = "stablehlo.concatenate"(%519#0, %519#1) <{dimension = 0 : i64}> : (tensor<10xui32>, tensor<10xui32>) -> tensor<20xui32>
    %521 = "stablehlo.slice"(%520) <{limit_indices = array<i64: 10>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<20xui32>) -> tensor<10xui32>
    %522 = "stablehlo.slice"(%520) <{limit_indices = array<i64: 20>, start_indices = array<i64: 10>, strides = array<i64: 1>}> : (tensor<20xui32>) -> tensor<10xui32>
    %523 = "stablehlo.convert"(%521) : (tensor<10xui32>) -> tensor<10xui64>
    %524 = "stablehlo.convert"(%522) : (tensor<10xui32>) -> tensor<10xui64>
    %525 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %526 = "stablehlo.broadcast_in_dim"(%525) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<10xui64>
    %527 = "stablehlo.shift_left"(%523, %526) : (tensor<10xui64>, tensor<10xui64>) -> tensor<10xui64>
    %528 = "stablehlo.or"(%527, %524) : (tensor<10xui64>, tensor<10xui64>) -> tensor<10xui64>
    %529 = "stablehlo.reshape"(%528) : (tensor<10xui64>) -> tensor<5x2xui64>
    %530 = "stablehlo.constant"() <{value = dense<12> : tensor<ui64>}> : () -> tensor<ui64>
    %531 = "stablehlo.broadcast_in_dim"(%530) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<5x2xui64>
    %532 = "stablehlo.shift_right_logical"(%529, %531) : (tensor<5x2xui64>, tensor<5x2xui64>) -> tensor<5x2xui64>
    %533 = "stablehlo.constant"() <{value = dense<4607182418800017408> : tensor<ui64>}> : () -> tensor<ui64>
    %534 = "stablehlo.broadcast_in_dim"(%533) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<5x2xui64>
    %535 = "stablehlo.or"(%532, %534) : (tensor<5x2xui64>, tensor<5x2xui64>) -> tensor<5x2xui64>
    %536 = "stablehlo.bitcast_convert"(%535) : (tensor<5x2xui64>) -> tensor<5x2xf64>
    %537 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f64>}> : () -> tensor<f64>
    %538 = "stablehlo.broadcast_in_dim"(%537) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<5x2xf64>
    %539 = "stablehlo.subtract"(%536, %538) : (tensor<5x2xf64>, tensor<5x2xf64>) -> tensor<5x2xf64>
    %540 = "stablehlo.subtract"(%511, %510) : (tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<1x1xf64>
    %541 = "stablehlo.broadcast_in_dim"(%540) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf64>) -> tensor<5x2xf64>
    %542 = "stablehlo.multiply"(%539, %541) : (tensor<5x2xf64>, tensor<5x2xf64>) -> tensor<5x2xf64>
    %543 = "stablehlo.broadcast_in_dim"(%510) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf64>) -> tensor<5x2xf64>
    %544 = "stablehlo.add"(%542, %543) : (tensor<5x2xf64>, tensor<5x2xf64>) -> tensor<5x2xf64>
    %545 = "stablehlo.broadcast_in_dim"(%510) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf64>) -> tensor<5x2xf64>
    %546 = "stablehlo.maximum"(%545, %544) : (tensor<5x2xf64>, tensor<5x2xf64>) -> tensor<5x2xf64>
    "func.return"(%546) : (tensor<5x2xf64>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<10xui32>, tensor<10xui32>) -> (tensor<10xui32>, tensor<10xui32>), sym_name = "threefry2x32_2", sym_visibility = "private"}> ({
  ^bb0(%arg130: tensor<ui32>, %arg131: tensor<ui32>, %arg132: tensor<10xui32>, %arg133: tensor<10xui32>):
    %491 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %492 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %493 = "stablehlo.xor"(%arg130, %arg131) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %494 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %495 = "stablehlo.xor"(%493, %494) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %496 = "stablehlo.broadcast_in_dim"(%arg130) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<10xui32>
    %497 = "stablehlo.add"(%arg132, %496) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %498 = "stablehlo.broadcast_in_dim"(%arg131) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<10xui32>
    %499 = "stablehlo.add"(%arg133, %498) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %500 = "stablehlo.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %501 = "stablehlo.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %502:9 = "stablehlo.while"(%501, %500, %497, %499, %arg131, %495, %arg130, %491, %492) ({
    ^bb0(%arg143: tensor<i64>, %arg144: tensor<i64>, %arg145: tensor<10xui32>, %arg146: tensor<10xui32>, %arg147: tensor<ui32>, %arg148: tensor<ui32>, %arg149: tensor<ui32>, %arg150: tensor<4xui32>, %arg151: tensor<4xui32>):
      %506 = "stablehlo.constant"() <{value = dense<5> : tensor<i64>}> : () -> tensor<i64>
      %507 = "stablehlo.compare"(%arg143, %506) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i64>, tensor<i64>) -> tensor<i1>
      "stablehlo.return"(%507) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg134: tensor<i64>, %arg135: tensor<i64>, %arg136: tensor<10xui32>, %arg137: tensor<10xui32>, %arg138: tensor<ui32>, %arg139: tensor<ui32>, %arg140: tensor<ui32>, %arg141: tensor<4xui32>, %arg142: tensor<4xui32>):
      %503:8 = "func.call"(%arg135, %arg136, %arg137, %arg138, %arg139, %arg140, %arg141, %arg142) <{callee = @closed_call_3}> : (tensor<i64>, tensor<10xui32>, tensor<10xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<10xui32>, tensor<10xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %504 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
      %505 = "stablehlo.add"(%arg134, %504) : (tensor<i64>, tensor<i64>) -> tensor<i64>
      "stablehlo.return"(%505, %503#0, %503#1, %503#2, %503#3, %503#4, %503#5, %503#6, %503#7) : (tensor<i64>, tensor<i64>, tensor<10xui32>, tensor<10xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i64>, tensor<i64>, tensor<10xui32>, tensor<10xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<i64>, tensor<10xui32>, tensor<10xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%502#2, %502#3) : (tensor<10xui32>, tensor<10xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i64>, tensor<10xui32>, tensor<10xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<10xui32>, tensor<10xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_3", sym_visibility = "private"}> ({
  ^bb0(%arg122: tensor<i64>, %arg123: tensor<10xui32>, %arg124: tensor<10xui32>, %arg125: tensor<ui32>, %arg126: tensor<ui32>, %arg127: tensor<ui32>, %arg128: tensor<4xui32>, %arg129: tensor<4xui32>):
    %436 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %437 = "stablehlo.add"(%arg122, %436) : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %438 = "stablehlo.slice"(%arg128) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %439 = "stablehlo.reshape"(%438) : (tensor<1xui32>) -> tensor<ui32>
    %440 = "stablehlo.add"(%arg123, %arg124) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %441 = "stablehlo.broadcast_in_dim"(%439) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<10xui32>
    %442 = "stablehlo.shift_left"(%arg124, %441) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %443 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %444 = "stablehlo.subtract"(%443, %439) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %445 = "stablehlo.broadcast_in_dim"(%444) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<10xui32>
    %446 = "stablehlo.shift_right_logical"(%arg124, %445) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %447 = "stablehlo.or"(%442, %446) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %448 = "stablehlo.xor"(%440, %447) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %449 = "stablehlo.slice"(%arg128) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %450 = "stablehlo.reshape"(%449) : (tensor<1xui32>) -> tensor<ui32>
    %451 = "stablehlo.add"(%440, %448) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %452 = "stablehlo.broadcast_in_dim"(%450) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<10xui32>
    %453 = "stablehlo.shift_left"(%448, %452) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %454 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %455 = "stablehlo.subtract"(%454, %450) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %456 = "stablehlo.broadcast_in_dim"(%455) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<10xui32>
    %457 = "stablehlo.shift_right_logical"(%448, %456) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %458 = "stablehlo.or"(%453, %457) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %459 = "stablehlo.xor"(%451, %458) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %460 = "stablehlo.slice"(%arg128) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %461 = "stablehlo.reshape"(%460) : (tensor<1xui32>) -> tensor<ui32>
    %462 = "stablehlo.add"(%451, %459) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %463 = "stablehlo.broadcast_in_dim"(%461) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<10xui32>
    %464 = "stablehlo.shift_left"(%459, %463) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %465 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %466 = "stablehlo.subtract"(%465, %461) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %467 = "stablehlo.broadcast_in_dim"(%466) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<10xui32>
    %468 = "stablehlo.shift_right_logical"(%459, %467) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %469 = "stablehlo.or"(%464, %468) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %470 = "stablehlo.xor"(%462, %469) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %471 = "stablehlo.slice"(%arg128) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %472 = "stablehlo.reshape"(%471) : (tensor<1xui32>) -> tensor<ui32>
    %473 = "stablehlo.add"(%462, %470) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %474 = "stablehlo.broadcast_in_dim"(%472) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<10xui32>
    %475 = "stablehlo.shift_left"(%470, %474) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %476 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %477 = "stablehlo.subtract"(%476, %472) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %478 = "stablehlo.broadcast_in_dim"(%477) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<10xui32>
    %479 = "stablehlo.shift_right_logical"(%470, %478) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %480 = "stablehlo.or"(%475, %479) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %481 = "stablehlo.xor"(%473, %480) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %482 = "stablehlo.broadcast_in_dim"(%arg125) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<10xui32>
    %483 = "stablehlo.add"(%473, %482) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %484 = "stablehlo.broadcast_in_dim"(%arg126) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<10xui32>
    %485 = "stablehlo.add"(%481, %484) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    %486 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %487 = "stablehlo.add"(%arg122, %486) : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %488 = "stablehlo.convert"(%487) : (tensor<i64>) -> tensor<ui32>
    %489 = "stablehlo.broadcast_in_dim"(%488) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<10xui32>
    %490 = "stablehlo.add"(%485, %489) : (tensor<10xui32>, tensor<10xui32>) -> tensor<10xui32>
    "func.return"(%437, %483, %490, %arg126, %arg127, %arg125, %arg129, %arg128) : (tensor<i64>, tensor<10xui32>, tensor<10xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<2xui32>) -> tensor<7xf64>, res_attrs = [{}], sym_name = "_normal", sym_visibility = "private"}> ({
  ^bb0(%arg121: tensor<2xui32>):
    %435 = "func.call"(%arg121) <{callee = @_normal_real}> : (tensor<2xui32>) -> tensor<7xf64>
    "func.return"(%435) : (tensor<7xf64>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<2xui32>) -> tensor<7xf64>, res_attrs = [{}], sym_name = "_normal_real", sym_visibility = "private"}> ({
  ^bb0(%arg120: tensor<2xui32>):
    %428 = "stablehlo.constant"() <{value = dense<-0.99999999999999988> : tensor<f64>}> : () -> tensor<f64>
    %429 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f64>}> : () -> tensor<f64>
    %430 = "func.call"(%arg120, %428, %429) <{callee = @_uniform_4}> : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<7xf64>
    %431 = "chlo.erf_inv"(%430) : (tensor<7xf64>) -> tensor<7xf64>
    %432 = "stablehlo.constant"() <{value = dense<1.4142135623730951> : tensor<f64>}> : () -> tensor<f64>
    %433 = "stablehlo.broadcast_in_dim"(%432) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<7xf64>
    %434 = "stablehlo.multiply"(%433, %431) : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    "func.return"(%434) : (tensor<7xf64>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<7xf64>, res_attrs = [{}], sym_name = "_uniform_4", sym_visibility = "private"}> ({
  ^bb0(%arg117: tensor<2xui32>, %arg118: tensor<f64>, %arg119: tensor<f64>):
    %392 = "stablehlo.broadcast_in_dim"(%arg118) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<1xf64>
    %393 = "stablehlo.broadcast_in_dim"(%arg119) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<1xf64>
    %394 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<14xui32>
    %395 = "stablehlo.slice"(%arg117) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %396 = "stablehlo.reshape"(%395) : (tensor<1xui32>) -> tensor<ui32>
    %397 = "stablehlo.slice"(%arg117) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %398 = "stablehlo.reshape"(%397) : (tensor<1xui32>) -> tensor<ui32>
    %399 = "stablehlo.slice"(%394) <{limit_indices = array<i64: 7>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<14xui32>) -> tensor<7xui32>
    %400 = "stablehlo.slice"(%394) <{limit_indices = array<i64: 14>, start_indices = array<i64: 7>, strides = array<i64: 1>}> : (tensor<14xui32>) -> tensor<7xui32>
    %401:2 = "func.call"(%396, %398, %399, %400) <{callee = @threefry2x32_5}> : (tensor<ui32>, tensor<ui32>, tensor<7xui32>, tensor<7xui32>) -> (tensor<7xui32>, tensor<7xui32>)
    %402 = "stablehlo.concatenate"(%401#0, %401#1) <{dimension = 0 : i64}> : (tensor<7xui32>, tensor<7xui32>) -> tensor<14xui32>
    %403 = "stablehlo.slice"(%402) <{limit_indices = array<i64: 7>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<14xui32>) -> tensor<7xui32>
    %404 = "stablehlo.slice"(%402) <{limit_indices = array<i64: 14>, start_indices = array<i64: 7>, strides = array<i64: 1>}> : (tensor<14xui32>) -> tensor<7xui32>
    %405 = "stablehlo.convert"(%403) : (tensor<7xui32>) -> tensor<7xui64>
    %406 = "stablehlo.convert"(%404) : (tensor<7xui32>) -> tensor<7xui64>
    %407 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %408 = "stablehlo.broadcast_in_dim"(%407) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<7xui64>
    %409 = "stablehlo.shift_left"(%405, %408) : (tensor<7xui64>, tensor<7xui64>) -> tensor<7xui64>
    %410 = "stablehlo.or"(%409, %406) : (tensor<7xui64>, tensor<7xui64>) -> tensor<7xui64>
    %411 = "stablehlo.constant"() <{value = dense<12> : tensor<ui64>}> : () -> tensor<ui64>
    %412 = "stablehlo.broadcast_in_dim"(%411) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<7xui64>
    %413 = "stablehlo.shift_right_logical"(%410, %412) : (tensor<7xui64>, tensor<7xui64>) -> tensor<7xui64>
    %414 = "stablehlo.constant"() <{value = dense<4607182418800017408> : tensor<ui64>}> : () -> tensor<ui64>
    %415 = "stablehlo.broadcast_in_dim"(%414) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<7xui64>
    %416 = "stablehlo.or"(%413, %415) : (tensor<7xui64>, tensor<7xui64>) -> tensor<7xui64>
    %417 = "stablehlo.bitcast_convert"(%416) : (tensor<7xui64>) -> tensor<7xf64>
    %418 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f64>}> : () -> tensor<f64>
    %419 = "stablehlo.broadcast_in_dim"(%418) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<7xf64>
    %420 = "stablehlo.subtract"(%417, %419) : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %421 = "stablehlo.subtract"(%393, %392) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %422 = "stablehlo.broadcast_in_dim"(%421) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xf64>) -> tensor<7xf64>
    %423 = "stablehlo.multiply"(%420, %422) : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %424 = "stablehlo.broadcast_in_dim"(%392) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xf64>) -> tensor<7xf64>
    %425 = "stablehlo.add"(%423, %424) : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %426 = "stablehlo.broadcast_in_dim"(%392) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xf64>) -> tensor<7xf64>
    %427 = "stablehlo.maximum"(%426, %425) : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    "func.return"(%427) : (tensor<7xf64>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<7xui32>, tensor<7xui32>) -> (tensor<7xui32>, tensor<7xui32>), sym_name = "threefry2x32_5", sym_visibility = "private"}> ({
  ^bb0(%arg95: tensor<ui32>, %arg96: tensor<ui32>, %arg97: tensor<7xui32>, %arg98: tensor<7xui32>):
    %375 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %376 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %377 = "stablehlo.xor"(%arg95, %arg96) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %378 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %379 = "stablehlo.xor"(%377, %378) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %380 = "stablehlo.broadcast_in_dim"(%arg95) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %381 = "stablehlo.add"(%arg97, %380) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %382 = "stablehlo.broadcast_in_dim"(%arg96) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %383 = "stablehlo.add"(%arg98, %382) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %384 = "stablehlo.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %385 = "stablehlo.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %386:9 = "stablehlo.while"(%385, %384, %381, %383, %arg96, %379, %arg95, %375, %376) ({
    ^bb0(%arg108: tensor<i64>, %arg109: tensor<i64>, %arg110: tensor<7xui32>, %arg111: tensor<7xui32>, %arg112: tensor<ui32>, %arg113: tensor<ui32>, %arg114: tensor<ui32>, %arg115: tensor<4xui32>, %arg116: tensor<4xui32>):
      %390 = "stablehlo.constant"() <{value = dense<5> : tensor<i64>}> : () -> tensor<i64>
      %391 = "stablehlo.compare"(%arg108, %390) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i64>, tensor<i64>) -> tensor<i1>
      "stablehlo.return"(%391) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg99: tensor<i64>, %arg100: tensor<i64>, %arg101: tensor<7xui32>, %arg102: tensor<7xui32>, %arg103: tensor<ui32>, %arg104: tensor<ui32>, %arg105: tensor<ui32>, %arg106: tensor<4xui32>, %arg107: tensor<4xui32>):
      %387:8 = "func.call"(%arg100, %arg101, %arg102, %arg103, %arg104, %arg105, %arg106, %arg107) <{callee = @closed_call_6}> : (tensor<i64>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %388 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
      %389 = "stablehlo.add"(%arg99, %388) : (tensor<i64>, tensor<i64>) -> tensor<i64>
      "stablehlo.return"(%389, %387#0, %387#1, %387#2, %387#3, %387#4, %387#5, %387#6, %387#7) : (tensor<i64>, tensor<i64>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i64>, tensor<i64>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<i64>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%386#2, %386#3) : (tensor<7xui32>, tensor<7xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i64>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_6", sym_visibility = "private"}> ({
  ^bb0(%arg87: tensor<i64>, %arg88: tensor<7xui32>, %arg89: tensor<7xui32>, %arg90: tensor<ui32>, %arg91: tensor<ui32>, %arg92: tensor<ui32>, %arg93: tensor<4xui32>, %arg94: tensor<4xui32>):
    %320 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %321 = "stablehlo.add"(%arg87, %320) : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %322 = "stablehlo.slice"(%arg93) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %323 = "stablehlo.reshape"(%322) : (tensor<1xui32>) -> tensor<ui32>
    %324 = "stablehlo.add"(%arg88, %arg89) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %325 = "stablehlo.broadcast_in_dim"(%323) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %326 = "stablehlo.shift_left"(%arg89, %325) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %327 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %328 = "stablehlo.subtract"(%327, %323) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %329 = "stablehlo.broadcast_in_dim"(%328) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %330 = "stablehlo.shift_right_logical"(%arg89, %329) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %331 = "stablehlo.or"(%326, %330) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %332 = "stablehlo.xor"(%324, %331) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %333 = "stablehlo.slice"(%arg93) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %334 = "stablehlo.reshape"(%333) : (tensor<1xui32>) -> tensor<ui32>
    %335 = "stablehlo.add"(%324, %332) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %336 = "stablehlo.broadcast_in_dim"(%334) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %337 = "stablehlo.shift_left"(%332, %336) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %338 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %339 = "stablehlo.subtract"(%338, %334) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %340 = "stablehlo.broadcast_in_dim"(%339) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %341 = "stablehlo.shift_right_logical"(%332, %340) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %342 = "stablehlo.or"(%337, %341) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %343 = "stablehlo.xor"(%335, %342) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %344 = "stablehlo.slice"(%arg93) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %345 = "stablehlo.reshape"(%344) : (tensor<1xui32>) -> tensor<ui32>
    %346 = "stablehlo.add"(%335, %343) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %347 = "stablehlo.broadcast_in_dim"(%345) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %348 = "stablehlo.shift_left"(%343, %347) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %349 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %350 = "stablehlo.subtract"(%349, %345) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %351 = "stablehlo.broadcast_in_dim"(%350) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %352 = "stablehlo.shift_right_logical"(%343, %351) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %353 = "stablehlo.or"(%348, %352) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %354 = "stablehlo.xor"(%346, %353) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %355 = "stablehlo.slice"(%arg93) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %356 = "stablehlo.reshape"(%355) : (tensor<1xui32>) -> tensor<ui32>
    %357 = "stablehlo.add"(%346, %354) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %358 = "stablehlo.broadcast_in_dim"(%356) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %359 = "stablehlo.shift_left"(%354, %358) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %360 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %361 = "stablehlo.subtract"(%360, %356) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %362 = "stablehlo.broadcast_in_dim"(%361) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %363 = "stablehlo.shift_right_logical"(%354, %362) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %364 = "stablehlo.or"(%359, %363) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %365 = "stablehlo.xor"(%357, %364) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %366 = "stablehlo.broadcast_in_dim"(%arg90) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %367 = "stablehlo.add"(%357, %366) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %368 = "stablehlo.broadcast_in_dim"(%arg91) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %369 = "stablehlo.add"(%365, %368) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %370 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %371 = "stablehlo.add"(%arg87, %370) : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %372 = "stablehlo.convert"(%371) : (tensor<i64>) -> tensor<ui32>
    %373 = "stablehlo.broadcast_in_dim"(%372) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %374 = "stablehlo.add"(%369, %373) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    "func.return"(%321, %367, %374, %arg91, %arg92, %arg90, %arg94, %arg93) : (tensor<i64>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<i64>, tensor<i64>) -> tensor<3x4xf64>, res_attrs = [{}], sym_name = "_truncated_normal", sym_visibility = "private"}> ({
  ^bb0(%arg84: tensor<2xui32>, %arg85: tensor<i64>, %arg86: tensor<i64>):
    %302 = "stablehlo.convert"(%arg85) : (tensor<i64>) -> tensor<f64>
    %303 = "stablehlo.convert"(%arg86) : (tensor<i64>) -> tensor<f64>
    %304 = "stablehlo.constant"() <{value = dense<1.4142135623730951> : tensor<f64>}> : () -> tensor<f64>
    %305 = "stablehlo.divide"(%302, %304) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %306 = "chlo.erf"(%305) : (tensor<f64>) -> tensor<f64>
    %307 = "stablehlo.constant"() <{value = dense<1.4142135623730951> : tensor<f64>}> : () -> tensor<f64>
    %308 = "stablehlo.divide"(%303, %307) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %309 = "chlo.erf"(%308) : (tensor<f64>) -> tensor<f64>
    %310 = "func.call"(%arg84, %306, %309) <{callee = @_uniform_7}> : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<3x4xf64>
    %311 = "chlo.erf_inv"(%310) : (tensor<3x4xf64>) -> tensor<3x4xf64>
    %312 = "stablehlo.constant"() <{value = dense<1.4142135623730951> : tensor<f64>}> : () -> tensor<f64>
    %313 = "stablehlo.broadcast_in_dim"(%312) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<3x4xf64>
    %314 = "stablehlo.multiply"(%313, %311) : (tensor<3x4xf64>, tensor<3x4xf64>) -> tensor<3x4xf64>
    %315 = "stablehlo.constant"() <{value = dense<0x7FF0000000000000> : tensor<f64>}> : () -> tensor<f64>
    %316 = "chlo.next_after"(%302, %315) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %317 = "stablehlo.constant"() <{value = dense<0xFFF0000000000000> : tensor<f64>}> : () -> tensor<f64>
    %318 = "chlo.next_after"(%303, %317) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %319 = "func.call"(%314, %316, %318) <{callee = @clip}> : (tensor<3x4xf64>, tensor<f64>, tensor<f64>) -> tensor<3x4xf64>
    "func.return"(%319) : (tensor<3x4xf64>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<3x4xf64>, res_attrs = [{}], sym_name = "_uniform_7", sym_visibility = "private"}> ({
  ^bb0(%arg81: tensor<2xui32>, %arg82: tensor<f64>, %arg83: tensor<f64>):
    %265 = "stablehlo.broadcast_in_dim"(%arg82) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<1x1xf64>
    %266 = "stablehlo.broadcast_in_dim"(%arg83) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<1x1xf64>
    %267 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<24xui32>
    %268 = "stablehlo.slice"(%arg81) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %269 = "stablehlo.reshape"(%268) : (tensor<1xui32>) -> tensor<ui32>
    %270 = "stablehlo.slice"(%arg81) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %271 = "stablehlo.reshape"(%270) : (tensor<1xui32>) -> tensor<ui32>
    %272 = "stablehlo.slice"(%267) <{limit_indices = array<i64: 12>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<24xui32>) -> tensor<12xui32>
    %273 = "stablehlo.slice"(%267) <{limit_indices = array<i64: 24>, start_indices = array<i64: 12>, strides = array<i64: 1>}> : (tensor<24xui32>) -> tensor<12xui32>
    %274:2 = "func.call"(%269, %271, %272, %273) <{callee = @threefry2x32_0}> : (tensor<ui32>, tensor<ui32>, tensor<12xui32>, tensor<12xui32>) -> (tensor<12xui32>, tensor<12xui32>)
    %275 = "stablehlo.concatenate"(%274#0, %274#1) <{dimension = 0 : i64}> : (tensor<12xui32>, tensor<12xui32>) -> tensor<24xui32>
    %276 = "stablehlo.slice"(%275) <{limit_indices = array<i64: 12>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<24xui32>) -> tensor<12xui32>
    %277 = "stablehlo.slice"(%275) <{limit_indices = array<i64: 24>, start_indices = array<i64: 12>, strides = array<i64: 1>}> : (tensor<24xui32>) -> tensor<12xui32>
    %278 = "stablehlo.convert"(%276) : (tensor<12xui32>) -> tensor<12xui64>
    %279 = "stablehlo.convert"(%277) : (tensor<12xui32>) -> tensor<12xui64>
    %280 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %281 = "stablehlo.broadcast_in_dim"(%280) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<12xui64>
    %282 = "stablehlo.shift_left"(%278, %281) : (tensor<12xui64>, tensor<12xui64>) -> tensor<12xui64>
    %283 = "stablehlo.or"(%282, %279) : (tensor<12xui64>, tensor<12xui64>) -> tensor<12xui64>
    %284 = "stablehlo.reshape"(%283) : (tensor<12xui64>) -> tensor<3x4xui64>
    %285 = "stablehlo.constant"() <{value = dense<12> : tensor<ui64>}> : () -> tensor<ui64>
    %286 = "stablehlo.broadcast_in_dim"(%285) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3x4xui64>
    %287 = "stablehlo.shift_right_logical"(%284, %286) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %288 = "stablehlo.constant"() <{value = dense<4607182418800017408> : tensor<ui64>}> : () -> tensor<ui64>
    %289 = "stablehlo.broadcast_in_dim"(%288) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<3x4xui64>
    %290 = "stablehlo.or"(%287, %289) : (tensor<3x4xui64>, tensor<3x4xui64>) -> tensor<3x4xui64>
    %291 = "stablehlo.bitcast_convert"(%290) : (tensor<3x4xui64>) -> tensor<3x4xf64>
    %292 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f64>}> : () -> tensor<f64>
    %293 = "stablehlo.broadcast_in_dim"(%292) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<3x4xf64>
    %294 = "stablehlo.subtract"(%291, %293) : (tensor<3x4xf64>, tensor<3x4xf64>) -> tensor<3x4xf64>
    %295 = "stablehlo.subtract"(%266, %265) : (tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<1x1xf64>
    %296 = "stablehlo.broadcast_in_dim"(%295) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf64>) -> tensor<3x4xf64>
    %297 = "stablehlo.multiply"(%294, %296) : (tensor<3x4xf64>, tensor<3x4xf64>) -> tensor<3x4xf64>
    %298 = "stablehlo.broadcast_in_dim"(%265) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf64>) -> tensor<3x4xf64>
    %299 = "stablehlo.add"(%297, %298) : (tensor<3x4xf64>, tensor<3x4xf64>) -> tensor<3x4xf64>
    %300 = "stablehlo.broadcast_in_dim"(%265) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf64>) -> tensor<3x4xf64>
    %301 = "stablehlo.maximum"(%300, %299) : (tensor<3x4xf64>, tensor<3x4xf64>) -> tensor<3x4xf64>
    "func.return"(%301) : (tensor<3x4xf64>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<3x4xf64>, tensor<f64>, tensor<f64>) -> tensor<3x4xf64>, res_attrs = [{}], sym_name = "clip", sym_visibility = "private"}> ({
  ^bb0(%arg78: tensor<3x4xf64>, %arg79: tensor<f64>, %arg80: tensor<f64>):
    %261 = "stablehlo.broadcast_in_dim"(%arg79) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<3x4xf64>
    %262 = "stablehlo.maximum"(%261, %arg78) : (tensor<3x4xf64>, tensor<3x4xf64>) -> tensor<3x4xf64>
    %263 = "stablehlo.broadcast_in_dim"(%arg80) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<3x4xf64>
    %264 = "stablehlo.minimum"(%263, %262) : (tensor<3x4xf64>, tensor<3x4xf64>) -> tensor<3x4xf64>
    "func.return"(%264) : (tensor<3x4xf64>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<i64>, tensor<i64>) -> tensor<6xf64>, res_attrs = [{}], sym_name = "_truncated_normal_8", sym_visibility = "private"}> ({
  ^bb0(%arg75: tensor<2xui32>, %arg76: tensor<i64>, %arg77: tensor<i64>):
    %243 = "stablehlo.convert"(%arg76) : (tensor<i64>) -> tensor<f64>
    %244 = "stablehlo.convert"(%arg77) : (tensor<i64>) -> tensor<f64>
    %245 = "stablehlo.constant"() <{value = dense<1.4142135623730951> : tensor<f64>}> : () -> tensor<f64>
    %246 = "stablehlo.divide"(%243, %245) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %247 = "chlo.erf"(%246) : (tensor<f64>) -> tensor<f64>
    %248 = "stablehlo.constant"() <{value = dense<1.4142135623730951> : tensor<f64>}> : () -> tensor<f64>
    %249 = "stablehlo.divide"(%244, %248) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %250 = "chlo.erf"(%249) : (tensor<f64>) -> tensor<f64>
    %251 = "func.call"(%arg75, %247, %250) <{callee = @_uniform_9}> : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<6xf64>
    %252 = "chlo.erf_inv"(%251) : (tensor<6xf64>) -> tensor<6xf64>
    %253 = "stablehlo.constant"() <{value = dense<1.4142135623730951> : tensor<f64>}> : () -> tensor<f64>
    %254 = "stablehlo.broadcast_in_dim"(%253) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<6xf64>
    %255 = "stablehlo.multiply"(%254, %252) : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xf64>
    %256 = "stablehlo.constant"() <{value = dense<0x7FF0000000000000> : tensor<f64>}> : () -> tensor<f64>
    %257 = "chlo.next_after"(%243, %256) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %258 = "stablehlo.constant"() <{value = dense<0xFFF0000000000000> : tensor<f64>}> : () -> tensor<f64>
    %259 = "chlo.next_after"(%244, %258) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %260 = "func.call"(%255, %257, %259) <{callee = @clip_12}> : (tensor<6xf64>, tensor<f64>, tensor<f64>) -> tensor<6xf64>
    "func.return"(%260) : (tensor<6xf64>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<6xf64>, res_attrs = [{}], sym_name = "_uniform_9", sym_visibility = "private"}> ({
  ^bb0(%arg72: tensor<2xui32>, %arg73: tensor<f64>, %arg74: tensor<f64>):
    %207 = "stablehlo.broadcast_in_dim"(%arg73) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<1xf64>
    %208 = "stablehlo.broadcast_in_dim"(%arg74) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<1xf64>
    %209 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<12xui32>
    %210 = "stablehlo.slice"(%arg72) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %211 = "stablehlo.reshape"(%210) : (tensor<1xui32>) -> tensor<ui32>
    %212 = "stablehlo.slice"(%arg72) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %213 = "stablehlo.reshape"(%212) : (tensor<1xui32>) -> tensor<ui32>
    %214 = "stablehlo.slice"(%209) <{limit_indices = array<i64: 6>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<12xui32>) -> tensor<6xui32>
    %215 = "stablehlo.slice"(%209) <{limit_indices = array<i64: 12>, start_indices = array<i64: 6>, strides = array<i64: 1>}> : (tensor<12xui32>) -> tensor<6xui32>
    %216:2 = "func.call"(%211, %213, %214, %215) <{callee = @threefry2x32_10}> : (tensor<ui32>, tensor<ui32>, tensor<6xui32>, tensor<6xui32>) -> (tensor<6xui32>, tensor<6xui32>)
    %217 = "stablehlo.concatenate"(%216#0, %216#1) <{dimension = 0 : i64}> : (tensor<6xui32>, tensor<6xui32>) -> tensor<12xui32>
    %218 = "stablehlo.slice"(%217) <{limit_indices = array<i64: 6>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<12xui32>) -> tensor<6xui32>
    %219 = "stablehlo.slice"(%217) <{limit_indices = array<i64: 12>, start_indices = array<i64: 6>, strides = array<i64: 1>}> : (tensor<12xui32>) -> tensor<6xui32>
    %220 = "stablehlo.convert"(%218) : (tensor<6xui32>) -> tensor<6xui64>
    %221 = "stablehlo.convert"(%219) : (tensor<6xui32>) -> tensor<6xui64>
    %222 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %223 = "stablehlo.broadcast_in_dim"(%222) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<6xui64>
    %224 = "stablehlo.shift_left"(%220, %223) : (tensor<6xui64>, tensor<6xui64>) -> tensor<6xui64>
    %225 = "stablehlo.or"(%224, %221) : (tensor<6xui64>, tensor<6xui64>) -> tensor<6xui64>
    %226 = "stablehlo.constant"() <{value = dense<12> : tensor<ui64>}> : () -> tensor<ui64>
    %227 = "stablehlo.broadcast_in_dim"(%226) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<6xui64>
    %228 = "stablehlo.shift_right_logical"(%225, %227) : (tensor<6xui64>, tensor<6xui64>) -> tensor<6xui64>
    %229 = "stablehlo.constant"() <{value = dense<4607182418800017408> : tensor<ui64>}> : () -> tensor<ui64>
    %230 = "stablehlo.broadcast_in_dim"(%229) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<6xui64>
    %231 = "stablehlo.or"(%228, %230) : (tensor<6xui64>, tensor<6xui64>) -> tensor<6xui64>
    %232 = "stablehlo.bitcast_convert"(%231) : (tensor<6xui64>) -> tensor<6xf64>
    %233 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f64>}> : () -> tensor<f64>
    %234 = "stablehlo.broadcast_in_dim"(%233) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<6xf64>
    %235 = "stablehlo.subtract"(%232, %234) : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xf64>
    %236 = "stablehlo.subtract"(%208, %207) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %237 = "stablehlo.broadcast_in_dim"(%236) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xf64>) -> tensor<6xf64>
    %238 = "stablehlo.multiply"(%235, %237) : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xf64>
    %239 = "stablehlo.broadcast_in_dim"(%207) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xf64>) -> tensor<6xf64>
    %240 = "stablehlo.add"(%238, %239) : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xf64>
    %241 = "stablehlo.broadcast_in_dim"(%207) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xf64>) -> tensor<6xf64>
    %242 = "stablehlo.maximum"(%241, %240) : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xf64>
    "func.return"(%242) : (tensor<6xf64>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<6xui32>, tensor<6xui32>) -> (tensor<6xui32>, tensor<6xui32>), sym_name = "threefry2x32_10", sym_visibility = "private"}> ({
  ^bb0(%arg50: tensor<ui32>, %arg51: tensor<ui32>, %arg52: tensor<6xui32>, %arg53: tensor<6xui32>):
    %190 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %191 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %192 = "stablehlo.xor"(%arg50, %arg51) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %193 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %194 = "stablehlo.xor"(%192, %193) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %195 = "stablehlo.broadcast_in_dim"(%arg50) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %196 = "stablehlo.add"(%arg52, %195) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %197 = "stablehlo.broadcast_in_dim"(%arg51) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %198 = "stablehlo.add"(%arg53, %197) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %199 = "stablehlo.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %200 = "stablehlo.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %201:9 = "stablehlo.while"(%200, %199, %196, %198, %arg51, %194, %arg50, %190, %191) ({
    ^bb0(%arg63: tensor<i64>, %arg64: tensor<i64>, %arg65: tensor<6xui32>, %arg66: tensor<6xui32>, %arg67: tensor<ui32>, %arg68: tensor<ui32>, %arg69: tensor<ui32>, %arg70: tensor<4xui32>, %arg71: tensor<4xui32>):
      %205 = "stablehlo.constant"() <{value = dense<5> : tensor<i64>}> : () -> tensor<i64>
      %206 = "stablehlo.compare"(%arg63, %205) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i64>, tensor<i64>) -> tensor<i1>
      "stablehlo.return"(%206) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg54: tensor<i64>, %arg55: tensor<i64>, %arg56: tensor<6xui32>, %arg57: tensor<6xui32>, %arg58: tensor<ui32>, %arg59: tensor<ui32>, %arg60: tensor<ui32>, %arg61: tensor<4xui32>, %arg62: tensor<4xui32>):
      %202:8 = "func.call"(%arg55, %arg56, %arg57, %arg58, %arg59, %arg60, %arg61, %arg62) <{callee = @closed_call_11}> : (tensor<i64>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %203 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
      %204 = "stablehlo.add"(%arg54, %203) : (tensor<i64>, tensor<i64>) -> tensor<i64>
      "stablehlo.return"(%204, %202#0, %202#1, %202#2, %202#3, %202#4, %202#5, %202#6, %202#7) : (tensor<i64>, tensor<i64>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i64>, tensor<i64>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<i64>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%201#2, %201#3) : (tensor<6xui32>, tensor<6xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i64>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_11", sym_visibility = "private"}> ({
  ^bb0(%arg42: tensor<i64>, %arg43: tensor<6xui32>, %arg44: tensor<6xui32>, %arg45: tensor<ui32>, %arg46: tensor<ui32>, %arg47: tensor<ui32>, %arg48: tensor<4xui32>, %arg49: tensor<4xui32>):
    %135 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %136 = "stablehlo.add"(%arg42, %135) : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %137 = "stablehlo.slice"(%arg48) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %138 = "stablehlo.reshape"(%137) : (tensor<1xui32>) -> tensor<ui32>
    %139 = "stablehlo.add"(%arg43, %arg44) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %140 = "stablehlo.broadcast_in_dim"(%138) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %141 = "stablehlo.shift_left"(%arg44, %140) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %142 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %143 = "stablehlo.subtract"(%142, %138) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %144 = "stablehlo.broadcast_in_dim"(%143) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %145 = "stablehlo.shift_right_logical"(%arg44, %144) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %146 = "stablehlo.or"(%141, %145) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %147 = "stablehlo.xor"(%139, %146) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %148 = "stablehlo.slice"(%arg48) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %149 = "stablehlo.reshape"(%148) : (tensor<1xui32>) -> tensor<ui32>
    %150 = "stablehlo.add"(%139, %147) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %151 = "stablehlo.broadcast_in_dim"(%149) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %152 = "stablehlo.shift_left"(%147, %151) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %153 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %154 = "stablehlo.subtract"(%153, %149) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %155 = "stablehlo.broadcast_in_dim"(%154) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %156 = "stablehlo.shift_right_logical"(%147, %155) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %157 = "stablehlo.or"(%152, %156) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %158 = "stablehlo.xor"(%150, %157) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %159 = "stablehlo.slice"(%arg48) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %160 = "stablehlo.reshape"(%159) : (tensor<1xui32>) -> tensor<ui32>
    %161 = "stablehlo.add"(%150, %158) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %162 = "stablehlo.broadcast_in_dim"(%160) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %163 = "stablehlo.shift_left"(%158, %162) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %164 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %165 = "stablehlo.subtract"(%164, %160) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %166 = "stablehlo.broadcast_in_dim"(%165) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %167 = "stablehlo.shift_right_logical"(%158, %166) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %168 = "stablehlo.or"(%163, %167) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %169 = "stablehlo.xor"(%161, %168) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %170 = "stablehlo.slice"(%arg48) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %171 = "stablehlo.reshape"(%170) : (tensor<1xui32>) -> tensor<ui32>
    %172 = "stablehlo.add"(%161, %169) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %173 = "stablehlo.broadcast_in_dim"(%171) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %174 = "stablehlo.shift_left"(%169, %173) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %175 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %176 = "stablehlo.subtract"(%175, %171) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %177 = "stablehlo.broadcast_in_dim"(%176) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %178 = "stablehlo.shift_right_logical"(%169, %177) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %179 = "stablehlo.or"(%174, %178) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %180 = "stablehlo.xor"(%172, %179) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %181 = "stablehlo.broadcast_in_dim"(%arg45) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %182 = "stablehlo.add"(%172, %181) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %183 = "stablehlo.broadcast_in_dim"(%arg46) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %184 = "stablehlo.add"(%180, %183) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %185 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %186 = "stablehlo.add"(%arg42, %185) : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %187 = "stablehlo.convert"(%186) : (tensor<i64>) -> tensor<ui32>
    %188 = "stablehlo.broadcast_in_dim"(%187) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %189 = "stablehlo.add"(%184, %188) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    "func.return"(%136, %182, %189, %arg46, %arg47, %arg45, %arg49, %arg48) : (tensor<i64>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<6xf64>, tensor<f64>, tensor<f64>) -> tensor<6xf64>, res_attrs = [{}], sym_name = "clip_12", sym_visibility = "private"}> ({
  ^bb0(%arg39: tensor<6xf64>, %arg40: tensor<f64>, %arg41: tensor<f64>):
    %131 = "stablehlo.broadcast_in_dim"(%arg40) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<6xf64>
    %132 = "stablehlo.maximum"(%131, %arg39) : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xf64>
    %133 = "stablehlo.broadcast_in_dim"(%arg41) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<6xf64>
    %134 = "stablehlo.minimum"(%133, %132) : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xf64>
    "func.return"(%134) : (tensor<6xf64>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<i64>, tensor<i64>) -> tensor<6x4xf64>, res_attrs = [{}], sym_name = "_truncated_normal_13", sym_visibility = "private"}> ({
  ^bb0(%arg36: tensor<2xui32>, %arg37: tensor<i64>, %arg38: tensor<i64>):
    %113 = "stablehlo.convert"(%arg37) : (tensor<i64>) -> tensor<f64>
    %114 = "stablehlo.convert"(%arg38) : (tensor<i64>) -> tensor<f64>
    %115 = "stablehlo.constant"() <{value = dense<1.4142135623730951> : tensor<f64>}> : () -> tensor<f64>
    %116 = "stablehlo.divide"(%113, %115) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %117 = "chlo.erf"(%116) : (tensor<f64>) -> tensor<f64>
    %118 = "stablehlo.constant"() <{value = dense<1.4142135623730951> : tensor<f64>}> : () -> tensor<f64>
    %119 = "stablehlo.divide"(%114, %118) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %120 = "chlo.erf"(%119) : (tensor<f64>) -> tensor<f64>
    %121 = "func.call"(%arg36, %117, %120) <{callee = @_uniform_14}> : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<6x4xf64>
    %122 = "chlo.erf_inv"(%121) : (tensor<6x4xf64>) -> tensor<6x4xf64>
    %123 = "stablehlo.constant"() <{value = dense<1.4142135623730951> : tensor<f64>}> : () -> tensor<f64>
    %124 = "stablehlo.broadcast_in_dim"(%123) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<6x4xf64>
    %125 = "stablehlo.multiply"(%124, %122) : (tensor<6x4xf64>, tensor<6x4xf64>) -> tensor<6x4xf64>
    %126 = "stablehlo.constant"() <{value = dense<0x7FF0000000000000> : tensor<f64>}> : () -> tensor<f64>
    %127 = "chlo.next_after"(%113, %126) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %128 = "stablehlo.constant"() <{value = dense<0xFFF0000000000000> : tensor<f64>}> : () -> tensor<f64>
    %129 = "chlo.next_after"(%114, %128) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %130 = "func.call"(%125, %127, %129) <{callee = @clip_17}> : (tensor<6x4xf64>, tensor<f64>, tensor<f64>) -> tensor<6x4xf64>
    "func.return"(%130) : (tensor<6x4xf64>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<6x4xf64>, res_attrs = [{}], sym_name = "_uniform_14", sym_visibility = "private"}> ({
  ^bb0(%arg33: tensor<2xui32>, %arg34: tensor<f64>, %arg35: tensor<f64>):
    %76 = "stablehlo.broadcast_in_dim"(%arg34) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<1x1xf64>
    %77 = "stablehlo.broadcast_in_dim"(%arg35) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<1x1xf64>
    %78 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<48xui32>
    %79 = "stablehlo.slice"(%arg33) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %80 = "stablehlo.reshape"(%79) : (tensor<1xui32>) -> tensor<ui32>
    %81 = "stablehlo.slice"(%arg33) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %82 = "stablehlo.reshape"(%81) : (tensor<1xui32>) -> tensor<ui32>
    %83 = "stablehlo.slice"(%78) <{limit_indices = array<i64: 24>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<48xui32>) -> tensor<24xui32>
    %84 = "stablehlo.slice"(%78) <{limit_indices = array<i64: 48>, start_indices = array<i64: 24>, strides = array<i64: 1>}> : (tensor<48xui32>) -> tensor<24xui32>
    %85:2 = "func.call"(%80, %82, %83, %84) <{callee = @threefry2x32_15}> : (tensor<ui32>, tensor<ui32>, tensor<24xui32>, tensor<24xui32>) -> (tensor<24xui32>, tensor<24xui32>)
    %86 = "stablehlo.concatenate"(%85#0, %85#1) <{dimension = 0 : i64}> : (tensor<24xui32>, tensor<24xui32>) -> tensor<48xui32>
    %87 = "stablehlo.slice"(%86) <{limit_indices = array<i64: 24>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<48xui32>) -> tensor<24xui32>
    %88 = "stablehlo.slice"(%86) <{limit_indices = array<i64: 48>, start_indices = array<i64: 24>, strides = array<i64: 1>}> : (tensor<48xui32>) -> tensor<24xui32>
    %89 = "stablehlo.convert"(%87) : (tensor<24xui32>) -> tensor<24xui64>
    %90 = "stablehlo.convert"(%88) : (tensor<24xui32>) -> tensor<24xui64>
    %91 = "stablehlo.constant"() <{value = dense<32> : tensor<ui64>}> : () -> tensor<ui64>
    %92 = "stablehlo.broadcast_in_dim"(%91) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<24xui64>
    %93 = "stablehlo.shift_left"(%89, %92) : (tensor<24xui64>, tensor<24xui64>) -> tensor<24xui64>
    %94 = "stablehlo.or"(%93, %90) : (tensor<24xui64>, tensor<24xui64>) -> tensor<24xui64>
    %95 = "stablehlo.reshape"(%94) : (tensor<24xui64>) -> tensor<6x4xui64>
    %96 = "stablehlo.constant"() <{value = dense<12> : tensor<ui64>}> : () -> tensor<ui64>
    %97 = "stablehlo.broadcast_in_dim"(%96) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<6x4xui64>
    %98 = "stablehlo.shift_right_logical"(%95, %97) : (tensor<6x4xui64>, tensor<6x4xui64>) -> tensor<6x4xui64>
    %99 = "stablehlo.constant"() <{value = dense<4607182418800017408> : tensor<ui64>}> : () -> tensor<ui64>
    %100 = "stablehlo.broadcast_in_dim"(%99) <{broadcast_dimensions = array<i64>}> : (tensor<ui64>) -> tensor<6x4xui64>
    %101 = "stablehlo.or"(%98, %100) : (tensor<6x4xui64>, tensor<6x4xui64>) -> tensor<6x4xui64>
    %102 = "stablehlo.bitcast_convert"(%101) : (tensor<6x4xui64>) -> tensor<6x4xf64>
    %103 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f64>}> : () -> tensor<f64>
    %104 = "stablehlo.broadcast_in_dim"(%103) <{broadcast_dimensions = array<i64>}> : (tensor<f64>) -> tensor<6x4xf64>
    %105 = "stablehlo.subtract"(%102, %104) : (tensor<6x4xf64>, tensor<6x4xf64>) -> tensor<6x4xf64>
    %106 = "stablehlo.subtract"(%77, %76) : (tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<1x1xf64>
    %107 = "stablehlo.broadcast_in_dim"(%106) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf64>) -> tensor<6x4xf64>
    %108 = "stablehlo.multiply"(%105, %107) : (tensor<6x4xf64>, tensor<6x4xf64>) -> tensor<6x4xf64>
    %109 = "stablehlo.broadcast_in_dim"(%76) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf64>) -> tensor<6x4xf64>
    %110 = "stablehlo.add"(%108, %109) : (tensor<6x4xf64>, tensor<6x4xf64>) -> tensor<6x4xf64>
    %111 = "stablehlo.broadcast_in_dim"(%76) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x1xf64>) -> tensor<6x4xf64>
    %112 = "stablehlo.maximum"(%111, %110) : (tensor<6x4xf64>, tensor<6x4xf64>) -> tensor<6x4xf64>
    "func.return"(%112) : (tensor<6x4xf64>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<24xui32>, tensor<24xui32>) -> (tensor<24xui32>, tensor<24xui32>), sym_name = "threefry2x32_15", sym_visibility = "private"}> ({
  ^bb0(%arg11: tensor<ui32>, %arg12: tensor<ui32>, %arg13: tensor<24xui32>, %arg14: tensor<24xui32>):
    %59 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %60 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %61 = "stablehlo.xor"(%arg11, %arg12) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %62 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %63 = "stablehlo.xor"(%61, %62) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %64 = "stablehlo.broadcast_in_dim"(%arg11) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<24xui32>
    %65 = "stablehlo.add"(%arg13, %64) : (tensor<24xui32>, tensor<24xui32>) -> tensor<24xui32>
    %66 = "stablehlo.broadcast_in_dim"(%arg12) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<24xui32>
    %67 = "stablehlo.add"(%arg14, %66) : (tensor<24xui32>, tensor<24xui32>) -> tensor<24xui32>
    %68 = "stablehlo.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %69 = "stablehlo.constant"() <{value = dense<0> : tensor<i64>}> : () -> tensor<i64>
    %70:9 = "stablehlo.while"(%69, %68, %65, %67, %arg12, %63, %arg11, %59, %60) ({
    ^bb0(%arg24: tensor<i64>, %arg25: tensor<i64>, %arg26: tensor<24xui32>, %arg27: tensor<24xui32>, %arg28: tensor<ui32>, %arg29: tensor<ui32>, %arg30: tensor<ui32>, %arg31: tensor<4xui32>, %arg32: tensor<4xui32>):
      %74 = "stablehlo.constant"() <{value = dense<5> : tensor<i64>}> : () -> tensor<i64>
      %75 = "stablehlo.compare"(%arg24, %74) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i64>, tensor<i64>) -> tensor<i1>
      "stablehlo.return"(%75) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg15: tensor<i64>, %arg16: tensor<i64>, %arg17: tensor<24xui32>, %arg18: tensor<24xui32>, %arg19: tensor<ui32>, %arg20: tensor<ui32>, %arg21: tensor<ui32>, %arg22: tensor<4xui32>, %arg23: tensor<4xui32>):
      %71:8 = "func.call"(%arg16, %arg17, %arg18, %arg19, %arg20, %arg21, %arg22, %arg23) <{callee = @closed_call_16}> : (tensor<i64>, tensor<24xui32>, tensor<24xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<24xui32>, tensor<24xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %72 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
      %73 = "stablehlo.add"(%arg15, %72) : (tensor<i64>, tensor<i64>) -> tensor<i64>
      "stablehlo.return"(%73, %71#0, %71#1, %71#2, %71#3, %71#4, %71#5, %71#6, %71#7) : (tensor<i64>, tensor<i64>, tensor<24xui32>, tensor<24xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i64>, tensor<i64>, tensor<24xui32>, tensor<24xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<i64>, tensor<24xui32>, tensor<24xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%70#2, %70#3) : (tensor<24xui32>, tensor<24xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i64>, tensor<24xui32>, tensor<24xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<24xui32>, tensor<24xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_16", sym_visibility = "private"}> ({
  ^bb0(%arg3: tensor<i64>, %arg4: tensor<24xui32>, %arg5: tensor<24xui32>, %arg6: tensor<ui32>, %arg7: tensor<ui32>, %arg8: tensor<ui32>, %arg9: tensor<4xui32>, %arg10: tensor<4xui32>):
    %4 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %5 = "stablehlo.add"(%arg3, %4) : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %6 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %7 = "stablehlo.reshape"(%6) : (tensor<1xui32>) -> tensor<ui32>
    %8 = "stablehlo.add"(%arg4, %arg5) : (tensor<24xui32>, tensor<24xui32>) -> tensor<24xui32>
    %9 = "stablehlo.broadcast_in_dim"(%7) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<24xui32>
    %10 = "stablehlo.shift_left"(%arg5, %9) : (tensor<24xui32>, tensor<24xui32>) -> tensor<24xui32>
    %11 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %12 = "stablehlo.subtract"(%11, %7) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %13 = "stablehlo.broadcast_in_dim"(%12) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<24xui32>
    %14 = "stablehlo.shift_right_logical"(%arg5, %13) : (tensor<24xui32>, tensor<24xui32>) -> tensor<24xui32>
    %15 = "stablehlo.or"(%10, %14) : (tensor<24xui32>, tensor<24xui32>) -> tensor<24xui32>
    %16 = "stablehlo.xor"(%8, %15) : (tensor<24xui32>, tensor<24xui32>) -> tensor<24xui32>
    %17 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %18 = "stablehlo.reshape"(%17) : (tensor<1xui32>) -> tensor<ui32>
    %19 = "stablehlo.add"(%8, %16) : (tensor<24xui32>, tensor<24xui32>) -> tensor<24xui32>
    %20 = "stablehlo.broadcast_in_dim"(%18) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<24xui32>
    %21 = "stablehlo.shift_left"(%16, %20) : (tensor<24xui32>, tensor<24xui32>) -> tensor<24xui32>
    %22 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %23 = "stablehlo.subtract"(%22, %18) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %24 = "stablehlo.broadcast_in_dim"(%23) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<24xui32>
    %25 = "stablehlo.shift_right_logical"(%16, %24) : (tensor<24xui32>, tensor<24xui32>) -> tensor<24xui32>
    %26 = "stablehlo.or"(%21, %25) : (tensor<24xui32>, tensor<24xui32>) -> tensor<24xui32>
    %27 = "stablehlo.xor"(%19, %26) : (tensor<24xui32>, tensor<24xui32>) -> tensor<24xui32>
    %28 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %29 = "stablehlo.reshape"(%28) : (tensor<1xui32>) -> tensor<ui32>
    %30 = "stablehlo.add"(%19, %27) : (tensor<24xui32>, tensor<24xui32>) -> tensor<24xui32>
    %31 = "stablehlo.broadcast_in_dim"(%29) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<24xui32>
    %32 = "stablehlo.shift_left"(%27, %31) : (tensor<24xui32>, tensor<24xui32>) -> tensor<24xui32>
    %33 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %34 = "stablehlo.subtract"(%33, %29) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %35 = "stablehlo.broadcast_in_dim"(%34) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<24xui32>
    %36 = "stablehlo.shift_right_logical"(%27, %35) : (tensor<24xui32>, tensor<24xui32>) -> tensor<24xui32>
    %37 = "stablehlo.or"(%32, %36) : (tensor<24xui32>, tensor<24xui32>) -> tensor<24xui32>
    %38 = "stablehlo.xor"(%30, %37) : (tensor<24xui32>, tensor<24xui32>) -> tensor<24xui32>
    %39 = "stablehlo.slice"(%arg9) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %40 = "stablehlo.reshape"(%39) : (tensor<1xui32>) -> tensor<ui32>
    %41 = "stablehlo.add"(%30, %38) : (tensor<24xui32>, tensor<24xui32>) -> tensor<24xui32>
    %42 = "stablehlo.broadcast_in_dim"(%40) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<24xui32>
    %43 = "stablehlo.shift_left"(%38, %42) : (tensor<24xui32>, tensor<24xui32>) -> tensor<24xui32>
    %44 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %45 = "stablehlo.subtract"(%44, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %46 = "stablehlo.broadcast_in_dim"(%45) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<24xui32>
    %47 = "stablehlo.shift_right_logical"(%38, %46) : (tensor<24xui32>, tensor<24xui32>) -> tensor<24xui32>
    %48 = "stablehlo.or"(%43, %47) : (tensor<24xui32>, tensor<24xui32>) -> tensor<24xui32>
    %49 = "stablehlo.xor"(%41, %48) : (tensor<24xui32>, tensor<24xui32>) -> tensor<24xui32>
    %50 = "stablehlo.broadcast_in_dim"(%arg6) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<24xui32>
    %51 = "stablehlo.add"(%41, %50) : (tensor<24xui32>, tensor<24xui32>) -> tensor<24xui32>
    %52 = "stablehlo.broadcast_in_dim"(%arg7) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<24xui32>
    %53 = "stablehlo.add"(%49, %52) : (tensor<24xui32>, tensor<24xui32>) -> tensor<24xui32>
    %54 = "stablehlo.constant"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
    %55 = "stablehlo.add"(%arg3, %54) : (tensor<i64>, tensor<i64>) -> tensor<i64>
    %56 = "stablehlo.convert"(%55) : (tensor<i64>) -> tensor<ui32>
    %57 = "stablehlo.broadcast_in_dim"(%56) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<24xui32>
    %58 = "stablehlo.add"(%53, %57) : (tensor<24xui32>, tensor<24xui32>) -> tensor<24xui32>
    "func.return"(%5, %51, %58, %arg7, %arg8, %arg6, %arg10, %arg9) : (tensor<i64>, tensor<24xui32>, tensor<24xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
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

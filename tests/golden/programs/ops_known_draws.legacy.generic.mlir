"builtin.module"() <{sym_name = "jit_known_draws"}> ({
  "func.func"() <{arg_attrs = [], function_type = () -> (tensor<3x4xui32>, tensor<50xui8>, tensor<51xf16>, tensor<2x3x2xf32>, tensor<50xbf16>, tensor<f32>, tensor<3x4xui32>, tensor<50xui8>, tensor<51xf16>, tensor<2x3x2xf32>, tensor<50xbf16>, tensor<f32>, tensor<3x4xui32>, tensor<50xui8>, tensor<51xf16>, tensor<2x3x2xf32>, tensor<50xbf16>, tensor<f32>, tensor<3x4xui32>, tensor<50xui8>, tensor<51xf16>, tensor<2x3x2xf32>, tensor<50xbf16>, tensor<f32>), res_attrs = [{jax.result_info = "result[0]['bits']"}, {jax.result_info = "result[0]['bytes']"}, {jax.result_info = "result[0]['halves']"}, {jax.result_info = "result[0]['normal']"}, {jax.result_info = "result[0]['truncated']"}, {jax.result_info = "result[0]['uniform']"}, {jax.result_info = "result[1]['bits']"}, {jax.result_info = "result[1]['bytes']"}, {jax.result_info = "result[1]['halves']"}, {jax.result_info = "result[1]['normal']"}, {jax.result_info = "result[1]['truncated']"}, {jax.result_info = "result[1]['uniform']"}, {jax.result_info = "result[2]['bits']"}, {jax.result_info = "result[2]['bytes']"}, {jax.result_info = "result[2]['halves']"}, {jax.result_info = "result[2]['normal']"}, {jax.result_info = "result[2]['truncated']"}, {jax.result_info = "result[2]['uniform']"}, {jax.result_info = "result[3]['bits']"}, {jax.result_info = "result[3]['bytes']"}, {jax.result_info = "result[3]['halves']"}, {jax.result_info = "result[3]['normal']"}, {jax.result_info = "result[3]['truncated']"}, {jax.result_info = "result[3]['uniform']"}], sym_name = "main", sym_visibility = "public"}> ({
    %563 = "stablehlo.constant"() <{value = dense<[4294967294, 4294967295]> : tensor<2xui32>}> : () -> tensor<2xui32>
    %564 = "stablehlo.constant"() <{value = dense<7> : tensor<i32>}> : () -> tensor<i32>
    %565 = "stablehlo.constant"() <{value = dense<32> : tensor<i32>}> : () -> tensor<i32>
    %566 = "stablehlo.shift_right_logical"(%564, %565) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %567 = "stablehlo.convert"(%566) : (tensor<i32>) -> tensor<ui32>
    %568 = "stablehlo.broadcast_in_dim"(%567) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %569 = "stablehlo.constant"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
    %570 = "stablehlo.and"(%564, %569) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %571 = "stablehlo.convert"(%570) : (tensor<i32>) -> tensor<ui32>
    %572 = "stablehlo.broadcast_in_dim"(%571) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %573 = "stablehlo.concatenate"(%568, %572) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %574 = "stablehlo.constant"() <{value = dense<7> : tensor<i32>}> : () -> tensor<i32>
    %575 = "stablehlo.constant"() <{value = dense<32> : tensor<i32>}> : () -> tensor<i32>
    %576 = "stablehlo.shift_right_logical"(%574, %575) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %577 = "stablehlo.convert"(%576) : (tensor<i32>) -> tensor<ui32>
    %578 = "stablehlo.broadcast_in_dim"(%577) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %579 = "stablehlo.constant"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
    %580 = "stablehlo.and"(%574, %579) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %581 = "stablehlo.convert"(%580) : (tensor<i32>) -> tensor<ui32>
    %582 = "stablehlo.broadcast_in_dim"(%581) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %583 = "stablehlo.concatenate"(%578, %582) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %584 = "stablehlo.constant"() <{value = dense<1> : tensor<ui32>}> : () -> tensor<ui32>
    %585 = "func.call"(%583, %584) <{callee = @_threefry_fold_in}> : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %586 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %587 = "stablehlo.constant"() <{value = dense<32> : tensor<i32>}> : () -> tensor<i32>
    %588 = "stablehlo.shift_right_logical"(%586, %587) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %589 = "stablehlo.convert"(%588) : (tensor<i32>) -> tensor<ui32>
    %590 = "stablehlo.broadcast_in_dim"(%589) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %591 = "stablehlo.constant"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
    %592 = "stablehlo.and"(%586, %591) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %593 = "stablehlo.convert"(%592) : (tensor<i32>) -> tensor<ui32>
    %594 = "stablehlo.broadcast_in_dim"(%593) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %595 = "stablehlo.concatenate"(%590, %594) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %596 = "func.call"(%595) <{callee = @_threefry_split}> : (tensor<2xui32>) -> tensor<2x2xui32>
    %597 = "stablehlo.slice"(%596) <{limit_indices = array<i64: 2, 2>, start_indices = array<i64: 1, 0>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %598 = "stablehlo.reshape"(%597) : (tensor<1x2xui32>) -> tensor<2xui32>
    %599 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<12xui32>
    %600 = "stablehlo.slice"(%573) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %601 = "stablehlo.reshape"(%600) : (tensor<1xui32>) -> tensor<ui32>
    %602 = "stablehlo.slice"(%573) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %603 = "stablehlo.reshape"(%602) : (tensor<1xui32>) -> tensor<ui32>
    %604 = "stablehlo.slice"(%599) <{limit_indices = array<i64: 6>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<12xui32>) -> tensor<6xui32>
    %605 = "stablehlo.slice"(%599) <{limit_indices = array<i64: 12>, start_indices = array<i64: 6>, strides = array<i64: 1>}> : (tensor<12xui32>) -> tensor<6xui32>
    %606:2 = "func.call"(%601, %603, %604, %605) <{callee = @threefry2x32_2}> : (tensor<ui32>, tensor<ui32>, tensor<6xui32>, tensor<6xui32>) -> (tensor<6xui32>, tensor<6xui32>)
    %607 = "stablehlo.concatenate"(%606#0, %606#1) <{dimension = 0 : i64}> : (tensor<6xui32>, tensor<6xui32>) -> tensor<12xui32>
    %608 = "stablehlo.reshape"(%607) : (tensor<12xui32>) -> tensor<3x4xui32>
    %609 = "stablehlo.constant"() <{value = dense<0> : tensor<1xui32>}> : () -> tensor<1xui32>
    %610 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<13xui32>
    %611 = "stablehlo.slice"(%573) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %612 = "stablehlo.reshape"(%611) : (tensor<1xui32>) -> tensor<ui32>
    %613 = "stablehlo.slice"(%573) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %614 = "stablehlo.reshape"(%613) : (tensor<1xui32>) -> tensor<ui32>
    %615 = "stablehlo.concatenate"(%610, %609) <{dimension = 0 : i64}> : (tensor<13xui32>, tensor<1xui32>) -> tensor<14xui32>
    %616 = "stablehlo.slice"(%615) <{limit_indices = array<i64: 7>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<14xui32>) -> tensor<7xui32>
    %617 = "stablehlo.slice"(%615) <{limit_indices = array<i64: 14>, start_indices = array<i64: 7>, strides = array<i64: 1>}> : (tensor<14xui32>) -> tensor<7xui32>
    %618:2 = "func.call"(%612, %614, %616, %617) <{callee = @threefry2x32_4}> : (tensor<ui32>, tensor<ui32>, tensor<7xui32>, tensor<7xui32>) -> (tensor<7xui32>, tensor<7xui32>)
    %619 = "stablehlo.concatenate"(%618#0, %618#1) <{dimension = 0 : i64}> : (tensor<7xui32>, tensor<7xui32>) -> tensor<14xui32>
    %620 = "stablehlo.slice"(%619) <{limit_indices = array<i64: 13>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<14xui32>) -> tensor<13xui32>
    %621 = "stablehlo.broadcast_in_dim"(%620) <{broadcast_dimensions = array<i64: 1>}> : (tensor<13xui32>) -> tensor<1x13xui32>
    %622 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<4x1xui32>
    %623 = "stablehlo.constant"() <{value = dense<8> : tensor<ui32>}> : () -> tensor<ui32>
    %624 = "stablehlo.broadcast_in_dim"(%623) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x1xui32>
    %625 = "stablehlo.multiply"(%624, %622) : (tensor<4x1xui32>, tensor<4x1xui32>) -> tensor<4x1xui32>
    %626 = "stablehlo.broadcast_in_dim"(%621) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x13xui32>) -> tensor<4x13xui32>
    %627 = "stablehlo.broadcast_in_dim"(%625) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<4x1xui32>) -> tensor<4x13xui32>
    %628 = "stablehlo.shift_right_logical"(%626, %627) : (tensor<4x13xui32>, tensor<4x13xui32>) -> tensor<4x13xui32>
    %629 = "stablehlo.constant"() <{value = dense<255> : tensor<ui32>}> : () -> tensor<ui32>
    %630 = "stablehlo.broadcast_in_dim"(%629) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x13xui32>
    %631 = "stablehlo.and"(%630, %628) : (tensor<4x13xui32>, tensor<4x13xui32>) -> tensor<4x13xui32>
    %632 = "stablehlo.transpose"(%631) <{permutation = array<i64: 1, 0>}> : (tensor<4x13xui32>) -> tensor<13x4xui32>
    %633 = "stablehlo.reshape"(%632) : (tensor<13x4xui32>) -> tensor<52xui32>
    %634 = "stablehlo.convert"(%633) : (tensor<52xui32>) -> tensor<52xui8>
    %635 = "stablehlo.slice"(%634) <{limit_indices = array<i64: 50>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<52xui8>) -> tensor<50xui8>
    %636 = "func.call"(%573) <{callee = @_normal}> : (tensor<2xui32>) -> tensor<2x3x2xf32>
    %637 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %638 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %639 = "func.call"(%573, %637, %638) <{callee = @_uniform_6}> : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %640 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %641 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %642 = "func.call"(%573, %640, %641) <{callee = @_uniform_7}> : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<51xf16>
    %643 = "stablehlo.constant"() <{value = dense<-2> : tensor<i32>}> : () -> tensor<i32>
    %644 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %645 = "func.call"(%573, %643, %644) <{callee = @_truncated_normal}> : (tensor<2xui32>, tensor<i32>, tensor<i32>) -> tensor<50xbf16>
    %646 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<12xui32>
    %647 = "stablehlo.slice"(%585) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %648 = "stablehlo.reshape"(%647) : (tensor<1xui32>) -> tensor<ui32>
    %649 = "stablehlo.slice"(%585) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %650 = "stablehlo.reshape"(%649) : (tensor<1xui32>) -> tensor<ui32>
    %651 = "stablehlo.slice"(%646) <{limit_indices = array<i64: 6>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<12xui32>) -> tensor<6xui32>
    %652 = "stablehlo.slice"(%646) <{limit_indices = array<i64: 12>, start_indices = array<i64: 6>, strides = array<i64: 1>}> : (tensor<12xui32>) -> tensor<6xui32>
    %653:2 = "func.call"(%648, %650, %651, %652) <{callee = @threefry2x32_2}> : (tensor<ui32>, tensor<ui32>, tensor<6xui32>, tensor<6xui32>) -> (tensor<6xui32>, tensor<6xui32>)
    %654 = "stablehlo.concatenate"(%653#0, %653#1) <{dimension = 0 : i64}> : (tensor<6xui32>, tensor<6xui32>) -> tensor<12xui32>
    %655 = "stablehlo.reshape"(%654) : (tensor<12xui32>) -> tensor<3x4xui32>
    %656 = "stablehlo.constant"() <{value = dense<0> : tensor<1xui32>}> : () -> tensor<1xui32>
    %657 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<13xui32>
    %658 = "stablehlo.slice"(%585) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %659 = "stablehlo.reshape"(%658) : (tensor<1xui32>) -> tensor<ui32>
    %660 = "stablehlo.slice"(%585) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %661 = "stablehlo.reshape"(%660) : (tensor<1xui32>) -> tensor<ui32>
    %662 = "stablehlo.concatenate"(%657, %656) <{dimension = 0 : i64}> : (tensor<13xui32>, tensor<1xui32>) -> tensor<14xui32>
    %663 = "stablehlo.slice"(%662) <{limit_indices = array<i64: 7>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<14xui32>) -> tensor<7xui32>
    %664 = "stablehlo.slice"(%662) <{limit_indices = array<i64: 14>, start_indices = array<i64: 7>, strides = array<i64: 1>}> : (tensor<14xui32>) -> tensor<7xui32>
    %665:2 = "func.call"(%659, %661, %663, %664) <{callee = @threefry2x32_4}> : (tensor<ui32>, tensor<ui32>, tensor<7xui32>, tensor<7xui32>) -> (tensor<7xui32>, tensor<7xui32>)
    %666 = "stablehlo.concatenate"(%665#0, %665#1) <{dimension = 0 : i64}> : (tensor<7xui32>, tensor<7xui32>) -> tensor<14xui32>
    %667 = "stablehlo.slice"(%666) <{limit_indices = array<i64: 13>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<14xui32>) -> tensor<13xui32>
    %668 = "stablehlo.broadcast_in_dim"(%667) <{broadcast_dimensions = array<i64: 1>}> : (tensor<13xui32>) -> tensor<1x13xui32>
    %669 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<4x1xui32>
    %670 = "stablehlo.constant"() <{value = dense<8> : tensor<ui32>}> : () -> tensor<ui32>
    %671 = "stablehlo.broadcast_in_dim"(%670) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x1xui32>
    %672 = "stablehlo.multiply"(%671, %669) : (tensor<4x1xui32>, tensor<4x1xui32>) -> tensor<4x1xui32>
    %673 = "stablehlo.broadcast_in_dim"(%668) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x13xui32>) -> tensor<4x13xui32>
    %674 = "stablehlo.broadcast_in_dim"(%672) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<4x1xui32>) -> tensor<4x13xui32>
    %675 = "stablehlo.shift_right_logical"(%673, %674) : (tensor<4x13xui32>, tensor<4x13xui32>) -> tensor<4x13xui32>
    %676 = "stablehlo.constant"() <{value = dense<255> : tensor<ui32>}> : () -> tensor<ui32>
    %677 = "stablehlo.broadcast_in_dim"(%676) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x13xui32>
    %678 = "stablehlo.and"(%677, %675) : (tensor<4x13xui32>, tensor<4x13xui32>) -> tensor<4x13xui32>
    %679 = "stablehlo.transpose"(%678) <{permutation = array<i64: 1, 0>}> : (tensor<4x13xui32>) -> tensor<13x4xui32>
    %680 = "stablehlo.reshape"(%679) : (tensor<13x4xui32>) -> tensor<52xui32>
    %681 = "stablehlo.convert"(%680) : (tensor<52xui32>) -> tensor<52xui8>
    %682 = "stablehlo.slice"(%681) <{limit_indices = array<i64: 50>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<52xui8>) -> tensor<50xui8>
    %683 = "func.call"(%585) <{callee = @_normal}> : (tensor<2xui32>) -> tensor<2x3x2xf32>
    %684 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %685 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %686 = "func.call"(%585, %684, %685) <{callee = @_uniform_6}> : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %687 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %688 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %689 = "func.call"(%585, %687, %688) <{callee = @_uniform_7}> : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<51xf16>
    %690 = "stablehlo.constant"() <{value = dense<-2> : tensor<i32>}> : () -> tensor<i32>
    %691 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %692 = "func.call"(%585, %690, %691) <{callee = @_truncated_normal}> : (tensor<2xui32>, tensor<i32>, tensor<i32>) -> tensor<50xbf16>
    %693 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<12xui32>
    %694 = "stablehlo.slice"(%598) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %695 = "stablehlo.reshape"(%694) : (tensor<1xui32>) -> tensor<ui32>
    %696 = "stablehlo.slice"(%598) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %697 = "stablehlo.reshape"(%696) : (tensor<1xui32>) -> tensor<ui32>
    %698 = "stablehlo.slice"(%693) <{limit_indices = array<i64: 6>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<12xui32>) -> tensor<6xui32>
    %699 = "stablehlo.slice"(%693) <{limit_indices = array<i64: 12>, start_indices = array<i64: 6>, strides = array<i64: 1>}> : (tensor<12xui32>) -> tensor<6xui32>
    %700:2 = "func.call"(%695, %697, %698, %699) <{callee = @threefry2x32_2}> : (tensor<ui32>, tensor<ui32>, tensor<6xui32>, tensor<6xui32>) -> (tensor<6xui32>, tensor<6xui32>)
    %701 = "stablehlo.concatenate"(%700#0, %700#1) <{dimension = 0 : i64}> : (tensor<6xui32>, tensor<6xui32>) -> tensor<12xui32>
    %702 = "stablehlo.reshape"(%701) : (tensor<12xui32>) -> tensor<3x4xui32>
    %703 = "stablehlo.constant"() <{value = dense<0> : tensor<1xui32>}> : () -> tensor<1xui32>
    %704 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<13xui32>
    %705 = "stablehlo.slice"(%598) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %706 = "stablehlo.reshape"(%705) : (tensor<1xui32>) -> tensor<ui32>
    %707 = "stablehlo.slice"(%598) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %708 = "stablehlo.reshape"(%707) : (tensor<1xui32>) -> tensor<ui32>
    %709 = "stablehlo.concatenate"(%704, %703) <{dimension = 0 : i64}> : (tensor<13xui32>, tensor<1xui32>) -> tensor<14xui32>
    %710 = "stablehlo.slice"(%709) <{limit_indices = array<i64: 7>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<14xui32>) -> tensor<7xui32>
    %711 = "stablehlo.slice"(%709) <{limit_indices = array<i64: 14>, start_indices = array<i64: 7>, strides = array<i64: 1>}> : (tensor<14xui32>) -> tensor<7xui32>
    %712:2 = "func.call"(%706, %708, %710, %711) <{callee = @threefry2x32_4}> : (tensor<ui32>, tensor<ui32>, tensor<7xui32>, tensor<7xui32>) -> (tensor<7xui32>, tensor<7xui32>)
    %713 = "stablehlo.concatenate"(%712#0, %712#1) <{dimension = 0 : i64}> : (tensor<7xui32>, tensor<7xui32>) -> tensor<14xui32>
    %714 = "stablehlo.slice"(%713) <{limit_indices = array<i64: 13>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<14xui32>) -> tensor<13xui32>
    %715 = "stablehlo.broadcast_in_dim"(%714) <{broadcast_dimensions = array<i64: 1>}> : (tensor<13xui32>) -> tensor<1x13xui32>
    %716 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<4x1xui32>
    %717 = "stablehlo.constant"() <{value = dense<8> : tensor<ui32>}> : () -> tensor<ui32>
    %718 = "stablehlo.broadcast_in_dim"(%717) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x1xui32>
    %719 = "stablehlo.multiply"(%718, %716) : (tensor<4x1xui32>, tensor<4x1xui32>) -> tensor<4x1xui32>
    %720 = "stablehlo.broadcast_in_dim"(%715) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x13xui32>) -> tensor<4x13xui32>
    %721 = "stablehlo.broadcast_in_dim"(%719) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<4x1xui32>) -> tensor<4x13xui32>
    %722 = "stablehlo.shift_right_logical"(%720, %721) : (tensor<4x13xui32>, tensor<4x13xui32>) -> tensor<4x13xui32>
    %723 = "stablehlo.constant"() <{value = dense<255> : tensor<ui32>}> : () -> tensor<ui32>
    %724 = "stablehlo.broadcast_in_dim"(%723) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x13xui32>
    %725 = "stablehlo.and"(%724, %722) : (tensor<4x13xui32>, tensor<4x13xui32>) -> tensor<4x13xui32>
    %726 = "stablehlo.transpose"(%725) <{permutation = array<i64: 1, 0>}> : (tensor<4x13xui32>) -> tensor<13x4xui32>
    %727 = "stablehlo.reshape"(%726) : (tensor<13x4xui32>) -> tensor<52xui32>
    %728 = "stablehlo.convert"(%727) : (tensor<52xui32>) -> tensor<52xui8>
    %729 = "stablehlo.slice"(%728) <{limit_indices = array<i64: 50>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<52xui8>) -> tensor<50xui8>
    %730 = "func.call"(%598) <{callee = @_normal}> : (tensor<2xui32>) -> tensor<2x3x2xf32>
    %731 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %732 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %733 = "func.call"(%598, %731, %732) <{callee = @_uniform_6}> : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %734 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %735 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %736 = "func.call"(%598, %734, %735) <{callee = @_uniform_7}> : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<51xf16>
    %737 = "stablehlo.constant"() <{value = dense<-2> : tensor<i32>}> : () -> tensor<i32>
    %738 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %739 = "func.call"(%598, %737, %738) <{callee = @_truncated_normal}> : (tensor<2xui32>, tensor<i32>, tensor<i32>) -> tensor<50xbf16>
    %740 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<12xui32>
    %741 = "stablehlo.slice"(%563) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %742 = "stablehlo.reshape"(%741) : (tensor<1xui32>) -> tensor<ui32>
    %743 = "stablehlo.slice"(%563) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %744 = "stablehlo.reshape"(%743) : (tensor<1xui32>) -> tensor<ui32>
    %745 = "stablehlo.slice"(%740) <{limit_indices = array<i64: 6>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<12xui32>) -> tensor<6xui32>
    %746 = "stablehlo.slice"(%740) <{limit_indices = array<i64: 12>, start_indices = array<i64: 6>, strides = array<i64: 1>}> : (tensor<12xui32>) -> tensor<6xui32>
    %747:2 = "func.call"(%742, %744, %745, %746) <{callee = @threefry2x32_2}> : (tensor<ui32>, tensor<ui32>, tensor<6xui32>, tensor<6xui32>) -> (tensor<6xui32>, tensor<6xui32>)
    %748 = "stablehlo.concatenate"(%747#0, %747#1) <{dimension = 0 : i64}> : (tensor<6xui32>, tensor<6xui32>) -> tensor<12xui32>
    %749 = "stablehlo.reshape"(%748) : (tensor<12xui32>) -> tensor<3x4xui32>
    %750 = "stablehlo.constant"() <{value = dense<0> : tensor<1xui32>}> : () -> tensor<1xui32>
    %751 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<13xui32>
    %752 = "stablehlo.slice"(%563) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %753 = "stablehlo.reshape"(%752) : (tensor<1xui32>) -> tensor<ui32>
    %754 = "stablehlo.slice"(%563) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %755 = "stablehlo.reshape"(%754) : (tensor<1xui32>) -> tensor<ui32>
    %756 = "stablehlo.concatenate"(%751, %750) <{dimension = 0 : i64}> : (tensor<13xui32>, tensor<1xui32>) -> tensor<14xui32>
    %757 = "stablehlo.slice"(%756) <{limit_indices = array<i64: 7>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<14xui32>) -> tensor<7xui32>
    %758 = "stablehlo.slice"(%756) <{limit_indices = array<i64: 14>, start_indices = array<i64: 7>, strides = array<i64: 1>}> : (tensor<14xui32>) -> tensor<7xui32>
    %759:2 = "func.call"(%753, %755, %757, %758) <{callee = @threefry2x32_4}> : (tensor<ui32>, tensor<ui32>, tensor<7xui32>, tensor<7xui32>) -> (tensor<7xui32>, tensor<7xui32>)
    %760 = "stablehlo.concatenate"(%759#0, %759#1) <{dimension = 0 : i64}> : (tensor<7xui32>, tensor<7xui32>) -> tensor<14xui32>
    %761 = "stablehlo.slice"(%760) <{limit_indices = array<i64: 13>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<14xui32>) -> tensor<13xui32>
    %762 = "stablehlo.broadcast_in_dim"(%761) <{broadcast_dimensions = array<i64: 1>}> : (tensor<13xui32>) -> tensor<1x13xui32>
    %763 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<4x1xui32>
    %764 = "stablehlo.constant"() <{value = dense<8> : tensor<ui32>}> : () -> tensor<ui32>
    %765 = "stablehlo.broadcast_in_dim"(%764) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x1xui32>
    %766 = "stablehlo.multiply"(%765, %763) : (tensor<4x1xui32>, tensor<4x1xui32>) -> tensor<4x1xui32>
    %767 = "stablehlo.broadcast_in_dim"(%762) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x13xui32>) -> tensor<4x13xui32>
    %768 = "stablehlo.broadcast_in_dim"(%766) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<4x1xui32>) -> tensor<4x13xui32>
    %769 = "stablehlo.shift_right_logical"(%767, %768) : (tensor<4x13xui32>, tensor<4x13xui32>) -> tensor<4x13xui32>
    %770 = "stablehlo.constant"() <{value = dense<255> : tensor<ui32>}> : () -> tensor<ui32>
    %771 = "stablehlo.broadcast_in_dim"(%770) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x13xui32>
    %772 = "stablehlo.and"(%771, %769) : (tensor<4x13xui32>, tensor<4x13xui32>) -> tensor<4x13xui32>
    %773 = "stablehlo.transpose"(%772) <{permutation = array<i64: 1, 0>}> : (tensor<4x13xui32>) -> tensor<13x4xui32>
    %774 = "stablehlo.reshape"(%773) : (tensor<13x4xui32>) -> tensor<52xui32>
    %775 = "stablehlo.convert"(%774) : (tensor<52xui32>) -> tensor<52xui8>
    %776 = "stablehlo.slice"(%775) <{limit_indices = array<i64: 50>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<52xui8>) -> tensor<50xui8>
    %777 = "func.call"(%563) <{callee = @_normal}> : (tensor<2xui32>) -> tensor<2x3x2xf32>
    %778 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %779 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %780 = "func.call"(%563, %778, %779) <{callee = @_uniform_6}> : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %781 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %782 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %783 = "func.call"(%563, %781, %782) <{callee = @_uniform_7}> : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<51xf16>
    %784 = "stablehlo.constant"() <{value = dense<-2> : tensor<i32>}> : () -> tensor<i32>
    %785 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %786 = "func.call"(%563, %784, %785) <{callee = @_truncated_normal}> : (tensor<2xui32>, tensor<i32>, tensor<i32>) -> tensor<50xbf16>
    "func.return"(%608, %635, %642, %636, %645, %639, %655, %682, %689, %683, %692, %686, %702, %729, %736, %730, %739, %733, %749, %776, %783, %777, %786, %780) : (tensor<3x4xui32>, tensor<50xui8>, tensor<51xf16>, tensor<2x3x2xf32>, tensor<50xbf16>, tensor<f32>, tensor<3x4xui32>, tensor<50xui8>, tensor<51xf16>, tensor<2x3x2xf32>, tensor<50xbf16>, tensor<f32>, tensor<3x4xui32>, tensor<50xui8>, tensor<51xf16>, tensor<2x3x2xf32>, tensor<50xbf16>, tensor<f32>, tensor<3x4xui32>, tensor<50xui8>, tensor<51xf16>, tensor<2x3x2xf32>, tensor<50xbf16>, tensor<f32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}], function_type = (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>, res_attrs = [{}], sym_name = "_threefry_fold_in", sym_visibility = "private"}> ({
  ^bb0(%arg171: tensor<2xui32>, %arg172: tensor<ui32>):
    %548 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %549 = "stablehlo.shift_right_logical"(%arg172, %548) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %550 = "stablehlo.broadcast_in_dim"(%549) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %551 = "stablehlo.constant"() <{value = dense<4294967295> : tensor<ui32>}> : () -> tensor<ui32>
    %552 = "stablehlo.and"(%arg172, %551) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %553 = "stablehlo.broadcast_in_dim"(%552) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %554 = "stablehlo.concatenate"(%550, %553) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %555 = "stablehlo.slice"(%arg171) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %556 = "stablehlo.reshape"(%555) : (tensor<1xui32>) -> tensor<ui32>
    %557 = "stablehlo.slice"(%arg171) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %558 = "stablehlo.reshape"(%557) : (tensor<1xui32>) -> tensor<ui32>
    %559 = "stablehlo.slice"(%554) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %560 = "stablehlo.slice"(%554) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %561:2 = "func.call"(%556, %558, %559, %560) <{callee = @threefry2x32}> : (tensor<ui32>, tensor<ui32>, tensor<1xui32>, tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>)
    %562 = "stablehlo.concatenate"(%561#0, %561#1) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    "func.return"(%562) : (tensor<2xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<1xui32>, tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>), sym_name = "threefry2x32", sym_visibility = "private"}> ({
  ^bb0(%arg149: tensor<ui32>, %arg150: tensor<ui32>, %arg151: tensor<1xui32>, %arg152: tensor<1xui32>):
    %531 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %532 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %533 = "stablehlo.xor"(%arg149, %arg150) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %534 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %535 = "stablehlo.xor"(%533, %534) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %536 = "stablehlo.broadcast_in_dim"(%arg149) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %537 = "stablehlo.add"(%arg151, %536) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %538 = "stablehlo.broadcast_in_dim"(%arg150) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %539 = "stablehlo.add"(%arg152, %538) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %540 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %541 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %542:9 = "stablehlo.while"(%541, %540, %537, %539, %arg150, %535, %arg149, %531, %532) ({
    ^bb0(%arg162: tensor<i32>, %arg163: tensor<i32>, %arg164: tensor<1xui32>, %arg165: tensor<1xui32>, %arg166: tensor<ui32>, %arg167: tensor<ui32>, %arg168: tensor<ui32>, %arg169: tensor<4xui32>, %arg170: tensor<4xui32>):
      %546 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %547 = "stablehlo.compare"(%arg162, %546) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%547) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg153: tensor<i32>, %arg154: tensor<i32>, %arg155: tensor<1xui32>, %arg156: tensor<1xui32>, %arg157: tensor<ui32>, %arg158: tensor<ui32>, %arg159: tensor<ui32>, %arg160: tensor<4xui32>, %arg161: tensor<4xui32>):
      %543:8 = "func.call"(%arg154, %arg155, %arg156, %arg157, %arg158, %arg159, %arg160, %arg161) <{callee = @closed_call}> : (tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %544 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %545 = "stablehlo.add"(%arg153, %544) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%545, %543#0, %543#1, %543#2, %543#3, %543#4, %543#5, %543#6, %543#7) : (tensor<i32>, tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%542#2, %542#3) : (tensor<1xui32>, tensor<1xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call", sym_visibility = "private"}> ({
  ^bb0(%arg141: tensor<i32>, %arg142: tensor<1xui32>, %arg143: tensor<1xui32>, %arg144: tensor<ui32>, %arg145: tensor<ui32>, %arg146: tensor<ui32>, %arg147: tensor<4xui32>, %arg148: tensor<4xui32>):
    %476 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %477 = "stablehlo.add"(%arg141, %476) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %478 = "stablehlo.slice"(%arg147) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %479 = "stablehlo.reshape"(%478) : (tensor<1xui32>) -> tensor<ui32>
    %480 = "stablehlo.add"(%arg142, %arg143) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %481 = "stablehlo.broadcast_in_dim"(%479) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %482 = "stablehlo.shift_left"(%arg143, %481) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %483 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %484 = "stablehlo.subtract"(%483, %479) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %485 = "stablehlo.broadcast_in_dim"(%484) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %486 = "stablehlo.shift_right_logical"(%arg143, %485) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %487 = "stablehlo.or"(%482, %486) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %488 = "stablehlo.xor"(%480, %487) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %489 = "stablehlo.slice"(%arg147) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %490 = "stablehlo.reshape"(%489) : (tensor<1xui32>) -> tensor<ui32>
    %491 = "stablehlo.add"(%480, %488) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %492 = "stablehlo.broadcast_in_dim"(%490) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %493 = "stablehlo.shift_left"(%488, %492) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %494 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %495 = "stablehlo.subtract"(%494, %490) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %496 = "stablehlo.broadcast_in_dim"(%495) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %497 = "stablehlo.shift_right_logical"(%488, %496) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %498 = "stablehlo.or"(%493, %497) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %499 = "stablehlo.xor"(%491, %498) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %500 = "stablehlo.slice"(%arg147) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %501 = "stablehlo.reshape"(%500) : (tensor<1xui32>) -> tensor<ui32>
    %502 = "stablehlo.add"(%491, %499) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %503 = "stablehlo.broadcast_in_dim"(%501) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %504 = "stablehlo.shift_left"(%499, %503) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %505 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %506 = "stablehlo.subtract"(%505, %501) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %507 = "stablehlo.broadcast_in_dim"(%506) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %508 = "stablehlo.shift_right_logical"(%499, %507) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %509 = "stablehlo.or"(%504, %508) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %510 = "stablehlo.xor"(%502, %509) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %511 = "stablehlo.slice"(%arg147) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %512 = "stablehlo.reshape"(%511) : (tensor<1xui32>) -> tensor<ui32>
    %513 = "stablehlo.add"(%502, %510) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %514 = "stablehlo.broadcast_in_dim"(%512) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %515 = "stablehlo.shift_left"(%510, %514) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %516 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %517 = "stablehlo.subtract"(%516, %512) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %518 = "stablehlo.broadcast_in_dim"(%517) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %519 = "stablehlo.shift_right_logical"(%510, %518) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %520 = "stablehlo.or"(%515, %519) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %521 = "stablehlo.xor"(%513, %520) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %522 = "stablehlo.broadcast_in_dim"(%arg144) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %523 = "stablehlo.add"(%513, %522) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %524 = "stablehlo.broadcast_in_dim"(%arg145) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %525 = "stablehlo.add"(%521, %524) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    %526 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %527 = "stablehlo.add"(%arg141, %526) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %528 = "stablehlo.convert"(%527) : (tensor<i32>) -> tensor<ui32>
    %529 = "stablehlo.broadcast_in_dim"(%528) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<1xui32>
    %530 = "stablehlo.add"(%525, %529) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xui32>
    "func.return"(%477, %523, %530, %arg145, %arg146, %arg144, %arg148, %arg147) : (tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<2xui32>) -> tensor<2x2xui32>, res_attrs = [{}], sym_name = "_threefry_split", sym_visibility = "private"}> ({
  ^bb0(%arg140: tensor<2xui32>):
    %466 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<4xui32>
    %467 = "stablehlo.slice"(%arg140) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %468 = "stablehlo.reshape"(%467) : (tensor<1xui32>) -> tensor<ui32>
    %469 = "stablehlo.slice"(%arg140) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %470 = "stablehlo.reshape"(%469) : (tensor<1xui32>) -> tensor<ui32>
    %471 = "stablehlo.slice"(%466) <{limit_indices = array<i64: 2>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<2xui32>
    %472 = "stablehlo.slice"(%466) <{limit_indices = array<i64: 4>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<2xui32>
    %473:2 = "func.call"(%468, %470, %471, %472) <{callee = @threefry2x32_0}> : (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>)
    %474 = "stablehlo.concatenate"(%473#0, %473#1) <{dimension = 0 : i64}> : (tensor<2xui32>, tensor<2xui32>) -> tensor<4xui32>
    %475 = "stablehlo.reshape"(%474) : (tensor<4xui32>) -> tensor<2x2xui32>
    "func.return"(%475) : (tensor<2x2xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>), sym_name = "threefry2x32_0", sym_visibility = "private"}> ({
  ^bb0(%arg118: tensor<ui32>, %arg119: tensor<ui32>, %arg120: tensor<2xui32>, %arg121: tensor<2xui32>):
    %449 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %450 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %451 = "stablehlo.xor"(%arg118, %arg119) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %452 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %453 = "stablehlo.xor"(%451, %452) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %454 = "stablehlo.broadcast_in_dim"(%arg118) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %455 = "stablehlo.add"(%arg120, %454) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %456 = "stablehlo.broadcast_in_dim"(%arg119) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %457 = "stablehlo.add"(%arg121, %456) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %458 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %459 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %460:9 = "stablehlo.while"(%459, %458, %455, %457, %arg119, %453, %arg118, %449, %450) ({
    ^bb0(%arg131: tensor<i32>, %arg132: tensor<i32>, %arg133: tensor<2xui32>, %arg134: tensor<2xui32>, %arg135: tensor<ui32>, %arg136: tensor<ui32>, %arg137: tensor<ui32>, %arg138: tensor<4xui32>, %arg139: tensor<4xui32>):
      %464 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %465 = "stablehlo.compare"(%arg131, %464) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%465) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg122: tensor<i32>, %arg123: tensor<i32>, %arg124: tensor<2xui32>, %arg125: tensor<2xui32>, %arg126: tensor<ui32>, %arg127: tensor<ui32>, %arg128: tensor<ui32>, %arg129: tensor<4xui32>, %arg130: tensor<4xui32>):
      %461:8 = "func.call"(%arg123, %arg124, %arg125, %arg126, %arg127, %arg128, %arg129, %arg130) <{callee = @closed_call_1}> : (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %462 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %463 = "stablehlo.add"(%arg122, %462) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%463, %461#0, %461#1, %461#2, %461#3, %461#4, %461#5, %461#6, %461#7) : (tensor<i32>, tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%460#2, %460#3) : (tensor<2xui32>, tensor<2xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_1", sym_visibility = "private"}> ({
  ^bb0(%arg110: tensor<i32>, %arg111: tensor<2xui32>, %arg112: tensor<2xui32>, %arg113: tensor<ui32>, %arg114: tensor<ui32>, %arg115: tensor<ui32>, %arg116: tensor<4xui32>, %arg117: tensor<4xui32>):
    %394 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %395 = "stablehlo.add"(%arg110, %394) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %396 = "stablehlo.slice"(%arg116) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %397 = "stablehlo.reshape"(%396) : (tensor<1xui32>) -> tensor<ui32>
    %398 = "stablehlo.add"(%arg111, %arg112) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %399 = "stablehlo.broadcast_in_dim"(%397) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %400 = "stablehlo.shift_left"(%arg112, %399) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %401 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %402 = "stablehlo.subtract"(%401, %397) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %403 = "stablehlo.broadcast_in_dim"(%402) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %404 = "stablehlo.shift_right_logical"(%arg112, %403) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %405 = "stablehlo.or"(%400, %404) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %406 = "stablehlo.xor"(%398, %405) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %407 = "stablehlo.slice"(%arg116) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %408 = "stablehlo.reshape"(%407) : (tensor<1xui32>) -> tensor<ui32>
    %409 = "stablehlo.add"(%398, %406) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %410 = "stablehlo.broadcast_in_dim"(%408) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %411 = "stablehlo.shift_left"(%406, %410) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %412 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %413 = "stablehlo.subtract"(%412, %408) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %414 = "stablehlo.broadcast_in_dim"(%413) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %415 = "stablehlo.shift_right_logical"(%406, %414) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %416 = "stablehlo.or"(%411, %415) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %417 = "stablehlo.xor"(%409, %416) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %418 = "stablehlo.slice"(%arg116) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %419 = "stablehlo.reshape"(%418) : (tensor<1xui32>) -> tensor<ui32>
    %420 = "stablehlo.add"(%409, %417) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %421 = "stablehlo.broadcast_in_dim"(%419) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %422 = "stablehlo.shift_left"(%417, %421) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %423 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %424 = "stablehlo.subtract"(%423, %419) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %425 = "stablehlo.broadcast_in_dim"(%424) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %426 = "stablehlo.shift_right_logical"(%417, %425) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %427 = "stablehlo.or"(%422, %426) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %428 = "stablehlo.xor"(%420, %427) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %429 = "stablehlo.slice"(%arg116) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %430 = "stablehlo.reshape"(%429) : (tensor<1xui32>) -> tensor<ui32>
    %431 = "stablehlo.add"(%420, %428) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %432 = "stablehlo.broadcast_in_dim"(%430) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %433 = "stablehlo.shift_left"(%428, %432) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %434 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %435 = "stablehlo.subtract"(%434, %430) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %436 = "stablehlo.broadcast_in_dim"(%435) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %437 = "stablehlo.shift_right_logical"(%428, %436) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %438 = "stablehlo.or"(%433, %437) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %439 = "stablehlo.xor"(%431, %438) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %440 = "stablehlo.broadcast_in_dim"(%arg113) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %441 = "stablehlo.add"(%431, %440) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %442 = "stablehlo.broadcast_in_dim"(%arg114) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %443 = "stablehlo.add"(%439, %442) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %444 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %445 = "stablehlo.add"(%arg110, %444) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %446 = "stablehlo.convert"(%445) : (tensor<i32>) -> tensor<ui32>
    %447 = "stablehlo.broadcast_in_dim"(%446) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2xui32>
    %448 = "stablehlo.add"(%443, %447) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    "func.return"(%395, %441, %448, %arg114, %arg115, %arg113, %arg117, %arg116) : (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<6xui32>, tensor<6xui32>) -> (tensor<6xui32>, tensor<6xui32>), sym_name = "threefry2x32_2", sym_visibility = "private"}> ({
  ^bb0(%arg88: tensor<ui32>, %arg89: tensor<ui32>, %arg90: tensor<6xui32>, %arg91: tensor<6xui32>):
    %377 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %378 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %379 = "stablehlo.xor"(%arg88, %arg89) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %380 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %381 = "stablehlo.xor"(%379, %380) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %382 = "stablehlo.broadcast_in_dim"(%arg88) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %383 = "stablehlo.add"(%arg90, %382) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %384 = "stablehlo.broadcast_in_dim"(%arg89) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %385 = "stablehlo.add"(%arg91, %384) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %386 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %387 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %388:9 = "stablehlo.while"(%387, %386, %383, %385, %arg89, %381, %arg88, %377, %378) ({
    ^bb0(%arg101: tensor<i32>, %arg102: tensor<i32>, %arg103: tensor<6xui32>, %arg104: tensor<6xui32>, %arg105: tensor<ui32>, %arg106: tensor<ui32>, %arg107: tensor<ui32>, %arg108: tensor<4xui32>, %arg109: tensor<4xui32>):
      %392 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %393 = "stablehlo.compare"(%arg101, %392) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%393) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg92: tensor<i32>, %arg93: tensor<i32>, %arg94: tensor<6xui32>, %arg95: tensor<6xui32>, %arg96: tensor<ui32>, %arg97: tensor<ui32>, %arg98: tensor<ui32>, %arg99: tensor<4xui32>, %arg100: tensor<4xui32>):
      %389:8 = "func.call"(%arg93, %arg94, %arg95, %arg96, %arg97, %arg98, %arg99, %arg100) <{callee = @closed_call_3}> : (tensor<i32>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %390 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %391 = "stablehlo.add"(%arg92, %390) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%391, %389#0, %389#1, %389#2, %389#3, %389#4, %389#5, %389#6, %389#7) : (tensor<i32>, tensor<i32>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%388#2, %388#3) : (tensor<6xui32>, tensor<6xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_3", sym_visibility = "private"}> ({
  ^bb0(%arg80: tensor<i32>, %arg81: tensor<6xui32>, %arg82: tensor<6xui32>, %arg83: tensor<ui32>, %arg84: tensor<ui32>, %arg85: tensor<ui32>, %arg86: tensor<4xui32>, %arg87: tensor<4xui32>):
    %322 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %323 = "stablehlo.add"(%arg80, %322) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %324 = "stablehlo.slice"(%arg86) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %325 = "stablehlo.reshape"(%324) : (tensor<1xui32>) -> tensor<ui32>
    %326 = "stablehlo.add"(%arg81, %arg82) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %327 = "stablehlo.broadcast_in_dim"(%325) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %328 = "stablehlo.shift_left"(%arg82, %327) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %329 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %330 = "stablehlo.subtract"(%329, %325) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %331 = "stablehlo.broadcast_in_dim"(%330) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %332 = "stablehlo.shift_right_logical"(%arg82, %331) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %333 = "stablehlo.or"(%328, %332) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %334 = "stablehlo.xor"(%326, %333) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %335 = "stablehlo.slice"(%arg86) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %336 = "stablehlo.reshape"(%335) : (tensor<1xui32>) -> tensor<ui32>
    %337 = "stablehlo.add"(%326, %334) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %338 = "stablehlo.broadcast_in_dim"(%336) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %339 = "stablehlo.shift_left"(%334, %338) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %340 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %341 = "stablehlo.subtract"(%340, %336) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %342 = "stablehlo.broadcast_in_dim"(%341) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %343 = "stablehlo.shift_right_logical"(%334, %342) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %344 = "stablehlo.or"(%339, %343) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %345 = "stablehlo.xor"(%337, %344) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %346 = "stablehlo.slice"(%arg86) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %347 = "stablehlo.reshape"(%346) : (tensor<1xui32>) -> tensor<ui32>
    %348 = "stablehlo.add"(%337, %345) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %349 = "stablehlo.broadcast_in_dim"(%347) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %350 = "stablehlo.shift_left"(%345, %349) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %351 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %352 = "stablehlo.subtract"(%351, %347) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %353 = "stablehlo.broadcast_in_dim"(%352) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %354 = "stablehlo.shift_right_logical"(%345, %353) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %355 = "stablehlo.or"(%350, %354) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %356 = "stablehlo.xor"(%348, %355) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %357 = "stablehlo.slice"(%arg86) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %358 = "stablehlo.reshape"(%357) : (tensor<1xui32>) -> tensor<ui32>
    %359 = "stablehlo.add"(%348, %356) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %360 = "stablehlo.broadcast_in_dim"(%358) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %361 = "stablehlo.shift_left"(%356, %360) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %362 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %363 = "stablehlo.subtract"(%362, %358) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %364 = "stablehlo.broadcast_in_dim"(%363) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %365 = "stablehlo.shift_right_logical"(%356, %364) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %366 = "stablehlo.or"(%361, %365) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %367 = "stablehlo.xor"(%359, %366) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %368 = "stablehlo.broadcast_in_dim"(%arg83) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %369 = "stablehlo.add"(%359, %368) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %370 = "stablehlo.broadcast_in_dim"(%arg84) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %371 = "stablehlo.add"(%367, %370) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    %372 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %373 = "stablehlo.add"(%arg80, %372) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %374 = "stablehlo.convert"(%373) : (tensor<i32>) -> tensor<ui32>
    %375 = "stablehlo.broadcast_in_dim"(%374) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<6xui32>
    %376 = "stablehlo.add"(%371, %375) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
    "func.return"(%323, %369, %376, %arg84, %arg85, %arg83, %arg87, %arg86) : (tensor<i32>, tensor<6xui32>, tensor<6xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<7xui32>, tensor<7xui32>) -> (tensor<7xui32>, tensor<7xui32>), sym_name = "threefry2x32_4", sym_visibility = "private"}> ({
  ^bb0(%arg58: tensor<ui32>, %arg59: tensor<ui32>, %arg60: tensor<7xui32>, %arg61: tensor<7xui32>):
    %305 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %306 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %307 = "stablehlo.xor"(%arg58, %arg59) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %308 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %309 = "stablehlo.xor"(%307, %308) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %310 = "stablehlo.broadcast_in_dim"(%arg58) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %311 = "stablehlo.add"(%arg60, %310) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %312 = "stablehlo.broadcast_in_dim"(%arg59) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %313 = "stablehlo.add"(%arg61, %312) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %314 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %315 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %316:9 = "stablehlo.while"(%315, %314, %311, %313, %arg59, %309, %arg58, %305, %306) ({
    ^bb0(%arg71: tensor<i32>, %arg72: tensor<i32>, %arg73: tensor<7xui32>, %arg74: tensor<7xui32>, %arg75: tensor<ui32>, %arg76: tensor<ui32>, %arg77: tensor<ui32>, %arg78: tensor<4xui32>, %arg79: tensor<4xui32>):
      %320 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %321 = "stablehlo.compare"(%arg71, %320) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%321) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg62: tensor<i32>, %arg63: tensor<i32>, %arg64: tensor<7xui32>, %arg65: tensor<7xui32>, %arg66: tensor<ui32>, %arg67: tensor<ui32>, %arg68: tensor<ui32>, %arg69: tensor<4xui32>, %arg70: tensor<4xui32>):
      %317:8 = "func.call"(%arg63, %arg64, %arg65, %arg66, %arg67, %arg68, %arg69, %arg70) <{callee = @closed_call_5}> : (tensor<i32>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %318 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %319 = "stablehlo.add"(%arg62, %318) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%319, %317#0, %317#1, %317#2, %317#3, %317#4, %317#5, %317#6, %317#7) : (tensor<i32>, tensor<i32>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%316#2, %316#3) : (tensor<7xui32>, tensor<7xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_5", sym_visibility = "private"}> ({
  ^bb0(%arg50: tensor<i32>, %arg51: tensor<7xui32>, %arg52: tensor<7xui32>, %arg53: tensor<ui32>, %arg54: tensor<ui32>, %arg55: tensor<ui32>, %arg56: tensor<4xui32>, %arg57: tensor<4xui32>):
    %250 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %251 = "stablehlo.add"(%arg50, %250) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %252 = "stablehlo.slice"(%arg56) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %253 = "stablehlo.reshape"(%252) : (tensor<1xui32>) -> tensor<ui32>
    %254 = "stablehlo.add"(%arg51, %arg52) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %255 = "stablehlo.broadcast_in_dim"(%253) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %256 = "stablehlo.shift_left"(%arg52, %255) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %257 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %258 = "stablehlo.subtract"(%257, %253) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %259 = "stablehlo.broadcast_in_dim"(%258) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %260 = "stablehlo.shift_right_logical"(%arg52, %259) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %261 = "stablehlo.or"(%256, %260) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %262 = "stablehlo.xor"(%254, %261) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %263 = "stablehlo.slice"(%arg56) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %264 = "stablehlo.reshape"(%263) : (tensor<1xui32>) -> tensor<ui32>
    %265 = "stablehlo.add"(%254, %262) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %266 = "stablehlo.broadcast_in_dim"(%264) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %267 = "stablehlo.shift_left"(%262, %266) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %268 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %269 = "stablehlo.subtract"(%268, %264) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %270 = "stablehlo.broadcast_in_dim"(%269) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %271 = "stablehlo.shift_right_logical"(%262, %270) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %272 = "stablehlo.or"(%267, %271) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %273 = "stablehlo.xor"(%265, %272) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %274 = "stablehlo.slice"(%arg56) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %275 = "stablehlo.reshape"(%274) : (tensor<1xui32>) -> tensor<ui32>
    %276 = "stablehlo.add"(%265, %273) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %277 = "stablehlo.broadcast_in_dim"(%275) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %278 = "stablehlo.shift_left"(%273, %277) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %279 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %280 = "stablehlo.subtract"(%279, %275) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %281 = "stablehlo.broadcast_in_dim"(%280) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %282 = "stablehlo.shift_right_logical"(%273, %281) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %283 = "stablehlo.or"(%278, %282) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %284 = "stablehlo.xor"(%276, %283) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %285 = "stablehlo.slice"(%arg56) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %286 = "stablehlo.reshape"(%285) : (tensor<1xui32>) -> tensor<ui32>
    %287 = "stablehlo.add"(%276, %284) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %288 = "stablehlo.broadcast_in_dim"(%286) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %289 = "stablehlo.shift_left"(%284, %288) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %290 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %291 = "stablehlo.subtract"(%290, %286) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %292 = "stablehlo.broadcast_in_dim"(%291) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %293 = "stablehlo.shift_right_logical"(%284, %292) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %294 = "stablehlo.or"(%289, %293) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %295 = "stablehlo.xor"(%287, %294) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %296 = "stablehlo.broadcast_in_dim"(%arg53) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %297 = "stablehlo.add"(%287, %296) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %298 = "stablehlo.broadcast_in_dim"(%arg54) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %299 = "stablehlo.add"(%295, %298) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    %300 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %301 = "stablehlo.add"(%arg50, %300) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %302 = "stablehlo.convert"(%301) : (tensor<i32>) -> tensor<ui32>
    %303 = "stablehlo.broadcast_in_dim"(%302) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<7xui32>
    %304 = "stablehlo.add"(%299, %303) : (tensor<7xui32>, tensor<7xui32>) -> tensor<7xui32>
    "func.return"(%251, %297, %304, %arg54, %arg55, %arg53, %arg57, %arg56) : (tensor<i32>, tensor<7xui32>, tensor<7xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<2xui32>) -> tensor<2x3x2xf32>, res_attrs = [{}], sym_name = "_normal", sym_visibility = "private"}> ({
  ^bb0(%arg49: tensor<2xui32>):
    %249 = "func.call"(%arg49) <{callee = @_normal_real}> : (tensor<2xui32>) -> tensor<2x3x2xf32>
    "func.return"(%249) : (tensor<2x3x2xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<2xui32>) -> tensor<2x3x2xf32>, res_attrs = [{}], sym_name = "_normal_real", sym_visibility = "private"}> ({
  ^bb0(%arg48: tensor<2xui32>):
    %242 = "stablehlo.constant"() <{value = dense<-0.99999994> : tensor<f32>}> : () -> tensor<f32>
    %243 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %244 = "func.call"(%arg48, %242, %243) <{callee = @_uniform}> : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<2x3x2xf32>
    %245 = "chlo.erf_inv"(%244) : (tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
    %246 = "stablehlo.constant"() <{value = dense<1.41421354> : tensor<f32>}> : () -> tensor<f32>
    %247 = "stablehlo.broadcast_in_dim"(%246) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x2xf32>
    %248 = "stablehlo.multiply"(%247, %245) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
    "func.return"(%248) : (tensor<2x3x2xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<2x3x2xf32>, res_attrs = [{}], sym_name = "_uniform", sym_visibility = "private"}> ({
  ^bb0(%arg45: tensor<2xui32>, %arg46: tensor<f32>, %arg47: tensor<f32>):
    %213 = "stablehlo.broadcast_in_dim"(%arg46) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<1x1x1xf32>
    %214 = "stablehlo.broadcast_in_dim"(%arg47) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<1x1x1xf32>
    %215 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<12xui32>
    %216 = "stablehlo.slice"(%arg45) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %217 = "stablehlo.reshape"(%216) : (tensor<1xui32>) -> tensor<ui32>
    %218 = "stablehlo.slice"(%arg45) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %219 = "stablehlo.reshape"(%218) : (tensor<1xui32>) -> tensor<ui32>
    %220 = "stablehlo.slice"(%215) <{limit_indices = array<i64: 6>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<12xui32>) -> tensor<6xui32>
    %221 = "stablehlo.slice"(%215) <{limit_indices = array<i64: 12>, start_indices = array<i64: 6>, strides = array<i64: 1>}> : (tensor<12xui32>) -> tensor<6xui32>
    %222:2 = "func.call"(%217, %219, %220, %221) <{callee = @threefry2x32_2}> : (tensor<ui32>, tensor<ui32>, tensor<6xui32>, tensor<6xui32>) -> (tensor<6xui32>, tensor<6xui32>)
    %223 = "stablehlo.concatenate"(%222#0, %222#1) <{dimension = 0 : i64}> : (tensor<6xui32>, tensor<6xui32>) -> tensor<12xui32>
    %224 = "stablehlo.reshape"(%223) : (tensor<12xui32>) -> tensor<2x3x2xui32>
    %225 = "stablehlo.constant"() <{value = dense<9> : tensor<ui32>}> : () -> tensor<ui32>
    %226 = "stablehlo.broadcast_in_dim"(%225) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2x3x2xui32>
    %227 = "stablehlo.shift_right_logical"(%224, %226) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %228 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<ui32>}> : () -> tensor<ui32>
    %229 = "stablehlo.broadcast_in_dim"(%228) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2x3x2xui32>
    %230 = "stablehlo.or"(%227, %229) : (tensor<2x3x2xui32>, tensor<2x3x2xui32>) -> tensor<2x3x2xui32>
    %231 = "stablehlo.bitcast_convert"(%230) : (tensor<2x3x2xui32>) -> tensor<2x3x2xf32>
    %232 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %233 = "stablehlo.broadcast_in_dim"(%232) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x3x2xf32>
    %234 = "stablehlo.subtract"(%231, %233) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
    %235 = "stablehlo.subtract"(%214, %213) : (tensor<1x1x1xf32>, tensor<1x1x1xf32>) -> tensor<1x1x1xf32>
    %236 = "stablehlo.broadcast_in_dim"(%235) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<1x1x1xf32>) -> tensor<2x3x2xf32>
    %237 = "stablehlo.multiply"(%234, %236) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
    %238 = "stablehlo.broadcast_in_dim"(%213) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<1x1x1xf32>) -> tensor<2x3x2xf32>
    %239 = "stablehlo.add"(%237, %238) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
    %240 = "stablehlo.broadcast_in_dim"(%213) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<1x1x1xf32>) -> tensor<2x3x2xf32>
    %241 = "stablehlo.maximum"(%240, %239) : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
    "func.return"(%241) : (tensor<2x3x2xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<f32>, res_attrs = [{}], sym_name = "_uniform_6", sym_visibility = "private"}> ({
  ^bb0(%arg42: tensor<2xui32>, %arg43: tensor<f32>, %arg44: tensor<f32>):
    %186 = "stablehlo.convert"(%arg43) : (tensor<f32>) -> tensor<f32>
    %187 = "stablehlo.convert"(%arg44) : (tensor<f32>) -> tensor<f32>
    %188 = "stablehlo.constant"() <{value = dense<0> : tensor<1xui32>}> : () -> tensor<1xui32>
    %189 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<1xui32>
    %190 = "stablehlo.slice"(%arg42) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %191 = "stablehlo.reshape"(%190) : (tensor<1xui32>) -> tensor<ui32>
    %192 = "stablehlo.slice"(%arg42) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %193 = "stablehlo.reshape"(%192) : (tensor<1xui32>) -> tensor<ui32>
    %194 = "stablehlo.concatenate"(%189, %188) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %195 = "stablehlo.slice"(%194) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %196 = "stablehlo.slice"(%194) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %197:2 = "func.call"(%191, %193, %195, %196) <{callee = @threefry2x32}> : (tensor<ui32>, tensor<ui32>, tensor<1xui32>, tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>)
    %198 = "stablehlo.concatenate"(%197#0, %197#1) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %199 = "stablehlo.slice"(%198) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %200 = "stablehlo.reshape"(%199) : (tensor<1xui32>) -> tensor<ui32>
    %201 = "stablehlo.constant"() <{value = dense<9> : tensor<ui32>}> : () -> tensor<ui32>
    %202 = "stablehlo.shift_right_logical"(%200, %201) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %203 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<ui32>}> : () -> tensor<ui32>
    %204 = "stablehlo.or"(%202, %203) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %205 = "stablehlo.bitcast_convert"(%204) : (tensor<ui32>) -> tensor<f32>
    %206 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %207 = "stablehlo.subtract"(%205, %206) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %208 = "stablehlo.subtract"(%187, %186) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %209 = "stablehlo.multiply"(%207, %208) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %210 = "stablehlo.add"(%209, %186) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %211 = "stablehlo.reshape"(%210) : (tensor<f32>) -> tensor<f32>
    %212 = "stablehlo.maximum"(%186, %211) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "func.return"(%212) : (tensor<f32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<51xf16>, res_attrs = [{}], sym_name = "_uniform_7", sym_visibility = "private"}> ({
  ^bb0(%arg39: tensor<2xui32>, %arg40: tensor<f32>, %arg41: tensor<f32>):
    %141 = "stablehlo.convert"(%arg40) : (tensor<f32>) -> tensor<f16>
    %142 = "stablehlo.convert"(%arg41) : (tensor<f32>) -> tensor<f16>
    %143 = "stablehlo.broadcast_in_dim"(%141) <{broadcast_dimensions = array<i64>}> : (tensor<f16>) -> tensor<1xf16>
    %144 = "stablehlo.broadcast_in_dim"(%142) <{broadcast_dimensions = array<i64>}> : (tensor<f16>) -> tensor<1xf16>
    %145 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<26xui32>
    %146 = "stablehlo.slice"(%arg39) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %147 = "stablehlo.reshape"(%146) : (tensor<1xui32>) -> tensor<ui32>
    %148 = "stablehlo.slice"(%arg39) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %149 = "stablehlo.reshape"(%148) : (tensor<1xui32>) -> tensor<ui32>
    %150 = "stablehlo.slice"(%145) <{limit_indices = array<i64: 13>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<26xui32>) -> tensor<13xui32>
    %151 = "stablehlo.slice"(%145) <{limit_indices = array<i64: 26>, start_indices = array<i64: 13>, strides = array<i64: 1>}> : (tensor<26xui32>) -> tensor<13xui32>
    %152:2 = "func.call"(%147, %149, %150, %151) <{callee = @threefry2x32_8}> : (tensor<ui32>, tensor<ui32>, tensor<13xui32>, tensor<13xui32>) -> (tensor<13xui32>, tensor<13xui32>)
    %153 = "stablehlo.concatenate"(%152#0, %152#1) <{dimension = 0 : i64}> : (tensor<13xui32>, tensor<13xui32>) -> tensor<26xui32>
    %154 = "stablehlo.broadcast_in_dim"(%153) <{broadcast_dimensions = array<i64: 1>}> : (tensor<26xui32>) -> tensor<1x26xui32>
    %155 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<2x1xui32>
    %156 = "stablehlo.constant"() <{value = dense<16> : tensor<ui32>}> : () -> tensor<ui32>
    %157 = "stablehlo.broadcast_in_dim"(%156) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2x1xui32>
    %158 = "stablehlo.multiply"(%157, %155) : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x1xui32>
    %159 = "stablehlo.broadcast_in_dim"(%154) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x26xui32>) -> tensor<2x26xui32>
    %160 = "stablehlo.broadcast_in_dim"(%158) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<2x1xui32>) -> tensor<2x26xui32>
    %161 = "stablehlo.shift_right_logical"(%159, %160) : (tensor<2x26xui32>, tensor<2x26xui32>) -> tensor<2x26xui32>
    %162 = "stablehlo.constant"() <{value = dense<65535> : tensor<ui32>}> : () -> tensor<ui32>
    %163 = "stablehlo.broadcast_in_dim"(%162) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<2x26xui32>
    %164 = "stablehlo.and"(%163, %161) : (tensor<2x26xui32>, tensor<2x26xui32>) -> tensor<2x26xui32>
    %165 = "stablehlo.transpose"(%164) <{permutation = array<i64: 1, 0>}> : (tensor<2x26xui32>) -> tensor<26x2xui32>
    %166 = "stablehlo.reshape"(%165) : (tensor<26x2xui32>) -> tensor<52xui32>
    %167 = "stablehlo.convert"(%166) : (tensor<52xui32>) -> tensor<52xui16>
    %168 = "stablehlo.slice"(%167) <{limit_indices = array<i64: 51>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<52xui16>) -> tensor<51xui16>
    %169 = "stablehlo.constant"() <{value = dense<6> : tensor<ui16>}> : () -> tensor<ui16>
    %170 = "stablehlo.broadcast_in_dim"(%169) <{broadcast_dimensions = array<i64>}> : (tensor<ui16>) -> tensor<51xui16>
    %171 = "stablehlo.shift_right_logical"(%168, %170) : (tensor<51xui16>, tensor<51xui16>) -> tensor<51xui16>
    %172 = "stablehlo.constant"() <{value = dense<15360> : tensor<ui16>}> : () -> tensor<ui16>
    %173 = "stablehlo.broadcast_in_dim"(%172) <{broadcast_dimensions = array<i64>}> : (tensor<ui16>) -> tensor<51xui16>
    %174 = "stablehlo.or"(%171, %173) : (tensor<51xui16>, tensor<51xui16>) -> tensor<51xui16>
    %175 = "stablehlo.bitcast_convert"(%174) : (tensor<51xui16>) -> tensor<51xf16>
    %176 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f16>}> : () -> tensor<f16>
    %177 = "stablehlo.broadcast_in_dim"(%176) <{broadcast_dimensions = array<i64>}> : (tensor<f16>) -> tensor<51xf16>
    %178 = "stablehlo.subtract"(%175, %177) : (tensor<51xf16>, tensor<51xf16>) -> tensor<51xf16>
    %179 = "stablehlo.subtract"(%144, %143) : (tensor<1xf16>, tensor<1xf16>) -> tensor<1xf16>
    %180 = "stablehlo.broadcast_in_dim"(%179) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xf16>) -> tensor<51xf16>
    %181 = "stablehlo.multiply"(%178, %180) : (tensor<51xf16>, tensor<51xf16>) -> tensor<51xf16>
    %182 = "stablehlo.broadcast_in_dim"(%143) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xf16>) -> tensor<51xf16>
    %183 = "stablehlo.add"(%181, %182) : (tensor<51xf16>, tensor<51xf16>) -> tensor<51xf16>
    %184 = "stablehlo.broadcast_in_dim"(%143) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xf16>) -> tensor<51xf16>
    %185 = "stablehlo.maximum"(%184, %183) : (tensor<51xf16>, tensor<51xf16>) -> tensor<51xf16>
    "func.return"(%185) : (tensor<51xf16>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<ui32>, tensor<ui32>, tensor<13xui32>, tensor<13xui32>) -> (tensor<13xui32>, tensor<13xui32>), sym_name = "threefry2x32_8", sym_visibility = "private"}> ({
  ^bb0(%arg17: tensor<ui32>, %arg18: tensor<ui32>, %arg19: tensor<13xui32>, %arg20: tensor<13xui32>):
    %124 = "stablehlo.constant"() <{value = dense<[13, 15, 26, 6]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %125 = "stablehlo.constant"() <{value = dense<[17, 29, 16, 24]> : tensor<4xui32>}> : () -> tensor<4xui32>
    %126 = "stablehlo.xor"(%arg17, %arg18) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %127 = "stablehlo.constant"() <{value = dense<466688986> : tensor<ui32>}> : () -> tensor<ui32>
    %128 = "stablehlo.xor"(%126, %127) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %129 = "stablehlo.broadcast_in_dim"(%arg17) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<13xui32>
    %130 = "stablehlo.add"(%arg19, %129) : (tensor<13xui32>, tensor<13xui32>) -> tensor<13xui32>
    %131 = "stablehlo.broadcast_in_dim"(%arg18) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<13xui32>
    %132 = "stablehlo.add"(%arg20, %131) : (tensor<13xui32>, tensor<13xui32>) -> tensor<13xui32>
    %133 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %134 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %135:9 = "stablehlo.while"(%134, %133, %130, %132, %arg18, %128, %arg17, %124, %125) ({
    ^bb0(%arg30: tensor<i32>, %arg31: tensor<i32>, %arg32: tensor<13xui32>, %arg33: tensor<13xui32>, %arg34: tensor<ui32>, %arg35: tensor<ui32>, %arg36: tensor<ui32>, %arg37: tensor<4xui32>, %arg38: tensor<4xui32>):
      %139 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
      %140 = "stablehlo.compare"(%arg30, %139) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%140) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg21: tensor<i32>, %arg22: tensor<i32>, %arg23: tensor<13xui32>, %arg24: tensor<13xui32>, %arg25: tensor<ui32>, %arg26: tensor<ui32>, %arg27: tensor<ui32>, %arg28: tensor<4xui32>, %arg29: tensor<4xui32>):
      %136:8 = "func.call"(%arg22, %arg23, %arg24, %arg25, %arg26, %arg27, %arg28, %arg29) <{callee = @closed_call_9}> : (tensor<i32>, tensor<13xui32>, tensor<13xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<13xui32>, tensor<13xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %137 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %138 = "stablehlo.add"(%arg21, %137) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%138, %136#0, %136#1, %136#2, %136#3, %136#4, %136#5, %136#6, %136#7) : (tensor<i32>, tensor<i32>, tensor<13xui32>, tensor<13xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
    }) : (tensor<i32>, tensor<i32>, tensor<13xui32>, tensor<13xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<i32>, tensor<13xui32>, tensor<13xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
    "func.return"(%135#2, %135#3) : (tensor<13xui32>, tensor<13xui32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<i32>, tensor<13xui32>, tensor<13xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<13xui32>, tensor<13xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>), res_attrs = [{}, {}, {}, {}, {}, {}, {}, {}], sym_name = "closed_call_9", sym_visibility = "private"}> ({
  ^bb0(%arg9: tensor<i32>, %arg10: tensor<13xui32>, %arg11: tensor<13xui32>, %arg12: tensor<ui32>, %arg13: tensor<ui32>, %arg14: tensor<ui32>, %arg15: tensor<4xui32>, %arg16: tensor<4xui32>):
    %69 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %70 = "stablehlo.add"(%arg9, %69) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %71 = "stablehlo.slice"(%arg15) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %72 = "stablehlo.reshape"(%71) : (tensor<1xui32>) -> tensor<ui32>
    %73 = "stablehlo.add"(%arg10, %arg11) : (tensor<13xui32>, tensor<13xui32>) -> tensor<13xui32>
    %74 = "stablehlo.broadcast_in_dim"(%72) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<13xui32>
    %75 = "stablehlo.shift_left"(%arg11, %74) : (tensor<13xui32>, tensor<13xui32>) -> tensor<13xui32>
    %76 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %77 = "stablehlo.subtract"(%76, %72) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %78 = "stablehlo.broadcast_in_dim"(%77) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<13xui32>
    %79 = "stablehlo.shift_right_logical"(%arg11, %78) : (tensor<13xui32>, tensor<13xui32>) -> tensor<13xui32>
    %80 = "stablehlo.or"(%75, %79) : (tensor<13xui32>, tensor<13xui32>) -> tensor<13xui32>
    %81 = "stablehlo.xor"(%73, %80) : (tensor<13xui32>, tensor<13xui32>) -> tensor<13xui32>
    %82 = "stablehlo.slice"(%arg15) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %83 = "stablehlo.reshape"(%82) : (tensor<1xui32>) -> tensor<ui32>
    %84 = "stablehlo.add"(%73, %81) : (tensor<13xui32>, tensor<13xui32>) -> tensor<13xui32>
    %85 = "stablehlo.broadcast_in_dim"(%83) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<13xui32>
    %86 = "stablehlo.shift_left"(%81, %85) : (tensor<13xui32>, tensor<13xui32>) -> tensor<13xui32>
    %87 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %88 = "stablehlo.subtract"(%87, %83) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %89 = "stablehlo.broadcast_in_dim"(%88) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<13xui32>
    %90 = "stablehlo.shift_right_logical"(%81, %89) : (tensor<13xui32>, tensor<13xui32>) -> tensor<13xui32>
    %91 = "stablehlo.or"(%86, %90) : (tensor<13xui32>, tensor<13xui32>) -> tensor<13xui32>
    %92 = "stablehlo.xor"(%84, %91) : (tensor<13xui32>, tensor<13xui32>) -> tensor<13xui32>
    %93 = "stablehlo.slice"(%arg15) <{limit_indices = array<i64: 3>, start_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %94 = "stablehlo.reshape"(%93) : (tensor<1xui32>) -> tensor<ui32>
    %95 = "stablehlo.add"(%84, %92) : (tensor<13xui32>, tensor<13xui32>) -> tensor<13xui32>
    %96 = "stablehlo.broadcast_in_dim"(%94) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<13xui32>
    %97 = "stablehlo.shift_left"(%92, %96) : (tensor<13xui32>, tensor<13xui32>) -> tensor<13xui32>
    %98 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %99 = "stablehlo.subtract"(%98, %94) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %100 = "stablehlo.broadcast_in_dim"(%99) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<13xui32>
    %101 = "stablehlo.shift_right_logical"(%92, %100) : (tensor<13xui32>, tensor<13xui32>) -> tensor<13xui32>
    %102 = "stablehlo.or"(%97, %101) : (tensor<13xui32>, tensor<13xui32>) -> tensor<13xui32>
    %103 = "stablehlo.xor"(%95, %102) : (tensor<13xui32>, tensor<13xui32>) -> tensor<13xui32>
    %104 = "stablehlo.slice"(%arg15) <{limit_indices = array<i64: 4>, start_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<1xui32>
    %105 = "stablehlo.reshape"(%104) : (tensor<1xui32>) -> tensor<ui32>
    %106 = "stablehlo.add"(%95, %103) : (tensor<13xui32>, tensor<13xui32>) -> tensor<13xui32>
    %107 = "stablehlo.broadcast_in_dim"(%105) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<13xui32>
    %108 = "stablehlo.shift_left"(%103, %107) : (tensor<13xui32>, tensor<13xui32>) -> tensor<13xui32>
    %109 = "stablehlo.constant"() <{value = dense<32> : tensor<ui32>}> : () -> tensor<ui32>
    %110 = "stablehlo.subtract"(%109, %105) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %111 = "stablehlo.broadcast_in_dim"(%110) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<13xui32>
    %112 = "stablehlo.shift_right_logical"(%103, %111) : (tensor<13xui32>, tensor<13xui32>) -> tensor<13xui32>
    %113 = "stablehlo.or"(%108, %112) : (tensor<13xui32>, tensor<13xui32>) -> tensor<13xui32>
    %114 = "stablehlo.xor"(%106, %113) : (tensor<13xui32>, tensor<13xui32>) -> tensor<13xui32>
    %115 = "stablehlo.broadcast_in_dim"(%arg12) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<13xui32>
    %116 = "stablehlo.add"(%106, %115) : (tensor<13xui32>, tensor<13xui32>) -> tensor<13xui32>
    %117 = "stablehlo.broadcast_in_dim"(%arg13) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<13xui32>
    %118 = "stablehlo.add"(%114, %117) : (tensor<13xui32>, tensor<13xui32>) -> tensor<13xui32>
    %119 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %120 = "stablehlo.add"(%arg9, %119) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %121 = "stablehlo.convert"(%120) : (tensor<i32>) -> tensor<ui32>
    %122 = "stablehlo.broadcast_in_dim"(%121) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<13xui32>
    %123 = "stablehlo.add"(%118, %122) : (tensor<13xui32>, tensor<13xui32>) -> tensor<13xui32>
    "func.return"(%70, %116, %123, %arg13, %arg14, %arg12, %arg16, %arg15) : (tensor<i32>, tensor<13xui32>, tensor<13xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<i32>, tensor<i32>) -> tensor<50xbf16>, res_attrs = [{}], sym_name = "_truncated_normal", sym_visibility = "private"}> ({
  ^bb0(%arg6: tensor<2xui32>, %arg7: tensor<i32>, %arg8: tensor<i32>):
    %51 = "stablehlo.convert"(%arg7) : (tensor<i32>) -> tensor<bf16>
    %52 = "stablehlo.convert"(%arg8) : (tensor<i32>) -> tensor<bf16>
    %53 = "stablehlo.constant"() <{value = dense<1.414060e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %54 = "stablehlo.divide"(%51, %53) : (tensor<bf16>, tensor<bf16>) -> tensor<bf16>
    %55 = "chlo.erf"(%54) : (tensor<bf16>) -> tensor<bf16>
    %56 = "stablehlo.constant"() <{value = dense<1.414060e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %57 = "stablehlo.divide"(%52, %56) : (tensor<bf16>, tensor<bf16>) -> tensor<bf16>
    %58 = "chlo.erf"(%57) : (tensor<bf16>) -> tensor<bf16>
    %59 = "func.call"(%arg6, %55, %58) <{callee = @_uniform_10}> : (tensor<2xui32>, tensor<bf16>, tensor<bf16>) -> tensor<50xbf16>
    %60 = "chlo.erf_inv"(%59) : (tensor<50xbf16>) -> tensor<50xbf16>
    %61 = "stablehlo.constant"() <{value = dense<1.414060e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %62 = "stablehlo.broadcast_in_dim"(%61) <{broadcast_dimensions = array<i64>}> : (tensor<bf16>) -> tensor<50xbf16>
    %63 = "stablehlo.multiply"(%62, %60) : (tensor<50xbf16>, tensor<50xbf16>) -> tensor<50xbf16>
    %64 = "stablehlo.constant"() <{value = dense<0x7F80> : tensor<bf16>}> : () -> tensor<bf16>
    %65 = "chlo.next_after"(%51, %64) : (tensor<bf16>, tensor<bf16>) -> tensor<bf16>
    %66 = "stablehlo.constant"() <{value = dense<0xFF80> : tensor<bf16>}> : () -> tensor<bf16>
    %67 = "chlo.next_after"(%52, %66) : (tensor<bf16>, tensor<bf16>) -> tensor<bf16>
    %68 = "func.call"(%63, %65, %67) <{callee = @clip}> : (tensor<50xbf16>, tensor<bf16>, tensor<bf16>) -> tensor<50xbf16>
    "func.return"(%68) : (tensor<50xbf16>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<2xui32>, tensor<bf16>, tensor<bf16>) -> tensor<50xbf16>, res_attrs = [{}], sym_name = "_uniform_10", sym_visibility = "private"}> ({
  ^bb0(%arg3: tensor<2xui32>, %arg4: tensor<bf16>, %arg5: tensor<bf16>):
    %4 = "stablehlo.broadcast_in_dim"(%arg4) <{broadcast_dimensions = array<i64>}> : (tensor<bf16>) -> tensor<1xbf16>
    %5 = "stablehlo.broadcast_in_dim"(%arg5) <{broadcast_dimensions = array<i64>}> : (tensor<bf16>) -> tensor<1xbf16>
    %6 = "stablehlo.constant"() <{value = dense<0> : tensor<1xui32>}> : () -> tensor<1xui32>
    %7 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<13xui32>
    %8 = "stablehlo.slice"(%arg3) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %9 = "stablehlo.reshape"(%8) : (tensor<1xui32>) -> tensor<ui32>
    %10 = "stablehlo.slice"(%arg3) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %11 = "stablehlo.reshape"(%10) : (tensor<1xui32>) -> tensor<ui32>
    %12 = "stablehlo.concatenate"(%7, %6) <{dimension = 0 : i64}> : (tensor<13xui32>, tensor<1xui32>) -> tensor<14xui32>
    %13 = "stablehlo.slice"(%12) <{limit_indices = array<i64: 7>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<14xui32>) -> tensor<7xui32>
    %14 = "stablehlo.slice"(%12) <{limit_indices = array<i64: 14>, start_indices = array<i64: 7>, strides = array<i64: 1>}> : (tensor<14xui32>) -> tensor<7xui32>
    %15:2 = "func.call"(%9, %11, %13, %14) <{callee = @threefry2x32_4}> : (tensor<ui32>, tensor<ui32>, tensor<7xui32>, tensor<7xui32>) -> (tensor<7xui32>, tensor<7xui32>)
    %16 = "stablehlo.concatenate"(%15#0, %15#1) <{dimension = 0 : i64}> : (tensor<7xui32>, tensor<7xui32>) -> tensor<14xui32>
    %17 = "stablehlo.slice"(%16) <{limit_indices = array<i64: 13>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<14xui32>) -> tensor<13xui32>
    %18 = "stablehlo.broadcast_in_dim"(%17) <{broadcast_dimensions = array<i64: 1>}> : (tensor<13xui32>) -> tensor<1x13xui32>
    %19 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<4x1xui32>
    %20 = "stablehlo.constant"() <{value = dense<8> : tensor<ui32>}> : () -> tensor<ui32>
    %21 = "stablehlo.broadcast_in_dim"(%20) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x1xui32>
    %22 = "stablehlo.multiply"(%21, %19) : (tensor<4x1xui32>, tensor<4x1xui32>) -> tensor<4x1xui32>
    %23 = "stablehlo.broadcast_in_dim"(%18) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x13xui32>) -> tensor<4x13xui32>
    %24 = "stablehlo.broadcast_in_dim"(%22) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<4x1xui32>) -> tensor<4x13xui32>
    %25 = "stablehlo.shift_right_logical"(%23, %24) : (tensor<4x13xui32>, tensor<4x13xui32>) -> tensor<4x13xui32>
    %26 = "stablehlo.constant"() <{value = dense<255> : tensor<ui32>}> : () -> tensor<ui32>
    %27 = "stablehlo.broadcast_in_dim"(%26) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<4x13xui32>
    %28 = "stablehlo.and"(%27, %25) : (tensor<4x13xui32>, tensor<4x13xui32>) -> tensor<4x13xui32>
    %29 = "stablehlo.transpose"(%28) <{permutation = array<i64: 1, 0>}> : (tensor<4x13xui32>) -> tensor<13x4xui32>
    %30 = "stablehlo.reshape"(%29) : (tensor<13x4xui32>) -> tensor<52xui32>
    %31 = "stablehlo.convert"(%30) : (tensor<52xui32>) -> tensor<52xui8>
    %32 = "stablehlo.slice"(%31) <{limit_indices = array<i64: 50>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<52xui8>) -> tensor<50xui8>
    %33 = "stablehlo.convert"(%32) : (tensor<50xui8>) -> tensor<50xui16>
    %34 = "stablehlo.constant"() <{value = dense<1> : tensor<ui16>}> : () -> tensor<ui16>
    %35 = "stablehlo.broadcast_in_dim"(%34) <{broadcast_dimensions = array<i64>}> : (tensor<ui16>) -> tensor<50xui16>
    %36 = "stablehlo.shift_right_logical"(%33, %35) : (tensor<50xui16>, tensor<50xui16>) -> tensor<50xui16>
    %37 = "stablehlo.constant"() <{value = dense<16256> : tensor<ui16>}> : () -> tensor<ui16>
    %38 = "stablehlo.broadcast_in_dim"(%37) <{broadcast_dimensions = array<i64>}> : (tensor<ui16>) -> tensor<50xui16>
    %39 = "stablehlo.or"(%36, %38) : (tensor<50xui16>, tensor<50xui16>) -> tensor<50xui16>
    %40 = "stablehlo.bitcast_convert"(%39) : (tensor<50xui16>) -> tensor<50xbf16>
    %41 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<bf16>}> : () -> tensor<bf16>
    %42 = "stablehlo.broadcast_in_dim"(%41) <{broadcast_dimensions = array<i64>}> : (tensor<bf16>) -> tensor<50xbf16>
    %43 = "stablehlo.subtract"(%40, %42) : (tensor<50xbf16>, tensor<50xbf16>) -> tensor<50xbf16>
    %44 = "stablehlo.subtract"(%5, %4) : (tensor<1xbf16>, tensor<1xbf16>) -> tensor<1xbf16>
    %45 = "stablehlo.broadcast_in_dim"(%44) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xbf16>) -> tensor<50xbf16>
    %46 = "stablehlo.multiply"(%43, %45) : (tensor<50xbf16>, tensor<50xbf16>) -> tensor<50xbf16>
    %47 = "stablehlo.broadcast_in_dim"(%4) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xbf16>) -> tensor<50xbf16>
    %48 = "stablehlo.add"(%46, %47) : (tensor<50xbf16>, tensor<50xbf16>) -> tensor<50xbf16>
    %49 = "stablehlo.broadcast_in_dim"(%4) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xbf16>) -> tensor<50xbf16>
    %50 = "stablehlo.maximum"(%49, %48) : (tensor<50xbf16>, tensor<50xbf16>) -> tensor<50xbf16>
    "func.return"(%50) : (tensor<50xbf16>) -> ()
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

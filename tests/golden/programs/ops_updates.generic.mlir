"builtin.module"() <{sym_name = "jit_updates"}> ({
  "func.func"() <{arg_attrs = [{}, {}, {}, {}], function_type = (tensor<6x5xf32>, tensor<4x3x5xf32>, tensor<2x5xf32>, tensor<6xf32>) -> (tensor<6x5xf32>, tensor<4x3x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<7x10xf32>, tensor<7x7xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<4x3x5xf32>, tensor<6x5xf32>, tensor<2x5xf32>, tensor<14x15xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>), res_attrs = [{jax.result_info = "result['add']"}, {jax.result_info = "result['batch']"}, {jax.result_info = "result['beyond']"}, {jax.result_info = "result['column']"}, {jax.result_info = "result['corner']"}, {jax.result_info = "result['cut']"}, {jax.result_info = "result['edge']"}, {jax.result_info = "result['element']"}, {jax.result_info = "result['list']"}, {jax.result_info = "result['loop']"}, {jax.result_info = "result['max']"}, {jax.result_info = "result['middle']"}, {jax.result_info = "result['multiply']"}, {jax.result_info = "result['nothing']"}, {jax.result_info = "result['pad']"}, {jax.result_info = "result['roll']"}, {jax.result_info = "result['row']"}, {jax.result_info = "result['rows']"}, {jax.result_info = "result['slice']"}, {jax.result_info = "result['strided']"}], sym_name = "main", sym_visibility = "public"}> ({
  ^bb0(%arg9: tensor<6x5xf32>, %arg10: tensor<4x3x5xf32>, %arg11: tensor<2x5xf32>, %arg12: tensor<6xf32>):
    %25 = "stablehlo.constant"() <{value = dense<[5, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
    %26 = "stablehlo.constant"() <{value = dense<[2, 9]> : tensor<2xi32>}> : () -> tensor<2xi32>
    %27 = "stablehlo.constant"() <{value = dense<1> : tensor<2xi32>}> : () -> tensor<2xi32>
    %28 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %29 = "stablehlo.broadcast_in_dim"(%28) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %30 = "stablehlo.scatter"(%arg9, %29, %arg11) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg45: tensor<f32>, %arg46: tensor<f32>):
      "stablehlo.return"(%arg46) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<1xi32>, tensor<2x5xf32>) -> tensor<6x5xf32>
    %31 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<2xi32>
    %32 = "stablehlo.constant"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
    %33 = "stablehlo.broadcast_in_dim"(%32) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %34 = "stablehlo.multiply"(%33, %31) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %35 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %36 = "stablehlo.broadcast_in_dim"(%35) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %37 = "stablehlo.add"(%36, %34) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %38 = "stablehlo.broadcast_in_dim"(%37) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xi32>) -> tensor<2x1xi32>
    %39 = "stablehlo.scatter"(%arg9, %38, %arg11) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = true}> ({
    ^bb0(%arg43: tensor<f32>, %arg44: tensor<f32>):
      "stablehlo.return"(%arg44) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<2x1xi32>, tensor<2x5xf32>) -> tensor<6x5xf32>
    %40 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %41 = "stablehlo.broadcast_in_dim"(%40) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %42 = "stablehlo.scatter"(%arg9, %41, %arg12) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = true}> ({
    ^bb0(%arg41: tensor<f32>, %arg42: tensor<f32>):
      "stablehlo.return"(%arg42) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<1xi32>, tensor<6xf32>) -> tensor<6x5xf32>
    %43 = "stablehlo.slice"(%arg12) <{limit_indices = array<i64: 5>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<6xf32>) -> tensor<5xf32>
    %44 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %45 = "stablehlo.broadcast_in_dim"(%44) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %46 = "stablehlo.scatter"(%arg9, %45, %43) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg39: tensor<f32>, %arg40: tensor<f32>):
      "stablehlo.return"(%arg40) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<1xi32>, tensor<5xf32>) -> tensor<6x5xf32>
    %47 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 2, 4>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<2x5xf32>) -> tensor<2x4xf32>
    %48 = "stablehlo.constant"() <{value = dense<4> : tensor<i32>}> : () -> tensor<i32>
    %49 = "stablehlo.broadcast_in_dim"(%48) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %50 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %51 = "stablehlo.broadcast_in_dim"(%50) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %52 = "stablehlo.concatenate"(%49, %51) <{dimension = 0 : i64}> : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %53 = "stablehlo.scatter"(%arg9, %52, %47) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1]>, unique_indices = true}> ({
    ^bb0(%arg37: tensor<f32>, %arg38: tensor<f32>):
      "stablehlo.return"(%arg38) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<2xi32>, tensor<2x4xf32>) -> tensor<6x5xf32>
    %54 = "stablehlo.slice"(%arg12) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<6xf32>) -> tensor<1xf32>
    %55 = "stablehlo.reshape"(%54) : (tensor<1xf32>) -> tensor<f32>
    %56 = "stablehlo.constant"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
    %57 = "stablehlo.broadcast_in_dim"(%56) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %58 = "stablehlo.constant"() <{value = dense<4> : tensor<i32>}> : () -> tensor<i32>
    %59 = "stablehlo.broadcast_in_dim"(%58) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %60 = "stablehlo.concatenate"(%57, %59) <{dimension = 0 : i64}> : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %61 = "stablehlo.scatter"(%arg9, %60, %55) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1]>, unique_indices = true}> ({
    ^bb0(%arg35: tensor<f32>, %arg36: tensor<f32>):
      "stablehlo.return"(%arg36) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<2xi32>, tensor<f32>) -> tensor<6x5xf32>
    %62 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %63 = "stablehlo.broadcast_in_dim"(%62) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %64 = "stablehlo.compare"(%25, %63) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %65 = "stablehlo.constant"() <{value = dense<6> : tensor<i32>}> : () -> tensor<i32>
    %66 = "stablehlo.broadcast_in_dim"(%65) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %67 = "stablehlo.add"(%25, %66) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %68 = "stablehlo.select"(%64, %67, %25) : (tensor<2xi1>, tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %69 = "stablehlo.broadcast_in_dim"(%68) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xi32>) -> tensor<2x1xi32>
    %70 = "stablehlo.scatter"(%arg9, %69, %arg11) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg33: tensor<f32>, %arg34: tensor<f32>):
      "stablehlo.return"(%arg34) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<2x1xi32>, tensor<2x5xf32>) -> tensor<6x5xf32>
    %71 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %72 = "stablehlo.broadcast_in_dim"(%71) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %73 = "stablehlo.compare"(%26, %72) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %74 = "stablehlo.constant"() <{value = dense<6> : tensor<i32>}> : () -> tensor<i32>
    %75 = "stablehlo.broadcast_in_dim"(%74) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %76 = "stablehlo.add"(%26, %75) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %77 = "stablehlo.select"(%73, %76, %26) : (tensor<2xi1>, tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %78 = "stablehlo.broadcast_in_dim"(%77) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xi32>) -> tensor<2x1xi32>
    %79 = "stablehlo.scatter"(%arg9, %78, %arg11) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg31: tensor<f32>, %arg32: tensor<f32>):
      "stablehlo.return"(%arg32) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<2x1xi32>, tensor<2x5xf32>) -> tensor<6x5xf32>
    %80 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %81 = "stablehlo.broadcast_in_dim"(%80) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %82 = "stablehlo.compare"(%27, %81) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %83 = "stablehlo.constant"() <{value = dense<6> : tensor<i32>}> : () -> tensor<i32>
    %84 = "stablehlo.broadcast_in_dim"(%83) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %85 = "stablehlo.add"(%27, %84) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %86 = "stablehlo.select"(%82, %85, %27) : (tensor<2xi1>, tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %87 = "stablehlo.broadcast_in_dim"(%86) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xi32>) -> tensor<2x1xi32>
    %88 = "stablehlo.scatter"(%arg9, %87, %arg11) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg29: tensor<f32>, %arg30: tensor<f32>):
      %151 = "stablehlo.add"(%arg29, %arg30) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%151) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<2x1xi32>, tensor<2x5xf32>) -> tensor<6x5xf32>
    %89 = "stablehlo.slice"(%arg12) <{limit_indices = array<i64: 5>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<6xf32>) -> tensor<5xf32>
    %90 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %91 = "stablehlo.broadcast_in_dim"(%90) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %92 = "stablehlo.scatter"(%arg9, %91, %89) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg27: tensor<f32>, %arg28: tensor<f32>):
      %150 = "stablehlo.multiply"(%arg27, %arg28) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%150) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<1xi32>, tensor<5xf32>) -> tensor<6x5xf32>
    %93 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<2xi32>
    %94 = "stablehlo.constant"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
    %95 = "stablehlo.broadcast_in_dim"(%94) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %96 = "stablehlo.multiply"(%95, %93) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %97 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %98 = "stablehlo.broadcast_in_dim"(%97) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %99 = "stablehlo.add"(%98, %96) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %100 = "stablehlo.broadcast_in_dim"(%99) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xi32>) -> tensor<2x1xi32>
    %101 = "stablehlo.scatter"(%arg9, %100, %arg11) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = true}> ({
    ^bb0(%arg25: tensor<f32>, %arg26: tensor<f32>):
      %149 = "stablehlo.maximum"(%arg25, %arg26) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%149) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<2x1xi32>, tensor<2x5xf32>) -> tensor<6x5xf32>
    %102 = "stablehlo.slice"(%arg12) <{limit_indices = array<i64: 4>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<6xf32>) -> tensor<4xf32>
    %103 = "stablehlo.broadcast_in_dim"(%102) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x1xf32>
    %104 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<2xi32>
    %105 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %106 = "stablehlo.broadcast_in_dim"(%105) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %107 = "stablehlo.multiply"(%106, %104) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %108 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %109 = "stablehlo.broadcast_in_dim"(%108) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %110 = "stablehlo.add"(%109, %107) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %111 = "stablehlo.broadcast_in_dim"(%110) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xi32>) -> tensor<2x1xi32>
    %112 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %113 = "stablehlo.broadcast_in_dim"(%112) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2x1xi32>
    %114 = "stablehlo.concatenate"(%111, %113) <{dimension = 1 : i64}> : (tensor<2x1xi32>, tensor<2x1xi32>) -> tensor<2x2xi32>
    %115 = "stablehlo.broadcast_in_dim"(%103) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<4x1xf32>) -> tensor<4x2xf32>
    %116 = "stablehlo.scatter"(%arg10, %114, %115) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1, 2], scatter_dims_to_operand_dims = [1, 2], index_vector_dim = 1>, unique_indices = true}> ({
    ^bb0(%arg23: tensor<f32>, %arg24: tensor<f32>):
      "stablehlo.return"(%arg24) : (tensor<f32>) -> ()
    }) : (tensor<4x3x5xf32>, tensor<2x2xi32>, tensor<4x2xf32>) -> tensor<4x3x5xf32>
    %117 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
    %118 = "stablehlo.constant"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
    %119 = "stablehlo.dynamic_update_slice"(%arg9, %arg11, %117, %118) : (tensor<6x5xf32>, tensor<2x5xf32>, tensor<i32>, tensor<i32>) -> tensor<6x5xf32>
    %120 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 4, 1, 5>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<4x3x5xf32>) -> tensor<4x1x5xf32>
    %121 = "stablehlo.reshape"(%120) : (tensor<4x1x5xf32>) -> tensor<4x5xf32>
    %122 = "stablehlo.constant"() <{value = dense<2.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %123 = "stablehlo.broadcast_in_dim"(%122) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<4x5xf32>
    %124 = "stablehlo.multiply"(%121, %123) : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xf32>
    %125 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %126 = "stablehlo.broadcast_in_dim"(%125) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %127 = "stablehlo.scatter"(%arg10, %126, %124) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = true}> ({
    ^bb0(%arg21: tensor<f32>, %arg22: tensor<f32>):
      "stablehlo.return"(%arg22) : (tensor<f32>) -> ()
    }) : (tensor<4x3x5xf32>, tensor<1xi32>, tensor<4x5xf32>) -> tensor<4x3x5xf32>
    %128 = "stablehlo.constant"() <{value = dense<1.500000e+00> : tensor<f32>}> : () -> tensor<f32>
    %129 = "stablehlo.pad"(%arg9, %128) <{edge_padding_high = array<i64: 2, 3>, edge_padding_low = array<i64: 1, -1>, interior_padding = array<i64: 1, 2>}> : (tensor<6x5xf32>, tensor<f32>) -> tensor<14x15xf32>
    %130 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %131 = "stablehlo.pad"(%arg9, %130) <{edge_padding_high = array<i64: -2, -7>, edge_padding_low = array<i64: -2, 0>, interior_padding = array<i64: 1, 3>}> : (tensor<6x5xf32>, tensor<f32>) -> tensor<7x10xf32>
    %132 = "stablehlo.slice"(%arg12) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<6xf32>) -> tensor<1xf32>
    %133 = "stablehlo.reshape"(%132) : (tensor<1xf32>) -> tensor<f32>
    %134 = "stablehlo.pad"(%arg9, %133) <{edge_padding_high = array<i64: 2, 0>, edge_padding_low = array<i64: -6, 0>, interior_padding = array<i64: 0, 0>}> : (tensor<6x5xf32>, tensor<f32>) -> tensor<2x5xf32>
    %135 = "func.call"(%arg9) <{callee = @_pad}> : (tensor<6x5xf32>) -> tensor<7x7xf32>
    %136 = "func.call"(%arg9) <{callee = @_roll_static}> : (tensor<6x5xf32>) -> tensor<6x5xf32>
    %137 = "stablehlo.slice"(%arg12) <{limit_indices = array<i64: 5>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<6xf32>) -> tensor<5xf32>
    %138 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %139 = "stablehlo.broadcast_in_dim"(%138) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<6x5xf32>
    %140 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %141:4 = "stablehlo.while"(%arg9, %140, %137, %139) ({
    ^bb0(%arg17: tensor<6x5xf32>, %arg18: tensor<i32>, %arg19: tensor<5xf32>, %arg20: tensor<6x5xf32>):
      %147 = "stablehlo.constant"() <{value = dense<6> : tensor<i32>}> : () -> tensor<i32>
      %148 = "stablehlo.compare"(%arg18, %147) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%148) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg13: tensor<6x5xf32>, %arg14: tensor<i32>, %arg15: tensor<5xf32>, %arg16: tensor<6x5xf32>):
      %142 = "func.call"(%arg13, %arg14) <{callee = @dynamic_index_in_dim}> : (tensor<6x5xf32>, tensor<i32>) -> tensor<5xf32>
      %143:2 = "func.call"(%arg15, %142) <{callee = @closed_call}> : (tensor<5xf32>, tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>)
      %144 = "func.call"(%arg16, %143#1, %arg14) <{callee = @dynamic_update_index_in_dim}> : (tensor<6x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<6x5xf32>
      %145 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %146 = "stablehlo.add"(%arg14, %145) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%arg13, %146, %143#0, %144) : (tensor<6x5xf32>, tensor<i32>, tensor<5xf32>, tensor<6x5xf32>) -> ()
    }) : (tensor<6x5xf32>, tensor<i32>, tensor<5xf32>, tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<i32>, tensor<5xf32>, tensor<6x5xf32>)
    "func.return"(%88, %127, %79, %42, %53, %131, %135, %61, %70, %141#3, %101, %116, %92, %134, %129, %136, %46, %30, %119, %39) : (tensor<6x5xf32>, tensor<4x3x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<7x10xf32>, tensor<7x7xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<4x3x5xf32>, tensor<6x5xf32>, tensor<2x5xf32>, tensor<14x15xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<6x5xf32>) -> tensor<7x7xf32>, res_attrs = [{}], sym_name = "_pad", sym_visibility = "private"}> ({
  ^bb0(%arg8: tensor<6x5xf32>):
    %11 = "stablehlo.slice"(%arg8) <{limit_indices = array<i64: 1, 5>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<6x5xf32>) -> tensor<1x5xf32>
    %12 = "stablehlo.broadcast_in_dim"(%11) <{broadcast_dimensions = array<i64: 0, 2>}> : (tensor<1x5xf32>) -> tensor<1x1x5xf32>
    %13 = "stablehlo.reshape"(%12) : (tensor<1x1x5xf32>) -> tensor<1x5xf32>
    %14 = "stablehlo.slice"(%arg8) <{limit_indices = array<i64: 6, 5>, start_indices = array<i64: 5, 0>, strides = array<i64: 1, 1>}> : (tensor<6x5xf32>) -> tensor<1x5xf32>
    %15 = "stablehlo.broadcast_in_dim"(%14) <{broadcast_dimensions = array<i64: 0, 2>}> : (tensor<1x5xf32>) -> tensor<1x0x5xf32>
    %16 = "stablehlo.reshape"(%15) : (tensor<1x0x5xf32>) -> tensor<0x5xf32>
    %17 = "stablehlo.concatenate"(%13, %arg8, %16) <{dimension = 0 : i64}> : (tensor<1x5xf32>, tensor<6x5xf32>, tensor<0x5xf32>) -> tensor<7x5xf32>
    %18 = "stablehlo.slice"(%17) <{limit_indices = array<i64: 7, 1>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<7x5xf32>) -> tensor<7x1xf32>
    %19 = "stablehlo.broadcast_in_dim"(%18) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<7x1xf32>) -> tensor<7x1x0xf32>
    %20 = "stablehlo.reshape"(%19) : (tensor<7x1x0xf32>) -> tensor<7x0xf32>
    %21 = "stablehlo.slice"(%17) <{limit_indices = array<i64: 7, 5>, start_indices = array<i64: 0, 4>, strides = array<i64: 1, 1>}> : (tensor<7x5xf32>) -> tensor<7x1xf32>
    %22 = "stablehlo.broadcast_in_dim"(%21) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<7x1xf32>) -> tensor<7x1x2xf32>
    %23 = "stablehlo.reshape"(%22) : (tensor<7x1x2xf32>) -> tensor<7x2xf32>
    %24 = "stablehlo.concatenate"(%20, %17, %23) <{dimension = 1 : i64}> : (tensor<7x0xf32>, tensor<7x5xf32>, tensor<7x2xf32>) -> tensor<7x7xf32>
    "func.return"(%24) : (tensor<7x7xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}], function_type = (tensor<6x5xf32>) -> tensor<6x5xf32>, res_attrs = [{}], sym_name = "_roll_static", sym_visibility = "private"}> ({
  ^bb0(%arg7: tensor<6x5xf32>):
    %8 = "stablehlo.slice"(%arg7) <{limit_indices = array<i64: 6, 5>, start_indices = array<i64: 0, 3>, strides = array<i64: 1, 1>}> : (tensor<6x5xf32>) -> tensor<6x2xf32>
    %9 = "stablehlo.slice"(%arg7) <{limit_indices = array<i64: 6, 3>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<6x5xf32>) -> tensor<6x3xf32>
    %10 = "stablehlo.concatenate"(%8, %9) <{dimension = 1 : i64}> : (tensor<6x2xf32>, tensor<6x3xf32>) -> tensor<6x5xf32>
    "func.return"(%10) : (tensor<6x5xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}], function_type = (tensor<6x5xf32>, tensor<i32>) -> tensor<5xf32>, res_attrs = [{}], sym_name = "dynamic_index_in_dim", sym_visibility = "private"}> ({
  ^bb0(%arg5: tensor<6x5xf32>, %arg6: tensor<i32>):
    %5 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %6 = "stablehlo.dynamic_slice"(%arg5, %arg6, %5) <{slice_sizes = array<i64: 1, 5>}> : (tensor<6x5xf32>, tensor<i32>, tensor<i32>) -> tensor<1x5xf32>
    %7 = "stablehlo.reshape"(%6) : (tensor<1x5xf32>) -> tensor<5xf32>
    "func.return"(%7) : (tensor<5xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<5xf32>, tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>), res_attrs = [{}, {}], sym_name = "closed_call", sym_visibility = "private"}> ({
  ^bb0(%arg3: tensor<5xf32>, %arg4: tensor<5xf32>):
    %3 = "stablehlo.add"(%arg3, %arg4) : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
    %4 = "stablehlo.multiply"(%arg3, %arg4) : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
    "func.return"(%3, %4) : (tensor<5xf32>, tensor<5xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{}, {}, {}], function_type = (tensor<6x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<6x5xf32>, res_attrs = [{}], sym_name = "dynamic_update_index_in_dim", sym_visibility = "private"}> ({
  ^bb0(%arg0: tensor<6x5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<i32>):
    %0 = "stablehlo.broadcast_in_dim"(%arg1) <{broadcast_dimensions = array<i64: 1>}> : (tensor<5xf32>) -> tensor<1x5xf32>
    %1 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %2 = "stablehlo.dynamic_update_slice"(%arg0, %0, %arg2, %1) : (tensor<6x5xf32>, tensor<1x5xf32>, tensor<i32>, tensor<i32>) -> tensor<6x5xf32>
    "func.return"(%2) : (tensor<6x5xf32>) -> ()
  }) : () -> ()
}) {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} : () -> ()

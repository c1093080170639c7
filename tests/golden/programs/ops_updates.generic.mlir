"builtin.module"() <{sym_name = "jit_updates"}> ({
  "func.func"() <{arg_attrs = [{}, {}, {}, {}, {}, {}], function_type = (tensor<6x5xf32>, tensor<4x3x5xf32>, tensor<2x5xf32>, tensor<6xf32>, tensor<i32>, tensor<2xi32>) -> (tensor<6x5xf32>, tensor<6x5xf32>, tensor<4x3x5xf32>, tensor<6x5xf32>, tensor<4x3x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<7x10xf32>, tensor<7x7xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<4x3x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<4x3x5xf32>, tensor<6x5xf32>, tensor<2x5xf32>, tensor<6x5xf32>, tensor<14x15xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>), res_attrs = [{jax.result_info = "result['add']"}, {jax.result_info = "result['added']"}, {jax.result_info = "result['after']"}, {jax.result_info = "result['at']"}, {jax.result_info = "result['batch']"}, {jax.result_info = "result['beyond']"}, {jax.result_info = "result['column']"}, {jax.result_info = "result['corner']"}, {jax.result_info = "result['cut']"}, {jax.result_info = "result['edge']"}, {jax.result_info = "result['element']"}, {jax.result_info = "result['gone']"}, {jax.result_info = "result['last']"}, {jax.result_info = "result['list']"}, {jax.result_info = "result['loop']"}, {jax.result_info = "result['max']"}, {jax.result_info = "result['middle']"}, {jax.result_info = "result['multiply']"}, {jax.result_info = "result['nothing']"}, {jax.result_info = "result['one']"}, {jax.result_info = "result['pad']"}, {jax.result_info = "result['pair']"}, {jax.result_info = "result['roll']"}, {jax.result_info = "result['row']"}, {jax.result_info = "result['rows']"}, {jax.result_info = "result['slice']"}, {jax.result_info = "result['strided']"}], sym_name = "main", sym_visibility = "public"}> ({
  ^bb0(%arg9: tensor<6x5xf32>, %arg10: tensor<4x3x5xf32>, %arg11: tensor<2x5xf32>, %arg12: tensor<6xf32>, %arg13: tensor<i32>, %arg14: tensor<2xi32>):
    %25 = "stablehlo.constant"() <{value = dense<[5, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
    %26 = "stablehlo.constant"() <{value = dense<[2, 9]> : tensor<2xi32>}> : () -> tensor<2xi32>
    %27 = "stablehlo.constant"() <{value = dense<1> : tensor<2xi32>}> : () -> tensor<2xi32>
    %28 = "stablehlo.constant"() <{value = dense<9> : tensor<i32>}> : () -> tensor<i32>
    %29 = "stablehlo.subtract"(%arg13, %28) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %30 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %31 = "stablehlo.compare"(%arg13, %30) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %32 = "stablehlo.constant"() <{value = dense<6> : tensor<i32>}> : () -> tensor<i32>
    %33 = "stablehlo.add"(%arg13, %32) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %34 = "stablehlo.select"(%31, %33, %arg13) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %35 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %36 = "stablehlo.compare"(%29, %35) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %37 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
    %38 = "stablehlo.add"(%29, %37) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %39 = "stablehlo.select"(%36, %38, %29) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %40 = "stablehlo.dynamic_update_slice"(%arg9, %arg11, %34, %39) : (tensor<6x5xf32>, tensor<2x5xf32>, tensor<i32>, tensor<i32>) -> tensor<6x5xf32>
    %41 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 2, 2, 5>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<4x3x5xf32>) -> tensor<2x2x5xf32>
    %42 = "stablehlo.constant"() <{value = dense<2.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %43 = "stablehlo.broadcast_in_dim"(%42) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x2x5xf32>
    %44 = "stablehlo.multiply"(%41, %43) : (tensor<2x2x5xf32>, tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
    %45 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %46 = "stablehlo.add"(%arg13, %45) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %47 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %48 = "stablehlo.compare"(%46, %47) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %49 = "stablehlo.constant"() <{value = dense<4> : tensor<i32>}> : () -> tensor<i32>
    %50 = "stablehlo.add"(%46, %49) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %51 = "stablehlo.select"(%48, %50, %46) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %52 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %53 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %54 = "stablehlo.dynamic_update_slice"(%arg10, %44, %51, %52, %53) : (tensor<4x3x5xf32>, tensor<2x2x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x3x5xf32>
    %55 = "stablehlo.slice"(%arg12) <{limit_indices = array<i64: 5>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<6xf32>) -> tensor<5xf32>
    %56 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %57 = "stablehlo.compare"(%arg13, %56) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %58 = "stablehlo.constant"() <{value = dense<6> : tensor<i32>}> : () -> tensor<i32>
    %59 = "stablehlo.add"(%arg13, %58) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %60 = "stablehlo.select"(%57, %59, %arg13) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %61 = "stablehlo.broadcast_in_dim"(%60) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %62 = "stablehlo.scatter"(%arg9, %61, %55) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg57: tensor<f32>, %arg58: tensor<f32>):
      "stablehlo.return"(%arg58) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<1xi32>, tensor<5xf32>) -> tensor<6x5xf32>
    %63 = "stablehlo.constant"() <{value = dense<9> : tensor<i32>}> : () -> tensor<i32>
    %64 = "stablehlo.add"(%arg13, %63) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %65 = "stablehlo.slice"(%arg12) <{limit_indices = array<i64: 5>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<6xf32>) -> tensor<5xf32>
    %66 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %67 = "stablehlo.compare"(%64, %66) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %68 = "stablehlo.constant"() <{value = dense<6> : tensor<i32>}> : () -> tensor<i32>
    %69 = "stablehlo.add"(%64, %68) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %70 = "stablehlo.select"(%67, %69, %64) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %71 = "stablehlo.broadcast_in_dim"(%70) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %72 = "stablehlo.scatter"(%arg9, %71, %65) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg55: tensor<f32>, %arg56: tensor<f32>):
      "stablehlo.return"(%arg56) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<1xi32>, tensor<5xf32>) -> tensor<6x5xf32>
    %73 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %74 = "stablehlo.broadcast_in_dim"(%73) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %75 = "stablehlo.compare"(%arg14, %74) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %76 = "stablehlo.constant"() <{value = dense<6> : tensor<i32>}> : () -> tensor<i32>
    %77 = "stablehlo.broadcast_in_dim"(%76) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %78 = "stablehlo.add"(%arg14, %77) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %79 = "stablehlo.select"(%75, %78, %arg14) : (tensor<2xi1>, tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %80 = "stablehlo.broadcast_in_dim"(%79) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xi32>) -> tensor<2x1xi32>
    %81 = "stablehlo.scatter"(%arg9, %80, %arg11) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg53: tensor<f32>, %arg54: tensor<f32>):
      %236 = "stablehlo.add"(%arg53, %arg54) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%236) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<2x1xi32>, tensor<2x5xf32>) -> tensor<6x5xf32>
    %82 = "stablehlo.slice"(%arg12) <{limit_indices = array<i64: 2>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<6xf32>) -> tensor<2xf32>
    %83 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %84 = "stablehlo.compare"(%arg13, %83) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %85 = "stablehlo.constant"() <{value = dense<6> : tensor<i32>}> : () -> tensor<i32>
    %86 = "stablehlo.add"(%arg13, %85) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %87 = "stablehlo.select"(%84, %86, %arg13) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %88 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %89 = "stablehlo.broadcast_in_dim"(%88) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %90 = "stablehlo.compare"(%arg14, %89) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %91 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
    %92 = "stablehlo.broadcast_in_dim"(%91) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %93 = "stablehlo.add"(%arg14, %92) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %94 = "stablehlo.select"(%90, %93, %arg14) : (tensor<2xi1>, tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %95 = "stablehlo.broadcast_in_dim"(%87) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %96 = "stablehlo.broadcast_in_dim"(%95) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xi32>) -> tensor<2x1xi32>
    %97 = "stablehlo.broadcast_in_dim"(%94) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xi32>) -> tensor<2x1xi32>
    %98 = "stablehlo.concatenate"(%96, %97) <{dimension = 1 : i64}> : (tensor<2x1xi32>, tensor<2x1xi32>) -> tensor<2x2xi32>
    %99 = "stablehlo.scatter"(%arg9, %98, %82) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg51: tensor<f32>, %arg52: tensor<f32>):
      %235 = "stablehlo.multiply"(%arg51, %arg52) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%235) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<2x2xi32>, tensor<2xf32>) -> tensor<6x5xf32>
    %100 = "stablehlo.constant"() <{value = dense<4> : tensor<i32>}> : () -> tensor<i32>
    %101 = "stablehlo.subtract"(%arg13, %100) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %102 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %103 = "stablehlo.compare"(%101, %102) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %104 = "stablehlo.constant"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
    %105 = "stablehlo.add"(%101, %104) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %106 = "stablehlo.select"(%103, %105, %101) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %107 = "stablehlo.broadcast_in_dim"(%106) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %108 = "stablehlo.constant"() <{value = dense<7.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %109 = "stablehlo.broadcast_in_dim"(%108) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<4x5xf32>
    %110 = "stablehlo.scatter"(%arg10, %107, %109) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = true}> ({
    ^bb0(%arg49: tensor<f32>, %arg50: tensor<f32>):
      "stablehlo.return"(%arg50) : (tensor<f32>) -> ()
    }) : (tensor<4x3x5xf32>, tensor<1xi32>, tensor<4x5xf32>) -> tensor<4x3x5xf32>
    %111 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %112 = "stablehlo.broadcast_in_dim"(%111) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %113 = "stablehlo.scatter"(%arg9, %112, %arg11) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg47: tensor<f32>, %arg48: tensor<f32>):
      "stablehlo.return"(%arg48) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<1xi32>, tensor<2x5xf32>) -> tensor<6x5xf32>
    %114 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<2xi32>
    %115 = "stablehlo.constant"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
    %116 = "stablehlo.broadcast_in_dim"(%115) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %117 = "stablehlo.multiply"(%116, %114) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %118 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %119 = "stablehlo.broadcast_in_dim"(%118) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %120 = "stablehlo.add"(%119, %117) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %121 = "stablehlo.broadcast_in_dim"(%120) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xi32>) -> tensor<2x1xi32>
    %122 = "stablehlo.scatter"(%arg9, %121, %arg11) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = true}> ({
    ^bb0(%arg45: tensor<f32>, %arg46: tensor<f32>):
      "stablehlo.return"(%arg46) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<2x1xi32>, tensor<2x5xf32>) -> tensor<6x5xf32>
    %123 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %124 = "stablehlo.broadcast_in_dim"(%123) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %125 = "stablehlo.scatter"(%arg9, %124, %arg12) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = true}> ({
    ^bb0(%arg43: tensor<f32>, %arg44: tensor<f32>):
      "stablehlo.return"(%arg44) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<1xi32>, tensor<6xf32>) -> tensor<6x5xf32>
    %126 = "stablehlo.slice"(%arg12) <{limit_indices = array<i64: 5>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<6xf32>) -> tensor<5xf32>
    %127 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %128 = "stablehlo.broadcast_in_dim"(%127) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %129 = "stablehlo.scatter"(%arg9, %128, %126) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg41: tensor<f32>, %arg42: tensor<f32>):
      "stablehlo.return"(%arg42) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<1xi32>, tensor<5xf32>) -> tensor<6x5xf32>
    %130 = "stablehlo.slice"(%arg11) <{limit_indices = array<i64: 2, 4>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>}> : (tensor<2x5xf32>) -> tensor<2x4xf32>
    %131 = "stablehlo.constant"() <{value = dense<4> : tensor<i32>}> : () -> tensor<i32>
    %132 = "stablehlo.broadcast_in_dim"(%131) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %133 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %134 = "stablehlo.broadcast_in_dim"(%133) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %135 = "stablehlo.concatenate"(%132, %134) <{dimension = 0 : i64}> : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %136 = "stablehlo.scatter"(%arg9, %135, %130) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1]>, unique_indices = true}> ({
    ^bb0(%arg39: tensor<f32>, %arg40: tensor<f32>):
      "stablehlo.return"(%arg40) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<2xi32>, tensor<2x4xf32>) -> tensor<6x5xf32>
    %137 = "stablehlo.slice"(%arg12) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<6xf32>) -> tensor<1xf32>
    %138 = "stablehlo.reshape"(%137) : (tensor<1xf32>) -> tensor<f32>
    %139 = "stablehlo.constant"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
    %140 = "stablehlo.broadcast_in_dim"(%139) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %141 = "stablehlo.constant"() <{value = dense<4> : tensor<i32>}> : () -> tensor<i32>
    %142 = "stablehlo.broadcast_in_dim"(%141) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %143 = "stablehlo.concatenate"(%140, %142) <{dimension = 0 : i64}> : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %144 = "stablehlo.scatter"(%arg9, %143, %138) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1]>, unique_indices = true}> ({
    ^bb0(%arg37: tensor<f32>, %arg38: tensor<f32>):
      "stablehlo.return"(%arg38) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<2xi32>, tensor<f32>) -> tensor<6x5xf32>
    %145 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %146 = "stablehlo.broadcast_in_dim"(%145) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %147 = "stablehlo.compare"(%25, %146) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %148 = "stablehlo.constant"() <{value = dense<6> : tensor<i32>}> : () -> tensor<i32>
    %149 = "stablehlo.broadcast_in_dim"(%148) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %150 = "stablehlo.add"(%25, %149) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %151 = "stablehlo.select"(%147, %150, %25) : (tensor<2xi1>, tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %152 = "stablehlo.broadcast_in_dim"(%151) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xi32>) -> tensor<2x1xi32>
    %153 = "stablehlo.scatter"(%arg9, %152, %arg11) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg35: tensor<f32>, %arg36: tensor<f32>):
      "stablehlo.return"(%arg36) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<2x1xi32>, tensor<2x5xf32>) -> tensor<6x5xf32>
    %154 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %155 = "stablehlo.broadcast_in_dim"(%154) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %156 = "stablehlo.compare"(%26, %155) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %157 = "stablehlo.constant"() <{value = dense<6> : tensor<i32>}> : () -> tensor<i32>
    %158 = "stablehlo.broadcast_in_dim"(%157) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %159 = "stablehlo.add"(%26, %158) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %160 = "stablehlo.select"(%156, %159, %26) : (tensor<2xi1>, tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %161 = "stablehlo.broadcast_in_dim"(%160) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xi32>) -> tensor<2x1xi32>
    %162 = "stablehlo.scatter"(%arg9, %161, %arg11) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg33: tensor<f32>, %arg34: tensor<f32>):
      "stablehlo.return"(%arg34) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<2x1xi32>, tensor<2x5xf32>) -> tensor<6x5xf32>
    %163 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %164 = "stablehlo.broadcast_in_dim"(%163) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %165 = "stablehlo.compare"(%27, %164) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %166 = "stablehlo.constant"() <{value = dense<6> : tensor<i32>}> : () -> tensor<i32>
    %167 = "stablehlo.broadcast_in_dim"(%166) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %168 = "stablehlo.add"(%27, %167) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %169 = "stablehlo.select"(%165, %168, %27) : (tensor<2xi1>, tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %170 = "stablehlo.broadcast_in_dim"(%169) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xi32>) -> tensor<2x1xi32>
    %171 = "stablehlo.scatter"(%arg9, %170, %arg11) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg31: tensor<f32>, %arg32: tensor<f32>):
      %234 = "stablehlo.add"(%arg31, %arg32) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%234) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<2x1xi32>, tensor<2x5xf32>) -> tensor<6x5xf32>
    %172 = "stablehlo.slice"(%arg12) <{limit_indices = array<i64: 5>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<6xf32>) -> tensor<5xf32>
    %173 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %174 = "stablehlo.broadcast_in_dim"(%173) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %175 = "stablehlo.scatter"(%arg9, %174, %172) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg29: tensor<f32>, %arg30: tensor<f32>):
      %233 = "stablehlo.multiply"(%arg29, %arg30) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%233) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<1xi32>, tensor<5xf32>) -> tensor<6x5xf32>
    %176 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<2xi32>
    %177 = "stablehlo.constant"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
    %178 = "stablehlo.broadcast_in_dim"(%177) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %179 = "stablehlo.multiply"(%178, %176) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %180 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %181 = "stablehlo.broadcast_in_dim"(%180) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %182 = "stablehlo.add"(%181, %179) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %183 = "stablehlo.broadcast_in_dim"(%182) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xi32>) -> tensor<2x1xi32>
    %184 = "stablehlo.scatter"(%arg9, %183, %arg11) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = true}> ({
    ^bb0(%arg27: tensor<f32>, %arg28: tensor<f32>):
      %232 = "stablehlo.maximum"(%arg27, %arg28) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%232) : (tensor<f32>) -> ()
    }) : (tensor<6x5xf32>, tensor<2x1xi32>, tensor<2x5xf32>) -> tensor<6x5xf32>
    %185 = "stablehlo.slice"(%arg12) <{limit_indices = array<i64: 4>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<6xf32>) -> tensor<4xf32>
    %186 = "stablehlo.broadcast_in_dim"(%185) <{broadcast_dimensions = array<i64: 0>}> : (tensor<4xf32>) -> tensor<4x1xf32>
    %187 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<2xi32>
    %188 = "stablehlo.constant"() <{value = dense<2> : tensor<i32>}> : () -> tensor<i32>
    %189 = "stablehlo.broadcast_in_dim"(%188) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %190 = "stablehlo.multiply"(%189, %187) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %191 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %192 = "stablehlo.broadcast_in_dim"(%191) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2xi32>
    %193 = "stablehlo.add"(%192, %190) : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
    %194 = "stablehlo.broadcast_in_dim"(%193) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xi32>) -> tensor<2x1xi32>
    %195 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %196 = "stablehlo.broadcast_in_dim"(%195) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<2x1xi32>
    %197 = "stablehlo.concatenate"(%194, %196) <{dimension = 1 : i64}> : (tensor<2x1xi32>, tensor<2x1xi32>) -> tensor<2x2xi32>
    %198 = "stablehlo.broadcast_in_dim"(%186) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<4x1xf32>) -> tensor<4x2xf32>
    %199 = "stablehlo.scatter"(%arg10, %197, %198) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1, 2], scatter_dims_to_operand_dims = [1, 2], index_vector_dim = 1>, unique_indices = true}> ({
    ^bb0(%arg25: tensor<f32>, %arg26: tensor<f32>):
      "stablehlo.return"(%arg26) : (tensor<f32>) -> ()
    }) : (tensor<4x3x5xf32>, tensor<2x2xi32>, tensor<4x2xf32>) -> tensor<4x3x5xf32>
    %200 = "stablehlo.constant"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
    %201 = "stablehlo.constant"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
    %202 = "stablehlo.dynamic_update_slice"(%arg9, %arg11, %200, %201) : (tensor<6x5xf32>, tensor<2x5xf32>, tensor<i32>, tensor<i32>) -> tensor<6x5xf32>
    %203 = "stablehlo.slice"(%arg10) <{limit_indices = array<i64: 4, 1, 5>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>}> : (tensor<4x3x5xf32>) -> tensor<4x1x5xf32>
    %204 = "stablehlo.reshape"(%203) : (tensor<4x1x5xf32>) -> tensor<4x5xf32>
    %205 = "stablehlo.constant"() <{value = dense<2.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %206 = "stablehlo.broadcast_in_dim"(%205) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<4x5xf32>
    %207 = "stablehlo.multiply"(%204, %206) : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xf32>
    %208 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %209 = "stablehlo.broadcast_in_dim"(%208) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<1xi32>
    %210 = "stablehlo.scatter"(%arg10, %209, %207) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = true}> ({
    ^bb0(%arg23: tensor<f32>, %arg24: tensor<f32>):
      "stablehlo.return"(%arg24) : (tensor<f32>) -> ()
    }) : (tensor<4x3x5xf32>, tensor<1xi32>, tensor<4x5xf32>) -> tensor<4x3x5xf32>
    %211 = "stablehlo.constant"() <{value = dense<1.500000e+00> : tensor<f32>}> : () -> tensor<f32>
    %212 = "stablehlo.pad"(%arg9, %211) <{edge_padding_high = array<i64: 2, 3>, edge_padding_low = array<i64: 1, -1>, interior_padding = array<i64: 1, 2>}> : (tensor<6x5xf32>, tensor<f32>) -> tensor<14x15xf32>
    %213 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %214 = "stablehlo.pad"(%arg9, %213) <{edge_padding_high = array<i64: -2, -7>, edge_padding_low = array<i64: -2, 0>, interior_padding = array<i64: 1, 3>}> : (tensor<6x5xf32>, tensor<f32>) -> tensor<7x10xf32>
    %215 = "stablehlo.slice"(%arg12) <{limit_indices = array<i64: 1>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<6xf32>) -> tensor<1xf32>
    %216 = "stablehlo.reshape"(%215) : (tensor<1xf32>) -> tensor<f32>
    %217 = "stablehlo.pad"(%arg9, %216) <{edge_padding_high = array<i64: 2, 0>, edge_padding_low = array<i64: -6, 0>, interior_padding = array<i64: 0, 0>}> : (tensor<6x5xf32>, tensor<f32>) -> tensor<2x5xf32>
    %218 = "func.call"(%arg9) <{callee = @_pad}> : (tensor<6x5xf32>) -> tensor<7x7xf32>
    %219 = "func.call"(%arg9) <{callee = @_roll_static}> : (tensor<6x5xf32>) -> tensor<6x5xf32>
    %220 = "stablehlo.slice"(%arg12) <{limit_indices = array<i64: 5>, start_indices = array<i64: 0>, strides = array<i64: 1>}> : (tensor<6xf32>) -> tensor<5xf32>
    %221 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %222 = "stablehlo.broadcast_in_dim"(%221) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<6x5xf32>
    %223 = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
    %224:4 = "stablehlo.while"(%arg9, %223, %220, %222) ({
    ^bb0(%arg19: tensor<6x5xf32>, %arg20: tensor<i32>, %arg21: tensor<5xf32>, %arg22: tensor<6x5xf32>):
      %230 = "stablehlo.constant"() <{value = dense<6> : tensor<i32>}> : () -> tensor<i32>
      %231 = "stablehlo.compare"(%arg20, %230) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "stablehlo.return"(%231) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg15: tensor<6x5xf32>, %arg16: tensor<i32>, %arg17: tensor<5xf32>, %arg18: tensor<6x5xf32>):
      %225 = "func.call"(%arg15, %arg16) <{callee = @dynamic_index_in_dim}> : (tensor<6x5xf32>, tensor<i32>) -> tensor<5xf32>
      %226:2 = "func.call"(%arg17, %225) <{callee = @closed_call}> : (tensor<5xf32>, tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>)
      %227 = "func.call"(%arg18, %226#1, %arg16) <{callee = @dynamic_update_index_in_dim}> : (tensor<6x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<6x5xf32>
      %228 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
      %229 = "stablehlo.add"(%arg16, %228) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      "stablehlo.return"(%arg15, %229, %226#0, %227) : (tensor<6x5xf32>, tensor<i32>, tensor<5xf32>, tensor<6x5xf32>) -> ()
    }) : (tensor<6x5xf32>, tensor<i32>, tensor<5xf32>, tensor<6x5xf32>) -> (tensor<6x5xf32>, tensor<i32>, tensor<5xf32>, tensor<6x5xf32>)
    "func.return"(%171, %81, %54, %40, %210, %162, %125, %136, %214, %218, %144, %72, %110, %153, %224#3, %184, %199, %175, %217, %62, %212, %99, %219, %129, %113, %202, %122) : (tensor<6x5xf32>, tensor<6x5xf32>, tensor<4x3x5xf32>, tensor<6x5xf32>, tensor<4x3x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<7x10xf32>, tensor<7x7xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<4x3x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<4x3x5xf32>, tensor<6x5xf32>, tensor<2x5xf32>, tensor<6x5xf32>, tensor<14x15xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<6x5xf32>) -> ()
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

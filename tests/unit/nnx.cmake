add_graft_unittest(GraftNnxTests MLIR PRECOMPILED test_nnx
  SOURCES
    nnx/activations_test.cpp
    nnx/forward_test.cpp
    nnx/golden_cases.cpp
    golden_reader.cpp
    nnx/forward_cases.cpp
    nnx/golden_states.cpp
    nnx/graph_test.cpp
    nnx/initializers_test.cpp
    nnx/jit_surgery_test.cpp
    nnx/jit_test.cpp
    nnx/layers_errors_test.cpp
    nnx/layers_forward_test.cpp
    nnx/layers_test.cpp
    nnx/models_test.cpp
    nnx/module_test.cpp
    nnx/ops_rules_test.cpp
    nnx/ops_test.cpp
    nnx/path_test.cpp
    nnx/random_goldens_test.cpp
    nnx/random_test.cpp
    nnx/pure_dict_test.cpp
    nnx/repr_test.cpp
    nnx/rngs_test.cpp
    nnx/save_test.cpp
    nnx/sharding_test.cpp
    nnx/state_test.cpp
    nnx/trace_test.cpp
    nnx/update_test.cpp
    nnx/vmap_test.cpp
  LINK_LIBS GraftNnx GraftCheckpoint)
target_compile_definitions(GraftNnxTests PRIVATE
  GRAFT_GOLDEN_DIR="${PROJECT_SOURCE_DIR}/tests/golden")

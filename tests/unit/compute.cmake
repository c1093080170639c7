add_graft_unittest(GraftComputeTests MLIR
  SOURCES
    compute/conversion_test.cpp
    compute/elementwise_test.cpp
    compute/evaluate_test.cpp
    compute/gather_test.cpp
    compute/goldens_test.cpp
    compute/movement_test.cpp
    compute/product_test.cpp
    compute/reduce_test.cpp
    compute/tensors.cpp
    golden_reader.cpp
  LINK_LIBS GraftCompiler GraftCompute GraftReference)
target_compile_definitions(GraftComputeTests PRIVATE
  GRAFT_GOLDEN_DIR="${PROJECT_SOURCE_DIR}/tests/golden")

add_graft_unittest(reference_test MLIR
  SOURCES
    golden_reader.cpp
    reference/bits_test.cpp
    reference/goldens_test.cpp
    reference/initializers_test.cpp
    reference/sampler_parameters_test.cpp
    reference/window_test.cpp
    reference/xla_math_test.cpp
  LINK_LIBS GraftReference)
target_compile_definitions(reference_test PRIVATE
  GRAFT_GOLDEN_DIR="${PROJECT_SOURCE_DIR}/tests/golden")

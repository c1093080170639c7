add_graft_unittest(GraftStableHloTests MLIR
  SOURCES
    stablehlo/errors_test.cpp
    stablehlo/golden_program.cpp
    stablehlo/jaxpr_test.cpp
    stablehlo/limits_test.cpp
    stablehlo/ops_test.cpp
    stablehlo/programs_test.cpp
    stablehlo/recognition_test.cpp
    stablehlo/small_program.cpp
    stablehlo/values_test.cpp
  LINK_LIBS GraftStableHlo GraftCheckpoint absl::strings)
target_compile_definitions(GraftStableHloTests PRIVATE
  GRAFT_GOLDEN_DIR="${PROJECT_SOURCE_DIR}/tests/golden")
# No test uses the user's cache.
set_tests_properties(GraftStableHloTests PROPERTIES
  ENVIRONMENT GRAFT_OBJECT_CACHE=off)

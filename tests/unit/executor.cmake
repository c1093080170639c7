add_graft_unittest(GraftExecutorTests
  SOURCES
    executor/array_test.cpp
    executor/available_memory_test.cpp
    executor/compute_in_place_test.cpp
    executor/compute_step_test.cpp
    executor/concurrent_donation_test.cpp
    executor/draw_whole_test.cpp
    executor/failed_run_test.cpp
    executor/flat_expression_test.cpp
    executor/flat_step_test.cpp
    compute/tensors.cpp
    executor/given_memory_test.cpp
    executor/helper_pool_test.cpp
    executor/key_argument_test.cpp
    executor/make_drawers_test.cpp
    executor/plan_sums_test.cpp
    executor/refused_memory_test.cpp
    executor/region_tiles_test.cpp
    executor/schedules.cpp
  LINK_LIBS GraftCompiler GraftCompute GraftExecute GraftReference)
# No test uses the user's cache.
set_tests_properties(GraftExecutorTests PROPERTIES
  ENVIRONMENT GRAFT_OBJECT_CACHE=off)

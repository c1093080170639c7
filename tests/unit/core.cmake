add_graft_unittest(GraftCoreTests
  SOURCES
    core/dtype_test.cpp
    core/float16_test.cpp
    core/pieces_test.cpp
    core/plan_test.cpp
    core/sampler_test.cpp
    core/scalar_test.cpp
    core/tensor_op_test.cpp
    core/window_sum_test.cpp
  LINK_LIBS GraftCompiler)

add_graft_unittest(GraftPropertyTests MLIR
  SOURCES
    property/check_program.cpp
    property/interpreter_test.cpp
    property/property_test.cpp
    property/random_program.cpp
    property/random_sampler.cpp
    property/random_surgery.cpp
    property/random_tensor_op.cpp
    property/surgery_test.cpp
    property/tracked_program.cpp
  LINK_LIBS GraftCheckpoint GraftCompiler GraftInterpreter GraftIR
    GraftExecute GraftReference)
# No test uses the user's cache.
set_tests_properties(GraftPropertyTests PROPERTIES
  ENVIRONMENT GRAFT_OBJECT_CACHE=off)

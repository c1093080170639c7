add_graft_unittest(GraftPropertyTests MLIR
  SOURCES
    property/interpreter_test.cpp
    property/property_test.cpp
    property/random_program.cpp
    property/random_sampler.cpp
    property/random_tensor_op.cpp
  LINK_LIBS GraftCompiler GraftInterpreter GraftIR GraftSchedule)
# No test uses the user's cache.
set_tests_properties(GraftPropertyTests PROPERTIES
  ENVIRONMENT GRAFT_OBJECT_CACHE=off)

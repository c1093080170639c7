add_graft_unittest(GraftCompilerTests MLIR
  SOURCES
    compiler/computed_test.cpp
    compiler/narrowing_test.cpp
    compiler/nesting_test.cpp
    compiler/stages_test.cpp
  LINK_LIBS GraftCompiler GraftExecute GraftInterpreter GraftIR)
# No test uses the user's cache.
set_tests_properties(GraftCompilerTests PROPERTIES
  ENVIRONMENT GRAFT_OBJECT_CACHE=off)

add_graft_unittest(GraftKernelTests MLIR
  SOURCES
    kernels/convert_words_test.cpp
    kernels/counter_runs_test.cpp
    kernels/drawer_sizes_test.cpp
    kernels/drawer_windows_test.cpp
    kernels/float_mode_test.cpp
    kernels/float_range_test.cpp
    kernels/kernel_builder_test.cpp
    kernels/kernel_counts_test.cpp
    kernels/kernel_registry_test.cpp
    kernels/kernel_id_test.cpp
    kernels/look_up_test.cpp
    kernels/object_cache_test.cpp
    kernels/target_choice_test.cpp
    kernels/temporary_directory.cpp
  LINK_LIBS GraftDrawers GraftKernels GraftReference)
# Tests with caches of their own make them; no test uses the user's.
set_tests_properties(GraftKernelTests PROPERTIES
  ENVIRONMENT GRAFT_OBJECT_CACHE=off)
# The same with code for machines without AVX-512, and for those without FMA.
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  foreach(cpu x86-64-v2 x86-64-v3)
    add_test(NAME GraftKernelTests-${cpu} COMMAND GraftKernelTests)
    set_tests_properties(GraftKernelTests-${cpu} PROPERTIES
      ENVIRONMENT "GRAFT_OBJECT_CACHE=off;GRAFT_TARGET_CPU=${cpu}")
  endforeach()
  # What it does without permuting bytes, where it can do that.
  add_test(NAME GraftKernelTests-x86-64-v4
    COMMAND GraftKernelTests --gtest_filter=LookUp.*)
  set_tests_properties(GraftKernelTests-x86-64-v4 PROPERTIES
    ENVIRONMENT "GRAFT_OBJECT_CACHE=off;GRAFT_TARGET_CPU=x86-64-v4")
endif()

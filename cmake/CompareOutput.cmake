# cmake -DPROGRAM=FILE -DEXPECTED=FILE -P CompareOutput.cmake
#
# Runs PROGRAM in an empty directory, with that directory's name as its argument,
# and fails unless it succeeds and prints EXPECTED.

set(directory ${CMAKE_CURRENT_BINARY_DIR}/output_of_a_test)
file(REMOVE_RECURSE ${directory})
file(MAKE_DIRECTORY ${directory})
execute_process(COMMAND ${PROGRAM} . WORKING_DIRECTORY ${directory}
  OUTPUT_VARIABLE actual ERROR_VARIABLE errors RESULT_VARIABLE code)
file(READ ${EXPECTED} expected)
if(NOT code EQUAL 0)
  message(FATAL_ERROR "${PROGRAM} exited with ${code}:\n${actual}${errors}")
endif()
if(NOT actual STREQUAL expected)
  message(FATAL_ERROR "expected:\n${expected}\ngot:\n${actual}")
endif()

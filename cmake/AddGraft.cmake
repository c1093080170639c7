# The project's own build functions.

include(GNUInstallDirs)

set(GRAFT_WARNINGS -Wall -Wextra -Wno-unused-parameter -Wno-comment
  -Wnon-virtual-dtor -Woverloaded-virtual)
if(GRAFT_STRICT)
  list(APPEND GRAFT_WARNINGS -Werror)
endif()

# Flags every target of the project has. -ffp-contract=off: each fused
# multiply-add is written out (docs/rationale.md, "Exact values").
function(graft_target_options target)
  target_compile_options(${target} PRIVATE ${GRAFT_WARNINGS}
    -ffp-contract=off -fno-math-errno
    # The user's lines in plans and messages are relative to the project.
    -fmacro-prefix-map=${PROJECT_SOURCE_DIR}/=)
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}
    ${PROJECT_BINARY_DIR})
  if(GRAFT_SANITIZE)
    target_compile_options(${target} PRIVATE -fsanitize=${GRAFT_SANITIZE}
      -fno-omit-frame-pointer)
    target_link_options(${target} PUBLIC -fsanitize=${GRAFT_SANITIZE})
  endif()
endfunction()

# add_graft_library(<name> [MLIR] SOURCES ... [INCLUDES dir...] [LINK_LIBS ...]
#                   [PRIVATE_LIBS ...] [DEPENDS ...])
#
# A static library of one stage. INCLUDES are its public header roots. MLIR links
# the LLVM and MLIR shared libraries and nothing static of theirs, so that there
# is one copy of each registry. A user sees GraftNnx as graft::nnx, both installed
# and through add_subdirectory.
function(add_graft_library name)
  cmake_parse_arguments(ARG "MLIR" ""
    "SOURCES;INCLUDES;LINK_LIBS;PRIVATE_LIBS;DEPENDS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  graft_target_options(${name})
  string(REGEX REPLACE "^Graft" "" public_name ${name})
  string(REGEX REPLACE "([a-z0-9])([A-Z])" "\\1_\\2" public_name ${public_name})
  string(TOLOWER ${public_name} public_name)
  set_target_properties(${name} PROPERTIES EXPORT_NAME ${public_name})
  add_library(graft::${public_name} ALIAS ${name})
  target_compile_features(${name} PUBLIC cxx_std_20)
  foreach(dir ${ARG_INCLUDES})
    target_include_directories(${name} PUBLIC $<BUILD_INTERFACE:${dir}>)
  endforeach()
  if(ARG_INCLUDES)
    target_include_directories(${name} PUBLIC
      $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
    set_property(GLOBAL APPEND PROPERTY GRAFT_INCLUDE_DIRS ${ARG_INCLUDES})
  endif()
  target_link_libraries(${name} PUBLIC ${ARG_LINK_LIBS}
    PRIVATE ${ARG_PRIVATE_LIBS})
  if(ARG_MLIR)
    target_include_directories(${name} SYSTEM PRIVATE ${MLIR_INCLUDE_DIRS}
      ${LLVM_INCLUDE_DIRS})
    target_link_libraries(${name} PRIVATE MLIR LLVM)
  endif()
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
  set_property(GLOBAL APPEND PROPERTY GRAFT_LIBRARIES ${name})
endfunction()

# add_graft_executable(<name> [MLIR] SOURCES ... [LINK_LIBS ...])
function(add_graft_executable name)
  cmake_parse_arguments(ARG "MLIR" "" "SOURCES;LINK_LIBS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  graft_target_options(${name})
  target_link_libraries(${name} PRIVATE ${ARG_LINK_LIBS})
  if(ARG_MLIR)
    target_include_directories(${name} SYSTEM PRIVATE ${MLIR_INCLUDE_DIRS}
      ${LLVM_INCLUDE_DIRS})
    target_link_libraries(${name} PRIVATE MLIR LLVM)
  endif()
endfunction()

# add_graft_unittest(<name> [MLIR] SOURCES ... [LINK_LIBS ...])
#
# A GoogleTest program, run by ctest and by the targets check-graft and
# check-graft-quick.
function(add_graft_unittest name)
  add_graft_executable(${name} ${ARGN})
  target_link_libraries(${name} PRIVATE GTest::gtest GTest::gmock
    GTest::gtest_main)
  add_test(NAME ${name} COMMAND ${name})
  set_property(GLOBAL APPEND PROPERTY GRAFT_UNITTESTS ${name})
endfunction()

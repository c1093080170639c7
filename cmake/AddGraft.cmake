# The project's own build functions.

include(GNUInstallDirs)

set(GRAFT_WARNINGS -Wall -Wextra -Wno-unused-parameter -Wno-comment
  -Wnon-virtual-dtor -Woverloaded-virtual)
if(GRAFT_STRICT)
  list(APPEND GRAFT_WARNINGS -Werror)
endif()

# Precompiled headers: what sources include most of what others wrote, so that an
# edit of the project's own headers never compiles them again.
option(GRAFT_PRECOMPILE_HEADERS "Precompile the headers of dependencies" ON)

# Flags every target of the project has. -ffp-contract=off: each fused
# multiply-add is written out (docs/rationale.md, "Exact values").
function(graft_target_options target)
  target_compile_options(${target} PRIVATE ${GRAFT_WARNINGS}
    -ffp-contract=off -fno-math-errno
    # Of programs too, so that they share precompiled headers with libraries.
    -fPIC
    # The user's lines in plans and messages are relative to the project.
    -fmacro-prefix-map=${PROJECT_SOURCE_DIR}/=)
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}
    ${PROJECT_BINARY_DIR})
  set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
  if(GRAFT_SANITIZE)
    target_compile_options(${target} PRIVATE -fsanitize=${GRAFT_SANITIZE}
      -fno-omit-frame-pointer)
    target_link_options(${target} PUBLIC -fsanitize=${GRAFT_SANITIZE})
  endif()
endfunction()

# graft_precompile(<target> <kind>)
#
# Gives a target the precompiled headers of a kind, which cmake/pch/<kind>.h lists.
# The first target that asks for a kind makes them. Those of a kind for tests are
# compiled with -O1: tests are compiled more often than they run long.
function(graft_precompile target kind)
  if(kind MATCHES "^test")
    target_compile_options(${target} PRIVATE -O1)
  endif()
  if(NOT GRAFT_PRECOMPILE_HEADERS)
    return()
  endif()
  set(owner GraftPrecompiled_${kind})
  if(NOT TARGET ${owner})
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/pch/${kind}.cpp CONTENT "")
    add_library(${owner} OBJECT ${PROJECT_BINARY_DIR}/pch/${kind}.cpp)
    graft_target_options(${owner})
    target_compile_features(${owner} PUBLIC cxx_std_20)
    target_precompile_headers(${owner} PRIVATE
      ${PROJECT_SOURCE_DIR}/cmake/pch/${kind}.h)
    if(kind MATCHES "mlir|dialect")
      target_include_directories(${owner} SYSTEM PRIVATE ${MLIR_INCLUDE_DIRS}
        ${LLVM_INCLUDE_DIRS})
    endif()
    if(kind STREQUAL dialect)
      target_link_libraries(${owner} PRIVATE GraftCore)
      add_dependencies(${owner} GraftIRIncGen)
    elseif(kind STREQUAL nnx)
      # Not GraftNnx itself: its own sources use these headers.
      target_include_directories(${owner} PRIVATE
        ${PROJECT_SOURCE_DIR}/frontend/nnx/include)
      target_link_libraries(${owner} PRIVATE GraftCompiler)
    elseif(kind MATCHES models)
      target_link_libraries(${owner} PRIVATE GraftNnx)
    endif()
    if(kind MATCHES "^test")
      target_link_libraries(${owner} PRIVATE GTest::gtest GTest::gmock)
      target_compile_options(${owner} PRIVATE -O1)
    endif()
    if(CMAKE_CXX_COMPILER_ID MATCHES Clang)
      # The same bytes each time, for compiler caches.
      target_compile_options(${owner} PRIVATE "SHELL:-Xclang -fno-pch-timestamp")
    endif()
  endif()
  target_precompile_headers(${target} REUSE_FROM ${owner})
endfunction()

# graft_use_dependencies(<target> <is MLIR> <kind>): MLIR if it is used, and the
# precompiled headers of <kind>; if that is empty, of what is used.
function(graft_use_dependencies target uses_mlir kind)
  if(uses_mlir)
    target_include_directories(${target} SYSTEM PRIVATE ${MLIR_INCLUDE_DIRS}
      ${LLVM_INCLUDE_DIRS})
    target_link_libraries(${target} PRIVATE MLIR LLVM)
  endif()
  if(NOT kind)
    set(kind standard)
    if(uses_mlir)
      set(kind mlir)
    endif()
  endif()
  graft_precompile(${target} ${kind})
endfunction()

# add_graft_library(<name> [MLIR] [TESTS_ONLY] [PRECOMPILED kind] SOURCES ...
#                   [INCLUDES dir...] [LINK_LIBS ...] [PRIVATE_LIBS ...]
#                   [DEPENDS ...])
#
# A static library of one stage. INCLUDES are its public header roots. MLIR links
# the LLVM and MLIR shared libraries and nothing static of theirs, so that there
# is one copy of each registry. A user sees GraftNnx as graft::nnx, both installed
# and through add_subdirectory. TESTS_ONLY is for what the product has no part in: it
# is not installed, and built only for what links it. PRECOMPILED names a kind of
# precompiled headers other than `mlir`, or `standard` without MLIR.
function(add_graft_library name)
  cmake_parse_arguments(ARG "MLIR;TESTS_ONLY" "PRECOMPILED"
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
  graft_use_dependencies(${name} "${ARG_MLIR}" "${ARG_PRECOMPILED}")
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
  if(ARG_TESTS_ONLY)
    set_target_properties(${name} PROPERTIES EXCLUDE_FROM_ALL ON)
  else()
    set_property(GLOBAL APPEND PROPERTY GRAFT_LIBRARIES ${name})
  endif()
endfunction()

# add_graft_executable(<name> [MLIR] [PRECOMPILED kind] SOURCES ...
#                      [LINK_LIBS ...])
#
# PRECOMPILED names a kind of precompiled headers other than what MLIR asks for.
function(add_graft_executable name)
  cmake_parse_arguments(ARG "MLIR" "PRECOMPILED" "SOURCES;LINK_LIBS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  graft_target_options(${name})
  target_link_libraries(${name} PRIVATE ${ARG_LINK_LIBS})
  graft_use_dependencies(${name} "${ARG_MLIR}" "${ARG_PRECOMPILED}")
endfunction()

# add_graft_unittest(<name> [MLIR] [PRECOMPILED kind] SOURCES ... [LINK_LIBS ...])
#
# A GoogleTest program, run by ctest.
function(add_graft_unittest name)
  cmake_parse_arguments(ARG "MLIR" "PRECOMPILED" "" ${ARGN})
  if(NOT ARG_PRECOMPILED)
    if(ARG_MLIR)
      set(ARG_PRECOMPILED test_mlir)
    else()
      set(ARG_PRECOMPILED test)
    endif()
  endif()
  set(mlir "")
  if(ARG_MLIR)
    set(mlir MLIR)
  endif()
  add_graft_executable(${name} ${mlir} PRECOMPILED ${ARG_PRECOMPILED}
    ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PRIVATE GTest::gtest GTest::gmock
    GTest::gtest_main)
  add_test(NAME ${name} COMMAND ${name})
endfunction()

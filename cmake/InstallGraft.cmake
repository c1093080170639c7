# Install rules: the programs, the static libraries, their public headers, and
# the package that `find_package(Graft)` reads.
#
# The package is relocatable: nothing in it names this source or build tree.

include(CMakePackageConfigHelpers)

set(GRAFT_PACKAGE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/Graft)

#-------------------------------------------------------------------------------
# Libraries, programs and headers
#-------------------------------------------------------------------------------

get_property(graft_libraries GLOBAL PROPERTY GRAFT_LIBRARIES)
install(TARGETS ${graft_libraries} EXPORT GraftTargets
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})

# libMLIR.so is not on the loader's default path on Debian, so an installed
# program keeps the directory it was linked from.
foreach(program graft graft-opt graft-lsp-server)
  if(TARGET ${program}) # GRAFT_BUILD_TOOLS
    set_target_properties(${program} PROPERTIES INSTALL_RPATH_USE_LINK_PATH ON)
    install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  endif()
endforeach()

get_property(graft_include_dirs GLOBAL PROPERTY GRAFT_INCLUDE_DIRS)
list(REMOVE_DUPLICATES graft_include_dirs)
foreach(dir ${graft_include_dirs})
  install(DIRECTORY ${dir}/graft DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
    FILES_MATCHING PATTERN "*.h")
endforeach()

#-------------------------------------------------------------------------------
# The package
#-------------------------------------------------------------------------------

install(EXPORT GraftTargets NAMESPACE graft:: DESTINATION ${GRAFT_PACKAGE_DIR})

configure_package_config_file(
  ${CMAKE_CURRENT_LIST_DIR}/GraftConfig.cmake.in
  ${PROJECT_BINARY_DIR}/cmake/GraftConfig.cmake
  INSTALL_DESTINATION ${GRAFT_PACKAGE_DIR})
write_basic_package_version_file(
  ${PROJECT_BINARY_DIR}/cmake/GraftConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES
  ${PROJECT_BINARY_DIR}/cmake/GraftConfig.cmake
  ${PROJECT_BINARY_DIR}/cmake/GraftConfigVersion.cmake
  DESTINATION ${GRAFT_PACKAGE_DIR})

add_graft_unittest(GraftCheckpointTests
  SOURCES
    checkpoint/header_accepted_test.cpp
    checkpoint/header_mutations_test.cpp
    checkpoint/header_refusals_test.cpp
    checkpoint/json_reader_test.cpp
    checkpoint/nearest_names_test.cpp
    checkpoint/orbax_saving_test.cpp
    checkpoint/orbax_test.cpp
    checkpoint/reading_test.cpp
    checkpoint/replace_file_test.cpp
    checkpoint/saving_failures_test.cpp
    checkpoint/saving_format_test.cpp
    checkpoint/saving_sources_test.cpp
    checkpoint/sharded_test.cpp
    ../fuzz/safetensors_fuzzer.cpp
  LINK_LIBS GraftCheckpoint)
target_compile_definitions(GraftCheckpointTests PRIVATE
  GRAFT_GOLDEN_DIR="${PROJECT_SOURCE_DIR}/tests/golden")

# The fuzzer proper, for builds with GRAFT_SANITIZE=...,fuzzer-no-link.
if(GRAFT_SANITIZE MATCHES "fuzzer-no-link")
  add_graft_executable(safetensors_fuzzer
    SOURCES ../fuzz/safetensors_fuzzer.cpp
    LINK_LIBS GraftCheckpoint)
  target_link_options(safetensors_fuzzer PRIVATE -fsanitize=fuzzer)
endif()

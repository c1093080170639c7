// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_TESTS_FUZZ_FUZZ_DIRECTORY_H
#define GRAFT_TESTS_FUZZ_FUZZ_DIRECTORY_H

#include <string>

#include "absl/strings/string_view.h"

namespace graft {

/// Returns a directory of this process's own, ending with a slash, which is
/// removed at its end. In memory where the system has such a place.
const std::string &fuzzDirectory();

/// Makes a file below it hold these bytes, and the directories to it.
void writeFuzzFile(const std::string &name, absl::string_view bytes);

/// Opens the directory as a checkpoint and reads all that it promises. Aborts
/// if a tensor has another size than it says.
void readFuzzDirectory();

} // namespace graft

#endif // GRAFT_TESTS_FUZZ_FUZZ_DIRECTORY_H

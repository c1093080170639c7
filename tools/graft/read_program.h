// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_TOOLS_GRAFT_READ_PROGRAM_H
#define GRAFT_TOOLS_GRAFT_READ_PROGRAM_H

#include <atomic>
#include <memory>
#include <string>

#include "absl/status/statusor.h"
#include "compiler/compilation.h"

namespace graft::tool {

/// Returns the program that `text` is: StableHLO, or traced Graft IR. Fails as
/// `importStableHlo` or `Compilation::parse` does. `isReading`, if any, is true
/// meanwhile.
absl::StatusOr<std::unique_ptr<Compilation>>
parseProgram(const std::string &text, const std::string &fileName,
             std::atomic<bool> *isReading);

} // namespace graft::tool

#endif // GRAFT_TOOLS_GRAFT_READ_PROGRAM_H

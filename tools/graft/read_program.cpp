// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tools/graft/read_program.h"

#include "graft/stablehlo.h"
#include "tools/graft/crash_guard.h"

namespace graft::tool {

absl::StatusOr<std::unique_ptr<Compilation>>
parseProgram(const std::string &text, const std::string &fileName) {
  const CrashGuard guard(fileName);
  if (!isStableHlo(text))
    return Compilation::parse(text, fileName);
  absl::StatusOr<TracedProgram> program = importStableHlo(text, fileName);
  if (!program.ok())
    return program.status();
  return Compilation::emit(*program);
}

} // namespace graft::tool

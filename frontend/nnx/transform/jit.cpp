// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/jit.h"

#include "absl/strings/str_cat.h"

namespace graft::nnx::detail {

absl::Status runSession(Session &session, const RunOptions &options,
                        LastRun &last) {
  absl::StatusOr<std::vector<Array>> arguments = session.arguments();
  if (!arguments.ok())
    return arguments.status();
  absl::StatusOr<std::shared_ptr<const Executable>> executable =
      compile(session.program());
  if (!executable.ok())
    return executable.status();
  RunStats stats;
  absl::StatusOr<std::vector<Array>> results =
      (*executable)->run(*arguments, options, &stats);
  if (!results.ok())
    return results.status();
  last.executable = std::move(*executable);
  last.stats = stats;
  return session.commit(*results);
}

absl::Status checkArgnums(const JitOptions &options, int count) {
  for (const auto *numbers : {&options.donateArgnums, &options.staticArgnums})
    for (int number : *numbers)
      if (number < 0 || number >= count)
        return absl::InvalidArgumentError(
            absl::StrCat(numbers == &options.donateArgnums ? "donateArgnums"
                                                           : "staticArgnums",
                         " of ", options.name, " has ", number,
                         ", but the call has arguments 0 to ", count - 1));
  return absl::OkStatus();
}

} // namespace graft::nnx::detail

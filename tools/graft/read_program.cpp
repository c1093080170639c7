// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tools/graft/read_program.h"

#include "graft/stablehlo.h"

namespace graft::tool {
namespace {

/// A flag that is true as long as this lives.
class Raised {
public:
  explicit Raised(std::atomic<bool> *flag) : flag(flag) { set(true); }
  ~Raised() { set(false); }
  Raised(const Raised &) = delete;
  Raised &operator=(const Raised &) = delete;

private:
  void set(bool value) const {
    if (flag)
      flag->store(value);
  }
  std::atomic<bool> *flag;
};

} // namespace

absl::StatusOr<std::unique_ptr<Compilation>>
parseProgram(const std::string &text, const std::string &fileName,
             std::atomic<bool> *isReading) {
  const Raised raised(isReading);
  if (!isStableHlo(text))
    return Compilation::parse(text, fileName);
  absl::StatusOr<TracedProgram> program = importStableHlo(text, fileName);
  if (!program.ok())
    return program.status();
  return Compilation::emit(*program);
}

} // namespace graft::tool

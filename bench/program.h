// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What the programs of the benchmarks do before and after they measure: read
// the command line, and say what failed.
//
//   int main(int argc, char **argv) {
//     return graft::bench::runProgram(
//         argc, argv, {{.name = "MIB"}, {.name = "CALLS"}},
//         [](const graft::bench::Arguments &arguments) -> absl::Status {
//           return measure(arguments.number("MIB") << 20);
//         });
//   }

#ifndef GRAFT_BENCH_PROGRAM_H
#define GRAFT_BENCH_PROGRAM_H

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"

namespace graft::bench {

/// What a program is called with: one of `words`, or, where there are none, an
/// integer of `least` to `most`. The ones that may be missing come last.
struct Argument {
  std::string name;
  std::vector<std::string> words = {};
  int64_t least = 1;
  int64_t most = int64_t{1} << 40;
  bool isOptional = false;
};

/// The command line, read. A name is one of the table's.
class Arguments {
public:
  /// Returns the words of a command line, or nothing if it is not as `table`
  /// says.
  static std::optional<Arguments> parse(const std::vector<Argument> &table,
                                        const std::vector<std::string> &given);

  const std::string &word(std::string_view name) const;
  int64_t number(std::string_view name) const;

  /// Returns an argument that may be missing, `other` if it is.
  int64_t numberOr(std::string_view name, int64_t other) const;

private:
  std::map<std::string, std::string, std::less<>> words;
  std::map<std::string, int64_t, std::less<>> numbers;
};

/// Runs `body`, which prints a JSON object on a line. Returns the exit status:
/// 2 for a wrong command line, with the usage on stderr, and 1 for an error,
/// with its message.
int runProgram(int argc, char **argv, const std::vector<Argument> &table,
               const std::function<absl::Status(const Arguments &)> &body);

} // namespace graft::bench

#endif // GRAFT_BENCH_PROGRAM_H

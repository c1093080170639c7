// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "bench/program.h"

#include <algorithm>
#include <cstdio>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

namespace graft::bench {
namespace {

// Returns how a usage shows an argument, after a space.
std::string usageOf(const Argument &argument) {
  const std::string text = argument.words.empty()
                               ? argument.name
                               : absl::StrJoin(argument.words, "|");
  return argument.isOptional ? absl::StrCat(" [", text, "]")
                             : absl::StrCat(" ", text);
}

} // namespace

std::optional<Arguments>
Arguments::parse(const std::vector<Argument> &table,
                 const std::vector<std::string> &given) {
  if (given.size() > table.size())
    return std::nullopt;
  Arguments result;
  for (size_t i = 0; i < table.size(); ++i) {
    const Argument &argument = table[i];
    int64_t number = 0;
    if (i >= given.size()) {
      if (!argument.isOptional)
        return std::nullopt;
    } else if (!argument.words.empty()) {
      if (std::ranges::find(argument.words, given[i]) == argument.words.end())
        return std::nullopt;
      result.words[argument.name] = given[i];
    } else {
      if (!absl::SimpleAtoi(given[i], &number) || number < argument.least ||
          number > argument.most)
        return std::nullopt;
      result.numbers[argument.name] = number;
    }
  }
  return result;
}

const std::string &Arguments::word(std::string_view name) const {
  return words.find(name)->second;
}

int64_t Arguments::number(std::string_view name) const {
  return numbers.find(name)->second;
}

int64_t Arguments::numberOr(std::string_view name, int64_t other) const {
  auto found = numbers.find(name);
  return found == numbers.end() ? other : found->second;
}

int runProgram(int argc, char **argv, const std::vector<Argument> &table,
               const std::function<absl::Status(const Arguments &)> &body) {
  std::string name = argv[0];
  name.erase(0, name.rfind('/') + 1);
  auto arguments = Arguments::parse(table, {argv + 1, argv + argc});
  if (!arguments) {
    std::string usage = name;
    for (const Argument &argument : table)
      usage += usageOf(argument);
    std::fprintf(stderr, "usage: %s\n", usage.c_str());
    return 2;
  }
  if (absl::Status status = body(*arguments); !status.ok()) {
    std::fprintf(stderr, "%s: error: %s\n", name.c_str(),
                 status.ToString().c_str());
    return 1;
  }
  return 0;
}

} // namespace graft::bench

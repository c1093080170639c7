// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/execute/check_arguments.h"

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

namespace graft {
namespace {

class Checker {
public:
  Checker(const Schedule &schedule, absl::Span<const Array> arguments,
          bool islandsRan)
      : schedule(schedule), arguments(arguments), islandsRan(islandsRan),
        givenToIslands(schedule.givenToIslands()) {}

  absl::Status run() {
    if (!schedule.islands.empty() &&
        arguments.size() == schedule.numOwnArguments() &&
        (!islandsRan || arguments.size() != schedule.arguments.size()))
      return lacksIslands(schedule);
    if (arguments.size() != schedule.arguments.size())
      return absl::InvalidArgumentError(absl::StrCat(
          schedule.name, " takes ", schedule.arguments.size(), " arrays, got ",
          arguments.size(), "; nothing was run, nothing was consumed"));
    for (size_t i = 0; i < arguments.size(); ++i)
      if (!givenToIslands[i])
        checkOne(i);
    if (problems.empty())
      return absl::OkStatus();
    std::string text = absl::StrCat(
        problems.size(), problems.size() == 1 ? " argument" : " arguments",
        " of ", schedule.name, " cannot be used:\n  ",
        absl::StrJoin(problems, "\n  "),
        "\nnothing was run, nothing was consumed");
    return onlyDeleted ? absl::FailedPreconditionError(text)
                       : absl::InvalidArgumentError(text);
  }

private:
  void report(std::string problem, bool deleted = false) {
    problems.push_back(std::move(problem));
    onlyDeleted &= deleted;
  }

  void checkOne(size_t index) {
    const ProgramArgument &expected = schedule.arguments[index];
    const Array &array = arguments[index];
    std::string name = expected.name();
    if (!array) {
      report(absl::StrCat(name, "  expected an array, got an empty handle"));
      return;
    }
    if (array.dtype() != expected.dtype || array.shape() != expected.shape)
      report(absl::StrCat(name, "  expected ",
                          toString(expected.dtype, expected.shape), ", got ",
                          toString(array.dtype(), array.shape())));
    if (absl::Status status = array.storage().status(); !status.ok())
      report(absl::StrCat(name, "  ", std::string(status.message())), true);
    checkAliases(index, name);
  }

  void checkAliases(size_t index, const std::string &name) {
    auto [first, isNew] = seen.try_emplace(arguments[index].id(), index);
    if (isNew)
      return;
    bool donatedNow = schedule.arguments[index].donated;
    bool donatedBefore = schedule.arguments[first->second].donated;
    std::string other = schedule.arguments[first->second].name();
    if (donatedNow && donatedBefore)
      report(absl::StrCat(name, "  the same array is donated as ", other,
                          " too; an array can be donated once"));
    else if (donatedNow || donatedBefore)
      report(absl::StrCat(name, "  the same array is also passed as ", other,
                          ", and one of the two is donated; donate neither or "
                          "pass a copy"));
  }

  const Schedule &schedule;
  absl::Span<const Array> arguments;
  bool islandsRan;
  const std::vector<bool> givenToIslands;
  absl::flat_hash_map<const void *, size_t> seen;
  std::vector<std::string> problems;
  bool onlyDeleted = true;
};

} // namespace

absl::Status lacksIslands(const Schedule &schedule) {
  bool isOne = schedule.islands.size() == 1;
  std::vector<std::string> texts;
  texts.reserve(schedule.islands.size());
  for (const Island &island : schedule.islands)
    texts.push_back(island.text);
  return absl::FailedPreconditionError(absl::StrCat(
      schedule.name, " has ", isOne ? "an island" : "islands",
      ", which XLA computes and not Graft, and nobody gave what ",
      isOne ? "it gives" : "they give", ":\n  ", absl::StrJoin(texts, "\n  "),
      "\nrun it from Python, which has XLA; nothing was run, nothing was "
      "consumed"));
}

absl::Status checkArguments(const Schedule &schedule,
                            absl::Span<const Array> arguments,
                            bool islandsRan) {
  return Checker(schedule, arguments, islandsRan).run();
}

} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tools/graft/bindings.h"

#include <map>
#include <set>

#include "llvm/Support/GlobPattern.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "graft/checkpoint.h"
#include "graft/key.h"
#include "graft/plan.h"
#include "tools/graft/seeds.h"

namespace graft::tool {
namespace {

// Names with a class of problem each, so that like ones can share a line.
class Problems {
public:
  void add(const std::string &what, const std::string &name) {
    auto [entry, isNew] = byKind.try_emplace(what);
    if (isNew)
      order.push_back(what);
    entry->second.push_back(name);
    ++count;
  }

  absl::Status status() const {
    if (count == 0)
      return absl::OkStatus();
    std::string text =
        absl::StrCat(count, count == 1 ? " problem" : " problems",
                     " with the bound checkpoints:");
    for (const std::string &what : order)
      for (const auto &[name, times] : collapseNames(byKind.at(what)))
        absl::StrAppend(&text, "\n  ", name,
                        times == 1 ? "" : absl::StrCat("  x", times), "  ",
                        what);
    return absl::InvalidArgumentError(
        absl::StrCat(text, "\nnothing was run, nothing was written"));
  }

private:
  std::map<std::string, std::vector<std::string>> byKind;
  std::vector<std::string> order;
  int count = 0;
};

bool matchesAny(const std::vector<std::string> &globs,
                const std::string &name) {
  for (const std::string &glob : globs) {
    llvm::Expected<llvm::GlobPattern> pattern = llvm::GlobPattern::create(glob);
    if (!pattern)
      llvm::consumeError(pattern.takeError()); // checkOptions has refused it
    else if (pattern->match(name))
      return true;
  }
  return false;
}

class Binder {
public:
  Binder(const Options &options, const std::vector<ProgramArgument> &arguments)
      : options(options), seeds(options.seeds, arguments) {
    for (const Seeds::Problem &problem : seeds.problems())
      problems.add(problem.what, problem.name);
  }

  absl::Status open() {
    for (const auto &[source, path] : options.bindings) {
      absl::StatusOr<Checkpoint> checkpoint = Checkpoint::open(path);
      if (!checkpoint.ok())
        return checkpoint.status();
      checkpoints.emplace(source, *std::move(checkpoint));
    }
    return absl::OkStatus();
  }

  absl::StatusOr<Bound> bind(const std::vector<ProgramArgument> &arguments) {
    Bound bound;
    for (const ProgramArgument &argument : arguments) {
      absl::StatusOr<Array> array = bindOne(argument);
      if (!array.ok())
        return array.status();
      bound.arrays.push_back(*std::move(array));
    }
    findUnused();
    if (absl::Status status = problems.status(); !status.ok())
      return status;
    bound.metadata = agreedMetadata();
    bound.isPlainTree = isPlainTree();
    return bound;
  }

private:
  std::map<std::string, std::string> agreedMetadata() const {
    std::map<std::string, std::string> agreed;
    std::set<std::string> disputed = {"graft.tree"}; // of names that may change
    for (const auto &[source, checkpoint] : checkpoints)
      for (const auto &[key, value] : checkpoint.metadata())
        if (agreed.try_emplace(key, value).first->second != value)
          disputed.insert(key);
    for (const std::string &key : disputed)
      agreed.erase(key);
    return agreed;
  }

  bool isPlainTree() const {
    bool isTree = false;
    for (const auto &[source, checkpoint] : checkpoints)
      for (const TensorInfo &info : checkpoint.tensors()) {
        isTree |= !info.traits.path.empty();
        if (info.traits.variableKey >= 0)
          return false;
      }
    return isTree;
  }

  // Returns the array, or an empty one with the problem noted.
  absl::StatusOr<Array> bindOne(const ProgramArgument &argument) {
    usedSources.insert(argument.source);
    auto found = checkpoints.find(argument.source);
    if (seeds.gives(argument.source)) {
      if (found == checkpoints.end())
        return seeds.failed(argument.source) ? Array() : fromSeed(argument);
      if (reportedBoth.insert(argument.source).second)
        problems.add("is given by --bind and by --seed; give one of them",
                     argument.source);
      return Array();
    }
    if (found == checkpoints.end()) {
      problems.add(unboundText(argument), argument.name());
      return Array();
    }
    const TensorInfo *info = found->second.find(argument.path);
    if (!info)
      info = found->second.find(withoutQuotes(argument.path));
    usedNames[argument.source].insert(info ? info->name : argument.path);
    if (!info) {
      problems.add(missingText(found->second, argument), argument.name());
      return Array();
    }
    if (info->dtype != argument.dtype || info->shape != argument.shape) {
      problems.add(absl::StrCat("the program takes ",
                                toString(argument.dtype, argument.shape), ", ",
                                info->file, " has ",
                                toString(info->dtype, info->shape)),
                   argument.name());
      return Array();
    }
    return found->second.array(info->name);
  }

  std::string unboundText(const ProgramArgument &argument) const {
    std::string text =
        absl::StrCat("has no binding; give --bind ", argument.source, "=FILE");
    if (argument.kind == ArgumentKind::Key)
      absl::StrAppend(&text, " or, for a random stream, --seed ",
                      seeds.nameFor(argument), "=N");
    return text;
  }

  // A seeded stream: its key, and a counter of zero.
  absl::StatusOr<Array> fromSeed(const ProgramArgument &argument) {
    if (argument.kind == ArgumentKind::Key) {
      if (const int64_t *seed = seeds.keySeed(argument)) {
        Key key = keyFromSeed(*seed);
        const uint32_t words[2] = {key.k0, key.k1};
        return Array::fromSpan<uint32_t>({2}, words);
      }
      problems.add(absl::StrCat("has no seed; give --seed ",
                                seeds.nameFor(argument), "=N"),
                   argument.name());
      return Array();
    }
    if (seeds.isCounter(argument)) {
      const uint32_t zero[1] = {0};
      return Array::fromSpan<uint32_t>({}, zero);
    }
    problems.add("is no key or counter of a seeded stream, so --seed cannot "
                 "give it",
                 argument.name());
    return Array();
  }

  static std::string missingText(const Checkpoint &checkpoint,
                                 const ProgramArgument &argument) {
    std::vector<std::string> names;
    for (const TensorInfo &info : checkpoint.tensors())
      names.push_back(info.name);
    std::vector<std::string> nearest = nearestNames(argument.path, names);
    std::string text = absl::StrCat(toString(argument.dtype, argument.shape),
                                    " is missing from ", checkpoint.path());
    if (!nearest.empty())
      absl::StrAppend(&text, "; nearest there: ", absl::StrJoin(nearest, ", "));
    return text;
  }

  void findUnused() {
    for (const auto &[source, checkpoint] : checkpoints) {
      if (!usedSources.count(source)) {
        problems.add("names no argument of the program",
                     absl::StrCat("--bind ", source));
        continue;
      }
      for (const TensorInfo &info : checkpoint.tensors())
        if (!usedNames[source].count(info.name) &&
            !matchesAny(options.ignoreExtra, info.name))
          problems.add(
              absl::StrCat("is in ", info.file,
                           " but the program does not take it; allow it with "
                           "--ignore-extra=GLOB"),
              absl::StrCat(source, ":", info.name));
    }
  }

  const Options &options;
  Seeds seeds;
  std::map<std::string, Checkpoint> checkpoints;
  std::set<std::string> reportedBoth;
  std::map<std::string, std::set<std::string>> usedNames;
  std::set<std::string> usedSources;
  Problems problems;
};

} // namespace

// A key in quotes ends at a quote before a dot or the end.
std::string withoutQuotes(const std::string &path) {
  std::string name;
  for (size_t i = 0; i < path.size();) {
    size_t end = path.find('.', i);
    if (path[i] == '\'') {
      size_t quote = path.find("'.", i + 1);
      if (quote == path.npos && path.back() == '\'')
        quote = path.size() - 1;
      if (quote != path.npos && quote > i) {
        name.append(path, i + 1, quote - i - 1);
        i = end = quote + 1;
      }
    }
    end = std::min(end, path.size());
    name.append(path, i, end - i);
    if (end < path.size())
      name += '.';
    i = end + 1;
  }
  return name;
}

absl::StatusOr<Bound>
bindArguments(const std::vector<ProgramArgument> &arguments,
              const Options &options) {
  Binder binder(options, arguments);
  if (absl::Status status = binder.open(); !status.ok())
    return status;
  return binder.bind(arguments);
}

} // namespace graft::tool

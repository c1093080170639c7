// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tools/graft/seeds.h"

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/strip.h"

namespace graft::tool {

Seeds::Seeds(const std::map<std::string, int64_t> &byName,
             absl::Span<const ProgramArgument> arguments) {
  for (const ProgramArgument &argument : arguments) {
    sources.insert(argument.source);
    if (argument.kind != ArgumentKind::Key)
      continue;
    // A stream that is a source of its own has the paths "key" and "count".
    absl::string_view path = argument.path;
    std::string name(absl::StripSuffix(path, ".key"));
    streams[argument.source][argument.path] = {
        name, path == "key" ? "count" : absl::StrCat(name, ".count")};
  }
  for (const auto &[name, seed] : byName)
    give(name, seed);
}

void Seeds::give(const std::string &name, const int64_t &seed) {
  if (sources.count(name)) {
    seededSources.insert(name);
    auto &ofSource = streams[name];
    if (ofSource.size() == 1)
      return assign(name, ofSource.begin()->second, seed);
    failedSources.insert(name);
    found.push_back(
        {ofSource.empty()
             ? "is no random stream, so --seed cannot give it"
             : absl::StrCat("has more than one stream; give each its own: ",
                            listStreams(name)),
         absl::StrCat("--seed ", name)});
    return;
  }
  for (auto &[source, ofSource] : streams)
    for (auto &[path, stream] : ofSource)
      if (name == absl::StrCat(source, ".", stream.name)) {
        seededSources.insert(source);
        return assign(name, stream, seed);
      }
  std::string what = "names no argument of the program";
  for (const auto &[source, ofSource] : streams)
    if (absl::StartsWith(name, absl::StrCat(source, ".")) && !ofSource.empty())
      absl::StrAppend(&what, "; ", source, " has ", listStreams(source));
  found.push_back({what, absl::StrCat("--seed ", name)});
}

void Seeds::assign(const std::string &name, Stream &stream,
                   const int64_t &seed) {
  if (stream.seed)
    found.push_back({"gives a stream that another --seed gives too",
                     absl::StrCat("--seed ", name)});
  stream.seed = &seed;
}

std::string Seeds::listStreams(const std::string &source) const {
  std::vector<std::string> flags;
  for (const auto &[path, stream] : streams.at(source))
    flags.push_back(absl::StrCat("--seed ", source, ".", stream.name, "=N"));
  return absl::StrJoin(flags, ", ");
}

const int64_t *Seeds::keySeed(const ProgramArgument &key) const {
  return streams.at(key.source).at(key.path).seed;
}

bool Seeds::isCounter(const ProgramArgument &argument) const {
  auto ofSource = streams.find(argument.source);
  if (ofSource == streams.end() || argument.kind == ArgumentKind::Key ||
      argument.dtype != DType::U32 || !argument.shape.empty())
    return false;
  for (const auto &[path, stream] : ofSource->second)
    if (stream.seed && stream.counter == argument.path)
      return true;
  return false;
}

std::string Seeds::nameFor(const ProgramArgument &key) const {
  const auto &ofSource = streams.at(key.source);
  return ofSource.size() == 1
             ? key.source
             : absl::StrCat(key.source, ".", ofSource.at(key.path).name);
}

} // namespace graft::tool

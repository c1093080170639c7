// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/pure_dict.h"

#include <charconv>

#include "frontend/nnx/state/fill.h"
#include "frontend/nnx/trace/report.h"

namespace graft::nnx {

State toPureDict(const State &state) {
  State dict = state; // keeps its error
  for (const auto &[path, leaf] : state)
    dict.set(path, {leaf.value, nullptr, {}}).IgnoreError(); // it is there
  return dict;
}

namespace {
/// Returns an index for "0" or "-12", as Python's int() reads it back; other
/// elements, and numbers of more than 64 bits, as they are.
PathElement asIndex(const PathElement &element) {
  std::string text = element.toString();
  int64_t index = 0;
  auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), index);
  bool isNumber = error == std::errc() && end == text.data() + text.size();
  return isNumber ? PathElement(index) : element;
}
} // namespace

absl::StatusOr<State> restoreIntPaths(const State &dict) {
  if (absl::Status status = dict.status(); !status.ok())
    return status;
  std::vector<std::pair<Path, Leaf>> leaves;
  for (const auto &[path, leaf] : dict) {
    std::vector<PathElement> elements;
    for (const PathElement &element : path)
      elements.push_back(asIndex(element));
    leaves.emplace_back(Path(std::move(elements)), leaf);
  }
  return State::fromFlat(std::move(leaves));
}

absl::Status replaceByPureDict(State &state, const State &dict,
                               const MatchOptions &options,
                               std::source_location where) {
  if (absl::Status status = dict.status(); !status.ok())
    return detail::passOn(status);
  absl::StatusOr<State> filled =
      detail::fillState(state, detail::valuesOf(dict), options,
                        {.action = "replaceByPureDict",
                         .source = "pure_dict",
                         .extra = "key in pure_dict not available in state",
                         .isPartial = true});
  if (!filled.ok())
    return detail::report(where, filled.status());
  state = *std::move(filled);
  return absl::OkStatus();
}

Path dropValueKey(const Path &path) {
  if (path.empty())
    return path;
  const PathElement &last = path[path.size() - 1];
  if (last != PathElement("value") && last != PathElement("raw_value"))
    return path;
  return Path(std::vector<PathElement>(path.begin(), path.end() - 1));
}

} // namespace graft::nnx

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/split_state.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "frontend/nnx/state/partition.h"
#include "frontend/nnx/trace/report.h"

namespace graft::nnx {

namespace detail {

namespace {

/// Returns the index of the first filter that matches, or filters.size().
size_t firstMatch(const std::vector<Filter> &filters, const Path &path,
                  const Leaf &leaf) {
  size_t i = 0;
  while (i < filters.size() && !filters[i](path, leaf))
    ++i;
  return i;
}

absl::Status checkFilters(const std::vector<Filter> &filters) {
  for (size_t i = 0; i + 1 < filters.size(); ++i)
    if (filters[i].isEverything())
      return absl::InvalidArgumentError(absl::StrCat(
          "everything() can only be used as the last filter, got it at index ",
          i, " of ", filters.size()));
  return absl::OkStatus();
}

} // namespace

absl::StatusOr<std::vector<State>>
partition(std::vector<std::pair<Path, Leaf>> leaves,
          const std::vector<Filter> &filters, bool exhaustive) {
  if (absl::Status status = checkFilters(filters); !status.ok())
    return status;
  std::vector<State> result(filters.size());
  std::vector<std::string> rest;
  for (auto &[path, leaf] : leaves) {
    size_t i = firstMatch(filters, path, leaf);
    if (i == filters.size())
      rest.push_back(path.toString());
    else if (absl::Status s = result[i].set(path, std::move(leaf)); !s.ok())
      return s;
  }
  if (exhaustive && !rest.empty())
    return absl::InvalidArgumentError(
        absl::StrCat("Non-exhaustive filters, got a non-empty remainder: ",
                     absl::StrJoin(rest, ", "),
                     ". Use everything() to match all remaining elements."));
  return result;
}

absl::StatusOr<std::vector<State>>
splitState(const State &state, const std::vector<Filter> &filters,
           bool exhaustive, std::source_location where) {
  if (absl::Status status = state.status(); !status.ok())
    return passOn(status);
  absl::StatusOr<std::vector<State>> parts =
      partition(state.toFlat(), filters, exhaustive);
  if (!parts.ok())
    return report(where, parts.status());
  return parts;
}

} // namespace detail

absl::StatusOr<State> filterState(const State &state, Filter filter) {
  std::source_location where = filter.where();
  absl::StatusOr<std::vector<State>> parts =
      detail::splitState(state, {std::move(filter)}, false, where);
  if (!parts.ok())
    return parts.status();
  return std::move(parts->front());
}

absl::StatusOr<State> mergeState(const std::vector<const State *> &states) {
  State merged;
  std::vector<std::string> problems;
  for (const State *state : states) {
    if (absl::Status status = state->status(); !status.ok())
      return detail::passOn(status);
    for (const auto &[path, leaf] : *state)
      if (absl::Status status = merged.set(path, leaf); !status.ok())
        problems.emplace_back(status.message());
  }
  if (!problems.empty())
    return detail::passOn(
        absl::InvalidArgumentError(absl::StrJoin(problems, "\n")));
  return merged;
}

} // namespace graft::nnx

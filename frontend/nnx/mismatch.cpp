// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/mismatch.h"

#include <algorithm>
#include <map>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "graft/checkpoint.h"
#include "graft/plan.h"

namespace graft::nnx::detail {

void MismatchReport::add(const Path &path, const std::string &model,
                         const std::string &given, const std::string &kind) {
  std::string text;
  if (!model.empty())
    absl::StrAppend(&text, "model ", model, "  ");
  if (!given.empty())
    absl::StrAppend(&text, source, " ", given, "  ");
  absl::StrAppend(&text, kind);
  problems.push_back({path.toString(), std::move(text)});
}

void MismatchReport::addExtra(const Path &path, const std::string &given) {
  add(path, "", given, "not in the model");
  problems.back().extra = true;
  extras.push_back({path, given});
}

void MismatchReport::addMissing(const Path &path, const std::string &model,
                                const std::string &kind) {
  add(path, model, "", kind);
  missing.push_back({path, model});
}

std::string MismatchReport::renameHint() const {
  constexpr size_t mostPairs = 1 << 20;
  if (extras.empty() || extras.size() * missing.size() > mostPairs)
    return "";
  // One replaced path element, and how many extra names it would place.
  std::map<std::pair<std::string, std::string>, int> fits;
  for (const Named &from : extras)
    for (const Named &to : missing) {
      if (from.type != to.type || from.path.size() != to.path.size())
        continue;
      auto [a, b] =
          std::mismatch(from.path.begin(), from.path.end(), to.path.begin());
      if (a != from.path.end() && std::equal(a + 1, from.path.end(), b + 1))
        ++fits[{a->toString(), b->toString()}];
    }
  const std::pair<std::string, std::string> *best = nullptr;
  int most = 0;
  for (const auto &[pair, count] : fits) {
    bool nearer =
        best && count == most && best->first == pair.first &&
        nearestNames(pair.first,
                     std::vector<std::string>{best->second, pair.second},
                     1) == std::vector<std::string>{pair.second};
    if (count > most || nearer) {
      best = &pair;
      most = count;
    }
  }
  if (!best)
    return "";
  return absl::StrCat("  hint: rename ", best->first, " to ", best->second,
                      " (fits ", most, " of ", extras.size(), ")\n");
}

absl::Status MismatchReport::status() const {
  if (empty())
    return absl::OkStatus();
  std::vector<std::pair<const Problem *, std::vector<std::string>>> groups;
  std::map<std::string, size_t> groupOf;
  for (const Problem &problem : problems) {
    auto [it, isNew] = groupOf.try_emplace(problem.text, groups.size());
    if (isNew)
      groups.push_back({&problem, {}});
    groups[it->second].second.push_back(problem.path);
  }
  std::string message = absl::StrCat(
      action, ": ", problems.size(),
      problems.size() == 1 ? " name does" : " names do", " not fit\n");
  for (const auto &[problem, names] : groups)
    for (const auto &[pattern, count] : collapseNames(names)) {
      absl::StrAppend(&message, "  ", pattern.empty() ? "(root)" : pattern,
                      "  ", problem->text);
      if (count > 1)
        absl::StrAppend(&message, "  x", count);
      std::vector<std::string> near;
      if (problem->extra)
        near = nearestNames(pattern, known);
      if (!near.empty())
        absl::StrAppend(&message, "; nearest: ", absl::StrJoin(near, ", "));
      absl::StrAppend(&message, "\n");
    }
  absl::StrAppend(&message, renameHint(), "nothing was changed");
  return absl::InvalidArgumentError(message);
}

bool matchesPattern(const std::string &pattern, const std::string &text) {
  size_t p = 0, t = 0, star = std::string::npos, resume = 0;
  while (t < text.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      resume = t;
    } else if (p < pattern.size() &&
               (pattern[p] == '?' || pattern[p] == text[t])) {
      ++p;
      ++t;
    } else if (star != std::string::npos) {
      p = star + 1;
      t = ++resume;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '*')
    ++p;
  return p == pattern.size();
}

bool matchesAny(const std::vector<std::string> &patterns,
                const std::string &text) {
  return std::any_of(
      patterns.begin(), patterns.end(),
      [&](const std::string &p) { return matchesPattern(p, text); });
}

} // namespace graft::nnx::detail

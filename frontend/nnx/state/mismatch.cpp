// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/state/mismatch.h"

#include <algorithm>
#include <map>
#include <optional>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "graft/checkpoint.h"
#include "graft/plan.h"

namespace graft::nnx::detail {

/// A path element and what to call it instead.
using Rename = std::pair<std::string, std::string>;

void MismatchReport::add(const Path &path, const std::string &model,
                         const std::string &given, const std::string &kind) {
  std::string text;
  if (!model.empty())
    absl::StrAppend(&text, "model ", model, "  ");
  if (!given.empty())
    absl::StrAppend(&text, source, " ", given, "  ");
  absl::StrAppend(&text, kind);
  problems.push_back({path.toString(), std::move(text), kind});
}

void MismatchReport::addExtra(const Path &path, const std::string &given,
                              const std::string &kind) {
  add(path, "", given, kind);
  problems.back().extra = true;
  extras.push_back({path, given});
}

void MismatchReport::addMissing(const Path &path, const std::string &model,
                                const std::string &kind) {
  add(path, model, "", kind);
  missing.push_back({path, model});
}

namespace {

/// Returns the one element in which two paths of one length differ, or nothing.
std::optional<Rename> difference(const Path &from, const Path &to) {
  if (from.size() != to.size())
    return std::nullopt;
  auto [a, b] = std::mismatch(from.begin(), from.end(), to.begin());
  if (a == from.end() || !std::equal(a + 1, from.end(), b + 1))
    return std::nullopt;
  return Rename{a->toString(), b->toString()};
}

/// Whether `b` looks more like `name` than `a` does.
bool isNearer(const std::string &name, const std::string &a,
              const std::string &b) {
  return nearestNames(name, std::vector<std::string>{a, b}, 1) ==
         std::vector<std::string>{b};
}

} // namespace

std::string MismatchReport::renameHints() const {
  constexpr size_t mostPairs = 1 << 18;
  if (extras.size() * missing.size() > mostPairs)
    return "";
  std::map<Rename, int> fits;
  for (const Named &from : extras)
    for (const Named &to : missing)
      if (from.type == to.type)
        if (std::optional<Rename> rename = difference(from.path, to.path))
          ++fits[*rename];
  // Greedily the rename that places most names; each name is used once.
  std::string hints;
  while (!fits.empty()) {
    auto best = fits.begin();
    for (auto it = fits.begin(); it != fits.end(); ++it)
      if (it->second > best->second ||
          (it->second == best->second && it->first.first == best->first.first &&
           isNearer(it->first.first, best->first.second, it->first.second)))
        best = it;
    Rename chosen = best->first;
    absl::StrAppend(&hints, "  hint: rename ", chosen.first, " to ",
                    chosen.second, " (fits ", best->second, " of ",
                    extras.size(), ")\n");
    std::erase_if(fits, [&](const auto &entry) {
      return entry.first.first == chosen.first ||
             entry.first.second == chosen.second;
    });
  }
  return hints;
}

namespace {
/// Returns a collapsed name, "layers.{0..5}.kernel", as a pattern: with '*' for
/// what is in braces.
std::string asPattern(const std::string &name) {
  std::string pattern;
  bool inBraces = false;
  for (char c : name) {
    inBraces = inBraces || c == '{';
    if (!inBraces)
      pattern += c;
    else if (c == '}')
      pattern += '*';
    inBraces = inBraces && c != '}';
  }
  return pattern;
}
} // namespace

std::string MismatchReport::optionHints() const {
  constexpr size_t mostPatterns = 4;
  std::string hints;
  for (const Offer &offer : offers) {
    std::vector<std::string> names;
    for (const Problem &problem : problems)
      if (problem.kind == offer.kind)
        names.push_back(problem.path);
    std::vector<std::string> patterns;
    for (const auto &[name, count] : collapseNames(names))
      patterns.push_back(absl::StrCat("\"", asPattern(name), "\""));
    if (patterns.empty())
      continue;
    bool isCut = patterns.size() > mostPatterns;
    patterns.resize(std::min(patterns.size(), mostPatterns));
    absl::StrAppend(&hints, "  hint: if that is wanted: .", offer.option,
                    " = {", absl::StrJoin(patterns, ", "), isCut ? ", ..." : "",
                    "}\n");
  }
  return hints;
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
  constexpr int mostSearches = 32; // each looks at every name of the model
  int searches = 0;
  for (const auto &[problem, names] : groups)
    for (const auto &[pattern, count] : collapseNames(names)) {
      absl::StrAppend(&message, "  ", pattern.empty() ? "(root)" : pattern,
                      "  ", problem->text);
      if (count > 1)
        absl::StrAppend(&message, "  x", count);
      std::vector<std::string> near;
      if (problem->extra && searches++ < mostSearches)
        near = nearestNames(pattern, known);
      if (!near.empty())
        absl::StrAppend(&message, "; nearest: ", absl::StrJoin(near, ", "));
      absl::StrAppend(&message, "\n");
    }
  absl::StrAppend(&message, renameHints(), optionHints(),
                  "nothing was changed");
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

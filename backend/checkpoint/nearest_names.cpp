// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Which names a misspelt or renamed one may mean. A name that only has another
// prefix or suffix of whole components ("model.", ".value") comes first, then
// the others by edit distance; of two at one distance, the one that shares more
// of the last components ("attn.q.kernel"). The distance is computed in a band
// as wide as the largest that counts as close, so thousands of names are fast.

#include "graft/checkpoint.h"

#include <algorithm>
#include <tuple>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"

namespace graft {
namespace {

constexpr size_t widestBand = 64;

bool isSeparator(char c) { return c == '.' || c == '/'; }

// Returns whether `shorter` is `longer` less some leading or trailing
// components.
bool dropsComponents(absl::string_view longer, absl::string_view shorter) {
  if (shorter.empty() || longer.size() <= shorter.size())
    return false;
  if (absl::EndsWith(longer, shorter) &&
      isSeparator(longer[longer.size() - shorter.size() - 1]))
    return true;
  return absl::StartsWith(longer, shorter) &&
         isSeparator(longer[shorter.size()]);
}

// Returns how many whole components, counted from the end, a and b share.
int sharedTail(absl::string_view a, absl::string_view b) {
  int count = 0;
  size_t i = 1;
  for (; i <= a.size() && i <= b.size() && a[a.size() - i] == b[b.size() - i];
       ++i)
    count += isSeparator(a[a.size() - i]);
  bool aEnds = i > a.size() || isSeparator(a[a.size() - i]);
  bool bEnds = i > b.size() || isSeparator(b[b.size() - i]);
  bool insideComponent = i > 1 && !isSeparator(a[a.size() - i + 1]);
  return count + (insideComponent && aEnds && bEnds);
}

// Returns the edit distance of a and b, or `bound + 1` if it is more than that.
size_t editDistance(absl::string_view a, absl::string_view b, size_t bound) {
  if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > bound)
    return bound + 1;
  // row[j]: distance of the first i bytes of a and the first j of b, exact only
  // where |i - j| <= bound; outside the band it is more than the bound anyway.
  std::vector<size_t> row(b.size() + 1, bound + 1);
  for (size_t j = 0; j <= std::min(b.size(), bound); ++j)
    row[j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    size_t from = i > bound ? i - bound : 1;
    size_t to = std::min(b.size(), i + bound);
    size_t diagonal = row[from - 1];
    row[from - 1] = from == 1 ? i : bound + 1;
    size_t least = row[from - 1];
    for (size_t j = from; j <= to; ++j) {
      size_t replaced = diagonal + (a[i - 1] != b[j - 1]);
      diagonal = row[j];
      row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1, bound + 1});
      least = std::min(least, row[j]);
    }
    if (least > bound)
      return bound + 1;
  }
  return row[b.size()];
}

struct Candidate {
  bool rewritten; // not just other leading or trailing components
  size_t distance;
  int sharedTail;
  const std::string *name;

  auto key() const {
    return std::tuple(rewritten, distance, -sharedTail,
                      absl::string_view(*name));
  }
};

} // namespace

std::vector<std::string> nearestNames(const std::string &name,
                                      absl::Span<const std::string> names,
                                      int limit) {
  std::vector<Candidate> close;
  for (const std::string &other : names) {
    size_t longer = std::max(name.size(), other.size());
    size_t shorter = std::min(name.size(), other.size());
    int tail = sharedTail(name, other);
    if (dropsComponents(other, name) || dropsComponents(name, other)) {
      close.push_back({false, longer - shorter, tail, &other});
      continue;
    }
    // Names that end alike may differ more than names that do not.
    size_t bound = std::min(longer / (tail > 0 ? 2 : 3), widestBand);
    size_t distance = editDistance(name, other, bound);
    if (distance <= bound)
      close.push_back({true, distance, tail, &other});
  }
  size_t count = std::min<size_t>(std::max(limit, 0), close.size());
  std::partial_sort(
      close.begin(), close.begin() + count, close.end(),
      [](const Candidate &a, const Candidate &b) { return a.key() < b.key(); });
  std::vector<std::string> result;
  result.reserve(count);
  for (size_t i = 0; i < count; ++i)
    result.push_back(*close[i].name);
  return result;
}

} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <map>
#include <set>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "graft/plan.h"

namespace graft {
namespace {

// Names that are the same but for the integers among their components.
struct Family {
  std::vector<std::string> members;
  std::vector<std::set<int64_t>> values; // of each integer component
};

bool isIndex(const std::string &part, int64_t *value) {
  return !part.empty() && part.size() <= 9 && absl::SimpleAtoi(part, value) &&
         absl::StrCat(*value) == part;
}

std::string rangeText(const std::set<int64_t> &values) {
  int64_t first = *values.begin(), last = *values.rbegin();
  if (values.size() == 1)
    return absl::StrCat(first);
  if (last - first + 1 == static_cast<int64_t>(values.size()))
    return absl::StrCat("{", first, "..", last, "}");
  return absl::StrCat("{", absl::StrJoin(values, ","), "}");
}

// "a.#.b" with {0,1,2}  ->  "a.{0..2}.b"
std::string collapsed(const std::string &pattern, const Family &family) {
  std::vector<std::string> parts = absl::StrSplit(pattern, '.');
  size_t next = 0;
  for (std::string &part : parts)
    if (part == "#")
      part = rangeText(family.values[next++]);
  return absl::StrJoin(parts, ".");
}

// Whether the family has a name for each combination of its integers.
bool isComplete(const Family &family) {
  size_t product = 1;
  for (const std::set<int64_t> &values : family.values)
    product *= values.size();
  std::set<std::string> distinct(family.members.begin(), family.members.end());
  return product == distinct.size() && distinct.size() == family.members.size();
}

void addTo(std::map<std::string, Family> &families,
           std::vector<std::string> &order, const std::string &name) {
  std::vector<std::string> parts = absl::StrSplit(name, '.');
  std::vector<int64_t> integers;
  for (std::string &part : parts) {
    int64_t value = 0;
    // A component that is '#' already would read as an integer's place.
    if (part == "#" || !isIndex(part, &value))
      continue;
    integers.push_back(value);
    part = "#";
  }
  std::string pattern = integers.empty() ? name : absl::StrJoin(parts, ".");
  auto [entry, isNew] = families.try_emplace(pattern);
  if (isNew) {
    order.push_back(pattern);
    entry->second.values.resize(integers.size());
  }
  entry->second.members.push_back(name);
  for (size_t i = 0; i < std::min(integers.size(), entry->second.values.size());
       ++i)
    entry->second.values[i].insert(integers[i]);
}

} // namespace

std::vector<std::pair<std::string, int>>
collapseNames(const std::vector<std::string> &names) {
  std::map<std::string, Family> families;
  std::vector<std::string> order;
  for (const std::string &name : names)
    addTo(families, order, name);
  std::vector<std::pair<std::string, int>> result;
  for (const std::string &pattern : order) {
    const Family &family = families[pattern];
    if (!family.values.empty() && isComplete(family)) {
      result.emplace_back(collapsed(pattern, family),
                          static_cast<int>(family.members.size()));
      continue;
    }
    for (const std::string &name : family.members)
      result.emplace_back(name, 1);
  }
  return result;
}

} // namespace graft

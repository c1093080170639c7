// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/transform/sharding_text.h"

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "graft/nnx/repr.h"

namespace graft::nnx::detail {

std::vector<std::string> entriesOf(const PartitionSpec &spec) {
  std::vector<std::string> entries;
  entries.reserve(spec.size());
  for (const std::optional<std::string> &axis : spec)
    entries.push_back(axis ? repr(*axis) : "None");
  return entries;
}

// A Python tuple of one has a comma.
std::string specText(const PartitionSpec &spec) {
  return absl::StrCat("(", absl::StrJoin(entriesOf(spec), ", "),
                      spec.size() == 1 ? ",)" : ")");
}

std::optional<PartitionSpec> parseSpec(absl::string_view text) {
  if (!absl::ConsumePrefix(&text, "(") || !absl::ConsumeSuffix(&text, ")"))
    return std::nullopt;
  PartitionSpec spec;
  for (absl::string_view entry : absl::StrSplit(text, ',')) {
    entry = absl::StripAsciiWhitespace(entry);
    if (entry.empty())
      continue;
    if (entry == "None") {
      spec.push_back(std::nullopt);
    } else if (entry.size() >= 2 && entry.front() == '\'' &&
               entry.back() == '\'') {
      spec.emplace_back(std::string(entry.substr(1, entry.size() - 2)));
    } else {
      return std::nullopt;
    }
  }
  return spec;
}

} // namespace graft::nnx::detail

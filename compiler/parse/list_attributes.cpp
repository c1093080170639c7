// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "compiler/parse/list_attributes.h"

#include <algorithm>

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

#include "absl/strings/str_cat.h"
#include "compiler/parse/token_text.h"

namespace graft {
namespace {

using llvm::StringRef;

// Whether "[1, 0]" begins the text, or an attribute of another kind, as those of
// StableHLO are. Comments in a list, which nobody prints, are refused.
bool isList(StringRef text) {
  if (text.starts_with("array") || text.starts_with("dense") ||
      text.starts_with("#"))
    return true;
  const size_t end = text.find(']');
  if (!text.consume_front("[") || end == StringRef::npos)
    return false;
  StringRef list = text.take_front(end - 1).trim();
  llvm::SmallVector<StringRef> parts;
  if (!list.empty())
    list.split(parts, ',');
  return llvm::all_of(parts, [](StringRef part) {
    int64_t value;
    return !part.trim().getAsInteger(10, value);
  });
}

} // namespace

absl::Status checkLists(const std::string &given, const std::string &fileName) {
  const StringRef text = given;
  for (size_t i = 0; i < text.size();) {
    if (size_t after = skipQuoted(text, i); after != i) {
      i = after;
      continue;
    }
    const StringRef name = identifierAt(text, i);
    i += std::max<size_t>(name.size(), 1);
    if (name != "permutation" && name != "dimensions")
      continue;
    const size_t equals = skipBlank(text, i);
    if (text.substr(equals, 1) != "=")
      continue;
    const size_t list = skipBlank(text, equals + 1);
    if (!isList(text.substr(list)))
      return absl::InvalidArgumentError(absl::StrCat(
          errorAt(text, fileName, list), "expected a list of integers after ",
          name.str(), " =, as [1, 0]"));
  }
  return absl::OkStatus();
}

} // namespace graft

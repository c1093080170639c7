// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "compiler/parse/token_text.h"

#include <algorithm>

#include "llvm/ADT/StringExtras.h"

#include "absl/strings/str_cat.h"

namespace graft {

using llvm::StringRef;

namespace {

bool isWordStart(char c) { return llvm::isAlpha(c) || c == '_'; }

} // namespace

size_t skipQuoted(StringRef text, size_t i) {
  if (text.substr(i, 2) == "//")
    return std::min(text.find_first_of("\n\r", i), text.size());
  if (text[i] != '"')
    return i;
  for (++i; i < text.size() && text[i] != '"' && text[i] != '\n'; ++i)
    if (text[i] == '\\')
      ++i;
  return std::min(i + 1, text.size());
}

StringRef identifierAt(StringRef text, size_t i) {
  if (isWordStart(text[i]))
    return text.substr(i).take_while([](char c) {
      return llvm::isAlnum(c) || c == '_' || c == '$' || c == '.';
    });
  if (!StringRef("#!%^@").contains(text[i]) || i + 1 == text.size())
    return {};
  StringRef rest = text.substr(i + 1);
  auto isMark = [](char c) { return StringRef("$._-").contains(c); };
  StringRef suffix;
  if (llvm::isDigit(rest[0]))
    suffix = rest.take_while(llvm::isDigit);
  else if (llvm::isAlpha(rest[0]) || isMark(rest[0]))
    suffix =
        rest.take_while([&](char c) { return llvm::isAlnum(c) || isMark(c); });
  return suffix.empty() ? StringRef() : text.substr(i, suffix.size() + 1);
}

size_t skipBlank(StringRef text, size_t i) {
  while (i < text.size()) {
    if (size_t after = skipQuoted(text, i); after != i && text[i] == '/')
      i = after;
    else if (llvm::isSpace(text[i]))
      ++i;
    else
      break;
  }
  return i;
}

std::string errorAt(StringRef text, StringRef fileName, size_t at) {
  StringRef before = text.take_front(at);
  size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
  return absl::StrCat(fileName.str(), ":", before.count('\n') + 1, ":",
                      at - lineStart + 1, ": error: ");
}

} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/compiler/nesting.h"

#include "absl/strings/str_cat.h"

namespace graft {
namespace {

constexpr int maxDepth = 256;

// Returns the index behind a string literal or comment that starts at `i`, or
// `i` itself if none does.
size_t skipQuoted(const std::string &text, size_t i) {
  if (text.compare(i, 2, "//") == 0)
    return std::min(text.find('\n', i), text.size());
  if (text[i] != '"')
    return i;
  for (++i; i < text.size() && text[i] != '"' && text[i] != '\n'; ++i)
    if (text[i] == '\\')
      ++i;
  return std::min(i + 1, text.size());
}

absl::Status tooDeep(const std::string &text, size_t at,
                     const std::string &fileName) {
  size_t line = 1, column = 1;
  for (size_t i = 0; i < at; ++i) {
    ++column;
    if (text[i] == '\n') {
      ++line;
      column = 1;
    }
  }
  return absl::InvalidArgumentError(
      absl::StrCat(fileName, ":", line, ":", column, ": error: brackets nest ",
                   "deeper than ", maxDepth, " levels"));
}

} // namespace

absl::Status checkNesting(const std::string &text,
                          const std::string &fileName) {
  int depth = 0;
  for (size_t i = 0; i < text.size();) {
    if (size_t after = skipQuoted(text, i); after != i) {
      i = after;
      continue;
    }
    char c = text[i];
    bool arrow = c == '>' && i > 0 && text[i - 1] == '-';
    if (c == '(' || c == '[' || c == '{' || c == '<')
      ++depth;
    else if ((c == ')' || c == ']' || c == '}' || c == '>') && !arrow)
      depth = std::max(0, depth - 1);
    if (depth > maxDepth)
      return tooDeep(text, i, fileName);
    ++i;
  }
  return absl::OkStatus();
}

} // namespace graft

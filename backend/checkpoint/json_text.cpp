// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/checkpoint/json_text.h"

#include "absl/strings/str_cat.h"

namespace graft {
namespace {

// Returns the length of the well-formed sequence at the start of `text`, which
// is not empty; 0 if there is none. Unicode 15, table 3-7.
size_t utf8Length(absl::string_view text) {
  auto at = [&](size_t i) -> unsigned {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0;
  };
  auto tail = [&](size_t i) { return at(i) >= 0x80 && at(i) <= 0xbf; };
  unsigned lead = at(0);
  if (lead < 0x80)
    return 1;
  if (lead >= 0xc2 && lead <= 0xdf)
    return tail(1) ? 2 : 0;
  unsigned low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
  unsigned high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
  if (lead < 0xe0 || lead > 0xf4 || at(1) < low || at(1) > high || !tail(2))
    return 0;
  if (lead < 0xf0)
    return 3;
  return tail(3) ? 4 : 0;
}

} // namespace

std::optional<size_t> findInvalidUtf8(absl::string_view text) {
  for (size_t i = 0; i < text.size();) {
    size_t length = utf8Length(text.substr(i));
    if (length == 0)
      return i;
    i += length;
  }
  return std::nullopt;
}

void appendUtf8(std::string &out, uint32_t codePoint) {
  auto tail = [&](int shift) {
    out.push_back(static_cast<char>(0x80 | (codePoint >> shift & 0x3f)));
  };
  if (codePoint < 0x80) {
    out.push_back(static_cast<char>(codePoint));
  } else if (codePoint < 0x800) {
    out.push_back(static_cast<char>(0xc0 | codePoint >> 6));
    tail(0);
  } else if (codePoint < 0x10000) {
    out.push_back(static_cast<char>(0xe0 | codePoint >> 12));
    tail(6);
    tail(0);
  } else {
    out.push_back(static_cast<char>(0xf0 | codePoint >> 18));
    tail(12);
    tail(6);
    tail(0);
  }
}

void appendJsonString(std::string &out, absl::string_view text) {
  constexpr absl::string_view special = "\"\\\b\f\n\r\t";
  constexpr absl::string_view letters = "\"\\bfnrt";
  out.push_back('"');
  for (char c : text) {
    if (size_t i = special.find(c); i != absl::string_view::npos) {
      out.push_back('\\');
      out.push_back(letters[i]);
    } else if (static_cast<unsigned char>(c) < 0x20) {
      absl::StrAppend(&out, "\\u", absl::Hex(c, absl::kZeroPad4));
    } else {
      out.push_back(c);
    }
  }
  out.push_back('"');
}

} // namespace graft

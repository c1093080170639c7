// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/checkpoint/json_reader.h"

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "backend/checkpoint/errors.h"
#include "backend/checkpoint/json_text.h"

namespace graft {

void JsonReader::fail(absl::string_view message) {
  if (error.ok())
    error = absl::InvalidArgumentError(
        absl::StrCat(message, " at byte ", position));
}

void JsonReader::expected(absl::string_view what) {
  if (!error.ok())
    return;
  std::string found = position < text.size() ? quoted(text.substr(position, 1))
                                             : std::string("the end");
  fail(absl::StrCat("expected ", what, ", found ", found));
}

// Returns the next byte that is not white space, without reading it; NUL at the
// end or after an error (NUL itself is never valid in JSON).
char JsonReader::peek() {
  if (!error.ok())
    return '\0';
  while (position < text.size() &&
         absl::string_view(" \t\r\n").find(text[position]) !=
             absl::string_view::npos)
    ++position;
  return position < text.size() ? text[position] : '\0';
}

bool JsonReader::eat(char c) {
  if (peek() != c)
    return false;
  ++position;
  return true;
}

void JsonReader::enter(char open) {
  first = eat(open);
  if (!first)
    expected(open == '{' ? "an object" : "an array");
}

bool JsonReader::next(char close) {
  bool wasFirst = first;
  first = false;
  if (eat(close))
    return false;
  if (!wasFirst && !eat(','))
    expected(absl::StrCat("',' or '", absl::string_view(&close, 1), "'"));
  return error.ok();
}

bool JsonReader::nextKey(std::string &key) {
  if (!next('}'))
    return false;
  key = readString();
  if (!eat(':'))
    expected("':'");
  return error.ok();
}

std::string JsonReader::readString() {
  std::string out;
  if (!eat('"')) {
    expected("a string");
    return out;
  }
  while (error.ok()) {
    size_t start = position;
    while (position < text.size() && text[position] != '"' &&
           text[position] != '\\' &&
           static_cast<unsigned char>(text[position]) >= 0x20)
      ++position;
    out.append(text.data() + start, position - start);
    if (position < text.size() && text[position] == '"') {
      ++position;
      return out;
    }
    if (position < text.size() && text[position] == '\\')
      readEscape(out);
    else
      expected("a closing '\"'");
  }
  return std::string();
}

void JsonReader::readEscape(std::string &out) {
  constexpr absl::string_view letters = "\"\\/bfnrt";
  constexpr absl::string_view meanings = "\"\\/\b\f\n\r\t";
  ++position;
  char letter = position < text.size() ? text[position] : '\0';
  if (size_t i = letters.find(letter); i != absl::string_view::npos) {
    ++position;
    out.push_back(meanings[i]);
    return;
  }
  if (letter != 'u')
    return expected("an escape sequence");
  ++position;
  uint32_t code = readHex4();
  if (code >= 0xd800 && code < 0xdc00 &&
      absl::StartsWith(text.substr(position), "\\u")) {
    position += 2;
    uint32_t low = readHex4();
    if (low < 0xdc00 || low > 0xdfff)
      return fail("lone surrogate in a string");
    code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
  } else if (code >= 0xd800 && code < 0xe000) {
    return fail("lone surrogate in a string");
  }
  if (error.ok())
    appendUtf8(out, code);
}

uint32_t JsonReader::readHex4() {
  uint32_t value = 0;
  for (int i = 0; i < 4; ++i, ++position) {
    char c = position < text.size() ? absl::ascii_tolower(text[position]) : 0;
    if (!absl::ascii_isxdigit(c)) {
      expected("4 hexadecimal digits");
      return 0;
    }
    value = value * 16 + (c <= '9' ? c - '0' : c - 'a' + 10);
  }
  return value;
}

uint64_t JsonReader::readUnsigned() {
  peek();
  size_t start = position;
  skipNumber();
  absl::string_view digits = text.substr(start, position - start);
  if (!error.ok())
    return 0;
  uint64_t value = 0;
  for (char c : digits) {
    if (!absl::ascii_isdigit(c) || __builtin_mul_overflow(value, 10u, &value) ||
        __builtin_add_overflow(value, static_cast<unsigned>(c - '0'), &value)) {
      position = start;
      fail(absl::StrCat("expected an unsigned 64-bit integer, found ",
                        quoted(digits)));
      return 0;
    }
  }
  return value;
}

void JsonReader::skipDigits() {
  if (position == text.size() || !absl::ascii_isdigit(text[position]))
    expected("a digit");
  while (position < text.size() && absl::ascii_isdigit(text[position]))
    ++position;
}

// number = [ "-" ] ( "0" | digit1-9 *digit ) [ "." 1*digit ] [ exponent ]
void JsonReader::skipNumber() {
  char c = peek();
  if (c != '-' && !absl::ascii_isdigit(c))
    return expected("a number");
  auto at = [&](absl::string_view any) {
    return error.ok() && position < text.size() &&
           any.find(text[position]) != absl::string_view::npos;
  };
  if (c == '-')
    ++position;
  if (at("0"))
    ++position;
  else
    skipDigits();
  if (at(".")) {
    ++position;
    skipDigits();
  }
  if (at("eE")) {
    ++position;
    if (at("+-"))
      ++position;
    skipDigits();
  }
}

bool JsonReader::readNull() {
  if (peek() != 'n')
    return false;
  readWord("null");
  return error.ok();
}

void JsonReader::readWord(absl::string_view word) {
  if (!absl::StartsWith(text.substr(position), word))
    return expected("a value");
  position += word.size();
}

absl::string_view JsonReader::readText() {
  peek();
  const size_t begin = position;
  skipValue();
  return ok() ? text.substr(begin, position - begin) : absl::string_view();
}

void JsonReader::skip(int depth) {
  if (depth > maxDepth)
    return fail(absl::StrCat("values nested deeper than ", maxDepth));
  switch (peek()) {
  case '{': {
    std::string key;
    for (enterObject(); nextKey(key);)
      skip(depth + 1);
    return;
  }
  case '[':
    for (enterArray(); nextElement();)
      skip(depth + 1);
    return;
  case '"':
    readString();
    return;
  case 't':
    return readWord("true");
  case 'f':
    return readWord("false");
  case 'n':
    return readWord("null");
  default:
    if (peek() == '-' || absl::ascii_isdigit(peek()))
      return skipNumber();
    return expected("a value");
  }
}

void JsonReader::finish() {
  peek();
  if (position < text.size())
    expected("the end");
}

} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A pull reader of JSON. A header may be 100 MB of hostile text, so this keeps
// no tree (one object of llvm::json takes 4 KiB, 500 times its text), recurses
// no deeper than a fixed bound, and reads numbers exactly. Strict RFC 8259: no
// leading zero, no lone surrogate, no text after the end.

#ifndef GRAFT_BACKEND_CHECKPOINT_JSON_READER_H
#define GRAFT_BACKEND_CHECKPOINT_JSON_READER_H

#include <cstdint>
#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

namespace graft {

/// Reads one JSON value, asked for piece by piece. The first error sticks: from
/// then on every function returns false, 0 or "", so loops end, and `status`
/// says what was wrong where.
class JsonReader {
public:
  /// Ignored values may nest this deep.
  static constexpr int maxDepth = 64;

  /// `text` must be UTF-8 and outlive the reader.
  explicit JsonReader(absl::string_view text) : text(text) {}

  /// Reads "{".
  void enterObject() { enter('{'); }

  /// Reads the next member's name into `key`, up to its value; returns false,
  /// past the "}", if there is none.
  bool nextKey(std::string &key);

  /// Reads "[".
  void enterArray() { enter('['); }

  /// Goes to the next element; returns false, past the "]", if there is none.
  bool nextElement() { return next(']'); }

  std::string readString();

  /// Reads a number that is written as an integer and fits 64 bits unsigned.
  uint64_t readUnsigned();

  /// Reads "null" if that is next; returns whether it was.
  bool readNull();

  /// Reads any value and ignores it.
  void skipValue() { skip(0); }

  /// Reads any value and returns its text.
  absl::string_view readText();

  /// Reads what must be the end of the text.
  void finish();

  /// Records an error at the current position, unless there is one.
  void fail(absl::string_view message);

  bool ok() const { return error.ok(); }
  const absl::Status &status() const { return error; }

private:
  char peek();
  bool eat(char c);
  void enter(char open);
  bool next(char close);
  void expected(absl::string_view what);
  void skip(int depth);
  void skipNumber();
  void skipDigits();
  void readWord(absl::string_view word);
  void readEscape(std::string &out);
  uint32_t readHex4();

  absl::string_view text;
  size_t position = 0;
  bool first = false; // just past a "{" or "["
  absl::Status error;
};

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_JSON_READER_H

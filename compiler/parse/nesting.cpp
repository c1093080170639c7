// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Walks the tokens of MLIR text as its lexer would split them and follows how
// deep its parser would recurse: a level for each open bracket, and for each
// operator of an affine expression until the expression ends. An alias counts
// with the depth of what it stands for. Where text is malformed the depth may
// come out too large, never too small.

#include "compiler/parse/nesting.h"

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"

#include "absl/strings/str_cat.h"
#include "compiler/parse/token_text.h"

namespace graft {
namespace {

using llvm::StringRef;

constexpr int maxDepth = 256;
constexpr int64_t maxAliases = 65536;

char openerOf(char closer) {
  switch (closer) {
  case ')':
    return '(';
  case ']':
    return '[';
  case '}':
    return '{';
  case '>':
    return '<';
  }
  return 0;
}

class Nesting {
public:
  Nesting(StringRef text, StringRef fileName)
      : text(text), fileName(fileName) {}

  absl::Status check();

private:
  struct Frame {
    char opener;
    int operators = 0;
  };
  // What an alias stands for, written out.
  struct Extent {
    int depth = 0;
    int64_t aliases = 1;
  };

  // Consumes a token at `i` that is neither quoted nor blank, and returns the
  // index behind it.
  size_t token(size_t i);
  size_t identifier(size_t i, StringRef name);
  void open(char opener);
  void close(char opener);
  void operation();
  void endExpression();
  void endDefinition();
  void endDefinitionBefore();
  bool startsDefinition(size_t behind) const;
  absl::Status error(size_t at, const std::string &message) const;

  StringRef text, fileName;
  std::vector<Frame> frames;
  int depth = 0;   // frames and their operators
  int deepest = 0; // with what an alias just seen stands for
  std::map<StringRef, Extent> aliases;
  std::optional<StringRef> defining;
  Extent definition;
  size_t outside = 0; // the frames around the definition
  // Whether a word here belongs to the definition before it.
  bool continues = false;
};

absl::Status Nesting::error(size_t at, const std::string &message) const {
  return absl::InvalidArgumentError(
      absl::StrCat(errorAt(text, fileName, at), message));
}

// An alias definition is an '=' behind a '#' or '!' identifier; "==" is not.
bool Nesting::startsDefinition(size_t behind) const {
  behind = skipBlank(text, behind);
  return text.substr(behind, 1) == "=" && text.substr(behind, 2) != "==";
}

void Nesting::endDefinition() {
  if (!defining)
    return;
  // The parser refuses a second definition, so either serves.
  Extent &known = aliases[*defining];
  known.depth = std::max(known.depth, definition.depth);
  known.aliases = std::max(known.aliases, definition.aliases);
  defining.reset();
}

// A word that starts something new at the definition's own level ends it.
void Nesting::endDefinitionBefore() {
  if (frames.size() <= outside && !continues)
    endDefinition();
}

void Nesting::endExpression() {
  if (frames.empty())
    return;
  depth -= frames.back().operators;
  frames.back().operators = 0;
}

// Affine expressions are always in brackets, and never directly in braces.
void Nesting::operation() {
  if (frames.empty() || frames.back().opener == '{')
    return;
  ++frames.back().operators;
  ++depth;
}

// Closes the innermost bracket of this kind, if any, and those in it.
void Nesting::close(char opener) {
  auto isSame = [&](const Frame &frame) { return frame.opener == opener; };
  if (std::none_of(frames.begin(), frames.end(), isSame))
    return;
  for (bool closed = false; !closed;) {
    closed = isSame(frames.back());
    endExpression();
    frames.pop_back();
    --depth;
  }
}

size_t Nesting::identifier(size_t i, StringRef name) {
  size_t behind = i + name.size();
  bool isAlias = name[0] == '#' || name[0] == '!';
  endDefinitionBefore();
  continues = false;
  if (isAlias && startsDefinition(behind)) {
    endDefinition();
    defining = name;
    definition = {1, 1};
    outside = frames.size();
    return behind;
  }
  if (auto known = aliases.find(name); isAlias && known != aliases.end()) {
    deepest = depth + known->second.depth;
    definition.aliases =
        std::min(definition.aliases + known->second.aliases, maxAliases + 1);
  }
  if (name == "mod" || name == "floordiv" || name == "ceildiv")
    operation();
  return behind;
}

void Nesting::open(char opener) {
  frames.push_back({opener});
  ++depth;
}

size_t Nesting::token(size_t i) {
  if (StringRef name = identifierAt(text, i); !name.empty())
    return identifier(i, name);
  char c = text[i];
  StringRef pair = text.substr(i, 2);
  continues = pair == "->" || StringRef("=:-").contains(c);
  if (pair == "->" || pair == "0x")
    return pair == "->" ? i + 2 : text.find_if_not(llvm::isHexDigit, i + 2);
  bool inAngles = !frames.empty() && frames.back().opener == '<';
  if (pair == "<=" || pair == ">=" || (c == '>' && !inAngles))
    endExpression();
  else if (StringRef("([{<").contains(c))
    open(c);
  else if (char opener = openerOf(c))
    close(opener);
  else if (StringRef("+-*").contains(c))
    operation();
  else if (StringRef(",=:").contains(c))
    endExpression();
  return i + 1;
}

absl::Status Nesting::check() {
  for (size_t i = 0; i < text.size();) {
    if (llvm::isSpace(text[i])) {
      ++i;
      continue;
    }
    if (size_t after = skipQuoted(text, i); after != i) {
      if (text[i] == '"')
        endDefinitionBefore();
      i = after;
      continue;
    }
    size_t at = i;
    deepest = 0;
    i = token(i);
    deepest = std::max(deepest, depth);
    if (deepest > maxDepth)
      return error(at, absl::StrCat("brackets, operators and aliases nest "
                                    "deeper than ",
                                    maxDepth, " levels"));
    if (!defining)
      continue;
    definition.depth = std::max(definition.depth, deepest + 1);
    if (definition.aliases > maxAliases)
      return error(at, absl::StrCat(defining->str(), " stands for more than ",
                                    maxAliases, " aliases, written out"));
  }
  return absl::OkStatus();
}

} // namespace

absl::Status checkNesting(const std::string &text,
                          const std::string &fileName) {
  if (StringRef(text).starts_with("ML\xefR"))
    return absl::InvalidArgumentError(
        absl::StrCat(fileName, ":1:1: error: this is MLIR bytecode; a program "
                               "is MLIR text (mlir-opt prints it)"));
  return Nesting(text, fileName).check();
}

} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "compiler/parse/nesting.h"

#include <functional>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "absl/strings/str_cat.h"
#include "compiler/compilation.h"

namespace graft {
namespace {

constexpr int many = 100000;

std::string repeat(const std::string &text, int count) {
  std::string all;
  for (int i = 0; i < count; ++i)
    all += text;
  return all;
}

// "#a0 = first", then "#a1", each the text of the one before.
std::string chain(const std::string &first, int count,
                  const std::function<std::string(int)> &next) {
  std::string all = first + "\n";
  for (int i = 1; i < count; ++i)
    all += next(i) + "\n";
  return all;
}

std::string arrays(int count) {
  return chain("#a0 = [1]", count, [](int i) {
    return absl::StrCat("#a", i, " = [#a", i - 1, "]");
  });
}

// Refused with a place, and by the parser's door too.
void expectRefused(const std::string &text, const std::string &message) {
  absl::Status status = checkNesting(text, "p.mlir");
  EXPECT_EQ(status.code(), absl::StatusCode::kInvalidArgument);
  EXPECT_THAT(
      status.message(),
      testing::AllOf(testing::ContainsRegex("^p\\.mlir:[0-9]+:[0-9]+: error: "),
                     testing::HasSubstr(message)));
  EXPECT_EQ(Compilation::parse(text, "p.mlir").status(), status);
}

void expectTooDeep(const std::string &text) {
  expectRefused(text, "nest deeper than 256 levels");
}

void expectAccepted(const std::string &text) {
  EXPECT_EQ(checkNesting(text, "p.mlir"), absl::OkStatus());
}

TEST(Nesting, CountsBrackets) {
  for (const char *bracket : {"(", "[", "{", "tuple<"})
    expectTooDeep(repeat(bracket, many));
  expectAccepted(repeat("[", 256));
  expectTooDeep(repeat("[", 257));
  EXPECT_EQ(checkNesting("\n\n " + repeat("[", 257), "p.mlir").message(),
            "p.mlir:3:258: error: brackets, operators and aliases nest deeper "
            "than 256 levels");
}

TEST(Nesting, IsNotFooledByWhatLooksLikeClosing) {
  expectTooDeep(repeat("(>=", many));
  expectTooDeep(repeat("(>", many));
  expectTooDeep(repeat("() -> (", many));
  expectTooDeep(repeat("tuple<() -> ", many));
  expectTooDeep(repeat("[)", many));
  expectTooDeep(repeat("[\"]\"", many));
  expectTooDeep(repeat("[// ]\n", many));
  expectTooDeep("// a comment ends here\r" + repeat("[", many));
}

TEST(Nesting, CountsOperatorsOfAffineExpressions) {
  const std::string map = "#m = affine_map<(d0) -> (";
  for (const char *operation :
       {"- ", "-", "d0 + ", "d0 * ", "1mod ", "d0 floordiv ", "0x1 ceildiv "})
    expectTooDeep(map + repeat(operation, many) + "d0)>");
  expectTooDeep(map + repeat("-\n(", 200) + "d0");
  // Many expressions, none of them deep.
  expectAccepted(map + repeat("-d0 + 1, ", many) + "d0)>");
  expectAccepted("#s = affine_set<(d0) : (" + repeat("-d0 >= -1, ", many) +
                 "d0 <= 1)>");
  expectAccepted("{" + repeat("arith.constant -1.0 : f32\n", many) + "}");
  expectAccepted("%a-b-c = dense<[" + repeat("-1.0e-5, ", many) + "-1.0]>");
}

TEST(Nesting, CountsWhatAliasesStandFor) {
  expectTooDeep(arrays(200000));
  expectAccepted(arrays(127));
  expectTooDeep(arrays(125) +
                "module attributes {a = [[[[[[[[#a124]]]]]]]]} {}");
  expectTooDeep(chain("!t0 = i32", many, [](int i) {
    return absl::StrCat("!t", i, " = tuple<!t", i - 1, ">");
  }));
  expectTooDeep(
      chain("#loc = loc(\"a\")\n#loc0 = loc(\"a\":1:1)", many, [](int i) {
        return absl::StrCat("#loc", i, " = loc(callsite(#loc", i - 1,
                            " at #loc))");
      }));
  // Nested without a bracket.
  expectTooDeep(chain("!t0 = i32", many, [](int i) {
    return absl::StrCat("!t", i, " = () -> !t", i - 1);
  }));
  // A comment before the '=', and an alias in a frame that never closed.
  expectTooDeep(chain("( < #a0 = [1]", many, [](int i) {
    return absl::StrCat("#a", i, " // =\n = [#a", i - 1, "]");
  }));
}

TEST(Nesting, AliasesSideBySideAreShallow) {
  std::string text = "#a = [1]\n";
  for (int i = 0; i < many; ++i)
    absl::StrAppend(&text, "#b", i, " = [#a] \n#c", i, " = #a\n");
  expectAccepted(text + "func.func @f() {" + repeat(" f(#b1) ", many) + "}");
}

TEST(Nesting, BoundsWhatAliasesExpandTo) {
  auto doubled = [](int i) {
    return absl::StrCat("#a", i, " = [#a", i - 1, ", #a", i - 1, "]");
  };
  expectAccepted(chain("#a0 = [1]", 16, doubled));
  expectRefused(chain("#a0 = [1]", 17, doubled),
                "#a16 stands for more than 65536 aliases, written out");
  expectRefused(chain("#a0 = [1]", 200, doubled),
                "#a16 stands for more than 65536 aliases, written out");
}

TEST(Nesting, RefusesBytecode) {
  expectRefused(std::string("ML\xefR\x06") + std::string(100, '\0'),
                "p.mlir:1:1: error: this is MLIR bytecode; a program is MLIR "
                "text");
}

TEST(Nesting, SurvivesAnyEnd) {
  const std::string text = "#a = [0x1, \"s\\\"\"] // c\n!t = {-# #-} -> %a@b";
  for (size_t size = 0; size <= text.size(); ++size)
    expectAccepted(text.substr(0, size));
}

} // namespace
} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Movement from the trace to the result: what is drawn, moved, kept and how
// much memory that takes. The oracle says what the bits are.

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "backend/reference/interpreter/interpreter.h"
#include "compiler/compilation.h"
#include "graft/compiler.h"
#include "tests/unit/arrays.h"
#include "tests/unit/status.h"

namespace graft {
namespace {

using testing::HasSubstr;

constexpr char keyLine[] = "  %k = graft.key <0, 42>\n";

// What a run did, and its plan.
struct Ran {
  RunStats stats;
  Plan plan;
  std::vector<Array> results;
};

Array numbers(const Shape &shape) { return iota(shape, 1); }

// Compiles and runs `text` with numbers of `shapes`, and compares the results
// with what its ops give one by one.
Ran check(const std::string &text, const std::vector<Shape> &shapes) {
  std::vector<Array> arguments;
  for (const Shape &shape : shapes)
    arguments.push_back(numbers(shape));
  auto traced = Compilation::parse(text, "test.mlir");
  EXPECT_THAT(traced.status(), IsOk());
  auto expected = reference::interpret((*traced)->program(), arguments);
  EXPECT_THAT(expected.status(), IsOk());
  auto executable = compileMlir(text, "test.mlir");
  EXPECT_THAT(executable.status(), IsOk());
  Ran ran;
  ran.plan = (*executable)->plan();
  auto results = (*executable)->run(arguments, {}, &ran.stats);
  EXPECT_THAT(results.status(), IsOk());
  for (size_t i = 0; i < results->size(); ++i)
    EXPECT_TRUE((*results)[i].bytes().value() == (*expected)[i].bytes().value())
        << "result " << i;
  EXPECT_EQ(ran.stats.peakBytes, ran.plan.peakBytes);
  EXPECT_EQ(ran.stats.drawnElements, ran.plan.drawnElements);
  ran.results = *std::move(results);
  return ran;
}

std::string resize(int64_t rows) {
  const std::string to = std::to_string(rows);
  return "func.func @main(%old: tensor<3000x512xf32> {graft.source = \"old\", "
         "graft.path = \"embedding\", graft.donated}) -> (tensor<" +
         to + "x512xf32> {graft.path = \"embedding\"}) {\n" + keyLine +
         "  %0 = graft.normal %k scale 0.02 : tensor<" + to +
         "x512xf32>\n"
         "  %1 = tensor.insert_slice %old into %0[0, 0] [3000, 512] [1, 1] : "
         "tensor<3000x512xf32> into tensor<" +
         to + "x512xf32>\n  return %1 : tensor<" + to + "x512xf32>\n}\n";
}

TEST(Narrowing, AVocabularyGrowsByItsNewRows) {
  const Ran ran = check(resize(3064), {{3000, 512}});
  EXPECT_EQ(ran.stats.drawnElements, 64 * 512);
  EXPECT_EQ(ran.stats.peakBytes, 64 * 512 * 4);
  EXPECT_EQ(ran.stats.newArrays, 0);
  EXPECT_EQ(ran.plan.keptBytes, 3000 * 512 * 4);
  EXPECT_EQ(ran.plan.movedBytes, 0);
  EXPECT_THAT(ran.plan.toText(),
              HasSubstr("assembled: 1536000 kept of old:embedding, 32768 drawn "
                        "from normal * 0.02 into donated storage"));
}

// Beyond the huge page that the old rows end in, and far beyond.
TEST(Narrowing, AVocabularyGrowsAcrossPages) {
  EXPECT_EQ(check(resize(9000), {{3000, 512}}).stats.peakBytes, 6000 * 512 * 4);
}

TEST(Narrowing, WhatOthersHoldIsCopied) {
  const std::string text = resize(3064);
  GRAFT_ASSERT_OK_AND_ASSIGN(auto executable, compileMlir(text, "test.mlir"));
  const Array old = numbers({3000, 512});
  const std::shared_ptr<Storage> other = old.storage().value();
  RunStats stats;
  GRAFT_ASSERT_OK_AND_ASSIGN(auto results, executable->run({old}, {}, &stats));
  EXPECT_EQ(stats.peakBytes, 3064 * 512 * 4);
  absl::Span<const float> values = results[0].span<float>().value();
  EXPECT_EQ(values[0], 1.0f);
  EXPECT_EQ(values[3000 * 512 - 1], 1536000.0f);
}

TEST(Narrowing, AVocabularyShrinksInPlace) {
  const Ran ran = check(R"(
    func.func @main(%old: tensor<3000x512xf32> {graft.source = "old",
                    graft.path = "w", graft.donated})
        -> (tensor<1000x512xf32> {graft.path = "w"}) {
      %0 = tensor.extract_slice %old[0, 0] [1000, 512] [1, 1]
             : tensor<3000x512xf32> to tensor<1000x512xf32>
      return %0 : tensor<1000x512xf32>
    })",
                        {{3000, 512}});
  EXPECT_EQ(ran.stats.peakBytes, 0);
  EXPECT_EQ(ran.plan.movedBytes, 0);
}

TEST(Narrowing, FusedProjectionsAreDrawnIntoOne) {
  const Ran ran = check(std::string(R"(
    func.func @main() -> (tensor<64x96xf32> {graft.path = "qkv"}) {
)") + keyLine + R"(
      %q = graft.normal %k : tensor<64x32xf32>
      %l = graft.fold_in %k, 1
      %v = graft.uniform %l bounds(-1.0, 1.0) : tensor<64x64xf32>
      %0 = tensor.concat dim(1) %q, %v
             : (tensor<64x32xf32>, tensor<64x64xf32>) -> tensor<64x96xf32>
      return %0 : tensor<64x96xf32>
    })",
                        {});
  EXPECT_EQ(ran.stats.peakBytes, 64 * 96 * 4);
  EXPECT_EQ(ran.stats.drawnElements, 64 * 96);
  EXPECT_TRUE(ran.plan.scratch.empty());
}

TEST(Narrowing, StepsAndSeveralPlacesLeaveTheRest) {
  const Ran ran = check(std::string(R"(
    func.func @main(%a: tensor<100x7xf32> {graft.source = "old",
                                           graft.path = "a"},
                    %b: tensor<3x200xf32> {graft.source = "old",
                                           graft.path = "b"})
        -> (tensor<200x30xf32> {graft.path = "r"}) {
)") + keyLine + R"(
      %w = graft.normal %k : tensor<30x200xf32>
      %0 = tensor.insert_slice %b into %w[4, 0] [3, 200] [9, 1]
             : tensor<3x200xf32> into tensor<30x200xf32>
      %e = tensor.empty() : tensor<200x30xf32>
      %1 = linalg.transpose ins(%0 : tensor<30x200xf32>)
             outs(%e : tensor<200x30xf32>) permutation = [1, 0]
      %2 = tensor.insert_slice %a into %1[1, 2] [100, 7] [2, 4]
             : tensor<100x7xf32> into tensor<200x30xf32>
      return %2 : tensor<200x30xf32>
    })",
                        {{100, 7}, {3, 200}});
  // Columns 4, 13 and 22 of the result are b's, and a's are 2, 6, ..., 26, of
  // which 22 overwrites half of b's.
  EXPECT_EQ(ran.stats.drawnElements, 200 * 30 - 3 * 200 - 100 * 6);
  EXPECT_EQ(ran.plan.movedBytes, (3 * 200 + 100 * 6) * 4);
  EXPECT_TRUE(ran.plan.scratch.empty());
}

// A stack of layers, each drawn into its place.
TEST(Narrowing, LayersStack) {
  std::string text = std::string("func.func @main() -> (tensor<80x16x8xf32> "
                                 "{graft.path = \"w\"}) {\n") +
                     keyLine;
  std::string names, types;
  for (int i = 0; i < 80; ++i) {
    const std::string n = std::to_string(i);
    text += "  %k" + n + " = graft.fold_in %k, " + n + "\n  %w" + n +
            " = graft.normal %k" + n + " : tensor<16x8xf32>\n  %s" + n +
            " = tensor.expand_shape %w" + n +
            " [[0, 1], [2]] output_shape [1, 16, 8] : tensor<16x8xf32> into "
            "tensor<1x16x8xf32>\n";
    names += (i ? ", %s" : "%s") + n;
    types += i ? ", tensor<1x16x8xf32>" : "tensor<1x16x8xf32>";
  }
  text += "  %r = tensor.concat dim(0) " + names + " : (" + types +
          ") -> tensor<80x16x8xf32>\n  return %r : tensor<80x16x8xf32>\n}\n";
  const Ran ran = check(text, {});
  EXPECT_EQ(ran.stats.peakBytes, 80 * 16 * 8 * 4);
  EXPECT_TRUE(ran.plan.scratch.empty());
}

} // namespace
} // namespace graft

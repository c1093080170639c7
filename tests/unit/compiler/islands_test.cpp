// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Programs with islands: the tests give what the islands would.

#include <cstdint>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "graft/compiler.h"
#include "tests/unit/arrays.h"
#include "tests/unit/status.h"

namespace graft {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

ProgramArgument donated(const std::string &path, const Shape &shape) {
  return {.shape = shape, .source = "old", .path = path, .donated = true};
}

/// An island "rope" of an argument that it is donated, and one that it reads.
/// Its outputs are a f32[4] and a f32[2, 4].
TracedProgram program() {
  TracedProgram traced;
  traced.name = "rope_init";
  traced.arguments = {donated("given", {4}), donated("read", {6}),
                      donated("unread", {5})};
  IslandOp island{.name = "rope",
                  .operands = {0, 1},
                  .results = {{DType::F32, {4}}, {DType::F32, {2, 4}}},
                  .module = "module @\"m\" {\n}",
                  .ops = 7,
                  .scratchBytes = 1000,
                  .donated = {0},
                  .lines = {{"rope.py", 3, 1}, {"rope.py", 9, 5}}};
  traced.ops.push_back({island, 3, "", {"rope.py", 3, 1}, {}});
  traced.results = {{3, "table"}, {4, "cos"}};
  return traced;
}

const void *addressOf(const Array &array) { return array.bytes()->data(); }

TEST(Islands, OutputsAreForwarded) {
  GRAFT_ASSERT_OK_AND_ASSIGN(auto executable, compile(program()));
  ASSERT_EQ(executable->arguments().size(), 3u);
  ASSERT_EQ(executable->islandOutputs().size(), 2u);
  EXPECT_EQ(executable->islandOutputs()[1].shape, (Shape{2, 4}));
  EXPECT_THAT(executable->releasedFirst(), ElementsAre(2));
  Array read = iota({6}), unread = iota({5}), table = iota({4}),
        cosines = iota({2, 4}, 10);
  const void *place = addressOf(table);
  // The island had the first argument: there is none any more.
  GRAFT_ASSERT_OK_AND_ASSIGN(
      auto results, executable->run({Array(), read, unread, table, cosines}));
  EXPECT_EQ(addressOf(results[0]), place);
  EXPECT_EQ(bytesOf(results[1]), bytesOf(iota({2, 4}, 10)));
  for (const Array &gone : {read, unread, table, cosines})
    EXPECT_TRUE(gone.isDeleted());
}

TEST(Islands, AreRefusedWithoutTheirOutputs) {
  GRAFT_ASSERT_OK_AND_ASSIGN(auto executable, compile(program()));
  Array given = iota({4});
  EXPECT_THAT(executable->run({given, iota({6}), iota({5})}).status(),
              FailsWith(absl::StatusCode::kFailedPrecondition,
                        "\"rope\" (7 ops, rope.py:3:1, rope.py:9:5)"));
  EXPECT_FALSE(given.isDeleted());
  EXPECT_THAT(executable->run({given}).status(),
              FailsWith(absl::StatusCode::kInvalidArgument, "takes 5 arrays"));
}

TEST(Islands, OutputsAreCheckedAsArguments) {
  GRAFT_ASSERT_OK_AND_ASSIGN(auto executable, compile(program()));
  EXPECT_THAT(
      executable->run({Array(), iota({6}), iota({5}), iota({4}), iota({8})})
          .status(),
      FailsWith("rope:1  expected f32[2,4], got f32[8]"));
}

TEST(Islands, ThePlanHasThem) {
  GRAFT_ASSERT_OK_AND_ASSIGN(auto executable, compile(program()));
  const Plan &plan = executable->plan();
  ASSERT_EQ(plan.islands.size(), 1u);
  const Plan::Island &island = plan.islands[0];
  EXPECT_EQ(island.name, "rope");
  EXPECT_EQ(island.ops, 7);
  EXPECT_THAT(island.operands, ElementsAre("old:given", "old:read"));
  EXPECT_THAT(island.donated, ElementsAre("old:given"));
  EXPECT_THAT(island.lines, ElementsAre(SourceLine{"rope.py", 3, 1},
                                        SourceLine{"rope.py", 9, 5}));
  EXPECT_EQ(island.bytesIn, 40);
  EXPECT_EQ(island.bytesOut, 48);
  EXPECT_EQ(plan.results[1].origin, Plan::Origin::Island);
  EXPECT_EQ(plan.results[1].from, "rope:1");
  EXPECT_FALSE(plan.results[1].donated);
  EXPECT_EQ(plan.freshBytes, 32); // the table is where the donated input was
  ASSERT_EQ(plan.unused.size(), 1u);
  EXPECT_EQ(plan.unused[0].path, "unread");
  EXPECT_THAT(plan.toText(), HasSubstr("7 ops, 40 B in, 48 B out, scratch "
                                       "1.0 kB, donated old:given; rope.py:3, "
                                       "rope.py:9"));
}

TEST(Islands, UnknownScratchIsSaidToBe) {
  TracedProgram traced = program();
  std::get<IslandOp>(traced.ops[0].op).scratchBytes = -1;
  GRAFT_ASSERT_OK_AND_ASSIGN(auto executable, compile(traced));
  EXPECT_THAT(executable->plan().toText(), HasSubstr("scratch unknown"));
  EXPECT_THAT(executable->plan().toJson(), HasSubstr("\"scratch_bytes\": -1"));
}

// -20 of what nobody reads; the table in the place of what the island is
// donated; +32; +1000 of scratch on top; -24 of what only the island reads.
TEST(Islands, ThePeakHasThem) {
  GRAFT_ASSERT_OK_AND_ASSIGN(auto executable, compile(program()));
  EXPECT_EQ(executable->plan().peakBytes, -20 + 32 + 1000);
  // In files arguments have no place to take, and give none up.
  EXPECT_EQ(executable->plan().peakBytesFromFiles, 16 + 32 + 1000);
}

TEST(Islands, WhatNothingUsesIsPruned) {
  TracedProgram traced = program();
  traced.results = {{1, "read"}};
  GRAFT_ASSERT_OK_AND_ASSIGN(auto executable, compile(traced));
  EXPECT_THAT(executable->plan().islands, IsEmpty());
  EXPECT_THAT(executable->islandOutputs(), IsEmpty());
  EXPECT_THAT(executable->releasedFirst(), IsEmpty());
  std::get<IslandOp>(traced.ops[0].op).hasEffects = true;
  GRAFT_ASSERT_OK_AND_ASSIGN(executable, compile(traced));
  ASSERT_EQ(executable->plan().islands.size(), 1u);
  EXPECT_FALSE(executable->plan().islands[0].outputs[0].used);
}

TEST(Islands, TextComesBack) {
  GRAFT_ASSERT_OK_AND_ASSIGN(std::string text, toMlir(program()));
  EXPECT_THAT(text, HasSubstr("module \"module @\\22m\\22 {\\0A}\""));
  GRAFT_ASSERT_OK_AND_ASSIGN(auto executable, compileMlir(text, "p.mlir"));
  GRAFT_ASSERT_OK_AND_ASSIGN(auto same, compile(program()));
  EXPECT_EQ(executable->plan().toJson(), same->plan().toJson());
}

// Programs are told apart by all that an island has.
TEST(Islands, EqualProgramsHaveOneFingerprint) {
  TracedProgram other = program();
  EXPECT_EQ(fingerprint(other), fingerprint(program()));
  std::get<IslandOp>(other.ops[0].op).module += " ";
  EXPECT_NE(fingerprint(other), fingerprint(program()));
  EXPECT_FALSE(other == program());
}

TEST(Islands, OperandsAreArguments) {
  TracedProgram traced = program();
  IslandOp second;
  second.operands = {3};
  second.results = {{DType::F32, {4}}};
  traced.ops.push_back({second, 5, "", {"rope.py", 4, 1}, {}});
  traced.results.push_back({5, "second"});
  EXPECT_THAT(compile(traced).status(),
              FailsWith(absl::StatusCode::kInvalidArgument,
                        "expected input 0 to be an argument of @rope_init"));
}

} // namespace
} // namespace graft

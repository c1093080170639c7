// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/plan.h"

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace graft {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Pair;

TEST(CollapseNames, RunsOfIntegers) {
  EXPECT_THAT(collapseNames({"a.0.w", "a.1.w", "a.2.w", "b"}),
              ElementsAre(Pair("a.{0..2}.w", 3), Pair("b", 1)));
}

TEST(CollapseNames, OneMemberKeepsItsName) {
  EXPECT_THAT(collapseNames({"a.7.w"}), ElementsAre(Pair("a.7.w", 1)));
}

TEST(CollapseNames, GapsAreListed) {
  EXPECT_THAT(collapseNames({"a.0", "a.2", "a.5"}),
              ElementsAre(Pair("a.{0,2,5}", 3)));
}

TEST(CollapseNames, SeveralPlaces) {
  EXPECT_THAT(collapseNames({"l.0.e.0", "l.0.e.1", "l.1.e.0", "l.1.e.1"}),
              ElementsAre(Pair("l.{0..1}.e.{0..1}", 4)));
}

TEST(CollapseNames, WhatIsNoFullGridStaysApart) {
  EXPECT_THAT(collapseNames({"l.0.e.0", "l.1.e.1"}),
              ElementsAre(Pair("l.0.e.0", 1), Pair("l.1.e.1", 1)));
}

TEST(CollapseNames, SameNameTwice) {
  EXPECT_THAT(collapseNames({"a.0", "a.0"}),
              ElementsAre(Pair("a.0", 1), Pair("a.0", 1)));
}

TEST(CollapseNames, LeadingZerosAreNoIntegers) {
  EXPECT_THAT(collapseNames({"a.00", "a.01"}),
              ElementsAre(Pair("a.00", 1), Pair("a.01", 1)));
}

Plan samplePlan() {
  Plan plan;
  plan.name = "add_lora";
  for (int i = 0; i < 2; ++i)
    plan.results.push_back({"layers." + std::to_string(i) + ".kernel",
                            DType::F32,
                            {4, 4},
                            64,
                            Plan::Origin::Forwarded,
                            "old:layers." + std::to_string(i) + ".kernel",
                            true,
                            {}});
  plan.results.push_back({"lora_a",
                          DType::F32,
                          {4, 3},
                          48,
                          Plan::Origin::Drawn,
                          "uniform(-1, 1)",
                          false,
                          {"a.cpp", 3, 1}});
  plan.pruned.push_back({"layers.0.kernel",
                         DType::F32,
                         {4, 4},
                         64,
                         Plan::Reason::Overwritten,
                         "old:layers.0.kernel",
                         {},
                         {"a.cpp", 5, 1}});
  plan.drawnElements = 12;
  return plan;
}

TEST(Plan, TextGroupsWhatIsAlike) {
  std::string text = samplePlan().toText();
  EXPECT_THAT(text, HasSubstr("layers.{0..1}.kernel  f32[4,4] x2  forwarded "
                              "from old (donated)"));
  EXPECT_THAT(text, HasSubstr("drawn uniform(-1, 1), a.cpp:3"));
  EXPECT_THAT(text, HasSubstr("overwritten by old at a.cpp:5"));
}

TEST(Plan, VerboseTextHasALineEach) {
  std::string text = samplePlan().toText(/*verbose=*/true);
  EXPECT_THAT(text, HasSubstr("layers.0.kernel"));
  EXPECT_THAT(text, HasSubstr("forwarded from old:layers.1.kernel (donated)"));
}

TEST(Plan, JsonHasEverything) {
  std::string json = samplePlan().toJson();
  EXPECT_THAT(json, HasSubstr("\"drawn_elements\": 12"));
  EXPECT_THAT(json, HasSubstr("\"origin\": \"forwarded\""));
  EXPECT_THAT(json, HasSubstr("\"reason\": \"overwritten\""));
}

TEST(Plan, JsonIsUtf8WhateverTheNames) {
  Plan plan = samplePlan();
  plan.results[0].path = "\xff\xfe";
  EXPECT_THAT(plan.toJson(), HasSubstr("\xEF\xBF\xBD"));
}

TEST(Plan, ScratchIsListedWithItsReaders) {
  Plan plan;
  plan.name = "merge";
  plan.scratch.push_back({"lora.a",
                          DType::F32,
                          {4, 2},
                          32,
                          Plan::Origin::Drawn,
                          "normal * 0.5",
                          {"dot_general", "add"},
                          {"a.cpp", 3, 1}});
  plan.scratchBytes = 32;
  EXPECT_THAT(plan.toText(),
              HasSubstr("  scratch 32 B in 1 buffer, given up on the way\n"));
  EXPECT_THAT(plan.toText(),
              HasSubstr("scratch\n  lora.a  f32[4,2] 32 B  drawn normal * 0.5, "
                        "read by dot_general and add, a.cpp:3\n"));
  EXPECT_THAT(plan.toJson(), HasSubstr("\"scratch_bytes\": 32"));
  EXPECT_THAT(plan.toJson(), HasSubstr("\"from\": \"normal * 0.5\""));
  // Without scratch there is no word of it.
  plan.scratch.clear();
  EXPECT_THAT(plan.toText(), ::testing::Not(HasSubstr("scratch")));
}

} // namespace
} // namespace graft

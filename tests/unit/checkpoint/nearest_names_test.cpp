// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <chrono>

#include "absl/strings/str_cat.h"
#include "graft/checkpoint.h"
#include "tests/unit/checkpoint/test_files.h"

namespace graft {
namespace {

using Names = std::vector<std::string>;

TEST(NearestNamesTest, NothingClose) {
  EXPECT_EQ(nearestNames("kernel", {"embedding.weight", "bias"}), Names());
  EXPECT_EQ(nearestNames("kernel", Names()), Names());
  EXPECT_EQ(nearestNames("", {"a", ""}), Names({""}));
}

TEST(NearestNamesTest, SpellingByDistance) {
  EXPECT_EQ(nearestNames("linear1.kernal",
                         {"linear2.kernel", "linear1.bias", "linear1.kernel"}),
            Names({"linear1.kernel", "linear2.kernel"}));
}

TEST(NearestNamesTest, OtherPrefixOrSuffixComesFirst) {
  EXPECT_EQ(nearestNames("layer.0.query.weight",
                         {"layer.1.query.weight", "bert.layer.0.query.weight",
                          "layer.0.query.weight.value"},
                         2),
            Names({"bert.layer.0.query.weight", "layer.0.query.weight.value"}));
}

TEST(NearestNamesTest, SameLastComponentWinsATie) {
  // Both differ in two letters.
  EXPECT_EQ(nearestNames("block.aa.kernel",
                         {"block.aa.kerxxl", "block.xx.kernel"}, 1),
            Names({"block.xx.kernel"}));
}

TEST(NearestNamesTest, KeepsTheLimit) {
  Names names = {"w1", "w2", "w3", "w4"};
  EXPECT_EQ(nearestNames("x.w1", names).size(), 1u);
  names = {"weight1", "weight2", "weight3", "weight4"};
  EXPECT_EQ(nearestNames("weight", names),
            Names({"weight1", "weight2", "weight3"}));
  EXPECT_EQ(nearestNames("weight", names, 0), Names());
  EXPECT_EQ(nearestNames("weight", names, -1), Names());
}

TEST(NearestNamesTest, ManyAndLongNamesAreFast) {
  Names names;
  for (int i = 0; i < 4'000; ++i)
    names.push_back(
        absl::StrCat("model.layers.", i, ".self_attn.q_proj.weight"));
  names.push_back(std::string(200'000, 'x'));
  auto start = std::chrono::steady_clock::now();
  EXPECT_EQ(nearestNames("model.layers.777.self_attn.q_prj.weight", names, 1),
            Names({"model.layers.777.self_attn.q_proj.weight"}));
  EXPECT_EQ(nearestNames(std::string(199'999, 'x'), names, 1).size(), 1u);
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(10));
}

} // namespace
} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <algorithm>

#include "gtest/gtest.h"

#include "graft/nnx/path.h"

namespace graft::nnx {
namespace {

TEST(PathTest, ParsesWhatItPrints) {
  Path path("layers.10.kernel");
  EXPECT_EQ(path, (Path{"layers", 10, "kernel"}));
  EXPECT_EQ(path.toString(), "layers.10.kernel");
  EXPECT_TRUE(path[1].isIndex());
  EXPECT_FALSE(Path("a.007")[1].isIndex());
  EXPECT_TRUE(Path("").empty());
}

TEST(PathTest, SortsAsPython) {
  std::vector<Path> paths{{"b"}, {"a", 10}, {"a", 2}, {"B"}, {"a"}, {"a_"}};
  std::sort(paths.begin(), paths.end());
  std::vector<Path> expected{{"B"}, {"a"}, {"a", 2}, {"a", 10}, {"a_"}, {"b"}};
  EXPECT_EQ(paths, expected);
}

TEST(PathTest, Prefixes) {
  Path path("a.b.c");
  EXPECT_TRUE(path.startsWith(Path()));
  EXPECT_TRUE(path.startsWith("a.b"));
  EXPECT_FALSE(path.startsWith("b"));
  EXPECT_EQ(path.dropFront(1), Path("b.c"));
  EXPECT_EQ(Path("a").join("b.c"), path);
  EXPECT_TRUE(path.contains("b"));
  EXPECT_FALSE(path.contains("a.b"));
}

} // namespace
} // namespace graft::nnx

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <atomic>
#include <filesystem>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "graft/checkpoint.h"
#include "tests/unit/arrays.h"
#include "tests/unit/checkpoint/test_files.h"

namespace graft {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(OrbaxSaving, WhatIsSavedIsRead) {
  TemporaryDirectory dir;
  const std::string path = dir / "checkpoint";
  const std::vector<NamedArray> tensors = {
      {"linear.kernel", iota({3, 2})},
      {"0.scale", iota({})},
      {"half", *Array::fromBytes(DType::BF16, {2}, std::vector<std::byte>(4))}};
  int64_t written = 0, all = 0;
  ASSERT_THAT(saveOrbax(path, tensors,
                        {.progress =
                             [&](int64_t done, int64_t total) {
                               written = done;
                               all = total;
                             }}),
              IsOk());
  EXPECT_GT(all, 24 + 4 + 4); // and the texts
  EXPECT_EQ(written, all);
  EXPECT_THAT(filesIn(dir.path()), ElementsAre("checkpoint"));
  GRAFT_ASSERT_OK_AND_ASSIGN(auto checkpoint, Checkpoint::open(path));
  ASSERT_EQ(checkpoint.tensors().size(), 3u);
  for (const NamedArray &tensor : tensors) {
    Array array = *checkpoint.array(tensor.name);
    EXPECT_EQ(array.dtype(), tensor.array.dtype());
    EXPECT_EQ(array.shape(), tensor.array.shape());
    EXPECT_TRUE(*array.bytes() == *tensor.array.bytes()) << tensor.name;
  }
  // Orbax's own words, compared with what it wrote for the guide's model.
  const std::string tree = readFile(path + "/_METADATA");
  EXPECT_THAT(tree, HasSubstr(R"x("('linear', 'kernel', 'value')": {)x"
                              R"x("key_metadata": [{"key": "linear", )x"
                              R"x("key_type": 2}, {"key": "kernel", )x"
                              R"x("key_type": 2}, {"key": "value", )x"
                              R"x("key_type": 2}], "value_metadata": )x"
                              R"x({"value_type": "jax.Array", )x"
                              R"x("skip_deserialize": false, )x"
                              R"x("write_shape": [3, 2]}})x"));
  EXPECT_THAT(readFile(path + "/_sharding"),
              HasSubstr(R"("bGluZWFyLmtlcm5lbC52YWx1ZQ==":"{\"sharding_type)"));
}

TEST(OrbaxSaving, ArraysInFilesAreCopiedWithoutBeingRead) {
  TemporaryDirectory dir;
  ASSERT_THAT(saveSafetensors(dir / "in.safetensors", {{"w", iota({64, 64})}}),
              IsOk());
  Array array = *Checkpoint::open(dir / "in.safetensors")->array("w");
  ASSERT_THAT(saveOrbax(dir / "a", {{"w", array}}), IsOk());
  Array again = *Checkpoint::open(dir / "a")->array("w");
  ASSERT_THAT(saveOrbax(dir / "b", {{"renamed", again}}), IsOk());
  EXPECT_TRUE(*Checkpoint::open(dir / "b")->array("renamed")->bytes() ==
              *iota({64, 64}).bytes());
}

TEST(OrbaxSaving, WhatCannotBeSavedLeavesNothing) {
  TemporaryDirectory dir;
  const Array w = iota({2});
  auto save = [&](const std::vector<NamedArray> &tensors,
                  const SaveOptions &options = {}) {
    return saveOrbax(dir / "new", tensors, options);
  };
  auto at = [&](LeafPath path) {
    return NamedArray{"any", w, LeafTraits{std::move(path)}};
  };
  EXPECT_THAT(save({{"a", w}, {"a", w}}), FailsWith("found 'a.value' twice"));
  EXPECT_THAT(save({at({{"a"}, {"b"}}), at({{"a"}}), at({{"a0"}})}),
              FailsWith("'a.b' is below 'a', which is a leaf"));
  EXPECT_THAT(save({at({{"a"}, {"b"}}), at({{"a.b"}})}),
              FailsWith("found 'a.b' twice"));
  for (const std::string &name : {std::string("a\xff"), std::string("a\0b", 3)})
    EXPECT_THAT(save({{name, w}}), FailsWith("expected keys in UTF-8"));
  EXPECT_THAT(save({{"a", iota({0, 2})}}),
              FailsWith("'a': Orbax cannot hold f32[0,2]: it has no elements"));
  EXPECT_THAT(save({{"a", *Array::fromBytes(DType::F6E2M3, {4},
                                            std::vector<std::byte>(3))}}),
              FailsWith("zarr has no such dtype"));
  std::atomic<bool> cancel{true};
  EXPECT_THAT(save({{"a", w}}, {.cancel = &cancel}), FailsWith("cancelled"));
  EXPECT_THAT(filesIn(dir.path()), ElementsAre());
  writeFile(dir / "new", "old");
  EXPECT_THAT(save({{"a", w}}), FailsWith("exists; remove it"));
  EXPECT_EQ(readFile(dir / "new"), "old");
  EXPECT_THAT(saveOrbax(dir / "no/such", {{"a", w}}),
              FailsWith("cannot create a directory for"));
}

} // namespace
} // namespace graft

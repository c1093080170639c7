// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "absl/strings/str_cat.h"
#include "graft/checkpoint.h"
#include "tests/unit/checkpoint/test_files.h"

namespace graft {
namespace {

constexpr char first[] = "model-00001-of-00002.safetensors";
constexpr char second[] = "model-00002-of-00002.safetensors";

std::string oneByte(const std::string &name, const std::string &metadata = "") {
  return safetensors(absl::StrCat("{", metadata, "\"", name,
                                  R"(":{"dtype":"U8","shape":[1],)"
                                  R"("data_offsets":[0,1]}})"),
                     1);
}

class ShardedTest : public ::testing::Test {
protected:
  ShardedTest() {
    writeFile(dir / first, oneByte("a", R"("__metadata__":{"format":"pt"},)"));
    writeFile(dir / second, oneByte("b"));
  }

  absl::StatusOr<Checkpoint> openWith(const std::string &json) {
    writeFile(index, json);
    return Checkpoint::open(index);
  }

  absl::StatusOr<Checkpoint> openMapping(const std::string &fileOfB) {
    return openWith(absl::StrCat(R"({"weight_map":{"a":")", first, R"(","b":")",
                                 fileOfB, "\"}}"));
  }

  TemporaryDirectory dir;
  std::string index = dir / "model.safetensors.index.json";
};

TEST_F(ShardedTest, TensorsOfAllFiles) {
  // total_size is advisory: real files hold other sums, or other keys.
  absl::StatusOr<Checkpoint> checkpoint = openWith(
      absl::StrCat(R"({"metadata":{"total_size":99.5},"weight_map":{"b":")",
                   second, R"(","a":")", first, "\"}}"));
  ASSERT_THAT(checkpoint.status(), IsOk());
  ASSERT_EQ(checkpoint->tensors().size(), 2u);
  EXPECT_EQ(checkpoint->find("a")->file, dir / first);
  EXPECT_EQ(checkpoint->find("b")->file, dir / second);
  EXPECT_EQ(checkpoint->metadata().at("format"), "pt");
  EXPECT_EQ(checkpoint->array("b").value().bytes().value().size(), 1u);
}

TEST_F(ShardedTest, DirectoryPrefersTheIndex) {
  writeFile(dir / "model.safetensors", oneByte("whole"));
  ASSERT_THAT(openMapping(second).status(), IsOk());
  Checkpoint checkpoint = Checkpoint::open(dir.path()).value();
  EXPECT_NE(checkpoint.find("a"), nullptr);
  EXPECT_EQ(checkpoint.find("whole"), nullptr);
}

TEST_F(ShardedTest, TensorOutsideTheMapIsNotLost) {
  absl::StatusOr<Checkpoint> checkpoint =
      openWith(absl::StrCat(R"({"weight_map":{"a":")", first, "\"}}"));
  ASSERT_THAT(checkpoint.status(), IsOk());
  EXPECT_EQ(checkpoint->tensors().size(), 1u)
      << "a file nobody maps is not read";
  writeFile(
      dir / first,
      safetensors(R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},)"
                  R"("c":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}})",
                  2));
  EXPECT_NE(Checkpoint::open(index).value().find("c"), nullptr);
}

TEST_F(ShardedTest, EmptyMap) {
  absl::StatusOr<Checkpoint> checkpoint = openWith(R"({"weight_map":{}})");
  ASSERT_THAT(checkpoint.status(), IsOk());
  EXPECT_TRUE(checkpoint->tensors().empty());
  EXPECT_THAT(checkpoint->array("a").status(),
              FailsWith(notFound, "among its 0"));
}

TEST_F(ShardedTest, NamesOutsideTheDirectory) {
  for (const char *name : {"../x", "/etc/passwd", "sub/x", "..", ".", "",
                           R"(..\\x)", R"(x\u0000y)", R"(\u002e\u002e\u002fx)"})
    EXPECT_THAT(
        openMapping(name).status(),
        FailsWith(invalidArgument,
                  "tensor 'b': expected the plain name of a file beside "
                  "the index, found '"))
        << name;
}

TEST_F(ShardedTest, MissingFile) {
  absl::StatusOr<Checkpoint> checkpoint = openMapping("gone.safetensors");
  EXPECT_THAT(checkpoint.status(),
              FailsWith(notFound, dir / "gone.safetensors"));
  EXPECT_THAT(checkpoint.status(),
              FailsWith(notFound, "maps 1 tensors such as 'b'"));
}

TEST_F(ShardedTest, MappedTensorAbsentFromItsFile) {
  EXPECT_THAT(openMapping(first).status(),
              FailsWith(invalidArgument,
                        absl::StrCat("expected tensor 'b' in '", dir / first,
                                     "', found no such tensor there")));
}

TEST_F(ShardedTest, OfATensorInTwoFilesTheIndexSaysWhichCounts) {
  writeFile(
      dir / second,
      safetensors(R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},)"
                  R"("b":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}})",
                  2));
  auto checkpoint = openMapping(second);
  ASSERT_THAT(checkpoint.status(), IsOk());
  EXPECT_EQ(checkpoint->find("a")->file, dir / first);
  EXPECT_EQ(checkpoint->find("b")->file, dir / second);
}

TEST_F(ShardedTest, BrokenFileOfTheSet) {
  writeFile(dir / second, "junk");
  EXPECT_THAT(
      openMapping(second).status(),
      FailsWith(invalidArgument, "header too small: expected at least 8"));
}

TEST_F(ShardedTest, BrokenIndex) {
  const std::pair<std::string, std::string> rows[] = {
      {"", "expected an object, found the end"},
      {"[]", "expected an object, found '['"},
      {"{}", "missing field 'weight_map'"},
      {R"({"weight_map":null})", "expected an object"},
      {R"({"weight_map":{"a":1}})", "expected a string, found '1'"},
      {R"({"weight_map":{"a":"x","a":"x"}})", "found tensor 'a' twice"},
      {R"({"weight_map":{},"weight_map":{}})", "'weight_map' comes twice"},
      {R"({"weight_map":{}}x)", "expected the end, found 'x'"},
      {"{\"\xff\":1}", "invalid UTF-8 in index at byte 2"},
  };
  for (const auto &[json, message] : rows) {
    EXPECT_THAT(openWith(json).status(), FailsWith(invalidArgument, message));
    EXPECT_THAT(openWith(json).status(), FailsWith(invalidArgument, index));
  }
}

} // namespace
} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "absl/strings/str_cat.h"
#include "backend/checkpoint/json_reader.h"
#include "backend/checkpoint/json_text.h"
#include "tests/unit/checkpoint/test_files.h"

namespace graft {
namespace {

absl::Status skipAll(const std::string &text) {
  JsonReader in(text);
  in.skipValue();
  in.finish();
  return in.status();
}

TEST(JsonReaderTest, ReadsPieceByPiece) {
  JsonReader in(R"( { "a" : [ 1 , 18446744073709551615 ], "b": null } )");
  std::string key;
  in.enterObject();
  ASSERT_TRUE(in.nextKey(key));
  EXPECT_EQ(key, "a");
  in.enterArray();
  ASSERT_TRUE(in.nextElement());
  EXPECT_EQ(in.readUnsigned(), 1u);
  ASSERT_TRUE(in.nextElement());
  EXPECT_EQ(in.readUnsigned(), ~uint64_t{0});
  EXPECT_FALSE(in.nextElement());
  ASSERT_TRUE(in.nextKey(key));
  EXPECT_TRUE(in.readNull());
  EXPECT_FALSE(in.nextKey(key));
  in.finish();
  EXPECT_THAT(in.status(), IsOk());
}

TEST(JsonReaderTest, FirstErrorSticks) {
  JsonReader in("{\"a\" 1}");
  std::string key;
  in.enterObject();
  EXPECT_FALSE(in.nextKey(key));
  EXPECT_EQ(in.readUnsigned(), 0u);
  EXPECT_EQ(in.readString(), "");
  EXPECT_FALSE(in.nextElement());
  in.finish();
  EXPECT_THAT(in.status(),
              FailsWith(invalidArgument, "expected ':', found '1' at byte 5"));
}

TEST(JsonReaderTest, AcceptsEveryKindOfValue) {
  for (const char *text :
       {"0", "-0", "10", "-1.5e+10", "1E-2", "0.0", "true", "false", "null",
        "\"\"", R"("\"\\\/\b\f\n\r\t\u00e9")", "[]", "{}", "[[],{}]",
        R"({"a":{"b":[1,2]},"a":0})"})
    EXPECT_THAT(skipAll(text), IsOk()) << text;
}

TEST(JsonReaderTest, RefusesWhatIsNotJson) {
  for (const char *text : {"",
                           "01",
                           "+1",
                           ".5",
                           "1.",
                           "1e",
                           "-",
                           "--1",
                           "0x1",
                           "tru",
                           "nulls",
                           "\"",
                           "\"\\x\"",
                           "\"\\u12g4\"",
                           "\"\\u12",
                           "\"\\ud800\"",
                           "\"\\udc00\"",
                           "\"\\ud800\\u0041\"",
                           "\"\t\"",
                           "[1,]",
                           "[,1]",
                           "[1 2]",
                           "{1:2}",
                           "{\"a\"}",
                           "{\"a\":1,}",
                           "[1",
                           "{",
                           "NaN",
                           "'a'",
                           "1 1",
                           "\xef\xbb\xbf{}"})
    EXPECT_THAT(skipAll(text), ::testing::Not(IsOk())) << text;
}

TEST(JsonReaderTest, NestsUpToTheBound) {
  auto nested = [](int depth) {
    return std::string(depth, '[') + std::string(depth, ']');
  };
  EXPECT_THAT(skipAll(nested(JsonReader::maxDepth + 1)), IsOk());
  EXPECT_THAT(skipAll(nested(JsonReader::maxDepth + 2)),
              FailsWith(invalidArgument, "values nested deeper than 64"));
}

TEST(JsonTextTest, EscapesRoundTrip) {
  std::string text("\0\x01\x1f \"\\/\b\f\n\r\t\x7f é😀", 20);
  std::string json;
  appendJsonString(json, text);
  JsonReader in(json);
  EXPECT_EQ(in.readString(), text);
  EXPECT_EQ(json.substr(0, 22), R"("\u0000\u0001\u001f \")");
}

TEST(JsonTextTest, FindsInvalidUtf8) {
  EXPECT_EQ(findInvalidUtf8("aé€😀\xf4\x8f\xbf\xbf"), std::nullopt);
  for (const char *bad : {"\x80", "\xc1\xbf", "\xc3", "\xc3(", "\xe0\x9f\xbf",
                          "\xe2\x82", "\xed\xa0\x80", "\xf0\x8f\xbf\xbf",
                          "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff"})
    EXPECT_EQ(findInvalidUtf8(absl::StrCat("ab", bad)), 2u);
}

} // namespace
} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What safetensors 0.8.0 accepts although its own writer would not write it.

#include "absl/strings/str_cat.h"
#include "graft/checkpoint.h"
#include "graft/memory.h"
#include "tests/unit/checkpoint/test_files.h"

namespace graft {
namespace {

struct Row {
  std::string name;
  std::string json;
  size_t dataSize;
  std::vector<std::string> tensors; // "NAME TYPE at DATA-OFFSET"
};

void PrintTo(const Row &row, std::ostream *out) { *out << row.name; }

class HeaderAccepted : public ::testing::TestWithParam<Row> {};

TEST_P(HeaderAccepted, ListsTensorsByName) {
  TemporaryDirectory dir;
  const Row &row = GetParam();
  std::string path = dir / "good.safetensors";
  writeFile(path, safetensors(row.json, row.dataSize));
  GRAFT_ASSERT_OK_AND_ASSIGN(Checkpoint checkpoint, Checkpoint::open(path));
  std::vector<std::string> found;
  for (const TensorInfo &info : checkpoint.tensors()) {
    found.push_back(
        absl::StrCat(info.name, " ", toString(info.dtype, info.shape), " at ",
                     info.offset - 8 - static_cast<int64_t>(row.json.size())));
    EXPECT_EQ(info.file, path);
    EXPECT_EQ(checkpoint.find(info.name), &info);
  }
  EXPECT_EQ(found, row.tensors);
}

const Row rows[] = {
    {"EmptyObject", "{}", 0, {}},
    {"OnlyMetadata", R"({"__metadata__":{"format":"pt"}})", 0, {}},
    {"NullMetadata", R"({"__metadata__":null})", 0, {}},
    {"Scalar",
     R"({"a":{"dtype":"F32","shape":[],"data_offsets":[0,4]}})",
     4,
     {"a f32[] at 0"}},
    {"SeveralEmptyAtOneOffset",
     R"({"b":{"dtype":"F32","shape":[0],"data_offsets":[4,4]},)"
     R"("a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},)"
     R"("c":{"dtype":"I64","shape":[3,0],"data_offsets":[4,4]}})",
     4,
     {"a f32[1] at 0", "b f32[0] at 4", "c i64[3,0] at 4"}},
    {"EmptyBeforeData",
     R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},)"
     R"("b":{"dtype":"F32","shape":[0],"data_offsets":[0,0]}})",
     4,
     {"a f32[1] at 0", "b f32[0] at 0"}},
    {"ExtraFields",
     R"({"a":{"x":[1,{"y":-1.5e3,"z":[true,false,null,""]}],"dtype":"U8",)"
     R"("shape":[1],"data_offsets":[0,1]}})",
     1,
     {"a u8[1] at 0"}},
    {"KeysInAnyOrder",
     R"({"a":{"shape":[1],"data_offsets":[2,3],"dtype":"I8"},)"
     R"("b":{"data_offsets":[0,2],"dtype":"F16","shape":[1]}})",
     3,
     {"a i8[1] at 2", "b f16[1] at 0"}},
    {"EmptyKey",
     R"({"":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})",
     1,
     {" u8[1] at 0"}},
    {"UnicodeAndSlash",
     R"({"é/\u00e9\ud83d\ude00\n":{"dtype":"U8","shape":[1],)"
     R"("data_offsets":[0,1]}})",
     1,
     {"é/é😀\n u8[1] at 0"}},
    {"OddLengthAndLeadingSpaces",
     R"(   {"a":{"dtype":"F64","shape":[1],"data_offsets":[0,8]}})",
     8,
     {"a f64[1] at 0"}},
    {"MisalignedTensor",
     R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},)"
     R"("b":{"dtype":"F64","shape":[1],"data_offsets":[1,9]}})",
     9,
     {"a u8[1] at 0", "b f64[1] at 1"}},
    {"SubByteTypes",
     R"({"a":{"dtype":"F4","shape":[2],"data_offsets":[0,1]},)"
     R"("b":{"dtype":"F6_E3M2","shape":[4],"data_offsets":[1,4]}})",
     4,
     {"a f4e2m1[2] at 0", "b f6e3m2[4] at 1"}},
};

INSTANTIATE_TEST_SUITE_P(Rows, HeaderAccepted, ::testing::ValuesIn(rows),
                         [](const auto &info) { return info.param.name; });

TEST(HeaderAcceptedTest, MetadataIsKept) {
  TemporaryDirectory dir;
  writeFile(dir / "m.safetensors",
            safetensors(R"({"__metadata__":{"a":"1","b":"\"2\""}})", 0));
  Checkpoint checkpoint = Checkpoint::open(dir / "m.safetensors").value();
  EXPECT_EQ(checkpoint.metadata(),
            (std::map<std::string, std::string>{{"a", "1"}, {"b", "\"2\""}}));
}

TEST(HeaderAcceptedTest, MisalignedDataIsAlignedInMemory) {
  TemporaryDirectory dir;
  writeFile(
      dir / "a.safetensors",
      safetensors(R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},)"
                  R"("b":{"dtype":"I32","shape":[1],)"
                  R"("data_offsets":[1,5]}})",
                  5));
  Array b = Checkpoint::open(dir / "a.safetensors").value().array("b").value();
  absl::Span<const int32_t> values = b.span<int32_t>().value();
  EXPECT_EQ(values[0], 0x04030201);
  EXPECT_EQ(reinterpret_cast<uintptr_t>(values.data()) % 64, 0u);
}

TEST(HeaderAcceptedTest, BoolByteTwoIsKept) {
  TemporaryDirectory dir;
  std::string file = safetensors(
      R"({"a":{"dtype":"BOOL","shape":[3],"data_offsets":[0,3]}})", 3);
  writeFile(dir / "b.safetensors", file);
  Array a = Checkpoint::open(dir / "b.safetensors").value().array("a").value();
  EXPECT_EQ(a.bytes().value()[2], std::byte{2});
}

// Each entry is short and each would be a tree of its own in a DOM.
TEST(HeaderAcceptedTest, WideHeaderTakesLittleMemory) {
  TemporaryDirectory dir;
  std::string json = R"({"a":{"x":[0)";
  for (int i = 0; i < 200'000; ++i)
    json += R"(,{"":0})";
  json += R"(],"dtype":"U8","shape":[1],"data_offsets":[0,1]}})";
  writeFile(dir / "w.safetensors", safetensors(json, 1));
  int64_t before = memoryStats().liveBytes;
  resetPeakBytes();
  ASSERT_THAT(Checkpoint::open(dir / "w.safetensors").status(), IsOk());
  EXPECT_EQ(memoryStats().peakBytes - before,
            static_cast<int64_t>(json.size()));
  EXPECT_EQ(memoryStats().liveBytes, before);
}

} // namespace
} // namespace graft

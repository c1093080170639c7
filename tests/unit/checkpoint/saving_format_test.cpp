// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What a saved file looks like.

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "absl/strings/str_cat.h"
#include "graft/checkpoint.h"
#include "tests/unit/checkpoint/test_files.h"

namespace graft {
namespace {

Array zeros(DType dtype, const Shape &shape) {
  std::vector<std::byte> bytes(byteSize(dtype, shape).value());
  return Array::fromBytes(dtype, shape, bytes).value();
}

class SavingFormatTest : public ::testing::Test {
protected:
  std::string headerOf(absl::Span<const NamedArray> tensors,
                       const SaveOptions &options = {}) {
    EXPECT_THAT(saveSafetensors(path, tensors, options), IsOk());
    std::string file = readFile(path);
    return file.substr(8, static_cast<unsigned char>(file[0]) +
                              256 * static_cast<unsigned char>(file[1]));
  }

  TemporaryDirectory dir;
  std::string path = dir / "m.safetensors";
};

// The bytes that safetensors 0.8.0 writes for the same two tensors.
TEST_F(SavingFormatTest, BytesOfTheReferenceWriter) {
  Array b = Array::fromSpan<float>({2}, {1.0f, -2.0f}).value();
  Array a = Array::fromSpan<uint8_t>({3}, {7, 8, 9}).value();
  SaveOptions options;
  options.metadata = {{"format", "pt"}};
  ASSERT_THAT(saveSafetensors(path, {{"a", a}, {"b", b}}, options), IsOk());
  std::string json =
      R"({"__metadata__":{"format":"pt"},)"
      R"("b":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
      R"("a":{"dtype":"U8","shape":[3],"data_offsets":[8,11]}}      )";
  EXPECT_EQ(json.size() % 8, 0u);
  EXPECT_EQ(readFile(path),
            lengthWord(json.size()) + json +
                std::string("\0\0\x80\x3f\0\0\0\xc0\x07\x08\x09", 11));
}

TEST_F(SavingFormatTest, AStreamGetsTheSameBytes) {
  const NamedArray big = {"big", zeros(DType::F32, {100'000})};
  const NamedArray small = {"a", zeros(DType::U8, {3})};
  ASSERT_THAT(saveSafetensors(path, {big, small}), IsOk());
  const Checkpoint saved = Checkpoint::open(path).value();
  const int fd = open((dir / "stream").c_str(),
                      O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  // One in memory, one copied from a file.
  ASSERT_THAT(
      writeSafetensors(fd, {{"big", saved.array("big").value()}, small}),
      IsOk());
  close(fd);
  EXPECT_EQ(readFile(dir / "stream"), readFile(path));
  EXPECT_THAT(writeSafetensors(-1, {small}),
              FailsWith(absl::StatusCode::kFailedPrecondition, "the stream"));
}

TEST_F(SavingFormatTest, NothingToSave) {
  ASSERT_THAT(saveSafetensors(path, {}), IsOk());
  EXPECT_EQ(readFile(path), lengthWord(8) + "{}      ");
}

TEST_F(SavingFormatTest, WideTypesFirstThenNames) {
  std::string header = headerOf({{"b", zeros(DType::U8, {1})},
                                 {"a", zeros(DType::Bool, {1})},
                                 {"d", zeros(DType::BF16, {1})},
                                 {"c", zeros(DType::F16, {1})},
                                 {"f", zeros(DType::F32, {1})},
                                 {"e", zeros(DType::F32, {1})},
                                 {"g", zeros(DType::I64, {1})}});
  size_t last = 0;
  for (const char *name : {"g", "e", "f", "d", "c", "b", "a"}) {
    size_t at = header.find(absl::StrCat("\"", name, "\":"));
    ASSERT_NE(at, std::string::npos);
    EXPECT_GT(at, last) << name << " in " << header;
    last = at;
  }
}

TEST_F(SavingFormatTest, NamesAreEscapedAsJsonDemands) {
  std::string header = headerOf({{"q\"\\/\x01\n\x7f é", zeros(DType::U8, {})}});
  EXPECT_THAT(header,
              ::testing::StartsWith("{\"q\\\"\\\\/\\u0001\\n\x7f é\":{"));
}

TEST_F(SavingFormatTest, EveryTypeRoundTrips) {
  std::vector<NamedArray> tensors;
  for (int i = 0; i <= static_cast<int>(DType::U64); ++i) {
    auto dtype = static_cast<DType>(i);
    Shape shape = {2, 4};
    std::vector<std::byte> bytes(byteSize(dtype, shape).value());
    for (size_t k = 0; k < bytes.size(); ++k)
      bytes[k] = std::byte(i * 16 + k);
    tensors.push_back({std::string(safetensorsName(dtype)),
                       Array::fromBytes(dtype, shape, bytes).value()});
  }
  ASSERT_THAT(saveSafetensors(path, tensors), IsOk());
  Checkpoint checkpoint = Checkpoint::open(path).value();
  ASSERT_EQ(checkpoint.tensors().size(), tensors.size());
  for (const NamedArray &saved : tensors) {
    Array read = checkpoint.array(saved.name).value();
    EXPECT_EQ(read.dtype(), saved.array.dtype());
    EXPECT_EQ(read.shape(), saved.array.shape());
    EXPECT_EQ(read.bytes().value(), saved.array.bytes().value());
  }
}

TEST_F(SavingFormatTest, WhatTheFormatHasNotIsRefusedByName) {
  for (int i = static_cast<int>(DType::U2); i < numDTypes; ++i)
    EXPECT_THAT(
        saveSafetensors(path, {{"w", zeros(static_cast<DType>(i), {4})}}),
        FailsWith(absl::StatusCode::kInvalidArgument,
                  absl::StrCat("cannot hold tensor 'w': the format has no "
                               "dtype ",
                               toString(static_cast<DType>(i)))));
}

TEST_F(SavingFormatTest, EmptyTensorsAndScalarsRoundTrip) {
  ASSERT_THAT(saveSafetensors(path, {{"", zeros(DType::F32, {})},
                                     {"e", zeros(DType::F32, {0, 7})},
                                     {"f", zeros(DType::I8, {0})}}),
              IsOk());
  Checkpoint checkpoint = Checkpoint::open(path).value();
  EXPECT_EQ(checkpoint.array("").value().shape(), Shape());
  EXPECT_EQ(checkpoint.array("e").value().shape(), Shape({0, 7}));
  EXPECT_EQ(checkpoint.array("e").value().bytes().value().size(), 0u);
}

TEST_F(SavingFormatTest, WhatCannotBeNamed) {
  Array a = zeros(DType::U8, {1});
  EXPECT_THAT(
      saveSafetensors(path, {{"x", a}, {"x", a}}),
      FailsWith(invalidArgument, "expected one tensor a name, found 'x'"));
  EXPECT_THAT(saveSafetensors(path, {{"__metadata__", a}}),
              FailsWith(invalidArgument, "cannot be called '__metadata__'"));
  EXPECT_THAT(saveSafetensors(path, {{"\xff", a}}),
              FailsWith(invalidArgument, "expected a tensor name in UTF-8"));
  EXPECT_THAT(saveSafetensors(path, {{"x", Array()}}),
              FailsWith(invalidArgument, "'x' is an empty handle"));
  SaveOptions options;
  options.metadata = {{"k", "\xff"}};
  EXPECT_THAT(saveSafetensors(path, {{"x", a}}, options),
              FailsWith(invalidArgument, "expected metadata in UTF-8"));
  options.metadata = {{"k", std::string(100'000'000, ' ')}};
  EXPECT_THAT(saveSafetensors(path, {{"x", a}}, options),
              FailsWith(invalidArgument, "header of at most 100000000 bytes"));
  EXPECT_THAT(filesIn(dir.path()), ::testing::IsEmpty());
}

TEST_F(SavingFormatTest, PermissionsOfANewAndOfAnOldFile) {
  auto mode = [&] {
    struct stat info;
    return stat(path.c_str(), &info) == 0 ? info.st_mode & 07777 : 0;
  };
  mode_t old = umask(027);
  EXPECT_THAT(saveSafetensors(path, {}), IsOk());
  EXPECT_EQ(mode(), 0640u);
  chmod(path.c_str(), 0604);
  EXPECT_THAT(saveSafetensors(path, {}), IsOk());
  EXPECT_EQ(mode(), 0604u);
  umask(old);
}

} // namespace
} // namespace graft

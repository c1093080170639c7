// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Directories that Orbax wrote, whole and damaged.

#include <filesystem>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "backend/checkpoint/byte_reader.h"
#include "backend/checkpoint/crc32c.h"
#include "backend/checkpoint/zarr_metadata.h"
#include "graft/checkpoint.h"
#include "tests/unit/arrays.h"
#include "tests/unit/checkpoint/test_files.h"

namespace graft {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;

const fs::path goldens = GRAFT_GOLDEN_DIR "/orbax";

absl::StatusOr<Checkpoint> open(const fs::path &path) {
  return Checkpoint::open(path.string());
}

std::string bytesOf(const Checkpoint &checkpoint, const std::string &name) {
  return graft::bytesOf(checkpoint.array(name).value());
}

std::vector<std::string> namesOf(const Checkpoint &checkpoint) {
  std::vector<std::string> names;
  for (const TensorInfo &info : checkpoint.tensors())
    names.push_back(info.name);
  return names;
}

// A copy of a golden that may be damaged.
class Copy {
public:
  explicit Copy(const char *name) {
    fs::copy(goldens / name, path(), fs::copy_options::recursive);
  }
  fs::path path() const { return fs::path(dir / "checkpoint"); }

private:
  TemporaryDirectory dir;
};

TEST(Orbax, DatabasesAndPlainFilesHoldTheSame) {
  auto database = open(goldens / "mlp"), plain = open(goldens / "mlp_plain");
  ASSERT_THAT(database.status(), IsOk());
  ASSERT_THAT(plain.status(), IsOk());
  EXPECT_THAT(namesOf(*database),
              ElementsAre("linear1.bias", "linear1.kernel", "linear2.bias",
                          "linear2.kernel"));
  EXPECT_EQ(namesOf(*database), namesOf(*plain));
  for (const std::string &name : namesOf(*database))
    EXPECT_EQ(bytesOf(*database, name), bytesOf(*plain, name));
  absl::Span<const float> kernel =
      *database->array("linear1.kernel")->span<float>();
  EXPECT_EQ(kernel[0], 0.5350889f); // the guide's
}

void expectTree(const char *name) {
  auto found = open(goldens / name);
  auto expected = open(goldens / "tree.safetensors");
  ASSERT_THAT(found.status(), IsOk());
  ASSERT_THAT(expected.status(), IsOk());
  EXPECT_EQ(found->tensors().size(), expected->tensors().size());
  for (const TensorInfo &info : expected->tensors()) {
    std::string name = info.name.substr(0, info.name.find('@'));
    const bool isCast = name != info.name;
    if (name == "old") // the tree of dicts, not of Variables
      name = "old.raw_value";
    const TensorInfo *leaf = found->find(name);
    ASSERT_TRUE(leaf) << name;
    EXPECT_EQ(leaf->dtype, isCast ? DType::BF16 : info.dtype);
    EXPECT_EQ(leaf->shape, info.shape) << name;
    EXPECT_EQ(leaf->size, info.size) << name;
    EXPECT_EQ(bytesOf(*found, name), bytesOf(*expected, info.name)) << name;
  }
}

TEST(Orbax, EveryKindOfLeafInBothVersionsOfZarr) {
  expectTree("tree");
  expectTree("tree3");
}

TEST(Orbax, TheNewLayoutHasTheTreeInASubdirectory) {
  GRAFT_ASSERT_OK_AND_ASSIGN(auto checkpoint, open(goldens / "v1"));
  EXPECT_THAT(namesOf(checkpoint), ElementsAre("linear.kernel"));
  absl::Span<const float> eye =
      *checkpoint.array("linear.kernel")->span<float>();
  EXPECT_THAT(eye, ElementsAre(1, 0, 0, 0, 1, 0, 0, 0, 1));
}

TEST(Orbax, ArraysAreReadWhenAskedFor) {
  Copy copy("mlp_plain");
  GRAFT_ASSERT_OK_AND_ASSIGN(auto checkpoint, open(copy.path()));
  const std::string chunk = copy.path() / "linear1.kernel.value/0.0";
  Array array = *checkpoint.array("linear1.kernel");
  writeFile(chunk, "damaged");
  EXPECT_THAT(array.bytes().status(), FailsWith("linear1.kernel.value"));
  EXPECT_EQ(bytesOf(checkpoint, "linear2.kernel").size(), 64u);
}

TEST(Orbax, WhatIsNotThereIsNamed) {
  Copy copy("mlp_plain");
  fs::remove(copy.path() / "linear1.bias.value/0");
  EXPECT_THAT(open(copy.path()).status(),
              FailsWith("array 'linear1.bias.value': chunk '0'"));
  fs::remove(copy.path() / "_METADATA");
  EXPECT_THAT(open(copy.path()).status(), FailsWith("or Orbax's _METADATA in"));
}

// Metadata is summed, so every damage of it is noticed; one in a chunk is
// noticed when that is read.
TEST(Orbax, EveryFlippedByteIsAnErrorOrHarmless) {
  for (const char *name : {"mlp", "tree", "tree3"}) {
    Copy copy(name);
    auto whole = open(goldens / name);
    ASSERT_THAT(whole.status(), IsOk());
    std::vector<fs::path> files;
    for (const auto &entry : fs::recursive_directory_iterator(copy.path()))
      if (entry.is_regular_file())
        files.push_back(entry.path());
    for (const fs::path &file : files) {
      const std::string bytes = readFile(file.string());
      for (size_t i = 0; i < bytes.size(); i += 1 + bytes.size() / 50) {
        std::string damaged = bytes;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x41);
        writeFile(file.string(), damaged);
        auto checkpoint = open(copy.path());
        if (file.filename() == "manifest.ocdbt" &&
            file.parent_path() == copy.path()) {
          EXPECT_FALSE(checkpoint.ok()) << file << " byte " << i;
        }
        if (checkpoint.ok())
          for (const TensorInfo &info : checkpoint->tensors())
            (void)checkpoint->array(info.name)->bytes();
        writeFile(file.string(), bytes.substr(0, i));
        if (auto cut = open(copy.path()); cut.ok())
          for (const TensorInfo &info : cut->tensors())
            (void)cut->array(info.name)->bytes();
      }
      writeFile(file.string(), bytes);
    }
  }
}

TEST(Orbax, ZarrMetadataIsChecked) {
  auto parsed = [](const char *json) { return parseZarr2(json).status(); };
  EXPECT_THAT(parsed(R"({"shape": [2], "chunks": [2], "dtype": ">f4"})"),
              FailsWith("dtype '>f4'"));
  EXPECT_THAT(parsed(R"({"shape": [2], "chunks": [0], "dtype": "<f4"})"),
              FailsWith("a positive extent of the chunks"));
  EXPECT_THAT(parsed(R"({"shape": [2], "chunks": [], "dtype": "<f4"})"),
              FailsWith("for each dimension"));
  EXPECT_THAT(parsed(R"({"chunks": []})"), FailsWith("a shape and a dtype"));
  EXPECT_THAT(parsed(R"({"compressor": {"id": "blosc"}})"),
              FailsWith("expected compressor zstd or none, found 'blosc'"));
  EXPECT_THAT(parsed(R"({"order": "F"})"), FailsWith("expected order C"));
  EXPECT_THAT(parsed(R"({"filters": []})"), FailsWith("no filters"));
  EXPECT_THAT(parsed(R"({"shape": [4611686018427387904, 9], "chunks": [1, 1],
                          "dtype": "<f4"})"),
              FailsWith("overflows 64 bits"));
  auto parsed3 = [](const std::string &codecs) {
    return parseZarr3(R"({"shape": [4], "data_type": "float32", "chunk_grid":
          {"name": "regular", "configuration": {"chunk_shape": [4]}},
          "chunk_key_encoding": {"name": "default"}, "codecs": )" +
                      codecs + "}")
        .status();
  };
  EXPECT_THAT(parsed3(R"([{"name": "bytes", "configuration":
                           {"endian": "big"}}])"),
              FailsWith("perhaps zstd, found bytes big"));
  EXPECT_THAT(parsed3(R"([{"name": "sharding_indexed", "configuration":
                           {"chunk_shape": [3], "codecs": [{"name": "bytes",
                           "configuration": {"endian": "little"}}],
                           "index_codecs": [{"name": "bytes", "configuration":
                           {"endian": "little"}}, {"name": "crc32c"}]}}])"),
              FailsWith("expected parts that divide the chunk"));
  ZarrMetadata many;
  many.shape = {1'000'000, 1'000'000};
  many.chunks = {1, 1};
  EXPECT_THAT(chunkNames(many, 1000).status(),
              FailsWith("at most 1000 chunks"));
}

TEST(Orbax, NumbersAreReadInBounds) {
  ByteReader varints(absl::string_view("\x00\x7F\x80\x01\xFF\xFF\xFF\xFF\xFF"
                                       "\xFF\xFF\xFF\xFF\x01",
                                       14));
  EXPECT_THAT(varints.readVarints(4),
              ElementsAre(0u, 127u, 128u, ~uint64_t{0}));
  varints.finish();
  EXPECT_THAT(varints.status(), IsOk());
  ByteReader tooLong(absl::string_view("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"
                                       "\x02",
                                       10));
  EXPECT_EQ(tooLong.readVarint(), 0u);
  EXPECT_THAT(tooLong.status(), FailsWith("at most 64 bits"));
  ByteReader cut("\x80");
  cut.readVarint();
  EXPECT_FALSE(cut.ok());
  ByteReader few("abc");
  EXPECT_TRUE(few.readVarints(1 << 30).empty());
  EXPECT_THAT(few.status(),
              FailsWith("expected 1073741824 numbers, found 3 bytes"));
  // RFC 3720, B.4.
  EXPECT_EQ(crc32c(std::string(32, '\0')), 0x8A9136AAu);
  EXPECT_EQ(crc32c(std::string(32, '\xFF')), 0x62A8AB43u);
}

} // namespace
} // namespace graft

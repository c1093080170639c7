// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The fuzzer's entry point on mutated valid files: the same few thousand on
// every run. It aborts if an accepted checkpoint cannot be read.

#include <random>

#include "tests/unit/checkpoint/test_files.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace graft {
namespace {

const std::string seeds[] = {
    safetensors(
        R"({"__metadata__":{"format":"pt"},"a":{"dtype":"F32","shape":[2,1],)"
        R"("data_offsets":[0,8]},"b":{"dtype":"U8","shape":[3],)"
        R"("data_offsets":[8,11]}}   )",
        11),
    safetensors(R"({"\u00e9\n":{"x":[1,{"y":-2.5e3}],"dtype":"BF16",)"
                R"("shape":[],"data_offsets":[0,2]}})",
                2),
    R"({"metadata":{"total_size":4},"weight_map":{"a":"m-1.safetensors"}})",
};

const std::string tokens[] = {"{",
                              "}",
                              "[",
                              "]",
                              ",",
                              ":",
                              "\"",
                              "\\",
                              "0",
                              "-1",
                              "1e9",
                              "null",
                              "\n",
                              "\\u",
                              "\xff",
                              std::string(1, '\0'),
                              "\"",
                              "F64",
                              "[0,0,0",
                              "{\"",
                              "18446744073709551616"};

void mutate(std::string &bytes, std::mt19937 &random) {
  auto below = [&](size_t bound) { return random() % bound; };
  size_t at = below(bytes.size() + 1);
  switch (below(5)) {
  case 0:
    if (at < bytes.size())
      bytes[at] = static_cast<char>(random());
    break;
  case 1:
    bytes.insert(at, tokens[below(std::size(tokens))]);
    break;
  case 2:
    bytes.erase(at, below(8));
    break;
  case 3:
    bytes.insert(at, bytes.substr(below(bytes.size() + 1), below(64)));
    break;
  case 4:
    bytes.resize(at);
    break;
  }
}

// Makes the length word fit again, so that most mutants reach the parser.
void repairLength(std::string &bytes, size_t dataSize) {
  if (bytes.size() >= 8 + dataSize)
    bytes.replace(0, 8, lengthWord(bytes.size() - 8 - dataSize));
}

TEST(HeaderMutationsTest, AnyBytesGiveACheckpointOrAnError) {
  std::mt19937 random(20240607);
  for (int round = 0; round < 6000; ++round) {
    size_t which = round % std::size(seeds);
    std::string bytes = seeds[which];
    for (size_t i = random() % 4; i-- > 0;)
      mutate(bytes, random);
    if (random() % 2)
      repairLength(bytes, which == 0 ? 11 : 2);
    EXPECT_EQ(
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.data()),
                               bytes.size()),
        0);
  }
}

} // namespace
} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Keys, bits and distributions against JAX's own values, bit for bit.

#include <map>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "graft/key.h"
#include "tests/unit/golden_reader.h"
#include "tests/unit/reference/draw_helper.h"

namespace graft {
namespace {

using testing::drawAll;
using testing::Golden;
using ::testing::Pair;
using ::testing::UnorderedElementsAre;

Key keyOf(const Golden &golden) {
  int64_t seed = golden.integer("seed");
  return golden.fields.getBoolean("x64").value_or(false) ? keyFromSeedX64(seed)
                                                         : keyFromSeed(seed);
}

CounterLayout layoutOf(const Golden &golden) {
  return golden.text("mode") == "legacy" ? CounterLayout::Original
                                         : CounterLayout::Partitionable;
}

std::string bytesOf(const std::vector<Key> &keys) {
  std::string bytes(keys.size() * sizeof(Key), '\0');
  std::memcpy(bytes.data(), keys.data(), bytes.size());
  return bytes;
}

std::string splitBytes(const Golden &golden) {
  int64_t count = numElements(golden.shape).value() / 2;
  std::vector<Key> keys;
  for (int64_t i = 0; i < count; ++i)
    keys.push_back(split(keyOf(golden), i, count, layoutOf(golden)));
  return bytesOf(keys);
}

Sampler samplerOf(const Golden &golden, SamplerKind kind) {
  Sampler sampler;
  sampler.kind = kind;
  sampler.dtype = golden.dtype;
  sampler.shape = golden.shape;
  sampler.layout = layoutOf(golden);
  if (kind == SamplerKind::Uniform) {
    sampler.lower = golden.number("minval");
    sampler.upper = golden.number("maxval");
  } else if (kind == SamplerKind::TruncatedNormal) {
    sampler.lower = golden.number("lower");
    sampler.upper = golden.number("upper");
  }
  return sampler;
}

// A golden that does not say how it was executed came out the same both ways.
void expectDraw(const Golden &golden, SamplerKind kind) {
  Sampler sampler = samplerOf(golden, kind);
  ASSERT_TRUE(verify(sampler).ok()) << verify(sampler);
  std::string exec = golden.text("exec");
  for (Numerics numerics : {Numerics::Jit, Numerics::Eager}) {
    if (!exec.empty() && exec != toString(numerics))
      continue;
    sampler.numerics = numerics;
    EXPECT_TRUE(drawAll(sampler, keyOf(golden)) == golden.bytes)
        << golden.name << " " << toString(numerics);
  }
}

// Returns whether `golden` is of an operation in scope, having compared it.
bool compare(const Golden &golden) {
  static const std::map<std::string, SamplerKind> kinds = {
      {"bits", SamplerKind::RandomBits},
      {"uniform", SamplerKind::Uniform},
      {"normal", SamplerKind::Normal},
      {"truncated_normal", SamplerKind::TruncatedNormal}};
  std::string op = golden.text("op");
  if (op == "key") {
    EXPECT_TRUE(bytesOf({keyOf(golden)}) == golden.bytes) << golden.name;
  } else if (op == "fold_in") {
    auto data = static_cast<uint32_t>(golden.integer("data"));
    EXPECT_TRUE(bytesOf({foldIn(keyOf(golden), data)}) == golden.bytes)
        << golden.name;
  } else if (op == "split") {
    EXPECT_TRUE(splitBytes(golden) == golden.bytes) << golden.name;
  } else if (auto kind = kinds.find(op); kind != kinds.end()) {
    expectDraw(golden, kind->second);
  } else {
    return false;
  }
  return true;
}

std::map<std::string, int> compareSet(const std::string &set) {
  std::map<std::string, int> compared;
  absl::StatusOr<std::vector<Golden>> goldens =
      testing::readGoldens(GRAFT_GOLDEN_DIR, set);
  EXPECT_TRUE(goldens.ok()) << goldens.status();
  if (goldens.ok())
    for (const Golden &golden : *goldens)
      if (compare(golden))
        ++compared[golden.text("op")];
  return compared;
}

TEST(Goldens, Partitionable) {
  EXPECT_THAT(compareSet("rng_part"),
              UnorderedElementsAre(Pair("key", 5), Pair("fold_in", 25),
                                   Pair("split", 25), Pair("bits", 78),
                                   Pair("uniform", 152), Pair("normal", 77),
                                   Pair("truncated_normal", 127)));
}

TEST(Goldens, Original) {
  EXPECT_THAT(compareSet("rng_legacy"),
              UnorderedElementsAre(Pair("key", 5), Pair("fold_in", 25),
                                   Pair("split", 25), Pair("bits", 78),
                                   Pair("uniform", 152), Pair("normal", 77),
                                   Pair("truncated_normal", 127)));
}

TEST(Goldens, SeedsOf64BitsAndBitsOf64) {
  EXPECT_THAT(compareSet("rng_x64"),
              UnorderedElementsAre(Pair("key", 6), Pair("fold_in", 30),
                                   Pair("split", 30), Pair("bits", 64)));
}

TEST(Goldens, ReaderReportsAMissingSet) {
  absl::Status status =
      testing::readGoldens(GRAFT_GOLDEN_DIR, "no_such_set").status();
  EXPECT_EQ(status.code(), absl::StatusCode::kNotFound);
  EXPECT_THAT(std::string(status.message()),
              ::testing::HasSubstr("no_such_set.json"));
}

} // namespace
} // namespace graft

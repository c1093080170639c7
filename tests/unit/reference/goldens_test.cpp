// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Keys, bits and distributions against JAX's own values, bit for bit.

#include <map>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "graft/key.h"
#include "tests/unit/draw_helper.h"
#include "tests/unit/golden_reader.h"
#include "tests/unit/status.h"

namespace graft {
namespace {

using testing::drawAll;
using testing::Golden;

using Counts = std::map<std::string, int>; // of goldens, by their op

Key keyOf(const Golden &golden) {
  int64_t seed = golden.integer("seed");
  return golden.fields.getBoolean("x64").value_or(false) ? keyFromSeedX64(seed)
                                                         : keyFromSeed(seed);
}

CounterLayout layoutOf(const Golden &golden) {
  return golden.text("mode") == "legacy" ? CounterLayout::Original
                                         : CounterLayout::Partitionable;
}

std::string wordsOf(const std::vector<Key> &keys) {
  std::string bytes(keys.size() * sizeof(Key), '\0');
  std::memcpy(bytes.data(), keys.data(), bytes.size());
  return bytes;
}

std::string splitBytes(const Golden &golden) {
  int64_t count = numElements(golden.shape).value() / 2;
  std::vector<Key> keys;
  for (int64_t i = 0; i < count; ++i)
    keys.push_back(split(keyOf(golden), i, count, layoutOf(golden)));
  return wordsOf(keys);
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
  } else if (kind == SamplerKind::Bernoulli) {
    sampler.probability = golden.number("p");
  } else if (kind == SamplerKind::RandInt) {
    sampler.minimum = golden.integer("minval");
    sampler.maximum = golden.integer("maxval");
  }
  return sampler;
}

// A golden that does not say how it was executed came out the same both ways.
void expectDraw(const Golden &golden, SamplerKind kind) {
  Sampler sampler = samplerOf(golden, kind);
  ASSERT_THAT(verify(sampler), IsOk());
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
      {"truncated_normal", SamplerKind::TruncatedNormal},
      {"bernoulli", SamplerKind::Bernoulli},
      {"randint", SamplerKind::RandInt},
      {"gumbel", SamplerKind::Gumbel},
      {"permutation", SamplerKind::Permutation}};
  std::string op = golden.text("op");
  if (op == "key") {
    EXPECT_TRUE(wordsOf({keyOf(golden)}) == golden.bytes) << golden.name;
  } else if (op == "fold_in") {
    auto data = static_cast<uint32_t>(golden.integer("data"));
    EXPECT_TRUE(wordsOf({foldIn(keyOf(golden), data)}) == golden.bytes)
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

Counts compareSet(const std::string &set) {
  Counts compared;
  absl::StatusOr<std::vector<Golden>> goldens =
      testing::readGoldens(GRAFT_GOLDEN_DIR, set);
  EXPECT_THAT(goldens.status(), IsOk());
  if (goldens.ok())
    for (const Golden &golden : *goldens)
      if (compare(golden))
        ++compared[golden.text("op")];
  return compared;
}

// Both layouts have the same goldens.
void expectAllOfALayout(const std::string &set) {
  EXPECT_EQ(compareSet(set), (Counts{{"key", 5},
                                     {"fold_in", 25},
                                     {"split", 25},
                                     {"bits", 78},
                                     {"uniform", 152},
                                     {"normal", 77},
                                     {"truncated_normal", 127},
                                     {"bernoulli", 52},
                                     {"randint", 25},
                                     {"gumbel", 25},
                                     {"permutation", 5}}));
}

TEST(Goldens, Partitionable) { expectAllOfALayout("rng_part"); }

TEST(Goldens, Original) { expectAllOfALayout("rng_legacy"); }

TEST(Goldens, SeedsOf64BitsAndBitsOf64) {
  EXPECT_EQ(compareSet("rng_x64"),
            (Counts{{"key", 6}, {"fold_in", 30}, {"split", 30}, {"bits", 64}}));
}

// 20 shapes and seeds, in two layouts; permutations are of 6 lengths.
TEST(Goldens, OtherSamplersAndDoubles) {
  EXPECT_EQ(compareSet("samplers"), (Counts{{"bernoulli", 100},
                                            {"randint", 320},
                                            {"gumbel", 80},
                                            {"permutation", 24},
                                            {"uniform", 40},
                                            {"normal", 20},
                                            {"truncated_normal", 60}}));
}

// Where bound * (1/sqrt(2)) and bound / sqrt(2) differ, so do JAX's eager and
// jit values (seed 3, shape (64,), 0 and 3 here).
TEST(Goldens, DoubleBoundsDependOnNumerics) {
  Sampler sampler;
  sampler.kind = SamplerKind::TruncatedNormal;
  sampler.dtype = DType::F64;
  sampler.lower = 0.7212807120922671;
  sampler.upper = 2.970579031411945;
  sampler.shape = {64};
  auto values = [&](Numerics numerics) {
    sampler.numerics = numerics;
    return testing::valuesOf<double>(drawAll(sampler, keyFromSeed(3)));
  };
  std::vector<double> eager = values(Numerics::Eager);
  EXPECT_EQ(eager[0], 0x1.d6bf12d32f92ep+0);
  EXPECT_EQ(eager[3], 0x1.c606f0bddd151p-1);
  std::vector<double> jit = values(Numerics::Jit);
  EXPECT_EQ(jit[0], 0x1.d6bf12d32f92ep+0);
  EXPECT_EQ(jit[3], 0x1.c606f0bddd154p-1);
}

TEST(Goldens, ReaderReportsAMissingSet) {
  absl::Status status =
      testing::readGoldens(GRAFT_GOLDEN_DIR, "no_such_set").status();
  EXPECT_THAT(status,
              FailsWith(absl::StatusCode::kNotFound, "no_such_set.json"));
}

} // namespace
} // namespace graft

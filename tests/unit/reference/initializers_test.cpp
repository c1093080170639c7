// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// jax.nn.initializers through the samplers' bounds and scale. How an
// initializer chooses its scale is written out here: it is not the sampler's
// work.

#include <cmath>
#include <set>

#include "gtest/gtest.h"

#include "graft/float16.h"
#include "tests/unit/draw_helper.h"
#include "tests/unit/golden_reader.h"
#include "tests/unit/status.h"

namespace graft {
namespace {

using testing::Golden;

struct VarianceScaling {
  double scale;
  std::string mode;
  std::string distribution;
};

// The input axis is the last but one.
double denominatorOf(const std::string &mode, const Shape &shape,
                     size_t outAxis) {
  auto in = static_cast<double>(shape[shape.size() - 2]);
  auto out = static_cast<double>(shape[outAxis]);
  double receptive = static_cast<double>(*numElements(shape)) / in / out;
  double fanIn = in * receptive, fanOut = out * receptive;
  if (mode == "fan_in")
    return fanIn;
  if (mode == "fan_out")
    return fanOut;
  return mode == "fan_avg" ? (fanIn + fanOut) / 2 : std::sqrt(fanIn * fanOut);
}

void scaleByVariance(Sampler &sampler, const VarianceScaling &init,
                     size_t outAxis) {
  DType dtype = sampler.dtype;
  auto round = [dtype](double x) { return roundTo(dtype, x); };
  double variance = roundTo(
      dtype, init.scale / denominatorOf(init.mode, sampler.shape, outAxis));
  if (init.distribution == "uniform") {
    sampler.kind = SamplerKind::Uniform;
    sampler.lower = -1;
    sampler.upper = 1;
    sampler.scale = round(std::sqrt(round(3.0 * variance)));
    return;
  }
  double deviation = round(std::sqrt(variance));
  if (init.distribution == "normal") {
    sampler.kind = SamplerKind::Normal;
    sampler.scale = deviation;
    return;
  }
  sampler.kind = SamplerKind::TruncatedNormal;
  sampler.lower = -2;
  sampler.upper = 2;
  sampler.scale = round(deviation / roundTo(dtype, .87962566103423978));
}

// Sets kind, bounds and scale for the initializer `golden` was made with.
void configure(Sampler &sampler, const Golden &golden) {
  const llvm::json::Object &args = *golden.fields.getObject("args");
  auto number = [&args](llvm::StringRef name) {
    return args.getNumber(name).value_or(0);
  };
  std::string name = golden.text("init");
  llvm::StringRef init = name;
  if (init.contains("orthogonal")) {
    sampler.kind = SamplerKind::Orthogonal;
    sampler.delta = init == "delta_orthogonal";
    sampler.scale = args.getNumber("scale").value_or(1);
    sampler.columnAxis = args.getInteger("column_axis").value_or(-1);
  } else if (init.starts_with("vs_") || init == "variance_scaling") {
    scaleByVariance(sampler,
                    {number("scale"), args.getString("mode")->str(),
                     args.getString("distribution")->str()},
                    args.get("out_axis") ? 0 : sampler.shape.size() - 1);
  } else if (init.starts_with("normal")) {
    sampler.kind = SamplerKind::Normal;
    sampler.scale = number("stddev");
  } else if (init.starts_with("truncated_normal")) {
    sampler.kind = SamplerKind::TruncatedNormal;
    sampler.lower = number("lower");
    sampler.upper = number("upper");
    sampler.scale = number("stddev");
  } else if (init == "uniform" || init == "uniform3") {
    sampler.kind = SamplerKind::Uniform;
    sampler.scale = number("scale");
  } else {
    bool isUniform = init.ends_with("_uniform");
    scaleByVariance(sampler,
                    {init.starts_with("he_") ? 2.0 : 1.0,
                     init.starts_with("glorot_") ? "fan_avg" : "fan_in",
                     isUniform ? "uniform" : "truncated_normal"},
                    sampler.shape.size() - 1);
  }
}

// Constants draw nothing; other axes than these two are the frontend's affair.
bool isInScope(const Golden &golden) {
  static const std::set<std::string> others = {"zeros", "ones", "constant",
                                               "vs_batch", "vs_multi"};
  return golden.text("op") == "init" && !others.contains(golden.text("init"));
}

template <typename T>
double largestDifference(const std::string &actual,
                         const std::string &expected) {
  std::vector<T> a = testing::valuesOf<T>(actual),
                 e = testing::valuesOf<T>(expected);
  double largest = a.size() == e.size() ? 0 : 1e300;
  for (size_t i = 0; i < e.size(); ++i)
    // A NaN is a large difference.
    largest = std::abs(a[i] - e[i]) <= largest ? largest
              : std::isnan(a[i])               ? 1e300
                                               : std::abs(a[i] - e[i]);
  return largest;
}

void compare(const Golden &golden, const Sampler &sampler) {
  std::string drawn =
      testing::drawAll(sampler, keyFromSeed(golden.integer("seed")));
  double tolerance = golden.number("tol");
  if (tolerance == 0)
    EXPECT_TRUE(drawn == golden.bytes)
        << golden.name << " " << toString(sampler.numerics) << " "
        << toString(sampler);
  else if (golden.dtype == DType::F64)
    EXPECT_LE(largestDifference<double>(drawn, golden.bytes), 1e-12)
        << golden.name;
  else
    EXPECT_LE(largestDifference<float>(drawn, golden.bytes), tolerance)
        << golden.name;
}

struct Counts {
  int jit = 0;
  int eager = 0;
};

Counts compareSet(const std::string &set) {
  Counts counts;
  absl::StatusOr<std::vector<Golden>> goldens =
      testing::readGoldens(GRAFT_GOLDEN_DIR, set);
  EXPECT_THAT(goldens.status(), IsOk());
  if (!goldens.ok())
    return counts;
  for (const Golden &golden : *goldens) {
    if (!isInScope(golden))
      continue;
    Sampler sampler;
    sampler.dtype = golden.dtype;
    sampler.shape = golden.shape;
    if (golden.text("mode") == "legacy")
      sampler.layout = CounterLayout::Original;
    configure(sampler, golden);
    EXPECT_THAT(verify(sampler), IsOk()) << golden.name;
    std::string exec = golden.text("exec");
    bool isBoth =
        exec.empty() || golden.fields.getBoolean("jit_same").value_or(false);
    for (Numerics numerics : {Numerics::Jit, Numerics::Eager}) {
      if (!isBoth && exec != toString(numerics))
        continue;
      ++(numerics == Numerics::Jit ? counts.jit : counts.eager);
      sampler.numerics = numerics;
      compare(golden, sampler);
    }
  }
  return counts;
}

TEST(Initializers, AllGoldens) {
  Counts counts = compareSet("initializers");
  EXPECT_EQ(counts.jit, 794);
  EXPECT_EQ(counts.eager, 794);
}

TEST(Initializers, DoublesAndOrthogonal) {
  Counts counts = compareSet("samplers");
  EXPECT_EQ(counts.jit, 152);
  EXPECT_EQ(counts.eager, 152);
}

} // namespace
} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// jax.nn.initializers through the samplers' bounds and scale. How an
// initializer chooses its scale is written out here: it is not the sampler's
// work.

#include <cmath>

#include "gtest/gtest.h"

#include "graft/float16.h"
#include "tests/unit/golden_reader.h"
#include "tests/unit/reference/draw_helper.h"

namespace graft {
namespace {

using testing::Golden;

struct VarianceScaling {
  double scale;
  std::string mode;
  std::string distribution;
};

// Two-dimensional weights only; the input axis is the first.
double denominatorOf(const std::string &mode, const Shape &shape, int outAxis) {
  auto in = static_cast<double>(shape[0]);
  auto out = static_cast<double>(shape[outAxis]);
  double receptive = static_cast<double>(shape[0] * shape[1]) / in / out;
  double fanIn = in * receptive, fanOut = out * receptive;
  if (mode == "fan_in")
    return fanIn;
  if (mode == "fan_out")
    return fanOut;
  return mode == "fan_avg" ? (fanIn + fanOut) / 2 : std::sqrt(fanIn * fanOut);
}

void scaleByVariance(Sampler &sampler, const VarianceScaling &init,
                     int outAxis) {
  DType dtype = sampler.dtype;
  auto round = [dtype](float x) { return roundTo(dtype, x); };
  float variance = roundTo(
      dtype, init.scale / denominatorOf(init.mode, sampler.shape, outAxis));
  if (init.distribution == "uniform") {
    sampler.kind = SamplerKind::Uniform;
    sampler.lower = -1;
    sampler.upper = 1;
    sampler.scale = round(std::sqrt(round(3.0f * variance)));
    return;
  }
  float deviation = round(std::sqrt(variance));
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
  llvm::StringRef init = golden.name;
  init = init.split('/').first;
  if (init.starts_with("vs_")) {
    scaleByVariance(sampler,
                    {number("scale"), args.getString("mode")->str(),
                     args.getString("distribution")->str()},
                    args.get("out_axis") ? 0 : 1);
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
                    1);
  }
}

TEST(Initializers, AllGoldens) {
  absl::StatusOr<std::vector<Golden>> goldens =
      testing::readGoldens(GRAFT_GOLDEN_DIR, "initializers");
  ASSERT_TRUE(goldens.ok()) << goldens.status();
  int jit = 0, eager = 0;
  for (const Golden &golden : *goldens) {
    Sampler sampler;
    sampler.dtype = golden.dtype;
    sampler.shape = golden.shape;
    configure(sampler, golden);
    ASSERT_TRUE(verify(sampler).ok()) << golden.name << verify(sampler);
    bool sameBoth = golden.fields.getBoolean("jit_same").value_or(false);
    for (Numerics numerics : {Numerics::Jit, Numerics::Eager}) {
      if (!sameBoth && golden.text("exec") != toString(numerics))
        continue;
      ++(numerics == Numerics::Jit ? jit : eager);
      sampler.numerics = numerics;
      EXPECT_TRUE(testing::drawAll(sampler, keyFromSeed(golden.integer(
                                                "seed"))) == golden.bytes)
          << golden.name << " " << toString(numerics) << " "
          << toString(sampler);
    }
  }
  EXPECT_EQ(goldens->size(), 518u);
  EXPECT_EQ(jit, 447);
  EXPECT_EQ(eager, 447);
}

} // namespace
} // namespace graft

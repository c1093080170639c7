// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// nnx::random and nnx::initializers against jax.random and jax.nn.initializers,
// eagerly and under jit.

#include <functional>
#include <map>

#include "gtest/gtest.h"

#include "tests/unit/nnx/golden_states.h"
#include "tests/unit/nnx/models.h"
#include "tests/unit/status.h"

namespace graft::nnx {
namespace {

using graft::testing::Golden;
using namespace graft::nnx::testing;
namespace init = initializers;

using Make = std::function<Tensor(const RandomKey &)>;

/// The arguments of an initializer, as the manifest has them.
class Arguments {
public:
  explicit Arguments(const Golden &golden) : golden(golden) {}

  double number(const char *name, double otherwise) const {
    return args() ? args()->getNumber(name).value_or(otherwise) : otherwise;
  }
  std::string text(const char *name) const {
    return args() ? args()->getString(name).value_or("").str() : "";
  }
  /// An axis, or a list of them.
  std::vector<int64_t> axes(const char *name,
                            std::vector<int64_t> otherwise) const {
    if (!args() || !args()->get(name))
      return otherwise;
    if (std::optional<int64_t> axis = args()->getInteger(name))
      return {*axis};
    std::vector<int64_t> list;
    for (const llvm::json::Value &axis : *args()->getArray(name))
      list.push_back(axis.getAsInteger().value());
    return list;
  }

private:
  const llvm::json::Object *args() const {
    return golden.fields.getObject("args");
  }

  const Golden &golden;
};

Initializer varianceScaling(const Arguments &args) {
  static const std::map<std::string, init::Fan> fans = {
      {"fan_in", init::Fan::In},
      {"fan_out", init::Fan::Out},
      {"fan_avg", init::Fan::Average},
      {"fan_geo_avg", init::Fan::GeometricAverage}};
  static const std::map<std::string, init::Distribution> distributions = {
      {"truncated_normal", init::Distribution::TruncatedNormal},
      {"normal", init::Distribution::Normal},
      {"uniform", init::Distribution::Uniform}};
  return init::varianceScaling(args.number("scale", 1),
                               fans.at(args.text("mode")),
                               distributions.at(args.text("distribution")),
                               {.in = args.axes("in_axis", {-2}),
                                .out = args.axes("out_axis", {-1}),
                                .batch = args.axes("batch_axis", {})});
}

Initializer initializerOf(const Golden &golden) {
  const Arguments args(golden);
  const std::string name = golden.text("init");
  auto startsWith = [&](const char *prefix) { return name.rfind(prefix) == 0; };
  static const std::map<std::string, std::function<Initializer()>> plain = {
      {"zeros", [] { return init::zeros(); }},
      {"ones", [] { return init::ones(); }},
      {"lecun_normal", [] { return init::lecunNormal(); }},
      {"lecun_uniform", [] { return init::lecunUniform(); }},
      {"he_normal", [] { return init::heNormal(); }},
      {"he_uniform", [] { return init::heUniform(); }},
      {"glorot_normal", [] { return init::glorotNormal(); }},
      {"glorot_uniform", [] { return init::glorotUniform(); }}};
  if (auto found = plain.find(name); found != plain.end())
    return found->second();
  if (name == "constant")
    return init::constant(args.number("value", 0));
  if (startsWith("vs_") || name == "variance_scaling")
    return varianceScaling(args);
  auto axis = static_cast<int64_t>(args.number("column_axis", -1));
  if (name == "delta_orthogonal")
    return init::deltaOrthogonal(args.number("scale", 1), axis);
  if (startsWith("orthogonal"))
    return init::orthogonal(args.number("scale", 1), axis);
  if (startsWith("normal"))
    return init::normal(args.number("stddev", 0.01));
  if (startsWith("uniform"))
    return init::uniform(args.number("scale", 0.01));
  EXPECT_TRUE(startsWith("truncated_normal")) << name;
  return init::truncatedNormal(args.number("stddev", 0.01),
                               args.number("lower", -2),
                               args.number("upper", 2));
}

/// What makes the golden; null for keys.
Make makerOf(const Golden &golden) {
  const std::string op = golden.text("op");
  const Shape shape = golden.shape;
  const DType dtype = golden.dtype;
  if (op == "init")
    return [=, initializer = initializerOf(golden)](const RandomKey &key) {
      return initializer(key, shape, dtype);
    };
  if (op == "uniform")
    return [=, &golden](const RandomKey &key) {
      return random::uniform(key, shape, dtype, golden.number("minval"),
                             golden.number("maxval"));
    };
  if (op == "normal")
    return [=](const RandomKey &k) { return random::normal(k, shape, dtype); };
  if (op == "truncated_normal")
    return [=, &golden](const RandomKey &key) {
      return random::truncatedNormal(key, golden.number("lower"),
                                     golden.number("upper"), shape, dtype);
    };
  if (op == "bernoulli")
    return [=, &golden](const RandomKey &key) {
      return random::bernoulli(key, golden.number("p"), shape);
    };
  if (op == "randint")
    return [=, &golden](const RandomKey &key) {
      return random::randint(key, shape, golden.integer("minval"),
                             golden.integer("maxval"), dtype);
    };
  if (op == "gumbel")
    return [=](const RandomKey &k) { return random::gumbel(k, shape, dtype); };
  if (op == "permutation")
    return [=](const RandomKey &k) {
      return random::permutation(k, shape.front());
    };
  return nullptr;
}

Tensor underJit(const Make &make, const RandomKey &key) {
  auto result = jit([&] { return make(key); })();
  return result.ok() ? *result : Tensor::poisoned(result.status());
}

int compareSet(const std::string &set) {
  int compared = 0;
  auto goldens = graft::testing::readGoldens(GRAFT_GOLDEN_DIR, set);
  EXPECT_THAT(goldens.status(), IsOk());
  if (!goldens.ok())
    return 0;
  for (const Golden &golden : *goldens) {
    ScopedConfig config({.layout = golden.text("mode") == "legacy"
                                       ? CounterLayout::Original
                                       : CounterLayout::Partitionable});
    Make make = makerOf(golden);
    EXPECT_TRUE(make) << golden.name;
    if (!make)
      continue;
    absl::StatusOr<Array> expected = Array::fromBytes(
        golden.dtype, golden.shape,
        absl::MakeConstSpan(
            reinterpret_cast<const std::byte *>(golden.bytes.data()),
            golden.bytes.size()));
    RandomKey key = random::key(golden.integer("seed"));
    std::string exec = golden.text("exec");
    bool isBoth =
        exec.empty() || golden.fields.getBoolean("jit_same").value_or(false);
    if (isBoth || exec == "eager")
      expectClose(make(key), *expected, golden.number("tol"),
                  golden.name + " eagerly");
    if (isBoth || exec == "jit")
      expectClose(underJit(make, key), *expected, golden.number("tol"),
                  golden.name + " under jit");
    ++compared;
  }
  return compared;
}

TEST(RandomGoldens, Initializers) {
  EXPECT_EQ(compareSet("initializers"), 969);
}

TEST(RandomGoldens, SamplersAndDoubles) {
  EXPECT_EQ(compareSet("samplers"), 812);
}

} // namespace
} // namespace graft::nnx

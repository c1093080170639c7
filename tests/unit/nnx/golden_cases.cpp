// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tests/unit/nnx/golden_cases.h"
#include "tests/unit/status.h"

#include <cmath>
#include <set>

#include "gtest/gtest.h"

#include "graft/checkpoint.h"
#include "graft/memory.h"

namespace graft::nnx::testing {

namespace {

std::vector<Tensor> inputsOf(const Checkpoint &goldens,
                             const std::string &name) {
  std::vector<Tensor> inputs;
  while (goldens.find(name + "/in" + std::to_string(inputs.size())))
    inputs.emplace_back(
        *goldens.array(name + "/in" + std::to_string(inputs.size())));
  return inputs;
}

void expectSameTypeWithoutData(const GoldenCase &test,
                               const std::vector<Tensor> &inputs,
                               const Tensor &expected) {
  size_t before = liveArrays().size();
  absl::StatusOr<Tensor> shape = evalShape([&] {
    std::vector<Tensor> abstract;
    for (const Tensor &input : inputs)
      abstract.push_back(Tensor::abstract(input.dtype(), input.shape()));
    Tensor result = test.compute(abstract);
    EXPECT_EQ(liveArrays().size(), before);
    return result;
  });
  ASSERT_THAT(shape.status(), IsOk());
  EXPECT_TRUE(shape->isAbstract());
  EXPECT_EQ(shape->toString(), expected.toString());
}

} // namespace

GoldenCase::GoldenCase(const char *name, Tensor (*compute)(std::vector<Tensor>),
                       double tolerance)
    : name(name), compute(compute), tolerance(tolerance) {}

std::vector<double> valuesOf(const Tensor &tensor) {
  absl::StatusOr<Array> array = astype(tensor, DType::F64).array();
  EXPECT_THAT(array.status(), IsOk());
  if (!array.ok())
    return {};
  absl::Span<const double> values = *array->span<double>();
  return {values.begin(), values.end()};
}

void expectClose(const Tensor &actual, const Tensor &expected,
                 double tolerance) {
  ASSERT_EQ(actual.toString(), expected.toString()) << actual.status();
  std::vector<double> a = valuesOf(actual), e = valuesOf(expected);
  ASSERT_EQ(a.size(), e.size());
  for (size_t i = 0; i < a.size(); ++i) {
    if ((std::isnan(a[i]) && std::isnan(e[i])) || a[i] == e[i])
      continue;
    EXPECT_LE(std::fabs(a[i] - e[i]), tolerance * (1 + std::fabs(e[i])))
        << "element " << i << ": " << a[i] << ", JAX gives " << e[i];
  }
}

void expectGoldens(const std::string &set,
                   const std::vector<GoldenCase> &cases) {
  Checkpoint goldens =
      *Checkpoint::open(GRAFT_GOLDEN_DIR "/" + set + ".safetensors");
  std::set<std::string> names;
  for (const TensorInfo &info : goldens.tensors())
    names.insert(info.name.substr(0, info.name.find('/')));
  for (const GoldenCase &test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(names.erase(test.name), 1u) << "no such golden";
    absl::StatusOr<Array> expected = goldens.array(test.name + "/out");
    if (!expected.ok())
      continue;
    std::vector<Tensor> inputs = inputsOf(goldens, test.name);
    size_t before = liveArrays().size();
    {
      Tensor actual = test.compute(inputs);
      EXPECT_LE(liveArrays().size(), before + 1) << "a temporary lives on";
      expectClose(actual, *expected, test.tolerance);
    }
    EXPECT_EQ(liveArrays().size(), before);
    expectSameTypeWithoutData(test, inputs, *expected);
  }
  EXPECT_TRUE(names.empty()) << "not tested: " << *names.begin();
}

} // namespace graft::nnx::testing

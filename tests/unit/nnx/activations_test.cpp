// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Activations against jax.nn.

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "tests/unit/nnx/golden_cases.h"
#include "tests/unit/status.h"

namespace graft::nnx {
namespace {

using namespace graft::nnx::testing;
using Values = std::vector<Tensor>;

/// Some units in the last place of BF16: JAX may round less often.
constexpr double someBf16 = 3.0 / 256;

TEST(ActivationsTest, AreJaxs) {
  expectGoldens(
      "activations",
      {
          {"relu", [](Values v) { return relu(v[0]); }, 0},
          {"relu_int", [](Values v) { return relu(v[0]); }, 0},
          {"relu6", [](Values v) { return relu6(v[0]); }, 0},
          {"gelu", [](Values v) { return gelu(v[0]); }},
          {"gelu_bf16", [](Values v) { return gelu(v[0]); }, someBf16},
          {"gelu_exact", [](Values v) { return gelu(v[0], false); }},
          {"silu", [](Values v) { return silu(v[0]); }},
          {"sigmoid", [](Values v) { return sigmoid(v[0]); }},
          {"softplus", [](Values v) { return softplus(v[0]); }},
          {"elu", [](Values v) { return elu(v[0], 0.7); }},
          {"selu", [](Values v) { return selu(v[0]); }},
          {"celu", [](Values v) { return celu(v[0], 1.3); }},
          {"leaky_relu", [](Values v) { return leakyRelu(v[0]); }},
          {"hard_tanh", [](Values v) { return hardTanh(v[0]); }, 0},
          {"hard_sigmoid", [](Values v) { return hardSigmoid(v[0]); }},
          {"hard_swish", [](Values v) { return hardSwish(v[0]); }},
          {"log_sigmoid", [](Values v) { return logSigmoid(v[0]); }},
          {"soft_sign", [](Values v) { return softSign(v[0]); }},
          {"tanh", [](Values v) { return tanh(v[0]); }},
          {"glu", [](Values v) { return glu(v[0]); }},
          {"glu_axis", [](Values v) { return glu(v[0], 0); }},
          {"softmax", [](Values v) { return softmax(v[0]); }},
          {"softmax_axis", [](Values v) { return softmax(v[0], 1); }},
          {"softmax_bf16", [](Values v) { return softmax(v[0]); }, someBf16},
          {"log_softmax", [](Values v) { return logSoftmax(v[0]); }},
          {"standardize", [](Values v) { return standardize(v[0]); }, 1e-5},
          {"standardize_axis",
           [](Values v) { return standardize(v[0], 0, 1e-3); }, 1e-5},
          {"one_hot", [](Values v) { return oneHot(v[0], 4); }, 0},
          {"one_hot_axis",
           [](Values v) { return oneHot(v[0], 4, DType::I32, 0); }, 0},
      });
}

TEST(ActivationsTest, ExtremesStayFinite) {
  Tensor x = *Array::fromSpan<float>({4}, {-1e30f, -100, 100, 1e30f});
  EXPECT_EQ(valuesOf(sigmoid(x)), std::vector<double>({0, 0, 1, 1}));
  EXPECT_EQ(valuesOf(logSoftmax(x))[3], 0);
  EXPECT_EQ(valuesOf(softplus(x))[2], 100);
  // erfc(7.07) and not 1 - erf of it.
  Tensor tail = gelu(*Array::fromSpan<float>({1}, {-6.0f}), false);
  EXPECT_NEAR(valuesOf(tail)[0], -5.9193e-9, 1e-12);
}

TEST(ActivationsTest, IllFormedCallsSayWhy) {
  Tensor x = zeros({2, 3});
  EXPECT_THAT(glu(x).status(),
              FailsWith("split: dimension 1 of f32[2,3] does not divide into 2 "
                        "equal sections"));
  EXPECT_THAT(oneHot(x, 4).status(),
              FailsWith("oneHot: takes i8, i16, i32 or i64, found f32[2,3]"));
}

} // namespace
} // namespace graft::nnx

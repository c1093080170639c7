// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Arithmetic and movement against jax.numpy and jax.lax.

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "tests/unit/nnx/golden_cases.h"

namespace graft::nnx {
namespace {

using namespace graft::nnx::testing;
using Values = std::vector<Tensor>;

/// One unit in the last place of BF16, of F16 half as much.
constexpr double bf16 = 1.0 / 256;

std::vector<GoldenCase> arithmetic() {
  return {
      {"add", [](Values v) { return v[0] + v[1]; }, 0},
      {"add_i8_f16", [](Values v) { return v[0] + v[1]; }, 0},
      {"add_bf16_f16", [](Values v) { return v[0] + v[1]; }, 0},
      {"add_bool", [](Values v) { return v[0] + v[1]; }, 0},
      {"add_number", [](Values v) { return v[0] + 2.5; }, 0},
      {"add_int_number", [](Values v) { return 3 + v[0]; }, 0},
      {"subtract", [](Values v) { return v[0] - v[1]; }, 0},
      {"multiply", [](Values v) { return v[0] * v[1]; }, 0},
      {"multiply_bf16", [](Values v) { return v[0] * v[1]; }, 0},
      {"divide", [](Values v) { return v[0] / v[1]; }},
      {"divide_ints", [](Values v) { return v[0] / v[1]; }},
      {"negative", [](Values v) { return -v[0]; }, 0},
      {"maximum_odd", [](Values v) { return maximum(v[0], 0); }, 0},
      {"minimum", [](Values v) { return minimum(v[0], v[1]); }, 0},
      {"clip", [](Values v) { return clip(v[0], -0.5, 0.75); }, 0},
      {"power", [](Values v) { return power(v[0], v[1]); }},
      {"power_cube", [](Values v) { return power(v[0], 3); }, 0},
      {"power_int", [](Values v) { return power(v[0], 4); }, 0},
      {"power_inverse", [](Values v) { return power(v[0], -2); }},
      {"power_half", [](Values v) { return power(v[0], 0.5); }},
      {"square", [](Values v) { return square(v[0]); }, 0},
      {"abs", [](Values v) { return abs(v[0]); }, 0},
      {"floor", [](Values v) { return floor(v[0]); }, 0},
      {"exp", [](Values v) { return exp(v[0]); }},
      {"exp_int", [](Values v) { return exp(v[0]); }},
      {"exp_bf16", [](Values v) { return exp(v[0]); }, bf16},
      {"expm1", [](Values v) { return expm1(v[0]); }, 1e-8},
      {"log", [](Values v) { return log(v[0]); }},
      {"log1p", [](Values v) { return log1p(v[0]); }, 1e-8},
      {"sqrt", [](Values v) { return sqrt(v[0]); }},
      {"rsqrt", [](Values v) { return rsqrt(v[0]); }},
      {"sin", [](Values v) { return sin(v[0]); }},
      {"cos", [](Values v) { return cos(v[0]); }},
      {"tanh", [](Values v) { return tanh(v[0]); }},
      {"erf", [](Values v) { return erf(v[0]); }},
      {"erfc", [](Values v) { return erfc(v[0]); }},
  };
}

std::vector<GoldenCase> logic() {
  return {
      {"equal", [](Values v) { return equal(v[0], v[1]); }, 0},
      {"not_equal_odd", [](Values v) { return notEqual(v[0], v[0]); }, 0},
      {"less", [](Values v) { return less(v[0], v[1]); }, 0},
      {"less_equal", [](Values v) { return lessEqual(v[0], 0); }, 0},
      {"greater", [](Values v) { return greater(v[0], v[1]); }, 0},
      {"greater_equal", [](Values v) { return greaterEqual(v[0], 1); }, 0},
      {"isfinite", [](Values v) { return isfinite(v[0]); }, 0},
      {"logical_and", [](Values v) { return logicalAnd(v[0], v[1]); }, 0},
      {"logical_or", [](Values v) { return logicalOr(v[0], v[1]); }, 0},
      {"logical_xor", [](Values v) { return logicalXor(v[0], v[1]); }, 0},
      {"logical_not", [](Values v) { return logicalNot(v[0]); }, 0},
      {"where", [](Values v) { return where(v[0], v[1], v[2]); }, 0},
      {"where_number", [](Values v) { return where(v[0], v[1], 0); }, 0},
      {"astype_int", [](Values v) { return astype(v[0], DType::I32); }, 0},
      {"astype_bool", [](Values v) { return astype(v[0], DType::Bool); }, 0},
      {"astype_bf16_f16", [](Values v) { return astype(v[0], DType::F16); }, 0},
      {"astype_f16_bf16", [](Values v) { return astype(v[0], DType::BF16); },
       0},
  };
}

std::vector<GoldenCase> shapes() {
  return {
      {"reshape", [](Values v) { return reshape(v[0], {4, -1}); }, 0},
      {"ravel", [](Values v) { return ravel(v[0]); }, 0},
      {"transpose", [](Values v) { return transpose(v[0], {2, 0, 1}); }, 0},
      {"transpose_all", [](Values v) { return transpose(v[0]); }, 0},
      {"swapaxes", [](Values v) { return swapaxes(v[0], 0, -1); }, 0},
      {"moveaxis", [](Values v) { return moveaxis(v[0], 0, -1); }, 0},
      {"expand_dims", [](Values v) { return expandDims(v[0], {0, -1}); }, 0},
      {"squeeze", [](Values v) { return squeeze(expandDims(v[0], {0, 2})); },
       0},
      {"squeeze_axis", [](Values v) { return squeeze(v[0], {1}); }, 0},
      {"broadcast_to", [](Values v) { return broadcastTo(v[0], {2, 4, 3}); },
       0},
      {"concatenate", [](Values v) { return concatenate({v[0], v[1]}, 1); }, 0},
      {"stack", [](Values v) { return stack({v[0], v[1]}, -1); }, 0},
      {"split", [](Values v) { return split(v[0], 2, -1)[1]; }, 0},
      {"split_indices", [](Values v) { return split(v[0], {1, 3}, 2)[1]; }, 0},
      {"slice",
       [](Values v) { return slice(v[0], {0, 1, 0}, {2, 3, 4}, {1, 1, 3}); },
       0},
      {"slice_in_dim", [](Values v) { return sliceInDim(v[0], 1, -1, 1, 2); },
       0},
      {"index_in_dim", [](Values v) { return indexInDim(v[0], -2, 1, false); },
       0},
      {"set_slice", [](Values v) { return setSlice(v[0], {1, 0}, v[1]); }, 0},
      {"set_slice_strided",
       [](Values v) { return setSlice(v[0], {0, 0}, v[1], {2, 1}); }, 0},
      {"flip", [](Values v) { return flip(v[0], {0, 2}); }, 0},
      {"pad", [](Values v) { return pad(v[0], {{1, 2, 0}, {0, 1, 2}}, 2); }, 0},
      {"pad_negative",
       [](Values v) { return pad(v[0], {{-1, 3, 1}, {2, -2, 0}}); }, 0},
      {"pad_wrap",
       [](Values v) { return pad(v[0], {{2, 1}, {0, 3}}, PadMode::Wrap); }, 0},
      {"pad_reflect",
       [](Values v) { return pad(v[0], {{3, 2}, {1, 0}}, PadMode::Reflect); },
       0},
      {"take", [](Values v) { return take(v[0], v[1], 0); }, 0},
      {"take_middle", [](Values v) { return take(v[0], v[1], 1); }, 0},
      {"arange", [](Values) { return arange(2, 12, 3); }, 0},
      {"arange_float", [](Values) { return arange(0.5, 2, 0.25, DType::F32); },
       0},
      {"eye", [](Values) { return eye(3, 4); }, 0},
      {"causal_mask", [](Values) { return causalMask(3, 4); }, 0},
      {"full_like", [](Values v) { return fullLike(v[0], 7); }, 0},
      {"zeros_like", [](Values v) { return zerosLike(v[0]); }, 0},
  };
}

std::vector<GoldenCase> reductions() {
  return {
      {"sum", [](Values v) { return sum(v[0]); }},
      {"sum_axes", [](Values v) { return sum(v[0], {0, -1}); }},
      {"sum_keepdims", [](Values v) { return sum(v[0], 1, true); }},
      {"sum_bool", [](Values v) { return sum(v[0], 0); }, 0},
      {"sum_bf16", [](Values v) { return sum(v[0], {0}); }, bf16},
      {"max", [](Values v) { return max(v[0], -1); }, 0},
      {"max_bool", [](Values v) { return max(v[0], 0); }, 0},
      {"min", [](Values v) { return min(v[0], {0, 1}); }, 0},
      {"mean", [](Values v) { return mean(v[0], -1); }},
      {"mean_bf16", [](Values v) { return mean(v[0], 0); }, bf16},
      {"mean_int", [](Values v) { return mean(v[0]); }},
      {"var", [](Values v) { return var(v[0], {1, 2}); }},
      {"var_ddof", [](Values v) { return var(v[0], 0, true, 1); }},
      {"any", [](Values v) { return any(v[0], 1); }, 0},
      {"all", [](Values v) { return all(v[0], 1); }, 0},
      {"logsumexp", [](Values v) { return logsumexp(v[0], -1); }},
      {"logsumexp_keepdims",
       [](Values v) { return logsumexp(v[0], {0, 1}, true); }},
  };
}

GoldenCase einsumCase(const char *name, const char *subscripts) {
  GoldenCase test(name, nullptr);
  test.compute = [subscripts](Values v) { return einsum(subscripts, v); };
  return test;
}

std::vector<GoldenCase> contractions() {
  auto product = [](Values v) { return matmul(v[0], v[1]); };
  return {
      {"dot_general",
       [](Values v) { return dotGeneral(v[0], v[1], {{-1}, {1}, {0}, {0}}); }},
      {"matmul", product},
      {"matmul_batch", product},
      {"matmul_shared", product},
      {"matmul_vectors", product},
      {"matmul_row", product},
      {"matmul_column", product},
      {"matmul_bf16", product, bf16},
      {"dot", [](Values v) { return dot(v[0], v[1]); }},
      einsumCase("einsum_matmul", "ab,bc->ac"),
      einsumCase("einsum_implicit", "ba,bc"),
      einsumCase("einsum_attention", "bqhd,bkhd->bhqk"),
      einsumCase("einsum_ellipsis", "...ij,jk->...ik"),
      einsumCase("einsum_ellipsis_broadcast", "...i, ...i -> ...i"),
      einsumCase("einsum_trace", "ii"),
      einsumCase("einsum_diagonal", "iji->ji"),
      einsumCase("einsum_sum", "abc->b"),
      einsumCase("einsum_lone", "ab,cd->a"),
      einsumCase("einsum_outer", "a,b->ba"),
      einsumCase("einsum_three", "ab,bc,cd->ad"),
      einsumCase("einsum_three_shared", "ab,cb,b->ac"),
      einsumCase("einsum_layer", "nta,hab->nthb"),
  };
}

GoldenCase convCase(const char *name, std::vector<int64_t> strides,
                    ConvPadding padding, ConvolutionOptions options = {},
                    double tolerance = 1e-6) {
  GoldenCase test(name, nullptr, tolerance);
  test.compute = [=](Values v) {
    return convGeneralDilated(v[0], v[1], strides, padding, options);
  };
  return test;
}

std::vector<GoldenCase> convolutions() {
  ConvolutionOptions twoGroups{.featureGroupCount = 2};
  return {
      convCase("conv_same", {1}, "SAME"),
      convCase("conv_same_strided", {2, 3}, "SAME", twoGroups),
      convCase("conv_valid", {1, 1}, "VALID", twoGroups),
      convCase("conv_pairs", {1, 2}, {{2, -1}, {0, 1}}, twoGroups),
      convCase("conv_dilated", {1}, {{2, 2}},
               {.lhsDilation = {3}, .rhsDilation = {2}}),
      convCase("conv_circular", {1}, "CIRCULAR"),
      convCase("conv_reflect", {2}, "REFLECT"),
      convCase("conv_causal", {1}, "CAUSAL", {.rhsDilation = {2}}),
      convCase("conv_bf16", {1}, "SAME", {}, bf16),
  };
}

TEST(OpsTest, AreJaxs) {
  std::vector<GoldenCase> cases;
  for (auto part : {arithmetic(), logic(), shapes(), reductions(),
                    contractions(), convolutions()})
    cases.insert(cases.end(), part.begin(), part.end());
  expectGoldens("ops", cases);
}

} // namespace
} // namespace graft::nnx

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Layers that cannot be, and calls that cannot be answered: each gives Flax's
// message, at the line where it was written.

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "graft/nnx.h"
#include "tests/unit/status.h"

namespace graft::nnx {
namespace {

template <class M> absl::Status errorOf(const Ref<M> &module) {
  return state(module).status();
}

absl::Status errorOf(const Tensor &tensor) { return tensor.status(); }

TEST(LayersErrorsTest, GroupNorm) {
  Rngs r(0);
  EXPECT_THAT(errorOf(GroupNorm::make(48, r)),
              FailsWith("Number of groups (32) does not divide the number of "
                        "channels (48)."));
  EXPECT_THAT(errorOf(GroupNorm::make(
                  9, r, {.numGroups = std::nullopt, .groupSize = 2})),
              FailsWith("Number of features (9) is not multiple of the group "
                        "size (2)."));
  EXPECT_THAT(errorOf(GroupNorm::make(8, r, {.groupSize = 2})),
              FailsWith("Either `num_groups` or `group_size` should be "
                        "specified."));
  EXPECT_EQ(r.count("default"), 0u);
}

TEST(LayersErrorsTest, MultiHeadAttention) {
  Rngs r(0);
  EXPECT_THAT(errorOf(MultiHeadAttention::make(3, 8, r)),
              FailsWith("Memory dimension (8) must be divisible by 'num_heads' "
                        "heads (3)."));
  EXPECT_THAT(errorOf(MultiHeadAttention::make(4, 8, r, {.numKvHeads = 3})),
              FailsWith("num_heads (4) must be divisible by num_kv_heads "
                        "(3)."));
  auto layer = MultiHeadAttention::make(2, 8, r);
  EXPECT_THAT(errorOf(layer->call(zeros({1, 3, 6}))),
              FailsWith("Incompatible input dimension, got f32[1,3,6] but "
                        "module expects 8 features."));
  EXPECT_THAT(errorOf(layer->call(zeros({1, 1, 8}), {.decode = true})),
              FailsWith("Autoregressive cache not initialized"));
  layer->initCache({1, 4, 8});
  EXPECT_THAT(errorOf(layer->call(zeros({1, 2, 8}), {.decode = true})),
              FailsWith("expected key shape (1, 1, 2, 4) instead got (1, 2, "
                        "2, 4)."));
}

TEST(LayersErrorsTest, Attention) {
  EXPECT_THAT(errorOf(dotProductAttention(zeros({2, 3, 4}), zeros({2, 3, 4}),
                                          zeros({3, 3, 4}))),
              FailsWith("k, v lengths must match, but got 2 and 3."));
  EXPECT_THAT(
      errorOf(dotProductAttentionWeights(zeros({2, 3, 4}), zeros({2, 2, 4}))),
      FailsWith("Query heads (3) must be multiple of Key heads (2)"));
  EXPECT_THAT(errorOf(combineMasks({zeros({2}), zeros({2, 2})})),
              FailsWith("masks must have same rank, but got 1 and 2."));
  EXPECT_EQ(combineMasks({Tensor(), Tensor()}).kind(), Tensor::Kind::Empty);
}

TEST(LayersErrorsTest, Linear) {
  Rngs r(0);
  EXPECT_THAT(errorOf(LinearGeneral::make({4, 3}, 5, r)),
              FailsWith("in_features and axis must have the same length. Got "
                        "(4, 3) and (-1,)."));
  EXPECT_THAT(errorOf(LinearGeneral::make(4, 5, r, {.batchAxis = {{1, 3}}})),
              FailsWith("batch_dims (1,) must be consecutive leading "
                        "dimensions starting from 0."));
  EXPECT_THAT(errorOf(Einsum::make("ab,bc", {4, 6}, r)),
              FailsWith("must be explicit and include \"->\""));
  EXPECT_THAT(errorOf(Einsum::make("ab,bc,cd->ad", {4, 6}, r)),
              FailsWith("exactly one comma character, instead of 2"));
}

TEST(LayersErrorsTest, Conv) {
  Rngs r(0);
  EXPECT_THAT(errorOf(Conv::make(4, 6, 3, r, {.featureGroupCount = 3})),
              FailsWith("feature_group_count (3) must divide in_features (4) "
                        "and out_features (6)."));
  EXPECT_THAT(errorOf(Conv::make(4, 6, 3, r, {.mask = zeros({3, 4, 5})})),
              FailsWith("Mask needs to have the same shape as weights. Shapes "
                        "are: (3, 4, 5), (3, 4, 6)"));
  auto conv = Conv::make(4, 6, {3, 3}, r, {.padding = "CAUSAL"});
  EXPECT_THAT(errorOf(conv->call(zeros({1, 5, 5, 4}))),
              FailsWith("the padding 'CAUSAL' is not one for 2 spatial "
                        "dimensions"));
  EXPECT_THAT(errorOf(conv->call(zeros({5, 4}))),
              FailsWith("has too few dimensions: expected 2 spatial ones"));
  auto pairs = Conv::make(4, 6, 3, r, {.padding = {{1, 2}, {3, 4}}});
  EXPECT_THAT(errorOf(pairs->call(zeros({1, 5, 4}))),
              FailsWith("2 padding pairs were given for 1 spatial"));
}

TEST(LayersErrorsTest, Norms) {
  Rngs r(0);
  auto batch = BatchNorm::make(8, r, {.useRunningAverage = std::nullopt});
  EXPECT_THAT(errorOf(batch->call(zeros({2, 8}))),
              FailsWith("No `use_running_average` argument was provided to "
                        "BatchNorm"));
  auto instance = InstanceNorm::make(8, r, {.featureAxes = 0});
  EXPECT_THAT(errorOf(instance->call(zeros({8, 2}))),
              FailsWith("The channel axes cannot include the leading "
                        "dimension"));
  auto spectral =
      SpectralNorm::make(Conv::make(4, 6, 3, r), r, {.errorOnNonMatrix = true});
  EXPECT_THAT(errorOf(spectral), FailsWith("Layer instance parameter is 3D but "
                                           "error_on_non_matrix is True"));
}

TEST(LayersErrorsTest, SayWhereTheLayerWasMade) {
  int line = __LINE__ + 1;
  auto norm = GroupNorm::make(48, Rngs(0));
  EXPECT_THAT(errorOf(norm), FailsWith("layers_errors_test.cpp:" +
                                       std::to_string(line) + ": "));
}

/// A layer is its attributes: split and merge keep what call needs.
TEST(LayersErrorsTest, MergedLayersCall) {
  Rngs r(0);
  auto conv = Conv::make(2, 3, {3, 2}, r,
                         {.strides = {2, 1}, .padding = {{1, 0}, {0, 1}}});
  auto [graphDef, values] = *split(conv);
  GRAFT_ASSERT_OK_AND_ASSIGN(Ref<Conv> merged, merge<Conv>(graphDef, values));
  Tensor x = ones({1, 5, 4, 2});
  Tensor y = conv->call(x), again = merged->call(x);
  ASSERT_TRUE(y.isConcrete()) << y.status();
  ASSERT_TRUE(again.isConcrete()) << again.status();
  EXPECT_EQ(y.shape(), (Shape{1, 2, 4, 3}));
  EXPECT_EQ(*y.array()->span<float>(), *again.array()->span<float>());
}

} // namespace
} // namespace graft::nnx

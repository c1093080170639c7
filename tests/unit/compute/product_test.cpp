// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <algorithm>
#include <numeric>

#include "backend/compute/compute.h"
#include "tests/unit/compute/tensors.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace graft::testing {
namespace {

using ::testing::ElementsAre;

/// The bound on an error of sums of `depth` products of values below 7.
double toleranceOf(DType dtype, int64_t depth) {
  return static_cast<double>(depth) * (dtype == DType::F64 ? 1e-14 : 6e-6);
}

struct Product {
  DotGeneral op;
  TensorType lhs, rhs;
  int64_t depth = 1;
};

/// Dimensions of both sides in random order: `batch` and `contracting` pairs,
/// and some of either side's own.
Product randomProduct(Random &random, DType dtype, int64_t batch,
                      int64_t contracting) {
  Product product{{}, {dtype, {}}, {dtype, {}}, 1};
  Shape pairs = randomShape(random, batch + contracting, 5, 9);
  auto side = [&](TensorType &type, std::vector<int64_t> &batchAxes,
                  std::vector<int64_t> &contractingAxes) {
    Shape own = randomShape(random, randomInt(random, 0, 2), 5, 9);
    std::vector<int64_t> place(pairs.size() + own.size());
    std::iota(place.begin(), place.end(), 0);
    std::shuffle(place.begin(), place.end(), random);
    type.shape.resize(place.size());
    for (size_t i = 0; i < place.size(); ++i)
      type.shape[place[i]] =
          i < pairs.size() ? pairs[i] : own[i - pairs.size()];
    batchAxes.assign(place.begin(), place.begin() + batch);
    contractingAxes.assign(place.begin() + batch,
                           place.begin() + batch + contracting);
  };
  side(product.lhs, product.op.lhsBatch, product.op.lhsContracting);
  side(product.rhs, product.op.rhsBatch, product.op.rhsContracting);
  for (int64_t i = batch; i < batch + contracting; ++i)
    product.depth *= pairs[i];
  return product;
}

TEST(DotGeneral, MatchesTheReference) {
  Random random(21);
  for (DType dtype : floats)
    for (int64_t batch = 0; batch < 3; ++batch)
      for (int64_t contracting = 0; contracting < 3; ++contracting)
        for (int repeat = 0; repeat < 6; ++repeat) {
          Product product = randomProduct(random, dtype, batch, contracting);
          expectClose({product.op},
                      {randomTensor(random, product.lhs),
                       randomTensor(random, product.rhs)},
                      0, toleranceOf(dtype, product.depth));
        }
}

// Beyond a tile and a slab, with edges in every direction.
TEST(DotGeneral, CrossesTiles) {
  Random random(22);
  for (DType dtype : floats) {
    expectClose({DotGeneral{{}, {}, {1}, {0}}},
                {randomTensor(random, {dtype, {99, 261}}),
                 randomTensor(random, {dtype, {261, 131}})},
                0, toleranceOf(dtype, 261));
    expectClose({DotGeneral{{}, {}, {0}, {1}}},
                {randomTensor(random, {dtype, {5, 193}}),
                 randomTensor(random, {dtype, {130, 5}})},
                0, toleranceOf(dtype, 5));
  }
}

TEST(DotGeneral, OverNothingIsZero) {
  Tensor lhs(DType::F32, {2, 0}, std::vector<float>{});
  EXPECT_THAT(computed({DotGeneral{{}, {}, {1}, {1}}}, {lhs, lhs}).as<float>(),
              ElementsAre(0, 0, 0, 0));
}

/// The sum that compute.h promises, rounded step by step.
float sumInOrder(const std::vector<float> &lhs, const std::vector<float> &rhs,
                 int64_t row, int64_t column, int64_t depth, int64_t columns) {
  float total = 0;
  for (int64_t k = 0; k < depth; ++k)
    total += lhs[row * depth + k] * rhs[k * columns + column];
  return total;
}

TEST(DotGeneral, BitsAreThoseOfASumInOrder) {
  Random random(23);
  constexpr int64_t rows = 101, depth = 300, columns = 150;
  Tensor lhs = randomTensor(random, {DType::F32, {rows, depth}});
  Tensor rhs = randomTensor(random, {DType::F32, {depth, columns}});
  std::vector<float> product =
      computed({DotGeneral{{}, {}, {1}, {0}}}, {lhs, rhs}).as<float>();
  for (int64_t row : {0, 3, 96, 100})
    for (int64_t column : {0, 15, 128, 149})
      EXPECT_EQ(product[row * columns + column],
                sumInOrder(lhs.as<float>(), rhs.as<float>(), row, column, depth,
                           columns));
}

TEST(Convolution, MatchesTheReference) {
  Random random(24);
  for (DType dtype : floats)
    for (int64_t spatial = 0; spatial < 4; ++spatial)
      for (int repeat = 0; repeat < 8; ++repeat) {
        Convolution op;
        int64_t groups = randomInt(random, 1, 3);
        int64_t in = randomInt(random, 0, 3), out = randomInt(random, 0, 3);
        TensorType input{dtype, {randomInt(random, 0, 2)}};
        TensorType kernel{dtype, {}};
        int64_t depth = in;
        for (int64_t d = 0; d < spatial; ++d) {
          input.shape.push_back(randomInt(random, 0, 8));
          kernel.shape.push_back(randomInt(random, 1, 3));
          op.strides.push_back(randomInt(random, 1, 3));
          op.dilations.push_back(randomInt(random, 1, 3));
          depth *= kernel.shape.back();
        }
        input.shape.insert(input.shape.end(), {groups, in});
        kernel.shape.insert(kernel.shape.end(), {in, groups, out});
        expectClose({op},
                    {randomTensor(random, input), randomTensor(random, kernel)},
                    0, toleranceOf(dtype, depth));
      }
}

TEST(Convolution, GivesTheseValues) {
  Tensor input(DType::F32, {1, 5, 1, 1}, std::vector<float>{1, 2, 3, 4, 5});
  Tensor kernel(DType::F32, {2, 1, 1, 1}, std::vector<float>{1, 10});
  EXPECT_THAT(computed({Convolution{{2}, {2}}}, {input, kernel}).as<float>(),
              ElementsAre(31, 53));
  // A window longer than the input fits nowhere.
  EXPECT_THAT(computed({Convolution{{1}, {5}}}, {input, kernel}).as<float>(),
              ElementsAre());
}

} // namespace
} // namespace graft::testing

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <algorithm>
#include <numeric>

#include "tests/unit/compute/tensors.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace graft::testing {
namespace {

using ::testing::ElementsAre;

// Of each element size, and one that is only stored.
const std::vector<DType> moved{DType::Bool, DType::BF16, DType::F32, DType::I64,
                               DType::U16,  DType::C64,  DType::C128};

/// Calls `check` with a random generator and a type of each rank and dtype.
template <class F> void forTypes(int64_t leastRank, F check) {
  Random random(7);
  for (DType dtype : moved)
    for (int64_t rank = leastRank; rank < 5; ++rank)
      for (int repeat = 0; repeat < 6; ++repeat)
        check(random, TensorType{dtype, randomShape(random, rank)});
}

TEST(Movement, Reshape) {
  forTypes(0, [](Random &random, const TensorType &type) {
    expectSameBits({Reshape{{numElements(type.shape).value(), 1}}},
                   {randomBits(random, type)});
  });
}

TEST(Movement, Transpose) {
  forTypes(0, [](Random &random, const TensorType &type) {
    std::vector<int64_t> permutation(type.shape.size());
    std::iota(permutation.begin(), permutation.end(), 0);
    std::shuffle(permutation.begin(), permutation.end(), random);
    expectSameBits({Transpose{permutation}}, {randomBits(random, type)});
  });
}

// Larger than the tiles the plane is walked in.
TEST(Movement, TransposeOfPlanes) {
  Random random(2);
  for (DType dtype : moved) {
    expectSameBits({Transpose{{1, 0}}},
                   {randomBits(random, {dtype, {70, 33}})});
    expectSameBits({Transpose{{2, 1, 0}}},
                   {randomBits(random, {dtype, {65, 3, 64}})});
    expectSameBits({Transpose{{1, 0, 3, 2}}},
                   {randomBits(random, {dtype, {2, 3, 40, 50}})});
  }
}

TEST(Movement, Broadcast) {
  forTypes(0, [](Random &random, const TensorType &type) {
    Broadcast op;
    for (int64_t extent : type.shape) {
      while (randomInt(random, 0, 2) == 0) {
        op.dimensions.push_back(static_cast<int64_t>(op.shape.size()));
        op.shape.push_back(randomInt(random, 0, 4));
      }
      op.shape.push_back(extent);
    }
    op.dimensions.push_back(static_cast<int64_t>(op.shape.size()));
    op.shape.push_back(3);
    expectSameBits({op}, {randomBits(random, type)});
  });
}

/// A random window of a dimension: start, size and stride.
struct Window {
  int64_t start, size, stride;
};

Window randomWindow(Random &random, int64_t extent) {
  Window window;
  window.stride = randomInt(random, 1, 3);
  window.start = randomInt(random, 0, extent);
  int64_t most = (extent - window.start + window.stride - 1) / window.stride;
  window.size =
      randomInt(random, 0, 4) == 0 ? randomInt(random, 0, most) : most;
  return window;
}

TEST(Movement, Slice) {
  forTypes(0, [](Random &random, const TensorType &type) {
    Slice op;
    for (int64_t extent : type.shape) {
      Window window = randomWindow(random, extent);
      op.starts.push_back(window.start);
      op.sizes.push_back(window.size);
      op.strides.push_back(window.stride);
    }
    expectSameBits({op}, {randomBits(random, type)});
  });
}

TEST(Movement, InsertSlice) {
  forTypes(0, [](Random &random, const TensorType &type) {
    InsertSlice op;
    Shape source;
    for (int64_t extent : type.shape) {
      Window window = randomWindow(random, extent);
      op.starts.push_back(window.start);
      source.push_back(window.size);
      op.strides.push_back(window.stride);
    }
    expectSameBits({op}, {randomBits(random, {type.dtype, source}),
                          randomBits(random, type)});
  });
}

TEST(Movement, Concatenate) {
  forTypes(1, [](Random &random, const TensorType &type) {
    int64_t axis = randomInt(random, 0, type.shape.size() - 1);
    std::vector<Tensor> operands;
    for (int64_t i = randomInt(random, 1, 4); i > 0; --i) {
      TensorType part = type;
      part.shape[axis] = randomInt(random, 0, 4);
      operands.push_back(randomBits(random, part));
    }
    expectSameBits({Concatenate{axis}}, operands);
  });
}

TEST(Movement, InsertSliceGivesTheseValues) {
  Tensor source(DType::I32, {2}, std::vector<int32_t>{7, 8});
  Tensor whole(DType::I32, {5}, std::vector<int32_t>{0, 1, 2, 3, 4});
  EXPECT_THAT(computed({InsertSlice{{1}, {2}}}, {source, whole}).as<int32_t>(),
              ElementsAre(0, 7, 2, 8, 4));
}

} // namespace
} // namespace graft::testing

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Random programs of movement, carried out on pieces and element by element.

#include <chrono>
#include <numeric>
#include <random>

#include "gtest/gtest.h"

#include "ir/core/pieces.h"

namespace graft {
namespace {

constexpr int64_t sourceStep = 1'000'000;

// A value as pieces and as elements: source * sourceStep + index.
struct Value {
  Shape shape;
  Pieces pieces;
  std::vector<int64_t> elements;
};

// Calls `visit` with each index of `box`, its position in row-major order.
template <typename VisitT> void forEach(const Box &box, const VisitT &visit) {
  int64_t count = numElements(box);
  for (int64_t n = 0; n < count; ++n) {
    std::vector<int64_t> index(box.size());
    int64_t rest = n;
    for (size_t d = box.size(); d-- > 0; rest /= box[d].size)
      index[d] = rest % box[d].size;
    visit(index, n);
  }
}

int64_t linear(const Shape &shape, const std::vector<int64_t> &index) {
  std::vector<int64_t> strides = rowMajorStrides(shape);
  return std::inner_product(index.begin(), index.end(), strides.begin(),
                            int64_t{0});
}

std::vector<int64_t> placeOf(const Box &box,
                             const std::vector<int64_t> &index) {
  std::vector<int64_t> place;
  for (size_t d = 0; d < box.size(); ++d)
    place.push_back(box[d].offset + index[d] * box[d].stride);
  return place;
}

class Machine {
public:
  explicit Machine(uint64_t seed) : random(seed) {}

  int64_t below(int64_t limit) {
    return static_cast<int64_t>(random() % static_cast<uint64_t>(limit));
  }

  Value source(const Shape &shape) {
    Value value{shape, wholePieces(next, shape), {}};
    value.elements.resize(numElements(wholeBox(shape)));
    std::iota(value.elements.begin(), value.elements.end(), next * sourceStep);
    ++next;
    return value;
  }

  Value slice(const Value &of) {
    std::vector<int64_t> starts, strides;
    Shape sizes;
    Box box;
    for (int64_t extent : of.shape) {
      starts.push_back(extent == 0 ? 0 : below(extent));
      strides.push_back(1 + below(3));
      int64_t most =
          (extent - starts.back() + strides.back() - 1) / strides.back();
      sizes.push_back(most == 0 ? 0 : most - below(std::min<int64_t>(most, 3)));
      box.push_back({starts.back(), sizes.back(), strides.back()});
    }
    Value result{sizes, slicePieces(of.pieces, starts, sizes, strides), {}};
    forEach(box, [&](const std::vector<int64_t> &index, int64_t) {
      result.elements.push_back(
          of.elements[linear(of.shape, placeOf(box, index))]);
    });
    return result;
  }

  Value insert(const Value &into) {
    Value part = slice(into); // some shape that fits
    std::vector<int64_t> starts, strides;
    Box box;
    for (size_t d = 0; d < part.shape.size(); ++d) {
      int64_t size = part.shape[d], extent = into.shape[d];
      strides.push_back(size > 1 ? 1 + below((extent - 1) / (size - 1)) : 1);
      int64_t span = size == 0 ? 0 : (size - 1) * strides.back() + 1;
      starts.push_back(below(extent - span + 1));
      box.push_back({starts.back(), size, strides.back()});
    }
    if (below(2) == 0)
      part = source(part.shape);
    Value result = into;
    insertPieces(result.pieces, part.pieces, starts, part.shape, strides);
    forEach(box, [&](const std::vector<int64_t> &index, int64_t n) {
      result.elements[linear(into.shape, placeOf(box, index))] =
          part.elements[n];
    });
    return result;
  }

  Value transpose(const Value &of) {
    std::vector<int64_t> permutation(of.shape.size());
    std::iota(permutation.begin(), permutation.end(), 0);
    std::shuffle(permutation.begin(), permutation.end(), random);
    Value result = of;
    transposePieces(result.pieces, permutation);
    for (size_t d = 0; d < permutation.size(); ++d)
      result.shape[d] = of.shape[permutation[d]];
    forEach(wholeBox(result.shape),
            [&](const std::vector<int64_t> &index, int64_t n) {
              std::vector<int64_t> old(index.size());
              for (size_t d = 0; d < index.size(); ++d)
                old[permutation[d]] = index[d];
              result.elements[n] = of.elements[linear(of.shape, old)];
            });
    return result;
  }

  Value concatenate(const Value &first) {
    if (first.shape.empty())
      return first;
    size_t axis = below(static_cast<int64_t>(first.shape.size()));
    Value second = below(2) == 0 ? source(first.shape) : first;
    Value result = first;
    result.shape[axis] *= 2;
    Pieces shifted = second.pieces;
    shiftPieces(shifted, axis, first.shape[axis]);
    result.pieces.insert(result.pieces.end(), shifted.begin(), shifted.end());
    result.elements.clear();
    forEach(wholeBox(result.shape), [&](std::vector<int64_t> index, int64_t) {
      bool isSecond = index[axis] >= first.shape[axis];
      if (isSecond)
        index[axis] -= first.shape[axis];
      result.elements.push_back(
          (isSecond ? second : first).elements[linear(first.shape, index)]);
    });
    return result;
  }

  Value reshape(const Value &of) {
    Shape shape;
    int64_t rest = numElements(wholeBox(of.shape));
    while (rest > 1 && shape.size() < 4) {
      int64_t extent = 1;
      for (int64_t factor : {2, 3, 5, 1})
        if (rest % factor == 0 && below(2) == 0)
          extent *= factor;
      shape.push_back(extent);
      rest /= extent;
    }
    shape.insert(shape.begin() + below(static_cast<int64_t>(shape.size()) + 1),
                 rest);
    Value result = of;
    if (!reshapePieces(result.pieces, of.shape, shape)) {
      ++refused;
      return of;
    }
    ++reshaped;
    result.shape = shape;
    return result;
  }

  Value step(const Value &value) {
    switch (below(6)) {
    case 0:
      return slice(value);
    case 1:
    case 2:
      return insert(value);
    case 3:
      return transpose(value);
    case 4:
      return value.elements.size() < 500 ? concatenate(value) : value;
    default:
      return reshape(value);
    }
  }

  int refused = 0, reshaped = 0;

private:
  std::mt19937_64 random;
  int32_t next = 0;
};

void check(const Value &value) {
  std::vector<Box> boxes;
  std::vector<int64_t> found(value.elements.size(), -1);
  for (const Piece &piece : value.pieces) {
    boxes.push_back(piece.box);
    forEach(piece.box, [&](const std::vector<int64_t> &index, int64_t) {
      int64_t element = piece.base;
      for (size_t d = 0; d < index.size(); ++d)
        element += index[d] * piece.strides[d];
      found[linear(value.shape, placeOf(piece.box, index))] =
          piece.source * sourceStep + element;
    });
  }
  EXPECT_TRUE(arePartition(boxes, value.shape));
  EXPECT_EQ(found, value.elements);
  if (!boxes.empty()) {
    boxes.push_back(boxes.front());
    EXPECT_FALSE(areDisjoint(boxes));
  }
}

TEST(Pieces, EqualElementwiseMovement) {
  static const std::vector<Shape> shapes = {
      {}, {0}, {1}, {12}, {4, 6}, {5, 3}, {2, 0}, {6, 2, 5}, {1, 7}, {3, 4, 2}};
  int refused = 0, reshaped = 0;
  for (uint64_t seed = 0; seed < 3000; ++seed) {
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    Machine machine(seed);
    Value value = machine.source(shapes[seed % shapes.size()]);
    for (int64_t n = machine.below(9); n > 0; --n)
      value = machine.step(value);
    check(value);
    mergePieces(value.pieces);
    check(value);
    refused += machine.refused;
    reshaped += machine.reshaped;
    ASSERT_FALSE(testing::Test::HasFailure());
  }
  EXPECT_GT(reshaped, 1000);
  EXPECT_LT(refused, reshaped);
}

TEST(Pieces, InsertedRowsLeaveTheRest) {
  Pieces fresh = wholePieces(0, {8, 4});
  insertPieces(fresh, wholePieces(1, {6, 4}), {0, 0}, {6, 4}, {1, 1});
  mergePieces(fresh);
  ASSERT_EQ(fresh.size(), 2u);
  EXPECT_EQ(fresh[0].source, 1);
  EXPECT_EQ(fresh[1].box, (Box{{6, 2, 1}, {0, 4, 1}}));
  EXPECT_EQ(fresh[1].base, 24);
}

TEST(Pieces, NeighboursJoinAgain) {
  Pieces pieces = wholePieces(0, {9, 6});
  Pieces parts;
  for (int64_t row = 0; row < 9; row += 3)
    for (int64_t column = 0; column < 6; column += 2)
      for (Piece &piece : slicePieces(pieces, {row, column}, {3, 2}, {1, 1})) {
        piece.box[0].offset += row;
        piece.box[1].offset += column;
        parts.push_back(std::move(piece));
      }
  EXPECT_EQ(parts.size(), 9u);
  mergePieces(parts);
  ASSERT_EQ(parts.size(), 1u);
  EXPECT_EQ(parts[0].box, wholeBox({9, 6}));
  EXPECT_EQ(parts[0].strides, (std::vector<int64_t>{6, 1}));
}

TEST(Pieces, ManyInsertsAreFast) {
  auto start = std::chrono::steady_clock::now();
  Pieces pieces = wholePieces(0, {4000, 64});
  for (int64_t i = 0; i < 2000; ++i) {
    std::vector<int64_t> at = {i * 1999 % 4000, 0};
    insertPieces(pieces, wholePieces(1, {1, 64}), at, {1, 64}, {1, 1});
  }
  mergePieces(pieces);
  std::vector<Box> boxes;
  for (const Piece &piece : pieces)
    boxes.push_back(piece.box);
  EXPECT_TRUE(arePartition(boxes, {4000, 64}));
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5));
}

TEST(Boxes, RangesShareWhatBothHave) {
  for (int64_t sa : {1, 2, 3, 4, 6})
    for (int64_t sb : {1, 2, 3, 4, 6})
      for (int64_t oa = 0; oa < 7; ++oa)
        for (int64_t ob = 0; ob < 7; ++ob) {
          Range a{oa, 5, sa}, b{ob, 4, sb};
          std::vector<int64_t> expected, found;
          for (int64_t i = 0; i < a.size; ++i)
            for (int64_t j = 0; j < b.size; ++j)
              if (oa + i * sa == ob + j * sb)
                expected.push_back(oa + i * sa);
          if (std::optional<Range> common = intersect(a, b))
            for (int64_t i = 0; i < common->size; ++i)
              found.push_back(common->offset + i * common->stride);
          EXPECT_EQ(found, expected);
        }
}

} // namespace
} // namespace graft

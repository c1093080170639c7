// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/tiles/flat_writer.h"

#include "gtest/gtest.h"

#include "backend/tiles/keyed_drawer.h"
#include "tests/unit/compute/tensors.h"

namespace graft {
namespace {

using testing::Random;
using testing::Tensor;
using K = ElementwiseKind;

const TensorOp negate{Elementwise{K::Negate}}, add{Elementwise{K::Add}},
    multiply{Elementwise{K::Multiply}}, less{Elementwise{K::Less}},
    select{Elementwise{K::Select}};
const TensorOp toBf16{Convert{DType::BF16}}, toF64{Convert{DType::F64}};

// Draws its index, plus the key's second word.
class CountingDrawer final : public Drawer {
public:
  void draw(Key key, int64_t first, int64_t count,
            std::byte *out) const override {
    for (int64_t i = 0; i < count; ++i) {
      auto value = static_cast<float>(first + i + key.k1);
      std::memcpy(out + 4 * i, &value, 4);
    }
  }
};

FlatSource stored(const Tensor &tensor) {
  return {tensor.type.dtype, tensor.bytes.data()};
}

FlatSource splat(float value) {
  FlatSource source;
  source.splat.resize(4);
  std::memcpy(source.splat.data(), &value, 4);
  return source;
}

FlatSource drawn(uint32_t offset) {
  FlatSource source;
  source.writer = std::make_shared<KeyedDrawer>(
      std::make_shared<CountingDrawer>(), Key{0, offset});
  return source;
}

Tensor whole(const FlatWriter &writer, int64_t count) {
  Tensor result({writer.dtype(), {count}});
  writer.write(0, count, result.bytes.data());
  return result;
}

Tensor repeated(float value, int64_t count) {
  return {DType::F32, {count}, std::vector<float>(count, value)};
}

Tensor counted(float offset, int64_t count) {
  std::vector<float> values(count);
  for (int64_t i = 0; i < count; ++i)
    values[i] = static_cast<float>(i) + offset;
  return {DType::F32, {count}, values};
}

constexpr int64_t counts[] = {1, 2, 1023, 1024, 1025, 5000};

TEST(FlatWriter, OneOpReadsMemory) {
  Random random(1);
  for (int64_t count : counts) {
    Tensor a = testing::randomBits(random, {DType::F32, {count}});
    FlatWriter writer({stored(a)}, {{toBf16, {0}}});
    EXPECT_EQ(writer.dtype(), DType::BF16);
    EXPECT_EQ(whole(writer, count).bytes, testing::computed(toBf16, {a}).bytes);
  }
}

TEST(FlatWriter, StagesFeedStages) {
  Random random(2);
  for (int64_t count : counts) {
    Tensor a = testing::randomTensor(random, {DType::F32, {count}});
    Tensor b = testing::randomTensor(random, {DType::F32, {count}});
    // select(a*2 < b, f64(a*2), f64(-b))
    FlatWriter writer({stored(a), stored(b), splat(2)}, {{multiply, {0, 2}},
                                                         {less, {3, 1}},
                                                         {toF64, {3}},
                                                         {negate, {1}},
                                                         {toF64, {6}},
                                                         {select, {4, 5, 7}}});
    Tensor doubled = testing::computed(multiply, {a, repeated(2, count)});
    Tensor expected = testing::computed(
        select, {testing::computed(less, {doubled, b}),
                 testing::computed(toF64, {doubled}),
                 testing::computed(toF64, {testing::computed(negate, {b})})});
    EXPECT_EQ(whole(writer, count).bytes, expected.bytes) << count;
  }
}

TEST(FlatWriter, DrawsWhatIsDrawn) {
  for (int64_t count : counts) {
    // x + (x + y), x and y drawn
    FlatWriter writer({drawn(3), drawn(8)}, {{add, {0, 1}}, {add, {0, 2}}});
    Tensor x = counted(3, count), y = counted(8, count);
    Tensor expected =
        testing::computed(add, {x, testing::computed(add, {x, y})});
    EXPECT_EQ(whole(writer, count).bytes, expected.bytes) << count;
  }
}

TEST(FlatWriter, AnyElementsByThemselves) {
  Random random(4);
  constexpr int64_t count = 4000;
  Tensor a = testing::randomTensor(random, {DType::F32, {count}});
  FlatWriter writer({stored(a), drawn(0), splat(0.5F)},
                    {{multiply, {1, 2}}, {add, {0, 3}}, {toBf16, {4}}});
  const Tensor all = whole(writer, count);
  for (auto [first, number] :
       {std::pair{0, 1}, {1, 1}, {17, 1500}, {3999, 1}, {1000, 3000}, {5, 0}}) {
    Tensor part({DType::BF16, {number}});
    writer.write(first, number, part.bytes.data());
    EXPECT_TRUE(std::equal(part.bytes.begin(), part.bytes.end(),
                           all.bytes.begin() + 2 * first))
        << first << ", " << number;
  }
}

TEST(FlatWriter, LongChainsReuseTheirScratch) {
  constexpr int64_t count = 2000;
  std::vector<FlatStage> stages{{add, {0, 1}}};
  Tensor expected =
      testing::computed(add, {counted(1, count), repeated(0.25F, count)});
  for (int i = 1; i < mostFlatStages; ++i) {
    stages.push_back({multiply, {1 + i, 1}});
    expected = testing::computed(multiply, {expected, repeated(0.25F, count)});
  }
  FlatWriter writer({drawn(1), splat(0.25F)}, stages);
  EXPECT_EQ(whole(writer, count).bytes, expected.bytes);
}

} // namespace
} // namespace graft

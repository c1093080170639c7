// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What surgery on weights draws and holds: as said, to the element and byte.

#include "gtest/gtest.h"

#include "graft/memory.h"
#include "tests/unit/nnx/models.h"
#include "tests/unit/status.h"

namespace graft::nnx {
namespace {

using namespace graft::nnx::testing;

/// A state that alone holds the arrays of `from`.
State handedOver(State from) {
  std::map<std::string, Array> arrays;
  for (const auto &[path, leaf] : from)
    arrays[path.toString()] = *leaf.value.array();
  from = State();
  State result;
  for (auto &[path, array] : arrays)
    result[path] = std::move(array);
  return result;
}

/// Draws the whole table, then sets the old rows.
State resizeVocabulary(State old, const Rngs &rngs) {
  Tensor table = old["embedding"].value();
  Tensor fresh =
      initializers::normal(0.02)(rngs.params(), {3064, 512}, DType::F32);
  old["embedding"] = setSlice(fresh, {0, 0}, table);
  return old;
}

/// 3000 donated rows of `dtype` become 3064: the 64 new ones are drawn, and are
/// all the memory it takes.
template <class F>
void expectGrowsByNewRows(F resizeTable, DType dtype, int64_t newBytes) {
  ScopedConfig config({.numerics = Numerics::Jit});
  auto oldTable = [dtype] {
    State old;
    old["embedding"] = astype(iota({3000, 512}), dtype);
    return old;
  };
  State eager = resizeTable(oldTable(), Rngs(7));
  auto resize = jit(resizeTable, {.donateArgnums = {0}});
  State donated = handedOver(oldTable());
  GRAFT_ASSERT_OK_AND_ASSIGN(auto grown, resize(donated, Rngs(7)));
  EXPECT_EQ(bytesOf(grown["embedding"].value()),
            bytesOf(eager["embedding"].value()));
  EXPECT_EQ(resize.lastStats().drawnElements, 64 * 512);
  EXPECT_EQ(resize.lastStats().peakBytes, newBytes);
}

TEST(SurgeryTest, AVocabularyGrowsByItsNewRows) {
  expectGrowsByNewRows(resizeVocabulary, DType::F32, 64 * 512 * 4);
}

/// The new head is drawn; everything else keeps its storage.
TEST(SurgeryTest, AHeadIsSwappedAlone) {
  auto model = make<TwoLayerMLP>(64, Rngs(0));
  const std::string before = bytesOf(model->linear1["kernel"].tensor());
  auto swapHead = jit(
      [](State old, const Rngs &rngs) {
        auto next = make<TwoLayerMLP>(64, rngs);
        next->linear2 = Linear::make(64, 10, rngs);
        old.erase({"linear2"});
        update(next, old).IgnoreError();
        return next;
      },
      {.donateArgnums = {0}});
  State old = *state(model);
  model.reset();
  GRAFT_ASSERT_OK_AND_ASSIGN(auto next, swapHead(old, Rngs(1)));
  EXPECT_EQ(bytesOf(next->linear1["kernel"].tensor()), before);
  EXPECT_EQ(next->linear2["kernel"].variable().shape(), (Shape{64, 10}));
  EXPECT_EQ(swapHead.lastStats().drawnElements, 64 * 10);
}

/// Projections are fused and layers stacked without a second copy of them all;
/// of a fresh table only the slice that is used is drawn.
TEST(SurgeryTest, PartsGoStraightIntoTheirPlace) {
  ScopedConfig config({.numerics = Numerics::Jit});
  auto build = [](State old, const Rngs &rngs) {
    State result;
    result["qkv"] =
        concatenate({old["q"].value(), old["k"].value(),
                     initializers::lecunNormal()(rngs(), {96, 32}, DType::F32)},
                    1);
    std::vector<Tensor> layers;
    for (const Rngs &lane : rngs.split(3))
      layers.push_back(initializers::normal(1)(lane(), {40, 24}, DType::F32));
    result["layers"] = stack(layers);
    Tensor table = initializers::normal(1)(rngs(), {500, 16}, DType::BF16);
    result["strided"] = sliceInDim(table, 100, 140, 4);
    result["columns"] = setSlice(
        setSlice(initializers::heUniform()(rngs(), {48, 30}, DType::F32),
                 {0, 1}, iota({48, 5}), {1, 3}),
        {10, 0}, iota({4, 30}));
    return result;
  };
  auto oldState = [] {
    State old;
    old["q"] = iota({96, 64});
    old["k"] = iota({96, 32}, 5);
    return old;
  };
  State eager = build(oldState(), Rngs(3));
  auto jitted = jit(build);
  GRAFT_ASSERT_OK_AND_ASSIGN(auto result, jitted(oldState(), Rngs(3)));
  for (const auto &[path, leaf] : result)
    EXPECT_EQ(bytesOf(leaf.value), bytesOf(eager.at(path)->value))
        << path.toString();
  EXPECT_EQ(jitted.lastStats().drawnElements,
            96 * 32 + 3 * 40 * 24 + 10 * 16 + (48 - 4) * (30 - 5));
}

/// The same in bf16, the fresh rows scaled and cast from f32.
TEST(SurgeryTest, ACastVocabularyDrawsItsNewRows) {
  auto resizeCast = [](State old, const Rngs &rngs) {
    Tensor fresh =
        initializers::normal(0.02)(rngs.params(), {3064, 512}, DType::F32);
    old["embedding"] =
        setSlice(astype(fresh, DType::BF16), {0, 0}, old["embedding"].value());
    return old;
  };
  expectGrowsByNewRows(resizeCast, DType::BF16, 64 * 512 * 2);
}

/// Every layer is cast, and scaled first, where it is.
TEST(SurgeryTest, ACastTakesNoMemory) {
  auto cast = [](const State &old) {
    State result;
    for (const auto &[path, leaf] : old)
      result[path[0]] = astype(leaf.value * 2, DType::BF16);
    return result;
  };
  auto layers = [] {
    State old;
    for (int i = 0; i < 3; ++i)
      old["w" + std::to_string(i)] = iota({1024, 1024}, static_cast<float>(i));
    return old;
  };
  State eager = cast(layers());
  auto jitted = jit(cast, {.donateArgnums = {0}});
  State donated = handedOver(layers());
  const int64_t before = memoryStats().liveBytes;
  GRAFT_ASSERT_OK_AND_ASSIGN(auto result, jitted(donated));
  EXPECT_EQ(jitted.lastStats().peakBytes, 0);
  EXPECT_EQ(jitted.lastPlan()->peakBytes, 0);
  EXPECT_EQ(memoryStats().liveBytes - before, -3 * 1024 * 1024 * 2);
  for (const auto &[path, leaf] : result)
    EXPECT_EQ(bytesOf(leaf.value), bytesOf(eager.at(path)->value));
}

/// The stack grows as far as it is written, each layer goes when it is in it.
TEST(SurgeryTest, AStackCostsOneLayer) {
  constexpr int numLayers = 6;
  constexpr int64_t layerBytes = 4 * 1024 * 1024;
  auto stackAll = [](const State &old) {
    std::vector<Tensor> kernels;
    for (const auto &[path, leaf] : old)
      kernels.push_back(leaf.value);
    State result;
    result["w"] = stack(kernels);
    return result;
  };
  auto layers = [] {
    State old;
    for (int i = 0; i < numLayers; ++i)
      old["w" + std::to_string(i)] = iota({1024, 1024}, static_cast<float>(i));
    return old;
  };
  State eager = stackAll(layers());
  auto jitted = jit(stackAll, {.donateArgnums = {0}});
  State donated = handedOver(layers());
  const int64_t before = memoryStats().liveBytes;
  GRAFT_ASSERT_OK_AND_ASSIGN(auto result, jitted(donated));
  EXPECT_EQ(bytesOf(result["w"].value()), bytesOf(eager["w"].value()));
  EXPECT_EQ(jitted.lastStats().peakBytes, layerBytes);
  EXPECT_EQ(jitted.lastPlan()->peakBytes, layerBytes);
  EXPECT_EQ(memoryStats().liveBytes, before);
}

} // namespace
} // namespace graft::nnx

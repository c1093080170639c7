// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "graft/compiler.h"
#include "graft/nnx.h"
#include "tests/unit/arrays.h"
#include "tests/unit/status.h"

namespace graft::nnx {
namespace {

using ::testing::HasSubstr;

Sampler samplerOf(SamplerKind kind, DType dtype, const Shape &shape,
                  CounterLayout layout) {
  Sampler sampler;
  sampler.kind = kind;
  sampler.dtype = dtype;
  sampler.shape = shape;
  sampler.layout = layout;
  if (kind == SamplerKind::TruncatedNormal) {
    sampler.lower = -2;
    sampler.upper = 2;
  }
  return sampler;
}

/// Draws each device's part and puts it where the mesh says, by the definition
/// of a mesh: device (i, j) is number i * columns + j.
void expectWhole(const Sampler &sampler, int64_t rows, int64_t columns,
                 const PartitionSpec &spec) {
  SCOPED_TRACE(toString(sampler) + " " + toString(spec));
  const Key key{7, 9};
  std::string whole = bytesOf(*draw(sampler, key));
  std::string parts(whole.size(), '?');
  size_t size = bitWidth(sampler.dtype) / 8;
  int64_t width = sampler.shape[1];
  for (int64_t device = 0; device < rows * columns; ++device) {
    GRAFT_ASSERT_OK_AND_ASSIGN(
        auto part,
        shardOf(sampler, spec, {{"x", rows}, {"y", columns}}, device));
    GRAFT_ASSERT_OK_AND_ASSIGN(auto drawn, draw(part, key));
    std::string bytes = bytesOf(drawn);
    auto cut = [&](size_t dim) -> std::pair<int64_t, int64_t> {
      if (dim >= spec.size() || !spec[dim])
        return {0, sampler.shape[dim]};
      bool isX = *spec[dim] == "x";
      int64_t length = sampler.shape[dim] / (isX ? rows : columns);
      return {(isX ? device / columns : device % columns) * length, length};
    };
    auto [row, height] = cut(0);
    auto [column, breadth] = cut(1);
    ASSERT_EQ(drawn.shape(), (Shape{height, breadth}));
    for (int64_t i = 0; i < height; ++i)
      parts.replace(((row + i) * width + column) * size, breadth * size, bytes,
                    i * breadth * size, breadth * size);
  }
  EXPECT_EQ(parts, whole);
}

TEST(ShardingTest, TheDevicesPartsAreTheWhole) {
  std::pair<SamplerKind, DType> kinds[] = {
      {SamplerKind::Uniform, DType::F32},
      {SamplerKind::Normal, DType::BF16},
      {SamplerKind::TruncatedNormal, DType::F32},
      {SamplerKind::Normal, DType::F16},
      {SamplerKind::RandomBits, DType::U8},
      {SamplerKind::RandomBits, DType::U64}};
  PartitionSpec specs[] = {
      {}, {"x"}, {std::nullopt, "y"}, {"y", "x"}, {"x", "y"}};
  std::pair<int64_t, int64_t> meshes[] = {{1, 1}, {2, 4}, {4, 2}, {8, 1}};
  for (auto [kind, dtype] : kinds)
    for (CounterLayout layout :
         {CounterLayout::Partitionable, CounterLayout::Original})
      for (const PartitionSpec &spec : specs)
        for (auto [rows, columns] : meshes)
          expectWhole(samplerOf(kind, dtype, {16, 24}, layout), rows, columns,
                      spec);
}

TEST(ShardingTest, WhatDoesNotFitIsAnError) {
  Sampler sampler = samplerOf(SamplerKind::Normal, DType::F32, {6, 4},
                              CounterLayout::Partitionable);
  auto error = [&](const PartitionSpec &spec, const Mesh &mesh,
                   int64_t device = 0) {
    absl::Status status = shardOf(sampler, spec, mesh, device).status();
    EXPECT_EQ(status.code(), absl::StatusCode::kInvalidArgument);
    return status;
  };
  EXPECT_EQ(error({std::nullopt, "nope"}, {{"model", 2}}).message(),
            "Resource axis: nope of P(None, 'nope') is not found in mesh: "
            "('model',).");
  EXPECT_EQ(error({"model"}, {{"model", 4}}).message(),
            "dimension 0 of f32[6,4] cannot be cut by P('model'): expected a "
            "multiple of the 4 devices of mesh axis model, found 6");
  EXPECT_THAT(error({"m", "m"}, {{"m", 2}}), FailsWith("P('m', 'm') has m "
                                                       "twice"));
  EXPECT_THAT(error({"m", {}, {}}, {{"m", 2}}),
              FailsWith("has 3 entries for a tensor of 2 dimensions"));
  EXPECT_THAT(error({}, {{"m", 2}}, 2), FailsWith("devices 0 to 1, expected "
                                                  "one of them, found 2"));
  EXPECT_THAT(error({}, {{"m", 0}}), FailsWith("mesh axis m has size 0"));
  EXPECT_THAT(error({}, {{"m", 1}, {"m", 1}}), FailsWith("axis m twice"));
  sampler = *shardOf(sampler, {"m"}, {{"m", 2}}, 1);
  EXPECT_EQ(sampler.window, (Window{12, {3, 4}, {4, 1}}));
  EXPECT_THAT(error({}, {{"m", 2}}), FailsWith("has a window already"));
}

/// A layer whose kernel is to be cut by columns.
Ref<Linear> annotated() {
  return Linear::make(4, 8, Rngs(0),
                      {.kernelInit = withPartitioning(
                           initializers::lecunNormal(), {{}, "model"})});
}

TEST(ShardingTest, NamesAreCarriedThroughEvalShapeAndStates) {
  GRAFT_ASSERT_OK_AND_ASSIGN(auto model, evalShape(annotated));
  GRAFT_ASSERT_OK_AND_ASSIGN(auto abstractState, state(model));
  EXPECT_THAT(abstractState.toString(),
              HasSubstr("out_sharding=(None, 'model')"));
  GRAFT_ASSERT_OK_AND_ASSIGN(
      auto specs, getPartitionSpec(abstractState, {{"model", "tensor"}}));
  EXPECT_EQ(specs.at("kernel"), (PartitionSpec{std::nullopt, "tensor"}));
  EXPECT_EQ(specs.at("bias"), PartitionSpec{});

  model->kernel.variable().setMetadata("out_sharding", "model");
  EXPECT_EQ(getPartitionSpec(state(model).value()).status().message(),
            "kernel: expected out_sharding to be a tuple of names and None, "
            "found model");
}

TEST(ShardingTest, ThePlanShowsNames) {
  GRAFT_ASSERT_OK_AND_ASSIGN(auto program, traceAs("annotated", annotated));
  EXPECT_THAT(program.toMlir().value(),
              HasSubstr("graft.sharding = \"(None, 'model')\""));
  Plan plan = program.plan().value();
  EXPECT_EQ(plan.results[0].sharding, "");
  EXPECT_EQ(plan.results[1].sharding, "(None, 'model')");
  EXPECT_THAT(plan.toText(), HasSubstr(", sharded (None, 'model')"));
  EXPECT_THAT(plan.toJson(), HasSubstr("(None, 'model')"));
}

} // namespace
} // namespace graft::nnx

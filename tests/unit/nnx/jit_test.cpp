// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <atomic>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <thread>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "graft/memory.h"
#include "tests/unit/nnx/models.h"
#include "tests/unit/status.h"

namespace graft::nnx {
namespace {

using namespace graft::nnx::testing;

Ref<TwoLayerMLP> partialInit(State old, Rngs rngs) {
  auto model = make<TwoLayerMLP>(4, rngs);
  model->linear1 = LoRALinear::make(4, 4, 3, rngs);
  update(model, old).IgnoreError();
  return model;
}

JitOptions partialOptions() {
  return {.donateArgnums = {0},
          .argNames = {"old", "rngs"},
          .name = "partial_init"};
}

State oldState() { return *state(make<TwoLayerMLP>(4, Rngs(0))); }

TEST(JitTest, PartialInitMakesTwoNewArrays) {
  auto fn = jit(partialInit, partialOptions());
  State old = oldState();
  std::string kernel = bytesOf(old["linear1"]["kernel"].value());
  const std::byte *where =
      old["linear1"]["kernel"].value().array()->bytes()->data();
  int64_t live = memoryStats().liveArrays;
  GRAFT_ASSERT_OK_AND_ASSIGN(auto model, fn(old, Rngs(42)));
  EXPECT_EQ(memoryStats().liveArrays - live, 2);
  EXPECT_EQ(fn.lastStats().newArrays, 2);
  EXPECT_EQ(fn.lastStats().drawnElements, 12);
  Tensor result = model->linear1["kernel"].tensor();
  EXPECT_EQ(bytesOf(result), kernel);
  EXPECT_EQ(result.array()->bytes()->data(), where) << "storage was taken over";
  ASSERT_NE(fn.lastPlan(), nullptr);
  EXPECT_EQ(fn.lastPlan()->drawnElements, 12);
  // What is new can be used as any other model.
  EXPECT_TRUE(model->linear1["kernel"].variable().set(iota({4, 4})).ok());
  EXPECT_EQ(state(model)->size(), 6u);
}

TEST(JitTest, DonatedStateIsDeletedAndSaysByWhom) {
  auto fn = jit(partialInit, partialOptions());
  State old = oldState();
  ASSERT_TRUE(fn(old, Rngs(42)).ok());
  Array gone = *old["linear1"]["kernel"].value().array();
  EXPECT_TRUE(gone.isDeleted());
  EXPECT_THAT(gone.bytes().status(), FailsWith("partial_init"));
  auto again = fn(old, Rngs(42));
  EXPECT_EQ(again.status().code(), absl::StatusCode::kFailedPrecondition);
}

TEST(JitTest, ANewSeedCompilesNothing) {
  auto fn = jit(partialInit, partialOptions());
  ASSERT_TRUE(fn(oldState(), Rngs(1)).ok());
  CompileCounts before = compileCounts();
  Rngs used(2);
  used.params();
  GRAFT_ASSERT_OK_AND_ASSIGN(auto model, fn(oldState(), used));
  EXPECT_EQ(compileCounts().programs, before.programs);
  // The count is data as well: the draws were numbers 1 to 8.
  EXPECT_EQ(used.count("default"), 9u);
  Rngs same(2);
  for (int i = 0; i < 7; ++i)
    same.params();
  Tensor a = initializers::heUniform()(same.params(), {4, 3}, DType::F32);
  EXPECT_EQ(bytesOf(model->linear1["lora"]["lora_a"].tensor()), bytesOf(a));
}

TEST(JitTest, AnErrorConsumesNothing) {
  auto fn = jit(partialInit, partialOptions());
  State wrong = oldState();
  wrong["linear1"]["kernel"] = iota({8, 8});
  Rngs rngs(42);
  auto model = fn(wrong, rngs);
  EXPECT_THAT(model.status(),
              FailsWith(absl::StatusCode::kInvalidArgument,
                        "linear1.kernel  model f32[4,4]  old f32[8,8]  shape"));
  EXPECT_FALSE(wrong["linear1"]["bias"].value().array()->isDeleted());
  EXPECT_EQ(rngs.count("default"), 0u);
  EXPECT_EQ(fn.lastPlan(), nullptr);
}

TEST(JitTest, StaticRngsAreDataToo) {
  auto fn = jit(partialInit, {.donateArgnums = {0}, .staticArgnums = {1}});
  Rngs rngs(42);
  ASSERT_TRUE(fn(oldState(), rngs).ok());
  EXPECT_EQ(rngs.count("default"), 8u);
}

TEST(JitTest, ModulesAreChangedInPlace) {
  auto model = make<TwoLayerMLP>(4, Rngs(0));
  std::string kernel = bytesOf(model->linear1["kernel"].tensor());
  auto fn = jit([](Ref<TwoLayerMLP> m, Tensor bias) {
    m->linear2 = LoRALinear::make(4, 4, 2, Rngs(3));
    m->linear1["bias"].variable().set(bias).IgnoreError();
  });
  absl::Status status = fn(model, iota({4}));
  ASSERT_THAT(status, IsOk());
  EXPECT_EQ(bytesOf(model->linear1["bias"].tensor()), bytesOf(iota({4})));
  EXPECT_EQ(bytesOf(model->linear1["kernel"].tensor()), kernel);
  auto eager = LoRALinear::make(4, 4, 2, Rngs(3));
  EXPECT_EQ(bytesOf(model->linear2["kernel"].tensor()),
            bytesOf(eager->kernel.tensor()));
  model->linear2 = nullptr; // it belongs to no trace any more
  EXPECT_THAT(state(model).status(), IsOk());
}

TEST(JitTest, DonatedModulesKeepTheirStorage) {
  auto model = make<TwoLayerMLP>(4, Rngs(0));
  Array kernel = *model->linear1["kernel"].tensor().array();
  const std::byte *where = kernel.bytes()->data();
  auto fn = jit([](const Ref<TwoLayerMLP> &) {}, {.donateArgnums = {0}});
  ASSERT_TRUE(fn(model).ok());
  EXPECT_TRUE(kernel.isDeleted());
  EXPECT_EQ(model->linear1["kernel"].tensor().array()->bytes()->data(), where);
}

TEST(JitTest, ProgramsAreSavedAndRunFromText) {
  auto program = traceAs("partial_init", partialInit,
                         donate(arg("old", oldState())), arg("rngs", Rngs(1)));
  std::string path = ::testing::TempDir() + "nnx_partial_init.mlir";
  ASSERT_TRUE(program->save(path).ok());
  std::ifstream file(path);
  std::string text{std::istreambuf_iterator<char>(file), {}};
  std::remove(path.c_str());
  EXPECT_EQ(text, *program->toMlir());
  GRAFT_ASSERT_OK_AND_ASSIGN(auto executable, compileMlir(text, path));
  EXPECT_EQ(executable->plan().toJson(), program->plan()->toJson());
  EXPECT_EQ(program->save("/nonexistent/x.mlir").code(),
            absl::StatusCode::kNotFound);
}

TEST(JitTest, EachStreamIsData) {
  Rngs rngs({{"params", 1}, {"dropout", 2}}, 3);
  auto fn = jit([](const Rngs &r) {
    auto init = initializers::normal(1.0);
    auto draw = [&](const RandomKey &key) {
      return init(key, {8}, DType::F32);
    };
    return std::make_tuple(draw(r.params()), draw(r.dropout()),
                           draw(r("other")));
  });
  GRAFT_ASSERT_OK_AND_ASSIGN(auto first, fn(rngs));
  EXPECT_EQ(rngs.count("params"), 1u);
  EXPECT_EQ(rngs.count("dropout"), 1u);
  EXPECT_EQ(rngs.count("default"), 1u);
  ScopedConfig config({.numerics = Numerics::Jit});
  for (auto [seed, tensor] :
       {std::pair(1, std::get<0>(first)), std::pair(2, std::get<1>(first)),
        std::pair(3, std::get<2>(first))})
    EXPECT_EQ(bytesOf(tensor), bytesOf(initializers::normal(1.0)(
                                   Rngs(seed)(), {8}, DType::F32)));
}

TEST(JitTest, StatesTensorsAndTuplesReturn) {
  auto fn = jit([](State s, Tensor given) {
    State renamed = s;
    EXPECT_THAT(renamed.rename("linear1", "layer1"), IsOk());
    return std::make_tuple(renamed, given);
  });
  State old = oldState();
  GRAFT_ASSERT_OK_AND_ASSIGN(auto result, fn(old, iota({2})));
  auto [renamed, tensor] = result;
  EXPECT_EQ(bytesOf(renamed["layer1"]["kernel"].value()),
            bytesOf(old["linear1"]["kernel"].value()));
  EXPECT_EQ(bytesOf(tensor), bytesOf(iota({2})));
}

TEST(JitTest, InsideATraceItIsInlined) {
  auto inner = jit(partialInit, partialOptions());
  auto outer = jit([&](State old, Rngs rngs) { return inner(old, rngs); });
  State old = oldState();
  Rngs rngs(42);
  auto model = outer(old, rngs);
  ASSERT_THAT(model.status(), IsOk());
  EXPECT_EQ(rngs.count("default"), 8u);
  EXPECT_FALSE(old["linear1"]["kernel"].value().array()->isDeleted());
}

TEST(JitTest, AbstractArgumentsHaveNoData) {
  State old = *evalShape([] { return oldState(); });
  auto model = jit(partialInit, partialOptions())(old, Rngs(42));
  EXPECT_THAT(model.status(),
              FailsWith(absl::StatusCode::kFailedPrecondition,
                        "argument old:linear1.bias: the value f32[4] is "
                        "abstract"));
}

TEST(JitTest, ArgumentNumbersAreChecked) {
  auto model = jit(partialInit, {.donateArgnums = {2}})(oldState(), Rngs(0));
  EXPECT_THAT(model.status(),
              FailsWith("donateArgnums of main has 2, but the call has "
                        "arguments 0 to 1"));
}

TEST(JitTest, CancelledRunsChangeNothing) {
  auto fn = jit(partialInit, partialOptions());
  std::atomic<bool> cancel = true;
  fn.runOptions().cancel = &cancel;
  State old = oldState();
  Rngs rngs(42);
  EXPECT_EQ(fn(old, rngs).status().code(), absl::StatusCode::kCancelled);
  EXPECT_EQ(rngs.count("default"), 0u);
  fn.runOptions().cancel = nullptr;
  EXPECT_TRUE(fn(old, rngs).ok());
}

TEST(JitTest, TracesAreIndependentOnThreads) {
  State reference = *state(*jit(partialInit)(oldState(), Rngs(42)));
  std::vector<std::thread> threads;
  std::vector<int> good(4);
  for (int t = 0; t < 4; ++t)
    threads.emplace_back([&, t] {
      auto fn = jit(partialInit, partialOptions());
      for (int i = 0; i < 8; ++i) {
        auto model = fn(oldState(), Rngs(42));
        good[t] += model.ok() &&
                   bytesOf((*model)->linear1["lora"]["lora_a"].tensor()) ==
                       bytesOf(reference.at("linear1.lora.lora_a")->value);
      }
    });
  for (std::thread &thread : threads)
    thread.join();
  EXPECT_EQ(good, (std::vector<int>{8, 8, 8, 8}));
}

} // namespace
} // namespace graft::nnx

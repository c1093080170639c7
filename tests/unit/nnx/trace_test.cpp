// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What a trace records, without compiling it.

#include <stdexcept>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "graft/memory.h"
#include "tests/unit/nnx/models.h"
#include "tests/unit/status.h"

namespace graft::nnx {
namespace {

using namespace graft::nnx::testing;
using ::testing::ElementsAre;
using ::testing::EndsWith;
using ::testing::HasSubstr;

constexpr int loraLine = __LINE__ + 6;
constexpr int updateLine = loraLine + 1;
/// The guide's memory-efficient partial initialization.
Ref<TwoLayerMLP> partialInit(State old, Rngs rngs) {
  auto model = make<TwoLayerMLP>(4, rngs);
  // The lines above are counted from these two:
  model->linear1 = LoRALinear::make(4, 4, 3, rngs);
  update(model, old).IgnoreError();
  return model;
}

State abstractState() {
  return *evalShape([] { return *state(make<TwoLayerMLP>(4, Rngs(0))); });
}

template <class Op>
std::vector<const TracedOp *> opsOf(const TracedProgram &p) {
  std::vector<const TracedOp *> ops;
  for (const TracedOp &op : p.ops)
    if (std::holds_alternative<Op>(op.op))
      ops.push_back(&op);
  return ops;
}

/// Checks that values are numbered arguments first, then results in order, and
/// that each use comes after its definition.
void expectNumbered(const TracedProgram &program) {
  auto next = static_cast<ValueId>(program.arguments.size());
  for (const TracedOp &op : program.ops) {
    std::visit(
        [&](const auto &o) {
          if constexpr (requires { o.init; })
            EXPECT_LT(o.init, next);
          if constexpr (requires { o.variable; })
            EXPECT_LT(o.variable, next);
          if constexpr (requires { o.value; })
            EXPECT_LT(o.value, next);
        },
        op.op);
    if (op.result != noValue)
      EXPECT_EQ(op.result, next++);
  }
  for (const TracedResult &result : program.results)
    EXPECT_LT(result.value, next);
}

TEST(TraceTest, PartialInitRecordsEightVariables) {
  GRAFT_ASSERT_OK_AND_ASSIGN(
      auto program, trace(partialInit, donate(arg("old", abstractState())),
                          arg("rngs", Rngs(42))));
  const TracedProgram &p = program.traced();
  expectNumbered(p);
  EXPECT_EQ(opsOf<VariableOp>(p).size(), 8u);
  EXPECT_EQ(opsOf<UpdateOp>(p).size(), 4u);
  EXPECT_EQ(opsOf<DrawOp>(p).size(), 4u);     // 3 kernels, lora_a
  EXPECT_EQ(opsOf<ConstantOp>(p).size(), 4u); // 3 biases, lora_b
  EXPECT_EQ(opsOf<ReadOp>(p).size(), 6u);
  EXPECT_TRUE(opsOf<KeyOp>(p).empty());
  std::vector<std::string> results;
  for (const TracedResult &result : p.results)
    results.push_back(result.path);
  EXPECT_THAT(results, ElementsAre("linear1.bias", "linear1.kernel",
                                   "linear1.lora.lora_a", "linear1.lora.lora_b",
                                   "linear2.bias", "linear2.kernel"));
}

TEST(TraceTest, ArgumentsAreNamedAndDonated) {
  auto program = trace(partialInit, donate(arg("old", abstractState())),
                       arg("rngs", Rngs(42)));
  std::vector<std::string> names;
  for (const ProgramArgument &a : program->traced().arguments)
    names.push_back(a.source + ":" + a.path +
                    (a.kind == ArgumentKind::Key ? " key" : "") +
                    (a.donated ? " donated" : ""));
  EXPECT_THAT(names, ElementsAre("old:linear1.bias donated",
                                 "old:linear1.kernel donated",
                                 "old:linear2.bias donated",
                                 "old:linear2.kernel donated",
                                 "rngs:default.count", "rngs:default.key key"));
}

TEST(TraceTest, DrawsAreTheGuides) {
  Rngs rngs(42);
  rngs.params();
  auto program = trace(partialInit, abstractState(), rngs);
  const TracedProgram &p = program->traced();
  std::vector<std::string> draws;
  for (const TracedOp *op : opsOf<FoldInOp>(p)) {
    const auto &fold = std::get<FoldInOp>(op->op);
    EXPECT_EQ(p.arguments[fold.key].path, "default.key");
    EXPECT_EQ(p.arguments[fold.count].path, "default.count");
    draws.push_back(std::to_string(fold.offset) + " " + op->path);
  }
  EXPECT_THAT(draws,
              ElementsAre("0 linear1.kernel", "1 linear1.bias",
                          "2 linear2.kernel", "3 linear2.bias",
                          "4 linear1.kernel", "5 linear1.bias",
                          "6 linear1.lora.lora_a", "7 linear1.lora.lora_b"));
  EXPECT_EQ(rngs.count("default"), 1u) << "trace must not advance the Rngs";
}

TEST(TraceTest, LinesAreTheUsers) {
  auto program = trace(partialInit, abstractState(), Rngs(42));
  const TracedProgram &p = program->traced();
  auto variables = opsOf<VariableOp>(p);
  EXPECT_THAT(variables[0]->where.file, EndsWith("models.h"));
  EXPECT_THAT(variables[6]->where.file, EndsWith("trace_test.cpp"));
  EXPECT_EQ(variables[6]->where.line, loraLine);
  EXPECT_EQ(opsOf<DrawOp>(p)[3]->where.line, loraLine);
  EXPECT_EQ(opsOf<DrawOp>(p)[3]->path, "linear1.lora.lora_a");
  EXPECT_EQ(opsOf<FoldInOp>(p)[7]->where.line, loraLine);
  for (const TracedOp *op : opsOf<UpdateOp>(p))
    EXPECT_EQ(op->where.line, updateLine);
  // The first Linear was replaced; nothing else was.
  EXPECT_EQ(variables[0]->replacedAt.line, loraLine);
  EXPECT_EQ(variables[1]->replacedAt.line, loraLine);
  for (size_t i = 2; i < variables.size(); ++i)
    EXPECT_EQ(variables[i]->replacedAt.file, "") << i;
}

TEST(TraceTest, SeedsInsideAreLiteral) {
  auto program = trace([] { return make<TwoLayerMLP>(4, Rngs(42)); });
  const TracedProgram &p = program->traced();
  expectNumbered(p);
  ASSERT_EQ(opsOf<KeyOp>(p).size(), 1u);
  EXPECT_EQ(std::get<KeyOp>(opsOf<KeyOp>(p)[0]->op).key, keyFromSeed(42));
  EXPECT_EQ(std::get<FoldInOp>(opsOf<FoldInOp>(p)[3]->op).count, noValue);
  EXPECT_EQ(std::get<FoldInOp>(opsOf<FoldInOp>(p)[3]->op).offset, 3u);
}

TEST(TraceTest, SeedsAndCountsAreData) {
  Rngs used(7);
  used.params();
  auto a = trace(partialInit, abstractState(), Rngs(42));
  auto b = trace(partialInit, abstractState(), used);
  EXPECT_EQ(a->traced(), b->traced());
  EXPECT_EQ(fingerprint(a->traced()), fingerprint(b->traced()));
}

TEST(TraceTest, TheConfigurationIsRecorded) {
  ScopedConfig config({.layout = CounterLayout::Original});
  auto program = trace([] { return Linear::make(2, 2, Rngs(0)); });
  const auto &draw = std::get<DrawOp>(opsOf<DrawOp>(program->traced())[0]->op);
  EXPECT_EQ(draw.sampler.layout, CounterLayout::Original);
  EXPECT_EQ(draw.sampler.numerics, Numerics::Jit);
}

TEST(TraceTest, AnIgnoredUpdateErrorFailsTheTrace) {
  State wrong = abstractState();
  wrong["linear1"]["kernel"] = Tensor::abstract(DType::F32, {8, 8});
  wrong["head"] = Tensor::abstract(DType::F32, {2});
  auto program = trace(partialInit, arg("old", wrong), Rngs(0));
  ASSERT_FALSE(program.ok());
  EXPECT_EQ(program.status().code(), absl::StatusCode::kInvalidArgument);
  std::string text(program.status().message());
  EXPECT_THAT(text, HasSubstr("trace_test.cpp:" + std::to_string(updateLine) +
                              ": update: 2 names do not fit"));
  EXPECT_THAT(text, HasSubstr("linear1.kernel  model f32[4,4]  old f32[8,8]  "
                              "shape"));
  EXPECT_THAT(text, HasSubstr("head  old f32[2]  not in the model"));
}

TEST(TraceTest, AllDiagnosticsAreReported) {
  auto program = trace([] {
    Rngs none({{"dropout", 0}});
    auto a = Linear::make(4, 4, none);
    auto b = LoRALinear::make(4, 4, 0, Rngs(0));
    return std::make_tuple(Ref<Module>(a), Ref<Module>(b));
  });
  std::string text(program.status().message());
  EXPECT_THAT(text, HasSubstr("No RngStream named 'params' found in Rngs."));
  EXPECT_THAT(text, HasSubstr("variance scaling divides by the fans of the "
                              "shape [4,0]"));
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 1);
}

TEST(TraceTest, OuterRngsAreAnError) {
  Rngs outer(0);
  auto program = trace([&] { return make<TwoLayerMLP>(4, outer); });
  EXPECT_THAT(program.status(),
              FailsWith("Cannot mutate RngCount from a different trace level"));
  EXPECT_EQ(outer.count("default"), 0u);
}

TEST(TraceTest, OuterVariablesAreAnError) {
  auto outer = make<TwoLayerMLP>(4, Rngs(0));
  auto program = trace([&] {
    (void)outer->linear1["kernel"].variable().set(iota({4, 4}));
    outer->linear2 = nullptr;
    return State();
  });
  std::string text(program.status().message());
  EXPECT_THAT(text,
              HasSubstr("Cannot mutate Param from a different trace level"));
  EXPECT_THAT(text, HasSubstr("Cannot mutate 'TwoLayerMLP' from a different "
                              "trace level: attribute 'linear2' was not "
                              "assigned"));
  EXPECT_NE(outer->linear2.module(), nullptr);
}

TEST(TraceTest, CapturedArraysBecomeArguments) {
  Array outer = iota({4, 4});
  auto program = trace([&] {
    auto model = make<TwoLayerMLP>(4, Rngs(0));
    EXPECT_THAT(model->linear1["kernel"].variable().set(outer), IsOk());
    EXPECT_THAT(model->linear2["kernel"].variable().set(outer), IsOk());
    return model;
  });
  const TracedProgram &p = program->traced();
  expectNumbered(p);
  ASSERT_EQ(p.arguments.size(), 1u);
  EXPECT_EQ(p.arguments[0].source, "captured");
  EXPECT_EQ(std::get<UpdateOp>(opsOf<UpdateOp>(p)[1]->op).value, 0);
}

TEST(TraceTest, ModulesArgumentsAreRestored) {
  auto model = make<TwoLayerMLP>(4, Rngs(0));
  auto original = model->linear2.module();
  std::string before = bytesOf(model->linear1["kernel"].tensor());
  auto program = trace(
      [](Ref<TwoLayerMLP> m) {
        m->linear2 = Linear::make(4, 4, Rngs(1));
        m->attr("extra") = 3;
        (void)m->linear1["kernel"].variable().set(iota({4, 4}));
      },
      arg("model", model));
  ASSERT_THAT(program.status(), IsOk());
  EXPECT_EQ(program->traced().results[0].path, "model.linear1.bias");
  EXPECT_EQ(opsOf<UpdateOp>(program->traced()).size(), 1u);
  EXPECT_EQ(model->linear2.module(), original);
  EXPECT_FALSE(model->attr("extra").exists());
  EXPECT_EQ(bytesOf(model->linear1["kernel"].tensor()), before);
  EXPECT_TRUE(model->linear1["kernel"].variable().set(iota({4, 4})).ok());
}

TEST(TraceTest, ExceptionsUnwind) {
  auto model = make<TwoLayerMLP>(4, Rngs(0));
  Rngs rngs(0);
  auto throwing = [](Ref<TwoLayerMLP> m, Rngs r) -> Ref<Module> {
    r.params();
    m->linear1 = nullptr;
    throw std::runtime_error("user");
  };
  EXPECT_THROW((void)trace(throwing, model, rngs), std::runtime_error);
  EXPECT_FALSE(detail::isTracing());
  EXPECT_NE(model->linear1.module(), nullptr);
  EXPECT_EQ(rngs.count("default"), 0u);
  EXPECT_THAT(state(model).status(), IsOk());
}

TEST(TraceTest, NullAndLeftoverValuesAreErrors) {
  auto null = trace([] { return Ref<TwoLayerMLP>(); });
  EXPECT_THAT(null.status(), FailsWith("returned a null module"));
  Ref<Module> leaked;
  auto program = trace([&] {
    leaked = make<TwoLayerMLP>(4, Rngs(0));
    return State();
  });
  EXPECT_TRUE(program.ok());
  EXPECT_THAT(state(leaked).status(),
              FailsWith("was made inside a trace that has ended"));
}

TEST(TraceTest, OwnStatusComesBack) {
  auto program = trace(
      []() -> absl::StatusOr<State> { return absl::NotFoundError("mine"); });
  EXPECT_EQ(program.status(), absl::NotFoundError("mine"));
}

TEST(TraceTest, TiedAndSwappedModulesHaveOneResultAndTheirBirthPath) {
  auto program = trace([] {
    auto model = make<TwoLayerMLP>(4, Rngs(0));
    swap(model->linear1, model->linear2);
    model->linear2["kernel"] = model->linear1["kernel"];
    return model;
  });
  const TracedProgram &p = program->traced();
  EXPECT_EQ(p.results.size(), 3u);
  auto variables = opsOf<VariableOp>(p);
  EXPECT_EQ(variables[0]->path, "linear1.kernel");
  EXPECT_THAT(variables[0]->replacedAt.file, EndsWith("trace_test.cpp"));
  EXPECT_EQ(variables[2]->path, "linear2.kernel");
  EXPECT_EQ(variables[2]->replacedAt.file, "");
}

TEST(EvalShapeTest, AllocatesNothing) {
  int64_t live = memoryStats().liveArrays;
  resetPeakBytes();
  int64_t peak = memoryStats().peakBytes;
  auto model = evalShape([] {
    auto big = make<TwoLayerMLP>(1 << 20, Rngs(0)); // 8 TiB
    big->linear2 = LoRALinear::make(1 << 20, 1 << 20, 8, Rngs(1));
    return big;
  });
  ASSERT_THAT(model.status(), IsOk());
  EXPECT_EQ(memoryStats().liveArrays, live);
  EXPECT_EQ(memoryStats().peakBytes, peak);
  Tensor kernel = (*model)->linear1["kernel"].tensor();
  EXPECT_TRUE(kernel.isAbstract());
  EXPECT_EQ(kernel.shape(), (Shape{1 << 20, 1 << 20}));
  EXPECT_EQ(kernel.array().status().code(),
            absl::StatusCode::kFailedPrecondition);
  EXPECT_EQ(state(*model)->size(), 6u);
}

TEST(EvalShapeTest, KeepsSharingAndGivesTuples) {
  auto result = evalShape([] {
    auto model = make<TwoLayerMLP>(4, Rngs(0));
    model->linear2 = model->linear1;
    return std::make_tuple(model, Tensor::abstract(DType::BF16, {2}));
  });
  auto [model, tensor] = *result;
  EXPECT_EQ(model->linear1.module(), model->linear2.module());
  EXPECT_EQ(tensor.dtype(), DType::BF16);
}

TEST(EvalShapeTest, OuterRngsAreAnError) {
  Rngs outer(0);
  auto model = evalShape([&] { return make<TwoLayerMLP>(4, outer); });
  EXPECT_THAT(model.status(),
              FailsWith("Cannot mutate RngCount from a different trace level"));
  EXPECT_EQ(outer.count("default"), 0u);
}

TEST(EvalShapeTest, InsideATraceUpdateGivesTheFirstValue) {
  auto program = trace(
      [](State old) {
        auto model = *evalShape([] { return make<TwoLayerMLP>(4, Rngs(0)); });
        update(model, old).IgnoreError();
        return model;
      },
      abstractState());
  ASSERT_THAT(program.status(), IsOk());
  EXPECT_EQ(opsOf<VariableOp>(program->traced()).size(), 4u);
  EXPECT_TRUE(opsOf<DrawOp>(program->traced()).empty());
  auto empty = trace(
      [] { return *evalShape([] { return make<TwoLayerMLP>(4, Rngs(0)); }); });
  EXPECT_THAT(empty.status(),
              FailsWith("result 'linear1.bias': an abstract value f32[4] has "
                        "no data"));
}

} // namespace
} // namespace graft::nnx

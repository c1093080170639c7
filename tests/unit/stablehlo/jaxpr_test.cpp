// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What frontend/python writes of a jaxpr that StableHLO lacks: random
// primitives and Variables.

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "graft/compiler.h"
#include "graft/stablehlo.h"
#include "tests/unit/status.h"

namespace graft {
namespace {

using testing::ElementsAre;

/// A module with @main of `arguments` ("%key: tensor<2xui32>"), types apart.
std::string moduleOf(const std::string &arguments, const std::string &types,
                     const std::string &results, const std::string &body) {
  return absl::StrCat(R"("builtin.module"() ({
"func.func"() <{sym_name = "main", sym_visibility = "public", function_type = ()",
                      types, ") -> (", results, ")}> ({\n^bb0(", arguments,
                      "):\n", body, "\n}) : () -> ()\n}) : () -> ()\n");
}

std::string keyed(const std::string &results, const std::string &body) {
  return moduleOf("%key: tensor<2xui32>", "tensor<2xui32>", results, body);
}

/// Runs a program of one key.
absl::StatusOr<std::vector<Array>> run(const std::string &text,
                                       const std::vector<uint32_t> &key) {
  auto program = importStableHlo(text, "f.mlir");
  if (!program.ok())
    return program.status();
  auto executable = compile(*program);
  if (!executable.ok())
    return executable.status();
  return (*executable)->run({*Array::fromSpan<uint32_t>({2}, key)});
}

std::vector<uint32_t> words(const Array &array) {
  auto span = array.span<uint32_t>().value();
  return {span.begin(), span.end()};
}

constexpr const char *uniformBody = R"(
%bits = "jax.random_bits"(%key) {layout = "LAYOUT"} : (tensor<2xui32>) -> tensor<SIZExui32>
%nine = "stablehlo.constant"() <{value = dense<9> : tensor<SIZExui32>}> : () -> tensor<SIZExui32>
%one = "stablehlo.constant"() <{value = dense<1065353216> : tensor<SIZExui32>}> : () -> tensor<SIZExui32>
%onef = "stablehlo.constant"() <{value = dense<1.0> : tensor<SIZExf32>}> : () -> tensor<SIZExf32>
%zero = "stablehlo.constant"() <{value = dense<0.0> : tensor<SIZExf32>}> : () -> tensor<SIZExf32>
%0 = "stablehlo.shift_right_logical"(%bits, %nine) : (tensor<SIZExui32>, tensor<SIZExui32>) -> tensor<SIZExui32>
%1 = "stablehlo.or"(%0, %one) : (tensor<SIZExui32>, tensor<SIZExui32>) -> tensor<SIZExui32>
%2 = "stablehlo.bitcast_convert"(%1) : (tensor<SIZExui32>) -> tensor<SIZExf32>
%3 = "stablehlo.subtract"(%2, %onef) : (tensor<SIZExf32>, tensor<SIZExf32>) -> tensor<SIZExf32>
%4 = "stablehlo.multiply"(%3, %onef) : (tensor<SIZExf32>, tensor<SIZExf32>) -> tensor<SIZExf32>
%5 = "stablehlo.add"(%4, %zero) : (tensor<SIZExf32>, tensor<SIZExf32>) -> tensor<SIZExf32>
%6 = "stablehlo.maximum"(%zero, %5) : (tensor<SIZExf32>, tensor<SIZExf32>) -> tensor<SIZExf32>
"func.return"(%6) : (tensor<SIZExf32>) -> ())";

std::string replaced(std::string text, const std::string &from,
                     const std::string &to) {
  for (size_t at; (at = text.find(from)) != std::string::npos;)
    text.replace(at, from.size(), to);
  return text;
}

// Values of JAX 0.10.2: key_data(fold_in(key(1701), 7)).
TEST(Jaxpr, FoldsIn) {
  auto results = run(keyed("tensor<2xui32>", R"(
%data = "stablehlo.constant"() <{value = dense<7> : tensor<ui32>}> : () -> tensor<ui32>
%0 = "jax.random_fold_in"(%key, %data) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
"func.return"(%0) : (tensor<2xui32>) -> ())"),
                     {0, 1701});
  ASSERT_THAT(results.status(), IsOk());
  EXPECT_THAT(words((*results)[0]), ElementsAre(33961628u, 564353879u));
}

/// Runs a program of words [4, 2], which may be keys.
absl::StatusOr<std::vector<Array>> runStacked(const std::string &results,
                                              const std::string &body) {
  auto program = importStableHlo(
      moduleOf("%keys: tensor<4x2xui32>", "tensor<4x2xui32>", results, body),
      "f.mlir");
  if (!program.ok())
    return program.status();
  auto executable = compile(*program);
  if (!executable.ok())
    return executable.status();
  return (*executable)
      ->run({*Array::fromSpan<uint32_t>(
          {4, 2}, std::vector<uint32_t>{0, 1701, 5, 6, 0, 1701, 7, 8})});
}

// One datum for all keys, and one key for all data.
TEST(Jaxpr, FoldsOneIntoEach) {
  auto results = runStacked("tensor<4x2xui32>", R"(
%data = "stablehlo.constant"() <{value = dense<7> : tensor<ui32>}> : () -> tensor<ui32>
%0 = "jax.random_fold_in"(%keys, %data) : (tensor<4x2xui32>, tensor<ui32>) -> tensor<4x2xui32>
"func.return"(%0) : (tensor<4x2xui32>) -> ())");
  ASSERT_THAT(results.status(), IsOk());
  auto all = words((*results)[0]);
  EXPECT_THAT(std::vector(all.begin(), all.begin() + 2),
              ElementsAre(33961628u, 564353879u));
  EXPECT_THAT(std::vector(all.begin() + 4, all.begin() + 6),
              ElementsAre(33961628u, 564353879u));
  results = run(keyed("tensor<1x3x2xui32>", R"(
%data = "stablehlo.constant"() <{value = dense<[[6, 7, 8]]> : tensor<1x3xui32>}> : () -> tensor<1x3xui32>
%0 = "jax.random_fold_in"(%key, %data) : (tensor<2xui32>, tensor<1x3xui32>) -> tensor<1x3x2xui32>
"func.return"(%0) : (tensor<1x3x2xui32>) -> ())"),
                {0, 1701});
  ASSERT_THAT(results.status(), IsOk());
  all = words((*results)[0]);
  EXPECT_THAT(std::vector(all.begin() + 2, all.begin() + 4),
              ElementsAre(33961628u, 564353879u));
}

// Keys may be parts of an argument, and so may counts that are folded in.
TEST(Jaxpr, DrawsOfKeysThatAreParts) {
  const char *body = R"(
%0 = "jax.random_draw"(%keys) {layout = "LAYOUT", kind = "normal"} : (tensor<4x2xui32>) -> tensor<4x5xf32>
%row = "stablehlo.slice"(%keys) <{start_indices = array<i64: 2, 0>, limit_indices = array<i64: 3, 2>, strides = array<i64: 1, 1>}> : (tensor<4x2xui32>) -> tensor<1x2xui32>
%key = "stablehlo.reshape"(%row) : (tensor<1x2xui32>) -> tensor<2xui32>
%1 = "jax.random_draw"(%key) {layout = "LAYOUT", kind = "normal"} : (tensor<2xui32>) -> tensor<5xf32>
%cell = "stablehlo.slice"(%keys) <{start_indices = array<i64: 3, 0>, limit_indices = array<i64: 4, 1>, strides = array<i64: 1, 1>}> : (tensor<4x2xui32>) -> tensor<1x1xui32>
%count = "stablehlo.reshape"(%cell) : (tensor<1x1xui32>) -> tensor<ui32>
%2 = "jax.random_fold_in"(%key, %count) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
"func.return"(%0, %1, %2) : (tensor<4x5xf32>, tensor<5xf32>, tensor<2xui32>) -> ())";
  for (const char *layout : {"partitionable", "original"}) {
    auto results = runStacked("tensor<4x5xf32>, tensor<5xf32>, tensor<2xui32>",
                              absl::StrReplaceAll(body, {{"LAYOUT", layout}}));
    ASSERT_THAT(results.status(), IsOk());
    auto all = (*results)[0].span<float>().value();
    auto one = (*results)[1].span<float>().value();
    EXPECT_EQ(all.subspan(0, 5), one) << layout;
    EXPECT_EQ(all.subspan(10, 5), one) << layout;
    EXPECT_NE(all.subspan(5, 5), one) << layout;
    EXPECT_THAT(words((*results)[2]), ElementsAre(33961628u, 564353879u));
  }
}

// In the original layout the words of a key are a stream of its own.
TEST(Jaxpr, SplitsSeveralKeysInTheOriginalLayout) {
  auto results = runStacked("tensor<4x3x2xui32>, tensor<3x2xui32>", R"(
%0 = "jax.random_split"(%keys) {layout = "original"} : (tensor<4x2xui32>) -> tensor<4x3x2xui32>
%row = "stablehlo.slice"(%keys) <{start_indices = array<i64: 1, 0>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<4x2xui32>) -> tensor<1x2xui32>
%key = "stablehlo.reshape"(%row) : (tensor<1x2xui32>) -> tensor<2xui32>
%1 = "jax.random_split"(%key) {layout = "original"} : (tensor<2xui32>) -> tensor<3x2xui32>
"func.return"(%0, %1) : (tensor<4x3x2xui32>, tensor<3x2xui32>) -> ())");
  ASSERT_THAT(results.status(), IsOk());
  auto all = words((*results)[0]);
  EXPECT_EQ(std::vector(all.begin() + 6, all.begin() + 12),
            words((*results)[1]));
}

// random.bits(key(1701), (1,), "uint8") and random.uniform(key(1701), (),
// "bfloat16") in the original layout: parts of a word, which is all that there
// is of the stream.
TEST(Jaxpr, DrawsOneElementOfPartOfAWord) {
  for (auto [type, value] : {std::pair("ui8", 216), std::pair("ui16", 29656)}) {
    auto results = run(
        keyed(absl::StrCat("tensor<1x", type, ">"),
              absl::StrCat(
                  "%0 = \"jax.random_bits\"(%key) {layout = \"original\"} : "
                  "(tensor<2xui32>) -> tensor<1x",
                  type, ">\n\"func.return\"(%0) : (tensor<1x", type,
                  ">) -> ()")),
        {0, 1701});
    ASSERT_THAT(results.status(), IsOk());
    auto bytes = (*results)[0].bytes().value();
    int64_t found = static_cast<int>(bytes[0]);
    if (bytes.size() == 2)
      found += static_cast<int>(bytes[1]) << 8;
    EXPECT_EQ(found, value) << type;
  }
}

// Tensors without elements, of any number of keys.
TEST(Jaxpr, DrawsNothing) {
  for (const char *layout : {"partitionable", "original"}) {
    std::string body =
        replaced(replaced(uniformBody, "LAYOUT", layout), "SIZE", "0x3");
    auto results = run(keyed("tensor<0x3xf32>", body), {0, 1701});
    ASSERT_THAT(results.status(), IsOk());
    EXPECT_EQ((*results)[0].shape(), (Shape{0, 3}));
    results = run(
        keyed("tensor<0x4xf32>, tensor<0x2xui32>", replaced(R"(
%keys = "jax.random_split"(%key) {layout = "LAYOUT"} : (tensor<2xui32>) -> tensor<0x2xui32>
%0 = "jax.random_draw"(%keys) {layout = "LAYOUT", kind = "normal"} : (tensor<0x2xui32>) -> tensor<0x4xf32>
"func.return"(%0, %keys) : (tensor<0x4xf32>, tensor<0x2xui32>) -> ())",
                                                            "LAYOUT", layout)),
        {0, 1701});
    ASSERT_THAT(results.status(), IsOk());
    EXPECT_EQ((*results)[0].shape(), (Shape{0, 4}));
  }
}

// key_data(split(key(1701))[0]) in the partitionable layout.
TEST(Jaxpr, Splits) {
  auto results = run(keyed("tensor<2xui32>", R"(
%0 = "jax.random_split"(%key) {layout = "partitionable"} : (tensor<2xui32>) -> tensor<2x2xui32>
%1 = "stablehlo.slice"(%0) <{start_indices = array<i64: 0, 0>, limit_indices = array<i64: 1, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<1x2xui32>
%2 = "stablehlo.reshape"(%1) : (tensor<1x2xui32>) -> tensor<2xui32>
"func.return"(%2) : (tensor<2xui32>) -> ())"),
                     {0, 1701});
  ASSERT_THAT(results.status(), IsOk());
  EXPECT_THAT(words((*results)[0]), ElementsAre(741045208u, 1847055613u));
}

// Bits become draws of the layout they say, at sizes where the original
// layout's halves meet.
TEST(Jaxpr, RecognisesDrawsOfEachLayout) {
  for (const char *layout : {"partitionable", "original"})
    for (int64_t size : {1, 2, 3, 4, 7}) {
      std::string number = std::to_string(size);
      std::string body =
          replaced(replaced(uniformBody, "LAYOUT", layout), "SIZE", number);
      auto program =
          importStableHlo(keyed("tensor<" + number + "xf32>", body), "f.mlir");
      ASSERT_THAT(program.status(), IsOk()) << layout << size;
      const auto *draw = std::get_if<DrawOp>(&program->ops.back().op);
      ASSERT_TRUE(draw) << layout << size;
      EXPECT_EQ(draw->sampler.kind, SamplerKind::Uniform);
      EXPECT_EQ(draw->sampler.shape, Shape{size});
      EXPECT_EQ(toString(draw->sampler.layout), layout);
    }
}

constexpr const char *variables = R"(
%zero = "stablehlo.constant"() <{value = dense<0.0> : tensor<3xf32>}> : () -> tensor<3xf32>
%a = "jax.variable"() {path = "a", type = "Param"} : () -> tensor<3xf32> loc("m.py":2:1)
%b = "jax.variable"(%zero) {path = "b", type = "Param"} : (tensor<3xf32>) -> tensor<3xf32> loc("m.py":3:1)
%c = "jax.variable"() {path = "c", type = "Param", replaced = loc("m.py":5:1)} : () -> tensor<3xf32> loc("m.py":4:1)
"jax.update"(%a, %old) : (tensor<3xf32>, tensor<3xf32>) -> () loc("m.py":6:1)
%0 = "jax.read"(%a) : (tensor<3xf32>) -> tensor<3xf32>
%1 = "jax.read"(%b) : (tensor<3xf32>) -> tensor<3xf32>
"func.return"(%0, %1) : (tensor<3xf32>, tensor<3xf32>) -> ())";

// A dead initializer is in the plan with who overwrote it, or where it went.
TEST(Jaxpr, AccountsForVariables) {
  std::string text = moduleOf("%old: tensor<3xf32>", "tensor<3xf32>",
                              "tensor<3xf32>, tensor<3xf32>", variables);
  text = replaced(text, ")}> ({\n^bb0",
                  "), arg_attrs = [{jax.path = \"p\", jax.source = \"s\"}]}> "
                  "({\n^bb0");
  GRAFT_ASSERT_OK_AND_ASSIGN(auto program, importStableHlo(text, "f.mlir"));
  GRAFT_ASSERT_OK_AND_ASSIGN(auto executable, compile(program));
  const Plan &plan = executable->plan();
  ASSERT_EQ(plan.pruned.size(), 2u);
  EXPECT_EQ(plan.pruned[0].path, "a");
  EXPECT_EQ(plan.pruned[0].reason, Plan::Reason::Overwritten);
  EXPECT_EQ(plan.pruned[0].by, "s:p");
  EXPECT_EQ(plan.pruned[0].at, (SourceLine{"m.py", 6, 1}));
  EXPECT_EQ(plan.pruned[1].path, "c");
  EXPECT_EQ(plan.pruned[1].reason, Plan::Reason::Unreachable);
  EXPECT_EQ(plan.pruned[1].born, (SourceLine{"m.py", 4, 1}));
  EXPECT_EQ(plan.pruned[1].at, (SourceLine{"m.py", 5, 1}));
  EXPECT_EQ(plan.results[0].origin, Plan::Origin::Forwarded);
  EXPECT_EQ(plan.results[1].origin, Plan::Origin::Filled);
}

TEST(Jaxpr, RefusesWhatIsIllFormed) {
  auto error = [](const std::string &op) {
    return importStableHlo(keyed("", op + "\n\"func.return\"() : () -> ()"),
                           "f.mlir")
        .status();
  };
  EXPECT_THAT(error(R"("jax.random_bits"() : () -> ())"),
              FailsWith("jax.random_bits lacks operands"));
  EXPECT_THAT(
      error(
          R"(%0 = "jax.random_bits"(%key) : (tensor<2xui32>) -> tensor<3xui32>)"),
      FailsWith("layout must be \"original\" or \"partitionable\""));
  EXPECT_THAT(
      error(
          R"(%0 = "jax.random_fold_in"(%key) : (tensor<2xui32>) -> tensor<2xui32>)"),
      FailsWith("expected one u32 a key"));
  EXPECT_THAT(
      error(
          R"("jax.update"(%key, %key) : (tensor<2xui32>, tensor<2xui32>) -> ())"),
      FailsWith("expected a variable and a value"));
  EXPECT_THAT(
      error(R"(%0 = "jax.read"(%key) : (tensor<2xui32>) -> tensor<2xui32>)"),
      FailsWith("expected a variable"));
  EXPECT_THAT(error(R"("jax.cumsum"(%key) : (tensor<2xui32>) -> ())"),
              FailsWith("jax.cumsum is not supported"));
}

/// @f, which multiplies, called twice. `step` is an attribute of the calls.
std::string calledTwice(const std::string &step) {
  std::string calls =
      moduleOf("%x: tensor<2xf32>", "tensor<2xf32>", "tensor<2xf32>",
               absl::StrCat(R"(
%0 = "func.call"(%x) {callee = @f)",
                            step, R"(} : (tensor<2xf32>) -> tensor<2xf32>
%1 = "func.call"(%0) {callee = @f)",
                            step, R"(} : (tensor<2xf32>) -> tensor<2xf32>
"func.return"(%1) : (tensor<2xf32>) -> ())"));
  return absl::StrReplaceAll(calls, {{"\n}) : () -> ()\n}) : () -> ()", R"(
}) : () -> ()
"func.func"() <{sym_name = "f", sym_visibility = "private", function_type = (tensor<2xf32>) -> tensor<2xf32>}> ({
^bb0(%a: tensor<2xf32>):
%c = "stablehlo.constant"() <{value = dense<1.71> : tensor<2xf32>}> : () -> tensor<2xf32>
%p = "stablehlo.multiply"(%a, %c) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
"func.return"(%p) : (tensor<2xf32>) -> ()
}) : () -> ()
}) : () -> ())"}});
}

std::vector<int> sectionsOfProducts(const std::string &text) {
  auto program = importStableHlo(text, "f.mlir");
  EXPECT_THAT(program.status(), IsOk());
  std::vector<int> sections;
  if (program.ok())
    for (const TracedOp &op : program->ops)
      if (std::holds_alternative<ComputeOp>(op.op))
        sections.push_back(op.section);
  return sections;
}

// XLA merges the factors of calls, which it inlines, and not those of steps.
TEST(Jaxpr, StepsOfALoopAreSections) {
  EXPECT_THAT(sectionsOfProducts(calledTwice("")), ElementsAre(0, 0));
  EXPECT_THAT(sectionsOfProducts(calledTwice(", jax.step")), ElementsAre(1, 2));
}

} // namespace
} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "backend/reference/interpreter/interpreter.h"
#include "compiler/compilation.h"
#include "tests/unit/status.h"

namespace graft {
namespace {

using testing::ElementsAre;

absl::StatusOr<std::vector<Array>>
interpretText(const std::string &text, absl::Span<const Array> arguments) {
  absl::StatusOr<std::unique_ptr<Compilation>> traced =
      Compilation::parse(text, "test.mlir");
  if (!traced.ok())
    return traced.status();
  return reference::interpret((*traced)->program(), arguments);
}

Array floats(Shape shape, const std::vector<float> &values) {
  return Array::fromSpan<float>(std::move(shape), values).value();
}

TEST(Interpreter, ReadsSeeTheUpdatesBeforeThem) {
  const Array old = floats({2}, {3, 4});
  auto results = interpretText(R"(
    func.func @main(%old: tensor<2xf32> {graft.source = "old",
                                         graft.path = "v", graft.donated})
        -> (tensor<2xf32> {graft.path = "before"},
            tensor<2xf32> {graft.path = "after"}) {
      %c = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
      %v = graft.variable "v" = %c : !graft.var<tensor<2xf32>>
      %before = graft.read %v : !graft.var<tensor<2xf32>>
      graft.update %v, %old : !graft.var<tensor<2xf32>>
      %after = graft.read %v : !graft.var<tensor<2xf32>>
      return %before, %after : tensor<2xf32>, tensor<2xf32>
    })",
                               {old});
  ASSERT_THAT(results.status(), IsOk());
  EXPECT_THAT((*results)[0].span<float>(), IsOkAndHolds(ElementsAre(1, 2)));
  EXPECT_THAT((*results)[1].span<float>(), IsOkAndHolds(ElementsAre(3, 4)));
  EXPECT_FALSE(old.isDeleted());
}

TEST(Interpreter, CallsAndFills) {
  auto results = interpretText(R"(
    func.func private @filled() -> tensor<3xf32> {
      %c = arith.constant 2.5 : f32
      %e = tensor.empty() : tensor<3xf32>
      %f = linalg.fill ins(%c : f32) outs(%e : tensor<3xf32>) -> tensor<3xf32>
      return %f : tensor<3xf32>
    }
    func.func @main() -> (tensor<3xf32> {graft.path = "r"}) {
      %0 = call @filled() : () -> tensor<3xf32>
      return %0 : tensor<3xf32>
    })",
                               {});
  ASSERT_THAT(results.status(), IsOk());
  EXPECT_THAT((*results)[0].span<float>(),
              IsOkAndHolds(ElementsAre(2.5, 2.5, 2.5)));
}

TEST(Interpreter, DerivesKeys) {
  const uint32_t words[] = {0, 42}, four[] = {4};
  auto results = interpretText(
      R"(
    func.func @main(%key: !graft.key {graft.source = "k", graft.path = "k"},
                    %n: tensor<ui32> {graft.source = "k", graft.path = "n"})
        -> (tensor<2xui32> {graft.path = "r"},
            tensor<2xui32> {graft.path = "s"}) {
      %a = graft.fold_in %key, 2 plus %n : tensor<ui32>
      %r = graft.key_data %a : tensor<2xui32>
      %k = graft.key <0, 42>
      %b = graft.split %k, 1 of 3 layout original
      %s = graft.key_data %b : tensor<2xui32>
      return %r, %s : tensor<2xui32>, tensor<2xui32>
    })",
      {Array::fromSpan<uint32_t>({2}, words).value(),
       Array::fromSpan<uint32_t>({}, four).value()});
  ASSERT_THAT(results.status(), IsOk());
  const Key folded = foldIn(keyFromSeed(42), 6);
  EXPECT_THAT((*results)[0].span<uint32_t>(),
              IsOkAndHolds(ElementsAre(folded.k0, folded.k1)));
  const Key second = split(keyFromSeed(42), 1, 3, CounterLayout::Original);
  EXPECT_THAT((*results)[1].span<uint32_t>(),
              IsOkAndHolds(ElementsAre(second.k0, second.k1)));
}

TEST(Interpreter, ComputesTensorOps) {
  auto results = interpretText(R"(
    func.func @main(%a: tensor<2x3xf32> {graft.source = "a", graft.path = "a"})
        -> (tensor<3xf32> {graft.path = "r"}) {
      %zeros = arith.constant dense<0.0> : tensor<3xf32>
      %0 = linalg.reduce { arith.addf } ins(%a : tensor<2x3xf32>)
             outs(%zeros : tensor<3xf32>) dimensions = [0]
      %1 = arith.negf %0 : tensor<3xf32>
      return %1 : tensor<3xf32>
    })",
                               {floats({2, 3}, {1, 2, 3, 4, 5, 6})});
  ASSERT_THAT(results.status(), IsOk());
  EXPECT_THAT((*results)[0].span<float>(),
              IsOkAndHolds(ElementsAre(-5, -7, -9)));
}

TEST(Interpreter, NamesTheOpItDoesNotKnow) {
  auto results = interpretText(R"(
    func.func @main() -> (tensor<2xf32> {graft.path = "r"}) {
      %c = arith.constant dense<1.0> : tensor<2xf32>
      %0 = math.atan %c : tensor<2xf32>
      return %0 : tensor<2xf32>
    })",
                               {});
  EXPECT_EQ(results.status().code(), absl::StatusCode::kUnimplemented);
  EXPECT_EQ(results.status().message(),
            "the reference interpreter does not execute math.atan");
}

TEST(Interpreter, RefusesRecursion) {
  auto results = interpretText(R"(
    func.func private @loop() -> tensor<f32> {
      %0 = call @loop() : () -> tensor<f32>
      return %0 : tensor<f32>
    }
    func.func @main() -> (tensor<f32> {graft.path = "r"}) {
      %0 = call @loop() : () -> tensor<f32>
      return %0 : tensor<f32>
    })",
                               {});
  // Refused by the traced contract, before the interpreter sees it.
  EXPECT_THAT(results.status(),
              FailsWith(absl::StatusCode::kInvalidArgument,
                        "expected no recursion, but @loop calls itself"));
}

TEST(Interpreter, RefusesArgumentsOfAnotherType) {
  const std::string text = R"(
    func.func @main(%a: tensor<2xf32> {graft.source = "a", graft.path = "a"})
        -> (tensor<2xf32> {graft.path = "r"}) {
      return %a : tensor<2xf32>
    })";
  EXPECT_EQ(interpretText(text, {}).status().message(),
            "expected 1 arguments, got 0");
  EXPECT_EQ(interpretText(text, {floats({3}, {1, 2, 3})}).status().message(),
            "argument 0: expected f32[2], got f32[3]");
  const Array gone = floats({2}, {1, 2});
  gone.markDeleted("it was donated to a test");
  EXPECT_EQ(interpretText(text, {gone}).status().code(),
            absl::StatusCode::kFailedPrecondition);
}

} // namespace
} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "tests/unit/nnx/models.h"
#include "tests/unit/status.h"

namespace graft::nnx {
namespace {

using namespace graft::nnx::testing;
using ::testing::ElementsAre;

struct Holder : Module {
  using Module::Module;
};

/// Adds its own number, as far as a Tensor can show it: by its shape.
Callable appendsExtent(int64_t extent) {
  return [extent](Tensor x) {
    Shape shape = x.shape();
    shape.push_back(extent);
    return Tensor::abstract(x.dtype(), shape);
  };
}

TEST(ModuleTest, AttributesAreSortedByName) {
  auto holder = make<Holder>();
  holder->attr("b") = 1;
  holder->attr("a") = 2.5;
  holder->attr("B") = "text";
  holder->attr("never assigned");
  holder->attr("c") = nullptr;
  EXPECT_THAT(holder->attrNames(), ElementsAre("B", "a", "b", "c"));
  EXPECT_EQ(holder->attr("B").get().describe(), "'text'");
  EXPECT_EQ(holder->attr("a").get().describe(), "2.5");
  EXPECT_TRUE(holder->attr("c").exists());
  EXPECT_TRUE(holder->erase("c"));
  EXPECT_FALSE(holder->erase("c"));
  EXPECT_THAT(holder->attrNames(), ElementsAre("B", "a", "b"));
}

TEST(ModuleTest, SwapExchanges) {
  auto model = make<TwoLayerMLP>(4, Rngs(0));
  auto first = model->linear1.module(), second = model->linear2.module();
  swap(model->linear1, model->linear2);
  EXPECT_EQ(model->linear1.module(), second);
  EXPECT_EQ(model->linear2.module(), first);
}

TEST(ModuleTest, SharedModuleIsOneInTheState) {
  auto model = make<TwoLayerMLP>(4, Rngs(0));
  model->linear2 = model->linear1;
  EXPECT_EQ(model->linear1.module(), model->linear2.module());
  EXPECT_THAT(paths(*state(model)),
              ElementsAre("linear1.bias", "linear1.kernel"));
}

TEST(ModuleTest, SharedVariableIsOneInTheState) {
  auto model = make<TwoLayerMLP>(4, Rngs(0));
  model->linear1["kernel"] = model->linear2["kernel"];
  EXPECT_EQ(model->linear1["kernel"].variable(),
            model->linear2["kernel"].variable());
  EXPECT_THAT(paths(*state(model)),
              ElementsAre("linear1.bias", "linear1.kernel", "linear2.bias"));
}

TEST(ModuleTest, SharingFollowsSortedOrder) {
  auto holder = make<Holder>();
  auto shared = make<Holder>();
  shared->attr("v") = Param(iota({2}));
  for (const char *name : {"b", "a", "C"})
    holder->attr(name) = shared;
  EXPECT_THAT(paths(*state(holder)), ElementsAre("C.v"));
}

TEST(ModuleTest, ArrayOverParamIsRawData) {
  auto model = make<TwoLayerMLP>(4, Rngs(0));
  model->linear1["kernel"] = iota({4, 4});
  State all = *state(model);
  EXPECT_EQ(all.at("linear1.kernel")->type, nullptr);
  EXPECT_FALSE(state(model, Param)->contains("linear1.kernel"));
}

TEST(ModuleTest, FunctionsReplaceModules) {
  auto model = make<TwoLayerMLP>(4, Rngs(0));
  model->linear1 = appendsExtent(1);
  model->linear2 = [](Tensor x) { return x; };
  EXPECT_EQ((*model)(Tensor::abstract(DType::F32, {3})).shape(), (Shape{3, 1}));
  EXPECT_TRUE(state(model)->empty());
}

TEST(ModuleTest, CallWithoutDefinitionPoisons) {
  auto model = make<TwoLayerMLP>(4, Rngs(0));
  model->linear1 = Dict::make();
  Tensor y = (*model)(iota({4}));
  ASSERT_TRUE(y.isPoisoned());
  EXPECT_THAT(y.status(), FailsWith("models.h:27: Dict does not define call"));
}

TEST(ModuleTest, WhatCannotBeCalledSaysSo) {
  auto model = make<TwoLayerMLP>(4, Rngs(0));
  model->linear1 = 3;
  Tensor y = (*model)(Tensor::abstract(DType::F32, {4}));
  EXPECT_THAT(y.status(),
              FailsWith("'linear1' of TwoLayerMLP is 3 and cannot be called"));
}

TEST(ModuleTest, MissingAttributesPoison) {
  auto model = make<TwoLayerMLP>(4, Rngs(0));
  Tensor value = (*model)["linear3"]["kernel"].tensor();
  EXPECT_THAT(value.status(),
              FailsWith("'linear3' of TwoLayerMLP is not there: it has no "
                        "attribute 'kernel'"));
  (*model)["linear3"]["kernel"] = 3; // refused, harmless
  EXPECT_TRUE((*model)["linear3"]["kernel"].tensor().isPoisoned());
  EXPECT_THAT(state(model).status(), IsOk());
}

TEST(ModuleTest, ListsCountAndSortByNumber) {
  auto list = List::make();
  for (int i = 0; i < 11; ++i)
    list->append(Param(iota({1}, i)));
  EXPECT_EQ(list->size(), 11);
  State all = *state(list);
  EXPECT_EQ(paths(all)[2], "2");
  EXPECT_EQ(paths(all)[10], "10");
  auto holder = make<Holder>();
  holder->attr("layers") = list;
  EXPECT_EQ(paths(*state(holder))[10], "layers.10");
}

TEST(ModuleTest, DictsTakeNames) {
  auto dict = Dict::make({{"en", Param(iota({1}))}, {"de", Param(iota({1}))}});
  EXPECT_THAT(paths(*state(dict)), ElementsAre("de", "en"));
  EXPECT_EQ(dict->className(), "Dict");
}

TEST(ModuleTest, CyclesAreVisitedOnce) {
  auto a = make<Holder>(), b = make<Holder>();
  a->attr("b") = b;
  b->attr("a") = a;
  b->attr("v") = Param(iota({1}));
  EXPECT_THAT(paths(*state(a)), ElementsAre("b.v"));
  b->erase("a"); // or the two would own each other for ever
}

TEST(VariableTest, SetChecksType) {
  Variable variable = Param(iota({2, 2}));
  EXPECT_TRUE(variable.set(iota({2, 2}, 5)).ok());
  absl::Status wrong = variable.set(iota({3}));
  EXPECT_THAT(wrong,
              FailsWith(absl::StatusCode::kInvalidArgument,
                        "a Param of type f32[2,2] cannot take a value of type "
                        "f32[3]"));
  EXPECT_EQ(bytesOf(variable.value()), bytesOf(iota({2, 2}, 5)));
  EXPECT_FALSE(Variable().set(iota({1})).ok());
  EXPECT_TRUE(Variable().value().isPoisoned());
}

inline constexpr VariableType Ema{"Ema", &Param};

TEST(VariableTest, TypesFormATree) {
  EXPECT_TRUE(LoRAParam.isA(Param));
  EXPECT_FALSE(Param.isA(LoRAParam));
  EXPECT_TRUE(RngKey.isA(RngState));
  EXPECT_TRUE(Perturbation.isA(Intermediate));
  auto holder = make<Holder>();
  holder->attr("e") = Ema(iota({1}));
  holder->attr("s") = BatchStat(iota({1}));
  EXPECT_THAT(paths(*state(holder, Param)), ElementsAre("e"));
  EXPECT_THAT(paths(*state(holder, notIn(Param))), ElementsAre("s"));
}

} // namespace
} // namespace graft::nnx

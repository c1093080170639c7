// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "frontend/nnx/state/mismatch.h"
#include "tests/unit/nnx/models.h"
#include "tests/unit/status.h"

namespace graft::nnx {
namespace {

using namespace graft::nnx::testing;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(UpdateTest, GivesValuesByName) {
  auto model = make<TwoLayerMLP>(2, Rngs(0));
  State values;
  values["linear1"]["kernel"] = iota({2, 2}, 10);
  ASSERT_THAT(update(model, values), IsOk());
  EXPECT_EQ(bytesOf(model->linear1["kernel"].tensor()),
            bytesOf(iota({2, 2}, 10)));
  EXPECT_EQ(model->linear1["kernel"].variable().type().name(),
            std::string("Param"));
}

TEST(UpdateTest, OneErrorListsEverything) {
  auto model = make<TwoLayerMLP>(4, Rngs(0));
  std::string before = bytesOf(model->linear1["bias"].tensor());
  State values;
  values["linear1"]["bias"] = iota({4}, 1);
  values["linear1"]["kernel"] = iota({8, 8});
  values["linear2"]["bias"] =
      *Array::fromSpan<int32_t>({4}, std::vector<int32_t>{1, 2, 3, 4});
  values["linear2"]["kernel"]["value"] = iota({4, 4});
  values["linear3"] = iota({4, 4});
  values["linear1"]["in_features"] = iota({});
  int line = __LINE__ + 1;
  absl::Status bad = update(model, values);
  EXPECT_THAT(bad, FailsWith(absl::StatusCode::kInvalidArgument,
                             "update_test.cpp:" + std::to_string(line) +
                                 ": update: 5 "
                                 "names do not fit"));
  EXPECT_THAT(bad,
              FailsWith("\n  linear1.kernel  model f32[4,4]  state f32[8,8]  "
                        "shape\n"));
  EXPECT_THAT(
      bad, FailsWith("\n  linear2.bias  model f32[4]  state i32[4]  dtype\n"));
  EXPECT_THAT(bad,
              FailsWith("\n  linear2.kernel.value  model Param f32[4,4]  state "
                        "f32[4,4]  nothing can be put there\n"));
  EXPECT_THAT(bad, FailsWith("\n  linear3  state f32[4,4]  not in the "
                             "model"));
  EXPECT_THAT(bad, FailsWith("\n  linear1.in_features  model static "
                             "4  state f32[]"));
  EXPECT_THAT(bad.message(), EndsWith("\nnothing was changed"));
  EXPECT_EQ(bytesOf(model->linear1["bias"].tensor()), before);
}

TEST(UpdateTest, LeafForAModule) {
  auto model = make<TwoLayerMLP>(4, Rngs(0));
  State values;
  values["linear1"] = iota({4});
  EXPECT_THAT(update(model, values),
              FailsWith("linear1  model Linear  state f32[4]  a leaf for a "
                        "module"));
}

TEST(UpdateTest, BiasForALayerWithout) {
  auto layer = Linear::make(2, 2, Rngs(0), {.useBias = false});
  State values;
  values["bias"] = iota({2});
  EXPECT_THAT(update(layer, values),
              FailsWith("bias  state f32[2]  not in the model"));
  EXPECT_THAT(update(layer, values, {.ignoreExtra = {"b*"}}), IsOk());
}

TEST(UpdateTest, RepeatedNamesCollapse) {
  auto model = List::make(), other = List::make();
  for (int i = 0; i < 12; ++i) {
    model->append(Linear::make(2, 2, Rngs(0)));
    other->append(Linear::make(2, 3, Rngs(0), {.useBias = false}));
  }
  std::string text(update(model, *state(other)).message());
  EXPECT_THAT(text, HasSubstr("12 names do not fit"));
  EXPECT_THAT(text, HasSubstr("\n  {0..11}.kernel  model f32[2,2]  state "
                              "f32[2,3]  shape  x12\n"));
}

TEST(UpdateTest, HintsAtTheRename) {
  struct Renamed : Module {
    explicit Renamed(Rngs rngs) {
      attr("layer1") = Linear::make(4, 4, rngs);
      attr("layer2") = Linear::make(4, 4, rngs);
    }
  };
  auto model = *evalShape([] { return make<Renamed>(Rngs(0)); });
  State old = *state(make<TwoLayerMLP>(4, Rngs(0)));
  std::string text(update(model, old).message());
  EXPECT_THAT(text, HasSubstr("update: 8 names do not fit"));
  EXPECT_THAT(text, HasSubstr("\n  layer2.kernel  model f32[4,4]  abstract "
                              "and not given\n"));
  EXPECT_THAT(text,
              HasSubstr("\n  hint: rename linear1 to layer1 (fits 2 of 4)"
                        "\n  hint: rename linear2 to layer2 (fits 2 of 4)\n"));
}

TEST(UpdateTest, FreshPatternsLimitWhatMayBeUnsupplied) {
  auto model = LoRALinear::make(4, 4, 2, Rngs(0));
  State base = *state(Linear::make(4, 4, Rngs(1)));
  EXPECT_THAT(update(model, base, {.fresh = {{"lora.*"}}}), IsOk());
  absl::Status bad = update(model, base, {.fresh = {{"*.lora_a"}}});
  EXPECT_THAT(
      bad, FailsWith("lora.lora_b  model f32[2,4]  not given and not fresh"));
  EXPECT_THAT(bad.message(), Not(HasSubstr("lora_a ")));
}

TEST(UpdateTest, AbstractVariablesMustBeGiven) {
  auto model = *evalShape([] { return make<TwoLayerMLP>(4, Rngs(0)); });
  State values = *state(make<TwoLayerMLP>(4, Rngs(0)));
  State some = values;
  some.erase("linear2.bias");
  EXPECT_THAT(update(model, some),
              FailsWith("linear2.bias  model f32[4]  abstract and not given"));
  EXPECT_TRUE(model->linear1["kernel"].tensor().isAbstract());
  ASSERT_THAT(update(model, values), IsOk());
  EXPECT_EQ(bytesOf(model->linear2["kernel"].tensor()),
            bytesOf(values["linear2"]["kernel"].value()));
}

TEST(UpdateTest, AnotherTypeOnlyWhereAPatternAllowsIt) {
  auto model = make<TwoLayerMLP>(4, Rngs(0));
  State values;
  values["linear1"]["kernel"] = iota({7, 3});
  values["linear2"]["bias"] =
      *Array::fromSpan<int32_t>({4}, std::vector<int32_t>{1, 2, 3, 4});
  std::string text(update(model, values).message());
  EXPECT_THAT(text, HasSubstr("\n  hint: if that is wanted: .allowShape = "
                              "{\"linear1.kernel\"}\n"));
  EXPECT_THAT(text, HasSubstr("\n  hint: if that is wanted: .allowDtype = "
                              "{\"linear2.bias\"}\n"));
  EXPECT_FALSE(update(model, values, {.allowShape = {"*"}}).ok());
  Variable kernel = model->linear1["kernel"].variable();
  UpdateOptions allowed{.allowShape = {"*.kernel"}, .allowDtype = {"*.bias"}};
  ASSERT_THAT(update(model, values, allowed), IsOk());
  EXPECT_EQ(kernel.shape(), (Shape{7, 3}));
  EXPECT_EQ(model->linear2["bias"].tensor().dtype(), DType::I32);

  auto jitted = jit([&](State old) {
    auto fresh = make<TwoLayerMLP>(4, Rngs(0));
    update(fresh, old, allowed).IgnoreError();
    return fresh;
  });
  GRAFT_ASSERT_OK_AND_ASSIGN(auto fresh, jitted(values));
  EXPECT_EQ(bytesOf(fresh->linear1["kernel"].tensor()), bytesOf(iota({7, 3})));
  // The first kernel and bias were never made.
  ASSERT_EQ(jitted.lastPlan()->pruned.size(), 2u);
  EXPECT_EQ(jitted.lastPlan()->pruned[0].path, "linear1.kernel");
  EXPECT_EQ(jitted.lastPlan()->pruned[0].at.file.empty(), false);
}

TEST(UpdateTest, SharedVariablesAreGivenOnce) {
  auto model = make<TwoLayerMLP>(4, Rngs(0));
  State values = *state(model);
  model->linear2 = model->linear1;
  std::string text(update(model, values).message());
  EXPECT_THAT(text, HasSubstr("linear2.kernel  model shares it with "
                              "linear1.kernel  state f32[4,4]  given twice"));
  values.erase("linear1");
  EXPECT_THAT(update(model, values), IsOk());
}

TEST(UpdateTest, NullAndPoison) {
  EXPECT_FALSE(update(Ref<Module>(), State()).ok());
  auto model = make<TwoLayerMLP>(4, Rngs(0));
  State values;
  values["linear1"]["kernel"] = Tensor::poisoned(absl::DataLossError("lost"));
  EXPECT_EQ(update(model, values).code(), absl::StatusCode::kDataLoss);
}

TEST(PatternTest, StarsAndQuestionMarks) {
  using detail::matchesPattern;
  EXPECT_TRUE(matchesPattern("*.lora.*", "linear1.lora.lora_a"));
  EXPECT_TRUE(matchesPattern("*", ""));
  EXPECT_TRUE(matchesPattern("a?c", "abc"));
  EXPECT_FALSE(matchesPattern("a?c", "ac"));
  EXPECT_FALSE(matchesPattern("lora.*", "linear1.lora.lora_a"));
  EXPECT_TRUE(matchesPattern("*a*b", "xaxxb"));
  EXPECT_FALSE(matchesPattern("*a*b", "xaxxbc"));
}

} // namespace
} // namespace graft::nnx

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "tests/unit/nnx/models.h"
#include "tests/unit/status.h"

namespace graft::nnx {
namespace {

using namespace graft::nnx::testing;
using ::testing::ElementsAre;

/// A model with a list, whose paths have indices.
struct Stack : Module {
  Attr &layers = attr("layers");

  using Module::Module;
  explicit Stack(Rngs rngs) {
    layers = List::make({Linear::make(2, 2, rngs), Linear::make(2, 2, rngs)});
  }
};

/// The guide's renamed model.
struct Renamed : Module {
  Attr &layer1 = attr("layer1");
  Attr &layer2 = attr("layer2");

  using Module::Module;
  explicit Renamed(Rngs rngs) {
    layer1 = Linear::make(4, 4, rngs);
    layer2 = Linear::make(4, 4, rngs);
  }
};

TEST(PureDictTest, HasValuesAlone) {
  State s = *state(make<TwoLayerMLP>(4, Rngs(0)));
  State dict = toPureDict(s);
  EXPECT_EQ(paths(dict), paths(s));
  EXPECT_EQ(dict.at("linear1.kernel")->type, nullptr);
  EXPECT_EQ(bytesOf(dict["linear1"]["kernel"].value()),
            bytesOf(s["linear1"]["kernel"].value()));
  State broken;
  broken["a"] = iota({1});
  broken["a"]["b"] = iota({1});
  EXPECT_FALSE(toPureDict(broken).status().ok());
}

TEST(PureDictTest, AnAbstractStateIsFilledLeafByLeaf) {
  auto model = *evalShape([] { return make<TwoLayerMLP>(4, Rngs(0)); });
  auto other = make<TwoLayerMLP>(4, Rngs(0));
  State s = *state(model);
  s["linear1"]["kernel"] = other->linear1["kernel"];
  s["linear1"]["bias"] = other->linear1["bias"];
  s["linear2"] = other->linear2;
  ASSERT_THAT(update(model, s), IsOk());
  EXPECT_EQ(state(model)->toString(), state(other)->toString());
}

TEST(PureDictTest, UpdateAndMergeKeepTypesAndMetadata) {
  auto layer = Linear::make(2, 2, Rngs(0));
  layer->kernel.variable().setMetadata("note", "mine");
  State dict = toPureDict(*state(layer));
  dict["kernel"] = iota({2, 2});
  ASSERT_THAT(update(layer, dict), IsOk());
  EXPECT_EQ(layer->kernel.variable().metadata().at("note"), "mine");
  auto [graphDef, state] = *split(layer);
  GRAFT_ASSERT_OK_AND_ASSIGN(auto copy, merge<Linear>(graphDef, dict));
  EXPECT_EQ(&copy->kernel.variable().type(), &Param);
  EXPECT_EQ(copy->kernel.variable().metadata().at("note"), "mine");
  EXPECT_EQ(bytesOf(copy->kernel.tensor()), bytesOf(iota({2, 2})));
}

TEST(PureDictTest, RestoreIntPathsMakesIndices) {
  State dict;
  dict["layers"]["0"] = iota({1});
  dict["layers"]["10"] = iota({1});
  dict["layers"]["2"] = iota({1});
  dict["layers"]["x1"] = iota({1});
  State ints = *restoreIntPaths(dict);
  EXPECT_TRUE(ints.contains({"layers", 10}));
  EXPECT_FALSE(ints.contains({"layers", "10"}));
  EXPECT_THAT(paths(ints),
              ElementsAre("layers.0", "layers.2", "layers.10", "layers.x1"));
  dict["layers"][0] = iota({1});
  EXPECT_THAT(restoreIntPaths(dict).status(),
              FailsWith("'layers.0' is there twice"));
}

TEST(PureDictTest, ReplaceGoesByPathAndByIntPath) {
  State s = *state(make<Stack>(Rngs(0)));
  State dict;
  dict["layers"]["1"]["kernel"] = iota({2, 2}, 5);
  ASSERT_THAT(replaceByPureDict(s, dict), IsOk());
  EXPECT_EQ(bytesOf(s.at("layers.1.kernel")->value), bytesOf(iota({2, 2}, 5)));
  EXPECT_EQ(s.at("layers.1.kernel")->type, &Param);
  EXPECT_EQ(s.size(), 4u);
}

TEST(PureDictTest, ReplaceRefusesWhatDoesNotFit) {
  State s = *state(make<TwoLayerMLP>(2, Rngs(0)));
  std::string before = s.toString();
  State dict;
  dict["linear1"]["zzz"] = iota({1});
  dict["linear1"]["bias"] = iota({3});
  dict["linear2"]["bias"] =
      *Array::fromSpan<int32_t>({2}, std::vector<int32_t>{1, 2});
  int line = __LINE__ + 1;
  absl::Status bad = replaceByPureDict(s, dict);
  EXPECT_EQ(bad.code(), absl::StatusCode::kInvalidArgument);
  EXPECT_EQ(bad.message().substr(bad.message().find("pure_dict_test")),
            "pure_dict_test.cpp:" + std::to_string(line) +
                ": replaceByPureDict: 3 names do not fit\n"
                "  linear1.bias  model f32[2]  pure_dict f32[3]  shape\n"
                "  linear1.zzz  pure_dict f32[1]  key in pure_dict not "
                "available in state; nearest: linear1.bias\n"
                "  linear2.bias  model f32[2]  pure_dict i32[2]  dtype\n"
                "  hint: if that is wanted: .allowShape = {\"linear1.bias\"}\n"
                "  hint: if that is wanted: .allowDtype = {\"linear2.bias\"}\n"
                "  hint: if that is wanted: .ignoreExtra = {\"linear1.zzz\"}\n"
                "nothing was changed");
  EXPECT_EQ(s.toString(), before);
  ASSERT_THAT(replaceByPureDict(s, dict,
                                {.ignoreExtra = {"*.zzz"},
                                 .allowShape = {"linear1.*"},
                                 .allowDtype = {"linear2.*"}}),
              IsOk());
  EXPECT_EQ(s.at("linear1.bias")->value.shape(), Shape{3});
  EXPECT_EQ(s.at("linear2.bias")->value.dtype(), DType::I32);
}

TEST(SplitStateTest, SplitsFiltersAndMerges) {
  State s = *state(LoRALinear::make(2, 2, 1, Rngs(0)));
  auto [lora, rest] = *splitState(s, LoRAParam, everything());
  EXPECT_THAT(paths(lora), ElementsAre("lora.lora_a", "lora.lora_b"));
  EXPECT_THAT(paths(rest), ElementsAre("bias", "kernel"));
  EXPECT_EQ(mergeState(lora, rest)->toString(), s.toString());
  EXPECT_EQ(filterState(s, pathContains("lora"))->size(), 2u);
  EXPECT_TRUE(filterState(s, false)->empty());
  EXPECT_THAT(splitState(s, LoRAParam).status(),
              FailsWith("Non-exhaustive filters, got a non-empty remainder: "
                        "bias, kernel. Use everything() to match"));
  EXPECT_THAT(splitState(s, everything(), Param).status(),
              FailsWith("can only be used as the last filter, got it at index "
                        "0"));
  State other;
  other["bias"]["x"] = iota({1});
  EXPECT_THAT(mergeState(s, other).status(),
              FailsWith("'bias.x' is below the leaf 'bias'"));
}

TEST(ModuleFromVariablesTest, TheGuidesRestore) {
  auto old = make<TwoLayerMLP>(4, Rngs(0));
  State raw;
  for (const auto &[path, leaf] : toPureDict(*state(old)))
    ASSERT_TRUE(raw.set(path.child("raw_value"), leaf).ok());
  raw["layer1"] = raw["linear1"];
  raw["layer2"] = raw["linear2"];
  raw.erase("linear1");
  raw.erase("linear2");
  auto factory = [] { return make<Renamed>(Rngs(0)); };
  auto restored = moduleFromVariablesDict(
      [&] { return evalShape(factory); }, raw,
      [](const Path &path) {
        return path[path.size() - 1] == PathElement("raw_value")
                   ? dropValueKey(path)
                   : path;
      });
  ASSERT_THAT(restored.status(), IsOk());
  EXPECT_EQ(bytesOf((*restored)->layer1["kernel"].tensor()),
            bytesOf(old->linear1["kernel"].tensor()));
  EXPECT_EQ(state(*restored)->size(), 4u);
  EXPECT_EQ(&(*restored)->layer2["bias"].variable().type(), &Param);
}

TEST(ModuleFromVariablesTest, AllThatDoesNotFitAtOnce) {
  State raw = toPureDict(*state(make<TwoLayerMLP>(4, Rngs(0))));
  auto factory = [] { return make<Renamed>(Rngs(0)); };
  int line = __LINE__ + 1;
  absl::Status bad = moduleFromVariablesDict(factory, raw).status();
  EXPECT_THAT(bad,
              FailsWith("pure_dict_test.cpp:" + std::to_string(line) +
                        ": moduleFromVariablesDict: 8 names do not fit\n"
                        "  linear1.bias  variables f32[4]  doesn't exist in "
                        "the model; nearest: layer1.bias, layer2.bias"));
  EXPECT_THAT(bad, FailsWith("\n  layer2.kernel  model f32[4,4]  missing\n"));
  EXPECT_THAT(bad, FailsWith("hint: rename linear1 to layer1"));
  EXPECT_THAT(bad, FailsWith(".allowMissing = {\"layer1.bias\", "));
  EXPECT_THAT(
      moduleFromVariablesDict(factory, raw,
                              [](const Path &) { return Path("layer1.bias"); })
          .status(),
      FailsWith("layer1.bias  model f32[4]  variables f32[4,4]  given twice: "
                "as 'linear1.bias' and 'linear1.kernel'"));
  EXPECT_THAT(
      moduleFromVariablesDict([] { return Linear::make(0, 2, Rngs(0)); }, raw)
          .status(),
      FailsWith("an axis of it is not positive"));
}

TEST(ModuleFromVariablesTest, ListsAndMissingLeaves) {
  State raw;
  raw["h"]["0"]["kernel"] = iota({2, 2}, 1);
  raw["h"]["1"]["kernel"] = iota({2, 2}, 2);
  auto model = moduleFromVariablesDict([] { return make<Stack>(Rngs(0)); }, raw,
                                       {.mapPath =
                                            [](const Path &path) {
                                              return Path{"layers"}.join(
                                                  path.dropFront(1));
                                            },
                                        .allowMissing = {"*.bias"}});
  ASSERT_THAT(model.status(), IsOk());
  EXPECT_EQ(bytesOf((*model)->layers[1]["kernel"].tensor()),
            bytesOf(iota({2, 2}, 2)));
  EXPECT_TRUE((*model)->layers[0]["bias"].tensor().isAbstract());
}

} // namespace
} // namespace graft::nnx

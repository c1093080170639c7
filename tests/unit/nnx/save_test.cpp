// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <filesystem>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "tests/unit/nnx/models.h"
#include "tests/unit/status.h"

namespace graft::nnx {
namespace {

using namespace graft::nnx::testing;
using ::testing::ElementsAre;

std::string fileOf(const std::string &name) {
  return ::testing::TempDir() + "graft_save_test_" + name + ".safetensors";
}

std::vector<std::string> namesIn(const std::string &file) {
  std::vector<std::string> names;
  Checkpoint checkpoint = *Checkpoint::open(file);
  for (const TensorInfo &info : checkpoint.tensors())
    names.push_back(info.name);
  return names;
}

/// A model with ties of both kinds: module `b` is module `a`, and the kernels
/// of `c` and of `d` are one variable.
struct Tied : Module {
  Attr &a = attr("a");
  Attr &b = attr("b");
  Attr &c = attr("c");
  Attr &d = attr("d");

  using Module::Module;
  explicit Tied(Rngs rngs) {
    a = Linear::make(2, 2, rngs);
    b = a;
    c = Linear::make(2, 2, rngs);
    d = Linear::make(2, 2, rngs);
    d["kernel"] = c["kernel"];
  }

  bool isTied() {
    return a.module() == b.module() &&
           c["kernel"].variable() == d["kernel"].variable();
  }
};

TEST(SaveTest, OrbaxDirectoriesAreSavedAndRestored) {
  const std::string directory = ::testing::TempDir() + "graft_save_test_orbax/";
  std::filesystem::remove_all(directory);
  State before = *state(make<Tied>(Rngs(3)));
  ASSERT_THAT(save(before, directory), IsOk());
  EXPECT_THAT(save(before, directory), FailsWith("exists"));
  auto model = evalShape([] { return make<Tied>(Rngs(0)); });
  GRAFT_ASSERT_OK_AND_ASSIGN(auto restored, restore(directory, *state(*model)));
  EXPECT_EQ(restored.toString(), before.toString());
  EXPECT_EQ(load(directory)->toString(), toPureDict(before).toString());
  std::filesystem::remove_all(directory);
}

TEST(SaveTest, TiesSurviveSaveAndRestore) {
  std::string file = fileOf("tied");
  auto model = make<Tied>(Rngs(3));
  State before = *state(model);
  ASSERT_THAT(save(before, file), IsOk());
  EXPECT_THAT(namesIn(file), ElementsAre("a.bias", "a.kernel", "c.bias",
                                         "c.kernel", "d.bias"));

  auto abstractModel = *evalShape([] { return make<Tied>(Rngs(0)); });
  GRAFT_ASSERT_OK_AND_ASSIGN(auto restored,
                             restore(file, *state(abstractModel)));
  ASSERT_THAT(update(abstractModel, restored), IsOk());
  EXPECT_TRUE(abstractModel->isTied());
  EXPECT_EQ(state(abstractModel)->toString(), before.toString());
  // A tie is one variable: who sets one sees it in the other.
  ASSERT_TRUE(abstractModel->c["kernel"].variable().set(iota({2, 2})).ok());
  EXPECT_EQ(bytesOf(abstractModel->d["kernel"].tensor()),
            bytesOf(iota({2, 2})));

  auto [graphDef, empty] =
      *split(*evalShape([] { return make<Tied>(Rngs(0)); }));
  GRAFT_ASSERT_OK_AND_ASSIGN(auto merged, merge<Tied>(graphDef, restored));
  EXPECT_TRUE(merged->isTied());
  EXPECT_EQ(state(merged)->toString(), before.toString());

  GRAFT_ASSERT_OK_AND_ASSIGN(
      auto fromDict,
      moduleFromVariablesDict([] { return make<Tied>(Rngs(0)); }, *load(file)));
  EXPECT_TRUE(fromDict->isTied());
}

TEST(SaveTest, AnUntiedFileDoesNotFitATiedModel) {
  std::string file = fileOf("untied");
  auto model = make<Tied>(Rngs(3));
  model->b = Linear::make(2, 2, Rngs(4));
  ASSERT_THAT(save(*state(model), file), IsOk());
  auto tied = *evalShape([] { return make<Tied>(Rngs(0)); });
  absl::Status bad = restore(file, *state(tied)).status();
  EXPECT_THAT(bad, FailsWith("restore: 2 names do not fit"));
  EXPECT_THAT(bad,
              FailsWith("b.kernel  " + file + " f32[2,2]  not in the model"));
  EXPECT_TRUE(restore(file, *state(tied), {.ignoreExtra = {"b.*"}}).ok());
}

TEST(SaveTest, RestoreShowsBothSides) {
  std::string file = fileOf("mismatch");
  ASSERT_THAT(save(*state(make<TwoLayerMLP>(4, Rngs(0))), file), IsOk());
  struct Other : Module {
    explicit Other(Rngs rngs) {
      attr("layer1") = Linear::make(4, 4, rngs);
      attr("linear2") = Linear::make(4, 5, rngs, {.paramDtype = DType::BF16});
    }
  };
  State wanted = *state(*evalShape([] { return make<Other>(Rngs(0)); }));
  int line = __LINE__ + 1;
  std::string text(restore(file, wanted).status().message());
  EXPECT_EQ(text.substr(text.find("save_test.cpp")),
            "save_test.cpp:" + std::to_string(line) +
                ": restore: 6 names do not fit\n"
                "  linear1.bias  " +
                file +
                " f32[4]  not in the model; "
                "nearest: linear2.bias, layer1.bias\n"
                "  linear1.kernel  " +
                file +
                " f32[4,4]  not in the model; "
                "nearest: linear2.kernel, layer1.kernel\n"
                "  linear2.bias  model bf16[5]  " +
                file +
                " f32[4]  shape\n"
                "  linear2.kernel  model bf16[4,5]  " +
                file +
                " f32[4,4]  shape\n"
                "  layer1.bias  model f32[4]  missing\n"
                "  layer1.kernel  model f32[4,4]  missing\n"
                "  hint: rename linear1 to layer1 (fits 2 of 2)\n"
                "  hint: if that is wanted: .allowShape = {\"linear2.bias\", "
                "\"linear2.kernel\"}\n"
                "  hint: if that is wanted: .ignoreExtra = {\"linear1.bias\", "
                "\"linear1.kernel\"}\n"
                "  hint: if that is wanted: .allowMissing = {\"layer1.bias\", "
                "\"layer1.kernel\"}\n"
                "nothing was changed");
  auto renamed = [](const Path &path) {
    return path[0] == PathElement("linear1")
               ? Path{"layer1"}.join(path.dropFront(1))
               : path;
  };
  auto taken = restore(file, wanted,
                       {.mapPath = renamed,
                        .allowShape = {"linear2.*"},
                        .allowDtype = {"linear2.*"}});
  ASSERT_THAT(taken.status(), IsOk());
  EXPECT_EQ(taken->at("linear2.kernel")->value.toString(), "f32[4,4]");
}

TEST(SaveTest, OnlyDataCanBeSaved) {
  std::string file = fileOf("nothing");
  auto abstractModel = *evalShape([] { return Linear::make(2, 2, Rngs(0)); });
  absl::Status bad = save(*state(abstractModel), file);
  EXPECT_THAT(bad, FailsWith(absl::StatusCode::kFailedPrecondition,
                             "cannot save 'bias': "));
  EXPECT_THAT(bad, FailsWith("cannot save 'kernel': "));
  EXPECT_EQ(restore(file, State()).status().code(),
            absl::StatusCode::kNotFound);
  State twice;
  twice["a"]["b"] = iota({1});
  twice["a.b"] = iota({1});
  EXPECT_EQ(save(twice, file).code(), absl::StatusCode::kInvalidArgument);
}

TEST(SaveTest, NamesMayBePrefixesInAFile) {
  std::string file = fileOf("prefix");
  State part;
  part["a"]["b"] = iota({1}, 7);
  ASSERT_THAT(saveSafetensors(file, {{"a", iota({1})}, {"a.b", iota({1}, 7)}}),
              IsOk());
  EXPECT_EQ(load(file).status().code(), absl::StatusCode::kInvalidArgument);
  GRAFT_ASSERT_OK_AND_ASSIGN(auto restored,
                             restore(file, part, {.ignoreExtra = {"a"}}));
  EXPECT_EQ(bytesOf(restored.at("a.b")->value), bytesOf(iota({1}, 7)));
}

} // namespace
} // namespace graft::nnx

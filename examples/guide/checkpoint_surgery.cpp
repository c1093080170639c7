// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Checkpoint surgery: from a raw state to a model.

#include "examples/guide/guide.h"

#include <filesystem>

namespace guide {

namespace {

nnx::Ref<ModifiedTwoLayerMLP> makeModified() {
  return nnx::make<ModifiedTwoLayerMLP>(4, nnx::Rngs(0));
}

// The same in one step: the renames as a function of the path.
void renameByFunction(const std::string &checkpoint, const nnx::Tensor &x,
                      const nnx::Tensor &expected) {
  auto toLayer = [](const nnx::Path &path) {
    std::string first = path[0].toString();
    return nnx::Path{"layer" + first.substr(std::string("linear").size())}.join(
        path.dropFront(1));
  };
  auto model = must(nnx::moduleFromVariablesDict(
      makeModified, must(nnx::load(checkpoint)), toLayer));
  assertEqual((*model)(x), expected);
}

// Orbax's directory as a safetensors file: bytes go from file to file.
void saveAsSafetensors(const std::string &orbax, const std::string &file) {
  auto checkpoint = must(graft::Checkpoint::open(orbax));
  std::vector<graft::NamedArray> tensors;
  for (const graft::TensorInfo &info : checkpoint.tensors()) {
    std::cout << info.name << " " << graft::toString(info.dtype, info.shape)
              << "\n";
    tensors.push_back({info.name, must(checkpoint.array(info.name))});
  }
  must(graft::saveCheckpoint(file, tensors));
}

} // namespace

void checkpointSurgery(const std::string &directory) {
  std::cout << "\n# Checkpoint surgery\n";
  // The slash at the end asks for a directory that Orbax restores.
  std::string orbax = directory + "/nnx-surgery-state/";
  std::string file = directory + "/nnx-surgery-state.safetensors";

  // Save a version of model into a checkpoint
  auto oldModel = nnx::make<TwoLayerMLP>(4, nnx::Rngs(0));
  std::filesystem::remove_all(orbax); // force=True
  must(nnx::save(must(nnx::state(oldModel)), orbax));

  // In the new model the sub-modules are renamed from linear(1|2) to
  // layer(1|2), so the checkpoint does not fit. The error shows both sides and
  // the rename that would mend it; Orbax says KeyError: 'layer1'.
  auto absModel = must(nnx::evalShape(makeModified));
  absl::StatusOr<nnx::State> withItem =
      nnx::restore(orbax, must(nnx::state(absModel)));
  check(!withItem.ok(), "the old checkpoint does not fit");
  std::cout << "This will give an error: " << withItem.status().message()
            << "\n";

  // But you can load the parameters raw, make the renames, and build a model
  // that is guaranteed to fit the new definition.
  nnx::State raw = must(nnx::load(orbax));
  std::cout << nnx::repr(must(raw["linear1"]["kernel"].value().array()))
            << "\n";
  must(raw.rename("linear1", "layer1"));
  must(raw.rename("linear2", "layer2"));
  auto restoredModel =
      must(nnx::moduleFromVariablesDict(makeModified, raw, nnx::dropValueKey));

  nnx::Tensor ones = nnx::ones({3, 4});
  assertEqual((*restoredModel)(ones), (*oldModel)(ones));

  renameByFunction(orbax, ones, (*oldModel)(ones));

  // Either kind of checkpoint will do.
  saveAsSafetensors(orbax, file);
  renameByFunction(file, ones, (*oldModel)(ones));
}

} // namespace guide

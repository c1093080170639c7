// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The Flax guide "Model surgery", memory-efficient partial initialization: the
// old weights are donated, the swapped layer's adapter is all that is new.

#include <iostream>

#include "graft/memory.h"
#include "graft/nnx.h"

namespace nnx = graft::nnx;

namespace {

class TwoLayerMLP : public nnx::Module {
public:
  nnx::Attr &linear1 = attr("linear1");
  nnx::Attr &linear2 = attr("linear2");

  TwoLayerMLP(int64_t dim, const nnx::Rngs &rngs) {
    linear1 = nnx::Linear::make(dim, dim, rngs);
    linear2 = nnx::Linear::make(dim, dim, rngs);
  }
};

absl::StatusOr<nnx::Ref<TwoLayerMLP>> partialInit(nnx::State old,
                                                  nnx::Rngs rngs) {
  auto model = nnx::make<TwoLayerMLP>(4, rngs);
  // Create a new state.
  model->linear1 = nnx::LoRALinear::make(4, 4, /*rank=*/3, rngs);
  // Add the existing state.
  if (absl::Status status = nnx::update(model, old); !status.ok())
    return status;
  return model;
}

int fail(const absl::Status &status) {
  std::cerr << "partial_init: error: " << status.message() << "\n";
  return 1;
}

} // namespace

int main() {
  // Some pretrained model state.
  absl::StatusOr<nnx::State> old =
      nnx::state(nnx::make<TwoLayerMLP>(4, nnx::Rngs(0)));
  if (!old.ok())
    return fail(old.status());

  auto jitted = nnx::jit(partialInit, {.donateArgnums = {0},
                                       .staticArgnums = {1},
                                       .argNames = {"old", "rngs"},
                                       .name = "partial_init"});
  std::cout << "arrays in memory at start: " << graft::memoryStats().liveArrays
            << "\n";
  // The arrays of `old` are deleted by this call.
  absl::StatusOr<nnx::Ref<TwoLayerMLP>> model = jitted(*old, nnx::Rngs(42));
  if (!model.ok())
    return fail(model.status());
  std::cout << "arrays in memory at end: " << graft::memoryStats().liveArrays
            << " (2 new created: lora_a and lora_b)\n"
            << jitted.lastPlan()->toText();
  return 0;
}

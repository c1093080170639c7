// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Partial initialization: the naive one and the memory-efficient one.

#include "examples/guide/guide.h"

namespace guide {

namespace {

int64_t liveArrays() { return graft::memoryStats().liveArrays; }

void naive() {
  // Some pretrained model state
  nnx::State oldState =
      must(nnx::state(nnx::make<TwoLayerMLP>(4, nnx::Rngs(0))));

  auto simpleModel = must(
      nnx::evalShape([] { return nnx::make<TwoLayerMLP>(4, nnx::Rngs(42)); }));
  int64_t start = liveArrays();
  std::cout << "Number of arrays in memory at start: " << start << "\n";
  // On this line, extra kernel and bias is created inside the new LoRALinear!
  // They are wasted since the kernel and bias of `oldState` are used anyway.
  simpleModel->linear1 = nnx::LoRALinear::make(4, 4, /*rank=*/3, nnx::Rngs(42));
  int64_t midway = liveArrays();
  std::cout << "Number of arrays in memory midway: " << midway
            << " (4 new created in LoRALinear - kernel, bias, lora_a & "
               "lora_b)\n";
  must(nnx::update(simpleModel, oldState));
  int64_t end = liveArrays();
  std::cout << "Number of arrays in memory at end: " << end
            << " (2 discarded - only lora_a & lora_b are used in model)\n";
  check(midway == start + 4 && end == midway - 2, "+4, then -2");
}

// Written as if it made everything and threw most of it away.
absl::StatusOr<nnx::Ref<TwoLayerMLP>> efficient(const nnx::State &oldState,
                                                const nnx::Rngs &rngs) {
  auto model = nnx::make<TwoLayerMLP>(4, rngs);
  // Create a new state.
  model->linear1 = nnx::LoRALinear::make(4, 4, /*rank=*/3, rngs);
  // Add the existing state.
  if (absl::Status status = nnx::update(model, oldState); !status.ok())
    return status;
  return model;
}

void memoryEfficient() {
  // Some pretrained model state
  nnx::State oldState =
      must(nnx::state(nnx::make<TwoLayerMLP>(4, nnx::Rngs(0))));
  auto partialInit = nnx::jit(efficient, {.donateArgnums = {0},
                                          .argNames = {"oldState", "rngs"},
                                          .name = "partial_init"});

  int64_t start = liveArrays();
  std::cout << "Number of arrays in memory at start: " << start << "\n";
  // Note that `oldState` will be deleted after this `partialInit` call. Flax
  // 0.12.8 does not keep this promise any more: it copies a donated State, +6
  // arrays instead of +2.
  auto goodModel = must(partialInit(oldState, nnx::Rngs(42)));
  int64_t end = liveArrays();
  std::cout << "Number of arrays in memory at end: " << end
            << " (2 new created - lora_a and lora_b)\n";
  check(end == start + 2, "+2");
  check(must(oldState["linear1"]["kernel"].value().array()).isDeleted(),
        "oldState is deleted");
  check(goodModel->linear1["lora"]["lora_a"].tensor().isConcrete(),
        "the adapter is there");
}

} // namespace

void partialInit() {
  std::cout << "\n# Partial initialization\n";
  naive();
  memoryEfficient();
}

} // namespace guide

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The memory-efficient partial initialization of the Flax guide "Model
// surgery": a new model with a LoRA adapter takes the old weights, and only the
// two arrays of the adapter are made. Prints the plan before it runs and the
// number of live arrays around it.

#include <iostream>

#include "graft/memory.h"
#include "graft/nnx.h"

namespace nnx = graft::nnx;

namespace {

struct TwoLayerMLP : nnx::Module {
  nnx::Attr &linear1 = attr("linear1");
  nnx::Attr &linear2 = attr("linear2");

  using nnx::Module::Module;
  TwoLayerMLP(int64_t dim, const nnx::Rngs &rngs) {
    linear1 = nnx::Linear::make(dim, dim, rngs);
    linear2 = nnx::Linear::make(dim, dim, rngs);
  }
};

// Written as if it made everything and threw most of it away.
absl::StatusOr<nnx::Ref<TwoLayerMLP>> partialInit(const nnx::State &old,
                                                  const nnx::Rngs &rngs) {
  auto model = nnx::make<TwoLayerMLP>(4, rngs);
  model->linear1 = nnx::LoRALinear::make(4, 4, /*rank=*/3, rngs);
  if (absl::Status status = nnx::update(model, old); !status.ok())
    return status;
  return model;
}

absl::Status run() {
  absl::StatusOr<nnx::State> old =
      nnx::state(nnx::make<TwoLayerMLP>(4, nnx::Rngs(0)));
  if (!old.ok())
    return old.status();

  // What will be done, known without doing it.
  absl::StatusOr<nnx::Program> program = nnx::traceAs(
      "partial_init", partialInit, nnx::donate(nnx::arg("old", *old)),
      nnx::arg("rngs", nnx::Rngs(42)));
  if (!program.ok())
    return program.status();
  absl::StatusOr<graft::Plan> plan = program->plan();
  if (!plan.ok())
    return plan.status();
  std::cout << plan->toText(/*verbose=*/true) << "\n";

  auto jitted = nnx::jit(partialInit, {.donateArgnums = {0},
                                       .argNames = {"old", "rngs"},
                                       .name = "partial_init"});
  std::cout << "live arrays at start: " << graft::memoryStats().liveArrays
            << "\n";
  absl::StatusOr<nnx::Ref<TwoLayerMLP>> model = jitted(*old, nnx::Rngs(42));
  if (!model.ok())
    return model.status();
  std::cout << "live arrays at end: " << graft::memoryStats().liveArrays << " ("
            << jitted.lastStats().newArrays << " new: lora_a and lora_b)\n\n";

  absl::StatusOr<nnx::State> state = nnx::state(*model);
  if (!state.ok())
    return state.status();
  state->print();
  return absl::OkStatus();
}

} // namespace

int main() {
  absl::Status status = run();
  if (!status.ok())
    std::cerr << "error: " << status.message() << "\n";
  return status.ok() ? 0 : 1;
}

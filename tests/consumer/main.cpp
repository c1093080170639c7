// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A user's program: adds LoRA to the first layer of an old model, keeping the
// old weights, and checks what it got. Exits with 0 if all is as promised.

#include <cstdio>

#include "graft/memory.h"
#include "graft/nnx.h"

namespace nnx = graft::nnx;

namespace {

struct TwoLayerMLP : nnx::Module {
  nnx::Attr &linear1 = attr("linear1");
  nnx::Attr &linear2 = attr("linear2");

  TwoLayerMLP(int64_t dim, nnx::Rngs rngs) {
    linear1 = nnx::Linear::make(dim, dim, rngs);
    linear2 = nnx::Linear::make(dim, dim, rngs);
  }
};

nnx::Ref<TwoLayerMLP> partialInit(nnx::State old, nnx::Rngs rngs) {
  auto model = nnx::make<TwoLayerMLP>(4, rngs);
  model->linear1 = nnx::LoRALinear::make(4, 4, 3, rngs);
  nnx::update(model, old).IgnoreError(); // an error fails the call
  return model;
}

/// Returns the first element, or NaN.
float first(const nnx::Tensor &tensor) {
  absl::StatusOr<graft::Array> array = tensor.array();
  if (!array.ok())
    return __builtin_nanf("");
  absl::StatusOr<absl::Span<const float>> values = array->span<float>();
  return values.ok() && !values->empty() ? values->front() : __builtin_nanf("");
}

int fail(const char *what, const absl::Status &status) {
  std::fprintf(stderr, "consumer: %s: %s\n", what, status.ToString().c_str());
  return 1;
}

} // namespace

int main() {
  absl::StatusOr<nnx::State> old =
      nnx::state(nnx::make<TwoLayerMLP>(4, nnx::Rngs(0)));
  if (!old.ok())
    return fail("state", old.status());
  int64_t arraysBefore = graft::memoryStats().liveArrays;

  auto partial = nnx::jit(partialInit, {.donateArgnums = {0},
                                        .argNames = {"old", "rngs"},
                                        .name = "partial_init"});
  auto model = partial(*old, nnx::Rngs(42));
  if (!model.ok())
    return fail("partial_init", model.status());

  // JAX's values: the old kernel, and he_uniform(fold_in(key(42), 6), (4, 3)).
  float kernel = first((*model)->linear1["kernel"].tensor());
  float loraA = first((*model)->linear1["lora"]["lora_a"].tensor());
  int64_t newArrays = graft::memoryStats().liveArrays - arraysBefore;
  std::printf("kernel %a, lora_a %a, %lld new arrays\n", kernel, loraA,
              static_cast<long long>(newArrays));
  bool good =
      kernel == 0x1.11f72cp-1f && loraA == -0x1.f7b408p-3f && newArrays == 2;
  if (!good)
    std::fprintf(stderr,
                 "consumer: error: expected kernel 0x1.11f72cp-1, lora_a "
                 "-0x1.f7b408p-3, 2 new arrays\n");
  return good ? 0 : 1;
}

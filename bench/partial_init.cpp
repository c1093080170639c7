// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Graft's side of the partial-initialization benchmark: one process, one JSON
// line.
//
//   bench_partial_init time|memory DIM LATER_CALLS
//
// Initializes two (DIM, DIM) f32 kernels in part, with the old state donated.
// Times start from nothing. Whether kernels are cached is for the caller to
// arrange, with XDG_CACHE_HOME.

#include <string>
#include <vector>

#include "bench/contestant.h"
#include "bench/result_size.h"
#include "graft/nnx.h"

namespace nnx = graft::nnx;
using namespace graft::bench;

namespace {

struct TwoLayerMLP : nnx::Module {
  nnx::Attr &linear1 = attr("linear1");
  nnx::Attr &linear2 = attr("linear2");

  TwoLayerMLP(int64_t dim, const nnx::Rngs &rngs) {
    linear1 = nnx::Linear::make(dim, dim, rngs);
    linear2 = nnx::Linear::make(dim, dim, rngs);
  }
};

/// The guide's function, with the size of the model outside of it.
auto partialInit(int64_t dim) {
  return nnx::jit(
      [dim](const nnx::State &old, const nnx::Rngs &rngs) {
        auto model = nnx::make<TwoLayerMLP>(dim, rngs);
        model->linear1 = nnx::LoRALinear::make(dim, dim, 3, rngs);
        nnx::update(model, old).IgnoreError(); // an error fails the call
        return model;
      },
      {.donateArgnums = {0},
       .argNames = {"old", "rngs"},
       .name = "partial_init"});
}

/// Sets an entry to 0.5 everywhere; the copy this takes is given back.
absl::Status fill(nnx::State &state, const std::string &layer,
                  const std::string &leaf, const graft::Shape &shape) {
  int64_t count = 1;
  for (int64_t extent : shape)
    count *= extent;
  std::vector<float> values(count, 0.5f);
  auto array =
      graft::Array::fromSpan<float>(shape, absl::MakeConstSpan(values));
  if (!array.ok())
    return array.status();
  state[layer][leaf] = *array;
  return absl::OkStatus();
}

/// The old weights: constants, so that making them leaves nothing behind.
absl::StatusOr<nnx::State> oldState(int64_t dim) {
  nnx::State state;
  for (const char *layer : {"linear1", "linear2"}) {
    if (absl::Status s = fill(state, layer, "kernel", {dim, dim}); !s.ok())
      return s;
    if (absl::Status s = fill(state, layer, "bias", {dim}); !s.ok())
      return s;
  }
  return state;
}

/// Checks that the weights are the old ones and that the adapter is there.
absl::Status check(const nnx::State &result, int64_t dim) {
  auto kernel = result.at({"linear1", "kernel"});
  auto loraA = result.at({"linear1", "lora", "lora_a"});
  if (!kernel.ok() || !loraA.ok())
    return absl::InternalError("the new model lacks a leaf");
  auto array = kernel->value.array();
  if (!array.ok())
    return array.status();
  auto values = array->span<float>();
  if (!values.ok())
    return values.status();
  if (values->front() != 0.5f || loraA->value.shape() != graft::Shape{dim, 3})
    return absl::InternalError("the new model has other values");
  return absl::OkStatus();
}

/// Calls it on a fresh old state.
MeasuredCall callOf(int64_t dim) {
  return [dim, partial = partialInit(dim)](
             Meter &meter) mutable -> absl::StatusOr<Call> {
    absl::StatusOr<nnx::State> old = oldState(dim);
    if (!old.ok())
      return old.status();
    meter.start();
    auto model = partial(*old, nnx::Rngs(42));
    Call call = meter.stop(partial);
    if (!model.ok())
      return model.status();
    absl::StatusOr<nnx::State> result = nnx::state(*model);
    if (!result.ok())
      return result.status();
    if (absl::Status s = check(*result, dim); !s.ok())
      return s;
    return sized(call, result);
  };
}

} // namespace

int main(int argc, char **argv) {
  return runContestant(
      argc, argv,
      {.arguments = {timeOrMemory(), {.name = "DIM"}, laterCalls()},
       .makeTiny = [](const Arguments &) { return callOf(8); },
       .make =
           [](const Arguments &arguments) {
             return callOf(arguments.number("DIM"));
           }});
}

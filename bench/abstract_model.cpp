// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Graft's side of the abstract-model benchmark: one process, one JSON line.
//
//   bench_abstract_model BLOCKS
//
// A Llama-shaped model (d 8192, ffn 28672, kv 1024, vocabulary 32000; 80 blocks
// are 69 billion parameters in 723 variables) without its data: `evalShape` of
// it, then trace and plan of its full initialization.

#include <chrono>
#include <cstdio>

#include "bench/llama.h"
#include "bench/process_memory.h"
#include "bench/program.h"
#include "graft/nnx.h"

namespace nnx = graft::nnx;
using graft::bench::Llama;
using graft::bench::statusBytes;

namespace {

double secondsSince(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start)
      .count();
}

struct Counts {
  int64_t variables = 0;
  int64_t parameters = 0;
};

absl::StatusOr<Counts> count(const nnx::Ref<Llama> &model) {
  absl::StatusOr<nnx::State> state = nnx::state(model);
  if (!state.ok())
    return state.status();
  Counts counts;
  for (const auto &[path, leaf] : *state) {
    ++counts.variables;
    counts.parameters += graft::numElements(leaf.value.shape()).value_or(0);
  }
  return counts;
}

absl::Status run(int64_t blocks) {
  const graft::bench::LlamaSizes sizes = {.blocks = blocks};
  auto build = [&] { return nnx::make<Llama>(sizes, nnx::Rngs(0)); };

  int64_t rssBefore = statusBytes("VmHWM");
  auto start = std::chrono::steady_clock::now();
  auto model = nnx::evalShape(build);
  double evalShapeSeconds = secondsSince(start);
  int64_t evalShapeBytes = statusBytes("VmHWM") - rssBefore;
  if (!model.ok())
    return model.status();
  absl::StatusOr<Counts> counts = count(*model);
  if (!counts.ok())
    return counts.status();

  start = std::chrono::steady_clock::now();
  auto program = nnx::traceAs("llama_init", build);
  if (!program.ok())
    return program.status();
  auto plan = program->plan();
  double planSeconds = secondsSince(start);
  if (!plan.ok())
    return plan.status();

  std::printf("{\"variables\": %lld, \"parameters\": %lld, "
              "\"eval_shape_seconds\": %.9f, \"eval_shape_bytes\": %lld, "
              "\"plan_seconds\": %.9f, \"result_bytes\": %lld, "
              "\"scratch_bytes\": %lld}\n",
              static_cast<long long>(counts->variables),
              static_cast<long long>(counts->parameters), evalShapeSeconds,
              static_cast<long long>(evalShapeBytes), planSeconds,
              static_cast<long long>(plan->freshBytes),
              static_cast<long long>(plan->peakBytes - plan->freshBytes));
  return absl::OkStatus();
}

} // namespace

int main(int argc, char **argv) {
  return graft::bench::runProgram(argc, argv, {{.name = "BLOCKS"}},
                                  [](const graft::bench::Arguments &arguments) {
                                    return run(arguments.number("BLOCKS"));
                                  });
}

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Graft's side of the full-initialization benchmark: one process, one JSON
// line.
//
//   bench_full_init time|memory f32|bf16 DIM LATER_CALLS
//
// Two (DIM, DIM) kernels, truncated normal: the first call, which traces,
// compiles and touches the memory first, then later ones, each after the
// results of the one before were freed. `memory` runs a tiny program first, so
// that what LLVM takes by itself is not counted.

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "bench/calls.h"
#include "bench/process_memory.h"
#include "graft/nnx.h"

namespace nnx = graft::nnx;
using graft::bench::Call;
using graft::bench::Meter;

namespace {

struct TwoKernels : nnx::Module {
  TwoKernels(int64_t dim, graft::DType dtype, const nnx::Rngs &rngs) {
    for (const char *name : {"linear1", "linear2"})
      attr(name) = nnx::Linear::make(dim, dim, rngs,
                                     {.useBias = false, .paramDtype = dtype});
  }
};

auto fullInit(int64_t dim, graft::DType dtype) {
  return nnx::jit(
      [=](const nnx::Rngs &rngs) {
        return nnx::make<TwoKernels>(dim, dtype, rngs);
      },
      {.argNames = {"rngs"}, .name = "full_init"});
}

absl::StatusOr<Call> measure(auto &init, Meter &meter) {
  meter.start();
  auto model = init(nnx::Rngs(42));
  Call call = meter.stop(init);
  if (!model.ok())
    return model.status();
  auto state = nnx::state(*model);
  if (!state.ok())
    return state.status();
  for (const auto &[path, leaf] : *state)
    if (auto array = leaf.value.array(); array.ok())
      call.resultBytes += array->byteSize();
  return call;
}

int fail(const absl::Status &status) {
  std::fprintf(stderr, "bench_full_init: error: %s\n",
               status.ToString().c_str());
  return 1;
}

} // namespace

int main(int argc, char **argv) {
  const std::string mode = argc == 5 ? argv[1] : "";
  const std::string type = argc == 5 ? argv[2] : "";
  const int64_t dim = argc == 5 ? std::atoll(argv[3]) : 0;
  const int64_t laterCalls = argc == 5 ? std::atoll(argv[4]) : -1;
  if ((mode != "time" && mode != "memory") ||
      (type != "f32" && type != "bf16") || dim <= 0 || laterCalls < 0) {
    std::fprintf(
        stderr,
        "usage: bench_full_init time|memory f32|bf16 DIM LATER_CALLS\n");
    return 2;
  }
  const graft::DType dtype =
      type == "f32" ? graft::DType::F32 : graft::DType::BF16;
  if (mode == "memory") {
    auto tiny = fullInit(8, dtype);
    Meter meter;
    if (auto warm = measure(tiny, meter); !warm.ok())
      return fail(warm.status());
  }
  Meter meter;
  // As much as Flax's temporaries take.
  if (mode == "time")
    graft::bench::warmMemory(26 * dim * dim);
  auto init = fullInit(dim, dtype);
  std::vector<Call> calls;
  for (int64_t i = 0; i <= laterCalls; ++i) {
    absl::StatusOr<Call> call = measure(init, meter);
    if (!call.ok())
      return fail(call.status());
    calls.push_back(*call);
  }
  graft::bench::print(calls);
  return 0;
}

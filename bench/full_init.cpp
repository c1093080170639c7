// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Graft's side of the full-initialization benchmark: one process, one JSON
// line.
//
//   bench_full_init time|memory f32|bf16 DIM LATER_CALLS
//
// Makes two (DIM, DIM) kernels, truncated normal.

#include "bench/contestant.h"
#include "bench/result_size.h"
#include "graft/nnx.h"

namespace nnx = graft::nnx;
using namespace graft::bench;

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

MeasuredCall callOf(int64_t dim, graft::DType dtype) {
  return [init = fullInit(dim, dtype)](
             Meter &meter) mutable -> absl::StatusOr<Call> {
    meter.start();
    auto model = init(nnx::Rngs(42));
    Call call = meter.stop(init);
    if (!model.ok())
      return model.status();
    return sized(call, nnx::state(*model));
  };
}

graft::DType dtypeOf(const Arguments &arguments) {
  return arguments.word("DTYPE") == "f32" ? graft::DType::F32
                                          : graft::DType::BF16;
}

} // namespace

int main(int argc, char **argv) {
  return runContestant(
      argc, argv,
      {.arguments = {timeOrMemory(),
                     {.name = "DTYPE", .words = {"f32", "bf16"}},
                     {.name = "DIM"},
                     laterCalls()},
       .makeTiny =
           [](const Arguments &arguments) {
             return callOf(8, dtypeOf(arguments));
           },
       .make =
           [](const Arguments &arguments) {
             return callOf(arguments.number("DIM"), dtypeOf(arguments));
           },
       // As much as Flax's temporaries take.
       .bytesToWarm =
           [](const Arguments &arguments) {
             const int64_t dim = arguments.number("DIM");
             return 26 * dim * dim;
           }});
}

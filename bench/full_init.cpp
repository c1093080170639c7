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

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "bench/process_memory.h"
#include "graft/memory.h"
#include "graft/nnx.h"

namespace nnx = graft::nnx;
using graft::bench::statusBytes;

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

struct Call {
  double seconds = 0;
  double peakOverSize = 0;
  int64_t accountedPeakBytes = 0;
  int64_t resultBytes = 0;
};

absl::StatusOr<Call> measure(auto &init, int64_t baseRss) {
  using Clock = std::chrono::steady_clock;
  Call call;
  graft::MemoryStats before = graft::memoryStats();
  graft::resetPeakBytes();
  graft::bench::resetHighWaterMark();
  Clock::time_point start = Clock::now();
  auto model = init(nnx::Rngs(42));
  call.seconds = std::chrono::duration<double>(Clock::now() - start).count();
  int64_t peak = statusBytes("VmHWM");
  if (!model.ok())
    return model.status();
  graft::MemoryStats after = graft::memoryStats();
  call.resultBytes = after.liveBytes - before.liveBytes;
  call.accountedPeakBytes = after.peakBytes - before.liveBytes;
  call.peakOverSize = static_cast<double>(peak - baseRss) /
                      static_cast<double>(call.resultBytes);
  return call;
}

void print(const std::vector<Call> &calls) {
  std::printf("{\"result_bytes\": %lld, \"calls\": [",
              static_cast<long long>(calls.front().resultBytes));
  const char *separator = "";
  for (const Call &call : calls) {
    std::printf("%s{\"seconds\": %.9f, \"peak_over_size\": %.6f, "
                "\"accounted_over_size\": %.6f}",
                separator, call.seconds, call.peakOverSize,
                static_cast<double>(call.accountedPeakBytes) /
                    static_cast<double>(call.resultBytes));
    separator = ", ";
  }
  std::printf("]}\n");
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
    if (auto warm = measure(tiny, 0); !warm.ok())
      return fail(warm.status());
  }
  const int64_t baseRss = statusBytes("VmRSS");
  auto init = fullInit(dim, dtype);
  std::vector<Call> calls;
  for (int64_t i = 0; i <= laterCalls; ++i) {
    absl::StatusOr<Call> call = measure(init, baseRss);
    if (!call.ok())
      return fail(call.status());
    calls.push_back(*call);
  }
  print(calls);
  return 0;
}

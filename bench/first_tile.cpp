// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Graft's side of the first-tile benchmark: one process, one JSON line.
//
//   bench_first_tile
//
// Full initialization of a model of Llama 7B's shape, 27 GB of f32, from
// nothing until the first bytes of the result are written; then it is
// cancelled. What has not been written takes no memory, so it runs on small
// machines, with GRAFT_MEMORY_CHECK=off where there is less.

#include <atomic>
#include <chrono>
#include <cstdio>

#include "bench/llama.h"
#include "bench/process_memory.h"
#include "bench/program.h"

namespace nnx = graft::nnx;
using graft::bench::Llama;
using graft::bench::statusBytes;

namespace {

absl::Status run() {
  using Clock = std::chrono::steady_clock;
  const Clock::time_point start = Clock::now();
  std::atomic<bool> cancel{false};
  double seconds = -1;
  int64_t written = 0, total = 0;
  graft::RunOptions options;
  options.cancel = &cancel;
  options.progress = [&](int64_t done, int64_t all) {
    if (done == 0 || cancel)
      return;
    seconds = std::chrono::duration<double>(Clock::now() - start).count();
    written = done;
    total = all;
    cancel = true;
  };
  const graft::bench::LlamaSizes sizes = {
      .blocks = 32, .width = 4096, .hidden = 11008, .kvWidth = 4096};
  auto model = nnx::jit(
      [&](const nnx::Rngs &rngs) { return nnx::make<Llama>(sizes, rngs); },
      {.argNames = {"rngs"}, .name = "llama_init", .run = options})(
      nnx::Rngs(0));
  if (model.ok())
    return absl::InternalError("it was not cancelled");
  if (!absl::IsCancelled(model.status()))
    return model.status();
  std::printf("{\"seconds\": %.9f, \"written_bytes\": %lld, "
              "\"result_bytes\": %lld, \"peak_rss_bytes\": %lld}\n",
              seconds, static_cast<long long>(written),
              static_cast<long long>(total),
              static_cast<long long>(statusBytes("VmHWM")));
  return absl::OkStatus();
}

} // namespace

int main(int argc, char **argv) {
  return graft::bench::runProgram(
      argc, argv, {}, [](const graft::bench::Arguments &) { return run(); });
}

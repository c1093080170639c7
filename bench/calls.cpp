// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "bench/calls.h"

#include <cstdio>

#include "bench/process_memory.h"

namespace graft::bench {

Meter::Meter() : baseRss(statusBytes("VmRSS")) {}

void Meter::start() {
  before = memoryStats();
  resetPeakBytes();
  resetHighWaterMark();
  rss = statusBytes("VmRSS");
  began = std::chrono::steady_clock::now();
}

Call Meter::stop(const Plan *plan, const RunStats &stats) const {
  Call call;
  call.seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - began)
          .count();
  const int64_t peak = statusBytes("VmHWM");
  const MemoryStats after = memoryStats();
  call.rssBytes = peak - baseRss;
  call.growthBytes = peak - rss;
  call.accountedBytes = after.peakBytes - before.liveBytes;
  call.newArrays = after.liveArrays - before.liveArrays;
  call.drawnElements = stats.drawnElements;
  if (plan)
    call.predictedBytes = plan->peakBytes;
  return call;
}

void print(const std::vector<Call> &calls) {
  std::printf("{\"result_bytes\": %lld, \"calls\": [",
              static_cast<long long>(calls.front().resultBytes));
  const char *separator = "";
  for (const Call &call : calls) {
    std::printf("%s{\"seconds\": %.9f, \"peak_over_size\": %.6f, "
                "\"growth_bytes\": %lld, \"accounted_peak_bytes\": %lld, "
                "\"predicted_peak_bytes\": %lld, \"new_arrays\": %lld, "
                "\"drawn_elements\": %lld}",
                separator, call.seconds,
                static_cast<double>(call.rssBytes) /
                    static_cast<double>(call.resultBytes),
                static_cast<long long>(call.growthBytes),
                static_cast<long long>(call.accountedBytes),
                static_cast<long long>(call.predictedBytes),
                static_cast<long long>(call.newArrays),
                static_cast<long long>(call.drawnElements));
    separator = ", ";
  }
  std::printf("]}\n");
}

} // namespace graft::bench

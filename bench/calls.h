// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What Graft's side of a benchmark measures of each call, and how it says so.
//
//   graft::bench::Meter meter;        // before there is anything large
//   ...                               // make what the call takes
//   meter.start();
//   auto model = init(nnx::Rngs(42));
//   Call call = meter.stop(init);     // and the size of the result

#ifndef GRAFT_BENCH_CALLS_H
#define GRAFT_BENCH_CALLS_H

#include <chrono>
#include <cstdint>
#include <vector>

#include "graft/memory.h"
#include "graft/plan.h"
#include "graft/run_options.h"

namespace graft::bench {

/// What one call took. Its memory is over what there was when it began, but for
/// `rssBytes`.
struct Call {
  double seconds = 0;
  int64_t resultBytes = 0;    ///< for the benchmark to fill in
  int64_t rssBytes = 0;       ///< VmHWM over VmRSS at the meter's making
  int64_t growthBytes = 0;    ///< VmHWM over VmRSS
  int64_t accountedBytes = 0; ///< peak of Graft's live bytes
  int64_t predictedBytes = 0; ///< the same as the plan foretells it
  int64_t newArrays = 0;
  int64_t drawnElements = 0;
};

/// Measures calls, one at a time.
class Meter {
public:
  Meter();

  /// Begins a call.
  void start();

  /// Ends it. `function` is the jitted one that was called, and its result is
  /// still there.
  template <class F> Call stop(const F &function) {
    return stop(function.lastPlan(), function.lastStats());
  }

private:
  Call stop(const Plan *plan, const RunStats &stats) const;

  int64_t baseRss;
  int64_t rss = 0;
  MemoryStats before;
  std::chrono::steady_clock::time_point began;
};

/// Prints the calls as a JSON object on a line.
void print(const std::vector<Call> &calls);

} // namespace graft::bench

#endif // GRAFT_BENCH_CALLS_H

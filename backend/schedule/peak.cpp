// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/schedule/peak.h"

#include <algorithm>

#include "backend/runtime/saturating.h"

namespace graft {

int64_t peakOf(const Schedule &schedule,
               absl::FunctionRef<int64_t(ArgumentIndex)> reusable) {
  auto sizeOf = [&](ArgumentIndex index) {
    const ProgramArgument &argument = schedule.arguments[index];
    return byteSize(argument.dtype, argument.shape).value_or(0);
  };
  int64_t live = 0, peak = 0;
  for (const Step &step : schedule.steps) {
    if (const auto *alloc = std::get_if<AllocStep>(&step))
      live = addSaturated(live, alloc->bytes);
    else if (const auto *release = std::get_if<ReleaseStep>(&step))
      live = addSaturated(live, -reusable(release->argument));
    else if (const auto *take = std::get_if<TakeStep>(&step);
             take && take->overwritten)
      live =
          addSaturated(live, sizeOf(take->argument) - reusable(take->argument));
    peak = std::max(peak, live);
  }
  return peak;
}

} // namespace graft

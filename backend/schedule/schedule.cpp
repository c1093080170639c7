// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/schedule/schedule.h"

#include <algorithm>

namespace graft {

size_t Schedule::numOwnArguments() const {
  size_t count = arguments.size();
  for (const Island &island : islands)
    count -= island.outputs.size();
  return count;
}

std::vector<bool> Schedule::givenToIslands() const {
  std::vector<bool> given(arguments.size(), false);
  for (const Island &island : islands)
    for (ArgumentIndex input : island.donated)
      given[input] = true;
  return given;
}

std::vector<ArgumentIndex> Schedule::releasedFirst() const {
  std::vector<ArgumentIndex> released;
  for (const Step &step : steps) {
    const auto *release = std::get_if<ReleaseStep>(&step);
    if (!release)
      break;
    released.push_back(release->argument);
  }
  return islands.empty() ? std::vector<ArgumentIndex>() : released;
}

int64_t endOf(const Window &window, int64_t elementBytes) {
  bool isEmpty = std::find(window.sizes.begin(), window.sizes.end(), 0) !=
                 window.sizes.end();
  return isEmpty ? 0 : (lastIndex(window) + 1) * elementBytes;
}

} // namespace graft

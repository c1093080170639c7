// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/schedule/schedule.h"

#include <algorithm>

namespace graft {

int64_t endOf(const Window &place, int64_t elementBytes) {
  bool isEmpty =
      std::find(place.sizes.begin(), place.sizes.end(), 0) != place.sizes.end();
  return isEmpty ? 0 : (lastIndex(place) + 1) * elementBytes;
}

} // namespace graft

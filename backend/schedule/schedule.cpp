// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/schedule/schedule.h"

#include <algorithm>

namespace graft {

int64_t endOf(const Window &window, int64_t elementBytes) {
  bool isEmpty = std::find(window.sizes.begin(), window.sizes.end(), 0) !=
                 window.sizes.end();
  return isEmpty ? 0 : (lastIndex(window) + 1) * elementBytes;
}

} // namespace graft

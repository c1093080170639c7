// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/schedule/schedule.h"

namespace graft {

int64_t endOf(const Window &place, int64_t elementBytes) {
  int64_t last = place.base;
  for (size_t d = 0; d < place.sizes.size(); ++d) {
    if (place.sizes[d] == 0)
      return 0;
    last += (place.sizes[d] - 1) * place.strides[d];
  }
  return (last + 1) * elementBytes;
}

} // namespace graft

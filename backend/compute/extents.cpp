// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/compute/extents.h"

namespace graft {

int64_t elementCount(const TensorType &type) {
  return numElements(type.shape).value_or(0);
}

std::vector<int64_t> denseStrides(absl::Span<const int64_t> shape) {
  std::vector<int64_t> strides(shape.size(), 1);
  // Wraps for a tensor without elements, whose strides nobody uses.
  for (size_t d = shape.size(); d-- > 1;)
    strides[d - 1] = static_cast<int64_t>(static_cast<uint64_t>(strides[d]) *
                                          static_cast<uint64_t>(shape[d]));
  return strides;
}

} // namespace graft

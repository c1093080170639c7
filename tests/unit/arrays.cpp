// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tests/unit/arrays.h"

#include <numeric>

#include "tests/unit/status.h"

namespace graft {

std::string bytesOf(const Array &array) {
  absl::StatusOr<absl::Span<const std::byte>> bytes = array.bytes();
  EXPECT_THAT(bytes.status(), IsOk());
  if (!bytes.ok())
    return "";
  return {reinterpret_cast<const char *>(bytes->data()), bytes->size()};
}

Array iota(const Shape &shape, float first) {
  std::vector<float> values(numElements(shape).value());
  std::iota(values.begin(), values.end(), first);
  return Array::fromSpan<float>(shape, values).value();
}

} // namespace graft

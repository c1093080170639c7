// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/value/encode.h"

#include <cmath>

#include "absl/strings/str_cat.h"
#include "graft/tensor_op.h"
#include "ir/core/scalar.h"

namespace graft::nnx::detail {

namespace {

// Whether the integer type has `value`.
bool hasInteger(DType dtype, double value) {
  // 2^digits is exact in double, unlike the largest 64-bit integer.
  double end = std::ldexp(1.0, bitWidth(dtype) - !isUnsigned(dtype));
  double low = isUnsigned(dtype) ? 0 : -end;
  return value >= low && value < end && value == std::trunc(value);
}

} // namespace

absl::StatusOr<std::vector<std::byte>> encode(DType dtype, double value) {
  if (dtype != DType::Bool && !isInteger(dtype) && !isComputableFloat(dtype))
    return absl::InvalidArgumentError(absl::StrCat(
        "constants of type ", toString(dtype), " are not supported"));
  if (isInteger(dtype) && !hasInteger(dtype, value))
    return absl::InvalidArgumentError(
        absl::StrCat("the constant ", value, " is no ", toString(dtype)));
  std::vector<std::byte> bytes(elementSize(dtype));
  storeBits(dtype, toBits(dtype, value), bytes.data());
  return bytes;
}

} // namespace graft::nnx::detail

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "ir/core/scalar.h"

#include <bit>

#include "graft/float16.h"

namespace graft {

bool isUnsigned(DType dtype) {
  return dtype == DType::U8 || dtype == DType::U16 || dtype == DType::U32 ||
         dtype == DType::U64;
}

bool isInteger(DType dtype) {
  return isUnsigned(dtype) || dtype == DType::I8 || dtype == DType::I16 ||
         dtype == DType::I32 || dtype == DType::I64;
}

uint64_t elementMask(DType dtype) {
  int width = dtype == DType::Bool ? 1 : bitWidth(dtype);
  return width >= 64 ? ~uint64_t{0} : (uint64_t{1} << width) - 1;
}

int64_t toSigned(DType dtype, uint64_t bits) {
  if (isUnsigned(dtype) || dtype == DType::Bool)
    return static_cast<int64_t>(bits);
  int unused = 64 - bitWidth(dtype);
  return static_cast<int64_t>(bits << unused) >> unused;
}

double toDouble(DType dtype, uint64_t bits) {
  switch (dtype) {
  case DType::F64:
    return std::bit_cast<double>(bits);
  case DType::F32:
    return std::bit_cast<float>(static_cast<uint32_t>(bits));
  case DType::BF16:
    return fromBFloat16(static_cast<uint16_t>(bits));
  case DType::F16:
    return fromFloat16(static_cast<uint16_t>(bits));
  case DType::U64:
    return static_cast<double>(bits);
  default:
    return static_cast<double>(toSigned(dtype, bits));
  }
}

uint64_t toBits(DType dtype, double value) {
  switch (dtype) {
  case DType::F64:
    return std::bit_cast<uint64_t>(value);
  case DType::F32:
    return std::bit_cast<uint32_t>(static_cast<float>(value));
  case DType::BF16:
    return toBFloat16(static_cast<float>(value));
  case DType::F16:
    return toFloat16(value);
  case DType::Bool:
    return value != 0;
  default:
    return elementMask(dtype) &
           (value < 0 ? static_cast<uint64_t>(static_cast<int64_t>(value))
                      : static_cast<uint64_t>(value));
  }
}

namespace {

int numBytes(DType dtype) { return (bitWidth(dtype) + 7) / 8; }

} // namespace

uint64_t loadBits(DType dtype, const std::byte *element) {
  uint64_t bits = 0;
  for (int byte = 0; byte < numBytes(dtype); ++byte)
    bits |= static_cast<uint64_t>(element[byte]) << (8 * byte);
  return bits;
}

void storeBits(DType dtype, uint64_t bits, std::byte *element) {
  for (int byte = 0; byte < numBytes(dtype); ++byte)
    element[byte] = static_cast<std::byte>(bits >> (8 * byte));
}

} // namespace graft

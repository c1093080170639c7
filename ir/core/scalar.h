// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One element of a dtype as plain data. Its bits are the low bitWidth(dtype)
// bits of a uint64_t; a boolean is 0 or 1. This is the one place that reads and
// writes single elements of any dtype. Exceptions: backend/compute, which is
// fast, and backend/reference, which is written apart to be compared with.
//
//   graft::toBits(graft::DType::BF16, 1.0);      // 0x3F80
//   graft::toDouble(graft::DType::I8, 0xFF);     // -1.0

#ifndef GRAFT_IR_CORE_SCALAR_H
#define GRAFT_IR_CORE_SCALAR_H

#include <cmath>
#include <cstddef>
#include <cstdint>

#include "graft/dtype.h"

namespace graft {

/// Whether `dtype` is U8, U16, U32 or U64.
bool isUnsigned(DType dtype);

/// Whether `dtype` is one of the integers, signed or not; booleans are not.
bool isInteger(DType dtype);

/// Returns the bits that an element has: all ones.
uint64_t elementMask(DType dtype);

/// Returns the integer or boolean whose bits these are. A U64 of 2^63 or more
/// wraps.
int64_t toSigned(DType dtype, uint64_t bits);

/// Returns the value whose bits these are: of a computable float exactly, of an
/// integer or boolean the nearest double. Other dtypes have none here.
double toDouble(DType dtype, uint64_t bits);

/// Returns the bits of the element of `dtype` that `value` becomes:
/// * F64, F32 and F16: the nearest, ties to even,
/// * BF16: the nearest to the F32 nearest to `value`, as JAX has it,
/// * Bool: whether it is not 0,
/// * an integer: cut off towards zero. `value` must be less than 2^64 and at
///   least -2^63; what the dtype has no bits for wraps.
/// Other dtypes have none here.
uint64_t toBits(DType dtype, double value);

/// Returns the larger, as IEEE 754's maximum: NaN if either is, and 0 is larger
/// than -0.
template <class Float> Float larger(Float a, Float b) {
  if (std::isnan(a) || std::isnan(b))
    return a + b;
  if (a == b)
    return std::signbit(a) ? b : a;
  return a > b ? a : b;
}

/// Returns the smaller, as IEEE 754's minimum.
template <class Float> Float smaller(Float a, Float b) {
  return -larger(-a, -b);
}

/// Returns the bits of the element in the bytes that begin at `element`, the
/// lowest first. Of less than 8 bits it has a whole byte.
uint64_t loadBits(DType dtype, const std::byte *element);

/// Writes an element so.
void storeBits(DType dtype, uint64_t bits, std::byte *element);

} // namespace graft

#endif // GRAFT_IR_CORE_SCALAR_H

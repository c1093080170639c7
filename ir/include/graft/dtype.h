// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Element types and shapes.
//
//   graft::DType t = graft::DType::BF16;
//   graft::bitWidth(t);                      // 16
//   graft::toString(t);                      // "bf16"
//   graft::byteSize(t, {32, 128}).value();   // 8192

#ifndef GRAFT_DTYPE_H
#define GRAFT_DTYPE_H

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"

namespace graft {

/// Element types: first those of the safetensors format (safetensors 0.8.0), in
/// the order of that format's own enumeration, then others that JAX's arrays
/// have. All of them can be forwarded and counted, and those of whole bytes
/// moved; which of them can be *drawn* is said by `Sampler`.
enum class DType : uint8_t {
  Bool,
  F4,
  F6E2M3,
  F6E3M2,
  U8,
  I8,
  F8E5M2,
  F8E4M3,
  F8E8M0,
  F8E4M3FNUZ,
  F8E5M2FNUZ,
  I16,
  U16,
  F16,
  BF16,
  I32,
  U32,
  F32,
  C64,
  F64,
  I64,
  U64,
  // No safetensors file has the others.
  U2,
  I2,
  U4,
  I4,
  F8E3M4,
  F8E4M3IEEE, ///< with infinities, unlike F8E4M3
  F8E4M3B11FNUZ,
  C128,
};

inline constexpr int numDTypes = 30;

/// Extents in elements, outermost first; empty for a scalar.
using Shape = std::vector<int64_t>;

/// Returns the number of bits one element takes in a file and in memory
/// (2 for U2 and I2, 4 for U4, I4 and F4, 6 for the two F6 types, 8 for Bool).
/// Elements smaller than a byte are packed, the first one lowest.
int bitWidth(DType dtype);

/// Returns the bytes of an element of `dtype`, which fills whole bytes.
int64_t elementSize(DType dtype);

/// Returns the short name used in messages and plans: "f32", "bf16", "i64", ...
absl::string_view toString(DType dtype);

/// Returns the name the safetensors header uses: "F32", "BF16", "F8_E4M3", ...
/// Empty for the types from U2 on, which that format has not.
absl::string_view safetensorsName(DType dtype);

/// Returns the type called `name` in a safetensors header, or nothing. Case
/// matters, as it does in that format.
std::optional<DType> parseSafetensorsName(absl::string_view name);

/// Returns the name NumPy has for the type, with the package ml_dtypes:
/// "float32", "bfloat16", "float8_e4m3fn", ...
absl::string_view numpyName(DType dtype);

/// Returns the name in the metadata of a zarr array of `version` 2, "<f4", or
/// 3, "float32": NumPy's of little-endian types, and TensorStore's for those
/// that NumPy alone has not. Empty for the F6 types, U2, U4 and F8E4M3IEEE,
/// which TensorStore has not.
absl::string_view zarrName(DType dtype, int version);

/// Returns the product of `shape`: 1 for a scalar. Fails with InvalidArgument
/// if an extent is negative or the product exceeds int64.
absl::StatusOr<int64_t> numElements(absl::Span<const int64_t> shape);

/// Returns the bytes a dense array takes. The last byte of U2, I2, U4 and I4
/// need not be full. Fails with InvalidArgument if the product overflows, or if
/// another sub-byte type does not fill whole bytes: in a file it has to.
absl::StatusOr<int64_t> byteSize(DType dtype, absl::Span<const int64_t> shape);

/// Formats as "f32[4,4]"; a scalar is "f32[]".
std::string toString(DType dtype, absl::Span<const int64_t> shape);

} // namespace graft

#endif // GRAFT_DTYPE_H

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/dtype.h"

#include <array>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

namespace graft {
namespace {

struct DTypeInfo {
  int bits;
  const char *graft;
  const char *safetensors; // empty if it has none
  const char *numpy;       // and ml_dtypes
  const char *zarr2;       // empty if no zarr array has it
};

// Indexed by DType.
constexpr std::array<DTypeInfo, numDTypes> infos = {{
    {8, "bool", "BOOL", "bool", "|b1"},
    {4, "f4e2m1", "F4", "float4_e2m1fn", "float4_e2m1fn"},
    {6, "f6e2m3", "F6_E2M3", "float6_e2m3fn", ""},
    {6, "f6e3m2", "F6_E3M2", "float6_e3m2fn", ""},
    {8, "u8", "U8", "uint8", "|u1"},
    {8, "i8", "I8", "int8", "|i1"},
    {8, "f8e5m2", "F8_E5M2", "float8_e5m2", "float8_e5m2"},
    {8, "f8e4m3", "F8_E4M3", "float8_e4m3fn", "float8_e4m3fn"},
    {8, "f8e8m0", "F8_E8M0", "float8_e8m0fnu", "float8_e8m0fnu"},
    {8, "f8e4m3fnuz", "F8_E4M3FNUZ", "float8_e4m3fnuz", "float8_e4m3fnuz"},
    {8, "f8e5m2fnuz", "F8_E5M2FNUZ", "float8_e5m2fnuz", "float8_e5m2fnuz"},
    {16, "i16", "I16", "int16", "<i2"},
    {16, "u16", "U16", "uint16", "<u2"},
    {16, "f16", "F16", "float16", "<f2"},
    {16, "bf16", "BF16", "bfloat16", "bfloat16"},
    {32, "i32", "I32", "int32", "<i4"},
    {32, "u32", "U32", "uint32", "<u4"},
    {32, "f32", "F32", "float32", "<f4"},
    {64, "c64", "C64", "complex64", "<c8"},
    {64, "f64", "F64", "float64", "<f8"},
    {64, "i64", "I64", "int64", "<i8"},
    {64, "u64", "U64", "uint64", "<u8"},
    {2, "u2", "", "uint2", ""},
    {2, "i2", "", "int2", "int2"},
    {4, "u4", "", "uint4", ""},
    {4, "i4", "", "int4", "int4"},
    {8, "f8e3m4", "", "float8_e3m4", "float8_e3m4"},
    {8, "f8e4m3ieee", "", "float8_e4m3", ""},
    {8, "f8e4m3b11fnuz", "", "float8_e4m3b11fnuz", "float8_e4m3b11fnuz"},
    {128, "c128", "", "complex128", "<c16"},
}};

const DTypeInfo &info(DType dtype) { return infos[static_cast<size_t>(dtype)]; }

} // namespace

int bitWidth(DType dtype) { return info(dtype).bits; }

int64_t elementSize(DType dtype) { return bitWidth(dtype) / 8; }

absl::string_view toString(DType dtype) { return info(dtype).graft; }

absl::string_view safetensorsName(DType dtype) {
  return info(dtype).safetensors;
}

std::optional<DType> parseSafetensorsName(absl::string_view name) {
  for (int i = 0; i < numDTypes && !name.empty(); ++i)
    if (name == infos[i].safetensors)
      return static_cast<DType>(i);
  return std::nullopt;
}

absl::string_view numpyName(DType dtype) { return info(dtype).numpy; }

absl::string_view zarrName(DType dtype, int version) {
  const DTypeInfo &names = info(dtype);
  bool isNumpys = version == 3 && *names.zarr2;
  return isNumpys ? names.numpy : version == 2 ? names.zarr2 : "";
}

absl::StatusOr<int64_t> numElements(absl::Span<const int64_t> shape) {
  // A zero extent makes the product zero however large the others are, but only
  // if each partial product is itself representable: the safetensors rule.
  int64_t count = 1;
  for (int64_t extent : shape) {
    if (extent < 0)
      return absl::InvalidArgumentError(absl::StrCat(
          "negative extent in shape [", absl::StrJoin(shape, ","), "]"));
    if (__builtin_mul_overflow(count, extent, &count))
      return absl::InvalidArgumentError(
          absl::StrCat("the number of elements of shape [",
                       absl::StrJoin(shape, ","), "] overflows 64 bits"));
  }
  return count;
}

absl::StatusOr<int64_t> byteSize(DType dtype, absl::Span<const int64_t> shape) {
  absl::StatusOr<int64_t> count = numElements(shape);
  if (!count.ok())
    return count;
  int64_t bits;
  if (__builtin_mul_overflow(*count, static_cast<int64_t>(bitWidth(dtype)),
                             &bits))
    return absl::InvalidArgumentError(absl::StrCat(
        "the size of ", toString(dtype, shape), " overflows 64 bits"));
  if (bits % 8 != 0 && *info(dtype).safetensors)
    return absl::InvalidArgumentError(
        absl::StrCat(toString(dtype, shape), " is ", bits,
                     " bits, which is not a whole number of bytes"));
  return bits / 8 + (bits % 8 != 0);
}

std::string toString(DType dtype, absl::Span<const int64_t> shape) {
  return absl::StrCat(toString(dtype), "[", absl::StrJoin(shape, ","), "]");
}

} // namespace graft

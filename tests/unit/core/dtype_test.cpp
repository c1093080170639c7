// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/dtype.h"

#include <set>

#include "absl/strings/str_cat.h"
#include "tests/unit/status.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace graft {
namespace {

TEST(DType, NamesAreUniqueAndParseBack) {
  std::set<std::string> fileNames, shortNames;
  for (int i = 0; i < numDTypes; ++i) {
    auto dtype = static_cast<DType>(i);
    if (dtype < DType::U2) {
      EXPECT_EQ(parseSafetensorsName(safetensorsName(dtype)), dtype);
      fileNames.emplace(safetensorsName(dtype));
    } else {
      EXPECT_EQ(safetensorsName(dtype), "");
    }
    shortNames.emplace(toString(dtype));
  }
  EXPECT_EQ(fileNames.size(), 22u);
  EXPECT_EQ(parseSafetensorsName(""), std::nullopt);
  EXPECT_EQ(shortNames.size(), static_cast<size_t>(numDTypes));
}

TEST(DType, NamesAreCaseSensitive) {
  EXPECT_EQ(parseSafetensorsName("F32"), DType::F32);
  EXPECT_EQ(parseSafetensorsName("f32"), std::nullopt);
  EXPECT_EQ(parseSafetensorsName("I4"), std::nullopt);
}

TEST(DType, NamesOfOthers) {
  std::set<std::string> numpyNames;
  for (int i = 0; i < numDTypes; ++i)
    numpyNames.emplace(numpyName(static_cast<DType>(i)));
  EXPECT_EQ(numpyNames.size(), static_cast<size_t>(numDTypes));
  EXPECT_EQ(numpyName(DType::Bool), "bool");
  EXPECT_EQ(numpyName(DType::F8E4M3), "float8_e4m3fn");
  EXPECT_EQ(zarrName(DType::Bool, 2), "|b1");
  EXPECT_EQ(zarrName(DType::I16, 2), "<i2");
  EXPECT_EQ(zarrName(DType::I16, 3), "int16");
  EXPECT_EQ(zarrName(DType::BF16, 2), "bfloat16");
  EXPECT_EQ(zarrName(DType::F8E5M2, 3), "float8_e5m2");
  EXPECT_EQ(zarrName(DType::F4, 2), "float4_e2m1fn");
  for (DType none : {DType::F6E2M3, DType::F6E3M2, DType::U2, DType::U4})
    EXPECT_EQ(absl::StrCat(zarrName(none, 2), zarrName(none, 3)), "");
}

TEST(DType, ByteSize) {
  EXPECT_EQ(byteSize(DType::F32, {4, 4}).value(), 64);
  EXPECT_EQ(byteSize(DType::BF16, {}).value(), 2);
  EXPECT_EQ(byteSize(DType::C64, {3}).value(), 24);
  EXPECT_EQ(byteSize(DType::C128, {3}).value(), 48);
  EXPECT_EQ(byteSize(DType::I4, {4}).value(), 2);
  EXPECT_EQ(byteSize(DType::U4, {5}).value(), 3);
  EXPECT_EQ(byteSize(DType::I2, {5}).value(), 2);
  EXPECT_EQ(byteSize(DType::F32, {0, 7}).value(), 0);
  EXPECT_EQ(byteSize(DType::F4, {2}).value(), 1);
  EXPECT_EQ(byteSize(DType::F6E2M3, {4}).value(), 3);
}

TEST(DType, SubByteTypesMustFillWholeBytes) {
  EXPECT_THAT(byteSize(DType::F4, {3}).status(),
              FailsWith("12 bits, which is not a whole number of bytes"));
}

TEST(DType, SizesThatOverflowAreErrors) {
  EXPECT_THAT(byteSize(DType::F32, {int64_t{1} << 62}).status(),
              FailsWith("overflows 64 bits"));
  EXPECT_THAT(numElements({int64_t{1} << 40, int64_t{1} << 40}).status(),
              FailsWith("overflows 64 bits"));
  EXPECT_THAT(numElements({2, -1}).status(), FailsWith("negative extent"));
}

TEST(DType, Formats) {
  EXPECT_EQ(toString(DType::BF16, {32, 128}), "bf16[32,128]");
  EXPECT_EQ(toString(DType::I64, {}), "i64[]");
}

} // namespace
} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Every way in which safetensors 0.8.0 refuses a header, one row each.

#include "absl/strings/str_cat.h"
#include "graft/checkpoint.h"
#include "tests/unit/checkpoint/test_files.h"

namespace graft {
namespace {

struct Row {
  std::string name;
  std::string bytes;
  std::string message; // of the error
};

void PrintTo(const Row &row, std::ostream *out) { *out << row.name; }

class HeaderRefusals : public ::testing::TestWithParam<Row> {};

TEST_P(HeaderRefusals, NamesFileAndFault) {
  TemporaryDirectory dir;
  writeFile(dir / "bad.safetensors", GetParam().bytes);
  absl::StatusOr<Checkpoint> opened = Checkpoint::open(dir / "bad.safetensors");
  EXPECT_THAT(opened.status(), FailsWith(invalidArgument, GetParam().message));
  EXPECT_THAT(opened.status(),
              FailsWith(invalidArgument, dir / "bad.safetensors"));
}

std::string a(const std::string &fields) {
  return absl::StrCat("{\"a\":{", fields, "}}");
}

// A header of two 4-byte tensors at the given offsets, before 8 bytes of data.
std::string two(const std::string &offsetsA, const std::string &offsetsB,
                size_t dataSize = 8) {
  return safetensors(
      absl::StrCat(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":)",
                   offsetsA,
                   R"(},"b":{"dtype":"F32","shape":[1],"data_offsets":)",
                   offsetsB, "}}"),
      dataSize);
}

std::string one(const std::string &dtype, const std::string &shape,
                const std::string &offsets, size_t dataSize) {
  return safetensors(a(absl::StrCat("\"dtype\":", dtype, ",\"shape\":", shape,
                                    ",\"data_offsets\":", offsets)),
                     dataSize);
}

const Row framing[] = {
    {"Empty", "", "header too small: expected at least 8 bytes, found 0"},
    {"SevenBytes", std::string(7, '\0'), "expected at least 8 bytes, found 7"},
    {"LengthAboveLimit", lengthWord(100'000'001) + "{}",
     "header too large: expected at most 100000000 bytes, found a length of "
     "100000001"},
    {"LengthOf2To63", lengthWord(uint64_t{1} << 63) + "{}",
     "found a length of 9223372036854775808"},
    {"LengthOfAllOnes", lengthWord(~uint64_t{0}) + "{}",
     "found a length of 18446744073709551615"},
    {"LengthBeyondFile", lengthWord(3) + "{}",
     "invalid header length: expected 3 bytes of header, found 2 bytes"},
    {"LengthAtLimitBeyondFile", lengthWord(100'000'000) + "{}",
     "expected 100000000 bytes of header, found 2 bytes"},
};

const Row json[] = {
    {"BadUtf8", safetensors("{\"\xff\":1}", 0),
     "invalid UTF-8 in header at byte 2"},
    {"Utf8Surrogate", safetensors("{\"\xed\xa0\x80\":1}", 0),
     "invalid UTF-8 in header at byte 2"},
    {"NoHeader", safetensors("", 0), "expected an object, found the end"},
    {"NotJson", safetensors("hello", 0), "expected an object, found 'h'"},
    {"NonAsciiText", safetensors("é", 0), "expected an object, found '\\xc3'"},
    {"Array", safetensors("[]", 0), "expected an object, found '['"},
    {"TrailingNul", safetensors(std::string("{}\0", 3), 0),
     "expected the end, found '\\000' at byte 2"},
    {"TrailingText", safetensors("{}{}", 0), "expected the end, found '{'"},
    {"TrailingComma", safetensors("{\"__metadata__\":{},}", 0),
     "expected a string, found '}'"},
    {"Cut", safetensors(R"({"a":{"dtype":"F32")", 0),
     "in the entry 'a': expected ',' or '}', found the end at byte 19"},
    {"EntryNotObject", safetensors(R"({"a":1})", 0),
     "in the entry 'a': expected an object, found '1'"},
    {"ControlCharacter", safetensors("{\"a\nb\":1}", 0),
     "expected a closing '\"', found '\\n'"},
    {"LoneSurrogate", safetensors(R"({"\ud800":1})", 0), "lone surrogate"},
    {"DeepNesting", safetensors(a("\"x\":" + std::string(2'000'000, '[')), 0),
     "in the entry 'a': values nested deeper than 64"},
};

const Row fields[] = {
    {"NoDType", safetensors(a(R"("shape":[],"data_offsets":[0,4])"), 4),
     "in the entry 'a': missing field 'dtype'"},
    {"NoShape", safetensors(a(R"("dtype":"F32","data_offsets":[0,4])"), 4),
     "missing field 'shape'"},
    {"NoOffsets", safetensors(a(R"("dtype":"F32","shape":[])"), 4),
     "missing field 'data_offsets'"},
    {"FieldTwice", safetensors(a(R"("dtype":"F32","dtype":"F32")"), 4),
     "field 'dtype' comes twice"},
    {"UnknownDType", one("\"F33\"", "[]", "[0,4]", 4),
     "expected a dtype of the format such as 'F32' or 'BF16', found 'F33'"},
    {"LowerCaseDType", one("\"f32\"", "[]", "[0,4]", 4), "found 'f32'"},
    {"NotADTypeI4", one("\"I4\"", "[2]", "[0,1]", 1), "found 'I4'"},
    {"NotADTypeU4", one("\"U4\"", "[2]", "[0,1]", 1), "found 'U4'"},
    {"NotADTypeC128", one("\"C128\"", "[]", "[0,16]", 16), "found 'C128'"},
    {"DTypeNotString", one("32", "[]", "[0,4]", 4), "expected a string"},
    {"ShapeNotArray", one("\"F32\"", "4", "[0,4]", 4), "expected an array"},
    {"NegativeExtent", one("\"F32\"", "[-1]", "[0,4]", 4),
     "expected an unsigned 64-bit integer, found '-1'"},
    {"NegativeZero", one("\"F32\"", "[-0]", "[0,0]", 0), "found '-0'"},
    {"LeadingZero", one("\"F32\"", "[01]", "[0,4]", 4),
     "expected ',' or ']', found '1'"},
    {"FloatExtent", one("\"F32\"", "[1.0]", "[0,4]", 4), "found '1.0'"},
    {"ExponentExtent", one("\"F32\"", "[1e0]", "[0,4]", 4), "found '1e0'"},
    {"NegativeOffset", one("\"F32\"", "[1]", "[-4,0]", 4), "found '-4'"},
    {"Offset2To64", one("\"F32\"", "[1]", "[0,18446744073709551616]", 4),
     "found '18446744073709551616'"},
    {"OneOffset", one("\"F32\"", "[1]", "[4]", 4),
     "expected 2 numbers in 'data_offsets', found 1"},
    {"ThreeOffsets", one("\"F32\"", "[1]", "[0,4,4]", 4),
     "expected 2 numbers in 'data_offsets', found more"},
    {"MetadataNumber", safetensors(R"({"__metadata__":{"k":1}})", 0),
     "in the entry '__metadata__': expected a string, found '1'"},
    {"MetadataTwice",
     safetensors(R"({"__metadata__":{},"__metadata__":{}})", 0),
     "'__metadata__' comes twice"},
    {"ExtentAbove63Bits", one("\"U8\"", "[18446744073709551615,0]", "[0,0]", 0),
     "expected extents below 2^63 in 'shape', found 18446744073709551615"},
};

const Row offsets[] = {
    {"Hole", two("[0,4]", "[5,9]", 9),
     "invalid offset for tensor 'b': expected data_offsets that begin at 4"},
    {"Overlap", two("[0,4]", "[2,6]"),
     "invalid offset for tensor 'b': expected data_offsets that begin at 4, "
     "where the data before it ends, and do not end before; found [2,6]"},
    {"SameRange", two("[0,4]", "[0,4]"), "invalid offset for tensor"},
    {"FirstNotAtZero", one("\"F32\"", "[1]", "[4,8]", 8),
     "invalid offset for tensor 'a': expected data_offsets that begin at 0"},
    {"EndBeforeBegin", two("[0,4]", "[4,0]"), "found [4,0]"},
    {"WrongSize", one("\"F32\"", "[2]", "[0,4]", 4),
     "invalid size of tensor 'a': expected 8 bytes for f32[2], found "
     "data_offsets [0,4], which is 4 bytes"},
    {"EndOfAllOnes", one("\"F32\"", "[1]", "[0,18446744073709551615]", 4),
     "which is 18446744073709551615 bytes"},
    {"ShapeOverflow", one("\"F32\"", "[4294967296,4294967296,2]", "[0,4]", 4),
     "invalid shape of tensor 'a': the number of elements"},
    {"SizeOverflow", one("\"F64\"", "[1152921504606846976]", "[0,8]", 8),
     "the size of f64[1152921504606846976] overflows"},
    {"HalfByteF4", one("\"F4\"", "[3]", "[0,1]", 1),
     "is 12 bits, which is not a whole number of bytes"},
    {"HalfByteF6", one("\"F6_E2M3\"", "[2]", "[0,2]", 2), "is 12 bits"},
    {"DataTooLong", one("\"F32\"", "[1]", "[0,4]", 5),
     "file not fully covered: expected 4 bytes of data, where the last tensor "
     "ends, found 5"},
    {"DataTooShort", one("\"F32\"", "[1]", "[0,4]", 3),
     "expected 4 bytes of data, where the last tensor ends, found 3; the file "
     "was cut short"},
    {"LongNameIsShortened",
     safetensors("{\"" + std::string(198, 'n') +
                     "ééé\":{\"dtype\":\"U8\",\"shape\":[1],"
                     "\"data_offsets\":[1,2]}}",
                 2),
     "tensor '" + std::string(198, 'n') + "é...':"},
    {"DataWithoutTensors", safetensors("{}", 1),
     "expected 0 bytes of data, where the last tensor ends, found 1"},
    {"DuplicateLeavingAHole",
     safetensors(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},)"
                 R"("a":{"dtype":"F32","shape":[1],"data_offsets":[8,12]}})",
                 12),
     "invalid offset for tensor 'a'"},
    // Stricter than safetensors, where the last of them wins.
    {"DuplicateInTwoSpellings",
     safetensors(
         R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},)"
         R"("\u0061":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})",
         8),
     "expected one entry a name, found tensor 'a' twice"},
};

std::string rowName(const ::testing::TestParamInfo<Row> &info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(Framing, HeaderRefusals, ::testing::ValuesIn(framing),
                         rowName);
INSTANTIATE_TEST_SUITE_P(Json, HeaderRefusals, ::testing::ValuesIn(json),
                         rowName);
INSTANTIATE_TEST_SUITE_P(Fields, HeaderRefusals, ::testing::ValuesIn(fields),
                         rowName);
INSTANTIATE_TEST_SUITE_P(Offsets, HeaderRefusals, ::testing::ValuesIn(offsets),
                         rowName);

} // namespace
} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/checkpoint/zarr_metadata.h"

#include <algorithm>
#include <cmath>

#include "absl/base/casts.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "backend/checkpoint/errors.h"
#include "backend/checkpoint/json_reader.h"
#include "graft/float16.h"

namespace graft {
namespace {

DType readDType(JsonReader &in, int version) {
  const std::string name = in.readString();
  for (int i = 0; i < numDTypes && !name.empty(); ++i)
    if (name == zarrName(static_cast<DType>(i), version))
      return static_cast<DType>(i);
  in.fail(absl::StrCat("dtype ", quoted(name),
                       " is not one that arrays have here"));
  return DType::F32;
}

Shape readExtents(JsonReader &in) {
  Shape shape;
  for (in.enterArray(); in.nextElement();) {
    const uint64_t extent = in.readUnsigned();
    if (extent > uint64_t{1} << 62)
      in.fail("an extent is beyond 2^62");
    shape.push_back(static_cast<int64_t>(extent));
  }
  return shape;
}

void readCompressor(JsonReader &in, ZarrMetadata &zarr) {
  if (in.readNull())
    return;
  zarr.compressed = true;
  std::string key;
  for (in.enterObject(); in.nextKey(key);)
    if (key != "id")
      in.skipValue();
    else if (std::string id = in.readString(); in.ok() && id != "zstd")
      in.fail(
          absl::StrCat("expected compressor zstd or none, found ", quoted(id)));
}

void readField2(JsonReader &in, const std::string &key, ZarrMetadata &zarr) {
  if (key == "dtype")
    zarr.dtype = readDType(in, 2);
  else if (key == "shape")
    zarr.shape = readExtents(in);
  else if (key == "chunks")
    zarr.chunks = readExtents(in);
  else if (key == "compressor")
    readCompressor(in, zarr);
  else if (key == "dimension_separator")
    zarr.separator = in.readString();
  else if (key == "fill_value")
    zarr.fill = std::string(in.readText());
  else if (key == "order" && in.readString() != "C")
    in.fail("expected order C");
  else if (key == "zarr_format" && in.readUnsigned() != 2)
    in.fail("expected zarr_format 2");
  else if (key == "filters" && !in.readNull())
    in.fail("expected no filters");
  else if (key != "order" && key != "zarr_format" && key != "filters")
    in.skipValue();
}

/// A name with what is configured, as version 3 has codecs, grids and
/// encodings; of each kind the fields that matter.
struct Named {
  std::string name;
  std::string endian, separator, indexLocation;
  Shape chunkShape;
  std::vector<Named> codecs, indexCodecs;
};

// NOLINTNEXTLINE(misc-no-recursion): `depth` bounds it.
Named readNamed(JsonReader &in, int depth) {
  auto readList = [&] { // NOLINT(misc-no-recursion)
    std::vector<Named> list;
    for (in.enterArray(); in.nextElement();)
      list.push_back(readNamed(in, depth + 1));
    return list;
  };
  Named named;
  std::string key;
  if (depth > 3)
    in.fail("codecs are nested too deep");
  for (in.enterObject(); in.nextKey(key);) {
    if (key == "name") {
      named.name = in.readString();
      continue;
    }
    if (key != "configuration") {
      in.skipValue();
      continue;
    }
    for (in.enterObject(); in.nextKey(key);)
      if (key == "endian")
        named.endian = in.readString();
      else if (key == "separator")
        named.separator = in.readString();
      else if (key == "index_location")
        named.indexLocation = in.readString();
      else if (key == "chunk_shape")
        named.chunkShape = readExtents(in);
      else if (key == "codecs")
        named.codecs = readList();
      else if (key == "index_codecs")
        named.indexCodecs = readList();
      else
        in.skipValue();
  }
  return named;
}

std::vector<Named> readCodecs(JsonReader &in) {
  std::vector<Named> codecs;
  for (in.enterArray(); in.nextElement();)
    codecs.push_back(readNamed(in, 0));
  return codecs;
}

std::string namesOf(const std::vector<Named> &codecs) {
  return absl::StrJoin(codecs, ", ", [](std::string *out, const Named &codec) {
    absl::StrAppend(out, codec.name, codec.endian.empty() ? "" : " ",
                    codec.endian);
  });
}

/// Reads "bytes" with or without "zstd".
void takeChunkCodecs(JsonReader &in, const std::vector<Named> &codecs,
                     ZarrMetadata &zarr) {
  const bool isPlain =
      !codecs.empty() && codecs[0].name == "bytes" &&
      (codecs[0].endian == "little" ||
       (codecs[0].endian.empty() && storedSize(zarr.dtype) == 1));
  zarr.compressed = codecs.size() == 2 && codecs[1].name == "zstd";
  if (!isPlain || codecs.size() != (zarr.compressed ? 2 : 1))
    in.fail(absl::StrCat("expected the codecs bytes little and perhaps zstd, "
                         "found ",
                         namesOf(codecs)));
}

void takeCodecs(JsonReader &in, const std::vector<Named> &codecs,
                ZarrMetadata &zarr) {
  if (codecs.size() != 1 || codecs[0].name != "sharding_indexed")
    return takeChunkCodecs(in, codecs, zarr);
  const Named &sharding = codecs[0];
  takeChunkCodecs(in, sharding.codecs, zarr);
  zarr.parts = sharding.chunkShape;
  if (namesOf(sharding.indexCodecs) != "bytes little, crc32c" ||
      (!sharding.indexLocation.empty() && sharding.indexLocation != "end"))
    in.fail(absl::StrCat(
        "expected an index at the end in the codecs bytes "
        "little, crc32c, found one at the ",
        sharding.indexLocation.empty() ? "end" : sharding.indexLocation, " in ",
        namesOf(sharding.indexCodecs)));
  if (zarr.parts->size() != zarr.chunks.size())
    return in.fail("expected an extent of the parts for each dimension");
  for (size_t d = 0; d < zarr.chunks.size(); ++d)
    if ((*zarr.parts)[d] == 0 || zarr.chunks[d] % (*zarr.parts)[d] != 0)
      in.fail("expected parts that divide the chunk");
}

void takeEncoding(JsonReader &in, const Named &encoding, ZarrMetadata &zarr) {
  if (encoding.name == "default")
    zarr.prefix = "c";
  else if (encoding.name != "v2")
    in.fail(
        absl::StrCat("expected the chunk key encoding default or v2, found ",
                     quoted(encoding.name)));
  zarr.separator = !encoding.separator.empty() ? encoding.separator
                   : zarr.prefix.empty()       ? "."
                                               : "/";
}

/// Checks what both versions demand, and returns it.
absl::StatusOr<ZarrMetadata> finished(JsonReader &in, ZarrMetadata zarr,
                                      bool isComplete) {
  if (!isComplete)
    in.fail("expected a shape and a dtype");
  if (zarr.chunks.size() != zarr.shape.size() ||
      std::count(zarr.chunks.begin(), zarr.chunks.end(), 0) > 0)
    in.fail("expected a positive extent of the chunks for each dimension");
  if (!in.ok())
    return in.status();
  for (const Shape *shape : {&zarr.shape, &zarr.chunks})
    for (DType dtype : {zarr.dtype, DType::C128}) // chunks are not packed
      if (absl::Status status = byteSize(dtype, *shape).status(); !status.ok())
        return status;
  return zarr;
}

/// Appends the little-endian bytes of an integer or of a float's bits.
void appendBytes(std::string &out, uint64_t bits, int64_t size) {
  for (int64_t i = 0; i < size; ++i)
    out.push_back(static_cast<char>(bits >> (8 * i)));
}

/// Appends the float `value` of `dtype`; returns whether that is one.
bool appendFloat(std::string &out, DType dtype, double value) {
  const auto single = static_cast<float>(value);
  switch (dtype) {
  case DType::F64:
  case DType::C128:
    appendBytes(out, absl::bit_cast<uint64_t>(value), 8);
    return true;
  case DType::F32:
  case DType::C64:
    appendBytes(out, absl::bit_cast<uint32_t>(single), 4);
    return true;
  case DType::BF16:
    appendBytes(out, toBFloat16(single), 2);
    return true;
  case DType::F16:
    appendBytes(out, toFloat16(value), 2);
    return true;
  default:
    return false;
  }
}

/// Appends the bytes of a whole number.
bool appendInteger(std::string &out, DType dtype, const std::string &text) {
  int64_t integer = text == "true";
  uint64_t natural = 0;
  if (text != "true" && text != "false" && !absl::SimpleAtoi(text, &integer)) {
    if (!absl::SimpleAtoi(text, &natural))
      return false;
  } else {
    natural = static_cast<uint64_t>(integer);
  }
  appendBytes(out, natural, storedSize(dtype));
  return true;
}

/// Appends one part of a fill value: "1.5", "\"NaN\"", "\"-Infinity\"", "true".
bool appendNumber(std::string &out, DType dtype, std::string text) {
  if (text.size() > 1 && text.front() == '"')
    text = text.substr(1, text.size() - 2);
  const absl::string_view name = toString(dtype);
  if (name == "bool" || name.front() == 'u' || name.front() == 'i')
    return appendInteger(out, dtype, text);
  double value = 0;
  if (!absl::SimpleAtod(text, &value))
    return false;
  if (appendFloat(out, dtype, value))
    return true;
  // A float that only small formats have: nothing but zero is filled in.
  appendBytes(out, 0, storedSize(dtype));
  return value == 0 && !std::signbit(value);
}

} // namespace

int64_t storedSize(DType dtype) {
  return std::max<int64_t>(1, elementSize(dtype));
}

absl::StatusOr<std::string> fillBytes(const ZarrMetadata &zarr) {
  std::string bytes;
  if (zarr.fill == "null")
    return std::string(storedSize(zarr.dtype), '\0');
  const bool isPair = absl::StartsWith(zarr.fill, "[");
  std::vector<std::string> parts = {zarr.fill};
  if (isPair)
    parts = absl::StrSplit(absl::StripSuffix(zarr.fill.substr(1), "]"), ',');
  else if (absl::StartsWith(toString(zarr.dtype), "c"))
    parts.emplace_back("0"); // the imaginary part
  bool isValid = true;
  for (const std::string &part : parts)
    isValid &= appendNumber(bytes, zarr.dtype,
                            std::string(absl::StripAsciiWhitespace(part)));
  if (!isValid || static_cast<int64_t>(bytes.size()) != storedSize(zarr.dtype))
    return absl::InvalidArgumentError(
        absl::StrCat("expected a fill value of ", toString(zarr.dtype),
                     " for chunks that are not stored, found ", zarr.fill));
  return bytes;
}

absl::StatusOr<ZarrMetadata> parseZarr2(absl::string_view json) {
  ZarrMetadata zarr;
  JsonReader in(json);
  std::string key;
  int needed = 0;
  for (in.enterObject(); in.nextKey(key);) {
    needed += key == "shape" || key == "dtype";
    readField2(in, key, zarr);
  }
  in.finish();
  return finished(in, std::move(zarr), needed == 2);
}

absl::StatusOr<std::string> zarr2Text(DType dtype, const Shape &shape) {
  const absl::string_view name = zarrName(dtype, 2);
  absl::StatusOr<int64_t> count = numElements(shape);
  if (name.empty() || count.value_or(0) == 0)
    return absl::InvalidArgumentError(absl::StrCat(
        "Orbax cannot hold ", toString(dtype, shape),
        name.empty() ? ": zarr has no such dtype" : ": it has no elements"));
  const std::string extents = absl::StrCat("[", absl::StrJoin(shape, ","), "]");
  return absl::StrCat("{\"chunks\":", extents,
                      ",\"compressor\":null,\"dimension_separator\":\".\","
                      "\"dtype\":\"",
                      name,
                      "\",\"fill_value\":null,\"filters\":null,"
                      "\"order\":\"C\",\"shape\":",
                      extents, ",\"zarr_format\":2}");
}

absl::StatusOr<ZarrMetadata> parseZarr3(absl::string_view json) {
  ZarrMetadata zarr;
  JsonReader in(json);
  std::string key;
  int needed = 0;
  std::vector<Named> codecs;
  Named encoding;
  for (in.enterObject(); in.nextKey(key);) {
    needed += key == "shape" || key == "data_type";
    if (key == "data_type")
      zarr.dtype = readDType(in, 3);
    else if (key == "shape")
      zarr.shape = readExtents(in);
    else if (key == "chunk_grid")
      zarr.chunks = readNamed(in, 0).chunkShape;
    else if (key == "chunk_key_encoding")
      encoding = readNamed(in, 0);
    else if (key == "codecs")
      codecs = readCodecs(in);
    else if (key == "fill_value")
      zarr.fill = std::string(in.readText());
    else if (key != "zarr_format")
      in.skipValue();
    else if (in.readUnsigned() != 3)
      in.fail("expected zarr_format 3");
  }
  in.finish();
  takeEncoding(in, encoding, zarr);
  takeCodecs(in, codecs, zarr);
  return finished(in, std::move(zarr), needed == 2);
}

absl::StatusOr<std::vector<std::string>> chunkNames(const ZarrMetadata &zarr,
                                                    int64_t most) {
  Shape counts;
  for (size_t d = 0; d < zarr.shape.size(); ++d)
    counts.push_back((zarr.shape[d] + zarr.chunks[d] - 1) / zarr.chunks[d]);
  absl::StatusOr<int64_t> total = numElements(counts);
  if (!total.ok() || *total > most)
    return absl::InvalidArgumentError(
        absl::StrCat("expected at most ", most, " chunks of [",
                     absl::StrJoin(zarr.chunks, ","), "] in [",
                     absl::StrJoin(zarr.shape, ","), "]"));
  if (counts.empty())
    return std::vector<std::string>{zarr.prefix.empty() ? "0" : zarr.prefix};
  std::vector<std::string> names;
  names.reserve(*total);
  Shape index(counts.size(), 0);
  for (int64_t i = 0; i < *total; ++i) {
    names.push_back(absl::StrCat(zarr.prefix,
                                 zarr.prefix.empty() ? "" : zarr.separator,
                                 absl::StrJoin(index, zarr.separator)));
    for (size_t d = index.size(); d-- > 0 && ++index[d] == counts[d];)
      index[d] = 0;
  }
  return names;
}

} // namespace graft

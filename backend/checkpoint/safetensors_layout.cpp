// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/checkpoint/safetensors_layout.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "backend/checkpoint/errors.h"
#include "backend/checkpoint/json_text.h"
#include "backend/checkpoint/safetensors_header.h"

namespace graft {
namespace {

absl::Status checkText(absl::string_view what, absl::string_view text) {
  if (!findInvalidUtf8(text))
    return absl::OkStatus();
  return absl::InvalidArgumentError(
      absl::StrCat("expected ", what, " in UTF-8, found ", quoted(text)));
}

absl::Status checkTensors(absl::Span<const NamedArray> tensors) {
  std::vector<absl::string_view> names;
  for (const NamedArray &tensor : tensors) {
    if (absl::Status status = checkText("a tensor name", tensor.name);
        !status.ok())
      return status;
    if (tensor.name == "__metadata__")
      return absl::InvalidArgumentError(
          "a tensor cannot be called '__metadata__': the format keeps that "
          "name "
          "for SaveOptions::metadata");
    if (!tensor.array)
      return absl::InvalidArgumentError(
          absl::StrCat("tensor ", quoted(tensor.name), " is an empty handle"));
    if (DType dtype = tensor.array.dtype(); safetensorsName(dtype).empty())
      return absl::InvalidArgumentError(
          absl::StrCat("safetensors cannot hold tensor ", quoted(tensor.name),
                       ": the format has no dtype ", toString(dtype)));
    names.push_back(tensor.name);
  }
  std::sort(names.begin(), names.end());
  auto twice = std::adjacent_find(names.begin(), names.end());
  if (twice == names.end())
    return absl::OkStatus();
  return absl::InvalidArgumentError(absl::StrCat(
      "expected one tensor a name, found ", quoted(*twice), " twice"));
}

absl::Status checkMetadata(const std::map<std::string, std::string> &metadata) {
  for (const auto &[key, value] : metadata)
    for (absl::string_view text : {key, value})
      if (absl::Status status = checkText("metadata", text); !status.ok())
        return status;
  return absl::OkStatus();
}

// The reference writer's order: its dtype enumeration backwards, which puts
// wide types first, then names by bytes.
std::vector<int> fileOrder(absl::Span<const NamedArray> tensors) {
  std::vector<int> order(tensors.size());
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [&](int i, int j) {
    const NamedArray &a = tensors[i], &b = tensors[j];
    if (a.array.dtype() != b.array.dtype())
      return a.array.dtype() > b.array.dtype();
    return a.name < b.name;
  });
  return order;
}

void appendMetadata(std::string &json,
                    const std::map<std::string, std::string> &metadata) {
  if (metadata.empty())
    return;
  json += "\"__metadata__\":";
  char separator = '{';
  for (const auto &[key, value] : metadata) {
    json += std::exchange(separator, ',');
    appendJsonString(json, key);
    json += ':';
    appendJsonString(json, value);
  }
  json += '}';
}

void appendEntry(std::string &json, const NamedArray &tensor, int64_t begin,
                 int64_t end) {
  if (json.size() > 1)
    json += ',';
  appendJsonString(json, tensor.name);
  absl::StrAppend(&json, ":{\"dtype\":\"",
                  safetensorsName(tensor.array.dtype()), "\",\"shape\":[",
                  absl::StrJoin(tensor.array.shape(), ","),
                  "],\"data_offsets\":[", begin, ",", end, "]}");
}

} // namespace

absl::StatusOr<SafetensorsLayout>
layOutSafetensors(absl::Span<const NamedArray> tensors,
                  const std::map<std::string, std::string> &metadata) {
  if (absl::Status status = checkTensors(tensors); !status.ok())
    return status;
  if (absl::Status status = checkMetadata(metadata); !status.ok())
    return status;
  SafetensorsLayout layout;
  layout.order = fileOrder(tensors);
  std::string json = "{";
  appendMetadata(json, metadata);
  int64_t end = 0;
  for (int i : layout.order) {
    int64_t begin = end;
    if (__builtin_add_overflow(end, tensors[i].array.byteSize(), &end))
      return absl::InvalidArgumentError(
          "the tensors to save have more than 2^63 bytes");
    appendEntry(json, tensors[i], begin, end);
  }
  json += '}';
  json.resize((json.size() + 7) / 8 * 8, ' ');
  auto size = static_cast<int64_t>(json.size());
  if (size > maxHeaderSize)
    return absl::InvalidArgumentError(absl::StrCat(
        "expected a header of at most ", maxHeaderSize, " bytes, found ", size,
        " bytes of names, shapes and metadata; save several files"));
  for (int i = 0; i < headerLengthSize; ++i)
    layout.head.push_back(static_cast<char>(size >> (8 * i)));
  layout.head += json;
  if (__builtin_add_overflow(end, headerLengthSize + size, &layout.fileSize))
    return absl::InvalidArgumentError(
        "the tensors to save have more than 2^63 bytes");
  return layout;
}

} // namespace graft

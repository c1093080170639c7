// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/state/repr.h"

#include <cstdio>
#include <cstdlib>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "frontend/nnx/model/variable_data.h"
#include "frontend/nnx/text/array_text.h"
#include "frontend/nnx/text/list_text.h"
#include "frontend/nnx/text/number_text.h"
#include "frontend/nnx/trace/trace.h"
#include "frontend/nnx/value/tensor_access.h"

namespace graft::nnx {

using detail::reprShape;

namespace {

/// The text of an array without its values.
std::string withoutValues(const char *name, DType dtype, const Shape &shape,
                          const std::string &why = "") {
  return absl::StrCat(name, "(shape=", reprShape(shape),
                      ", dtype=", numpyName(dtype), ")", why.empty() ? "" : " ",
                      why);
}

/// Whether a leaf is a key, whose words are its last axis.
bool isKey(const Leaf &leaf) {
  const Shape &shape = leaf.value.shape();
  return leaf.type && leaf.type->isA(RngKey) &&
         leaf.value.dtype() == DType::U32 && !shape.empty() &&
         shape.back() == 2;
}

std::string reprKey(const Leaf &leaf) {
  Shape shape = leaf.value.shape();
  shape.pop_back();
  if (leaf.value.isAbstract())
    return absl::StrCat("ShapeDtypeStruct(shape=", reprShape(shape),
                        ", dtype=key<fry>)");
  absl::StatusOr<Array> words = leaf.value.array();
  absl::StatusOr<std::string> text =
      words.ok() ? detail::strOf(*words) : words.status();
  if (!text.ok())
    return repr(leaf.value);
  return absl::StrCat("Array(", reprShape(shape),
                      ", dtype=key<fry>) overlaying:\n", *text);
}

/// 12345 as "12,345".
std::string grouped(int64_t number) {
  std::string text = absl::StrCat(number);
  for (int64_t at = static_cast<int64_t>(text.size()) - 3; at > 0; at -= 3)
    text.insert(at, ",");
  return text;
}

std::string bytesText(int64_t bytes) {
  const struct {
    double size;
    const char *unit;
  } units[] = {{1e9, "GB"}, {1e6, "MB"}, {1e3, "KB"}};
  for (const auto &[size, unit] : units) {
    if (static_cast<double>(bytes) <= size)
      continue;
    char tenths[40];
    std::snprintf(tenths, sizeof(tenths), "%.1f",
                  static_cast<double>(bytes) / size);
    std::string number = tenths;
    size_t point = number.find('.');
    return absl::StrCat(grouped(std::atoll(number.substr(0, point).c_str())),
                        number.substr(point), " ", unit);
  }
  return absl::StrCat(bytes, " B");
}

/// " # 16 (64 B)", or nothing for a value without elements or a type.
std::string sizeComment(const Leaf &leaf) {
  absl::StatusOr<int64_t> count = numElements(leaf.value.shape());
  absl::StatusOr<int64_t> bytes =
      byteSize(leaf.value.dtype(), leaf.value.shape());
  if (leaf.value.isPoisoned() || leaf.value.kind() == Tensor::Kind::Empty ||
      !count.ok() || !bytes.ok() || *count == 0)
    return "";
  return absl::StrCat(" # ", grouped(isKey(leaf) ? *count / 2 : *count), " (",
                      bytesText(*bytes), ")");
}

/// Metadata that are Python data rather than strings print as they are.
std::string metadataText(const std::string &key, const std::string &value) {
  return key == outSharding || key == shardingRules ? value : repr(value);
}

} // namespace

std::string detail::reprLeaf(const Leaf &leaf, size_t indent) {
  std::string newLine = "\n" + std::string(indent, ' ');
  if (!leaf.type)
    return absl::StrReplaceAll(repr(leaf.value), {{"\n", newLine}});
  std::string text = absl::StrCat(
      leaf.type->name(), "(", sizeComment(leaf), "\n  value=",
      absl::StrReplaceAll(isKey(leaf) ? reprKey(leaf) : repr(leaf.value),
                          {{"\n", "\n  "}}));
  for (const auto &[key, value] : leaf.metadata)
    absl::StrAppend(&text, ",\n  ", key, "=", metadataText(key, value));
  return absl::StrReplaceAll(text + "\n)", {{"\n", newLine}});
}

std::string repr(const Array &array) {
  if (!array)
    return "None";
  if (!detail::isPrintable(array.dtype()))
    return withoutValues("Array", array.dtype(), array.shape());
  absl::StatusOr<std::string> text = detail::reprOf(array);
  if (text.ok())
    return *text;
  return withoutValues("Array", array.dtype(), array.shape(),
                       std::string(text.status().message()));
}

std::string repr(const Tensor &tensor) {
  switch (tensor.kind()) {
  case Tensor::Kind::Concrete:
    return repr(*tensor.array());
  case Tensor::Kind::Abstract:
    return withoutValues("ShapeDtypeStruct", tensor.dtype(), tensor.shape());
  case Tensor::Kind::Traced:
    return absl::StrCat("Traced<", numpyName(tensor.dtype()), "[",
                        absl::StrJoin(tensor.shape(), ","), "]>");
  case Tensor::Kind::Poisoned:
    return absl::StrCat("Poisoned(",
                        repr(std::string(tensor.status().message())), ")");
  case Tensor::Kind::Empty:
    break;
  }
  return "None";
}

std::string repr(const Variable &variable) {
  const auto &data = detail::VariableData::of(variable);
  if (!data)
    return "None";
  Leaf leaf{data->value, data->type, data->metadata};
  detail::Trace *trace = detail::currentTrace();
  if (data->slot != noValue && trace)
    leaf.value = detail::TensorAccess::traced(
        trace->id(), data->slot, data->value.dtype(), data->value.shape());
  return detail::reprLeaf(leaf, 0);
}

std::string repr(const std::string &text) {
  bool hasSingle = text.find('\'') != std::string::npos;
  char quote = hasSingle && text.find('"') == std::string::npos ? '"' : '\'';
  std::string literal(1, quote);
  for (char c : text) {
    if (c == '\n')
      literal += "\\n";
    else if (c == '\t')
      literal += "\\t";
    else if (c == '\r')
      literal += "\\r";
    else if (c == quote || c == '\\')
      literal += {'\\', c};
    else
      literal += c;
  }
  return literal + quote;
}

std::string repr(const Path &path) {
  std::vector<std::string> parts;
  for (const PathElement &element : path)
    parts.push_back(element.isIndex() ? element.toString()
                                      : repr(element.toString()));
  return absl::StrCat("(", absl::StrJoin(parts, ", "),
                      parts.size() == 1 ? "," : "", ")");
}

} // namespace graft::nnx

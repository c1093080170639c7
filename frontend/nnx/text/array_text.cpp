// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The layout is that of numpy 2's arrayprint.py (`_formatArray`): a row breaks
// where the next word would pass the line's end, dimensions are separated by
// as many line breaks as they are deep, and what is left out of a long array
// is "...".

#include "frontend/nnx/text/array_text.h"

#include <functional>

#include "absl/strings/str_cat.h"
#include "frontend/nnx/text/list_text.h"
#include "frontend/nnx/text/number_text.h"

namespace graft::nnx::detail {

namespace {

constexpr int64_t threshold = 1000; // elements, above which to summarize
constexpr int64_t edge = 3;         // elements kept at each end
constexpr size_t lineWidth = 75;

class ArrayText {
public:
  ArrayText(const Array &array, std::string separator)
      : shape(array.shape()), separator(std::move(separator)),
        summarize(array.numElements() > threshold) {}

  std::string print(DType dtype, absl::Span<const std::byte> bytes,
                    const std::string &indent, size_t width) {
    std::vector<std::byte> shown;
    size_t size = bitWidth(dtype) / 8;
    collect(0, 0, [&](int64_t i) {
      auto element = bytes.subspan(i * size, size);
      shown.insert(shown.end(), element.begin(), element.end());
    });
    words = formatElements(dtype, shown, shape.empty());
    return nested(0, indent, width);
  }

private:
  /// Whether indices of this axis are left out: all but `edge` at each end.
  bool isCut(size_t axis) const { return summarize && shape[axis] > 2 * edge; }

  /// Calls `visit` with the linear index of each element that is shown.
  void collect(size_t axis, int64_t base,
               const std::function<void(int64_t)> &visit) const {
    if (axis == shape.size())
      return visit(base);
    for (int64_t i = 0; i < shape[axis]; ++i) {
      if (isCut(axis) && i == edge)
        i = shape[axis] - edge;
      collect(axis + 1, base * shape[axis] + i, visit);
    }
  }

  std::string nested(size_t axis, const std::string &indent, size_t width) {
    if (axis == shape.size())
      return words[next++];
    std::string text = axis + 1 == shape.size() ? row(axis, indent, width)
                                                : rows(axis, indent, width);
    return absl::StrCat("[", text.substr(indent.size()), "]");
  }

  std::string row(size_t axis, const std::string &indent, size_t width) {
    std::string text, line = indent;
    auto extend = [&](const std::string &word) {
      if (line.size() + word.size() > width - 1 &&
          line.size() > indent.size()) {
        absl::StrAppend(&text, line.substr(0, line.find_last_not_of(' ') + 1),
                        "\n");
        line = indent;
      }
      line += word;
    };
    for (int64_t i = 0; i < shape[axis]; ++i) {
      if (isCut(axis) && i == edge) {
        extend("...");
        line += separator;
        i = shape[axis] - edge;
      }
      extend(words[next++]);
      if (i + 1 < shape[axis])
        line += separator;
    }
    return text + line;
  }

  std::string rows(size_t axis, const std::string &indent, size_t width) {
    std::string comma =
        separator.substr(0, separator.find_last_not_of(' ') + 1);
    std::string end = comma + std::string(shape.size() - axis - 1, '\n');
    std::string text;
    for (int64_t i = 0; i < shape[axis]; ++i) {
      if (isCut(axis) && i == edge) {
        absl::StrAppend(&text, indent, "...", end);
        i = shape[axis] - edge;
      }
      absl::StrAppend(&text, indent, nested(axis + 1, indent + " ", width - 1),
                      i + 1 < shape[axis] ? end : "");
    }
    return text;
  }

  const Shape &shape;
  const std::string separator;
  const bool summarize;
  std::vector<std::string> words; // of the shown elements, in order
  size_t next = 0;
};

} // namespace

absl::StatusOr<std::string> reprOf(const Array &array) {
  const std::string prefix = "Array(";
  absl::StatusOr<absl::Span<const std::byte>> bytes = array.bytes();
  if (!bytes.ok())
    return bytes.status();
  std::string body =
      array.numElements() == 0
          ? absl::StrCat("[], shape=", reprShape(array.shape()))
          : ArrayText(array, ", ")
                .print(array.dtype(), *bytes,
                       std::string(prefix.size() + 1, ' '), lineWidth - 1);
  std::string dtype = absl::StrCat("dtype=", numpyName(array.dtype()), ")");
  // npos + 1 is 0, the start of the only line.
  size_t lastLine = body.size() - (body.rfind('\n') + 1) + 2;
  std::string gap(lastLine + dtype.size() + 1 > lineWidth ? prefix.size() : 1,
                  ' ');
  return absl::StrCat(prefix, body, ",", gap, dtype);
}

absl::StatusOr<std::string> strOf(const Array &array) {
  absl::StatusOr<absl::Span<const std::byte>> bytes = array.bytes();
  if (!bytes.ok())
    return bytes.status();
  if (array.numElements() == 0)
    return std::string("[]");
  return ArrayText(array, " ").print(array.dtype(), *bytes, " ", lineWidth);
}

} // namespace graft::nnx::detail

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/text/number_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "graft/float16.h"
#include "ir/core/scalar.h"

namespace graft::nnx::detail {

namespace {

constexpr int precision = 8; // digits behind the point, at most

/// A printed number: "-1" "." "25" and, in scientific notation, "+01".
struct Parts {
  std::string whole;
  std::string fraction;
  std::string exponent;
};

Parts split(const std::string &text) {
  size_t e = std::min(text.find('e'), text.size());
  size_t point = std::min(text.find('.'), e);
  Parts parts{text.substr(0, point), "", ""};
  if (point < e)
    parts.fraction = text.substr(point + 1, e - point - 1);
  if (e < text.size())
    parts.exponent = text.substr(e + 1);
  return parts;
}

std::string print(const char *format, int digits, double value) {
  char buffer[400];
  std::snprintf(buffer, sizeof(buffer), format, digits, value);
  return buffer;
}

/// Returns the shortest digits that round to `value` in `dtype`.
std::string shortestScientific(DType dtype, double value) {
  if (dtype == DType::F16) {
    for (int digits = 0; digits < 5; ++digits) {
      std::string text = print("%.*e", digits, value);
      if (roundTo(dtype, std::strtod(text.c_str(), nullptr)) == value)
        return text;
    }
  }
  char buffer[64];
  auto end = dtype == DType::F64
                 ? std::to_chars(buffer, buffer + sizeof(buffer), value,
                                 std::chars_format::scientific)
                 : std::to_chars(buffer, buffer + sizeof(buffer),
                                 static_cast<float>(value),
                                 std::chars_format::scientific);
  return std::string(buffer, end.ptr);
}

void dropTrailingZeros(std::string &digits) {
  digits.erase(digits.find_last_not_of('0') + 1);
}

Parts scientific(DType dtype, double value) {
  Parts parts = split(shortestScientific(dtype, value));
  if (parts.fraction.size() > precision)
    parts = split(print("%.*e", precision, value));
  dropTrailingZeros(parts.fraction);
  return parts;
}

Parts positional(DType dtype, double value) {
  Parts shortest = split(shortestScientific(dtype, value));
  int exponent = std::atoi(shortest.exponent.c_str());
  int digits = static_cast<int>(shortest.fraction.size()) - exponent;
  Parts parts = split(print("%.*f", std::clamp(digits, 0, precision), value));
  dropTrailingZeros(parts.fraction);
  return parts;
}

std::string padLeft(std::string text, size_t width) {
  if (text.size() < width)
    text.insert(0, width - text.size(), ' ');
  return text;
}

/// numpy's FloatingFormat for one set of values.
class FloatFormat {
public:
  FloatFormat(DType dtype, const std::vector<double> &values) : dtype(dtype) {
    chooseNotation(values);
    bool anyFinite = false, anyNan = false, anyInf = false, anyNegInf = false;
    for (double value : values) {
      anyNan |= std::isnan(value);
      anyInf |= std::isinf(value);
      anyNegInf |= std::isinf(value) && value < 0;
      if (!std::isfinite(value))
        continue;
      anyFinite = true;
      Parts parts = partsOf(value);
      left = std::max(left, parts.whole.size());
      right = std::max(right, parts.fraction.size());
      if (!parts.exponent.empty())
        exponentDigits = std::max(exponentDigits, parts.exponent.size() - 1);
    }
    padRight = isScientific && anyFinite ? exponentDigits + 2 + right : right;
    size_t longest = anyNan ? 3 : 0;
    if (anyInf)
      longest = std::max<size_t>(longest, anyNegInf ? 4 : 3);
    if (longest > padRight + 1)
      left = std::max(left, longest - padRight - 1);
  }

  std::string operator()(double value) const {
    if (!std::isfinite(value))
      return padLeft(std::isnan(value) ? "nan"
                     : value < 0       ? "-inf"
                                       : "inf",
                     left + padRight + 1);
    // In scientific notation all get as many digits as the longest needs.
    Parts parts = isScientific
                      ? split(print("%.*e", static_cast<int>(right), value))
                      : positional(dtype, value);
    std::string text = padLeft(parts.whole, left) + ".";
    parts.fraction.resize(right, ' ');
    text += parts.fraction;
    if (isScientific) {
      std::string digits = parts.exponent.substr(1);
      digits.insert(0, exponentDigits - digits.size(), '0');
      text += "e" + parts.exponent.substr(0, 1) + digits;
    }
    return text;
  }

private:
  void chooseNotation(const std::vector<double> &values) {
    double most = 0, least = 0;
    for (double value : values) {
      double size = std::fabs(value);
      if (!std::isfinite(size) || size == 0)
        continue;
      most = std::max(most, size);
      least = least == 0 ? size : std::min(least, size);
    }
    isScientific = least != 0 && (most >= 1e8 || least < roundTo(dtype, 1e-4) ||
                                  roundTo(dtype, most / least) > 1000);
  }

  Parts partsOf(double value) const {
    return isScientific ? scientific(dtype, value) : positional(dtype, value);
  }

  DType dtype;
  bool isScientific = false;
  size_t left = 0;
  size_t right = 0;
  size_t padRight = 0;
  size_t exponentDigits = 0;
};

std::vector<uint64_t> elementBits(DType dtype,
                                  absl::Span<const std::byte> bytes) {
  std::vector<uint64_t> elements;
  for (size_t i = 0; i < bytes.size(); i += elementSize(dtype))
    elements.push_back(loadBits(dtype, &bytes[i]));
  return elements;
}

std::vector<std::string> integers(DType dtype,
                                  absl::Span<const std::byte> bytes) {
  std::vector<std::string> texts;
  size_t width = 0;
  for (uint64_t bits : elementBits(dtype, bytes)) {
    texts.push_back(isUnsigned(dtype) ? std::to_string(bits)
                                      : std::to_string(toSigned(dtype, bits)));
    width = std::max(width, texts.back().size());
  }
  for (std::string &text : texts)
    text = padLeft(text, width);
  return texts;
}

std::vector<std::string> floats(DType dtype,
                                absl::Span<const std::byte> bytes) {
  std::vector<double> values;
  for (uint64_t bits : elementBits(dtype, bytes))
    values.push_back(toDouble(dtype, bits));
  std::vector<std::string> texts;
  if (dtype == DType::BF16) {
    for (double value : values)
      texts.push_back(std::isnan(value) ? "nan" : print("%.*g", 6, value));
    return texts;
  }
  FloatFormat format(dtype, values);
  for (double value : values)
    texts.push_back(format(value));
  return texts;
}

std::vector<std::string> booleans(absl::Span<const std::byte> bytes,
                                  bool isScalar) {
  std::vector<std::string> texts;
  for (std::byte byte : bytes)
    texts.push_back(byte == std::byte(0) ? "False"
                    : isScalar           ? "True"
                                         : " True");
  return texts;
}

} // namespace

bool isPrintable(DType dtype) {
  return bitWidth(dtype) % 8 == 0 && dtype != DType::C64 &&
         dtype != DType::C128 &&
         (bitWidth(dtype) > 8 || dtype == DType::Bool || dtype == DType::U8 ||
          dtype == DType::I8);
}

std::vector<std::string>
formatElements(DType dtype, absl::Span<const std::byte> bytes, bool isScalar) {
  if (dtype == DType::Bool)
    return booleans(bytes, isScalar);
  return isInteger(dtype) ? integers(dtype, bytes) : floats(dtype, bytes);
}

} // namespace graft::nnx::detail

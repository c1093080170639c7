// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/creation.h"

#include <cmath>

#include "absl/strings/str_cat.h"
#include "frontend/nnx/trace/apply.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"
#include "frontend/nnx/value/encode.h"
#include "graft/nnx/elementwise.h"
#include "graft/nnx/movement.h"

namespace graft::nnx {

using detail::LocationScope;

Tensor full(const Shape &shape, double value, DType dtype,
            std::source_location where) {
  LocationScope scope(where);
  return detail::filled(value, shape, dtype);
}

Tensor zeros(const Shape &shape, DType dtype, std::source_location where) {
  return full(shape, 0, dtype, where);
}

Tensor ones(const Shape &shape, DType dtype, std::source_location where) {
  return full(shape, 1, dtype, where);
}

Tensor fullLike(const Operand &x, double value, std::optional<DType> dtype) {
  LocationScope scope(x.where());
  Tensor tensor = x.tensor();
  if (!tensor.hasType())
    return detail::badOperand(tensor);
  return detail::filled(value, tensor.shape(), dtype.value_or(tensor.dtype()));
}

Tensor zerosLike(const Operand &x, std::optional<DType> dtype) {
  return fullLike(x, 0, dtype);
}

Tensor onesLike(const Operand &x, std::optional<DType> dtype) {
  return fullLike(x, 1, dtype);
}

Tensor arange(double start, double stop, double step, DType dtype,
              std::source_location where) {
  LocationScope scope(where);
  double count = std::ceil((stop - start) / step);
  // The elements are written out: a program is no place for more.
  constexpr double most = 1 << 28;
  if (!(count <= most) || !std::isfinite(start) || !std::isfinite(step))
    return detail::failArgument(absl::StrCat("arange: from ", start, " to ",
                                             stop, " in steps of ", step,
                                             " are not 0 to 2^28 elements"));
  std::vector<std::byte> bytes;
  int64_t extent = count > 0 ? static_cast<int64_t>(count) : 0;
  for (int64_t i = 0; i < extent; ++i) {
    absl::StatusOr<std::vector<std::byte>> element =
        detail::encode(dtype, start + static_cast<double>(i) * step);
    if (!element.ok())
      return detail::fail(element.status());
    bytes.insert(bytes.end(), element->begin(), element->end());
  }
  return detail::constant(dtype, {extent}, std::move(bytes));
}

Tensor arange(int64_t stop, DType dtype, std::source_location where) {
  return arange(0, static_cast<double>(stop), 1, dtype, where);
}

Tensor eye(int64_t n, std::optional<int64_t> m, DType dtype,
           std::source_location where) {
  LocationScope scope(where);
  return astype(equal(expandDims(arange(n), 1), arange(m.value_or(n))), dtype);
}

Tensor causalMask(int64_t rows, int64_t columns, std::source_location where) {
  LocationScope scope(where);
  return greaterEqual(expandDims(arange(rows), 1), arange(columns));
}

} // namespace graft::nnx

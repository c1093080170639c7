// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/reduction.h"

#include <numeric>

#include "absl/strings/str_cat.h"
#include "frontend/nnx/ops/axes.h"
#include "frontend/nnx/ops/promote.h"
#include "frontend/nnx/trace/apply.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"
#include "graft/nnx/elementwise.h"
#include "graft/nnx/movement.h"
#include "graft/nnx/promotion.h"

namespace graft::nnx {

using detail::LocationScope;
using detail::rankOf;

namespace {

absl::StatusOr<std::vector<int64_t>>
resolve(absl::string_view what, const ReducedAxes &axes, const Tensor &x) {
  if (axes.axes())
    return detail::normalizeAxes(*axes.axes(), rankOf(x), what);
  std::vector<int64_t> all(x.shape().size());
  std::iota(all.begin(), all.end(), 0);
  return all;
}

const char *nameOf(ReduceKind kind) {
  return kind == ReduceKind::Add       ? "sum"
         : kind == ReduceKind::Maximum ? "max"
                                       : "min";
}

/// Reduces a number of any type along ascending axes.
Tensor reduced(ReduceKind kind, const Tensor &x,
               const std::vector<int64_t> &axes, bool keepdims) {
  if (axes.empty())
    return x;
  Tensor result = detail::apply({Reduce{kind, axes}}, {x});
  return keepdims && result.hasType() ? expandDims(result, axes) : result;
}

Tensor reduce(ReduceKind kind, const Operand &x, const ReducedAxes &axes,
              bool keepdims) {
  LocationScope scope(x.where());
  Tensor tensor = x.tensor();
  if (!tensor.hasType())
    return detail::badOperand(tensor);
  absl::StatusOr<std::vector<int64_t>> resolved =
      resolve(nameOf(kind), axes, tensor);
  if (!resolved.ok())
    return detail::fail(resolved.status());
  if (kind != ReduceKind::Add)
    for (int64_t axis : *resolved)
      if (tensor.shape()[axis] == 0)
        return detail::failArgument(
            absl::StrCat(nameOf(kind), ": dimension ", axis, " of ",
                         tensor.toString(), " has no element"));
  DType dtype = tensor.dtype();
  bool isSmall =
      isComputable(dtype) && !isComputableFloat(dtype) && bitWidth(dtype) < 32;
  if (kind == ReduceKind::Add && isSmall)
    return reduced(kind, astype(tensor, DType::I32), *resolved, keepdims);
  if (dtype == DType::Bool)
    return astype(reduced(kind, astype(tensor, DType::I8), *resolved, keepdims),
                  DType::Bool);
  return reduced(kind, tensor, *resolved, keepdims);
}

/// The type that means are computed in.
DType wideType(DType dtype) {
  return dtype == DType::F64 ? DType::F64 : DType::F32;
}

/// The sum of `x` over `count` - ddof, in x's own type.
Tensor average(const Tensor &x, const std::vector<int64_t> &axes, bool keepdims,
               int64_t ddof) {
  int64_t count = -ddof;
  int64_t elements = 1;
  for (int64_t axis : axes)
    elements *= x.shape()[axis];
  count += elements;
  return reduced(ReduceKind::Add, x, axes, keepdims) /
         static_cast<double>(count);
}

} // namespace

Tensor sum(const Operand &x, const ReducedAxes &axes, bool keepdims) {
  return reduce(ReduceKind::Add, x, axes, keepdims);
}

Tensor max(const Operand &x, const ReducedAxes &axes, bool keepdims) {
  return reduce(ReduceKind::Maximum, x, axes, keepdims);
}

Tensor min(const Operand &x, const ReducedAxes &axes, bool keepdims) {
  return reduce(ReduceKind::Minimum, x, axes, keepdims);
}

Tensor mean(const Operand &x, const ReducedAxes &axes, bool keepdims) {
  LocationScope scope(x.where());
  Tensor tensor = x.tensor();
  if (!tensor.hasType())
    return detail::badOperand(tensor);
  absl::StatusOr<std::vector<int64_t>> resolved = resolve("mean", axes, tensor);
  if (!resolved.ok())
    return detail::fail(resolved.status());
  DType dtype = inexactType(tensor.dtype());
  return astype(
      average(astype(tensor, wideType(dtype)), *resolved, keepdims, 0), dtype);
}

Tensor var(const Operand &x, const ReducedAxes &axes, bool keepdims,
           int64_t ddof) {
  LocationScope scope(x.where());
  Tensor tensor = x.tensor();
  if (!tensor.hasType())
    return detail::badOperand(tensor);
  absl::StatusOr<std::vector<int64_t>> resolved = resolve("var", axes, tensor);
  if (!resolved.ok())
    return detail::fail(resolved.status());
  DType dtype = inexactType(tensor.dtype());
  Tensor wide = astype(tensor, wideType(dtype));
  Tensor centered = wide - average(wide, *resolved, true, 0);
  if (!centered.hasType())
    return centered;
  return astype(average(centered * centered, *resolved, keepdims, ddof), dtype);
}

Tensor any(const Operand &x, const ReducedAxes &axes, bool keepdims) {
  LocationScope scope(x.where());
  return astype(sum(astype(x, DType::Bool), axes, keepdims), DType::Bool);
}

Tensor all(const Operand &x, const ReducedAxes &axes, bool keepdims) {
  LocationScope scope(x.where());
  return logicalNot(any(logicalNot(x), axes, keepdims));
}

Tensor logsumexp(const Operand &x, const ReducedAxes &axes, bool keepdims) {
  LocationScope scope(x.where());
  Tensor tensor = x.tensor();
  if (!tensor.hasType())
    return detail::badOperand(tensor);
  tensor = astype(tensor, inexactType(tensor.dtype()));
  Tensor greatest = max(tensor, axes, true);
  // Infinite ones would give NaN as differences.
  greatest = where(isfinite(greatest), greatest, 0);
  Tensor total = log(sum(exp(tensor - greatest), axes, true)) + greatest;
  absl::StatusOr<std::vector<int64_t>> resolved =
      resolve("logsumexp", axes, tensor);
  return keepdims || !resolved.ok() || !total.hasType()
             ? total
             : squeeze(total, *resolved);
}

} // namespace graft::nnx

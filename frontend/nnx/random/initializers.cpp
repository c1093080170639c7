// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/initializers.h"

#include <cmath>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "frontend/nnx/trace/apply.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"
#include "frontend/nnx/value/key_access.h"
#include "frontend/nnx/value/tensor_access.h"
#include "graft/float16.h"
#include "graft/nnx/movement.h"

namespace graft::nnx {

Tensor Initializer::operator()(const RandomKey &key, const Shape &shape,
                               DType dtype, std::source_location where) const {
  return reshaped(key, shape, shape, dtype, where);
}

Tensor Initializer::reshaped(const RandomKey &key, const Shape &flat,
                             const Shape &shape, DType dtype,
                             std::source_location where) const {
  detail::LocationScope scope(where);
  if (key.kind() == RandomKey::Kind::Poisoned)
    return Tensor::poisoned(key.status());
  Tensor tensor =
      shaped ? shaped(key, flat, shape, dtype) : plain(key, flat, dtype);
  detail::Trace *trace = detail::currentTrace();
  if (trace && tensor.isTraced() && key.kind() == RandomKey::Kind::Traced)
    trace->noteKey(detail::TensorAccess::valueId(tensor),
                   detail::KeyAccess::valueId(key));
  if (flat == shape || tensor.isPoisoned() || tensor.shape() == shape)
    return tensor;
  return reshape(tensor, shape);
}

namespace initializers {

namespace {

/// Returns a sampler of `kind` over [lower, upper) times `scale`.
Sampler sampler(SamplerKind kind, const Shape &shape, DType dtype, double lower,
                double upper, double scale) {
  Sampler result;
  result.kind = kind;
  result.dtype = dtype;
  result.shape = shape;
  result.lower = lower;
  result.upper = upper;
  result.scale = scale;
  return result;
}

/// The product of the extents of `axes`.
absl::StatusOr<double> extentOf(const Shape &shape,
                                const std::vector<int64_t> &axes,
                                const char *name) {
  auto rank = static_cast<int64_t>(shape.size());
  double product = 1;
  for (int64_t axis : axes) {
    if (axis < -rank || axis >= rank)
      return absl::InvalidArgumentError(absl::StrCat(
          "Can't compute input and output sizes of a ", rank,
          "-dimensional weights tensor with ", name, "_axis ", axis,
          ". Must be at least 2D or specify the axes explicitly."));
    product *= static_cast<double>(shape[axis < 0 ? axis + rank : axis]);
  }
  return product;
}

/// Returns the fan of `shape`; the divisions are sequential and in double, as
/// jax.nn.initializers' are, because they round where axes overlap.
absl::StatusOr<double> fanOf(const Shape &shape, Fan fan, const Axes &axes) {
  absl::StatusOr<double> in = extentOf(shape, axes.in, "in");
  absl::StatusOr<double> out = extentOf(shape, axes.out, "out");
  absl::StatusOr<double> batch = extentOf(shape, axes.batch, "batch");
  for (const auto *extent : {&in, &out, &batch})
    if (!extent->ok())
      return extent->status();
  if (*in <= 0 || *out <= 0 || *batch <= 0)
    return absl::InvalidArgumentError(absl::StrCat(
        "variance scaling divides by the fans of the shape [",
        absl::StrJoin(shape, ","), "], and an axis of it is not positive"));
  double all = 1;
  for (int64_t extent : shape)
    all *= static_cast<double>(extent);
  double receptive = all / *in / *out / *batch;
  double fanIn = *in * receptive;
  double fanOut = *out * receptive;
  double result = fan == Fan::In        ? fanIn
                  : fan == Fan::Out     ? fanOut
                  : fan == Fan::Average ? (fanIn + fanOut) / 2
                                        : std::sqrt(fanIn * fanOut);
  if (!(result > 0))
    return absl::InvalidArgumentError(
        absl::StrCat("the fan of the shape [", absl::StrJoin(shape, ","),
                     "] is ", result, ", expected more than 0"));
  return result;
}

/// Returns the sampler of a variance-scaling draw; every step of the scale is
/// rounded to `dtype`.
Sampler scaled(const Shape &shape, DType dtype, double variance,
               Distribution distribution) {
  auto round = [dtype](double value) { return roundTo(dtype, value); };
  auto root = [&](double value) { return round(std::sqrt(value)); };
  variance = round(variance);
  if (distribution == Distribution::Uniform)
    return sampler(SamplerKind::Uniform, shape, dtype, -1, 1,
                   root(round(3 * variance)));
  if (distribution == Distribution::Normal)
    return sampler(SamplerKind::Normal, shape, dtype, 0, 1, root(variance));
  // The standard deviation of a normal cut to (-2, 2).
  constexpr double cut = .87962566103423978;
  return sampler(SamplerKind::TruncatedNormal, shape, dtype, -2, 2,
                 round(root(variance) / round(cut)));
}

absl::Status needFloat(DType dtype) {
  if (dtype == DType::F32 || dtype == DType::BF16 || dtype == DType::F16 ||
      dtype == DType::F64)
    return absl::OkStatus();
  return absl::InvalidArgumentError(absl::StrCat(
      "an initializer that draws needs f32, bf16, f16 or f64, got ",
      std::string(toString(dtype))));
}

Initializer drawing(SamplerKind kind, double lower, double upper,
                    double scale) {
  return [=](const RandomKey &key, const Shape &, const Shape &shape,
             DType dtype) {
    if (absl::Status status = needFloat(dtype); !status.ok())
      return detail::fail(status);
    return detail::drawn(sampler(kind, shape, dtype, lower, upper, scale), key);
  };
}

Initializer orthogonalOf(double scale, int64_t columnAxis, bool delta) {
  return [=](const RandomKey &key, const Shape &shape, DType dtype) {
    Sampler matrix =
        sampler(SamplerKind::Orthogonal, shape, dtype, 0, 1, scale);
    matrix.columnAxis = columnAxis;
    matrix.delta = delta;
    return detail::drawn(std::move(matrix), key);
  };
}

} // namespace

Initializer constant(double value) {
  return [value](const RandomKey &, const Shape &, const Shape &shape,
                 DType dtype) { return detail::filled(value, shape, dtype); };
}

Initializer zeros() { return constant(0); }

Initializer ones() { return constant(1); }

Initializer uniform(double scale) {
  return drawing(SamplerKind::Uniform, 0, 1, scale);
}

Initializer normal(double stddev) {
  return drawing(SamplerKind::Normal, 0, 1, stddev);
}

Initializer truncatedNormal(double stddev, double lower, double upper) {
  return drawing(SamplerKind::TruncatedNormal, lower, upper, stddev);
}

Initializer varianceScaling(double scale, Fan fan, Distribution distribution,
                            const Axes &axes) {
  return [=](const RandomKey &key, const Shape &fans, const Shape &shape,
             DType dtype) {
    if (absl::Status status = needFloat(dtype); !status.ok())
      return detail::fail(status);
    absl::StatusOr<double> denominator = fanOf(fans, fan, axes);
    if (!denominator.ok())
      return detail::fail(denominator.status());
    return detail::drawn(
        scaled(shape, dtype, scale / *denominator, distribution), key);
  };
}

Initializer orthogonal(double scale, int64_t columnAxis) {
  return orthogonalOf(scale, columnAxis, false);
}

Initializer deltaOrthogonal(double scale, int64_t columnAxis) {
  return orthogonalOf(scale, columnAxis, true);
}

Initializer lecunNormal(const Axes &axes) {
  return varianceScaling(1, Fan::In, Distribution::TruncatedNormal, axes);
}

Initializer lecunUniform(const Axes &axes) {
  return varianceScaling(1, Fan::In, Distribution::Uniform, axes);
}

Initializer heNormal(const Axes &axes) {
  return varianceScaling(2, Fan::In, Distribution::TruncatedNormal, axes);
}

Initializer heUniform(const Axes &axes) {
  return varianceScaling(2, Fan::In, Distribution::Uniform, axes);
}

Initializer glorotNormal(const Axes &axes) {
  return varianceScaling(1, Fan::Average, Distribution::TruncatedNormal, axes);
}

Initializer glorotUniform(const Axes &axes) {
  return varianceScaling(1, Fan::Average, Distribution::Uniform, axes);
}

} // namespace initializers

} // namespace graft::nnx

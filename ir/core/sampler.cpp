// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/sampler.h"

#include <cmath>
#include <limits>

#include "absl/strings/str_cat.h"

namespace graft {

absl::string_view toString(SamplerKind kind) {
  switch (kind) {
  case SamplerKind::RandomBits:
    return "random_bits";
  case SamplerKind::Uniform:
    return "uniform";
  case SamplerKind::Normal:
    return "normal";
  case SamplerKind::TruncatedNormal:
    return "truncated_normal";
  }
  return "unknown";
}

absl::string_view toString(CounterLayout layout) {
  return layout == CounterLayout::Partitionable ? "partitionable" : "original";
}

absl::string_view toString(Numerics numerics) {
  return numerics == Numerics::Jit ? "jit" : "eager";
}

namespace {

bool canDraw(SamplerKind kind, DType dtype) {
  if (kind == SamplerKind::RandomBits)
    return dtype == DType::U8 || dtype == DType::U16 || dtype == DType::U32 ||
           dtype == DType::U64;
  return dtype == DType::F32 || dtype == DType::BF16 || dtype == DType::F16;
}

// The largest finite value of a drawn float type.
double maxFinite(DType dtype) {
  switch (dtype) {
  case DType::F16:
    return 65504;
  case DType::BF16:
    return 0x1.FEp127;
  default:
    return std::numeric_limits<float>::max();
  }
}

absl::Status verifyBounds(const Sampler &sampler) {
  if (sampler.kind != SamplerKind::Uniform &&
      sampler.kind != SamplerKind::TruncatedNormal)
    return absl::OkStatus();
  if (!std::isfinite(sampler.lower) || !std::isfinite(sampler.upper))
    return absl::InvalidArgumentError(absl::StrCat(
        "expected finite bounds, got ", sampler.lower, " and ", sampler.upper));
  double limit = maxFinite(sampler.dtype);
  if (sampler.lower < -limit || sampler.upper > limit ||
      sampler.upper - sampler.lower > limit)
    return absl::InvalidArgumentError(absl::StrCat(
        "expected bounds and a span that ", toString(sampler.dtype),
        " can hold, got ", sampler.lower, " and ", sampler.upper));
  if (sampler.lower >= sampler.upper)
    return absl::InvalidArgumentError(
        absl::StrCat("expected the lower bound below the upper, got ",
                     sampler.lower, " and ", sampler.upper));
  return absl::OkStatus();
}

absl::Status verifyWindow(const Sampler &sampler, int64_t elements) {
  const Window &window = *sampler.window;
  if (window.sizes.size() != window.strides.size())
    return absl::InvalidArgumentError(absl::StrCat(
        "expected one stride a size in the window, got ", window.sizes.size(),
        " sizes and ", window.strides.size(), " strides"));
  absl::StatusOr<int64_t> count = numElements(window.sizes);
  if (!count.ok())
    return count.status();
  if (*count == 0)
    return absl::OkStatus();
  // The window is a box, so its extreme indices are at corners.
  __int128 low = window.base, high = window.base;
  for (size_t dim = 0; dim < window.sizes.size(); ++dim) {
    __int128 reach =
        static_cast<__int128>(window.sizes[dim] - 1) * window.strides[dim];
    (reach < 0 ? low : high) += reach;
  }
  if (low < 0 || high >= elements)
    return absl::InvalidArgumentError(absl::StrCat(
        "expected a window inside the ", elements,
        " elements of the sampler, got one that reaches from ",
        static_cast<int64_t>(low), " to ", static_cast<int64_t>(high)));
  return absl::OkStatus();
}

} // namespace

absl::Status verify(const Sampler &sampler) {
  if (!canDraw(sampler.kind, sampler.dtype))
    return absl::InvalidArgumentError(absl::StrCat(
        "expected ",
        sampler.kind == SamplerKind::RandomBits ? "u8, u16, u32 or u64"
                                                : "f32, bf16 or f16",
        " for ", toString(sampler.kind), ", got ", toString(sampler.dtype)));
  absl::StatusOr<int64_t> elements = numElements(sampler.shape);
  if (!elements.ok())
    return elements.status();
  if (absl::Status status = verifyBounds(sampler); !status.ok())
    return status;
  if (!(std::abs(sampler.scale) <= maxFinite(sampler.dtype)))
    return absl::InvalidArgumentError(
        absl::StrCat("expected a finite scale, got ", sampler.scale));
  if (sampler.kind == SamplerKind::RandomBits && sampler.scale != 1)
    return absl::InvalidArgumentError(absl::StrCat(
        "random_bits cannot be scaled, got scale ", sampler.scale));
  return sampler.window ? verifyWindow(sampler, *elements) : absl::OkStatus();
}

std::string toString(const Sampler &sampler) {
  std::string text(toString(sampler.kind));
  if (sampler.kind == SamplerKind::Uniform ||
      sampler.kind == SamplerKind::TruncatedNormal)
    absl::StrAppend(&text, "(", sampler.lower, ", ", sampler.upper, ")");
  if (sampler.scale != 1)
    absl::StrAppend(&text, " * ", sampler.scale);
  return absl::StrCat(text, " : ",
                      toString(sampler.dtype, sampler.resultShape()));
}

} // namespace graft

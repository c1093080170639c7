// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/sampler.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

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
  case SamplerKind::Bernoulli:
    return "bernoulli";
  case SamplerKind::RandInt:
    return "randint";
  case SamplerKind::Gumbel:
    return "gumbel";
  case SamplerKind::Orthogonal:
    return "orthogonal";
  case SamplerKind::Permutation:
    return "permutation";
  }
  return "unknown";
}

absl::string_view toString(CounterLayout layout) {
  return layout == CounterLayout::Partitionable ? "partitionable" : "original";
}

absl::string_view toString(Numerics numerics) {
  return numerics == Numerics::Jit ? "jit" : "eager";
}

int64_t lastIndex(const Window &window) {
  int64_t last = window.base;
  for (size_t d = 0; d < window.sizes.size(); ++d)
    last += (window.sizes[d] - 1) * window.strides[d];
  return last;
}

bool isDrawnWhole(SamplerKind kind) {
  return kind == SamplerKind::Orthogonal || kind == SamplerKind::Permutation;
}

namespace {

bool hasBounds(SamplerKind kind) {
  return kind == SamplerKind::Uniform || kind == SamplerKind::TruncatedNormal;
}

bool hasScale(SamplerKind kind) {
  return hasBounds(kind) || kind == SamplerKind::Normal ||
         kind == SamplerKind::Orthogonal;
}

struct Drawable {
  std::vector<DType> dtypes;
  const char *names;
};

// The types that `kind` draws.
const Drawable &drawable(SamplerKind kind) {
  using enum DType;
  static const auto *bits =
      new Drawable{{U8, U16, U32, U64}, "u8, u16, u32 or u64"};
  static const auto *boolean = new Drawable{{Bool}, "bool"};
  static const auto *integers =
      new Drawable{{I8, I16, I32, I64, U8, U16, U32, U64}, "an integer type"};
  static const auto *decomposed = new Drawable{{F32, F64}, "f32 or f64"};
  static const auto *indices = new Drawable{{I32}, "i32"};
  static const auto *floats =
      new Drawable{{F32, BF16, F16, F64}, "f32, bf16, f16 or f64"};
  switch (kind) {
  case SamplerKind::RandomBits:
    return *bits;
  case SamplerKind::Bernoulli:
    return *boolean;
  case SamplerKind::RandInt:
    return *integers;
  case SamplerKind::Orthogonal:
    return *decomposed;
  case SamplerKind::Permutation:
    return *indices;
  default:
    return *floats;
  }
}

absl::Status verifyDType(const Sampler &sampler) {
  const Drawable &types = drawable(sampler.kind);
  if (std::find(types.dtypes.begin(), types.dtypes.end(), sampler.dtype) !=
      types.dtypes.end())
    return absl::OkStatus();
  return absl::InvalidArgumentError(
      absl::StrCat("expected ", types.names, " for ", toString(sampler.kind),
                   ", got ", toString(sampler.dtype)));
}

// The largest finite value of a drawn float type.
double maxFinite(DType dtype) {
  switch (dtype) {
  case DType::F16:
    return 65504;
  case DType::BF16:
    return 0x1.FEp127;
  case DType::F64:
    return std::numeric_limits<double>::max();
  default:
    return std::numeric_limits<float>::max();
  }
}

absl::Status verifyBounds(const Sampler &sampler) {
  if (!hasBounds(sampler.kind))
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

absl::Status verifyScale(const Sampler &sampler) {
  if (!(std::abs(sampler.scale) <= maxFinite(sampler.dtype)))
    return absl::InvalidArgumentError(
        absl::StrCat("expected a finite scale, got ", sampler.scale));
  if (!hasScale(sampler.kind) && sampler.scale != 1)
    return absl::InvalidArgumentError(
        absl::StrCat(toString(sampler.kind), " cannot be scaled, got scale ",
                     sampler.scale));
  return absl::OkStatus();
}

// Whether the integer type `dtype` has `value`. An unsigned one of 64 bits is
// taken to end at the largest int64.
bool holds(DType dtype, int64_t value) {
  bool isSigned = dtype == DType::I8 || dtype == DType::I16 ||
                  dtype == DType::I32 || dtype == DType::I64;
  int digits = std::min(63, bitWidth(dtype) - isSigned);
  int64_t largest = digits == 63 ? std::numeric_limits<int64_t>::max()
                                 : (int64_t{1} << digits) - 1;
  return value <= largest && value >= (isSigned ? -largest - 1 : 0);
}

// The end of a range that is not empty is one more than a value.
absl::Status verifyRange(const Sampler &sampler) {
  int64_t end = sampler.maximum;
  int64_t last = end > sampler.minimum ? end - 1 : end;
  if (holds(sampler.dtype, sampler.minimum) && holds(sampler.dtype, last))
    return absl::OkStatus();
  return absl::InvalidArgumentError(
      absl::StrCat("expected a range that ", toString(sampler.dtype),
                   " can hold, got [", sampler.minimum, ", ", end, ")"));
}

absl::Status verifyProbability(const Sampler &sampler) {
  if (std::isfinite(sampler.probability))
    return absl::OkStatus();
  return absl::InvalidArgumentError(
      absl::StrCat("expected a finite probability, got ", sampler.probability));
}

absl::Status verifyPermutation(const Sampler &sampler, int64_t elements) {
  constexpr int64_t limit = std::numeric_limits<int32_t>::max();
  if (sampler.shape.size() == 1 && elements <= limit)
    return absl::OkStatus();
  return absl::InvalidArgumentError(
      absl::StrCat("expected one dimension of at most ", limit,
                   " elements for permutation, got ",
                   toString(sampler.dtype, sampler.shape)));
}

// The messages are those of jax.nn.initializers, with what was found.
absl::Status verifyOrthogonal(const Sampler &sampler) {
  const Shape &shape = sampler.shape;
  auto rank = static_cast<int64_t>(shape.size());
  std::string got = absl::StrCat(", got ", toString(sampler.dtype, shape));
  if (rank < 2 && !sampler.delta)
    return absl::InvalidArgumentError(absl::StrCat(
        "orthogonal initializer requires at least a 2D shape", got));
  if (sampler.delta && (rank < 3 || rank > 5))
    return absl::InvalidArgumentError(absl::StrCat(
        "Delta orthogonal initializer requires a 3D, 4D or 5D shape", got));
  if (sampler.delta && shape[rank - 1] < shape[rank - 2])
    return absl::InvalidArgumentError(
        absl::StrCat("`fan_in` must be less or equal than `fan_out`", got));
  int64_t axes = sampler.delta ? 2 : rank;
  if (sampler.columnAxis < -axes || sampler.columnAxis >= axes)
    return absl::InvalidArgumentError(
        absl::StrCat("expected a column axis in [", -axes, ", ", axes,
                     "), got ", sampler.columnAxis));
  return absl::OkStatus();
}

// What only some kinds have.
absl::Status verifyKind(const Sampler &sampler, int64_t elements) {
  switch (sampler.kind) {
  case SamplerKind::Bernoulli:
    return verifyProbability(sampler);
  case SamplerKind::RandInt:
    return verifyRange(sampler);
  case SamplerKind::Orthogonal:
    return verifyOrthogonal(sampler);
  case SamplerKind::Permutation:
    return verifyPermutation(sampler, elements);
  default:
    return verifyBounds(sampler);
  }
}

absl::Status verifyWindow(const Sampler &sampler, int64_t elements) {
  const Window &window = *sampler.window;
  if (isDrawnWhole(sampler.kind))
    return absl::InvalidArgumentError(absl::StrCat(
        toString(sampler.kind), " is drawn whole; it has no window"));
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
  if (absl::Status status = verifyDType(sampler); !status.ok())
    return status;
  absl::StatusOr<int64_t> elements = numElements(sampler.shape);
  if (!elements.ok())
    return elements.status();
  if (absl::Status status = verifyKind(sampler, *elements); !status.ok())
    return status;
  if (absl::Status status = verifyScale(sampler); !status.ok())
    return status;
  return sampler.window ? verifyWindow(sampler, *elements) : absl::OkStatus();
}

int64_t scratchBytes(const Sampler &sampler) {
  if (sampler.kind == SamplerKind::Permutation)
    // A word and a pair (word, position) an element.
    return 12 * numElements(sampler.shape).value_or(0);
  if (sampler.kind != SamplerKind::Orthogonal)
    return 0;
  Shape matrix = sampler.shape;
  if (sampler.delta)
    matrix.erase(matrix.begin(), matrix.end() - 2);
  return byteSize(sampler.dtype, matrix)
      .value_or(std::numeric_limits<int64_t>::max());
}

absl::string_view scratchReason(SamplerKind kind) {
  switch (kind) {
  case SamplerKind::Orthogonal:
    return "its QR factors";
  case SamplerKind::Permutation:
    return "what it sorts";
  default:
    return "";
  }
}

std::string distribution(const Sampler &sampler) {
  std::string text(toString(sampler.kind));
  if (hasBounds(sampler.kind))
    absl::StrAppend(&text, "(", sampler.lower, ", ", sampler.upper, ")");
  else if (sampler.kind == SamplerKind::Bernoulli)
    absl::StrAppend(&text, "(", sampler.probability, ")");
  else if (sampler.kind == SamplerKind::RandInt)
    absl::StrAppend(&text, "(", sampler.minimum, ", ", sampler.maximum, ")");
  else if (sampler.kind == SamplerKind::Orthogonal && sampler.delta)
    text = "delta_orthogonal";
  if (sampler.scale != 1)
    absl::StrAppend(&text, " * ", sampler.scale);
  return text;
}

std::string toString(const Sampler &sampler) {
  return absl::StrCat(distribution(sampler), " : ",
                      toString(sampler.dtype, sampler.resultShape()));
}

} // namespace graft

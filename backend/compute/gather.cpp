// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <algorithm>
#include <limits>

#include "backend/compute/elements.h"
#include "backend/compute/extents.h"
#include "backend/compute/routines.h"

namespace graft {
namespace {

/// What an index out of range gives, as `jnp.take` does.
template <class T> T fillElement() {
  if constexpr (std::is_same_v<T, Bool8>)
    return narrow<Bool8>(true);
  else if constexpr (std::is_integral_v<T>)
    return std::numeric_limits<T>::min();
  else
    return narrow<T>(std::numeric_limits<Wide<T>>::quiet_NaN());
}

/// The source as [outer, extent, inner] around the gathered axis.
struct Extents {
  int64_t outer = 1;
  int64_t extent = 1;
  int64_t inner = 1;
};

Extents extentsAround(absl::Span<const int64_t> shape, int64_t axis) {
  Extents extents;
  extents.extent = shape[axis];
  for (int64_t extent : shape.subspan(0, axis))
    extents.outer *= extent;
  for (int64_t extent : shape.subspan(axis + 1))
    extents.inner *= extent;
  return extents;
}

template <class T, class Index>
void gather(const Extents &extents, const T *source,
            absl::Span<const Index> indices, T *out) {
  for (int64_t index : indices) {
    if (index < 0)
      index += extents.extent;
    bool isWithin = index >= 0 && index < extents.extent;
    for (int64_t o = 0; o < extents.outer; ++o, out += extents.inner)
      if (isWithin)
        std::copy_n(source + (o * extents.extent + index) * extents.inner,
                    extents.inner, out);
      else
        std::fill_n(out, extents.inner, fillElement<T>());
  }
}

} // namespace

void computeGather(const Gather &op, const ConstTensorView &source,
                   const ConstTensorView &indices, const TensorView &result) {
  Extents extents = extentsAround(source.type.shape, op.axis);
  auto count = static_cast<size_t>(elementCount(indices.type));
  dispatchComputable(source.type.dtype, [&](auto element) {
    using T = decltype(element);
    const auto *from = reinterpret_cast<const T *>(source.data);
    auto *to = reinterpret_cast<T *>(result.data);
    if (indices.type.dtype == DType::I32)
      gather(extents, from,
             absl::MakeConstSpan(
                 reinterpret_cast<const int32_t *>(indices.data), count),
             to);
    else
      gather(extents, from,
             absl::MakeConstSpan(
                 reinterpret_cast<const int64_t *>(indices.data), count),
             to);
  });
}

} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "ir/core/window_sum.h"

#include <algorithm>

#include "ir/core/box.h"

namespace graft {

namespace {

constexpr int64_t largest = 4096;
constexpr int64_t window = 32;

/// What becomes of a dimension.
struct Axis {
  int64_t extent = 1;
  int64_t window = 1; ///< how many of it are one in the result
  int64_t before = 0; ///< by how many the first window is shorter
  int64_t stride = 0; ///< of the result
};

/// Sums the windows of each axis, in row-major order.
template <class T>
std::vector<T> sumOnce(absl::Span<const T> in, const std::vector<Axis> &axes,
                       int64_t size) {
  std::vector<T> sums(size, 0);
  std::vector<int64_t> index(axes.size(), 0);
  for (T value : in) {
    int64_t place = 0;
    for (size_t d = 0; d < axes.size(); ++d)
      place += (index[d] + axes[d].before) / axes[d].window * axes[d].stride;
    sums[place] += value;
    for (size_t d = axes.size(); d-- > 0;) {
      if (++index[d] < axes[d].extent)
        break;
      index[d] = 0;
    }
  }
  return sums;
}

} // namespace

bool isSummedInWindows(const TensorType &operand) {
  return (operand.dtype == DType::F32 || operand.dtype == DType::F64) &&
         numElements(operand.shape).value_or(largest) < largest;
}

template <class T>
std::vector<T> sumInWindows(absl::Span<const T> in, Shape shape,
                            absl::Span<const int64_t> axes) {
  if (in.empty()) {
    for (int64_t d : axes)
      shape[d] = 1;
    return std::vector<T>(numElements(shape).value_or(0), 0);
  }
  std::vector<T> sums(in.begin(), in.end());
  bool isSummed = false;
  while (!isSummed) {
    std::vector<Axis> steps(shape.size());
    isSummed = true;
    for (size_t d = 0; d < shape.size(); ++d)
      steps[d].extent = shape[d];
    for (int64_t d : axes) {
      int64_t extent = shape[d], width = std::min(extent, window);
      shape[d] = (extent + width - 1) / width;
      steps[d].window = width;
      steps[d].before = (shape[d] * width - extent) / 2;
      isSummed &= shape[d] == 1;
    }
    std::vector<int64_t> strides = rowMajorStrides(shape);
    for (size_t d = 0; d < shape.size(); ++d)
      steps[d].stride = strides[d];
    sums = sumOnce<T>(sums, steps, numElements(shape).value_or(0));
  }
  return sums;
}

template std::vector<float> sumInWindows(absl::Span<const float>, Shape,
                                         absl::Span<const int64_t>);
template std::vector<double> sumInWindows(absl::Span<const double>, Shape,
                                          absl::Span<const int64_t>);

} // namespace graft

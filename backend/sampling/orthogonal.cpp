// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Householder's QR of a normal matrix, in the scratch; Q is formed in the
// result's own place. Eigen takes memory of its own only for a panel, some 48
// columns' worth of a row.

#include "backend/sampling/orthogonal.h"

#include <cstring>

#include "Eigen/Dense"

#include "graft/float16.h"

namespace graft::sampling {

OrthogonalShape::OrthogonalShape(const Sampler &sampler) {
  Shape shape = sampler.shape;
  if (sampler.delta) {
    int64_t block = shape[shape.size() - 2] * shape[shape.size() - 1];
    int64_t middle = 0;
    for (size_t dim = 0; dim + 2 < shape.size(); ++dim)
      middle = middle * shape[dim] + (shape[dim] - 1) / 2;
    offset = middle * block;
    shape.erase(shape.begin(), shape.end() - 2);
  }
  auto rank = static_cast<int64_t>(shape.size());
  int64_t axis = sampler.columnAxis + (sampler.columnAxis < 0 ? rank : 0);
  for (int64_t dim = 0; dim < rank; ++dim)
    (dim < axis ? outer : dim == axis ? columns : inner) *= shape[dim];
}

namespace {

template <typename T>
using Matrix = Eigen::Matrix<T, Eigen::Dynamic, Eigen::Dynamic>;
template <typename T>
using RowMajor =
    Eigen::Matrix<T, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

// Turns the tall row-major matrix at `place` into the column-major Q of its
// decomposition with R's diagonal positive, times `scale`, at `scratch`.
template <typename T>
void decompose(const OrthogonalShape &shape, T scale, T *place, T *scratch) {
  const int64_t tall = shape.tall(), wide = shape.wide();
  Eigen::Map<Matrix<T>> factors(scratch, tall, wide), q(place, tall, wide);
  factors = Eigen::Map<RowMajor<T>>(place, tall, wide);
  Eigen::HouseholderQR<Eigen::Ref<Matrix<T>>> qr(factors);
  q.setIdentity();
  q.applyOnTheLeft(qr.householderQ().setLength(wide));
  for (int64_t column = 0; column < wide; ++column) {
    T r = factors(column, column);
    // A column whose R is 0 becomes 0, as numpy's sign has it.
    T sign = r > 0 ? T(1) : r < 0 ? T(-1) : r;
    factors.col(column) = q.col(column) * (sign * scale);
  }
}

// Lays Q, or its transpose where there are more columns than rows, out in the
// order of the result.
template <typename T>
void layOut(const OrthogonalShape &shape, const T *q, T *place) {
  Eigen::Map<const Matrix<T>> tall(q, shape.tall(), shape.wide());
  const bool isTall = shape.rows() >= shape.columns;
  if (shape.inner == 1) {
    Eigen::Map<RowMajor<T>> target(place, shape.outer, shape.columns);
    if (isTall)
      target = tall;
    else
      target = tall.transpose();
    return;
  }
  for (int64_t i = 0; i < shape.outer; ++i) {
    int64_t first = i * shape.inner;
    Eigen::Map<RowMajor<T>> target(place + first * shape.columns, shape.columns,
                                   shape.inner);
    if (isTall)
      target = tall.middleRows(first, shape.inner).transpose();
    else
      target = tall.middleCols(first, shape.inner);
  }
}

template <typename T>
bool drawTyped(const Sampler &sampler, Key key, SourceDraw drawSource,
               std::byte *scratch, std::byte *out,
               const std::atomic<bool> *cancel) {
  const OrthogonalShape shape(sampler);
  if (sampler.delta)
    std::memset(out, 0, numElements(sampler.shape).value_or(0) * sizeof(T));
  T *place = reinterpret_cast<T *>(out) + shape.offset;
  drawSource(key, reinterpret_cast<std::byte *>(place));
  if (cancel && cancel->load(std::memory_order_relaxed))
    return false;
  auto scale = static_cast<T>(roundTo(sampler.dtype, sampler.scale));
  decompose(shape, scale, place, reinterpret_cast<T *>(scratch));
  layOut(shape, reinterpret_cast<const T *>(scratch), place);
  return true;
}

} // namespace

bool drawOrthogonal(const Sampler &sampler, Key key, SourceDraw drawSource,
                    std::byte *scratch, std::byte *out,
                    const std::atomic<bool> *cancel) {
  if (sampler.dtype == DType::F64)
    return drawTyped<double>(sampler, key, drawSource, scratch, out, cancel);
  return drawTyped<float>(sampler, key, drawSource, scratch, out, cancel);
}

} // namespace graft::sampling

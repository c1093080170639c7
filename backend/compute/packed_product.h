// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The one matrix product behind dot_general and convolution. A side is any
// tensor whose element's place is the sum of a row's and a column's offset, so
// that neither a transposed operand nor a convolution's windows are ever
// written out: tiles are packed, and widened, straight from where they lie.

#ifndef GRAFT_BACKEND_COMPUTE_PACKED_PRODUCT_H
#define GRAFT_BACKEND_COMPUTE_PACKED_PRODUCT_H

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "graft/dtype.h"

namespace graft {

/// A dimension of a tensor, in elements.
struct ProductAxis {
  int64_t extent;
  int64_t stride;
};

/// One operand of a product: a matrix whose rows (of the left operand; columns
/// of the right) run over `free`, and what is summed over `depth`; outermost
/// first.
struct ProductSide {
  std::vector<ProductAxis> free;
  std::vector<ProductAxis> depth;
};

/// Products of one dtype and two layouts.
class PackedProduct {
public:
  virtual ~PackedProduct() = default;

  /// `dtype` is a computable float. The depths of both sides have as many
  /// elements, in one order.
  static std::unique_ptr<PackedProduct> create(DType dtype, ProductSide lhs,
                                               ProductSide rhs);

  /// Writes the product of `lhs` and `rhs` to `out`, whose rows are dense and
  /// `rowStride` elements apart. Each element is the sum over the depth, in its
  /// order, of products, all rounded to f32 (f64 for F64), then rounded to the
  /// dtype: whatever the processor, and whatever else is computed beside it.
  virtual void run(const std::byte *lhs, const std::byte *rhs, std::byte *out,
                   int64_t rowStride) = 0;
};

} // namespace graft

#endif // GRAFT_BACKEND_COMPUTE_PACKED_PRODUCT_H

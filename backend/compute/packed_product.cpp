// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The result is computed a tile at a time. For a tile, slabs of the depth are
// packed: the left side in strips of `stripRows` rows, the right one in strips
// of `stripColumns` columns, each strip depth-major, with zeros beyond the
// edge. The innermost kernel adds one slab's product of two strips to the
// tile's sums.

#include "backend/compute/packed_product.h"

#include <algorithm>

#include "backend/compute/elements.h"
#include "backend/compute/strip_kernel.h"

namespace graft {
namespace {

// A packed slab of either side stays in the L2 cache: 96 KiB and 128 KiB in
// f32.
constexpr int64_t tileRows = 96, tileColumns = 128, slabDepth = 256;
static_assert(tileRows % stripRows == 0 && tileColumns % stripColumns == 0);

int64_t numElements(const std::vector<ProductAxis> &axes) {
  int64_t count = 1;
  for (const ProductAxis &axis : axes)
    count *= axis.extent;
  return count;
}

int64_t roundUp(int64_t value, int64_t multiple) {
  return (value + multiple - 1) / multiple * multiple;
}

/// Writes the offsets of the row-major indices first .. first+count-1.
void writeOffsets(const std::vector<ProductAxis> &axes, int64_t first,
                  int64_t count, int64_t *out) {
  for (int64_t i = 0; i < count; ++i) {
    int64_t rest = first + i, offset = 0;
    for (size_t d = axes.size(); d-- > 0;) {
      offset += rest % axes[d].extent * axes[d].stride;
      rest /= axes[d].extent;
    }
    out[i] = offset;
  }
}

/// The extents of a tile, and of the slab of the depth at hand.
struct Tile {
  int64_t row, rows;
  int64_t column, columns;
  int64_t depth, slab;
};

template <class T> class TypedProduct final : public PackedProduct {
public:
  using Sum = Wide<T>;

  TypedProduct(ProductSide left, ProductSide right)
      : left(std::move(left)), right(std::move(right)),
        rows(numElements(this->left.free)),
        columns(numElements(this->right.free)),
        depth(numElements(this->left.depth)) {
    int64_t mostRows = roundUp(std::min(rows, tileRows), stripRows);
    int64_t mostColumns = roundUp(std::min(columns, tileColumns), stripColumns);
    int64_t mostDepth = std::min(depth, slabDepth);
    packedLeft.resize(mostRows * mostDepth);
    packedRight.resize(mostColumns * mostDepth);
    sums.resize(mostRows * mostColumns);
    freeOffsets.resize(std::max(mostRows, mostColumns));
    depthOffsets.resize(mostDepth);
  }

  void run(const std::byte *lhs, const std::byte *rhs, std::byte *out,
           int64_t rowStride) override {
    Tile tile{};
    for (tile.column = 0; tile.column < columns; tile.column += tileColumns) {
      tile.columns = std::min(tileColumns, columns - tile.column);
      for (tile.row = 0; tile.row < rows; tile.row += tileRows) {
        tile.rows = std::min(tileRows, rows - tile.row);
        sumTile(tile, reinterpret_cast<const T *>(lhs),
                reinterpret_cast<const T *>(rhs));
        writeTile(tile, reinterpret_cast<T *>(out), rowStride);
      }
    }
  }

private:
  void sumTile(Tile &tile, const T *lhs, const T *rhs) {
    std::fill(sums.begin(), sums.end(), Sum(0));
    for (tile.depth = 0; tile.depth < depth; tile.depth += slabDepth) {
      tile.slab = std::min(slabDepth, depth - tile.depth);
      writeOffsets(left.depth, tile.depth, tile.slab, depthOffsets.data());
      writeOffsets(left.free, tile.row, tile.rows, freeOffsets.data());
      packLeft(tile, lhs);
      writeOffsets(right.depth, tile.depth, tile.slab, depthOffsets.data());
      writeOffsets(right.free, tile.column, tile.columns, freeOffsets.data());
      packRight(tile, rhs);
      addSlab(tile);
    }
  }

  void packLeft(const Tile &tile, const T *from) {
    Sum *strip = packedLeft.data();
    for (int64_t row = 0; row < tile.rows; row += stripRows) {
      int64_t filled = std::min(stripRows, tile.rows - row);
      for (int64_t r = 0; r < stripRows; ++r)
        for (int64_t k = 0; k < tile.slab; ++k)
          strip[k * stripRows + r] =
              r < filled ? widen(from[freeOffsets[row + r] + depthOffsets[k]])
                         : Sum(0);
      strip += tile.slab * stripRows;
    }
  }

  void packRight(const Tile &tile, const T *from) {
    Sum *strip = packedRight.data();
    for (int64_t column = 0; column < tile.columns; column += stripColumns) {
      int64_t filled = std::min(stripColumns, tile.columns - column);
      for (int64_t k = 0; k < tile.slab; ++k, strip += stripColumns) {
        const T *line = from + depthOffsets[k];
        for (int64_t c = 0; c < filled; ++c)
          strip[c] = widen(line[freeOffsets[column + c]]);
        std::fill(strip + filled, strip + stripColumns, Sum(0));
      }
    }
  }

  void addSlab(const Tile &tile) {
    int64_t stride = roundUp(tile.columns, stripColumns);
    for (int64_t column = 0; column < tile.columns; column += stripColumns)
      for (int64_t row = 0; row < tile.rows; row += stripRows)
        addStripProduct(packedLeft.data() + row * tile.slab,
                        packedRight.data() + column * tile.slab, tile.slab,
                        sums.data() + row * stride + column, stride);
  }

  void writeTile(const Tile &tile, T *out, int64_t rowStride) const {
    int64_t stride = roundUp(tile.columns, stripColumns);
    for (int64_t r = 0; r < tile.rows; ++r) {
      T *line = out + (tile.row + r) * rowStride + tile.column;
      for (int64_t c = 0; c < tile.columns; ++c)
        line[c] = narrow<T>(sums[r * stride + c]);
    }
  }

  const ProductSide left, right;
  const int64_t rows, columns, depth;
  std::vector<Sum> packedLeft, packedRight, sums;
  std::vector<int64_t> freeOffsets, depthOffsets;
};

} // namespace

std::unique_ptr<PackedProduct>
PackedProduct::create(DType dtype, ProductSide lhs, ProductSide rhs) {
  std::unique_ptr<PackedProduct> result;
  dispatchFloat(dtype, [&](auto element) {
    result = std::make_unique<TypedProduct<decltype(element)>>(std::move(lhs),
                                                               std::move(rhs));
  });
  return result;
}

} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_EXPRESSION_WINDOWS_H
#define GRAFT_FRONTEND_STABLEHLO_EXPRESSION_WINDOWS_H

#include "frontend/stablehlo/expression/builder.h"

namespace graft::stablehlo {

/// Windows of `sizes` in a tensor, one for each index of `batch`.
struct Windows {
  Shape batch;
  Shape sizes;
  /// For each dimension where the windows begin, signed integers [batch...]; or
  /// null where all begin at 0.
  std::vector<Expr> starts;
};

/// Returns the elements of the windows, [batch..., sizes...]. A window that
/// would reach over an edge is moved inside. Slices where the starts are known
/// and there is one window.
Expr readWindows(Builder &builder, Expr from, const Windows &windows);

/// Returns `whole` with `part`, of as many dimensions, in the place that begins
/// at `starts`: integer scalars, or null for 0. A part that would reach over an
/// edge is moved inside, or else left out.
Expr writeWindow(Builder &builder, Expr whole, Expr part,
                 const std::vector<Expr> &starts, bool movesInside);

/// Returns signed indices I32, or I64 if `extent` needs it.
Expr widenIndices(Builder &builder, Expr indices, int64_t extent);

/// Returns `from` with the order of its elements along `axes` reversed.
Expr reverse(Builder &builder, Expr from, llvm::ArrayRef<int64_t> axes);

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_EXPRESSION_WINDOWS_H

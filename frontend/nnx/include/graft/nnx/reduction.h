// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reductions, as jax.numpy's.
//
//   nnx::Tensor total = nnx::sum(x);                  // over all axes
//   nnx::Tensor rows = nnx::mean(x, -1, true);        // [4,3] to [4,1]
//   nnx::Tensor image = nnx::max(x, {1, 2});
//
// The order of a sum is unspecified; F16 and BF16 are summed in F32.

#ifndef GRAFT_NNX_REDUCTION_H
#define GRAFT_NNX_REDUCTION_H

#include <initializer_list>
#include <optional>
#include <vector>

#include "graft/nnx/operand.h"

namespace graft::nnx {

/// Which axes a reduction takes away: all by default, one, or a list (an empty
/// vector: none). Below 0 they count from the end; one that is there twice is
/// an error.
class ReducedAxes {
public:
  ReducedAxes() = default;
  template <std::integral T>
  ReducedAxes(T axis) : list(std::vector<int64_t>{axis}) {}
  ReducedAxes(std::initializer_list<int64_t> axes) : list(axes) {}
  ReducedAxes(std::vector<int64_t> axes) : list(std::move(axes)) {}

  /// The list, or nothing for all axes.
  const std::optional<std::vector<int64_t>> &axes() const { return list; }

private:
  std::optional<std::vector<int64_t>> list;
};

/// The sum, of nothing 0. Bools and integers below I32 are summed in I32.
/// With `keepdims` the reduced dimensions stay, with extent 1; so in all of
/// these.
Tensor sum(const Operand &x, const ReducedAxes &axes = {},
           bool keepdims = false);

/// The greatest and the least element, NaN if one is; of Bools `any` and `all`.
/// Reducing a dimension of extent 0 is an error, as nothing is the greatest of
/// nothing.
Tensor max(const Operand &x, const ReducedAxes &axes = {},
           bool keepdims = false);
Tensor min(const Operand &x, const ReducedAxes &axes = {},
           bool keepdims = false);

/// The mean, computed in F32 at least and rounded to x's type; of integers F32.
Tensor mean(const Operand &x, const ReducedAxes &axes = {},
            bool keepdims = false);

/// The mean of the squared distances from the mean, likewise; the divisor is
/// the number of elements less `ddof`.
Tensor var(const Operand &x, const ReducedAxes &axes = {},
           bool keepdims = false, int64_t ddof = 0);

/// Bools: whether any and whether all elements are not 0. Of nothing: false and
/// true.
Tensor any(const Operand &x, const ReducedAxes &axes = {},
           bool keepdims = false);
Tensor all(const Operand &x, const ReducedAxes &axes = {},
           bool keepdims = false);

/// The log of the sum of exponentials, which does not overflow
/// (`jax.scipy.special.logsumexp`).
Tensor logsumexp(const Operand &x, const ReducedAxes &axes = {},
                 bool keepdims = false);

} // namespace graft::nnx

#endif // GRAFT_NNX_REDUCTION_H

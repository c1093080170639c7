// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/layers/sequence.h"

#include "frontend/nnx/layers/forward.h"
#include "graft/nnx/ops.h"

namespace graft::nnx::detail {

namespace {

/// Returns x [batch, time, ...] at the steps [batch, count] of each sequence.
Tensor takeSteps(const Tensor &x, const Tensor &steps) {
  int64_t batch = x.shape()[0], time = x.shape()[1];
  Shape flat(x.shape().begin() + 1, x.shape().end());
  flat.front() = batch * time;
  Tensor rows = reshape(arange(batch) * time, {batch, 1});
  return take(reshape(x, flat), steps + rows, 0);
}

} // namespace

Tensor flipSequences(const Tensor &x, const Tensor &lengths) {
  if (!isThere(lengths))
    return flip(x, {1});
  int64_t time = x.shape()[1];
  Tensor steps = arange(time - 1, -1, -1) + reshape(lengths, {x.shape()[0], 1});
  // Modulo time: a length is at most that.
  return takeSteps(x, where(less(steps, time), steps, steps - time));
}

Tensor lastSteps(const Tensor &x, const Tensor &lengths) {
  Tensor last = reshape(lengths, {x.shape()[0], 1}) - 1;
  last = where(less(last, 0), last + x.shape()[1], last);
  return squeeze(takeSteps(x, last), {1});
}

} // namespace graft::nnx::detail

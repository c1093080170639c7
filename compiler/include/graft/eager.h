// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One step at once, without a program: what the ops of a traced program do,
// done now.
//
//   graft::Sampler normal;
//   normal.kind = graft::SamplerKind::Normal;
//   normal.shape = {4, 4};
//   graft::Array w = graft::draw(normal, graft::keyFromSeed(0)).value();
//
// Thread safety: every function here may be called from any number of threads
// at once.

#ifndef GRAFT_EAGER_H
#define GRAFT_EAGER_H

#include <cstddef>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "graft/array.h"
#include "graft/key.h"
#include "graft/sampler.h"
#include "graft/tensor_op.h"

namespace graft {

/// Draws a sampler now: what an initializer does outside of a trace. Fails with
/// InvalidArgument if the sampler is ill-formed, ResourceExhausted if memory
/// cannot be had, Internal if its kernel cannot be made.
absl::StatusOr<Array> draw(const Sampler &sampler, Key key);

/// Computes a tensor op now: what arithmetic does outside of a trace. Fails
/// with InvalidArgument if the op does not take these arrays,
/// FailedPrecondition if one is deleted, ResourceExhausted if memory cannot be
/// had, and as `Array::bytes` if a file cannot be read.
absl::StatusOr<Array> evaluate(const TensorOp &op,
                               absl::Span<const Array> operands);

/// Fills an array with one element, given as its bytes: what a constant does
/// outside of a trace. Fails with InvalidArgument if `element` is not one
/// element of `dtype` or an extent is negative, with ResourceExhausted if
/// memory cannot be had.
absl::StatusOr<Array> fill(DType dtype, const Shape &shape,
                           const std::vector<std::byte> &element);

} // namespace graft

#endif // GRAFT_EAGER_H

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/compute/compute.h"

#include "backend/compute/extents.h"
#include "backend/compute/routines.h"

namespace graft {
namespace {

struct Routine {
  absl::Span<const ConstTensorView> in;
  const TensorView &out;

  void operator()(const Elementwise &op) { computeElementwise(op, in, out); }
  void operator()(const Convert &) { computeConvert(in[0], out); }
  void operator()(const Reshape &) { computeReshape(in[0], out); }
  void operator()(const Transpose &op) { computeTranspose(op, in[0], out); }
  void operator()(const Broadcast &op) { computeBroadcast(op, in[0], out); }
  void operator()(const Slice &op) { computeSlice(op, in[0], out); }
  void operator()(const InsertSlice &op) {
    computeInsertSlice(op, in[0], in[1], out);
  }
  void operator()(const Concatenate &op) { computeConcatenate(op, in, out); }
  void operator()(const Reduce &op) { computeReduce(op, in[0], out); }
  void operator()(const DotGeneral &op) {
    computeDotGeneral(op, in[0], in[1], out);
  }
  void operator()(const Convolution &op) {
    computeConvolution(op, in[0], in[1], out);
  }
  void operator()(const Gather &op) { computeGather(op, in[0], in[1], out); }
};

} // namespace

void compute(const TensorOp &op, absl::Span<const ConstTensorView> operands,
             const TensorView &result) {
  if (elementCount(result.type) > 0)
    std::visit(Routine{operands, result}, op.op);
}

} // namespace graft

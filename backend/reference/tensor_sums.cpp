// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <algorithm>
#include <cmath>

#include "backend/reference/tensor_elements.h"
#include "backend/reference/tensor_routines.h"
#include "ir/core/window_sum.h"

namespace graft::reference {
namespace {

/// NaN if either is.
Scalar larger(Scalar a, Scalar b) {
  if (std::isnan(a) || std::isnan(b))
    return a + b;
  if (a == b)
    return std::signbit(a) ? b : a;
  return a > b ? a : b;
}

Scalar combine(ReduceKind kind, DType dtype, Scalar a, Scalar b) {
  switch (kind) {
  case ReduceKind::Maximum:
    return larger(a, b);
  case ReduceKind::Minimum:
    return -larger(-a, -b);
  case ReduceKind::Add:
    break;
  }
  if (isComputableFloat(dtype))
    return a + b;
  auto sum = static_cast<uint64_t>(static_cast<int64_t>(a)) +
             static_cast<uint64_t>(static_cast<int64_t>(b));
  int unused = 64 - bitWidth(dtype);
  return static_cast<int64_t>(sum << unused) >> unused;
}

bool contains(const std::vector<int64_t> &axes, size_t d) {
  return std::find(axes.begin(), axes.end(), static_cast<int64_t>(d)) !=
         axes.end();
}

/// Returns the index of an operand of dot_general: its batch and contracted
/// dimensions as given, the others from `free` on.
Index operandIndex(const TensorType &type, const std::vector<int64_t> &batch,
                   const std::vector<int64_t> &contracting,
                   const Index &batchIndex, const Index &summed,
                   Index::const_iterator free) {
  Index index(type.shape.size());
  for (size_t i = 0; i < batch.size(); ++i)
    index[batch[i]] = batchIndex[i];
  for (size_t i = 0; i < contracting.size(); ++i)
    index[contracting[i]] = summed[i];
  for (size_t d = 0; d < index.size(); ++d)
    if (!contains(batch, d) && !contains(contracting, d))
      index[d] = *free++;
  return index;
}

// The order is a definition, and the same for all who sum.
template <class T>
void runInWindows(const Reduce &op, const ConstTensorView &operand,
                  const TensorView &result) {
  std::vector<T> elements;
  forEachIndex(operand.type.shape, [&](const Index &index) {
    elements.push_back(static_cast<T>(read(operand, index)));
  });
  const std::vector<T> sums =
      sumInWindows<T>(elements, operand.type.shape, op.axes);
  auto sum = sums.begin();
  forEachIndex(result.type.shape,
               [&](const Index &index) { write(result, index, *sum++); });
}

} // namespace

void run(const Reduce &op, Operands operands, const TensorView &result) {
  const ConstTensorView &operand = operands[0];
  if (op.kind == ReduceKind::Add && isSummedInWindows(operand.type))
    return operand.type.dtype == DType::F64
               ? runInWindows<double>(op, operand, result)
               : runInWindows<float>(op, operand, result);
  DType dtype = operand.type.dtype;
  Shape reduced;
  for (int64_t axis : op.axes)
    reduced.push_back(operand.type.shape[axis]);
  forEachIndex(result.type.shape, [&](const Index &index) {
    Scalar total = op.kind == ReduceKind::Add       ? 0
                   : op.kind == ReduceKind::Maximum ? leastOf(dtype)
                                                    : greatestOf(dtype);
    forEachIndex(reduced, [&](const Index &along) {
      Index from;
      for (size_t d = 0, r = 0; d < operand.type.shape.size(); ++d)
        if (contains(op.axes, d))
          from.push_back(along[r++]);
        else
          from.push_back(index[d - r]);
      total = combine(op.kind, dtype, total, read(operand, from));
    });
    write(result, index, total);
  });
}

void run(const DotGeneral &op, Operands operands, const TensorView &result) {
  const ConstTensorView &lhs = operands[0], &rhs = operands[1];
  Shape summed;
  for (int64_t axis : op.lhsContracting)
    summed.push_back(lhs.type.shape[axis]);
  size_t batches = op.lhsBatch.size();
  size_t lhsFree = lhs.type.shape.size() - batches - summed.size();
  forEachIndex(result.type.shape, [&](const Index &index) {
    Scalar total = 0;
    forEachIndex(summed, [&](const Index &along) {
      auto free = index.begin() + batches;
      total += read(lhs, operandIndex(lhs.type, op.lhsBatch, op.lhsContracting,
                                      index, along, free)) *
               read(rhs, operandIndex(rhs.type, op.rhsBatch, op.rhsContracting,
                                      index, along, free + lhsFree));
    });
    write(result, index, total);
  });
}

void run(const Convolution &op, Operands operands, const TensorView &result) {
  const ConstTensorView &input = operands[0], &kernel = operands[1];
  size_t spatial = op.strides.size();
  // The window and the features of a group.
  Shape summed(kernel.type.shape.begin(),
               kernel.type.shape.begin() + spatial + 1);
  forEachIndex(result.type.shape, [&](const Index &index) {
    Scalar total = 0;
    forEachIndex(summed, [&](const Index &along) {
      Index from{index[0]}, weight(along);
      for (size_t d = 0; d < spatial; ++d)
        from.push_back(index[d + 1] * op.strides[d] +
                       along[d] * op.dilations[d]);
      from.insert(from.end(), {index[spatial + 1], along[spatial]});
      weight.insert(weight.end(), {index[spatial + 1], index[spatial + 2]});
      total += read(input, from) * read(kernel, weight);
    });
    write(result, index, total);
  });
}

} // namespace graft::reference

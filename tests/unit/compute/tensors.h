// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tensors with random and with chosen values, and both ways to compute an op.

#ifndef GRAFT_TESTS_UNIT_COMPUTE_TENSORS_H
#define GRAFT_TESTS_UNIT_COMPUTE_TENSORS_H

#include <cstring>
#include <random>

#include "graft/tensor_view.h"

namespace graft::testing {

struct Tensor {
  TensorType type;
  std::vector<std::byte> bytes;

  /// Undefined bytes are 0xA5, so that one not written shows.
  explicit Tensor(TensorType type);

  /// Elements of T, which must be as wide as the dtype's.
  template <class T>
  Tensor(DType dtype, Shape shape, const std::vector<T> &values)
      : Tensor(TensorType{dtype, std::move(shape)}) {
    if (!values.empty())
      std::memcpy(bytes.data(), values.data(), bytes.size());
  }

  template <class T> std::vector<T> as() const {
    std::vector<T> values(bytes.size() / sizeof(T));
    if (!values.empty())
      std::memcpy(values.data(), bytes.data(), bytes.size());
    return values;
  }

  ConstTensorView view() const { return {type, bytes.data()}; }
};

/// Every computable type.
extern const std::vector<DType> computable, floats, numbers;

using Random = std::mt19937_64;

int64_t randomInt(Random &random, int64_t least, int64_t greatest);

/// `rank` extents of at most `most`; one in `chance` is 0 or 1.
Shape randomShape(Random &random, int64_t rank, int64_t most = 7,
                  int64_t chance = 6);

/// Small values, of both signs and integers often enough for ties.
Tensor randomTensor(Random &random, TensorType type);

/// Every bit pattern is as likely: infinities, NaN and denormals among them. A
/// Bool is 0 or 1.
Tensor randomBits(Random &random, TensorType type);

/// Compute with the routines and with the reference. Fail the test if
/// `inferType` refuses.
Tensor computed(const TensorOp &op, const std::vector<Tensor> &operands);
Tensor expected(const TensorOp &op, const std::vector<Tensor> &operands);

/// Expects both ways to give the same bits; one NaN counts as any other where
/// `dtype` is a float.
void expectSameBits(const TensorOp &op, const std::vector<Tensor> &operands);

/// Expects each element to be within `relative` of the reference, or within
/// `absolute`, plus one rounding of a half type; NaN and infinities to be
/// equal.
void expectClose(const TensorOp &op, const std::vector<Tensor> &operands,
                 double relative, double absolute = 0);

/// Returns an element of a computable type as a double.
double valueAt(const Tensor &tensor, int64_t position);

} // namespace graft::testing

#endif // GRAFT_TESTS_UNIT_COMPUTE_TENSORS_H

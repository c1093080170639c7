// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_TESTS_UNIT_PROPERTY_RANDOM_TENSOR_OP_H
#define GRAFT_TESTS_UNIT_PROPERTY_RANDOM_TENSOR_OP_H

#include <optional>
#include <random>
#include <vector>

#include "graft/traced_program.h"

namespace graft::property {

/// A tensor value of a generated program.
struct Typed {
  ValueId value;
  TensorType type;
  /// Whether every correct implementation gives the same bits. Sums and
  /// transcendental functions do not.
  bool isExact = true;
  /// Largest magnitude, if all elements are finite floats; 0 if not known.
  double bound = 0;
};

/// A tensor op on values of a program.
struct RandomTensorOp {
  TensorOp op;
  std::vector<ValueId> operands;
  std::optional<ConstantOp> lastOperand; ///< to be defined first, then appended
  Typed result;                          ///< `value` is not set
};

/// Returns a tensor op that takes some of `tensors`, or nothing if the one that
/// was tried does not. Values that are not exact are only moved, and floats are
/// only computed with where they are bounded, so that errors stay small and no
/// NaN comes up.
std::optional<RandomTensorOp> randomTensorOp(std::mt19937_64 &random,
                                             const std::vector<Typed> &tensors);

} // namespace graft::property

#endif // GRAFT_TESTS_UNIT_PROPERTY_RANDOM_TENSOR_OP_H

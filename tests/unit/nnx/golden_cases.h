// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Functions of tensors against what JAX gave for the same inputs.

#ifndef GRAFT_TESTS_UNIT_NNX_GOLDEN_CASES_H
#define GRAFT_TESTS_UNIT_NNX_GOLDEN_CASES_H

#include <functional>
#include <string>
#include <vector>

#include "graft/nnx.h"

namespace graft::nnx::testing {

/// A case of tests/golden/ops.py under its name there. Floats may differ by
/// `tolerance` times (1 + their magnitude); 0 is bit for bit, NaN equals NaN.
struct GoldenCase {
  GoldenCase(const char *name, Tensor (*compute)(std::vector<Tensor>),
             double tolerance = 1e-6);

  std::string name;
  std::function<Tensor(const std::vector<Tensor> &)> compute;
  double tolerance;
};

/// The elements as double.
std::vector<double> valuesOf(const Tensor &tensor);

/// Expects the type and values of a golden, with a GoldenCase's tolerance.
void expectClose(const Tensor &actual, const Tensor &expected,
                 double tolerance);

/// Expects that each case gives the golden's type and values, and under
/// evalShape its type, without making an array; and that the file has no other
/// case.
void expectGoldens(const std::string &set,
                   const std::vector<GoldenCase> &cases);

} // namespace graft::nnx::testing

#endif // GRAFT_TESTS_UNIT_NNX_GOLDEN_CASES_H

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <cmath>
#include <map>

#include "tests/unit/compute/tensors.h"
#include "tests/unit/golden_reader.h"
#include "tests/unit/status.h"
#include "gtest/gtest.h"

namespace graft::testing {
namespace {

/// One op of tests/golden/tensor_ops.py.
struct Case {
  const Golden *fields;
  std::vector<Tensor> operands;
  std::vector<Tensor> result; // one
};

Tensor tensorOf(const Golden &golden) {
  return Tensor(golden.dtype, golden.shape,
                std::vector<char>(golden.bytes.begin(), golden.bytes.end()));
}

std::map<std::string, Case> casesOf(const std::vector<Golden> &goldens) {
  std::map<std::string, Case> cases;
  for (const Golden &golden : goldens) {
    Case &one = cases[golden.text("case")];
    one.fields = &golden;
    bool isResult = golden.name.ends_with("/out");
    (isResult ? one.result : one.operands).push_back(tensorOf(golden));
  }
  return cases;
}

std::vector<int64_t> integers(const Golden &golden, llvm::StringRef field) {
  std::vector<int64_t> values;
  for (const llvm::json::Value &value : *golden.fields.getArray(field))
    values.push_back(value.getAsInteger().value());
  return values;
}

TensorOp opOf(const Golden &golden) {
  std::string name = golden.text("op");
  if (name == "dot_general")
    return {DotGeneral{integers(golden, "lhs_batch"),
                       integers(golden, "rhs_batch"),
                       integers(golden, "lhs_contracting"),
                       integers(golden, "rhs_contracting")}};
  if (name == "convolution")
    return {Convolution{integers(golden, "strides"),
                        integers(golden, "dilations")}};
  if (name == "gather")
    return {Gather{golden.integer("axis")}};
  for (int kind = 0; kind <= static_cast<int>(ElementwiseKind::Select);
       ++kind) {
    TensorOp op{Elementwise{static_cast<ElementwiseKind>(kind)}};
    if (toString(op) == name)
      return op;
  }
  ADD_FAILURE() << "no op " << name;
  return {Reshape{}};
}

/// Elementary functions are XLA's to the bit, but for the processor's own
/// estimate of rsqrt; products have an order of their own.
double toleranceOf(const TensorOp &op, DType dtype) {
  const auto *function = std::get_if<Elementwise>(&op.op);
  if (function && function->kind != ElementwiseKind::Rsqrt)
    return 0;
  return dtype == DType::BF16 ? 0x1p-7 : 3e-6;
}

TEST(TensorOpGoldens, MatchJax) {
  GRAFT_ASSERT_OK_AND_ASSIGN(std::vector<Golden> goldens,
                             readGoldens(GRAFT_GOLDEN_DIR, "tensor_ops"));
  std::map<std::string, Case> cases = casesOf(goldens);
  EXPECT_EQ(cases.size(), 29u);
  for (const auto &[name, one] : cases) {
    Tensor got = computed(opOf(*one.fields), one.operands);
    const Tensor &want = one.result.front();
    ASSERT_EQ(got.type, want.type) << name;
    int64_t count = numElements(want.type.shape).value();
    EXPECT_GT(count, 0) << name;
    double tolerance = toleranceOf(opOf(*one.fields), want.type.dtype);
    for (int64_t i = 0; i < count; ++i) {
      double a = valueAt(got, i), b = valueAt(want, i);
      if (a == b || (std::isnan(a) && std::isnan(b)))
        continue;
      EXPECT_LE(std::fabs(a - b), tolerance * std::fabs(b))
          << name << ", element " << i << ": " << a << ", JAX gives " << b;
    }
  }
}

} // namespace
} // namespace graft::testing

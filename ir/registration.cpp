// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "ir/registration.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/Extensions/InlinerExtension.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

#include "ir/dialect.h"

namespace graft::ir {

void registerDialects(mlir::DialectRegistry &registry) {
  registry.insert<GraftDialect, mlir::arith::ArithDialect,
                  mlir::func::FuncDialect, mlir::linalg::LinalgDialect,
                  mlir::math::MathDialect, mlir::tensor::TensorDialect>();
  mlir::func::registerInlinerExtension(registry);
}

} // namespace graft::ir

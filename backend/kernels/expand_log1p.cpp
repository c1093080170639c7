// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/kernels/passes.h"

#include "backend/kernels/xla_math_builder.h"
#include "mlir/Dialect/Math/IR/Math.h"

namespace graft {

using namespace mlir;

#define GEN_PASS_DEF_EXPANDLOG1P
#include "backend/kernels/passes.h.inc"

namespace {

struct ExpandLog1p : impl::ExpandLog1pBase<ExpandLog1p> {
  void runOnOperation() override {
    getOperation()->walk([](math::Log1pOp op) {
      ImplicitLocOpBuilder builder(op.getLoc(), op);
      VectorBuilder vectors(builder);
      if (op.getType() != vectors.floatType())
        return;
      op.replaceAllUsesWith(buildLog1p(vectors, op.getOperand()));
      op.erase();
    });
  }
};

} // namespace
} // namespace graft

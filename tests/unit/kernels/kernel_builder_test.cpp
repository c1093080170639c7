// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What the kernels' known ranges let fold_float_ranges remove.

#include "backend/kernels/kernel_builder.h"

#include "backend/kernels/passes.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Pass/PassManager.h"
#include "gtest/gtest.h"

namespace graft {
namespace {

struct OpCounts {
  int comparisons = 0;
  int branches = 0;
  int roots = 0;

  friend bool operator==(const OpCounts &, const OpCounts &) = default;
};

OpCounts countOps(mlir::ModuleOp module) {
  OpCounts counts;
  module.walk([&](mlir::Operation *op) {
    counts.comparisons += llvm::isa<mlir::arith::CmpFOp>(op);
    counts.branches += llvm::isa<mlir::scf::IfOp>(op);
    counts.roots += llvm::isa<mlir::math::SqrtOp>(op);
  });
  return counts;
}

// What is left of the kernel, before log1p is written out.
OpCounts folded(const KernelId &id) {
  mlir::MLIRContext context(mlir::MLIRContext::Threading::DISABLED);
  loadKernelDialects(context);
  mlir::OwningOpRef<mlir::ModuleOp> kernel = buildKernel(context, id);
  EXPECT_TRUE(mlir::succeeded(mlir::verify(*kernel)));
  mlir::PassManager passes(&context);
  passes.addPass(createFoldFloatRanges());
  EXPECT_TRUE(mlir::succeeded(passes.run(*kernel)));
  return countOps(*kernel);
}

TEST(KernelBuilder, TheUniformsMaximumIsDead) {
  EXPECT_EQ(folded({SamplerKind::Uniform}), (OpCounts{0, 0, 0}));
}

// The branch to the tail and the selection in it.
TEST(KernelBuilder, TheNormalKeepsTheTailAlone) {
  EXPECT_EQ(folded({SamplerKind::Normal}), (OpCounts{1, 1, 1}));
}

TEST(KernelBuilder, BoundsOfTwoLeaveStraightCode) {
  EXPECT_EQ(folded({SamplerKind::TruncatedNormal, KnownBounds::Two}),
            (OpCounts{0, 0, 0}));
}

// Both clamps.
TEST(KernelBuilder, CentralBoundsKeepTheClamps) {
  EXPECT_EQ(folded({SamplerKind::TruncatedNormal, KnownBounds::Central}),
            (OpCounts{2, 0, 0}));
}

// Both clamps, the tail and an argument of 1 or -1.
TEST(KernelBuilder, OtherBoundsKeepAllButTheMaximum) {
  EXPECT_EQ(folded({SamplerKind::TruncatedNormal}), (OpCounts{4, 1, 1}));
}

} // namespace
} // namespace graft

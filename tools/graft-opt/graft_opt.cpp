// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "mlir/Transforms/Passes.h"

#include "backend/kernels/kernel_builder.h"
#include "backend/kernels/passes.h"
#include "ir/registration.h"
#include "passes/analysis/passes.h"
#include "passes/passes.h"

int main(int argc, char **argv) {
  mlir::DialectRegistry registry;
  graft::ir::registerDialects(registry);
  graft::passes::registerAll();
  graft::passes::registerGraftAnalysisPasses();
  graft::registerKernelDialects(registry);
  graft::registerGraftKernelPasses();
  mlir::registerTransformsPasses();
  return mlir::asMainReturnCode(
      mlir::MlirOptMain(argc, argv, "Graft optimizer driver\n", registry));
}

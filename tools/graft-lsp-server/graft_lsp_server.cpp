// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "mlir/Tools/mlir-lsp-server/MlirLspServerMain.h"

#include "ir/registration.h"

int main(int argc, char **argv) {
  mlir::DialectRegistry registry;
  graft::ir::registerDialects(registry);
  return mlir::failed(mlir::MlirLspServerMain(argc, argv, registry));
}

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/kernels/lower_to_llvm.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "backend/kernels/passes.h"
#include "mlir/Conversion/ArithToLLVM/ArithToLLVM.h"
#include "mlir/Conversion/ControlFlowToLLVM/ControlFlowToLLVM.h"
#include "mlir/Conversion/MathToLLVM/MathToLLVM.h"
#include "mlir/Conversion/ReconcileUnrealizedCasts/ReconcileUnrealizedCasts.h"
#include "mlir/Conversion/SCFToControlFlow/SCFToControlFlow.h"
#include "mlir/Conversion/VectorToLLVM/ConvertVectorToLLVMPass.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Export.h"

namespace graft {

using namespace mlir;

absl::StatusOr<std::unique_ptr<llvm::Module>>
lowerToLLVM(ModuleOp module, llvm::LLVMContext &context) {
  std::string problems;
  ScopedDiagnosticHandler handler(
      module.getContext(), [&](Diagnostic &diagnostic) {
        absl::StrAppend(&problems, "; ", diagnostic.str());
        return success();
      });

  PassManager passes(module.getContext());
  passes.addPass(createFoldFloatRanges());
  passes.addPass(createExpandLog1p());
  passes.addPass(createSCFToControlFlowPass());
  passes.addPass(createConvertVectorToLLVMPass());
  passes.addPass(createConvertMathToLLVMPass());
  passes.addPass(createArithToLLVMConversionPass());
  passes.addPass(createConvertControlFlowToLLVMPass());
  passes.addPass(createReconcileUnrealizedCastsPass());
  if (failed(passes.run(module)))
    return absl::InternalError(
        absl::StrCat("a kernel could not be lowered to LLVM", problems));

  registerBuiltinDialectTranslation(*module.getContext());
  registerLLVMDialectTranslation(*module.getContext());
  std::unique_ptr<llvm::Module> result =
      translateModuleToLLVMIR(module, context);
  if (!result)
    return absl::InternalError(
        absl::StrCat("a kernel could not be translated to LLVM IR", problems));
  return result;
}

} // namespace graft

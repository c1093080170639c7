// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/kernels/kernel_compiler.h"

#include <mutex>

#include "absl/strings/str_cat.h"
#include "backend/kernels/generator_digest.h"
#include "backend/kernels/kernel_builder.h"
#include "backend/kernels/lower_to_llvm.h"
#include "backend/kernels/target_choice.h"
#include "mlir/IR/MLIRContext.h"
#include "llvm-c/Core.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Target/TargetMachine.h"

namespace graft {

using llvm::orc::JITTargetMachineBuilder;

absl::StatusOr<JITTargetMachineBuilder> hostTarget() {
  absl::StatusOr<std::string> cpu = chosenCPU();
  if (!cpu.ok())
    return cpu.status();
  llvm::Expected<JITTargetMachineBuilder> target =
      JITTargetMachineBuilder::detectHost();
  if (!target)
    return absl::InternalError(
        absl::StrCat("LLVM cannot generate code for this machine: ",
                     llvm::toString(target.takeError())));
  if (!cpu->empty()) {
    target->getFeatures() = llvm::SubtargetFeatures();
    target->setCPU(*cpu);
  }
  // vcvtneps2bf16 flushes denormals whatever the mode.
  target->getFeatures().AddFeature("avx512bf16", false);
  // Measured on straight-line vector code: None compiles in 16 ms and runs 4-9
  // % slower; Less takes 22 ms, once a machine; Default gains nothing on it.
  target->setCodeGenOptLevel(llvm::CodeGenOptLevel::Less);
  target->setRelocationModel(llvm::Reloc::PIC_);
  target->setCodeModel(llvm::CodeModel::Small);
  llvm::TargetOptions options;
  options.AllowFPOpFusion = llvm::FPOpFusion::Strict;
  target->setOptions(options);
  return std::move(*target);
}

std::string objectKey(const KernelId &id,
                      const JITTargetMachineBuilder &target) {
  unsigned major, minor, patch;
  LLVMGetVersion(&major, &minor, &patch);
  return absl::StrCat(generatorDigest, "\n", kernelName(id), "\n",
                      target.getTargetTriple().str(), "\n", target.getCPU(),
                      "\n", target.getFeatures().getString(), "\nLLVM ", major,
                      ".", minor, ".", patch);
}

namespace {

absl::StatusOr<std::string> emitObject(llvm::Module &module,
                                       llvm::TargetMachine &machine) {
  llvm::SmallVector<char, 0> object;
  llvm::raw_svector_ostream stream(object);
  llvm::legacy::PassManager passes;
  if (machine.addPassesToEmitFile(passes, stream, nullptr,
                                  llvm::CodeGenFileType::ObjectFile))
    return absl::InternalError("LLVM cannot write objects for this machine");
  passes.run(module);
  return std::string(object.begin(), object.end());
}

} // namespace

absl::StatusOr<std::string> compileKernel(const KernelId &id,
                                          JITTargetMachineBuilder target) {
  static std::once_flag initialized;
  std::call_once(initialized, [] {
    llvm::InitializeNativeTarget();
    llvm::InitializeNativeTargetAsmPrinter();
  });
  llvm::Expected<std::unique_ptr<llvm::TargetMachine>> machine =
      target.createTargetMachine();
  if (!machine)
    return absl::InternalError(
        absl::StrCat("LLVM cannot generate code for this machine: ",
                     llvm::toString(machine.takeError())));

  mlir::MLIRContext mlirContext(mlir::MLIRContext::Threading::DISABLED);
  loadKernelDialects(mlirContext);
  mlir::OwningOpRef<mlir::ModuleOp> kernel = buildKernel(mlirContext, id);
  llvm::LLVMContext llvmContext;
  absl::StatusOr<std::unique_ptr<llvm::Module>> module =
      lowerToLLVM(*kernel, llvmContext);
  if (!module.ok())
    return module.status();
  (*module)->setTargetTriple((*machine)->getTargetTriple());
  (*module)->setDataLayout((*machine)->createDataLayout());
  return emitObject(**module, **machine);
}

} // namespace graft

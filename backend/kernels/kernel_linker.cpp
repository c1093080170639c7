// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/kernels/kernel_linker.h"

#include "absl/strings/str_cat.h"
#include "llvm/ExecutionEngine/Orc/CompileUtils.h"
#include "llvm/Support/MemoryBuffer.h"

namespace graft {

using llvm::orc::JITTargetMachineBuilder;
using llvm::orc::LLJIT;

namespace {

absl::Status internalError(absl::string_view what, llvm::Error error) {
  return absl::InternalError(
      absl::StrCat(what, ": ", llvm::toString(std::move(error))));
}

} // namespace

// The kernels are leaf code: no static constructors to run, nothing to unwind;
// and no IR is ever added, so no target machine is made. Symbols of the process
// are there for fmaf, which machines without FMA call.
absl::StatusOr<std::unique_ptr<KernelLinker>>
KernelLinker::create(JITTargetMachineBuilder target) {
  llvm::Expected<std::unique_ptr<LLJIT>> jit =
      llvm::orc::LLJITBuilder()
          .setJITTargetMachineBuilder(target)
          .setDataLayout(
              llvm::DataLayout(target.getTargetTriple().computeDataLayout()))
          .setCompileFunctionCreator([](JITTargetMachineBuilder builder) {
            return std::make_unique<llvm::orc::ConcurrentIRCompiler>(
                std::move(builder));
          })
          .setPlatformSetUp(llvm::orc::setUpInactivePlatform)
          .setLinkProcessSymbolsByDefault(true)
          .create();
  if (!jit)
    return internalError("LLVM's JIT could not be started", jit.takeError());
  // Problems come back as errors of `link`; nothing is printed.
  (*jit)->getExecutionSession().setErrorReporter(
      [](llvm::Error error) { llvm::consumeError(std::move(error)); });
  return std::unique_ptr<KernelLinker>(
      new KernelLinker(std::move(target), std::move(*jit)));
}

absl::StatusOr<KernelFunction> KernelLinker::link(const std::string &symbol,
                                                  const std::string &object) {
  // A library for each attempt: one that fails leaves no symbol behind.
  llvm::Expected<llvm::orc::JITDylib &> library =
      jit->createJITDylib(absl::StrCat(symbol, "#", attempts.fetch_add(1)));
  if (!library)
    return internalError("a kernel could not be linked", library.takeError());
  if (llvm::Error error = jit->addObjectFile(
          *library, llvm::MemoryBuffer::getMemBufferCopy(object, symbol)))
    return internalError("a kernel could not be linked", std::move(error));
  llvm::Expected<llvm::orc::ExecutorAddr> address =
      jit->lookup(*library, symbol);
  if (!address)
    return internalError("a kernel could not be linked", address.takeError());
  return address->toPtr<KernelFunction>();
}

} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The one way from MLIR text, in whatever dialects, to a module: a frontend
// that reads MLIR text has this door into the compiler and no other.

#ifndef GRAFT_COMPILER_PARSE_PARSE_MODULE_H
#define GRAFT_COMPILER_PARSE_PARSE_MODULE_H

#include <string>

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"

#include "absl/status/status.h"
#include "compiler/diagnostics.h"

namespace graft {

/// What is made of a module that parsed. `diagnostics` collects the errors that
/// are emitted meanwhile.
using ModuleUser =
    llvm::function_ref<absl::Status(mlir::OwningOpRef<mlir::ModuleOp> module,
                                    const DiagnosticCollector &diagnostics)>;

/// Parses MLIR text and returns what `use` returns for the module, which is not
/// verified yet. `fileName` is for messages. Fails with InvalidArgument and
/// every diagnostic if the text does not parse; never aborts, however deep it
/// nests: both parsing and `use` have a large stack.
absl::Status parseModule(const std::string &text, const std::string &fileName,
                         mlir::MLIRContext *context, ModuleUser use);

} // namespace graft

#endif // GRAFT_COMPILER_PARSE_PARSE_MODULE_H

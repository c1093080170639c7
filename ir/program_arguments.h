// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What the attributes of a program's arguments and results say, in every form.

#ifndef GRAFT_IR_PROGRAM_ARGUMENTS_H
#define GRAFT_IR_PROGRAM_ARGUMENTS_H

#include <string>
#include <vector>

#include "mlir/Dialect/Func/IR/FuncOps.h"

#include "graft/argument.h"

namespace graft::ir {

/// Returns attribute `name` of `attrs`, which may be null; null if `attrs` has
/// no text of that name.
mlir::StringAttr textAttr(mlir::DictionaryAttr attrs, llvm::StringRef name);

/// Returns the text of `textAttr`; no text if that is null.
std::string textOf(mlir::DictionaryAttr attrs, llvm::StringRef name);

/// Returns the tensor that an argument or a result holds: its own type, or in
/// planned form the type that its attribute names. Null for a key.
mlir::RankedTensorType heldTensor(mlir::Type type, mlir::DictionaryAttr attrs);

/// Returns how many arguments a program in any form has besides the outputs of
/// its islands, which come last in planned form.
unsigned numOwnArguments(mlir::func::FuncOp program);

/// Returns the signature of a program in any form.
std::vector<ProgramArgument> programArguments(mlir::func::FuncOp program);

} // namespace graft::ir

#endif // GRAFT_IR_PROGRAM_ARGUMENTS_H

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The `graft` dialect: types, attributes, interfaces and ops.

#ifndef GRAFT_IR_DIALECT_H
#define GRAFT_IR_DIALECT_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/MemorySlotInterfaces.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "graft/sampler.h"

namespace graft::ir {
/// Returns whether `type` is a tensor of ui32 with exactly this shape.
inline bool isWords(mlir::Type type, llvm::ArrayRef<int64_t> shape) {
  auto tensor = llvm::dyn_cast<mlir::RankedTensorType>(type);
  return tensor && tensor.getShape() == shape &&
         tensor.getElementType().isUnsignedInteger(32);
}
} // namespace graft::ir

namespace graft::ir {
class SamplerOpInterface;
/// Succeeds if what `op` draws passes `graft::verify`; otherwise says why not.
llvm::LogicalResult verifySampler(SamplerOpInterface op);
} // namespace graft::ir

#include "ir/graft_dialect.h.inc"
#include "ir/graft_enums.h.inc"
#include "ir/graft_interfaces.h.inc"

#define GET_ATTRDEF_CLASSES
#include "ir/graft_attrs.h.inc"

#define GET_TYPEDEF_CLASSES
#include "ir/graft_types.h.inc"

#define GET_OP_CLASSES
#include "ir/graft_ops.h.inc"

#endif // GRAFT_IR_DIALECT_H

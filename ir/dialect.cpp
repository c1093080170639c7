// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "ir/dialect.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "mlir/Transforms/InliningUtils.h"
#include "llvm/ADT/TypeSwitch.h"

#include "ir/graft_dialect.cpp.inc"
#include "ir/graft_enums.cpp.inc"
#include "ir/graft_interfaces.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "ir/graft_attrs.cpp.inc"

#define GET_TYPEDEF_CLASSES
#include "ir/graft_types.cpp.inc"

namespace graft::ir {

namespace {

// Keys, samplers and the rest may be inlined wherever they are called from.
struct GraftInlinerInterface : mlir::DialectInlinerInterface {
  using DialectInlinerInterface::DialectInlinerInterface;

  bool isLegalToInline(mlir::Operation *, mlir::Region *, bool,
                       mlir::IRMapping &) const final {
    return true;
  }
};

} // namespace

void GraftDialect::registerTypes() {
  addTypes<
#define GET_TYPEDEF_LIST
#include "ir/graft_types.cpp.inc"
      >();
}

void GraftDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "ir/graft_attrs.cpp.inc"
      >();
}

void GraftDialect::initialize() {
  registerTypes();
  registerAttributes();
  addInterfaces<GraftInlinerInterface>();
  addOperations<
#define GET_OP_LIST
#include "ir/graft_ops.cpp.inc"
      >();
}

mlir::Operation *GraftDialect::materializeConstant(mlir::OpBuilder &builder,
                                                   mlir::Attribute value,
                                                   mlir::Type type,
                                                   mlir::Location loc) {
  if (auto key = llvm::dyn_cast<KeyAttr>(value);
      key && llvm::isa<KeyType>(type))
    return KeyOp::create(builder, loc, type, key);
  // What is known of a counter.
  if (mlir::arith::ConstantOp::isBuildableWith(value, type))
    return mlir::arith::ConstantOp::create(builder, loc, type,
                                           llvm::cast<mlir::TypedAttr>(value));
  return nullptr;
}

} // namespace graft::ir

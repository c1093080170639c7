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

// `region` is what a box was called in version 0.1; it is read for one version more.
mlir::Attribute GraftDialect::parseAttribute(mlir::DialectAsmParser &parser,
                                             mlir::Type type) const {
  llvm::SMLoc loc = parser.getCurrentLocation();
  llvm::StringRef mnemonic;
  mlir::Attribute attribute;
  mlir::OptionalParseResult result =
      generatedAttributeParser(parser, &mnemonic, type, attribute);
  if (result.has_value())
    return attribute;
  if (mnemonic == "region")
    return BoxAttr::parse(parser, type);
  parser.emitError(loc) << "unknown attribute `" << mnemonic
                        << "` in dialect `graft`";
  return {};
}

void GraftDialect::printAttribute(mlir::Attribute attribute,
                                  mlir::DialectAsmPrinter &printer) const {
  if (failed(generatedAttributePrinter(attribute, printer)))
    llvm_unreachable("every attribute of the dialect is generated");
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

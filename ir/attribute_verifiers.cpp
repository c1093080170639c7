// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The dialect's discardable attributes: what each may be and where it may
// stand. The table is in the dialect's description.

#include "ir/dialect.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"

using namespace mlir;

namespace graft::ir {

static LogicalResult refuse(Operation *op, NamedAttribute attribute,
                            const Twine &expected) {
  return op->emitOpError() << "expected attribute "
                           << attribute.getName().getValue() << " to be "
                           << expected << ", got " << attribute.getValue();
}

static LogicalResult misplaced(Operation *op, NamedAttribute attribute) {
  return op->emitOpError() << "has attribute " << attribute.getName().getValue()
                           << ", which does not belong there";
}

// One for each output, a unit where there is nothing to say.
static bool isFates(Operation *op, Attribute value) {
  auto list = llvm::dyn_cast<ArrayAttr>(value);
  return llvm::isa<IslandOp>(op) && list &&
         list.size() == op->getNumResults() &&
         llvm::all_of(list, llvm::IsaPred<PrunedAttr, UnitAttr>);
}

static bool isPrunedList(Attribute value) {
  auto list = llvm::dyn_cast<ArrayAttr>(value);
  return list && llvm::all_of(list, [](Attribute entry) {
           auto pruned = llvm::dyn_cast<PrunedAttr>(entry);
           return pruned && pruned.getTensor().hasStaticShape();
         });
}

LogicalResult GraftDialect::verifyOperationAttribute(Operation *op,
                                                     NamedAttribute attribute) {
  Attribute value = attribute.getValue();
  if (attribute.getName() == fateAttrName)
    return llvm::isa<FateAttr>(value) ? success()
                                      : refuse(op, attribute, "a #graft.fate");
  if (attribute.getName() == fatesAttrName)
    return isFates(op, value)
               ? success()
               : refuse(op, attribute, "what became of an island's outputs");
  if (attribute.getName() == intoAttrName) {
    auto index = llvm::dyn_cast<IntegerAttr>(value);
    return index && index.getType().isInteger(64)
               ? success()
               : refuse(op, attribute, "an i64, the number of an argument");
  }
  if (attribute.getName() == sectionAttrName) {
    auto section = llvm::dyn_cast<IntegerAttr>(value);
    return section && section.getType().isInteger(64)
               ? success()
               : refuse(op, attribute, "an i64, the number of a section");
  }
  if (attribute.getName() == rangeAttrName) {
    auto range = llvm::dyn_cast<DenseF32ArrayAttr>(value);
    return range && range.size() == 2 && range[0] <= range[1]
               ? success()
               : refuse(op, attribute, "two f32, the least one first");
  }
  if (attribute.getName() == prunedAttrName && llvm::isa<func::FuncOp>(op))
    return isPrunedList(value)
               ? success()
               : refuse(op, attribute, "an array of #graft.pruned");
  if (attribute.getName() == roundAsXlaAttrName && llvm::isa<func::FuncOp>(op))
    return llvm::isa<UnitAttr>(value) ? success()
                                      : refuse(op, attribute, "a unit");
  return misplaced(op, attribute);
}

LogicalResult GraftDialect::verifyRegionArgAttribute(Operation *op, unsigned,
                                                     unsigned,
                                                     NamedAttribute attribute) {
  Attribute value = attribute.getValue();
  if (attribute.getName() == pathAttrName ||
      attribute.getName() == shardingAttrName ||
      attribute.getName() == sourceAttrName)
    return llvm::isa<StringAttr>(value) ? success()
                                        : refuse(op, attribute, "a string");
  if (attribute.getName() == donatedAttrName)
    return llvm::isa<UnitAttr>(value) ? success()
                                      : refuse(op, attribute, "a unit");
  if (attribute.getName() == islandAttrName) {
    auto number = llvm::dyn_cast<IntegerAttr>(value);
    return number && number.getType().isInteger(64)
               ? success()
               : refuse(op, attribute, "an i64, the number of an island");
  }
  if (attribute.getName() == tensorAttrName) {
    auto type = llvm::dyn_cast<TypeAttr>(value);
    return type && llvm::isa<RankedTensorType>(type.getValue())
               ? success()
               : refuse(op, attribute, "a tensor type");
  }
  return misplaced(op, attribute);
}

LogicalResult GraftDialect::verifyRegionResultAttribute(
    Operation *op, unsigned region, unsigned result, NamedAttribute attribute) {
  if (attribute.getName() == sourceAttrName ||
      attribute.getName() == donatedAttrName ||
      attribute.getName() == islandAttrName)
    return misplaced(op, attribute);
  return verifyRegionArgAttribute(op, region, result, attribute);
}

} // namespace graft::ir

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "ir/locations.h"

#include "mlir/Interfaces/FunctionInterfaces.h"

#include "ir/dialect.h"

namespace graft::ir {

using namespace mlir;

// The walk visits a location that is shared once, however often it is used; a
// recursion would take exponential time on a chain of call sites.
StringRef modelPath(Location loc) {
  StringRef path;
  loc->walk([&](Location part) {
    auto named = llvm::dyn_cast<NameLoc>(part);
    if (!named)
      return WalkResult::advance();
    path = named.getName().getValue();
    return WalkResult::interrupt();
  });
  return path;
}

LocationAttr sourceLine(Location loc) {
  LocationAttr found = UnknownLoc::get(loc.getContext());
  loc->walk([&](Location part) {
    if (!llvm::isa<FileLineColLoc>(part))
      return WalkResult::advance();
    found = part;
    return WalkResult::interrupt();
  });
  return found;
}

std::string atSourceLine(LocationAttr loc) {
  auto line = llvm::dyn_cast<FileLineColLoc>(loc);
  if (!line)
    return "";
  return (" at " + line.getFilename().getValue() + ":" + Twine(line.getLine()) +
          ":" + Twine(line.getColumn()))
      .str();
}

static std::string describeArgument(BlockArgument argument) {
  auto function =
      llvm::dyn_cast<FunctionOpInterface>(argument.getOwner()->getParentOp());
  if (!function)
    return "a block argument";
  unsigned index = argument.getArgNumber();
  auto text = [&](StringRef name) -> StringRef {
    auto attr = function.getArgAttrOfType<StringAttr>(index, name);
    return attr ? attr.getValue() : StringRef();
  };
  return (text(GraftDialect::sourceAttrName) + ":" +
          text(GraftDialect::pathAttrName))
      .str();
}

std::string describeValue(Value value) {
  if (auto argument = llvm::dyn_cast<BlockArgument>(value))
    return describeArgument(argument);
  if (StringRef path = modelPath(value.getLoc()); !path.empty())
    return path.str();
  if (auto island = value.getDefiningOp<IslandOp>())
    return island.getName().str() + ":" +
           std::to_string(llvm::cast<OpResult>(value).getResultNumber());
  return value.getDefiningOp()->getName().getStringRef().str();
}

} // namespace graft::ir

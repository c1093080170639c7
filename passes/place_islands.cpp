// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Islands run before the program, so what they give is there when it starts:
// arguments that it owns. The passes after this one know donated arguments and
// need know no islands.

#include "passes/passes.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

#define GEN_PASS_DEF_PLACEISLANDS
#include "passes/passes.h.inc"

namespace {

// What the argument that an island's output becomes is called: "island:0".
DictionaryAttr attrsOf(IslandOp island, size_t number, unsigned output) {
  MLIRContext *context = island.getContext();
  NamedAttrList attrs;
  attrs.set(GraftDialect::islandAttrName,
            IntegerAttr::get(IntegerType::get(context, 64), number));
  attrs.set(GraftDialect::donatedAttrName, UnitAttr::get(context));
  attrs.set(GraftDialect::pathAttrName,
            StringAttr::get(context, std::to_string(output)));
  attrs.set(GraftDialect::sourceAttrName, island.getNameAttr());
  return attrs.getDictionary(context);
}

// Adds an argument for each output of each island, all of them at once: one by
// one would be quadratic.
void addArguments(func::FuncOp function, ArrayRef<IslandOp> islands) {
  SmallVector<Type> types;
  SmallVector<DictionaryAttr> attrs;
  SmallVector<Location> locations;
  size_t number = 0;
  for (IslandOp island : islands) {
    for (OpResult output : island.getOutputs()) {
      types.push_back(output.getType());
      attrs.push_back(attrsOf(island, number, output.getResultNumber()));
      locations.push_back(island.getLoc());
    }
    ++number;
  }
  SmallVector<unsigned> places(types.size(), function.getNumArguments());
  (void)function.insertArguments(places, types, attrs, locations);
}

// %0 = graft.island "rope"(%a)   ->   func(%a, %out {graft.donated,
//                                               graft.island = 0})
//                                     graft.island "rope"(%a)
void place(func::FuncOp function, ArrayRef<IslandOp> islands) {
  unsigned next = function.getNumArguments();
  addArguments(function, islands);
  auto builder = OpBuilder::atBlockBegin(&function.getBody().front());
  for (IslandOp island : islands) {
    for (OpResult output : island.getOutputs())
      output.replaceAllUsesWith(function.getArgument(next++));
    IslandOp::create(builder, island.getLoc(), TypeRange(),
                     island.getNameAttr(), island.getInputs(),
                     island.getOpCountAttr(), island.getScratchAttr(),
                     island.getDonatedAttr(), island.getHasEffectsAttr(),
                     island.getLinesAttr(), island.getModuleAttr());
  }
  for (IslandOp island : islands)
    island.erase();
}

struct PlaceIslands : impl::PlaceIslandsBase<PlaceIslands> {
  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (!llvm::hasSingleElement(function.getBody()))
      return;
    auto islands = llvm::to_vector(function.getOps<IslandOp>());
    if (!islands.empty())
      place(function, islands);
  }
};

} // namespace
} // namespace graft::passes

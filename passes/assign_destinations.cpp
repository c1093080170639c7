// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Rewrites the one function in place. Values keep their ops, each followed by a
// buffer and a write. First come the tensor ops, in the program's order: what
// one reads is written right before it and given up after its last reader. Then
// come the results that no tensor op has to do with, in the order releases,
// fresh storage, donated storage. A reshape is its operand's storage.

#include "passes/passes.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"

#include "ir/core/cancellation.h"
#include "ir/tensor_op_conversion.h"
#include "passes/analysis/assembly_parts.h"
#include "passes/analysis/computations.h"
#include "passes/analysis/destinations.h"
#include "passes/analysis/islands.h"
#include "passes/analysis/planned_signature.h"
#include "passes/analysis/random_streams.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

#define GEN_PASS_DEF_ASSIGNDESTINATIONS
#include "passes/passes.h.inc"

namespace {

// Puts one computation into planned form after another.
class Placer {
public:
  // Assemblies are looked at before the arguments change their type, for flat
  // ops of arguments are part of them.
  Placer(func::FuncOp function, ArrayRef<Computation> computations,
         StorageChoices &choices, Destinations &destinations)
      : function(function), choices(choices), destinations(destinations),
        end(function.getBody().front().getTerminator()), builder(end) {
    for (const Computation &computation : computations)
      if (llvm::isa<AssembleOp>(computation.op))
        assemblies[computation.op] = partsInOrder(computation);
  }

  void place(const Computation &computation) {
    if (llvm::isa<AssembleOp>(computation.op))
      placeParts(computation);
    else
      placeTensorOp(computation);
  }

private:
  // %1 = arith.negf %0       ->   %x = graft.load %a
  //                               %1 = arith.negf %x
  //                               %b = graft.alloc 48
  //                               graft.write %1 into %b
  //                               graft.release %a
  //
  // In the place of %a, which nothing else reads:
  //
  // %1 = arith.truncf %a     ->   %b = graft.take %a
  //                               %x = graft.load %b
  //                               %1 = arith.truncf %x
  //                               graft.write %1 into %b
  void placeTensorOp(const Computation &computation) {
    Location loc = computation.op->getLoc();
    Value result = computation.op->getResult(0);
    IntegerAttr into = StorageChoices::argumentOf(result);
    OpOperand *inPlace = choices.overwrittenBy(result);
    Value taken = inPlace ? destinations.make(result) : Value();
    loadOperands(computation, inPlace, taken);
    moveExpression(computation.op, end);
    if (inPlace)
      WriteOp::create(builder, loc, result, taken, BoxAttr(), 0);
    else
      destinations.write(result);
    destinations.release(loc, computation.dying, into);
  }

  void loadOperands(const Computation &computation,
                    OpOperand *inPlace = nullptr, Value taken = {}) {
    for (const Read &read : computation.reads)
      if (!llvm::isa<AssembleOp>(read.operand->getOwner()))
        read.operand->set(LoadOp::create(
            builder, computation.op->getLoc(), read.type,
            read.operand == inPlace ? taken : destinations.storageOf(read.root),
            WindowAttr()));
  }

  // %2 = graft.assemble %0, %1 ...   ->   %b = graft.alloc 128
  //                                       %x = graft.load %a window ...
  //                                       graft.write %x into %b box ...
  //                                       graft.write %1 into %b box ...
  //                                       graft.release %a
  void placeParts(const Computation &computation) {
    auto op = llvm::cast<AssembleOp>(computation.op);
    IntegerAttr into = StorageChoices::argumentOf(op.getResult());
    Value kept = into ? function.getArgument(into.getInt()) : Value();
    Value buffer = destinations.make(op.getResult());
    loadOperands(computation);
    for (const AssemblyPart &part : assemblies[op]) {
      if (kept && op.getParts()[part.index] == kept)
        KeepOp::create(builder, op.getLoc(), buffer,
                       llvm::cast<BoxAttr>(op.getBoxes()[part.index]));
      else
        placePart(op, part, buffer);
      destinations.release(op.getLoc(), part.dying, into);
    }
  }

  void placePart(AssembleOp op, const AssemblyPart &which, Value buffer) {
    unsigned index = which.index;
    auto box = llvm::cast<BoxAttr>(op.getBoxes()[index]);
    Value part = op.getParts()[index];
    bool isWhole = box.getSizes() == box.getOf();
    Value value = which.isMadeInPlace
                      ? ownPart(builder, part, end)
                      : loadPart(builder, op, index,
                                 destinations.storageOf(stripReshapes(part)));
    WriteOp::create(builder, value.getLoc(), value, buffer,
                    isWhole ? BoxAttr() : box, 0);
  }

  func::FuncOp function;
  StorageChoices &choices;
  Destinations &destinations;
  Operation *end;
  OpBuilder builder; // at the end
  llvm::DenseMap<Operation *, SmallVector<AssemblyPart>> assemblies;
};

// Places the computations and results in order.
class Planner {
public:
  Planner(func::FuncOp function, ArrayRef<Computation> computations,
          StorageChoices &choices)
      : function(function), body(function.getBody().front()),
        computations(computations), choices(choices), streams(function),
        destinations(function, choices),
        placer(function, computations, choices, destinations) {
    collectRoots();
    deferAssemblies();
  }

  LogicalResult run() {
    convertToBuffers(function);
    streams.load();
    releaseUnused();
    for (const Computation &computation : computations) {
      if (isCancelled())
        return failure();
      if (!deferred.contains(computation.op->getResult(0)))
        place(computation);
    }
    writeFresh(/*intoDonated=*/false);
    writeFresh(/*intoDonated=*/true);
    forwardArguments();
    for (auto [index, root] : llvm::enumerate(resultRoots))
      body.getTerminator()->setOperand(index, destinations.bufferOf(root));
    return success();
  }

private:
  void collectRoots() {
    for (Value value : body.getTerminator()->getOperands())
      resultRoots.push_back(stripReshapes(value));
    for (const Computation &computation : computations)
      for (const Read &operand : computation.reads)
        read.insert(operand.root);
  }

  // Assemblies that read nothing but what they keep come with the results that
  // no tensor op has to do with.
  void deferAssemblies() {
    for (const Computation &computation : computations) {
      Value value = computation.op->getResult(0);
      IntegerAttr into = StorageChoices::argumentOf(value);
      bool readsItself = llvm::all_of(computation.reads, [&](const Read &r) {
        auto argument = llvm::dyn_cast<BlockArgument>(r.root);
        return argument && into && argument.getArgNumber() == into.getInt();
      });
      if (llvm::isa<AssembleOp>(computation.op) && readsItself &&
          !read.contains(value) && llvm::is_contained(resultRoots, value))
        deferred[value] = &computation;
    }
  }

  // func(%old {graft.donated})   ->   graft.release %old
  void releaseUnused() {
    llvm::DenseSet<Value> stored = read;
    stored.insert(resultRoots.begin(), resultRoots.end());
    llvm::SmallDenseSet<unsigned> lent;
    for (Value root : stored)
      if (IntegerAttr into = StorageChoices::argumentOf(root))
        lent.insert(into.getInt());
    // What not even an island reads goes first. The rest goes after islands and
    // the loads of random streams, before anything is allocated.
    auto first = OpBuilder::atBlockBegin(&body);
    OpBuilder later(firstAfterLoads());
    for (BlockArgument argument : function.getArguments()) {
      unsigned index = argument.getArgNumber();
      if (!choices.isDonated(index) || lent.contains(index) ||
          stored.contains(argument) || isGivenToIsland(argument))
        continue;
      bool isThereFirst =
          argument.use_empty() &&
          !function.getArgAttr(index, GraftDialect::islandAttrName);
      ReleaseOp::create(isThereFirst ? first : later, argument.getLoc(),
                        argument);
    }
  }

  Operation *firstAfterLoads() {
    Operation *op = firstAfterIslands(body);
    while (llvm::isa<LoadOp>(op))
      op = op->getNextNode();
    return op;
  }

  // What it reads is there before it.
  void place(const Computation &computation) {
    for (const Read &operand : computation.reads)
      if (operand.root.getDefiningOp() && !destinations.contains(operand.root))
        write(operand.root);
    placer.place(computation);
  }

  void write(Value root) {
    if (auto assembly = deferred.find(root); assembly != deferred.end())
      place(*assembly->second);
    else
      destinations.write(root);
  }

  // The results that no tensor op computes or reads.
  void writeFresh(bool intoDonated) {
    for (Value root : resultRoots)
      if (root.getDefiningOp() && !destinations.contains(root) &&
          !!StorageChoices::argumentOf(root) == intoDonated)
        write(root);
  }

  void forwardArguments() {
    for (Value root : resultRoots)
      if (auto argument = llvm::dyn_cast<BlockArgument>(root);
          argument && !destinations.contains(root))
        destinations.forward(argument);
  }

  func::FuncOp function;
  Block &body;
  ArrayRef<Computation> computations;
  StorageChoices &choices;
  RandomStreams streams;
  Destinations destinations;
  Placer placer;
  SmallVector<Value> resultRoots;                      // one a result
  llvm::DenseSet<Value> read;                          // roots
  llvm::DenseMap<Value, const Computation *> deferred; // by result
};

// Reshapes and assemblies, and what was part of others before these got their
// own.
void eraseLeftovers(Block &body) {
  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(body)))
    if (op.use_empty() &&
        (llvm::isa<AssembleOp, SamplerOpInterface>(op) ||
         llvm::isa_and_present<arith::ArithDialect, linalg::LinalgDialect,
                               tensor::TensorDialect>(op.getDialect())))
      op.erase();
}

LogicalResult assignDestinations(func::FuncOp function) {
  if (!llvm::hasSingleElement(function.getBody()))
    return function.emitOpError("expected a body of one block");
  if (failed(checkComputable(function)))
    return failure();
  SmallVector<Computation> computations = collectComputations(function);
  StorageChoices choices(function);
  if (isCancelled() || failed(choices.read(computations)) ||
      failed(Planner(function, computations, choices).run()))
    return failure();
  eraseLeftovers(function.getBody().front());
  return success();
}

struct AssignDestinations : impl::AssignDestinationsBase<AssignDestinations> {
  void runOnOperation() override {
    for (auto function : getOperation().getOps<func::FuncOp>())
      if (failed(assignDestinations(function)))
        return signalPassFailure();
  }
};

} // namespace
} // namespace graft::passes

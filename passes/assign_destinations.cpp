// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Rewrites the one function in place. Values keep their ops, each followed by a
// buffer and a write. First come the tensor ops, in the program's order: what
// one reads is written right before it and given up after its last reader. Then
// come the results that no tensor op has to do with, in the order releases,
// fresh storage, donated storage. A reshape is its operand's storage.

#include "passes/passes.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/ADT/SetVector.h"

#include "ir/flat_values.h"
#include "ir/piece_attributes.h"
#include "ir/tensor_op_conversion.h"
#include "ir/type_conversion.h"
#include "passes/analysis/assembly_parts.h"
#include "passes/analysis/computations.h"
#include "passes/analysis/planned_signature.h"
#include "passes/analysis/storage_choices.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

#define GEN_PASS_DEF_ASSIGNDESTINATIONS
#include "passes/passes.h.inc"

namespace {

class Planner {
public:
  explicit Planner(func::FuncOp function)
      : function(function), body(function.getBody().front()),
        builder(function.getContext()), choices(function),
        bufferType(BufferType::get(function.getContext())) {}

  LogicalResult run() {
    if (failed(checkComputable(function)))
      return failure();
    computations = collectComputations(function);
    collectAssemblies();
    if (failed(choices.read(computations)))
      return failure();
    collectRoots();
    convertToBuffers(function);
    loadStreams();
    releaseUnused();
    deferAssemblies();
    for (const Computation &computation : computations)
      if (!deferred.contains(computation.op->getResult(0)))
        place(computation);
    writeFresh(/*intoDonated=*/false);
    writeFresh(/*intoDonated=*/true);
    forwardArguments();
    for (auto [index, root] : llvm::enumerate(resultRoots))
      body.getTerminator()->setOperand(index, buffers.lookup(root));
    eraseLeftovers();
    return success();
  }

private:
  // Before the arguments change their type, which flat ops of them look at.
  void collectAssemblies() {
    for (const Computation &computation : computations)
      if (llvm::isa<AssembleOp>(computation.op))
        assemblies[computation.op] = partsInOrder(computation);
  }

  // Before the arguments change their type, which reshapes of them look at.
  void collectRoots() {
    for (Value value : body.getTerminator()->getOperands())
      resultRoots.push_back(stripReshapes(value));
    stored.insert(resultRoots.begin(), resultRoots.end());
    for (const Computation &computation : computations)
      for (const Read &read : computation.reads)
        stored.insert(read.root);
    for (Operation &op : body)
      if (OpOperand *words = streamWords(&op)) {
        Stream &stream = streams[stripReshapes(words->get())];
        stream.type = words->get().getType();
        stream.uses.push_back(words);
      }
  }

  // graft.fold_in %key, 4 plus %arg   ->   %count = graft.load %arg
  //                                        graft.fold_in %key, 4 plus %count
  void loadStreams() {
    builder.setInsertionPointToStart(&body);
    for (BlockArgument argument : function.getArguments()) {
      auto stream = streams.find(argument);
      if (stream == streams.end())
        continue;
      Value loaded =
          LoadOp::create(builder, argument.getLoc(), stream->second.type,
                         argument, WindowAttr());
      for (OpOperand *use : stream->second.uses)
        use->set(loaded);
    }
  }

  void releaseUnused() {
    llvm::SmallDenseSet<unsigned> lent;
    for (Value root : stored)
      if (IntegerAttr into = StorageChoices::argumentOf(root))
        lent.insert(into.getInt());
    // After the loads of random streams, before anything is allocated.
    builder.setInsertionPoint(firstAfterLoads());
    for (BlockArgument argument : function.getArguments()) {
      unsigned index = argument.getArgNumber();
      if (choices.isDonated(index) && !lent.contains(index) &&
          !stored.contains(argument))
        ReleaseOp::create(builder, argument.getLoc(), argument);
    }
  }

  Operation *firstAfterLoads() {
    for (Operation &op : body)
      if (!llvm::isa<LoadOp>(op))
        return &op;
    return body.getTerminator();
  }

  // %t = graft.uniform ...   ->   %t = graft.uniform ...
  //                               %b = graft.alloc 48
  //                               graft.write %t into %b
  //
  // Into donated storage it is %b = graft.take %old.
  void write(Value value) {
    Operation *op = value.getDefiningOp();
    if (auto assembly = deferred.find(value); assembly != deferred.end())
      return place(*assembly->second);
    // Next to its write, so that the list reads value by value.
    op->moveBefore(body.getTerminator());
    Value buffer = makeStorage(value);
    auto sampler = llvm::dyn_cast<SamplerOpInterface>(op);
    WriteOp::create(builder, op->getLoc(), value, buffer, RegionAttr(),
                    sampler ? scratchBytes(sampler.getSampler()) : 0);
  }

  // Leaves the builder behind it.
  Value makeStorage(Value value) {
    Operation *op = value.getDefiningOp();
    builder.setInsertionPoint(body.getTerminator());
    int64_t bytes =
        byteSize(llvm::cast<RankedTensorType>(value.getType())).value_or(0);
    Value &buffer = buffers[value];
    if (IntegerAttr into = StorageChoices::argumentOf(value)) {
      bool fits =
          choices.overwrittenBy(value) || bytesOf(into.getInt()) == bytes;
      buffer = TakeOp::create(builder, op->getLoc(), bufferType,
                              function.getArgument(into.getInt()),
                              fits ? IntegerAttr()
                                   : builder.getI64IntegerAttr(bytes));
    } else {
      buffer = AllocOp::create(builder, op->getLoc(), bufferType,
                               builder.getI64IntegerAttr(bytes));
    }
    op->removeAttr(GraftDialect::intoAttrName);
    return buffer;
  }

  int64_t bytesOf(unsigned argument) {
    auto held = function.getArgAttrOfType<TypeAttr>(
        argument, GraftDialect::tensorAttrName);
    return byteSize(llvm::cast<RankedTensorType>(held.getValue())).value_or(0);
  }

  // Assemblies that read nothing but what they keep come with the results that
  // no tensor op has to do with.
  void deferAssemblies() {
    llvm::DenseSet<Value> read;
    for (const Computation &computation : computations)
      for (const Read &operand : computation.reads)
        read.insert(operand.root);
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

  // %1 = arith.negf %0       ->   %x = graft.load %a
  //                               %1 = arith.negf %x
  //                               %b = graft.alloc 48
  //                               graft.write %1 into %b
  //                               graft.release %a
  void place(const Computation &computation) {
    for (const Read &read : computation.reads)
      if (read.root.getDefiningOp() && !buffers.contains(read.root))
        write(read.root);
    if (llvm::isa<AssembleOp>(computation.op))
      return placeParts(computation);
    IntegerAttr into = StorageChoices::argumentOf(computation.op->getResult(0));
    placeTensorOp(computation);
    release(computation.op->getLoc(), computation.dying, into);
  }

  // All but the argument that is taken.
  void release(Location loc, ArrayRef<Value> dying, IntegerAttr into) {
    for (Value root : dying) {
      auto argument = llvm::dyn_cast<BlockArgument>(root);
      bool isKept =
          argument && into && argument.getArgNumber() == into.getInt();
      if (!argument || (choices.isDonated(argument.getArgNumber()) && !isKept))
        ReleaseOp::create(builder, loc, storageOf(root));
    }
  }

  // In the place of %a, which nothing else reads:
  //
  // %1 = arith.truncf %a     ->   %b = graft.take %a
  //                               %x = graft.load %b
  //                               %1 = arith.truncf %x
  //                               graft.write %1 into %b
  void placeTensorOp(const Computation &computation) {
    Value result = computation.op->getResult(0);
    OpOperand *inPlace = choices.overwrittenBy(result);
    if (inPlace) {
      Value buffer = makeStorage(result);
      loadOperands(computation, inPlace, buffer);
      moveExpression(computation.op, body.getTerminator());
      WriteOp::create(builder, computation.op->getLoc(), result, buffer,
                      RegionAttr(), 0);
      return;
    }
    loadOperands(computation);
    moveExpression(computation.op, body.getTerminator());
    write(result);
  }

  void loadOperands(const Computation &computation,
                    OpOperand *inPlace = nullptr, Value taken = {}) {
    builder.setInsertionPoint(body.getTerminator());
    for (const Read &read : computation.reads)
      if (!llvm::isa<AssembleOp>(read.operand->getOwner()))
        read.operand->set(LoadOp::create(
            builder, computation.op->getLoc(), read.type,
            read.operand == inPlace ? taken : storageOf(read.root),
            WindowAttr()));
  }

  // %2 = graft.assemble %0, %1 ...   ->   %b = graft.alloc 128
  //                                       %x = graft.load %a window ...
  //                                       graft.write %x into %b region ...
  //                                       graft.write %1 into %b region ...
  //                                       graft.release %a
  void placeParts(const Computation &computation) {
    auto op = llvm::cast<AssembleOp>(computation.op);
    IntegerAttr into = StorageChoices::argumentOf(op.getResult());
    Value kept = into ? function.getArgument(into.getInt()) : Value();
    Value buffer = makeStorage(op.getResult());
    loadOperands(computation);
    for (const AssemblyPart &part : assemblies[op]) {
      if (kept && op.getParts()[part.index] == kept)
        KeepOp::create(builder, op.getLoc(), buffer,
                       llvm::cast<RegionAttr>(op.getBoxes()[part.index]));
      else
        placePart(op, part, buffer);
      release(op.getLoc(), part.dying, into);
    }
  }

  void placePart(AssembleOp op, const AssemblyPart &which, Value buffer) {
    unsigned index = which.index;
    auto region = llvm::cast<RegionAttr>(op.getBoxes()[index]);
    Value part = op.getParts()[index];
    bool isWhole = region.getSizes() == region.getOf();
    Value value =
        which.isMadeInPlace
            ? ownPart(builder, part, body.getTerminator())
            : loadPart(builder, op, index, storageOf(stripReshapes(part)));
    WriteOp::create(builder, value.getLoc(), value, buffer,
                    isWhole ? RegionAttr() : region, 0);
  }

  Value storageOf(Value root) {
    return llvm::isa<BlockArgument>(root) ? root : buffers.lookup(root);
  }

  // The results that no tensor op computes or reads.
  void writeFresh(bool intoDonated) {
    for (Value root : resultRoots)
      if (root.getDefiningOp() && !buffers.contains(root) &&
          !!StorageChoices::argumentOf(root) == intoDonated)
        write(root);
  }

  void forwardArguments() {
    builder.setInsertionPoint(body.getTerminator());
    for (Value root : resultRoots) {
      auto argument = llvm::dyn_cast<BlockArgument>(root);
      if (!argument || buffers.contains(root))
        continue;
      Value &buffer = buffers[root];
      if (choices.isDonated(argument.getArgNumber()))
        buffer =
            TakeOp::create(builder, argument.getLoc(), bufferType, argument);
      else
        buffer =
            ShareOp::create(builder, argument.getLoc(), bufferType, argument);
    }
  }

  // Reshapes and assemblies, and what was part of others before these got their
  // own.
  void eraseLeftovers() {
    for (Operation &op : llvm::make_early_inc_range(llvm::reverse(body)))
      if (op.use_empty() &&
          (llvm::isa<AssembleOp, SamplerOpInterface>(op) ||
           llvm::isa_and_present<arith::ArithDialect, linalg::LinalgDialect,
                                 tensor::TensorDialect>(op.getDialect())))
        op.erase();
  }

  func::FuncOp function;
  Block &body;
  OpBuilder builder;
  StorageChoices choices;
  Type bufferType;
  SmallVector<Computation> computations;
  llvm::DenseMap<Value, const Computation *> deferred; // by result
  llvm::DenseMap<Operation *, SmallVector<AssemblyPart>> assemblies;
  SmallVector<Value> resultRoots;       // one a result
  llvm::SetVector<Value> stored;        // roots that are results or read
  llvm::DenseMap<Value, Value> buffers; // a root's own storage, once it has one
  // What reads a random stream's words. As many bytes are as many words, so
  // all uses of an argument have one type.
  struct Stream {
    Type type;
    SmallVector<OpOperand *, 1> uses;
  };
  llvm::DenseMap<Value, Stream> streams; // by argument
};

struct AssignDestinations : impl::AssignDestinationsBase<AssignDestinations> {
  void runOnOperation() override {
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      bool isOneBlock = llvm::hasSingleElement(function.getBody());
      if (!isOneBlock)
        function.emitOpError("expected a body of one block");
      if (!isOneBlock || failed(Planner(function).run()))
        return signalPassFailure();
    }
  }
};

} // namespace
} // namespace graft::passes

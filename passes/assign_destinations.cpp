// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Rewrites the one function in place. Values keep their ops; each result's
// value gets a buffer and a write right behind it, in the order releases, fresh
// storage, donated storage.

#include "passes/passes.h"

#include "llvm/ADT/MapVector.h"

#include "ir/type_conversion.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

#define GEN_PASS_DEF_ASSIGNDESTINATIONS
#include "passes/passes.h.inc"

namespace {

// Whether the CPU backend can compute `op`.
bool isSupported(Operation *op) {
  if (llvm::isa<KeyOp, FoldInOp, SplitOp, KeyDataOp, SamplerOpInterface>(op))
    return true;
  return llvm::isa<arith::ConstantOp>(op) &&
         llvm::isa<RankedTensorType>(op->getResult(0).getType()) &&
         llvm::isa<DenseElementsAttr>(
             llvm::cast<arith::ConstantOp>(op).getValue());
}

class Planner {
public:
  explicit Planner(func::FuncOp function)
      : function(function), body(function.getBody().front()),
        builder(function.getContext()),
        bufferType(BufferType::get(function.getContext())) {}

  LogicalResult run() {
    if (failed(checkSupported()))
      return failure();
    collectResults();
    convertSignature();
    loadCounters();
    releaseUnused();
    writeFresh(/*intoDonated=*/false);
    writeFresh(/*intoDonated=*/true);
    forwardArguments();
    body.getTerminator()->setOperands(finalBuffers());
    return success();
  }

private:
  LogicalResult checkSupported() {
    for (Operation &op : body.without_terminator()) {
      if (!isSupported(&op))
        return op.emitOpError(
            "is not something the CPU backend can compute yet; "
            "it computes samplers, constants and keys");
      auto into = op.getAttrOfType<IntegerAttr>(GraftDialect::intoAttrName);
      if (into && !isFreeDonated(into.getInt()))
        return op.emitOpError(
                   "expected graft.into to be a donated argument that "
                   "nothing uses, got ")
               << into.getInt();
    }
    for (BlockArgument argument : function.getArguments())
      for (Operation *user : argument.getUsers())
        if (llvm::isa<RankedTensorType>(argument.getType()) &&
            !llvm::isa<func::ReturnOp, FoldInOp>(user))
          return user->emitOpError("is not something the CPU backend can do to "
                                   "an argument yet");
    return success();
  }

  // Each distinct value that is returned, in the order of the results.
  void collectResults() {
    for (Value value : body.getTerminator()->getOperands())
      destinations.insert({value, Value()});
  }

  // tensor<4x4xf32>  ->  !graft.buffer {graft.tensor = tensor<4x4xf32>}
  //
  // All attributes are set at once: one by one would be quadratic.
  void convertSignature() {
    SmallVector<Type> inputs, results;
    SmallVector<DictionaryAttr> inputAttrs, resultAttrs;
    function.getAllArgAttrs(inputAttrs);
    function.getAllResultAttrs(resultAttrs);
    for (auto [argument, attrs] :
         llvm::zip_equal(function.getArguments(), inputAttrs)) {
      if (llvm::isa<RankedTensorType>(argument.getType())) {
        attrs = withTensor(attrs, argument.getType());
        argument.setType(bufferType);
      }
      inputs.push_back(argument.getType());
    }
    for (auto [type, attrs] :
         llvm::zip_equal(function.getResultTypes(), resultAttrs)) {
      attrs = withTensor(attrs, type);
      results.push_back(bufferType);
    }
    function.setFunctionType(builder.getFunctionType(inputs, results));
    function.setAllArgAttrs(inputAttrs);
    function.setAllResultAttrs(resultAttrs);
  }

  DictionaryAttr withTensor(DictionaryAttr attrs, Type type) {
    NamedAttrList list(attrs);
    list.set(GraftDialect::tensorAttrName, TypeAttr::get(type));
    return list.getDictionary(builder.getContext());
  }

  // graft.fold_in %key, 4 plus %arg   ->   %count = graft.load %arg
  //                                        graft.fold_in %key, 4 plus %count
  void loadCounters() {
    builder.setInsertionPointToStart(&body);
    for (BlockArgument argument : function.getArguments()) {
      Value loaded;
      for (OpOperand &use : llvm::make_early_inc_range(argument.getUses())) {
        if (!llvm::isa<FoldInOp>(use.getOwner()) ||
            !llvm::isa<BufferType>(argument.getType()))
          continue;
        if (!loaded)
          loaded = LoadOp::create(
              builder, argument.getLoc(),
              RankedTensorType::get({}, builder.getIntegerType(32, false)),
              argument);
        use.set(loaded);
      }
    }
  }

  bool isFreeDonated(int64_t argument) {
    return argument >= 0 && argument < function.getNumArguments() &&
           isDonated(argument) && function.getArgument(argument).use_empty();
  }

  bool isDonated(unsigned argument) {
    return !!function.getArgAttr(argument, GraftDialect::donatedAttrName);
  }

  void releaseUnused() {
    llvm::SmallDenseSet<unsigned> lent;
    for (auto &[value, buffer] : destinations)
      if (IntegerAttr into = storageFor(value))
        lent.insert(into.getInt());
    // After the loads of counters, before anything is allocated.
    builder.setInsertionPoint(firstAfterLoads());
    for (BlockArgument argument : function.getArguments()) {
      unsigned index = argument.getArgNumber();
      if (isDonated(index) && !lent.contains(index) &&
          !destinations.contains(argument))
        ReleaseOp::create(builder, argument.getLoc(), argument);
    }
  }

  Operation *firstAfterLoads() {
    for (Operation &op : body)
      if (!llvm::isa<LoadOp>(op))
        return &op;
    return body.getTerminator();
  }

  IntegerAttr storageFor(Value value) {
    Operation *op = value.getDefiningOp();
    return op ? op->getAttrOfType<IntegerAttr>(GraftDialect::intoAttrName)
              : IntegerAttr();
  }

  // %t = graft.uniform ...   ->   %t = graft.uniform ...
  //                               %b = graft.alloc 48
  //                               graft.write %t into %b
  //
  // Into donated storage it is %b = graft.take %old.
  void writeFresh(bool intoDonated) {
    for (auto &[value, buffer] : destinations) {
      Operation *op = value.getDefiningOp();
      IntegerAttr into = storageFor(value);
      if (!op || !!into != intoDonated)
        continue;
      // Next to its write, so that the list reads value by value.
      op->moveBefore(body.getTerminator());
      builder.setInsertionPoint(body.getTerminator());
      if (into)
        buffer = TakeOp::create(builder, op->getLoc(), bufferType,
                                function.getArgument(into.getInt()));
      else
        buffer = AllocOp::create(
            builder, op->getLoc(), bufferType,
            builder.getI64IntegerAttr(
                byteSize(llvm::cast<RankedTensorType>(value.getType()))
                    .value_or(0)));
      op->removeAttr(GraftDialect::intoAttrName);
      WriteOp::create(builder, op->getLoc(), value, buffer);
    }
  }

  void forwardArguments() {
    builder.setInsertionPoint(body.getTerminator());
    for (auto &[value, buffer] : destinations) {
      auto argument = llvm::dyn_cast<BlockArgument>(value);
      if (!argument)
        continue;
      if (isDonated(argument.getArgNumber()))
        buffer =
            TakeOp::create(builder, argument.getLoc(), bufferType, argument);
      else
        buffer =
            ShareOp::create(builder, argument.getLoc(), bufferType, argument);
    }
  }

  SmallVector<Value> finalBuffers() {
    SmallVector<Value> buffers;
    for (Value value : body.getTerminator()->getOperands())
      buffers.push_back(destinations.lookup(value));
    return buffers;
  }

  func::FuncOp function;
  Block &body;
  OpBuilder builder;
  Type bufferType;
  llvm::MapVector<Value, Value> destinations; // result value -> its buffer
};

struct AssignDestinations : impl::AssignDestinationsBase<AssignDestinations> {
  void runOnOperation() override {
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      if (!llvm::hasSingleElement(function.getBody())) {
        function.emitOpError("expected a body of one block");
        return signalPassFailure();
      }
      if (failed(Planner(function).run()))
        return signalPassFailure();
    }
  }
};

} // namespace
} // namespace graft::passes

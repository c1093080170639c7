// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Abstract interpretation of the linear plan: each buffer has a state, and each
// op says which states it accepts. The labels are those of ir/README.md.

#include "passes/passes.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/TypeSwitch.h"

#include "ir/core/flat_op.h"
#include "ir/flat_values.h"
#include "ir/piece_attributes.h"
#include "ir/tensor_op_conversion.h"
#include "ir/type_conversion.h"
#include "passes/analysis/computations.h"
#include "passes/analysis/planned_values.h"
#include "passes/analysis/storage_regions.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

#define GEN_PASS_DEF_VERIFYPLANNED
#include "passes/passes.h.inc"

namespace {

enum class State {
  Undefined, ///< fresh storage, or not all of it is written
  Argument,  ///< holds an argument's values, owned by the program
  Shared,    ///< holds an argument's values, not the program's to write
  Written,   ///< holds the value of its graft.writes
  Released,  ///< given up
};

struct Storage {
  State state;
  std::optional<int64_t> bytes; ///< unknown only if the IR is ill-formed
  int64_t held = 0;             ///< bytes that were an argument's
  StorageRegions regions = {};
};

class PlanVerifier {
public:
  explicit PlanVerifier(func::FuncOp function) : function(function) {}

  LogicalResult run() {
    for (Operation &op : function.getBody().front())
      if (failed(verify(&op)))
        return failure();
    return verifyEveryDonation();
  }

private:
  LogicalResult verify(Operation *op) {
    // planned_c1: only the ops of the plan.
    return llvm::TypeSwitch<Operation *, LogicalResult>(op)
        .Case<AllocOp>([&](AllocOp alloc) {
          storage[alloc.getResult()] = {State::Undefined,
                                        alloc.getBytesAttr().getInt()};
          return success();
        })
        .Case<TakeOp>([&](TakeOp take) {
          std::optional<int64_t> held = bytesOf(take.getArgument());
          IntegerAttr resized = take.getBytesAttr();
          storage[take.getResult()] = {
              resized ? State::Undefined : State::Argument,
              resized ? resized.getInt() : held, held.value_or(0)};
          return consume(take, take.getArgument());
        })
        .Case<ShareOp>([&](ShareOp share) {
          storage[share.getResult()] = {State::Shared,
                                        bytesOf(share.getArgument())};
          return verifyShare(share);
        })
        .Case<ReleaseOp>(
            [&](ReleaseOp release) { return verifyRelease(release); })
        .Case<KeepOp>([&](KeepOp keep) { return verifyKeep(keep); })
        .Case<LoadOp>([&](LoadOp load) { return verifyLoad(load); })
        .Case<WriteOp>([&](WriteOp write) { return verifyWrite(write); })
        .Case<func::ReturnOp>(
            [&](func::ReturnOp ret) { return verifyReturn(ret); })
        .Case<KeyOp, FoldInOp, SplitOp, WrapKeyDataOp>(
            [](auto) { return success(); })
        .Case<KeyDataOp, AdvanceOp, SamplerOpInterface, arith::ConstantOp,
              tensor::EmptyOp>(
            [&](auto value) { return verifyPlannedValue(value); })
        .Default(
            [&](Operation *other) { return verifyPlannedTensorOp(other); });
  }

  std::optional<int64_t> bytesOf(Value buffer) {
    auto argument = llvm::dyn_cast<BlockArgument>(buffer);
    if (!argument)
      return std::nullopt;
    return bytesOf(function.getArgAttrOfType<TypeAttr>(
        argument.getArgNumber(), GraftDialect::tensorAttrName));
  }

  std::optional<int64_t> bytesOf(TypeAttr attr) {
    auto type = attr ? llvm::dyn_cast<RankedTensorType>(attr.getValue())
                     : RankedTensorType();
    if (!type)
      return std::nullopt;
    FailureOr<int64_t> bytes = byteSize(type);
    return succeeded(bytes) ? std::optional<int64_t>(*bytes) : std::nullopt;
  }

  bool isDonated(BlockArgument argument) {
    return !!function.getArgAttr(argument.getArgNumber(),
                                 GraftDialect::donatedAttrName);
  }

  // planned_c3: a donated argument is taken or released, and only once.
  LogicalResult consume(Operation *op, Value buffer) {
    auto argument = llvm::dyn_cast<BlockArgument>(buffer);
    if (!argument || !isDonated(argument))
      return op->emitOpError("expected a donated argument");
    if (!consumed.insert(argument).second)
      return op->emitOpError("argument ")
             << argument.getArgNumber() << " was taken or released before";
    return success();
  }

  // planned_c3: nor is storage of the program released but once, when it has
  // been written.
  LogicalResult verifyRelease(ReleaseOp release) {
    auto found = storage.find(release.getBuffer());
    if (found == storage.end())
      return consume(release, release.getBuffer());
    if (found->second.state != State::Written)
      return release.emitOpError("expected storage that a graft.write has "
                                 "filled and nothing has released");
    found->second.state = State::Released;
    return success();
  }

  LogicalResult verifyShare(ShareOp share) {
    auto argument = llvm::dyn_cast<BlockArgument>(share.getArgument());
    if (!argument || isDonated(argument))
      return share.emitOpError("expected an argument that is not donated");
    return success();
  }

  // planned_c4: nothing is read before it is there or after its storage was
  // given away.
  LogicalResult verifyLoad(LoadOp load) {
    if (failed(verifyReadable(load, load.getOperation())))
      return failure();
    if (load->use_empty())
      return load.emitOpError("expected a use");
    for (OpOperand &use : load->getUses())
      if (!isReader(load, use))
        return load.emitOpError(
            "expected to be words of a random stream, or the operand of one "
            "tensor op or graft.write");
    return success();
  }

  bool isReader(LoadOp load, OpOperand &use) {
    if (load->hasOneUse() && llvm::isa<WriteOp>(use.getOwner()))
      return true;
    if (load.getWindow())
      return false;
    return streamWords(use.getOwner()) == &use ||
           (load->hasOneUse() && !isPart(use) &&
            plannedTensorOp(use.getOwner()));
  }

  LogicalResult verifyReadable(LoadOp load, Operation *reader) {
    Value buffer = load.getBuffer();
    std::optional<int64_t> held = bytesOf(buffer);
    auto found = storage.find(buffer);
    if (found != storage.end()) {
      held = found->second.bytes;
      if (found->second.state == State::Undefined ||
          found->second.state == State::Released)
        return reader->emitOpError("reads storage that holds no value");
    } else if (!llvm::isa<BlockArgument>(buffer) || consumed.contains(buffer)) {
      return reader->emitOpError("expected an argument that was not taken or "
                                 "released before");
    }
    auto type = llvm::cast<RankedTensorType>(load.getType());
    if (WindowAttr window = load.getWindowAttr()) {
      if (failed(ir::verifyWindow(window, type.getShape(),
                                  [&] { return reader->emitOpError(); })))
        return failure();
      type = type.clone(window.getOf().asArrayRef());
    }
    FailureOr<int64_t> bytes = byteSize(type);
    if (failed(bytes) || held != *bytes)
      return reader->emitOpError("expected to read ")
             << held.value_or(-1) << " bytes, not " << bytes.value_or(-1);
    return success();
  }

  // A tensor op reads its operands when its value is written, and what is moved
  // is read then.
  LogicalResult verifyOperands(WriteOp write) {
    Operation *value = write.getValue().getDefiningOp();
    if (auto load = llvm::dyn_cast_if_present<LoadOp>(value)) {
      if (load.getBuffer() == write.getBuffer())
        return write.emitOpError("moves elements of the buffer that it writes");
      return verifyReadable(load, write);
    }
    if (!value || !plannedTensorOp(value))
      return success();
    if (isFlatOp(value))
      return verifyExpression(write, value);
    if (write.getBoxAttr())
      return write.emitOpError("expected a tensor op that is not flat to fill "
                               "a whole buffer");
    for (Value operand : value->getOperands())
      if (auto load = operand.getDefiningOp<LoadOp>();
          load && failed(verifyReadable(load, write)))
        return failure();
    return success();
  }

  LogicalResult verifyExpression(WriteOp write, Operation *root) {
    SmallVector<LoadOp> loads;
    forEachFlatOperand(root, [&](Value value) {
      if (auto load = value.getDefiningOp<LoadOp>())
        loads.push_back(load);
    });
    for (LoadOp load : loads) {
      if (failed(verifyReadable(load, write)))
        return failure();
      if (load.getBuffer() == write.getBuffer() &&
          failed(verifyInPlace(write, load, loads)))
        return failure();
    }
    return success();
  }

  // planned_c5: what an argument held may be read while it is overwritten, once
  // and element by element; the storage is then as large as the value.
  LogicalResult verifyInPlace(WriteOp write, LoadOp load,
                              ArrayRef<LoadOp> loads) {
    Storage &target = storage[write.getBuffer()];
    std::optional<TensorType> from = tensorTypeOf(load.getType());
    std::optional<TensorType> to = tensorTypeOf(write.getValue().getType());
    auto isSame = [&](LoadOp other) {
      return other.getBuffer() == load.getBuffer();
    };
    if (target.state != State::Argument || write.getBoxAttr() ||
        load.getWindowAttr() || llvm::count_if(loads, isSame) != 1 || !from ||
        !to || !canComputeInPlace(from->dtype, to->dtype))
      return write.emitOpError("overwrites what it reads");
    FailureOr<int64_t> bytes =
        byteSize(llvm::cast<RankedTensorType>(write.getValue().getType()));
    if (succeeded(bytes))
      target.bytes = *bytes;
    return success();
  }

  // planned_c5: writes fill the whole of storage that the program owns, once.
  LogicalResult verifyWrite(WriteOp write) {
    if (failed(verifyOperands(write)))
      return failure();
    FailureOr<Storage *> target = writableOf(write, write.getBuffer());
    if (failed(target))
      return failure();
    auto type = llvm::cast<RankedTensorType>(write.getValue().getType());
    if (RegionAttr region = write.getBoxAttr()) {
      if (region.getSizes().asArrayRef() != type.getShape())
        return write.emitOpError("expected a region of the value's shape");
      type = type.clone(region.getOf().asArrayRef());
    }
    FailureOr<int64_t> bytes = byteSize(type);
    if (failed(bytes) || (*target)->bytes != *bytes ||
        (!write.getBoxAttr() && !(*target)->regions.isEmpty()))
      return write.emitOpError("expected a buffer of ")
             << bytes.value_or(-1) << " bytes, got "
             << (*target)->bytes.value_or(-1);
    if (!write.getBoxAttr())
      (*target)->state = State::Written;
    else if (failed(addRegion(write, write.getBoxAttr(), **target, *bytes)))
      return failure();
    return verifyScratch(write);
  }

  FailureOr<Storage *> writableOf(Operation *op, Value buffer) {
    auto found = storage.find(buffer);
    if (found == storage.end())
      return op->emitOpError("expected a buffer of graft.alloc or graft.take");
    State state = found->second.state;
    if (state != State::Undefined && state != State::Argument)
      return op->emitOpError("expected storage that the program owns and has "
                             "not written yet");
    return &found->second;
  }

  LogicalResult addRegion(Operation *op, RegionAttr region, Storage &target,
                          int64_t held) {
    if (failed(target.regions.add(op, region, target.bytes.value_or(0), held)))
      return failure();
    target.state =
        target.regions.isComplete() ? State::Written : State::Undefined;
    return success();
  }

  LogicalResult verifyKeep(KeepOp keep) {
    FailureOr<Storage *> target = writableOf(keep, keep.getBuffer());
    if (failed(target))
      return failure();
    return addRegion(keep, keep.getBox(), **target, (*target)->held);
  }

  // planned_c7: scratch is what the value needs.
  LogicalResult verifyScratch(WriteOp write) {
    auto sampler = write.getValue().getDefiningOp<SamplerOpInterface>();
    int64_t needed = sampler ? scratchBytes(sampler.getSampler()) : 0;
    int64_t found = write.getScratchAttr().getInt();
    if (found != needed)
      return write.emitOpError("expected scratch of ")
             << needed << " bytes, got " << found;
    return success();
  }

  // planned_c6: every result is defined, and as large as its tensor.
  LogicalResult verifyReturn(func::ReturnOp ret) {
    for (OpOperand &operand : ret->getOpOperands()) {
      unsigned index = operand.getOperandNumber();
      auto found = storage.find(operand.get());
      if (found == storage.end())
        return ret.emitOpError("expected result ")
               << index << " to be a buffer of this program";
      if (found->second.state == State::Undefined)
        return ret.emitOpError("result ") << index << " is undefined";
      if (found->second.state == State::Released)
        return ret.emitOpError("result ") << index << " was released";
      std::optional<int64_t> bytes =
          bytesOf(function.getResultAttrOfType<TypeAttr>(
              index, GraftDialect::tensorAttrName));
      if (!bytes || bytes != found->second.bytes)
        return ret.emitOpError("expected result ")
               << index << " to have graft.tensor of "
               << found->second.bytes.value_or(-1) << " bytes";
      returned.insert(operand.get());
    }
    for (auto &[buffer, held] : storage)
      if (!returned.contains(buffer) && held.state != State::Released)
        return buffer.getDefiningOp()->emitOpError(
            "is neither returned nor released: storage beyond the plan");
    return success();
  }

  LogicalResult verifyEveryDonation() {
    for (BlockArgument argument : function.getArguments())
      if (isDonated(argument) && !consumed.contains(argument))
        return function.emitOpError("donated argument ")
               << argument.getArgNumber() << " is neither taken nor released";
    return success();
  }

  func::FuncOp function;
  llvm::MapVector<Value, Storage> storage;
  llvm::DenseSet<Value> consumed;
  llvm::DenseSet<Value> returned;
};

struct VerifyPlanned : impl::VerifyPlannedBase<VerifyPlanned> {
  void runOnOperation() override {
    markAllAnalysesPreserved();
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      if (function.isExternal() ||
          !llvm::hasSingleElement(function.getBody())) {
        function.emitOpError("expected a body of one block");
        return signalPassFailure();
      }
      if (failed(PlanVerifier(function).run()))
        return signalPassFailure();
    }
  }
};

} // namespace
} // namespace graft::passes

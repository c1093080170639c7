// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Abstract interpretation of the linear plan: each buffer has a state, and each
// op says which states it accepts. The labels are those of ir/README.md.

#include "passes/passes.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/TypeSwitch.h"

#include "ir/type_conversion.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

#define GEN_PASS_DEF_VERIFYPLANNED
#include "passes/passes.h.inc"

namespace {

enum class State {
  Undefined, ///< fresh storage
  Argument,  ///< holds an argument's values, owned by the program
  Shared,    ///< holds an argument's values, not the program's to write
  Written,   ///< holds the value of a graft.write
};

struct Storage {
  State state;
  std::optional<int64_t> bytes; ///< unknown only if the IR is ill-formed
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
          storage[take.getResult()] = {State::Argument,
                                       bytesOf(take.getArgument())};
          return consume(take, take.getArgument());
        })
        .Case<ShareOp>([&](ShareOp share) {
          storage[share.getResult()] = {State::Shared,
                                        bytesOf(share.getArgument())};
          return verifyShare(share);
        })
        .Case<ReleaseOp>([&](ReleaseOp release) {
          return consume(release, release.getArgument());
        })
        .Case<LoadOp>([&](LoadOp load) { return verifyLoad(load); })
        .Case<WriteOp>([&](WriteOp write) { return verifyWrite(write); })
        .Case<func::ReturnOp>(
            [&](func::ReturnOp ret) { return verifyReturn(ret); })
        .Case<KeyOp, FoldInOp, SplitOp>([](auto) { return success(); })
        .Case<KeyDataOp, SamplerOpInterface, arith::ConstantOp>(
            [&](auto value) { return verifyValue(value); })
        .Default([](Operation *other) {
          return other->emitOpError("is not part of the planned form");
        });
  }

  // planned_c2: a tensor exists only on its way into one buffer.
  LogicalResult verifyValue(Operation *op) {
    if (op->hasOneUse() && llvm::isa<WriteOp>(*op->user_begin()))
      return success();
    return op->emitOpError("expected one use, by a graft.write");
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

  // planned_c3: only a donated argument is taken or released, and only once.
  LogicalResult consume(Operation *op, Value buffer) {
    auto argument = llvm::dyn_cast<BlockArgument>(buffer);
    if (!argument || !isDonated(argument))
      return op->emitOpError("expected a donated argument");
    if (!consumed.insert(argument).second)
      return op->emitOpError("argument ")
             << argument.getArgNumber() << " was taken or released before";
    return success();
  }

  LogicalResult verifyShare(ShareOp share) {
    auto argument = llvm::dyn_cast<BlockArgument>(share.getArgument());
    if (!argument || isDonated(argument))
      return share.emitOpError("expected an argument that is not donated");
    return success();
  }

  // planned_c4: nothing is read after its storage was given away.
  LogicalResult verifyLoad(LoadOp load) {
    auto argument = llvm::dyn_cast<BlockArgument>(load.getArgument());
    if (!argument || consumed.contains(argument))
      return load.emitOpError("expected an argument that was not taken or "
                              "released before");
    return success();
  }

  // planned_c5: a write fills the whole of storage that the program owns, once.
  LogicalResult verifyWrite(WriteOp write) {
    auto found = storage.find(write.getBuffer());
    if (found == storage.end())
      return write.emitOpError(
          "expected a buffer of graft.alloc or graft.take");
    Storage &target = found->second;
    if (target.state == State::Shared || target.state == State::Written)
      return write.emitOpError("expected storage that the program owns and has "
                               "not written yet");
    FailureOr<int64_t> bytes =
        byteSize(llvm::cast<RankedTensorType>(write.getValue().getType()));
    if (failed(bytes) || target.bytes != *bytes)
      return write.emitOpError("expected a buffer of ")
             << bytes.value_or(-1) << " bytes, got "
             << target.bytes.value_or(-1);
    target.state = State::Written;
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
      std::optional<int64_t> bytes =
          bytesOf(function.getResultAttrOfType<TypeAttr>(
              index, GraftDialect::tensorAttrName));
      if (!bytes || bytes != found->second.bytes)
        return ret.emitOpError("expected result ")
               << index << " to have graft.tensor of "
               << found->second.bytes.value_or(-1) << " bytes";
      returned.insert(operand.get());
    }
    for (auto &[buffer, state] : storage)
      if (!returned.contains(buffer))
        return buffer.getDefiningOp()->emitOpError(
            "is not returned: storage beyond the plan");
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

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Abstract interpretation of the linear plan: each buffer has a state, and each
// op says which states it accepts. The labels are those of ir/README.md.

#include "passes/passes.h"

#include "llvm/ADT/TypeSwitch.h"

#include "ir/core/cancellation.h"
#include "passes/analysis/islands.h"
#include "passes/analysis/planned_reads.h"
#include "passes/analysis/planned_storage.h"
#include "passes/analysis/planned_values.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

#define GEN_PASS_DEF_VERIFYPLANNED
#include "passes/passes.h.inc"

namespace {

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

class PlanVerifier {
public:
  explicit PlanVerifier(func::FuncOp function)
      : function(function), storage(function), reads(storage) {}

  LogicalResult run() {
    for (Operation &op : function.getBody().front())
      if (isCancelled() || failed(verify(&op)))
        return failure();
    return storage.verifyDonations();
  }

private:
  // planned_c1: only the ops of the plan.
  LogicalResult verify(Operation *op) {
    return llvm::TypeSwitch<Operation *, LogicalResult>(op)
        .Case([&](IslandOp island) { return storage.give(island); })
        .Case([&](AllocOp alloc) { return storage.alloc(alloc), success(); })
        .Case([&](TakeOp take) { return storage.take(take); })
        .Case([&](ShareOp share) { return storage.share(share); })
        .Case([&](ReleaseOp release) { return storage.release(release); })
        .Case([&](KeepOp keep) { return storage.keep(keep); })
        .Case([&](LoadOp load) { return reads.verifyLoad(load); })
        .Case([&](WriteOp write) { return verifyWrite(write); })
        .Case([&](func::ReturnOp ret) { return storage.verifyReturn(ret); })
        .Case<KeyOp, FoldInOp, SplitOp, WrapKeyDataOp>(
            [](auto) { return success(); })
        .Case<KeyDataOp, AdvanceOp, SamplerOpInterface, arith::ConstantOp,
              tensor::EmptyOp>(
            [&](auto value) { return verifyPlannedValue(value); })
        .Default(
            [&](Operation *other) { return verifyPlannedTensorOp(other); });
  }

  LogicalResult verifyWrite(WriteOp write) {
    return success(succeeded(reads.verifyOperands(write)) &&
                   succeeded(storage.write(write)) &&
                   succeeded(verifyScratch(write)));
  }

  func::FuncOp function;
  PlannedStorage storage;
  PlannedReads reads;
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
      if (failed(verifyPlannedIslands(function)) ||
          failed(PlanVerifier(function).run()))
        return signalPassFailure();
    }
  }
};

} // namespace
} // namespace graft::passes

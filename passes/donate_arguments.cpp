// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What stays where it is, or is computed where an operand was, takes no other
// storage. Then matching is by name first, because that is what a reader of the
// plan expects, then by size in order, whatever shape and dtype.

#include "passes/passes.h"

#include "mlir/IR/Remarks.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringMap.h"

#include "ir/core/cancellation.h"
#include "ir/flat_expression.h"
#include "ir/locations.h"
#include "ir/piece_attributes.h"
#include "ir/tensor_op_conversion.h"
#include "ir/type_conversion.h"
#include "passes/analysis/computations.h"
#include "passes/analysis/islands.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

#define GEN_PASS_DEF_DONATEARGUMENTS
#include "passes/passes.h.inc"

namespace {

// A donated argument that nothing but islands uses: its storage is free to be
// written.
struct FreeStorage {
  unsigned argument;
  StringRef path;
  int64_t bytes;
  bool taken = false;
};

// A value that a result returns and an op computes.
struct FreshValue {
  Operation *op;
  StringRef path;
  int64_t bytes;
};

bool isDonated(func::FuncOp function, BlockArgument argument) {
  return !!function.getArgAttr(argument.getArgNumber(),
                               GraftDialect::donatedAttrName);
}

StringRef pathOf(func::FuncOp function, unsigned argument) {
  auto path = function.getArgAttrOfType<StringAttr>(argument,
                                                    GraftDialect::pathAttrName);
  return path ? path.getValue() : StringRef();
}

SmallVector<FreeStorage> collectFree(func::FuncOp function) {
  SmallVector<FreeStorage> free;
  for (BlockArgument argument : function.getArguments()) {
    auto type = llvm::dyn_cast<RankedTensorType>(argument.getType());
    unsigned index = argument.getArgNumber();
    if (type && !isUsedByProgram(argument) && !isGivenToIsland(argument) &&
        isDonated(function, argument))
      free.push_back(
          {index, pathOf(function, index), byteSize(type).value_or(-1)});
  }
  return free;
}

SmallVector<FreshValue> collectFresh(func::FuncOp function) {
  Operation *terminator = function.getBody().front().getTerminator();
  llvm::SmallPtrSet<Operation *, 16> seen;
  SmallVector<FreshValue> fresh;
  for (OpOperand &result : terminator->getOpOperands()) {
    // A reshape has the storage of what it reshapes.
    Operation *op = stripReshapes(result.get()).getDefiningOp();
    auto type = llvm::dyn_cast<RankedTensorType>(result.get().getType());
    if (!op || !type || !seen.insert(op).second)
      continue;
    auto path = function.getResultAttrOfType<StringAttr>(
        result.getOperandNumber(), GraftDialect::pathAttrName);
    fresh.push_back({op, path ? path.getValue() : StringRef(),
                     byteSize(type).value_or(-2)});
  }
  return fresh;
}

void give(FreeStorage &storage, FreshValue &value, func::FuncOp function,
          StringRef how = "takes the storage of") {
  storage.taken = true;
  auto index = IntegerAttr::get(IntegerType::get(function.getContext(), 64),
                                storage.argument);
  value.op->setAttr(GraftDialect::intoAttrName, index);
  remark::passed(value.op->getLoc(), remark::RemarkOpts::name("donated")
                                         .category("graft-donate-arguments")
                                         .function(function.getName()))
      << remark::add("{0} {1} {2} ({3} bytes)", value.path.str(), how.str(),
                     describeValue(function.getArgument(storage.argument)),
                     value.bytes)
      << remark::metric("bytes", value.bytes);
}

// A donated argument of which an assembly has parts.
struct PartOwner {
  BlockArgument argument;
  int64_t elements = 0; ///< that stay where they are
  bool staysInPlace = true;
};

SmallVector<PartOwner> collectOwners(AssembleOp op, func::FuncOp function) {
  llvm::MapVector<Value, PartOwner> owners;
  for (auto [i, part] : llvm::enumerate(op.getParts())) {
    auto argument = llvm::dyn_cast<BlockArgument>(part);
    if (!argument || !isDonated(function, argument))
      continue;
    PartOwner &owner = owners[part];
    owner.argument = argument;
    owner.elements += numElements(toBox(llvm::cast<BoxAttr>(op.getBoxes()[i])));
    owner.staysInPlace &= staysInPlace(op, static_cast<unsigned>(i));
  }
  return llvm::map_to_vector(owners, [](auto &entry) { return entry.second; });
}

void remarkOnMoved(func::FuncOp function, const PartOwner &owner,
                   const FreshValue &value) {
  std::string why =
      onlyUserInProgram(owner.argument) != value.op ? "something else reads it"
      : !owner.staysInPlace ? "its elements lie elsewhere in the result"
                            : "it has the storage of another";
  remark::missed(value.op->getLoc(), remark::RemarkOpts::name("moved")
                                         .category("graft-donate-arguments")
                                         .function(function.getName()))
      << remark::add("{0} does not keep {1} in place but moves {2} elements: "
                     "{3}",
                     value.path.str(), describeValue(owner.argument),
                     owner.elements, why)
      << remark::metric("elements", owner.elements);
}

// Gives each assembly the argument of which most stays where it is, made larger
// or smaller. Parts that move are never in the same storage: what is written
// might be read later.
void keepInPlace(func::FuncOp function, SmallVectorImpl<FreshValue> &fresh) {
  llvm::erase_if(fresh, [&](FreshValue &value) {
    auto op = llvm::dyn_cast<AssembleOp>(value.op);
    if (!op)
      return false;
    SmallVector<PartOwner> owners = collectOwners(op, function);
    PartOwner *best = nullptr;
    for (PartOwner &owner : owners)
      if (owner.staysInPlace && onlyUserInProgram(owner.argument) == op &&
          (!best || owner.elements > best->elements))
        best = &owner;
    for (PartOwner &owner : owners)
      if (&owner != best)
        remarkOnMoved(function, owner, value);
    if (best) {
      FreeStorage storage{best->argument.getArgNumber(), {}, 0};
      give(storage, value, function);
    }
    return best != nullptr;
  });
}

// Why a flat value is not computed in the place of a donated argument it reads.
StringRef whyApart(const Computation &computation, const Read &read) {
  if (!llvm::is_contained(computation.dying, read.root))
    return "something else needs it";
  auto isSame = [&](const Read &other) { return other.root == read.root; };
  if (llvm::count_if(computation.reads, isSame) > 1)
    return "it is read more than once";
  return "another operand's place is taken";
}

void remarkOnApart(func::FuncOp function, const Computation &computation,
                   const FreshValue &value, BlockArgument taken) {
  llvm::SmallDenseSet<Value> told;
  for (const Read &read : computation.reads) {
    auto argument = llvm::dyn_cast<BlockArgument>(read.root);
    if (!argument || argument == taken || !told.insert(argument).second ||
        !isDonated(function, argument))
      continue;
    remark::missed(value.op->getLoc(), remark::RemarkOpts::name("apart")
                                           .category("graft-donate-arguments")
                                           .function(function.getName()))
        << remark::add("{0} is not computed in the place of {1}: {2}",
                       value.path.str(), describeValue(argument),
                       whyApart(computation, read).str())
        << remark::metric("bytes", value.bytes);
  }
}

// Computes each flat value that reads a donated argument as its last reader in
// the argument's place.
void computeInPlace(func::FuncOp function, SmallVectorImpl<FreshValue> &fresh) {
  llvm::DenseMap<Operation *, const Computation *> computations;
  const SmallVector<Computation> all = collectComputations(function);
  for (const Computation &computation : all)
    computations[computation.op] = &computation;
  auto isGiven = [&](BlockArgument argument) {
    return isDonated(function, argument);
  };
  llvm::erase_if(fresh, [&](FreshValue &value) {
    const Computation *computation = computations.lookup(value.op);
    if (!computation)
      return false;
    auto hasPath = [&](BlockArgument argument) {
      return isGiven(argument) &&
             pathOf(function, argument.getArgNumber()) == value.path;
    };
    const Read *place = overwrittenOperand(*computation, hasPath);
    if (!place)
      place = overwrittenOperand(*computation, isGiven);
    auto taken =
        place ? llvm::cast<BlockArgument>(place->root) : BlockArgument();
    if (isFlatOp(value.op))
      remarkOnApart(function, *computation, value, taken);
    if (!taken)
      return false;
    FreeStorage storage{taken.getArgNumber(), {}, 0};
    give(storage, value, function, "is computed in the place of");
    return true;
  });
}

// Gives each fresh value the free storage of its own path, if the size fits.
void matchByPath(func::FuncOp function, MutableArrayRef<FreeStorage> free,
                 SmallVectorImpl<FreshValue> &fresh) {
  llvm::StringMap<FreeStorage *> byPath;
  for (FreeStorage &storage : free)
    byPath.try_emplace(storage.path, &storage);
  llvm::erase_if(fresh, [&](FreshValue &value) {
    FreeStorage *storage = byPath.lookup(value.path);
    if (!storage || storage->taken || storage->bytes != value.bytes)
      return false;
    give(*storage, value, function);
    return true;
  });
}

// Gives the other fresh values, in order, free storage of their size.
void matchBySize(func::FuncOp function, MutableArrayRef<FreeStorage> free,
                 ArrayRef<FreshValue> fresh) {
  llvm::MapVector<int64_t, SmallVector<FreeStorage *>> bySize;
  for (FreeStorage &storage : llvm::reverse(free))
    if (!storage.taken)
      bySize[storage.bytes].push_back(&storage);
  for (FreshValue value : fresh) {
    auto found = bySize.find(value.bytes);
    if (found == bySize.end() || found->second.empty())
      continue;
    give(*found->second.pop_back_val(), value, function);
  }
}

void remarkOnReleased(func::FuncOp function, const FreeStorage &storage) {
  remark::missed(function.getArgument(storage.argument).getLoc(),
                 remark::RemarkOpts::name("released")
                     .category("graft-donate-arguments")
                     .function(function.getName()))
      << remark::add("no result takes the storage of {0} ({1} bytes): released",
                     describeValue(function.getArgument(storage.argument)),
                     storage.bytes)
      << remark::metric("bytes", storage.bytes);
}

struct DonateArguments : impl::DonateArgumentsBase<DonateArguments> {
  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isExternal())
      return;
    SmallVector<FreeStorage> free = collectFree(function);
    SmallVector<FreshValue> fresh = collectFresh(function);
    keepInPlace(function, fresh);
    computeInPlace(function, fresh);
    if (isCancelled())
      return signalPassFailure();
    matchByPath(function, free, fresh);
    matchBySize(function, free, fresh);
    for (const FreeStorage &storage : free)
      if (!storage.taken)
        remarkOnReleased(function, storage);
  }
};

} // namespace
} // namespace graft::passes

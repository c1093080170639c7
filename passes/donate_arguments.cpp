// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Matching is by name first, because that is what a reader of the plan expects,
// then by size in order, whatever shape and dtype.

#include "passes/passes.h"

#include "mlir/IR/Remarks.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringMap.h"

#include "ir/locations.h"
#include "ir/tensor_op_conversion.h"
#include "ir/type_conversion.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

#define GEN_PASS_DEF_DONATEARGUMENTS
#include "passes/passes.h.inc"

namespace {

// A donated argument that nothing uses: its storage is free to be written.
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
    if (type && argument.use_empty() &&
        function.getArgAttr(index, GraftDialect::donatedAttrName))
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

void give(FreeStorage &storage, FreshValue &value, func::FuncOp function) {
  storage.taken = true;
  auto index = IntegerAttr::get(IntegerType::get(function.getContext(), 64),
                                storage.argument);
  value.op->setAttr(GraftDialect::intoAttrName, index);
  remark::passed(value.op->getLoc(), remark::RemarkOpts::name("donated")
                                         .category("graft-donate-arguments")
                                         .function(function.getName()))
      << remark::add(
             "{0} takes the storage of {1} ({2} bytes)", value.path.str(),
             describeValue(function.getArgument(storage.argument)), value.bytes)
      << remark::metric("bytes", value.bytes);
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
    matchByPath(function, free, fresh);
    matchBySize(function, free, fresh);
    for (const FreeStorage &storage : free)
      if (!storage.taken)
        remarkOnReleased(function, storage);
  }
};

} // namespace
} // namespace graft::passes

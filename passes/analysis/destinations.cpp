// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "passes/analysis/destinations.h"

#include "ir/type_conversion.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

Destinations::Destinations(func::FuncOp function, StorageChoices &choices)
    : function(function), choices(choices),
      builder(function.getBody().front().getTerminator()),
      bufferType(BufferType::get(function.getContext())) {}

Value Destinations::storageOf(Value root) const {
  return llvm::isa<BlockArgument>(root) ? root : buffers.lookup(root);
}

int64_t Destinations::bytesOf(unsigned argument) {
  auto held = function.getArgAttrOfType<TypeAttr>(argument,
                                                  GraftDialect::tensorAttrName);
  return byteSize(llvm::cast<RankedTensorType>(held.getValue())).value_or(0);
}

// %t = graft.uniform ...   ->   %t = graft.uniform ...
//                               %b = graft.alloc 48
//
// Of donated storage it is %b = graft.take %old.
Value Destinations::make(Value value) {
  Operation *op = value.getDefiningOp();
  int64_t bytes =
      byteSize(llvm::cast<RankedTensorType>(value.getType())).value_or(0);
  Value &buffer = buffers[value];
  if (IntegerAttr into = StorageChoices::argumentOf(value)) {
    bool fits = choices.overwrittenBy(value) || bytesOf(into.getInt()) == bytes;
    buffer = TakeOp::create(
        builder, op->getLoc(), bufferType, function.getArgument(into.getInt()),
        fits ? IntegerAttr() : builder.getI64IntegerAttr(bytes));
  } else {
    buffer = AllocOp::create(builder, op->getLoc(), bufferType,
                             builder.getI64IntegerAttr(bytes));
  }
  op->removeAttr(GraftDialect::intoAttrName);
  return buffer;
}

// %t = graft.uniform ...   ->   %t = graft.uniform ...
//                               %b = graft.alloc 48
//                               graft.write %t into %b
void Destinations::write(Value value) {
  Operation *op = value.getDefiningOp();
  // Next to its write, so that the list reads value by value.
  op->moveBefore(function.getBody().front().getTerminator());
  Value buffer = make(value);
  auto sampler = llvm::dyn_cast<SamplerOpInterface>(op);
  WriteOp::create(builder, op->getLoc(), value, buffer, BoxAttr(),
                  sampler ? scratchBytes(sampler.getSampler()) : 0);
}

// return %a   ->   %b = graft.share %a      or graft.take, if it is donated
//                  return %b
void Destinations::forward(BlockArgument argument) {
  Value &buffer = buffers[argument];
  if (choices.isDonated(argument.getArgNumber()))
    buffer = TakeOp::create(builder, argument.getLoc(), bufferType, argument);
  else
    buffer = ShareOp::create(builder, argument.getLoc(), bufferType, argument);
}

void Destinations::release(Location loc, ArrayRef<Value> dying,
                           IntegerAttr taken) {
  for (Value root : dying) {
    auto argument = llvm::dyn_cast<BlockArgument>(root);
    bool isTaken =
        argument && taken && argument.getArgNumber() == taken.getInt();
    if (!argument || (choices.isDonated(argument.getArgNumber()) && !isTaken))
      ReleaseOp::create(builder, loc, storageOf(root));
  }
}

} // namespace graft::passes

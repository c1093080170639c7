// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "passes/analysis/planned_reads.h"

#include "ir/piece_attributes.h"
#include "ir/tensor_op_conversion.h"
#include "ir/type_conversion.h"
#include "passes/analysis/planned_values.h"
#include "passes/analysis/random_streams.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

namespace {

// planned_c2: a load is moved, or is an operand of one tensor op, or is words.
bool isReader(LoadOp load, OpOperand &use) {
  if (streamWords(use.getOwner()) == &use ||
      (load->hasOneUse() && llvm::isa<WriteOp>(use.getOwner())))
    return true;
  return !load.getWindow() && load->hasOneUse() && !isPart(use) &&
         plannedTensorOp(use.getOwner());
}

} // namespace

LogicalResult PlannedReads::verifyLoad(LoadOp load) {
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

// planned_c4: what is read is there, all of it.
LogicalResult PlannedReads::verifyReadable(LoadOp load, Operation *reader) {
  FailureOr<std::optional<int64_t>> held =
      storage.readable(load.getBuffer(), reader);
  if (failed(held))
    return failure();
  auto type = llvm::cast<RankedTensorType>(load.getType());
  if (WindowAttr window = load.getWindowAttr()) {
    if (failed(ir::verifyWindow(window, type.getShape(),
                                [&] { return reader->emitOpError(); })))
      return failure();
    type = type.clone(window.getOf().asArrayRef());
  }
  FailureOr<int64_t> bytes = byteSize(type);
  if (failed(bytes) || *held != *bytes)
    return reader->emitOpError("expected to read ")
           << held->value_or(-1) << " bytes, not " << bytes.value_or(-1);
  return success();
}

LogicalResult PlannedReads::verifyOperands(WriteOp write) {
  Operation *value = write.getValue().getDefiningOp();
  // planned_c4: what is moved is not in the storage that it is moved to.
  if (auto load = llvm::dyn_cast_if_present<LoadOp>(value)) {
    if (load.getBuffer() == write.getBuffer())
      return write.emitOpError("moves elements of the buffer that it writes");
    return verifyReadable(load, write);
  }
  if (!value || !plannedTensorOp(value))
    return success();
  if (auto expression = FlatExpression::endingIn(value))
    return verifyExpression(write, *expression);
  // planned_c5: only samplers, constants, moved values and flat ops may write a
  // box.
  if (write.getBoxAttr())
    return write.emitOpError("expected a tensor op that is not flat to fill "
                             "a whole buffer");
  for (Value operand : value->getOperands())
    if (auto load = operand.getDefiningOp<LoadOp>();
        load && failed(verifyReadable(load, write)))
      return failure();
  return success();
}

LogicalResult PlannedReads::verifyExpression(WriteOp write,
                                             const FlatExpression &expression) {
  for (OpOperand *read : expression.reads()) {
    auto load = read->get().getDefiningOp<LoadOp>();
    if (failed(verifyReadable(load, write)))
      return failure();
    if (load.getBuffer() == write.getBuffer() &&
        failed(verifyInPlace(write, load, expression)))
      return failure();
  }
  return success();
}

// planned_c4, the exception: what a donated argument held is loaded once, and
// overwritten element by element; the storage is then as large as the value.
LogicalResult PlannedReads::verifyInPlace(WriteOp write, LoadOp load,
                                          const FlatExpression &expression) {
  auto isSame = [&](OpOperand *read) {
    auto other = read->get().getDefiningOp<LoadOp>();
    return other && other.getBuffer() == load.getBuffer();
  };
  std::optional<TensorType> from = tensorTypeOf(load.getType());
  std::optional<TensorType> to = tensorTypeOf(write.getValue().getType());
  if (write.getBoxAttr() || load.getWindowAttr() ||
      llvm::count_if(expression.reads(), isSame) != 1 || !from || !to ||
      !canComputeInPlace(from->dtype, to->dtype) ||
      !storage.resizeArgument(
          write.getBuffer(),
          llvm::cast<RankedTensorType>(write.getValue().getType())))
    return write.emitOpError("overwrites what it reads");
  return success();
}

} // namespace graft::passes

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "passes/analysis/planned_storage.h"

#include "ir/type_conversion.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

namespace {

std::optional<int64_t> bytesOfType(TypeAttr attr) {
  auto type = attr ? llvm::dyn_cast<RankedTensorType>(attr.getValue())
                   : RankedTensorType();
  if (!type)
    return std::nullopt;
  FailureOr<int64_t> bytes = byteSize(type);
  return succeeded(bytes) ? std::optional<int64_t>(*bytes) : std::nullopt;
}

} // namespace

std::optional<int64_t> PlannedStorage::bytesOf(Value buffer) {
  auto argument = llvm::dyn_cast<BlockArgument>(buffer);
  if (!argument)
    return std::nullopt;
  return bytesOfType(function.getArgAttrOfType<TypeAttr>(
      argument.getArgNumber(), GraftDialect::tensorAttrName));
}

// planned_c4: an island reads what is there; planned_c3: it takes what it is
// donated.
LogicalResult PlannedStorage::give(IslandOp op) {
  for (OpOperand &input : op->getOpOperands()) {
    if (failed(readable(input.get(), op)))
      return failure();
    if (op.isDonated(input.getOperandNumber()) &&
        failed(arguments.consume(op, input.get())))
      return failure();
  }
  return success();
}

void PlannedStorage::alloc(AllocOp op) {
  storage[op.getResult()] = {State::Undefined, op.getBytesAttr().getInt()};
}

LogicalResult PlannedStorage::take(TakeOp op) {
  std::optional<int64_t> held = bytesOf(op.getArgument());
  IntegerAttr resized = op.getBytesAttr();
  storage[op.getResult()] = {resized ? State::Undefined : State::Argument,
                             resized ? resized.getInt() : held,
                             held.value_or(0)};
  return arguments.consume(op, op.getArgument());
}

// planned_c3: what is not donated is shared.
LogicalResult PlannedStorage::share(ShareOp op) {
  storage[op.getResult()] = {State::Shared, bytesOf(op.getArgument())};
  auto argument = llvm::dyn_cast<BlockArgument>(op.getArgument());
  if (!argument || arguments.isDonated(argument))
    return op.emitOpError("expected an argument that is not donated");
  return success();
}

// planned_c3: storage of the program is released at most once, after it was
// written.
LogicalResult PlannedStorage::release(ReleaseOp op) {
  auto found = storage.find(op.getBuffer());
  if (found == storage.end())
    return arguments.consume(op, op.getBuffer());
  if (found->second.state != State::Written)
    return op.emitOpError("expected storage that a graft.write has "
                          "filled and nothing has released");
  found->second.state = State::Released;
  return success();
}

// planned_c4: storage is read after it was written and before it was given
// away.
FailureOr<std::optional<int64_t>> PlannedStorage::readable(Value buffer,
                                                           Operation *reader) {
  auto found = storage.find(buffer);
  if (found == storage.end()) {
    if (!arguments.isThere(buffer))
      return reader->emitOpError("expected an argument that was not taken or "
                                 "released before");
    return bytesOf(buffer);
  }
  if (found->second.state == State::Undefined ||
      found->second.state == State::Released)
    return reader->emitOpError("reads storage that holds no value");
  return found->second.bytes;
}

bool PlannedStorage::resizeArgument(Value buffer, RankedTensorType type) {
  auto found = storage.find(buffer);
  if (found == storage.end() || found->second.state != State::Argument)
    return false;
  if (FailureOr<int64_t> bytes = byteSize(type); succeeded(bytes))
    found->second.bytes = *bytes;
  return true;
}

FailureOr<PlannedStorage::Storage *> PlannedStorage::writable(Operation *op,
                                                              Value buffer) {
  auto found = storage.find(buffer);
  if (found == storage.end())
    return op->emitOpError("expected a buffer of graft.alloc or graft.take");
  State state = found->second.state;
  if (state != State::Undefined && state != State::Argument)
    return op->emitOpError("expected storage that the program owns and has "
                           "not written yet");
  return &found->second;
}

// planned_c5: storage that the program owns is written exactly once.
LogicalResult PlannedStorage::write(WriteOp op) {
  FailureOr<Storage *> target = writable(op, op.getBuffer());
  if (failed(target))
    return failure();
  auto type = llvm::cast<RankedTensorType>(op.getValue().getType());
  BoxAttr box = op.getBoxAttr();
  if (box) {
    if (box.getSizes().asArrayRef() != type.getShape())
      return op.emitOpError("expected a box of the value's shape");
    type = type.clone(box.getOf().asArrayRef());
  }
  FailureOr<int64_t> bytes = byteSize(type);
  if (failed(bytes) || (*target)->bytes != *bytes ||
      (!box && !(*target)->boxes.isEmpty()))
    return op.emitOpError("expected a buffer of ")
           << bytes.value_or(-1) << " bytes, got "
           << (*target)->bytes.value_or(-1);
  if (box)
    return addBox(op, box, **target, *bytes);
  (*target)->state = State::Written;
  return success();
}

// planned_c5: a kept box lies within the argument's original size.
LogicalResult PlannedStorage::keep(KeepOp op) {
  FailureOr<Storage *> target = writable(op, op.getBuffer());
  if (failed(target))
    return failure();
  return addBox(op, op.getBox(), **target, (*target)->held);
}

LogicalResult PlannedStorage::addBox(Operation *op, BoxAttr box,
                                     Storage &target, int64_t held) {
  if (failed(target.boxes.add(op, box, target.bytes.value_or(0), held)))
    return failure();
  target.state = target.boxes.isComplete() ? State::Written : State::Undefined;
  return success();
}

// planned_c6: every result is defined, and as large as its tensor.
LogicalResult PlannedStorage::verifyResult(func::ReturnOp op,
                                           OpOperand &result) {
  unsigned index = result.getOperandNumber();
  auto found = storage.find(result.get());
  if (found == storage.end())
    return op.emitOpError("expected result ")
           << index << " to be a buffer of this program";
  if (found->second.state == State::Undefined)
    return op.emitOpError("result ") << index << " is undefined";
  if (found->second.state == State::Released)
    return op.emitOpError("result ") << index << " was released";
  std::optional<int64_t> bytes =
      bytesOfType(function.getResultAttrOfType<TypeAttr>(
          index, GraftDialect::tensorAttrName));
  if (!bytes || bytes != found->second.bytes)
    return op.emitOpError("expected result ")
           << index << " to have graft.tensor of "
           << found->second.bytes.value_or(-1) << " bytes";
  return success();
}

// planned_c6: all storage that is no result is released.
LogicalResult PlannedStorage::verifyReturn(func::ReturnOp op) {
  for (OpOperand &result : op->getOpOperands())
    if (failed(verifyResult(op, result)))
      return failure();
  llvm::DenseSet<Value> returned;
  for (auto [index, buffer] : llvm::enumerate(op.getOperands()))
    if (!returned.insert(buffer).second)
      return op.emitOpError("result ") << index << " is another result too";
  for (auto &[buffer, held] : storage)
    if (!returned.contains(buffer) && held.state != State::Released)
      return buffer.getDefiningOp()->emitOpError(
          "is neither returned nor released: storage beyond the plan");
  return success();
}

} // namespace graft::passes

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/schedule/schedule_builder.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/TypeSwitch.h"

#include "backend/schedule/build_flat_step.h"
#include "ir/constant_bytes.h"
#include "ir/dialect.h"
#include "ir/flat_expression.h"
#include "ir/piece_attributes.h"
#include "ir/sampler_conversion.h"
#include "ir/tensor_op_conversion.h"
#include "ir/type_conversion.h"

namespace graft {

using namespace mlir;

namespace {

std::string textAttr(DictionaryAttr attrs, StringRef name) {
  auto text = attrs ? attrs.getAs<StringAttr>(name) : StringAttr();
  return text ? text.getValue().str() : std::string();
}

// The tensor an argument or result holds: its own type, or in planned form the
// one its attribute names.
RankedTensorType heldTensor(Type type, DictionaryAttr attrs) {
  if (auto tensor = llvm::dyn_cast<RankedTensorType>(type))
    return tensor;
  auto held = attrs ? attrs.getAs<TypeAttr>(ir::GraftDialect::tensorAttrName)
                    : TypeAttr();
  return held ? llvm::dyn_cast<RankedTensorType>(held.getValue())
              : RankedTensorType();
}

class Builder {
public:
  explicit Builder(func::FuncOp function) : function(function) {}

  FailureOr<Schedule> run() {
    schedule.name = function.getName().str();
    schedule.arguments = programArguments(function);
    for (BlockArgument argument : function.getArguments())
      if (llvm::isa<ir::KeyType>(argument.getType()))
        addKey(argument, ArgumentKey{index(argument)});
    for (Operation &op : function.getBody().front())
      if (failed(add(&op)))
        return failure();
    markLastReads();
    return std::move(schedule);
  }

private:
  void markLastReads() {
    llvm::DenseSet<ArgumentIndex> read;
    for (Step &step : llvm::reverse(schedule.steps))
      if (auto *compute = std::get_if<ComputeStep>(&step)) {
        for (Operand &operand : llvm::reverse(compute->operands))
          markLastRead(operand, read);
      } else if (auto *flat = std::get_if<FlatStep>(&step)) {
        for (FlatOperand &operand : llvm::reverse(flat->operands))
          if (auto *stored = std::get_if<Operand>(&operand))
            markLastRead(*stored, read);
      } else if (auto *move = std::get_if<MoveStep>(&step)) {
        markLastRead(move->source, read);
      }
  }

  static void markLastRead(Operand &operand,
                           llvm::DenseSet<ArgumentIndex> &read) {
    operand.isLastRead =
        operand.argument >= 0 && read.insert(operand.argument).second;
  }

  static ArgumentIndex index(Value argument) {
    return static_cast<ArgumentIndex>(
        llvm::cast<BlockArgument>(argument).getArgNumber());
  }

  static ArgumentIndex loadedIndex(Value words) {
    return index(words.getDefiningOp<ir::LoadOp>().getBuffer());
  }

  void addKey(Value value, KeyStep step) {
    keySlots[value] = static_cast<KeySlot>(schedule.keys.size());
    schedule.keys.push_back(step);
  }

  BufferSlot newBuffer(Value value) {
    return bufferSlots[value] = schedule.numBuffers++;
  }

  LogicalResult add(Operation *op) {
    return llvm::TypeSwitch<Operation *, LogicalResult>(op)
        .Case<ir::KeyOp>([&](ir::KeyOp key) {
          addKey(key, KnownKey{key.getValueAttr().getKey()});
          return success();
        })
        .Case<ir::WrapKeyDataOp>([&](ir::WrapKeyDataOp wrap) {
          addKey(wrap, ArgumentKey{loadedIndex(wrap.getData())});
          return success();
        })
        .Case<ir::FoldInOp>([&](ir::FoldInOp fold) {
          ArgumentIndex count =
              fold.getCount() ? loadedIndex(fold.getCount()) : -1;
          addKey(fold,
                 FoldedKey{keySlots.lookup(fold.getKey()),
                           static_cast<uint32_t>(fold.getOffset()), count});
          return success();
        })
        .Case<ir::SplitOp>([&](ir::SplitOp split) {
          addKey(split, SplitKey{keySlots.lookup(split.getKey()),
                                 static_cast<int64_t>(split.getIndex()),
                                 static_cast<int64_t>(split.getCount()),
                                 ir::fromIr(split.getLayout())});
          return success();
        })
        .Case<ir::AllocOp>([&](ir::AllocOp alloc) {
          addAlloc(alloc);
          return success();
        })
        .Case<ir::TakeOp>([&](ir::TakeOp take) {
          addTake(take);
          return success();
        })
        .Case<ir::ShareOp>([&](ir::ShareOp share) {
          schedule.steps.push_back(
              ShareStep{newBuffer(share), index(share.getArgument())});
          return success();
        })
        .Case<ir::ReleaseOp>([&](ir::ReleaseOp release) {
          addRelease(release.getBuffer());
          return success();
        })
        .Case<ir::WriteOp>([&](ir::WriteOp write) { return addWrite(write); })
        .Case<func::ReturnOp>([&](func::ReturnOp ret) {
          addResults(ret);
          return success();
        })
        .Default([](Operation *) { return success(); });
  }

  void addAlloc(ir::AllocOp alloc) {
    AllocStep step{newBuffer(alloc), static_cast<int64_t>(alloc.getBytes())};
    for (Operation *user : alloc->getUsers())
      if (auto write = llvm::dyn_cast<ir::WriteOp>(user))
        step.isPiecewise |= write.getBoxAttr() != nullptr;
    schedule.steps.push_back(step);
  }

  void addTake(ir::TakeOp take) {
    TakeStep step{newBuffer(take), index(take.getArgument()), false};
    for (Operation *user : take->getUsers())
      if (auto write = llvm::dyn_cast<ir::WriteOp>(user);
          write && ir::inPlaceLoad(write))
        return; // the FlatStep takes it
    if (IntegerAttr bytes = take.getBytesAttr())
      step.bytes = bytes.getInt();
    const ProgramArgument &argument = schedule.arguments[step.argument];
    for (Operation *user : take->getUsers()) {
      step.overwritten |= llvm::isa<ir::WriteOp, ir::KeepOp>(user);
      if (auto keep = llvm::dyn_cast<ir::KeepOp>(user))
        step.kept += numElements(ir::toBox(keep.getBox())) *
                     (bitWidth(argument.dtype) / 8);
    }
    schedule.steps.push_back(step);
  }

  void addRelease(Value buffer) {
    if (llvm::isa<BlockArgument>(buffer))
      schedule.steps.push_back(ReleaseStep{index(buffer)});
    else
      schedule.steps.push_back(FreeStep{bufferSlots.lookup(buffer)});
  }

  Operand operandOf(ir::LoadOp load) {
    Operand result;
    result.type = *ir::tensorTypeOf(load.getType());
    if (llvm::isa<BlockArgument>(load.getBuffer()))
      result.argument = index(load.getBuffer());
    else
      result.buffer = bufferSlots.lookup(load.getBuffer());
    return result;
  }

  void addCompute(BufferSlot buffer, ir::ImportedTensorOp imported) {
    ComputeStep step{
        buffer, std::move(imported.op), {}, std::move(imported.result)};
    for (OpOperand *operand : imported.operands)
      step.operands.push_back(
          operandOf(operand->get().getDefiningOp<ir::LoadOp>()));
    schedule.steps.push_back(std::move(step));
  }

  LogicalResult addFlat(ir::WriteOp write, std::optional<Window> window) {
    ir::LoadOp overwritten = ir::inPlaceLoad(write);
    ArgumentIndex taken = -1;
    FlatLeaves leaves;
    leaves.key = [&](Value key) { return keySlots.lookup(key); };
    leaves.stored = [&](ir::LoadOp load) {
      Operand operand = operandOf(load);
      if (load == overwritten) {
        auto take = load.getBuffer().getDefiningOp<ir::TakeOp>();
        operand.buffer = -1;
        operand.argument = taken = index(take.getArgument());
      }
      return operand;
    };
    FailureOr<FlatStep> step =
        buildFlatStep(write.getValue().getDefiningOp(), leaves);
    if (failed(step))
      return failure();
    step->buffer = bufferSlots.lookup(write.getBuffer());
    step->window = std::move(window);
    for (auto [i, operand] : llvm::enumerate(step->operands))
      if (const auto *stored = std::get_if<Operand>(&operand);
          stored && taken >= 0 && stored->argument == taken)
        step->inPlace = static_cast<int>(i);
    schedule.steps.push_back(*std::move(step));
    return success();
  }

  LogicalResult addWrite(ir::WriteOp write) {
    BufferSlot buffer = bufferSlots.lookup(write.getBuffer());
    Operation *value = write.getValue().getDefiningOp();
    auto type = llvm::cast<RankedTensorType>(write.getValue().getType());
    std::optional<Window> window;
    if (ir::BoxAttr box = write.getBoxAttr())
      window = ir::windowOf(box, type);
    if (auto sampler = llvm::dyn_cast<ir::SamplerOpInterface>(value)) {
      schedule.steps.push_back(DrawStep{buffer,
                                        keySlots.lookup(sampler.getKeyValue()),
                                        sampler.getSampler(), window});
      return success();
    }
    if (auto load = llvm::dyn_cast<ir::LoadOp>(value)) {
      schedule.steps.push_back(MoveStep{
          buffer, operandOf(load), ir::elementsOf(load.getWindowAttr(), type),
          ir::windowOf(write.getBoxAttr(), type)});
      return success();
    }
    if (auto data = llvm::dyn_cast<ir::KeyDataOp>(value)) {
      schedule.steps.push_back(
          KeyDataStep{buffer, keySlots.lookup(data.getKey())});
      return success();
    }
    if (auto advance = llvm::dyn_cast<ir::AdvanceOp>(value)) {
      schedule.steps.push_back(
          CountStep{buffer, static_cast<CountSlot>(schedule.counts.size())});
      schedule.counts.push_back({loadedIndex(advance.getCount()),
                                 static_cast<uint32_t>(advance.getBy())});
      return success();
    }
    if (ir::isFlatOp(value))
      return addFlat(write, window);
    if (std::optional<ir::ImportedTensorOp> imported =
            ir::importTensorOp(value)) {
      addCompute(buffer, *std::move(imported));
      return success();
    }
    FailureOr<std::vector<std::byte>> pattern =
        ir::constantBytes(llvm::cast<arith::ConstantOp>(value));
    if (failed(pattern))
      return failure();
    schedule.steps.push_back(FillStep{
        buffer, std::make_shared<const std::vector<std::byte>>(*pattern),
        bitWidth(*ir::toDType(type.getElementType())) / 8, window});
    return success();
  }

  void addResults(func::ReturnOp ret) {
    for (auto [position, operand] : llvm::enumerate(ret.getOperands())) {
      DictionaryAttr attrs = function.getResultAttrDict(position);
      RankedTensorType tensor = heldTensor(operand.getType(), attrs);
      schedule.results.push_back(
          {bufferSlots.lookup(operand), *ir::toDType(tensor.getElementType()),
           Shape(tensor.getShape()),
           textAttr(attrs, ir::GraftDialect::pathAttrName)});
    }
  }

  func::FuncOp function;
  Schedule schedule;
  llvm::DenseMap<Value, KeySlot> keySlots;
  llvm::DenseMap<Value, BufferSlot> bufferSlots;
};

} // namespace

std::vector<ProgramArgument> programArguments(func::FuncOp function) {
  std::vector<ProgramArgument> arguments;
  for (auto [position, type] : llvm::enumerate(function.getArgumentTypes())) {
    DictionaryAttr attrs = function.getArgAttrDict(position);
    ProgramArgument argument;
    argument.source = textAttr(attrs, ir::GraftDialect::sourceAttrName);
    argument.path = textAttr(attrs, ir::GraftDialect::pathAttrName);
    argument.donated = attrs && attrs.get(ir::GraftDialect::donatedAttrName);
    if (RankedTensorType tensor = heldTensor(type, attrs)) {
      argument.dtype = *ir::toDType(tensor.getElementType());
      argument.shape = Shape(tensor.getShape());
    } else {
      argument.kind = ArgumentKind::Key;
      argument.dtype = DType::U32;
      argument.shape = {2};
    }
    arguments.push_back(std::move(argument));
  }
  return arguments;
}

FailureOr<Schedule> buildSchedule(func::FuncOp function) {
  return Builder(function).run();
}

} // namespace graft

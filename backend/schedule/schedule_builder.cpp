// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/schedule/schedule_builder.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/TypeSwitch.h"

#include "backend/schedule/argument_index.h"
#include "backend/schedule/buffer_slots.h"
#include "backend/schedule/build_flat_step.h"
#include "backend/schedule/key_slots.h"
#include "ir/constant_bytes.h"
#include "ir/core/cancellation.h"
#include "ir/dialect.h"
#include "ir/flat_expression.h"
#include "ir/locations.h"
#include "ir/piece_attributes.h"
#include "ir/program_arguments.h"
#include "ir/tensor_op_conversion.h"
#include "ir/type_conversion.h"

namespace graft {

using namespace mlir;

namespace {

void markLastRead(Operand &operand, llvm::DenseSet<ArgumentIndex> &read) {
  operand.isLastRead =
      operand.argument >= 0 && read.insert(operand.argument).second;
}

void markLastReads(std::vector<Step> &steps) {
  llvm::DenseSet<ArgumentIndex> read;
  for (Step &step : llvm::reverse(steps))
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

// Whether the FlatStep of a write takes the argument itself.
bool isTakenInPlace(ir::TakeOp take) {
  return llvm::any_of(take->getUsers(), [](Operation *user) {
    auto write = llvm::dyn_cast<ir::WriteOp>(user);
    return write && ir::inPlaceLoad(write);
  });
}

AllocStep allocStep(ir::AllocOp alloc, BufferSlot buffer) {
  AllocStep step{buffer, static_cast<int64_t>(alloc.getBytes())};
  for (Operation *user : alloc->getUsers())
    if (auto write = llvm::dyn_cast<ir::WriteOp>(user))
      step.isPiecewise |= write.getBoxAttr() != nullptr;
  return step;
}

TakeStep takeStep(ir::TakeOp take, BufferSlot buffer, ArgumentIndex index,
                  const ProgramArgument &argument) {
  TakeStep step{buffer, index, false};
  if (IntegerAttr bytes = take.getBytesAttr())
    step.bytes = bytes.getInt();
  for (Operation *user : take->getUsers()) {
    step.overwritten |= llvm::isa<ir::WriteOp, ir::KeepOp>(user);
    if (auto keep = llvm::dyn_cast<ir::KeepOp>(user))
      step.kept += numElements(ir::toBox(keep.getBox())) *
                   (bitWidth(argument.dtype) / 8);
  }
  return step;
}

FailureOr<FillStep> fillStep(arith::ConstantOp constant, BufferSlot buffer,
                             std::optional<Window> window) {
  FailureOr<std::vector<std::byte>> pattern = ir::constantBytes(constant);
  if (failed(pattern))
    return failure();
  auto type = llvm::cast<RankedTensorType>(constant.getType());
  return FillStep{
      buffer, std::make_shared<const std::vector<std::byte>>(*pattern),
      bitWidth(*ir::toDType(type.getElementType())) / 8, std::move(window)};
}

// `"island" (120 ops, f.py:3:1)`
std::string textOf(ir::IslandOp op) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  stream << '"' << op.getName() << "\" (" << op.getOpCount() << " ops";
  for (Attribute attr : op.getLines())
    if (auto line = llvm::dyn_cast<FileLineColLoc>(
            ir::sourceLine(Location(llvm::cast<LocationAttr>(attr)))))
      stream << ", " << line.getFilename().getValue() << ":" << line.getLine()
             << ":" << line.getColumn();
  stream << ")";
  return text;
}

class Builder {
public:
  explicit Builder(func::FuncOp function) : function(function) {}

  FailureOr<Schedule> run() {
    schedule.name = function.getName().str();
    schedule.arguments = ir::programArguments(function);
    keys.addArguments(function);
    for (Operation &op : function.getBody().front())
      if (isCancelled() || failed(add(&op)))
        return failure();
    markLastReads(schedule.steps);
    return std::move(schedule);
  }

private:
  LogicalResult add(Operation *op) {
    if (auto write = llvm::dyn_cast<ir::WriteOp>(op))
      return addWrite(write);
    keys.addResult(op);
    llvm::TypeSwitch<Operation *>(op)
        .Case([&](ir::IslandOp island) { addIsland(island); })
        .Case([&](ir::AllocOp alloc) {
          schedule.steps.push_back(allocStep(alloc, buffers.add(alloc)));
        })
        .Case([&](ir::TakeOp take) {
          BufferSlot buffer = buffers.add(take);
          ArgumentIndex index = argumentIndex(take.getArgument());
          if (!isTakenInPlace(take))
            schedule.steps.push_back(
                takeStep(take, buffer, index, schedule.arguments[index]));
        })
        .Case([&](ir::ShareOp share) {
          schedule.steps.push_back(ShareStep{
              buffers.add(share), argumentIndex(share.getArgument())});
        })
        .Case([&](ir::ReleaseOp release) { addRelease(release.getBuffer()); })
        .Case([&](func::ReturnOp ret) { addResults(ret); });
    return success();
  }

  void addIsland(ir::IslandOp op) {
    auto number = static_cast<int32_t>(schedule.islands.size());
    Island island{op.getName().str(),          textOf(op), {}, {}, {},
                  op.getScratchAttr().getInt()};
    for (Value input : op.getInputs())
      island.inputs.push_back(argumentIndex(input));
    for (int64_t index : op.getDonated())
      island.donated.push_back(island.inputs[index]);
    for (unsigned i = 0; i < function.getNumArguments(); ++i)
      if (auto from = function.getArgAttrOfType<IntegerAttr>(
              i, ir::GraftDialect::islandAttrName);
          from && from.getInt() == number)
        island.outputs.push_back(static_cast<ArgumentIndex>(i));
    schedule.islands.push_back(std::move(island));
    schedule.steps.push_back(IslandStep{number});
  }

  void addRelease(Value buffer) {
    if (llvm::isa<BlockArgument>(buffer))
      schedule.steps.push_back(ReleaseStep{argumentIndex(buffer)});
    else
      schedule.steps.push_back(FreeStep{buffers[buffer]});
  }

  void addCompute(BufferSlot buffer, ir::ImportedTensorOp imported) {
    ComputeStep step{
        buffer, std::move(imported.op), {}, std::move(imported.result)};
    for (OpOperand *operand : imported.operands)
      step.operands.push_back(
          buffers.operandOf(operand->get().getDefiningOp<ir::LoadOp>()));
    schedule.steps.push_back(std::move(step));
  }

  LogicalResult addFlat(ir::WriteOp write, std::optional<Window> window) {
    ir::LoadOp overwritten = ir::inPlaceLoad(write);
    ArgumentIndex taken = -1;
    FlatLeaves leaves;
    leaves.key = [&](Value key) { return keys[key]; };
    leaves.stored = [&](ir::LoadOp load) {
      Operand operand = buffers.operandOf(load);
      if (load == overwritten) {
        auto take = load.getBuffer().getDefiningOp<ir::TakeOp>();
        operand.buffer = -1;
        operand.argument = taken = argumentIndex(take.getArgument());
      }
      return operand;
    };
    FailureOr<FlatStep> step =
        buildFlatStep(write.getValue().getDefiningOp(), leaves);
    if (failed(step))
      return failure();
    step->buffer = buffers[write.getBuffer()];
    step->window = std::move(window);
    for (auto [i, operand] : llvm::enumerate(step->operands))
      if (const auto *stored = std::get_if<Operand>(&operand);
          stored && taken >= 0 && stored->argument == taken)
        step->inPlace = static_cast<int>(i);
    schedule.steps.push_back(*std::move(step));
    return success();
  }

  // Elements smaller than a byte are copied all at once, as bytes.
  MoveStep moveStep(ir::WriteOp write, ir::LoadOp load, BufferSlot buffer) {
    auto type = llvm::cast<RankedTensorType>(write.getValue().getType());
    Operand source = buffers.operandOf(load);
    if (elementSize(source.type.dtype) > 0)
      return MoveStep{buffer, std::move(source),
                      ir::elementsOf(load.getWindowAttr(), type),
                      ir::windowOf(write.getBoxAttr(), type)};
    int64_t bytes = byteSize(source.type.dtype, source.type.shape).value_or(0);
    source.type = {DType::U8, {bytes}};
    Window all{0, {bytes}, {1}};
    return MoveStep{buffer, std::move(source), all, all};
  }

  LogicalResult addWrite(ir::WriteOp write) {
    BufferSlot buffer = buffers[write.getBuffer()];
    Operation *value = write.getValue().getDefiningOp();
    auto type = llvm::cast<RankedTensorType>(write.getValue().getType());
    std::optional<Window> window;
    if (ir::BoxAttr box = write.getBoxAttr())
      window = ir::windowOf(box, type);
    if (auto sampler = llvm::dyn_cast<ir::SamplerOpInterface>(value)) {
      schedule.steps.push_back(DrawStep{buffer, keys[sampler.getKeyValue()],
                                        sampler.getSampler(), window});
      return success();
    }
    if (auto load = llvm::dyn_cast<ir::LoadOp>(value)) {
      schedule.steps.push_back(moveStep(write, load, buffer));
      return success();
    }
    if (auto data = llvm::dyn_cast<ir::KeyDataOp>(value)) {
      schedule.steps.push_back(KeyDataStep{buffer, keys[data.getKey()]});
      return success();
    }
    if (auto advance = llvm::dyn_cast<ir::AdvanceOp>(value)) {
      schedule.steps.push_back(
          CountStep{buffer, static_cast<CountSlot>(schedule.counts.size())});
      schedule.counts.push_back({loadedArgument(advance.getCount()),
                                 static_cast<uint32_t>(advance.getBy()),
                                 firstLoaded(advance.getCount())});
      return success();
    }
    if (ir::isFlatOp(value))
      return addFlat(write, window);
    if (std::optional<ir::ImportedTensorOp> imported =
            ir::importTensorOp(value)) {
      addCompute(buffer, *std::move(imported));
      return success();
    }
    FailureOr<FillStep> fill =
        fillStep(llvm::cast<arith::ConstantOp>(value), buffer, window);
    if (failed(fill))
      return failure();
    schedule.steps.push_back(*std::move(fill));
    return success();
  }

  void addResults(func::ReturnOp ret) {
    for (auto [position, operand] : llvm::enumerate(ret.getOperands())) {
      DictionaryAttr attrs = function.getResultAttrDict(position);
      RankedTensorType tensor = ir::heldTensor(operand.getType(), attrs);
      schedule.results.push_back(
          {buffers[operand], *ir::toDType(tensor.getElementType()),
           Shape(tensor.getShape()),
           ir::textOf(attrs, ir::GraftDialect::pathAttrName)});
    }
  }

  func::FuncOp function;
  Schedule schedule;
  KeySlots keys{schedule.keys};
  BufferSlots buffers{schedule.numBuffers};
};

} // namespace

FailureOr<Schedule> buildSchedule(func::FuncOp function) {
  return Builder(function).run();
}

} // namespace graft

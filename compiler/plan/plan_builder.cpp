// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "compiler/plan/plan_builder.h"

#include <tuple>

#include "backend/runtime/saturating.h"
#include "backend/schedule/peak.h"
#include "compiler/plan/plan_values.h"
#include "ir/dialect.h"
#include "ir/locations.h"
#include "ir/piece_attributes.h"
#include "ir/tensor_op_conversion.h"
#include "ir/type_conversion.h"

namespace graft {

using namespace mlir;

namespace {

SourceLine toSourceLine(LocationAttr loc) {
  auto line = llvm::dyn_cast<FileLineColLoc>(loc);
  if (!line)
    return {};
  return {line.getFilename().str(), static_cast<int>(line.getLine()),
          static_cast<int>(line.getColumn())};
}

int64_t bytesOf(DType dtype, const Shape &shape) {
  return byteSize(dtype, shape).value_or(0);
}

ir::WriteOp writerOf(Value buffer) {
  for (Operation *user : buffer.getUsers())
    if (auto write = llvm::dyn_cast<ir::WriteOp>(user))
      return write;
  return {};
}

// The type of what a write puts, or is a part of.
RankedTensorType heldType(ir::WriteOp write) {
  auto type = llvm::cast<RankedTensorType>(write.getValue().getType());
  ir::BoxAttr box = write.getBoxAttr();
  return box ? type.clone(box.getOf().asArrayRef()) : type;
}

bool isAssembled(Value buffer) {
  return llvm::any_of(buffer.getUsers(), [](Operation *user) {
    auto write = llvm::dyn_cast<ir::WriteOp>(user);
    return llvm::isa<ir::KeepOp>(user) ||
           (write && (write.getBoxAttr() ||
                      write.getValue().getDefiningOp<ir::LoadOp>()));
  });
}

// What defines the bytes of a planned result.
void describeOrigin(Value buffer, Plan::Result &result,
                    const Schedule &schedule) {
  ArrayRef<ProgramArgument> arguments = schedule.arguments;
  ir::WriteOp write = writerOf(buffer);
  bool assembled = isAssembled(buffer);
  Operation *storage = buffer.getDefiningOp();
  auto take = llvm::dyn_cast<ir::TakeOp>(storage);
  auto taken =
      take ? llvm::cast<BlockArgument>(take.getArgument()) : BlockArgument();
  bool isIslands = taken && taken.getArgNumber() >= schedule.numOwnArguments();
  result.donated = taken && !isIslands;
  result.where = toSourceLine(ir::sourceLine(storage->getLoc()));
  if (assembled) {
    result.origin = Plan::Origin::Assembled;
    result.from = assemblyText(buffer, arguments);
    return;
  }
  if (!write) {
    auto argument = llvm::cast<BlockArgument>(storage->getOperand(0));
    result.origin = isIslands ? Plan::Origin::Island : Plan::Origin::Forwarded;
    result.from = arguments[argument.getArgNumber()].name();
    return;
  }
  std::tie(result.origin, result.from) = describeValue(write, arguments);
}

void addResults(Plan &plan, func::FuncOp function, const Schedule &schedule) {
  Operation *terminator = function.getBody().front().getTerminator();
  for (auto [index, buffer] : llvm::enumerate(terminator->getOperands())) {
    const Schedule::Result &scheduled = schedule.results[index];
    Plan::Result result;
    result.path = scheduled.path;
    result.dtype = scheduled.dtype;
    result.shape = scheduled.shape;
    result.bytes = bytesOf(result.dtype, result.shape);
    if (auto sharding = function.getResultAttrOfType<StringAttr>(
            index, ir::GraftDialect::shardingAttrName))
      result.sharding = sharding.str();
    describeOrigin(buffer, result, schedule);
    plan.results.push_back(std::move(result));
  }
}

std::string readerName(Operation *op) {
  if (llvm::isa<ir::WriteOp>(op))
    return "assemble";
  std::optional<ir::ImportedTensorOp> imported = ir::importTensorOp(op);
  return imported ? toString(imported->op) : std::string();
}

// The tensor ops and assemblies that read a buffer, each name once, in the
// plan's order.
std::vector<std::string> readersOf(Value buffer) {
  SmallVector<Operation *> ops;
  for (Operation *load : buffer.getUsers())
    if (llvm::isa<ir::LoadOp>(load))
      llvm::append_range(ops, load->getUsers());
  llvm::sort(ops,
             [](Operation *a, Operation *b) { return a->isBeforeInBlock(b); });
  std::vector<std::string> names;
  for (Operation *op : ops)
    if (std::string name = readerName(op);
        !name.empty() && !llvm::is_contained(names, name))
      names.push_back(std::move(name));
  return names;
}

// Fresh storage that the program gives up itself.
void addScratch(Plan &plan, func::FuncOp function, const Schedule &schedule) {
  for (auto alloc : function.getBody().front().getOps<ir::AllocOp>()) {
    Value buffer = alloc.getResult();
    ir::WriteOp write = writerOf(buffer);
    bool isReleased = llvm::any_of(buffer.getUsers(), [](Operation *user) {
      return llvm::isa<ir::ReleaseOp>(user);
    });
    if (!write || !isReleased)
      continue;
    TensorType type = *ir::tensorTypeOf(heldType(write));
    Plan::Scratch scratch;
    scratch.path = ir::modelPath(alloc.getLoc()).str();
    scratch.bytes = static_cast<int64_t>(alloc.getBytes());
    scratch.dtype = type.dtype;
    scratch.shape = std::move(type.shape);
    if (isAssembled(buffer))
      std::tie(scratch.origin, scratch.from) = std::pair(
          Plan::Origin::Assembled, assemblyText(buffer, schedule.arguments));
    else
      std::tie(scratch.origin, scratch.from) =
          describeValue(write, schedule.arguments);
    scratch.readers = readersOf(buffer);
    scratch.where = toSourceLine(ir::sourceLine(alloc->getLoc()));
    plan.scratchBytes = addSaturated(plan.scratchBytes, scratch.bytes);
    plan.scratch.push_back(std::move(scratch));
  }
}

Plan::Reason toPlanReason(ir::Reason reason) {
  switch (reason) {
  case ir::Reason::overwritten:
    return Plan::Reason::Overwritten;
  case ir::Reason::donated:
    return Plan::Reason::Donated;
  case ir::Reason::unreachable:
    return Plan::Reason::Unreachable;
  }
  llvm_unreachable("a reason");
}

void addPruned(Plan &plan, func::FuncOp function) {
  auto entries =
      function->getAttrOfType<ArrayAttr>(ir::GraftDialect::prunedAttrName);
  if (!entries)
    return;
  for (Attribute attr : entries) {
    auto entry = llvm::dyn_cast<ir::PrunedAttr>(attr);
    if (!entry)
      continue;
    RankedTensorType tensor = entry.getTensor();
    Plan::Pruned pruned;
    pruned.path = entry.getPath().str();
    pruned.dtype = ir::toDType(tensor.getElementType()).value_or(DType::U8);
    pruned.shape = Shape(tensor.getShape());
    pruned.bytes = ir::byteSize(tensor).value_or(0);
    pruned.reason = toPlanReason(entry.getReason());
    pruned.by = entry.getBy().str();
    pruned.born = toSourceLine(entry.getBorn());
    pruned.at = toSourceLine(entry.getAt());
    plan.pruned.push_back(std::move(pruned));
  }
}

bool isUsed(BlockArgument value) {
  return llvm::any_of(value.getUsers(), [](Operation *user) {
    return !llvm::isa<ir::ReleaseOp>(user);
  });
}

void addUnused(Plan &plan, func::FuncOp function, const Schedule &schedule) {
  auto own = function.getArguments().take_front(schedule.numOwnArguments());
  for (BlockArgument value : own) {
    if (isUsed(value))
      continue;
    const ProgramArgument &argument = schedule.arguments[value.getArgNumber()];
    plan.unused.push_back({argument.source, argument.path,
                           bytesOf(argument.dtype, argument.shape),
                           argument.donated});
  }
}

Plan::Island describeIsland(ir::IslandOp op, const Island &scheduled,
                            func::FuncOp function, const Schedule &schedule) {
  Plan::Island island;
  island.name = scheduled.name;
  island.ops = op.getOpCountAttr().getInt();
  for (Attribute line : op.getLines())
    island.lines.push_back(
        toSourceLine(ir::sourceLine(Location(llvm::cast<LocationAttr>(line)))));
  for (ArgumentIndex index : scheduled.inputs) {
    const ProgramArgument &argument = schedule.arguments[index];
    island.operands.push_back(argument.name());
    island.bytesIn =
        addSaturated(island.bytesIn, bytesOf(argument.dtype, argument.shape));
  }
  for (ArgumentIndex index : scheduled.donated)
    island.donated.push_back(schedule.arguments[index].name());
  for (ArgumentIndex index : scheduled.outputs) {
    const ProgramArgument &output = schedule.arguments[index];
    int64_t bytes = bytesOf(output.dtype, output.shape);
    island.outputs.push_back({output.dtype, output.shape, bytes,
                              isUsed(function.getArgument(index))});
    island.bytesOut = addSaturated(island.bytesOut, bytes);
  }
  island.scratchBytes = scheduled.scratchBytes;
  return island;
}

void addIslands(Plan &plan, func::FuncOp function, const Schedule &schedule) {
  auto ops = function.getBody().front().getOps<ir::IslandOp>();
  for (auto [op, scheduled] : llvm::zip(ops, schedule.islands))
    plan.islands.push_back(describeIsland(op, scheduled, function, schedule));
}

void addWorkspaces(Plan &plan, func::FuncOp function) {
  for (auto write : function.getBody().front().getOps<ir::WriteOp>()) {
    auto sampler = write.getValue().getDefiningOp<ir::SamplerOpInterface>();
    int64_t bytes = write.getScratchAttr().getInt();
    if (sampler && bytes > 0)
      plan.workspaces.push_back(
          {ir::modelPath(write.getLoc()).str(), bytes,
           std::string(scratchReason(sampler.getSampler().kind))});
  }
}

void addFlat(Plan &plan, const FlatStep &step, const Schedule &schedule,
             llvm::function_ref<void(const Sampler &)> addDrawn) {
  for (const FlatOperand &operand : step.operands)
    if (const auto *drawn = std::get_if<DrawnOperand>(&operand))
      addDrawn(drawn->sampler);
  if (step.inPlace < 0)
    return;
  const ProgramArgument &argument =
      schedule
          .arguments[std::get<Operand>(step.operands[step.inPlace]).argument];
  int64_t growth = bytesOf(step.result.dtype, step.result.shape) -
                   bytesOf(argument.dtype, argument.shape);
  plan.freshBytes = addSaturated(plan.freshBytes, std::max<int64_t>(0, growth));
}

// Bytes of outputs of islands that results have, but for those that take the
// place of a donated input of their size.
void addOutputs(Plan &plan, func::FuncOp function, const Schedule &schedule) {
  auto sizeOf = [&](ArgumentIndex index) {
    const ProgramArgument &argument = schedule.arguments[index];
    return bytesOf(argument.dtype, argument.shape);
  };
  for (const Island &island : schedule.islands) {
    SmallVector<int64_t> places = llvm::map_to_vector(island.donated, sizeOf);
    for (ArgumentIndex output : island.outputs) {
      auto *place = llvm::find(places, sizeOf(output));
      bool isTaken = llvm::any_of(function.getArgument(output).getUsers(),
                                  llvm::IsaPred<ir::TakeOp>);
      if (place != places.end())
        places.erase(place);
      else if (isTaken)
        plan.freshBytes = addSaturated(plan.freshBytes, sizeOf(output));
    }
  }
}

// Bytes that steps draw, allocate, move and keep.
void addSums(Plan &plan, const Schedule &schedule) {
  llvm::DenseSet<BufferSlot> freed;
  for (const Step &step : schedule.steps)
    if (const auto *free = std::get_if<FreeStep>(&step))
      freed.insert(free->buffer);
  auto add = [](int64_t &sum, int64_t more) { sum = addSaturated(sum, more); };
  auto addDrawn = [&](const Sampler &sampler) {
    add(plan.drawnElements, numElements(sampler.resultShape()).value_or(0));
  };
  for (const Step &step : schedule.steps) {
    if (const auto *draw = std::get_if<DrawStep>(&step))
      addDrawn(draw->sampler);
    if (const auto *flat = std::get_if<FlatStep>(&step))
      addFlat(plan, *flat, schedule, addDrawn);
    if (const auto *alloc = std::get_if<AllocStep>(&step);
        alloc && !freed.contains(alloc->buffer))
      add(plan.freshBytes, alloc->bytes);
    if (const auto *move = std::get_if<MoveStep>(&step))
      add(plan.movedBytes,
          bytesOf(move->source.type.dtype, move->window.sizes));
    if (const auto *take = std::get_if<TakeStep>(&step)) {
      const ProgramArgument &argument = schedule.arguments[take->argument];
      int64_t before = bytesOf(argument.dtype, argument.shape);
      add(plan.freshBytes, std::max<int64_t>(0, take->bytes - before));
      add(plan.keptBytes, take->kept);
    }
  }
}

} // namespace

Plan buildPlan(func::FuncOp function, const Schedule &schedule) {
  Plan plan;
  plan.name = schedule.name;
  addResults(plan, function, schedule);
  addPruned(plan, function);
  addUnused(plan, function, schedule);
  addIslands(plan, function, schedule);
  addScratch(plan, function, schedule);
  addWorkspaces(plan, function);
  addSums(plan, schedule);
  addOutputs(plan, function, schedule);
  for (const Plan::Result &result : plan.results)
    if (result.origin == Plan::Origin::Forwarded)
      plan.forwardedBytes = addSaturated(plan.forwardedBytes, result.bytes);
  auto all = [&](ArgumentIndex index) {
    return bytesOf(schedule.arguments[index].dtype,
                   schedule.arguments[index].shape);
  };
  auto ownArguments = static_cast<ArgumentIndex>(schedule.numOwnArguments());
  auto none = [](ArgumentIndex) { return int64_t{0}; };
  // What islands give is never in a file.
  auto given = [&](ArgumentIndex index) {
    return index < ownArguments ? int64_t{0} : all(index);
  };
  auto toRead = [&](ArgumentIndex index) {
    return index < ownArguments ? all(index) : int64_t{0};
  };
  plan.peakBytes = peakOf(schedule, {all, none, /*islandsHaveRun=*/false});
  plan.peakBytesFromFiles =
      peakOf(schedule, {given, toRead, /*islandsHaveRun=*/false});
  return plan;
}

} // namespace graft

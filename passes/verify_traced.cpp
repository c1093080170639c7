// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The labels are those of ir/README.md.

#include "passes/analysis/verify_calls.h"
#include "passes/passes.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/ADT/StringSet.h"

#include "ir/core/cancellation.h"
#include "ir/program_arguments.h"
#include "ir/type_conversion.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

#define GEN_PASS_DEF_VERIFYTRACED
#include "passes/passes.h.inc"

namespace {

// traced_c1: one public function, with a body of one block.
FailureOr<func::FuncOp> findProgram(ModuleOp module) {
  func::FuncOp program;
  for (auto function : module.getOps<func::FuncOp>()) {
    if (!function.isPublic())
      continue;
    if (program)
      return function.emitOpError("expected one public function in a program, "
                                  "but @")
             << program.getName() << " is public too";
    program = function;
  }
  if (!program)
    return module.emitError("expected one public func.func, the program; found "
                            "none");
  if (program.isExternal() || !llvm::hasSingleElement(program.getBody()))
    return program.emitOpError("expected a program with a body of one block");
  return program;
}

// Fails, saying why, unless `type` is a tensor that a checkpoint could hold.
LogicalResult verifyProgramTensor(func::FuncOp program, Type type,
                                  const Twine &what, StringRef orElse = "") {
  auto tensor = llvm::dyn_cast<RankedTensorType>(type);
  std::optional<DType> dtype =
      tensor ? toDType(tensor.getElementType()) : std::nullopt;
  if (!dtype || !tensor.hasStaticShape())
    return program.emitOpError("expected ")
           << what << " to be " << orElse << "a tensor of static shape whose "
           << "type arrays have, got " << type;
  absl::StatusOr<int64_t> bytes = graft::byteSize(
      *dtype, absl::MakeConstSpan(tensor.getShape().data(), tensor.getRank()));
  if (!bytes.ok()) {
    absl::string_view why = bytes.status().message();
    return program.emitOpError()
           << what << ": " << StringRef(why.data(), why.size());
  }
  return success();
}

// traced_c2: arguments are static tensors or keys that say what they are.
LogicalResult verifyArguments(func::FuncOp program) {
  llvm::DenseSet<std::pair<Attribute, Attribute>> seen;
  for (BlockArgument argument : program.getArguments()) {
    unsigned index = argument.getArgNumber();
    DictionaryAttr attrs = program.getArgAttrDict(index);
    bool isKey = llvm::isa<KeyType>(argument.getType());
    if (!isKey &&
        failed(verifyProgramTensor(program, argument.getType(),
                                   "argument " + Twine(index), "a key or ")))
      return failure();
    for (StringRef name :
         {GraftDialect::tensorAttrName, GraftDialect::islandAttrName})
      if (attrs && attrs.get(name))
        return program.emitOpError("expected no ")
               << name << " on argument " << index
               << "; it is of the planned form";
    StringAttr source = textAttr(attrs, GraftDialect::sourceAttrName);
    StringAttr path = textAttr(attrs, GraftDialect::pathAttrName);
    if (!source || !path)
      return program.emitOpError("expected graft.source and graft.path on "
                                 "argument ")
             << index;
    if (!seen.insert({source, path}).second)
      return program.emitOpError("two arguments are called ")
             << source.getValue() << ":" << path.getValue();
    if (isKey && attrs.get(GraftDialect::donatedAttrName))
      return program.emitOpError("expected no graft.donated on argument ")
             << index << ", which is a key";
  }
  return success();
}

// traced_c3: results are static tensors, each with a path of its own.
LogicalResult verifyResults(func::FuncOp program) {
  llvm::StringSet<> seen;
  for (auto [index, type] : llvm::enumerate(program.getResultTypes())) {
    if (failed(verifyProgramTensor(program, type, "result " + Twine(index))))
      return failure();
    StringAttr path =
        textAttr(program.getResultAttrDict(index), GraftDialect::pathAttrName);
    if (!path)
      return program.emitOpError("expected graft.path on result ") << index;
    if (!seen.insert(path.getValue()).second)
      return program.emitOpError("two results are called ") << path.getValue();
  }
  return success();
}

// traced_c4: variables live in the program's block and are only read and
// updated there.
LogicalResult verifyVariable(VariableOp variable, func::FuncOp program) {
  Block *body = &program.getBody().front();
  if (variable->getBlock() != body)
    return variable.emitOpError("expected in the body of @")
           << program.getName()
           << ", not in a nested region or another function";
  for (Operation *user : variable->getUsers()) {
    if (!llvm::isa<ReadOp, UpdateOp>(user))
      return user->emitOpError(
          "expected only graft.read and graft.update to use "
          "a variable");
    if (user->getBlock() != body)
      return user->emitOpError("expected the accesses of variable '")
             << variable.getPath() << "' in its own block";
  }
  return success();
}

// traced_c7: an argument that an island is donated is donated, and nothing else
// takes it or reads it. What a variable holds may be dead.
LogicalResult verifyDonated(IslandOp island, OpOperand &input,
                            func::FuncOp program) {
  auto argument = llvm::cast<BlockArgument>(input.get());
  if (!program.getArgAttr(argument.getArgNumber(),
                          GraftDialect::donatedAttrName))
    return island.emitOpError("is donated argument ")
           << argument.getArgNumber() << ", which is not donated to @"
           << program.getName();
  for (Operation *user : argument.getUsers())
    if (user != island && !llvm::isa<VariableOp, UpdateOp>(user))
      return island.emitOpError("is donated argument ")
             << argument.getArgNumber() << ", which "
             << user->getName().getStringRef() << " uses too";
  return success();
}

// traced_c7: an island is in the program's block and has tensors that are
// arguments.
LogicalResult verifyIsland(IslandOp island, func::FuncOp program) {
  Block *body = &program.getBody().front();
  if (island->getBlock() != body)
    return island.emitOpError("expected in the body of @")
           << program.getName()
           << ", not in a nested region or another function";
  for (OpOperand &input : island->getOpOperands()) {
    auto argument = llvm::dyn_cast<BlockArgument>(input.get());
    if (!argument || argument.getOwner() != body ||
        !llvm::isa<RankedTensorType>(argument.getType()))
      return island.emitOpError("expected input ")
             << input.getOperandNumber() << " to be an argument of @"
             << program.getName() << ", a tensor";
    if (island.isDonated(input.getOperandNumber()) &&
        failed(verifyDonated(island, input, program)))
      return failure();
  }
  for (OpResult output : island.getOutputs())
    if (failed(verifyProgramTensor(program, output.getType(),
                                   "output " + Twine(output.getResultNumber()) +
                                       " of an island")))
      return failure();
  return success();
}

// Variables and keys are values of their own, never elements; only a
// graft.variable makes a variable.
LogicalResult verifyGraftTypes(Operation *op, ValueRange values) {
  for (Value value : values) {
    Type type = value.getType();
    if (llvm::isa<VarType>(type) && !value.getDefiningOp<VariableOp>())
      return op->emitOpError("expected only graft.variable to make a variable");
    if (llvm::isa<GraftDialect>(type.getDialect()))
      continue;
    WalkResult nested = type.walk([](Type part) {
      return llvm::isa<VarType, KeyType, BufferType>(part)
                 ? WalkResult::interrupt()
                 : WalkResult::advance();
    });
    if (nested.wasInterrupted())
      return op->emitOpError("expected no graft type inside ") << type;
  }
  return success();
}

// traced_c5: one module; only the dialects of the traced form, no buffers, and
// none of the attributes that passes leave behind.
LogicalResult verifyOp(Operation *op, ModuleOp module) {
  if (isCancelled())
    return failure();
  bool allowed =
      op == module ||
      llvm::isa_and_present<GraftDialect, arith::ArithDialect,
                            func::FuncDialect, linalg::LinalgDialect,
                            math::MathDialect, tensor::TensorDialect>(
          op->getDialect());
  if (!allowed ||
      llvm::isa<AllocOp, KeepOp, LoadOp, ReleaseOp, ShareOp, TakeOp, WriteOp>(
          op))
    return op->emitOpError("is not part of the traced form");
  for (StringRef name :
       {GraftDialect::fateAttrName, GraftDialect::fatesAttrName,
        GraftDialect::intoAttrName, GraftDialect::prunedAttrName})
    if (op->hasAttr(name))
      return op->emitOpError("expected no ")
             << name << " in the traced form; passes put it there";
  if (failed(verifyGraftTypes(op, op->getResults())))
    return failure();
  for (Region &region : op->getRegions())
    for (Block &block : region)
      if (failed(verifyGraftTypes(op, block.getArguments())))
        return failure();
  return success();
}

struct VerifyTraced : impl::VerifyTracedBase<VerifyTraced> {
  void runOnOperation() override {
    markAllAnalysesPreserved();
    if (failed(verify(getOperation())))
      signalPassFailure();
  }

  LogicalResult verify(ModuleOp module) {
    FailureOr<func::FuncOp> program = findProgram(module);
    if (failed(program) || failed(verifyArguments(*program)) ||
        failed(verifyResults(*program)))
      return failure();
    WalkResult result = module.walk([&](Operation *op) {
      if (failed(verifyOp(op, module)))
        return WalkResult::interrupt();
      if (auto island = llvm::dyn_cast<IslandOp>(op))
        return WalkResult(verifyIsland(island, *program));
      auto variable = llvm::dyn_cast<VariableOp>(op);
      return WalkResult(variable ? verifyVariable(variable, *program)
                                 : success());
    });
    if (result.wasInterrupted())
      return failure();
    return verifyCalls(*program, SymbolTable(module));
  }
};

} // namespace
} // namespace graft::passes

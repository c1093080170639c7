// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The labels are those of ir/README.md.

#include "passes/passes.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/ADT/StringSet.h"

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

bool isProgramTensor(Type type) {
  auto tensor = llvm::dyn_cast<RankedTensorType>(type);
  return tensor && succeeded(byteSize(tensor));
}

StringAttr requireText(func::FuncOp program, DictionaryAttr attrs,
                       StringRef name) {
  return attrs ? attrs.getAs<StringAttr>(name) : StringAttr();
}

// traced_c2: arguments are static tensors or keys that say what they are.
LogicalResult verifyArguments(func::FuncOp program) {
  llvm::StringSet<> seen;
  for (BlockArgument argument : program.getArguments()) {
    unsigned index = argument.getArgNumber();
    DictionaryAttr attrs = program.getArgAttrDict(index);
    bool isKey = llvm::isa<KeyType>(argument.getType());
    if (!isKey && !isProgramTensor(argument.getType()))
      return program.emitOpError("expected argument ")
             << index << " to be a key or a tensor of static shape whose type "
             << "safetensors has, got " << argument.getType();
    StringAttr source =
        requireText(program, attrs, GraftDialect::sourceAttrName);
    StringAttr path = requireText(program, attrs, GraftDialect::pathAttrName);
    if (!source || !path)
      return program.emitOpError("expected graft.source and graft.path on "
                                 "argument ")
             << index;
    if (!seen.insert((source.getValue() + ":" + path.getValue()).str()).second)
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
    if (!isProgramTensor(type))
      return program.emitOpError("expected result ")
             << index << " to be a tensor of static shape whose type "
             << "safetensors has, got " << type;
    StringAttr path = requireText(program, program.getResultAttrDict(index),
                                  GraftDialect::pathAttrName);
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

// traced_c5: only the dialects of the traced form, and no buffers.
LogicalResult verifyDialects(ModuleOp module) {
  WalkResult result = module.walk([](Operation *op) {
    bool allowed =
        llvm::isa<ModuleOp>(op) ||
        llvm::isa_and_present<GraftDialect, arith::ArithDialect,
                              func::FuncDialect, linalg::LinalgDialect,
                              math::MathDialect, tensor::TensorDialect>(
            op->getDialect());
    bool buffers =
        llvm::isa<AllocOp, TakeOp, ShareOp, ReleaseOp, LoadOp, WriteOp>(op);
    if (allowed && !buffers)
      return WalkResult::advance();
    op->emitOpError("is not part of the traced form");
    return WalkResult::interrupt();
  });
  return failure(result.wasInterrupted());
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
        failed(verifyResults(*program)) || failed(verifyDialects(module)))
      return failure();
    WalkResult result = module.walk([&](VariableOp variable) {
      return WalkResult(verifyVariable(variable, *program));
    });
    return failure(result.wasInterrupted());
  }
};

} // namespace
} // namespace graft::passes

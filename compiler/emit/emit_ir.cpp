// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "compiler/emit/emit_ir.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Builders.h"

#include "absl/strings/str_cat.h"
#include "compiler/emit/emit_op.h"
#include "ir/core/cancellation.h"
#include "ir/dialect.h"
#include "ir/type_conversion.h"

namespace graft {

using namespace mlir;

namespace {

/// The program function: its signature, its ops in order, its results.
class Emitter {
public:
  Emitter(const TracedProgram &program, MLIRContext *context)
      : program(program), builder(context) {}

  absl::StatusOr<OwningOpRef<ModuleOp>> run() {
    context()
        ->loadDialect<ir::GraftDialect, arith::ArithDialect, func::FuncDialect,
                      linalg::LinalgDialect, math::MathDialect,
                      tensor::TensorDialect>();
    OwningOpRef<ModuleOp> module = ModuleOp::create(builder.getUnknownLoc());
    builder.setInsertionPointToEnd(module->getBody());
    startFunction();
    for (const TracedOp &op : program.ops) {
      if (isCancelled())
        return absl::CancelledError("the compilation was cancelled");
      if (absl::Status status = emit(op); !status.ok())
        return status;
    }
    if (absl::Status status = finishFunction(); !status.ok())
      return status;
    return module;
  }

private:
  MLIRContext *context() { return builder.getContext(); }

  StringAttr text(const std::string &value) {
    return builder.getStringAttr(value);
  }

  void startFunction() {
    SmallVector<Type> inputs;
    for (const ProgramArgument &argument : program.arguments)
      inputs.push_back(
          argument.kind == ArgumentKind::Key
              ? Type(ir::KeyType::get(context()))
              : ir::toTensorType(argument.dtype, argument.shape, context()));
    function =
        func::FuncOp::create(builder, builder.getUnknownLoc(), program.name,
                             builder.getFunctionType(inputs, {}));
    if (program.roundsAsXla)
      function->setAttr(ir::GraftDialect::roundAsXlaAttrName,
                        builder.getUnitAttr());
    Block *body = function.addEntryBlock();
    // All attributes are set at once: one by one would be quadratic.
    SmallVector<DictionaryAttr> attrs;
    for (const ProgramArgument &argument : program.arguments)
      attrs.push_back(attrsOf(argument));
    function.setAllArgAttrs(attrs);
    for (Value argument : body->getArguments())
      values.add(argument);
    builder.setInsertionPointToEnd(body);
  }

  DictionaryAttr attrsOf(const ProgramArgument &argument) {
    NamedAttrList attrs;
    attrs.set(ir::GraftDialect::pathAttrName, text(argument.path));
    attrs.set(ir::GraftDialect::sourceAttrName, text(argument.source));
    if (argument.donated)
      attrs.set(ir::GraftDialect::donatedAttrName, builder.getUnitAttr());
    return attrs.getDictionary(context());
  }

  absl::Status emit(const TracedOp &op) {
    values.problem.clear();
    SmallVector<Value> results =
        emitOp(op, program.roundsAsXla, builder, values);
    if (!values.problem.empty())
      return absl::InvalidArgumentError(absl::StrCat(
          op.path, ": ill-formed traced program: ", values.problem));
    if (results.empty())
      return absl::OkStatus();
    if (op.result != values.size())
      return absl::InvalidArgumentError(
          absl::StrCat("ill-formed traced program: expected value ",
                       values.size(), " next, got ", op.result));
    for (Value result : results)
      values.add(result);
    return absl::OkStatus();
  }

  absl::Status finishFunction() {
    values.problem.clear();
    SmallVector<Value> returned;
    for (const TracedResult &result : program.results) {
      returned.push_back(values.useTensor(result.value));
      if (!values.problem.empty())
        return absl::InvalidArgumentError(
            absl::StrCat("result ", result.path, ": ", values.problem));
    }
    func::ReturnOp::create(builder, builder.getUnknownLoc(), returned);
    SmallVector<Type> inputs(function.getArgumentTypes()), results;
    for (Value value : returned)
      results.push_back(value.getType());
    function.setFunctionType(builder.getFunctionType(inputs, results));
    SmallVector<DictionaryAttr> attrs;
    for (const TracedResult &result : program.results) {
      NamedAttrList list;
      list.set(ir::GraftDialect::pathAttrName, text(result.path));
      if (!result.sharding.empty())
        list.set(ir::GraftDialect::shardingAttrName, text(result.sharding));
      attrs.push_back(list.getDictionary(context()));
    }
    function.setAllResultAttrs(attrs);
    return absl::OkStatus();
  }

  const TracedProgram &program;
  OpBuilder builder;
  func::FuncOp function;
  ValueTable values;
};

} // namespace

absl::StatusOr<OwningOpRef<ModuleOp>> emitIr(const TracedProgram &program,
                                             MLIRContext *context) {
  return Emitter(program, context).run();
}

} // namespace graft

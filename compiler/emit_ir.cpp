// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "compiler/emit_ir.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Builders.h"

#include "absl/strings/str_cat.h"
#include "ir/constant_bytes.h"
#include "ir/dialect.h"
#include "ir/sampler_conversion.h"
#include "ir/tensor_op_conversion.h"
#include "ir/type_conversion.h"

namespace graft {

using namespace mlir;

namespace {

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
    for (const TracedOp &op : program.ops)
      if (absl::Status status = emit(op); !status.ok())
        return status;
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
    llvm::append_range(values, body->getArguments());
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

  LocationAttr lineOf(const SourceLine &where) {
    if (where.file.empty())
      return builder.getUnknownLoc();
    return FileLineColLoc::get(
        context(), where.file, static_cast<unsigned>(std::max(0, where.line)),
        static_cast<unsigned>(std::max(0, where.column)));
  }

  // loc("linear1.kernel"("partial_init.cpp":12:5))
  Location locOf(const TracedOp &op) {
    Location line(lineOf(op.where));
    return op.path.empty() ? line : NameLoc::get(text(op.path), line);
  }

  // Returns the value, or null (with `problem` set) if it is not there or not
  // of the class that the op needs.
  template <typename TypeT> Value use(ValueId id, const char *expected) {
    if (id < 0 || static_cast<size_t>(id) >= values.size()) {
      problem = absl::StrCat("value ", id, " is used before it is defined");
      return {};
    }
    Value value = values[id];
    if (!llvm::isa<TypeT>(value.getType())) {
      problem = absl::StrCat("value ", id, " is not ", expected);
      return {};
    }
    return value;
  }
  Value useKey(ValueId id) { return use<ir::KeyType>(id, "a key"); }
  Value useTensor(ValueId id) { return use<RankedTensorType>(id, "a tensor"); }
  Value useWords(ValueId id, ArrayRef<int64_t> shape, const char *otherwise) {
    Value words = useTensor(id);
    if (words && !ir::isWords(words.getType(), shape))
      problem = otherwise;
    return problem.empty() ? words : Value();
  }
  Value useVariable(ValueId id) { return use<ir::VarType>(id, "a variable"); }

  absl::Status emit(const TracedOp &op) {
    problem.clear();
    location = locOf(op);
    Value result =
        std::visit([&](const auto &o) { return build(o, op); }, op.op);
    if (!problem.empty())
      return absl::InvalidArgumentError(
          absl::StrCat(op.path, ": ill-formed traced program: ", problem));
    if (!result)
      return absl::OkStatus();
    if (op.result != static_cast<ValueId>(values.size()))
      return absl::InvalidArgumentError(
          absl::StrCat("ill-formed traced program: expected value ",
                       values.size(), " next, got ", op.result));
    values.push_back(result);
    return absl::OkStatus();
  }

  Value build(const KeyOp &op, const TracedOp &) {
    return ir::KeyOp::create(builder, *location, ir::KeyType::get(context()),
                             ir::KeyAttr::get(context(), op.key.k0, op.key.k1));
  }

  Value build(const FoldInOp &op, const TracedOp &) {
    Value key = useKey(op.key), count;
    if (op.count != noValue)
      count = useWords(op.count, {}, "a counter is not u32[]");
    if (!problem.empty())
      return {};
    return ir::FoldInOp::create(builder, *location, ir::KeyType::get(context()),
                                key, count,
                                builder.getI64IntegerAttr(op.offset));
  }

  Value build(const SplitOp &op, const TracedOp &) {
    Value key = useKey(op.key);
    if (!key)
      return {};
    return ir::SplitOp::create(
        builder, *location, ir::KeyType::get(context()), key,
        builder.getI64IntegerAttr(op.index),
        builder.getI64IntegerAttr(op.count),
        ir::LayoutAttr::get(context(), ir::toIr(op.layout)));
  }

  Value build(const KeyDataOp &op, const TracedOp &) {
    Value key = useKey(op.key);
    if (!key)
      return {};
    return ir::KeyDataOp::create(
        builder, *location, ir::toTensorType(DType::U32, {2}, context()), key);
  }

  Value build(const WrapKeyDataOp &op, const TracedOp &) {
    Value data = useWords(op.value, {2}, "key data is not u32[2]");
    if (!data)
      return {};
    return ir::WrapKeyDataOp::create(builder, *location,
                                     ir::KeyType::get(context()), data);
  }

  Value build(const AdvanceOp &op, const TracedOp &) {
    Value count = useWords(op.value, {}, "a counter is not u32[]");
    if (!count)
      return {};
    return ir::AdvanceOp::create(builder, *location, count.getType(), count,
                                 builder.getI64IntegerAttr(op.by));
  }

  Value build(const DrawOp &op, const TracedOp &) {
    Value key = useKey(op.key);
    if (absl::Status status = verify(op.sampler); key && !status.ok())
      problem = std::string(status.message());
    if (!problem.empty())
      return {};
    return ir::buildSampler(builder, *location, key, op.sampler);
  }

  Value build(const ConstantOp &op, const TracedOp &) {
    if (absl::Status status = byteSize(op.dtype, op.shape).status();
        !status.ok()) {
      problem = std::string(status.message());
      return {};
    }
    DenseElementsAttr attr = ir::constantAttr(
        ir::toTensorType(op.dtype, op.shape, context()), op.bytes);
    if (!attr) {
      problem = absl::StrCat("a constant of ", toString(op.dtype, op.shape),
                             " has ", op.bytes.size(), " bytes");
      return {};
    }
    return arith::ConstantOp::create(builder, *location, attr);
  }

  Value build(const ComputeOp &op, const TracedOp &traced) {
    SmallVector<Value> operands;
    std::vector<TensorType> types;
    for (ValueId id : op.operands) {
      Value operand = useTensor(id);
      if (!operand)
        return {};
      operands.push_back(operand);
      types.push_back(*ir::tensorTypeOf(operand.getType()));
    }
    if (absl::Status status = inferType(op.op, types).status(); !status.ok()) {
      problem = std::string(status.message());
      return {};
    }
    Value result = ir::buildTensorOp(builder, *location, op.op, operands);
    if (program.roundsAsXla && traced.section != 0 &&
        std::holds_alternative<Elementwise>(op.op.op))
      result.getDefiningOp()->setAttr(
          ir::GraftDialect::sectionAttrName,
          builder.getI64IntegerAttr(traced.section));
    return result;
  }

  Value build(const VariableOp &op, const TracedOp &traced) {
    Value init = useTensor(op.init);
    if (!init)
      return {};
    LocationAttr replaced;
    if (!traced.replacedAt.file.empty())
      replaced = lineOf(traced.replacedAt);
    auto type = ir::VarType::get(context(),
                                 llvm::cast<RankedTensorType>(init.getType()));
    return ir::VariableOp::create(builder, *location, type, text(traced.path),
                                  init, text(op.type), replaced);
  }

  Value build(const ReadOp &op, const TracedOp &) {
    Value variable = useVariable(op.variable);
    if (!variable)
      return {};
    return ir::ReadOp::create(
        builder, *location,
        llvm::cast<ir::VarType>(variable.getType()).getValueType(), variable);
  }

  Value build(const UpdateOp &op, const TracedOp &) {
    Value variable = useVariable(op.variable), value = useTensor(op.value);
    if (!problem.empty())
      return {};
    Type expected = llvm::cast<ir::VarType>(variable.getType()).getValueType();
    if (value.getType() != expected)
      problem = "an update has another type than its variable";
    else
      ir::UpdateOp::create(builder, *location, variable, value);
    return {};
  }

  absl::Status finishFunction() {
    problem.clear();
    SmallVector<Value> returned;
    for (const TracedResult &result : program.results) {
      returned.push_back(useTensor(result.value));
      if (!problem.empty())
        return absl::InvalidArgumentError(
            absl::StrCat("result ", result.path, ": ", problem));
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
  std::optional<Location> location; // of the op being emitted
  std::vector<Value> values;        // by ValueId
  std::string problem;
};

} // namespace

absl::StatusOr<OwningOpRef<ModuleOp>> emitIr(const TracedProgram &program,
                                             MLIRContext *context) {
  return Emitter(program, context).run();
}

} // namespace graft

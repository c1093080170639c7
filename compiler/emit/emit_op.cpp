// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "compiler/emit/emit_op.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

#include "absl/strings/str_cat.h"
#include "ir/constant_bytes.h"
#include "ir/sampler_conversion.h"
#include "ir/tensor_op_conversion.h"
#include "ir/type_conversion.h"

namespace graft {

using namespace mlir;

namespace {

/// The place that `where` says; unknown if it says none.
LocationAttr locationOf(const SourceLine &where, Builder &builder) {
  if (where.file.empty())
    return builder.getUnknownLoc();
  return FileLineColLoc::get(builder.getContext(), where.file,
                             static_cast<unsigned>(std::max(0, where.line)),
                             static_cast<unsigned>(std::max(0, where.column)));
}

// loc("linear1.kernel"("partial_init.cpp":12:5))
Location locationOf(const TracedOp &op, Builder &builder) {
  Location line(locationOf(op.where, builder));
  return op.path.empty() ? line
                         : NameLoc::get(builder.getStringAttr(op.path), line);
}

SmallVector<Value> allOf(Value result) {
  return result ? SmallVector<Value>{result} : SmallVector<Value>{};
}

SmallVector<Value> allOf(SmallVector<Value> results) { return results; }

/// One function a kind of op.
struct OpEmitter {
  const TracedOp &traced;
  bool roundsAsXla;
  OpBuilder &builder;
  ValueTable &values;
  MLIRContext *context = builder.getContext();
  Location location = locationOf(traced, builder);

  Value operator()(const KeyOp &op) {
    return ir::KeyOp::create(builder, location, ir::KeyType::get(context),
                             ir::KeyAttr::get(context, op.key.k0, op.key.k1));
  }

  Value operator()(const FoldInOp &op) {
    Value key = values.useKey(op.key), count;
    if (op.count != noValue)
      count = values.useWords(op.count, {}, "a counter is not u32[]");
    if (!values.problem.empty())
      return {};
    return ir::FoldInOp::create(builder, location, ir::KeyType::get(context),
                                key, count,
                                builder.getI64IntegerAttr(op.offset));
  }

  Value operator()(const SplitOp &op) {
    Value key = values.useKey(op.key);
    if (!key)
      return {};
    return ir::SplitOp::create(
        builder, location, ir::KeyType::get(context), key,
        builder.getI64IntegerAttr(op.index),
        builder.getI64IntegerAttr(op.count),
        ir::LayoutAttr::get(context, ir::toIr(op.layout)));
  }

  Value operator()(const KeyDataOp &op) {
    Value key = values.useKey(op.key);
    if (!key)
      return {};
    return ir::KeyDataOp::create(
        builder, location, ir::toTensorType(DType::U32, {2}, context), key);
  }

  Value operator()(const WrapKeyDataOp &op) {
    Value data = values.useWords(op.value, {2}, "key data is not u32[2]");
    if (!data)
      return {};
    return ir::WrapKeyDataOp::create(builder, location,
                                     ir::KeyType::get(context), data);
  }

  Value operator()(const AdvanceOp &op) {
    Value count = values.useWords(op.value, {}, "a counter is not u32[]");
    if (!count)
      return {};
    return ir::AdvanceOp::create(builder, location, count.getType(), count,
                                 builder.getI64IntegerAttr(op.by));
  }

  Value operator()(const DrawOp &op) {
    Value key = values.useKey(op.key);
    if (absl::Status status = verify(op.sampler); key && !status.ok())
      values.problem = std::string(status.message());
    if (!values.problem.empty())
      return {};
    return ir::buildSampler(builder, location, key, op.sampler);
  }

  Value operator()(const ConstantOp &op) {
    if (absl::Status status = byteSize(op.dtype, op.shape).status();
        !status.ok()) {
      values.problem = std::string(status.message());
      return {};
    }
    DenseElementsAttr attr = ir::constantAttr(
        ir::toTensorType(op.dtype, op.shape, context), op.bytes);
    if (!attr) {
      values.problem =
          absl::StrCat("a constant of ", toString(op.dtype, op.shape), " has ",
                       op.bytes.size(), " bytes");
      return {};
    }
    return arith::ConstantOp::create(builder, location, attr);
  }

  Value operator()(const ComputeOp &op) {
    SmallVector<Value> operands;
    std::vector<TensorType> types;
    for (ValueId id : op.operands) {
      Value operand = values.useTensor(id);
      if (!operand)
        return {};
      operands.push_back(operand);
      types.push_back(*ir::tensorTypeOf(operand.getType()));
    }
    if (absl::Status status = inferType(op.op, types).status(); !status.ok()) {
      values.problem = std::string(status.message());
      return {};
    }
    Value result = ir::buildTensorOp(builder, location, op.op, operands);
    if (roundsAsXla && traced.section != 0 &&
        std::holds_alternative<Elementwise>(op.op.op))
      result.getDefiningOp()->setAttr(
          ir::GraftDialect::sectionAttrName,
          builder.getI64IntegerAttr(traced.section));
    return result;
  }

  Value operator()(const VariableOp &op) {
    Value init = values.useTensor(op.init);
    if (!init)
      return {};
    LocationAttr replaced;
    if (!traced.replacedAt.file.empty())
      replaced = locationOf(traced.replacedAt, builder);
    auto type =
        ir::VarType::get(context, llvm::cast<RankedTensorType>(init.getType()));
    return ir::VariableOp::create(builder, location, type,
                                  builder.getStringAttr(traced.path), init,
                                  builder.getStringAttr(op.type), replaced);
  }

  Value operator()(const ReadOp &op) {
    Value variable = values.useVariable(op.variable);
    if (!variable)
      return {};
    return ir::ReadOp::create(
        builder, location,
        llvm::cast<ir::VarType>(variable.getType()).getValueType(), variable);
  }

  SmallVector<Value> operator()(const IslandOp &op) {
    SmallVector<Value> inputs;
    SmallVector<Type> outputs;
    SmallVector<Attribute> lines;
    for (ValueId id : op.operands)
      if (Value input = values.useTensor(id))
        inputs.push_back(input);
    for (const TensorType &type : op.results)
      outputs.push_back(ir::toTensorType(type.dtype, type.shape, context));
    for (const SourceLine &line : op.lines)
      lines.push_back(locationOf(line, builder));
    if (!values.problem.empty())
      return {};
    auto island = ir::IslandOp::create(
        builder, location, outputs, builder.getStringAttr(op.name), inputs,
        builder.getI64IntegerAttr(op.ops),
        builder.getI64IntegerAttr(op.scratchBytes),
        builder.getDenseI64ArrayAttr(op.donated),
        op.hasEffects ? builder.getUnitAttr() : UnitAttr(),
        builder.getArrayAttr(lines), builder.getStringAttr(op.module));
    return SmallVector<Value>(island.getOutputs());
  }

  Value operator()(const UpdateOp &op) {
    Value variable = values.useVariable(op.variable),
          value = values.useTensor(op.value);
    if (!values.problem.empty())
      return {};
    Type expected = llvm::cast<ir::VarType>(variable.getType()).getValueType();
    if (value.getType() != expected)
      values.problem = "an update has another type than its variable";
    else
      ir::UpdateOp::create(builder, location, variable, value);
    return {};
  }
};

} // namespace

SmallVector<Value> emitOp(const TracedOp &op, bool roundsAsXla,
                          OpBuilder &builder, ValueTable &values) {
  OpEmitter emitter{op, roundsAsXla, builder, values};
  return std::visit([&](const auto &one) { return allOf(emitter(one)); },
                    op.op);
}

} // namespace graft

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A tensor op that becomes IR, is printed, parsed and found again is the same.

#include "gtest/gtest.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Parser/Parser.h"

#include "ir/registration.h"
#include "ir/tensor_op_conversion.h"
#include "ir/type_conversion.h"

namespace graft {
namespace {

using namespace mlir;
using K = ElementwiseKind;

struct Case {
  TensorOp op;
  std::vector<TensorType> operands;
};

struct Context {
  Context() {
    DialectRegistry registry;
    ir::registerDialects(registry);
    context.appendDialectRegistry(registry);
    context.loadAllAvailableDialects();
  }
  MLIRContext context;
};

// A function of one op; its arguments are the op's operands.
OwningOpRef<ModuleOp> build(MLIRContext &context, const Case &c) {
  OpBuilder builder(&context);
  OwningOpRef<ModuleOp> module = ModuleOp::create(builder.getUnknownLoc());
  builder.setInsertionPointToEnd(module->getBody());
  SmallVector<Type> inputs;
  for (const TensorType &type : c.operands)
    inputs.push_back(ir::toTensorType(type.dtype, type.shape, &context));
  auto function = func::FuncOp::create(builder, builder.getUnknownLoc(), "f",
                                       builder.getFunctionType(inputs, {}));
  builder.setInsertionPointToEnd(function.addEntryBlock());
  Value result = ir::buildTensorOp(builder, builder.getUnknownLoc(), c.op,
                                   function.getArguments());
  func::ReturnOp::create(builder, builder.getUnknownLoc(), result);
  function.setFunctionType(builder.getFunctionType(inputs, result.getType()));
  return module;
}

std::string print(ModuleOp module) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  module.print(stream);
  return text;
}

Value returned(ModuleOp module) {
  auto function = *module.getOps<func::FuncOp>().begin();
  return function.getBody().front().getTerminator()->getOperand(0);
}

OwningOpRef<ModuleOp> reparse(ModuleOp module) {
  return parseSourceString<ModuleOp>(print(module), module.getContext());
}

void expectRoundTrip(const Case &c) {
  Context holder;
  OwningOpRef<ModuleOp> built = build(holder.context, c);
  const std::string text = print(*built);
  SCOPED_TRACE(toString(c.op) + "\n" + text);
  ASSERT_TRUE(succeeded(verify(*built)));
  OwningOpRef<ModuleOp> parsed = reparse(*built);
  ASSERT_TRUE(parsed);
  EXPECT_EQ(print(*parsed), text);
  Operation *op = returned(*parsed).getDefiningOp();
  ASSERT_NE(op, nullptr);
  std::optional<ir::ImportedTensorOp> imported = ir::importTensorOp(op);
  ASSERT_TRUE(imported.has_value());
  EXPECT_EQ(toString(imported->op), toString(c.op));
  EXPECT_TRUE(imported->op == c.op);
  EXPECT_EQ(imported->result, inferType(c.op, c.operands).value());
  ASSERT_EQ(imported->operands.size(), c.operands.size());
  for (auto [index, operand] : llvm::enumerate(imported->operands)) {
    auto argument = llvm::dyn_cast<BlockArgument>(operand->get());
    ASSERT_TRUE(argument);
    EXPECT_EQ(argument.getArgNumber(), index);
  }
}

TEST(TensorOpConversion, Elementwise) {
  for (int k = 0; k <= static_cast<int>(K::Select); ++k) {
    const auto kind = static_cast<K>(k);
    int accepted = 0;
    for (DType dtype :
         {DType::Bool, DType::I8, DType::I16, DType::I32, DType::I64,
          DType::F16, DType::BF16, DType::F32, DType::F64})
      for (const Shape &shape : {Shape{}, Shape{0, 3}, Shape{2, 3}}) {
        Case c{{Elementwise{kind}}, {}};
        for (int i = 0; i < numOperands(kind); ++i)
          c.operands.push_back(
              {kind == K::Select && i == 0 ? DType::Bool : dtype, shape});
        if (!inferType(c.op, c.operands).ok())
          continue;
        ++accepted;
        expectRoundTrip(c);
      }
    EXPECT_GE(accepted, 3) << toString(TensorOp{Elementwise{kind}});
  }
}

TEST(TensorOpConversion, Convert) {
  const DType all[] = {DType::Bool, DType::I8,  DType::I16,
                       DType::I32,  DType::I64, DType::F16,
                       DType::BF16, DType::F32, DType::F64};
  int accepted = 0;
  for (DType from : all)
    for (DType to : all) {
      const Case c{{Convert{to}}, {{from, {2, 3}}}};
      if (!inferType(c.op, c.operands).ok())
        continue;
      ++accepted;
      expectRoundTrip(c);
    }
  // To 8 dtypes from 8 others, without the pair of halves.
  EXPECT_EQ(accepted, 8 * 8 - 2);
}

TEST(TensorOpConversion, Movement) {
  const TensorType t{DType::F32, {4, 3}}, words{DType::U32, {2, 1, 5}};
  const Case cases[] = {
      {{Reshape{{12}}}, {t}},
      {{Reshape{{2, 5}}}, {{DType::I8, {10}}}},
      {{Reshape{{0, 7}}}, {{DType::I8, {0}}}},
      {{Reshape{{}}}, {{DType::F32, {1, 1}}}},
      {{Reshape{{}}}, {{DType::F32, {1}}}},
      {{Reshape{{1, 1}}}, {{DType::F32, {}}}},
      {{Reshape{{1}}}, {{DType::F32, {}}}},
      {{Transpose{{1, 0}}}, {t}},
      {{Transpose{{2, 0, 1}}}, {words}},
      {{Transpose{{1, 0}}}, {{DType::Bool, {0, 3}}}},
      {{Broadcast{{4, 2, 3}, {1}}}, {t}},
      {{Broadcast{{4, 3}, {}}}, {t}},
      {{Broadcast{{5, 0}, {0, 1}}}, {{DType::BF16, {}}}},
      {{Slice{{1, 0}, {2, 2}, {2, 1}}}, {t}},
      {{Slice{{}, {}, {}}}, {{DType::F64, {}}}},
      {{Slice{{1, 0, 2}, {1, 1, 3}, {1, 1, 1}}}, {words}},
      {{InsertSlice{{1, 0}, {2, 1}}}, {{DType::F32, {2, 2}}, t}},
      {{InsertSlice{{}, {}}}, {{DType::F32, {}}, {DType::F32, {}}}},
      {{Concatenate{0}}, {t, {DType::F32, {0, 3}}, {DType::F32, {2, 3}}}},
      {{Concatenate{1}}, {t}},
      {{Gather{0}}, {t, {DType::I32, {7, 1}}}},
      {{Gather{1}}, {t, {DType::I64, {2, 0, 1}}}},
      {{Gather{0}}, {{DType::Bool, {9}}, {DType::I32, {1}}}},
  };
  for (const Case &c : cases)
    expectRoundTrip(c);
}

TEST(TensorOpConversion, Reduce) {
  for (ReduceKind kind :
       {ReduceKind::Add, ReduceKind::Maximum, ReduceKind::Minimum})
    for (DType dtype :
         {DType::F32, DType::BF16, DType::F64, DType::I8, DType::I64}) {
      expectRoundTrip({{Reduce{kind, {0}}}, {{dtype, {0, 3}}}});
      expectRoundTrip({{Reduce{kind, {0, 2}}}, {{dtype, {2, 3, 4}}}});
      expectRoundTrip({{Reduce{kind, {}}}, {{dtype, {}}}});
      expectRoundTrip({{Reduce{kind, {1}}}, {{dtype, {0, 3}}}});
    }
}

TEST(TensorOpConversion, DotGeneral) {
  const TensorType m{DType::F32, {4, 3}}, n{DType::F32, {3, 5}};
  const TensorType batched{DType::BF16, {2, 4, 3}};
  const Case cases[] = {
      {{DotGeneral{{}, {}, {1}, {0}}}, {m, n}},
      {{DotGeneral{{}, {}, {0}, {0}}}, {n, n}},
      {{DotGeneral{{0}, {0}, {2}, {2}}}, {batched, batched}},
      {{DotGeneral{{2, 0}, {2, 0}, {1}, {1}}}, {batched, batched}},
      {{DotGeneral{{}, {}, {1, 0}, {1, 0}}}, {m, m}},
      // Nothing contracted: an outer product, products of elements, scalars.
      {{DotGeneral{{}, {}, {}, {}}}, {m, n}},
      {{DotGeneral{{0, 1}, {0, 1}, {}, {}}}, {m, m}},
      {{DotGeneral{{}, {}, {}, {}}}, {{DType::F64, {}}, {DType::F64, {}}}},
      // Without elements: in the sum, in the result.
      {{DotGeneral{{}, {}, {0}, {0}}},
       {{DType::F32, {0, 3}}, {DType::F32, {0, 2}}}},
      {{DotGeneral{{}, {}, {0}, {0}}},
       {{DType::F32, {3, 0}}, {DType::F32, {3, 2}}}},
  };
  for (const Case &c : cases)
    expectRoundTrip(c);
}

TEST(TensorOpConversion, Convolution) {
  const Case cases[] = {
      {{Convolution{{2}, {3}}},
       {{DType::F32, {2, 9, 1, 4}}, {DType::F32, {3, 4, 1, 5}}}},
      {{Convolution{{1, 1}, {1, 1}}},
       {{DType::BF16, {1, 8, 7, 2, 3}}, {DType::BF16, {3, 2, 3, 2, 4}}}},
      {{Convolution{{1, 2, 3}, {2, 1, 1}}},
       {{DType::F64, {1, 5, 6, 7, 1, 2}}, {DType::F64, {2, 2, 2, 2, 1, 3}}}},
      {{Convolution{{}, {}}},
       {{DType::F32, {2, 3, 4}}, {DType::F32, {4, 3, 5}}}},
      // Nothing to add up.
      {{Convolution{{1}, {1}}},
       {{DType::F32, {2, 9, 1, 0}}, {DType::F32, {3, 0, 1, 5}}}},
  };
  for (const Case &c : cases)
    expectRoundTrip(c);
}

// Through one dimension: two reshapes, the same elements.
TEST(TensorOpConversion, ReshapeInTwoSteps) {
  for (const Case &c : {Case{{Reshape{{6, 2}}}, {{DType::F32, {4, 3}}}},
                        Case{{Reshape{{3, 0, 2}}}, {{DType::U16, {0, 5}}}},
                        Case{{Reshape{{1, 1, 1}}}, {{DType::F32, {1, 1}}}}}) {
    Context holder;
    OwningOpRef<ModuleOp> built = build(holder.context, c);
    SCOPED_TRACE(print(*built));
    ASSERT_TRUE(succeeded(verify(*built)));
    Value result = returned(*built);
    EXPECT_EQ(ir::tensorTypeOf(result.getType())->shape,
              std::get<Reshape>(c.op.op).shape);
    Value half = result.getDefiningOp()->getOperand(0);
    EXPECT_FALSE(llvm::isa<BlockArgument>(half));
    EXPECT_TRUE(ir::importTensorOp(half.getDefiningOp()).has_value());
    EXPECT_TRUE(llvm::isa<BlockArgument>(ir::stripReshapes(result)));
  }
}

// What changes nothing is no op.
TEST(TensorOpConversion, IdentitiesGiveTheOperand) {
  const std::pair<Case, unsigned> cases[] = {
      {{{Reshape{{4, 3}}}, {{DType::F32, {4, 3}}}}, 0},
      {{{Transpose{{}}}, {{DType::F32, {}}}}, 0},
      {{{InsertSlice{{4, 0}, {1, 1}}},
        {{DType::F32, {0, 3}}, {DType::F32, {4, 3}}}},
       1},
  };
  for (const auto &[c, which] : cases) {
    Context holder;
    OwningOpRef<ModuleOp> built = build(holder.context, c);
    auto argument = llvm::dyn_cast<BlockArgument>(returned(*built));
    ASSERT_TRUE(argument) << print(*built);
    EXPECT_EQ(argument.getArgNumber(), which);
  }
}

// Where upstream refuses a result without elements, it is a constant.
TEST(TensorOpConversion, NoElementsAreAConstant) {
  for (const Case &c :
       {Case{{Slice{{4, 0}, {0, 3}, {1, 1}}}, {{DType::F32, {4, 3}}}},
        Case{{Slice{{0, 1}, {0, 1}, {1, 1}}}, {{DType::Bool, {0, 3}}}},
        Case{{Convolution{{4}, {1}}},
             {{DType::F32, {1, 2, 1, 1}}, {DType::F32, {3, 1, 1, 1}}}}}) {
    Context holder;
    OwningOpRef<ModuleOp> built = build(holder.context, c);
    SCOPED_TRACE(print(*built));
    EXPECT_TRUE(succeeded(verify(*built)));
    Operation *op = returned(*built).getDefiningOp();
    EXPECT_EQ(op->getName().getStringRef(), "arith.constant");
    EXPECT_EQ(ir::tensorTypeOf(op->getResult(0).getType()),
              inferType(c.op, c.operands).value());
  }
}

} // namespace
} // namespace graft

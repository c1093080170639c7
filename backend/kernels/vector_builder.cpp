// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/kernels/vector_builder.h"

#include <array>
#include <numeric>

#include "backend/kernels/kernel_id.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

namespace graft {

using namespace mlir;

VectorBuilder::VectorBuilder(ImplicitLocOpBuilder &builder)
    : builder(builder),
      ints(VectorType::get({blockElements}, builder.getI32Type())),
      floats(VectorType::get({blockElements}, builder.getF32Type())) {}

Value VectorBuilder::splat(Value value) {
  return vector::BroadcastOp::create(
      builder, VectorType::get({blockElements}, value.getType()), value);
}

Value VectorBuilder::intConstant(uint32_t value) {
  return arith::ConstantOp::create(
      builder, DenseElementsAttr::get(ints, APInt(32, value)));
}

Value VectorBuilder::floatConstant(uint32_t bits) {
  APFloat value(APFloat::IEEEsingle(), APInt(32, bits));
  return arith::ConstantOp::create(builder,
                                   DenseElementsAttr::get(floats, value));
}

Value VectorBuilder::iota() {
  std::array<int32_t, blockElements> lanes;
  std::iota(lanes.begin(), lanes.end(), 0);
  return arith::ConstantOp::create(
      builder, DenseElementsAttr::get(ints, ArrayRef<int32_t>(lanes)));
}

Value VectorBuilder::add(Value a, Value b) {
  return arith::AddIOp::create(builder, a, b);
}
Value VectorBuilder::subtract(Value a, Value b) {
  return arith::SubIOp::create(builder, a, b);
}
Value VectorBuilder::multiply(Value a, Value b) {
  return arith::MulIOp::create(builder, a, b);
}
Value VectorBuilder::bitAnd(Value a, Value b) {
  return arith::AndIOp::create(builder, a, b);
}
Value VectorBuilder::bitOr(Value a, Value b) {
  return arith::OrIOp::create(builder, a, b);
}
Value VectorBuilder::bitXor(Value a, Value b) {
  return arith::XOrIOp::create(builder, a, b);
}
Value VectorBuilder::shiftLeft(Value a, uint32_t bits) {
  return arith::ShLIOp::create(builder, a, intConstant(bits));
}
Value VectorBuilder::shiftRightSigned(Value a, uint32_t bits) {
  return arith::ShRSIOp::create(builder, a, intConstant(bits));
}
Value VectorBuilder::shiftRight(Value a, uint32_t bits) {
  return arith::ShRUIOp::create(builder, a, intConstant(bits));
}
Value VectorBuilder::rotateLeft(Value a, uint32_t bits) {
  return LLVM::FshlOp::create(builder, ints, a, a, intConstant(bits));
}

Value VectorBuilder::addF(Value a, Value b) {
  return arith::AddFOp::create(builder, a, b);
}
Value VectorBuilder::subtractF(Value a, Value b) {
  return arith::SubFOp::create(builder, a, b);
}
Value VectorBuilder::multiplyF(Value a, Value b) {
  return arith::MulFOp::create(builder, a, b);
}
Value VectorBuilder::divideF(Value a, Value b) {
  return arith::DivFOp::create(builder, a, b);
}
Value VectorBuilder::fma(Value a, Value b, Value c) {
  return math::FmaOp::create(builder, a, b, c);
}
Value VectorBuilder::sqrt(Value a) { return math::SqrtOp::create(builder, a); }
Value VectorBuilder::log1p(Value a) {
  return math::Log1pOp::create(builder, a);
}
Value VectorBuilder::abs(Value a) { return math::AbsFOp::create(builder, a); }
Value VectorBuilder::negate(Value a) {
  return arith::NegFOp::create(builder, a);
}
Value VectorBuilder::less(Value a, Value b) {
  return arith::CmpFOp::create(builder, arith::CmpFPredicate::OLT, a, b);
}
Value VectorBuilder::equal(Value a, Value b) {
  return arith::CmpFOp::create(builder, arith::CmpFPredicate::OEQ, a, b);
}
Value VectorBuilder::select(Value condition, Value a, Value b) {
  return arith::SelectOp::create(builder, condition, a, b);
}
Value VectorBuilder::maximum(Value a, Value b) {
  return select(less(b, a), a, b);
}
Value VectorBuilder::minimum(Value a, Value b) {
  return select(less(a, b), a, b);
}

Value VectorBuilder::unlessAll(Value condition, Value otherwise,
                               llvm::function_ref<Value()> build) {
  Value all = vector::ReductionOp::create(builder, vector::CombiningKind::AND,
                                          condition);
  auto branch = scf::IfOp::create(builder, otherwise.getType(), all,
                                  /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(branch.thenBlock());
  scf::YieldOp::create(builder, otherwise);
  builder.setInsertionPointToStart(branch.elseBlock());
  scf::YieldOp::create(builder, build());
  return branch.getResult(0);
}

Value VectorBuilder::bitsToFloat(Value a) {
  return arith::BitcastOp::create(builder, floats, a);
}
Value VectorBuilder::floatToBits(Value a) {
  return arith::BitcastOp::create(builder, ints, a);
}
Value VectorBuilder::intToFloat(Value a) {
  return arith::SIToFPOp::create(builder, floats, a);
}

} // namespace graft

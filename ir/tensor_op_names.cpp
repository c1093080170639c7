// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "ir/tensor_op_names.h"

#include "mlir/IR/AffineExpr.h"
#include "mlir/IR/BuiltinAttributes.h"

namespace graft::ir {

using namespace mlir;

ArrayRef<Comparison> comparisons() {
  using K = ElementwiseKind;
  using F = arith::CmpFPredicate;
  using I = arith::CmpIPredicate;
  static constexpr Comparison all[] = {
      {K::Equal, F::OEQ, I::eq},    {K::NotEqual, F::UNE, I::ne},
      {K::Less, F::OLT, I::slt},    {K::LessEqual, F::OLE, I::sle},
      {K::Greater, F::OGT, I::sgt}, {K::GreaterEqual, F::OGE, I::sge},
  };
  return all;
}

StringRef combinerName(ReduceKind kind, bool isFloat) {
  switch (kind) {
  case ReduceKind::Add:
    return isFloat ? "arith.addf" : "arith.addi";
  case ReduceKind::Maximum:
    return isFloat ? "arith.maximumf" : "arith.maxsi";
  case ReduceKind::Minimum:
    return isFloat ? "arith.minimumf" : "arith.minsi";
  }
  llvm_unreachable("every kind has a combiner");
}

TypedAttr neutralElement(ReduceKind kind, Type elementType) {
  if (auto type = llvm::dyn_cast<FloatType>(elementType)) {
    const llvm::fltSemantics &semantics = type.getFloatSemantics();
    return FloatAttr::get(
        type, kind == ReduceKind::Add
                  ? APFloat::getZero(semantics)
                  : APFloat::getInf(semantics, kind == ReduceKind::Maximum));
  }
  unsigned width = elementType.getIntOrFloatBitWidth();
  APInt value = kind == ReduceKind::Add       ? APInt::getZero(width)
                : kind == ReduceKind::Maximum ? APInt::getSignedMinValue(width)
                                              : APInt::getSignedMaxValue(width);
  return IntegerAttr::get(elementType, value);
}

SmallVector<AffineMap, 3> convolutionMaps(ArrayRef<int64_t> strides,
                                          ArrayRef<int64_t> dilations,
                                          MLIRContext *context) {
  auto spatial = static_cast<unsigned>(strides.size());
  auto loop = [&](unsigned at) { return getAffineDimExpr(at, context); };
  AffineExpr batch = loop(0), group = loop(spatial + 1);
  AffineExpr out = loop(spatial + 2), in = loop(2 * spatial + 3);
  SmallVector<AffineExpr> input{batch}, kernel, result{batch};
  for (unsigned d = 0; d < spatial; ++d) {
    AffineExpr place = loop(1 + d), tap = loop(spatial + 3 + d);
    input.push_back(place * strides[d] + tap * dilations[d]);
    kernel.push_back(tap);
    result.push_back(place);
  }
  input.append({group, in});
  kernel.append({in, group, out});
  result.append({group, out});
  unsigned loops = 2 * spatial + 4;
  return {AffineMap::get(loops, 0, input, context),
          AffineMap::get(loops, 0, kernel, context),
          AffineMap::get(loops, 0, result, context)};
}

} // namespace graft::ir

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Arithmetic on whole blocks: each call appends one operation on vectors of
// blockElements i32 or f32. No operation carries a fast-math flag, so what is
// written is what is rounded.

#ifndef GRAFT_BACKEND_KERNELS_VECTOR_BUILDER_H
#define GRAFT_BACKEND_KERNELS_VECTOR_BUILDER_H

#include <cstdint>

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace graft {

class VectorBuilder {
public:
  explicit VectorBuilder(mlir::ImplicitLocOpBuilder &builder);

  mlir::ImplicitLocOpBuilder &ops() { return builder; }
  mlir::VectorType floatType() const { return floats; }

  /// All lanes equal to the scalar `value`.
  mlir::Value splat(mlir::Value value);
  mlir::Value intConstant(uint32_t value);
  /// The f32 whose bit pattern is `bits`.
  mlir::Value floatConstant(uint32_t bits);
  /// 0, 1, 2, ...
  mlir::Value iota();

  mlir::Value add(mlir::Value a, mlir::Value b);
  mlir::Value subtract(mlir::Value a, mlir::Value b);
  mlir::Value multiply(mlir::Value a, mlir::Value b);
  mlir::Value bitAnd(mlir::Value a, mlir::Value b);
  mlir::Value bitOr(mlir::Value a, mlir::Value b);
  mlir::Value bitXor(mlir::Value a, mlir::Value b);
  mlir::Value shiftLeft(mlir::Value a, uint32_t bits);
  mlir::Value shiftRightSigned(mlir::Value a, uint32_t bits);
  mlir::Value shiftRight(mlir::Value a, uint32_t bits);
  mlir::Value rotateLeft(mlir::Value a, uint32_t bits);

  mlir::Value addF(mlir::Value a, mlir::Value b);
  mlir::Value subtractF(mlir::Value a, mlir::Value b);
  mlir::Value multiplyF(mlir::Value a, mlir::Value b);
  mlir::Value divideF(mlir::Value a, mlir::Value b);
  mlir::Value fma(mlir::Value a, mlir::Value b, mlir::Value c);
  mlir::Value sqrt(mlir::Value a);
  /// `math.log1p`, which stands for XLA's.
  mlir::Value log1p(mlir::Value a);
  mlir::Value abs(mlir::Value a);
  mlir::Value negate(mlir::Value a);
  mlir::Value less(mlir::Value a, mlir::Value b);
  mlir::Value equal(mlir::Value a, mlir::Value b);
  mlir::Value select(mlir::Value condition, mlir::Value a, mlir::Value b);
  /// a > b ? a : b, as std::max(b, a).
  mlir::Value maximum(mlir::Value a, mlir::Value b);
  /// a < b ? a : b, as std::min(b, a).
  mlir::Value minimum(mlir::Value a, mlir::Value b);

  /// `otherwise` where all lanes of `condition` hold, else what `build` appends
  /// and returns, which runs only then.
  mlir::Value unlessAll(mlir::Value condition, mlir::Value otherwise,
                        llvm::function_ref<mlir::Value()> build);

  mlir::Value bitsToFloat(mlir::Value a);
  mlir::Value floatToBits(mlir::Value a);
  /// The integers as signed numbers, which must be exact in f32.
  mlir::Value intToFloat(mlir::Value a);

private:
  mlir::ImplicitLocOpBuilder &builder;
  mlir::VectorType ints;
  mlir::VectorType floats;
};

} // namespace graft

#endif // GRAFT_BACKEND_KERNELS_VECTOR_BUILDER_H

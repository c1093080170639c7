// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Samplers as data (graft/sampler.h) and as ops.

#ifndef GRAFT_IR_SAMPLER_CONVERSION_H
#define GRAFT_IR_SAMPLER_CONVERSION_H

#include "mlir/IR/Builders.h"

#include "ir/dialect.h"

namespace graft::ir {

inline CounterLayout fromIr(Layout layout) {
  return layout == Layout::original ? CounterLayout::Original
                                    : CounterLayout::Partitionable;
}
inline Layout toIr(CounterLayout layout) {
  return layout == CounterLayout::Original ? Layout::original
                                           : Layout::partitionable;
}
inline Numerics fromIr(NumericsKind numerics) {
  return numerics == NumericsKind::eager ? Numerics::Eager : Numerics::Jit;
}
inline NumericsKind toIr(Numerics numerics) {
  return numerics == Numerics::Eager ? NumericsKind::eager : NumericsKind::jit;
}

/// Builds the sampler op that draws `sampler` from `key`: the inverse of
/// `SamplerOpInterface::getSampler`.
mlir::Value buildSampler(mlir::OpBuilder &builder, mlir::Location loc,
                         mlir::Value key, const Sampler &sampler);

} // namespace graft::ir

#endif // GRAFT_IR_SAMPLER_CONVERSION_H

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "ir/sampler_conversion.h"

#include "ir/type_conversion.h"

namespace graft::ir {

using namespace mlir;

Value buildSampler(OpBuilder &builder, Location loc, Value key,
                   const Sampler &sampler) {
  MLIRContext *context = builder.getContext();
  RankedTensorType type =
      toTensorType(sampler.dtype, sampler.resultShape(), context);
  WindowAttr window;
  if (sampler.window)
    window =
        WindowAttr::get(context, sampler.window->base,
                        builder.getDenseI64ArrayAttr(sampler.window->strides),
                        builder.getDenseI64ArrayAttr(sampler.shape));
  auto layout = LayoutAttr::get(context, toIr(sampler.layout));
  auto numerics = NumericsKindAttr::get(context, toIr(sampler.numerics));
  FloatAttr scale = builder.getF64FloatAttr(sampler.scale);
  FloatAttr lower = builder.getF64FloatAttr(sampler.lower);
  FloatAttr upper = builder.getF64FloatAttr(sampler.upper);
  switch (sampler.kind) {
  case SamplerKind::RandomBits:
    return RandomBitsOp::create(builder, loc, type, key, window, layout);
  case SamplerKind::Uniform:
    return UniformOp::create(builder, loc, type, key, lower, upper, scale,
                             window, layout, numerics);
  case SamplerKind::Normal:
    return NormalOp::create(builder, loc, type, key, scale, window, layout,
                            numerics);
  case SamplerKind::TruncatedNormal:
    return TruncatedNormalOp::create(builder, loc, type, key, lower, upper,
                                     scale, window, layout, numerics);
  case SamplerKind::Bernoulli:
    return BernoulliOp::create(builder, loc, type, key,
                               builder.getF64FloatAttr(sampler.probability),
                               window, layout);
  case SamplerKind::RandInt:
    return RandIntOp::create(
        builder, loc, type, key, builder.getI64IntegerAttr(sampler.minimum),
        builder.getI64IntegerAttr(sampler.maximum), window, layout);
  case SamplerKind::Gumbel:
    return GumbelOp::create(builder, loc, type, key, window, layout);
  case SamplerKind::Orthogonal:
    return OrthogonalOp::create(
        builder, loc, type, key,
        sampler.delta ? builder.getUnitAttr() : UnitAttr(),
        builder.getI64IntegerAttr(sampler.columnAxis), scale, layout);
  case SamplerKind::Permutation:
    return PermutationOp::create(builder, loc, type, key, layout);
  }
  llvm_unreachable("every sampler has an op");
}

} // namespace graft::ir

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The backend multiplies in F32 at least and sums in an order of its own, which
// every precision_config allows.

#include "mlir/IR/BuiltinAttributes.h"

#include "frontend/stablehlo/expression/padding.h"
#include "frontend/stablehlo/expression/windows.h"
#include "frontend/stablehlo/import/attributes.h"
#include "frontend/stablehlo/import/op_importers.h"

namespace graft::stablehlo {

using namespace mlir;

namespace {

LogicalResult checkPrecision(ImportContext &context, Operation *op) {
  Attribute config = op->getAttr("precision_config");
  auto list = llvm::dyn_cast_if_present<ArrayAttr>(config);
  if (config && !list)
    return op->emitError(op->getName().getStringRef())
           << ": precision_config must be an array";
  for (Attribute attr : list ? list.getValue() : ArrayRef<Attribute>()) {
    auto precision = llvm::dyn_cast<OpaqueAttr>(attr);
    if (!precision ||
        !llvm::is_contained(
            {"precision DEFAULT", "precision HIGH", "precision HIGHEST"},
            precision.getAttrData()))
      return context.refuse(op,
                            "a precision other than DEFAULT, HIGH and HIGHEST");
  }
  return success();
}

// Two operands of floats no wider than the result, made as wide.
FailureOr<Exprs> factorsOf(ImportContext &context, Operation *op) {
  FailureOr<TensorType> result = resultType(op);
  Exprs factors = context.operandsOf(op);
  if (failed(result) || failed(checkPrecision(context, op)))
    return failure();
  if (factors.size() != 2)
    return op->emitError(op->getName().getStringRef()) << " takes 2 operands";
  Builder builder(context.expressions, op);
  for (Expr &factor : factors) {
    DType from = factor->type.dtype, to = result->dtype;
    if (!isComputableFloat(from) || !isComputableFloat(to) ||
        (from != to && bitWidth(from) >= bitWidth(to)))
      return context.refuse(op, toString(factor->type) + " for a result of " +
                                    toString(*result));
    factor = builder.convert(factor, to);
  }
  return factors;
}

LogicalResult importDotGeneral(ImportContext &context, Operation *op) {
  if (failed(context.expectAttributes(op, {"dot_dimension_numbers"},
                                      {"precision_config"})))
    return failure();
  FailureOr<DimensionNumbers> numbers = dimensionNumbers(
      op, "dot_dimension_numbers", "dot",
      {"lhs_batching_dimensions", "rhs_batching_dimensions",
       "lhs_contracting_dimensions", "rhs_contracting_dimensions"},
      {});
  FailureOr<Exprs> factors = factorsOf(context, op);
  if (failed(numbers) || failed(factors))
    return failure();
  Builder builder(context.expressions, op);
  return context.bind(
      op,
      builder.apply({DotGeneral{numbers->list("lhs_batching_dimensions"),
                                numbers->list("rhs_batching_dimensions"),
                                numbers->list("lhs_contracting_dimensions"),
                                numbers->list("rhs_contracting_dimensions")}},
                    *factors));
}

/// `from` with dimension `axis` cut in groups, which come before what is in a
/// group.
Expr cutInGroups(Builder &builder, Expr from, int64_t axis, int64_t groups) {
  if (!from)
    return nullptr;
  Shape shape = from->type.shape;
  if (shape[axis] % groups != 0)
    return builder.fail("the features of " + toString(from->type) +
                        " are not the multiple of " + std::to_string(groups) +
                        " groups");
  shape[axis] /= groups;
  shape.insert(shape.begin() + axis, groups);
  return builder.reshape(from, std::move(shape));
}

/// The convolution of what is padded and laid out as JAX calls NHWC and HWIO,
/// laid out so too.
Expr convolve(Builder &builder, Expr input, Expr kernel, int64_t groups,
              Convolution how) {
  input = cutInGroups(builder, input,
                      static_cast<int64_t>(how.strides.size()) + 1, groups);
  kernel = cutInGroups(builder, kernel,
                       static_cast<int64_t>(how.strides.size()) + 1, groups);
  Expr result = builder.apply({std::move(how)}, {input, kernel});
  if (!result)
    return nullptr;
  Shape shape = result->type.shape;
  int64_t features = shape.back();
  shape.pop_back();
  shape.back() *= features;
  return builder.reshape(result, std::move(shape));
}

/// The kernel's windows, their order reversed where window_reversal says so.
Expr kernelOf(Builder &builder, Expr kernel,
              const ConvolutionDimensions &dims) {
  Attribute attr = builder.op->getAttr("window_reversal");
  auto reversal = llvm::dyn_cast_if_present<DenseBoolArrayAttr>(attr);
  if (attr && (!reversal ||
               static_cast<size_t>(reversal.size()) + 2 != dims.kernel.size()))
    return builder.fail("window_reversal must be an array<i1>, one for each "
                        "spatial dimension");
  std::vector<int64_t> axes;
  if (reversal)
    for (auto [d, isReversed] : llvm::enumerate(reversal.asArrayRef()))
      if (isReversed)
        axes.push_back(static_cast<int64_t>(d));
  return reverse(builder, builder.transpose(kernel, dims.kernel), axes);
}

LogicalResult importConvolution(ImportContext &context, Operation *op) {
  if (failed(context.expectAttributes(
          op, {"dimension_numbers", "feature_group_count", "batch_group_count"},
          {"window_strides", "padding", "lhs_dilation", "rhs_dilation",
           "window_reversal", "precision_config"})))
    return failure();
  auto numbers = op->getAttrOfType<OpaqueAttr>("dimension_numbers");
  std::optional<ConvolutionDimensions> dims;
  if (numbers)
    dims = ConvolutionDimensions::parse(numbers.getAttrData());
  FailureOr<int64_t> groups = integer(op, "feature_group_count");
  FailureOr<int64_t> batchGroups = integer(op, "batch_group_count");
  FailureOr<Exprs> factors = factorsOf(context, op);
  if (failed(groups) || failed(batchGroups) || failed(factors))
    return failure();
  if (!dims || dims->input.size() != (*factors)[0]->type.shape.size() ||
      dims->input.size() != (*factors)[1]->type.shape.size() || *groups < 1)
    return op->emitError("stablehlo.convolution: expected dimension_numbers of "
                         "all dimensions of ")
           << toString((*factors)[0]->type) << " and "
           << toString((*factors)[1]->type)
           << ", and a feature_group_count of at least 1";
  if (*batchGroups != 1)
    return context.refuse(op, "a batch_group_count");
  size_t spatial = dims->input.size() - 2;
  FailureOr<std::vector<int64_t>> strides =
      positive(op, "window_strides", spatial);
  FailureOr<std::vector<int64_t>> dilations =
      positive(op, "rhs_dilation", spatial);
  FailureOr<Padding> padding = edgePadding(op, "lhs_dilation", spatial);
  if (failed(strides) || failed(dilations) || failed(padding))
    return failure();
  for (std::vector<int64_t> *list :
       {&padding->low, &padding->high, &padding->interior}) {
    list->insert(list->begin(), 0);
    list->push_back(0);
  }
  Builder builder(context.expressions, op);
  DType dtype = (*factors)[0]->type.dtype;
  Expr input = pad(builder, builder.transpose((*factors)[0], dims->input),
                   builder.filled(dtype, {}, 0), *padding);
  Expr result =
      convolve(builder, input, kernelOf(builder, (*factors)[1], *dims), *groups,
               {*strides, *dilations});
  return context.bind(
      op, builder.transpose(result, inversePermutation(dims->output)));
}

} // namespace

const OpImporters productImporters = {
    {"stablehlo.convolution", importConvolution},
    {"stablehlo.dot_general", importDotGeneral}};

} // namespace graft::stablehlo

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// LAPACK's QR decomposition, which orthogonal matrices are drawn with.

#include <algorithm>

#include "frontend/stablehlo/import/op_importers.h"
#include "ir/tensor_op_conversion.h"

namespace graft::stablehlo {

using namespace mlir;

namespace {

/// Whether the types of values are these.
bool haveTypes(ValueRange values, ArrayRef<TensorType> types) {
  if (values.size() != types.size())
    return false;
  for (auto [value, type] : llvm::zip(values, types))
    if (ir::tensorTypeOf(value.getType()) != type)
      return false;
  return true;
}

LogicalResult importCustomCall(ImportContext &context, Operation *op) {
  auto target = op->getAttrOfType<StringAttr>("call_target_name");
  if (!target)
    return op->emitError("stablehlo.custom_call lacks the attribute "
                         "call_target_name");
  StringRef name = target.getValue();
  bool isWide = name == "lapack_dgeqrf_ffi" || name == "lapack_dorgqr_ffi";
  bool factors = name == "lapack_sgeqrf_ffi" || name == "lapack_dgeqrf_ffi";
  bool multiplies = name == "lapack_sorgqr_ffi" || name == "lapack_dorgqr_ffi";
  if (!factors && !multiplies)
    return context.refuse(op, "a call of \"" + name.str() + "\"");
  if (failed(context.expectAttributes(
          op, {"call_target_name"},
          {"api_version", "backend_config", "called_computations",
           "has_side_effect", "operand_layouts", "output_operand_aliases",
           "result_layouts"})))
    return failure();
  Exprs operands = context.operandsOf(op);
  if (operands.empty() || operands[0]->type.shape.size() != 2)
    return context.refuse(op, "a call of \"" + name.str() +
                                  "\" for other than one "
                                  "matrix");
  TensorType matrix = operands[0]->type, scales = matrix;
  scales.shape = {std::min(matrix.shape[0], matrix.shape[1])};
  bool fits = matrix.dtype == (isWide ? DType::F64 : DType::F32);
  if (factors)
    fits &= haveTypes(op->getOperands(), {matrix}) &&
            haveTypes(op->getResults(), {matrix, scales});
  else
    fits &= haveTypes(op->getOperands(), {matrix, scales}) &&
            haveTypes(op->getResults(), {matrix});
  if (!fits)
    return op->emitError("stablehlo.custom_call: operands and results do not "
                         "fit \"")
           << name << '"';
  if (multiplies)
    return context.bind(
        op, context.expressions.make(Kind::QrUnitary, matrix, operands));
  return context.bindAll(
      op, {context.expressions.make(Kind::QrFactor, matrix, operands),
           context.expressions.make(Kind::QrScales, scales, operands)});
}

} // namespace

const OpImporters customCallImporters = {
    {"stablehlo.custom_call",
     importCustomCall,
     {.takesNone = true, .givesMany = true}}};

} // namespace graft::stablehlo

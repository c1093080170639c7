// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/emit/constants.h"

#include "frontend/stablehlo/emit/recorder.h"
#include "frontend/stablehlo/expression/element.h"
#include "frontend/stablehlo/expression/row_major.h"
#include "ir/core/scalar.h"

namespace graft::stablehlo {

using llvm::FailureOr;

FailureOr<ConstantOp> constantOf(Expressions &expressions, Expr e) {
  std::vector<uint64_t> elements = e->elements;
  if (e->kind == Kind::Affine) {
    if (e->size() > largestTable)
      return refuse(e, "a table of more than 65536 counters");
    for (int64_t i = 0; i < e->size(); ++i)
      elements.push_back(
          element(expressions, e, unflatten(i, e->type.shape))->elements[0]);
  }
  const size_t width = (bitWidth(e->type.dtype) + 7) / 8;
  if (e->size() == 0)
    elements.clear();
  ConstantOp constant{e->type.dtype, e->type.shape, {}};
  constant.bytes.resize(elements.size() * width);
  for (size_t i = 0; i < elements.size(); ++i)
    storeBits(e->type.dtype, elements[i], &constant.bytes[i * width]);
  return constant;
}

Expr sumOfCounters(Expressions &expressions, Expr e) {
  if (e->size() <= largestTable || !isComputable(e->type.dtype))
    return nullptr;
  expressions.source = e->source;
  expressions.place = e->place;
  DType dtype = e->type.dtype;
  Expr sum = expressions.splat(e->type, e->ints[0]);
  for (size_t d = 0; d < e->type.shape.size(); ++d) {
    if (e->ints[d + 1] == 0)
      continue;
    Expr counters =
        evaluate(expressions, expressions.affine({dtype, {e->type.shape[d]}},
                                                 {0, e->ints[d + 1]}));
    if (!counters->isConstant())
      return nullptr;
    Expr all = expressions.make(Kind::Broadcast, e->type, {counters},
                                {static_cast<int64_t>(d)});
    sum = expressions.make(Kind::Add, e->type, {all, sum});
  }
  // What has one dimension to count along would be itself again.
  return sum->kind == Kind::Affine ? nullptr : sum;
}

} // namespace graft::stablehlo

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/operand.h"

#include "absl/strings/str_cat.h"
#include "frontend/nnx/model/variable_data.h"
#include "frontend/nnx/trace/apply.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"

namespace graft::nnx {

namespace {

/// The value of a variable that is computed with.
Tensor usableValue(const Variable &variable, const Operand::Where &where) {
  Tensor value = variable.value(where);
  if (!value.isAbstract() || detail::isAbstractTrace())
    return value;
  Path path = detail::VariableData::of(variable)->birth->path();
  return detail::fail(
      where,
      absl::FailedPreconditionError(absl::StrCat(
          "the ", variable.type().name(), " ",
          path.empty() ? "" : absl::StrCat("'", path.toString(), "' "),
          value.toString(),
          " is abstract: it has no data to compute with. Give the model its "
          "values with nnx::update or nnx::merge first, or call it inside "
          "nnx::evalShape")));
}

} // namespace

Operand::Operand(const Variable &variable, Where where)
    : held(usableValue(variable, detail::currentLocation(where))), line(where) {
}

Operand::Operand(const Attr &attr, Where where) : line(where) {
  Where at = detail::currentLocation(where);
  if (Variable variable = attr.variable())
    held = usableValue(variable, at);
  else
    held = attr.tensor(at);
}

void Operand::setBool() { held = detail::filled(number, {}, DType::Bool); }

Tensor Operand::tensor() const {
  if (literal == Literal::None)
    return held;
  return detail::filled(number, {},
                        literal == Literal::Float ? DType::F32 : DType::I32);
}

} // namespace graft::nnx

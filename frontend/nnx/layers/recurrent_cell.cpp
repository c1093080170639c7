// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/layers/recurrent_cell.h"

#include "absl/strings/str_cat.h"
#include "frontend/nnx/trace/record.h"

namespace graft::nnx {

Shape RecurrentCell::carryShape(Shape inputShape) {
  if (inputShape.empty())
    inputShape.push_back(0);
  inputShape.back() = detail::intOf(attr("hidden_features"));
  return inputShape;
}

Carry RecurrentCell::initializeCarry(const Shape &inputShape, RngStream &stream,
                                     const Initializer &init,
                                     std::source_location where) {
  Carry carry;
  for (size_t i = 0; i < carrySize(); ++i)
    carry.push_back(init(
        stream(where), carryShape(inputShape),
        detail::namedDtype(attr("param_dtype")).value_or(DType::F32), where));
  return carry;
}

Carry RecurrentCell::initializeCarry(const Shape &inputShape, const Rngs &rngs,
                                     const Initializer &init,
                                     std::source_location where) {
  Carry carry;
  for (size_t i = 0; i < carrySize(); ++i)
    carry.push_back(init(
        rngs("carry", where), carryShape(inputShape),
        detail::namedDtype(attr("param_dtype")).value_or(DType::F32), where));
  return carry;
}

Step RecurrentCell::wrongCarry(const Carry &carry) const {
  Tensor bad = detail::failArgument(
      absl::StrCat(className(), ": expected a carry of ", carrySize(),
                   " tensors, found ", carry.size()));
  return {Carry(carrySize(), bad), bad};
}

} // namespace graft::nnx

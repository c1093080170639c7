// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The elementwise kinds: what each is called, here and upstream, and which
// operands it takes. The one table from which ops are named, checked, built and
// found.

#ifndef GRAFT_IR_CORE_ELEMENTWISE_KINDS_H
#define GRAFT_IR_CORE_ELEMENTWISE_KINDS_H

#include <string_view>

#include "absl/types/span.h"
#include "graft/tensor_op.h"
#include "ir/core/element_domains.h"

namespace graft {

/// A kind. The names of the upstream ops are those of ops that have its operands
/// and nothing else; they are empty where the kind does not take such elements,
/// or is written otherwise (comparisons, `not`, negated integers).
struct ElementwiseInfo {
  ElementwiseKind kind;
  const char *name;
  int numOperands;
  Domain domain;
  std::string_view floatOp = {};
  std::string_view integerOp = {}; ///< of Bools too, where the kind takes them
};

/// Returns all kinds, in their order.
absl::Span<const ElementwiseInfo> elementwiseKinds();

const ElementwiseInfo &infoOf(ElementwiseKind kind);

} // namespace graft

#endif // GRAFT_IR_CORE_ELEMENTWISE_KINDS_H

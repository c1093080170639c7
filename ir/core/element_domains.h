// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Which dtypes tensor ops take.

#ifndef GRAFT_IR_CORE_ELEMENT_DOMAINS_H
#define GRAFT_IR_CORE_ELEMENT_DOMAINS_H

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "graft/tensor_op.h"

namespace graft {

/// Returns whether `dtype` is a computable float or a signed integer.
bool isNumber(DType dtype);

/// A set of dtypes that an op takes.
enum class Domain : uint8_t { Floats, Numbers, Bools, Any };

/// Fails with InvalidArgument, in which `name` is the op's, if `dtype` is not
/// in `domain`.
absl::Status checkDomain(absl::string_view name, Domain domain, DType dtype);

} // namespace graft

#endif // GRAFT_IR_CORE_ELEMENT_DOMAINS_H

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Verifiers of the graft ops. The label before each check is the constraint's
// name in the op's description and in the name of its test.

#include "ir/dialect.h"

using namespace mlir;

namespace graft::ir {

LogicalResult SplitOp::verify() {
  int64_t index = getIndexAttr().getInt(), count = getCountAttr().getInt();
  // split_c1
  if (index < 0 || index >= count)
    return emitOpError("expected an index in [0, ")
           << count << "), got " << index;
  return success();
}

// The samplers' constraints are the rules of the plain-data sampler.
LogicalResult verifySampler(SamplerOpInterface op) {
  absl::Status status = graft::verify(op.getSampler());
  if (status.ok())
    return success();
  absl::string_view message = status.message();
  return op->emitOpError() << llvm::StringRef(message.data(), message.size());
}

} // namespace graft::ir

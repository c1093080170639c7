// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Which argument of its program a value of planned IR is.

#ifndef GRAFT_BACKEND_SCHEDULE_ARGUMENT_INDEX_H
#define GRAFT_BACKEND_SCHEDULE_ARGUMENT_INDEX_H

#include "backend/schedule/schedule.h"
#include "ir/dialect.h"

namespace graft {

inline ArgumentIndex argumentIndex(mlir::Value argument) {
  return static_cast<ArgumentIndex>(
      llvm::cast<mlir::BlockArgument>(argument).getArgNumber());
}

/// Returns the argument that `words`, a `graft.load`, reads.
inline ArgumentIndex loadedArgument(mlir::Value words) {
  return argumentIndex(words.getDefiningOp<ir::LoadOp>().getBuffer());
}

/// Returns the place in it of the first word.
inline int64_t firstLoaded(mlir::Value words) {
  ir::WindowAttr window = words.getDefiningOp<ir::LoadOp>().getWindowAttr();
  return window ? window.getBase() : 0;
}

} // namespace graft

#endif // GRAFT_BACKEND_SCHEDULE_ARGUMENT_INDEX_H

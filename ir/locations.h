// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// An op's location is its model path joined with the user's source line:
// loc("linear1.kernel"("partial_init.cpp":12:5)).

#ifndef GRAFT_IR_LOCATIONS_H
#define GRAFT_IR_LOCATIONS_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Location.h"

namespace graft::ir {

/// Returns the model path in `loc`, or an empty string.
llvm::StringRef modelPath(mlir::Location loc);

/// Returns the file, line and column in `loc`, or an unknown location.
mlir::LocationAttr sourceLine(mlir::Location loc);

/// Formats a source line as " at partial_init.cpp:12:5", or as nothing if it is
/// unknown.
std::string atSourceLine(mlir::LocationAttr loc);

/// Names a value for people: an argument as "old:linear1.kernel", an op's
/// result by its model path, else by the op's name.
std::string describeValue(mlir::Value value);

} // namespace graft::ir

#endif // GRAFT_IR_LOCATIONS_H

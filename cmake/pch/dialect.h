// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Precompiled for sources that work on the dialect.

#include "cmake/pch/mlir.h"
#include "ir/dialect.h"

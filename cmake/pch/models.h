// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Precompiled for programs that build models.

#include "cmake/pch/standard.h"
#include "graft/nnx.h"

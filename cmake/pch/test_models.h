// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Precompiled for unit tests that build models.

#include "cmake/pch/test.h"
#include "graft/nnx.h"

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Precompiled for the sources of frontend/nnx.

#include "cmake/pch/standard.h"
#include "graft/nnx/list.h"
#include "graft/nnx/module.h"
#include "graft/nnx/ops.h"
#include "graft/nnx/rngs.h"
#include "graft/nnx/state.h"

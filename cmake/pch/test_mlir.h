// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Precompiled for unit tests that include MLIR.

#include "cmake/pch/mlir.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

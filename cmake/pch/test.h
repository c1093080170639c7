// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Precompiled for unit tests.

#include "cmake/pch/standard.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

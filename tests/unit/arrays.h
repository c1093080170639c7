// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_TESTS_UNIT_ARRAYS_H
#define GRAFT_TESTS_UNIT_ARRAYS_H

#include <string>

#include "graft/array.h"

namespace graft {

/// The bytes of an array; fails the test and is empty if they can't be had.
std::string bytesOf(const Array &array);

/// An array of f32 whose elements are `first`, `first` + 1, ...
Array iota(const Shape &shape, float first = 0);

} // namespace graft

#endif // GRAFT_TESTS_UNIT_ARRAYS_H

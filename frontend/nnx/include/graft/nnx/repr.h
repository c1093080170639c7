// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Values as text, as JAX and Flax print them in a Python session.
//
//   std::puts(nnx::repr(kernel).c_str());
//   // Array([[ 0.5350889 , -0.48486355],
//   //        [-0.46665004,  0.31773907]], dtype=float32)

#ifndef GRAFT_NNX_REPR_H
#define GRAFT_NNX_REPR_H

#include <string>

#include "graft/array.h"
#include "graft/nnx/path.h"
#include "graft/nnx/variable.h"

namespace graft::nnx {

/// Returns repr(array) of JAX 0.10.2 with numpy's default print options: 8
/// digits behind the point, lines of 75, arrays of more than 1000 elements
/// shortened to 3 at each edge. Values in a file are read.
///
/// 8-bit floats, sub-byte and complex types have no values in the text, only
/// "Array(shape=(4,), dtype=float8_e4m3fn)"; so has an array that was donated
/// or cannot be read, with the reason behind it.
std::string repr(const Array &array);

/// The same for what a tensor is: "ShapeDtypeStruct(shape=(4,), dtype=float32)"
/// if abstract, "Traced<float32[4]>" in a trace, "Poisoned(...)" with the
/// error.
std::string repr(const Tensor &tensor);

/// Returns the text of a variable on several lines: its type, its number of
/// elements and bytes, its value and its metadata. Keys print as keys.
///
/// Inside a trace this records nothing: the value is shown as traced.
std::string repr(const Variable &variable);

/// Returns a string as a Python literal, 'linear1', and a path as a tuple of
/// those: ('layers', 0, 'kernel').
std::string repr(const std::string &text);
std::string repr(const Path &path);

} // namespace graft::nnx

#endif // GRAFT_NNX_REPR_H

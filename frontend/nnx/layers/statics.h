// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The static attributes of layers: a constructor puts them and `call` reads
// them. `call` has no other source, because merge rebuilds a layer from its
// attributes alone.

#ifndef GRAFT_FRONTEND_NNX_LAYERS_STATICS_H
#define GRAFT_FRONTEND_NNX_LAYERS_STATICS_H

#include <optional>

#include "graft/nnx/int_tuple.h"
#include "graft/nnx/module.h"
#include "graft/nnx/rngs.h"

namespace graft::nnx::detail {

/// Static attributes "dtype" (None if absent) and "param_dtype".
void putDtypes(Module &module, std::optional<DType> dtype, DType paramDtype,
               const std::source_location &where);

/// An integer or a tuple, as it was given.
Object toObject(const IntTuple &tuple, const std::source_location &where);

/// None if absent.
Object toObject(std::optional<bool> flag, const std::source_location &where);

/// Returns the static value of type T (bool, int64_t, double, std::string), or
/// nothing if the attribute is None or of another type.
template <class T> std::optional<T> staticOf(const Attr &attr) {
  const auto *value = std::get_if<T>(&attr.get().value());
  return value ? std::optional<T>(*value) : std::nullopt;
}

/// Returns the integer; 0 if there is none.
int64_t intOf(const Attr &attr);

/// Returns the flag; false if there is none.
bool flagOf(const Attr &attr);

/// Returns the integers of a tuple, or the one integer.
std::vector<int64_t> intsOf(const Attr &attr);

/// Returns `count` integers: the one, repeated, or the tuple as it is.
std::vector<int64_t> repeatedOf(const Attr &attr, size_t count);

/// Returns computeDtype (forward.h), and nothing where that fails, which
/// promoteInLayer reports.
std::optional<DType> dtypeOf(Module &module);

/// Returns `given` if it has a value, else the flag `attr`. Fails with
/// InvalidArgument if neither does; `what` names the argument and `layer` who
/// needs it.
absl::StatusOr<bool> firstFlag(std::optional<bool> given, const Attr &attr,
                               const char *what, const char *layer);

/// Returns `given`, or the next key of the RngStream at `stream`. Fails with
/// InvalidArgument, naming the `layer`, if there is neither.
absl::StatusOr<RandomKey> dropoutKey(const std::optional<RandomKey> &given,
                                     const Attr &stream, const char *layer);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_LAYERS_STATICS_H

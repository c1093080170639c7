// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Variables: the mutable leaves of a model.
//
//   nnx::Variable kernel = nnx::Param(tensor);
//   model->linear1["kernel"] = kernel;     // shared, not copied
//   kernel.set(other).IgnoreError();       // checked: same dtype and shape

#ifndef GRAFT_NNX_VARIABLE_H
#define GRAFT_NNX_VARIABLE_H

#include <memory>
#include <source_location>

#include "absl/status/status.h"
#include "graft/nnx/tensor.h"
#include "graft/nnx/variable_type.h"

namespace graft::nnx {

namespace detail {
struct VariableData;
} // namespace detail

/// A handle to a variable. Copying it shares the variable. A default
/// constructed handle is empty: it has no value and takes none, and says so in
/// its errors.
///
/// A variable belongs to the trace it was made in, or to none. Setting it from
/// another trace is an error, as Flax's TraceContextError; pass its module as
/// an argument instead.
class Variable {
public:
  Variable() = default;

  /// Makes a variable. Inside a trace it is recorded, with `where` as the
  /// user's line. A poisoned `value` is kept: whoever reads it gets the error.
  Variable(const VariableType &type, Tensor value, Metadata metadata = {},
           std::source_location where = std::source_location::current());

  explicit operator bool() const { return data != nullptr; }

  /// The type; AnyVariable for an empty handle.
  const VariableType &type() const;

  /// Element type and extents, without reading the value. As Tensor's.
  DType dtype() const;
  const Shape &shape() const;

  /// Returns the present value; inside its trace this records a read.
  Tensor
  value(std::source_location where = std::source_location::current()) const;

  /// Gives the variable a new value. Fails, changing nothing, with
  /// InvalidArgument if the dtype or the shape is another (assign a new
  /// Variable to the attribute for that) or the variable belongs to another
  /// trace, with the tensor's own error if it is poisoned. Inside a trace an
  /// error also fails the trace. An abstract variable takes a concrete or
  /// traced value.
  absl::Status
  set(const Tensor &value,
      std::source_location where = std::source_location::current()) const;

  /// The metadata, empty by default.
  const Metadata &metadata() const;
  void setMetadata(const std::string &key, const std::string &value) const;

  /// Two handles are the same variable.
  friend bool operator==(const Variable &, const Variable &) = default;

private:
  friend struct detail::VariableData;
  std::shared_ptr<detail::VariableData> data;
};

} // namespace graft::nnx

#endif // GRAFT_NNX_VARIABLE_H

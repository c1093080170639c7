// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What the `call` of library layers begins with.

#ifndef GRAFT_FRONTEND_NNX_LAYERS_FORWARD_H
#define GRAFT_FRONTEND_NNX_LAYERS_FORWARD_H

#include <optional>
#include <vector>

#include "absl/status/statusor.h"
#include "frontend/nnx/trace/location.h"
#include "graft/nnx/module.h"

namespace graft::nnx::detail {

/// Makes the line on which the layer was called that of all it does. Not open
/// while a layer calls another module, which may be the user's.
class LayerScope : public LocationScope {
public:
  LayerScope() : LocationScope(callLocation()) {}
};

/// Returns a parameter's value; an empty tensor for None, as promoteDtype
/// takes it.
Tensor parameter(const Attr &attr);

/// Returns whether `tensor` holds a value; an empty tensor stands for None.
inline bool isThere(const Tensor &tensor) {
  return tensor.kind() != Tensor::Kind::Empty;
}

/// Returns the type that a static attribute names, if it does.
std::optional<DType> namedDtype(const Attr &attr);

/// Returns static attribute "dtype": the type of the computation, or nothing
/// for None. Fails if it names no type.
absl::StatusOr<std::optional<DType>> computeDtype(Module &layer);

/// promoteDtype to the layer's computeDtype.
std::vector<Tensor> promoteInLayer(Module &layer,
                                   const std::vector<Tensor> &tensors,
                                   bool inexact = true);

/// Returns a static number, or `otherwise` if the attribute holds none.
double numberAttr(Module &layer, const char *name, double otherwise);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_LAYERS_FORWARD_H

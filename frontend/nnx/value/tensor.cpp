// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/tensor.h"

#include "absl/strings/str_cat.h"

namespace graft::nnx {

Tensor::Tensor(Array array) : data(std::move(array)) {
  if (!data)
    return;
  state = Kind::Concrete;
  type = data.dtype();
  extents = data.shape();
}

Tensor Tensor::abstract(DType dtype, Shape shape) {
  if (absl::StatusOr<int64_t> n = numElements(shape); !n.ok())
    return poisoned(n.status());
  Tensor tensor;
  tensor.state = Kind::Abstract;
  tensor.type = dtype;
  tensor.extents = std::move(shape);
  return tensor;
}

Tensor Tensor::poisoned(absl::Status error) {
  Tensor tensor;
  tensor.state = Kind::Poisoned;
  tensor.error = error.ok() ? absl::InternalError("a tensor was poisoned "
                                                  "without an error")
                            : std::move(error);
  return tensor;
}

absl::StatusOr<Array> Tensor::array() const {
  switch (state) {
  case Kind::Concrete:
    return data;
  case Kind::Poisoned:
    return error;
  case Kind::Traced:
    return absl::FailedPreconditionError(absl::StrCat(
        "the value ", toString(),
        " is traced: its data are there when the program has run"));
  case Kind::Abstract:
    return absl::FailedPreconditionError(
        absl::StrCat("the value ", toString(),
                     " is abstract: it has a dtype and a shape but no data"));
  case Kind::Empty:
    break;
  }
  return absl::FailedPreconditionError("the tensor is empty");
}

std::string Tensor::toString() const {
  if (state == Kind::Empty)
    return "empty";
  if (state == Kind::Poisoned)
    return "poisoned";
  return graft::toString(type, extents);
}

} // namespace graft::nnx

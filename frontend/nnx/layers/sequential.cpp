// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/sequential.h"

#include "frontend/nnx/trace/location.h"

namespace graft::nnx {

Sequential::Sequential(std::initializer_list<Object> items,
                       std::source_location where) {
  layers = Object(List::make(items), where);
}

Tensor Sequential::call(Tensor x) {
  std::source_location where = detail::callLocation();
  absl::StatusOr<Ref<List>> list = layers.as<List>(where);
  if (!list.ok())
    return Tensor::poisoned(list.status());
  for (int64_t i = 0; i < (*list)->size(); ++i)
    x = (*list)->attr(i)(std::move(x), where);
  return x;
}

} // namespace graft::nnx

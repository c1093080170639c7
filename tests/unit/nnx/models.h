// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The models that the tests build.

#ifndef GRAFT_TESTS_UNIT_NNX_MODELS_H
#define GRAFT_TESTS_UNIT_NNX_MODELS_H

#include <string>
#include <vector>

#include "graft/nnx.h"

namespace graft::nnx::testing {

/// The guide's model.
struct TwoLayerMLP : Module {
  Attr &linear1 = attr("linear1");
  Attr &linear2 = attr("linear2");

  using Module::Module;
  TwoLayerMLP(int64_t dim, Rngs rngs) {
    linear1 = Linear::make(dim, dim, rngs);
    linear2 = Linear::make(dim, dim, rngs);
  }

  Tensor call(Tensor x) override { return linear2(linear1(x)); }
};

/// The paths of a state, in its order.
inline std::vector<std::string> paths(const State &state) {
  std::vector<std::string> names;
  for (const auto &[path, leaf] : state)
    names.push_back(path.toString());
  return names;
}

/// The bytes of a leaf, or nothing if it has none.
inline std::string bytesOf(const Tensor &tensor) {
  absl::StatusOr<Array> array = tensor.array();
  if (!array.ok())
    return "";
  absl::StatusOr<absl::Span<const std::byte>> bytes = array->bytes();
  if (!bytes.ok())
    return "";
  return {reinterpret_cast<const char *>(bytes->data()), bytes->size()};
}

/// A small array whose elements are 0, 1, 2, ...
inline Array iota(const Shape &shape, float first = 0) {
  std::vector<float> values(*numElements(shape));
  for (float &value : values)
    value = first++;
  return *Array::fromSpan<float>(shape, values);
}

} // namespace graft::nnx::testing

#endif // GRAFT_TESTS_UNIT_NNX_MODELS_H

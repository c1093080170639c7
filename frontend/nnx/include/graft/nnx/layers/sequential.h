// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Sequential: one after the other.
//
//   auto mlp = nnx::Sequential::make(
//       {nnx::Linear::make(4, 8, rngs),
//        [](nnx::Tensor x) { return nnx::relu(x); },
//        nnx::Linear::make(8, 2, rngs)});
//   nnx::Tensor y = (*mlp)(x);

#ifndef GRAFT_NNX_LAYERS_SEQUENTIAL_H
#define GRAFT_NNX_LAYERS_SEQUENTIAL_H

#include <initializer_list>

#include "graft/nnx/list.h"

namespace graft::nnx {

/// State: below `layers`, a List: `layers.0.kernel`. Functions among the items
/// are static.
class Sequential : public Module {
public:
  using Module::Module;
  Sequential(std::initializer_list<Object> items,
             std::source_location where = std::source_location::current());

  /// Makes a module that calls `items` in their order.
  static Ref<Sequential>
  make(std::initializer_list<Object> items,
       std::source_location where = std::source_location::current()) {
    return nnx::make<Sequential>(items, where);
  }

  /// The list of what is called.
  Attr &layers = attr("layers");

  /// Gives each module or function what the one before gave, the first x. An
  /// item that is neither is an error; without items the result is x.
  Tensor call(Tensor x) override;

  std::string className() const override { return "Sequential"; }
};

} // namespace graft::nnx

#endif // GRAFT_NNX_LAYERS_SEQUENTIAL_H

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Pythonic module manipulation.

#include "examples/guide/guide.h"

namespace guide {

namespace {

void swapping(const nnx::Tensor &x) {
  auto model = nnx::make<TwoLayerMLP>(4, nnx::Rngs(0));
  auto original1 = model->linear1.module(), original2 = model->linear2.module();
  assertEqual((*model)(x), model->linear2(model->linear1(x)));

  swap(model->linear1, model->linear2);
  assertEqual((*model)(x), (*original1)((*original2)(x)));
}

// Tying all weights: the second path of a shared module disappears from the
// state, and comes back as the same module when the model is merged.
void sharingAModule(const nnx::Tensor &x) {
  auto model = nnx::make<TwoLayerMLP>(4, nnx::Rngs(0));
  model->linear2 = model->linear1;
  check(!must(nnx::state(model))["linear2"].exists(), "linear2 is gone");
  assertEqual((*model)(x), model->linear1(model->linear1(x)));

  auto [graphDef, state] = must(nnx::split(model));
  auto copy = must(nnx::merge<TwoLayerMLP>(graphDef, state));
  check(copy->linear1.module() == copy->linear2.module(), "still tied");
}

// Weight tying: the kernel is one variable, the biases stay two.
void sharingAVariable() {
  auto model = nnx::make<TwoLayerMLP>(4, nnx::Rngs(0));
  model->linear1["kernel"] = model->linear2["kernel"];
  nnx::State state = must(nnx::state(model));
  check(state["linear2"].exists(), "linear2 is there");
  check(state["linear2"]["bias"].exists(), "its bias is kept separate");
  check(!state["linear2"]["kernel"].exists(), "its kernel is linear1's");
}

// Monkey-patching: any function from tensor to tensor takes a layer's place.
void monkeyPatching(const nnx::Tensor &x) {
  auto model = nnx::make<TwoLayerMLP>(4, nnx::Rngs(0));
  auto awesomeLayer = [](nnx::Tensor x) { return x; };
  model->linear2 = awesomeLayer;
  assertEqual((*model)(x), model->linear1(x));
}

// The guide was printed with JAX's original counter layout, so its numbers are
// drawn with that.
void theGuidesNumbers() {
  nnx::ScopedConfig original({.layout = graft::CounterLayout::Original});
  auto model = nnx::make<TwoLayerMLP>(4, nnx::Rngs(0));
  for (nnx::Attr *layer : {&model->linear1, &model->linear2})
    std::cout << nnx::repr((*layer)["kernel"].tensor()) << "\n";
}

} // namespace

void moduleManipulation() {
  std::cout << "# Module manipulation\n";
  nnx::Tensor x = nnx::random::normal(nnx::random::key(42), {3, 4});
  swapping(x);
  sharingAModule(x);
  sharingAVariable();
  monkeyPatching(x);
  theGuidesNumbers();
}

} // namespace guide

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Creating an abstract model or state without memory allocation.

#include "examples/guide/guide.h"

namespace guide {

void abstractState() {
  std::cout << "\n# An abstract model\n";
  graft::resetPeakBytes();
  graft::MemoryStats before = graft::memoryStats();
  auto absModel = must(
      nnx::evalShape([] { return nnx::make<TwoLayerMLP>(4, nnx::Rngs(0)); }));
  auto [graphDef, absState] = must(nnx::split(absModel));
  graft::MemoryStats after = graft::memoryStats();
  check(after.liveArrays == before.liveArrays, "no array was made");
  check(after.peakBytes == before.liveBytes, "no byte was allocated");

  // As flax 0.12.8 prints it. (The guide is older: it shows VariableState,
  // which is now another name of Variable.)
  absState.print();

  // Filled leaf by leaf, the abstract model becomes a real one.
  auto model = nnx::make<TwoLayerMLP>(4, nnx::Rngs(0));
  absState["linear1"]["kernel"] = model->linear1["kernel"];
  absState["linear1"]["bias"] = model->linear1["bias"];
  absState["linear2"]["kernel"] = model->linear2["kernel"];
  absState["linear2"]["bias"] = model->linear2["bias"];
  must(nnx::update(absModel, absState));
  nnx::Tensor x = nnx::random::normal(nnx::random::key(42), {3, 4});
  assertEqual((*absModel)(x), (*model)(x)); // They are equivalent now!
}

} // namespace guide

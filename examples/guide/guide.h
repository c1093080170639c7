// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What the sections of the guide share: the models, and checks that end the
// program with a message instead of going on with something else.

#ifndef GRAFT_EXAMPLES_GUIDE_GUIDE_H
#define GRAFT_EXAMPLES_GUIDE_GUIDE_H

#include <cstdlib>
#include <iostream>
#include <string>

#include "graft/memory.h"
#include "graft/nnx.h"

namespace guide {

namespace nnx = graft::nnx;

/// The model of the guide. Attributes are the places where layers are kept;
/// `call` is Python's __call__.
struct TwoLayerMLP : nnx::Module {
  nnx::Attr &linear1 = attr("linear1");
  nnx::Attr &linear2 = attr("linear2");

  using nnx::Module::Module;
  TwoLayerMLP(int64_t dim, const nnx::Rngs &rngs) {
    linear1 = nnx::Linear::make(dim, dim, rngs);
    linear2 = nnx::Linear::make(dim, dim, rngs);
  }

  nnx::Tensor call(nnx::Tensor x) override { return linear2(linear1(x)); }
};

/// The same model after its layers were renamed.
struct ModifiedTwoLayerMLP : nnx::Module {
  nnx::Attr &layer1 = attr("layer1"); // no longer linear1!
  nnx::Attr &layer2 = attr("layer2");

  using nnx::Module::Module;
  ModifiedTwoLayerMLP(int64_t dim, const nnx::Rngs &rngs) {
    layer1 = nnx::Linear::make(dim, dim, rngs);
    layer2 = nnx::Linear::make(dim, dim, rngs);
  }

  nnx::Tensor call(nnx::Tensor x) override { return layer2(layer1(x)); }
};

/// Ends the program with `message`.
[[noreturn]] inline void fail(const std::string &message) {
  std::cerr << "guide: error: " << message << "\n";
  std::exit(1);
}

/// Python raises; here a Status says what went wrong.
inline void must(const absl::Status &status) {
  if (!status.ok())
    fail(std::string(status.message()));
}
template <class T> T must(absl::StatusOr<T> value) {
  must(value.status());
  return *std::move(value);
}

/// assert.
inline void check(bool condition, const std::string &what) {
  if (!condition)
    fail("this does not hold: " + what);
}

/// np.testing.assert_allclose, to the bit.
void assertEqual(const nnx::Tensor &actual, const nnx::Tensor &expected);

/// The sections.
void moduleManipulation();
void abstractState();
void checkpointSurgery(const std::string &directory);
void partialInit();

} // namespace guide

#endif // GRAFT_EXAMPLES_GUIDE_GUIDE_H

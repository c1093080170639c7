// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The Flax guide "Model surgery" in C++, cell by cell. Each section prints what
// the guide prints and checks what it asserts; the program fails if something
// does not hold. docs/guide.md has the Python beside it.

#include "examples/guide/guide.h"

#include <filesystem>

namespace guide {

void assertEqual(const nnx::Tensor &actual, const nnx::Tensor &expected) {
  auto a = must(actual.array()), e = must(expected.array());
  check(a.dtype() == e.dtype() && a.shape() == e.shape(), "equal types");
  check(must(a.bytes()) == must(e.bytes()),
        nnx::repr(a) + "\nis equal to\n" + nnx::repr(e));
}

} // namespace guide

int main(int argc, char **argv) {
  std::filesystem::path directory =
      argc > 1 ? argv[1] : std::filesystem::temp_directory_path();
  guide::moduleManipulation();
  guide::abstractState();
  guide::checkpointSurgery(directory.string());
  guide::partialInit();
  std::cout << "\nEverything the guide asserts holds.\n";
  return 0;
}

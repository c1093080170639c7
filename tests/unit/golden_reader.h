// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reads tests/golden: tensors from a .safetensors file, what each one is from
// the .json manifest beside it. For trusted files only.

#ifndef GRAFT_TESTS_UNIT_GOLDEN_READER_H
#define GRAFT_TESTS_UNIT_GOLDEN_READER_H

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "graft/dtype.h"
#include "llvm/Support/JSON.h"

namespace graft::testing {

struct Golden {
  std::string name;
  DType dtype;
  Shape shape;
  std::string bytes;
  llvm::json::Object fields; ///< the manifest's entry

  /// Return a field of the manifest, or a neutral value if there is none.
  std::string text(llvm::StringRef field) const;
  double number(llvm::StringRef field, double otherwise = 0) const;
  int64_t integer(llvm::StringRef field) const;
};

/// Reads every tensor that `<directory>/<set>.json` lists, in its order. Fails
/// if a file cannot be read or a listed tensor is missing or of another shape.
absl::StatusOr<std::vector<Golden>> readGoldens(const std::string &directory,
                                                const std::string &set);

} // namespace graft::testing

#endif // GRAFT_TESTS_UNIT_GOLDEN_READER_H

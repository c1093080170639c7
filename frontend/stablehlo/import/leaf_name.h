// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_IMPORT_LEAF_NAME_H
#define GRAFT_FRONTEND_STABLEHLO_IMPORT_LEAF_NAME_H

#include <string>

#include "llvm/ADT/StringRef.h"

namespace graft::stablehlo {

/// A leaf of a JAX tree: "old['linear1'].layers[0]" has the root "old" and the
/// path "linear1.layers.0".
struct LeafName {
  std::string root;
  std::string path;
};

/// Takes JAX's printed key path apart.
LeafName leafName(llvm::StringRef keyPath);

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_IMPORT_LEAF_NAME_H

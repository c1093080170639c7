// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/import/leaf_name.h"

namespace graft::stablehlo {

LeafName leafName(llvm::StringRef keyPath) {
  LeafName name;
  size_t end = keyPath.find_first_of("[.");
  name.root = keyPath.take_front(end).str();
  llvm::StringRef rest = keyPath.drop_front(name.root.size());
  while (!rest.empty()) {
    llvm::StringRef key;
    if (rest.consume_front("['"))
      std::tie(key, rest) = rest.split("']");
    else if (rest.consume_front("["))
      std::tie(key, rest) = rest.split("]");
    else {
      rest = rest.drop_front();
      key = rest.take_front(rest.find_first_of("[."));
      rest = rest.drop_front(key.size());
    }
    if (key.empty())
      continue;
    if (!name.path.empty())
      name.path += ".";
    name.path += key.str();
  }
  return name;
}

} // namespace graft::stablehlo

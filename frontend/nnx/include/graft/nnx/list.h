// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// List and Dict: modules with a number of children that is not in the program.
//
//   auto layers = nnx::List::make();
//   for (int i = 0; i < 12; ++i)
//     layers->append(nnx::Linear::make(64, 64, rngs));
//   (*layers)[3]["kernel"];                  // path "3.kernel"

#ifndef GRAFT_NNX_LIST_H
#define GRAFT_NNX_LIST_H

#include <initializer_list>
#include <utility>

#include "graft/nnx/module.h"

namespace graft::nnx {

/// A module whose attributes are 0, 1, 2, ...
class List : public Module {
public:
  using Module::Module;

  /// Makes a list of `items`.
  static Ref<List> make(std::initializer_list<Object> items = {});

  /// Puts `item` behind the last.
  void append(Object item);

  /// Returns the number of items.
  int64_t size() const;

  std::string className() const override { return "List"; }
};

/// A module whose attributes are named at run time: `(*heads)["en"]`.
class Dict : public Module {
public:
  using Module::Module;

  /// Makes a dictionary of `items`; a later item replaces an earlier one.
  static Ref<Dict>
  make(std::initializer_list<std::pair<const char *, Object>> items = {});

  std::string className() const override { return "Dict"; }
};

} // namespace graft::nnx

#endif // GRAFT_NNX_LIST_H

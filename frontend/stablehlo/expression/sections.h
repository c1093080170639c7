// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_EXPRESSION_SECTIONS_H
#define GRAFT_FRONTEND_STABLEHLO_EXPRESSION_SECTIONS_H

#include <vector>

namespace graft::stablehlo {

/// The parts of a program that XLA compiles apart, such as each step of a loop.
/// Section 0 is there to begin with.
class Sections {
public:
  int add() {
    roots.push_back(static_cast<int>(roots.size()));
    return roots.back();
  }

  /// What is of the section `inner` counts as of `outer`, which is older.
  void join(int inner, int outer) { roots[inner] = outer; }

  /// Returns the section as which `section` counts.
  int rootOf(int section) const {
    while (roots[section] != section)
      section = roots[section];
    return section;
  }

private:
  std::vector<int> roots = {0};
};

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_EXPRESSION_SECTIONS_H

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// States that Flax gave, one model a prefix of the tensors' names, and which of
// them were compared with.

#ifndef GRAFT_TESTS_UNIT_NNX_GOLDEN_STATES_H
#define GRAFT_TESTS_UNIT_NNX_GOLDEN_STATES_H

#include <map>
#include <set>
#include <string>
#include <vector>

#include "graft/nnx.h"
#include "tests/unit/golden_reader.h"

namespace graft::nnx::testing {

class GoldenStates {
public:
  /// Reads tests/golden/<set>; a failure fails the test.
  explicit GoldenStates(const std::string &set);

  /// Expects that `state` has exactly the leaves below `prefix`, with the
  /// types, dtypes and shapes of the goldens, and their values: bit for bit, or
  /// within the tolerance that the manifest gives. With `jit`, a golden
  /// with "@jit" behind its name replaces the one without. If `rngs` is given,
  /// its counters must be the manifest's "draws".
  void expectState(const std::string &prefix, const State &state, bool jit,
                   const Rngs *rngs = nullptr);

  /// Expects that `value` is the golden `name`.
  void expectValue(const std::string &name, const Tensor &value);

  /// Returns the golden `name` as a tensor; poisoned if there is none.
  Tensor tensor(const std::string &name);

  bool has(const std::string &name) const { return goldens.count(name) > 0; }

  /// The goldens that nothing was compared with.
  std::vector<std::string> unchecked() const;

private:
  const graft::testing::Golden *find(const std::string &name);
  void expectDraws(const graft::testing::Golden &golden, const Rngs &rngs);

  std::map<std::string, graft::testing::Golden> goldens;
  std::set<std::string> checked;
};

/// Expects equal dtypes and shapes, and each element within `tolerance` of the
/// other, absolutely below 1 and relatively above; bit for bit if it is 0.
void expectClose(const Tensor &found, const Tensor &expected, double tolerance,
                 const std::string &what);

} // namespace graft::nnx::testing

#endif // GRAFT_TESTS_UNIT_NNX_GOLDEN_STATES_H

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The state of a session: what was bound, and where the results go.

#ifndef GRAFT_FRONTEND_NNX_TRANSFORM_SESSION_IMPL_H
#define GRAFT_FRONTEND_NNX_TRANSFORM_SESSION_IMPL_H

#include <unordered_set>

#include "frontend/nnx/model/variable_data.h"
#include "frontend/nnx/model/walk.h"
#include "frontend/nnx/random/rngs_data.h"
#include "frontend/nnx/trace/trace.h"
#include "graft/nnx/detail/session.h"

namespace graft::nnx::detail {

/// Where an argument's bytes come from: a tensor, or words of an Rngs.
struct ArgumentSource {
  Tensor tensor;
  std::vector<uint32_t> words;
  Shape shape; // of words
};

/// Where a result's array goes.
struct ResultPlace {
  std::shared_ptr<VariableData> variable = nullptr;
  Ref<Module> owner = nullptr; ///< keeps `attr` alive
  Attr *attr = nullptr;
  Tensor *tensor = nullptr;
};

/// What a bound module was before.
struct SavedModule {
  Ref<Module> module;
  uint64_t traceId;
  std::vector<std::pair<PathElement, Object>> attrs;
};

struct SavedVariable {
  std::shared_ptr<VariableData> variable;
  Tensor value;
  uint64_t traceId;
  ValueId slot;
};

struct SavedRngs {
  std::shared_ptr<RngsData> rngs;
  std::map<std::string, StreamData> streams;
};

struct BoundModule {
  Ref<Module> module;
  std::string name;
};

struct Session::Impl {
  Impl(Mode mode, const std::string &name)
      : trace(mode == Mode::Abstract, name) {}

  ValueId bindTensor(const Tensor &tensor, const std::string &name,
                     const Path &path, bool donated);
  void bindVariable(const std::shared_ptr<VariableData> &variable,
                    const std::string &name, const Path &path, bool donated);
  void addLeaf(const Tensor &value, const Path &path, ResultPlace place,
               const Metadata &metadata);
  void addVariable(const std::shared_ptr<VariableData> &variable,
                   const Path &path);
  void addModule(Module &module, const Path &prefix);
  void addResult(const ResultRef &result);
  void giveTo(uint64_t traceId);
  void restoreVariables();
  void rollback();

  Trace trace;
  TracedProgram program;
  std::vector<ArgumentSource> sources;
  std::vector<BoundModule> bound;
  std::vector<SavedModule> savedModules;
  std::vector<SavedVariable> savedVariables;
  std::vector<SavedRngs> savedRngs;
  Visited boundParts;
  // Filled by finish.
  Visited visited;
  std::vector<ResultPlace> places;
  std::vector<std::shared_ptr<Module>> madeModules;
  std::vector<std::shared_ptr<VariableData>> madeVariables;
  std::unordered_set<ValueId> reached;
  bool committed = false;
};

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_TRANSFORM_SESSION_IMPL_H

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A trace: one run of a user's function and the program that it becomes. The
// traces that run on a thread are a stack.
//
// Values get provisional numbers in the order in which they appear; `finish`
// numbers them anew, arguments first, because arrays captured from outside of
// the function become arguments when they are met.

#ifndef GRAFT_FRONTEND_NNX_TRACE_TRACE_H
#define GRAFT_FRONTEND_NNX_TRACE_TRACE_H

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "frontend/nnx/trace/birth.h"
#include "graft/array.h"
#include "graft/traced_program.h"

namespace graft::nnx::detail {

/// What can be recorded.
using RecordedOp = decltype(TracedOp::op);

/// One run of a user's function. Abstract ones record nothing.
class Trace {
public:
  /// Pushes the trace onto this thread's stack.
  Trace(bool abstract, std::string name);
  /// Takes it off, if `end` was not called.
  ~Trace();
  Trace(const Trace &) = delete;
  Trace &operator=(const Trace &) = delete;

  uint64_t id() const { return traceId; }
  bool isAbstract() const { return abstract; }
  Trace *outer() const { return parent; }
  uint64_t parentId() const { return parent ? parent->traceId : 0; }

  /// Takes the trace off the stack.
  void end();

  ValueId addArgument(ProgramArgument argument);

  /// Makes `array` an argument, once; its path is its place among the captured.
  ValueId capture(const Array &array);
  const std::vector<Array> &captured() const { return captures; }

  /// Appends an op. Returns its result, noValue for an UpdateOp.
  ValueId record(RecordedOp op, const SourceLine &where);

  /// Appends a VariableOp born at `birth`; `init`'s own ops share its path.
  ValueId declare(ValueId init, const char *type, std::shared_ptr<Birth> birth,
                  const SourceLine &where);

  /// Notes that the initializer that gave `value` was handed the key `key`, so
  /// that the key's op belongs to the variable also where the key is ignored.
  void noteKey(ValueId value, ValueId key) { keyOf[value] = key; }

  /// Notes that the recorded variable `slot` gave way to one of another type.
  void noteReplaced(ValueId slot, const SourceLine &where) {
    replacedAt[slot] = where;
  }

  /// Records an error; the same text counts once.
  void diagnose(const std::string &message);
  const std::vector<std::string> &diagnostics() const { return errors; }

  /// Appends a result, to be cut over devices as `sharding` says.
  void addResult(ValueId value, std::string path, std::string sharding) {
    program.results.push_back({value, std::move(path), std::move(sharding)});
  }

  /// Returns the program. `reached` has the variables that the results hold;
  /// the others' `replacedAt` is filled.
  TracedProgram finish(const std::unordered_set<ValueId> &reached);

private:
  struct Declared {
    size_t op;
    std::shared_ptr<Birth> birth;
  };
  void fillPaths(const std::unordered_set<ValueId> &reached);
  void setPath(ValueId value, const std::string &path);
  void renumber();

  const uint64_t traceId;
  const bool abstract;
  Trace *const parent;
  bool active = true;
  TracedProgram program;
  std::vector<Array> captures;
  std::vector<ValueId> argumentIds;
  std::unordered_map<ValueId, size_t> opOf; // value to the op that defines it
  std::unordered_map<ValueId, ValueId> keyOf;
  std::unordered_map<ValueId, SourceLine> replacedAt;
  std::unordered_map<const void *, ValueId> captureOf;
  std::vector<Declared> declared;
  ValueId numValues = 0;
  std::vector<std::string> errors;
  std::unordered_set<std::string> seenErrors;
};

/// The innermost trace of this thread, or null.
Trace *currentTrace();

/// Its id, or 0.
uint64_t currentTraceId();

/// Whether there is one and it is abstract.
bool isAbstractTrace();

/// Whether the trace `id` is running on this thread.
bool isRunning(uint64_t id);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_TRACE_TRACE_H

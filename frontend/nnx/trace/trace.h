// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The traces that are running on this thread, and the recording of ops.
//
// Values get provisional numbers in the order in which they appear; `finish`
// numbers them anew, arguments first, because arrays captured from outside of
// the function become arguments when they are met.

#ifndef GRAFT_FRONTEND_NNX_TRACE_TRACE_H
#define GRAFT_FRONTEND_NNX_TRACE_TRACE_H

#include <source_location>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "absl/status/statusor.h"
#include "frontend/nnx/trace/birth.h"
#include "graft/nnx/rngs.h"
#include "graft/nnx/tensor.h"
#include "graft/nnx/variable_type.h"
#include "graft/traced_program.h"

namespace graft::nnx::detail {

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
  ValueId record(decltype(TracedOp::op) op, const SourceLine &where);

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

  /// Appends a result. Of the variable's `metadata` the program keeps how it is
  /// cut over devices.
  void addResult(ValueId value, std::string path, const Metadata &metadata) {
    auto sharding = metadata.find("out_sharding");
    program.results.push_back(
        {value, std::move(path),
         sharding == metadata.end() ? std::string() : sharding->second});
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
uint64_t currentLevel();

/// Whether the trace `id` is running on this thread.
bool isRunning(uint64_t id);

SourceLine toSourceLine(const std::source_location &where);

/// Returns `error` with "file:line: " before its message, and records it in the
/// current trace if there is one.
absl::Status report(const std::source_location &where,
                    const absl::Status &error);

/// Returns `error`, which has its place already, and records it likewise.
absl::Status passOn(const absl::Status &error);

/// Returns `value` as a value of the recording `trace`: a concrete tensor is
/// captured. Fails if it has no data, is poisoned or belongs to another trace.
absl::StatusOr<ValueId> materialize(Trace &trace, const Tensor &value);

/// The private parts of tensors and keys.
struct TensorAccess {
  static Tensor traced(const Trace &trace, ValueId value, DType dtype,
                       Shape shape);
  static uint64_t traceId(const Tensor &tensor) { return tensor.traceId; }
  static ValueId valueId(const Tensor &tensor) { return tensor.valueId; }
};
struct KeyAccess {
  static RandomKey traced(const Trace &trace, ValueId value);
  static RandomKey abstract();
  static uint64_t traceId(const RandomKey &key) { return key.traceId; }
  static ValueId valueId(const RandomKey &key) { return key.valueId; }
};

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_TRACE_TRACE_H

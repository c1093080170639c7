// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/trace/trace.h"

#include <atomic>

#include "frontend/nnx/trace/location.h"

namespace graft::nnx::detail {

namespace {
thread_local Trace *innermost = nullptr;

uint64_t nextId() {
  static std::atomic<uint64_t> last{0};
  return ++last;
}

/// A program's name: letters, digits and '_', not empty.
std::string functionName(std::string name) {
  for (char &c : name)
    if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
          (c >= '0' && c <= '9') || c == '_'))
      c = '_';
  return name.empty() ? "main" : name;
}
} // namespace

Trace *currentTrace() { return innermost; }

uint64_t currentTraceId() { return innermost ? innermost->id() : 0; }

bool isAbstractTrace() { return innermost && innermost->isAbstract(); }

bool isRunning(uint64_t id) {
  for (Trace *trace = innermost; trace; trace = trace->outer())
    if (trace->id() == id)
      return true;
  return false;
}

Trace::Trace(bool abstract, std::string name)
    : traceId(nextId()), abstract(abstract), parent(innermost) {
  program.name = functionName(std::move(name));
  innermost = this;
}

Trace::~Trace() { end(); }

void Trace::end() {
  if (active)
    innermost = parent;
  active = false;
}

ValueId Trace::addArgument(ProgramArgument argument) {
  program.arguments.push_back(std::move(argument));
  argumentIds.push_back(numValues);
  return numValues++;
}

ValueId Trace::capture(const Array &array) {
  auto [it, isNew] = captureOf.try_emplace(array.id(), noValue);
  if (isNew) {
    it->second =
        addArgument({ArgumentKind::Tensor, array.dtype(), array.shape(),
                     "captured", std::to_string(captures.size()), false});
    captures.push_back(array);
  }
  return it->second;
}

ValueId Trace::record(RecordedOp op, const SourceLine &where) {
  bool hasResult = !std::holds_alternative<UpdateOp>(op);
  ValueId result = hasResult ? numValues++ : noValue;
  if (hasResult)
    opOf[result] = program.ops.size();
  program.ops.push_back({std::move(op), result, "", where, {}});
  return result;
}

ValueId Trace::declare(ValueId init, const char *type,
                       std::shared_ptr<Birth> birth, const SourceLine &where) {
  declared.push_back({program.ops.size(), std::move(birth)});
  return record(VariableOp{init, type}, where);
}

void Trace::diagnose(const std::string &message) {
  if (seenErrors.insert(message).second)
    errors.push_back(message);
}

void Trace::setPath(ValueId value, const std::string &path) {
  auto it = opOf.find(value);
  if (it != opOf.end() && program.ops[it->second].path.empty())
    program.ops[it->second].path = path;
}

void Trace::fillPaths(const std::unordered_set<ValueId> &reached) {
  for (const Declared &entry : declared) {
    TracedOp &op = program.ops[entry.op];
    op.path = entry.birth->path().toString();
    ValueId init = std::get<VariableOp>(op.op).init;
    auto initOp = opOf.find(init);
    if (initOp != opOf.end()) {
      const auto &source = program.ops[initOp->second].op;
      if (std::holds_alternative<DrawOp>(source) ||
          std::holds_alternative<ConstantOp>(source))
        setPath(init, op.path);
      if (auto key = keyOf.find(init); key != keyOf.end())
        setPath(key->second, op.path);
    }
    if (reached.count(op.result))
      continue;
    if (auto replaced = replacedAt.find(op.result);
        replaced != replacedAt.end())
      op.replacedAt = replaced->second;
    else if (std::optional<std::source_location> where =
                 entry.birth->replaced())
      op.replacedAt = toSourceLine(*where);
  }
}

void Trace::renumber() {
  std::vector<ValueId> number(numValues, noValue);
  ValueId next = 0;
  for (ValueId argument : argumentIds)
    number[argument] = next++;
  auto renew = [&](ValueId &value) {
    if (value != noValue)
      value = number[value];
  };
  for (TracedOp &op : program.ops) {
    std::visit(
        [&](auto &o) {
          if constexpr (requires { o.key = ValueId(); })
            renew(o.key);
          if constexpr (requires { o.operands; })
            for (ValueId &operand : o.operands)
              renew(operand);
          if constexpr (requires { o.init; })
            renew(o.init);
          if constexpr (requires { o.variable; })
            renew(o.variable);
          if constexpr (requires { o.value; })
            renew(o.value);
          // Not SplitOp's, which is a number.
          if constexpr (std::is_same_v<decltype(o), FoldInOp &>)
            renew(o.count);
        },
        op.op);
    if (op.result != noValue)
      op.result = number[op.result] = next++;
  }
  for (TracedResult &result : program.results)
    renew(result.value);
}

TracedProgram Trace::finish(const std::unordered_set<ValueId> &reached) {
  fillPaths(reached);
  renumber();
  return std::move(program);
}

} // namespace graft::nnx::detail

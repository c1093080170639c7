// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A depth-first walk over the call graph with a stack of its own: how deep a
// hostile program nests its calls must not decide how deep this recurses.

#include "passes/analysis/verify_calls.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/Support/MathExtras.h"

namespace graft::passes {

using namespace mlir;

namespace {

constexpr size_t maxDepth = 256;
constexpr uint64_t maxOps = uint64_t{1} << 24;

struct Frame {
  func::FuncOp function;
  SmallVector<func::CallOp> calls;
  size_t next = 0;
  uint64_t ops = 0; // with every finished call inlined
};

class CallGraph {
public:
  explicit CallGraph(const SymbolTable &symbols) : symbols(symbols) {}

  LogicalResult verify(func::FuncOp program) {
    push(program);
    while (!stack.empty()) {
      Frame &frame = stack.back();
      if (frame.next == frame.calls.size()) {
        finish(frame);
        continue;
      }
      if (failed(follow(frame.calls[frame.next++])))
        return failure();
    }
    return success();
  }

private:
  void push(func::FuncOp function) {
    Frame frame{function, {}, 0, 0};
    function.walk([&](Operation *op) {
      ++frame.ops;
      if (auto call = llvm::dyn_cast<func::CallOp>(op))
        frame.calls.push_back(call);
    });
    active.insert(function);
    stack.push_back(std::move(frame));
  }

  void finish(Frame &frame) {
    uint64_t ops = frame.ops;
    expanded[frame.function] = ops;
    active.erase(frame.function);
    stack.pop_back();
    if (!stack.empty())
      stack.back().ops = llvm::SaturatingAdd(stack.back().ops, ops);
  }

  LogicalResult follow(func::CallOp call) {
    auto callee = symbols.lookup<func::FuncOp>(call.getCallee());
    if (!callee || callee.isExternal())
      return call.emitOpError("expected @")
             << call.getCallee() << " to have a body in this program";
    if (active.contains(callee))
      return call.emitOpError("expected no recursion, but @")
             << call.getCallee() << " calls itself";
    if (stack.size() >= maxDepth)
      return call.emitOpError("calls nest deeper than ")
             << maxDepth << " functions";
    auto known = expanded.find(callee);
    if (known == expanded.end()) {
      push(callee);
      return success();
    }
    Frame &frame = stack.back();
    frame.ops = llvm::SaturatingAdd(frame.ops, known->second);
    if (frame.ops > maxOps)
      return call.emitOpError("inlining the calls of @")
             << frame.function.getName() << " would give more than " << maxOps
             << " ops";
    return success();
  }

  const SymbolTable &symbols;
  std::vector<Frame> stack;
  llvm::DenseSet<Operation *> active;
  llvm::DenseMap<Operation *, uint64_t> expanded;
};

} // namespace

// traced_c6: calls lead to bodies, and can be inlined.
LogicalResult verifyCalls(func::FuncOp program, const SymbolTable &symbols) {
  return CallGraph(symbols).verify(program);
}

} // namespace graft::passes

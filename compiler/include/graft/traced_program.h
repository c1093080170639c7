// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A traced program as plain data: what a tracing frontend records and the
// compiler turns into `graft` IR. It has no MLIR types, so that recording is
// cheap and a user's translation unit compiles fast.
//
//   graft::TracedProgram drawn;             // jax.random.normal(key(42), (4,))
//   graft::Sampler normal{.kind = graft::SamplerKind::Normal, .shape = {4}};
//   drawn.ops.push_back({graft::KeyOp{graft::keyFromSeed(42)}, 0});
//   drawn.ops.push_back({graft::DrawOp{0, normal}, 1});
//   drawn.results.push_back({.value = 1, .path = "w"});
//
// Values are numbered in the order in which they are recorded: first the
// arguments, then one value for each result of an op.

#ifndef GRAFT_TRACED_PROGRAM_H
#define GRAFT_TRACED_PROGRAM_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "graft/argument.h"
#include "graft/sampler.h"
#include "graft/tensor_op.h"
#include "graft/value_id.h"

namespace graft {

/// A place in the user's program; lines and columns count from 1. `file` is
/// empty when nothing is known.
struct SourceLine {
  std::string file;
  int line = 0;
  int column = 0;

  friend bool operator==(const SourceLine &, const SourceLine &) = default;
};

/// `graft.key`: a key whose seed is known. Result: a key.
struct KeyOp {
  Key key;
  friend bool operator==(const KeyOp &, const KeyOp &) = default;
};

/// `graft.fold_in`: fold_in(key, count + offset). `count` is a u32[] tensor
/// value, or noValue for 0. Result: a key.
struct FoldInOp {
  ValueId key;
  ValueId count = noValue;
  uint32_t offset = 0;
  friend bool operator==(const FoldInOp &, const FoldInOp &) = default;
};

/// `graft.split`: element `index` of split(key, count). Result: a key.
struct SplitOp {
  ValueId key;
  int64_t index; ///< 0 <= index < count
  int64_t count; ///< how many keys the split makes, at least 1
  CounterLayout layout;
  friend bool operator==(const SplitOp &, const SplitOp &) = default;
};

/// `graft.key_data`: the key as u32[2]. Result: a tensor.
struct KeyDataOp {
  ValueId key;
  friend bool operator==(const KeyDataOp &, const KeyDataOp &) = default;
};

/// `graft.wrap_key_data`: a u32[2] tensor as a key. Result: a key.
struct WrapKeyDataOp {
  ValueId value;
  friend bool operator==(const WrapKeyDataOp &,
                         const WrapKeyDataOp &) = default;
};

/// `graft.advance`: a u32[] counter plus `by`, modulo 2^32. Result: a tensor.
struct AdvanceOp {
  ValueId value;
  uint32_t by;
  friend bool operator==(const AdvanceOp &, const AdvanceOp &) = default;
};

/// A sampler op. One key may be drawn from more than once, as in JAX. Result: a
/// tensor of sampler.dtype and sampler.resultShape().
struct DrawOp {
  ValueId key;
  Sampler sampler;
  friend bool operator==(const DrawOp &, const DrawOp &) = default;
};

/// `arith.constant`. `bytes` holds either one element (a splat) or all of them
/// in row-major order, little-endian. Result: a tensor.
struct ConstantOp {
  DType dtype;
  Shape shape;
  std::vector<std::byte> bytes;
  friend bool operator==(const ConstantOp &, const ConstantOp &) = default;
};

/// Arithmetic or movement: an op of `arith`, `math`, `tensor` or `linalg`.
/// Result: a tensor of the type that `inferType` gives.
struct ComputeOp {
  TensorOp op;
  std::vector<ValueId> operands; ///< tensors
  friend bool operator==(const ComputeOp &, const ComputeOp &) = default;
};

/// `graft.variable`: declares a variable that starts as `init`. Result: a
/// variable, usable only by reads and updates.
struct VariableOp {
  /// A tensor, whose dtype and shape the variable keeps.
  ValueId init;
  /// The Variable's class: "Param", "LoRAParam", ...
  std::string type;
  friend bool operator==(const VariableOp &, const VariableOp &) = default;
};

/// `graft.read`: the value that the last update before this op gave the
/// variable, else its `init`. Result: a tensor.
struct ReadOp {
  ValueId variable;
  friend bool operator==(const ReadOp &, const ReadOp &) = default;
};

/// `graft.update`: gives the variable a new value of the same type. No result.
struct UpdateOp {
  ValueId variable;
  ValueId value;
  friend bool operator==(const UpdateOp &, const UpdateOp &) = default;
};

/// `graft.island`: what another compiler computes of the program's arguments.
/// Results: a tensor of each type of `results`, numbered one after another.
struct IslandOp {
  std::string name;              ///< what plans and messages call it: "island"
  std::vector<ValueId> operands; ///< arguments, tensors, each once
  std::vector<TensorType> results; ///< may be none if it has effects
  std::string module;              ///< StableHLO text: what is computed
  int64_t ops = 0;                 ///< how many ops `module` has
  int64_t scratchBytes = -1;     ///< what it takes besides; -1 if nobody knows
  std::vector<int64_t> donated;  ///< places in `operands`, ascending
  bool hasEffects = false;       ///< whether it prints or calls back
  std::vector<SourceLine> lines; ///< where its ops come from
  friend bool operator==(const IslandOp &, const IslandOp &) = default;
};

/// One recorded op, with what plans and messages say of it. Ops take effect in
/// the order in which they are recorded.
struct TracedOp {
  std::variant<KeyOp, FoldInOp, SplitOp, KeyDataOp, WrapKeyDataOp, AdvanceOp,
               DrawOp, ConstantOp, ComputeOp, VariableOp, ReadOp, UpdateOp,
               IslandOp>
      op;
  /// The value this op defines, the first if it defines several, or noValue if
  /// none.
  ValueId result = noValue;
  /// Model path of the variable the op belongs to ("linear1.kernel"): for a
  /// VariableOp its birth path; for the ops of its initializer the same. May be
  /// filled in after recording, when the module finds its place in the model.
  std::string path;
  SourceLine where;
  /// For a VariableOp whose module was taken out of the model again before the
  /// program returned: where that happened. Otherwise its file is empty.
  SourceLine replacedAt;
  /// What XLA compiles apart from the rest, where the program rounds as XLA: an
  /// iteration of a loop. 0 for what is in none.
  int section = 0;

  friend bool operator==(const TracedOp &, const TracedOp &) = default;
};

/// A result of the program: one leaf of what the user's function returned. An
/// argument may be a result too.
struct TracedResult {
  ValueId value = noValue; ///< a tensor value
  std::string path;        ///< "linear1.kernel", from the traversal at return
  /// How it is to be cut over devices, "(None, 'model')"; only shown.
  std::string sharding = {};

  friend bool operator==(const TracedResult &, const TracedResult &) = default;
};

/// A whole traced program. Equal programs compile to equal executables, so
/// operator== is the key of the in-process executable cache.
struct TracedProgram {
  std::string name = "main"; ///< a function name: letters, digits and '_'
  std::vector<ProgramArgument> arguments;
  /// In the order in which they were recorded.
  std::vector<TracedOp> ops;
  /// In the order in which a run returns them.
  std::vector<TracedResult> results;
  /// Whether arithmetic is to be rearranged as XLA does it under jit, so that
  /// it rounds alike (the pass `graft-round-as-xla`).
  bool roundsAsXla = false;

  friend bool operator==(const TracedProgram &,
                         const TracedProgram &) = default;
};

/// Returns a hash that equal programs share, within this process: another one
/// has another hash for the same program.
uint64_t fingerprint(const TracedProgram &program);

} // namespace graft

#endif // GRAFT_TRACED_PROGRAM_H

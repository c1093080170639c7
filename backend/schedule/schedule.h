// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A planned program as data: flat tables that the executor interprets. Nothing
// in it is compiled, so its cost does not grow with LLVM's.

#ifndef GRAFT_BACKEND_SCHEDULE_SCHEDULE_H
#define GRAFT_BACKEND_SCHEDULE_SCHEDULE_H

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "graft/argument.h"
#include "graft/sampler.h"
#include "ir/core/flat_op.h"

namespace graft {

/// Indexes into the schedule's key slots, buffer slots and arguments.
using KeySlot = int32_t;
using CountSlot = int32_t;
using BufferSlot = int32_t;
using ArgumentIndex = int32_t;

/// Computes one key; steps run in order before anything else, so that seeds are
/// data and enter no kernel.
struct KnownKey {
  Key key;
};
struct ArgumentKey {
  ArgumentIndex argument;
  int64_t first = 0; ///< the place of its first word in the argument
};
struct FoldedKey {
  KeySlot key;
  uint32_t offset;
  ArgumentIndex count; ///< of a word that is added to offset, or -1
  int64_t first = 0;   ///< the place of the word in the argument
};
struct SplitKey {
  KeySlot key;
  int64_t index;
  int64_t count;
  CounterLayout layout;
};
using KeyStep = std::variant<KnownKey, ArgumentKey, FoldedKey, SplitKey>;

/// A random stream's counter, read with the keys: a word of an argument plus
/// `by`.
struct AdvancedCount {
  ArgumentIndex argument;
  uint32_t by;
  int64_t first = 0; ///< the place of the word in the argument
};

/// What another compiler computed before the run, of the program's arguments.
struct Island {
  std::string name;
  std::string text; ///< for messages: `"island" (120 ops, f.py:3:1, g.py:4:1)`
  std::vector<ArgumentIndex> inputs;
  std::vector<ArgumentIndex> donated; ///< of the inputs; nobody has them after
  std::vector<ArgumentIndex> outputs; ///< consecutive
  int64_t scratchBytes;               ///< -1 if nobody knows
};

/// Where an island runs: releases come before it, all else after it. A run
/// finds it done; what counts memory counts it.
struct IslandStep {
  int32_t island;
};
/// Fresh storage. What is written piece by piece is memory only as far as it
/// has been written.
struct AllocStep {
  BufferSlot buffer;
  int64_t bytes;
  bool isPiecewise = false;
};
/// A donated argument's storage becomes the program's. `overwritten` says that
/// a later step writes into it. Then it may have another size first, and some
/// of the first bytes may be kept.
struct TakeStep {
  BufferSlot buffer;
  ArgumentIndex argument;
  bool overwritten;
  int64_t bytes = -1; ///< of the storage from now on; -1 if as before
  int64_t kept = 0;   ///< bytes that nothing writes
};
/// Another handle to an argument's storage.
struct ShareStep {
  BufferSlot buffer;
  ArgumentIndex argument;
};
/// A donated argument's storage is given up.
struct ReleaseStep {
  ArgumentIndex argument;
};
/// Draws a sampler into a buffer; takes `scratchBytes(sampler)` meanwhile. A
/// window is the elements of the buffer that are written instead of all, here
/// and below.
struct DrawStep {
  BufferSlot buffer;
  KeySlot key;
  Sampler sampler;
  std::optional<Window> window = {};
};
/// Fills a buffer, or a window of it, with a constant: repetitions of
/// `pattern`.
struct FillStep {
  BufferSlot buffer;
  std::shared_ptr<const std::vector<std::byte>> pattern;
  int64_t elementBytes = 1;
  std::optional<Window> window = {};
};
/// Writes a key's two words.
struct KeyDataStep {
  BufferSlot buffer;
  KeySlot key;
};
/// Writes a counter's word.
struct CountStep {
  BufferSlot buffer;
  CountSlot count;
};
/// An operand of a tensor op: what a buffer holds, or else an argument. `type`
/// is what the op takes it for; a reshape is nothing but another type.
struct Operand {
  BufferSlot buffer = -1;
  ArgumentIndex argument = -1; ///< -1 if it is a buffer
  TensorType type;
  /// Whether no later step reads the argument: what was read of a file may go.
  bool isLastRead = false;
};
/// Computes a tensor op, in one piece, into a buffer that is none of its
/// operands.
struct ComputeStep {
  BufferSlot buffer;
  TensorOp op;
  std::vector<Operand> operands;
  TensorType result;
};
/// One element that stands for all, and what a sampler draws: operands that are
/// stored nowhere.
struct SplatOperand {
  DType dtype = DType::F32;
  std::vector<std::byte> element;
};
struct DrawnOperand {
  KeySlot key;
  Sampler sampler;
};
using FlatOperand = std::variant<Operand, SplatOperand, DrawnOperand>;
/// Computes a flat expression, tile by tile, into a buffer or a window of it.
/// `result` is what the expression gives.
///
/// In place of operand `inPlace` it has no storage before: that operand is a
/// donated argument that no other operand is, and whose storage becomes the
/// buffer, made as large as the result. Where it cannot be had, the result
/// takes fresh storage and the argument's is given up.
struct FlatStep {
  BufferSlot buffer;
  std::vector<FlatOperand> operands;
  std::vector<FlatStage> stages;
  TensorType result;
  std::optional<Window> window = {};
  int inPlace = -1;
};
/// How many bytes from a buffer's start a step that writes a window of elements
/// of `elementBytes` bytes reaches.
int64_t endOf(const Window &window, int64_t elementBytes);

/// Copies a window of another buffer or of an argument into a window of a
/// buffer. The operand's shape is that of the windows.
struct MoveStep {
  BufferSlot buffer;
  Operand source;
  Window sourceWindow;
  Window window;
};
/// Storage of the program is given up; nothing reads it any more.
struct FreeStep {
  BufferSlot buffer;
};
using Step = std::variant<IslandStep, AllocStep, TakeStep, ShareStep,
                          ReleaseStep, DrawStep, FillStep, KeyDataStep,
                          CountStep, ComputeStep, FlatStep, MoveStep, FreeStep>;

/// A whole program.
struct Schedule {
  struct Result {
    BufferSlot buffer;
    DType dtype;
    Shape shape;
    std::string path;
  };

  std::string name;
  /// What the program takes, then what its islands give it.
  std::vector<ProgramArgument> arguments;
  std::vector<Island> islands;
  std::vector<KeyStep> keys; ///< slot i is computed by keys[i]
  std::vector<AdvancedCount> counts;
  std::vector<Step> steps;
  std::vector<Result> results;
  int32_t numBuffers = 0;

  /// Returns how many arguments there are besides the outputs of islands.
  size_t numOwnArguments() const;

  /// Returns, by argument, whether an island is donated it: it is not there
  /// when the program runs.
  std::vector<bool> givenToIslands() const;

  /// Returns the donated arguments that are released before the islands run.
  std::vector<ArgumentIndex> releasedFirst() const;
};

} // namespace graft

#endif // GRAFT_BACKEND_SCHEDULE_SCHEDULE_H

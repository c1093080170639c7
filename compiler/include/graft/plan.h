// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What a compiled program will do, before it does it: where each result comes
// from, what was pruned and why, and how much memory it takes.
//
//   const graft::Plan &plan = executable->plan();
//   std::puts(plan.toText().c_str());
//   for (const graft::Plan::Pruned &pruned : plan.pruned)
//     std::cout << pruned.path << ": " << toString(pruned.reason) << "\n";

#ifndef GRAFT_PLAN_H
#define GRAFT_PLAN_H

#include <string>
#include <vector>

#include "graft/dtype.h"
#include "graft/traced_program.h"

namespace graft {

/// The account of a program. A sum that no int64 holds is given as the largest.
struct Plan {
  /// Where a result's bytes come from.
  enum class Origin : uint8_t {
    Forwarded, ///< an argument, untouched
    Drawn,     ///< a sampler
    Filled,    ///< a constant
    KeyData,   ///< a key
    Computed,  ///< a tensor op
    Assembled, ///< parts of other values, each in its place
    Island,    ///< what an island gives, untouched
  };

  /// Why an initializer does not run.
  enum class Reason : uint8_t {
    Overwritten, ///< an update replaced the value before anything read it
    Donated,     ///< only the storage was used, never the values
    Unreachable, ///< no result reaches it
  };

  /// One result.
  struct Result {
    std::string path; ///< path in the new model
    DType dtype;
    Shape shape;
    int64_t bytes;
    Origin origin;
    /// Forwarded: "old:linear1.kernel". Drawn: "uniform(-1, 1) * 0.5". Filled:
    /// "0". Computed: "dot_general". Assembled: "24 kept of old:embedding, 8
    /// drawn from normal * 0.02". Island: "island:0", its name and which of its
    /// outputs.
    std::string from;
    /// Whether the storage is a donated argument's: no new array. Not that of
    /// what an island gives.
    bool donated;
    /// The user's line that defined it.
    SourceLine where;
    /// How it is to be cut over devices, "(None, 'model')"; empty if nothing
    /// says so.
    std::string sharding = {};
  };

  /// An initializer that does not run.
  struct Pruned {
    std::string path; ///< birth path of its variable
    DType dtype;
    Shape shape;
    int64_t bytes;
    Reason reason;
    std::string by;  ///< "old:linear1.kernel" for Overwritten, else empty
    SourceLine born; ///< where the initializer was written
    SourceLine at;   ///< where it was overwritten or its module replaced
  };

  /// An argument of which the program uses neither the values nor the storage.
  struct Unused {
    std::string source;
    std::string path;
    int64_t bytes;
    /// Its storage is given up before the program allocates anything. What is
    /// not donated stays as it is.
    bool donated;
  };

  /// Memory for a value that tensor ops read and no result is. It is given up
  /// after its last reader.
  struct Scratch {
    std::string path; ///< model path of the value, or empty
    DType dtype;
    Shape shape;
    int64_t bytes;
    Origin origin;                    ///< never Forwarded
    std::string from;                 ///< as of a result
    std::vector<std::string> readers; ///< "dot_general", each name once
    SourceLine where;                 ///< the user's line that defined it
  };

  /// Memory that drawing a value takes beside its place, for that long.
  struct Workspace {
    std::string path; ///< model path of the value, or empty
    int64_t bytes;
    std::string reason; ///< "its QR factors"
  };

  /// What another compiler computes of arguments, before the program runs.
  struct Island {
    /// What it gives. What nothing uses is given up when the program starts.
    struct Output {
      DType dtype;
      Shape shape;
      int64_t bytes;
      bool used;
    };

    std::string name;
    int64_t ops = 0; ///< how many ops its module has
    std::vector<SourceLine> lines;
    std::vector<std::string> operands; ///< "old:linear1.kernel"
    std::vector<std::string> donated;  ///< of these: nobody has them after
    std::vector<Output> outputs;
    int64_t bytesIn = 0;
    int64_t bytesOut = 0;
    int64_t scratchBytes = -1; ///< what it takes besides; -1 if nobody knows
  };

  std::string name;
  std::vector<Result> results;
  std::vector<Pruned> pruned;
  std::vector<Unused> unused;
  std::vector<Scratch> scratch; ///< in the order in which it is written
  std::vector<Island> islands;  ///< in the order in which they run
  /// What is drawn whole. There is one at a time, so that the largest counts.
  std::vector<Workspace> workspaces;
  /// Elements that samplers will draw.
  int64_t drawnElements = 0;
  /// New bytes that the program, or an island, allocates for results.
  int64_t freshBytes = 0;
  /// Bytes of all scratch; not all of it is live at a time.
  int64_t scratchBytes = 0;
  /// Bytes that are copied from where they are to another place in a result or
  /// scratch.
  int64_t movedBytes = 0;
  /// Bytes of donated arguments that stay where they are, in storage that is
  /// made larger or smaller or partly overwritten.
  int64_t keptBytes = 0;
  /// Bytes of results that are arguments.
  int64_t forwardedBytes = 0;
  /// Predicted peak of live bytes above what is live when the program starts,
  /// if the arguments are in memory and nobody else holds the donated ones.
  /// Scratch is in it, and so are islands: what they give, until it is given up,
  /// and while one runs its scratch, if that is known. What an island gives is
  /// counted to take the place of a donated operand of its size.
  int64_t peakBytes = 0;
  /// The same if the arguments are still in files: they take no memory then,
  /// not even the keys and counters that are read, but for what tensor ops
  /// read, from its first reader to its last. Their storage cannot be reused.
  int64_t peakBytesFromFiles = 0;

  /// Formats for people: a block of summary lines, then one line a group of
  /// like results ("encoder.layer.{0..5}.attention.self.query.weight
  /// f32[384,384] x6  forwarded") and a group of like pruned initializers.
  /// `verbose` prints a line for each.
  std::string toText(bool verbose = false) const;

  /// Formats as one JSON object, with every result and pruned initializer.
  std::string toJson() const;
};

/// Returns "forwarded", "drawn", "filled", "key data", "computed", "assembled" or
/// "island".
absl::string_view toString(Plan::Origin origin);

/// Returns "overwritten", "donated" or "unreachable".
absl::string_view toString(Plan::Reason reason);

/// Collapses `names` that are the same but for integers among their dotted
/// components, where there is one name for each combination of those: "a.0.b"
/// to "a.5.b" become "a.{0..5}.b", integers with gaps "a.{0,2}.b". Other names
/// stand for themselves. Used by plans and by mismatch reports. Returns each
/// pattern with the number of names in it, in order of first appearance.
std::vector<std::pair<std::string, int>>
collapseNames(const std::vector<std::string> &names);

} // namespace graft

#endif // GRAFT_PLAN_H

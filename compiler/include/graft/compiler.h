// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Compile and run: the one door from the frontends to passes and backend.
//
//   absl::StatusOr<std::shared_ptr<const graft::Executable>> exe =
//       graft::compile(program);
//   absl::StatusOr<std::vector<graft::Array>> results = (*exe)->run(arguments);
//
// Thread safety: `compile`, `Executable::run` and every free function here may
// be called from any number of threads at once.
//
// One step at once, without a program: graft/eager.h, which this header has
// too.

#ifndef GRAFT_COMPILER_H
#define GRAFT_COMPILER_H

#include <memory>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "graft/array.h"
#include "graft/compile_options.h"
#include "graft/eager.h"
#include "graft/plan.h"
#include "graft/run_options.h"
#include "graft/traced_program.h"

namespace graft {

/// A compiled program. Immutable.
class Executable {
public:
  virtual ~Executable() = default;

  virtual const Plan &plan() const = 0;

  /// The arguments the program takes, in order.
  virtual const std::vector<ProgramArgument> &arguments() const = 0;

  /// What the program's islands give, in order (`Plan::islands`): arrays that
  /// `run` takes after the arguments, each donated. Empty for most programs.
  virtual const std::vector<ProgramArgument> &islandOutputs() const = 0;

  /// The places of donated arguments that nothing reads, not even an island,
  /// and whose storage no result takes. Who runs islands may delete these
  /// before; a run deletes them first of all. Empty if there are no islands.
  virtual std::vector<int32_t> releasedFirst() const = 0;

  /// Runs the program. `arguments` has an array for each argument, a key as its
  /// u32[2] key data, and then one for each of `islandOutputs`: islands are run
  /// before, by the caller. An argument that an island was donated is not
  /// looked at. Donated arguments are deleted when the call succeeds;
  /// their storage lives on in the results where the program has a use for it.
  /// While the call runs they are deleted for everyone else: of two calls that
  /// donate one array at a time only one gets it.
  ///
  /// Fails, with nothing run and nothing consumed, with
  /// * InvalidArgument, listing every problem, if the number, a dtype or a
  ///   shape is wrong, or one array is donated twice, or is donated and also
  ///   passed undonated,
  /// * FailedPrecondition if an argument is already deleted or was donated to
  ///   another call, or a key's or counter's file has changed, or, naming their
  ///   ops and lines, if the program has islands and what they give is not
  ///   there,
  /// * Internal if a kernel cannot be made.
  ///
  /// Fails too with
  /// * ResourceExhausted if memory cannot be had. The bytes the program will
  ///   need are first compared with those the system and the process's cgroups
  ///   have available (GRAFT_MEMORY_CHECK=off skips that); that failure
  ///   consumes nothing.
  /// * Cancelled if `options.cancel` became true.
  ///
  /// If either comes later, donated arguments are alive and as they were unless
  /// a donated storage was consumed before: given up (all that no result uses
  /// is, before anything is allocated, as that lowers the peak), or overwritten
  /// (after all that takes fresh memory is done). If one was, all donated
  /// arguments are deleted and the message says so.
  virtual absl::StatusOr<std::vector<Array>>
  run(absl::Span<const Array> arguments, const RunOptions &options = {},
      RunStats *stats = nullptr) const = 0;
};

/// Compiles a program to an executable. Executables are cached in the process
/// by the program's fingerprint and equality; kernels besides by what they
/// compute, so that a new seed or a new shape compiles no kernel. Fails with
/// InvalidArgument if the program is ill-formed, with Unimplemented, naming the
/// op, if it asks for what the CPU backend cannot compute, with Internal if a
/// form's contract does not hold after its passes, with Cancelled if
/// `options.cancel` became true.
absl::StatusOr<std::shared_ptr<const Executable>>
compile(const TracedProgram &program, const CompileOptions &options = {});

/// Compiles a traced program in MLIR text, as `TracedProgram`s print and
/// `graft run` reads. `fileName` is for messages. Not cached. Fails as
/// `compile` does; text that does not parse is InvalidArgument.
absl::StatusOr<std::shared_ptr<const Executable>>
compileMlir(const std::string &text, const std::string &fileName,
            const CompileOptions &options = {});

/// Returns the traced program as MLIR text, with locations. Fails with
/// InvalidArgument if the program is ill-formed.
absl::StatusOr<std::string> toMlir(const TracedProgram &program);

/// Returns how many programs and kernels this process has compiled so far; a
/// test's proof that a new seed compiles nothing.
struct CompileCounts {
  int64_t programs = 0;      ///< programs that went through the passes
  int64_t kernels = 0;       ///< kernels that were generated by LLVM
  int64_t cachedKernels = 0; ///< kernels that came from the object cache
};
CompileCounts compileCounts();

} // namespace graft

#endif // GRAFT_COMPILER_H

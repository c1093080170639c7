// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_EXECUTE_RUN_BUFFERS_H
#define GRAFT_BACKEND_EXECUTE_RUN_BUFFERS_H

#include <memory>
#include <optional>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "backend/execute/fresh_memory.h"
#include "backend/execute/held_arguments.h"
#include "backend/schedule/schedule.h"
#include "graft/array.h"
#include "graft/run_options.h"
#include "graft/storage.h"

namespace graft {

/// The storage in each buffer slot of one run: fresh memory, or what an
/// argument holds.
class RunBuffers {
public:
  /// Refers to all three.
  RunBuffers(const Schedule &schedule, const RunOptions &options,
             HeldArguments &arguments);

  /// Gives a slot fresh storage. Fails as `FreshMemory::allocate` does.
  absl::Status allocate(BufferSlot slot, int64_t bytes,
                        bool isPiecewise = false);

  /// Gives a slot another handle to an argument's storage.
  void share(BufferSlot slot, ArgumentIndex argument);

  /// Gives a slot a donated argument's storage for good, and returns it.
  Storage &takeOver(BufferSlot slot, ArgumentIndex argument);

  /// Gives up what is in a slot.
  void free(BufferSlot slot) { storages[slot].reset(); }

  /// Returns the memory of a slot, all or a window of which is about to be
  /// written with elements of `elementBytes` bytes.
  absl::Span<std::byte> target(BufferSlot slot,
                               const std::optional<Window> &window,
                               int64_t elementBytes) const;
  absl::Span<std::byte> target(BufferSlot slot) const;

  /// Returns what a slot or an argument holds; an argument in a file as
  /// `HeldArguments::read` does.
  absl::StatusOr<absl::Span<const std::byte>>
  read(const Operand &operand) const;

  /// Returns handles to the results' storages.
  absl::StatusOr<std::vector<Array>> results() const;

  /// Returns how many of the results' storages are no argument's.
  int64_t numFreshResults() const;

private:
  const Schedule &schedule;
  HeldArguments &arguments;
  const FreshMemory memory;
  std::vector<std::shared_ptr<Storage>> storages; ///< by slot
  std::vector<bool> isArguments;                  ///< by slot
};

} // namespace graft

#endif // GRAFT_BACKEND_EXECUTE_RUN_BUFFERS_H

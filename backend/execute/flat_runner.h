// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_EXECUTE_FLAT_RUNNER_H
#define GRAFT_BACKEND_EXECUTE_FLAT_RUNNER_H

#include <functional>

#include "backend/execute/held_arguments.h"
#include "backend/tiles/flat_writer.h"
#include "backend/tiles/tile_batch.h"

namespace graft {

using BufferList = std::vector<std::shared_ptr<Storage>>;

/// Returns what a buffer or an argument holds; an argument in a file as
/// `HeldArguments::read` does.
absl::StatusOr<absl::Span<const std::byte>>
readOperand(const Operand &operand, HeldArguments &held,
            const BufferList &buffers);

/// Returns the memory of a buffer that all of, or a place of elements of
/// `elementBytes` bytes, is about to be written.
absl::Span<std::byte> targetOf(Storage &buffer,
                               const std::optional<Window> &place,
                               int64_t elementBytes);

/// Carries out FlatSteps in a run, whose state it refers to.
class FlatRunner {
public:
  HeldArguments &held;
  BufferList &buffers;
  std::vector<bool> &fromArgument; ///< the slot's storage is an argument's
  TileBatch &tiles;
  /// Gives a buffer fresh memory.
  std::function<absl::Status(BufferSlot, int64_t bytes)> allocate;
  const std::atomic<bool> *cancel;
  int threads;

  /// Adds the step's tiles to those that are pending, or, in place of an
  /// operand, does all. `drawn` is called once a drawn operand, in order. Fails
  /// with a reader's error, ResourceExhausted or Cancelled.
  absl::Status
  run(const FlatStep &step,
      const std::function<FlatSource(const DrawnOperand &)> &drawn);

private:
  absl::StatusOr<std::vector<FlatSource>>
  sourcesOf(const FlatStep &step,
            const std::function<FlatSource(const DrawnOperand &)> &drawn);
  void addTiles(const FlatStep &step, std::vector<FlatSource> sources);
  absl::Status forgetRead(const FlatStep &step);
  absl::Status computeIn(ArgumentIndex argument, const FlatStep &step,
                         std::vector<FlatSource> sources);
  absl::Status computeApartFrom(ArgumentIndex argument, const FlatStep &step,
                                std::vector<FlatSource> sources);
};

} // namespace graft

#endif // GRAFT_BACKEND_EXECUTE_FLAT_RUNNER_H

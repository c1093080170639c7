// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_EXECUTE_RUN_STATE_H
#define GRAFT_BACKEND_EXECUTE_RUN_STATE_H

#include <vector>

#include "backend/execute/held_arguments.h"
#include "backend/execute/run_buffers.h"
#include "backend/tiles/tile_batch.h"

namespace graft {

/// What the runners of one run share. A runner carries out steps of a few
/// kinds: each `carryOut` fails with a reader's error, ResourceExhausted or
/// Cancelled.
struct RunState {
  /// Refers to all three.
  RunState(const Schedule &schedule, absl::Span<const Array> given,
           const RunOptions &options)
      : schedule(schedule), options(options), arguments(schedule, given),
        buffers(schedule, options, arguments), tiles(options) {}

  const Schedule &schedule;
  const RunOptions &options;
  HeldArguments arguments;
  RunBuffers buffers;
  TileBatch tiles;              ///< what is pending
  std::vector<Key> keys;        ///< by slot
  std::vector<uint32_t> counts; ///< by slot
};

} // namespace graft

#endif // GRAFT_BACKEND_EXECUTE_RUN_STATE_H

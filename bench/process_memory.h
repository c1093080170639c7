// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BENCH_PROCESS_MEMORY_H
#define GRAFT_BENCH_PROCESS_MEMORY_H

#include <cstdint>
#include <string>

namespace graft::bench {

/// Returns a line of /proc/self/status, "VmRSS" or "VmHWM", in bytes.
int64_t statusBytes(const std::string &field);

/// Makes VmHWM start again from VmRSS.
void resetHighWaterMark();

/// Takes `bytes` of memory, or most of what there is, and gives it up again. A
/// virtual machine gives memory that nobody uses back to its host, and who asks
/// for it next pays several times what fresh memory costs otherwise: whoever is
/// measured after a slow contestant would be slow.
void warmMemory(int64_t bytes);

} // namespace graft::bench

#endif // GRAFT_BENCH_PROCESS_MEMORY_H

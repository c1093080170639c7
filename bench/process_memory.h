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

} // namespace graft::bench

#endif // GRAFT_BENCH_PROCESS_MEMORY_H

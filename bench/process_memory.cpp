// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "bench/process_memory.h"

#include <cstdlib>
#include <fstream>

namespace graft::bench {

int64_t statusBytes(const std::string &field) {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.compare(0, field.size() + 1, field + ":") == 0)
      return std::atoll(line.c_str() + field.size() + 1) * 1024;
  return 0;
}

void resetHighWaterMark() { std::ofstream("/proc/self/clear_refs") << "5"; }

} // namespace graft::bench

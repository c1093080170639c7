// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "bench/process_memory.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sys/mman.h>
#include <unistd.h>

namespace graft::bench {

int64_t statusBytes(const std::string &field) {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.compare(0, field.size() + 1, field + ":") == 0)
      return std::atoll(line.c_str() + field.size() + 1) * 1024;
  return 0;
}

void resetHighWaterMark() { std::ofstream("/proc/self/clear_refs") << "5"; }

void warmMemory(int64_t bytes) {
  const int64_t available = sysconf(_SC_AVPHYS_PAGES) * int64_t{4096};
  const auto size = static_cast<size_t>(std::min(bytes, available / 10 * 8));
  void *memory = mmap(nullptr, size, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED)
    return;
  madvise(memory, size, MADV_HUGEPAGE);
  std::memset(memory, 1, size);
  munmap(memory, size);
}

} // namespace graft::bench

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_COMPILER_EXECUTABLE_CACHE_H
#define GRAFT_COMPILER_EXECUTABLE_CACHE_H

#include <list>
#include <memory>
#include <mutex>

#include "graft/compiler.h"

namespace graft {

/// The process's compiled programs, the least recently used of which go first.
/// Thread-safe.
class ExecutableCache {
public:
  /// Returns the executable of an equal program, or null.
  std::shared_ptr<const Executable> find(const TracedProgram &program);

  /// Adds an executable; an equal program's stays if it is there already.
  void add(const TracedProgram &program,
           std::shared_ptr<const Executable> executable);

private:
  struct Entry {
    uint64_t fingerprint;
    TracedProgram program;
    std::shared_ptr<const Executable> executable;
  };

  std::shared_ptr<const Executable> findLocked(uint64_t fingerprint,
                                               const TracedProgram &program);

  std::mutex mutex;
  std::list<Entry> entries; // guarded by mutex; most recently used first
};

} // namespace graft

#endif // GRAFT_COMPILER_EXECUTABLE_CACHE_H

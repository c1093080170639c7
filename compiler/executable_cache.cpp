// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "compiler/executable_cache.h"

namespace graft {
namespace {
constexpr size_t capacity = 64;
} // namespace

std::shared_ptr<const Executable>
ExecutableCache::findLocked(uint64_t print, const TracedProgram &program) {
  for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
    if (entry->fingerprint != print || !(entry->program == program))
      continue;
    entries.splice(entries.begin(), entries, entry);
    return entries.front().executable;
  }
  return nullptr;
}

std::shared_ptr<const Executable>
ExecutableCache::find(const TracedProgram &program) {
  uint64_t print = fingerprint(program);
  std::lock_guard lock(mutex);
  return findLocked(print, program);
}

void ExecutableCache::add(const TracedProgram &program,
                          std::shared_ptr<const Executable> executable) {
  uint64_t print = fingerprint(program);
  std::lock_guard lock(mutex);
  if (findLocked(print, program))
    return;
  entries.push_front({print, program, std::move(executable)});
  if (entries.size() > capacity)
    entries.pop_back();
}

} // namespace graft

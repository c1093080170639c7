// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "ir/core/cancellation.h"

namespace graft {

namespace {
thread_local const std::atomic<bool> *current = nullptr;
} // namespace

Cancellation::Cancellation(const std::atomic<bool> *flag) : outer(current) {
  if (flag)
    current = flag;
}

Cancellation::~Cancellation() { current = outer; }

const std::atomic<bool> *Cancellation::flag() { return current; }

bool isCancelled() {
  return current && current->load(std::memory_order_relaxed);
}

} // namespace graft

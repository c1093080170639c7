// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Whether the work that a thread does is wanted still. What takes long asks
// between its steps, and fails without a word of its own if it is not:
//
//   Cancellation scope(options.cancel);
//   for (Operation &op : block)
//     if (isCancelled())
//       return failure();

#ifndef GRAFT_IR_CORE_CANCELLATION_H
#define GRAFT_IR_CORE_CANCELLATION_H

#include <atomic>

namespace graft {

/// While it exists, the flag, if there is one, cancels the work of this thread
/// when it becomes true. The innermost one counts.
class Cancellation {
public:
  explicit Cancellation(const std::atomic<bool> *flag);
  ~Cancellation();
  Cancellation(const Cancellation &) = delete;
  Cancellation &operator=(const Cancellation &) = delete;

  /// The flag of this thread, for another that does a part of its work; null if
  /// there is none.
  static const std::atomic<bool> *flag();

private:
  const std::atomic<bool> *outer;
};

/// Whether the flag of this thread is there and true.
bool isCancelled();

} // namespace graft

#endif // GRAFT_IR_CORE_CANCELLATION_H

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Small schedules, written by hand.

#ifndef GRAFT_TESTS_UNIT_EXECUTOR_SCHEDULES_H
#define GRAFT_TESTS_UNIT_EXECUTOR_SCHEDULES_H

#include "backend/schedule/schedule.h"
#include "graft/array.h"

namespace graft::testing_schedules {

/// An argument "old:a" of u8[size].
ProgramArgument bytesArgument(int64_t size, bool donated);

/// A step that fills `buffer` with 7s.
FillStep fillWithSevens(BufferSlot buffer);

/// Releases a donated u8[4] and fills a new u8[size] with 7s.
Schedule releaseThenFill(int64_t size);

/// Fills a new u8[fresh] and then a donated u8[4] with 7s.
Schedule fillThenOverwrite(int64_t fresh);

/// Forwards a donated u8[4].
Schedule forwardDonated();

/// u8[4] of 1, 2, 3, 4.
Array fourBytes();

} // namespace graft::testing_schedules

#endif // GRAFT_TESTS_UNIT_EXECUTOR_SCHEDULES_H

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The numbers of a traced program's values, apart from the program
// (graft/traced_program.h) for those who only keep them.
//
//   graft::ValueId id = graft::noValue;

#ifndef GRAFT_VALUE_ID_H
#define GRAFT_VALUE_ID_H

#include <cstdint>

namespace graft {

/// Index of a value of a TracedProgram: an argument's place, or the number of
/// arguments plus how many results of ops come before. Each is used only after
/// it is defined.
using ValueId = int32_t;
inline constexpr ValueId noValue = -1;

} // namespace graft

#endif // GRAFT_VALUE_ID_H

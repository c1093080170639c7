// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Which instructions this process may use: those of the machine, or fewer by
// the environment variable GRAFT_TARGET_CPU. No choice changes a value.

#ifndef GRAFT_BACKEND_KERNELS_TARGET_CHOICE_H
#define GRAFT_BACKEND_KERNELS_TARGET_CHOICE_H

#include <string>

#include "absl/status/statusor.h"

namespace graft {

/// Returns the processor that GRAFT_TARGET_CPU names, as LLVM spells it, or ""
/// where it is unset or empty: the machine itself. On x86-64 it may be x86-64,
/// x86-64-v2 (SSE4.2), x86-64-v3 (AVX2, FMA) or x86-64-v4 (AVX-512). Fails with
/// InvalidArgument for any other, and for one whose instructions the machine
/// lacks.
absl::StatusOr<std::string> chosenCPU();

/// Returns whether code that needs avx512bw may run: the machine has it and
/// GRAFT_TARGET_CPU, as it was when this was first asked, does not rule it out.
bool mayUseAVX512();

/// The same for avx512vbmi, which only the machine itself has.
bool mayUseVBMI();

} // namespace graft

#endif // GRAFT_BACKEND_KERNELS_TARGET_CHOICE_H

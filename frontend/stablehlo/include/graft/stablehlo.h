// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// JAX programs: StableHLO in MLIR's generic text form becomes a traced program.
//
//   // text = jax.jit(f).lower(...).compiler_ir('stablehlo').operation.get_asm(
//   //     print_generic_op_form=True, enable_debug_info=True)
//   absl::StatusOr<graft::TracedProgram> program =
//       graft::importStableHlo(text, "f.mlir");
//
// docs/stablehlo.md lists the operations that are understood.

#ifndef GRAFT_STABLEHLO_H
#define GRAFT_STABLEHLO_H

#include <string>

#include "absl/status/statusor.h"
#include "graft/compile_options.h"
#include "graft/traced_program.h"

namespace graft {

/// Returns whether `text` is meant as StableHLO rather than as Graft's own IR:
/// an op of the dialects stablehlo or chlo occurs in generic form, or the
/// module has the attributes that JAX gives it.
bool isStableHlo(const std::string &text);

/// Returns the program of the module's public function @main. Calls are
/// followed, so that no private function remains.
///
/// * A result's path is that of its `jax.result_info`: "result['a']['b']" is
///   "a.b"; "result0" and so on where there is none.
/// * An argument with the location "old['a']['b']" has source "old" and path
///   "a.b"; without one it is "args:arg000", by its place in @main. JAX drops
///   unused arguments before, so places may not be those of the Python call.
/// * `tf.aliasing_output` and `jax.buffer_donor` donate an argument. Which
///   result gets its storage is decided anew, by name first.
///
/// Fails with a line "file:12:5: error: ..." that names the operation, at the
/// Python line where the text has locations:
/// * InvalidArgument if the text does not parse, or an operation's operands or
///   attributes are not what StableHLO says,
/// * Unimplemented if an operation, or a form of one, is not understood.
/// Fails with Cancelled if `options.cancel` became true.
absl::StatusOr<TracedProgram>
importStableHlo(const std::string &text, const std::string &fileName,
                const CompileOptions &options = {});

} // namespace graft

#endif // GRAFT_STABLEHLO_H

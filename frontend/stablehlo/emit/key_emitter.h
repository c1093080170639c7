// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_EMIT_KEY_EMITTER_H
#define GRAFT_FRONTEND_STABLEHLO_EMIT_KEY_EMITTER_H

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLFunctionalExtras.h"

#include "frontend/stablehlo/emit/recorder.h"

namespace graft::stablehlo {

/// Records the keys of random numbers, each once: of the words of an argument
/// or an island, known, split off, or with a count folded in.
class KeyEmitter {
public:
  /// `emit` records a count that is computed, or words that are there.
  using Emit = llvm::function_ref<llvm::FailureOr<ValueId>(Expr)>;

  explicit KeyEmitter(Recorder &recorder) : recorder(recorder) {}

  /// Records the key of words `k0` and `k1`, at the line of its `user`.
  llvm::FailureOr<ValueId> key(Expr k0, Expr k1, Expr user, Emit emit);

private:
  /// The key that it is made of has been recorded.
  llvm::FailureOr<ValueId> newKey(Expr k0, Expr k1, Expr user, Emit emit);

  llvm::FailureOr<ValueId> placedKey(Expr whole, std::vector<int64_t> index,
                                     Expr user, Emit emit);

  llvm::FailureOr<ValueId> foldIn(ValueId from, Expr data, Expr user,
                                  Emit emit);

  Recorder &recorder;
  llvm::DenseMap<std::pair<Expr, Expr>, ValueId> keys;
};

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_EMIT_KEY_EMITTER_H

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Random keys: what a draw starts from, which may not be known yet.
//
//   nnx::RandomKey key = graft::keyFromSeed(42);   // concrete
//   key.key().value();                             // its two words

#ifndef GRAFT_NNX_RANDOM_KEY_H
#define GRAFT_NNX_RANDOM_KEY_H

#include <cstdint>

#include "absl/status/statusor.h"
#include "graft/key.h"
#include "graft/value_id.h"

namespace graft::nnx {

namespace detail {
struct KeyAccess;
} // namespace detail

/// A key: known, or a value of the program being traced, or abstract, or
/// poisoned, as a Tensor can be.
class RandomKey {
public:
  enum class Kind : uint8_t { Concrete, Traced, Abstract, Poisoned };

  RandomKey(Key key) : known(key) {}

  /// Returns a key that stands for `error`, which must not be OK.
  static RandomKey poisoned(absl::Status error);

  Kind kind() const { return state; }

  /// Returns the key's words. Fails with the recorded error if poisoned, with
  /// FailedPrecondition if it is traced or abstract.
  absl::StatusOr<Key> key() const;

  /// Returns OK, or the error of a poisoned key.
  const absl::Status &status() const { return error; }

private:
  friend struct detail::KeyAccess;

  Kind state = Kind::Concrete;
  Key known;                 // concrete
  uint64_t traceId = 0;      // traced: which trace
  ValueId valueId = noValue; // traced: which value of it
  absl::Status error;        // poisoned
};

} // namespace graft::nnx

#endif // GRAFT_NNX_RANDOM_KEY_H

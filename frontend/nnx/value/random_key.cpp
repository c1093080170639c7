// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/random_key.h"

namespace graft::nnx {

RandomKey RandomKey::poisoned(absl::Status error) {
  RandomKey key{Key()};
  key.state = Kind::Poisoned;
  key.error = std::move(error);
  return key;
}

absl::StatusOr<Key> RandomKey::key() const {
  switch (state) {
  case Kind::Concrete:
    return known;
  case Kind::Poisoned:
    return error;
  case Kind::Traced:
    return absl::FailedPreconditionError(
        "the key is traced: its words are known when the program runs");
  case Kind::Abstract:
    break;
  }
  return absl::FailedPreconditionError("the key is abstract: it has no words");
}

} // namespace graft::nnx

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Random streams: where initializers get their keys.
//
//   nnx::Rngs rngs(0);                                  // stream "default"
//   nnx::Rngs two({{"params", 0}, {"dropout", 1}});
//   nnx::RandomKey key = two.params();    // fold_in(key(0), 0), then (.., 1)

#ifndef GRAFT_NNX_RNGS_H
#define GRAFT_NNX_RNGS_H

#include <concepts>
#include <initializer_list>
#include <memory>
#include <optional>
#include <source_location>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "graft/array.h"
#include "graft/key.h"
#include "graft/nnx/random_key.h"

namespace graft::nnx {

namespace detail {
struct RngsData;
} // namespace detail

class RngStream;

/// What a stream starts from: a Python int (the low 32 bits count, as with
/// jax_enable_x64 off), a key, or key data u32[2].
class RngSeed {
public:
  template <std::integral T>
  RngSeed(T seed) : start(keyFromSeed(static_cast<int64_t>(seed))) {}
  RngSeed(Key key) : start(key) {}
  /// Anything but a concrete u32[2] makes draws from the stream fail with
  /// InvalidArgument "Invalid rng value: ...".
  RngSeed(const Array &keyData);

  const absl::StatusOr<Key> &key() const { return start; }

private:
  absl::StatusOr<Key> start;
};

/// A set of named streams. A handle: copies share the counters, as references
/// to a Python object do, so `nnx::Rngs rngs` is passed by value.
///
/// Inside a trace, an Rngs made there draws from its literal seeds; one that is
/// an argument of jit draws from keys and counts that are the program's
/// arguments, and the caller's counters have advanced when the call succeeds.
/// One from outside that is no argument is an error, as Flax's
/// TraceContextError.
class Rngs {
public:
  /// One stream, "default".
  explicit Rngs(RngSeed defaultSeed,
                std::source_location where = std::source_location::current());

  /// Named streams, and "default" if given.
  explicit Rngs(std::initializer_list<std::pair<std::string, RngSeed>> streams,
                std::optional<RngSeed> defaultSeed = std::nullopt,
                std::source_location where = std::source_location::current());

  /// Returns the next key of stream `name`, or of "default" (sharing its
  /// counter) if there is no such stream: fold_in(key, count), after which
  /// count is one more, modulo 2^32. Without either, the key is poisoned with
  /// NotFound "No RngStream named 'x' found in Rngs.".
  RandomKey operator()(
      const std::string &name = "default",
      std::source_location where = std::source_location::current()) const;

  RandomKey
  params(std::source_location where = std::source_location::current()) const {
    return (*this)("params", where);
  }
  RandomKey
  dropout(std::source_location where = std::source_location::current()) const {
    return (*this)("dropout", where);
  }

  /// Returns a stream of its own, for a module to keep (Flax's
  /// `rngs.dropout.fork()`): its key is the next of stream `name`, or of
  /// "default" if there is none; its tag is the name of the stream that gave
  /// it. Errors as those of a draw; they poison the stream's variables.
  std::shared_ptr<RngStream>
  fork(const std::string &name,
       std::source_location where = std::source_location::current()) const;

  /// Returns an Rngs with the same names, each starting from the next key of
  /// the stream here.
  Rngs fork(std::source_location where = std::source_location::current()) const;

  /// Returns `count` Rngs, one a lane of a vectorized constructor: lane i's
  /// streams start from element i of jax.random.split(next key, count). Streams
  /// that are not in `only`, if that is given, keep their key in each lane,
  /// with counter 0, and do not advance here. A count below 0 gives no lane
  /// and, if a trace runs, an error in it.
  std::vector<Rngs>
  split(int64_t count,
        const std::optional<std::vector<std::string>> &only = std::nullopt,
        std::source_location where = std::source_location::current()) const;

  /// The same with one key, the next, for all lanes.
  std::vector<Rngs>
  broadcast(int64_t count,
            const std::optional<std::vector<std::string>> &only = std::nullopt,
            std::source_location where = std::source_location::current()) const;

  /// Returns how many keys stream `name` has given, or nothing if there is no
  /// stream of exactly that name.
  std::optional<uint32_t> count(const std::string &name) const;

  /// Returns the names of the streams, sorted.
  std::vector<std::string> names() const;

private:
  friend struct detail::RngsData;
  std::shared_ptr<detail::RngsData> data;
};

} // namespace graft::nnx

#endif // GRAFT_NNX_RNGS_H

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// RngStream: a random stream that a module keeps.
//
//   attr("rngs") = rngs.fork("dropout");       // state: rngs.count, rngs.key
//   nnx::RandomKey key = (*stream)();          // fold_in(key, count), ++count

#ifndef GRAFT_NNX_RNG_STREAM_H
#define GRAFT_NNX_RNG_STREAM_H

#include "graft/nnx/module.h"
#include "graft/nnx/rngs.h"

namespace graft::nnx {

/// State: `count` RngCount u32[], how many keys were given, and `key` RngKey
/// u32[2], the key data; both with metadata tag. Setting either changes what
/// comes next.
/// As with all variables, a trace draws from the streams that it made and from
/// those of modules that are its arguments; these have advanced when it
/// returns.
class RngStream : public Module {
public:
  using Module::Module;
  /// A stream that starts from `key` with count 0. A poisoned key poisons both
  /// variables.
  RngStream(const RandomKey &key, const std::string &tag,
            std::source_location where = std::source_location::current());

  /// Returns the next key: fold_in(key, count), after which count is one more.
  /// The key is poisoned if the variables are, if they are not u32[2] and u32[]
  /// (stacked streams belong to no lane), or belong to another trace.
  RandomKey
  operator()(std::source_location where = std::source_location::current());

  /// Returns a stream with the next key, count 0 and the same tag.
  Ref<RngStream>
  fork(std::source_location where = std::source_location::current());

  Attr &key = attr("key");
  Attr &count = attr("count");

  std::string className() const override { return "RngStream"; }
};

} // namespace graft::nnx

#endif // GRAFT_NNX_RNG_STREAM_H

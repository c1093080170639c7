// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Which arguments a seed gives. A random stream "params" of a source "rngs" is
// the key argument "params.key" with its counter, the u32 "params.count"; a
// seed names it "rngs.params", or "rngs" if the source has no other stream.

#ifndef GRAFT_TOOLS_GRAFT_SEEDS_H
#define GRAFT_TOOLS_GRAFT_SEEDS_H

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "absl/types/span.h"
#include "graft/argument.h"

namespace graft::tool {

class Seeds {
public:
  /// `byName` is what the user gave, name -> seed, and must outlive this.
  Seeds(const std::map<std::string, int64_t> &byName,
        absl::Span<const ProgramArgument> arguments);

  /// A seed that cannot be followed, and why.
  struct Problem {
    std::string what, name;
  };
  const std::vector<Problem> &problems() const { return found; }

  /// Whether a seed names the source or a stream of it.
  bool gives(const std::string &source) const {
    return seededSources.count(source) != 0;
  }

  /// Whether `problems` tells why a seed does not give this source.
  bool failed(const std::string &source) const {
    return failedSources.count(source) != 0;
  }

  /// Returns the seed of a key, or null if no seed gives it.
  const int64_t *keySeed(const ProgramArgument &key) const;

  /// Whether the argument counts the draws of a stream that a seed gives.
  bool isCounter(const ProgramArgument &argument) const;

  /// Returns what names the stream of this key: "rngs" or "rngs.params".
  std::string nameFor(const ProgramArgument &key) const;

private:
  struct Stream {
    std::string name;    ///< "params"
    std::string counter; ///< "params.count"
    const int64_t *seed = nullptr;
  };

  void give(const std::string &name, const int64_t &seed);
  void assign(const std::string &name, Stream &stream, const int64_t &seed);
  std::string listStreams(const std::string &source) const;

  /// Source -> path of a key -> its stream.
  std::map<std::string, std::map<std::string, Stream>> streams;
  std::set<std::string> sources;
  std::set<std::string> seededSources;
  std::set<std::string> failedSources;
  std::vector<Problem> found;
};

} // namespace graft::tool

#endif // GRAFT_TOOLS_GRAFT_SEEDS_H

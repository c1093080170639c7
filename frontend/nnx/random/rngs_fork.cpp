// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Random streams made of random streams.

#include <algorithm>
#include <functional>

#include "absl/strings/str_cat.h"
#include "frontend/nnx/random/rngs_data.h"
#include "frontend/nnx/trace/report.h"
#include "frontend/nnx/trace/trace.h"
#include "frontend/nnx/value/key_access.h"
#include "graft/nnx/random.h"
#include "graft/nnx/rng_stream.h"

namespace graft::nnx {

using detail::KeyAccess;
using detail::RngsData;

detail::StreamData detail::streamFrom(const RandomKey &key) {
  StreamData stream{.key = Key()};
  stream.traceId = currentTraceId();
  if (key.kind() == RandomKey::Kind::Traced)
    stream.keyValue = KeyAccess::valueId(key);
  else if (key.kind() != RandomKey::Kind::Abstract)
    stream.key = key.key();
  return stream;
}

namespace {

/// Makes the Rngs of each lane; `keysOf(key)` gives a key a lane for the next
/// key of a stream.
std::vector<Rngs> makeLanes(
    const Rngs &rngs, int64_t count,
    const std::optional<std::vector<std::string>> &only,
    const std::source_location &where,
    const std::function<std::vector<RandomKey>(const RandomKey &)> &keysOf) {
  if (count < 0) {
    detail::report(where, absl::InvalidArgumentError(absl::StrCat(
                              "Rngs cannot be split into ", count, " lanes")))
        .IgnoreError(); // there is no lane to carry it
    return {};
  }
  std::vector<std::shared_ptr<RngsData>> lanes;
  for (int64_t i = 0; i < count; ++i) {
    lanes.push_back(std::make_shared<RngsData>());
    lanes.back()->where = where;
  }
  const std::shared_ptr<RngsData> &data = RngsData::of(rngs);
  for (const std::string &name : rngs.names()) {
    if (only && std::find(only->begin(), only->end(), name) == only->end()) {
      for (const std::shared_ptr<RngsData> &made : lanes) {
        detail::StreamData copy = data->streams.at(name);
        copy.count = copy.base = 0;
        copy.countValue = noValue;
        made->streams.emplace(name, copy);
      }
      continue;
    }
    std::vector<RandomKey> keys = keysOf(rngs(name, where));
    for (int64_t i = 0; i < count; ++i)
      lanes[i]->streams.emplace(name, detail::streamFrom(keys[i]));
  }
  std::vector<Rngs> result;
  result.reserve(lanes.size());
  for (std::shared_ptr<RngsData> &made : lanes)
    result.push_back(RngsData::handle(std::move(made)));
  return result;
}

} // namespace

Rngs Rngs::fork(std::source_location where) const {
  return makeLanes(*this, 1, std::nullopt, where,
                   [](const RandomKey &key) { return std::vector{key}; })
      .front();
}

std::shared_ptr<RngStream> Rngs::fork(const std::string &name,
                                      std::source_location where) const {
  auto it = data->find(name);
  std::string tag = it == data->streams.end() ? name : it->first;
  return nnx::make<RngStream>((*this)(name, where), tag, where);
}

std::vector<Rngs>
Rngs::split(int64_t count, const std::optional<std::vector<std::string>> &only,
            std::source_location where) const {
  return makeLanes(*this, count, only, where, [&](const RandomKey &key) {
    return count == 0 ? std::vector<RandomKey>()
                      : random::split(key, count, where);
  });
}

std::vector<Rngs>
Rngs::broadcast(int64_t count,
                const std::optional<std::vector<std::string>> &only,
                std::source_location where) const {
  return makeLanes(*this, count, only, where, [&](const RandomKey &key) {
    return std::vector<RandomKey>(count, key);
  });
}

} // namespace graft::nnx

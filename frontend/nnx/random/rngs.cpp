// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/rngs.h"

#include "absl/strings/str_cat.h"
#include "frontend/nnx/random/rngs_data.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"

namespace graft::nnx {

using detail::RngsData;
using detail::StreamData;

RngSeed::RngSeed(const Array &keyData)
    : start(absl::InvalidArgumentError(absl::StrCat(
          "Invalid rng value: ",
          keyData ? toString(keyData.dtype(), keyData.shape()) : "no array",
          ", expected a seed, a key or key data u32[2]"))) {
  if (!keyData || keyData.dtype() != DType::U32 || keyData.shape() != Shape{2})
    return;
  absl::StatusOr<absl::Span<const uint32_t>> words = keyData.span<uint32_t>();
  if (words.ok())
    start = Key{(*words)[0], (*words)[1]};
  else
    start = words.status();
}

Rngs::Rngs(RngSeed defaultSeed, std::source_location where)
    : Rngs({}, std::move(defaultSeed), where) {}

Rngs::Rngs(std::initializer_list<std::pair<std::string, RngSeed>> streams,
           std::optional<RngSeed> defaultSeed, std::source_location where)
    : data(std::make_shared<RngsData>()) {
  data->where = where;
  auto add = [&](const std::string &name, const RngSeed &seed) {
    StreamData stream{.key = seed.key()};
    stream.traceId = detail::currentTraceId();
    data->streams.insert_or_assign(name, std::move(stream));
  };
  if (defaultSeed)
    add("default", *defaultSeed);
  for (const auto &[name, seed] : streams)
    add(name, seed);
}

namespace {

/// Returns the next key of `stream`, whose trace is the current one.
RandomKey nextKey(StreamData &stream, const std::source_location &born,
                  const std::source_location &where) {
  const uint32_t count = stream.count++;
  return detail::produceKey(
      where,
      [&](detail::Trace &trace) {
        if (stream.keyValue == noValue)
          stream.keyValue =
              trace.record(KeyOp{*stream.key}, detail::toSourceLine(born));
        return FoldInOp{stream.keyValue, stream.countValue,
                        count - stream.base};
      },
      [&] { return foldIn(*stream.key, count); });
}

} // namespace

RandomKey Rngs::operator()(const std::string &name,
                           std::source_location where) const {
  auto it = data->find(name);
  if (it == data->streams.end())
    return detail::failKey(
        where, absl::NotFoundError(absl::StrCat("No RngStream named '", name,
                                                "' found in Rngs.")));
  StreamData &stream = it->second;
  if (!stream.key.ok())
    return detail::failKey(where, stream.key.status());
  if (stream.traceId != detail::currentTraceId())
    return detail::failKey(
        where, absl::InvalidArgumentError(absl::StrCat(
                   "Cannot mutate RngCount from a different trace level: pass "
                   "the Rngs with stream '",
                   it->first, "' as an argument")));
  return nextKey(stream, data->where, where);
}

std::optional<uint32_t> Rngs::count(const std::string &name) const {
  auto it = data->streams.find(name);
  if (it == data->streams.end())
    return std::nullopt;
  return it->second.count;
}

std::vector<std::string> Rngs::names() const {
  std::vector<std::string> names;
  for (const auto &[name, stream] : data->streams)
    names.push_back(name);
  return names;
}

} // namespace graft::nnx

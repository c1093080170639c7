// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/rngs.h"

#include "absl/strings/str_cat.h"
#include "frontend/nnx/random/rngs_data.h"
#include "frontend/nnx/trace/trace.h"

namespace graft::nnx {

using detail::KeyAccess;
using detail::RngsData;
using detail::StreamData;
using detail::Trace;

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
    stream.level = detail::currentLevel();
    data->streams.insert_or_assign(name, std::move(stream));
  };
  if (defaultSeed)
    add("default", *defaultSeed);
  for (const auto &[name, seed] : streams)
    add(name, seed);
}

namespace {

/// Returns the next key of `stream`, whose trace is the current one.
RandomKey draw(StreamData &stream, const std::source_location &born,
               const std::source_location &where) {
  Trace *trace = detail::currentTrace();
  if (!trace)
    return foldIn(*stream.key, stream.count++);
  if (trace->isAbstract()) {
    ++stream.count;
    return KeyAccess::abstract();
  }
  if (stream.keyValue == noValue)
    stream.keyValue =
        trace->record(KeyOp{*stream.key}, detail::toSourceLine(born));
  FoldInOp op{stream.keyValue, stream.countValue, stream.count - stream.base};
  ++stream.count;
  return KeyAccess::traced(*trace,
                           trace->record(op, detail::toSourceLine(where)));
}

} // namespace

RandomKey Rngs::operator()(const std::string &name,
                           std::source_location where) const {
  auto it = data->find(name);
  if (it == data->streams.end())
    return RandomKey::poisoned(detail::report(
        where, absl::NotFoundError(absl::StrCat("No RngStream named '", name,
                                                "' found in Rngs."))));
  StreamData &stream = it->second;
  if (!stream.key.ok())
    return RandomKey::poisoned(detail::report(where, stream.key.status()));
  if (stream.level != detail::currentLevel())
    return RandomKey::poisoned(detail::report(
        where, absl::InvalidArgumentError(absl::StrCat(
                   "Cannot mutate RngCount from a different trace level: pass "
                   "the Rngs with stream '",
                   it->first, "' as an argument"))));
  return draw(stream, data->where, where);
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

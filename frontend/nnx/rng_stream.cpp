// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/rng_stream.h"

#include "absl/strings/str_cat.h"
#include "frontend/nnx/eager.h"
#include "frontend/nnx/trace_context.h"

namespace graft::nnx {

using detail::KeyAccess;
using detail::Trace;

namespace {

/// Returns `key` as a key of `trace`.
RandomKey inTrace(Trace &trace, const RandomKey &key,
                  const std::source_location &where) {
  if (key.kind() != RandomKey::Kind::Concrete)
    return key;
  return KeyAccess::traced(
      trace, trace.record(KeyOp{*key.key()}, detail::toSourceLine(where)));
}

/// Returns the words of `key`, recorded in a trace.
Tensor keyData(const RandomKey &key, const std::source_location &where) {
  if (key.kind() == RandomKey::Kind::Poisoned)
    return Tensor::poisoned(key.status());
  Trace *trace = detail::currentTrace();
  if (trace && trace->isAbstract())
    return Tensor::abstract(DType::U32, {2});
  if (trace)
    return detail::TensorAccess::traced(
        *trace,
        trace->record(KeyDataOp{KeyAccess::valueId(key)},
                      detail::toSourceLine(where)),
        DType::U32, {2});
  absl::StatusOr<Key> words = key.key();
  if (!words.ok())
    return Tensor::poisoned(detail::report(where, words.status()));
  absl::StatusOr<Array> array =
      Array::fromSpan<uint32_t>({2}, {words->k0, words->k1});
  return array.ok() ? Tensor(*array)
                    : Tensor::poisoned(detail::report(where, array.status()));
}

Tensor countData(uint32_t count) {
  return detail::fillOrRecord(count, {}, DType::U32);
}

/// Returns the only words of a variable outside of traces.
absl::StatusOr<std::vector<uint32_t>> wordsOf(const Attr &attr,
                                              size_t expected) {
  absl::StatusOr<Array> array = attr.tensor().array();
  if (!array.ok())
    return array.status();
  absl::StatusOr<absl::Span<const uint32_t>> words = array->span<uint32_t>();
  if (!words.ok())
    return words.status();
  if (words->size() != expected)
    return absl::InvalidArgumentError(absl::StrCat(
        "expected ", expected, " words in a random stream's variable, found ",
        words->size()));
  return std::vector<uint32_t>(words->begin(), words->end());
}

} // namespace

RngStream::RngStream(const RandomKey &first, const std::string &tag,
                     std::source_location where)
    : source(first) {
  detail::LocationScope scope(where);
  Trace *trace = detail::currentTrace();
  if (trace && !trace->isAbstract())
    source = inTrace(*trace, first, where);
  Tensor zero = first.kind() == RandomKey::Kind::Poisoned
                    ? Tensor::poisoned(first.status())
                    : countData(0);
  Metadata metadata{{"tag", tag}};
  key = Object(RngKey(keyData(source, where), metadata, where), where);
  count = Object(RngCount(zero, metadata, where), where);
}

RandomKey RngStream::operator()(std::source_location where) {
  Variable counter = count.variable();
  auto poison = [&](const absl::Status &error) {
    return RandomKey::poisoned(detail::report(where, error));
  };
  detail::LocationScope scope(where);
  Trace *trace = detail::currentTrace();
  if (trace && trace->isAbstract()) {
    absl::Status set = counter.set(countData(0), where);
    return set.ok() ? KeyAccess::abstract() : RandomKey::poisoned(set);
  }
  if (trace) {
    if (source.kind() != RandomKey::Kind::Traced ||
        KeyAccess::traceId(source) != trace->id())
      return poison(absl::UnimplementedError(
          "a stream that was made outside of this trace cannot draw in it; "
          "pass an Rngs as an argument and fork it inside"));
    FoldInOp op{KeyAccess::valueId(source), noValue, drawn};
    RandomKey next = KeyAccess::traced(
        *trace, trace->record(op, detail::toSourceLine(where)));
    absl::Status set = counter.set(countData(++drawn), where);
    return set.ok() ? next : RandomKey::poisoned(set);
  }
  absl::StatusOr<std::vector<uint32_t>> words = wordsOf(key, 2);
  absl::StatusOr<std::vector<uint32_t>> number = wordsOf(count, 1);
  if (!words.ok() || !number.ok())
    return poison(words.ok() ? number.status() : words.status());
  absl::Status set = counter.set(countData(number->front() + 1), where);
  if (!set.ok())
    return RandomKey::poisoned(set);
  return foldIn(Key{(*words)[0], (*words)[1]}, number->front());
}

Ref<RngStream> RngStream::fork(std::source_location where) {
  const Metadata &metadata = key.variable().metadata();
  auto tag = metadata.find("tag");
  return nnx::make<RngStream>(
      (*this)(where), tag == metadata.end() ? "default" : tag->second, where);
}

} // namespace graft::nnx

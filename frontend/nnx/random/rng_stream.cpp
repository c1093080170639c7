// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/rng_stream.h"

#include "absl/strings/str_cat.h"
#include "frontend/nnx/trace/apply.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"
#include "graft/nnx/random.h"

namespace graft::nnx {

using detail::RecordedOp;
using detail::Trace;

namespace {

/// What a draw gives: the key, and the counter after it.
struct Next {
  RandomKey key{Key()};
  Tensor count;
};

/// The one word of a counter.
absl::StatusOr<uint32_t> wordOf(const Tensor &count) {
  absl::StatusOr<Array> array = count.array();
  if (!array.ok())
    return array.status();
  absl::StatusOr<absl::Span<const uint32_t>> words = array->span<uint32_t>();
  if (!words.ok())
    return words.status();
  return words->front();
}

/// Returns fold_in(key, count).
RandomKey folded(const RandomKey &key, const Tensor &count) {
  return detail::produceKey(
      [&](Trace &trace) -> absl::StatusOr<RecordedOp> {
        absl::StatusOr<ValueId> source = detail::keyValue(trace, key);
        if (!source.ok())
          return source.status();
        absl::StatusOr<ValueId> drawn = detail::materialize(trace, count);
        if (!drawn.ok())
          return drawn.status();
        return FoldInOp{*source, *drawn, 0};
      },
      [&]() -> absl::StatusOr<Key> {
        absl::StatusOr<Key> known = key.key();
        absl::StatusOr<uint32_t> word = wordOf(count);
        if (!known.ok() || !word.ok())
          return known.ok() ? word.status() : known.status();
        return foldIn(*known, *word);
      });
}

/// Returns count + 1.
Tensor advanced(const Tensor &count) {
  return detail::produce(
      {DType::U32, {}},
      [&](Trace &trace) -> absl::StatusOr<RecordedOp> {
        absl::StatusOr<ValueId> drawn = detail::materialize(trace, count);
        if (!drawn.ok())
          return drawn.status();
        return AdvanceOp{*drawn, 1};
      },
      [&]() -> absl::StatusOr<Array> {
        absl::StatusOr<uint32_t> word = wordOf(count);
        if (!word.ok())
          return word.status();
        const uint32_t next[] = {*word + 1U};
        return Array::fromSpan<uint32_t>({}, next);
      });
}

Next nextOf(const Tensor &keyData, const Tensor &count) {
  if (!count.hasType() || count.dtype() != DType::U32 ||
      !count.shape().empty()) {
    Tensor bad = count.hasType() ? detail::failArgument(absl::StrCat(
                                       "a random stream's count is ",
                                       count.toString(), ", expected u32[]"))
                                 : detail::badOperand(count);
    return {RandomKey::poisoned(bad.status()), bad};
  }
  RandomKey key = random::wrapKeyData(keyData);
  if (key.kind() == RandomKey::Kind::Poisoned)
    return {key, Tensor::poisoned(key.status())};
  RandomKey next = folded(key, count);
  return {next, advanced(count)};
}

} // namespace

RngStream::RngStream(const RandomKey &first, const std::string &tag,
                     std::source_location where) {
  detail::LocationScope scope(where);
  Tensor zero = first.kind() == RandomKey::Kind::Poisoned
                    ? Tensor::poisoned(first.status())
                    : detail::filled(0, {}, DType::U32);
  Metadata metadata{{"tag", tag}};
  key = Object(RngKey(random::keyData(first, where), metadata, where), where);
  count = Object(RngCount(zero, metadata, where), where);
}

RandomKey RngStream::operator()(std::source_location where) {
  detail::LocationScope scope(where);
  Variable counter = count.variable();
  Next next = nextOf(key.variable().value(where), counter.value(where));
  if (next.key.kind() == RandomKey::Kind::Poisoned)
    return next.key;
  absl::Status set = counter.set(next.count, where);
  return set.ok() ? next.key : RandomKey::poisoned(set);
}

Ref<RngStream> RngStream::fork(std::source_location where) {
  const Metadata &metadata = key.variable().metadata();
  auto tag = metadata.find("tag");
  return nnx::make<RngStream>(
      (*this)(where), tag == metadata.end() ? "default" : tag->second, where);
}

} // namespace graft::nnx

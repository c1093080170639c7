// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/rng_stream.h"

#include "absl/strings/str_cat.h"
#include "frontend/nnx/trace/apply.h"
#include "frontend/nnx/trace/eager.h"
#include "frontend/nnx/trace/trace.h"
#include "graft/nnx/random.h"

namespace graft::nnx {

using detail::KeyAccess;
using detail::Trace;

namespace {

/// What a draw gives: the key, and the counter after it.
struct Next {
  RandomKey key{Key()};
  Tensor count;
};

/// fold_in(key, count), recorded.
Next nextOf(Trace &trace, const RandomKey &key, const Tensor &count) {
  absl::StatusOr<ValueId> source = detail::keyValue(trace, key);
  absl::StatusOr<ValueId> drawn = detail::materialize(trace, count);
  if (!source.ok() || !drawn.ok()) {
    absl::Status error = source.ok() ? drawn.status() : source.status();
    return {RandomKey::poisoned(error), detail::fail(error)};
  }
  const SourceLine where = detail::toSourceLine(detail::currentLocation());
  RandomKey next = KeyAccess::traced(
      trace, trace.record(FoldInOp{*source, *drawn, 0}, where));
  ValueId advanced = trace.record(AdvanceOp{*drawn, 1}, where);
  return {next, detail::TensorAccess::traced(trace, advanced, DType::U32, {})};
}

/// The same at once.
Next nextOf(const RandomKey &key, const Tensor &count) {
  absl::StatusOr<Array> array = count.array();
  absl::StatusOr<absl::Span<const uint32_t>> drawn =
      array.ok() ? array->span<uint32_t>() : array.status();
  if (!drawn.ok())
    return {RandomKey::poisoned(drawn.status()), detail::fail(drawn.status())};
  return {random::foldIn(key, drawn->front()),
          detail::fillOrRecord(drawn->front() + 1U, {}, DType::U32)};
}

Next nextOf(const Tensor &keyData, const Tensor &count) {
  if (!detail::hasType(count) || count.dtype() != DType::U32 ||
      !count.shape().empty()) {
    Tensor bad = detail::hasType(count)
                     ? detail::failArgument(
                           absl::StrCat("a random stream's count is ",
                                        count.toString(), ", expected u32[]"))
                     : detail::badOperand(count);
    return {RandomKey::poisoned(bad.status()), bad};
  }
  RandomKey key = random::wrapKeyData(keyData);
  if (key.kind() == RandomKey::Kind::Poisoned)
    return {key, Tensor::poisoned(key.status())};
  Trace *trace = detail::currentTrace();
  if (trace && trace->isAbstract())
    return {key, Tensor::abstract(DType::U32, {})};
  return trace ? nextOf(*trace, key, count) : nextOf(key, count);
}

} // namespace

RngStream::RngStream(const RandomKey &first, const std::string &tag,
                     std::source_location where) {
  detail::LocationScope scope(where);
  Tensor zero = first.kind() == RandomKey::Kind::Poisoned
                    ? Tensor::poisoned(first.status())
                    : detail::fillOrRecord(0, {}, DType::U32);
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

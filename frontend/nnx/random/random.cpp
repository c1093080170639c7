// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/random.h"

#include "absl/strings/str_cat.h"
#include "frontend/nnx/trace/apply.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"
#include "graft/nnx/config.h"

namespace graft::nnx::random {

namespace {

using detail::RecordedOp;
using detail::Trace;

/// Derives a key: a known key at once by `derive(Key)`, a traced key as the op
/// that `record(ValueId)` gives.
template <typename DeriveT, typename RecordT>
RandomKey derived(const RandomKey &key, const DeriveT &derive,
                  const RecordT &record) {
  if (key.kind() == RandomKey::Kind::Poisoned)
    return key;
  if (key.kind() == RandomKey::Kind::Concrete)
    return derive(*key.key());
  // An abstract trace refuses the key of another trace too.
  if (Trace *trace = detail::currentTrace();
      trace && key.kind() == RandomKey::Kind::Traced)
    if (absl::Status status = detail::keyValue(*trace, key).status();
        !status.ok())
      return detail::failKey(status);
  return detail::produceKey(
      [&](Trace &trace) -> absl::StatusOr<RecordedOp> {
        if (key.kind() != RandomKey::Kind::Traced)
          return key.key().status();
        return record(*detail::keyValue(trace, key));
      },
      [&] { return key.key(); });
}

Sampler sampler(SamplerKind kind, const Shape &shape, DType dtype) {
  Sampler result;
  result.kind = kind;
  result.dtype = dtype;
  result.shape = shape;
  return result;
}

Tensor draw(const RandomKey &key, Sampler sampler,
            const std::source_location &where) {
  detail::LocationScope scope(where);
  return detail::drawn(std::move(sampler), key);
}

} // namespace

RandomKey key(int64_t seed) { return keyFromSeed(seed); }

RandomKey foldIn(const RandomKey &key, uint32_t data,
                 std::source_location where) {
  detail::LocationScope scope(where);
  return derived(
      key, [&](Key known) { return graft::foldIn(known, data); },
      [&](ValueId value) { return FoldInOp{value, noValue, data}; });
}

std::vector<RandomKey> split(const RandomKey &key, int64_t count,
                             std::source_location where) {
  detail::LocationScope scope(where);
  if (count < 1)
    return {detail::failKey(absl::InvalidArgumentError(
        absl::StrCat("split: expected at least 1 key, got ", count)))};
  CounterLayout layout = currentConfig().layout;
  std::vector<RandomKey> keys;
  keys.reserve(count);
  for (int64_t i = 0; i < count; ++i)
    keys.push_back(derived(
        key, [&](Key known) { return graft::split(known, i, count, layout); },
        [&](ValueId value) { return SplitOp{value, i, count, layout}; }));
  return keys;
}

Tensor keyData(const RandomKey &key, std::source_location where) {
  detail::LocationScope scope(where);
  if (key.kind() == RandomKey::Kind::Poisoned)
    return Tensor::poisoned(key.status());
  return detail::produce(
      {DType::U32, {2}},
      [&](Trace &trace) -> absl::StatusOr<RecordedOp> {
        absl::StatusOr<ValueId> value = detail::keyValue(trace, key);
        if (!value.ok())
          return value.status();
        return KeyDataOp{*value};
      },
      [&]() -> absl::StatusOr<Array> {
        absl::StatusOr<Key> known = key.key();
        if (!known.ok())
          return known.status();
        const uint32_t words[] = {known->k0, known->k1};
        return Array::fromSpan<uint32_t>({2}, words);
      });
}

RandomKey wrapKeyData(const Tensor &data, std::source_location where) {
  detail::LocationScope scope(where);
  if (data.isPoisoned())
    return RandomKey::poisoned(data.status());
  if (!data.hasType() || data.dtype() != DType::U32 || data.shape() != Shape{2})
    return detail::failKey(absl::InvalidArgumentError(absl::StrCat(
        "wrapKeyData: expected key data u32[2], found ", data.toString())));
  auto known = [&]() -> absl::StatusOr<Key> {
    absl::StatusOr<Array> array = data.array();
    return array.ok() ? RngSeed(*array).key() : array.status();
  };
  if (data.isConcrete() && !detail::isAbstractTrace()) {
    absl::StatusOr<Key> key = known();
    return key.ok() ? RandomKey(*key) : detail::failKey(key.status());
  }
  return detail::produceKey(
      [&](Trace &trace) -> absl::StatusOr<RecordedOp> {
        absl::StatusOr<ValueId> value = detail::materialize(trace, data);
        if (!value.ok())
          return value.status();
        return WrapKeyDataOp{*value};
      },
      known);
}

Tensor bits(const RandomKey &key, const Shape &shape, DType dtype,
            std::source_location where) {
  return draw(key, sampler(SamplerKind::RandomBits, shape, dtype), where);
}

Tensor uniform(const RandomKey &key, const Shape &shape, DType dtype,
               double minimum, double maximum, std::source_location where) {
  Sampler uniform = sampler(SamplerKind::Uniform, shape, dtype);
  uniform.lower = minimum;
  uniform.upper = maximum;
  return draw(key, std::move(uniform), where);
}

Tensor normal(const RandomKey &key, const Shape &shape, DType dtype,
              std::source_location where) {
  return draw(key, sampler(SamplerKind::Normal, shape, dtype), where);
}

Tensor truncatedNormal(const RandomKey &key, double lower, double upper,
                       const Shape &shape, DType dtype,
                       std::source_location where) {
  Sampler normal = sampler(SamplerKind::TruncatedNormal, shape, dtype);
  normal.lower = lower;
  normal.upper = upper;
  return draw(key, std::move(normal), where);
}

Tensor bernoulli(const RandomKey &key, double probability, const Shape &shape,
                 std::source_location where) {
  Sampler bernoulli = sampler(SamplerKind::Bernoulli, shape, DType::Bool);
  bernoulli.probability = probability;
  return draw(key, std::move(bernoulli), where);
}

Tensor randint(const RandomKey &key, const Shape &shape, int64_t minimum,
               int64_t maximum, DType dtype, std::source_location where) {
  Sampler integers = sampler(SamplerKind::RandInt, shape, dtype);
  integers.minimum = minimum;
  integers.maximum = maximum;
  return draw(key, std::move(integers), where);
}

Tensor gumbel(const RandomKey &key, const Shape &shape, DType dtype,
              std::source_location where) {
  return draw(key, sampler(SamplerKind::Gumbel, shape, dtype), where);
}

Tensor permutation(const RandomKey &key, int64_t n,
                   std::source_location where) {
  return draw(key, sampler(SamplerKind::Permutation, {n}, DType::I32), where);
}

} // namespace graft::nnx::random

// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/random.h"

#include "absl/strings/str_cat.h"
#include "frontend/nnx/trace/apply.h"
#include "frontend/nnx/trace/eager.h"
#include "frontend/nnx/trace/trace.h"
#include "graft/nnx/config.h"

namespace graft::nnx::random {

namespace {

using detail::KeyAccess;
using detail::Trace;

RandomKey poison(const absl::Status &error) {
  return RandomKey::poisoned(detail::report(detail::currentLocation(), error));
}

ValueId record(Trace &trace, const decltype(TracedOp::op) &op) {
  return trace.record(op, detail::toSourceLine(detail::currentLocation()));
}

Tensor words(const std::vector<uint32_t> &values, const Shape &shape) {
  absl::StatusOr<Array> array = Array::fromSpan<uint32_t>(shape, values);
  return array.ok() ? Tensor(*array) : detail::fail(array.status());
}

/// Derives a key: a known one at once by `derive(Key)`, a traced one as the op
/// that `record(ValueId)` gives.
template <typename DeriveT, typename RecordT>
RandomKey derived(const RandomKey &key, const DeriveT &derive,
                  const RecordT &record) {
  Trace *trace = detail::currentTrace();
  if (key.kind() == RandomKey::Kind::Poisoned)
    return key;
  if (trace && trace->isAbstract() && key.kind() == RandomKey::Kind::Abstract)
    return KeyAccess::abstract();
  if (!trace || key.kind() != RandomKey::Kind::Traced) {
    absl::StatusOr<Key> known = key.key();
    return known.ok() ? RandomKey(derive(*known)) : poison(known.status());
  }
  absl::StatusOr<ValueId> value = detail::keyValue(*trace, key);
  if (!value.ok())
    return poison(value.status());
  return KeyAccess::traced(*trace, random::record(*trace, record(*value)));
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
  return detail::drawOrRecord(std::move(sampler), key);
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
    return {poison(absl::InvalidArgumentError(
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
  Trace *trace = detail::currentTrace();
  if (key.kind() == RandomKey::Kind::Poisoned)
    return Tensor::poisoned(key.status());
  if (trace && trace->isAbstract())
    return Tensor::abstract(DType::U32, {2});
  if (!trace) {
    absl::StatusOr<Key> known = key.key();
    return known.ok() ? words({known->k0, known->k1}, {2})
                      : detail::fail(known.status());
  }
  absl::StatusOr<ValueId> value = detail::keyValue(*trace, key);
  if (!value.ok())
    return detail::fail(value.status());
  return detail::TensorAccess::traced(*trace, record(*trace, KeyDataOp{*value}),
                                      DType::U32, {2});
}

RandomKey wrapKeyData(const Tensor &data, std::source_location where) {
  detail::LocationScope scope(where);
  Trace *trace = detail::currentTrace();
  if (data.isPoisoned())
    return RandomKey::poisoned(data.status());
  if (data.kind() == Tensor::Kind::Empty || data.dtype() != DType::U32 ||
      data.shape() != Shape{2})
    return poison(absl::InvalidArgumentError(absl::StrCat(
        "wrapKeyData: expected key data u32[2], found ", data.toString())));
  if (trace && trace->isAbstract())
    return KeyAccess::abstract();
  if (!trace || data.kind() == Tensor::Kind::Concrete) {
    absl::StatusOr<Array> array = data.array();
    if (!array.ok())
      return poison(array.status());
    absl::StatusOr<Key> known = RngSeed(*array).key();
    return known.ok() ? RandomKey(*known) : poison(known.status());
  }
  absl::StatusOr<ValueId> value = detail::materialize(*trace, data);
  if (!value.ok())
    return poison(value.status());
  return KeyAccess::traced(*trace, record(*trace, WrapKeyDataOp{*value}));
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

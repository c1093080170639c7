// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/trace/eager.h"

#include <cstring>
#include <optional>

#include "frontend/nnx/trace/trace.h"
#include "frontend/nnx/value/encode.h"
#include "graft/compiler.h"
#include "graft/nnx/config.h"

namespace graft::nnx::detail {

namespace {

thread_local std::optional<std::source_location> userLine;
thread_local std::optional<std::source_location> callLine;

Tensor poison(const absl::Status &error) {
  return Tensor::poisoned(report(currentLocation(), error));
}

/// Copies one element over a new array. Small arrays only: the values are in
/// memory twice for a moment.
absl::StatusOr<Array> fillSmall(DType dtype, const Shape &shape,
                                int64_t byteSize,
                                const std::vector<std::byte> &element) {
  std::vector<std::byte> bytes(byteSize);
  for (size_t i = 0; i < bytes.size(); i += element.size())
    std::memcpy(&bytes[i], element.data(), element.size());
  return Array::fromBytes(dtype, shape, bytes);
}

/// Fills through the compiler, which writes each byte once.
absl::StatusOr<Array> fillLarge(DType dtype, const Shape &shape,
                                std::vector<std::byte> element) {
  TracedProgram program;
  program.name = "fill";
  program.ops.push_back(
      {ConstantOp{dtype, shape, std::move(element)}, 0, "", {}, {}});
  program.results.push_back({0, "value"});
  absl::StatusOr<std::shared_ptr<const Executable>> executable =
      compile(program);
  if (!executable.ok())
    return executable.status();
  absl::StatusOr<std::vector<Array>> results = (*executable)->run({});
  if (!results.ok())
    return results.status();
  return results->front();
}

} // namespace

LocationScope::LocationScope(const std::source_location &where)
    : outermost(!userLine) {
  if (outermost)
    userLine = where;
}

LocationScope::~LocationScope() {
  if (outermost)
    userLine.reset();
}

std::source_location currentLocation(std::source_location otherwise) {
  return userLine.value_or(otherwise);
}

CallScope::CallScope(const std::source_location &where) : outer(callLine) {
  callLine = where;
}

CallScope::~CallScope() { callLine = outer; }

std::source_location callLocation(std::source_location otherwise) {
  return callLine.value_or(otherwise);
}

absl::StatusOr<ValueId> keyValue(Trace &trace, const RandomKey &key) {
  if (key.kind() == RandomKey::Kind::Concrete)
    return trace.record(KeyOp{*key.key()}, toSourceLine(currentLocation()));
  if (KeyAccess::traceId(key) != trace.id())
    return absl::InvalidArgumentError(
        "a traced key of another trace was used; pass the Rngs as an argument "
        "instead");
  return KeyAccess::valueId(key);
}

Tensor drawOrRecord(Sampler sampler, const RandomKey &key) {
  if (key.kind() == RandomKey::Kind::Poisoned)
    return Tensor::poisoned(key.status());
  Trace *trace = currentTrace();
  const Config &config = currentConfig();
  sampler.layout = config.layout;
  sampler.numerics =
      config.numerics.value_or(trace ? Numerics::Jit : Numerics::Eager);
  if (absl::Status status = verify(sampler); !status.ok())
    return poison(status);
  if (trace && trace->isAbstract())
    return Tensor::abstract(sampler.dtype, sampler.shape);
  if (trace) {
    absl::StatusOr<ValueId> value = keyValue(*trace, key);
    if (!value.ok())
      return poison(value.status());
    DType dtype = sampler.dtype;
    Shape shape = sampler.shape;
    ValueId drawn = trace->record(DrawOp{*value, std::move(sampler)},
                                  toSourceLine(currentLocation()));
    return TensorAccess::traced(*trace, drawn, dtype, std::move(shape));
  }
  absl::StatusOr<Key> known = key.key();
  if (!known.ok())
    return poison(known.status());
  absl::StatusOr<Array> array = draw(sampler, *known);
  return array.ok() ? Tensor(*array) : poison(array.status());
}

Tensor fillOrRecord(double value, const Shape &shape, DType dtype) {
  absl::StatusOr<int64_t> size = byteSize(dtype, shape);
  if (!size.ok())
    return poison(size.status());
  absl::StatusOr<std::vector<std::byte>> element = encode(dtype, value);
  if (!element.ok())
    return poison(element.status());
  Trace *trace = currentTrace();
  if (trace && trace->isAbstract())
    return Tensor::abstract(dtype, shape);
  if (trace) {
    ValueId filled = trace->record(ConstantOp{dtype, shape, *element},
                                   toSourceLine(currentLocation()));
    return TensorAccess::traced(*trace, filled, dtype, shape);
  }
  constexpr int64_t smallBytes = 1 << 16;
  absl::StatusOr<Array> array = *size <= smallBytes
                                    ? fillSmall(dtype, shape, *size, *element)
                                    : fillLarge(dtype, shape, *element);
  return array.ok() ? Tensor(*array) : poison(array.status());
}

} // namespace graft::nnx::detail

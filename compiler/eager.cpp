// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "absl/strings/str_cat.h"
#include "backend/compute/compute.h"
#include "backend/runtime/buffer.h"
#include "graft/compiler.h"

namespace graft {

absl::StatusOr<Array> evaluate(const TensorOp &op,
                               absl::Span<const Array> operands) {
  std::vector<TensorType> types;
  for (const Array &operand : operands) {
    if (!operand)
      return absl::InvalidArgumentError(
          absl::StrCat(toString(op), ": operand ", types.size(), " is empty"));
    types.push_back({operand.dtype(), operand.shape()});
  }
  absl::StatusOr<TensorType> type = inferType(op, types);
  if (!type.ok())
    return type.status();

  // Held while their bytes are read: another thread may donate an operand.
  std::vector<std::shared_ptr<Storage>> storages;
  std::vector<ConstTensorView> views;
  for (size_t i = 0; i < operands.size(); ++i) {
    absl::StatusOr<std::shared_ptr<Storage>> storage = operands[i].storage();
    if (!storage.ok())
      return storage.status();
    absl::StatusOr<absl::Span<const std::byte>> bytes = (*storage)->bytes();
    if (!bytes.ok())
      return bytes.status();
    views.push_back({std::move(types[i]), bytes->data()});
    storages.push_back(*std::move(storage));
  }

  absl::StatusOr<int64_t> size = byteSize(type->dtype, type->shape);
  if (!size.ok())
    return size.status();
  absl::StatusOr<std::shared_ptr<Buffer>> buffer = Buffer::allocate(*size);
  if (!buffer.ok())
    return buffer.status();
  compute(op, views, {*type, (*buffer)->data()});
  return Array::fromStorage(type->dtype, std::move(type->shape),
                            *std::move(buffer));
}

} // namespace graft
